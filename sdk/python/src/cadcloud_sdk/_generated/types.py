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

OutputFormat: TypeAlias = Literal[
    "step", "stpz", "decomposed-mesh", "gltf", "stl", "3mf", "iges", "brep", "obj", "ply", "thumbnail"
]

PipelineFormat: TypeAlias = Literal[
    "step", "stpz", "decomposed-mesh", "gltf", "json", "csv", "stl", "3mf", "iges", "brep", "obj", "ply", "thumbnail"
]

TaskKind: TypeAlias = Literal["cad", "model", "convert-simple", "convert-advanced", "pipeline", "compound", "tenant"]

TaskStatus: TypeAlias = Literal["waiting", "queued", "processing", "completed", "failed", "cancelled", "expired"]

WebhookEvent: TypeAlias = Literal["task.completed", "task.failed", "task.cancelled"]


class AccountBody(RequestModel):
    """What is to change of an account; what is left out stays."""

    name: Annotated[str, Field(max_length=100)] | None = None
    email: Annotated[str, Field(min_length=3, max_length=254)] | None = None
    current_password: Annotated[str, Field(max_length=256)] | None = None


class AccountDetail(ReplyModel):
    """The account that is signed in."""

    account_id: str
    email: str | None
    email_confirmed: bool
    name: str
    role: Annotated[Literal["owner", "member"], OPEN]
    has_password: bool
    plan: AccountPlan
    created_at: datetime


class AccountPlan(ReplyModel):
    """The plan that an account has."""

    name: str
    title: str


class Allowance(ReplyModel):
    """How much is used of what there is; null where there is no limit."""

    used: float
    limit: float | None


class Allowances(ReplyModel):
    """What the account has used of its plan: compute time this calendar month in UTC, the rest now."""

    plan: str
    plan_title: str
    resets_at: datetime
    compute_minutes: Allowance
    storage_bytes: Allowance
    unfinished_tasks: Allowance
    max_upload_bytes: int | None
    requests_per_second: float | None
    retention_hours: float


class BatchItem(RequestModel):
    """One of many: values that differ from the defaults."""

    params: dict[str, Any] | None = None


class BatchModelSubmissionBody(RequestModel):
    """Many of one model, each with values of its own."""

    webhook: TaskWebhook | None = None
    items: Annotated[list[BatchItem], Field(min_length=1, max_length=50)]
    outputs: OutputOptions


class Bounds(ReplyModel):
    """What values a parameter takes, in the words of JSON schema."""

    minimum: float | None = None
    exclusive_minimum: float | None = None
    maximum: float | None = None
    exclusive_maximum: float | None = None
    step: float | None = None
    unit: str | None = None


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


class ConfirmBody(RequestModel):
    """What the mail to confirm an address held."""

    token: Annotated[str, Field(min_length=1, max_length=200)]


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
    """A file of any kind that can be read, to be written in another format."""

    webhook: TaskWebhook | None = None
    file_id: Annotated[str, Field(min_length=1)]
    to: Literal[
        "gltf", "glb", "step", "stpz", "iges", "brep", "stl", "obj", "ply", "3mf", "decomposed-mesh", "thumbnail"
    ]
    options: ConvertOptions | None = None


class ConvertOptions(RequestModel):
    """Everything that can be chosen about a conversion to any format.

    Only STEP to glTF knows all of it; other conversions take ``meshPrecision`` (in the units of the file) and
    ``adjustYtoZ``, and refuse the rest."""

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
    mesh_precision: Annotated[float, Field(ge=0.0001, le=10.0)] | None = None
    adjust_y_to_z: bool | None = Field(default=None, validation_alias="adjustYtoZ", serialization_alias="adjustYtoZ")
    healing: Literal["auto", "full"] | None = None
    edges: bool | None = None
    edge_angle: Annotated[float, Field(ge=0.0, le=180.0)] | None = None
    entity_ids: Literal["none", "nodes", "faces"] | None = None
    compression: Literal["none", "quantized", "meshopt", "draco"] | None = None
    draco: DracoCompressionOptions | None = None
    preset: Literal["preview", "standard", "fine"] | None = None
    max_bytes: Annotated[int, Field(ge=1000.0)] | None = None
    max_triangles: Annotated[int, Field(ge=12.0)] | None = None
    preview: bool | None = None
    report: bool | None = None
    thumbnail: ThumbnailOptions | None = None


