/** Types of the models' parameters. */
import { comment, key, object } from "./schema-types.mjs";

/** The file of types for a catalog of models; servers may have further ones. */
export function modelTypes(catalog) {
  const models = Object.values(catalog?.models ?? {}).map(({ name, description, schema }) => {
    return `${comment(description, "  ")}  ${key(name)}: ${object(schema, "unknown", "  ")};`;
  });
  return ["/** The parameters of every model of the catalog, by its name. */", "export interface Models {", ...models, "}"].join(
    "\n",
  );
}
