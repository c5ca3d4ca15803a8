/** The API by its resources: the SDK's methods, and routes that are Studio's alone. */
import { ApiError, call, client } from "./transport";
import type { Account, Download, FileDetail, FileList, Json, KeyDetail, ModelDefinition, OpenApi, OperationDetail, OperationSummary, PipelineVerdict, SessionDetail, Submitted, TaskDetail, TaskList, Ways } from "./types";

interface Options {
  signal?: AbortSignal;
}

/** The SDK's types come from the catalog; Studio reads what a service of any version sends. */
const as = <Data>(promise: Promise<unknown>): Promise<Data> => promise as Promise<Data>;

export const models = {
  list: () => client().models.list(),
  definitions: async (): Promise<ModelDefinition[]> => {
    const { models: names } = await models.list();
    if (!names.length) return [];
    const { definitions } = await as<{ definitions: Record<string, ModelDefinition> }>(client().models.getDefinitions(names));
    return names.flatMap((name) => definitions[name] ?? []);
  },
  getParams: (name: string) => as<ModelDefinition>(client().models.getParams(name)),
  submit: (name: string, body: unknown) => as<Submitted>(client().models.submit(name, body as never)),
  batchSubmit: (name: string, body: unknown) => as<Submitted>(client().models.batchSubmit(name, body as never)),
  /** Makes a model and waits; when the signal ends the waiting, the task is cancelled. */
  run: (name: string, body: unknown, options: Options & { timeoutMs?: number }) => as<{ downloads: Download[] }>(client().models.run(name, body as never, options)),
};

export const cad = {
  pipeline: (body: unknown, options: Options = {}) => as<Submitted>(client().cad.pipeline(body as never, options)),
  validate: (body: unknown, signal?: AbortSignal) => as<PipelineVerdict>(client().cad.validate(body as never, signal ? { signal } : {})),
};

export const convert = {
  /** Routes come from the service's description, so there may be ones that the SDK does not know. */
  submit: (path: string, body: unknown) => call<Submitted>("POST", path, { body }),
};

export const operations = {
  list: () => as<{ operations: OperationSummary[]; total: number }>(client().operations.list()),
  get: (name: string) => as<OperationDetail>(client().operations.get(name)),
};

export const tasks = {
  list: (query: { status?: string; kind?: string; page?: number; limit?: number } = {}) => {
    const given = Object.fromEntries(Object.entries(query).filter(([, value]) => value));
    return as<TaskList>(client().tasks.list(given));
  },
  get: (id: string) => as<TaskDetail>(client().tasks.get(id)),
  results: async (id: string) => (await as<{ downloads: Download[] }>(client().tasks.getResults(id))).downloads,
  result: (id: string, format: string) => as<{ downloadUrl: string; filename: string }>(client().tasks.getResult(id, format)),
  cancel: (id: string) => client().tasks.cancel(id),
  retry: (id: string) => as<Submitted>(client().tasks.retry(id)),
  events: (id: string, signal: AbortSignal) => client().tasks.events(id, { signal }) as unknown as AsyncGenerator<TaskDetail>,
};

export const files = {
  list: (query: { status?: string; page?: number; limit?: number } = {}) => as<FileList>(client().files.list(query as never)),
  get: (id: string) => as<FileDetail>(client().files.get(id)),
  remove: (id: string) => client().files.delete(id),
  /** Announces a file, sends its bytes and confirms it; returns its id. */
  upload: async (file: File, onProgress: (share: number) => void = () => undefined): Promise<string> => {
    const { fileId } = await client().files.uploadBytes(file, { filename: file.name, onProgress: ({ loaded, total }) => onProgress(total ? loaded / total : 0) });
    return fileId;
  },
};

const part = encodeURIComponent;

export const keys = {
  list: async () => (await call<{ keys: KeyDetail[] }>("GET", "/keys")).keys,
  create: (body: { name: string; scopes: string[]; expiresAt?: string }) => call<KeyDetail>("POST", "/keys", { body }),
  rotate: (id: string) => call<KeyDetail>("POST", `/keys/${part(id)}/rotate`),
  revoke: (id: string) => call<KeyDetail>("DELETE", `/keys/${part(id)}`),
};

export const account = {
  ways: () => call<Ways>("GET", "/account/ways"),
  get: () => call<Account>("GET", "/account"),
  signIn: (body: { email: string; password: string }) => call<Account>("POST", "/account/sign-in", { body }),
  signInLocal: () => call<Account>("POST", "/account/sign-in/local"),
  signUp: (body: { email: string; password: string; name?: string }) => call<Account>("POST", "/account/sign-up", { body }),
  signOut: () => call<unknown>("POST", "/account/sign-out"),
  change: (body: { name?: string; email?: string; currentPassword?: string }) => call<Account>("PATCH", "/account", { body }),
  changePassword: (body: { currentPassword?: string; newPassword: string }) => call<unknown>("POST", "/account/password", { body }),
  sessions: async () => (await call<{ sessions: SessionDetail[] }>("GET", "/account/sessions")).sessions,
  endSession: (id: string) => call<unknown>("DELETE", `/account/sessions/${part(id)}`),
  endOtherSessions: () => call<unknown>("POST", "/account/sessions/end-others"),
  remove: (body: { currentPassword?: string }) => call<unknown>("POST", "/account/delete", { body }),
  forgot: (body: { email: string }) => call<unknown>("POST", "/account/password/forgot", { body }),
  confirm: (body: { token: string }) => call<unknown>("POST", "/account/email/confirm", { body }),
  reset: (body: { token: string; newPassword: string }) => call<unknown>("POST", "/account/password/reset", { body }),
};

export const usage = { get: () => call<Record<string, Json>>("GET", "/usage") };

/** The description of the API; it needs no key. */
export async function openApi(): Promise<OpenApi> {
  const response = await fetch("/openapi.json");
  if (!response.ok) throw ApiError.of({ status: response.status, code: "NO_DESCRIPTION", message: "The service does not describe itself." });
  return (await response.json()) as OpenApi;
}

/** Fetch a result from storage, whose addresses carry their own grant. */
export async function bytesOf(url: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(url, { credentials: "omit", ...(signal && { signal }) });
  if (!response.ok) throw ApiError.of({ status: response.status, code: "NO_FILE", message: "The file is gone; results are kept for a day." });
  return response.arrayBuffer();
}
