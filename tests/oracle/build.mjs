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
  banner: {
    js: [
      'import { createRequire as __createRequire } from "node:module";',
      'import { fileURLToPath as __fileURLToPath } from "node:url";',
      "const require = __createRequire(import.meta.url);",
      '__filename = __fileURLToPath(import.meta.url), __dirname = __fileURLToPath(new URL(".", import.meta.url));',
    ].join("\n").replace("__filename =", "const __filename =").replace(", __dirname", ", __dirname"),
  },
  logLevel: "warning",
});
