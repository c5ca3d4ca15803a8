import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { api, assertDrawn, AXE, KEY, launch, open, SAMPLE, URL_ } from "./browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const XSS = `<img src=x onerror=window.__xss=1>`;

test("signs in by a key, and only by one that the service knows", async () => {
  const { page, wrong, close } = await open(browser, { signedIn: false });
  const byKey = page.getByRole("button", { name: "Use an API key" });
  await page.getByRole("heading", { name: /Sign in|Dashboard/ }).first().waitFor();
  if (await page.getByRole("heading", { name: "Dashboard" }).count()) await page.getByRole("button", { name: "Sign out" }).click();
  // Exact: the link to the keys has a similar name, and is there until Studio has left.
  const field = page.getByLabel("API key", { exact: true });
  await byKey.or(field).first().waitFor();
  if (await byKey.count()) await byKey.click();
  await field.fill("bbk_wrong");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("alert").waitFor();
  await field.fill(KEY);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { name: "Dashboard" }).waitFor();
  assert.equal(await page.evaluate(() => Object.values(localStorage).join().includes("bbk_")), false, "the key outlives the tab");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: /Sign in|Dashboard/ }).first().waitFor();
  assert.deepEqual(wrong, []);
  await close();
});

test("the page obeys a strict policy", async () => {
  const reply = await fetch(URL_, { headers: { accept: "text/html" } });
  const policy = reply.headers.get("content-security-policy");
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy.match(/script-src[^;]*/)[0], /unsafe-inline|unsafe-eval(?!')|https?:|\*/);
  const html = await reply.text();
  assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)/, "an inline script");
  const asset = html.match(/\/studio\/assets\/[^"]+\.js/)[0];
  const packed = await fetch(URL_ + asset, { headers: { "accept-encoding": "gzip" } });
  assert.match(packed.headers.get("cache-control"), /immutable/);
  assert.equal((await fetch(`${URL_}/api/v1/nothing`, { headers: { accept: "text/html" } })).status, 404);
  assert.equal((await fetch(`${URL_}/studio/../pyproject.toml`)).status, 404);
  const { page, close } = await open(browser);
  await page.getByRole("heading", { name: "Dashboard" }).waitFor();
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.__inline = 1";
    document.body.append(script);
    return window.__inline;
  });
  assert.equal(ran, undefined, "an inline script ran");
  await close();
});

test("the first load is small, and leaves the viewer for later", async () => {
  const { page, wrong, close } = await open(browser);
  await page.getByRole("heading", { name: "Dashboard" }).waitFor();
  await page.waitForLoadState("networkidle");
  const loaded = await page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.includes("/studio/")).map(({ name, encodedBodySize }) => [name, encodedBodySize]));
  assert.ok(loaded.length > 3 && loaded.every(([, size]) => size > 0), "sizes are not known");
  assert.ok(loaded.reduce((sum, [, size]) => sum + size, 0) <= 300_000, `too much is loaded: ${JSON.stringify(loaded)}`);
  assert.deepEqual(loaded.filter(([name]) => /viewer-/.test(name)), []);
  assert.deepEqual(wrong, []);
  await close();
});

test("makes a cup: live preview, a preset, files", async () => {
  const { page, wrong, close } = await open(browser, { path: "/models" });
  await page.getByRole("link", { name: /Dragon Cup/ }).click();
  await page.getByText(/Live preview, /).waitFor();
  await assertDrawn(page);
  const before = await page.locator(".viewer-facts").textContent();
  await page.getByRole("slider", { name: "Height, slider", exact: true }).focus();
  for (let press = 0; press < 8; press++) await page.keyboard.press("ArrowRight");
  await page.waitForFunction((old) => document.querySelector(".viewer-facts")?.textContent !== old, before);
  await page.getByRole("combobox", { name: "Preset" }).click();
  await page.getByRole("option").nth(3).click();
  await page.getByRole("button", { name: "Generate" }).click();
  await page.getByText("STEP, compressed").last().waitFor();
  await page.getByRole("button", { name: "Download GLB" }).waitFor();
  await page.getByRole("radio", { name: "Batch" }).click();
  await page.getByLabel("CSV of parameters").setInputFiles({ name: "cups.csv", mimeType: "text/csv", buffer: Buffer.from("height,radiusBottom\n6,3\n9,4\n") });
  await page.getByRole("heading", { name: "2 rows" }).waitFor();
  await page.getByRole("button", { name: "Generate 2" }).click();
  await page.getByRole("heading", { name: "Sub-tasks" }).waitFor();
  await page.getByText("2 of 2 done").waitFor();
  assert.deepEqual(wrong, []);
  await close();
});

