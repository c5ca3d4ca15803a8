/** What happened lately, and the ways to begin. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Boxes, FileUp, Workflow } from "lucide-react";
import { useId, type ReactNode } from "react";
import * as api from "@/api/client";
import { explain } from "@/api/transport";
import { has, useOpenApi } from "@/app/features";
import { ago, bytes, count, dayOf, duration, short, words } from "@/app/format";
import { Notice, Page, Progress, Status } from "@/ui/kit";
import { fromLedger, fromTasks, type Allowance, type Day, type Statistics } from "./statistics";
import "@/styles/home.css";

export function Dashboard() {
  const description = useOpenApi();
  const ledger = has(description, "/usage");
  const { data, error } = useQuery({ queryKey: ["statistics", ledger], queryFn: ledger ? fromLedger : fromTasks, enabled: description !== undefined, refetchInterval: 15_000 });
  const { data: recent } = useQuery({ queryKey: ["tasks", "", "", 1], queryFn: () => api.tasks.list({ limit: 25 }), refetchInterval: 5_000 });
  return (
    <Page title="Dashboard" about="What this service has done for you lately." wide>
      <div className="starts">
        <Start to="/models" icon={<Boxes />} title="Make a model" text="Sliders, presets, batches" shown={has(description, "/models")} />
        <Start to="/convert" icon={<FileUp />} title="Convert STEP" text="To glTF, with a report" shown={has(description, "/convert/step-to-gltf")} />
        <Start to="/pipelines" icon={<Workflow />} title="Build a pipeline" text="Every operation of the kernel" shown={has(description, "/cad/pipeline")} />
      </div>
      {error && <Notice kind="error">{explain(error)}</Notice>}
      {data && <Numbers data={data} />}
      <div className="home-grid">
        <div className="stack">
        <section className="card"><div className="card-head"><h2>Tasks per day</h2><Legend /></div><div className="card-body">{data ? <Bars days={data.days} /> : <div className="skeleton bars-empty" />}</div></section>
          <section className="card"><div className="card-head"><h2>By operation</h2></div>{data && <Operations data={data} />}</section>
        </div>
        <div className="stack">
          {data && data.allowances.length > 0 && <Allowances data={data} />}
          <Latest tasks={recent?.tasks ?? []} />
        </div>
      </div>
    </Page>
  );
}

function Start({ to, icon, title, text, shown }: { to: string; icon: ReactNode; title: string; text: string; shown: boolean }) {
  if (!shown) return null;
  return <Link to={to} className="card start"><span className="empty-icon" aria-hidden>{icon}</span><span><strong>{title}</strong><span className="muted">{text}</span></span></Link>;
}

function Numbers({ data }: { data: Statistics }) {
  const rate = data.tasks ? `${short(Math.round((1000 * (data.tasks - data.failed)) / data.tasks) / 10)} %` : "–";
  const tiles: [string, string, string][] = [
    ["Tasks", count(data.tasks), `${count(data.failed)} failed`],
    ["Without failure", rate, "of all tasks"],
    ["Compute", `${short(Math.round(data.minutes * 100) / 100)} min`, data.plan ? `plan ${data.plan}` : "no limit"],
    ["Median time", duration(data.p50), `95 % within ${duration(data.p95)}`],
  ];
  return <dl className="tiles">{tiles.map(([name, value, about]) => <div key={name} className="card tile"><dt>{name}</dt><dd className="num">{value}</dd><dd className="muted">{about}</dd></div>)}</dl>;
}

const Legend = () => <span className="legend"><span className="good">completed</span><span className="bad">failed</span><span className="rest">other</span></span>;

function Bars({ days }: { days: Day[] }) {
  const id = useId();
  const shown = days.slice(-31);
  const most = Math.max(4, ...shown.map((day) => day.completed + day.failed + day.other));
  const top = nice(most);
  const [width, height, left, bottom] = [720, 220, 34, 22];
  const step = (width - left) / shown.length;
  const tall = (value: number) => ((height - bottom - 8) * value) / top;
  return (
    <svg className="bars" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
      <title id={id}>{`Tasks per day: ${shown.map((day) => `${day.date} ${day.completed + day.failed + day.other}`).join(", ")}`}</title>
      {[0, 0.5, 1].map((share) => {
        const y = height - bottom - tall(top * share);
        return <g key={share}><line x1={left} x2={width} y1={y} y2={y} className="grid" /><text x={left - 8} y={y + 4} textAnchor="end">{count(top * share)}</text></g>;
      })}
      {shown.map((day, at) => {
        let y = height - bottom;
        const x = left + at * step + step * 0.18;
        return (
          <g key={day.date}>
            {(["completed", "failed", "other"] as const).map((kind) => {
              const size = tall(day[kind]);
              y -= size;
              return size > 0 ? <rect key={kind} x={x} y={y} width={step * 0.64} height={size} rx={2} className={kind} /> : null;
            })}
            {(at % Math.ceil(shown.length / 7) === 0 || at === shown.length - 1) && <text x={at === shown.length - 1 ? width : x + step * 0.32} y={height - 6} textAnchor={at === shown.length - 1 ? "end" : "middle"}>{dayOf(day.date)}</text>}
          </g>
        );
      })}
    </svg>
  );
}

/** The next number that a scale may end with. */
function nice(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 4, 5, 10].find((factor) => factor * power >= value) ?? 10) * power;
}

