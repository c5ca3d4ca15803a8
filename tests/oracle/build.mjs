// Bundles the oracle into build/: the packages import without file extensions, which Node cannot follow.

import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { listOperations } from "./operations.mjs";

const here = fileURLToPath(new URL(".", import.meta.url)).replace(/[\\/]$/, "");

rmSync(`${here}/build`, { recursive: true, force: true });
await build({
  entryPoints: [`${here}/oracle.mjs`],
  outfile: `${here}/build/oracle.mjs`,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node18",
  loader: { ".wasm": "file" },
  define: { OPERATIONS: JSON.stringify(listOperations(here)) },
  // Some of what is bundled was written for CommonJS.
  banner: {
    js: `import { createRequire } from "node:module";
import { fileURLToPath as pathOfUrl } from "node:url";
const require = createRequire(import.meta.url);
const __filename = pathOfUrl(import.meta.url);
const __dirname = pathOfUrl(new URL(".", import.meta.url));`,
  },
  logLevel: "warning",
});
