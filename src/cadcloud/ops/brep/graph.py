"""The topology of a shape as a graph: numbered parts of each kind, and which of them meet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from OCP.BRep import BRep_Tool
from OCP.BRepTools import BRepTools
from OCP.collections import IndexedMap_TopoDS_Shape_TopTools_ShapeMapHasher as ShapeMap
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopExp import TopExp
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_Edge, TopoDS_Face, TopoDS_Shape, TopoDS_Wire

from cadcloud.ops.brep.topology import children, downcast, kind_of

KINDS = ("compound", "compsolid", "solid", "shell", "face", "wire", "edge", "vertex")
MISSING = -1
"""Stands for a part that there is not."""


@dataclass(frozen=True)
class Node:
    """A part of a shape: its kind, and its place among the parts of that kind, from 0."""

    kind: str
    index: int


class TopologyGraph:
    """The distinct parts of a shape, numbered by kind in the kernel's order, and how they hang together.

    A part that stands in two places counts twice, one that two parents share counts once.
    """

    def __init__(self, shape: TopoDS_Shape) -> None:
        self.shape = downcast(shape)
        self._places = {kind: ShapeMap() for kind in KINDS}
        everything = ShapeMap()
        TopExp.MapShapes_s(shape, everything)
        for position in range(1, everything.Extent() + 1):
            part = everything.FindKey(position)
            self._places[kind_of(part)].Add(part)
        self._firsts: dict[str, tuple[ShapeMap, list[int]]] = {}
        self._parts = {kind: list(_members(places)) for kind, places in self._places.items()}

    def parts(self, kind: str) -> list[Any]:
        """All parts of a kind, in order."""
        return self._parts[kind]

    def nodes(self) -> Iterator[Node]:
        """All nodes, kind by kind."""
        for kind in KINDS:
            for index in range(len(self.parts(kind))):
                yield Node(kind, index)

    def find(self, part: TopoDS_Shape) -> Node | None:
        """The node of a part, or None if it is no part of the shape."""
        kind = kind_of(part)
        position = self._places[kind].FindIndex(part)
        return Node(kind, position - 1) if position else None

    def find_partner(self, part: TopoDS_Shape) -> Node | None:
        """The first node that shares its geometry with a part, wherever it stands."""
        kind = kind_of(part)
        if kind not in self._firsts:
            definitions, firsts = self._firsts[kind] = ShapeMap(), []
            for index, member in enumerate(self.parts(kind)):
                if definitions.Add(definition(member)) > len(firsts):
                    firsts.append(index)
        definitions, firsts = self._firsts[kind]
        position = definitions.FindIndex(definition(part))
        return Node(kind, firsts[position - 1]) if position else None

    def uid(self, node: Node) -> int:
        """A number of its own for each node of the graph, from 1, through all kinds."""
        return self._offsets[node.kind] + node.index + 1

    @cached_property
    def _offsets(self) -> dict[str, int]:
        offsets: dict[str, int] = {}
        total = 0
        for kind in KINDS:
            offsets[kind] = total
            total += len(self.parts(kind))
        return offsets

    def within(self, kind: str, parent: TopoDS_Shape) -> list[int]:
        """The distinct parts of a kind in a part, by index."""
        found = ShapeMap()
        TopExp.MapShapes_s(parent, found)
        members = (found.FindKey(position) for position in range(1, found.Extent() + 1))
        return [self._places[kind].FindIndex(part) - 1 for part in members if kind_of(part) == kind]

    def down(self, parent: str, child: str) -> list[list[int]]:
        """For each part of a kind the parts of a lower kind in it."""
        return [self.within(child, part) for part in self.parts(parent)]

    def up(self, child: str, parent: str) -> list[list[int]]:
        """For each part of a kind the parts of a higher kind that it is in."""
        found: list[list[int]] = [[] for _ in self.parts(child)]
        for index, members in enumerate(self.down(parent, child)):
            for member in members:
                found[member].append(index)
        return found

    @cached_property
    def edges_of_faces(self) -> list[list[int]]:
        """For each face its edges."""
        return self.down("face", "edge")

    @cached_property
    def faces_of_edges(self) -> list[list[int]]:
        """For each edge the faces that it bounds or lies in."""
        return self.up("edge", "face")

    @cached_property
    def uses_of_edges(self) -> list[int]:
        """For each edge how often faces run along it; a seam counts twice for its one face."""
        uses = [0] * len(self.parts("edge"))
        for edge, _ in uses_on_faces(self):
            uses[self._index(edge)] += 1
        return uses

    @cached_property
    def outer_wires(self) -> list[int]:
        """For each face the index of its outer wire, or ``MISSING``."""
        return [self._index(BRepTools.OuterWire_s(face)) for face in self.parts("face")]

    def is_boundary(self, edge: int) -> bool:
        """Whether an edge is where a surface ends: faces run along it just once."""
        return self.uses_of_edges[edge] == 1 and not is_degenerated(self.parts("edge")[edge])

    def is_manifold(self, edge: int) -> bool:
        """Whether faces run along an edge just twice: two of them, or one that closes on itself."""
        return self.uses_of_edges[edge] == 2

    def ends(self, edge: TopoDS_Edge) -> tuple[int, int]:
        """The vertices where the curve of an edge starts and ends."""
        forward = downcast(edge.Oriented(TopAbs_Orientation.TopAbs_FORWARD))
        return self._index(TopExp.FirstVertex_s(forward, False)), self._index(TopExp.LastVertex_s(forward, False))

    def _index(self, part: TopoDS_Shape) -> int:
        return MISSING if part.IsNull() else self._places[kind_of(part)].FindIndex(part) - 1


def definition(part: TopoDS_Shape) -> TopoDS_Shape:
    """A part at the place where it was made; the same for all parts that share its geometry."""
    return part.Located(TopLoc_Location())


def coedges(wire: TopoDS_Shape) -> list[TopoDS_Edge]:
    """The uses of edges by a wire, in order; a seam stands there twice."""
    return [member for member in children(wire) if isinstance(member, TopoDS_Edge)]


def is_closed(wire: TopoDS_Wire) -> bool:
    """Whether every edge of a wire meets another at both ends."""
    return bool(BRep_Tool.IsClosed_s(wire))


def is_degenerated(edge: TopoDS_Edge) -> bool:
    """Whether an edge is a point that a surface shrinks to."""
    return bool(BRep_Tool.Degenerated_s(edge))


def curve_of(edge: TopoDS_Edge) -> Any | None:
    """The curve of an edge as it is stored, or None; an edge in another place shares it."""
    return cast("Any", BRep_Tool.Curve_s(edge, TopLoc_Location(), 0.0, 1.0))


def surface_of(face: TopoDS_Face) -> Any | None:
    """The surface of a face as it is stored, or None."""
    return cast("Any", BRep_Tool.Surface_s(face, TopLoc_Location()))


def curve_on_face(edge: TopoDS_Edge, face: TopoDS_Face) -> Any | None:
    """The curve by which an edge is stored on the surface of a face, or None."""
    curve = cast("Any | None", BRep_Tool.CurveOnSurface_s(edge, face, 0.0, 0.0))
    # On a plane the kernel makes one up where none is stored, another at each call.
    return curve if curve is BRep_Tool.CurveOnSurface_s(edge, face, 0.0, 0.0) else None


def distinct(found: Iterable[Any | None]) -> int:
    """How many objects of the kernel there are, without None."""
    return len({id(item) for item in list(found) if item is not None})


def uses_on_faces(graph: TopologyGraph) -> Iterator[tuple[TopoDS_Edge, TopoDS_Face]]:
    """Every use of an edge by a face."""
    for face in graph.parts("face"):
        for wire in children(face):
            for edge in coedges(wire):
                yield edge, face


def word(value: Any, prefix: str) -> str:
    """The name of a value of one of the kernel's enumerations, without its prefix."""
    return str(value.name).removeprefix(prefix)


def _members(places: ShapeMap) -> Iterator[Any]:
    for position in range(1, places.Extent() + 1):
        yield downcast(places.FindKey(position))
