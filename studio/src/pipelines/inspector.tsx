/** The selected step: its name, its parameters, where their values come from, and its result. */
import { Eye, Link2, Trash2, Unlink } from "lucide-react";
import { useMemo } from "react";
import type { Json } from "@/api/types";
import { words } from "@/app/format";
import { SchemaField, JsonControl } from "@/forms/fields";
import { isReference, kindOf } from "@/forms/schema";
import { Button, Field, IconButton, Menu, Switch } from "@/ui/kit";
import { fail } from "@/ui/toasts";
import { before, connect, find, NAME, remove, setField, update, type Doc, type Place, type Step } from "./document";
import { fieldsOf, takesList, takesShape, useOperation, type Details, type Field as StepField } from "./operations";

export function Inspector({ doc, place, details, problems, onChange, onSelect, onPreview, previewing }: {
  doc: Doc;
  place: Place;
  details: Details;
  problems: { path: string; message: string }[];
  onChange: (doc: Doc) => void;
  onSelect: (uid: string | undefined) => void;
  onPreview: () => void;
  previewing: boolean;
}) {
  const { step } = place;
  const detail = useOperation(step.kind === "operation" ? step.operation : undefined);
  const title = step.kind === "operation" ? words(step.operation.split(".").pop() ?? "") : words(step.kind);
  const fields = fieldsOf(step, details);
  const change = (next: (step: Step) => Step) => onChange(update(doc, step.uid, next));
  const problemAt = (name: string) => problems.filter((found) => [name, `params.${name}`].some((path) => found.path === path || found.path.startsWith(`${path}.`))).map((found) => found.message).join("\n") || undefined;
  const general = problems.filter((found) => !fields.some((field) => problemAt(field.name)?.includes(found.message)));
  return (
    <div className="inspector">
      <div className="spread">
        <h2>{title}</h2>
        <span className="row">
          <Button small icon={<Eye aria-hidden />} busy={previewing} onClick={onPreview}>Preview</Button>
          <IconButton small label={`Delete ${title}`} onClick={() => { onChange(remove(doc, step.uid)); onSelect(undefined); }}><Trash2 aria-hidden /></IconButton>
        </span>
      </div>
      {step.kind === "operation" && <code className="muted">{step.operation}</code>}
      {detail && <p className="help">{detail.summary}</p>}
      {general.map((found, at) => <p key={at} className="problem">{found.message}</p>)}
      <div className="form">
        <Field label="Name" help="For references: $ref:name." {...(step.id && !NAME.test(step.id) && { error: "A letter, then letters, digits, - and _." })}>
          {(id, about) => <input id={id} className="input small mono" value={step.id ?? ""} aria-describedby={about} placeholder="without a name" onChange={(event) => {
            const { id: _, ...rest } = step;
            const given = event.target.value;
            onChange(renamed(doc, step, given ? ({ ...rest, id: given } as Step) : (rest as Step)));
          }} />}
        </Field>
        {step.kind === "operation" && (typeof step.params === "string"
          ? <Field label="Parameters" help="A reference to an object.">{(id, about) => <input id={id} className="input small mono" value={String(step.params)} aria-describedby={about} onChange={(event) => change((each) => ({ ...each, params: event.target.value }) as Step)} />}</Field>
          : null)}
        {(step.kind !== "operation" || typeof step.params !== "string") && fields.map((field) => <Value key={field.name} doc={doc} place={place} field={field} error={problemAt(field.name)} onChange={onChange} />)}
        {step.kind === "operation" && <Switch label="Add its value to the values of the result" checked={step.output === true} onChange={(on) => change((each) => { const { output: _, ...rest } = each as Step & { output?: boolean }; return (on ? { ...rest, output: true } : rest) as Step; })} />}
      </div>
    </div>
  );
}

/** A new name, also where others refer to the old one. */
function renamed(doc: Doc, step: Step, next: Step): Doc {
  const changed = update(doc, step.uid, () => next);
  if (!step.id || !next.id) return changed;
  const from = JSON.stringify(`$ref:${step.id}`);
  const steps = JSON.parse(JSON.stringify(changed.steps).replaceAll(from, JSON.stringify(`$ref:${next.id}`))) as Step[];
  return { ...changed, steps };
}

