/**
 * Waiting for a task's end. The service is asked to hold its reply until then; one that cannot is asked every two
 * seconds instead. Who wants to hear of progress gets the task's stream of events.
 */
import { Deadline, sleep, uniqueName } from "./clock.js";
import {
  ApiError,
  ConnectionError,
  PollAbortedError,
  PollTimeoutError,
  TaskCancelledError,
  TaskExpiredError,
  TaskFailedError,
} from "./errors.js";
import { readEvents } from "./events.js";
import type { Reply, Transport } from "./transport.js";
import type { EndedTask, FormatDownload, ManifestEntry, TaskDetail, TaskStatus } from "./types.js";

/** How to wait for a task. */
export interface PollOptions {
  /** Ends the waiting by a `PollAbortedError`. */
  signal?: AbortSignal;
  /** Ends the waiting by a `PollTimeoutError`; by default 10 minutes. */
  timeoutMs?: number;
  /** How often to ask where the service cannot wait. */
  intervalMs?: number;
  /** Called with the task now and after each change, its end included. */
  onProgress?: (task: TaskDetail) => void;
  /** Whether the task is cancelled if the waiting is aborted or takes too long. */
  cancelTask?: boolean;
}

/** How to run a task: it is cancelled with the waiting, unless `cancelTask` is false. */
export interface RunOptions extends PollOptions {
  /** A name for the request: sent again within 24 hours, it leads to the same task. */
  idempotencyKey?: string;
}

/** A task that was completed, with what the reply to its submission said of its results. */
export interface Completed {
  task: TaskDetail;
  downloads: FormatDownload[] | undefined;
  manifest: ManifestEntry[] | undefined;
}

type Submitted = Partial<EndedTask> & { taskId: string };

const TERMINAL: ReadonlySet<TaskStatus> = new Set<TaskStatus>(["completed", "failed", "cancelled", "expired"]);
const TIMEOUT_MS = 600_000;
const RECONNECTS = 3;
/** A long poll that was answered sooner than this, though the task goes on, was answered by a service that has none. */
const AT_ONCE_MS = 400;

/** Whether nothing more will happen to a task. */
export const hasEnded = (task: Pick<TaskDetail, "status">): boolean => TERMINAL.has(task.status);

/** The task if it was completed. */
export function requireCompleted(task: TaskDetail): TaskDetail {
  if (task.status === "failed") throw new TaskFailedError(task);
  if (task.status === "cancelled") throw new TaskCancelledError(task);
  if (task.status === "expired") throw new TaskExpiredError(task);
  return task;
}

/** The address of a task. */
export const taskPath = (taskId: string): string => `/api/v1/tasks/${encodeURIComponent(taskId)}`;

/** Waits for tasks of one service, and learns which ways of waiting it has. */
export class Waiter {
  private readonly waitSeconds: number;
  private readonly pollIntervalMs: number;
  private holdsSubmissions = true;
  private holdsPolls = true;
  private streams = true;

  constructor(
    private readonly transport: Transport,
    options: { waitSeconds?: number; pollIntervalMs?: number },
  ) {
    this.waitSeconds = Math.min(options.waitSeconds ?? 25, 60);
    this.pollIntervalMs = options.pollIntervalMs ?? 2_000;
  }

  /** Submit a task and wait until it is completed. */
  async run(path: string, body: unknown, options: RunOptions = {}): Promise<Completed> {
    const idempotencyKey = options.idempotencyKey ?? uniqueName();
    let taskId: string | undefined;
    const submit = (headers: Record<string, string>, holdMs: number, signal?: AbortSignal): Promise<Reply<Submitted>> =>
      this.transport.call("POST", path, { body, headers, idempotencyKey, holdMs, ...(signal && { signal }) });

    return this.limited(
      options,
      () => taskId,
      async (deadline) => {
        if (deadline.signal.aborted) throw new PollAbortedError(undefined, deadline.signal.reason);
        const seconds = Math.floor(Math.min(this.waitSeconds, deadline.left / 1000));
        const hold = this.holdsSubmissions && !options.onProgress && seconds > 0;
        let reply: Reply<Submitted>;
        try {
          reply = await submit(hold ? { prefer: `wait=${seconds}` } : {}, hold ? seconds * 1000 : 0, deadline.signal);
        } catch (error) {
          // The service has the task perhaps, and who holds its reply back does not say its name. Asked again by the
          // same name it does, at once.
          if (error instanceof PollAbortedError && hold && options.cancelTask !== false) {
            taskId = await submit({}, 0).then(
              ({ data }) => data.taskId,
              () => undefined,
            );
          }
          throw error;
        }
        taskId = reply.data.taskId;
        if (hold) this.holdsSubmissions = reply.headers.has("preference-applied") || reply.data.task !== undefined;
        const { task, downloads, manifest } = reply.data;
        const ended = task ?? (await this.untilEnded(taskId, deadline, options));
        return { task: requireCompleted(ended), downloads: downloads ?? undefined, manifest: manifest ?? undefined };
      },
      true,
    );
  }

