import { expect, it } from "vitest";
import { choice, file, map, pipeline, step, TaskFailedError, ValidationError } from "../../src/index.js";
import { beginning, describeService, json, partAsStep, service } from "./service.js";

describeService("cad", () => {
  const client = service();
  const box = { operation: "occt.shapes.solid.createBox", params: { width: 3, length: 4, height: 5 } } as const;

  it("execute, and what comes of it", async () => {
    const created = await client.cad.execute(box);
    expect(created).toMatchObject({ status: "queued", statusUrl: `/api/v1/tasks/${created.taskId}` });
    const run = await client.tasks.pollAndDownload(created.taskId);
    expect(run.taskId).toBe(created.taskId);
    expect(beginning(await client.download(run))).toBe("glTF");
    expect(beginning(await client.download(run, { format: "gltf" }))).toBe("glTF");
  });

  it("executeAndPoll is soon over", async () => {
    await client.cad.executeAndPoll(box);
    const started = performance.now();
    const run = await client.cad.executeAndPoll({
      operation: "math.twoNrOperation",
      params: { first: 20, second: 22 },
    });
    expect(json(await client.download(run))).toBe(42);
    // Polling would take two seconds. A busy machine is given most of them.
    expect(performance.now() - started).toBeLessThan(1900);
  });

  it("pipeline by hand", async () => {
    const steps = [box, { operation: "occt.fillets.filletEdges", params: { shape: "$ref:0", radius: 0.5 } }];
    const created = await client.cad.pipeline({ steps, outputs: { formats: ["stpz", "gltf"] } });
    const { downloads, downloadUrl } = await client.tasks.pollAndDownload(created.taskId, { format: "stpz" });
    expect(downloads.map(({ format }) => format).sort()).toEqual(["glb", "metadata", "stpz"]);
    expect(new Uint8Array(await (await fetch(downloadUrl)).arrayBuffer()).slice(0, 2)).toEqual(
      new Uint8Array([0x1f, 0x8b]),
    );
  });

  it("pipelineAndPoll of steps, with a map, a choice, a mark and data from a file", async () => {
    const centers = [
      [1, 1],
      [2, 1],
      [3, 2],
      [4, 2],
    ].map(([x, z]) => [x, -2, z]);
    const { fileId } = await client.files.uploadBytes(JSON.stringify(centers), {
      filename: "centers.json",
      contentType: "application/json",
    });
    const plate = step("occt.shapes.solid.createBox", { width: 10, length: 10, height: 1 });
    const holes = map(file(fileId).json<[number, number, number][]>(), (center, index) => {
      const radius = step("math.twoNrOperation", { first: index, second: 0.05, operation: "multiply" });
      const safe = choice(radius, "gt", 0, {
        then: () => step("math.twoNrOperation", { first: radius, second: 0.1 }),
        else: () => step("math.twoNrOperation", { first: 0.05, second: 0.05 }),
      });
      return step("occt.shapes.solid.createCylinder", { radius: safe, height: 4, center });
    });
    const drilled = step("occt.booleans.difference", { shape: plate, shapes: holes });
    const volume = step("occt.shapes.solid.getSolidVolume", { shape: drilled }, { output: true });
    const run = await client.cad.pipelineAndPoll(pipeline(volume, { outputs: { formats: ["json"] } }));
    const expected = 100 - Math.PI * (0.1 ** 2 + 0.15 ** 2 + 0.2 ** 2 + 0.25 ** 2);
    expect(json(await client.download(run))).toBeCloseTo(expected, 4);
    expect(json(await client.download(run, { format: "result" }))).toBeCloseTo(expected, 4);
  });

  it("pipelineAndPoll of a STEP file", async () => {
    const { fileId } = await client.files.uploadBytes(await partAsStep(client), {
      filename: "part.step",
      contentType: "application/step",
    });
    const loaded = step("occt.io.loadSTEPorIGES", { filetext: file(fileId), fileName: "part.step" });
    const run = await client.cad.pipelineAndPoll(
      pipeline(loaded, { outputs: { formats: ["gltf"], meshPrecision: 0.1 } }),
    );
    expect(beginning(await client.download(run))).toBe("glTF");
  });

  it("validate", async () => {
    const good = await client.cad.validate({ steps: [box] });
    expect(good).toMatchObject({ valid: true, problems: [] });
    const bad = await client.cad.validate({ steps: [{ operation: "occt.nothing", params: {} }] });
    expect(bad.valid).toBe(false);
    expect(bad.problems[0]?.path).toMatch(/^steps.0/);
  });

  it("compound and compoundAndPoll", async () => {
    const items = [
      { operation: "math.add", params: { first: 1, second: 2 } },
      box,
      { operation: "json.parse", params: { text: "{" } },
    ] as const;
    const created = await client.cad.compound({ items });
    expect(created).toMatchObject({ kind: "compound", subTaskCount: 3 });
    const { manifest, task } = await client.cad.compoundAndPoll({ items });
    expect(manifest.map(({ status }) => status)).toEqual(["completed", "completed", "failed"]);
    expect(task.subTasks?.[2]?.error).toBeTruthy();
    expect(json(await client.download(manifest[0]!.downloadUrls!["json"]!))).toBe(3);
    await client.tasks.poll(created.taskId);
    expect(await client.tasks.getCompoundResult(created.taskId)).toHaveLength(3);
  });

  it("failures name the step", async () => {
    const steps = [box, { operation: "occt.fillets.filletEdges", params: { shape: "$ref:0", radius: 50 } }];
    const caught = await client.cad.pipelineAndPoll({ steps }).catch((error: unknown) => error as TaskFailedError);
    expect(caught).toBeInstanceOf(TaskFailedError);
    expect(caught).toMatchObject({
      code: "TASK_FAILED",
      details: { step: "steps.1", operation: "occt.fillets.filletEdges" },
    });
  });

  it("bad requests are refused here and there by the same class", async () => {
    const trusting = service({ validate: false });
    for (const one of [client, trusting]) {
      const caught = await one.cad.execute({ operation: "" }).catch((error: unknown) => error as ValidationError);
      expect(caught).toBeInstanceOf(ValidationError);
      expect((caught as ValidationError).problems[0]?.path).toBe("operation");
    }
    await expect(client.cad.execute({ operation: "occt.nothing" })).rejects.toThrow(ValidationError);
  });
});
