import { expect, inject, it } from "vitest";
import {
  AuthenticationError,
  CadCloudClient,
  ConflictError,
  InsufficientScopeError,
  NotFoundError,
  PollAbortedError,
  PollTimeoutError,
  TaskCancelledError,
  TaskFailedError,
  ValidationError,
} from "../../src/index.js";
import { describeService, json, service, SLOW } from "./service.js";

const NOBODY = "00000000-0000-4000-8000-000000000000";

describeService("tasks", () => {
  const client = service();

  it("get, list and results", async () => {
    const { taskId } = await client.cad.executeAndPoll({ operation: "math.add", params: { first: 1, second: 2 } });
    expect(await client.tasks.get(taskId)).toMatchObject({ taskId, kind: "cad", status: "completed" });
    const { taskId: next } = await client.cad.execute({ operation: "math.add" });
    expect((await client.tasks.get(next, { waitSeconds: 20 })).status).toBe("completed");
    const page = await client.tasks.list({ status: "completed", kind: "cad", limit: 50 });
    expect(page.tasks.map((task) => task.taskId)).toContain(taskId);
    expect((await client.tasks.list({ page: 1, limit: 1 })).tasks).toHaveLength(1);
    const { downloads } = await client.tasks.getResults(taskId);
    expect(downloads.map(({ format }) => format)).toContain("json");
    for (const { downloadUrl } of [
      await client.tasks.getResult(taskId),
      await client.tasks.getResult(taskId, "json"),
    ]) {
      expect(json(await client.download(downloadUrl))).toBe(3);
    }
    await expect(client.tasks.getResult(taskId, "step")).rejects.toThrow(NotFoundError);
    await expect(client.download({ downloadUrl: "", downloads }, { format: "step" })).rejects.toThrow(
      /has no result step; it has json/,
    );
  });

  it("results of what runs, cancel, retry", async () => {
    const { taskId } = await client.cad.pipeline(SLOW);
    const early = await client.tasks.getResults(taskId).catch((error: unknown) => error);
    expect(early).toBeInstanceOf(ConflictError);
    expect(early).toMatchObject({ status: 409, code: "NOT_COMPLETED" });
    await expect(client.tasks.retry(taskId)).rejects.toThrow(ConflictError);
    expect(await client.tasks.cancel(taskId)).toMatchObject({ cancelled: true });
    await expect(client.tasks.poll(taskId)).rejects.toThrow(TaskCancelledError);
    const again = await client.tasks.retry(taskId);
    expect(again.taskId).not.toBe(taskId);
    await client.tasks.cancel(again.taskId);
  });

  it("events tell of every state", async () => {
    const { taskId } = await client.cad.pipeline(SLOW);
    const told: string[] = [];
    for await (const { status } of client.tasks.events(taskId)) {
      told.push(status);
      if (status === "processing") await client.tasks.cancel(taskId);
    }
    expect(told.at(-1)).toBe("cancelled");
    expect(told).toContain("processing");
  });

  it("progress while something runs", async () => {
    const told: string[] = [];
    await client.cad.executeAndPoll(
      { operation: "occt.shapes.solid.createSphere", params: { radius: 2 } },
      { onProgress: ({ status }) => told.push(status) },
    );
    expect(told.at(-1)).toBe("completed");
  });

  it("timeouts and signals cancel the task", async () => {
    const timedOut = await client.cad
      .pipelineAndPoll(SLOW, { timeoutMs: 1500 })
      .catch((error: unknown) => error as PollTimeoutError);
    expect(timedOut).toBeInstanceOf(PollTimeoutError);
    const { taskId } = timedOut as PollTimeoutError;
    expect((await client.tasks.get(taskId!)).status).toBe("cancelled");

    const aborted = await client.cad
      .pipelineAndPoll(SLOW, { signal: AbortSignal.timeout(500) })
      .catch((error: unknown) => error as PollAbortedError);
    expect(aborted).toBeInstanceOf(PollAbortedError);
    expect((await client.tasks.get((aborted as PollAbortedError).taskId!)).status).toBe("cancelled");
  });

  it("a request sent twice is done once", async () => {
    const body = { operation: "math.add", params: { first: 3 } } as const;
    const idempotencyKey = `test-${Math.random()}`;
    const first = await client.cad.execute(body, { idempotencyKey });
    expect(await client.cad.execute(body, { idempotencyKey })).toEqual(first);
    const run = await client.cad.executeAndPoll(body, { idempotencyKey });
    expect(run.taskId).toBe(first.taskId);
    await expect(client.cad.execute({ ...body, params: {} }, { idempotencyKey })).rejects.toThrow(ConflictError);
  });

  it("tasks that fail say why", async () => {
    const { taskId } = await client.cad.execute({ operation: "json.parse", params: { text: "{" } });
    await expect(client.tasks.poll(taskId)).rejects.toThrow(TaskFailedError);
    await expect(client.tasks.pollAndDownload(taskId)).rejects.toThrow(TaskFailedError);
  });

  it("keys and scopes", async () => {
    const stranger = new CadCloudClient({ apiKey: "bbk_nobody", baseUrl: client.baseUrl });
    await expect(stranger.tasks.list()).rejects.toThrow(AuthenticationError);
    const narrow = service({ apiKey: inject("narrowKey") });
    const caught = await narrow.cad.execute({ operation: "math.add" }).catch((error: unknown) => error);
    expect(caught).toBeInstanceOf(InsufficientScopeError);
    expect(caught).toMatchObject({ status: 403, code: "INSUFFICIENT_SCOPE", requestId: expect.any(String) });
  });

  it("what is not there", async () => {
    await expect(client.tasks.get(NOBODY)).rejects.toThrow(NotFoundError);
    await expect(client.tasks.poll(NOBODY)).rejects.toThrow(NotFoundError);
    await expect(client.tasks.poll(NOBODY, { onProgress: () => undefined })).rejects.toThrow(NotFoundError);
    await expect(client.tasks.events(NOBODY).next()).rejects.toThrow(NotFoundError);
  });
});

