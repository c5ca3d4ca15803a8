import { runResult, type RunResult } from "../results.js";
import type { CallOptions, PostOptions, Transport } from "../transport.js";
import type {
  CancelResult,
  ManifestEntry,
  Paging,
  TaskCreated,
  TaskDetail,
  TaskKind,
  TaskList,
  TaskResult,
  TaskResults,
  TaskStatus,
} from "../types.js";
import { requireCompleted, taskPath, type PollOptions, type Waiter } from "../waiting.js";

/** Tasks: what became of what was submitted. */
export class Tasks {
  constructor(
    private readonly transport: Transport,
    private readonly waiter: Waiter,
  ) {}

  /** Tell how a task stands: now, or once it has ended, if that is within `waitSeconds`, 60 at most. */
  get(taskId: string, options: CallOptions & { waitSeconds?: number } = {}): Promise<TaskDetail> {
    const { waitSeconds, ...rest } = options;
    const held = waitSeconds ? { query: { wait: waitSeconds }, holdMs: waitSeconds * 1000 } : {};
    return this.transport.get(taskPath(taskId), { ...held, ...rest });
  }

  /** List tasks, newest first. */
  list(filter: Paging & { status?: TaskStatus; kind?: TaskKind } = {}, options: CallOptions = {}): Promise<TaskList> {
    return this.transport.get("/api/v1/tasks", { query: { ...filter }, ...options });
  }

  /** The address of the main result, or that of one format. */
  getResult(taskId: string, format?: string, options: CallOptions = {}): Promise<TaskResult> {
    const part = format === undefined ? "" : `/${encodeURIComponent(format)}`;
    return this.transport.get(`${taskPath(taskId)}/result${part}`, options);
  }

  /** The addresses of all results. */
  getResults(taskId: string, options: CallOptions = {}): Promise<TaskResults> {
    return this.transport.get(`${taskPath(taskId)}/results`, options);
  }

  /** What became of each item of a compound task. */
  async getCompoundResult(taskId: string, options: CallOptions = {}): Promise<ManifestEntry[]> {
    const { manifest } = await this.transport.get<{ manifest: ManifestEntry[] }>(`${taskPath(taskId)}/result`, options);
    return manifest;
  }

  /** Cancel a task. One that has ended stays as it is. */
  cancel(taskId: string, options: CallOptions = {}): Promise<CancelResult> {
    return this.transport.delete(taskPath(taskId), options);
  }

  /** Submit a failed or cancelled task again, as a new one. */
  retry(taskId: string, options: PostOptions = {}): Promise<TaskCreated> {
    return this.transport.post(`${taskPath(taskId)}/retry`, options);
  }

  /**
   * Wait until a task is completed.
   *
   * @throws TaskFailedError, TaskCancelledError, TaskExpiredError if it ends otherwise
   */
  async poll(taskId: string, options: PollOptions = {}): Promise<TaskDetail> {
    return requireCompleted(await this.waiter.poll(taskId, options));
  }

  /** Wait until a task is completed and say where its files are; `format` is the main one. */
  async pollAndDownload(taskId: string, options: PollOptions & { format?: string } = {}): Promise<RunResult> {
    const { format, ...rest } = options;
    const task = await this.poll(taskId, rest);
    return runResult(this.transport, { task, downloads: undefined }, format === undefined ? [] : [format]);
  }

  /** The task now and after each change, until it has ended; a lost connection is made again. */
  events(taskId: string, options: CallOptions & { lastEventId?: string } = {}): AsyncGenerator<TaskDetail> {
    return this.waiter.events(taskId, options);
  }
}
