import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, URL_ } from "./browser.mjs";

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
