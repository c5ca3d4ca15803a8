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
export type Usage = Schemas["Usage"];

/** Which page of a list. */
export interface Paging {
  page?: number;
  /** How many a page, 50 at most. */
  limit?: number;
}

/** A type of the API; where the catalog does not have it yet, what it is known to be. */
type Known<Name extends string, Otherwise> = Name extends keyof Schemas ? Schemas[Name] : Otherwise;

/** How Draco compresses. */
export type DracoOptions = Known<"DracoCompressionOptions", Record<string, boolean | number>>;
export type StepToGltfWithDracoBody = StepToGltfBody & { draco?: DracoOptions | null };
export type StepToGltfAdvancedWithDracoBody = StepToGltfAdvancedBody & { draco?: DracoOptions | null };

/** A conversion from any format to any other. */
export type ConvertBody = Known<
  "ConvertBody",
  { fileId: string; to: string; options?: Record<string, unknown> | null; webhook?: TaskWebhook | null }
>;

/** A look into a file. */
export type InspectBody = Known<"InspectBody", { fileId: string; webhook?: TaskWebhook | null }>;

/** The name of a model; servers may have ones that the types do not know. */
export type ModelName = keyof Models | (string & {});
/** The parameters of a model. */
export type ModelParams<Name extends string> = Name extends keyof Models ? Models[Name] : Record<string, unknown>;

/** Which files to make of a model. */
export type ModelOutputs = Known<
  "OutputOptions",
  {
    formats: ("step" | "stpz" | "decomposed-mesh" | "gltf")[];
    meshPrecision?: number | null;
    gltfMeshPrecision?: number | null;
    adjustYtoZ?: boolean;
  }
>;

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
export type ModelParam = Known<
  "ModelParamDefinition",
  {
    name: string;
    type: "number" | "integer" | "boolean" | "array";
    description: string;
    default: unknown;
    items?: { type: string };
  }
>;

/** A model. */
export type ModelDefinition = Known<
  "ModelDefinition",
  { name: string; displayName: string; description: string; params: ModelParam[]; defaults: Record<string, unknown> }
>;
