/** What the pipeline as a whole takes and makes: input files, output formats, its budget. */
import { useQuery } from "@tanstack/react-query";
import { Upload, X } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import * as api from "@/api/client";
import type { Json, PipelineVerdict } from "@/api/types";
import { bodySchema, useOpenApi } from "@/app/features";
import { words } from "@/app/format";
import { formatWord } from "@/app/formats";
import { SchemaField } from "@/forms/fields";
import { Button, IconButton, Menu } from "@/ui/kit";
import { fail } from "@/ui/toasts";
import type { Doc } from "./document";

export function PipelinePanel({ doc, verdict, onChange }: { doc: Doc; verdict: PipelineVerdict | undefined; onChange: (doc: Doc) => void }) {
  const description = useOpenApi();
  const schema = useMemo(() => (description ? bodySchema(description, "/api/v1/cad/pipeline")?.properties?.["outputs"] : undefined), [description]);
  const formats = (schema?.properties?.["formats"]?.items?.enum ?? []) as string[];
  const outputs = doc.outputs ?? {};
  const chosen = Array.isArray(outputs["formats"]) ? (outputs["formats"] as string[]) : [];
  const set = (name: string, value: Json | undefined) => {
    const { [name]: _, ...rest } = outputs;
    const next = value === undefined ? rest : { ...rest, [name]: value };
    onChange({ ...doc, outputs: Object.keys(next).length ? next : undefined });
  };
  return (
    <div className="inspector">
      <h2>Pipeline</h2>
      <p className="help">Select a step to change it. Without formats a shape becomes glTF, and data becomes JSON.</p>
      <h3>Output formats</h3>
      <fieldset className="formats two">
        <legend className="sr">Output formats</legend>
        {formats.map((format) => (
          <label key={format} className="check"><input type="checkbox" checked={chosen.includes(format)} onChange={(event) => {
            const next = event.target.checked ? [...chosen, format] : chosen.filter((each) => each !== format);
            set("formats", next.length ? next : undefined);
          }} />{formatWord(format)}</label>
        ))}
      </fieldset>
      {chosen.length > 0 && <div className="form">{Object.entries(schema?.properties ?? {}).filter(([name]) => name !== "formats").map(([name, inner]) => <SchemaField key={name} name={name} schema={inner} value={outputs[name]} onChange={(value) => set(name, value)} />)}</div>}
      <h3>Input files</h3>
      <InputFiles doc={doc} onChange={onChange} />
      {verdict && <>
        <h3>Budget</h3>
        <div className="budget">{Object.entries(verdict.budget).map(([name, { used, limit }]) => <div key={name}><span>{words(name)}</span><span className="bar-track" aria-hidden><span style={{ width: `${Math.min(100, (100 * used) / limit)}%` }} /></span><span className="num muted">{used} / {limit}</span></div>)}</div>
      </>}
    </div>
  );
}

function InputFiles({ doc, onChange }: { doc: Doc; onChange: (doc: Doc) => void }) {
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { data } = useQuery({ queryKey: ["files", "confirmed"], queryFn: () => api.files.list({ status: "confirmed", limit: 20 }) });
  const names = new Map(data?.files.map((file) => [file.fileId, file.filename]));
  const add = (fileId: string, name: string) => onChange({ ...doc, inputFiles: [...doc.inputFiles, { fileId, role: name.replace(/\.[^.]+$/, "").slice(0, 60) || "input" }] });
  const upload = (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    api.files.upload(file).then((fileId) => add(fileId, file.name), fail).finally(() => setBusy(false));
  };
  return (
    <div className="stack">
      {doc.inputFiles.map((file, at) => (
        <div key={at} className="spread input-file"><span className="clip"><code>$file:{at}</code> {names.get(file.fileId) ?? file.role}</span><IconButton small label={`Remove file ${at}`} onClick={() => onChange({ ...doc, inputFiles: doc.inputFiles.filter((_, place) => place !== at) })}><X aria-hidden /></IconButton></div>
      ))}
      <div className="row">
        <Button small icon={<Upload aria-hidden />} busy={busy} onClick={() => input.current?.click()}>Upload</Button>
        <input ref={input} hidden type="file" aria-label="Input file" onChange={(event) => { upload(event.target.files?.[0]); event.target.value = ""; }} />
        {data && data.files.length > 0 && <Menu label="Uploaded files" trigger={<button type="button" className="button plain small">Choose uploaded</button>} items={data.files.map((file) => ({ label: file.filename, onSelect: () => add(file.fileId, file.filename) }))} />}
      </div>
    </div>
  );
}
