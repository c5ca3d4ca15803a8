import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { Box, Boxes, Code, FileUp, Files, KeyRound, LayoutDashboard, ListChecks, LogOut, Moon, Settings2, Sun, Workflow } from "lucide-react";
import { Suspense, useEffect, useRef, type ReactNode } from "react";
import { IconButton, Spinner } from "@/ui/kit";
import { has, useOpenApi } from "./features";
import { signOut, useSession } from "./session";
import { choice, useTheme } from "./theme";

interface Place {
  to: string;
  label: string;
  icon: ReactNode;
  needs?: string;
}

const MAKE: Place[] = [
  { to: "/models", label: "Models", icon: <Boxes aria-hidden />, needs: "/models" },
  { to: "/convert", label: "Converter", icon: <FileUp aria-hidden />, needs: "/convert/step-to-gltf" },
  { to: "/pipelines", label: "Pipelines", icon: <Workflow aria-hidden />, needs: "/cad/pipeline" },
  { to: "/viewer", label: "Viewer", icon: <Box aria-hidden /> },
];
const KEEP: Place[] = [
  { to: "/tasks", label: "Tasks", icon: <ListChecks aria-hidden />, needs: "/tasks" },
  { to: "/files", label: "Files", icon: <Files aria-hidden />, needs: "/files" },
];
const ACCOUNT: Place[] = [
  { to: "/keys", label: "API keys", icon: <KeyRound aria-hidden />, needs: "/keys" },
  { to: "/settings", label: "Settings", icon: <Settings2 aria-hidden /> },
];

export function Shell() {
  const description = useOpenApi();
  const shown = (place: Place) => !place.needs || has(description, place.needs);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    const heading = main.current?.querySelector("h1")?.textContent;
    document.title = heading ? `${heading} · CAD Cloud` : "CAD Cloud Studio";
  });
  return (
    <div className="shell">
      <a href="#main" className="skip">Skip to content</a>
      <header className="side">
        <Link to="/" className="brand">
          <img src="/studio/mark.svg" alt="" />
          <div>CAD Cloud <small>Studio</small></div>
        </Link>
        <nav aria-label="Studio">
          <Item to="/" label="Dashboard" icon={<LayoutDashboard aria-hidden />} exact />
          <h2 aria-hidden>Make</h2>
          {MAKE.filter(shown).map((place) => <Item key={place.to} {...place} />)}
          <h2 aria-hidden>Work</h2>
          {KEEP.filter(shown).map((place) => <Item key={place.to} {...place} />)}
          <h2 aria-hidden>Account</h2>
          {ACCOUNT.filter(shown).map((place) => <Item key={place.to} {...place} />)}
          <a href="/docs" target="_blank" rel="noreferrer" aria-label="API reference"><Code aria-hidden /><span className="text">API reference</span></a>
        </nav>
        <Foot />
      </header>
      <main id="main" className="main" ref={main} tabIndex={-1} key={path.split("/")[1]}>
        <Suspense fallback={<Spinner />}><Outlet /></Suspense>
      </main>
    </div>
  );
}

function Item({ to, label, icon, exact }: Place & { exact?: boolean }) {
  return (
    <Link to={to} aria-label={label} activeOptions={{ exact: exact ?? false, includeSearch: false }}>
      {icon}
      <span className="text">{label}</span>
    </Link>
  );
}

function Foot() {
  const session = useSession();
  const theme = useTheme();
  const who = session.kind === "account" ? [session.account.name || session.account.email || "Owner", session.account.plan.title] : ["API key", session.kind === "key" ? `${session.key.slice(0, 12)}…` : ""];
  return (
    <div className="side-foot">
      <div className="who"><strong className="clip">{who[0]}</strong><span className="clip">{who[1]}</span></div>
      <IconButton small side="right" label={theme === "dark" ? "Light theme" : "Dark theme"} onClick={() => choice.set(theme === "dark" ? "light" : "dark")}>
        {theme === "dark" ? <Sun aria-hidden /> : <Moon aria-hidden />}
      </IconButton>
      <IconButton small side="right" label="Sign out" onClick={() => void signOut()}><LogOut aria-hidden /></IconButton>
    </div>
  );
}
