/** What kind of field a JSON schema asks for. */
import type { Json, ModelParam, Schema } from "@/api/types";

export type FieldKind = "number" | "boolean" | "choice" | "text" | "vector" | "object" | "handle" | "json";

const LONGEST_VECTOR = 4;

export function kindOf(schema: Schema): FieldKind {
  if (schema["x-handle"]) return "handle";
  if (schema.enum) return "choice";
  const type = Array.isArray(schema.type) ? schema.type.find((each) => each !== "null") : schema.type;
  if (type === "number" || type === "integer") return "number";
  if (type === "boolean") return "boolean";
  if (type === "string") return "text";
  if (type === "array" && vectorLength(schema) !== undefined) return "vector";
  if (type === "object" && schema.properties && Object.keys(schema.properties).length <= 8) return "object";
  return "json";
}

/** How many numbers a list has, if it is a point or another list of a fixed length. */
export function vectorLength(schema: Schema): number | undefined {
  const items = schema.items;
  if (!items || (items.type !== "number" && items.type !== "integer") || items["x-handle"]) return undefined;
  if (schema.minItems !== undefined && schema.minItems === schema.maxItems && schema.minItems <= LONGEST_VECTOR) return schema.minItems;
  const given = schema.default;
  if (schema.maxItems === undefined && Array.isArray(given) && given.length === 3) return 3;
  return undefined;
}

/** The parameter of a model as a schema. */
export function schemaOf(param: ModelParam): Schema {
  const { type, description, default: value, bounds = {}, items } = param;
  const { unit, step, ...limits } = bounds;
  const common: Schema = { type, description, default: value, ...limits, ...(unit && { unit }), ...(step !== undefined && { multipleOf: step }) };
  return type === "array" ? { ...common, items: { type: items?.type ?? "number" } } : common;
}

export interface Range {
  min: number;
  max: number;
  step: number;
}

const WIDEST = 100_000;

/** The range of a slider; nothing where the bounds are too far apart to be of use. */
export function rangeOf(schema: Schema): Range | undefined {
  const min = schema.minimum ?? schema.exclusiveMinimum;
  const max = schema.maximum ?? schema.exclusiveMaximum;
  if (min === undefined || max === undefined || max - min > WIDEST || max <= min) return undefined;
  const step = stepOf(schema, min, max);
  return { min: schema.minimum === undefined ? min + step : min, max: schema.maximum === undefined ? max - step : max, step };
}

function stepOf(schema: Schema, min: number, max: number): number {
  if (schema.multipleOf) return schema.multipleOf;
  if (schema.type === "integer") return 1;
  return 10 ** Math.floor(Math.log10((max - min) / 100));
}

/** What is wrong with a value, in words; nothing if it is fine. */
export function problemOf(schema: Schema, value: Json | undefined): string | undefined {
  if (value === undefined || value === null || typeof value === "string") return undefined;
  if (typeof value === "number") return numberProblem(schema, value);
  return undefined;
}

function numberProblem(schema: Schema, value: number): string | undefined {
  if (schema.type === "integer" && !Number.isInteger(value)) return "must be a whole number";
  if (schema.minimum !== undefined && value < schema.minimum) return `must be at least ${schema.minimum}`;
  if (schema.exclusiveMinimum !== undefined && value <= schema.exclusiveMinimum) return `must be more than ${schema.exclusiveMinimum}`;
  if (schema.maximum !== undefined && value > schema.maximum) return `must be at most ${schema.maximum}`;
  if (schema.exclusiveMaximum !== undefined && value >= schema.exclusiveMaximum) return `must be less than ${schema.exclusiveMaximum}`;
  return undefined;
}

export const same = (one: Json | undefined, other: Json | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A description as a sentence. */
export function sentence(text: string | undefined): string {
  if (!text) return "";
  const plain = text.replaceAll("``", "").trim();
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** A description in paragraphs: lines that only the source needed are joined. */
export const paragraphs = (text: string | undefined): string[] => (text ?? "").split(/\n\s*\n/).map((each) => sentence(each.replace(/\s*\n\s*/g, " "))).filter(Boolean);

/** Whether a text is a reference of a pipeline, which stands for a value of any kind. */
export const isReference = (value: Json | undefined): value is string =>
  typeof value === "string" && /^\$(?:prev|item|index|mapResult|(?:ref|local|file):[^\s:]+(?::[a-z0-9]+){0,2})$/.test(value);
