/** Fields for JSON schemas: sliders with bounds, switches, choices, vectors, and JSON for everything else. */
import { RotateCcw } from "lucide-react";
import { useEffect, useId, useState, type ReactNode } from "react";
import type { Json, Schema } from "@/api/types";
import { words } from "@/app/format";
import { formatWord, isFormat } from "@/app/formats";
import { IconButton, Select, Slider, Switch } from "@/ui/kit";
import { kindOf, problemOf, rangeOf, same, sentence, vectorLength } from "./schema";

interface FieldProps {
  name: string;
  schema: Schema;
  /** Nothing where the default holds. */
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
  label?: string;
  error?: string;
  required?: boolean;
  /** Stands beside the label. */
  aside?: ReactNode;
  /** Replaces the control. */
  control?: ReactNode;
}

export function SchemaField({ name, schema, value, onChange, label = words(name), error, required, aside, control }: FieldProps) {
  const id = useId();
  const kind = kindOf(schema);
  const shown = value === undefined ? (schema.default ?? undefined) : value;
  const changed = value !== undefined && schema.default !== undefined && !same(value, schema.default);
  const wrong = error ?? problemOf(schema, shown);
  const about = `${id}-about`;
  const help = sentence(schema.description);
  const described = help || wrong ? about : undefined;
  return (
    <div className={`field${wrong ? " wrong" : ""}`} data-field={name}>
      <div className="field-head">
        <label className="label" htmlFor={id}>
          {label}
          {required && <span className="unit">required</span>}
          {schema.unit && schema.unit !== "length" && <span className="unit">{schema.unit}</span>}
        </label>
        <span className="row">
          {changed && <IconButton small label={`Reset ${label}`} onClick={() => onChange(undefined)}><RotateCcw aria-hidden /></IconButton>}
          {aside}
        </span>
      </div>
      {control ?? <Control id={id} kind={kind} label={label} schema={schema} value={shown} onChange={onChange} described={described} />}
      {described && <p id={about} className={wrong ? "problem" : "help"}>{wrong ? `${words(wrong)}.` : help}</p>}
    </div>
  );
}

interface ControlProps {
  id: string;
  kind: ReturnType<typeof kindOf>;
  label: string;
  schema: Schema;
  value: Json | undefined;
  onChange: (value: Json | undefined) => void;
  described: string | undefined;
}

const UNSET = "(unset)";
const optionWord = (value: Json): string => (typeof value === "string" && isFormat(value) ? formatWord(value) : String(value));

function Control({ id, kind, label, schema, value, onChange, described }: ControlProps) {
  if (kind === "number" && typeof value !== "string") return <NumberControl id={id} label={label} schema={schema} value={typeof value === "number" ? value : undefined} onChange={onChange} described={described} />;
  if (kind === "boolean" && schema.default === undefined && (value === undefined || typeof value === "boolean")) {
    // Without a default of its own the service decides, which is a third state.
    const options = [{ value: "service", label: "As the service decides" }, { value: "true", label: "On" }, { value: "false", label: "Off" }];
    return <Select id={id} small label={label} value={value === undefined ? "service" : String(value)} options={options} onChange={(next) => onChange(next === "service" ? undefined : next === "true")} />;
  }
  if (kind === "boolean" && typeof value !== "string") return <Switch id={id} hideLabel label={label} checked={value === true} onChange={onChange} />;
  if (kind === "choice") {
    const options = (schema.enum ?? []).map((each) => ({ value: String(each), label: optionWord(each) }));
    if (schema.default === undefined) options.unshift({ value: UNSET, label: "As the service decides" });
    return <Select id={id} small label={label} value={value === undefined ? UNSET : String(value)} options={options} onChange={(next) => onChange(schema.enum?.find((each) => String(each) === next))} />;
  }
  if (kind === "vector" && (value === undefined || Array.isArray(value))) return <VectorControl id={id} label={label} schema={schema} value={value} onChange={onChange} />;
  if (kind === "object" && (value === undefined || (typeof value === "object" && value !== null && !Array.isArray(value)))) {
    return <ObjectControl schema={schema} value={value} onChange={onChange} />;
  }
  if (kind === "text" || kind === "handle" || typeof value === "string") return <TextControl id={id} schema={schema} value={typeof value === "string" ? value : ""} onChange={onChange} described={described} />;
  return <JsonControl id={id} value={value} onChange={onChange} described={described} />;
}

