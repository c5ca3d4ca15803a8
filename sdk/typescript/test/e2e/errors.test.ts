/** Errors that a well service seldom gives: one with little patience, and one that dies. */
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  CadCloudClient,
  ConnectionError,
  RateLimitError,
  ServerError,
  TaskExpiredError,
  ConflictError,
} from "../../src/index.js";
import { command, start, type Running } from "../service.js";
import { describeService, SLOW } from "./service.js";

describeService("errors", () => {
  const place = mkdtempSync(join(tmpdir(), "cadcloud-plans-"));
  const plans = join(place, "plans.toml");
  let running: Running;
  let client: CadCloudClient;

  beforeAll(async () => {
    writeFileSync(
      plans,
      'default = "small"\n[plans.small]\ntitle = "Small"\nconcurrency = 1\nretention_hours = 0.0003\n',
    );
    running = (await start({ CADCLOUD_PLANS: plans, CADCLOUD_EXPIRY_SECONDS: "0.2" }))!;
    await promisify(execFile)(command, ["account", "plan", "owner", "small"], { env: running.environment });
    client = new CadCloudClient({ ...running, maxRetries: 0 });
  });
  afterAll(async () => {
    await running?.stop();
    rmSync(place, { recursive: true, force: true });
  });

  it("too much at a time", async () => {
    const { taskId } = await client.cad.pipeline(SLOW);
    const caught = await client.cad.execute({ operation: "math.add" }).catch((error: unknown) => error);
    expect(caught).toBeInstanceOf(RateLimitError);
    expect(caught).toMatchObject({ status: 429, code: "TOO_MANY_TASKS", retryAfter: expect.any(Number) });
    await client.tasks.cancel(taskId);
  });

  it("results that were kept long enough", async () => {
    const { taskId } = await client.cad.executeAndPoll({ operation: "math.add", params: { first: 1, second: 2 } });
    while ((await client.tasks.get(taskId)).status !== "expired") await new Promise((done) => setTimeout(done, 200));
    await expect(client.tasks.poll(taskId)).rejects.toThrow(TaskExpiredError);
    await expect(client.tasks.getResult(taskId)).rejects.toThrow(ConflictError);
  });

  it("a service without its database, and none at all", async () => {
    running.supervisor.kill("SIGSTOP"); // or it would start the database again
    const [pid] = readFileSync(join(running.folder, "postgres", "postmaster.pid"), "utf8").split("\n");
    process.kill(Number(pid), "SIGINT");
    let caught: unknown;
    while (!(caught instanceof ServerError)) {
      caught = await client.operations.list().catch((error: unknown) => error);
    }
    expect(caught).toMatchObject({ status: 503, code: "SERVICE_UNAVAILABLE" });
    expect((await client.health()).data.status).toBe("degraded");
    running.supervisor.kill("SIGCONT");
    await running.stop();
    await expect(client.operations.list()).rejects.toThrow(ConnectionError);
  });
});
