/**
 * Writes src/generated from the repository's catalog: `npm run generate`; `--check` only compares.
 *
 *   api.ts         the types of every request and reply (openapi.json)
 *   requests.ts    the JSON schemas of request bodies, for checks before sending (openapi.json)
 *   operations.ts  parameters and results of every operation (operations.json)
 *   models.ts      parameters of every model (models.json)
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import { operationTypes } from "./operations.mjs";
import { modelTypes } from "./models.mjs";
import { requestSchemas } from "./requests.mjs";

const CATALOG = new URL("../../../catalog/", import.meta.url);
const TARGET = new URL("../src/generated/", import.meta.url);
const HEADER = "// Generated from the catalog by `npm run generate`. Do not edit.\n\n";

const read = (name) => {
  const url = new URL(name, CATALOG);
  return existsSync(url) ? JSON.parse(readFileSync(url, "utf8")) : undefined;
};

const openapi = read("openapi.json");
const files = {
  "api.ts": astToString(await openapiTS(openapi, { silent: true, defaultNonNullable: false })),
  "requests.ts": requestSchemas(openapi),
  "operations.ts": operationTypes(read("operations.json")),
  "models.ts": modelTypes(read("models.json")),
};

const check = process.argv.includes("--check");
const stale = [];
mkdirSync(TARGET, { recursive: true });
for (const [name, content] of Object.entries(files)) {
  const url = new URL(name, TARGET);
  const text = HEADER + content.trimEnd() + "\n";
  if (existsSync(url) && readFileSync(url, "utf8") === text) continue;
  stale.push(name);
  if (!check) writeFileSync(url, text);
}
if (check && stale.length) {
  console.error(`src/generated is older than the catalog (${stale.join(", ")}): npm run generate`);
  process.exit(1);
}
console.log(stale.length ? `wrote ${stale.join(", ")}` : "src/generated is fresh");
