/** The editor of pipelines: search, canvas or list or JSON, the selected step, and what came of a run. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { BookOpen, Braces, ChevronDown, Code, Download, FilePlus2, List as ListIcon, PanelBottomClose, Play, Redo2, Undo2, Upload, Workflow, X } from "lucide-react";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import * as api from "@/api/client";
import { ApiError, explain } from "@/api/transport";
import type { Json, PipelineProblem, PipelineVerdict, TaskDetail } from "@/api/types";
import { ended, watch } from "@/api/watch";
import { duration } from "@/app/format";
import { Downloads } from "@/tasks/downloads";
import { Button, CopyButton, Dialog, IconButton, Menu, Notice, Progress, Segmented, Spinner, Status } from "@/ui/kit";
import { fail, say } from "@/ui/toasts";
import { ViewerPanel, type Source } from "@/viewing/panel";
import { sourceOf } from "@/viewing/sources";
import { Canvas, type Marks } from "./canvas";
import { code, LANGUAGES, type Language } from "./code";
import { EMPTY, find, insert, newUid, parse, stepAt, toJson, upTo, type Doc, type Lane, type Step } from "./document";
import { EXAMPLES } from "./examples";
import { Inspector } from "./inspector";
import { StepList } from "./list";
import { useDetails } from "./operations";
import { PipelinePanel } from "./outputs";
import { Palette } from "./palette";
import { useDocument } from "./state";
import "@/styles/pipelines.css";
import "@/styles/forms.css";
import "@/styles/models.css";
import "@/styles/tasks.css";

const JsonEditor = lazy(() => import("./json").then((module) => ({ default: module.JsonEditor })));
type View = "canvas" | "list" | "json";

interface Outcome {
  title: string;
  task: TaskDetail | undefined;
  source: Source | undefined;
  value: Json | undefined;
  error: string | undefined;
}

export function Pipelines() {
  const { doc, set, undo, redo, canUndo, canRedo } = useDocument();
  const search = useSearch({ from: "/pipelines" });
  const navigate = useNavigate();
  const [view, setView] = useState<View>("canvas");
  const [selected, setSelected] = useState<string>();
  const [target, setTarget] = useState<{ uid: string; lane: Lane }>();
  const [outcome, setOutcome] = useState<Outcome>();
  const [busy, setBusy] = useState<"run" | "preview">();
  const [copying, setCopying] = useState(false);
  const [times, setTimes] = useState<Marks["times"]>(new Map());
  const [failed, setFailed] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController>(null);
  const details = useDetails(doc);
  const { verdict, problems } = useVerdict(doc);
  const place = selected === undefined ? undefined : find(doc, selected);

  const change = useCallback((next: Doc) => set(next), [set]);
  const load = useCallback((body: Json, name: string) => {
    try {
      set(parse(body));
      setSelected(undefined);
      setTarget(undefined);
      setTimes(new Map());
      setFailed(undefined);
    } catch (error) {
      fail(new Error(`${name} cannot be read: ${explain(error)}`));
    }
  }, [set]);

  const { data: origin } = useQuery({ queryKey: ["task", search.task], queryFn: () => api.tasks.get(search.task!), enabled: search.task !== undefined });
  useEffect(() => {
    const body = origin?.metadata?.["pipeline"];
    if (!body) return;
    load(body, "The pipeline of the task");
    void navigate({ to: "/pipelines", search: {}, replace: true });
  }, [origin, load, navigate]);

  const add = (step: Step, into = target) => {
    change(insert(doc, step, into && find(doc, into.uid) ? into : undefined));
    setSelected(step.uid);
  };
  const addOperation = (operation: string, into = target) => add({ uid: newUid(), kind: "operation", operation, params: {} }, into);
  const addBlock = (kind: "map" | "choice") =>
    add(kind === "map" ? { uid: newUid(), kind, items: [1, 2, 3], steps: [], reduce: [] } : { uid: newUid(), kind, value: "$prev", operator: "gt", compareTo: 0, then: [], else: [] });

  const marks = useMemo<Marks>(() => {
    const found = new Map<string, string[]>();
    for (const problem of problems) {
      const at = stepAt(doc, problem.path);
      if (at) found.set(at.place.step.uid, [...(found.get(at.place.step.uid) ?? []), problem.message]);
    }
    return { problems: found, times, failed };
  }, [doc, problems, times, failed]);
  const own = useMemo(() => (place ? problems.flatMap((problem) => {
    const at = stepAt(doc, problem.path);
    return at?.place.step.uid === place.step.uid ? [{ path: at.rest, message: problem.message }] : [];
  }) : []), [doc, problems, place]);

  const run = async (what: Doc, title: string, kind: "run" | "preview") => {
    stop.current?.abort();
    const { signal } = (stop.current = new AbortController());
    setBusy(kind);
    setOutcome({ title, task: undefined, source: undefined, value: undefined, error: undefined });
    if (kind === "run") {
      setTimes(new Map());
      setFailed(undefined);
    }
    try {
      const { taskId } = await api.cad.pipeline(toJson(what), { signal });
      let task: TaskDetail | undefined;
      await watch(taskId, (next) => {
        task = next;
        setOutcome((before) => before && { ...before, task: next });
      }, signal);
      if (!task || signal.aborted) return;
      if (kind === "run") mark(task);
      if (task.status !== "completed") return setOutcome((before) => before && { ...before, task, error: task?.error ?? `The task is ${task?.status}.` });
      const downloads = await api.tasks.results(taskId);
      const source = await sourceOf(taskId, title, downloads, signal);
      const data = downloads.find(({ format }) => format === "json" || (!source && format === "result"));
      const value = data && (JSON.parse(new TextDecoder().decode(await api.bytesOf(data.downloadUrl, signal))) as Json);
      setOutcome((before) => before && { ...before, task, source, value });
    } catch (error) {
      if (signal.aborted) return;
      setOutcome((before) => before && { ...before, error: explain(error) });
    } finally {
      if (stop.current?.signal === signal) setBusy(undefined);
    }
  };
  const mark = (task: TaskDetail) => {
    const found = new Map<string, { ms: number; runs: number }>();
    for (const timing of (task.metadata?.["steps"] ?? []) as unknown as { step: string; ms: number }[]) {
      const at = stepAt(doc, timing.step);
      if (!at) continue;
      for (const uid of [at.place.step.uid, ...at.place.around.map(({ step }) => step.uid)]) {
        const before = found.get(uid) ?? { ms: 0, runs: 0 };
        found.set(uid, { ms: before.ms + timing.ms, runs: before.runs + 1 });
      }
    }
    setTimes(found);
    const where = (task.metadata?.["error"] as { step?: string } | undefined)?.step;
    const at = where === undefined ? undefined : stepAt(doc, where);
    setFailed(at?.place.step.uid);
    if (at) setSelected(at.place.step.uid);
  };
  const cancel = () => {
    const id = outcome?.task?.taskId;
    stop.current?.abort();
    setBusy(undefined);
    if (id) void api.tasks.cancel(id).then(() => say("Cancelled."), fail);
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      load(JSON.parse(await file.text()) as Json, file.name);
    } catch {
      fail(new Error(`${file.name} is not JSON.`));
    }
  };
  const write = () => {
    const url = URL.createObjectURL(new Blob([JSON.stringify(toJson(doc), null, 2)], { type: "application/json" }));
    Object.assign(document.createElement("a"), { href: url, download: "pipeline.json" }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || (event.target as Element).closest("input, textarea, .cm-editor")) return;
      if (event.key.toLowerCase() === "z") (event.preventDefault(), event.shiftKey ? redo() : undo());
      if (event.key.toLowerCase() === "y") (event.preventDefault(), redo());
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [undo, redo]);

  const common = { doc, marks, selected, onSelect: setSelected, onChange: change };
  return (
    <div className="workbench">
      <div className="bar">
        <h1>Pipelines</h1>
        <Segmented<View> small label="View" value={view} onChange={setView} options={[{ value: "canvas", label: "Canvas", icon: <Workflow aria-hidden /> }, { value: "list", label: "List", icon: <ListIcon aria-hidden /> }, { value: "json", label: "JSON", icon: <Braces aria-hidden /> }]} />
        <IconButton small label="Undo" disabled={!canUndo} onClick={undo}><Undo2 aria-hidden /></IconButton>
        <IconButton small label="Redo" disabled={!canRedo} onClick={redo}><Redo2 aria-hidden /></IconButton>
        <Verdict verdict={verdict} doc={doc} onSelect={(path) => { const at = stepAt(doc, path); if (at) setSelected(at.place.step.uid); }} />
        <div className="row end">
          <Menu label="Pipeline" trigger={<button type="button" className="button plain small"><BookOpen aria-hidden />Examples<ChevronDown aria-hidden /></button>} items={EXAMPLES.map((example) => ({ label: example.name, onSelect: () => load(example.body, example.name) }))} />
          <IconButton small label="New" onClick={() => { set(EMPTY); setSelected(undefined); setOutcome(undefined); }}><FilePlus2 aria-hidden /></IconButton>
          <IconButton small label="Import" onClick={() => input.current?.click()}><Upload aria-hidden /></IconButton>
          <input ref={input} hidden type="file" accept=".json,application/json" aria-label="Pipeline to import" onChange={(event) => { void read(event.target.files?.[0]); event.target.value = ""; }} />
          <IconButton small label="Export" onClick={write}><Download aria-hidden /></IconButton>
          <Button small icon={<Code aria-hidden />} onClick={() => setCopying(true)}>Copy as code</Button>
          {busy ? <Button small look="danger" icon={<X aria-hidden />} onClick={cancel}>Stop</Button> : <Button small look="primary" icon={<Play aria-hidden />} disabled={!doc.steps.length} onClick={() => void run(doc, "Pipeline", "run")}>Run</Button>}
        </div>
      </div>
      <div className={outcome ? "pipe-bench with-outcome" : "pipe-bench"}>
        <aside className="pipe-side" aria-label="Operations"><Palette onAdd={(operation) => addOperation(operation)} onBlock={addBlock} initial={search.operation ?? ""} /></aside>
        <section className="pipe-main" aria-label="Steps">
          {view === "canvas" && (doc.steps.length ? <Canvas {...common} details={details} onDropOperation={(operation, into) => addOperation(operation, into)} /> : <Start onExample={(at) => load(EXAMPLES[at]!.body, EXAMPLES[at]!.name)} onDropOperation={addOperation} />)}
          {view === "list" && <StepList {...common} target={target} onTarget={setTarget} />}
          {view === "json" && <Suspense fallback={<Spinner />}><JsonEditor doc={doc} problems={problems} onChange={change} /></Suspense>}
        </section>
        <aside className="pipe-inspect" aria-label="Selected step">
          {place ? <Inspector key={place.step.uid} doc={doc} place={place} details={details} problems={own} onChange={change} onSelect={setSelected} previewing={busy === "preview"} onPreview={() => void run(upTo(doc, place.step.uid), place.step.id ?? `Step ${place.at + 1}`, "preview")} /> : <PipelinePanel doc={doc} verdict={verdict} onChange={change} />}
        </aside>
        {outcome && <Result outcome={outcome} onClose={() => { setOutcome(undefined); }} />}
      </div>
      <CopyDialog open={copying} onClose={() => setCopying(false)} doc={doc} />
    </div>
  );
}

/** What the service says of the pipeline, a moment after it changed. */
function useVerdict(doc: Doc): { verdict: PipelineVerdict | undefined; problems: readonly PipelineProblem[] } {
  const [verdict, setVerdict] = useState<PipelineVerdict>();
  useEffect(() => {
    if (!doc.steps.length) return setVerdict(undefined);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      api.cad.validate(toJson(doc), stop.signal).then(setVerdict, (error: unknown) => {
        if (stop.signal.aborted || !(error instanceof ApiError)) return;
        // A body that is not even a pipeline is refused with its places.
        const found = Array.isArray(error.details) ? (error.details as unknown as { path?: string; message?: string }[]) : [];
        setVerdict({ valid: false, budget: {}, problems: found.length ? found.map(({ path = "", message = "" }) => ({ path, message, code: "INVALID" })) : [{ path: "", message: error.message, code: error.code }] });
      });
    }, 250);
    return () => (clearTimeout(timer), stop.abort());
  }, [doc]);
  return { verdict, problems: verdict?.problems ?? [] };
}

