/** The look of Studio, the account, and what is known of the service. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent, type ReactNode } from "react";
import * as api from "@/api/client";
import { explain } from "@/api/transport";
import type { Account } from "@/api/types";
import { has, useOpenApi } from "@/app/features";
import { signedIn, signOut, useSession } from "@/app/session";
import { useStore } from "@/app/store";
import { choice, type Choice } from "@/app/theme";
import { Allowances } from "@/home/dashboard";
import { fromLedger } from "@/home/statistics";
import { DeleteCard, SessionsCard } from "./sessions";
import { Button, Field, Notice, Page, Segmented } from "@/ui/kit";
import { say } from "@/ui/toasts";
import "@/styles/account.css";

export function Settings() {
  const description = useOpenApi();
  const session = useSession();
  const theme = useStore(choice);
  const { data: health } = useQuery({ queryKey: ["health"], queryFn: async () => (await (await fetch("/health")).json()) as Record<string, unknown>, refetchInterval: 15_000 });
  const ledger = has(description, "/usage");
  const { data: usage } = useQuery({ queryKey: ["statistics", true], queryFn: fromLedger, enabled: ledger });
  return (
    <Page title="Settings" narrow>
      <section className="card"><div className="card-body spread"><div><h2>Look</h2><p className="help">The theme of this browser.</p></div><Segmented<Choice> label="Theme" value={theme} onChange={choice.set} options={[{ value: "system", label: "As the system" }, { value: "light", label: "Light" }, { value: "dark", label: "Dark" }]} /></div></section>
      {session.kind === "account" && <AccountCard account={session.account} />}
      {session.kind === "account" && <PasswordCard account={session.account} />}
      {session.kind === "account" && has(description, "/account/sessions") && <SessionsCard />}
      {session.kind === "key" && <section className="card"><div className="card-head"><h2>Signed in by an API key</h2><Button small onClick={() => void signOut()}>Sign out</Button></div><div className="card-body"><p className="help">The key <code>{session.key.slice(0, 12)}…</code> is kept until this tab is closed. It is sent to this service alone.</p></div></section>}
      {usage && <Allowances data={usage} />}
      <section className="card"><div className="card-head"><h2>Service</h2><a href="/docs" target="_blank" rel="noreferrer">API reference</a></div><div className="card-body"><dl className="facts">
        <dt>API</dt><dd>{description?.info.title} {description?.info.version}</dd>
        <dt>Address</dt><dd>{location.origin}/api/v1</dd>
        <dt>Routes</dt><dd>{Object.keys(description?.paths ?? {}).length}</dd>
        {health && Object.entries(health).filter(([, value]) => typeof value !== "object").map(([name, value]) => [<dt key={name}>{name}</dt>, <dd key={`${name} value`}>{String(value)}</dd>])}
      </dl></div></section>
      {session.kind === "account" && session.account.role !== "owner" && has(description, "/account/delete") && <DeleteCard account={session.account} />}
    </Page>
  );
}

function Saving({ title, about, action, save, children }: { title: string; about: string; action: string; save: (data: FormData) => Promise<void>; children: ReactNode }) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    setError(undefined);
    save(new FormData(form)).then(() => say("Saved."), (reason: unknown) => setError(explain(reason))).finally(() => setBusy(false));
  };
  return <section className="card"><div className="card-head"><h2>{title}</h2></div><form onSubmit={submit}><div className="card-body form">{error && <Notice kind="error">{error}</Notice>}{children}</div><div className="card-foot"><span className="help">{about}</span><Button type="submit" look="primary" busy={busy}>{action}</Button></div></form></section>;
}

const text = (data: FormData, name: string) => String(data.get(name) ?? "");

function AccountCard({ account }: { account: Account }) {
  return (
    <Saving title="Account" action="Save" about={`${account.role === "owner" ? "Owner of this installation" : "Member"} since ${new Date(account.createdAt).toLocaleDateString(undefined, { dateStyle: "medium" })}, plan ${account.plan.title}`} save={async (data) => {
      const email = text(data, "email").trim();
      const password = text(data, "currentPassword");
      signedIn(await api.account.change({ name: text(data, "name"), ...(email && email !== account.email && { email, ...(password && { currentPassword: password }) }) }));
    }}>
      <div className="form-two">
      <Field label="Name">{(id) => <input id={id} name="name" className="input" defaultValue={account.name} maxLength={100} autoComplete="name" />}</Field>
      <Field label="E-mail" {...(account.email && !account.emailConfirmed && { help: "Not confirmed yet." })}>{(id, about) => <input id={id} name="email" type="email" className="input" defaultValue={account.email ?? ""} aria-describedby={about} autoComplete="email" />}</Field>
      {account.hasPassword && <Field label="Current password" help="Needed for another address only.">{(id, about) => <input id={id} name="currentPassword" type="password" className="input" autoComplete="current-password" aria-describedby={about} />}</Field>}
      </div>
    </Saving>
  );
}

function PasswordCard({ account }: { account: Account }) {
  const cache = useQueryClient();
  return (
    <Saving title={account.hasPassword ? "Password" : "Set a password"} action={account.hasPassword ? "Change the password" : "Set the password"} about="Every other browser is signed out." save={async (data) => {
      const current = text(data, "current");
      await api.account.changePassword({ ...(current && { currentPassword: current }), newPassword: text(data, "new") });
      void cache.invalidateQueries({ queryKey: ["sessions"] });
    }}>
      <div className="form-two">
      {account.hasPassword && <Field label="Current password">{(id) => <input id={id} name="current" type="password" className="input" required autoComplete="current-password" />}</Field>}
      <Field label="New password">{(id) => <input id={id} name="new" type="password" className="input" required autoComplete="new-password" />}</Field>
      </div>
    </Saving>
  );
}
