"""The faces of shapes, and how large they are."""

from __future__ import annotations

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Face, Shape


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
