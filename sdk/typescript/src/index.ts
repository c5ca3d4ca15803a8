/** The CAD Cloud API from TypeScript and JavaScript. */
export { CadCloudClient, CadCloudClient as BitbybitClient } from "./client.js";
export type { ClientOptions, CallOptions, PostOptions } from "./transport.js";
export type { PollOptions, RunOptions } from "./waiting.js";
export type { RunResult, CompoundResult, BatchResult, BatchItem } from "./results.js";
export type { Downloadable, DownloadOptions } from "./downloads.js";
export type { Progress, Uploadable } from "./uploads.js";
export type { UploadOptions } from "./resources/files.js";
export type { ExecuteBody, CompoundBody, CompoundItem } from "./resources/cad.js";
export * from "./errors.js";
export type * from "./types.js";

export { pipeline, type PipelineOptions } from "./pipeline/pipeline.js";
export { choice, customStep, map, step, type Step } from "./pipeline/steps.js";
export type {
  Branches,
  MapOptions,
  OperationName,
  Operator,
  ParamsOf,
  ResultOf,
  StepOptions,
} from "./pipeline/steps.js";
export {
  file,
  type Codec,
  type FileFormat,
  type In,
  type InputFile,
  type Ref,
  type ReferenceText,
} from "./pipeline/references.js";
export type { Handle, ShapeKind } from "./handle.js";
export type { Operation, Operations } from "./generated/operations.js";
export type { Models } from "./generated/models.js";
