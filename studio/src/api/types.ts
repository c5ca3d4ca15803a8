/** What the API sends and takes, as far as Studio reads it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

export type TaskStatus = "waiting" | "queued" | "processing" | "completed" | "failed" | "cancelled" | "expired";
export const STATUSES: TaskStatus[] = ["waiting", "queued", "processing", "completed", "failed", "cancelled", "expired"];
export const KINDS = ["cad", "model", "convert-simple", "convert-advanced", "pipeline", "compound"] as const;

export interface ResultPart {
  mime: string;
  bytes: number;
}

export interface SubTask {
  taskId: string;
  index: number;
  status: TaskStatus;
  progress: number | null;
  computeMs: number | null;
  error: string | null;
  downloadFormats: string[];
}

export interface TaskDetail {
  taskId: string;
  kind: string;
  label: string;
  status: TaskStatus;
  progress: number | null;
  error: string | null;
  resultParts: Record<string, ResultPart> | null;
  metadata: Record<string, Json> | null;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  expiresAt: string;
  subTasks?: SubTask[];
  request?: Json;
  stage?: string | null;
}

export interface TaskList {
  tasks: TaskDetail[];
  page: number;
  limit: number;
  total: number;
}

export interface Download {
  format: string;
  downloadUrl: string;
  filename: string;
}

export interface Submitted {
  taskId: string;
  status: TaskStatus;
  task?: TaskDetail;
  downloads?: Download[] | null;
}

export interface FileDetail {
  fileId: string;
  filename: string;
  contentType: string;
  bytes: number | null;
  sha256: string | null;
  status: "pending" | "confirmed" | "expired";
  createdAt: string;
  confirmedAt: string | null;
  downloadUrl: string;
}

export interface FileList {
  files: FileDetail[];
  page: number;
  limit: number;
  total: number;
}

export interface Schema {
  type?: string | string[];
  title?: string;
  description?: string;
  default?: Json;
  enum?: Json[];
  const?: Json;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  $ref?: string;
  $defs?: Record<string, Schema>;
  unit?: string;
  "x-handle"?: string;
}

export interface OperationSummary {
  name: string;
  summary: string;
}

export interface OperationDetail extends OperationSummary {
  description: string;
  params: Schema;
  returns: Schema;
}

export interface Bounds {
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  exclusiveMaximum?: number;
  step?: number;
  unit?: string;
}

export interface ModelParam {
  name: string;
  type: "number" | "integer" | "boolean" | "array";
  description: string;
  default: Json;
  bounds?: Bounds;
  items?: { type: string };
}

export interface ModelPreset {
  name: string;
  displayName: string;
  description: string;
  params: Record<string, Json>;
}

export interface ModelDefinition {
  name: string;
  displayName: string;
  description: string;
  params: ModelParam[];
  defaults: Record<string, Json>;
  presets: ModelPreset[];
}

export interface PipelineProblem {
  path: string;
  message: string;
  code: string;
}

export interface PipelineVerdict {
  valid: boolean;
  problems: PipelineProblem[];
  budget: Record<string, { used: number; limit: number }>;
}

export interface OpenApi {
  info: { title: string; version: string };
  paths: Record<string, Record<string, { summary?: string; description?: string; requestBody?: { content: Record<string, { schema: Schema }> }; parameters?: { name: string; description?: string; schema: Schema }[] }>>;
  components: { schemas: Record<string, Schema> };
}

export interface Ways {
  signUp: boolean;
  passwordReset: boolean;
  local: boolean;
  oidc: string | null;
}

export interface Account {
  accountId: string;
  email: string | null;
  emailConfirmed: boolean;
  name: string;
  role: "owner" | "member";
  hasPassword: boolean;
  plan: { name: string; title: string };
  createdAt: string;
}

export interface SessionDetail {
  sessionId: string;
  current: boolean;
  userAgent: string;
  createdAt: string;
  lastUsedAt: string;
  expiresAt: string;
}

export interface KeyDetail {
  keyId: string;
  name: string;
  prefix: string;
  scopes: string[];
  state: "valid" | "revoked" | "expired";
  createdAt: string;
  expiresAt: string | null;
  lastUsedAt: string | null;
  revokedAt: string | null;
  usage: { tasks: number; computeMinutes: number };
  secret?: string;
}
