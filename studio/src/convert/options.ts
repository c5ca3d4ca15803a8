/** The converter's forms, from the description of the API. */
import type { Json, OpenApi, Schema } from "@/api/types";
import { bodySchema } from "@/app/features";

export interface Way {
  path: string;
  title: string;
  fileField: string;
  /** Where options go in the body: beside the file, or in a field of their own. */
  optionsField: string | undefined;
  options: [string, Schema][];
}

const NOT_OPTIONS = new Set(["webhook"]);

/** Every route that converts an uploaded file. */
export function waysOf(description: OpenApi): Way[] {
  return Object.keys(description.paths)
    .filter((path) => path.startsWith("/api/v1/convert/") && !path.includes("{"))
    .flatMap((path) => {
      const schema = bodySchema(description, path);
      const fileField = schema && Object.keys(schema.properties ?? {}).find((name) => /fileId$/i.test(name));
      if (!schema?.properties || !fileField) return [];
      const inner = schema.properties["options"];
      const optionsField = inner?.properties ? "options" : undefined;
      const options = Object.entries((optionsField ? inner?.properties : schema.properties) ?? {}).filter(([name]) => name !== fileField && !NOT_OPTIONS.has(name));
      return [{ path: path.replace("/api/v1", ""), title: titleOf(path), fileField, optionsField, options }];
    });
}

function titleOf(path: string): string {
  const name = path.split("/").pop() ?? "";
  return name.endsWith("-advanced") ? "Every option" : "Simple";
}

export function bodyOf(way: Way, fileId: string, values: Record<string, Json>): Record<string, Json> {
  const file = { [way.fileField]: fileId };
  if (!way.optionsField) return { ...file, ...values };
  return Object.keys(values).length ? { ...file, [way.optionsField]: values } : file;
}

const GROUPS: [string, RegExp][] = [
  ["Reading", /^(read|heal|unit|encoding)/i],
  ["Mesh", /mesh(?!Name)|deflection|internalVertices|faceCount|mergeFaces|angle|precision|quality/i],
  ["Size", /size|target|bytes|draco|meshopt|compress|quanti|level|limit|decimat|simplif/i],
  ["Names", /name/i],
];

/** Options in groups by what they are about; one that no group knows is among the others. */
export function grouped(options: [string, Schema][]): [string, [string, Schema][]][] {
  const found = new Map<string, [string, Schema][]>();
  for (const option of options) {
    const group = GROUPS.find(([, pattern]) => pattern.test(option[0]))?.[0] ?? "Output";
    found.set(group, [...(found.get(group) ?? []), option]);
  }
  return [...found];
}