class KeyUsage(ReplyModel):
    """What a key's tasks have used this month."""

    tasks: int
    compute_minutes: float


class Counts(KeyUsage):
    """How many tasks ended how, and the minutes that they ran in kernel processes."""

    completed: int
    failed: int
    cancelled: int


class DefinitionsBody(RequestModel):
    """Which models to describe."""

    names: Annotated[list[Annotated[str, Field(min_length=1)]], Field(min_length=1)]


class DeleteBody(RequestModel):
    """Who deletes the account."""

    current_password: Annotated[str, Field(max_length=256)] | None = None


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


class Done(ReplyModel):
    """It is done; or, where that must not be told, it is done if there is such an account."""

    done: Literal[True] | None = None


class DracoCompressionOptions(RequestModel):
    """How Draco packs triangles; bits are of each component, and 0 keeps numbers as they are."""

    use_draco: bool | None = None
    draco_compression_level: Annotated[int, Field(ge=0.0, le=10.0)] | None = None
    draco_quantize_position_bits: Annotated[int, Field(ge=0.0, le=31.0)] | None = None
    draco_quantize_normal_bits: Annotated[int, Field(ge=0.0, le=31.0)] | None = None
    draco_quantize_texcoord_bits: Annotated[int, Field(ge=0.0, le=31.0)] | None = None
    draco_quantize_color_bits: Annotated[int, Field(ge=0.0, le=31.0)] | None = None
    draco_quantize_generic_bits: Annotated[int, Field(ge=0.0, le=31.0)] | None = None
    draco_unified_quantization: bool | None = None


class DragonCupBody(RequestModel):
    """A Dragon Cup."""

    webhook: TaskWebhook | None = None
    params: DragonCupParams | None = None
    outputs: OutputOptions


class DragonCupParams(RequestModel):
    """Parameters of dragon-cup."""

    height: Annotated[float, Field(le=50.0, gt=0.0)] | None = None
    radius_bottom: Annotated[float, Field(le=30.0, gt=0.0)] | None = None
    radius_top_offset: Annotated[float, Field(ge=0.0, le=20.0)] | None = None
    radius_mid_offset: Annotated[float, Field(ge=0.0, le=20.0)] | None = None
    rotation_top_angle: Annotated[float, Field(ge=-360.0, le=360.0)] | None = None
    rotation_mid_angle: Annotated[float, Field(ge=-360.0, le=360.0)] | None = None
    nr_skin_cells_vertical: Annotated[int, Field(le=30.0, gt=0.0)] | None = None
    nr_skin_cells_horizontal: Annotated[int, Field(le=50.0, gt=0.0)] | None = None
    nr_skin_cell_divisions_top: Annotated[int, Field(le=10.0, gt=0.0)] | None = None
    nr_skin_cell_divisions_bottom: Annotated[int, Field(le=10.0, gt=0.0)] | None = None
    skin_cell_outer_height: Annotated[float, Field(le=5.0, gt=0.0)] | None = None
    skin_cell_inner_height: Annotated[float, Field(le=5.0, gt=0.0)] | None = None
    skin_cell_bottom_height: Annotated[float, Field(le=5.0, gt=0.0)] | None = None
    skin_cell_top_height: Annotated[float, Field(le=5.0, gt=0.0)] | None = None
    thickness: Annotated[float, Field(le=5.0, gt=0.0)] | None = None
    bottom_thickness: Annotated[float, Field(le=5.0, gt=0.0)] | None = None
    precision: Annotated[float, Field(ge=0.0001, le=10.0)] | None = None
    rotation: Annotated[float, Field(ge=-360.0, le=360.0)] | None = None
    scale: Annotated[float, Field(ge=1e-06, le=1000.0)] | None = None
    origin: (
        Annotated[list[Annotated[float, Field(ge=-1000.0, le=1000.0)]], Field(min_length=3, max_length=3)] | None
    ) = None
    direction: (
        Annotated[list[Annotated[float, Field(ge=-1000.0, le=1000.0)]], Field(min_length=3, max_length=3)] | None
    ) = None


