/** Types of the models' parameters. */
import { comment, key, object } from "./schema-types.mjs";

/** The file of types for a catalog of models; servers may have further ones. */
export function modelTypes(catalog) {
  const models = Object.values(catalog?.models ?? {}).map(({ name, description, params, schema }) => {
    const described = structuredClone(schema);
    for (const { name: param, description: words, default: standard } of params) {
      const property = described.properties[param];
      if (property) Object.assign(property, { description: words, default: standard });
    }
    return `${comment(description, "  ")}  ${key(name)}: ${object(described, "unknown", "  ")};`;
  });
  return [
    "/** The parameters of every model of the catalog, by its name. */",
    "export interface Models {",
    ...models,
    "}",
  ].join("\n");
}
