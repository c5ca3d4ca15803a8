"""Wires of shapes, and their lengths, ends and centres."""

from __future__ import annotations

from cadcloud.ops.brep import topology, wire_curves
from cadcloud.ops.brep.frames import triple
from cadcloud.ops.brep.profiles import is_closed
from cadcloud.ops.brep.wire_inspection import WireDebugInfo, inspected_wire
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Flag, Index, Point3, Shape, Wire


@operation
def get_wire(shape: Shape, index: Index = 0) -> Wire:
    """Take one wire of a shape.

    Convention: wires are counted from 0, in the order of ``getWires``.

    Known difference: a wire is the first wire of itself; elsewhere that fails.

    Args:
        shape: any shape with wires.
        index: which one.

    Returns:
        The wire.
    """
    found = topology.subshapes(shape, "wire")
    if not found:
        raise InvalidInput("shape must hold a wire", parameter="shape")
    if index >= len(found):
        raise InvalidInput(f"index must be at most {len(found) - 1}, as shape has {len(found)} wires", "index")
    return found[index]


@operation
def get_wires(shape: Shape) -> list[Wire]:
    """List the wires of a shape.

    Known difference: a wire that a shape holds twice is listed once; elsewhere it is repeated.

    Args:
        shape: any shape.

    Returns:
        The distinct wires in the kernel's order; none for a lone edge.
    """
    return topology.subshapes(shape, "wire")


@operation
def get_wire_length(shape: Wire) -> float:
    """Measure the length of a wire.

    Convention: an edge that the wire runs along twice, such as a seam, counts twice.

    Args:
        shape: the wire.

    Returns:
        Its length along the edges.
    """
    return wire_curves.wire_length(shape)


@operation
def get_wires_lengths(shapes: list[Wire]) -> list[float]:
    """Measure the lengths of wires.

    Args:
        shapes: the wires.

    Returns:
        A length for each, in order.
    """
    return [wire_curves.wire_length(wire, f"shapes.{at}") for at, wire in enumerate(shapes)]


@operation
def get_wire_center_of_mass(shape: Wire) -> Point3:
    """Find the centre of mass of a wire of even thickness.

    Convention: an edge that the wire runs along twice counts once.

    Args:
        shape: the wire.

    Returns:
        The point.
    """
    return wire_curves.center_of_mass(shape)


@operation
def get_wires_centers_of_mass(shapes: list[Wire]) -> list[Point3]:
    """Find the centres of mass of wires of even thickness.

    Args:
        shapes: the wires.

    Returns:
        A point for each, in order.
    """
    return [wire_curves.center_of_mass(wire, f"shapes.{at}") for at, wire in enumerate(shapes)]


@operation
def is_wire_closed(shape: Wire) -> Flag:
    """Tell whether a wire ends where it starts.

    Args:
        shape: the wire.

    Returns:
        true if its last vertex is its first.
    """
    return is_closed(shape)


@operation
def start_point_on_wire(shape: Wire) -> Point3:
    """Find where a wire starts.

    Args:
        shape: the wire.

    Returns:
        The point.
    """
    curve = wire_curves.along(shape)
    return triple(curve.Value(curve.FirstParameter()))


@operation
def mid_point_on_wire(shape: Wire) -> Point3:
    """Find the point in the middle of a wire's parameters.

    Convention: every edge takes as long as the others, however long it is, as in ``pointOnWireAtParam``; the
    middle of the length is where ``pointOnWireAtLength`` gets half way.

    Args:
        shape: the wire.

    Returns:
        The point.
    """
    curve = wire_curves.along(shape)
    return triple(curve.Value(wire_curves.at_share(curve, 0.5)))


@operation
def end_point_on_wire(shape: Wire) -> Point3:
    """Find where a wire ends.

    Args:
        shape: the wire.

    Returns:
        The point; for a closed wire that where it starts.
    """
    curve = wire_curves.along(shape)
    return triple(curve.Value(curve.LastParameter()))


@operation
def debug_info(shape: Wire) -> WireDebugInfo:
    """Tell what a wire is made of.

    Convention: the edges come one after another as the wire runs. ``start`` and ``end`` of an edge are those of
    the edge, which may run against its curve; the parameters are those of the curve. ``period`` is there for
    periodic curves only, ``degree``, ``nbPoles`` and ``rational`` for Bézier curves and B-splines, ``nbKnots``
    for B-splines.

    Args:
        shape: the wire.

    Returns:
        Whether the wire is valid and closed, its length, and its edges with type and parameters of their curves.
    """
    return inspected_wire(shape)
