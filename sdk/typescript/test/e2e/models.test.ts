import { expect, it } from "vitest";
import { BitbybitClient, NotFoundError, ValidationError } from "../../src/index.js";
import { beginning, describeService, ifServed, service } from "./service.js";

const CUP = { height: 8, radiusBottom: 4, radiusTopOffset: 2, thickness: 0.6, scale: 1 };
/** Few scales, so that a cup takes a moment only. */
const QUICK = { ...CUP, nrSkinCellsVertical: 2, nrSkinCellsHorizontal: 4 };

describeService("models", () => {
  const client: BitbybitClient = service();

  it("list, getParams and getDefinitions", async (context) => {
    const { models } = await ifServed(context, client.models.list());
    expect(models).toContain("dragon-cup");
    const cup = await client.models.getParams("dragon-cup");
    expect(cup).toMatchObject({ name: "dragon-cup", defaults: { height: 8 } });
    expect(cup.params.map(({ name }) => name)).toContain("radiusBottom");
    const { definitions } = await client.models.getDefinitions(["dragon-cup"]);
    expect(definitions["dragon-cup"]).toEqual(cup);
    await expect(client.models.getParams("no-such-model")).rejects.toThrow(NotFoundError);
  });

  it("the program that everybody begins with", async (context) => {
    const run = client.models.run("dragon-cup", { params: CUP, outputs: { formats: ["gltf"] } });
    const { taskId, downloadUrl } = await ifServed(context, run);
    expect(taskId).toBeTruthy();
    expect(beginning(new Uint8Array(await (await fetch(downloadUrl)).arrayBuffer()))).toBe("glTF");
  });

  it("submit, and the main result is the first format asked for", async (context) => {
    const body = { params: QUICK, outputs: { formats: ["stpz" as const, "gltf" as const] } };
    const { taskId } = await ifServed(context, client.models.submit("dragon-cup", body));
    expect((await client.tasks.poll(taskId)).kind).toBe("model");
    const run = await client.models.run("dragon-cup", body);
    expect([...(await client.download(run)).slice(0, 2)]).toEqual([0x1f, 0x8b]);
    expect(beginning(await client.download(run, { format: "gltf" }))).toBe("glTF");
  });

  it("batchSubmit and batchRun", async (context) => {
    const body = {
      items: [{ params: QUICK }, { params: { ...QUICK, height: 10 } }],
      outputs: { formats: ["gltf" as const] },
    };
    const created = await ifServed(context, client.models.batchSubmit("dragon-cup", body));
    expect(created.subTaskCount).toBe(2);
    const { items } = await client.models.batchRun("dragon-cup", body);
    expect(items.map(({ index, status }) => [index, status])).toEqual([
      [0, "completed"],
      [1, "completed"],
    ]);
    for (const item of items) {
      expect(item.downloads.find(({ format }) => format === "glb")?.filename).toMatch(/^item-\d.glb$/);
      expect(beginning(await client.download(item))).toBe("glTF");
    }
  });

  it("bad parameters and unknown models", async (context) => {
    const outputs = { formats: ["gltf" as const] };
    await ifServed(context, client.models.list());
    await expect(client.models.run("no-such-model", { outputs })).rejects.toThrow(NotFoundError);
    await expect(client.models.run("dragon-cup", { outputs: { formats: [] } })).rejects.toThrow(ValidationError);
  });
});