test("converts a STEP whose names are attacks, and shows it", async () => {
  const { page, wrong, close } = await open(browser, { path: "/convert" });
  const step = readFileSync(SAMPLE, "latin1").replace(/PRODUCT\('[^']*','[^']*'/, `PRODUCT('${XSS}','${XSS}'`);
  assert.ok(step.includes(XSS));
  await page.getByLabel("Files to convert").setInputFiles([
    { name: `${XSS}.step`, mimeType: "application/step", buffer: Buffer.from(step, "latin1") },
    { name: "plain.step", mimeType: "application/step", buffer: readFileSync(SAMPLE) },
  ]);
  await page.locator(".convert-list .status.completed").nth(1).waitFor({ timeout: 60_000 });
  await page.locator(".convert-name", { hasText: "onerror" }).click();
  await assertDrawn(page);
  await page.getByRole("button", { name: "Tree" }).click();
  await page.locator(".tree-name", { hasText: "onerror" }).first().waitFor();
  await page.getByRole("region", { name: "Report and downloads" }).waitFor();
  for (const path of ["/files", "/tasks"]) {
    await page.goto(URL_ + path);
    await page.getByText("onerror").first().waitFor();
  }
  assert.equal(await page.evaluate(() => window.__xss), undefined);
  assert.equal(await page.locator("img[src=x]").count(), 0);
  assert.deepEqual(wrong, []);
  await close();
});

async function drag(page, from, to) {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 6 });
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 });
  await page.mouse.up();
}

test("builds a pipeline of three steps by keyboard and mouse, checks, runs and inspects it", async () => {
  const { page, wrong, close } = await open(browser, { path: "/pipelines", width: 1500, height: 950 });
  const search = page.getByRole("combobox", { name: "Search operations" });
  for (const operation of ["solid createBox", "solid createSphere", "booleans difference"]) {
    await search.fill(operation);
    await page.getByRole("option").first().waitFor();
    await page.waitForFunction((last) => document.querySelector("[role=option][aria-selected=true] strong")?.textContent === last, operation.split(" ")[1]);
    await page.keyboard.press("Enter");
  }
  const node = (name) => page.getByTestId(`node-${name}`);
  await node("occt.booleans.difference").waitFor();
  await page.getByRole("button", { name: /problem/ }).waitFor();
  await page.waitForTimeout(900);
  await drag(page, node("occt.shapes.solid.createBox").locator(".port.out"), node("occt.booleans.difference").locator('.port[data-handleid="shape"]'));
  await page.waitForTimeout(900);
  await drag(page, node("occt.shapes.solid.createSphere").locator(".port.out"), node("occt.booleans.difference").locator('.port[data-handleid="shapes"]'));
  await page.getByText("valid", { exact: true }).waitFor();
  await page.getByRole("radio", { name: "List" }).click();
  await page.getByRole("button", { name: /^Create sphere/ }).click();
  await page.getByRole("spinbutton", { name: "Radius", exact: true }).fill("0.6");
  await page.getByRole("radio", { name: "JSON" }).click();
  const editor = page.locator(".cm-content");
  await editor.getByText('"radius"').waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("radio", { name: "Canvas" }).click();
  await page.getByRole("button", { name: "Run" }).click();
  await assertDrawn(page);
  await page.locator(".node-time").nth(2).waitFor();
  await page.getByRole("button", { name: "Copy as code" }).click();
  await page.getByRole("radio", { name: "TypeScript" }).click();
  await page.getByLabel("Code").getByText("CadCloudClient").first().waitFor();
  await page.keyboard.press("Escape");
  // A value: the volume, taken from the difference by the menu of sources.
  await search.fill("getSolidVolume");
  await page.waitForFunction(() => document.querySelector("[role=option][aria-selected=true] strong")?.textContent === "getSolidVolume");
  await search.press("Enter");
  await page.getByRole("button", { name: "Take Shape from a step" }).click();
  await page.getByRole("menuitem").first().click();
  await page.getByRole("button", { name: "Preview" }).click();
  const value = Number(await page.getByTestId("value").textContent());
  assert.ok(value > 0, "no volume");
  assert.deepEqual(wrong, []);
  await close();
});

test("edits as JSON, and the canvas follows", async () => {
  const { page, wrong, close } = await open(browser, { path: "/pipelines" });
  await page.getByRole("button", { name: /Plate with holes/ }).click();
  await page.getByTestId("node-map").waitFor();
  await page.getByRole("radio", { name: "JSON" }).click();
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText('{"steps": [{"id": "b", "operation": "occt.shapes.solid.createBox", "params": {"width": -1}}]}');
  await page.getByRole("button", { name: /problem/ }).waitFor();
  await page.getByRole("radio", { name: "Canvas" }).click();
  await page.getByTestId("node-occt.shapes.solid.createBox").waitFor();
  assert.equal(await page.getByTestId("node-map").count(), 0);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByTestId("node-map").waitFor();
  assert.deepEqual(wrong, []);
  await close();
});

