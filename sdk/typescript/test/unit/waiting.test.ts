import { describe, expect, it } from "vitest";
import {
  ConnectionError,
  PollAbortedError,
  PollTimeoutError,
  TaskCancelledError,
  TaskError,
  TaskExpiredError,
  TaskFailedError,
  type TaskDetail,
} from "../../src/index.js";
import { ACCEPTED, BOX, GLB, stub, task, type Answer, type Seen } from "../stub.js";

/** A service of the contract, that knows nothing of waiting. */
function plain(polls: number, end = task("completed")) {
  let asked = 0;
  return ({ method, url }: Seen): Answer => {
    if (method === "POST") return { status: 202, data: ACCEPTED };
    if (method === "DELETE") return { data: { cancelled: true, previousStatus: "processing" } };
    if (url.endsWith("/events")) return { status: 404, error: { code: "NOT_FOUND", message: "no" } };
    if (url.endsWith("/results")) return { data: { downloads: [{ ...GLB, format: "metadata" }, GLB] } };
    return { data: ++asked > polls ? end : task("processing") };
  };
}

const requests = (seen: Seen[]) => seen.map(({ method, url }) => `${method} ${url.replace("/api/v1", "")}`);

describe("a service that can wait", () => {
  it("answers the submission with everything", async () => {
    const ended = { ...ACCEPTED, status: "completed", task: task("completed"), downloads: [GLB] };
    const { client, seen } = await stub(() => ({ data: ended, headers: { "preference-applied": "wait=25" } }));
    const run = await client.cad.executeAndPoll(BOX);
    expect(run).toEqual({ taskId: "t-1", downloads: [GLB], downloadUrl: GLB.downloadUrl, task: task("completed") });
    expect(seen.length).toBe(1);
    expect(seen[0]?.headers["prefer"]).toBe("wait=25");
  });

  it("is asked again by a long poll where the submission takes longer", async () => {
    const { client, seen } = await stub(
      ({ method, url }, count) => {
        if (method === "POST") return { status: 202, data: ACCEPTED, headers: { "preference-applied": "wait=2" } };
        if (url.endsWith("/results")) return { data: { downloads: [GLB] } };
        return { delayMs: 1100, data: task(count < 2 ? "processing" : "completed") };
      },
      { waitSeconds: 2 },
    );
    await client.cad.executeAndPoll(BOX);
    expect(requests(seen)).toEqual([
      "POST /cad/execute",
      "GET /tasks/t-1?wait=2",
      "GET /tasks/t-1?wait=2",
      "GET /tasks/t-1/results",
    ]);
  });
});

describe("a service that cannot wait", () => {
  it("is found out and polled", async () => {
    const { client, seen } = await stub(plain(2));
    const run = await client.cad.executeAndPoll(BOX);
    expect(run.downloadUrl).toBe(GLB.downloadUrl);
    expect(requests(seen)).toEqual([
      "POST /cad/execute",
      "GET /tasks/t-1?wait=25",
      "GET /tasks/t-1",
      "GET /tasks/t-1",
      "GET /tasks/t-1/results",
    ]);
    await client.cad.executeAndPoll(BOX);
    // Known by now: nothing is preferred, nothing is asked to be held.
    expect(seen[5]?.headers["prefer"]).toBeUndefined();
    expect(requests(seen).slice(5)).toEqual(["POST /cad/execute", "GET /tasks/t-1", "GET /tasks/t-1/results"]);
  });

  it("is asked as often as one likes", async () => {
    const { client } = await stub(plain(2), { pollIntervalMs: 60_000 });
    const started = performance.now();
    await client.tasks.poll("t-1", { intervalMs: 150 });
    expect(performance.now() - started).toBeGreaterThan(280);
  });

  it("tells of progress nevertheless", async () => {
    const { client } = await stub(plain(2));
    const told: string[] = [];
    await client.cad.executeAndPoll(BOX, { onProgress: ({ status }) => told.push(status) });
    expect(told).toEqual(["processing", "processing", "completed"]);
  });
});

describe("tasks that end otherwise", () => {
  it.each([
    ["failed", TaskFailedError, "TASK_FAILED", "steps.0: no"],
    ["cancelled", TaskCancelledError, "TASK_CANCELLED", "The task was cancelled."],
    ["expired", TaskExpiredError, "TASK_EXPIRED", /expired/],
  ] as const)("%s", async (status, Class, code, message) => {
    const metadata = { error: { code: "INVALID_INPUT", step: "steps.0" } };
    const { client } = await stub(
      plain(0, task(status, { error: status === "failed" ? "steps.0: no" : null, metadata })),
    );
    const waits = [
      () => client.tasks.poll("t-1"),
      () => client.cad.executeAndPoll(BOX),
      () => client.tasks.pollAndDownload("t-1"),
    ];
    for (const wait of waits) {
      const caught = await wait().catch((error: unknown) => error as TaskError);
      expect(caught).toBeInstanceOf(Class);
      expect(caught).toMatchObject({ code, taskId: "t-1", details: metadata.error, task: { status } });
      expect((caught as Error).message).toMatch(message);
    }
  });
});

