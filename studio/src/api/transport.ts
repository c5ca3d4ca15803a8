/** Requests to the service that this page came from: the envelope and its errors. */
import type { Json } from "./types";

export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details?: Json,
    readonly requestId?: string,
  ) {
    super(message);
    this.name = "ApiError";
  }
}

interface Problem {
  path?: string;
  message?: string;
}

/** An error in words for people, with what the service says about single fields. */
export function explain(error: unknown): string {
  if (!(error instanceof ApiError)) return error instanceof Error ? error.message : String(error);
  if (!Array.isArray(error.details)) return error.message;
  const fields = (error.details as Problem[])
    .filter((found) => found && typeof found === "object" && found.message)
    .map((found) => (found.path ? `${found.path}: ${found.message}` : String(found.message)));
  return fields.length ? fields.join("\n") : error.message;
}

export interface Request {
  body?: unknown;
  query?: Record<string, string | number | undefined>;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  /** Leaves the idempotency key out, for routes that hand out secrets. */
  once?: false;
}

let apiKey: string | undefined;
let onUnauthorized: () => void = () => undefined;

/** Sets what requests are signed with: a key, or nothing where the browser sends a session's cookie. */
export function authorize(key: string | undefined, refused: () => void): void {
  apiKey = key;
  onUnauthorized = refused;
}

export async function send(method: string, path: string, request: Request = {}): Promise<Response> {
  const headers: Record<string, string> = { accept: "application/json", ...request.headers };
  if (apiKey) headers["x-api-key"] = apiKey;
  if (request.body !== undefined) headers["content-type"] = "application/json";
  const query = Object.entries(request.query ?? {}).filter(([, value]) => value !== undefined && value !== "");
  const search = query.length ? `?${new URLSearchParams(query.map(([name, value]) => [name, String(value)]))}` : "";
  let response: Response;
  try {
    response = await fetch(path + search, {
      method,
      headers,
      credentials: "same-origin",
      ...(request.body !== undefined && { body: JSON.stringify(request.body) }),
      ...(request.signal && { signal: request.signal }),
    });
  } catch (error) {
    if (request.signal?.aborted) throw error;
    throw new ApiError(0, "NO_REPLY", "The service does not answer. Check that it runs, then try again.");
  }
  if (response.ok) return response;
  throw await readError(response);
}

export async function call<Data>(method: string, path: string, request: Request = {}): Promise<Data> {
  const response = await send(method, `/api/v1${path}`, request);
  const envelope = (await response.json()) as { data: Data };
  return envelope.data;
}

async function readError(response: Response): Promise<ApiError> {
  if (response.status === 401) onUnauthorized();
  const text = await response.text();
  try {
    const { error } = JSON.parse(text) as {
      error: { code: string; message: string; details?: Json; requestId?: string };
    };
    return new ApiError(response.status, error.code, error.message, error.details, error.requestId);
  } catch {
    return new ApiError(response.status, "HTTP_ERROR", text.slice(0, 300) || `The service answered ${response.status}.`);
  }
}
