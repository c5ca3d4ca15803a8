"""Edges: curves between two vertices."""

from __future__ import annotations

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Edge, Shape


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
def get_edge_length(shape: Edge) -> float:
    """Measure the length of an edge.

    Args:
        shape: the edge.

    Returns:
        Its length along the curve.
    """
    return measure.length(shape)
