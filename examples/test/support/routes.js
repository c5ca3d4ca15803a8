/** What every backend must do, seen from the browser's side. */
import assert from "node:assert/strict";

const CUP = { nrSkinCellsVertical: 2, nrSkinCellsHorizontal: 4 };

async function call(url, init) {
  const response = await fetch(url, init);
  return { status: response.status, body: await response.json() };
}

const post = (url, body) =>
  call(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

async function submitted(reply) {
  const { status, body } = await reply;
  assert.equal(status, 202, JSON.stringify(body));
  return body.taskId;
}

async function completed(url, taskId) {
  for (;;) {
    const { body } = await call(`${url}/api/tasks/${taskId}`);
    if (["waiting", "queued", "processing"].includes(body.status)) continue;
    assert.equal(body.status, "completed", body.error);
    return body;
  }
}

async function download(url, results, format) {
  const link = results.find((one) => one.format === format);
  assert.ok(link, `no ${format} in ${JSON.stringify(results)}`);
  const response = await fetch(url + link.url);
  assert.equal(response.status, 200);
  return { type: response.headers.get("content-type"), bytes: Buffer.from(await response.arrayBuffer()) };
}

async function showsGlb(url, results) {
  const { type, bytes } = await download(url, results, "glb");
  assert.match(type, /^model\/gltf-binary/);
  assert.equal(bytes.subarray(0, 4).toString(), "glTF");
}

/** Run every pipeline. */
export async function checkPipelines(url) {
  for (const [name, params] of [
    ["bracket", { width: 60 }],
    ["beads", { count: 3 }],
    ["boxOrBall", { size: 2 }],
  ]) {
    const { results } = await completed(url, await submitted(post(`${url}/api/pipelines/${name}`, params)));
    await showsGlb(url, results);
  }
  assert.equal((await post(`${url}/api/pipelines/toString`, {})).status, 404);
}

/** Take a STEP file back to the backend and have its edges rounded. */
export async function checkFiles(url) {
  const made = await completed(url, await submitted(post(`${url}/api/pipelines/boxOrBall`, { size: 8 })));
  const { bytes } = await download(url, made.results, "step");
  const sent = call(`${url}/api/files?name=part.step&fillet=0.2`, {
    method: "POST",
    headers: { "content-type": "application/step" },
    body: bytes,
  });
  const { results } = await completed(url, await submitted(sent));
  await showsGlb(url, results);
}

/** Say what is wrong, with the status that the API gave. */
export async function checkErrors(url) {
  const missing = await call(`${url}/api/tasks/no-such-task`);
  assert.equal(missing.status, 404);
  assert.equal(missing.body.code, "NOT_FOUND");
  const bad = await post(`${url}/api/pipelines/boxOrBall`, { size: "large" });
  assert.equal(bad.status, 400);
  assert.match(bad.body.error, /steps|must be a number/);
}

/** Make a model and a batch. Returns false where the service has no models. */
export async function checkModels(url) {
  const { status, body } = await call(`${url}/api/models`);
  if (status === 404) return false;
  assert.ok(body.models.some(({ name }) => name === "dragon-cup"));
  const generate = submitted(post(`${url}/api/generate`, { model: "dragon-cup", params: CUP }));
  await showsGlb(url, (await completed(url, await generate)).results);
  const items = [CUP, { ...CUP, height: 10 }];
  const batch = await completed(url, await submitted(post(`${url}/api/batch`, { model: "dragon-cup", items })));
  assert.equal(batch.items.length, 2);
  for (const item of batch.items) await showsGlb(url, item.results);
  return true;
}

/** Serve the front end, if it is built. */
export async function checkPage(url) {
  const page = await fetch(url);
  assert.equal(page.status, 200);
  assert.match(await page.text(), /<div id="root">/);
}
