"""Meshes of shapes, for viewers that draw faces and edges themselves."""

from __future__ import annotations

from cadcloud.ops.formats.axes import swapped
from cadcloud.ops.formats.mesh import DecomposedMesh, decomposed
from cadcloud.ops.formats.tessellation import Tessellation, tessellate
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Flag, Precision, Shape


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
    turned = swapped(shape) if adjust_yto_z else shape
    tessellate(turned, settings)
    return decomposed(turned, settings, metadata=compute_metadata)
