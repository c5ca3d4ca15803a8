/** One task: how it stands, what it was asked, what it made. */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { ArrowLeft, Box, RotateCcw, Square, Workflow } from "lucide-react";
import { useMemo } from "react";
import * as api from "@/api/client";
import { explain } from "@/api/transport";
import type { Json, SubTask, TaskDetail } from "@/api/types";
import { ended, useWatched } from "@/api/watch";
import { ago, at, between, bytes, count, duration, kindOf, words } from "@/app/format";
import { formatWord } from "@/app/formats";
import { Button, Confirm, CopyButton, Notice, Page, Progress, Spinner, Status } from "@/ui/kit";
import { fail, say } from "@/ui/toasts";
import { ViewerPanel } from "@/viewing/panel";
import { sourcesOfTask, viewable, viewableTask } from "@/viewing/sources";
import { Downloads, downloadPart, useJsonPart } from "./downloads";
import { Report } from "./report";
import "@/styles/tasks.css";

export function TaskPage() {
  const { id } = useParams({ from: "/tasks/$id" });
  const { data: task, error } = useQuery({ queryKey: ["task", id], queryFn: () => api.tasks.get(id) });
  useWatched(useMemo(() => [id], [id]));
  if (error) return <Page title="Task"><Notice kind="error">{explain(error)}</Notice></Page>;
  if (!task) return <Spinner label="Loading the task" />;
  return <Detail key={id} task={task} />;
}

function Detail({ task }: { task: TaskDetail }) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const running = !ended(task.status);
  const cancel = () => void api.tasks.cancel(task.taskId).then(() => (say("The task is cancelled."), cache.invalidateQueries({ queryKey: ["task", task.taskId] })), fail);
  const retry = () => void api.tasks.retry(task.taskId).then((again) => (say("Submitted again."), navigate({ to: "/tasks/$id", params: { id: again.taskId } })), fail);
  const visible = viewableTask(task);
  const parts = task.resultParts ?? {};
  const pipeline = task.metadata?.["pipeline"];
  return (
    <Page title={task.label || words(task.kind)} wide
      about={<span className="row"><Link to="/tasks" className="row"><ArrowLeft aria-hidden />Tasks</Link><Status status={task.status} /><code className="muted">{task.taskId}</code><CopyButton text={task.taskId} label="Copy the id" /></span>}
      actions={<>
        {pipeline && <Link className="button plain" to="/pipelines" search={{ task: task.taskId }}><Workflow aria-hidden />Open in the editor</Link>}
        {visible && <Link className="button plain" to="/viewer" search={{ tasks: task.taskId }}><Box aria-hidden />Open in the viewer</Link>}
        {(task.status === "failed" || task.status === "cancelled") && <Button icon={<RotateCcw aria-hidden />} onClick={retry}>Retry</Button>}
        {running && <Confirm title="Cancel this task?" text="What it has done so far is lost. It can be submitted again." action="Cancel the task" onConfirm={cancel} trigger={<button type="button" className="button danger"><Square aria-hidden />Cancel</button>} />}
      </>}>
      {running && <Progress label="Progress" value={task.progress} />}
      {task.error && <Notice kind="error" title="It failed">{task.error}</Notice>}
      <div className="task-grid">
        <div className="stack">
          {visible && <Sight task={task} />}
          {task.subTasks && <SubTasks subTasks={task.subTasks} />}
          {parts["report"] && <Report taskId={task.taskId} />}
          <Steps metadata={task.metadata} />
          <Log metadata={task.metadata} />
          <Values task={task} />
          <MetaData metadata={task.metadata} />
        </div>
        <div className="stack">
          <section className="card"><div className="card-head"><h2>Timeline</h2></div><div className="card-body"><Timeline task={task} /></div></section>
          {Object.keys(parts).length > 0 && <section className="card"><div className="card-head"><h2>Results</h2></div><div className="card-body"><Downloads taskId={task.taskId} parts={parts} /></div></section>}
        </div>
      </div>
    </Page>
  );
}

function Sight({ task }: { task: TaskDetail }) {
  const { data, error } = useQuery({ queryKey: ["sources", task.taskId, task.status], queryFn: () => sourcesOfTask(task.taskId), staleTime: Infinity });
  return (
    <section className="card sight" aria-label="Result in 3D">
      {error ? <Notice kind="error">{explain(error)}</Notice> : <ViewerPanel sources={data ?? []} placeholder={<Spinner label="Loading the result" />} />}
    </section>
  );
}

