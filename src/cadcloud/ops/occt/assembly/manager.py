"""Making documents, changing them, and writing them to files."""

from __future__ import annotations

from pathlib import PurePath
from typing import Annotated, TypeAlias

from pydantic import Field

from cadcloud.ops.convert.step_document import read_document
from cadcloud.ops.formats import document as xde
from cadcloud.ops.formats import glb, step
from cadcloud.ops.formats.draco import DracoSettings
from cadcloud.ops.formats.tessellation import Tessellation, tessellate
from cadcloud.ops.occt.assembly._build import build
from cadcloud.ops.occt.assembly._structure import (
    AssemblyLoadedPart,
    AssemblyNode,
    AssemblyPart,
    AssemblyPartUpdate,
    AssemblyStructure,
    Identifier,
    Rgba,
)
from cadcloud.ops.registry import operation
from cadcloud.ops.types import (
    Document,
    DracoBits,
    DracoLevel,
    Factor,
    FileContent,
    Flag,
    Index,
    Matrices,
    Point3,
    Precision,
    Ratio,
    Shape,
    Text,
    Vector3,
)

_GREY: Rgba = {"r": 0.5, "g": 0.5, "b": 0.5, "a": 1}

# The odd `force_u_v_export` is how the wire's forceUVExport comes out.

MeshAngle: TypeAlias = Annotated[float, Field(ge=0.01, le=3.14159, allow_inf_nan=False)]
"""How far neighbouring segments of a curve may turn, in radians."""


@operation
def create_part(id: Identifier, shape: Shape, name: Text, color_rgba: Rgba | None = _GREY) -> AssemblyPart:
    """Describe a part: a shape that instances can place any number of times.

    Args:
        id: what instances call it.
        shape: its geometry.
        name: for people.
        color_rgba: linear light and opacity, each from 0 to 1.

    Returns:
        The description, for ``parts`` of a structure.
    """
    return {"id": id, "shape": shape, "name": name, "colorRgba": color_rgba}


@operation
def create_assembly_node(
    id: Identifier,
    name: Text,
    parent_id: Text | None = None,
    matrix: Matrices | None = None,
    color_rgba: Rgba | None = _GREY,
) -> AssemblyNode:
    """Describe an assembly: a group that is placed as one.

    Known difference: the matrix is obeyed; elsewhere it is left out.

    Args:
        id: what nodes inside it call it.
        name: for people.
        parent_id: the assembly it is part of: an id, or the label of one in an existing document. Without
            it this is a root.
        matrix: where it is placed: 16 numbers, column after column, or a list of such matrices that are
            applied one after the other. A root passes its placement on to what is inside.
        color_rgba: kept in the description; assemblies themselves are not painted, their parts are.

    Returns:
        The description, for ``nodes`` of a structure.
    """
    node: AssemblyNode = {"id": id, "type": "assembly", "name": name}
    if parent_id is not None:
        node["parentId"] = parent_id
    if matrix is not None:
        node["matrix"] = matrix
    node["colorRgba"] = color_rgba
    return node


@operation
def create_instance_node(
    id: Identifier,
    part_id: Identifier,
    name: Text,
    parent_id: Text | None = None,
    color_rgba: Rgba | None = None,
    matrix: Matrices | None = None,
    translation: Point3 = (0, 0, 0),
    rotation: Vector3 = (0, 0, 0),
    scale: Factor = 1,
) -> AssemblyNode:
    """Describe an instance: a part in a place.

    Convention: it is scaled, then turned about z, then y, then x, each through the origin, then moved.

    Known difference: the matrix is obeyed; elsewhere it is left out.

    Args:
        id: of this node.
        part_id: the part: an id, or the label of one in an existing document.
        name: for people.
        parent_id: the assembly it is in: an id, or the label of one in an existing document. Without it
            the first assembly at the root is taken, and made if need be.
        color_rgba: colour in place of that of the part.
        matrix: where it is placed, in place of the three parameters below: 16 numbers, column after
            column, or a list of such matrices that are applied one after the other.
        translation: how far along x, y and z.
        rotation: degrees about x, y and z.
        scale: how many times larger.

    Returns:
        The description, for ``nodes`` of a structure.
    """
    node: AssemblyNode = {"id": id, "type": "instance", "name": name, "partId": part_id}
    if parent_id is not None:
        node["parentId"] = parent_id
    if color_rgba is not None:
        node["colorRgba"] = color_rgba
    if matrix is not None:
        node["matrix"] = matrix
    return {**node, "translation": translation, "rotation": rotation, "scale": scale}


@operation
def create_part_update(
    label: Identifier, shape: Shape | None = None, name: Text | None = None, color_rgba: Rgba | None = None
) -> AssemblyPartUpdate:
    """Describe a change to something that a document has already.

    Args:
        label: of what to change, such as ``0:1:1:1``.
        shape: the new geometry, for parts alone; all instances change with it.
        name: the new name.
        color_rgba: the new colour.

    Returns:
        The description, for ``partUpdates`` of a structure; what is not given stays as it is.
    """
    update: AssemblyPartUpdate = {"label": label}
    if shape is not None:
        update["shape"] = shape
    if name is not None:
        update["name"] = name
    if color_rgba is not None:
        update["colorRgba"] = color_rgba
    return update