class EnclosureBody(RequestModel):
    """A Enclosure."""

    webhook: TaskWebhook | None = None
    params: EnclosureParams | None = None
    outputs: OutputOptions


class EnclosureParams(RequestModel):
    """Parameters of enclosure."""

    width: Annotated[float, Field(ge=10.0, le=300.0)] | None = None
    depth: Annotated[float, Field(ge=10.0, le=300.0)] | None = None
    height: Annotated[float, Field(ge=10.0, le=300.0)] | None = None
    wall_thickness: Annotated[float, Field(ge=0.8, le=8.0)] | None = None
    lid_thickness: Annotated[float, Field(ge=0.8, le=8.0)] | None = None
    corner_radius: Annotated[float, Field(ge=0.0, le=40.0)] | None = None
    post_diameter: Annotated[float, Field(ge=3.0, le=20.0)] | None = None
    screw_diameter: Annotated[float, Field(ge=1.0, le=8.0)] | None = None
    lip_height: Annotated[float, Field(ge=0.0, le=10.0)] | None = None
    clearance: Annotated[float, Field(ge=0.05, le=1.0)] | None = None
    vent_count: Annotated[int, Field(ge=0.0, le=40.0)] | None = None
    vent_width: Annotated[float, Field(ge=0.8, le=8.0)] | None = None
    cable_diameter: Annotated[float, Field(ge=0.0, le=40.0)] | None = None
    lid_gap: Annotated[float, Field(ge=0.0, le=200.0)] | None = None
    precision: Annotated[float, Field(ge=0.0001, le=10.0)] | None = None
    rotation: Annotated[float, Field(ge=-360.0, le=360.0)] | None = None
    scale: Annotated[float, Field(ge=1e-06, le=1000.0)] | None = None
    origin: (
        Annotated[list[Annotated[float, Field(ge=-1000.0, le=1000.0)]], Field(min_length=3, max_length=3)] | None
    ) = None
    direction: (
        Annotated[list[Annotated[float, Field(ge=-1000.0, le=1000.0)]], Field(min_length=3, max_length=3)] | None
    ) = None


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


class ForgottenBody(RequestModel):
    """Who forgot a password."""

    email: Annotated[str, Field(min_length=3, max_length=254)]


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
    """A file to look into."""

    webhook: TaskWebhook | None = None
    file_id: Annotated[str, Field(min_length=1)]


class ItemType(ReplyModel):
    """What a list holds."""

    type: str


class KeyBody(RequestModel):
    """A key to be."""

    name: Annotated[str, Field(min_length=1, max_length=100)]
    scopes: (
        Annotated[list[Literal["models", "cad", "convert", "files", "tasks", "*"]], Field(min_length=1, max_length=6)]
        | None
    ) = None
    expires_at: str | None = None


class KeyDetail(ReplyModel):
    """A key, without its secret."""

    key_id: str
    name: str
    prefix: str
    scopes: list[str]
    state: Annotated[Literal["valid", "expired", "revoked"], OPEN]
    created_at: datetime
    expires_at: datetime | None
    last_used_at: datetime | None
    revoked_at: datetime | None
    usage: KeyUsage


class KeyCreated(KeyDetail):
    """A key at the only moment when its secret is told."""

    secret: str


class KeyList(ReplyModel):
    """The keys of the account, oldest first, with those that are no longer valid."""

    keys: list[KeyDetail]