describe("the end of patience", () => {
  const cancelled = (seen: Seen[]) => seen.filter(({ method }) => method === "DELETE").length;

  it("is an error that cancels what was run", async () => {
    const { client, seen } = await stub(plain(1000));
    const caught = await client.cad.executeAndPoll(BOX, { timeoutMs: 1200 }).catch((error: unknown) => error);
    expect(caught).toBeInstanceOf(PollTimeoutError);
    expect(caught).toMatchObject({ code: "POLL_TIMEOUT", taskId: "t-1", timeoutMs: 1200 });
    expect(cancelled(seen)).toBe(1);
  });

  it("cancels nothing that was only looked at, unless told to", async () => {
    const { client, seen } = await stub(plain(1000));
    await expect(client.tasks.poll("t-1", { timeoutMs: 100 })).rejects.toThrow(PollTimeoutError);
    expect(cancelled(seen)).toBe(0);
    await expect(client.tasks.poll("t-1", { timeoutMs: 100, cancelTask: true })).rejects.toThrow(PollTimeoutError);
    expect(cancelled(seen)).toBe(1);
    await expect(client.cad.executeAndPoll(BOX, { timeoutMs: 100, cancelTask: false })).rejects.toThrow(
      PollTimeoutError,
    );
    expect(cancelled(seen)).toBe(1);
  });

  it("comes by a signal too", async () => {
    const { client, seen } = await stub(plain(1000));
    const controller = new AbortController();
    setTimeout(() => controller.abort("enough"), 100);
    const caught = await client.cad.executeAndPoll(BOX, { signal: controller.signal }).catch((error: unknown) => error);
    expect(caught).toBeInstanceOf(PollAbortedError);
    expect(caught).toMatchObject({ code: "POLL_ABORTED", taskId: "t-1", cause: "enough" });
    expect(cancelled(seen)).toBe(1);
  });

  it("finds the task of a submission whose reply is held back", async () => {
    const { client, seen } = await stub(({ method, headers }) => {
      if (method === "DELETE") return { data: {} };
      return { status: 202, data: ACCEPTED, ...(headers["prefer"] && { delayMs: 20_000 }) };
    });
    const caught = client.cad.executeAndPoll(BOX, { signal: AbortSignal.timeout(100) });
    await expect(caught).rejects.toThrow(PollAbortedError);
    expect(requests(seen)).toEqual(["POST /cad/execute", "POST /cad/execute", "DELETE /tasks/t-1"]);
    expect(seen[1]?.headers["idempotency-key"]).toBe(seen[0]?.headers["idempotency-key"]);
    expect(seen[1]?.headers["prefer"]).toBeUndefined();
  });

  it("does not even begin when it is over already", async () => {
    const { client, seen } = await stub(plain(0));
    await expect(client.cad.executeAndPoll(BOX, { signal: AbortSignal.abort() })).rejects.toThrow(PollAbortedError);
    expect(seen).toEqual([]);
  });
});

describe("events", () => {
  const event = (id: number, status: string) => `event: task\nid: ${id}\ndata: ${JSON.stringify(task(status))}\n\n`;
  const head = { "content-type": "text/event-stream; charset=utf-8" };

  it("are read whatever pieces they come in", async () => {
    const { client } = await stub(() => ({
      write: async (response) => {
        response.writeHead(200, head);
        const text = `: hello\n\n${event(0, "queued")}retry: 5\n\nevent: other\ndata: 1\n\n${event(1, "completed").replaceAll("\n", "\r\n")}`;
        for (const part of text.match(/[^]{1,7}/g) ?? []) {
          response.write(part);
          await new Promise((resolve) => setImmediate(resolve));
        }
        response.end();
      },
    }));
    const told: string[] = [];
    for await (const { status } of client.tasks.events("t-1")) told.push(status);
    expect(told).toEqual(["queued", "completed"]);
  });

  it("go on where they were cut off", async () => {
    const { client, seen } = await stub((_, count) => ({
      write: (response) => {
        response.writeHead(200, head);
        response.write(event(count, count < 2 ? "processing" : "completed"));
        setTimeout(() => response.destroy(), 20);
      },
    }));
    const told: string[] = [];
    for await (const { status } of client.tasks.events("t-1")) told.push(status);
    expect(told).toEqual(["processing", "processing", "completed"]);
    expect(seen.map(({ headers }) => headers["last-event-id"])).toEqual([undefined, "0", "1"]);
  });

  it("tell of progress", async () => {
    const { client, seen } = await stub(({ method, url }) => {
      if (method === "POST") return { status: 202, data: ACCEPTED };
      if (url.endsWith("/results")) return { data: { downloads: [GLB] } };
      return {
        write: (response) => {
          response.writeHead(200, head);
          response.end(event(0, "queued") + event(1, "processing") + event(2, "completed"));
        },
      };
    });
    const told: TaskDetail[] = [];
    await client.cad.executeAndPoll(BOX, { onProgress: (one) => told.push(one) });
    expect(told.map(({ status }) => status)).toEqual(["queued", "processing", "completed"]);
    expect(requests(seen)).toEqual(["POST /cad/execute", "GET /tasks/t-1/events", "GET /tasks/t-1/results"]);
  });

  it("can be left", async () => {
    const { client } = await stub(() => ({
      write: (response) => void response.writeHead(200, head).write(event(0, "queued")),
    }));
    for await (const { status } of client.tasks.events("t-1")) {
      expect(status).toBe("queued");
      break;
    }
    const next = (async () => {
      for await (const _ of client.tasks.events("t-1", { signal: AbortSignal.timeout(100) }));
    })();
    await expect(next).rejects.toThrow(PollAbortedError);
  });

  it("that are none are an error", async () => {
    const { client } = await stub(() => ({ data: task("queued") }));
    await expect(client.tasks.events("t-1").next()).rejects.toThrow(ConnectionError);
  });
});
