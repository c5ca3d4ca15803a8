/** The JSON schemas of request bodies, without what only people read. */

const PROSE = new Set(["title", "description", "default", "example", "examples", "discriminator", "format"]);
/** Words whose values are named by users: there `title` is a property and no title. */
const NAMED = new Set(["properties", "$defs"]);

/** The file of schemas. */
export function requestSchemas(openapi) {
  const bodies = {};
  for (const [path, methods] of Object.entries(openapi.paths)) {
    for (const [method, route] of Object.entries(methods)) {
      const schema = route.requestBody?.content?.["application/json"]?.schema;
      if (schema) bodies[`${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, "{}")}`] = slim(schema);
    }
  }
  const needed = {};
  collect(bodies, openapi.components.schemas, needed);
  const json = (value) => JSON.stringify(value, null, 1).replaceAll("#/components/schemas/", "#/$defs/");
  return [
    'import type { JsonSchema } from "../schema.js";',
    "",
    "/** The schema of each route's body, by method and path. */",
    `export const BODIES: Record<string, JsonSchema> = ${json(bodies)};`,
    "",
    "/** What the bodies refer to. */",
    `export const DEFINITIONS: Record<string, JsonSchema> = ${json(needed)};`,
  ].join("\n");
}

function slim(value, named = false) {
  if (Array.isArray(value)) return value.map((one) => slim(one));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => named || !PROSE.has(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, slim(inner, !named && NAMED.has(name))]));
}

function collect(value, schemas, found) {
  if (Array.isArray(value)) value.forEach((one) => collect(one, schemas, found));
  else if (typeof value === "object" && value !== null) {
    const name = typeof value.$ref === "string" ? value.$ref.split("/").at(-1) : undefined;
    if (name && !(name in found)) {
      found[name] = slim(schemas[name]);
      collect(found[name], schemas, found);
    }
    Object.values(value).forEach((one) => collect(one, schemas, found));
  }
}
