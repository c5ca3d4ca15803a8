/** Requests: the envelope, errors, and trying again. */
import { Deadline, sleep, uniqueName } from "./clock.js";
import { ApiError, ConnectionError, PollAbortedError } from "./errors.js";
import { check } from "./validation.js";

/** How a client behaves. */
export interface ClientOptions {
  /** Sent as `x-api-key`, to the service alone. */
  apiKey: string;
  /** Where the service is, by default `http://127.0.0.1:8000`. */
  baseUrl?: string;
  /** What makes requests instead of the global `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** Sent with every request to the service. */
  headers?: Record<string, string>;
  /** How long to wait for one reply, besides what the service was asked to hold it back; by default 60 s. */
  requestTimeoutMs?: number;
  /** How often a request is tried again after 429, 502, 503, 504 and network errors; by default 3 times. */
  maxRetries?: number;
  /** Whether bodies are checked against the API's schemas before they are sent; by default yes. */
  validate?: boolean;
  /** For how long one request waits for a task, in seconds, 60 at most; by default 25, which most proxies allow. */
  waitSeconds?: number;
  /** How often to ask for a task where the service cannot wait; by default every 2 s. */
  pollIntervalMs?: number;
}

/** What any call may be given. */
export interface CallOptions {
  /** Ends the call by a `PollAbortedError`. */
  signal?: AbortSignal;
}

/** What a call that changes something may be given. */
export interface PostOptions extends CallOptions {
  /** A name for the request: sent again within 24 hours, it is answered as before, and not done twice. */
  idempotencyKey?: string;
}

interface Request extends PostOptions {
  body?: unknown;
  query?: Record<string, string | number | undefined>;
  headers?: Record<string, string>;
  /** How long the service was asked to hold the reply back. */
  holdMs?: number;
}

/** A reply that succeeded. */
export interface Reply<Data> {
  status: number;
  headers: Headers;
  data: Data;
}

const RETRIED = new Set([429, 502, 503, 504]);
const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 8_000;
const LONGEST_RETRY_AFTER_MS = 60_000;

/** Makes requests to one service with one key. */
export class Transport {
  readonly baseUrl: string;
  private readonly fetch: typeof globalThis.fetch;
  private readonly headers: Record<string, string>;
  private readonly requestTimeoutMs: number;
  private readonly maxRetries: number;
  private readonly validates: boolean;
  private readonly open = new WeakMap<Response, Deadline>();

  constructor(options: ClientOptions) {
    this.baseUrl = (options.baseUrl ?? "http://127.0.0.1:8000").replace(/\/+$/, "").replace(/\/api\/v1$/, "");
    // Called as a plain function: browsers refuse a fetch that is called as a method of something else.
    const given = options.fetch ?? globalThis.fetch;
    this.fetch = (...request) => given(...request);
    this.headers = { accept: "application/json", ...options.headers, "x-api-key": options.apiKey };
    this.requestTimeoutMs = options.requestTimeoutMs ?? 60_000;
    this.maxRetries = options.maxRetries ?? 3;
    this.validates = options.validate ?? true;
  }

  get<Data>(path: string, request: Request = {}): Promise<Data> {
    return this.call<Data>("GET", path, request).then(({ data }) => data);
  }

  delete<Data>(path: string, request: Request = {}): Promise<Data> {
    return this.call<Data>("DELETE", path, request).then(({ data }) => data);
  }

  post<Data>(path: string, request: Request = {}): Promise<Data> {
    return this.call<Data>("POST", path, request).then(({ data }) => data);
  }

  /** Make a request and open the envelope of its reply. */
  async call<Data>(method: string, path: string, request: Request = {}): Promise<Reply<Data>> {
    const response = await this.reply(method, path, request);
    try {
      const envelope = await readEnvelope(response);
      return { status: response.status, headers: response.headers, data: envelope.data as Data };
    } finally {
      this.release(response);
    }
  }

  /** The JSON of a reply as it is, with no key sent. */
  async raw<Body>(path: string, { signal }: CallOptions = {}): Promise<Body> {
    const headers = { accept: "application/json" };
    const response = await this.trying(this.baseUrl + path, { method: "GET", headers }, { signal });
    this.release(response);
    return (await readEnvelope(response)) as unknown as Body;
  }

  /** Make a request; the reply succeeded but is not read. Whoever has read it releases it. */
  async reply(method: string, path: string, request: Request = {}): Promise<Response> {
    const { body, query, headers, idempotencyKey, holdMs, signal } = request;
    const sent: Record<string, string> = { ...this.headers, ...headers };
    let content: string | undefined;
    if (body !== undefined) {
      if (this.validates) check(method, path, body);
      content = JSON.stringify(body);
      sent["content-type"] = "application/json";
    }
    // Every attempt has the same name, so that the service does only once what it was asked for several times.
    if (method === "POST") sent["idempotency-key"] = idempotencyKey ?? uniqueName();
    const init: RequestInit = { method, headers: sent, ...(content !== undefined && { body: content }) };
    const response = await this.trying(this.baseUrl + path + search(query), init, { signal, holdMs });
    if (response.ok) return response;
    this.release(response);
    throw await readError(response);
  }

