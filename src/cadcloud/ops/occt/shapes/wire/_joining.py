"""Wires joined end to end, closed, turned round, cut and rebuilt."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from annotated_types import Le, MinLen
from OCP.TopoDS import TopoDS

from cadcloud.ops.brep import wire_curves, wire_joining, wire_splitting
from cadcloud.ops.brep.degrees import wire_with_degree
from cadcloud.ops.brep.profiles import is_closed
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Coordinate, Count, Edge, Point3, Shape, Tolerance, Wire

# The kernel's own limit for B-splines.
Degree: TypeAlias = Annotated[Count, Le(25)]
Joinable: TypeAlias = Annotated[list[Shape], MinLen(1)]


@operation
def create_wire_from_edge(shape: Edge) -> Wire:
    """Make a wire of a single edge.

    Args:
        shape: the edge.

    Returns:
        A wire that runs as the edge does.
    """
    wire = wire_joining.wire_of([shape])
    wire_curves.along(wire)
    return wire


@operation
def add_edges_and_wires_to_wire(shape: Wire, shapes: list[Shape]) -> Wire:
    """Lengthen a wire by edges and wires that meet it.

    Convention: the result runs as the wire does; what meets its start comes before it, what meets its end
    behind it, turned round where needed. Ends meet within 1e-7.

    Known difference: the order of ``shapes`` does not matter; elsewhere an edge that does not meet the wire yet
    is lost. Shapes of other kinds are refused instead of passed over.

    Args:
        shape: the wire to lengthen.
        shapes: edges and wires; none leaves the wire as it is.

    Returns:
        One wire.
    """
    chains = [wire_joining.chain(piece, f"shapes.{at}") for at, piece in enumerate(shapes)]
    return wire_joining.joined([wire_joining.chain(shape, "shape"), *chains], "shapes", offset=-1)


@operation
def combine_edges_and_wires_into_a_wire(shapes: Joinable) -> Wire:
    """Join edges and wires into one wire.

    Convention: the result runs as the first shape does; the others come before or behind it, turned round where
    needed. Ends meet within 1e-7.

    Known difference: the order of ``shapes`` does not matter; elsewhere an edge that does not meet the ones
    before it fails or is lost. Branches are refused.

    Args:
        shapes: edges and wires that meet end to end.

    Returns:
        One wire.
    """
    return wire_joining.joined([wire_joining.chain(piece, f"shapes.{at}") for at, piece in enumerate(shapes)], "shapes")


@operation
def close_open_wire(shape: Wire) -> Wire:
    """Close a wire by a straight edge from its end to its start.

    Args:
        shape: the wire; a closed one stays as it is.

    Returns:
        A closed wire that starts where the open one did.
    """
    if is_closed(shape):
        return shape
    whole = wire_joining.chain(shape, "shape")
    if wire_joining.meet(whole.start, whole.end):
        return wire_joining.wire_of(whole.edges)
    return wire_joining.wire_of([*whole.edges, wire_joining.line_between(whole.end, whole.start)])


@operation
def reversed_wire(shape: Wire) -> Wire:
    """Turn a wire round, keeping its edges.

    Convention: a closed wire of several edges then starts at the far end of its first edge.

    Args:
        shape: the wire.

    Returns:
        The same wire, running the other way.
    """
    return TopoDS.Wire(shape.Reversed())


@operation
def reversed_wire_from_reversed_edges(shape: Wire) -> Wire:
    """Turn a wire round by building a new one of its reversed edges.

    Convention: it starts where the wire ended, closed or not.

    Args:
        shape: the wire.

    Returns:
        A wire through the same points, running the other way.
    """
    return wire_joining.wire_of(wire_joining.chain(shape, "shape").reversed().edges)


@operation
def split_on_points(shape: Wire, points: list[Point3]) -> list[Wire]:
    """Cut a wire at points.

    Convention: each point counts as the place where the wire is closest to it; the order of the points does not
    matter. The ends of the wire cut nothing, so a closed wire stays cut where it starts.

    Known difference: a point off the wire may count as a corner; elsewhere only as the foot of a perpendicular.
    Reversed wires keep all their pieces.

    Args:
        shape: the wire.
        points: where to cut.

    Returns:
        The pieces, in the order and direction of the wire.
    """
    return wire_splitting.split_at(shape, wire_splitting.nearest_parameters(shape, points))


@operation
def move_wire_seam_by_length(shape: Wire, length: Coordinate = 0) -> Wire:
    """Let a closed wire start at another point, at a distance along it.

    Convention: the vertex where the wire started stays, except on a single periodic edge such as a circle.

    Args:
        shape: a closed wire.
        length: from the old start to the new one, along the edges; less than 0 goes backwards, and more than the
            length of the wire goes round again.

    Returns:
        A closed wire through the same points.
    """
    ruler = wire_curves.Ruler(wire_curves.along(shape))
    return wire_splitting.with_start_at(shape, ruler.parameter(length % ruler.whole))


@operation
def move_wire_seam_by_parameter(shape: Wire, parameter: Coordinate = 0) -> Wire:
    """Let a closed wire start at another point, at a share of its parameters.

    Convention: every edge takes as long as the others, as in ``pointOnWireAtParam``. The vertex where the wire
    started stays, except on a single periodic edge such as a circle.

    Args:
        shape: a closed wire.
        parameter: how far along from the old start, where 1 is once round; less than 0 goes backwards.

    Returns:
        A closed wire through the same points.
    """
    curve = wire_curves.along(shape)
    return wire_splitting.with_start_at(shape, wire_curves.at_share(curve, parameter % 1))


@operation
def rebuild_wire_degree(shape: Wire, degree: Degree = 3, tolerance: Tolerance = 1e-4) -> Wire:
    """Turn the edges of a wire into B-splines of one degree.

    Convention: an edge that can have the degree exactly is kept exactly, as a rational spline where needed;
    others are followed within the tolerance. Corners stay.

    Args:
        shape: the wire.
        degree: of every edge, at most 25; 1 makes straight pieces.
        tolerance: how far the result may stray from the wire.

    Returns:
        A wire with an edge for each of the old ones.

    Raises:
        KernelError: no curve of that degree comes that close.
    """
    return wire_with_degree(shape, degree, tolerance)
