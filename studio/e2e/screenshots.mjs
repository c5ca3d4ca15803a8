/** Pictures of every page for docs/studio: node e2e/screenshots.mjs, with STUDIO_URL and STUDIO_KEY of a fresh service. */
import { mkdirSync, readFileSync } from "node:fs";
import { api, launch, open, SAMPLE, URL_ } from "./browser.mjs";

const FOLDER = new URL("../../docs/studio/", import.meta.url).pathname;
mkdirSync(FOLDER, { recursive: true });

const outputs = { formats: ["gltf", "stpz"] };
const { data: { definitions } } = await api("POST", "/models/definitions", { names: ["dragon-cup"] });
const batch = await api("POST", "/models/dragon-cup/batch", { items: definitions["dragon-cup"].presets.slice(0, 6).map(({ params }) => ({ params })), outputs: { formats: ["gltf"] } }, { prefer: "wait=60" });
for (const model of ["dragon-cup", "phone-nest", "enclosure"]) await api("POST", `/models/${model}`, { params: {}, outputs }, { prefer: "wait=60" });
await api("POST", "/cad/execute", { operation: "occt.fillets.filletEdges", params: { shape: "$prev", radius: 1 } });
await api("POST", "/cad/execute", { operation: "occt.shapes.solid.createTorus", params: {} }, { prefer: "wait=30" });

const browser = await launch();
const { page, close } = await open(browser, { width: 1360, height: 850, signedIn: process.env.STUDIO_ACCOUNT !== "1" });
const shoot = async (name) => {
  await page.mouse.move(700, 5);
  await page.waitForTimeout(900);
  await page.screenshot({ path: `${FOLDER}${name}.png` });
};
const go = async (path) => {
  await page.goto(URL_ + path);
  await page.locator("main h1").first().waitFor();
  await page.waitForTimeout(1200);
};
const shown = () => page.waitForSelector(".viewer[data-loaded]:not([data-loaded='0']):not([data-busy]) canvas", { timeout: 60_000 });

await go("/models");
await page.waitForFunction(() => document.querySelectorAll(".model-picture img").length >= 3, undefined, { timeout: 90_000 });
await shoot("models");
await go("/models/dragon-cup");
await shown();
await page.getByText(/Live preview, /).waitFor();
await shoot("model");
await page.getByRole("radio", { name: "Batch" }).click();
await page.getByRole("button", { name: "Show row 5" }).click();
await page.waitForTimeout(4000);
await shoot("batch");

await go("/convert");
await page.getByLabel("Files to convert").setInputFiles({ name: "pillow-block.step", mimeType: "application/step", buffer: readFileSync(SAMPLE) });
await shown();
await page.getByRole("radio", { name: "Every option" }).click();
await shoot("converter");

await go("/pipelines");
await page.getByRole("button", { name: /Plate with holes/ }).click();
await page.getByTestId("node-map").waitFor();
await page.getByRole("button", { name: "Run" }).click();
await shown();
await page.getByTestId("node-occt.booleans.difference").click();
await page.getByRole("combobox", { name: "Search operations" }).fill("fillet");
await page.waitForTimeout(1000);
await shoot("pipeline");
await page.getByRole("radio", { name: "List" }).click();
await shoot("pipeline-list");
await page.getByRole("radio", { name: "JSON" }).click();
await page.locator(".cm-content").waitFor();
await shoot("pipeline-json");
await page.getByRole("button", { name: "Copy as code" }).click();
await page.getByRole("radio", { name: "Python" }).click();
await shoot("pipeline-code");
await page.keyboard.press("Escape");

await go("/");
await shoot("dashboard");
await go("/tasks");
await shoot("tasks");
await go(`/tasks/${batch.data.taskId}`);
await page.waitForSelector(".viewer[data-loaded='6']:not([data-busy])", { timeout: 90_000 });
await shoot("task");
const { data } = await api("GET", "/tasks?kind=model&limit=20");
const nest = data.tasks.find(({ label, status }) => label.includes("enclosure") && status === "completed");
await go(`/viewer?tasks=${nest.taskId}`);
await shown();
await page.getByRole("button", { name: "Tree" }).click();
await page.locator(".tree-name").nth(1).click();
await page.getByRole("button", { name: "Section" }).click();
await page.getByRole("switch", { name: "X" }).click();
await page.keyboard.press("Escape");
await shoot("viewer");
await page.evaluate(() => localStorage.setItem("studio.theme", "light"));
await go("/models/phone-nest");
await shown();
await page.getByText(/Live preview, /).waitFor();
await shoot("model-light");
await page.evaluate(() => localStorage.setItem("studio.theme", "dark"));
await go("/files");
await shoot("files");
if (process.env.STUDIO_ACCOUNT === "1") {
  await go("/keys");
  await shoot("keys");
}
await go("/settings");
await shoot("settings");
await page.getByRole("button", { name: "Sign out" }).first().click();
await page.getByRole("heading", { name: "Sign in" }).waitFor();
await shoot("sign-in");
await close();
await browser.close();