  /** Let go of the signal that could have ended the reading of a reply. */
  release(response: Response): void {
    this.open.get(response)?.dispose();
  }

  /** Fetch from storage, whose addresses carry their own grant: the key is not sent. */
  async storage(url: string, init: RequestInit, signal?: AbortSignal, repeatable = true): Promise<Response> {
    return this.trying(url, init, { signal, holdMs: Infinity, retries: repeatable ? this.maxRetries : 0 });
  }

  private async trying(
    url: string,
    init: RequestInit,
    limits: { signal?: AbortSignal | undefined; holdMs?: number | undefined; retries?: number },
  ): Promise<Response> {
    const { signal, holdMs = 0, retries = this.maxRetries } = limits;
    for (let attempt = 0; ; attempt++) {
      if (signal?.aborted) throw new PollAbortedError(undefined, signal.reason);
      let pause: number | undefined;
      try {
        const response = await this.once(url, init, this.requestTimeoutMs + holdMs, signal);
        if (!RETRIED.has(response.status) || attempt >= retries) return response;
        pause = retryAfterMs(response);
        await response.body?.cancel();
        this.release(response);
      } catch (error) {
        if (signal?.aborted) throw new PollAbortedError(undefined, signal.reason);
        if (attempt >= retries) throw connectionError(url, error);
      }
      await sleep(Math.min(pause ?? backOff(attempt), LONGEST_RETRY_AFTER_MS), signal);
    }
  }

  private async once(url: string, init: RequestInit, timeoutMs: number, signal?: AbortSignal): Promise<Response> {
    const deadline = new Deadline(timeoutMs, signal);
    try {
      const response = await this.fetch(url, { ...init, signal: deadline.signal });
      this.open.set(response, deadline);
      return response;
    } catch (error) {
      deadline.dispose();
      throw deadline.timedOut ? new Error(`it took longer than ${timeoutMs / 1000} s`) : error;
    } finally {
      // The time counts to the headers; bodies of results may take as long as they need, unless the signal ends them.
      deadline.stopClock();
    }
  }
}

/** Half to all of a time that doubles with every attempt, so that clients that failed together do not return together. */
const backOff = (attempt: number) =>
  Math.min(FIRST_DELAY_MS * 2 ** attempt, LONGEST_DELAY_MS) * (0.5 + Math.random() / 2);

function retryAfterMs(response: Response): number | undefined {
  const said = response.headers.get("retry-after");
  if (!said) return undefined;
  const ms = /^\d+$/.test(said.trim()) ? Number(said) * 1000 : Date.parse(said) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

function connectionError(url: string, error: unknown): ConnectionError {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const reason = cause instanceof Error ? cause.message || cause.name : String(cause);
  const { origin } = new URL(url);
  return new ConnectionError(`No reply from ${origin}: ${reason}`, { cause: error });
}

function search(query: Request["query"] = {}): string {
  const given = Object.entries(query).filter((entry): entry is [string, string | number] => entry[1] !== undefined);
  return given.length ? `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}` : "";
}

interface Envelope {
  ok: boolean;
  data?: unknown;
  error?: { code?: string; message?: string; details?: unknown; requestId?: string };
}

async function readJson(response: Response): Promise<{ text: string; envelope: Envelope | undefined }> {
  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    throw new ConnectionError("The reply broke off.", { cause: error });
  }
  try {
    const found: unknown = JSON.parse(text);
    const isOne = typeof found === "object" && found !== null && "ok" in found;
    return { text, envelope: isOne ? (found as Envelope) : undefined };
  } catch {
    return { text, envelope: undefined };
  }
}

async function readEnvelope(response: Response): Promise<Envelope> {
  if (!response.ok) throw await readError(response);
  const { text, envelope } = await readJson(response);
  if (envelope?.ok === true) return envelope;
  if (envelope?.error) throw apiError(response, envelope.error);
  throw new ConnectionError(`The reply is none of this API: ${text.slice(0, 200)}`);
}

/** What a failed reply says, also where it comes from a proxy that does not know the envelope. */
async function readError(response: Response): Promise<ApiError> {
  const { text, envelope } = await readJson(response);
  return apiError(response, envelope?.error ?? { message: text.slice(0, 500) });
}

function apiError(response: Response, said: NonNullable<Envelope["error"]>): ApiError {
  const retryAfter = retryAfterMs(response);
  return ApiError.of({
    status: response.status,
    code: said.code ?? "HTTP_ERROR",
    message: said.message || `The service answered ${response.status} ${response.statusText}`.trimEnd(),
    details: said.details,
    requestId: said.requestId ?? response.headers.get("x-request-id") ?? undefined,
    retryAfter: retryAfter === undefined ? undefined : retryAfter / 1000,
  });
}
