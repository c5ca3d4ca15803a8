"""Conversions on the wire."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from cadcloud.server.cad.schemas import MeshPrecision, Name, ThumbnailOptions
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


Bits: TypeAlias = Annotated[int, Field(ge=0, le=31, strict=True)]


class DracoCompressionOptions(Wire):
    """How Draco packs triangles; bits are of each component, and 0 keeps numbers as they are."""

    use_draco: Flag | None = None
    draco_compression_level: Annotated[int, Field(ge=0, le=10, strict=True)] | None = None
    draco_quantize_position_bits: Bits | None = None
    draco_quantize_normal_bits: Bits | None = None
    draco_quantize_texcoord_bits: Bits | None = None
    draco_quantize_color_bits: Bits | None = None
    draco_quantize_generic_bits: Bits | None = None
    draco_unified_quantization: Flag | None = None


class StepToGltfWithDracoBody(StepToGltfBody):
    """A conversion whose triangles are packed by Draco."""

    draco: DracoCompressionOptions | None = None


class StepToGltfAdvancedWithDracoBody(StepToGltfAdvancedBody):
    """A conversion with every option, whose triangles are packed by Draco."""

    draco: DracoCompressionOptions | None = None


Target: TypeAlias = Literal[
    "gltf", "glb", "step", "stpz", "iges", "brep", "stl", "obj", "ply", "3mf", "decomposed-mesh",
    "thumbnail",
]  # fmt: skip


class ConvertOptions(ConvertAdvancedOptions):
    """Everything that can be chosen about a conversion to any format.

    Only STEP to glTF knows all of it; other conversions take ``meshPrecision`` (in the units of the file) and
    ``adjustYtoZ``, and refuse the rest.
    """

    mesh_precision: MeshPrecision | None = None
    adjust_yto_z: Annotated[Flag | None, Field(alias="adjustYtoZ")] = None
    healing: Literal["auto", "full"] | None = None
    edges: Flag | None = None
    edge_angle: Annotated[float, Field(ge=0, le=180, strict=True)] | None = None
    entity_ids: Literal["none", "nodes", "faces"] | None = None
    compression: Literal["none", "quantized", "meshopt", "draco"] | None = None
    draco: DracoCompressionOptions | None = None
    preset: Literal["preview", "standard", "fine"] | None = None
    max_bytes: Annotated[int, Field(ge=1000, strict=True)] | None = None
    max_triangles: Annotated[int, Field(ge=12, strict=True)] | None = None
    preview: Flag | None = None
    report: Flag | None = None
    thumbnail: ThumbnailOptions | None = None


class ConvertBody(Submission):
    """A file of any kind that can be read, to be written in another format."""

    file_id: Name
    to: Target
    options: ConvertOptions | None = None


class InspectBody(Submission):
    """A file to look into."""

    file_id: Name
