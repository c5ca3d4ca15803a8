/** The API by `fetch` alone. */
import { randomUUID } from "node:crypto";
import { apiKey, baseUrl } from "./settings.js";

/** What the API answered instead of data. */
export class ApiError extends Error {
  constructor(status, { code, message, details }) {
    super(message);
    Object.assign(this, { status, code, details });
  }
}

/** Make a request and open the envelope `{ok, data}` or `{ok, error}` of its reply. */
export async function call(method, path, body) {
  const headers = { "x-api-key": apiKey };
  if (body !== undefined) headers["content-type"] = "application/json";
  // Should the reply be lost, the same request can be sent again: it is done once.
  if (method === "POST") headers["idempotency-key"] = randomUUID();
  const response = await fetch(`${baseUrl}/api/v1${path}`, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const envelope = await response.json();
  if (!envelope.ok) throw new ApiError(response.status, envelope.error);
  return envelope.data;
}

/** Upload a file: announce it, send its bytes to storage, confirm it. */
export async function upload(filename, contentType, bytes) {
  const { fileId, uploadUrl } = await call("POST", "/files/upload", { filename, contentType, bytes: bytes.length });
  const sent = await fetch(uploadUrl, { method: "PUT", headers: { "content-type": contentType }, body: bytes });
  if (!sent.ok) throw new Error(`Storage answered ${sent.status}.`);
  await call("POST", `/files/${fileId}/confirm`);
  return fileId;
}
