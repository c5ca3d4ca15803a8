/** One model: its form, its live preview, and making one or many. */
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { ArrowLeft, FileSpreadsheet, Play, Plus, Upload, X } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import * as api from "@/api/client";
import { explain } from "@/api/transport";
import type { Json, ModelDefinition, OpenApi } from "@/api/types";
import { useWatched } from "@/api/watch";
import { bodySchema, useOpenApi } from "@/app/features";
import { duration, words } from "@/app/format";
import { formatWord } from "@/app/formats";
import { SchemaField } from "@/forms/fields";
import { problemOf, schemaOf, sentence } from "@/forms/schema";
import { Downloads } from "@/tasks/downloads";
import { Button, CopyButton, Fold, IconButton, Notice, Progress, Segmented, Select, Spinner, Status } from "@/ui/kit";
import { fail, say } from "@/ui/toasts";
import { ViewerPanel } from "@/viewing/panel";
import { fromCsv, toCsv, type Row } from "./csv";
import { usePreview } from "./preview";
import "@/styles/forms.css";
import "@/styles/models.css";

export function ModelPage() {
  const { name } = useParams({ from: "/models/$name" });
  const { data, error } = useQuery({ queryKey: ["model", name], queryFn: () => api.models.getParams(name), staleTime: 600_000 });
  if (error) return <div className="page"><Notice kind="error">{explain(error)}</Notice></div>;
  if (!data) return <Spinner label="Loading the model" />;
  return <Workbench key={name} model={data} />;
}

/** The formats that the API takes for a model, from its own description. */
function formatsOf(description: OpenApi | undefined, name: string): string[] {
  if (!description) return ["gltf"];
  const schema = bodySchema(description, `/api/v1/models/${name}`) ?? bodySchema(description, "/api/v1/models/{modelName}");
  return (schema?.properties?.["outputs"]?.properties?.["formats"]?.items?.enum ?? ["gltf"]) as string[];
}

