/** The backend's routes. All backends of the examples have the same. */

export interface Result {
  format: string;
  url: string;
}

export interface Item {
  taskId: string;
  index: number;
  status: string;
  error: string | null;
  results: Result[];
}

export interface Task {
  taskId: string;
  status: string;
  progress: number | null;
  error: string | null;
  results: Result[];
  items?: Item[];
}

export interface Param {
  name: string;
  type: "number" | "integer" | "boolean" | "array";
  description: string;
  default: unknown;
  bounds?: { minimum?: number; exclusiveMinimum?: number; maximum?: number; step?: number; unit?: string };
}

export interface Model {
  name: string;
  displayName: string;
  description: string;
  params: Param[];
}

export type Values = Record<string, unknown>;

const ENDED = ["completed", "failed", "cancelled", "expired"];

async function call<Data>(path: string, init?: RequestInit): Promise<Data> {
  const response = await fetch(path, init);
  const body = (await response.json().catch(() => ({}))) as { error?: string };
  if (!response.ok) throw new Error(body.error ?? `The backend answered ${response.status}.`);
  return body as Data;
}

const post = (path: string, body: unknown) =>
  call<{ taskId: string }>(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

export const models = () => call<{ models: Model[] }>("/api/models").then((found) => found.models);

export const generate = (model: string, params: Values) => post("/api/generate", { model, params });

export const batch = (model: string, items: Values[]) => post("/api/batch", { model, items });

export const runPipeline = (name: string, params: Values) => post(`/api/pipelines/${name}`, params);

export const sendFile = (file: File, fillet: number) =>
  call<{ taskId: string }>(`/api/files?${new URLSearchParams({ name: file.name, fillet: String(fillet) })}`, {
    method: "POST",
    headers: { "content-type": "application/step" },
    body: file,
  });

/** Follow a task to its end. Each reply is held back for a while, so a short task feels instant. */
export async function follow(taskId: string, tell: (task: Task) => void): Promise<Task> {
  for (;;) {
    const task = await call<Task>(`/api/tasks/${taskId}`);
    tell(task);
    if (ENDED.includes(task.status)) return task;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
