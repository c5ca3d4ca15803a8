/** Every route of the API is reached by a method, unless it is left out for a reason. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CadCloudClient } from "../../src/index.js";
import { BOX, stub } from "../stub.js";

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const { paths } = read("../../../../catalog/openapi.json") as { paths: Record<string, Record<string, unknown>> };
const leftOut = read("../../../left-out.json") as Record<string, string>;
const outputs = { formats: ["gltf" as const] };

const CALLS: Record<string, (client: CadCloudClient) => Promise<unknown>> = {
  "GET /health": (client) => client.health(),
  "GET /api/v1/usage": (client) => client.usage({ from: "2026-01-01", to: "2026-01-31" }),
  "GET /api/v1/models": (client) => client.models.list(),
  "POST /api/v1/models/definitions": (client) => client.models.getDefinitions(["dragon-cup"]),
  "GET /api/v1/models/{modelName}/params": (client) => client.models.getParams("dragon-cup"),
  "POST /api/v1/models/{modelName}/batch": (client) => client.models.batchSubmit("mine", { items: [{}], outputs }),
  "POST /api/v1/models/dragon-cup": (client) => client.models.submit("dragon-cup", { outputs }),
  "POST /api/v1/models/enclosure": (client) => client.models.submit("enclosure", { outputs }),
  "POST /api/v1/models/phone-nest": (client) => client.models.submit("phone-nest", { outputs }),
  "POST /api/v1/models/{modelName}": (client) => client.models.run("mine", { outputs }),
  "POST /api/v1/cad/execute": (client) => client.cad.execute(BOX),
  "POST /api/v1/cad/pipeline": (client) => client.cad.pipeline({ steps: [BOX], outputs }),
  "POST /api/v1/cad/pipeline/validate": (client) => client.cad.validate({ steps: [BOX], outputs }),
  "POST /api/v1/cad/compound": (client) => client.cad.compound({ items: [BOX] }),
  "POST /api/v1/convert": (client) => client.convert.convert({ fileId: "f", to: "glb" }),
  "POST /api/v1/inspect": (client) => client.convert.inspect({ fileId: "f" }),
  "POST /api/v1/convert/step-to-gltf": (client) => client.convert.stepToGltf({ stepFileId: "f" }),
  "POST /api/v1/convert/step-to-gltf-advanced": (client) => client.convert.stepToGltfAdvanced({ stepFileId: "f" }),
  "POST /api/v1/convert/step-to-gltf-with-draco": (client) => client.convert.stepToGltfWithDraco({ stepFileId: "f" }),
  "POST /api/v1/convert/step-to-gltf-advanced-with-draco": (client) =>
    client.convert.stepToGltfAdvancedWithDraco({ stepFileId: "f" }),
  "POST /api/v1/files/upload": (client) =>
    client.files.upload({ filename: "part.step", contentType: "application/step", bytes: 1 }),
  "POST /api/v1/files/{fileId}/confirm": (client) => client.files.confirm("f"),
  "GET /api/v1/files": (client) => client.files.list(),
  "GET /api/v1/files/{fileId}": (client) => client.files.get("f"),
  "DELETE /api/v1/files/{fileId}": (client) => client.files.delete("f"),
  "GET /api/v1/tasks": (client) => client.tasks.list(),
  "GET /api/v1/tasks/{taskId}": (client) => client.tasks.get("t"),
  "DELETE /api/v1/tasks/{taskId}": (client) => client.tasks.cancel("t"),
  "GET /api/v1/tasks/{taskId}/events": (client) => client.tasks.events("t").next(),
  "GET /api/v1/tasks/{taskId}/result": (client) => client.tasks.getResult("t"),
  "GET /api/v1/tasks/{taskId}/results": (client) => client.tasks.getResults("t"),
  "GET /api/v1/tasks/{taskId}/result/{format}": (client) => client.tasks.getResult("t", "glb"),
  "POST /api/v1/tasks/{taskId}/retry": (client) => client.tasks.retry("t"),
  "POST /api/v1/webhooks": (client) => client.webhooks.create({ url: "https://hear.test" }),
  "GET /api/v1/webhooks": (client) => client.webhooks.list(),
  "DELETE /api/v1/webhooks/{webhookId}": (client) => client.webhooks.delete("w"),
  "POST /api/v1/webhooks/{webhookId}/test": (client) => client.webhooks.test("w"),
  "GET /api/v1/webhooks/{webhookId}/deliveries": (client) => client.webhooks.deliveries("w"),
  "GET /api/v1/operations": (client) => client.operations.list(),
  "GET /api/v1/operations/{name}": (client) => client.operations.get("math.add"),
};

describe("routes", () => {
  it("all have methods", () => {
    const all = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const wanted = all.filter(
      (route) => !Object.keys(leftOut).some((prefix) => route.split(" ")[1]?.startsWith(prefix)),
    );
    expect(Object.keys(CALLS).sort()).toEqual(wanted.sort());
  });

  it.each(Object.entries(CALLS))("%s", async (route, call) => {
    const missing = { status: 404, error: { code: "NOT_FOUND", message: "There is none." } };
    const { client, seen } = await stub(() => missing);
    await expect(call(client)).rejects.toMatchObject({ status: 404 });
    const [path] = (seen[0]?.url ?? "").split("?");
    expect(`${seen[0]?.method} ${path}`).toMatch(new RegExp(`^${route.replaceAll(/\{\w+\}/g, "[^/]+")}$`));
  });
});
