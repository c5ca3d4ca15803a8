import type { In } from "../pipeline/references.js";
import type { OperationName, ParamsOf } from "../pipeline/steps.js";
import { compoundResult, runResult, type CompoundResult, type RunResult } from "../results.js";
import type { PostOptions, Transport } from "../transport.js";
import type {
  CompoundCreated,
  CompoundExecuteBody,
  PipelineBody,
  PipelineVerdict,
  TaskCreated,
  TaskWebhook,
} from "../types.js";
import type { RunOptions, Waiter } from "../waiting.js";

/** One operation. Parameters are known by types where the operation is. */
export interface ExecuteBody<Name extends string> {
  operation: Name | OperationName;
  params?: Name extends OperationName ? ParamsOf<Name> : unknown;
  webhook?: TaskWebhook;
}

/** One operation of many; `$file:0` in its parameters is the first of its files. */
export interface CompoundItem<Name extends string> {
  operation: Name | OperationName;
  params?: Name extends OperationName ? In<ParamsOf<Name>> : unknown;
  inputFiles?: { fileId: string; role: string }[];
  outputFormats?: string[];
}

/** Operations that run side by side. */
export interface CompoundBody<Names extends readonly string[]> {
  items: { [Place in keyof Names]: CompoundItem<Names[Place]> };
  webhook?: TaskWebhook;
}

/** Operations, alone, in pipelines and side by side. */
export class Cad {
  constructor(
    private readonly transport: Transport,
    private readonly waiter: Waiter,
  ) {}

  /** Submit one operation. */
  execute<Name extends string>(body: ExecuteBody<Name>, options: PostOptions = {}): Promise<TaskCreated> {
    return this.transport.post("/api/v1/cad/execute", { body, ...options });
  }

  /** Run one operation. A shape comes back as glTF, data as JSON. */
  async executeAndPoll<Name extends string>(body: ExecuteBody<Name>, options: RunOptions = {}): Promise<RunResult> {
    return runResult(this.transport, await this.waiter.run("/api/v1/cad/execute", body, options));
  }

  /** Submit a pipeline, written by hand or made by `pipeline(…)`. */
  pipeline(body: PipelineBody, options: PostOptions = {}): Promise<TaskCreated> {
    return this.transport.post("/api/v1/cad/pipeline", { body, ...options });
  }

  /** Run a pipeline. */
  async pipelineAndPoll(body: PipelineBody, options: RunOptions = {}): Promise<RunResult> {
    const completed = await this.waiter.run("/api/v1/cad/pipeline", body, options);
    return runResult(this.transport, completed, body.outputs?.formats);
  }

  /** Check a pipeline without running it: every problem with its place, and how much of the budget it uses. */
  validate(body: PipelineBody, options: PostOptions = {}): Promise<PipelineVerdict> {
    return this.transport.post("/api/v1/cad/pipeline/validate", { body, ...options });
  }

  /** Submit operations to run side by side. */
  compound<const Names extends readonly string[]>(
    body: CompoundBody<Names>,
    options: PostOptions = {},
  ): Promise<CompoundCreated> {
    return this.transport.post("/api/v1/cad/compound", { body: parallel(body), ...options });
  }

  /** Run operations side by side. Those that fail are named in the manifest; it fails as a whole only if all do. */
  async compoundAndPoll<const Names extends readonly string[]>(
    body: CompoundBody<Names>,
    options: RunOptions = {},
  ): Promise<CompoundResult> {
    return compoundResult(this.transport, await this.waiter.run("/api/v1/cad/compound", parallel(body), options));
  }
}

const parallel = (body: CompoundBody<readonly string[]>) =>
  ({ ...body, parallel: true }) as unknown as CompoundExecuteBody;
