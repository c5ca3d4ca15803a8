/** Files in, glTF out: many at once, with as few or as many options as one likes. */
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FileUp, Layers, RotateCcw, X } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import * as api from "@/api/client";
import { explain } from "@/api/transport";
import type { Json } from "@/api/types";
import { useWatched } from "@/api/watch";
import { useOpenApi } from "@/app/features";
import { bytes, words } from "@/app/format";
import { SchemaField } from "@/forms/fields";
import { Downloads } from "@/tasks/downloads";
import { Report, ReportBody } from "@/tasks/report";
import { Button, Fold, IconButton, Progress, Segmented, Spinner, Status } from "@/ui/kit";
import { ViewerPanel, type Source } from "@/viewing/panel";
import { sourcesOfTask } from "@/viewing/sources";
import { bodyOf, grouped, waysOf } from "./options";
import "@/styles/convert.css";
import "@/styles/models.css";
import "@/styles/forms.css";

interface Item {
  id: number;
  file: File;
  sent: number;
  taskId?: string;
  error?: string;
}

let last = 0;
const AT_ONCE = 3;
const PREVIEW_PAUSE_MS = 700;

export function Converter() {
  const description = useOpenApi();
  const ways = useMemo(() => (description ? waysOf(description) : []), [description]);
  const [chosen, setChosen] = useState(0);
  const [values, setValues] = useState<Record<string, Json>>({});
  const [items, setItems] = useState<Item[]>([]);
  const [shown, setShown] = useState<number>();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const waiting = useRef<Item[]>([]);
  const running = useRef(0);
  const way = ways[chosen];
  useWatched(useMemo(() => items.flatMap((item) => item.taskId ?? []), [items]));

  const change = (id: number, part: Partial<Item>) => setItems((before) => before.map((item) => (item.id === id ? { ...item, ...part } : item)));
  const work = () => {
    while (running.current < AT_ONCE && waiting.current.length) {
      const item = waiting.current.shift()!;
      running.current++;
      void convert(item).finally(() => (running.current--, work()));
    }
  };
  const convert = async (item: Item) => {
    if (!way) return;
    try {
      const fileId = await api.files.upload(item.file, (sent) => change(item.id, { sent }));
      const { taskId } = await api.convert.submit(way.path, bodyOf(way, fileId, values, item.file.size));
      change(item.id, { sent: 1, taskId });
      setShown((before) => before ?? item.id);
    } catch (error) {
      change(item.id, { error: explain(error) });
    }
  };
  const add = (files: FileList | null) => {
    const made = [...(files ?? [])].map((file): Item => ({ id: ++last, file, sent: 0 }));
    setItems((before) => [...made, ...before]);
    if (made[0]) setShown(undefined);
    waiting.current.push(...made);
    work();
  };
  const again = (item: Item) => {
    const { taskId: _, error: __, ...rest } = item;
    const fresh = { ...rest, id: ++last, sent: 0 };
    setItems((before) => before.map((each) => (each.id === item.id ? fresh : each)));
    setShown(undefined);
    waiting.current.push(fresh);
    work();
  };
  const current = items.find((item) => item.id === shown);
  const finished = items.flatMap((item) => item.taskId ?? []);
  return (
    <div className="workbench">
      <div className="bar">
        <h1>Converter</h1>
        {ways.length > 1 && <Segmented small label="Options" value={String(chosen)} onChange={(next) => { setChosen(Number(next)); setValues({}); }} options={ways.map((each, at) => ({ value: String(at), label: each.title }))} />}
        <div className="row end">{finished.length > 1 && <Link className="button plain small" to="/viewer" search={{ tasks: finished.join(",") }}><Layers aria-hidden />View side by side</Link>}</div>
      </div>
      <div className="convert-bench">
        <div className="convert-side">
          <div className={over ? "drop over" : "drop"} onClick={() => input.current?.click()} onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => setOver(false)}
            onDrop={(event) => { event.preventDefault(); setOver(false); add(event.dataTransfer.files); }}>
            <FileUp aria-hidden />
            <Button look="quiet" onClick={(event) => { event.stopPropagation(); input.current?.click(); }}>Choose files</Button>
            <span className="help">or drop them here, as many as you like. STEP, IGES, BREP, STL, OBJ, 3MF, GLB.</span>
            <input ref={input} hidden type="file" multiple accept=".step,.stp,.stpz,.p21,.gz,.iges,.igs,.brep,.brp,.stl,.obj,.3mf,.glb" aria-label="Files to convert" onChange={(event) => { add(event.target.files); event.target.value = ""; }} />
          </div>
          {items.length > 0 && (
            <ul className="convert-list" aria-label="Conversions">
              {items.map((item) => <Line key={item.id} item={item} current={item.id === shown} onShow={() => setShown(item.id)} onAgain={() => again(item)} onDrop={() => { setItems(items.filter((each) => each.id !== item.id)); if (shown === item.id) setShown(undefined); }} />)}
            </ul>
          )}
          {way && way.options.length > 0 && (
            <section aria-label="Options" className="convert-options">
              <div className="spread"><h2>Options</h2>{Object.keys(values).length > 0 && <Button small look="quiet" icon={<RotateCcw aria-hidden />} onClick={() => setValues({})}>Reset all</Button>}</div>
              <p className="help">For the files that you add next, and for those that you convert again.</p>
              {grouped(way.options).map(([group, options], at) => (
                <Fold key={`${way.title} ${group}`} title={group} open={at < 1 || way.options.length < 8} aside={options.length}>
                  <div className="form">{options.map(({ name, schema }) => (
                    <SchemaField key={name} name={name} schema={schema} value={values[name]} onChange={(value) => { const { [name]: _, ...rest } = values; setValues(value === undefined ? rest : { ...rest, [name]: value }); }} />
                  ))}</div>
                </Fold>
              ))}
            </section>
          )}
        </div>
        <div className="convert-result">
          {current?.taskId ? <Result key={current.taskId} taskId={current.taskId} name={current.file.name} /> : (
            <div className="viewer"><div className="viewer-empty"><div className="empty"><div className="empty-icon" aria-hidden><FileUp /></div><h2>Convert and look</h2><p>Names, colours and the tree of the assembly are kept. The result shows here, with what was read beside it.</p></div></div></div>
          )}
        </div>
      </div>
    </div>
  );
}

