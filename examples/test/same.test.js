/** The examples are alike where they should be, also the one whose runtime is not here. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { it } from "node:test";

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

/** Routes as `GET /api/tasks/:taskId`, sorted. */
function routes(source) {
  const found = [...source.matchAll(/app\.(?:Map)?(get|post)\(\s*"(\/api\/[^"]+)"/gi)];
  return found.map(([, method, path]) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`).sort();
}

it("all backends have the same routes", () => {
  const wanted = routes(read("node-sdk/src/server.js"));
  assert.equal(wanted.length, 7);
  for (const file of [
    "node-rest/src/server.js",
    "hono-sdk/src/app.js",
    "hono-rest/src/app.js",
    "dotnet-rest/Program.cs",
  ]) {
    assert.deepEqual(routes(read(file)), wanted, file);
  }
});

it("what they share by copy is the same", () => {
  for (const [file, ...folders] of [
    ["pipelines.js", "node-sdk", "hono-sdk"],
    ["pipelines.js", "node-rest", "hono-rest"],
    ["cadcloud.js", "node-rest", "hono-rest"],
    ["settings.js", "node-sdk", "node-rest", "hono-sdk", "hono-rest"],
    ["view.js", "node-sdk", "node-rest", "hono-sdk", "hono-rest"],
  ]) {
    const [first, ...others] = folders.map((folder) => read(`${folder}/src/${file}`));
    for (const other of others) assert.equal(other, first, file);
  }
});

it("the .NET example names the same operations, and its brackets match", () => {
  const operations = (text) => [...new Set(text.match(/(?:occt|math)\.[\w.]+/g))].sort();
  const dotnet = read("dotnet-rest/Pipelines.cs");
  assert.deepEqual(operations(dotnet), operations(read("node-rest/src/pipelines.js")));
  for (const file of ["Program.cs", "CadCloud.cs", "Pipelines.cs"]) {
    const code = read(`dotnet-rest/${file}`).replaceAll(/\/\/.*|"(?:[^"\\]|\\.)*"/g, "");
    const open = [];
    for (const mark of code.match(/[()[\]{}]/g)) {
      if ("([{".includes(mark)) open.push(mark);
      else assert.equal(open.pop() + mark, { ")": "()", "]": "[]", "}": "{}" }[mark], file);
    }
    assert.deepEqual(open, [], file);
  }
});

it("no README has more than five lines", () => {
  for (const name of ["frontend", "node-sdk", "node-rest", "hono-sdk", "hono-rest", "dotnet-rest"]) {
    assert.ok(read(`${name}/README.md`).trimEnd().split("\n").length <= 5, name);
  }
});
