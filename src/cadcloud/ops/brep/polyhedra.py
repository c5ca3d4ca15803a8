"""Solids with flat faces, built straight from points: no sewing, no booleans."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from OCP.BRep import BRep_Builder
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge
from OCP.Geom import Geom_Plane
from OCP.gp import gp_Dir, gp_Pnt
from OCP.TopoDS import TopoDS_Edge, TopoDS_Face, TopoDS_Shell, TopoDS_Solid, TopoDS_Vertex, TopoDS_Wire

_CONFUSION = 1e-7


def polyhedron(points: NDArray[np.float64], polygons: Iterable[Sequence[int]]) -> Any:
    """A solid from the polygons around it.

    The caller vouches for what is cheap for it to know: every edge lies between exactly two polygons, which
    run along it in opposite directions, and no two polygons meet anywhere else.

    Args:
        points: as the rows of an array with three columns.
        polygons: flat and simple, as indexes of points, counter-clockwise seen from outside.
    """
    builder = BRep_Builder()
    places: list[list[float]] = points.tolist()
    vertices = [_vertex(builder, place) for place in places]
    edges: dict[tuple[int, int], TopoDS_Edge] = {}
    shell = TopoDS_Shell()
    builder.MakeShell(shell)
    for polygon in polygons:
        wire = TopoDS_Wire()
        builder.MakeWire(wire)
        for start, end in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
            edge = edges.get((start, end))
            if edge is None:
                edge = BRepBuilderAPI_MakeEdge(vertices[start], vertices[end]).Edge()
                edges[end, start] = edge.Reversed()  # type: ignore[assignment] - the stubs say it is any shape
            builder.Add(wire, edge)
        wire.Closed(True)
        builder.Add(shell, _face(builder, wire, [places[corner] for corner in polygon]))
    shell.Closed(True)
    solid = TopoDS_Solid()
    builder.MakeSolid(solid)
    builder.Add(solid, shell)
    return solid


def _vertex(builder: BRep_Builder, point: Sequence[float]) -> TopoDS_Vertex:
    vertex = TopoDS_Vertex()
    builder.MakeVertex(vertex, gp_Pnt(*point), _CONFUSION)
    return vertex


def _face(builder: BRep_Builder, wire: TopoDS_Wire, corners: Sequence[Sequence[float]]) -> TopoDS_Face:
    # The area as a vector: right for every polygon, also where the first corners are in line.
    ox, oy, oz = corners[0]
    x = y = z = 0.0
    for (ax, ay, az), (bx, by, bz) in pairwise(corners[1:]):
        x += (ay - oy) * (bz - oz) - (az - oz) * (by - oy)
        y += (az - oz) * (bx - ox) - (ax - ox) * (bz - oz)
        z += (ax - ox) * (by - oy) - (ay - oy) * (bx - ox)
    face = TopoDS_Face()
    builder.MakeFace(face, Geom_Plane(gp_Pnt(ox, oy, oz), gp_Dir(x, y, z)), _CONFUSION)
    builder.Add(face, wire)
    return face
