/** Generated projects are whole: installed, built, started, and used like the examples. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import {
  checkErrors,
  checkFiles,
  checkModels,
  checkPage,
  checkPipelines,
} from "../../../examples/test/support/routes.js";
import {
  available,
  command as serviceCommand,
  startProgram,
  startService,
} from "../../../examples/test/support/service.js";
import { BACKENDS } from "../src/templates.js";

const PACKAGE = fileURLToPath(new URL("../", import.meta.url));
const SDK = fileURLToPath(new URL("../../typescript/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "cadcloud-create-"));
const run = (cwd, command, ...rest) => execFileSync(command, rest, { cwd, encoding: "utf8", stdio: "pipe" });
const read = (path) => readFileSync(join(folder, path), "utf8");
let command;
let sdk;

before(() => {
  // As users get it: packed, and installed elsewhere.
  run(PACKAGE, "npm", "run", "--silent", "templates");
  run(PACKAGE, "npm", "pack", "--silent", "--pack-destination", folder);
  rmSync(join(PACKAGE, "templates"), { recursive: true });
  run(SDK, "npm", "run", "--silent", "build");
  const packed = run(SDK, "npm", "pack", "--silent", "--pack-destination", folder).trim();
  sdk = `file:${join(folder, packed)}`;
  writeFileSync(join(folder, "package.json"), "{}");
  run(folder, "npm", "install", "--offline", "--no-audit", "--no-fund", "./cadcloud-create-app-0.1.0.tgz");
  command = join(folder, "node_modules/.bin/create-app");
});
after(() => rmSync(folder, { recursive: true, force: true }));

const create = (...given) => spawnSync(command, given, { cwd: folder, encoding: "utf8", input: "" });

it("says what it can do, and what it cannot", () => {
  assert.match(create("--help").stdout, /--backend NAME/);
  for (const [given, message] of [
    [["Bad Name"], /cannot be the name of a package/],
    [["app", "--backend", "cobol"], /There is no backend cobol/],
    [["."], /is not empty|cannot be the name/],
    [["--nonsense"], /nonsense/],
  ]) {
    const { status, stderr } = create(...given);
    assert.equal(status, 1);
    assert.match(stderr, message);
  }
});

it("makes every kind of project", () => {
  for (const backend of Object.keys(BACKENDS)) {
    const name = `files-${backend}`;
    const { status, stdout, stderr } = create(
      name,
      "--backend",
      backend,
      "--url",
      "http://cad.test",
      "--key",
      "bbk_1",
      "--no-install",
    );
    assert.equal(status, 0, stderr);
    assert.match(stdout, /npm run dev/);
    assert.equal(read(`${name}/.env`), "CADCLOUD_URL=http://cad.test\nCADCLOUD_API_KEY=bbk_1\nPORT=3000\n");
    assert.doesNotMatch(read(`${name}/.env.example`), /bbk_1/);
    assert.match(read(`${name}/.gitignore`), /^\.env$/m);
    assert.match(read(`${name}/README.md`), new RegExp(`^# ${name}\n`));
    assert.equal(JSON.parse(read(`${name}/frontend/package.json`)).name, `${name}-frontend`);
    assert.doesNotMatch(read(`${name}/package.json`) + read(`${name}/README.md`), /\{\{/);
    if (!existsSync(join(folder, name, "backend/package.json"))) {
      const own = { "dotnet-rest": "backend.csproj", fastapi_app: "requirements.txt" }[backend];
      assert.ok(existsSync(join(folder, name, "backend", own)));
      assert.deepEqual(JSON.parse(read(`${name}/package.json`)).workspaces, ["frontend"]);
    } else {
      const { dependencies } = JSON.parse(read(`${name}/backend/package.json`));
      assert.equal(dependencies["@cadcloud/sdk"], backend.endsWith("sdk") ? "^0.1.0" : undefined);
    }
  }
});

describe("projects", { skip: available ? false : "there is no cadcloud command" }, () => {
  let service;
  let installed;
  before(async () => {
    service = await startService();
  });
  after(() => service?.stop());

  for (const backend of Object.keys(BACKENDS).filter((name) => name !== "dotnet-rest")) {
    it(`${backend} is built and runs`, async () => {
      const project = join(folder, backend);
      const { status, stderr } = create(
        backend,
        "--backend",
        backend,
        "--url",
        service.baseUrl,
        "--key",
        service.apiKey,
        ...(backend.endsWith("sdk") ? ["--sdk", sdk] : []),
        "--no-install",
      );
      assert.equal(status, 0, stderr);
      // Most packages are the same in all: the next ones get those of the first, and npm changes what it must.
      if (installed) cpSync(installed, join(project, "node_modules"), { recursive: true, verbatimSymlinks: true });
      installed = join(project, "node_modules");
      run(project, "npm", "install", "--prefer-offline", "--ignore-scripts", "--no-audit", "--no-fund");
      run(project, "npm", "run", "build");
      // The environment of the service has all that a backend in Python needs.
      if (existsSync(join(project, "backend/requirements.txt"))) {
        symlinkSync(dirname(dirname(serviceCommand)), join(project, "backend/.venv"));
      }
      const app = await startProgram(project, ["node", "scripts/run.js", "start"]);
      try {
        await checkPage(app.url);
        await checkPipelines(app.url);
        await checkFiles(app.url);
        await checkErrors(app.url);
        await checkModels(app.url);
      } finally {
        await app.stop();
      }
    });
  }
});
