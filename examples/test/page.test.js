/** The front end in a browser: what it makes is to be seen. Screenshots go to out/. */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { available, startBackend, startService } from "./support/service.js";

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const chromium = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (one) => one && existsSync(one),
);
const missing = !available
  ? "there is no cadcloud command"
  : !chromium
    ? "there is no Chromium"
    : !existsSync(path("frontend/dist")) && "the front end is not built";

describe("the page", { skip: missing || false }, () => {
  let service;
  let backend;
  let browser;
  let page;
  const complaints = [];

  before(async () => {
    service = await startService();
    backend = await startBackend(path("node-sdk"), service);
    const args = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];
    browser = await puppeteer.launch({ executablePath: chromium, args });
    page = await browser.newPage();
    await page.setViewport({ width: 1200, height: 800 });
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(backend.url, { waitUntil: "networkidle0" });
  });
  after(async () => {
    await browser?.close();
    await backend?.stop();
    await service?.stop();
  });

  const click = (text) => page.locator(`::-p-xpath(//button[normalize-space()="${text}"])`).click();
  const said = () => page.$eval("[role=status]", (element) => element.textContent);

  /** Wait until another model is shown, and see how much of the view it covers. */
  async function shows(name, before) {
    await page.waitForFunction(
      (old) => {
        const url = document.querySelector(".viewer")?.dataset.shown;
        return (
          (url && url !== old) || /failed|error|invalid/i.test(document.querySelector("[role=status]").textContent)
        );
      },
      { timeout: 60_000 },
      before,
    );
    assert.match(await said(), /^completed/);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const shot = Buffer.from(await page.screenshot());
    mkdirSync(path("out"), { recursive: true });
    writeFileSync(path(`out/${name}.png`), shot);
    const covered = await page.evaluate(coverage, `data:image/png;base64,${shot.toString("base64")}`);
    assert.ok(covered > 0.05, `${name} covers ${covered} of the view`);
    return page.$eval(".viewer", (element) => element.dataset.shown);
  }

  it("shows pipelines", async () => {
    await click("Pipelines");
    await click("Run");
    const first = await shows("bracket");
    await page.select("form select", "beads");
    await click("Run");
    await shows("beads", first);
  });

  it("shows models and batches", async (context) => {
    const models = await fetch(`${backend.url}/api/models`);
    if (models.status === 404) return context.skip("the service has no models yet");
    const before = await page.$eval(".viewer", (element) => element.dataset.shown);
    await click("Model");
    await click("Generate");
    const cup = await shows("cup", before);
    await click("Batch");
    await click("Generate all");
    await shows("batch", cup);
    return undefined;
  });

  it("has nothing to complain about", () => {
    // Where there are no models, the browser notes that the address is not there.
    assert.deepEqual(
      complaints.filter((one) => !one.includes("404")),
      [],
    );
  });
});

/** Which part of the view is not background; runs in the browser. */
async function coverage(url) {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width - 340, image.height);
  const context = canvas.getContext("2d");
  context.drawImage(image, -340, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const [red, green, blue] = data;
  let other = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (Math.abs(data[at] - red) + Math.abs(data[at + 1] - green) + Math.abs(data[at + 2] - blue) > 30) other++;
  }
  return other / (data.length / 4);
}
