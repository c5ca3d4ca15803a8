/**
 * Pictures of every page for docs/studio: `node e2e/screenshots.mjs [names…]`, with STUDIO_URL of a fresh service where
 * one can sign up, best with a plan. Names are of groups below; without any all are taken.
 */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { encode, pixelsOf } from "./png.mjs";
import { launch, member, SAMPLE, URL_ } from "./browser.mjs";

const FOLDER = process.env.STUDIO_PICTURES ?? new URL("../../docs/studio/", import.meta.url).pathname;
const [WIDE, TABLET] = [{ width: 1440, height: 900 }, { width: 820, height: 1100 }];
const LARGEST_BYTES = 250_000;
const only = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });

const browser = await launch();
const { page, wrong, request, close } = await member(browser, { path: "/health", name: "Ada Lovelace", email: "ada@example.com" });
await page.setViewportSize(WIDE);
const press = await browser.newPage();

const api = async (path, data) => {
  const reply = await request.post(`${URL_}/api/v1${path}`, { data, headers: { origin: URL_, prefer: "wait=60" } });
  assert.ok(reply.ok(), await reply.text());
  return (await reply.json()).data;
};
const shoot = async (name) => {
  await page.mouse.move(700, 5);
  await page.waitForTimeout(900);
  const path = `${FOLDER}/${name}.png`;
  writeFileSync(path, encode(await pixelsOf(press, await page.screenshot())));
  assert.ok(statSync(path).size <= LARGEST_BYTES, `${name}.png has ${statSync(path).size} bytes`);
};
const go = async (path) => {
  await page.goto(URL_ + path);
  await page.locator("main h1").first().waitFor();
  await page.waitForTimeout(1000);
};
const theme = (name) => page.evaluate((chosen) => localStorage.setItem("studio.theme", chosen), name);
const shown = (count) => page.waitForSelector(`.viewer[data-loaded${count ? `='${count}'` : ""}]:not([data-loaded='0']):not([data-busy]) canvas`);
const live = () => page.getByText(/Live preview, /).waitFor();

/** Something to see in lists: tasks of every kind, one that failed, keys. */
async function fill() {
  const reply = await request.get(`${URL_}/api/v1/models/dragon-cup/params`);
  const { presets } = (await reply.json()).data;
  const outputs = { formats: ["gltf", "stpz"] };
  const batch = await api("/models/dragon-cup/batch", { items: presets.slice(0, 6).map(({ params }) => ({ params })), outputs: { formats: ["gltf"] } });
  const enclosure = await api("/models/enclosure", { params: {}, outputs });
  await api("/models/phone-nest", { params: {}, outputs });
  await api("/cad/execute", { operation: "occt.shapes.solid.createTorus", params: {} });
  const steps = [{ operation: "occt.shapes.solid.createBox", params: {} }, { operation: "occt.fillets.filletEdges", params: { shape: "$prev", radius: 9 } }];
  await api("/cad/pipeline", { steps, outputs: { formats: ["step"] } });
  for (const [name, scopes] of [["build server", ["*"]], ["converter of the shop", ["convert"]], ["notebook", ["cad", "models"]]]) await api("/keys", { name, scopes });
  return { batch: batch.taskId, enclosure: enclosure.taskId };
}
const made = await fill();

const groups = {
  async models() {
    await go("/models");
    await page.waitForFunction(() => document.querySelectorAll(".model-picture img").length >= 3, undefined, { timeout: 90_000 });
    await shoot("models");
    await go("/models/dragon-cup");
    await live();
    await shown();
    await page.waitForTimeout(2000);
    await shoot("model");
    await page.getByRole("radio", { name: "Batch" }).click();
    await page.getByRole("button", { name: "Show row 2" }).click();
    await page.waitForTimeout(4000);
    await shoot("batch");
    await theme("light");
    await go("/models/phone-nest");
    await live();
    await shown();
    await page.waitForTimeout(2000);
    await shoot("model-light");
    await theme("dark");
  },
  async converter() {
    await go("/convert");
    const buffer = readFileSync(SAMPLE);
    const files = ["pillow-block.step", "pillow-block-left.step", "pillow-block-right.step"].map((name) => ({ name, mimeType: "application/step", buffer }));
    await page.getByLabel("Files to convert").setInputFiles(files);
    await page.locator(".convert-list .status.completed").nth(2).waitFor();
    await shown();
    await shoot("converter");
  },
  async pipelines() {
    await go("/pipelines");
    await page.getByRole("button", { name: /Plate with holes/ }).click();
    await page.getByTestId("node-map").waitFor();
    await page.getByRole("button", { name: "Run" }).click();
    await shown();
    await page.getByTestId("node-occt.booleans.difference").click();
    await page.getByRole("combobox", { name: "Search operations" }).fill("fillet");
    await page.waitForTimeout(1000);
    await shoot("pipelines");
    await page.getByRole("radio", { name: "List" }).click();
    await shoot("pipeline-list");
    await page.getByRole("radio", { name: "JSON" }).click();
    await page.locator(".cm-content").waitFor();
    await shoot("pipeline-json");
    await page.getByRole("button", { name: "Copy as code" }).click();
    await page.getByRole("radio", { name: "Python" }).click();
    await shoot("pipeline-code");
    await page.keyboard.press("Escape");
  },
  async tasks() {
    await go("/tasks");
    await shoot("tasks");
    await go(`/tasks/${made.batch}`);
    await shown(6);
    await shoot("task");
    await go(`/viewer?tasks=${made.enclosure}`);
    await shown();
    await page.getByRole("button", { name: "Tree" }).click();
    await page.locator(".tree-name", { hasText: "lid" }).click();
    await page.getByRole("button", { name: "Section" }).click();
    await page.getByRole("switch", { name: "X" }).click();
    await page.keyboard.press("Escape");
    await page.evaluate(() => document.activeElement?.blur());
    await shoot("viewer");
  },
  async account() {
    await go("/");
    await shoot("dashboard");
    await theme("light");
    await go("/");
    await shoot("dashboard-light");
    await theme("dark");
    for (const name of ["files", "keys", "settings"]) {
      await go(`/${name}`);
      await shoot(name);
    }
  },
  async tablet() {
    await page.setViewportSize(TABLET);
    for (const [name, path] of [["tablet-dashboard", "/"], ["tablet-model", "/models/enclosure"], ["tablet-pipelines", "/pipelines"], ["tablet-converter", "/convert"], ["tablet-keys", "/keys"]]) {
      await go(path);
      if (name === "tablet-model") await live().then(() => shown());
      await shoot(name);
    }
    await page.setViewportSize(WIDE);
  },
  async gate() {
    await go("/");
    await page.getByRole("button", { name: "Sign out" }).first().click();
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    await shoot("sign-in");
  },
};

await page.goto(URL_);
await theme("dark");
for (const [name, take] of Object.entries(groups)) if (!only.length || only.includes(name)) await take();
assert.deepEqual(wrong, []);
await close();
await browser.close();
