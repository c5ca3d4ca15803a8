"""The types of the HTTP API. Generated from catalog/openapi.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Discriminator, Field, Tag

from cadcloud_sdk.wire import OPEN, ReplyModel, RequestModel, StepModel, step_kind

Comparison: TypeAlias = Literal["eq", "neq", "gt", "gte", "lt", "lte", "exists"]

FileStatus: TypeAlias = Literal["pending", "confirmed", "expired"]

ModelParamApiType: TypeAlias = Literal["number", "integer", "boolean", "array"]

NameFormat: TypeAlias = Literal[
    "empty",
    "product",
    "instance",
    "instanceOrProduct",
    "productOrInstance",
    "productAndInstance",
    "productAndInstanceAndOcaf",
]

OutputFormat: TypeAlias = Literal["step", "stpz", "decomposed-mesh", "gltf"]

PipelineFormat: TypeAlias = Literal["step", "stpz", "decomposed-mesh", "gltf", "json", "csv", "stl", "3mf"]

TaskKind: TypeAlias = Literal["cad", "model", "convert-simple", "convert-advanced", "pipeline", "compound", "tenant"]

TaskStatus: TypeAlias = Literal["waiting", "queued", "processing", "completed", "failed", "cancelled", "expired"]

WebhookEvent: TypeAlias = Literal["task.completed", "task.failed", "task.cancelled"]


class BatchModelSubmissionBodyItemsItem(RequestModel):
    """One set of parameters."""

    params: dict[str, Any] | None = None


class BatchModelSubmissionBody(RequestModel):
    """Several sets of parameters of one model."""

    items: Annotated[list[BatchModelSubmissionBodyItemsItem], Field(min_length=1, max_length=50)]
    outputs: OutputOptions
    webhook: TaskWebhook | None = None


class Budget(ReplyModel):
    """How much of what a pipeline may use it is known to use."""

    used: int
    limit: int


class CancelResult(ReplyModel):
    """The status that a task had when it was cancelled."""

    cancelled: Literal[True]
    previous_status: str


class ChoiceStep(StepModel):
    """A step that runs one of two branches."""

    id: str | None = None
    type: Literal["choice"]
    value: Any
    operator: Comparison
    compare_to: Any = None
    then: Annotated[
        list[
            Annotated[
                Annotated[MapStep, Tag("map")]
                | Annotated[ChoiceStep, Tag("choice")]
                | Annotated[PipelineStep, Tag("pipeline")],
                Discriminator(step_kind),
            ]
        ],
        Field(min_length=1),
    ]
    else_: (
        list[
            Annotated[
                Annotated[MapStep, Tag("map")]
                | Annotated[ChoiceStep, Tag("choice")]
                | Annotated[PipelineStep, Tag("pipeline")],
                Discriminator(step_kind),
            ]
        ]
        | None
    ) = Field(default=None, validation_alias="else", serialization_alias="else")


class CompoundCreated(ReplyModel):
    """A compound task that was accepted."""

    task_id: str
    kind: Literal["compound"]
    sub_task_count: int
    status_url: str
    sub_tasks: list[SubTask]


class TaskDetail(ReplyModel):
    """Everything about a task; fields that have no value yet are null."""

    task_id: str
    kind: Annotated[TaskKind, OPEN]
    label: str
    status: Annotated[TaskStatus, OPEN]
    progress: float | None
    error: str | None
    result_parts: dict[str, ResultPart] | None
    metadata: dict[str, Any] | None
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    expires_at: datetime


class CompoundDetail(TaskDetail):
    """Everything about a compound task."""

    sub_tasks: list[SubTask]


class CompoundExecuteBody(RequestModel):
    """Operations that run side by side."""

    webhook: TaskWebhook | None = None
    parallel: Literal[True]
    items: Annotated[list[CompoundItem], Field(min_length=1, max_length=100)]


class CompoundItem(RequestModel):
    """One operation of many."""

    operation: Annotated[str, Field(min_length=1)]
    params: Any = None
    input_files: list[InputFile] | None = None
    output_formats: Annotated[list[Annotated[str, Field(min_length=1)]], Field(max_length=10)] | None = None


class ConfirmResult(ReplyModel):
    """A file that arrived."""

    file_id: str
    status: Literal["confirmed"]
    bytes: int
    content_type: str


class ConvertAdvancedOptions(RequestModel):
    """Everything that can be chosen about a conversion."""

    read_colors: bool | None = None
    read_names: bool | None = None
    read_materials: bool | None = None
    read_layers: bool | None = None
    read_props: bool | None = None
    mesh_deflection: Annotated[float, Field(ge=0.0001, le=10.0)] | None = None
    mesh_angle: Annotated[float, Field(ge=0.01, le=3.141592653589793)] | None = None
    mesh_parallel: bool | None = None
    mesh_relative: bool | None = None
    internal_vertices_mode: bool | None = None
    control_surface_deflection: bool | None = None
    face_count_threshold: Annotated[int, Field(ge=-1.0, le=500000.0)] | None = None
    merge_faces: bool | None = None
    split_indices16: bool | None = None
    parallel_write: bool | None = None
    embed_textures: bool | None = None
    force_uv_export: bool | None = Field(
        default=None, validation_alias="forceUVExport", serialization_alias="forceUVExport"
    )
    node_name_format: NameFormat | None = None
    mesh_name_format: NameFormat | None = None
    transform_format: Literal["compact", "mat4", "trs"] | None = None
    adjust_z_to_y: bool | None = Field(default=None, validation_alias="adjustZtoY", serialization_alias="adjustZtoY")
    scale: Annotated[float, Field(ge=1e-06, le=1000.0)] | None = None


class ConvertBody(RequestModel):
    """A conversion of any file to any format."""

    file_id: Annotated[str, Field(min_length=1)]
    to: Annotated[str, Field(min_length=1)]
    options: dict[str, Any] | None = None
    webhook: TaskWebhook | None = None


class DefinitionsBody(RequestModel):
    """The models to describe."""

    names: Annotated[list[Annotated[str, Field(min_length=1)]], Field(min_length=1)]


class DeleteResult(ReplyModel):
    """A file that is gone."""

    deleted: Literal[True]


class DeliveryDetail(ReplyModel):
    """What became of one event."""

    delivery_id: str
    event: str
    status: Annotated[Literal["pending", "delivered", "failed"], OPEN]
    attempts: int
    response_status: int | None
    error: str | None
    created_at: datetime
    next_attempt_at: datetime | None
    delivered_at: datetime | None
    payload: dict[str, Any]


class DeliveryList(ReplyModel):
    """One page of deliveries, newest first."""

    deliveries: list[DeliveryDetail]
    page: int
    limit: int
    total: int


class DracoCompressionOptions(RequestModel):
    """How Draco compresses."""

    use_draco: bool | None = None
    draco_compression_level: Annotated[int, Field(ge=0, le=10)] | None = None
    draco_quantize_position_bits: Annotated[int, Field(ge=0, le=31)] | None = None
    draco_quantize_normal_bits: Annotated[int, Field(ge=0, le=31)] | None = None
    draco_quantize_texcoord_bits: Annotated[int, Field(ge=0, le=31)] | None = None
    draco_quantize_color_bits: Annotated[int, Field(ge=0, le=31)] | None = None
    draco_quantize_generic_bits: Annotated[int, Field(ge=0, le=31)] | None = None
    draco_unified_quantization: bool | None = None


class EndedTask(ReplyModel):
    """A task that ended while the reply to its submission waited: its detail and where to get what it made."""

    task_id: str
    status: Annotated[TaskStatus, OPEN]
    status_url: str
    task: CompoundDetail | TaskDetail
    downloads: list[FormatDownload] | None = None
    manifest: list[ManifestEntry] | None = None
    kind: Literal["compound"] | None = None
    sub_task_count: int | None = None
    sub_tasks: list[SubTask] | None = None


class ErrorDetail(ReplyModel):
    """What went wrong."""

    code: str
    message: str
    details: Any = None
    request_id: str | None = None


class ErrorReply(ReplyModel):
    """A reply that failed."""

    ok: Literal[False]
    error: ErrorDetail


class ExecuteBody(RequestModel):
    """One operation."""

    webhook: TaskWebhook | None = None
    operation: Annotated[str, Field(min_length=1)]
    params: Any = None


class FileDetail(ReplyModel):
    """Everything about a file."""

    file_id: str
    filename: str
    content_type: str
    bytes: int | None
    sha256: str | None
    status: Annotated[FileStatus, OPEN]
    created_at: datetime
    confirmed_at: datetime | None
    download_url: str | None = None


class FileList(ReplyModel):
    """One page of files, newest first."""

    files: list[FileDetail]
    page: int
    limit: int
    total: int


class FileUploadBody(RequestModel):
    """What is going to be uploaded."""

    filename: Annotated[str, Field(min_length=1, max_length=255)]
    content_type: Annotated[str, Field(min_length=1, max_length=255)]
    bytes: Annotated[int, Field(le=1073741824.0, gt=0.0)]
    sha256: Annotated[str, Field(min_length=1, max_length=128)] | None = None


class TaskResult(ReplyModel):
    """Where to get one result file."""

    download_url: str
    filename: str


class FormatDownload(TaskResult):
    """Where to get one of several result files."""

    format: str


class HealthStatus(ReplyModel):
    """How the service is."""

    status: Annotated[Literal["ok", "degraded"], OPEN]
    timestamp: datetime


class InputFile(RequestModel):
    """An uploaded file that steps may read."""

    file_id: Annotated[str, Field(min_length=1)]
    role: Annotated[str, Field(min_length=1)]


class InspectBody(RequestModel):
    """A file to report on."""

    file_id: Annotated[str, Field(min_length=1)]
    webhook: TaskWebhook | None = None


class Manifest(ReplyModel):
    """The sub-tasks of a compound task."""

    manifest: list[ManifestEntry]


class ManifestEntry(ReplyModel):
    """A sub-task and where to get what it made; completed ones have URLs, by the keys of their parts."""

    task_id: str
    index: int
    status: Annotated[TaskStatus, OPEN]
    download_urls: dict[str, str] | None = None


class MapStep(StepModel):
    """A step that runs its steps once for each item."""

    id: str | None = None
    type: Literal["map"]
    items: Any
    steps: Annotated[
        list[
            Annotated[
                Annotated[MapStep, Tag("map")]
                | Annotated[ChoiceStep, Tag("choice")]
                | Annotated[PipelineStep, Tag("pipeline")],
                Discriminator(step_kind),
            ]
        ],
        Field(min_length=1),
    ]
    reduce: (
        list[
            Annotated[
                Annotated[MapStep, Tag("map")]
                | Annotated[ChoiceStep, Tag("choice")]
                | Annotated[PipelineStep, Tag("pipeline")],
                Discriminator(step_kind),
            ]
        ]
        | None
    ) = None


class ModelBatchDefinitions(ReplyModel):
    """Models by name."""

    definitions: dict[str, ModelDefinition]


class ModelDefinition(ReplyModel):
    """A model and its parameters."""

    name: str
    display_name: str
    description: str
    params: list[ModelParamDefinition]
    defaults: dict[str, Any]


class ModelList(ReplyModel):
    """The names of the models."""

    models: list[str]


class ModelParamDefinitionItems(ReplyModel):
    """What the entries of a list are."""

    type: str


class ModelParamDefinition(ReplyModel):
    """A parameter of a model."""

    name: str
    type: Annotated[ModelParamApiType, OPEN]
    description: str
    default: Any
    items: ModelParamDefinitionItems | None = None
    """What the entries of a list are."""


class ModelSubmissionBody(RequestModel):
    """Parameters of a model and the files to make of it."""

    params: dict[str, Any] | None = None
    outputs: OutputOptions
    webhook: TaskWebhook | None = None


class OperationSummary(ReplyModel):
    """An operation in a list."""

    name: str
    summary: str


class OperationDetail(OperationSummary):
    """An operation with the JSON schemas of what it takes and returns."""

    description: str
    params: dict[str, Any]
    returns: dict[str, Any]


class OperationList(ReplyModel):
    """The operations that match."""

    operations: list[OperationSummary]
    total: int


class OutputOptions(RequestModel):
    """Which files to make."""

    formats: Annotated[list[OutputFormat], Field(min_length=1)]
    mesh_precision: Annotated[float, Field(ge=0.0001, le=10)] | None = None
    gltf_mesh_precision: Annotated[float, Field(ge=0.0001, le=10)] | None = None
    adjust_y_to_z: bool | None = Field(default=None, validation_alias="adjustYtoZ", serialization_alias="adjustYtoZ")


class PipelineBody(RequestModel):
    """Steps that refer to each other."""

    webhook: TaskWebhook | None = None
    steps: Annotated[
        list[
            Annotated[
                Annotated[MapStep, Tag("map")]
                | Annotated[ChoiceStep, Tag("choice")]
                | Annotated[PipelineStep, Tag("pipeline")],
                Discriminator(step_kind),
            ]
        ],
        Field(min_length=1, max_length=50),
    ]
    input_files: Annotated[list[InputFile], Field(max_length=5)] | None = None
    outputs: PipelineOutputs | None = None


class PipelineOutputs(RequestModel):
    """Which files to make of the last step's result."""

    formats: Annotated[list[PipelineFormat], Field(min_length=1)]
    mesh_precision: Annotated[float, Field(ge=0.0001, le=10.0)] | None = None
    gltf_mesh_precision: Annotated[float, Field(ge=0.0001, le=10.0)] | None = None
    adjust_y_to_z: bool | None = Field(default=None, validation_alias="adjustYtoZ", serialization_alias="adjustYtoZ")
    include_pipeline_in_metadata: bool | None = None


