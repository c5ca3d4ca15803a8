/** What must not work: others' sessions, others' things, and scripts in names. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { api, KEY, launch, member, open, URL_ } from "./browser.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const COOKIE = "cadcloud_session";
const sessionOf = async (page) => (await page.context().cookies()).find(({ name }) => name === COOKIE)?.value;

test("a session that was planted before does not become a signed-in one", async () => {
  const victim = await member(browser, { path: "/settings", name: "Victim" });
  await victim.page.getByRole("heading", { name: "Settings" }).waitFor();
  const first = await sessionOf(victim.page);
  await victim.page.getByRole("button", { name: "Sign out" }).first().click();
  const { page, wrong, close } = await open(browser, { path: "/health", signedIn: false });
  const planted = "planted-by-somebody-who-waits-for-the-victim";
  await page.context().addCookies([{ name: COOKIE, value: planted, url: URL_ }]);
  // As if the owner of this machine had left, so that nobody is signed in by being here.
  await page.evaluate(() => sessionStorage.setItem("studio.left", "1"));
  await page.goto(URL_);
  await page.getByLabel("E-mail").fill(victim.account.email);
  await page.getByLabel("Password").fill(victim.account.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { name: "Dashboard" }).waitFor();
  const second = await sessionOf(page);
  assert.notEqual(second, planted, "the planted session was signed in");
  assert.notEqual(second, first, "two sign-ins gave one token");
  for (const token of [planted, first]) {
    const reply = await fetch(`${URL_}/api/v1/account`, { headers: { cookie: `${COOKIE}=${token}` } });
    assert.equal(reply.status, 401, "an old token opens the account");
  }
  // One that signs in again gets another token, and the one before is over.
  await page.context().request.post(`${URL_}/api/v1/account/sign-in`, { data: { email: victim.account.email, password: victim.account.password }, headers: { origin: URL_ } });
  assert.notEqual(await sessionOf(page), second);
  assert.equal((await fetch(`${URL_}/api/v1/account`, { headers: { cookie: `${COOKIE}=${second}` } })).status, 401);
  assert.deepEqual(wrong, []);
  await close();
  await victim.close();
});

test("what belongs to another account does not exist", async () => {
  const made = await api("POST", "/cad/execute", { operation: "occt.shapes.solid.createBox", params: {} }, { prefer: "wait=30" });
  const announced = await api("POST", "/files/upload", { filename: "mine.step", contentType: "application/step", bytes: 10 });
  const { page, wrong, request, close } = await member(browser, { path: `/tasks/${made.data.taskId}`, name: "Eve" });
  await page.getByRole("alert").getByText(/no task/i).waitFor();
  await page.goto(`${URL_}/viewer?tasks=${made.data.taskId}`);
  await page.getByText(/no task/i).first().waitFor();
  for (const path of [`/tasks/${made.data.taskId}`, `/tasks/${made.data.taskId}/result`, `/tasks/${made.data.taskId}/results`, `/files/${announced.data.fileId}`]) {
    assert.equal((await request.get(`${URL_}/api/v1${path}`)).status(), 404, path);
  }
  for (const [method, path] of [["DELETE", `/files/${announced.data.fileId}`], ["POST", `/tasks/${made.data.taskId}/cancel`], ["POST", `/tasks/${made.data.taskId}/retry`]]) {
    assert.equal((await request.fetch(`${URL_}/api/v1${path}`, { method, headers: { origin: URL_ } })).status(), 404, path);
  }
  assert.equal((await api("GET", `/tasks/${made.data.taskId}`)).data.status, "completed", "it is gone for its owner too");
  assert.deepEqual(wrong, []);
  await close();
});

test("names are text everywhere: of accounts, keys, files and steps", async () => {
  const XSS = `"><img src=x onerror=window.__xss=1>`;
  const { page, wrong, close } = await member(browser, { path: "/keys", name: "Mallory" });
  await page.getByRole("button", { name: "Make a key" }).first().click();
  await page.getByLabel("Name").fill(XSS);
  await page.getByRole("button", { name: "Make the key" }).click();
  await page.getByRole("dialog").getByText("onerror").waitFor();
  await page.getByRole("button", { name: "I have copied it" }).click();
  await page.getByRole("cell", { name: /onerror/ }).waitFor();
  await page.goto(`${URL_}/settings`);
  await page.getByLabel("Name").fill(XSS);
  await page.getByRole("button", { name: "Save" }).click();
  await page.locator(".who", { hasText: "onerror" }).waitFor();
  await page.goto(`${URL_}/pipelines`);
  await page.getByRole("button", { name: /Plate with holes/ }).click();
  await page.getByRole("radio", { name: "JSON" }).click();
  await page.locator(".cm-content").click();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(JSON.stringify({ steps: [{ id: XSS, operation: `occt.${XSS}`, params: { [XSS]: XSS } }] }));
  await page.getByRole("button", { name: /problem/ }).waitFor();
  await page.getByRole("radio", { name: "List" }).click();
  await page.getByText("onerror").first().waitFor();
  await page.goto(`${URL_}/tasks/${encodeURIComponent(XSS)}`);
  await page.getByRole("alert").waitFor();
  assert.equal(await page.evaluate(() => window.__xss), undefined);
  assert.equal(await page.locator("img[src=x]").count(), 0);
  assert.deepEqual(wrong, []);
  await close();
});

test("the key of a tab is told to no page and no address", async () => {
  const { page, wrong, close } = await open(browser, { path: "/settings" });
  await page.getByText("Signed in by an API key").waitFor();
  const addresses = [];
  page.on("request", (request) => addresses.push(request.url()));
  for (const path of ["/", "/models/phone-nest", "/tasks", "/files", "/settings"]) {
    await page.goto(URL_ + path);
    await page.locator("main h1").first().waitFor();
    assert.equal((await page.content()).includes(KEY), false, `${path} shows the key`);
  }
  assert.deepEqual(addresses.filter((address) => address.includes(KEY)), []);
  assert.deepEqual(wrong, []);
  await close();
});
