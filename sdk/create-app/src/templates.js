/** The templates: the examples of the repository, or their copies in the package. */
import { cpSync, existsSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const place = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where the examples are, when this runs in the repository. */
export const EXAMPLES = place("../../../examples");
const COPIES = place("../templates");

/** The backends, and what to say of them. */
export const BACKENDS = {
  "node-sdk": "Node, Express and the SDK",
  "hono-sdk": "Hono and the SDK (Node, Deno, Bun, edge runtimes)",
  "node-rest": "Node, Express and plain HTTP",
  "hono-rest": "Hono and plain HTTP",
  "dotnet-rest": ".NET and plain HTTP",
};

/** What is made on the spot and no part of a template. */
const MADE = new Set(["node_modules", "dist", "bin", "obj", ".env", "README.md"]);

/** The folder of a template. */
export function templateFolder(name) {
  return existsSync(COPIES) ? `${COPIES}/${name}` : `${EXAMPLES}/${name}`;
}

/** Copy a template without what is made on the spot. */
export function copyTemplate(source, target) {
  cpSync(source, target, { recursive: true, filter: (path) => path === source || !MADE.has(basename(path)) });
}
