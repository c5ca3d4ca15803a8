"""Conversions on the wire."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from cadcloud.server.cad.schemas import MeshPrecision, Name
from cadcloud.server.kit.envelope import Flag, Wire
from cadcloud.server.webhooks.schemas import Submission

MeshAngle: TypeAlias = Annotated[float, Field(ge=0.01, le=3.141592653589793, strict=True)]
Scale: TypeAlias = Annotated[float, Field(ge=1e-6, le=1000, strict=True)]
NameFormat: TypeAlias = Literal[
    "empty", "product", "instance", "instanceOrProduct", "productOrInstance", "productAndInstance",
    "productAndInstanceAndOcaf",
]  # fmt: skip
TransformFormat: TypeAlias = Literal["compact", "mat4", "trs"]


class StepToGltfBody(Submission):
    """A conversion with the options that most need."""

    step_file_id: Name
    mesh_precision: MeshPrecision | None = None
    mesh_angle: MeshAngle | None = None
    mesh_relative: Flag | None = None
    internal_vertices_mode: Flag | None = None
    control_surface_deflection: Flag | None = None


class ConvertAdvancedOptions(Wire):
    """Everything that can be chosen about a conversion."""

    read_colors: Flag | None = None
    read_names: Flag | None = None
    read_materials: Flag | None = None
    read_layers: Flag | None = None
    read_props: Flag | None = None
    mesh_deflection: MeshPrecision | None = None
    mesh_angle: MeshAngle | None = None
    mesh_parallel: Flag | None = None
    mesh_relative: Flag | None = None
    internal_vertices_mode: Flag | None = None
    control_surface_deflection: Flag | None = None
    face_count_threshold: Annotated[int, Field(ge=-1, le=500000, strict=True)] | None = None
    merge_faces: Flag | None = None
    split_indices16: Flag | None = None
    parallel_write: Flag | None = None
    embed_textures: Flag | None = None
    force_uv_export: Annotated[Flag | None, Field(alias="forceUVExport")] = None
    node_name_format: NameFormat | None = None
    mesh_name_format: NameFormat | None = None
    transform_format: TransformFormat | None = None
    adjust_zto_y: Annotated[Flag | None, Field(alias="adjustZtoY")] = None
    scale: Scale | None = None


class StepToGltfAdvancedBody(Submission):
    """A conversion with every option."""

    step_file_id: Name
    options: ConvertAdvancedOptions | None = None