@operation
def create_imported_part(
    id: Identifier,
    source_label: Text | None = None,
    name: Text | None = None,
    color_rgba: Rgba | None = None,
    source_document_index: Index = 0,
) -> AssemblyLoadedPart:
    """Describe a part or assembly to take over from another document.

    Args:
        id: what instances call it.
        source_label: its label there; without it everything in that document is taken.
        name: a new name.
        color_rgba: a new colour.
        source_document_index: which of the source documents, from 0.

    Returns:
        The description, for ``loadedParts`` of a structure.
    """
    loaded: AssemblyLoadedPart = {"id": id, "sourceDocumentIndex": source_document_index}
    if source_label:
        loaded["sourceLabel"] = source_label
    if name is not None:
        loaded["name"] = name
    if color_rgba is not None:
        loaded["colorRgba"] = color_rgba
    return loaded


@operation
def combine_structure(
    removals: list[Identifier] | None = None,
    part_updates: list[AssemblyPartUpdate] | None = None,
    loaded_parts: list[AssemblyLoadedPart] | None = None,
    parts: list[AssemblyPart] = [],
    nodes: list[AssemblyNode] = [],
    clear_document: Flag = False,
) -> AssemblyStructure:
    """Put descriptions together, for ``buildAssemblyDocument``.

    Known difference: ``loadedParts`` are kept; elsewhere they are left out.

    Args:
        removals: labels of what to remove from an existing document.
        part_updates: changes to what an existing document has.
        loaded_parts: what to take over from other documents.
        parts: shapes that instances place.
        nodes: assemblies and instances, in any order.
        clear_document: empty an existing document first.

    Returns:
        The structure.
    """
    return {
        "parts": parts,
        "nodes": nodes,
        "removals": removals or [],
        "partUpdates": part_updates or [],
        "loadedParts": loaded_parts or [],
        "clearDocument": clear_document,
    }


@operation
def build_assembly_document(
    structure: AssemblyStructure,
    existing_document: Document | None = None,
    source_documents: list[Document] | None = None,
) -> Document:
    """Make a document from the description of an assembly, or change a document by it.

    Convention: an existing document is changed itself, and returned. First it is emptied if
    ``clearDocument`` says so, then removals, updates, new parts and nodes follow. Removing a part or
    assembly removes its instances too. Parts that nothing places stay in the document, at its root.

    Known difference: a reference to what is not there, and an id that is given twice, are errors;
    elsewhere they are passed over. Instances of assemblies bear the name of their node.

    Args:
        structure: parts, nodes and changes, as ``combineStructure`` puts them together.
        existing_document: what to change; without it a new document is made.
        source_documents: where ``loadedParts`` come from.

    Returns:
        The document.

    Raises:
        InvalidInput: the structure contradicts itself or refers to what is not there.
    """
    return build(structure, existing_document, source_documents or [])


@operation
def load_step_to_doc(step_data: FileContent) -> Document:
    """Read a STEP file into a document, with names, colours and assemblies.

    Convention: lengths become millimetres; axes stay as they are, so z is up in most files.

    Args:
        step_data: the file: text or bytes, plain or compressed by gzip (stpz).

    Returns:
        The document.

    Raises:
        InvalidInput: it is no STEP file, is damaged, or holds no shapes.
    """
    return read_document(step_data, "stepData")


@operation
def set_doc_label_color(
    document: Document, label: Text, r: Ratio = 0.5, g: Ratio = 0.5, b: Ratio = 0.5, a: Ratio = 1
) -> bool:
    """Paint a part, an instance or a sub-shape.

    Convention: changes the document itself. The colour of an instance wins over that of its part.

    Args:
        document: what to change.
        label: what to paint, such as ``0:1:1:1``.
        r: red, in linear light from 0 to 1.
        g: green.
        b: blue.
        a: opacity.

    Returns:
        true.

    Raises:
        InvalidInput: the document has no such label.
    """
    xde.paint(document, xde.find(document, label), (r, g, b, a))
    return True


@operation
def set_doc_label_name(document: Document, label: Text, name: Text = "Renamed") -> bool:
    """Rename a part, an assembly, an instance or a sub-shape.

    Convention: changes the document itself.

    Args:
        document: what to change.
        label: what to rename, such as ``0:1:1:1``.
        name: the new name.

    Returns:
        true.

    Raises:
        InvalidInput: the document has no such label.
    """
    xde.rename(xde.find(document, label), name)
    return True


@operation
def delete_document(document: Document) -> None:
    """Let go of a document.

    Known difference: without effect, here a document is freed when nothing refers to it any more.

    Args:
        document: what is not needed any more.
    """


