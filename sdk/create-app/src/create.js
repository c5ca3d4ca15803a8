/** Makes a project. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { BACKENDS, copyTemplate, templateFolder } from "./templates.js";

const { version: VERSION } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const PROJECT = fileURLToPath(new URL("../project", import.meta.url));
/** As npm has it, without a scope. */
const NAME = /^[a-z0-9][a-z0-9._-]{0,200}$/;

/** Something that whoever calls this has to change. */
export class Refused extends Error {}

/**
 * Make a project.
 *
 * @param {object} wanted
 * @param {string} wanted.folder where; its last part is the name
 * @param {string} wanted.backend one of BACKENDS
 * @param {string} wanted.url of the service
 * @param {string} wanted.key of the API; may be empty
 * @param {string} [wanted.sdk] which SDK, as package.json or requirements.txt say it; by default the one of this version
 * @returns the whole path of the folder
 */
export function create({ folder, backend, url, key, sdk }) {
  const target = resolve(folder);
  const name = basename(target);
  if (!NAME.test(name)) throw new Refused(`${name} cannot be the name of a package: use small letters, digits and -.`);
  if (!Object.hasOwn(BACKENDS, backend)) {
    throw new Refused(`There is no backend ${backend}; there are ${Object.keys(BACKENDS).join(", ")}.`);
  }
  if (existsSync(target) && readdirSync(target).length) throw new Refused(`${target} is not empty.`);

  mkdirSync(target, { recursive: true });
  cpSync(PROJECT, target, { recursive: true });
  // npm leaves files of this name out of packages.
  renameSync(join(target, "gitignore"), join(target, ".gitignore"));
  copyTemplate(templateFolder("frontend"), join(target, "frontend"));
  copyTemplate(templateFolder(backend), join(target, "backend"));

  const { words, setup } = BACKENDS[backend];
  const steps = ["npm install", ...(setup ? [setup] : []), "npm run dev"].map((step) => `\`${step}\``);
  const values = { name, backend: words, steps: steps.join(", then "), url, key };
  for (const file of ["README.md", "env", "package.json"]) fill(join(target, file), values);
  writeFileSync(join(target, ".env.example"), readFileSync(join(target, "env"), "utf8").replace(key, ""));
  renameSync(join(target, "env"), join(target, ".env"));
  rewrite(join(target, "frontend/package.json"), (found) => ({ ...found, name: `${name}-frontend` }));
  const inside = (file) => join(target, "backend", file);
  if (existsSync(inside("package.json"))) {
    rewrite(inside("package.json"), (found) => {
      const { "@cadcloud/sdk": used, ...others } = found.dependencies;
      const own = used && { "@cadcloud/sdk": sdk ?? `^${VERSION}` };
      return { ...found, name: `${name}-backend`, dependencies: { ...own, ...others } };
    });
  } else {
    rewrite(join(target, "package.json"), (found) => ({ ...found, workspaces: ["frontend"] }));
  }
  const project = "dotnet-rest.csproj";
  if (existsSync(inside(project))) renameSync(inside(project), inside("backend.csproj"));
  const requirements = inside("requirements.txt");
  if (sdk && existsSync(requirements)) {
    writeFileSync(requirements, readFileSync(requirements, "utf8").replace("cadcloud-sdk", sdk));
  }
  return target;
}

function fill(path, values) {
  const text = readFileSync(path, "utf8").replaceAll(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
  writeFileSync(path, text);
}

function rewrite(path, change) {
  writeFileSync(path, `${JSON.stringify(change(JSON.parse(readFileSync(path, "utf8"))), null, 2)}\n`);
}
