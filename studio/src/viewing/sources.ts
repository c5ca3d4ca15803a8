/** What of a task's results the viewer can show, and fetching it. */
import * as api from "@/api/client";
import type { Download, TaskDetail } from "@/api/types";
import type { Kind } from "@/viewer";
import type { Source } from "./panel";

const SHOWN: [string, Kind][] = [["glb", "glb"], ["gltf", "glb"], ["decomposed-mesh", "decomposed-mesh"], ["stl", "stl"]];

/** The part of a result that the viewer shows best. */
export function viewable(formats: readonly string[]): [string, Kind] | undefined {
  return SHOWN.find(([format]) => formats.includes(format));
}

export const viewableTask = (task: TaskDetail): boolean =>
  task.status === "completed" &&
  (viewable(Object.keys(task.resultParts ?? {})) !== undefined || (task.subTasks ?? []).some((sub) => viewable(sub.downloadFormats)));

export async function sourceOf(id: string, name: string, downloads: readonly Download[], signal?: AbortSignal): Promise<Source | undefined> {
  const found = viewable(downloads.map((download) => download.format));
  if (!found) return undefined;
  const { downloadUrl } = downloads.find((download) => download.format === found[0])!;
  return { id, name, kind: found[1], bytes: await api.bytesOf(downloadUrl, signal) };
}

/** Everything that can be seen of a task; a compound one has a source for each sub-task. */
export async function sourcesOfTask(id: string): Promise<Source[]> {
  const task = await api.tasks.get(id);
  if (task.subTasks?.length) {
    const made = task.subTasks.filter((sub) => sub.status === "completed" && viewable(sub.downloadFormats));
    const found = await Promise.all(made.slice(0, 24).map(async (sub) => sourceOf(sub.taskId, `${task.label} ${sub.index + 1}`, await api.tasks.results(sub.taskId))));
    return found.filter((source) => source !== undefined);
  }
  const source = await sourceOf(id, task.label, await api.tasks.results(id));
  return source ? [source] : [];
}
