/** API keys: made, replaced and revoked here. A secret is shown once and never kept. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { KeyRound, Plus, RefreshCw } from "lucide-react";
import { useMemo, useState, type FormEvent } from "react";
import * as api from "@/api/client";
import { explain } from "@/api/transport";
import type { KeyDetail } from "@/api/types";
import { bodySchema, useOpenApi } from "@/app/features";
import { ago, at, count, short, words } from "@/app/format";
import { useSession } from "@/app/session";
import { Button, Confirm, CopyButton, Dialog, Empty, Field, Notice, Page, Select, Spinner, Status } from "@/ui/kit";
import { fail, say } from "@/ui/toasts";
import "@/styles/models.css";
import "@/styles/tasks.css";
import "@/styles/account.css";

const EXPIRIES: [string, string, number | undefined][] = [["never", "Never", undefined], ["30", "In 30 days", 30], ["90", "In 90 days", 90], ["365", "In a year", 365]];

export function Keys() {
  const session = useSession();
  const cache = useQueryClient();
  const signedIn = session.kind === "account";
  const { data, error, isLoading } = useQuery({ queryKey: ["keys"], queryFn: api.keys.list, enabled: signedIn });
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<KeyDetail>();
  const again = () => cache.invalidateQueries({ queryKey: ["keys"] });
  const told = (key: KeyDetail) => (setMaking(false), setMade(key), void again());
  const rotate = (key: KeyDetail) => void api.keys.rotate(key.keyId).then(told, fail);
  const revoke = (key: KeyDetail) => void api.keys.revoke(key.keyId).then(() => (say(`${key.name} is revoked.`), again()), fail);
  if (!signedIn) return <Page title="API keys"><Empty icon={<KeyRound />} title="Sign in to an account">API keys do not manage keys: one that leaks must not make others.</Empty></Page>;
  return (
    <Page title="API keys" about="Programs show a key instead of a password. What a key may do is its scopes." wide actions={<Button look="primary" icon={<Plus aria-hidden />} onClick={() => setMaking(true)}>Make a key</Button>}>
      {error && <Notice kind="error">{explain(error)}</Notice>}
      {isLoading && <Spinner label="Loading keys" />}
      {data?.length === 0 && <Empty icon={<KeyRound />} title="No keys yet" action={<Button look="primary" onClick={() => setMaking(true)}>Make a key</Button>}>Make one for each program, so that each can be revoked alone.</Empty>}
      {data && data.length > 0 && (
        <div className="card"><div className="table-wrap" tabIndex={0} role="region" aria-label="Keys"><table className="table">
          <thead><tr><th>Name</th><th className="wide-only">Begins</th><th>Scopes</th><th>State</th><th>Last used</th><th className="wide-only">Expires</th><th className="right wide-only">Tasks this month</th><th className="right wide-only">Compute</th><th className="tight"><span className="sr">Actions</span></th></tr></thead>
          <tbody>{data.map((key) => (
            <tr key={key.keyId} className={key.state === "valid" ? undefined : "faded"}>
              <td className="task-name clip key-name">{key.name}</td><td className="wide-only"><code>{key.prefix}…</code></td><td><span className="row">{key.scopes.map((scope) => <span key={scope} className="tag">{scope === "*" ? "everything" : scope}</span>)}</span></td><td><Status status={key.state} /></td>
              <td className="muted num" title={at(key.lastUsedAt)}>{key.lastUsedAt ? ago(key.lastUsedAt) : "never"}</td><td className="muted num wide-only">{key.expiresAt ? ago(key.expiresAt) : "never"}</td><td className="right num wide-only">{count(key.usage.tasks)}</td><td className="right num wide-only">{short(Math.round(key.usage.computeMinutes * 100) / 100)} min</td>
              <td className="tight">{key.state === "valid" && <span className="row nowrap">
                <Confirm title={`Replace the secret of ${key.name}?`} text="The old secret stops working at once." action="Replace" onConfirm={() => rotate(key)} trigger={<button type="button" className="button quiet small"><RefreshCw aria-hidden />Rotate</button>} />
                <Confirm title={`Revoke ${key.name}?`} text="Programs that use it are refused at once, for ever. What it made stays." action="Revoke" onConfirm={() => revoke(key)} trigger={<button type="button" className="button danger small">Revoke</button>} />
              </span>}</td>
            </tr>
          ))}</tbody>
        </table></div></div>
      )}
      <Make open={making} onClose={() => setMaking(false)} onMade={told} />
      <Dialog open={made !== undefined} onClose={() => setMade(undefined)} title={`The secret of ${made?.name ?? ""}`} description="Copy it now. It is not kept, and never shown again." actions={<Button look="primary" onClick={() => setMade(undefined)}>I have copied it</Button>}>
        <div className="row nowrap"><code className="code secret" data-testid="secret">{made?.secret}</code><CopyButton text={made?.secret ?? ""} label="Copy the secret" look="plain" /></div>
      </Dialog>
    </Page>
  );
}

function Make({ open, onClose, onMade }: { open: boolean; onClose: () => void; onMade: (key: KeyDetail) => void }) {
  const description = useOpenApi();
  const scopes = useMemo(() => ((description && bodySchema(description, "/api/v1/keys")?.properties?.["scopes"]?.items?.enum) ?? ["*"]) as string[], [description]);
  const [chosen, setChosen] = useState<string[]>(["*"]);
  const [expiry, setExpiry] = useState("never");
  const [busy, setBusy] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    const days = EXPIRIES.find(([value]) => value === expiry)?.[2];
    setBusy(true);
    api.keys.create({ name, scopes: chosen, ...(days && { expiresAt: new Date(Date.now() + days * 86_400_000).toISOString() }) }).then(onMade, fail).finally(() => setBusy(false));
  };
  const toggle = (scope: string) => {
    if (scope === "*") return setChosen(["*"]);
    const rest = chosen.filter((each) => each !== "*");
    setChosen(rest.includes(scope) ? rest.filter((each) => each !== scope) : [...rest, scope]);
  };
  return (
    <Dialog open={open} onClose={onClose} title="Make a key">
      <form className="form" onSubmit={submit}>
        <Field label="Name" help="What uses it, such as “build server”.">{(id, about) => <input id={id} name="name" className="input" required maxLength={100} aria-describedby={about} />}</Field>
        <fieldset className="formats"><legend className="label">Scopes</legend>{scopes.map((scope) => <label key={scope} className="check"><input type="checkbox" checked={chosen.includes(scope)} onChange={() => toggle(scope)} />{scope === "*" ? "Everything" : words(scope)}</label>)}</fieldset>
        <div className="field"><Select hideLabel={false} label="Expires" value={expiry} onChange={setExpiry} options={EXPIRIES.map(([value, label]) => ({ value, label }))} /></div>
        <Button type="submit" look="primary" busy={busy} disabled={!chosen.length}>Make the key</Button>
      </form>
    </Dialog>
  );
}
