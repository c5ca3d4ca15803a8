/** What a page says when a plan's allowance is used up. Needs a default plan of 1 task, few bytes and little time. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { launch, member, SAMPLE, URL_ } from "./browser.mjs";

let browser;
let skip = false;
before(async () => {
  browser = await launch();
  const { page, request, close } = await member(browser, { path: "/settings" });
  await page.getByRole("heading", { name: "Settings" }).waitFor();
  const { data } = await (await request.get(`${URL_}/api/v1/account`)).json();
  if (data.plan.name !== "small") skip = `new accounts have the plan ${data.plan.name}, not small`;
  await close();
});
after(() => browser?.close());

const sphere = { operation: "occt.shapes.solid.createSphere", params: { radius: 5 } };
const box = { operation: "occt.shapes.solid.createBox", params: { width: 4, length: 4, height: 4 } };
const rounded = { operation: "occt.fillets.filletEdges", params: { shape: "$local:1", radius: 0.5 } };
const cut = { operation: "occt.booleans.difference", params: { shape: "$local:0", shapes: ["$local:2"] } };
const joined = { operation: "occt.booleans.intersection", params: { shapes: ["$local:0", "$local:2"] } };
/** As much work as one pipeline may be: it must outlast the client, which asks again for some seconds after a 429. */
const LONG = { steps: [{ type: "map", items: Array.from({ length: 100 }, (_, at) => at), steps: [sphere, box, rounded, cut, joined] }], outputs: { formats: ["step"] } };

test("says so when a file is too large, too much runs at once, and the time is used up", async (context) => {
  if (skip) return context.skip(skip);
  const { page, wrong, request, close } = await member(browser, { path: "/convert", name: "Grace" });
  await page.getByLabel("Files to convert").setInputFiles({ name: "large.step", mimeType: "application/step", buffer: readFileSync(SAMPLE) });
  await page.locator(".convert-list .problem", { hasText: "Your plan takes files of at most 1,000 bytes." }).waitFor();
  await page.goto(`${URL_}/files`);
  await page.getByLabel("Files to upload").setInputFiles({ name: "large.step", mimeType: "application/step", buffer: readFileSync(SAMPLE) });
  await page.getByRole("region", { name: "Messages" }).getByText("Your plan takes files of at most").waitFor();

  const reply = await request.post(`${URL_}/api/v1/cad/pipeline`, { data: LONG, headers: { origin: URL_ } });
  assert.equal(reply.status(), 202, await reply.text());
  const { taskId } = (await reply.json()).data;
  await page.goto(`${URL_}/models/phone-nest`);
  await page.locator(".preview-error", { hasText: "Your plan runs 1 task" }).waitFor();
  await page.goto(`${URL_}/tasks/${taskId}`);
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Cancel the task" }).click();
  await page.locator(".page-head .status.cancelled").waitFor();

  // What ran until then counts, and was more than there is.
  await page.goto(`${URL_}/models/phone-nest`);
  await page.getByRole("button", { name: "Generate" }).click();
  await page.getByRole("region", { name: "Messages" }).getByText("compute minutes are used up").waitFor();
  await page.goto(`${URL_}/pipelines`);
  await page.getByRole("button", { name: /Plate with holes/ }).click();
  await page.getByRole("button", { name: "Run" }).click();
  await page.getByRole("alert").getByText("compute minutes are used up").waitFor();
  await page.goto(`${URL_}/settings`);
  await page.locator(".allowance.full", { hasText: "Compute" }).waitFor();
  assert.deepEqual(wrong, []);
  await close();
});
