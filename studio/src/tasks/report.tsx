/** The report of a conversion, whatever it holds: counts as tiles, lists as tables, warnings first. */
import { TriangleAlert } from "lucide-react";
import type { Json } from "@/api/types";
import { short, words } from "@/app/format";
import { Fold, Spinner } from "@/ui/kit";
import { useJsonPart } from "./downloads";

const isPlain = (value: Json): value is string | number | boolean | null => value === null || typeof value !== "object";

export function Report({ taskId }: { taskId: string }) {
  const { data } = useJsonPart(taskId, "report", true);
  if (data === undefined) return <Spinner label="Loading the report" />;
  return (
    <section className="card">
      <div className="card-head"><h2>Report</h2></div>
      <div className="card-body"><ReportBody value={data as Json} /></div>
    </section>
  );
}

export function ReportBody({ value }: { value: Json }) {
  if (isPlain(value)) return <p>{String(value)}</p>;
  const entries = Object.entries(value as Record<string, Json>);
  const warnings = entries.filter(([name, found]) => /warning|problem|lost|missing/i.test(name) && Array.isArray(found) && found.length > 0);
  const plain = entries.filter(([, found]) => isPlain(found) && found !== null);
  const rest = entries.filter(([name, found]) => !isPlain(found) && !warnings.some(([warned]) => warned === name) && Object.keys(found as object).length > 0);
  return (
    <div className="report">
      {warnings.map(([name, found]) => (
        <div key={name} className="notice warning"><TriangleAlert aria-hidden /><div><strong>{words(name)}</strong><ul>{(found as Json[]).slice(0, 50).map((each, at) => <li key={at}>{isPlain(each) ? String(each) : textOf(each)}</li>)}</ul></div></div>
      ))}
      {plain.length > 0 && <dl className="facts">{plain.map(([name, found]) => [<dt key={name}>{words(name)}</dt>, <dd key={`${name} value`}>{typeof found === "number" ? short(found) : String(found)}</dd>])}</dl>}
      {rest.map(([name, found]) => <Fold key={name} title={words(name)} aside={Array.isArray(found) ? found.length : undefined}>{Array.isArray(found) ? <List items={found} /> : <ReportBody value={found} />}</Fold>)}
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
