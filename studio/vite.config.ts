import react from "@vitejs/plugin-react";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const DRACO = join(dirname(require.resolve("three")), "..", "examples", "jsm", "libs", "draco", "gltf");
const DRACO_FILES = ["draco_wasm_wrapper.js", "draco_decoder.wasm"];

/** The Draco decoder as files of our own: the loader fetches them by name, from a folder named by their content. */
function draco(): Plugin {
  const contents = DRACO_FILES.map((name) => ({ name, bytes: readFileSync(join(DRACO, name)) }));
  const hash = createHash("sha256");
  for (const { bytes } of contents) hash.update(bytes);
  const folder = `assets/draco-${hash.digest("hex").slice(0, 8)}`;
  return {
    name: "draco-decoder",
    // The loader's own references would add two more decoders, for files that are not glTF.
    transform: (code, id) =>
      id.endsWith("/DRACOLoader.js") ? code.replace(/new URL\( '\.\.\/libs\/draco\/[^']+', import\.meta\.url \)\.toString\(\)/g, '""') : undefined,
    config: () => ({ define: { __DRACO_FOLDER__: JSON.stringify(`/studio/${folder}/`) } }),
    generateBundle() {
      for (const { name, bytes } of contents) this.emitFile({ type: "asset", fileName: `${folder}/${name}`, source: bytes });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const found = contents.find(({ name }) => request.url?.endsWith(`${folder}/${name}`));
        if (!found) return next();
        response.setHeader("Content-Type", found.name.endsWith(".js") ? "text/javascript" : "application/wasm");
        response.end(found.bytes);
      });
    },
  };
}

/** Packed copies beside the files, so that the service need not pack them for every browser. */
function packed(): Plugin {
  return {
    name: "packed",
    apply: "build",
    writeBundle({ dir }, bundle) {
      for (const name of Object.keys(bundle)) {
        if (!/\.(js|css|wasm)$/.test(name)) continue;
        const path = join(dir!, name);
        writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
      }
    },
  };
}

const api = process.env["CADCLOUD_URL"] ?? "http://127.0.0.1:8000";

export default defineConfig({
  base: "/studio/",
  plugins: [react(), draco(), packed()],
  resolve: { alias: { "@": join(here, "src"), "@cadcloud/sdk": join(here, "..", "sdk", "typescript", "src", "index.ts") } },
  build: {
    outDir: process.env["STUDIO_OUT"] ?? join(here, "..", "src", "cadcloud", "server", "studio", "static"),
    emptyOutDir: true,
    target: "es2022",
    // Scripts and styles come as files only: nothing inline, as the policy of the page says.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: Object.fromEntries(["/api", "/openapi.json", "/storage", "/health", "/docs"].map((path) => [path, api])) },
});
