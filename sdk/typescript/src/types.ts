/** The API's own names for what it takes and returns. */
import type { components } from "./generated/api.js";
import type { Models } from "./generated/models.js";

type Schemas = components["schemas"];

export type SubTask = Schemas["SubTask"];
/** A task; a compound one has sub-tasks. */
export type TaskDetail = Schemas["TaskDetail"] & { subTasks?: SubTask[] };
export type TaskStatus = TaskDetail["status"];
export type TaskKind = TaskDetail["kind"];
export type TaskCreated = Schemas["TaskCreated"];
export type TaskList = Schemas["TaskList"];
export type TaskResult = Schemas["TaskResult"];
export type TaskResults = Schemas["TaskResults"];
export type FormatDownload = Schemas["FormatDownload"];
export type ManifestEntry = Schemas["ManifestEntry"];
export type CancelResult = Schemas["CancelResult"];
export type CompoundCreated = Schemas["CompoundCreated"];
export type EndedTask = Schemas["EndedTask"];

export type FileUploadBody = Schemas["FileUploadBody"];
export type UploadResult = Schemas["UploadResult"];
export type ConfirmResult = Schemas["ConfirmResult"];
export type FileDetail = Schemas["FileDetail"];
export type FileStatus = FileDetail["status"];
export type FileList = Schemas["FileList"];
export type DeleteResult = Schemas["DeleteResult"];

export type PipelineBody = Schemas["PipelineBody"];
export type PipelineOutputs = Schemas["PipelineOutputs"];
export type PipelineVerdict = Schemas["PipelineVerdict"];
export type PipelineFormat = PipelineOutputs["formats"][number];
export type CompoundExecuteBody = Schemas["CompoundExecuteBody"];

export type StepToGltfBody = Schemas["StepToGltfBody"];
export type StepToGltfAdvancedBody = Schemas["StepToGltfAdvancedBody"];
export type ConvertAdvancedOptions = Schemas["ConvertAdvancedOptions"];

export type OperationList = Schemas["OperationList"];
export type OperationDetail = Schemas["OperationDetail"];

export type TaskWebhook = Schemas["TaskWebhook"];
export type WebhookBody = Schemas["WebhookBody"];
export type WebhookCreated = Schemas["WebhookCreated"];
export type WebhookList = Schemas["WebhookList"];
export type WebhookDeleted = Schemas["WebhookDeleted"];
export type DeliveryDetail = Schemas["DeliveryDetail"];
export type DeliveryList = Schemas["DeliveryList"];

export type Health = Schemas["Health"];

/** Which page of a list. */
export interface Paging {
  page?: number;
  /** How many a page, 50 at most. */
  limit?: number;
}

/** How Draco compresses. */
export interface DracoOptions {
  useDraco?: boolean;
  /** 0 to 10, by default 7. */
  dracoCompressionLevel?: number;
  dracoQuantizePositionBits?: number;
  dracoQuantizeNormalBits?: number;
  dracoQuantizeTexcoordBits?: number;
  dracoQuantizeColorBits?: number;
  dracoQuantizeGenericBits?: number;
  dracoUnifiedQuantization?: boolean;
}

export type StepToGltfWithDracoBody = StepToGltfBody & { draco?: DracoOptions };
export type StepToGltfAdvancedWithDracoBody = StepToGltfAdvancedBody & { draco?: DracoOptions };

/** A conversion from any format to any other. */
export interface ConvertBody {
  /** A confirmed upload. */
  fileId: string;
  /** The format wanted, such as `glb`, `step` or `stl`. */
  to: string;
  options?: Record<string, unknown>;
  webhook?: TaskWebhook;
}

/** A look into a file. */
export interface InspectBody {
  /** A confirmed upload. */
  fileId: string;
  options?: Record<string, unknown>;
  webhook?: TaskWebhook;
}

/** The name of a model; servers may have ones that the types do not know. */
export type ModelName = keyof Models | (string & {});
/** The parameters of a model. */
export type ModelParams<Name extends string> = Name extends keyof Models ? Models[Name] : Record<string, unknown>;

/** Which files to make of a model. */
export interface ModelOutputs {
  formats: ("step" | "stpz" | "decomposed-mesh" | "gltf")[];
  /** How far a mesh may stray from the true surface. */
  meshPrecision?: number;
  /** The same for glTF alone. */
  gltfMeshPrecision?: number;
  /** Whether what is up is Z in the files. */
  adjustYtoZ?: boolean;
}

export interface ModelBody<Name extends string = string> {
  params?: ModelParams<Name>;
  outputs: ModelOutputs;
  webhook?: TaskWebhook;
}

export interface ModelBatchBody<Name extends string = string> {
  items: { params?: ModelParams<Name> }[];
  outputs: ModelOutputs;
  webhook?: TaskWebhook;
}

/** A parameter of a model. */
export interface ModelParam {
  name: string;
  type: "number" | "integer" | "boolean" | "array";
  description: string;
  default: unknown;
  items?: { type: string };
}

/** A model. */
export interface ModelDefinition {
  name: string;
  displayName: string;
  description: string;
  params: ModelParam[];
  defaults: Record<string, unknown>;
}
