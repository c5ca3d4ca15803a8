"""Repairs of shapes: tolerances, small edges, edges that run the wrong way."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from OCP.ShapeFix import ShapeFix_Shape, ShapeFix_Wire
from OCP.TopoDS import TopoDS_Wire
from pydantic import Field

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.brep.build import copied
from cadcloud.ops.brep.topology import downcast
from cadcloud.ops.errors import InvalidInput, KernelError
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Distance, Flag, Shape, Wire

Precision: TypeAlias = Annotated[Distance, Field(le=1e6)]

SMALLEST = 1e-7
"""Points closer than this are one to the kernel."""


@operation
def basic_shape_repair(
    shape: Shape, precision: Precision = 0.001, max_tolerance: Precision = 0.01, min_tolerance: Precision = 0.0001
) -> Shape:
    """Repair what can be repaired of a shape without changing what it looks like.

    Faces, wires and edges are put in order, gaps within the tolerances are closed, curves on surfaces are
    made to follow their edges.

    Args:
        shape: any shape.
        precision: how far apart two things may lie that count as one.
        max_tolerance: the largest tolerance that a part may get.
        min_tolerance: the smallest length that counts; shorter edges are removed.

    Returns:
        The repaired shape.
    """
    if min_tolerance > max_tolerance:
        raise InvalidInput("minTolerance must not be larger than maxTolerance", parameter="minTolerance")
    # The tool changes tolerances in place, so it works on a copy.
    tool = ShapeFix_Shape(copied(shape))
    tool.SetPrecision(precision)
    tool.SetMaxTolerance(max_tolerance)
    tool.SetMinTolerance(min_tolerance)
    tool.Perform()
    result = tool.Shape()
    if topology.is_null(result):
        raise KernelError("Nothing is left of the shape after the repair; use smaller tolerances.")
    return downcast(result)


@operation
def fix_small_edge_on_wire(shape: Wire, lockvtx: Flag = False, precsmall: Precision = 0) -> Wire:
    """Remove edges of a wire that are too short to matter.

    Known difference: short edges really are removed; elsewhere the wire always comes back as it was.

    Args:
        shape: a wire.
        lockvtx: true keeps every vertex in its place, so that only edges that start and end in one vertex go.
        precsmall: the length up to which an edge is too short; below 1e-7 that counts instead.

    Returns:
        The wire, with the ends of its remaining edges joined.

    Raises:
        KernelError: no edge would be left.
    """
    least = max(precsmall, SMALLEST)
    if all(measure.length(edge) <= least for edge in topology.edges(shape)):
        raise KernelError("All edges of the wire are that short; use a smaller precsmall.")
    tool = _loaded(shape)
    tool.SetPrecision(least)
    # Without this the tool finds short edges, but leaves them.
    tool.ModifyTopologyMode = True
    tool.FixSmall(lockvtx, least)
    return _repaired(tool)


@operation
def fix_edge_orientations_along_wire(shape: Wire) -> Wire:
    """Put the edges of a wire in order and turn them so that each starts where the one before it ends.

    Args:
        shape: a wire.

    Returns:
        The wire with all edges running the same way.
    """
    tool = _loaded(shape)
    tool.FixReorder()
    return _repaired(tool)


def _loaded(wire: TopoDS_Wire) -> ShapeFix_Wire:
    tool = ShapeFix_Wire()
    tool.Load(copied(wire))
    return tool


def _repaired(tool: ShapeFix_Wire) -> TopoDS_Wire:
    wire = tool.WireAPIMake()
    if topology.is_null(wire):
        raise KernelError("The wire could not be repaired; check that its edges meet.")
    return wire
