"""What edges are, and how they measure."""

from __future__ import annotations

from cadcloud.ops.brep import curves, topology
from cadcloud.ops.brep.edge_report import EdgeDebugInfo, edge_report
from cadcloud.ops.brep.frames import triple
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Edge, Point3, Shape, Vector3


def _length(edge: Edge) -> float:
    return 0.0 if curves.is_degenerate(edge) else curves.length(curves.curve_of(edge))


@operation
def get_edge_length(shape: Edge) -> float:
    """Measure the length of an edge.

    Known difference: exact to nine digits; the length of ellipses and splines has been off by a thousandth.

    Args:
        shape: the edge.

    Returns:
        Its length along the curve.
    """
    return _length(shape)


@operation
def get_edge_lengths_of_shape(shape: Shape) -> list[float]:
    """Measure the lengths of the edges of a shape.

    Args:
        shape: any shape.

    Returns:
        A length for each edge, in the order of ``getEdges``.
    """
    return [_length(edge) for edge in topology.edges(shape)]


@operation
def get_edges_lengths(shapes: list[Edge]) -> list[float]:
    """Measure the lengths of edges.

    Args:
        shapes: the edges.

    Returns:
        A length for each, in order.
    """
    return [_length(edge) for edge in shapes]


@operation
def get_edge_center_of_mass(shape: Edge) -> Point3:
    """Find the centre of mass of an edge as a thin wire.

    Known difference: exact to nine digits; of ellipses and splines it has been off by a thousandth.

    Args:
        shape: the edge.

    Returns:
        The point.
    """
    return curves.center_of_mass(shape)


@operation
def get_edges_centers_of_mass(shapes: list[Edge]) -> list[Point3]:
    """Find the centres of mass of edges as thin wires.

    Args:
        shapes: the edges.

    Returns:
        A point for each, in order.
    """
    return [curves.center_of_mass(edge) for edge in shapes]


@operation
def is_edge_linear(shape: Edge) -> bool:
    """Tell whether an edge is a straight line.

    Convention: what counts is the kind of curve; a spline that happens to be straight is no line.

    Args:
        shape: the edge.

    Returns:
        True for a piece of a line.
    """
    return curves.is_linear(shape)


@operation
def is_edge_circular(shape: Edge) -> bool:
    """Tell whether an edge is a circle or an arc of one.

    Convention: what counts is the kind of curve; a spline or an ellipse that happens to be round is no circle.

    Args:
        shape: the edge.

    Returns:
        True for a circle or an arc.
    """
    return curves.is_circular(shape)


@operation
def get_circular_edge_center_point(shape: Edge) -> Point3:
    """Find the centre of a circle or an arc.

    Args:
        shape: the edge.

    Returns:
        The point.
    """
    return triple(curves.circle_of(shape).Location())


@operation
def get_circular_edge_radius(shape: Edge) -> float:
    """Measure the radius of a circle or an arc.

    Args:
        shape: the edge.

    Returns:
        The radius.
    """
    return curves.circle_of(shape).Radius()


@operation
def get_circular_edge_plane_direction(shape: Edge) -> Vector3:
    """Find the normal of the plane that a circle or an arc lies in.

    Convention: the edge's curve runs counter-clockwise seen against it, whatever way the edge itself runs.

    Args:
        shape: the edge.

    Returns:
        The normal, of length 1.
    """
    return triple(curves.circle_of(shape).Axis().Direction())


@operation
def debug_info(shape: Edge) -> EdgeDebugInfo:
    """Describe an edge and its curve.

    Convention: ``firstParameter`` and ``lastParameter`` are the curve's own; ``start`` and ``end`` follow the
    way the edge runs. What a kind of curve does not have, such as a period, is left out.

    Args:
        shape: the edge.

    Returns:
        Whether the edge is valid, the type of its curve, its range and length, whether it is closed, periodic,
        linear or circular, the degree and the numbers of poles and knots of splines, and its ends.
    """
    return edge_report(shape)
