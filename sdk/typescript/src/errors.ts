/**
 * Everything that this package throws.
 *
 *   CadCloudError
 *   ├── ApiError                   the service refused, or this package did before sending (ValidationError)
 *   │   ├── ValidationError        400: `details` is a list of `{path, message}`
 *   │   ├── AuthenticationError    401
 *   │   ├── InsufficientScopeError 403
 *   │   ├── NotFoundError          404
 *   │   ├── ConflictError          409
 *   │   ├── RateLimitError         429: `retryAfter` in seconds
 *   │   └── ServerError            500 to 599
 *   ├── ConnectionError            no reply came, or one that is no reply of this API
 *   ├── TaskError                  the task ended without results: `task`
 *   │   ├── TaskFailedError
 *   │   ├── TaskCancelledError
 *   │   └── TaskExpiredError
 *   ├── PollTimeoutError           the task did not end in time
 *   ├── PollAbortedError           the AbortSignal said so
 *   ├── UploadFailedError          storage did not take the bytes: `status`
 *   └── PipelineError              the steps of a pipeline do not fit together
 */
import type { TaskDetail } from "./types.js";

/** The root of all errors of this package. */
export class CadCloudError extends Error {
  /** A stable upper-case word. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** Something that is wrong with a request. */
export interface Problem {
  /** Where, such as `steps.2.operation`; empty for the whole body. */
  path: string;
  message: string;
}

/** What an error reply says. */
export interface ApiErrorFacts {
  status: number;
  code: string;
  message: string;
  details?: unknown;
  requestId?: string | undefined;
  retryAfter?: number | undefined;
}

/** The service answered with an error. */
export class ApiError extends CadCloudError {
  readonly status: number;
  readonly details: unknown;
  /** Tell this to whoever runs the service. */
  readonly requestId: string | undefined;

  constructor(facts: ApiErrorFacts) {
    super(facts.code, facts.message);
    this.status = facts.status;
    this.details = facts.details;
    this.requestId = facts.requestId;
  }

  /** The error of the class that fits the status. */
  static of(facts: ApiErrorFacts): ApiError {
    if (facts.status >= 500) return new ServerError(facts);
    const Class = BY_STATUS[facts.status] ?? ApiError;
    return new Class(facts);
  }
}

/** The request does not fit its schema; found by the service, or here before it was sent. */
export class ValidationError extends ApiError {
  /** What is wrong, and where. */
  get problems(): Problem[] {
    return Array.isArray(this.details) ? (this.details as Problem[]) : [];
  }
}

/** The API key is missing or not valid. */
export class AuthenticationError extends ApiError {}

/** The API key may not do this. */
export class InsufficientScopeError extends ApiError {}

/** There is no such thing, or it belongs to another key. */
export class NotFoundError extends ApiError {}

/** The thing is not in a state for this, such as results of a task that runs. */
export class ConflictError extends ApiError {}

/** Too many requests; they were tried again in vain. */
export class RateLimitError extends ApiError {
  /** After how many seconds the service wants to be asked again, if it said so. */
  readonly retryAfter: number | undefined;

  constructor(facts: ApiErrorFacts) {
    super(facts);
    this.retryAfter = facts.retryAfter;
  }
}

/** The service could not answer. */
export class ServerError extends ApiError {}

const BY_STATUS: Record<number, new (facts: ApiErrorFacts) => ApiError> = {
  400: ValidationError,
  401: AuthenticationError,
  403: InsufficientScopeError,
  404: NotFoundError,
  409: ConflictError,
  429: RateLimitError,
};

/** No reply came, or one that no service of this kind sends. */
export class ConnectionError extends CadCloudError {
  constructor(message: string, options?: ErrorOptions) {
    super("CONNECTION_ERROR", message, options);
  }
}

/** A task ended without results. */
export class TaskError extends CadCloudError {
  readonly taskId: string;

  constructor(
    code: string,
    message: string,
    /** The task as it ended. */
    readonly task: TaskDetail,
  ) {
    super(code, message);
    this.taskId = task.taskId;
  }

  /** What made the task fail, as the service describes it for programs. */
  get details(): unknown {
    return this.task.metadata?.["error"];
  }
}

/** The task failed; the message says why. */
export class TaskFailedError extends TaskError {
  constructor(task: TaskDetail) {
    super("TASK_FAILED", task.error ?? "The task failed.", task);
  }
}

/** The task was cancelled. */
export class TaskCancelledError extends TaskError {
  constructor(task: TaskDetail) {
    super("TASK_CANCELLED", "The task was cancelled.", task);
  }
}

/** The task's results were deleted when its time was over. */
export class TaskExpiredError extends TaskError {
  constructor(task: TaskDetail) {
    super("TASK_EXPIRED", "The task has expired, and its results are gone. Submit it again.", task);
  }
}

/** The task did not end in the time given. */
export class PollTimeoutError extends CadCloudError {
  constructor(
    readonly taskId: string | undefined,
    readonly timeoutMs: number,
  ) {
    super("POLL_TIMEOUT", `The task did not end within ${timeoutMs / 1000} s.`);
  }
}

/** The AbortSignal was set off while waiting. */
export class PollAbortedError extends CadCloudError {
  constructor(
    readonly taskId: string | undefined,
    reason?: unknown,
  ) {
    super("POLL_ABORTED", "Waiting was aborted.", { cause: reason });
  }
}

/** Storage did not take the bytes of a file. */
export class UploadFailedError extends CadCloudError {
  constructor(
    readonly fileId: string,
    readonly status: number | undefined,
    message: string,
    options?: ErrorOptions,
  ) {
    super("UPLOAD_FAILED", message, options);
  }
}

/** The steps of a pipeline do not fit together; nothing was sent. */
export class PipelineError extends CadCloudError {
  constructor(message: string) {
    super("PIPELINE_ERROR", message);
  }
}
