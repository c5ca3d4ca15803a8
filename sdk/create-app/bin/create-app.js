#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { relative } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { create, Refused } from "../src/create.js";
import { BACKENDS } from "../src/templates.js";

const URL_BY_DEFAULT = "http://127.0.0.1:8000";
const HELP = `npm create @cadcloud/app [folder] -- [options]

  --backend NAME   ${Object.entries(BACKENDS)
    .map(([name, { words }]) => `${name}: ${words}`)
    .join("\n                   ")}
  --url URL        where the service is; by default ${URL_BY_DEFAULT}
  --key KEY        the API key; it goes into .env
  --sdk SPEC       another SDK than the one of this version, as package.json or requirements.txt say it
  --no-install     do not run npm install
  --help           show this
`;

const OPTIONS = {
  backend: { type: "string" },
  url: { type: "string" },
  key: { type: "string" },
  sdk: { type: "string" },
  "no-install": { type: "boolean" },
  help: { type: "boolean" },
};

async function main() {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  if (values.help) return process.stdout.write(HELP);
  const answers = process.stdin.isTTY ? await ask(values, positionals[0]) : {};
  const backend = values.backend ?? answers.backend ?? "node-sdk";
  const target = create({
    folder: positionals[0] ?? answers.folder ?? "cadcloud-app",
    backend,
    url: values.url ?? answers.url ?? URL_BY_DEFAULT,
    key: values.key ?? answers.key ?? process.env.CADCLOUD_API_KEY ?? "",
    sdk: values.sdk,
  });
  const folder = relative(process.cwd(), target) || ".";
  console.log(`Made ${folder}.`);
  if (!values["no-install"]) {
    const done = spawnSync("npm", ["install"], { cwd: target, stdio: "inherit", shell: process.platform === "win32" });
    if (done.status) throw new Refused("npm install failed; run it again in the folder.");
  }
  const { setup } = BACKENDS[backend];
  const steps = [`cd ${folder}`, values["no-install"] && "npm install", setup, "npm run dev"].filter(Boolean);
  console.log(`\nNext:\n${steps.map((step) => `  ${step}\n`).join("")}`);
  return undefined;
}

/** Ask for what the command does not say. */
async function ask(values, folder) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const names = Object.keys(BACKENDS);
  const answers = {};
  try {
    if (folder === undefined) answers.folder = (await terminal.question("Folder (cadcloud-app): ")).trim() || undefined;
    if (values.backend === undefined) {
      names.forEach((name, index) => console.log(`  ${index + 1}  ${BACKENDS[name].words}`));
      const said = (await terminal.question("Backend (1): ")).trim() || "1";
      answers.backend = names[Number(said) - 1] ?? said;
    }
    if (values.url === undefined)
      answers.url = (await terminal.question(`Service (${URL_BY_DEFAULT}): `)).trim() || undefined;
    if (values.key === undefined) answers.key = (await terminal.question("API key (later): ")).trim() || undefined;
  } finally {
    terminal.close();
  }
  return answers;
}

try {
  await main();
} catch (error) {
  const foreseen = error instanceof Refused || String(error?.code).startsWith("ERR_PARSE_ARGS");
  // Whoever presses Ctrl+C or Ctrl+D at a question knows why it ends.
  if (!foreseen && error?.code !== "ABORT_ERR") throw error;
  if (foreseen) console.error(error.message);
  process.exitCode = 1;
}