test("cancels a running task, and retries it", async () => {
  const items = Array.from({ length: 60 }, (_, at) => at + 1);
  const heavy = { operation: "occt.shapes.solid.createSphere", params: { radius: 5 } };
  const cut = { operation: "occt.shapes.solid.createBox", params: { width: 4, length: 4, height: 4 } };
  const round = { operation: "occt.fillets.filletEdges", params: { shape: "$local:1", radius: 0.5 } };
  const { data } = await api("POST", "/cad/pipeline", { steps: [{ type: "map", items, steps: [heavy, cut, round, { operation: "occt.booleans.difference", params: { shape: "$local:0", shapes: ["$local:2"] } }] }], outputs: { formats: ["step"] } });
  const { page, wrong, close } = await open(browser, { path: `/tasks/${data.taskId}` });
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Cancel the task" }).click();
  await page.locator(".page-head .status.cancelled").waitFor();
  await page.getByRole("button", { name: "Retry" }).click();
  await page.waitForURL((url) => !url.pathname.includes(data.taskId));
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Cancel the task" }).click();
  await page.locator(".page-head .status.cancelled").waitFor();
  assert.deepEqual(wrong, []);
  await close();
});

test("shows what a model printed in the log of its task", async () => {
  const { data } = await api("POST", "/models/talkative-box", { params: { size: 12 }, outputs: { formats: ["gltf"] } }, { prefer: "wait=30" });
  const { page, wrong, close } = await open(browser, { path: `/tasks/${data.taskId}` });
  const log = page.locator(".card", { has: page.getByRole("heading", { name: "Log" }) });
  await log.getByText("The size is 12.").waitFor();
  assert.equal(await page.getByText("The size is 12.").count(), 1, "it is told once, not in the metadata too");
  assert.deepEqual(wrong, []);
  await close();
});

test("views local files and results side by side, with tree, section and measure", async () => {
  const glb = await api("POST", "/cad/execute", { operation: "occt.shapes.solid.createCylinder", params: { radius: 2, height: 5 } }, { prefer: "wait=30" });
  const id = glb.data.taskId;
  const { page, wrong, close } = await open(browser, { path: `/viewer?tasks=${id}` });
  await assertDrawn(page);
  const bytes = Buffer.from(await (await fetch(glb.data.downloads[0].downloadUrl)).arrayBuffer());
  await page.getByLabel("Files to view").setInputFiles({ name: "own.glb", mimeType: "model/gltf-binary", buffer: bytes });
  await page.locator(".viewer[data-loaded='2']").waitFor();
  await page.getByRole("button", { name: "Measure" }).click();
  await page.getByRole("button", { name: "Radius" }).click();
  await page.keyboard.press("Escape");
  const box = await page.locator(".stage canvas").boundingBox();
  await page.mouse.click(box.x + box.width * 0.4, box.y + box.height * 0.55);
  await page.locator(".measurement", { hasText: /radius 2(\.0\d*)?,|radius 1\.99/ }).waitFor();
  await page.getByRole("button", { name: "Section" }).click();
  await page.getByRole("switch", { name: "X" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Tree" }).click();
  await page.getByRole("button", { name: /^Hide own.glb/ }).click();
  await page.getByRole("button", { name: "Show all" }).click();
  await page.getByRole("button", { name: /^Remove own.glb/ }).click();
  await page.locator(".viewer[data-loaded='1']").waitFor();
  assert.deepEqual(wrong, []);
  await close();
});

test("has no accessibility violations, dark and light, and fits a tablet", async () => {
  const { data } = await api("GET", "/tasks?limit=1&status=completed");
  const paths = ["/", "/models", "/models/dragon-cup", "/convert", "/pipelines", "/tasks", `/tasks/${data.tasks[0].taskId}`, "/files", "/viewer", "/settings"];
  const bad = [];
  const look = async (theme) => {
    const { page, wrong, close } = await open(browser, { theme, width: theme === "dark" ? 1280 : 820, height: 1000 });
    for (const path of paths) {
      await page.goto(URL_ + path);
      await page.locator("main h1").first().waitFor();
      if (path === "/pipelines") {
        await page.getByRole("button", { name: /Round only/ }).click().catch(() => undefined);
        await page.getByTestId("node-choice").waitFor();
      }
      await page.waitForTimeout(500);
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
      bad.push(...violations.map(({ id, nodes }) => `${path} ${theme} ${id}: ${nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} ${node.any[0]?.message ?? ""}`).join(" | ")}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (wide > 0) bad.push(`${path} is ${wide} pixels too wide`);
    }
    // axe itself is an inline script to the policy, and says so.
    assert.deepEqual(wrong.filter((each) => !each.includes("axe")), []);
    await close();
  };
  await Promise.all([look("dark"), look("light")]);
  assert.deepEqual(bad, []);
});
