"""Corners of shapes: finding them near points, and telling what kind of corner each is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_Surface
from OCP.GeomAbs import GeomAbs_Shape, GeomAbs_SurfaceType
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep.flat_corners import plane_of_wire
from cadcloud.ops.brep.frames import Triple, triple
from cadcloud.ops.brep.graph import Node, TopologyGraph, is_degenerated
from cadcloud.ops.errors import InvalidInput

Classification: TypeAlias = Literal["planar", "developable", "solid3d", "tooFar", "noVertex", "notFound"]

_SURFACES: dict[GeomAbs_SurfaceType, Classification] = {
    GeomAbs_SurfaceType.GeomAbs_Plane: "planar",
    GeomAbs_SurfaceType.GeomAbs_Cylinder: "developable",
    GeomAbs_SurfaceType.GeomAbs_Cone: "developable",
}


class Corner(NamedTuple):
    """The corner that a point stands for.

    Attributes:
        place: where it lies; the point itself where there is none.
        distance: from the point.
        vertex: its index among the vertices, -1 where there is none.
        edges: how many edges meet in it.
        faces: how many faces meet in it.
        classification: what kind of corner it is.
        owner: the wire, face, shell or solid that would be cut; None where it cannot be.
        message: why it cannot be cut; empty where it can.
    """

    place: Triple
    distance: float = 0
    vertex: int = -1
    edges: int = 0
    faces: int = 0
    classification: Classification = "notFound"
    owner: Node | None = None
    message: str = ""


class Corners:
    """The corners of a shape."""

    def __init__(self, shape: TopoDS_Shape) -> None:
        self.graph = TopologyGraph(shape)
        self.places = [triple(BRep_Tool.Pnt_s(vertex)) for vertex in self.graph.parts("vertex")]
        self._edges = self.graph.up("vertex", "edge")
        self._around = {kind: self.graph.up("vertex", kind) for kind in ("wire", "face", "shell", "solid")}

    def near(self, points: Sequence[Triple], tolerance: float) -> list[Corner]:
        """For each point the nearest corner, if it is not farther than a tolerance; 0 allows any distance."""
        return [self._near(point, tolerance) for point in points]

    def sharp_edges(self, vertex: int) -> list[int]:
        """The edges at a vertex in which two faces meet at an angle."""
        return [edge for edge in self._edges_at(vertex) if self._is_sharp(edge)]

    def _near(self, point: Triple, tolerance: float) -> Corner:
        if not self.places:
            return Corner(point, classification="noVertex", message="the shape has no vertices")
        vertex = min(range(len(self.places)), key=lambda index: math.dist(point, self.places[index]))
        found = Corner(
            place=self.places[vertex],
            distance=math.dist(point, self.places[vertex]),
            vertex=vertex,
            edges=len(self._edges_at(vertex)),
            faces=len(self._around["face"][vertex]),
        )
        if 0 < tolerance < found.distance:
            message = f"the nearest vertex is {found.distance:.6g} away, which is more than snapTolerance"
            return found._replace(classification="tooFar", message=message)
        kind, owner, message = self._classified(vertex)
        return found._replace(classification=kind, owner=owner, message=message)

    def _classified(self, vertex: int) -> tuple[Classification, Node | None, str]:
        edges, faces = self._edges_at(vertex), self._around["face"][vertex]
        if len(faces) > 1:
            return self._between_faces(vertex)
        if len(edges) != 2:
            return "notFound", None, f"{len(edges)} edges meet there; a corner of a wire or a face has two"
        return self._in_face(faces[0], edges) if faces else self._in_wire(vertex)

    def _between_faces(self, vertex: int) -> tuple[Classification, Node | None, str]:
        if not self.sharp_edges(vertex):
            return "notFound", None, "no edge there has two faces that meet at an angle"
        for kind in ("solid", "shell"):
            if self._around[kind][vertex]:
                return "solid3d", Node(kind, self._around[kind][vertex][0]), ""
        return "notFound", None, "its faces belong to no shell or solid"

    def _in_face(self, face: int, edges: Sequence[int]) -> tuple[Classification, Node | None, str]:
        if any(self.graph.uses_of_edges[edge] != 1 for edge in edges):
            return "notFound", None, "the face runs on across an edge there"
        surface = BRepAdaptor_Surface(self.graph.parts("face")[face]).GetType()
        if surface not in _SURFACES:
            return "notFound", None, "the face is neither flat nor cylindrical nor conical"
        return _SURFACES[surface], Node("face", face), ""

    def _in_wire(self, vertex: int) -> tuple[Classification, Node | None, str]:
        if not self._around["wire"][vertex]:
            return "notFound", None, "its edges belong to no wire"
        owner = Node("wire", self._around["wire"][vertex][0])
        try:
            plane_of_wire(self.graph.parts("wire")[owner.index])
        except InvalidInput:
            return "notFound", None, "the wire is not flat, or it is straight"
        return "planar", owner, ""

    def _edges_at(self, vertex: int) -> list[int]:
        return [edge for edge in self._edges[vertex] if not is_degenerated(self.graph.parts("edge")[edge])]

    def _is_sharp(self, edge: int) -> bool:
        smooth = BRep_Tool.MaxContinuity_s(self.graph.parts("edge")[edge]) != GeomAbs_Shape.GeomAbs_C0
        return len(self.graph.faces_of_edges[edge]) == 2 and not smooth
