/** Tables of parameters as CSV, and back. */
import type { Json, ModelDefinition, ModelParam } from "@/api/types";

export type Row = Record<string, Json>;

const quoted = (text: string) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export function toCsv(model: ModelDefinition, rows: readonly Row[]): string {
  const names = model.params.map((param) => param.name);
  const lines = rows.map((row) => names.map((name) => cell(row[name] ?? model.defaults[name] ?? null)).join(","));
  return [names.join(","), ...lines].join("\r\n") + "\r\n";
}

function cell(value: Json): string {
  if (Array.isArray(value)) return quoted(value.join(" "));
  return quoted(value === null ? "" : String(value));
}

/** Rows of a table; throws with the place of what cannot be read. */
export function fromCsv(model: ModelDefinition, text: string): Row[] {
  const [head, ...lines] = parse(text.replace(/^\uFEFF/, ""));
  if (!head) throw new Error("The table is empty.");
  const params = head.map((name) => {
    const found = model.params.find((param) => param.name.toLowerCase() === name.trim().toLowerCase());
    if (!found) throw new Error(`There is no parameter “${name}”. The first line names parameters, such as ${model.params[0]?.name}.`);
    return found;
  });
  return lines
    .filter((line) => line.some((entry) => entry.trim()))
    .map((line, at) => Object.fromEntries(params.flatMap((param, column) => {
      const entry = (line[column] ?? "").trim();
      return entry ? [[param.name, valueOf(param, entry, at + 2)]] : [];
    })));
}

function valueOf(param: ModelParam, text: string, line: number): Json {
  if (param.type === "boolean") {
    if (/^(true|yes|1)$/i.test(text)) return true;
    if (/^(false|no|0)$/i.test(text)) return false;
  } else if (param.type === "array") {
    const numbers = text.split(/[\s;,]+/).map(Number);
    if (numbers.every((number) => !Number.isNaN(number))) return numbers;
  } else if (!Number.isNaN(Number(text))) return Number(text);
  throw new Error(`Line ${line}: “${text}” is no value for ${param.name}.`);
}

function parse(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let entry = "";
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (inside) {
      if (letter === '"' && text[at + 1] === '"') (entry += '"'), at++;
      else if (letter === '"') inside = false;
      else entry += letter;
    } else if (letter === '"') inside = true;
    else if (letter === separator) row.push(entry), (entry = "");
    else if (letter === "\n") row.push(entry), rows.push(row), (row = []), (entry = "");
    else if (letter !== "\r") entry += letter;
  }
  if (entry || row.length) row.push(entry), rows.push(row);
  return rows;
}

/** Spreadsheets of some countries write semicolons. */
function separatorOf(text: string): string {
  const first = text.split("\n", 1)[0] ?? "";
  return first.includes(";") && !first.includes(",") ? ";" : first.includes("\t") ? "\t" : ",";
}
