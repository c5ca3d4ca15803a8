import { describe, expect, it } from "vitest";
import {
  ApiError,
  AuthenticationError,
  BitbybitClient,
  CadCloudClient,
  CadCloudError,
  ConflictError,
  ConnectionError,
  InsufficientScopeError,
  NotFoundError,
  PollAbortedError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "../../src/index.js";
import { ACCEPTED, BOX, stub } from "../stub.js";

const failing = (error: unknown) => error as ApiError;

describe("requests", () => {
  it("carry the key, JSON and a name of their own", async () => {
    const { client, seen } = await stub(() => ({ status: 202, data: ACCEPTED }));
    expect(await client.cad.execute(BOX)).toEqual(ACCEPTED);
    await client.cad.execute(BOX, { idempotencyKey: "mine" });
    await client.tasks.get("t/1 ?");
    expect(seen[0]).toMatchObject({ method: "POST", url: "/api/v1/cad/execute", body: BOX });
    expect(seen[0]?.headers["x-api-key"]).toBe("bbk_test");
    expect(seen[0]?.headers["idempotency-key"]).toMatch(/^[\x21-\x7e]{20,255}$/);
    expect(seen[1]?.headers["idempotency-key"]).toBe("mine");
    expect(seen[2]).toMatchObject({ method: "GET", url: "/api/v1/tasks/t%2F1%20%3F" });
    expect(seen[2]?.headers["content-type"]).toBeUndefined();
    expect(seen[2]?.headers["idempotency-key"]).toBeUndefined();
  });

  it("send no body where there is none", async () => {
    const { client, seen } = await stub(() => ({ status: 202, data: ACCEPTED }));
    await client.tasks.retry("t-1");
    await client.files.confirm("f-1");
    expect(seen.map(({ headers }) => headers["content-type"])).toEqual([undefined, undefined]);
    expect(seen.map(({ url }) => url)).toEqual(["/api/v1/tasks/t-1/retry", "/api/v1/files/f-1/confirm"]);
  });

  it("leave out what is not given, and add headers of one's own", async () => {
    const { client, seen, baseUrl } = await stub(() => ({ data: {} }), { headers: { "x-tenant": "a" } });
    await client.tasks.list({ status: "failed", limit: 5 });
    await client.tasks.list();
    expect(seen.map(({ url }) => url)).toEqual(["/api/v1/tasks?status=failed&limit=5", "/api/v1/tasks"]);
    expect(seen[0]?.headers["x-tenant"]).toBe("a");
    for (const written of [`${baseUrl}//`, `${baseUrl}/api/v1`, `${baseUrl}/api/v1/`]) {
      expect(new CadCloudClient({ apiKey: "k", baseUrl: written }).baseUrl).toBe(baseUrl);
    }
  });

  it("ask for health without the key", async () => {
    const { client, seen } = await stub(() => ({ text: '{"ok":true,"data":{"status":"ok"},"instance":"a"}' }));
    expect(await client.health()).toMatchObject({ ok: true, instance: "a" });
    expect(seen[0]?.headers["x-api-key"]).toBeUndefined();
  });

  it("need a key, under either name of the client", () => {
    expect(() => new CadCloudClient({ apiKey: "" })).toThrow(TypeError);
    expect(BitbybitClient).toBe(CadCloudClient);
  });
});

describe("errors", () => {
  it.each([
    [400, "VALIDATION_ERROR", ValidationError],
    [401, "UNAUTHORIZED", AuthenticationError],
    [403, "INSUFFICIENT_SCOPE", InsufficientScopeError],
    [404, "NOT_FOUND", NotFoundError],
    [409, "NOT_COMPLETED", ConflictError],
    [413, "PAYLOAD_TOO_LARGE", ApiError],
    [429, "RATE_LIMITED", RateLimitError],
    [500, "INTERNAL_ERROR", ServerError],
  ])("%i is a %s", async (status, code, Class) => {
    const error = { code, message: "no", details: [{ path: "a", message: "b" }], requestId: "r-1" };
    const { client } = await stub(() => ({ status, error, headers: { "retry-after": "7" } }), { maxRetries: 0 });
    const caught = await client.tasks.get("t-1").catch(failing);
    expect(caught).toBeInstanceOf(Class);
    expect(caught).toBeInstanceOf(CadCloudError);
    expect(caught).toMatchObject({
      name: Class.name,
      status,
      code,
      message: "no",
      requestId: "r-1",
      details: error.details,
    });
    if (caught instanceof RateLimitError) expect(caught.retryAfter).toBe(7);
    if (caught instanceof ValidationError) expect(caught.problems).toEqual(error.details);
  });

  it("that are no envelope are told as they are", async () => {
    const { client } = await stub(() => ({ status: 418, text: "<h1>teapot</h1>", headers: { "x-request-id": "r-2" } }));
    const caught = await client.tasks.get("t-1").catch(failing);
    expect(caught).toMatchObject({ status: 418, code: "HTTP_ERROR", message: "<h1>teapot</h1>", requestId: "r-2" });
  });

  it("replies of something else are connection errors", async () => {
    const { client } = await stub(() => ({ text: "<html>" }));
    await expect(client.tasks.get("t-1")).rejects.toThrow(ConnectionError);
  });
});

describe("trying again", () => {
  it.each([429, 502, 503, 504])("happens after %i, by the same name", async (status) => {
    const { client, seen } = await stub((_, count) =>
      count < 2 ? { status, text: "busy" } : { status: 202, data: ACCEPTED },
    );
    await client.cad.execute(BOX);
    expect(seen.length).toBe(3);
    expect(new Set(seen.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
  });

  it("happens after cut connections", async () => {
    const { client, seen } = await stub((_, count) => (count < 2 ? { cut: true } : { data: {} }));
    await client.tasks.get("t-1");
    expect(seen.length).toBe(3);
  });

  it.each([400, 404, 409, 500, 501])("does not happen after %i", async (status) => {
    const { client, seen } = await stub(() => ({ status, error: { code: "X", message: "no" } }));
    await expect(client.tasks.get("t-1")).rejects.toThrow("no");
    expect(seen.length).toBe(1);
  });

  it("waits as long as Retry-After says", async () => {
    const when = [() => "1", () => new Date(Date.now() + 2000).toUTCString()];
    for (const header of when) {
      const { client } = await stub((_, count) =>
        count === 0 ? { status: 503, text: "", headers: { "retry-after": header() } } : { data: {} },
      );
      const started = performance.now();
      await client.tasks.get("t-1");
      expect(performance.now() - started).toBeGreaterThan(900);
    }
  });

  it("ends after the last attempt", async () => {
    const { client, seen } = await stub(
      () => ({ status: 503, error: { code: "SERVICE_UNAVAILABLE", message: "away" } }),
      {
        maxRetries: 1,
      },
    );
    await expect(client.tasks.get("t-1")).rejects.toThrow(ServerError);
    expect(seen.length).toBe(2);
    const nobody = new CadCloudClient({ apiKey: "k", baseUrl: "http://127.0.0.1:1", maxRetries: 0 });
    await expect(nobody.tasks.get("t-1")).rejects.toThrow(/No reply from http:\/\/127.0.0.1:1/);
  });

  it("ends when a reply takes too long", async () => {
    const { client } = await stub(() => ({ delayMs: 5000, data: {} }), { requestTimeoutMs: 50, maxRetries: 0 });
    await expect(client.tasks.get("t-1")).rejects.toThrow("longer than 0.05 s");
  });

  it("ends when the signal says so", async () => {
    const { client, seen } = await stub(() => ({ status: 503, text: "", headers: { "retry-after": "30" } }));
    const signal = AbortSignal.timeout(100);
    const caught = await client.tasks.get("t-1", { signal }).catch(failing);
    expect(caught).toBeInstanceOf(PollAbortedError);
    expect(seen.length).toBe(1);
    await expect(client.tasks.get("t-1", { signal })).rejects.toThrow(PollAbortedError);
    expect(seen.length).toBe(1);
  });
});

describe("validation", () => {
  const bad = { operation: "", params: {}, extra: 1 } as never;

  it("refuses before anything is sent", async () => {
    const { client, seen } = await stub(() => ({ status: 202, data: ACCEPTED }));
    const caught = await client.cad.execute(bad).catch((error: unknown) => error as ValidationError);
    expect(caught).toBeInstanceOf(ValidationError);
    expect(caught).toMatchObject({
      status: 400,
      code: "VALIDATION_ERROR",
      details: [
        { path: "operation", message: "must not be empty" },
        { path: "extra", message: "there is no such field" },
      ],
    });
    expect(seen.length).toBe(0);
  });

  it("can be switched off", async () => {
    const { client, seen } = await stub(() => ({ status: 202, data: ACCEPTED }), { validate: false });
    await client.cad.execute(bad);
    expect(seen.length).toBe(1);
  });
});