function Workbench({ model }: { model: ModelDefinition }) {
  const [mode, setMode] = useState<"single" | "batch">("single");
  const [params, setParams] = useState<Row>({});
  const [preset, setPreset] = useState("defaults");
  const [rows, setRows] = useState<Row[]>([]);
  const [chosen, setChosen] = useState(0);
  const [formats, setFormats] = useState<string[]>(["gltf", "stpz"]);
  const [zUp, setZUp] = useState(false);
  const available = formatsOf(useOpenApi(), model.name);
  const schemas = useMemo(() => model.params.map((param) => ({ param, schema: schemaOf(param) })), [model]);
  const current = mode === "single" ? params : (rows[chosen] ?? {});
  const full = useMemo(() => ({ ...model.defaults, ...current }), [model, current]);
  const valid = schemas.every(({ param, schema }) => !problemOf(schema, full[param.name]));
  const preview = usePreview(model.name, full, valid);

  const change = (name: string, value: Json | undefined) => {
    const { [name]: _, ...rest } = current;
    const next = value === undefined ? rest : { ...rest, [name]: value };
    setPreset("own");
    if (mode === "single") setParams(next);
    else setRows(rows.map((row, at) => (at === chosen ? next : row)));
  };
  const take = (name: string) => {
    setPreset(name);
    setParams({ ...(model.presets.find((each) => each.name === name)?.params ?? {}) });
  };
  const startBatch = () => {
    if (!rows.length) setRows(model.presets.length ? model.presets.map((each) => ({ ...each.params })) : [{}]);
    setMode("batch");
  };
  const outputs = { formats, ...(zUp && { adjustYtoZ: true }) };
  return (
    <div className="workbench">
      <div className="bar">
        <Link to="/models" className="button icon quiet small" aria-label="All models"><ArrowLeft aria-hidden /></Link>
        <h1>{model.displayName}</h1>
        <Segmented small label="How many" value={mode} onChange={(next) => (next === "batch" ? startBatch() : setMode("single"))} options={[{ value: "single", label: "Single" }, { value: "batch", label: "Batch" }]} />
        <div className="row end">
          <CopyCode model={model.name} params={current} outputs={outputs} />
        </div>
      </div>
      <div className={`model-bench ${mode}`}>
        <section className="model-form" aria-label="Parameters">
          <div className="model-form-scroll">
            {mode === "single" && model.presets.length > 0 && (
              <Select hideLabel={false} label="Preset" value={preset} onChange={take} options={[...(preset === "own" ? [{ value: "own", label: "Your values" }] : []), { value: "defaults", label: "Defaults" }, ...model.presets.map((each) => ({ value: each.name, label: each.displayName }))]} />
            )}
            {mode === "batch" && <p className="help">Values of row {chosen + 1}.</p>}
            <div className="form model-fields">
              {schemas.map(({ param, schema }) => (
                <SchemaField key={param.name} name={param.name} schema={schema} value={current[param.name]} onChange={(value) => change(param.name, value)} />
              ))}
            </div>
          </div>
        </section>
        <section className="model-view" aria-label="Preview">
          <ViewerPanel compact sources={preview.source ? [preview.source] : []}
            placeholder={preview.error ? undefined : <Spinner label="Making the preview" />}
            overlay={<>
              <div className="over-badge" role="status">{!valid ? "A value is out of bounds" : preview.busy ? <><span className="pulse" aria-hidden />Updating</> : preview.ms !== undefined ? `Live preview, ${duration(preview.ms)}` : "Live preview"}</div>
              {preview.error && <div className="preview-error"><Notice kind="error">{preview.error}</Notice></div>}
            </>} />
          {mode === "batch" && <Batch model={model} rows={rows} setRows={setRows} chosen={chosen} setChosen={setChosen} />}
        </section>
        <aside className="model-make" aria-label="Output">
          <h2>Output</h2>
          <fieldset className="formats">
            <legend className="sr">Formats</legend>
            {available.map((format) => (
              <label key={format} className="check">
                <input type="checkbox" checked={formats.includes(format)} onChange={(event) => {
                  const rest = formats.filter((each) => each !== format);
                  // STEP and STEP compressed exclude each other.
                  const other = format === "step" ? "stpz" : format === "stpz" ? "step" : undefined;
                  setFormats(event.target.checked ? [...rest.filter((each) => each !== other), format] : rest);
                }} />
                {formatWord(format)}
              </label>
            ))}
          </fieldset>
          <label className="check"><input type="checkbox" checked={zUp} onChange={(event) => setZUp(event.target.checked)} />Z axis up</label>
          <Make model={model} mode={mode} params={current} rows={rows} outputs={outputs} valid={valid && formats.length > 0} />
          <Fold title="About"><p className="help">{sentence(model.description)}</p></Fold>
        </aside>
      </div>
    </div>
  );
}

function Make({ model, mode, params, rows, outputs, valid }: { model: ModelDefinition; mode: "single" | "batch"; params: Row; rows: Row[]; outputs: { formats: string[] }; valid: boolean }) {
  const [taskId, setTaskId] = useState<string>();
  const [busy, setBusy] = useState(false);
  const navigate = useNavigate();
  useWatched(useMemo(() => (taskId ? [taskId] : []), [taskId]));
  const { data: task } = useQuery({ queryKey: ["task", taskId], queryFn: () => api.tasks.get(taskId!), enabled: taskId !== undefined });
  const make = () => {
    setBusy(true);
    const body = mode === "single" ? { params, outputs } : { items: rows.map((row) => ({ params: row })), outputs };
    (mode === "single" ? api.models.submit : api.models.batchSubmit)(model.name, body)
      .then(({ taskId: made }) => {
        setTaskId(made);
        if (mode === "batch") {
          say(`${rows.length} models are on their way.`);
          void navigate({ to: "/tasks/$id", params: { id: made } });
        }
      }, fail)
      .finally(() => setBusy(false));
  };
  return (
    <div className="stack">
      <Button look="primary" icon={<Play aria-hidden />} busy={busy} disabled={!valid || (mode === "batch" && !rows.length)} onClick={make}>
        {mode === "single" ? "Generate" : `Generate ${rows.length}`}
      </Button>
      {task && (
        <div className="made" aria-live="polite">
          <div className="spread"><Status status={task.status} /><Link to="/tasks/$id" params={{ id: task.taskId }}>Task</Link></div>
          {(task.status === "queued" || task.status === "processing") && <Progress label="Progress" value={task.progress} />}
          {task.error && <p className="problem">{task.error}</p>}
          {task.status === "completed" && <Downloads taskId={task.taskId} parts={task.resultParts ?? {}} />}
        </div>
      )}
    </div>
  );
}

