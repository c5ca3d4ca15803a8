/** Copies the examples here, before the package is packed: `npm run templates`. */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { BACKENDS, copyTemplate, EXAMPLES } from "../src/templates.js";

const target = fileURLToPath(new URL("../templates/", import.meta.url));
rmSync(target, { recursive: true, force: true });
for (const name of [...Object.keys(BACKENDS), "frontend"]) copyTemplate(`${EXAMPLES}/${name}`, `${target}/${name}`);