const useTask = (taskId: string | undefined) => useQuery({ queryKey: ["task", taskId], queryFn: () => api.tasks.get(taskId!), enabled: taskId !== undefined }).data;

function Line({ item, current, onShow, onAgain, onDrop }: { item: Item; current: boolean; onShow: () => void; onAgain: () => void; onDrop: () => void }) {
  const task = useTask(item.taskId);
  const stage = task?.metadata?.["stage"] ?? task?.stage;
  return (
    <li data-current={current || undefined}>
      <button type="button" className="convert-name" aria-pressed={current} disabled={!item.taskId} onClick={onShow}>
        <strong className="clip">{item.file.name}</strong>
        <span className="muted num">{bytes(item.file.size)}{typeof stage === "string" && task?.status === "processing" ? `, ${stage}` : ""}</span>
      </button>
      {item.error ? <p className="problem">{item.error}</p> : task ? <Status status={task.status} /> : <span className="muted num">{item.sent < 1 ? `Uploading ${Math.round(item.sent * 100)} %` : "Submitting"}</span>}
      <span className="row">
        <IconButton small label={`Convert ${item.file.name} again`} onClick={onAgain}><RotateCcw aria-hidden /></IconButton>
        <IconButton small label={`Remove ${item.file.name} from the list`} onClick={onDrop}><X aria-hidden /></IconButton>
      </span>
      {!item.error && (!task || task.status === "processing" || task.status === "queued") && <div className="convert-progress"><Progress label={`Progress of ${item.file.name}`} value={task ? task.progress : item.sent * 100} /></div>}
    </li>
  );
}

/** The coarse preview of a conversion that runs: asked for until it is there, kept until there is something better. */
function usePreviewOf(taskId: string, running: boolean): Source | undefined {
  return useQuery({
    queryKey: ["preview", taskId],
    enabled: running,
    queryFn: async ({ signal }): Promise<Source> => {
      const { downloadUrl } = await api.tasks.result(taskId, "preview");
      return { id: taskId, name: "preview", kind: "glb", bytes: await api.bytesOf(downloadUrl, signal) };
    },
    retry: false,
    staleTime: Infinity,
    refetchInterval: ({ state }) => (state.data ? false : PREVIEW_PAUSE_MS),
  }).data;
}

function Result({ taskId, name }: { taskId: string; name: string }) {
  const task = useTask(taskId);
  const done = task?.status === "completed";
  const { data } = useQuery({ queryKey: ["sources", taskId, "completed"], queryFn: () => sourcesOfTask(taskId), enabled: done, staleTime: Infinity });
  const early = usePreviewOf(taskId, task?.status === "processing");
  const sources = useMemo(() => (data ?? (early ? [early] : [])).map((source) => ({ ...source, name })), [data, early, name]);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollTo(0, 0), [taskId]);
  return (
    <>
      <ViewerPanel sources={sources} overlay={early && !data && !task?.error && <div className="over-badge" role="status"><span className="pulse" aria-hidden />{task && !done ? `Preview, ${words(task.status).toLowerCase()}` : "Preview"}</div>}
        placeholder={task?.error ? <p className="problem">{task.error}</p> : <Spinner label={task ? words(task.status) : "Converting"} />} />
      {done && (
        <div className="convert-report" ref={box} tabIndex={0} role="region" aria-label="Report and downloads">
          <div className="spread"><h2>{name}</h2><Link to="/tasks/$id" params={{ id: taskId }}>Task</Link></div>
          <Downloads taskId={taskId} parts={task.resultParts ?? {}} />
          {task.resultParts?.["report"] ? <Report taskId={taskId} /> : task.metadata && <section className="card"><div className="card-head"><h2>What was read</h2></div><div className="card-body"><ReportBody value={task.metadata} /></div></section>}
        </div>
      )}
    </>
  );
}
