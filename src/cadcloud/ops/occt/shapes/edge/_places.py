"""Points and tangents of edges."""

from __future__ import annotations

from cadcloud.ops.brep import curves
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Coordinate, Count, Edge, Flag, Point3, Ratio, Vector3


def _at_param(edge: Edge, param: float, parameter: str) -> Point3:
    curve = curves.curve_of(edge, parameter)
    return curves.point(curve, curves.parameter_at_share(curve, param))


def _tangent_at_param(edge: Edge, param: float, parameter: str) -> Vector3:
    curve = curves.curve_of(edge, parameter)
    return curves.tangent(curve, curves.parameter_at_share(curve, param))


def _at_length(edge: Edge, length: float, parameter: str) -> Point3:
    curve = curves.curve_of(edge, parameter)
    return curves.point(curve, curves.parameter_on_edge(edge, length))


def _tangent_at_length(edge: Edge, length: float, parameter: str) -> Vector3:
    curve = curves.curve_of(edge, parameter)
    whole = curve.LastParameter() - curve.FirstParameter()
    x, y, z = curves.tangent(curve, curves.parameter_on_edge(edge, length))
    factor = -whole if curves.is_reversed(edge) else whole
    return (factor * x, factor * y, factor * z)


def _divided(edge: Edge, parameter: str, parts: int, *, evenly: bool, first: bool, last: bool) -> list[Point3]:
    curve = curves.curve_of(edge, parameter)
    places = (
        curves.parameters_by_length(curve, parts, parameter) if evenly else curves.parameters_by_share(curve, parts)
    )
    points = [curves.point(curve, place) for place in places]
    if curves.is_reversed(edge):
        points.reverse()
    return points[0 if first else 1 : None if last else -1]


@operation
def start_point_on_edge(shape: Edge) -> Point3:
    """Find where an edge starts.

    Args:
        shape: the edge.

    Returns:
        The point; for a closed edge also its end.
    """
    return curves.ends(shape)[0]


@operation
def start_points_on_edges(shapes: list[Edge]) -> list[Point3]:
    """Find where edges start.

    Args:
        shapes: the edges.

    Returns:
        A point for each, in order.
    """
    return [curves.ends(edge)[0] for edge in shapes]


@operation
def end_point_on_edge(shape: Edge) -> Point3:
    """Find where an edge ends.

    Args:
        shape: the edge.

    Returns:
        The point; for a closed edge also its start.
    """
    return curves.ends(shape)[1]


@operation
def end_points_on_edges(shapes: list[Edge]) -> list[Point3]:
    """Find where edges end.

    Args:
        shapes: the edges.

    Returns:
        A point for each, in order.
    """
    return [curves.ends(edge)[1] for edge in shapes]


@operation
def point_on_edge_at_param(shape: Edge, param: Ratio = 0.5) -> Point3:
    """Find the point of an edge at a parameter.

    Convention: 0 and 1 are the ends of the edge's curve, and what lies between follows the curve's own pace.
    A reversed edge, such as some in the outline of a face, runs from 1 to 0.

    Args:
        shape: the edge.
        param: from 0 to 1.

    Returns:
        The point.
    """
    return _at_param(shape, param, "shape")


@operation
def points_on_edges_at_param(shapes: list[Edge], param: Ratio = 0.5) -> list[Point3]:
    """Find the point of each edge at a parameter.

    Convention: as ``pointOnEdgeAtParam``.

    Args:
        shapes: the edges.
        param: from 0 to 1.

    Returns:
        A point for each edge, in order.
    """
    return [_at_param(edge, param, f"shapes.{position}") for position, edge in enumerate(shapes)]


@operation
def tangent_on_edge_at_param(shape: Edge, param: Ratio = 0.5) -> Vector3:
    """Find the tangent of an edge at a parameter.

    Convention: as ``pointOnEdgeAtParam``. The vector is the derivative by the curve's own parameter: of
    length 1 on a line, of the radius on a circle.

    Args:
        shape: the edge.
        param: from 0 to 1.

    Returns:
        The vector, the way the edge's curve runs.
    """
    return _tangent_at_param(shape, param, "shape")


@operation
def tangents_on_edges_at_param(shapes: list[Edge], param: Ratio = 0.5) -> list[Vector3]:
    """Find the tangent of each edge at a parameter.

    Convention: as ``tangentOnEdgeAtParam``.

    Args:
        shapes: the edges.
        param: from 0 to 1.

    Returns:
        A vector for each edge, in order.
    """
    return [_tangent_at_param(edge, param, f"shapes.{position}") for position, edge in enumerate(shapes)]


@operation
def point_on_edge_at_length(shape: Edge, length: Coordinate = 0.5) -> Point3:
    """Find the point of an edge at a distance from its start, along it.

    Convention: before the start and behind the end the edge goes on as its curve does: straight on, round
    the circle, and along a spline for as long again.

    Known difference: a distance beyond twice the length is followed on lines and circles and refused
    elsewhere; it has been cut short silently.

    Args:
        shape: the edge.
        length: the distance; negative before the start.

    Returns:
        The point.
    """
    return _at_length(shape, length, "shape")


