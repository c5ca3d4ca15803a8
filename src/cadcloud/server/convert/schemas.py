"""Conversions on the wire."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from cadcloud.server.cad.schemas import MeshPrecision, Name
from cadcloud.server.kit.envelope import Wire

MeshAngle: TypeAlias = Annotated[float, Field(ge=0.01, le=3.141592653589793)]
Scale: TypeAlias = Annotated[float, Field(ge=1e-6, le=1000)]
NameFormat: TypeAlias = Literal[
    "empty", "product", "instance", "instanceOrProduct", "productOrInstance", "productAndInstance",
    "productAndInstanceAndOcaf",
]  # fmt: skip
TransformFormat: TypeAlias = Literal["compact", "mat4", "trs"]


class StepToGltfBody(Wire):
    """A conversion with the options that most need."""

    step_file_id: Name
    mesh_precision: MeshPrecision | None = None
    mesh_angle: MeshAngle | None = None
    mesh_relative: bool | None = None
    internal_vertices_mode: bool | None = None
    control_surface_deflection: bool | None = None


class ConvertAdvancedOptions(Wire):
    """Everything that can be chosen about a conversion."""

    read_colors: bool | None = None
    read_names: bool | None = None
    read_materials: bool | None = None
    read_layers: bool | None = None
    read_props: bool | None = None
    mesh_deflection: MeshPrecision | None = None
    mesh_angle: MeshAngle | None = None
    mesh_parallel: bool | None = None
    mesh_relative: bool | None = None
    internal_vertices_mode: bool | None = None
    control_surface_deflection: bool | None = None
    face_count_threshold: Annotated[int, Field(ge=-1, le=500000)] | None = None
    merge_faces: bool | None = None
    split_indices16: bool | None = None
    parallel_write: bool | None = None
    embed_textures: bool | None = None
    force_uv_export: Annotated[bool | None, Field(alias="forceUVExport")] = None
    node_name_format: NameFormat | None = None
    mesh_name_format: NameFormat | None = None
    transform_format: TransformFormat | None = None
    adjust_zto_y: Annotated[bool | None, Field(alias="adjustZtoY")] = None
    scale: Scale | None = None


class StepToGltfAdvancedBody(Wire):
    """A conversion with every option."""

    step_file_id: Name
    options: ConvertAdvancedOptions | None = None
