/** The templates: the examples of the repository, or their copies in the package. */
import { cpSync, existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

const place = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where the examples are, when this runs in the repository. */
export const EXAMPLES = place("../../../examples");
const COPIES = place("../templates");

/** The backends by the names of their examples: what to say of them, and what else to run before the first start. */
export const BACKENDS = JSON.parse(readFileSync(place("../backends.json"), "utf8"));

/** What is made on the spot and no part of a template. */
const MADE = new Set([
  "node_modules",
  "dist",
  "bin",
  "obj",
  ".venv",
  "__pycache__",
  ".env",
  ".env.example",
  "README.md",
]);

/** The folder of a template. */
export function templateFolder(name) {
  return existsSync(COPIES) ? `${COPIES}/${name}` : `${EXAMPLES}/${name}`;
}

/** Copy a template without what is made on the spot. */
export function copyTemplate(source, target) {
  cpSync(source, target, { recursive: true, filter: (path) => path === source || !MADE.has(basename(path)) });
}
