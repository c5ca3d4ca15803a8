import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("src/generated is as fresh as the catalog", () => {
  const cwd = fileURLToPath(new URL("../../", import.meta.url));
  expect(execFileSync("node", ["scripts/generate.mjs", "--check"], { cwd, encoding: "utf8" })).toContain("fresh");
});