function Batch({ model, rows, setRows, chosen, setChosen }: { model: ModelDefinition; rows: Row[]; setRows: (rows: Row[]) => void; chosen: number; setChosen: (at: number) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const names = model.params.map((param) => param.name);
  useEffect(() => {
    table.current?.querySelector("[data-chosen]")?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const template = () => {
    const url = URL.createObjectURL(new Blob([toCsv(model, rows.length ? rows : [{}])], { type: "text/csv" }));
    Object.assign(document.createElement("a"), { href: url, download: `${model.name}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      const found = fromCsv(model, await file.text());
      if (found.length > 50) throw new Error(`A batch has at most 50 rows; this table has ${found.length}.`);
      setRows(found);
      setChosen(0);
      say(`${found.length} rows read.`);
    } catch (error) {
      fail(error);
    }
  };
  return (
    <div className="batch-table">
      <div className="spread batch-head">
        <h2>{rows.length} rows</h2>
        <div className="row">
          <Button small icon={<Plus aria-hidden />} disabled={rows.length >= 50} onClick={() => { setRows([...rows, { ...(rows[chosen] ?? {}) }]); setChosen(rows.length); }}>Add row</Button>
          <Button small icon={<FileSpreadsheet aria-hidden />} onClick={template}>CSV template</Button>
          <Button small icon={<Upload aria-hidden />} onClick={() => input.current?.click()}>Upload CSV</Button>
          <input ref={input} hidden type="file" accept=".csv,text/csv" aria-label="CSV of parameters" onChange={(event) => { void read(event.target.files?.[0]); event.target.value = ""; }} />
        </div>
      </div>
      <div className="table-wrap" ref={table} tabIndex={0} role="region" aria-label="Rows of the batch">
        <table className="table">
          <thead><tr><th>#</th>{names.map((name) => <th key={name}>{words(name)}</th>)}<th><span className="sr">Remove</span></th></tr></thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at} data-chosen={at === chosen || undefined}>
                <td><button type="button" className="row-number" aria-pressed={at === chosen} aria-label={`Show row ${at + 1}`} onClick={() => setChosen(at)}>{at + 1}</button></td>
                {names.map((name) => <td key={name} className="num" data-own={row[name] !== undefined || undefined}>{cellText(row[name] ?? model.defaults[name])}</td>)}
                <td><IconButton small label={`Remove row ${at + 1}`} onClick={() => { setRows(rows.filter((_, place) => place !== at)); setChosen(Math.max(0, Math.min(chosen, rows.length - 2))); }}><X aria-hidden /></IconButton></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

const cellText = (value: Json | undefined) => (Array.isArray(value) ? value.join(" ") : String(value ?? ""));

function CopyCode({ model, params, outputs }: { model: string; params: Row; outputs: object }) {
  const body = JSON.stringify({ params, outputs });
  const curl = `curl -s ${location.origin}/api/v1/models/${model} -H "x-api-key: $KEY" -H "Prefer: wait=30" \\\n  -d '${body.replaceAll("'", "'\\''")}'`;
  return <CopyButton text={curl} look="plain">Copy as curl</CopyButton>;
}