function Verdict({ verdict, doc, onSelect }: { verdict: PipelineVerdict | undefined; doc: Doc; onSelect: (path: string) => void }) {
  if (!doc.steps.length || !verdict) return null;
  if (verdict.valid) return <span className="status completed" role="status"><span className="dot" aria-hidden />valid</span>;
  const items = verdict.problems.map((problem) => ({ label: `${problem.path ? `${problem.path}: ` : ""}${problem.message}`, onSelect: () => onSelect(problem.path) }));
  return <Menu label="Problems" trigger={<button type="button" className="status failed problems"><span className="dot" aria-hidden />{verdict.problems.length} {verdict.problems.length === 1 ? "problem" : "problems"}</button>} items={items} />;
}

function Start({ onExample, onDropOperation }: { onExample: (at: number) => void; onDropOperation: (operation: string) => void }) {
  return (
    <div className="pipe-start" onDragOver={(event) => event.preventDefault()} onDrop={(event) => { const operation = event.dataTransfer.getData("application/x-operation"); if (operation) onDropOperation(operation); }}>
      <h2>Begin with an operation, or with an example</h2>
      <p className="help">Search on the left and press Enter, or drag it here. Draw wires from a result to where it is used.</p>
      <div className="example-grid">{EXAMPLES.map((example, at) => <button key={example.name} type="button" className="card example" onClick={() => onExample(at)}><strong>{example.name}</strong><span>{example.about}</span></button>)}</div>
    </div>
  );
}

