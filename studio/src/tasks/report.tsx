/** The report of a conversion, whatever it holds: counts as tiles, lists as tables, warnings first. */
import { TriangleAlert } from "lucide-react";
import type { Json } from "@/api/types";
import { short, words } from "@/app/format";
import { Fold, Spinner, Status } from "@/ui/kit";
import { useJsonPart } from "./downloads";
import "@/styles/tasks.css";

const isPlain = (value: Json): value is string | number | boolean | null => value === null || typeof value !== "object";

const isObject = (value: Json | undefined): value is Record<string, Json> => typeof value === "object" && value !== null && !Array.isArray(value);
const isShort = (value: Json) => isPlain(value) || (Array.isArray(value) && value.length <= 3 && value.every(isPlain));
/** An object of a few plain values, which needs no fold. */
const isFlat = (value: Json): value is Record<string, Json> => isObject(value) && Object.values(value).every(isShort);
/** The same counts of what came and of what was made of it. */
const isComparison = (value: Json): value is { source: Record<string, Json>; result: Record<string, Json> } => isObject(value) && isObject(value["source"]) && isObject(value["result"]) && isFlat(value["source"]) && isFlat(value["result"]);
const isEmpty = (value: Json) => value === null || value === "" || (typeof value === "object" && Object.keys(value).length === 0);

function plainText(value: Json): string {
  if (typeof value === "number") return short(value);
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Array.isArray(value) ? value.map(plainText).join(", ") : String(value);
}

export function Report({ taskId }: { taskId: string }) {
  const { data } = useJsonPart(taskId, "report", true);
  if (data === undefined) return <Spinner label="Loading the report" />;
  const { verdict, ...rest } = (isObject(data as Json) ? data : { result: data }) as Record<string, Json>;
  const { grade, ...reasons } = isObject(verdict) ? verdict : {};
  return (
    <section className="card">
      <div className="card-head"><h2>Report</h2>{typeof grade === "string" && <Status status={grade} />}</div>
      <div className="card-body"><ReportBody value={{ ...reasons, ...rest }} /></div>
    </section>
  );
}

export function ReportBody({ value }: { value: Json }) {
  if (isPlain(value)) return <p>{String(value)}</p>;
  const entries = Object.entries(value as Record<string, Json>).filter(([, found]) => !isEmpty(found));
  const warnings = entries.filter(([name, found]) => /warning|problem|reason|note|lost|missing/i.test(name) && Array.isArray(found));
  const others = entries.filter((entry) => !warnings.includes(entry));
  const plain = others.filter(([, found]) => isShort(found));
  const compared = others.filter(([, found]) => isComparison(found));
  const flat = others.filter(([, found]) => !isShort(found) && isFlat(found));
  const rest = others.filter((entry) => ![...plain, ...compared, ...flat].includes(entry));
  return (
    <div className="report">
      {warnings.map(([name, found]) => (
        <div key={name} className="notice warning"><TriangleAlert aria-hidden /><div><strong>{words(name)}</strong><ul>{(found as Json[]).slice(0, 50).map((each, at) => <li key={at}>{isPlain(each) ? String(each) : textOf(each)}</li>)}</ul></div></div>
      ))}
      {compared.map(([name, found]) => <Comparison key={name} name={name} value={found as { source: Record<string, Json>; result: Record<string, Json> }} />)}
      {flat.length > 0 && <div className="report-groups">{flat.map(([name, found]) => <div key={name}><h3>{words(name)}</h3><Facts value={found as Record<string, Json>} /></div>)}</div>}
      {plain.length > 0 && <Facts value={Object.fromEntries(plain)} />}
      {rest.length > 0 && <div>{rest.map(([name, found]) => <Fold key={name} title={words(name)} aside={Array.isArray(found) ? found.length : undefined}>{Array.isArray(found) ? <List items={found} /> : <ReportBody value={found} />}</Fold>)}</div>}
    </div>
  );
}

function Facts({ value }: { value: Record<string, Json> }) {
  return <dl className="facts">{Object.entries(value).filter(([, found]) => !isEmpty(found)).map(([name, found]) => [<dt key={name}>{words(name)}</dt>, <dd key={`${name} value`}>{plainText(found)}</dd>])}</dl>;
}

function Comparison({ name, value: { source, result } }: { name: string; value: { source: Record<string, Json>; result: Record<string, Json> } }) {
  const names = [...new Set([...Object.keys(source), ...Object.keys(result)])];
  return (
    <div className="table-wrap" tabIndex={0} role="region" aria-label={words(name)}>
      <table className="table compared"><thead><tr><th>{words(name)}</th><th className="right">Source</th><th className="right">Result</th></tr></thead>
        <tbody>{names.map((each) => <tr key={each}><td>{words(each)}</td><td className="right num">{source[each] === undefined ? "" : plainText(source[each])}</td><td className="right num">{result[each] === undefined ? "" : plainText(result[each])}</td></tr>)}</tbody></table>
    </div>
  );
}

const textOf = (value: Json): string => {
  const message = (value as Record<string, Json>)["message"];
  return typeof message === "string" ? message : JSON.stringify(value);
};

function List({ items }: { items: Json[] }) {
  const rows = items.slice(0, 200);
  const columns = [...new Set(rows.flatMap((row) => (row && typeof row === "object" && !Array.isArray(row) ? Object.keys(row) : [])))].slice(0, 6);
  if (!columns.length) return <ul className="help">{rows.map((row, at) => <li key={at}>{isPlain(row) ? String(row) : JSON.stringify(row)}</li>)}</ul>;
  return (
    <div className="table-wrap" tabIndex={0} role="region" aria-label="List">
      <table className="table"><thead><tr>{columns.map((column) => <th key={column}>{words(column)}</th>)}</tr></thead>
        <tbody>{rows.map((row, at) => <tr key={at}>{columns.map((column) => { const cell = (row as Record<string, Json>)[column]; return <td key={column}>{cell === undefined || cell === null ? "" : isPlain(cell) ? String(cell) : JSON.stringify(cell)}</td>; })}</tr>)}</tbody></table>
    </div>
  );
}
