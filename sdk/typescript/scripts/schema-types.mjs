/** TypeScript types from JSON schemas, as far as the catalog uses them. */

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;
/** Lists of a fixed length up to this are written out as tuples. */
const LONGEST_TUPLE = 4;

/** A property's name in a type. */
export const key = (name) => (IDENTIFIER.test(name) ? name : JSON.stringify(name));

/** ``radius_list``, as the docstrings spell a parameter, is `radiusList` here. */
const spelled = (text) =>
  text.replaceAll(/``([^`]+)``/g, (_, name) => {
    const snake = /^[a-z][a-z0-9]*(_[a-z0-9]+)+$/.test(name);
    return "`" + (snake ? name.replaceAll(/_([a-z0-9])/g, (_match, letter) => letter.toUpperCase()) : name) + "`";
  });

/** A comment in front of a declaration; nothing where there is nothing to say. */
export function comment(text, indent = "") {
  const lines = spelled(text)
    .replaceAll("*/", "*\\/")
    .split("\n")
    .map((line) => line.trimEnd());
  while (lines.length && !lines[0]) lines.shift();
  while (lines.length && !lines.at(-1)) lines.pop();
  if (!lines.length) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`, ""].join("\n");
}

/** What readers must know of a parameter that its type does not say. */
export function note(schema) {
  const facts = [];
  if (schema.unit) facts.push(schema.unit);
  if (schema.exclusiveMinimum !== undefined) facts.push(`> ${schema.exclusiveMinimum}`);
  if (schema.minimum !== undefined) facts.push(`≥ ${schema.minimum}`);
  if (schema.exclusiveMaximum !== undefined) facts.push(`< ${schema.exclusiveMaximum}`);
  if (schema.maximum !== undefined && schema.maximum < 1e9) facts.push(`≤ ${schema.maximum}`);
  const bounds = facts.length ? ` (${facts.join(", ")})` : "";
  const standard = schema.default === undefined ? "" : `\n@default ${JSON.stringify(schema.default)}`;
  return `${schema.description ?? ""}${bounds}${standard}`.trim();
}

/**
 * The type of a schema.
 *
 * @param schema the JSON schema
 * @param any what stands for a value of which nothing is known: `unknown` in parameters, `any` in results
 * @param indent of the line that the type is written to
 */
export function type(schema, any = "unknown", indent = "") {
  if (schema === true || schema === undefined) return any;
  if (schema["x-handle"]) return `Handle<${JSON.stringify(schema["x-handle"])}>`;
  if (schema.$ref) return schema.$ref.split("/").at(-1);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if ("const" in schema) return JSON.stringify(schema.const);
  const union = schema.anyOf ?? schema.oneOf;
  if (union) return [...new Set(union.map((one) => type(one, any, indent)))].join(" | ");
  if (schema.allOf) return schema.allOf.map((one) => type(one, any, indent)).join(" & ");
  if (Array.isArray(schema.type)) {
    return schema.type.map((one) => type({ ...schema, type: one }, any, indent)).join(" | ");
  }
  switch (schema.type) {
    case "string":
      return "string";
    case "number":
    case "integer":
      return "number";
    case "boolean":
      return "boolean";
    case "null":
      return "null";
    case "array":
      return list(schema, any, indent);
    case "object":
      return record(schema, any, indent);
    default:
      return schema.properties ? record(schema, any, indent) : any;
  }
}

function list(schema, any, indent) {
  if (schema.prefixItems) {
    const places = schema.prefixItems.map((one) => type(one, any, indent));
    return `[${places.join(", ")}]`;
  }
  const item = type(schema.items ?? true, any, indent);
  const length = schema.minItems;
  if (length !== undefined && length === schema.maxItems && length > 0 && length <= LONGEST_TUPLE) {
    return `[${Array(length).fill(item).join(", ")}]`;
  }
  return /[|&]/.test(item) ? `(${item})[]` : `${item}[]`;
}

function record(schema, any, indent) {
  const rest = schema.additionalProperties;
  if (!schema.properties) return `Record<string, ${type(rest === false ? true : (rest ?? true), any, indent)}>`;
  return object(schema, any, indent);
}

/** An object type with a comment on each property. */
export function object(schema, any = "unknown", indent = "") {
  const required = new Set(schema.required ?? []);
  const inner = indent + "  ";
  const lines = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const mark = required.has(name) ? "" : "?";
    return `${comment(note(property), inner)}${inner}${key(name)}${mark}: ${type(property, any, inner)};`;
  });
  return lines.length ? `{\n${lines.join("\n")}\n${indent}}` : "Record<string, never>";
}
