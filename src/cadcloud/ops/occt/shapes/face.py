"""Faces: bounded pieces of surfaces."""

from __future__ import annotations

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeFace

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.brep.build import built
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Face, Flag, Shape, Wire


@operation
def create_face_from_wire(shape: Wire, planar: Flag = False) -> Face:
    """Fill a closed wire with a face.

    Known difference: a flat wire gets an exactly flat face whatever ``planar`` says; elsewhere it is
    approximated unless ``planar`` is true.

    Args:
        shape: the closed outline.
        planar: true accepts flat wires only.

    Returns:
        The face inside the wire.
    """
    maker = BRepBuilderAPI_MakeFace(shape, planar)
    return built(maker, "No face fits the wire; it must be closed and, unless planar is false, flat.")


@operation
def get_faces(shape: Shape) -> list[Face]:
    """List the faces of a shape.

    Args:
        shape: any shape.

    Returns:
        The distinct faces in the kernel's order.
    """
    return topology.subshapes(shape, "face")


@operation
def get_face_area(shape: Face) -> float:
    """Measure the area of a face.

    Args:
        shape: the face.

    Returns:
        Its area in squared length units.
    """
    return measure.area(shape)
