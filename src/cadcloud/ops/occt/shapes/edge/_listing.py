"""The edges of shapes, and their corners."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import Annotated

from OCP.GCPnts import GCPnts_TangentialDeflection
from pydantic import Field

from cadcloud.ops.brep import curves, topology
from cadcloud.ops.brep.cells import Cell, cell_of, cells_near
from cadcloud.ops.brep.frames import triple
from cadcloud.ops.brep.offset_curves import ordered_edges
from cadcloud.ops.errors import InvalidInput, KernelError
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Distance, Edge, Float, Index, Integer, Point3, Shape, Tolerance, Wire

# Finer than these, and a curve has more points than anything could draw.
Bend = Annotated[Float, Field(ge=1e-3, le=10)]
Sagitta = Annotated[Float, Field(ge=1e-6, le=1e6)]
FewPoints = Annotated[Integer, Field(ge=0, le=100_000)]

# Corners that are closer than this are one.
TOUCHING = 1e-7

# A curve that is longer than this many times the deflection has more points than memory can hold.
FINEST = 1e12


@operation
def get_edges(shape: Shape) -> list[Edge]:
    """List the edges of a shape.

    Args:
        shape: any shape.

    Returns:
        The distinct edges in the kernel's order; one shared by two faces is listed once.
    """
    return topology.subshapes(shape, "edge")


@operation
def get_edge(shape: Shape, index: Index = 0) -> Edge:
    """Take one edge of a shape.

    Args:
        shape: any shape with edges.
        index: its position in the list of ``getEdges``, from 0.

    Returns:
        The edge.
    """
    found = topology.edges(shape)
    if not found:
        raise InvalidInput("shape must have edges", parameter="shape")
    if index >= len(found):
        raise InvalidInput(f"index must be less than {len(found)}, the number of edges of shape", parameter="index")
    return found[index]


@operation
def get_edges_along_wire(shape: Wire) -> list[Edge]:
    """List the edges of a wire, one after another.

    Convention: a reversed wire keeps the edge that it starts with, and the edges run against the order of the list.

    Args:
        shape: the wire.

    Returns:
        The edges in the order in which they hang together.
    """
    return ordered_edges(shape)


@operation
def get_circular_edges_along_wire(shape: Wire) -> list[Edge]:
    """List the circles and arcs of a wire.

    Args:
        shape: the wire.

    Returns:
        Those of its edges that lie on circles, in the order in which they hang together.
    """
    return [edge for edge in ordered_edges(shape) if curves.is_circular(edge)]


@operation
def get_linear_edges_along_wire(shape: Wire) -> list[Edge]:
    """List the straight edges of a wire.

    Args:
        shape: the wire.

    Returns:
        Those of its edges that lie on lines, in the order in which they hang together.
    """
    return [edge for edge in ordered_edges(shape) if curves.is_linear(edge)]


@operation
def get_corner_points_of_edges_for_shape(shape: Shape) -> list[Point3]:
    """List the points where the edges of a shape start and end.

    Args:
        shape: any shape.

    Returns:
        The points, each once, in the order of the edges.
    """
    ends: list[Point3] = []
    for edge in topology.edges(shape):
        ends += curves.curve_ends(edge)
    return list(_distinct(ends))


def _distinct(points: Iterable[Point3]) -> Iterator[Point3]:
    """The points in order, without those that touch an earlier one; found by a grid of cells."""
    cells: dict[Cell, list[Point3]] = {}
    for point in points:
        near = cells_near(point, TOUCHING)
        if not any(math.dist(other, point) <= TOUCHING for cell in near for other in cells.get(cell, ())):
            cells.setdefault(cell_of(point), []).append(point)
            yield point


@operation
def edges_to_points(
    shape: Shape,
    angular_deflection: Bend = 0.1,
    curvature_deflection: Sagitta = 0.1,
    minimum_of_points: FewPoints = 2,
    u_tolerance: Tolerance = 1e-9,
    minimum_length: Distance = 1e-7,
) -> list[list[Point3]]:
    """Turn the edges of a shape into chains of points, close together where the edges bend.

    Convention: the points run the way the edge does.

    Args:
        shape: any shape.
        angular_deflection: by how much the direction may change from point to point, in radians, about.
        curvature_deflection: how far the straight lines between the points may stray from the edge.
        minimum_of_points: how many points of a curve at least; a straight edge has its two ends in any case.
        u_tolerance: the smallest step of the curve's parameter.
        minimum_length: the smallest distance of two points.

    Returns:
        A list of points for each edge, in the order of ``getEdges``; an edge that is a mere point has that alone.
    """

    def chain(edge: Edge) -> list[Point3]:
        if curves.is_degenerate(edge):
            return [curves.ends(edge)[0]]
        curve = curves.curve_of(edge)
        if curves.length(curve) > FINEST * curvature_deflection:
            raise InvalidInput("curvatureDeflection is too small for so long an edge", parameter="curvatureDeflection")
        division = GCPnts_TangentialDeflection(
            curve,
            angular_deflection,
            curvature_deflection,
            max(2, minimum_of_points),
            u_tolerance,
            minimum_length,
        )
        if division.NbPoints() < 2:
            raise KernelError("An edge could not be divided: use larger deflections.")
        points = [triple(division.Value(position)) for position in range(1, division.NbPoints() + 1)]
        return points[::-1] if curves.is_reversed(edge) else points

    return [chain(edge) for edge in topology.edges(shape)]