function Result({ outcome, onClose }: { outcome: Outcome; onClose: () => void }) {
  const { title, task, source, value, error } = outcome;
  const sources = useMemo(() => (source ? [source] : []), [source]);
  const running = !error && (!task || !ended(task.status));
  const text = value === undefined ? "" : JSON.stringify(value, null, 2);
  const seconds = task?.metadata?.["computeMs"];
  return (
    <section className="pipe-outcome" aria-label="Result">
      <div className="spread outcome-head">
        <span className="row"><h2>{title}</h2>{task && <Status status={task.status} />}{typeof seconds === "number" && <span className="muted num">{duration(seconds)}</span>}{task && <Link to="/tasks/$id" params={{ id: task.taskId }}>Task</Link>}</span>
        <span className="row">{text && <CopyButton text={text} label="Copy the value" />}<IconButton small label="Close the result" onClick={onClose}><PanelBottomClose aria-hidden /></IconButton></span>
      </div>
      {running && <div className="outcome-run"><Progress label="Progress" value={task?.progress ?? null} /><Spinner label={task?.status === "processing" ? "Running" : "Waiting"} /></div>}
      {error && <div className="outcome-run"><Notice kind="error" title="It failed">{error}</Notice></div>}
      {!running && !error && (
        <div className={text && source ? "outcome-body both" : "outcome-body"}>
          {source && <ViewerPanel compact sources={sources} />}
          {text && <pre className="code value" tabIndex={0} data-testid="value">{text.slice(0, 30_000)}</pre>}
          {task?.resultParts && <div className="outcome-files"><Downloads taskId={task.taskId} parts={task.resultParts} /></div>}
        </div>
      )}
    </section>
  );
}

function CopyDialog({ open, onClose, doc }: { open: boolean; onClose: () => void; doc: Doc }) {
  const [language, setLanguage] = useState<Language>("curl");
  const text = useMemo(() => (open ? code(language, toJson(doc), location.origin) : ""), [open, language, doc]);
  return (
    <Dialog wide open={open} onClose={onClose} title="Copy as code" actions={<CopyButton text={text} look="plain">Copy</CopyButton>}>
      <div className="stack">
        <Segmented small label="Language" value={language} onChange={setLanguage} options={LANGUAGES} />
        <pre className="code" tabIndex={0} aria-label="Code">{text}</pre>
      </div>
    </Dialog>
  );
}