function NumberControl({ id, label, schema, value, onChange, described }: Omit<ControlProps, "kind" | "value"> & { value: number | undefined }) {
  const range = rangeOf(schema);
  return (
    <div className={range ? "number with-slider" : "number"}>
      {range && <Slider label={`${label}, slider`} min={range.min} max={range.max} step={range.step} value={Math.min(Math.max(value ?? range.min, range.min), range.max)} onChange={(next) => onChange(tidy(next))} />}
      <NumberInput id={id} value={value} step={range?.step} onChange={onChange} described={described} />
    </div>
  );
}

/** Numbers without the dust of binary fractions. */
const tidy = (value: number) => Number(value.toPrecision(12));

export function NumberInput({ id, value, onChange, step, described, label }: { id?: string; value: number | undefined; onChange: (value: number | undefined) => void; step?: number | undefined; described?: string | undefined; label?: string }) {
  const [draft, setDraft] = useState(value === undefined ? "" : String(value));
  useEffect(() => {
    // What is being typed stays as it is: "1." and "1.0" are both 1.
    setDraft((before) => (Number(before) === value && before !== "" ? before : value === undefined ? "" : String(value)));
  }, [value]);
  return (
    <input id={id} className="input small num" type="number" step={step ?? "any"} value={draft} aria-label={label} aria-describedby={described} inputMode="decimal" placeholder="auto"
      onChange={(event) => {
        setDraft(event.target.value);
        const next = event.target.valueAsNumber;
        if (event.target.value === "") onChange(undefined);
        else if (!Number.isNaN(next)) onChange(next);
      }}
      onBlur={() => setDraft(value === undefined ? "" : String(value))} />
  );
}

const AXES = ["X", "Y", "Z", "W"];

function VectorControl({ id, label, schema, value, onChange }: Omit<ControlProps, "kind" | "described" | "value"> & { value: Json[] | undefined }) {
  const length = vectorLength(schema) ?? value?.length ?? 3;
  const numbers = Array.from({ length }, (_, at) => (typeof value?.[at] === "number" ? (value[at] as number) : undefined));
  return (
    <div className="vector">
      {numbers.map((number, at) => (
        <span key={at} className="vector-cell">
          <span aria-hidden>{AXES[at]}</span>
          <NumberInput {...(at === 0 && { id })} label={`${label} ${AXES[at] ?? at}`} value={number} onChange={(next) => onChange(numbers.map((each, place) => (place === at ? (next ?? 0) : (each ?? 0))))} />
        </span>
      ))}
    </div>
  );
}

function ObjectControl({ schema, value, onChange }: { schema: Schema; value: Json | undefined; onChange: (value: Json | undefined) => void }) {
  const given = (value ?? {}) as Record<string, Json>;
  return (
    <div className="nested">
      {Object.entries(schema.properties ?? {}).map(([name, inner]) => (
        <SchemaField key={name} name={name} schema={inner} value={given[name]} onChange={(next) => {
          const { [name]: _, ...rest } = given;
          onChange(next === undefined ? rest : { ...rest, [name]: next });
        }} />
      ))}
    </div>
  );
}

function TextControl({ id, schema, value, onChange, described }: { id: string; schema: Schema; value: string; onChange: (value: Json | undefined) => void; described: string | undefined }) {
  const color = schema.pattern?.includes("0-9a-fA-F]{6}");
  return (
    <span className={color ? "color" : undefined}>
      {color && <input type="color" aria-label="Colour" value={/^#[0-9a-f]{6}$/i.test(value) ? value : "#000000"} onChange={(event) => onChange(event.target.value)} />}
      <input id={id} className="input small" value={value} aria-describedby={described} onChange={(event) => onChange(event.target.value === "" ? undefined : event.target.value)} />
    </span>
  );
}

export function JsonControl({ id, value, onChange, described }: { id: string; value: Json | undefined; onChange: (value: Json | undefined) => void; described: string | undefined }) {
  const text = value === undefined ? "" : JSON.stringify(value);
  const [draft, setDraft] = useState(text);
  const [wrong, setWrong] = useState(false);
  useEffect(() => {
    setDraft((before) => {
      try {
        return JSON.stringify(JSON.parse(before)) === text ? before : text;
      } catch {
        return text;
      }
    });
  }, [text]);
  return (
    <>
      <textarea id={id} className="input" rows={2} spellCheck={false} value={draft} aria-describedby={described} aria-invalid={wrong}
        onChange={(event) => {
          setDraft(event.target.value);
          if (!event.target.value.trim()) return setWrong(false), onChange(undefined);
          try {
            onChange(event.target.value.trim().startsWith("$") ? event.target.value.trim() : (JSON.parse(event.target.value) as Json));
            setWrong(false);
          } catch {
            setWrong(true);
          }
        }} />
      {wrong && <p className="problem">This is not JSON yet.</p>}
    </>
  );
}
