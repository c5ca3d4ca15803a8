/** Types of the operations' parameters and results. */
import { comment, key, object, type } from "./schema-types.mjs";

const INTRODUCTION = `import type { Handle } from "../handle.js";

/** An operation: what it takes and what it returns. */
export interface Operation<Params, Returns> {
  params: Params;
  returns: Returns;
}
`;

/** The file of types for a catalog of operations. */
export function operationTypes(catalog) {
  const structs = Object.entries(catalog.$defs ?? {}).map(
    ([name, schema]) => `${comment(schema.description ?? "")}export type ${name} = ${type(schema)};`,
  );
  const operations = Object.entries(catalog.operations).map(([name, one]) => operation(name, one));
  return [
    INTRODUCTION,
    ...structs.map((text) => text + "\n"),
    "/** Every operation, by its name. */",
    "export interface Operations {",
    operations.join("\n"),
    "}",
  ].join("\n");
}

function operation(name, { summary, description, params, returns }) {
  const words = [summary, prose(description), returns.description && `@returns ${returns.description}`];
  const takes = object(params, "unknown", "  ");
  const gives = type({ ...returns, description: undefined }, "any", "  ");
  const text = words.filter(Boolean).join("\n\n");
  return `${comment(text, "  ")}  ${key(name)}: Operation<${takes}, ${gives}>;`;
}

/** A description without the examples in Python. */
function prose(description) {
  return (description ?? "")
    .split(/\n\s*\n/)
    .filter((paragraph) => !paragraph.trimStart().startsWith(">>>"))
    .join("\n\n");
}
