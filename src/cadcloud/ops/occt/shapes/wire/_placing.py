"""Wires projected onto shapes and laid on faces."""

from __future__ import annotations

from OCP.BRepProj import BRepProj_Projection

from cadcloud.ops.brep import frames, topology, wire_curves
from cadcloud.ops.brep.flat_placement import laid_on
from cadcloud.ops.errors import InvalidInput, KernelError
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Compound, Direction3, Face, Shape, Wire


@operation
def project(wire: Wire, shape: Shape, direction: Direction3 = (0, 1, 0)) -> Compound:
    """Project a wire onto the faces of a shape.

    Convention: along the direction and against it, so a wire lands on the near and on the far side.

    Known difference: a wire that misses the shape is an error; elsewhere nothing comes back.

    Args:
        wire: the wire.
        shape: what it lands on; must have faces.
        direction: which way the wire moves.

    Returns:
        A compound of the wires on the faces.

    Raises:
        KernelError: the wire misses the shape.
    """
    return _projected(wire, shape, direction, "wire")


@operation
def project_wires(wires: list[Wire], shape: Shape, direction: Direction3 = (0, 1, 0)) -> list[Compound]:
    """Project wires onto the faces of a shape.

    Convention: as ``project``.

    Known difference: as ``project``.

    Args:
        wires: the wires.
        shape: what they land on; must have faces.
        direction: which way the wires move.

    Returns:
        A compound for each wire, in order.

    Raises:
        KernelError: a wire misses the shape.
    """
    return [_projected(wire, shape, direction, f"wires.{at}") for at, wire in enumerate(wires)]


def _projected(wire: Wire, shape: Shape, direction: Direction3, parameter: str) -> Compound:
    if not topology.faces(shape):
        raise InvalidInput("shape must hold faces", parameter="shape")
    wire_curves.along(wire, parameter)
    if not all(wire_curves.drawn_in_space(edge) for edge in topology.edges(wire)):
        raise InvalidInput(f"{parameter} must not hold edges without a curve in space", parameter=parameter)
    search = BRepProj_Projection(wire, shape, frames.direction(direction))
    if not search.IsDone() or topology.is_null(search.Shape()) or not topology.edges(search.Shape()):
        raise KernelError("The wire misses the shape: move it, or change the direction.", parameter=parameter)
    return search.Shape()


@operation
def place_wire_on_face(wire: Wire, face: Face) -> Wire:
    """Lay a wire on the surface of a face.

    Convention: seen from above, z of the wire becomes u of the surface and x becomes v; y is dropped. On a flat
    face that faces up, the wire keeps its shape; on a round one u is an angle in radians. The wire may leave the
    face, but not a surface that ends, such as a B-spline.

    Known difference: a circle that leans becomes an ellipse, as it looks from above; elsewhere it stays a circle.

    Args:
        wire: the wire; must not have edges that stand upright.
        face: the face.

    Returns:
        The wire on the surface.
    """
    return laid_on(wire, face, "wire")


@operation
def place_wires_on_face(wires: list[Wire], face: Face) -> list[Wire]:
    """Lay wires on the surface of a face.

    Convention: as ``placeWireOnFace``.

    Known difference: as ``placeWireOnFace``.

    Args:
        wires: the wires; must not have edges that stand upright.
        face: the face.

    Returns:
        The wires on the surface, in order.
    """
    return [laid_on(wire, face, f"wires.{at}") for at, wire in enumerate(wires)]