describeService("the rest", () => {
  const client = service();

  it("health", async () => {
    expect(await client.health()).toMatchObject({ ok: true, data: { status: "ok" } });
  });

  it("usage", async () => {
    await client.cad.executeAndPoll({ operation: "math.add", params: { first: 1, second: 2 } });
    const { total, operations } = await client.usage();
    expect(total.completed).toBeGreaterThan(0);
    expect(operations.map(({ operation }) => operation)).toContain("math.add");
    await expect(client.usage({ from: "2026-02-01", to: "2026-01-01" })).rejects.toBeInstanceOf(ValidationError);
  });

  it("operations", async () => {
    const { operations, total } = await client.operations.list({ q: "createBox" });
    expect(operations.map(({ name }) => name)).toContain("occt.shapes.solid.createBox");
    expect(total).toBe(operations.length);
    const one = await client.operations.get("occt.shapes.solid.createBox");
    expect(one.params["properties"]).toHaveProperty("width");
    await expect(client.operations.get("occt.nothing")).rejects.toThrow(NotFoundError);
  });

  it("webhooks", async () => {
    const made = await client.webhooks.create({ url: "http://127.0.0.1:9/hook", events: ["task.completed"] });
    expect(made.secret).toMatch(/^whsec_/);
    expect((await client.webhooks.list()).webhooks.map(({ webhookId }) => webhookId)).toContain(made.webhookId);
    expect(await client.webhooks.test(made.webhookId)).toMatchObject({ event: "webhook.test" });
    expect((await client.webhooks.deliveries(made.webhookId, { limit: 5 })).deliveries).toHaveLength(1);
    expect(await client.webhooks.delete(made.webhookId)).toEqual({ deleted: true });
    const webhook = { url: "http://127.0.0.1:9/hook", secret: `whsec_${btoa("x".repeat(24))}` };
    const { taskId } = await client.cad.execute({ operation: "math.add", webhook });
    expect((await client.webhooks.list({ taskId })).webhooks).toHaveLength(1);
  });
});