class PipelineProblem(ReplyModel):
    """Something that is wrong with a pipeline for certain."""

    path: str
    message: str
    code: str


class PipelineStep(StepModel):
    """A step that runs one operation."""

    id: str | None = None
    operation: Annotated[str, Field(min_length=1)]
    params: Any
    output: bool | None = None


class PipelineVerdict(ReplyModel):
    """What a check of a pipeline found."""

    valid: bool
    problems: list[PipelineProblem]
    budget: dict[str, Budget]


class ResultPart(ReplyModel):
    """A file that a task made."""

    mime: str
    bytes: int


class StepToGltfAdvancedBody(RequestModel):
    """A conversion with every option."""

    webhook: TaskWebhook | None = None
    step_file_id: Annotated[str, Field(min_length=1)]
    options: ConvertAdvancedOptions | None = None


class StepToGltfAdvancedWithDracoBody(RequestModel):
    """A conversion with every option, and with Draco compression."""

    step_file_id: Annotated[str, Field(min_length=1)]
    options: ConvertAdvancedOptions | None = None
    draco: DracoCompressionOptions | None = None
    webhook: TaskWebhook | None = None


class StepToGltfBody(RequestModel):
    """A conversion with the options that most need."""

    webhook: TaskWebhook | None = None
    step_file_id: Annotated[str, Field(min_length=1)]
    mesh_precision: Annotated[float, Field(ge=0.0001, le=10.0)] | None = None
    mesh_angle: Annotated[float, Field(ge=0.01, le=3.141592653589793)] | None = None
    mesh_relative: bool | None = None
    internal_vertices_mode: bool | None = None
    control_surface_deflection: bool | None = None


