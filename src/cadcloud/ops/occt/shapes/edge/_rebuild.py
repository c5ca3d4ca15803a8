"""Edges made anew: turned round, on surfaces, with other seams or degrees, and merged."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from cadcloud.ops.brep import curves
from cadcloud.ops.brep.booleans import merged
from cadcloud.ops.brep.degrees import with_degree
from cadcloud.ops.brep.laying import laid_on
from cadcloud.ops.brep.seams import with_seam_at
from cadcloud.ops.brep.topology import downcast, simplest
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Coordinate, Curve2d, Edge, Integer, Precision, Shape, Surface

# The kernel knows no higher.
Degree = Annotated[Integer, Field(ge=1, le=25)]


@operation
def reversed_edge(shape: Edge) -> Edge:
    """Let an edge run the other way.

    Args:
        shape: the edge.

    Returns:
        An edge on the same curve, from the end of the given one to its start.
    """
    return downcast(shape.Reversed())


@operation
def make_edge_from_geom2d_curve_and_surface(curve: Curve2d, surface: Surface) -> Edge:
    """Lay a curve of the plane onto a surface.

    Convention: the curve's x is the first parameter of the surface, u, and its y the second, v; on a cylinder
    those are the angle in radians and the height.

    Known difference: the edge has a curve in space too, so that points can be read off it.

    Args:
        curve: the curve; it must be bounded.
        surface: what it is laid onto.

    Returns:
        The edge.

    Raises:
        KernelError: the curve is too long, as with more than some hundred turns round a cylinder.
    """
    return laid_on(curve, surface)


@operation
def move_edge_seam_by_length(shape: Edge, length: Coordinate = 0) -> Edge:
    """Let a closed edge start further along.

    Args:
        shape: a closed edge, such as a circle.
        length: how far to move its start, along the edge; negative moves it back, and more than once round goes on.

    Returns:
        An edge of the same shape and direction that starts there.
    """
    total = curves.length(curves.curve_of(shape))
    return with_seam_at(shape, curves.parameter_on_edge(shape, length % total))


@operation
def move_edge_seam_by_parameter(shape: Edge, parameter: Coordinate = 0) -> Edge:
    """Let a closed edge start at another point, at a share of its parameters.

    Convention: the share is that of ``pointOnEdgeAtParam``, which counts along the curve of the edge even where
    the edge runs against it.

    Args:
        shape: a closed edge, such as a circle.
        parameter: how far along from the old start, where 1 is once round; less than 0 goes backwards.

    Returns:
        An edge of the same shape and direction that starts there.
    """
    curve = curves.curve_of(shape)
    return with_seam_at(shape, curves.parameter_at_share(curve, parameter % 1))


@operation
def rebuild_edge_degree(shape: Edge, degree: Degree = 3, tolerance: Precision = 1e-4) -> Edge:
    """Turn an edge into a spline of a degree.

    Convention: exact where a spline of that degree can be: lines and splines of lower degree always, circles and
    ellipses from degree 2 on, where the spline is rational. Else it comes within the tolerance.

    Args:
        shape: the edge.
        degree: of the spline, 1 to 25; 1 makes straight pieces.
        tolerance: how far the spline may stray from the edge.

    Returns:
        The edge along the spline.

    Raises:
        KernelError: no spline of that degree comes close enough.
    """
    return with_degree(shape, degree, tolerance)


@operation
def remove_internal_edges(shape: Shape) -> Shape:
    """Remove the edges between faces that continue each other, and join edges that do.

    Args:
        shape: any shape; what has no such edges stays as it is.

    Returns:
        The shape with larger faces and longer edges.
    """
    return simplest(merged(shape))
