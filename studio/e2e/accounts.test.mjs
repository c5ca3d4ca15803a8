import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, member, open, URL_ } from "./browser.mjs";

const { paths } = await (await fetch(`${URL_}/openapi.json`)).json();
const skip = "/api/v1/account/sign-in" in paths && "/api/v1/keys" in paths ? false : "this service has no accounts";
const ways = skip ? {} : (await (await fetch(`${URL_}/api/v1/account/ways`)).json()).data;
const skipLocal = skip || (ways.local ? false : "the owner is not signed in from this machine");
const skipSignUp = skip || (ways.signUp ? false : "accounts are made by the operator");

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

const withKey = (key) => fetch(`${URL_}/api/v1/tasks`, { headers: { "x-api-key": key } });

test("makes a key, shows its secret once, and revokes it", { skip: skipLocal }, async () => {
  const { page, wrong, close } = await open(browser, { path: "/keys", signedIn: false });
  await page.getByRole("button", { name: "Make a key" }).first().click();
  await page.getByLabel("Name").fill("from a test");
  await page.getByRole("button", { name: "Make the key" }).click();
  const secret = await page.getByTestId("secret").textContent();
  assert.equal((await withKey(secret)).status, 200);
  await page.getByRole("button", { name: "I have copied it" }).click();
  const row = page.getByRole("row", { name: /from a test/ }).last();
  await row.waitFor();
  await page.reload();
  await row.waitFor();
  assert.equal((await page.content()).includes(secret), false, "the secret is shown again");
  assert.equal(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })).then((kept) => kept.includes("bbk_")), false);
  await row.getByRole("button", { name: "Revoke" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke" }).click();
  await row.getByText("revoked").waitFor();
  assert.equal((await withKey(secret)).status, 401);
  assert.deepEqual(wrong, []);
  await close();
});

test("signs up, out and in, and sees nothing of others", { skip: skipSignUp }, async () => {
  const { page, wrong, close } = await open(browser, { signedIn: false });
  const email = `ada-${Date.now()}@example.com`;
  const password = "a long password for a test";
  await page.getByRole("heading", { name: /Sign in|Dashboard/ }).first().waitFor();
  if (await page.getByRole("button", { name: "Sign out" }).count()) await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("button", { name: "Make an account" }).click();
  await page.getByLabel("Name").fill("<b>Ada</b>");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Make the account" }).click();
  await page.getByText("<b>Ada</b>").waitFor();
  await page.goto(`${URL_}/tasks`);
  await page.getByText("No tasks yet").waitFor();
  const cookies = await page.context().cookies();
  assert.ok(cookies.length && cookies.every((cookie) => cookie.httpOnly && cookie.sameSite !== "None"), "the session's cookie is open to scripts or other sites");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("alert").waitFor();
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByText("<b>Ada</b>").waitFor();
  assert.deepEqual(wrong, []);
  await close();
});

test("shows where one is signed in, and signs the others out", { skip: skipSignUp }, async () => {
  const { page, wrong, account, close } = await member(browser, { path: "/settings", name: "Hedy" });
  const other = await browser.newContext({ userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1" });
  const signIn = { data: { email: account.email, password: account.password }, headers: { origin: URL_ } };
  assert.equal((await other.request.post(`${URL_}/api/v1/account/sign-in`, signIn)).status(), 200);
  await page.reload();
  const sessions = page.locator(".sessions li");
  await sessions.filter({ hasText: "Safari on iPhone" }).getByText(/Signed in/).waitFor();
  await sessions.filter({ hasText: "This browser" }).getByText("Chrome on Linux").waitFor();
  await page.getByRole("button", { name: "Sign out all others" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Sign them out" }).click();
  await sessions.filter({ hasText: "Safari on iPhone" }).waitFor({ state: "detached" });
  assert.equal((await other.request.get(`${URL_}/api/v1/account`)).status(), 401);
  await other.request.post(`${URL_}/api/v1/account/sign-in`, signIn);
  await page.reload();
  await page.getByRole("button", { name: "Sign out Safari on iPhone" }).click();
  await sessions.filter({ hasText: "Safari on iPhone" }).waitFor({ state: "detached" });
  assert.equal((await other.request.get(`${URL_}/api/v1/account`)).status(), 401);
  assert.deepEqual(wrong, []);
  await other.close();
  await close();
});

test("deletes an account for good, when its password is given", { skip: skipSignUp }, async () => {
  const { page, wrong, account, close } = await member(browser, { path: "/settings", name: "Katherine" });
  await page.getByRole("button", { name: "Delete the account" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Password").fill("not the password");
  await dialog.getByRole("button", { name: "Delete for ever" }).click();
  await dialog.getByRole("alert").getByText("wrong").waitFor();
  await dialog.getByLabel("Password").fill(account.password);
  await dialog.getByRole("button", { name: "Delete for ever" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  await page.getByLabel("E-mail").fill(account.email);
  await page.getByLabel("Password").fill(account.password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("alert").waitFor();
  assert.deepEqual(wrong, []);
  await close();
});
