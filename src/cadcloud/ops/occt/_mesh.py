"""Meshes of shapes, for viewers that draw faces and edges themselves."""

from __future__ import annotations

from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats.axes import swapped
from cadcloud.ops.formats.document import placed_parts, whole
from cadcloud.ops.formats.mesh import DecomposedMesh, decomposed
from cadcloud.ops.formats.tessellation import Tessellation, tessellate
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Document, Flag, Point3, Precision, Shape


@operation
def shape_to_mesh(
    shape: Shape,
    precision: Precision = 0.01,
    adjust_yto_z: Flag = False,
    compute_metadata: Flag = False,
    keep_mesh_data: Flag = False,
    allow_quality_decrease: Flag = True,
    force_face_deflection: Flag = False,
) -> DecomposedMesh:
    """Turn a shape into triangles, face by face, and polylines, edge by edge.

    Convention: triangles run counter-clockwise seen from outside, normals point outward. Edges of
    faces follow the triangles next to them. ``center_point`` lies at the middle of a face's
    parameter range, not at its centre of mass.

    Known difference: ``pointsList`` holds every vertex once.

    Args:
        shape: what to mesh.
        precision: how far the mesh may stray from the surface.
        adjust_yto_z: swap y and z, from y up to z up; this mirrors.
        compute_metadata: add area, length, kind of surface or curve, and neighbours.
        keep_mesh_data: without effect on the result; the mesh stays with the shape in any case.
        allow_quality_decrease: let the mesher fall back to a coarser mesh where the fine one fails.
        force_face_deflection: hold every face to the precision, ignoring the size of its edges.

    Returns:
        Faces, edges and vertices, as plain data.
    """
    settings = Tessellation(precision, allow_coarser=allow_quality_decrease, force_deflection=force_face_deflection)
    return _meshed(shape, settings, swap=adjust_yto_z, metadata=compute_metadata)


@operation
def shapes_to_meshes(
    shapes: list[Shape],
    precision: Precision = 0.01,
    adjust_yto_z: Flag = False,
    compute_metadata: Flag = False,
    keep_mesh_data: Flag = False,
    allow_quality_decrease: Flag = True,
    force_face_deflection: Flag = False,
) -> list[DecomposedMesh]:
    """Turn shapes into triangles and polylines, each by itself.

    Convention: as for ``occt.shapeToMesh``.

    Known difference: ``pointsList`` holds every vertex once.

    Args:
        shapes: what to mesh.
        precision: how far the meshes may stray from the surfaces.
        adjust_yto_z: swap y and z, from y up to z up; this mirrors.
        compute_metadata: add area, length, kind of surface or curve, and neighbours.
        keep_mesh_data: without effect on the result; meshes stay with the shapes in any case.
        allow_quality_decrease: let the mesher fall back to a coarser mesh where the fine one fails.
        force_face_deflection: hold every face to the precision, ignoring the size of its edges.

    Returns:
        A mesh for each shape, in order.
    """
    settings = Tessellation(precision, allow_coarser=allow_quality_decrease, force_deflection=force_face_deflection)
    return [_meshed(shape, settings, swap=adjust_yto_z, metadata=compute_metadata) for shape in shapes]


@operation
def doc_to_mesh(
    document: Document,
    precision: Precision = 0.01,
    adjust_yto_z: Flag = False,
    compute_metadata: Flag = False,
    keep_mesh_data: Flag = False,
    allow_quality_decrease: Flag = True,
    force_face_deflection: Flag = False,
) -> DecomposedMesh:
    """Turn all shapes of a document, in their places, into one mesh.

    Convention: as for ``occt.shapeToMesh``. Colours and names are not part of a mesh:
    ``occt.assembly.manager.exportDocumentToGltf`` keeps them.

    Args:
        document: what to mesh.
        precision: how far the mesh may stray from the surfaces.
        adjust_yto_z: swap y and z, from y up to z up; this mirrors.
        compute_metadata: add area, length, kind of surface or curve, and neighbours.
        keep_mesh_data: without effect on the result; the mesh stays with the document in any case.
        allow_quality_decrease: let the mesher fall back to a coarser mesh where the fine one fails.
        force_face_deflection: hold every face to the precision, ignoring the size of its edges.

    Returns:
        Faces, edges and vertices of everything, as plain data.

    Raises:
        InvalidInput: the document is empty.
    """
    settings = Tessellation(precision, allow_coarser=allow_quality_decrease, force_deflection=force_face_deflection)
    return _meshed(whole(document), settings, swap=adjust_yto_z, metadata=compute_metadata)


@operation
def doc_to_meshes(
    document: Document,
    precision: Precision = 0.01,
    adjust_yto_z: Flag = False,
    compute_metadata: Flag = False,
    keep_mesh_data: Flag = False,
    allow_quality_decrease: Flag = True,
    force_face_deflection: Flag = False,
) -> list[DecomposedMesh]:
    """Turn a document into meshes, one for each place that a part is used in.

    Convention: as for ``occt.shapeToMesh``; every mesh stands in its place. The order is that of the
    leaves in ``occt.assembly.query.getAssemblyHierarchy``.

    Args:
        document: what to mesh.
        precision: how far the meshes may stray from the surfaces.
        adjust_yto_z: swap y and z, from y up to z up; this mirrors.
        compute_metadata: add area, length, kind of surface or curve, and neighbours.
        keep_mesh_data: without effect on the result; meshes stay with the document in any case.
        allow_quality_decrease: let the mesher fall back to a coarser mesh where the fine one fails.
        force_face_deflection: hold every face to the precision, ignoring the size of its edges.

    Returns:
        A mesh for each placed part.

    Raises:
        InvalidInput: the document is empty.
    """
    settings = Tessellation(precision, allow_coarser=allow_quality_decrease, force_deflection=force_face_deflection)
    placed = list(placed_parts(document))
    if not placed:
        raise InvalidInput("The document holds no shapes.", parameter="document")
    return [_meshed(part, settings, swap=adjust_yto_z, metadata=compute_metadata) for part in placed]


@operation
def shape_faces_to_polygon_points(
    shape: Shape,
    precision: Precision = 0.01,
    adjust_yto_z: Flag = False,
    reversed_points: Flag = False,
) -> list[list[Point3]]:
    """Turn the faces of a shape into triangles, each as a list of its corners.

    Convention: corners run counter-clockwise seen from outside.

    Args:
        shape: what to mesh; edges and vertices without faces leave nothing.
        precision: how far the triangles may stray from the surface.
        adjust_yto_z: swap y and z, from y up to z up; this mirrors.
        reversed_points: list the corners of every triangle the other way round.

    Returns:
        The triangles, face after face.
    """
    mesh = _meshed(shape, Tessellation(precision), swap=adjust_yto_z, metadata=False)
    triangles: list[list[Point3]] = []
    for face in mesh["faceList"]:
        corners = [face["vertexCoordVec"][at] for at in face["triIndexes"]]
        triangles += [corners[at : at + 3] for at in range(0, len(corners), 3)]
    return [triangle[::-1] for triangle in triangles] if reversed_points else triangles


def _meshed(shape: TopoDS_Shape, settings: Tessellation, *, swap: bool, metadata: bool) -> DecomposedMesh:
    turned = swapped(shape) if swap else shape
    tessellate(turned, settings)
    return decomposed(turned, settings, metadata=metadata)
