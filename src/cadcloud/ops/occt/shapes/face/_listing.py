"""The faces of shapes, how large they are and what they are made of."""

from __future__ import annotations

from cadcloud.ops.brep import face_facts, measure, topology
from cadcloud.ops.brep.face_facts import FaceFacts
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Face, Index, Point3, Shape


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
def get_face(shape: Shape, index: Index = 0) -> Face:
    """Pick a face of a shape.

    Args:
        shape: any shape with faces.
        index: which face, in the order of ``getFaces``, from 0.

    Returns:
        The face.
    """
    found = topology.faces(shape)
    if index >= len(found):
        limit = f"less than {len(found)}" if found else "of a face, but the shape has none"
        raise InvalidInput(f"index must be {limit}, not {index}" if found else f"index must be {limit}", "index")
    return found[index]


@operation
def get_face_area(shape: Face) -> float:
    """Measure the area of a face.

    Args:
        shape: the face.

    Returns:
        Its area in squared length units.
    """
    return measure.area(shape)


@operation
def get_faces_areas(shapes: list[Face]) -> list[float]:
    """Measure the areas of faces.

    Args:
        shapes: the faces.

    Returns:
        Their areas in squared length units, in order.
    """
    return [measure.area(shape) for shape in shapes]


@operation
def get_face_center_of_mass(shape: Face) -> Point3:
    """Find the centre of mass of a face.

    Args:
        shape: the face.

    Returns:
        The centre of its area; on a bent face it may lie beside it.
    """
    return measure.center_of_mass(shape)


@operation
def get_faces_centers_of_mass(shapes: list[Face]) -> list[Point3]:
    """Find the centres of mass of faces.

    Args:
        shapes: the faces.

    Returns:
        The centres of their areas, in order.
    """
    return [measure.center_of_mass(shape) for shape in shapes]


@operation
def reversed_face(shape: Face) -> Face:
    """Turn a face round, so that it looks the other way.

    Args:
        shape: the face.

    Returns:
        The same face with its normal turned round.
    """
    return topology.downcast(shape.Reversed())


@operation
def debug_info(shape: Face) -> FaceFacts:
    """Tell what a face is made of.

    Convention: degrees, poles and knots are given for Bézier and B-spline surfaces only; angles among the bounds are
    radians.

    Args:
        shape: the face.

    Returns:
        Whether the face is sound, and its surface, bounds, area and parts.
    """
    return face_facts.of(shape)
