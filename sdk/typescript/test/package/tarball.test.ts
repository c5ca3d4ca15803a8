/** The package as others get it: packed, installed into an empty project, used from JavaScript and TypeScript. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { execFile } from "node:child_process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ACCEPTED, GLB, task } from "../stub.js";

const PACKAGE = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "cadcloud-tarball-"));
const run = (command: string, ...rest: string[]) =>
  execFileSync(command, rest, { cwd: folder, encoding: "utf8", stdio: "pipe" });

beforeAll(() => {
  execFileSync("npm", ["run", "build"], { cwd: PACKAGE, stdio: "pipe" });
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: PACKAGE, encoding: "utf8" });
  const { version } = JSON.parse(readFileSync(join(PACKAGE, "package.json"), "utf8")) as { version: string };
  writeFileSync(join(folder, "package.json"), '{"type": "module"}');
  run("npm", "install", "--offline", "--no-audit", "--no-fund", `./cadcloud-sdk-${version}.tgz`);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = `
import { BitbybitClient, pipeline, step } from "@cadcloud/sdk";
const client = new BitbybitClient({ apiKey: "k", baseUrl: process.argv[2] ?? "" });
const box = step("occt.shapes.solid.createBox", { width: 3 });
const { taskId, downloads, downloadUrl } = await client.cad.pipelineAndPoll(pipeline(box));
console.log(taskId, downloads.length, downloadUrl);
`;

it("runs", async () => {
  const ended = { ...ACCEPTED, status: "completed", task: task("completed"), downloads: [GLB] };
  const server = createServer((_, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ ok: true, data: ended }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  writeFileSync(join(folder, "program.mjs"), PROGRAM);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { stdout } = await promisify(execFile)("node", ["program.mjs", url], { cwd: folder });
  server.close();
  expect(stdout.trim()).toBe(`t-1 1 ${GLB.downloadUrl}`);
});

it("brings its types, and nothing else", () => {
  writeFileSync(
    join(folder, "program.ts"),
    PROGRAM.replace("process.argv[2] ?? ", "")
      .replace("console.log(", "export const said: (string | number)[] = [")
      .replace("downloadUrl);", "downloadUrl];"),
  );
  const tsc = join(PACKAGE, "node_modules/typescript/bin/tsc");
  run(
    "node",
    tsc,
    "--noEmit",
    "--strict",
    "--target",
    "es2022",
    "--module",
    "nodenext",
    "--lib",
    "es2022,dom,dom.iterable",
    "program.ts",
  );
  const found = JSON.parse(readFileSync(join(folder, "node_modules/@cadcloud/sdk/package.json"), "utf8")) as Record<
    string,
    unknown
  >;
  expect(found["dependencies"]).toBeUndefined();
  const packed = run("tar", "-tzf", run("sh", "-c", "ls *.tgz").trim());
  expect(packed.split("\n").filter((name) => /(src|test|scripts)\//.test(name))).toEqual([]);
});

it("says nothing that edge runtimes refuse", () => {
  const sources = run("sh", "-c", "cat node_modules/@cadcloud/sdk/dist/*.js node_modules/@cadcloud/sdk/dist/*/*.js");
  expect(sources).not.toMatch(/from "node:|require\(|\beval\(|new Function/);
});
