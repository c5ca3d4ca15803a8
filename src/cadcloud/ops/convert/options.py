"""How to convert: the wire's fields of both the simple and the advanced conversion."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import AliasChoices, BaseModel, ConfigDict, Field

from cadcloud.ops.convert.scene import SceneSettings
from cadcloud.ops.formats.draco import DracoSettings
from cadcloud.ops.formats.glb import NameFormat, TransformFormat
from cadcloud.ops.formats.gltf import Compression, GltfSettings
from cadcloud.ops.formats.options import MeshPrecision, ThumbnailOptions, parsed
from cadcloud.ops.formats.tessellation import Tessellation
from cadcloud.ops.registry import camel_case

Healing = Literal["auto", "full"]
EntityIds = Literal["none", "nodes", "faces"]
Preset = Literal["preview", "standard", "fine"]

PRESETS: dict[Preset, tuple[float, float]] = {"preview": (0.05, 1.0), "standard": (0.005, 0.5), "fine": (0.001, 0.2)}
"""Relative precision and angle of each preset."""

MILLIMETRE = 0.001
"""Metres in a millimetre: STEP files are read into millimetres whatever their unit, and glTF has metres."""

Flag = Annotated[bool, Field(strict=True)]
Bits = Annotated[int, Field(ge=0, le=31, strict=True)]
_DRACO = DracoSettings()


class DracoOptions(BaseModel):
    """How to compress by Draco; bits are of each component, and 0 keeps numbers as they are."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, alias_generator=camel_case)

    use_draco: Flag = True
    draco_compression_level: int = Field(default=_DRACO.level, ge=0, le=10, strict=True)
    draco_quantize_position_bits: Bits = _DRACO.position_bits
    draco_quantize_normal_bits: Bits = _DRACO.normal_bits
    draco_quantize_texcoord_bits: Bits = _DRACO.texcoord_bits
    draco_quantize_color_bits: Bits = 8
    draco_quantize_generic_bits: Bits = 12
    draco_unified_quantization: Flag = _DRACO.unified

    def settings(self) -> DracoSettings:
        """For the compressor; there are neither colours nor generic attributes in what is written."""
        return DracoSettings(
            level=self.draco_compression_level,
            position_bits=self.draco_quantize_position_bits,
            normal_bits=self.draco_quantize_normal_bits,
            texcoord_bits=self.draco_quantize_texcoord_bits,
            unified=self.draco_unified_quantization,
        )


