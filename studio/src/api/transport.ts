/** The SDK's client for the service that this page came from, and requests that it has no method for. */
import { ApiError, CadCloudClient, ConnectionError } from "@cadcloud/sdk";
import type { Json } from "./types";

export { ApiError };

interface Problem {
  path?: string;
  message?: string;
}

/** An error in words for people, with what the service says about single fields. */
export function explain(error: unknown): string {
  if (error instanceof ConnectionError) return "The service does not answer. Check that it runs, then try again.";
  if (!(error instanceof ApiError)) return error instanceof Error ? error.message : String(error);
  if (!Array.isArray(error.details)) return error.message;
  const fields = (error.details as Problem[])
    .filter((found) => found && typeof found === "object" && found.message)
    .map((found) => (found.path ? `${found.path}: ${found.message}` : String(found.message)));
  return fields.length ? fields.join("\n") : error.message;
}

let apiKey: string | undefined;
let onUnauthorized: () => void = () => undefined;

/** The fetch of this page: a key where there is one, else the cookie of the browser's session. */
const ours: typeof fetch = async (input, init = {}) => {
  const headers = new Headers(init.headers);
  const own = new URL(String(input), location.href).origin === location.origin;
  if (!apiKey) headers.delete("x-api-key");
  const response = await fetch(input, { ...init, headers, credentials: own ? "same-origin" : "omit" });
  if (response.status === 401 && !(await isWrongPassword(response.clone()))) onUnauthorized();
  return response;
};

/** Whether a password was asked for again and was another one: whoever is signed in stays so. */
async function isWrongPassword(response: Response): Promise<boolean> {
  const body = (await response.json().catch(() => undefined)) as { error?: { code?: string } } | undefined;
  return body?.error?.code === "WRONG_CREDENTIALS";
}

// The server judges bodies; the SDK's check before sending would only say the same in other words.
const connect = () => new CadCloudClient({ apiKey: apiKey ?? "session", baseUrl: location.origin, fetch: ours, validate: false });

let connected: CadCloudClient | undefined;

export const client = (): CadCloudClient => (connected ??= connect());

/** Sets what requests are signed with: a key, or nothing where the browser sends a session's cookie. */
export function authorize(key: string | undefined, refused: () => void): void {
  apiKey = key;
  onUnauthorized = refused;
  connected = undefined;
}

interface Request {
  body?: unknown;
  signal?: AbortSignal;
}

/** A request that the SDK has no method for. */
export async function call<Data>(method: string, path: string, { body, signal }: Request = {}): Promise<Data> {
  const headers: Record<string, string> = { accept: "application/json", ...(apiKey && { "x-api-key": apiKey }), ...(body !== undefined && { "content-type": "application/json" }) };
  let response: Response;
  try {
    response = await ours(`${location.origin}/api/v1${path}`, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }), ...(signal && { signal }) });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ConnectionError("No reply from the service.", { cause: error });
  }
  const text = await response.text();
  if (response.ok) return (JSON.parse(text) as { data: Data }).data;
  throw readError(response.status, text);
}

function readError(status: number, text: string): ApiError {
  try {
    const { error } = JSON.parse(text) as { error: { code: string; message: string; details?: Json; requestId?: string } };
    return ApiError.of({ status, ...error });
  } catch {
    return ApiError.of({ status, code: "HTTP_ERROR", message: text.slice(0, 300) || `The service answered ${status}.` });
  }
}
