"""How to convert: the wire's fields of both the simple and the advanced conversion."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import AliasChoices, BaseModel, ConfigDict, Field

from cadcloud.ops.formats.glb import GlbSettings, NameFormat, TransformFormat
from cadcloud.ops.formats.options import MeshPrecision, parsed
from cadcloud.ops.formats.tessellation import Tessellation
from cadcloud.ops.registry import camel_case

Healing = Literal["auto", "full"]

MILLIMETRE = 0.001
"""Metres in a millimetre: STEP files are read into millimetres whatever their unit, and glTF has metres."""

Flag = Annotated[bool, Field(strict=True)]


class ConvertOptions(BaseModel):
    """Options of a conversion from STEP to glTF, in the order of its stages.

    Attributes:
        read_colors: take colours of parts, faces and instances over.
        read_names: take names of parts and instances over.
        read_materials: list the names of materials in the metadata; glTF has no place for densities.
        read_layers: list the names of layers in the metadata; glTF has no layers.
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
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True, alias_generator=camel_case)

    read_colors: Flag = True
    read_names: Flag = True
    read_materials: Flag = True
    read_layers: Flag = False
    read_props: Flag = False
    healing: Healing = "auto"
    mesh_precision: MeshPrecision = Field(
        default=0.005,
        validation_alias=AliasChoices("meshPrecision", "meshDeflection"),
        serialization_alias="meshPrecision",
    )
    mesh_angle: float = Field(default=0.5, ge=0.01, le=3.14159, allow_inf_nan=False, strict=True)
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
        return Tessellation(
            self.mesh_precision,
            self.mesh_angle,
            relative=self.mesh_relative,
            parallel=self.mesh_parallel,
            internal_vertices=self.internal_vertices_mode,
            control_surface=self.control_surface_deflection,
        )

    def glb(self) -> GlbSettings:
        """How to write."""
        return GlbSettings(
            unit=MILLIMETRE,
            scale=self.scale,
            z_up=self.adjust_zto_y,
            merge_faces=self.merge_faces,
            split_indices=self.split_indices16,
            parallel=self.parallel_write,
            embed_textures=self.embed_textures,
            force_uv=self.force_uv_export,
            node_names=self.node_name_format,
            mesh_names=self.mesh_name_format,
            transforms=self.transform_format,
        )