  /** Wait until a task has ended, however it ends. */
  async poll(taskId: string, options: PollOptions = {}): Promise<TaskDetail> {
    return this.limited(
      options,
      () => taskId,
      (deadline) => this.untilEnded(taskId, deadline, options),
      false,
    );
  }

  /** The task now and after each change, until it has ended. */
  async *events(
    taskId: string,
    options: { signal?: AbortSignal; lastEventId?: string } = {},
  ): AsyncGenerator<TaskDetail> {
    let { lastEventId } = options;
    for (let failures = 0; ;) {
      const headers: Record<string, string> = { accept: "text/event-stream" };
      if (lastEventId !== undefined) headers["last-event-id"] = lastEventId;
      const request = { headers, ...(options.signal && { signal: options.signal }) };
      const response = await this.transport.reply("GET", `${taskPath(taskId)}/events`, request);
      if (!response.headers.get("content-type")?.startsWith("text/event-stream") || !response.body) {
        this.streams = false;
        await response.body?.cancel();
        throw new ConnectionError("The service has no stream of events.");
      }
      let ended = false;
      try {
        for await (const event of readEvents(response.body)) {
          if (event.event !== "task") continue;
          const task = JSON.parse(event.data) as TaskDetail;
          ended = hasEnded(task);
          lastEventId = event.id ?? lastEventId;
          failures = 0;
          yield task;
        }
      } catch (error) {
        if (options.signal?.aborted) throw new PollAbortedError(taskId, options.signal.reason);
        if (failures >= RECONNECTS) throw new ConnectionError("The stream of events broke off.", { cause: error });
      } finally {
        this.transport.release(response);
      }
      if (ended || failures++ >= RECONNECTS) return;
      await sleep(250 * failures, options.signal);
    }
  }

  private async limited<Result>(
    options: PollOptions,
    taskId: () => string | undefined,
    wait: (deadline: Deadline) => Promise<Result>,
    cancelTask: boolean,
  ): Promise<Result> {
    const timeoutMs = options.timeoutMs ?? TIMEOUT_MS;
    const deadline = new Deadline(timeoutMs, options.signal);
    try {
      return await wait(deadline);
    } catch (error) {
      if (!deadline.signal.aborted || !(error instanceof PollAbortedError)) throw error;
      const known = taskId();
      if (known !== undefined && (options.cancelTask ?? cancelTask)) {
        await this.transport.delete(taskPath(known)).catch(() => undefined);
      }
      throw deadline.timedOut
        ? new PollTimeoutError(known, timeoutMs)
        : new PollAbortedError(known, deadline.signal.reason);
    } finally {
      deadline.dispose();
    }
  }

  private async untilEnded(taskId: string, deadline: Deadline, options: PollOptions): Promise<TaskDetail> {
    const { onProgress } = options;
    if (onProgress && this.streams) {
      const ended = await this.stream(taskId, deadline, onProgress);
      if (ended) return ended;
    }
    for (;;) {
      const seconds = this.holdsPolls ? Math.min(this.waitSeconds, deadline.left / 1000) : 0;
      const asked = performance.now();
      const request = { signal: deadline.signal, holdMs: seconds * 1000 };
      const query = seconds > 0 ? { wait: Number(seconds.toFixed(3)) } : {};
      const task = await this.transport.get<TaskDetail>(taskPath(taskId), { ...request, query });
      onProgress?.(task);
      if (hasEnded(task)) return task;
      if (performance.now() - asked < Math.min(AT_ONCE_MS, seconds * 500)) this.holdsPolls = false;
      if (!this.holdsPolls) await sleep(options.intervalMs ?? this.pollIntervalMs, deadline.signal);
      if (deadline.signal.aborted) throw new PollAbortedError(taskId, deadline.signal.reason);
    }
  }

  /** Follow the stream of events; undefined if there is none, or it does not tell of the end. */
  private async stream(
    taskId: string,
    deadline: Deadline,
    onProgress: (task: TaskDetail) => void,
  ): Promise<TaskDetail | undefined> {
    const events = this.events(taskId, { signal: deadline.signal });
    for (;;) {
      let next: IteratorResult<TaskDetail>;
      try {
        next = await events.next();
      } catch (error) {
        const withoutStream = error instanceof ApiError && (error.status === 404 || error.status === 405);
        if (withoutStream || error instanceof ConnectionError) return undefined;
        throw error;
      }
      if (next.done) return undefined;
      onProgress(next.value);
      if (hasEnded(next.value)) return next.value;
    }
  }
}
