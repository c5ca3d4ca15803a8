import { expect, test } from "vitest";
import { bodyOf, waysOf } from "../src/convert/options";
import type { OpenApi } from "../src/api/types";

const flag = { type: "boolean" };
const description = {
  info: { title: "", version: "" },
  paths: { "/api/v1/convert": { post: { requestBody: { content: { "application/json": { schema: { properties: { fileId: { type: "string" }, to: { enum: ["glb", "stl"] }, options: { properties: { preset: { enum: ["fine"] }, preview: flag } } } } } } } } } },
  components: { schemas: {} },
} as unknown as OpenApi;

test("large files are asked for with a preview, unless one says no", () => {
  const [simple, every] = waysOf(description);
  expect(bodyOf(simple!, "id", {}, 100)).toEqual({ fileId: "id", to: "glb" });
  expect(bodyOf(simple!, "id", { preset: "fine" }, 5_000_000)).toEqual({ fileId: "id", to: "glb", options: { preset: "fine", preview: true } });
  expect(bodyOf(every!, "id", { preview: false }, 5_000_000)).toEqual({ fileId: "id", to: "glb", options: { preview: false } });
});