function Operations({ data }: { data: Statistics }) {
  if (!data.operations.length) return <p className="help card-body">Nothing yet.</p>;
  const most = Math.max(...data.operations.map((each) => each.tasks));
  return (
    <div className="table-wrap" tabIndex={0} role="region" aria-label="By operation">
      <table className="table"><thead><tr><th>Operation</th><th>Tasks</th><th className="right">Median</th><th className="right">95 %</th></tr></thead>
        <tbody>{data.operations.slice(0, 8).map((each) => <tr key={each.name}><td className="clip operation-name">{each.name}</td><td><span className="share"><span className="bar-track" aria-hidden><span style={{ width: `${(100 * each.tasks) / most}%` }} /></span><span className="num">{count(each.tasks)}</span></span></td><td className="right num">{duration(each.p50)}</td><td className="right num">{duration(each.p95)}</td></tr>)}</tbody></table>
    </div>
  );
}

const amount = (value: number, unit: Allowance["unit"]) => (unit === "bytes" ? bytes(value) : unit === "minutes" ? `${short(Math.round(value * 100) / 100)} min` : count(value));

export function Allowances({ data }: { data: Statistics }) {
  return (
    <section className="card">
      <div className="card-head"><h2>Allowance</h2><span className="tag">{data.plan}</span></div>
      <div className="card-body stack">
        {data.allowances.map((each) => (
          <div key={each.label} className={each.limit !== null && each.used >= each.limit ? "allowance full" : "allowance"}>
            <div className="spread"><span>{each.label}</span><span className="num muted">{amount(each.used, each.unit)}{each.limit === null ? ", no limit" : ` of ${amount(each.limit, each.unit)}`}</span></div>
            {each.limit !== null && <Progress label={each.label} value={Math.min(100, (100 * each.used) / Math.max(each.limit, 1e-9))} />}
          </div>
        ))}
        {data.resetsAt && <p className="help">Counted anew {ago(data.resetsAt)}.</p>}
      </div>
    </section>
  );
}

function Latest({ tasks }: { tasks: { taskId: string; label: string; kind: string; status: string; createdAt: string }[] }) {
  return (
    <section className="card">
      <div className="card-head"><h2>Latest</h2><Link to="/tasks">All tasks</Link></div>
      <ul className="latest">{tasks.slice(0, 7).map((task) => <li key={task.taskId}><Link to="/tasks/$id" params={{ id: task.taskId }} className="clip">{task.label || words(task.kind)}</Link><span className="muted num">{ago(task.createdAt)}</span><Status status={task.status} /></li>)}</ul>
      {!tasks.length && <p className="help card-body">Nothing yet.</p>}
    </section>
  );
}
