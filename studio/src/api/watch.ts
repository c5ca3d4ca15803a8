/** Following tasks. Browsers keep six connections to a host, so only few tasks have a stream; the others are asked for. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { tasks } from "./client";
import { ApiError } from "./transport";
import type { TaskDetail, TaskStatus } from "./types";

const STREAMS = 2;
const PAUSE_MS = 1200;
let open = 0;

export const ended = (status: TaskStatus): boolean => !["waiting", "queued", "processing"].includes(status);

const pause = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
  });

async function stream(id: string, signal: AbortSignal, tell: (task: TaskDetail) => void): Promise<boolean> {
  open++;
  try {
    for await (const task of tasks.events(id, signal)) {
      tell(task);
      if (ended(task.status)) return true;
    }
    return false;
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) throw error;
    return false;
  } finally {
    open--;
  }
}

/** Tells how a task stands, until it has ended. */
export async function watch(id: string, tell: (task: TaskDetail) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    if (open < STREAMS && (await stream(id, signal, tell))) return;
    if (signal.aborted) return;
    const task = await tasks.get(id);
    if (signal.aborted) return;
    tell(task);
    if (ended(task.status)) return;
    await pause(PAUSE_MS, signal);
  }
}

/** Keeps the cached detail of tasks up to date while a component shows them. */
export function useWatched(ids: readonly string[]): void {
  const cache = useQueryClient();
  const key = ids.join(" ");
  useEffect(() => {
    const stop = new AbortController();
    for (const id of key ? key.split(" ") : []) {
      watch(id, (task) => cache.setQueryData(["task", id], task), stop.signal).catch(() => undefined);
    }
    return () => stop.abort();
  }, [cache, key]);
}
