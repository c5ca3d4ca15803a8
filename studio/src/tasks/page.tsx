/** All tasks, newest first, kept up to date. */
import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight, Layers, ListChecks, Square } from "lucide-react";
import { useMemo, useState } from "react";
import * as api from "@/api/client";
import { explain } from "@/api/transport";
import { KINDS, STATUSES, type TaskDetail } from "@/api/types";
import { ended } from "@/api/watch";
import { ago, at, between, count, duration, kindOf, words } from "@/app/format";
import { Empty, IconButton, Notice, Page, Progress, Select, Spinner, Status } from "@/ui/kit";
import { fail, say } from "@/ui/toasts";
import { viewableTask } from "@/viewing/sources";
import "@/styles/tasks.css";

const LIMIT = 25;

export function Tasks() {
  const { status = "", kind = "", page = 1 } = useSearch({ from: "/tasks" });
  const navigate = useNavigate({ from: "/tasks" });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { data, error, isLoading } = useQuery({
    queryKey: ["tasks", status, kind, page],
    queryFn: () => api.tasks.list({ status, kind, page, limit: LIMIT }),
    placeholderData: keepPreviousData,
    // Something new may come at any time; what runs changes quickly.
    refetchInterval: ({ state }) => (state.data?.tasks.some((task) => !ended(task.status)) ? 1200 : 4000),
  });
  const choose = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const seen = useMemo(() => [...chosen].join(","), [chosen]);
  const pages = Math.max(1, Math.ceil((data?.total ?? 0) / LIMIT));
  const filter = (part: { status?: string; kind?: string }) => void navigate({ search: (before) => {
    const next = { ...before, ...part, page: undefined };
    return Object.fromEntries(Object.entries(next).filter(([, value]) => value)) as typeof before;
  } });
  return (
    <Page title="Tasks" about="Everything that was submitted with this key or account, kept for a day." wide
      actions={<>
        <div className="filter"><Select small label="Status" value={status || "all"} onChange={(next) => filter({ status: next === "all" ? "" : next })} options={[{ value: "all", label: "Every status" }, ...STATUSES.map((value) => ({ value, label: words(value) }))]} /></div>
        <div className="filter"><Select small label="Kind" value={kind || "all"} onChange={(next) => filter({ kind: next === "all" ? "" : next })} options={[{ value: "all", label: "Every kind" }, ...KINDS.map((value) => ({ value, label: kindOf(value) }))]} /></div>
        {chosen.size > 0 && <Link className="button primary small" to="/viewer" search={{ tasks: seen }}><Layers aria-hidden />View {chosen.size} side by side</Link>}
      </>}>
      {error && <Notice kind="error">{explain(error)}</Notice>}
      {isLoading && <Spinner label="Loading tasks" />}
      {data && data.tasks.length === 0 && <Empty icon={<ListChecks />} title={status || kind ? "No task fits" : "No tasks yet"}>{status || kind ? "Choose another status or kind." : "Make a model, convert a file or run a pipeline: it shows here at once."}</Empty>}
      {data && data.tasks.length > 0 && (
        <div className="card">
          <div className="table-wrap" tabIndex={0} role="region" aria-label="Tasks">
            <table className="table">
              <thead><tr><th className="tight"><span className="sr">Choose for the viewer</span></th><th>Task</th><th className="wide-only">Kind</th><th>Status</th><th>Created</th><th className="right wide-only">Waited</th><th className="right">Ran</th><th className="tight"><span className="sr">Actions</span></th></tr></thead>
              <tbody>{data.tasks.map((task) => <Row key={task.taskId} task={task} chosen={chosen.has(task.taskId)} onChoose={() => choose(task.taskId)} />)}</tbody>
            </table>
          </div>
        </div>
      )}
      {data && data.total > LIMIT && (
        <nav className="row pager" aria-label="Pages">
          <IconButton label="Newer" disabled={page <= 1} onClick={() => void navigate({ search: (before) => ({ ...before, page: page - 1 }) })}><ChevronLeft aria-hidden /></IconButton>
          <span className="muted">Page {page} of {pages}, {count(data.total)} tasks</span>
          <IconButton label="Older" disabled={page >= pages} onClick={() => void navigate({ search: (before) => ({ ...before, page: page + 1 }) })}><ChevronRight aria-hidden /></IconButton>
        </nav>
      )}
    </Page>
  );
}

function Row({ task, chosen, onChoose }: { task: TaskDetail; chosen: boolean; onChoose: () => void }) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const running = !ended(task.status);
  const cancel = () => void api.tasks.cancel(task.taskId).then(() => (say("The task is cancelled."), cache.invalidateQueries({ queryKey: ["tasks"] })), fail);
  return (
    <tr className="link" onClick={(event) => (event.target as Element).closest("a, button, input, label") || void navigate({ to: "/tasks/$id", params: { id: task.taskId } })}>
      <td className="tight">{viewableTask(task) && <input type="checkbox" checked={chosen} onChange={onChoose} aria-label={`View ${task.label}`} />}</td>
      <td><Link to="/tasks/$id" params={{ id: task.taskId }} className="task-name">{task.label || words(task.kind)}</Link>{task.error && <div className="task-error clip" title={task.error}>{task.error}</div>}</td>
      <td className="muted wide-only">{kindOf(task.kind)}</td>
      <td>{running && task.status === "processing" ? <div className="stack-tight"><Status status={task.status} /><Progress label={`Progress of ${task.label}`} value={task.progress} /></div> : <Status status={task.status} />}</td>
      <td className="muted num" title={at(task.createdAt)}>{ago(task.createdAt)}</td>
      <td className="right num wide-only">{duration(between(task.createdAt, task.startedAt))}</td>
      <td className="right num">{duration(between(task.startedAt, task.finishedAt))}</td>
      <td className="tight">{running && <IconButton small label={`Cancel ${task.label}`} onClick={cancel}><Square aria-hidden /></IconButton>}</td>
    </tr>
  );
}
