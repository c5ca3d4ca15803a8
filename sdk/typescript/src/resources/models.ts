import { batchResult, runResult, type BatchResult, type RunResult } from "../results.js";
import type { CallOptions, PostOptions, Transport } from "../transport.js";
import type { CompoundCreated, ModelBatchBody, ModelBody, ModelDefinition, ModelName, TaskCreated } from "../types.js";
import type { RunOptions, Waiter } from "../waiting.js";

/** Parametric models. */
export class Models {
  constructor(
    private readonly transport: Transport,
    private readonly waiter: Waiter,
  ) {}

  /** The names of all models. */
  list(options: CallOptions = {}): Promise<{ models: string[] }> {
    return this.transport.get("/api/v1/models", options);
  }

  /** What a model takes. */
  getParams(model: ModelName, options: CallOptions = {}): Promise<ModelDefinition> {
    return this.transport.get(`${path(model)}/params`, options);
  }

  /** What several models take, by their names. */
  getDefinitions(
    names: string[],
    options: PostOptions = {},
  ): Promise<{ definitions: Record<string, ModelDefinition> }> {
    return this.transport.post("/api/v1/models/definitions", { body: { names }, ...options });
  }

  /** Submit a model. */
  submit<Name extends ModelName>(model: Name, body: ModelBody<Name>, options: PostOptions = {}): Promise<TaskCreated> {
    return this.transport.post(path(model), { body, ...options });
  }

  /** Make a model and say where its files are. */
  async run<Name extends ModelName>(model: Name, body: ModelBody<Name>, options: RunOptions = {}): Promise<RunResult> {
    return runResult(this.transport, await this.waiter.run(path(model), body, options), body.outputs.formats);
  }

  /** Submit a model with several sets of parameters. */
  batchSubmit<Name extends ModelName>(
    model: Name,
    body: ModelBatchBody<Name>,
    options: PostOptions = {},
  ): Promise<CompoundCreated> {
    return this.transport.post(`${path(model)}/batch`, { body, ...options });
  }

  /** Make a model with several sets of parameters. Items that fail say so; it fails as a whole only if all do. */
  async batchRun<Name extends ModelName>(
    model: Name,
    body: ModelBatchBody<Name>,
    options: RunOptions = {},
  ): Promise<BatchResult> {
    const completed = await this.waiter.run(`${path(model)}/batch`, body, options);
    return batchResult(this.transport, completed, body.outputs.formats);
  }
}

const path = (model: string) => `/api/v1/models/${encodeURIComponent(model)}`;
