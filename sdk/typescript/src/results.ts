/** What a task made, and how to get it. */
import type { Completed } from "./waiting.js";
import { taskPath } from "./waiting.js";
import type { Transport } from "./transport.js";
import type { FormatDownload, ManifestEntry, SubTask, TaskDetail, TaskResults, TaskStatus } from "./types.js";

/** A task that was completed, and where to get what it made. The addresses need no key and are valid for an hour. */
export interface RunResult {
  taskId: string;
  downloads: FormatDownload[];
  /** Of the main result: the first of the formats asked for. Empty if the task made no files. */
  downloadUrl: string;
  task: TaskDetail;
}

/** A compound task that was completed: what became of each of its items. */
export interface CompoundResult {
  taskId: string;
  manifest: ManifestEntry[];
  task: TaskDetail;
}

/** What became of one item of a batch. */
export interface BatchItem {
  index: number;
  taskId: string;
  status: TaskStatus;
  /** Why it failed. */
  error: string | null;
  /** Empty unless it was completed. */
  downloads: FormatDownload[];
  downloadUrl: string;
}

/** A batch that was completed: at least one of its items was. */
export interface BatchResult {
  taskId: string;
  items: BatchItem[];
  task: TaskDetail;
}

/** What formats are called when they are asked for, and what they are called in results. */
const PARTS: Record<string, string> = { gltf: "glb" };
/** Results that nobody asks for by name. */
const ASIDE = new Set(["metadata", "result", "report"]);
const EXTENSIONS: Record<string, string> = {
  "decomposed-mesh": "json",
  metadata: "json",
  result: "json",
  report: "json",
};

/** The name of a result, whichever of its names is given. */
export const partName = (format: string): string => PARTS[format] ?? format;

/** Which of several results is the main one. */
export function mainDownload(
  downloads: readonly FormatDownload[],
  wanted: readonly string[] = [],
): FormatDownload | undefined {
  for (const format of [...wanted, "glb"]) {
    const found = downloads.find((one) => one.format === partName(format));
    if (found) return found;
  }
  return downloads.find((one) => !ASIDE.has(one.format)) ?? downloads[0];
}

/** The results of a completed task. */
export async function runResult(
  transport: Transport,
  { task, downloads }: Pick<Completed, "task" | "downloads">,
  wanted?: readonly string[],
): Promise<RunResult> {
  const found = downloads ?? (await transport.get<TaskResults>(`${taskPath(task.taskId)}/results`)).downloads;
  return { taskId: task.taskId, downloads: found, downloadUrl: mainDownload(found, wanted)?.downloadUrl ?? "", task };
}

/** The results of a completed compound task. */
export async function compoundResult(transport: Transport, { task, manifest }: Completed): Promise<CompoundResult> {
  const found =
    manifest ?? (await transport.get<{ manifest: ManifestEntry[] }>(`${taskPath(task.taskId)}/result`)).manifest;
  return { taskId: task.taskId, manifest: found, task };
}

/** The results of a completed batch. */
export async function batchResult(
  transport: Transport,
  completed: Completed,
  wanted: readonly string[],
): Promise<BatchResult> {
  const { taskId, manifest, task } = await compoundResult(transport, completed);
  const items = manifest.map((entry) =>
    batchItem(
      entry,
      task.subTasks?.find((child) => child.taskId === entry.taskId),
      wanted,
    ),
  );
  return { taskId, items, task };
}

function batchItem(entry: ManifestEntry, child: SubTask | undefined, wanted: readonly string[]): BatchItem {
  const downloads = Object.entries(entry.downloadUrls ?? {}).map(([format, downloadUrl]) => {
    return { format, downloadUrl, filename: `item-${entry.index}.${EXTENSIONS[format] ?? format}` };
  });
  return {
    index: entry.index,
    taskId: entry.taskId,
    status: entry.status,
    error: child?.error ?? null,
    downloads,
    downloadUrl: mainDownload(downloads, wanted)?.downloadUrl ?? "",
  };
}