class Latency(ReplyModel):
    """How long completed tasks took from submission to end, and how long of that in kernel processes."""

    total_ms: Quantiles
    compute_ms: Quantiles


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


class ModelDefinition(ReplyModel):
    """A model: what it is called and what it takes."""

    name: str
    display_name: str
    description: str
    params: list[ModelParamDefinition]
    defaults: dict[str, Any]
    presets: list[ModelPreset] | None = None


class ModelDefinitions(ReplyModel):
    """Models by their names."""

    definitions: dict[str, ModelDefinition]


class ModelList(ReplyModel):
    """The names of all models."""

    models: list[str]


class ModelParamDefinition(ReplyModel):
    """A parameter of a model."""

    name: str
    type: Annotated[ModelParamApiType, OPEN]
    description: str
    default: Any
    items: ItemType | None = None
    bounds: Bounds | None = None


class ModelPreset(ReplyModel):
    """Values that look well together."""

    name: str
    display_name: str
    description: str
    params: dict[str, Any]


class ModelSubmissionBody(RequestModel):
    """A model of any name."""

    webhook: TaskWebhook | None = None
    params: dict[str, Any] | None = None
    outputs: OutputOptions


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
    """Which files to make of a model."""

    formats: Annotated[list[OutputFormat], Field(min_length=1)]
    mesh_precision: Annotated[float, Field(ge=0.0001, le=10.0)] | None = None
    gltf_mesh_precision: Annotated[float, Field(ge=0.0001, le=10.0)] | None = None
    adjust_y_to_z: bool | None = Field(default=None, validation_alias="adjustYtoZ", serialization_alias="adjustYtoZ")
    thumbnail: ThumbnailOptions | None = None


class PasswordBody(RequestModel):
    """A new password."""

    current_password: Annotated[str, Field(max_length=256)] | None = None
    new_password: Annotated[str, Field(min_length=10, max_length=256)]


class Period(ReplyModel):
    """A span of time: from the first moment until before the last."""

    start: str
    end: str


class PhoneNestBody(RequestModel):
    """A Phone Nest."""

    webhook: TaskWebhook | None = None
    params: PhoneNestParams | None = None
    outputs: OutputOptions


class PhoneNestParams(RequestModel):
    """Parameters of phone-nest."""

    height_bottom: Annotated[float, Field(le=50.0, gt=0.0)] | None = None
    height_top: Annotated[float, Field(le=50.0, gt=0.0)] | None = None
    width_back: Annotated[float, Field(le=50.0, gt=0.0)] | None = None
    width_front: Annotated[float, Field(le=50.0, gt=0.0)] | None = None
    length: Annotated[float, Field(le=50.0, gt=0.0)] | None = None
    back_offset: Annotated[float, Field(ge=0.0, le=30.0)] | None = None
    thickness: Annotated[float, Field(le=5.0, gt=0.0)] | None = None
    apply_ornaments: bool | None = None
    fillet_radius: Annotated[float, Field(ge=0.0, le=15.0)] | None = None
    phone_height: Annotated[float, Field(le=35.0, gt=0.0)] | None = None
    phone_width: Annotated[float, Field(le=35.0, gt=0.0)] | None = None
    phone_thickness: Annotated[float, Field(le=3.0, gt=0.0)] | None = None
    precision: Annotated[float, Field(ge=0.0001, le=10.0)] | None = None
    rotation: Annotated[float, Field(ge=-360.0, le=360.0)] | None = None
    scale: Annotated[float, Field(ge=1e-06, le=1000.0)] | None = None
    origin: (
        Annotated[list[Annotated[float, Field(ge=-1000.0, le=1000.0)]], Field(min_length=3, max_length=3)] | None
    ) = None
    direction: (
        Annotated[list[Annotated[float, Field(ge=-1000.0, le=1000.0)]], Field(min_length=3, max_length=3)] | None
    ) = None


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
    thumbnail: ThumbnailOptions | None = None


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