class StepToGltfWithDracoBody(RequestModel):
    """A conversion to glTF with Draco compression."""

    step_file_id: Annotated[str, Field(min_length=1)]
    mesh_precision: Annotated[float, Field(ge=0.0001, le=10)] | None = None
    mesh_angle: Annotated[float, Field(ge=0.01, le=3.141592653589793)] | None = None
    mesh_relative: bool | None = None
    internal_vertices_mode: bool | None = None
    control_surface_deflection: bool | None = None
    draco: DracoCompressionOptions | None = None
    webhook: TaskWebhook | None = None


class SubTask(ReplyModel):
    """A sub-task in its parent."""

    task_id: str
    index: int
    status: Annotated[TaskStatus, OPEN]
    progress: float | None
    compute_ms: float | None
    error: str | None
    download_formats: list[str]


class TaskCreated(ReplyModel):
    """A task that was accepted."""

    task_id: str
    status: Literal["queued"]
    status_url: str


class TaskList(ReplyModel):
    """One page of tasks, newest first."""

    tasks: list[TaskDetail]
    page: int
    limit: int
    total: int


class TaskResults(ReplyModel):
    """Where to get all result files."""

    downloads: list[FormatDownload]


class TaskWebhook(RequestModel):
    """An address that is to hear of the one task that the request submits."""

    url: Annotated[str, Field(min_length=1, max_length=2000)]
    secret: Annotated[str, Field(min_length=1, max_length=200)]
    events: Annotated[list[WebhookEvent], Field(min_length=1, max_length=3)] | None = None


class UploadResult(ReplyModel):
    """Where to PUT the bytes; their type and count must be the announced ones."""

    file_id: str
    upload_url: str
    expires_in: int
    max_bytes: int
    status: Literal["pending"]


class WebhookBody(RequestModel):
    """An address that is to hear of tasks."""

    url: Annotated[str, Field(min_length=1, max_length=2000)]
    events: Annotated[list[WebhookEvent], Field(min_length=1, max_length=3)] | None = None


class WebhookDetail(ReplyModel):
    """A webhook; one that hears of a single task names it."""

    webhook_id: str
    task_id: str | None
    url: str
    events: list[str]
    created_at: datetime
    disabled_at: datetime | None


class WebhookCreated(WebhookDetail):
    """A webhook at the only moment when its secret is told."""

    secret: str


class WebhookDeleted(ReplyModel):
    """A webhook that is gone, with what was on its way to it."""

    deleted: Literal[True]


class WebhookList(ReplyModel):
    """Webhooks of a key, oldest first."""

    webhooks: list[WebhookDetail]
