/** Whoever is not signed in sees this instead of Studio. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, type FormEvent, type ReactNode } from "react";
import * as api from "@/api/client";
import { explain } from "@/api/transport";
import type { Ways } from "@/api/types";
import { Button, Field, Notice, Spinner } from "@/ui/kit";
import { openApiQuery } from "./features";
import { signedIn, signInByKey, start, useSession } from "./session";
import "./theme";

export function Gate({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(openApiQuery);
  const session = useSession();
  const cache = useQueryClient();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    if (data) start(data).catch(setFailure);
  }, [data]);
  useEffect(() => {
    // What one account saw is not for the next.
    if (session.kind === "none") cache.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== "openapi" });
  }, [session.kind, cache]);
  if (error || failure) {
    return (
      <div className="gate-form"><div>
        <Notice kind="error" title="The service does not answer">{explain(error ?? failure)}</Notice>
        <Button look="primary" onClick={() => (failure ? location.reload() : void refetch())}>Try again</Button>
      </div></div>
    );
  }
  // Where the links of mails lead, whoever is signed in.
  if (data && MAILED.includes(location.pathname)) return <Mailed />;
  if (session.kind === "starting") return <Spinner label="Starting" />;
  if (session.kind === "none") return <SignIn ways={session.ways} refused={session.refused === true} />;
  return children;
}

const MAILED = ["/reset-password", "/confirm"];
/** The token stands after the number sign, so that no server and no log sees it. */
const token = new URLSearchParams(location.hash.slice(1)).get("token") ?? "";
const home = () => location.replace("/");

function Mailed() {
  const [state, setState] = useState<"busy" | "done" | string>("busy");
  const confirms = location.pathname === "/confirm";
  useEffect(() => {
    if (confirms) api.account.confirm({ token }).then(() => setState("done"), (error: unknown) => setState(explain(error)));
  }, [confirms]);
  return (
    <main className="gate-form"><div>
      <img src="/studio/mark.svg" alt="" width={44} height={44} />
      {!confirms && <Reset onDone={home} />}
      {confirms && <h1>Your address</h1>}
      {confirms && (state === "busy" ? <Spinner label="Confirming" /> : state === "done" ? <Notice title="Confirmed">The address is yours.</Notice> : <Notice kind="error">{state}</Notice>)}
      {confirms && <Button look="primary" onClick={home}>Go on</Button>}
    </div></main>
  );
}

const PROBLEMS: Record<string, string> = {
  expired: "The sign-in took too long. Try again.",
  refused: "The provider did not let you in.",
  provider: "The provider does not answer as it should. Try again later.",
  taken: "There is an account of this address that is not known to be yours. Sign in with its password.",
  disabled: "The account is disabled.",
};

type Form = "password" | "sign-up" | "key" | "forgot";

function SignIn({ ways, refused }: { ways: Ways | undefined; refused: boolean }) {
  const [form, setForm] = useState<Form>(!ways ? "key" : location.pathname === "/forgot-password" && ways.passwordReset ? "forgot" : "password");
  const problem = new URLSearchParams(location.search).get("problem");
  return (
    <div className="gate">
      <main className="gate-form">
        <div>
          <img src="/studio/mark.svg" alt="" width={44} height={44} />
          {refused && <Notice kind="warning">The key or session is not valid any more. Sign in again.</Notice>}
          {problem && location.pathname === "/sign-in" && <Notice kind="warning">{PROBLEMS[problem] ?? "The sign-in did not work. Try again."}</Notice>}
          {form === "key" && <ByKey />}
          {form === "password" && <ByPassword ways={ways!} onForgot={() => setForm("forgot")} />}
          {form === "sign-up" && <SignUp />}
          {form === "forgot" && <Forgot />}
          {ways && <>
            <div className="or">or</div>
            <div className="stack">
              {ways.oidc && <a className="button plain" href="/api/v1/account/oidc/start">Sign in with {ways.oidc}</a>}
              {form !== "password" && <Button onClick={() => setForm("password")}>Sign in with a password</Button>}
              {form !== "sign-up" && ways.signUp && <Button onClick={() => setForm("sign-up")}>Make an account</Button>}
              {form !== "key" && <Button onClick={() => setForm("key")}>Use an API key</Button>}
            </div>
          </>}
        </div>
      </main>
      <aside className="gate-art" aria-label="About">
        <Lines />
        <p>Parametric models, STEP conversion and pipelines, on a kernel that you host yourself.</p>
        <span>Everything the API can do is here to see, to try and to copy as code.</span>
      </aside>
    </div>
  );
}

