/** A service that answers what a test wants, for what a well service never does. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import { CadCloudClient } from "../src/index.js";
import type { ClientOptions } from "../src/index.js";

export interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage["headers"];
  body: any;
}

export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  /** `data` of the envelope. */
  data?: unknown;
  error?: Record<string, unknown>;
  /** The whole reply instead. */
  text?: string;
  delayMs?: number;
  /** Cut the connection instead. */
  cut?: boolean;
  /** Write the reply yourself. */
  write?: (response: ServerResponse) => void;
}

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** Start a stub. `answer` is asked for each request, which `seen` keeps. */
export async function stub(answer: (request: Seen, count: number) => Answer, options: Partial<ClientOptions> = {}) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString();
      const isJson = request.headers["content-type"] === "application/json";
      const one: Seen = {
        method: request.method ?? "",
        url: request.url ?? "",
        headers: request.headers,
        body: isJson && text ? JSON.parse(text) : text,
      };
      seen.push(one);
      void reply(answer(one, seen.length - 1), response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = new CadCloudClient({ apiKey: "bbk_test", baseUrl, pollIntervalMs: 20, ...options });
  return { client, seen, baseUrl };
}

async function reply(answer: Answer, response: ServerResponse): Promise<void> {
  if (answer.delayMs) await new Promise((resolve) => setTimeout(resolve, answer.delayMs));
  if (answer.cut) return void response.destroy();
  if (answer.write) return answer.write(response);
  const status = answer.status ?? (answer.error ? 400 : 200);
  const envelope = answer.error ? { ok: false, error: answer.error } : { ok: true, data: answer.data };
  response.writeHead(status, { "content-type": "application/json", ...answer.headers });
  response.end(answer.text ?? JSON.stringify(envelope));
}

/** A task as the service would describe it. */
export function task(status: string, more: Record<string, unknown> = {}) {
  return {
    taskId: "t-1",
    kind: "cad",
    label: "",
    status,
    progress: null,
    error: null,
    resultParts: null,
    metadata: null,
    createdAt: "2026-01-01T00:00:00.000Z",
    startedAt: null,
    finishedAt: null,
    expiresAt: "2026-01-02T00:00:00.000Z",
    ...more,
  };
}

export const ACCEPTED = { taskId: "t-1", status: "queued", statusUrl: "/api/v1/tasks/t-1" };
export const GLB = { format: "glb", downloadUrl: "http://127.0.0.1:1/glb", filename: "pipeline.glb" };
export const BOX = { operation: "occt.shapes.solid.createBox", params: { width: 3 } } as const;
