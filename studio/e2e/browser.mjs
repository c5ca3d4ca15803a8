/** What all tests share: the browser, signing in, and looking at canvases. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

export const URL_ = process.env.STUDIO_URL ?? "http://127.0.0.1:8000";
export const KEY = process.env.STUDIO_KEY ?? "";
export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
export const SAMPLE = new URL("../../src/cadcloud/samples/pillow-block.step", import.meta.url);

const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-background-networking", "--no-first-run"];

export const launch = () => chromium.launch({ executablePath: process.env.STUDIO_CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });

/** A page with everything noted that must not happen. */
export async function open(browser, { path = "/", theme = "dark", width = 1280, height = 800, signedIn = true } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of 4\d\d/.test(message.text())) wrong.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== new URL(URL_).origin) wrong.push(`third party: ${request.url()}`);
  });
  if (signedIn) await page.addInitScript((key) => sessionStorage.setItem("studio.api-key", key), KEY);
  await page.goto(URL_ + path);
  return { page, wrong, close: () => context.close() };
}

/** A page of a new account: it has signed up, and Studio is open. */
export async function member(browser, { path = "/", name = "Ada", email = `${name.toLowerCase()}-${Date.now()}@example.com` } = {}) {
  const opened = await open(browser, { path: "/health", signedIn: false });
  const account = { email, password: "a long password for a test", name };
  const request = opened.page.context().request;
  const reply = await request.post(`${URL_}/api/v1/account/sign-up`, { data: account, headers: { origin: URL_ } });
  assert.equal(reply.status(), 201, await reply.text());
  await opened.page.goto(URL_ + path);
  return { ...opened, account, request };
}

/** How many pixels of the 3D view are drawn in colours other than the most frequent one. */
export async function drawn(page) {
  await page.waitForSelector(".viewer[data-loaded]:not([data-loaded='0']):not([data-busy]) canvas");
  await page.waitForTimeout(400);
  return page.evaluate(() => {
    const canvas = document.querySelector(".viewer[data-loaded]:not([data-loaded='0']) canvas");
    const flat = document.createElement("canvas");
    [flat.width, flat.height] = [200, 150];
    const context = flat.getContext("2d");
    context.drawImage(canvas, canvas.width * 0.25, canvas.height * 0.15, canvas.width * 0.5, canvas.height * 0.7, 0, 0, 200, 150);
    const { data } = context.getImageData(0, 0, 200, 150);
    let opaque = 0;
    const colors = new Set();
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] < 200) continue;
      opaque++;
      colors.add(`${data[at] >> 4},${data[at + 1] >> 4},${data[at + 2] >> 4}`);
    }
    return { opaque, colors: colors.size };
  });
}

export async function assertDrawn(page) {
  const { opaque, colors } = await drawn(page);
  assert.ok(opaque > 3000 && colors > 5, `nothing is drawn: ${opaque} pixels in ${colors} colours`);
}

export const api = async (method, path, body, headers = {}) => {
  const response = await fetch(`${URL_}/api/v1${path}`, { method, headers: { "x-api-key": KEY, "content-type": "application/json", ...headers }, ...(body && { body: JSON.stringify(body) }) });
  return response.json();
};