@operation
def points_on_edges_at_length(shapes: list[Edge], length: Coordinate = 0.5) -> list[Point3]:
    """Find the point of each edge at a distance from its start, along it.

    Convention: as ``pointOnEdgeAtLength``.

    Args:
        shapes: the edges.
        length: the distance; negative before the start.

    Returns:
        A point for each edge, in order.
    """
    return [_at_length(edge, length, f"shapes.{position}") for position, edge in enumerate(shapes)]


@operation
def tangent_on_edge_at_length(shape: Edge, length: Coordinate = 0.5) -> Vector3:
    """Find the tangent of an edge at a distance from its start, along it.

    Convention: as ``pointOnEdgeAtLength``. The vector is the derivative by a parameter that goes from 0 at
    the start to 1 at the end: on lines and circles it is as long as the edge.

    Args:
        shape: the edge.
        length: the distance; negative before the start.

    Returns:
        The vector, the way the edge runs.
    """
    return _tangent_at_length(shape, length, "shape")


@operation
def tangents_on_edges_at_length(shapes: list[Edge], length: Coordinate = 0.5) -> list[Vector3]:
    """Find the tangent of each edge at a distance from its start, along it.

    Convention: as ``tangentOnEdgeAtLength``.

    Args:
        shapes: the edges.
        length: the distance; negative before the start.

    Returns:
        A vector for each edge, in order.
    """
    return [_tangent_at_length(edge, length, f"shapes.{position}") for position, edge in enumerate(shapes)]


@operation
def divide_edge_by_params_to_points(
    shape: Edge, nr_of_divisions: Count = 10, remove_start_point: Flag = False, remove_end_point: Flag = False
) -> list[Point3]:
    """Divide an edge by equal steps of its parameter.

    Convention: the points run the way the edge does. A closed edge has its start at both ends of the list.

    Args:
        shape: the edge.
        nr_of_divisions: how many pieces.
        remove_start_point: true leaves the first point out.
        remove_end_point: true leaves the last point out.

    Returns:
        The points between the pieces and at the ends, one more than pieces.
    """
    first, last = not remove_start_point, not remove_end_point
    return _divided(shape, "shape", nr_of_divisions, evenly=False, first=first, last=last)


@operation
def divide_edges_by_params_to_points(
    shapes: list[Edge], nr_of_divisions: Count = 10, remove_start_point: Flag = False, remove_end_point: Flag = False
) -> list[list[Point3]]:
    """Divide edges by equal steps of their parameters.

    Convention: as ``divideEdgeByParamsToPoints``.

    Args:
        shapes: the edges.
        nr_of_divisions: how many pieces of each.
        remove_start_point: true leaves the first point of each out.
        remove_end_point: true leaves the last point of each out.

    Returns:
        A list of points for each edge, in order.
    """
    first, last = not remove_start_point, not remove_end_point
    return [
        _divided(edge, f"shapes.{position}", nr_of_divisions, evenly=False, first=first, last=last)
        for position, edge in enumerate(shapes)
    ]


@operation
def divide_edge_by_equal_distance_to_points(
    shape: Edge, nr_of_divisions: Count = 10, remove_start_point: Flag = False, remove_end_point: Flag = False
) -> list[Point3]:
    """Divide an edge into pieces of equal length.

    Convention: the points run the way the edge does. A closed edge has its start at both ends of the list.

    Known difference: lengths are exact to nine digits; on ellipses and splines they have been off by a thousandth.

    Args:
        shape: the edge.
        nr_of_divisions: how many pieces.
        remove_start_point: true leaves the first point out.
        remove_end_point: true leaves the last point out.

    Returns:
        The points between the pieces and at the ends, one more than pieces.
    """
    first, last = not remove_start_point, not remove_end_point
    return _divided(shape, "shape", nr_of_divisions, evenly=True, first=first, last=last)


@operation
def divide_edges_by_equal_distance_to_points(
    shapes: list[Edge], nr_of_divisions: Count = 10, remove_start_point: Flag = False, remove_end_point: Flag = False
) -> list[list[Point3]]:
    """Divide edges into pieces of equal length.

    Convention: as ``divideEdgeByEqualDistanceToPoints``.

    Args:
        shapes: the edges.
        nr_of_divisions: how many pieces of each.
        remove_start_point: true leaves the first point of each out.
        remove_end_point: true leaves the last point of each out.

    Returns:
        A list of points for each edge, in order.
    """
    first, last = not remove_start_point, not remove_end_point
    return [
        _divided(edge, f"shapes.{position}", nr_of_divisions, evenly=True, first=first, last=last)
        for position, edge in enumerate(shapes)
    ]
