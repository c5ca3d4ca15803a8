/** The converter's forms, from the description of the API. */
import type { Json, OpenApi, Schema } from "@/api/types";
import { bodySchema } from "@/app/features";

export interface Option {
  name: string;
  schema: Schema;
  /** The field of the body that it goes into; nothing for those beside the file. */
  inside: string | undefined;
}

export interface Way {
  path: string;
  title: string;
  fileField: string;
  options: Option[];
  /** The option that asks for something to see before the end, where the route has one. */
  preview: Option | undefined;
}

const NOT_OPTIONS = new Set(["webhook"]);
const ANY_TO_ANY = "/api/v1/convert";
/** What most conversions need; everything else is under every option. */
const SIMPLE = /^(to|preset|compression|maxBytes|maxTriangles|meshPrecision)$/;

/** The ways to convert an uploaded file. Where any format becomes any other, routes for single pairs are left out. */
export function waysOf(description: OpenApi): Way[] {
  const any = wayOf(description, ANY_TO_ANY, "Every option");
  const inspect = wayOf(description, "/api/v1/inspect", "Look inside");
  if (any) {
    const simple = { ...any, title: "Simple", options: any.options.filter(({ name }) => SIMPLE.test(name)) };
    return [simple, any, ...(inspect ? [inspect] : [])];
  }
  return Object.keys(description.paths)
    .filter((path) => path.startsWith("/api/v1/convert/") && !path.includes("{") && !path.endsWith("draco"))
    .flatMap((path) => wayOf(description, path, path.endsWith("advanced") ? "Every option" : "Simple") ?? []);
}

function wayOf(description: OpenApi, path: string, title: string): Way | undefined {
  if (!(path in description.paths)) return undefined;
  const properties = bodySchema(description, path)?.properties;
  const fileField = Object.keys(properties ?? {}).find((name) => /fileId$/i.test(name));
  if (!properties || !fileField) return undefined;
  const options = Object.entries(properties).flatMap(([name, schema]): Option[] => {
    if (name === fileField || NOT_OPTIONS.has(name)) return [];
    if (name !== "options") return [{ name, schema: withDefault(name, schema), inside: undefined }];
    return Object.entries(schema.properties ?? {}).map(([inner, each]) => ({ name: inner, schema: each, inside: name }));
  });
  return { path: path.replace("/api/v1", ""), title, fileField, options, preview: options.find(({ name }) => name === "preview") };
}

/** A target must be named; the one that browsers show comes first. */
const withDefault = (name: string, schema: Schema): Schema => (name === "to" && schema.enum?.includes("glb") ? { ...schema, default: "glb" } : schema);

/** Files of so many bytes take long enough that a preview before the end is worth its time. */
const WORTH_A_PREVIEW = 1_000_000;

export function bodyOf(way: Way, fileId: string, given: Record<string, Json>, size = 0): Record<string, Json> {
  const values = size >= WORTH_A_PREVIEW ? { preview: true, ...given } : given;
  const body: Record<string, Json> = { [way.fileField]: fileId };
  for (const { name, schema, inside } of new Set([...way.options, ...(way.preview ? [way.preview] : [])])) {
    const value = values[name] ?? (name === "to" ? schema.default : undefined);
    if (value === undefined) continue;
    if (inside) body[inside] = { ...(body[inside] as Record<string, Json> | undefined), [name]: value };
    else body[name] = value;
  }
  return body;
}

const GROUPS: [string, RegExp][] = [
  ["Target", /^(to|preset)$/],
  ["Size", /^(max|compression|draco|quanti|meshopt)|bytes/i],
  ["Reading", /^(read|heal|unit|encoding)/i],
  ["Mesh", /^mesh(?!Name)|deflection|internalVertices|faceCount|mergeFaces/i],
  ["Names", /name/i],
];

/** Options in groups by what they are about; one that no group knows is about the output. */
export function grouped(options: Option[]): [string, Option[]][] {
  const found = new Map<string, Option[]>();
  for (const option of options) {
    const group = GROUPS.find(([, pattern]) => pattern.test(option.name))?.[0] ?? "Output";
    found.set(group, [...(found.get(group) ?? []), option]);
  }
  return [...GROUPS.map(([name]) => name), "Output"].flatMap((name): [string, Option[]][] => {
    const options = found.get(name);
    return options ? [[name, options]] : [];
  });
}
