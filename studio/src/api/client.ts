/** The API by its resources, in the shape of the TypeScript SDK. */
import { readEvents } from "./events";
import { ApiError, call, send } from "./transport";
import type {
  Account,
  Download,
  FileDetail,
  FileList,
  Json,
  KeyDetail,
  ModelDefinition,
  OpenApi,
  OperationDetail,
  OperationSummary,
  PipelineVerdict,
  Submitted,
  TaskDetail,
  TaskList,
  Ways,
} from "./types";

interface Options {
  signal?: AbortSignal;
  /** How many seconds the service may hold the reply back until the task has ended. */
  wait?: number;
}

const part = encodeURIComponent;
const submit = (path: string, body: unknown, { signal, wait }: Options = {}) =>
  call<Submitted>("POST", path, {
    body,
    ...(signal && { signal }),
    ...(wait && { headers: { Prefer: `wait=${wait}` } }),
  });

export const models = {
  list: () => call<{ models: string[] }>("GET", "/models"),
  definitions: async (): Promise<ModelDefinition[]> => {
    const { models: names } = await models.list();
    if (!names.length) return [];
    const found = await call<{ definitions: Record<string, ModelDefinition> }>("POST", "/models/definitions", { body: { names } });
    return names.flatMap((name) => found.definitions[name] ?? []);
  },
  getParams: (name: string) => call<ModelDefinition>("GET", `/models/${part(name)}/params`),
  submit: (name: string, body: unknown, options?: Options) => submit(`/models/${part(name)}`, body, options),
  batchSubmit: (name: string, body: unknown, options?: Options) => submit(`/models/${part(name)}/batch`, body, options),
};

export const cad = {
  pipeline: (body: unknown, options?: Options) => submit("/cad/pipeline", body, options),
  validate: (body: unknown, signal?: AbortSignal) =>
    call<PipelineVerdict>("POST", "/cad/pipeline/validate", { body, ...(signal && { signal }) }),
};

export const convert = {
  submit: (path: string, body: unknown, options?: Options) => submit(path, body, options),
};

export const operations = {
  list: () => call<{ operations: OperationSummary[]; total: number }>("GET", "/operations"),
  get: (name: string) => call<OperationDetail>("GET", `/operations/${part(name)}`),
};

export const tasks = {
  list: (query: { status?: string; kind?: string; page?: number; limit?: number } = {}) =>
    call<TaskList>("GET", "/tasks", { query }),
  get: (id: string) => call<TaskDetail>("GET", `/tasks/${part(id)}`),
  results: async (id: string): Promise<Download[]> =>
    (await call<{ downloads: Download[] }>("GET", `/tasks/${part(id)}/results`)).downloads,
  result: (id: string, format: string) =>
    call<{ downloadUrl: string; filename: string }>("GET", `/tasks/${part(id)}/result/${part(format)}`),
  cancel: (id: string) => call<{ cancelled: true; previousStatus: string }>("DELETE", `/tasks/${part(id)}`),
  retry: (id: string) => call<Submitted>("POST", `/tasks/${part(id)}/retry`),
  /** The task now and after each change, until it has ended or the signal ends it. */
  async *events(id: string, signal: AbortSignal): AsyncGenerator<TaskDetail> {
    const response = await send("GET", `/api/v1/tasks/${part(id)}/events`, {
      signal,
      headers: { accept: "text/event-stream" },
    });
    if (!response.body) return;
    for await (const event of readEvents(response.body)) {
      if (event.event === "task") yield JSON.parse(event.data) as TaskDetail;
    }
  },
};

export const files = {
  list: (query: { status?: string; page?: number; limit?: number } = {}) => call<FileList>("GET", "/files", { query }),
  get: (id: string) => call<FileDetail>("GET", `/files/${part(id)}`),
  remove: (id: string) => call<{ deleted: true }>("DELETE", `/files/${part(id)}`),
  /** Announces a file, sends its bytes and confirms it; returns its id. */
  async upload(file: File, onProgress: (share: number) => void = () => undefined): Promise<string> {
    const contentType = file.type || "application/octet-stream";
    const { fileId, uploadUrl } = await call<{ fileId: string; uploadUrl: string }>("POST", "/files/upload", {
      body: { filename: file.name, contentType, bytes: file.size },
    });
    await put(uploadUrl, file, contentType, onProgress);
    await call("POST", `/files/${part(fileId)}/confirm`);
    return fileId;
  },
};

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
  forgot: (body: { email: string }) => call<unknown>("POST", "/account/password/forgot", { body }),
  reset: (body: { token: string; newPassword: string }) => call<unknown>("POST", "/account/password/reset", { body }),
};

export const usage = { get: () => call<Record<string, Json>>("GET", "/usage") };

/** The description of the API; it needs no key. */
export async function openApi(): Promise<OpenApi> {
  const response = await fetch("/openapi.json");
  if (!response.ok) throw new ApiError(response.status, "NO_DESCRIPTION", "The service does not describe itself.");
  return (await response.json()) as OpenApi;
}

/** Fetch a result from storage, whose addresses carry their own grant. */
export async function bytesOf(url: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(url, { credentials: "omit", ...(signal && { signal }) });
  if (!response.ok) throw new ApiError(response.status, "NO_FILE", "The file is gone; results are kept for a day.");
  return response.arrayBuffer();
}

/** By XMLHttpRequest: fetch does not tell how much of an upload has gone. */
function put(url: string, file: File, contentType: string, onProgress: (share: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("PUT", url);
    request.setRequestHeader("Content-Type", contentType);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () =>
      request.status < 300 ? resolve() : reject(new ApiError(request.status, "UPLOAD_REFUSED", `The upload of ${file.name} was refused (${request.status}).`));
    request.onerror = () => reject(new ApiError(0, "UPLOAD_FAILED", `The upload of ${file.name} broke off.`));
    request.send(file);
  });
}
