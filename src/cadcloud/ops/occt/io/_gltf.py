"""STEP to binary glTF."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Annotated, TypeAlias

from annotated_types import Ge, Le

from cadcloud.ops.convert.options import ConvertOptions, DracoOptions
from cadcloud.ops.convert.step_to_gltf import convert
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import glb
from cadcloud.ops.registry import operation
from cadcloud.ops.types import DracoBits, DracoLevel, Factor, FileContent, Flag, Float, Integer

MeshPrecision: TypeAlias = Annotated[Float, Ge(0.0001), Le(10)]
"""How far a mesh may stray from the true surface."""

MeshAngle: TypeAlias = Annotated[Float, Ge(0.01), Le(3.14159)]
"""How far neighbouring segments of a curve may turn, in radians."""

FaceCount: TypeAlias = Annotated[Integer, Ge(-1), Le(500_000)]
"""A number of faces; -1 stands for no limit."""

Scale: TypeAlias = Annotated[Factor, Ge(1e-6)]
"""A scale factor."""

_USUAL = ConvertOptions()
_DRACO = DracoOptions()


@operation
def convert_step_to_gltf(step_data: FileContent, mesh_precision: MeshPrecision = _USUAL.mesh_precision) -> bytes:
    """Convert a STEP file to a binary glTF file, with names, colours and assemblies.

    Convention: lengths become metres, z up becomes y up: (x, y, z) to (x, z, -y). Instances of a part
    share one mesh, and a part is one primitive per colour.

    Args:
        step_data: the file: text or bytes, plain or compressed by gzip (stpz).
        mesh_precision: how far the mesh may stray from the surfaces, as a fraction of the length of each edge.

    Returns:
        The file.

    Raises:
        InvalidInput: it is no STEP file, is damaged, or holds no shapes.
        KernelError: nothing in it can be drawn.
    """
    return _converted(step_data, ConvertOptions(mesh_precision=mesh_precision))


@operation
def convert_step_to_gltf_advanced(
    step_data: FileContent,
    read_colors: Flag = _USUAL.read_colors,
    read_names: Flag = _USUAL.read_names,
    read_materials: Flag = _USUAL.read_materials,
    read_layers: Flag = _USUAL.read_layers,
    read_props: Flag = _USUAL.read_props,
    mesh_deflection: MeshPrecision = _USUAL.mesh_precision,
    mesh_angle: MeshAngle = _USUAL.mesh_angle,
    mesh_parallel: Flag = _USUAL.mesh_parallel,
    face_count_threshold: FaceCount = _USUAL.face_count_threshold,
    mesh_relative: Flag = _USUAL.mesh_relative,
    internal_vertices_mode: Flag = _USUAL.internal_vertices_mode,
    control_surface_deflection: Flag = _USUAL.control_surface_deflection,
    merge_faces: Flag = _USUAL.merge_faces,
    split_indices16: Flag = _USUAL.split_indices16,
    parallel_write: Flag = _USUAL.parallel_write,
    embed_textures: Flag = _USUAL.embed_textures,
    force_u_v_export: Flag = _USUAL.force_uv_export,
    node_name_format: glb.NameFormat = _USUAL.node_name_format,
    mesh_name_format: glb.NameFormat = _USUAL.mesh_name_format,
    transform_format: glb.TransformFormat = _USUAL.transform_format,
    adjust_zto_y: Flag = _USUAL.adjust_zto_y,
    scale: Scale = _USUAL.scale,
) -> bytes:
    """Convert a STEP file to a binary glTF file, choosing everything about it.

    Convention: lengths become metres, z up becomes y up: (x, y, z) to (x, z, -y). Instances of a part
    share one mesh.

    Args:
        step_data: the file: text or bytes, plain or compressed by gzip (stpz).
        read_colors: take colours of parts, faces and instances over.
        read_names: take names of parts and instances over.
        read_materials: take materials and their densities over, as ``extras`` of the nodes.
        read_layers: take the names of layers over, as ``extras`` of the nodes.
        read_props: take user-defined properties over, as ``extras`` of the nodes.
        mesh_deflection: how far the mesh may stray from the surfaces: with ``mesh_relative`` a fraction of the
            length of each edge, else millimetres.
        mesh_angle: how far neighbouring segments of a curve may turn, in radians.
        mesh_parallel: mesh faces in parallel.
        face_count_threshold: mesh part by part where there are more faces than this, which needs less
            memory; -1 always meshes all at once.
        mesh_relative: what ``mesh_deflection`` means.
        internal_vertices_mode: take vertices inside faces into the mesh.
        control_surface_deflection: check the deviation inside faces too, not at their edges alone.
        merge_faces: one primitive per part and colour instead of one per face.
        split_indices16: split primitives so that 16-bit indices do.
        parallel_write: write in parallel.
        embed_textures: without effect: STEP holds no textures.
        force_u_v_export: write texture coordinates.
        node_name_format: where the names of nodes come from.
        mesh_name_format: where the names of meshes come from.
        transform_format: how placements are written.
        adjust_zto_y: turn z up into y up; false leaves coordinates as they are.
        scale: makes everything larger, on top of the conversion to metres.

    Returns:
        The file.

    Raises:
        InvalidInput: it is no STEP file, is damaged, or holds no shapes.
        KernelError: nothing in it can be drawn.
    """
    return convert_step_to_gltf_advanced_with_draco(
        step_data=step_data,
        read_colors=read_colors,
        read_names=read_names,
        read_materials=read_materials,
        read_layers=read_layers,
        read_props=read_props,
        mesh_deflection=mesh_deflection,
        mesh_angle=mesh_angle,
        mesh_parallel=mesh_parallel,
        face_count_threshold=face_count_threshold,
        mesh_relative=mesh_relative,
        internal_vertices_mode=internal_vertices_mode,
        control_surface_deflection=control_surface_deflection,
        merge_faces=merge_faces,
        split_indices16=split_indices16,
        parallel_write=parallel_write,
        embed_textures=embed_textures,
        force_u_v_export=force_u_v_export,
        node_name_format=node_name_format,
        mesh_name_format=mesh_name_format,
        transform_format=transform_format,
        adjust_zto_y=adjust_zto_y,
        scale=scale,
        use_draco=False,
    )


@operation
def convert_step_to_gltf_with_draco(
    step_data: FileContent,
    control_surface_deflection: Flag = _USUAL.control_surface_deflection,
    internal_vertices_mode: Flag = _USUAL.internal_vertices_mode,
    mesh_relative: Flag = _USUAL.mesh_relative,
    mesh_angle: MeshAngle = _USUAL.mesh_angle,
    mesh_precision: MeshPrecision = _USUAL.mesh_precision,
    use_draco: Flag = _DRACO.use_draco,
    draco_compression_level: DracoLevel = _DRACO.draco_compression_level,
    draco_quantize_position_bits: DracoBits = _DRACO.draco_quantize_position_bits,
    draco_quantize_normal_bits: DracoBits = _DRACO.draco_quantize_normal_bits,
    draco_quantize_texcoord_bits: DracoBits = _DRACO.draco_quantize_texcoord_bits,
    draco_quantize_color_bits: DracoBits = _DRACO.draco_quantize_color_bits,
    draco_quantize_generic_bits: DracoBits = _DRACO.draco_quantize_generic_bits,
    draco_unified_quantization: Flag = _DRACO.draco_unified_quantization,
) -> bytes:
    """Convert a STEP file to a binary glTF file whose triangles are compressed by Draco.

    Convention: as for ``convertStepToGltf``. Compression loses precision: positions keep as many bits as
    are given, over the size of each part. Zero bits keep numbers as they are.

    Args:
        step_data: the file: text or bytes, plain or compressed by gzip (stpz).
        control_surface_deflection: check the deviation inside faces too, not at their edges alone.
        internal_vertices_mode: take vertices inside faces into the mesh.
        mesh_relative: what ``mesh_precision`` means.
        mesh_angle: how far neighbouring segments of a curve may turn, in radians.
        mesh_precision: how far the mesh may stray from the surfaces: with ``mesh_relative`` a fraction of the
            length of each edge, else millimetres.
        use_draco: false writes the file without compression.
        draco_compression_level: from 0, fast, to 10, small.
        draco_quantize_position_bits: bits per coordinate; 0 keeps them as they are.
        draco_quantize_normal_bits: bits per component of normals; 0 keeps them as they are.
        draco_quantize_texcoord_bits: without effect: there are no texture coordinates.
        draco_quantize_color_bits: without effect: colours are those of materials, not of vertices.
        draco_quantize_generic_bits: without effect: there are no other attributes.
        draco_unified_quantization: one grid for the positions of all parts, so that those that touch still do.

    Returns:
        The file.

    Raises:
        InvalidInput: it is no STEP file, is damaged, or holds no shapes.
        KernelError: nothing in it can be drawn.
    """
    return convert_step_to_gltf_advanced_with_draco(
        step_data=step_data,
        control_surface_deflection=control_surface_deflection,
        internal_vertices_mode=internal_vertices_mode,
        mesh_relative=mesh_relative,
        mesh_angle=mesh_angle,
        mesh_deflection=mesh_precision,
        use_draco=use_draco,
        draco_compression_level=draco_compression_level,
        draco_quantize_position_bits=draco_quantize_position_bits,
        draco_quantize_normal_bits=draco_quantize_normal_bits,
        draco_quantize_texcoord_bits=draco_quantize_texcoord_bits,
        draco_quantize_color_bits=draco_quantize_color_bits,
        draco_quantize_generic_bits=draco_quantize_generic_bits,
        draco_unified_quantization=draco_unified_quantization,
    )


@operation
def convert_step_to_gltf_advanced_with_draco(
    step_data: FileContent,
    scale: Scale = _USUAL.scale,
    adjust_zto_y: Flag = _USUAL.adjust_zto_y,
    transform_format: glb.TransformFormat = _USUAL.transform_format,
    mesh_name_format: glb.NameFormat = _USUAL.mesh_name_format,
    node_name_format: glb.NameFormat = _USUAL.node_name_format,
    force_u_v_export: Flag = _USUAL.force_uv_export,
    embed_textures: Flag = _USUAL.embed_textures,
    parallel_write: Flag = _USUAL.parallel_write,
    split_indices16: Flag = _USUAL.split_indices16,
    merge_faces: Flag = _USUAL.merge_faces,
    control_surface_deflection: Flag = _USUAL.control_surface_deflection,
    internal_vertices_mode: Flag = _USUAL.internal_vertices_mode,
    mesh_relative: Flag = _USUAL.mesh_relative,
    face_count_threshold: FaceCount = _USUAL.face_count_threshold,
    mesh_parallel: Flag = _USUAL.mesh_parallel,
    mesh_angle: MeshAngle = _USUAL.mesh_angle,
    mesh_deflection: MeshPrecision = _USUAL.mesh_precision,
    read_props: Flag = _USUAL.read_props,
    read_layers: Flag = _USUAL.read_layers,
    read_materials: Flag = _USUAL.read_materials,
    read_names: Flag = _USUAL.read_names,
    read_colors: Flag = _USUAL.read_colors,
    use_draco: Flag = _DRACO.use_draco,
    draco_compression_level: DracoLevel = _DRACO.draco_compression_level,
    draco_quantize_position_bits: DracoBits = _DRACO.draco_quantize_position_bits,
    draco_quantize_normal_bits: DracoBits = _DRACO.draco_quantize_normal_bits,
    draco_quantize_texcoord_bits: DracoBits = _DRACO.draco_quantize_texcoord_bits,
    draco_quantize_color_bits: DracoBits = _DRACO.draco_quantize_color_bits,
    draco_quantize_generic_bits: DracoBits = _DRACO.draco_quantize_generic_bits,
    draco_unified_quantization: Flag = _DRACO.draco_unified_quantization,
) -> bytes:
    """Convert a STEP file to a binary glTF file compressed by Draco, choosing everything about it.

    Convention: as for ``convertStepToGltfAdvanced``. Compression loses precision: positions keep as many
    bits as are given, over the size of each part. Zero bits keep numbers as they are.

    Args:
        step_data: the file: text or bytes, plain or compressed by gzip (stpz).
        scale: makes everything larger, on top of the conversion to metres.
        adjust_zto_y: turn z up into y up; false leaves coordinates as they are.
        transform_format: how placements are written.
        mesh_name_format: where the names of meshes come from.
        node_name_format: where the names of nodes come from.
        force_u_v_export: write texture coordinates.
        embed_textures: without effect: STEP holds no textures.
        parallel_write: write in parallel.
        split_indices16: split primitives so that 16-bit indices do; compressed ones have indices of 32 bits.
        merge_faces: one primitive per part and colour instead of one per face; compresses far better.
        control_surface_deflection: check the deviation inside faces too, not at their edges alone.
        internal_vertices_mode: take vertices inside faces into the mesh.
        mesh_relative: what ``mesh_deflection`` means.
        face_count_threshold: mesh part by part where there are more faces than this, which needs less
            memory; -1 always meshes all at once.
        mesh_parallel: mesh faces in parallel.
        mesh_angle: how far neighbouring segments of a curve may turn, in radians.
        mesh_deflection: how far the mesh may stray from the surfaces: with ``mesh_relative`` a fraction of the
            length of each edge, else millimetres.
        read_props: take user-defined properties over, as ``extras`` of the nodes.
        read_layers: take the names of layers over, as ``extras`` of the nodes.
        read_materials: take materials and their densities over, as ``extras`` of the nodes.
        read_names: take names of parts and instances over.
        read_colors: take colours of parts, faces and instances over.
        use_draco: false writes the file without compression.
        draco_compression_level: from 0, fast, to 10, small.
        draco_quantize_position_bits: bits per coordinate; 0 keeps them as they are.
        draco_quantize_normal_bits: bits per component of normals; 0 keeps them as they are.
        draco_quantize_texcoord_bits: bits per texture coordinate; 0 keeps them as they are.
        draco_quantize_color_bits: without effect: colours are those of materials, not of vertices.
        draco_quantize_generic_bits: without effect: there are no other attributes.
        draco_unified_quantization: one grid for the positions of all parts, so that those that touch still do.

    Returns:
        The file.

    Raises:
        InvalidInput: it is no STEP file, is damaged, or holds no shapes.
        KernelError: nothing in it can be drawn.
    """
    options = ConvertOptions(
        read_colors=read_colors,
        read_names=read_names,
        read_materials=read_materials,
        read_layers=read_layers,
        read_props=read_props,
        mesh_precision=mesh_deflection,
        mesh_angle=mesh_angle,
        mesh_relative=mesh_relative,
        mesh_parallel=mesh_parallel,
        internal_vertices_mode=internal_vertices_mode,
        control_surface_deflection=control_surface_deflection,
        face_count_threshold=face_count_threshold,
        merge_faces=merge_faces,
        split_indices16=split_indices16,
        parallel_write=parallel_write,
        embed_textures=embed_textures,
        forceUVExport=force_u_v_export,
        node_name_format=node_name_format,
        mesh_name_format=mesh_name_format,
        transform_format=transform_format,
        adjust_zto_y=adjust_zto_y,
        scale=scale,
        draco=DracoOptions(
            use_draco=use_draco,
            draco_compression_level=draco_compression_level,
            draco_quantize_position_bits=draco_quantize_position_bits,
            draco_quantize_normal_bits=draco_quantize_normal_bits,
            draco_quantize_texcoord_bits=draco_quantize_texcoord_bits,
            draco_unified_quantization=draco_unified_quantization,
        ),
    )
    return _converted(step_data, options)


def _converted(step_data: str | bytes, options: ConvertOptions) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "input"
        source.write_bytes(step_data.encode() if isinstance(step_data, str) else step_data)
        try:
            path = convert(source, options, Path(folder), lambda _percent, _stage: None).path
        except InvalidInput as error:
            raise InvalidInput(error.message, "stepData") from None
        return path.read_bytes()