function valueOf(step: Step, name: string): Json | undefined {
  if (step.kind === "operation") return step.params && typeof step.params === "object" && !Array.isArray(step.params) ? step.params[name] : undefined;
  return (step as unknown as Record<string, Json | undefined>)[name];
}

function Value({ doc, place, field, error, onChange }: { doc: Doc; place: Place; field: StepField; error: string | undefined; onChange: (doc: Doc) => void }) {
  const { step } = place;
  const value = valueOf(step, field.name);
  const list = takesList(field.schema);
  const set = (next: Json | undefined) => onChange(update(doc, step.uid, (each) => setField(each, field.name, next)));
  const sources = useMemo(() => sourcesOf(doc, place), [doc, place]);
  const take = (source: Source) => {
    if ("reference" in source) return set(list && source.list !== true ? [...(Array.isArray(value) ? value : []), source.reference] : source.reference);
    const next = connect(doc, source.uid, step.uid, field.name, list);
    if (typeof next === "string") fail(new Error(next));
    else onChange(next);
  };
  const wired = isReference(value);
  const references = list && Array.isArray(value) ? value : undefined;
  const label = words(field.name);
  const aside = (
    <span className="row">
      {wired && <IconButton small label={`Give ${label} a value of its own`} onClick={() => set(undefined)}><Unlink aria-hidden /></IconButton>}
      {sources.length > 0 && <Menu label={`Sources of ${label}`} trigger={<button type="button" className="button icon quiet small" aria-label={`Take ${label} from a step`}><Link2 aria-hidden /></button>} items={sources.map((source) => ({ label: source.label, onSelect: () => take(source) }))} />}
    </span>
  );
  const control = wired ? <Chip text={value} doc={doc} /> : references ? (
    <div className="chips">
      {references.map((reference, at) => <span key={at} className="chip">{typeof reference === "string" ? reference : JSON.stringify(reference)}<button type="button" aria-label={`Remove ${String(reference)}`} onClick={() => set(references.filter((_, place) => place !== at))}>×</button></span>)}
    </div>
  ) : takesShape(field.schema) && value === undefined ? <p className="help">{sources.length ? "Draw a wire, or take it from a step." : "An earlier step must make it."}</p>
    : step.kind !== "operation" && field.name !== "operator" ? <JsonControl id={`${step.uid}-${field.name}`} value={value} onChange={set} described={undefined} /> : undefined;
  const json = !control && kindOf(field.schema) === "json" ? { schema: field.schema } : {};
  return <SchemaField name={field.name} label={label} schema={field.schema} value={value} required={field.required} aside={aside} onChange={set} {...(error && { error })} {...(control && { control })} {...json} />;
}

function Chip({ text, doc }: { text: string; doc: Doc }) {
  const name = /^\$ref:([A-Za-z].*)$/.exec(text)?.[1];
  const source = name && [...doc.steps].find((step) => step.id === name);
  return <span className="chip" title={source && source.kind === "operation" ? source.operation : undefined}>{text}</span>;
}

type Source = { label: string } & ({ uid: string } | { reference: string; list?: boolean });

/** Everything that a value can be taken from at a place. */
function sourcesOf(doc: Doc, place: Place): Source[] {
  const inner: Source[] = [];
  if (place.around.some(({ step, lane }) => step.kind === "map" && lane === "steps")) inner.push({ label: "The item ($item)", reference: "$item" }, { label: "Its number ($index)", reference: "$index" });
  if (place.around.some(({ lane }) => lane === "reduce")) inner.push({ label: "All results of the map ($mapResult)", reference: "$mapResult", list: true });
  const steps = before(doc, place).map((step): Source => ({ uid: step.uid, label: `${step.id ?? words(step.kind === "operation" ? (step.operation.split(".").pop() ?? "") : step.kind)}${step.id ? "" : ` (step ${(find(doc, step.uid)?.at ?? 0) + 1})`}` }));
  const files = doc.inputFiles.map((file, at): Source => ({ label: `File ${at}: ${file.role}`, reference: `$file:${at}` }));
  return [...inner, ...steps, ...files];
}
