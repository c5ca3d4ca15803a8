/** Makes a project. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { BACKENDS, copyTemplate, templateFolder } from "./templates.js";

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
 * @param {string} wanted.sdk which @cadcloud/sdk, as package.json says it
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
  rmSync(join(target, "backend/.env.example"), { force: true });

  const dotnet = backend === "dotnet-rest";
  const values = { name, backend: BACKENDS[backend], url, key };
  for (const file of ["README.md", "env", "package.json"]) fill(join(target, file), values);
  writeFileSync(join(target, ".env.example"), readFileSync(join(target, "env"), "utf8").replace(key, ""));
  renameSync(join(target, "env"), join(target, ".env"));
  rewrite(join(target, "frontend/package.json"), (found) => ({ ...found, name: `${name}-frontend` }));
  if (dotnet) {
    rewrite(join(target, "package.json"), (found) => ({ ...found, workspaces: ["frontend"] }));
    renameSync(join(target, "backend/dotnet-rest.csproj"), join(target, "backend/backend.csproj"));
  } else {
    rewrite(join(target, "backend/package.json"), (found) => {
      const { "@cadcloud/sdk": used, ...others } = found.dependencies;
      return { ...found, name: `${name}-backend`, dependencies: { ...(used && { "@cadcloud/sdk": sdk }), ...others } };
    });
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