class Quantiles(ReplyModel):
    """How long completed tasks took, in milliseconds; null where there are none."""

    p50: float | None
    p90: float | None
    p95: float | None
    p99: float | None


class Received(ReplyModel):
    """Whether an event did something: not if it was told before, or is of a kind that changes nothing here."""

    handled: bool


class ResetBody(RequestModel):
    """A new password for who got the mail."""

    token: Annotated[str, Field(min_length=1, max_length=200)]
    new_password: Annotated[str, Field(min_length=10, max_length=256)]


class ResultPart(ReplyModel):
    """A file that a task made."""

    mime: str
    bytes: int


class SessionDetail(ReplyModel):
    """A browser that is signed in to the account."""

    session_id: str
    current: bool
    user_agent: str
    created_at: datetime
    last_used_at: datetime
    expires_at: datetime


class SessionList(ReplyModel):
    """The browsers that are signed in to the account, the one used last first."""

    sessions: list[SessionDetail]


class SignInBody(RequestModel):
    """Who signs in."""

    email: Annotated[str, Field(min_length=3, max_length=254)]
    password: Annotated[str, Field(max_length=256)]


class SignUpBody(RequestModel):
    """An account to be."""

    email: Annotated[str, Field(min_length=3, max_length=254)]
    password: Annotated[str, Field(min_length=10, max_length=256)]
    name: Annotated[str, Field(max_length=100)] | None = None


class StepToGltfAdvancedBody(RequestModel):
    """A conversion with every option."""

    webhook: TaskWebhook | None = None
    step_file_id: Annotated[str, Field(min_length=1)]
    options: ConvertAdvancedOptions | None = None


class StepToGltfAdvancedWithDracoBody(RequestModel):
    """A conversion with every option, whose triangles are packed by Draco."""

    webhook: TaskWebhook | None = None
    step_file_id: Annotated[str, Field(min_length=1)]
    options: ConvertAdvancedOptions | None = None
    draco: DracoCompressionOptions | None = None


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
    """A conversion whose triangles are packed by Draco."""

    webhook: TaskWebhook | None = None
    step_file_id: Annotated[str, Field(min_length=1)]
    mesh_precision: Annotated[float, Field(ge=0.0001, le=10.0)] | None = None
    mesh_angle: Annotated[float, Field(ge=0.01, le=3.141592653589793)] | None = None
    mesh_relative: bool | None = None
    internal_vertices_mode: bool | None = None
    control_surface_deflection: bool | None = None
    draco: DracoCompressionOptions | None = None


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


class ThumbnailOptions(RequestModel):
    """A picture of the result."""

    size: Annotated[int, Field(ge=16.0, le=2048.0)] | None = None
    view: Literal["iso", "front", "back", "left", "right", "top", "bottom"] | None = None
    edges: bool | None = None
    transparent: bool | None = None


class UploadResult(ReplyModel):
    """Where to PUT the bytes; their type and count must be the announced ones."""

    file_id: str
    upload_url: str
    expires_in: int
    max_bytes: int
    status: Literal["pending"]


class Usage(ReplyModel):
    """What was used."""

    period: Period
    total: Counts
    latency: Latency
    days: list[UsageDay]
    operations: list[UsageOperation]
    keys: list[UsageKey]
    allowances: Allowances


class UsageDay(Counts):
    """A day in UTC."""

    date: str


class UsageKey(Counts):
    """A key, or the browsers of the account together."""

    key_id: str
    name: str
    prefix: str
    kind: Annotated[Literal["api", "browser"], OPEN]


class UsageOperation(Counts):
    """An operation, a model, or a kind of task."""

    operation: str
    p_50_ms: float | None
    p_95_ms: float | None


class Ways(ReplyModel):
    """How one can sign in here, and what else there is."""

    sign_up: bool
    password_reset: bool
    local: bool
    oidc: str | None


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


ModelBatchDefinitions = ModelDefinitions
