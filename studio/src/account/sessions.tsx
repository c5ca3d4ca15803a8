/** Where the account is signed in, and leaving it for good. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Monitor, Smartphone } from "lucide-react";
import { useState, type FormEvent } from "react";
import * as api from "@/api/client";
import { explain } from "@/api/transport";
import type { Account, SessionDetail } from "@/api/types";
import { ago, at } from "@/app/format";
import { signOut } from "@/app/session";
import { Button, Confirm, Dialog, Field, Notice } from "@/ui/kit";
import { fail, say } from "@/ui/toasts";
import { browserOf } from "./agent";

export function SessionsCard() {
  const cache = useQueryClient();
  const { data, error } = useQuery({ queryKey: ["sessions"], queryFn: api.account.sessions });
  const again = () => cache.invalidateQueries({ queryKey: ["sessions"] });
  const end = (session: SessionDetail) => void api.account.endSession(session.sessionId).then(() => (say("It is signed out."), again()), fail);
  const endOthers = () => void api.account.endOtherSessions().then(() => (say("Every other browser is signed out."), again()), fail);
  return (
    <section className="card">
      <div className="card-head"><h2>Signed in</h2>
        {data && data.length > 1 && <Confirm title="Sign every other browser out?" text="This one stays signed in. API keys go on working." action="Sign them out" onConfirm={endOthers} trigger={<button type="button" className="button plain small">Sign out all others</button>} />}
      </div>
      {error && <div className="card-body"><Notice kind="error">{explain(error)}</Notice></div>}
      <ul className="sessions">
        {data?.map((session) => {
          const { name, mobile } = browserOf(session.userAgent);
          return (
            <li key={session.sessionId}>
              <span className="session-icon" aria-hidden>{mobile ? <Smartphone /> : <Monitor />}</span>
              <span className="session-name" title={session.userAgent}><strong>{name}</strong><span className="muted">Signed in {ago(session.createdAt)}, <span title={at(session.lastUsedAt)}>used {ago(session.lastUsedAt)}</span></span></span>
              {session.current ? <span className="tag">This browser</span> : <Button small onClick={() => end(session)} aria-label={`Sign out ${name}`}>Sign out</Button>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function DeleteCard({ account }: { account: Account }) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const password = String(new FormData(event.currentTarget).get("password") ?? "");
    setBusy(true);
    setError(undefined);
    api.account.remove({ ...(password && { currentPassword: password }) })
      .then(() => (say("The account is deleted."), signOut()), (reason: unknown) => setError(explain(reason)))
      .finally(() => setBusy(false));
  };
  return (
    <section className="card danger-zone">
      <div className="card-body spread"><div><h2>Delete the account</h2><p className="help">With its keys, tasks, results and files. It cannot be undone.</p></div><Button look="danger" onClick={() => setOpen(true)}>Delete the account</Button></div>
      <Dialog open={open} onClose={() => { setOpen(false); setError(undefined); }} title="Delete the account?" description={`Everything that ${account.email ?? "it"} has here goes: keys stop at once, tasks are cancelled, results and files are erased.`}>
        <form className="form" onSubmit={submit}>
          {error && <Notice kind="error">{error}</Notice>}
          {account.hasPassword && <Field label="Password">{(id) => <input id={id} name="password" type="password" className="input" required autoComplete="current-password" />}</Field>}
          <div className="row dialog-actions"><Button onClick={() => setOpen(false)}>Keep it</Button><Button type="submit" look="danger" busy={busy}>Delete for ever</Button></div>
        </form>
      </Dialog>
    </section>
  );
}