@operation
def export_document_to_step(
    document: Document,
    file_name: Text = "assembly.step",
    author: Text = "Bitbybit user",
    organization: Text = "Bitbybit",
    compress: Flag = False,
    try_download: Flag = False,
) -> bytes:
    """Write a document as a STEP file, with names, colours and assemblies.

    Convention: AP214, one unit is one millimetre, axes stay as they are, equal documents give equal bytes.

    Args:
        document: what to write.
        file_name: its stem becomes the name in the header.
        author: for the header.
        organization: for the header.
        compress: compress by gzip, as stpz.
        try_download: without effect: there is no browser to download with.

    Returns:
        The file.

    Raises:
        InvalidInput: the document is empty.
    """
    xde.whole(document)
    text = step.document_bytes(document, PurePath(file_name).stem or "assembly", author, organization)
    return step.compressed(text) if compress else text


@operation
def export_document_to_gltf(
    document: Document,
    mesh_deflection: Precision = 0.1,
    mesh_angle: MeshAngle = 0.5,
    internal_vertices_mode: Flag = False,
    control_surface_deflection: Flag = False,
    merge_faces: Flag = False,
    force_u_v_export: Flag = False,
    file_name: Text = "assembly.glb",
    try_download: Flag = False,
) -> bytes:
    """Write a document as a binary glTF file, with names, colours and assemblies.

    Convention: the z up of documents becomes the y up of glTF, (x, y, z) to (x, z, -y); lengths stay as
    they are. A document whose shapes have y up is written upright as the output of a pipeline instead.

    Args:
        document: what to write.
        mesh_deflection: how far the mesh may stray from the surfaces.
        mesh_angle: how far neighbouring segments of a curve may turn, in radians.
        internal_vertices_mode: take vertices inside faces into the mesh.
        control_surface_deflection: check the deviation inside faces too, not at their edges alone.
        merge_faces: one primitive per part and colour instead of one per face.
        force_u_v_export: write texture coordinates.
        file_name: without effect: the file has no name of its own.
        try_download: without effect: there is no browser to download with.

    Returns:
        The file.

    Raises:
        InvalidInput: the document is empty.
    """
    tessellation = Tessellation(
        mesh_deflection,
        mesh_angle,
        internal_vertices=internal_vertices_mode,
        control_surface=control_surface_deflection,
    )
    tessellate(xde.whole(document), tessellation)
    return glb.glb_bytes(document, glb.GlbSettings(z_up=True, merge_faces=merge_faces, force_uv=force_u_v_export))


@operation
def export_document_to_gltf_with_draco(
    document: Document,
    try_download: Flag = False,
    file_name: Text = "assembly.glb",
    force_u_v_export: Flag = False,
    merge_faces: Flag = False,
    control_surface_deflection: Flag = False,
    internal_vertices_mode: Flag = False,
    mesh_angle: MeshAngle = 0.5,
    mesh_deflection: Precision = 0.1,
    use_draco: Flag = True,
    draco_compression_level: DracoLevel = 7,
    draco_quantize_position_bits: DracoBits = 14,
    draco_quantize_normal_bits: DracoBits = 10,
    draco_quantize_texcoord_bits: DracoBits = 12,
    draco_quantize_color_bits: DracoBits = 8,
    draco_quantize_generic_bits: DracoBits = 12,
    draco_unified_quantization: Flag = False,
) -> bytes:
    """Write a document as a binary glTF file whose triangles are compressed by Draco.

    Convention: as for ``exportDocumentToGltf``. Compression loses precision: positions keep as many
    bits as are given, over the size of each part. Zero bits keep numbers as they are.

    Args:
        document: what to write.
        try_download: without effect: there is no browser to download with.
        file_name: without effect: the file has no name of its own.
        force_u_v_export: write texture coordinates.
        merge_faces: one primitive per part and colour instead of one per face; compresses far better.
        control_surface_deflection: check the deviation inside faces too, not at their edges alone.
        internal_vertices_mode: take vertices inside faces into the mesh.
        mesh_angle: how far neighbouring segments of a curve may turn, in radians.
        mesh_deflection: how far the mesh may stray from the surfaces.
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
        InvalidInput: the document is empty.
    """
    tessellation = Tessellation(
        mesh_deflection,
        mesh_angle,
        internal_vertices=internal_vertices_mode,
        control_surface=control_surface_deflection,
    )
    tessellate(xde.whole(document), tessellation)
    settings = glb.GlbSettings(z_up=True, merge_faces=merge_faces, force_uv=force_u_v_export)
    draco = DracoSettings(
        level=draco_compression_level,
        position_bits=draco_quantize_position_bits,
        normal_bits=draco_quantize_normal_bits,
        texcoord_bits=draco_quantize_texcoord_bits,
        unified=draco_unified_quantization,
    )
    return glb.glb_bytes(document, settings, draco if use_draco else None)
