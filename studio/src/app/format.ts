/** Numbers, sizes and times for people. */
const number = new Intl.NumberFormat("en", { maximumFractionDigits: 4 });
const plain = new Intl.NumberFormat("en");

export const count = (value: number): string => plain.format(value);
export const short = (value: number): string => number.format(value);

export function bytes(value: number | null | undefined): string {
  if (value === null || value === undefined) return "–";
  if (value < 1000) return `${value} B`;
  const units = ["kB", "MB", "GB", "TB"];
  const power = Math.min(Math.floor(Math.log10(value) / 3), units.length);
  return `${(value / 1000 ** power).toPrecision(3)} ${units[power - 1]}`;
}

export function duration(ms: number | null | undefined): string {
  if (ms === null || ms === undefined || Number.isNaN(ms)) return "–";
  if (ms < 1) return "<1 ms";
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`;
  const minutes = Math.floor(ms / 60_000);
  return `${minutes} min ${Math.round((ms % 60_000) / 1000)} s`;
}

export const between = (from: string | null | undefined, to: string | null | undefined): number | null =>
  from && to ? Math.max(0, Date.parse(to) - Date.parse(from)) : null;

export const at = (when: string | null | undefined): string =>
  when ? new Date(when).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "medium" }) : "–";

const day = new Intl.DateTimeFormat("en", { month: "short", day: "numeric", timeZone: "UTC" });
/** A date without a time, such as 2026-11-25. */
export const dayOf = (date: string): string => day.format(new Date(date));

export function ago(when: string | null | undefined, now = Date.now()): string {
  if (!when) return "–";
  const seconds = Math.round((now - Date.parse(when)) / 1000);
  const past = seconds >= 0;
  const size = Math.abs(seconds);
  if (size < 5) return "now";
  const [value, unit] =
    size < 60 ? [size, "s"] : size < 3600 ? [Math.round(size / 60), "min"] : size < 86_400 ? [Math.round(size / 3600), "h"] : [Math.round(size / 86_400), "d"];
  return past ? `${value} ${unit} ago` : `in ${value} ${unit}`;
}

/** What people call a kind of task. */
export const kindOf = (kind: string): string => (kind === "cad" ? "Operation" : words(kind));

/** A name in camelCase, snake_case or kebab-case as words. */
export function words(name: string): string {
  const spaced = name.replace(/([XYZ])to([XYZ])/g, " $1 to $2 ").trim().replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2").replace(/[-_]+/g, " ");
  const lower = spaced
    .split(/\s+/)
    .map((word) => (/^([A-Z0-9]{2,}|[XYZ])$/.test(word) ? word : word.toLowerCase()))
    .join(" ");
  return (lower.charAt(0).toUpperCase() + lower.slice(1)).replace(/\bgltf\b/i, "glTF");
}