function Timeline({ task }: { task: TaskDetail }) {
  const events: [string, string | null, string][] = [
    ["Created", task.createdAt, ""],
    ["Started", task.startedAt, duration(between(task.createdAt, task.startedAt))],
    [ended(task.status) ? words(task.status) : "Finished", task.finishedAt, duration(between(task.startedAt, task.finishedAt))],
    ["Results expire", task.expiresAt, ""],
  ];
  const computed = task.metadata?.["computeMs"];
  const memory = task.metadata?.["peakMemoryBytes"];
  return (
    <>
      <ol className="timeline">
        {events.map(([name, when, took]) => (
          <li key={name} data-done={when !== null && Date.parse(when) <= Date.now()}>
            <strong>{name}</strong><span className="muted num" title={at(when)}>{when ? ago(when) : "not yet"}</span>{took && took !== "–" && <span className="tag num">{took}</span>}
          </li>
        ))}
      </ol>
      <dl className="facts">
        {typeof computed === "number" && <><dt>Compute</dt><dd>{duration(computed)}</dd></>}
        {typeof memory === "number" && <><dt>Peak memory</dt><dd>{bytes(memory)}</dd></>}
        <dt>Kind</dt><dd>{kindOf(task.kind)}</dd>
        <dt>Created</dt><dd>{at(task.createdAt)}</dd>
      </dl>
    </>
  );
}

function SubTasks({ subTasks }: { subTasks: SubTask[] }) {
  const done = subTasks.filter((sub) => ended(sub.status)).length;
  return (
    <section className="card">
      <div className="card-head"><h2>Sub-tasks</h2><span className="muted num">{done} of {subTasks.length} done</span></div>
      <div className="table-wrap" tabIndex={0} role="region" aria-label="Sub-tasks">
        <table className="table">
          <thead><tr><th className="tight">#</th><th>Status</th><th className="right">Compute</th><th>Results</th></tr></thead>
          <tbody>
            {subTasks.map((sub) => (
              <tr key={sub.taskId}>
                <td className="tight num"><Link to="/tasks/$id" params={{ id: sub.taskId }}>{sub.index + 1}</Link></td>
                <td><Status status={sub.status} />{sub.error && <div className="task-error">{sub.error}</div>}</td>
                <td className="right num">{duration(sub.computeMs)}</td>
                <td><span className="row">
                  {sub.downloadFormats.filter((format) => format !== "metadata").map((format) => <Button key={format} small onClick={() => void downloadPart(sub.taskId, format)}>{formatWord(format)}</Button>)}
                  {viewable(sub.downloadFormats) && sub.status === "completed" && <Link to="/viewer" search={{ tasks: sub.taskId }} className="button icon quiet small" aria-label={`View result ${sub.index + 1}`}><Box aria-hidden /></Link>}
                </span></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface StepTime {
  step: string;
  operation: string;
  ms: number;
  iteration?: number;
}

function Steps({ metadata }: { metadata: TaskDetail["metadata"] }) {
  const steps = metadata?.["steps"] as unknown as StepTime[] | undefined;
  if (!Array.isArray(steps) || steps.length < 1) return null;
  const longest = Math.max(...steps.map((step) => step.ms), 0.001);
  return (
    <section className="card">
      <div className="card-head"><h2>Steps</h2><span className="muted num">{count(steps.length)} operations</span></div>
      <div className="card-body step-times">
        {steps.slice(0, 200).map((step, place) => (
          <div key={place}><span className="clip"><code>{step.operation}</code>{step.iteration !== undefined && <span className="muted"> iteration {step.iteration}</span>}</span><span className="bar-track" aria-hidden><span style={{ width: `${(100 * step.ms) / longest}%` }} /></span><span className="num right">{duration(step.ms)}</span></div>
        ))}
      </div>
    </section>
  );
}

function Values({ task }: { task: TaskDetail }) {
  const format = ["result", "json"].find((each) => task.resultParts?.[each] && task.resultParts[each].bytes < 200_000);
  const { data } = useJsonPart(task.taskId, format ?? "", format !== undefined);
  if (!format || data === undefined) return null;
  return (
    <section className="card">
      <div className="card-head"><h2>Value</h2><CopyButton text={JSON.stringify(data, null, 2)} label="Copy the value" /></div>
      <div className="card-body"><pre className="code" tabIndex={0}>{JSON.stringify(data, null, 2).slice(0, 20_000)}</pre></div>
    </section>
  );
}

/** What the kernel process printed: messages of its libraries, and what a model of one's own prints. */
function Log({ metadata }: { metadata: TaskDetail["metadata"] }) {
  const text = metadata?.["log"];
  if (typeof text !== "string") return null;
  return (
    <section className="card">
      <div className="card-head"><h2>Log</h2><CopyButton text={text} label="Copy the log" /></div>
      <div className="card-body"><pre className="code" tabIndex={0} aria-label="Log">{text}</pre></div>
    </section>
  );
}

function MetaData({ metadata }: { metadata: Record<string, Json> | null }) {
  if (!metadata) return null;
  const { log: _, ...rest } = metadata;
  const text = JSON.stringify(rest, null, 2);
  return (
    <section className="card">
      <div className="card-head"><h2>Request and metadata</h2><CopyButton text={text} label="Copy the metadata" /></div>
      <div className="card-body"><pre className="code" tabIndex={0}>{text.slice(0, 30_000)}</pre></div>
    </section>
  );
}