/** A form that sends and says what went wrong. */
function Sending({ title, about, action, send, children, after }: { title: string; about?: ReactNode; action: string; send: (data: FormData) => Promise<void>; children: ReactNode; after?: ReactNode }) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    setError(undefined);
    send(new FormData(event.currentTarget)).catch((reason: unknown) => setError(explain(reason))).finally(() => setBusy(false));
  };
  return (
    <form className="form" onSubmit={submit}>
      <div><h1>{title}</h1>{about && <p className="muted">{about}</p>}</div>
      {error && <Notice kind="error">{error}</Notice>}
      {children}
      <Button type="submit" look="primary" busy={busy}>{action}</Button>
      {after}
    </form>
  );
}

const text = (data: FormData, name: string) => String(data.get(name) ?? "");

function ByKey() {
  return (
    <Sending title="Sign in" about={<>The first start of the service made a key and keeps it in <code>.cadcloud/api-key</code>; <code>cadcloud key create</code> makes more.</>} action="Sign in" send={(data) => signInByKey(text(data, "key").trim())}>
      <Field label="API key" help="Kept until this tab is closed.">{(id, about) => <input id={id} name="key" className="input mono" type="password" autoComplete="off" required aria-describedby={about} />}</Field>
    </Sending>
  );
}

function ByPassword({ ways, onForgot }: { ways: Ways; onForgot: () => void }) {
  return (
    <Sending title="Sign in" action="Sign in" send={async (data) => signedIn(await api.account.signIn({ email: text(data, "email"), password: text(data, "password") }))}
      after={<div className="row">
        {ways.passwordReset && <Button look="quiet" small onClick={onForgot}>Forgot the password?</Button>}
        {ways.local && <Button look="quiet" small onClick={() => void api.account.signInLocal().then(signedIn)}>Continue as owner of this machine</Button>}
      </div>}>
      <Field label="E-mail">{(id) => <input id={id} name="email" type="email" className="input" autoComplete="username" required />}</Field>
      <Field label="Password">{(id) => <input id={id} name="password" type="password" className="input" autoComplete="current-password" required />}</Field>
    </Sending>
  );
}

function SignUp() {
  return (
    <Sending title="Make an account" action="Make the account" send={async (data) => signedIn(await api.account.signUp({ email: text(data, "email"), password: text(data, "password"), name: text(data, "name") }))}>
      <Field label="Name">{(id) => <input id={id} name="name" className="input" autoComplete="name" maxLength={100} />}</Field>
      <Field label="E-mail">{(id) => <input id={id} name="email" type="email" className="input" autoComplete="username" required />}</Field>
      <Field label="Password" help="The longer, the better.">{(id, about) => <input id={id} name="password" type="password" className="input" autoComplete="new-password" required aria-describedby={about} />}</Field>
    </Sending>
  );
}

function Forgot() {
  const [sent, setSent] = useState(false);
  if (sent) return <Notice title="Look into your mail">If there is such an account, a link to a new password is on its way.</Notice>;
  return (
    <Sending title="A new password" action="Send the link" send={async (data) => { await api.account.forgot({ email: text(data, "email") }); setSent(true); }}>
      <Field label="E-mail">{(id) => <input id={id} name="email" type="email" className="input" autoComplete="username" required />}</Field>
    </Sending>
  );
}

function Reset({ onDone }: { onDone: () => void }) {
  return (
    <Sending title="A new password" action="Set the password" send={async (data) => { await api.account.reset({ token, newPassword: text(data, "password") }); onDone(); }}>
      <Field label="New password">{(id) => <input id={id} name="password" type="password" className="input" autoComplete="new-password" required />}</Field>
    </Sending>
  );
}

/** Contour lines, as of a surface seen from above. */
function Lines() {
  const paths = Array.from({ length: 26 }, (_, at) => {
    const points = Array.from({ length: 41 }, (_, step) => {
      const x = step * 25;
      const y = 40 + at * 34 + 46 * Math.sin(x / 150 + at * 0.34) + 26 * Math.sin(x / 63 - at * 0.5) * Math.sin(at / 5);
      return `${x},${y.toFixed(1)}`;
    });
    return <polyline key={at} points={points.join(" ")} fill="none" stroke="rgba(255,255,255,0.22)" strokeWidth={1} />;
  });
  return <svg className="lines" viewBox="0 0 1000 900" preserveAspectRatio="xMidYMid slice" aria-hidden>{paths}</svg>;
}
