"""Joining edges and wires end to end, and drawing wires through points."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from OCP.BRepAdaptor import BRepAdaptor_CompCurve
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakePolygon, BRepBuilderAPI_MakeWire
from OCP.collections import HArray1_gp_Pnt
from OCP.GeomAPI import GeomAPI_Interpolate
from OCP.gp import gp_Pnt
from OCP.TopoDS import TopoDS, TopoDS_Edge, TopoDS_Shape, TopoDS_Wire

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.cells import Cell, cell_of, cells_near
from cadcloud.ops.brep.frames import Triple, triple
from cadcloud.ops.brep.profiles import as_wire
from cadcloud.ops.brep.topology import count
from cadcloud.ops.brep.wire_curves import along, stretches
from cadcloud.ops.errors import InvalidInput, KernelError

# Ends that are this close meet; the kernel's own precision.
MEETING = 1e-7
# A little more, so that rounding loses no neighbour.
_NEAR = 2 * MEETING


class Chain(NamedTuple):
    """Edges that follow each other, with the points where they start and end."""

    edges: list[TopoDS_Edge]
    start: Triple
    end: Triple

    def reversed(self) -> Chain:
        """The same way back."""
        return Chain([TopoDS.Edge(edge.Reversed()) for edge in reversed(self.edges)], self.end, self.start)

    def then(self, other: Chain) -> Chain:
        """This chain and another behind it."""
        return Chain(self.edges + other.edges, self.start, other.end)


def ends(wire: TopoDS_Wire, parameter: str = "shape") -> tuple[Triple, Triple]:
    """Where a wire starts and ends."""
    return _ends_of(along(wire, parameter))


def _ends_of(curve: BRepAdaptor_CompCurve) -> tuple[Triple, Triple]:
    return triple(curve.Value(curve.FirstParameter())), triple(curve.Value(curve.LastParameter()))


def chain(shape: TopoDS_Shape, parameter: str) -> Chain:
    """The edges of a wire, or a single edge, the way it runs.

    Raises:
        InvalidInput: the shape is something else.
    """
    curve = along(as_wire(shape, parameter), parameter)
    return Chain([stretch.edge for stretch in stretches(curve)], *_ends_of(curve))


def joined(chains: Sequence[Chain], parameter: str, offset: int = 0) -> Any:
    """One wire of chains that meet end to end, in whatever order they are given; it runs as the first does.

    Args:
        chains: the pieces.
        parameter: the list that they came from, for messages.
        offset: how far a piece's place in that list is from its place here.

    Raises:
        InvalidInput: they do not meet, or branch.
    """
    whole = chains[0]
    waiting = set(range(1, len(chains)))
    near = _Ends(chains)
    while waiting:
        for at in sorted(waiting & (near.around(whole.start) | near.around(whole.end))):
            longer = _attached(whole, chains[at])
            if longer is not None:
                break
        else:
            raise InvalidInput(
                "the edges must meet end to end, without gaps and branches, but this one does not meet the rest",
                parameter=f"{parameter}.{min(waiting) + offset}",
            )
        waiting.remove(at)
        whole = longer
    return wire_of(whole.edges)


class _Ends:
    """Which chains end close to a point, found without looking at all of them."""

    def __init__(self, chains: Sequence[Chain]) -> None:
        self._cells: dict[Cell, set[int]] = {}
        for at, piece in enumerate(chains):
            for end in (piece.start, piece.end):
                self._cells.setdefault(cell_of(end), set()).add(at)

    def around(self, point: Triple) -> set[int]:
        """The chains that may have an end where a point is."""
        return set[int]().union(*(self._cells.get(cell, ()) for cell in cells_near(point, _NEAR)))


def _attached(whole: Chain, piece: Chain) -> Chain | None:
    """The chain with a piece at its end or before its start, turned round if need be."""
    if meet(whole.start, whole.end):
        return None
    if meet(whole.end, piece.start):
        return whole.then(piece)
    if meet(whole.start, piece.end):
        return piece.then(whole)
    if meet(whole.end, piece.end):
        return whole.then(piece.reversed())
    if meet(whole.start, piece.start):
        return piece.reversed().then(whole)
    return None


def meet(one: Triple, other: Triple) -> bool:
    """Whether two points count as one."""
    return math.dist(one, other) <= MEETING


def wire_of(edges: Iterable[TopoDS_Edge]) -> Any:
    """A wire of edges that follow each other."""
    maker = BRepBuilderAPI_MakeWire()
    number = 0
    for edge in edges:
        maker.Add(edge)
        number += 1
    wire = built(maker, "The edges could not be joined: check that they meet end to end.")
    if count(wire, "edge") > number:
        raise KernelError("The edges could not be joined: check that they meet end to end.")
    return wire


def line_between(start: Triple, end: Triple) -> TopoDS_Edge:
    """A straight edge."""
    return built(BRepBuilderAPI_MakeEdge(frames.point(start), frames.point(end)), "The ends of a line must differ.")


def drawn(points: Sequence[Triple], kind: str, tolerance: float, *, closed: bool) -> Any:
    """A wire through points: straight from one to the next (``polyline``), or smooth (``interpolated``).

    Neighbours closer than the tolerance count as one point.

    Raises:
        InvalidInput: too few different points remain.
    """
    distinct = [points[0]] + [point for before, point in pairwise(points) if math.dist(before, point) > tolerance]
    if closed and len(distinct) > 1 and math.dist(distinct[0], distinct[-1]) <= tolerance:
        distinct.pop()
    least = 3 if closed else 2
    if len(distinct) < least:
        raise InvalidInput(
            f"shapes must lead through at least {least} different points for each wire", parameter="shapes"
        )
    return _smooth(distinct, tolerance, closed) if kind == "interpolated" else _straight(distinct, closed)


def through(points: Sequence[Triple], parameter: str) -> Any:
    """A wire straight from point to point, closed where the last is the first; neighbours that meet count once."""
    distinct = [points[0]] + [point for before, point in pairwise(points) if not meet(before, point)]
    closed = len(distinct) > 2 and meet(distinct[0], distinct[-1])
    if len(distinct) < 2:
        raise InvalidInput(f"{parameter} must lead to different points", parameter=parameter)
    return _straight(distinct[:-1] if closed else distinct, closed)


def _straight(points: Sequence[Triple], closed: bool) -> Any:
    maker = BRepBuilderAPI_MakePolygon()
    for point in points:
        maker.Add(frames.point(point))
    if closed:
        maker.Close()
    return built(maker, "No line could be drawn through the points: neighbours must differ.")


def _smooth(points: Sequence[Triple], tolerance: float, closed: bool) -> Any:
    nodes = HArray1_gp_Pnt(1, len(points))
    for position, point in enumerate(points, 1):
        nodes.SetValue(position, gp_Pnt(*point))
    interpolation = GeomAPI_Interpolate(nodes, closed, tolerance)
    interpolation.Perform()
    if not interpolation.IsDone():
        raise KernelError("No smooth curve runs through the points: neighbours must differ.")
    return wire_of([BRepBuilderAPI_MakeEdge(interpolation.Curve()).Edge()])