class ConvertOptions(BaseModel):
    """Options of a conversion from STEP to glTF, in the order of its stages.

    Attributes:
        read_colors: take colours of parts, faces and instances over.
        read_names: take names of parts and instances over.
        read_materials: take materials and their densities over, as ``extras`` of the nodes, and list them in the
            metadata.
        read_layers: take the names of layers over, as ``extras`` of the nodes, and list them in the metadata.
        read_props: take user-defined properties over, as ``extras`` of the nodes.
        healing: ``auto`` mends what meshing needs, and the rest only if a face then fails to mesh;
            ``full`` mends everything at once.
        mesh_precision: deviation of the mesh: with ``mesh_relative`` a fraction of the length of each
            edge, else millimetres. The advanced conversion calls it ``meshDeflection``.
        mesh_angle: how far neighbouring segments of a curve may turn, in radians.
        mesh_relative: what ``mesh_precision`` means.
        mesh_parallel: mesh faces in parallel.
        internal_vertices_mode: take vertices inside faces into the mesh.
        control_surface_deflection: check the deviation inside faces too.
        face_count_threshold: mesh part by part where there are more faces than this, which needs less
            memory; -1 always meshes all at once. The mesher minds the size of what it meshes
            together, so that triangles may differ a little.
        merge_faces: one primitive per part and colour instead of one per face.
        split_indices16: split primitives so that 16-bit indices do.
        parallel_write: write in parallel.
        embed_textures: without effect: STEP holds no textures.
        force_uv_export: write texture coordinates.
        node_name_format: where the names of nodes come from.
        mesh_name_format: where the names of meshes come from.
        transform_format: how placements are written.
        adjust_zto_y: turn z up into glTF's y up; false leaves coordinates as they are.
        scale: scales everything, on top of the conversion to metres.
        edges: draw the edges of the shapes as lines: borders, and where faces meet at an angle.
        edge_angle: the angle, in degrees, from which on an edge is drawn; 0 draws smooth ones too.
        entity_ids: write the numbers of STEP entities into ``extras.step``: of products and instances with
            ``nodes``, of faces too with ``faces``.
        compression: ``quantized`` rounds coordinates to 16 bits, ``meshopt`` and ``draco`` pack them
            further. Where it is not given nothing is, unless a target of size asks for it.
        draco: how to compress by Draco, and that it is to be done.
        preset: sets the precision, where that is not given: ``preview``, ``standard`` or ``fine``.
        max_bytes: the most the result may have; precision and compression are chosen accordingly.
        max_triangles: the most the result may have; the precision is chosen accordingly.
        preview: write a coarse preview before the result.
        report: measure the shapes, and compare the mesh with them.
        thumbnail: draw a picture of the result too.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, alias_generator=camel_case)

    read_colors: Flag = True
    read_names: Flag = True
    read_materials: Flag = True
    read_layers: Flag = False
    read_props: Flag = False
    healing: Healing = "auto"
    mesh_precision: MeshPrecision = Field(
        default=PRESETS["standard"][0],
        validation_alias=AliasChoices("meshPrecision", "meshDeflection"),
        serialization_alias="meshPrecision",
    )
    mesh_angle: float = Field(default=PRESETS["standard"][1], ge=0.01, le=3.14159, allow_inf_nan=False, strict=True)
    mesh_relative: Flag = True
    mesh_parallel: Flag = True
    internal_vertices_mode: Flag = False
    control_surface_deflection: Flag = False
    face_count_threshold: int = Field(default=-1, ge=-1, le=500_000, strict=True)
    merge_faces: Flag = True
    split_indices16: Flag = True
    parallel_write: Flag = True
    embed_textures: Flag = True
    force_uv_export: Flag = Field(default=False, alias="forceUVExport")
    node_name_format: NameFormat = "instance"
    mesh_name_format: NameFormat = "instance"
    transform_format: TransformFormat = "compact"
    adjust_zto_y: Flag = True
    scale: float = Field(default=1, ge=1e-6, le=1e6, allow_inf_nan=False, strict=True)
    edges: Flag = False
    edge_angle: float = Field(default=10, ge=0, le=180, allow_inf_nan=False, strict=True)
    entity_ids: EntityIds = "none"
    compression: Compression | None = None
    draco: DracoOptions | None = None
    preset: Preset | None = None
    max_bytes: int | None = Field(default=None, ge=1000, strict=True)
    max_triangles: int | None = Field(default=None, ge=12, strict=True)
    preview: Flag = False
    report: Flag = True
    thumbnail: ThumbnailOptions | None = None

    @classmethod
    def parse(cls, options: Mapping[str, Any] | None) -> ConvertOptions:
        """Read the wire's options; None means all defaults.

        Raises:
            InvalidInput: something in it does not fit; ``details["parameter"]`` is its path.
        """
        return parsed(cls, options or {}, "options")

    def wire(self) -> dict[str, Any]:
        """The options as they were resolved, in wire form."""
        return self.model_dump(by_alias=True)

    def tessellation(self) -> Tessellation:
        """How to mesh."""
        precision, angle, relative = self.mesh_precision, self.mesh_angle, self.mesh_relative
        if self.preset is not None:
            given = self.model_fields_set
            coarse, wide = PRESETS[self.preset]
            if not given & {"mesh_precision", "mesh_relative"}:
                precision, relative = coarse, True
            angle = angle if "mesh_angle" in given else wide
        return Tessellation(
            precision,
            angle,
            relative=relative,
            parallel=self.mesh_parallel,
            internal_vertices=self.internal_vertices_mode,
            control_surface=self.control_surface_deflection,
        )

    def edge_radians(self) -> float:
        """The angle from which on an edge is drawn; smooth ones are a little off by rounding."""
        return math.radians(self.edge_angle) if self.edge_angle else -1.0

    def scene(self) -> SceneSettings:
        """How to put the scene together."""
        return SceneSettings(
            scale=MILLIMETRE * self.scale,
            z_up=self.adjust_zto_y,
            colors=self.read_colors,
            names=self.read_names,
            materials=self.read_materials,
            layers=self.read_layers,
            properties=self.read_props,
            entity_ids=self.entity_ids,
            merge_faces=self.merge_faces,
            split_indices=self.split_indices16,
            node_names=self.node_name_format,
            mesh_names=self.mesh_name_format,
            reorder=self.chosen_compression() == "meshopt" and self.entity_ids != "faces",
        )

    def gltf(self) -> GltfSettings:
        """How to write."""
        draco = (self.draco or DracoOptions()).settings()
        return GltfSettings(self.transform_format, self.chosen_compression(), draco=draco)

    def chosen_compression(self) -> Compression:
        """The compression that is asked for in one way or another."""
        if self.draco is not None and self.draco.use_draco:
            return "draco"
        return self.compression or "none"
