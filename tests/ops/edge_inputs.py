"""Edges that several cases take, and what is said of results."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import cos, dist, sin
from typing import Any

from tests.ops.case import Call, error, op

from cadcloud.ops.brep import curves, measure
from cadcloud.ops.brep.topology import kind_of

E = "occt.shapes.edge."
BOX = op("occt.shapes.solid.createBox", width=1, length=2, height=3)
BOX_LENGTHS = [2, 3, 2, 3, 2, 3, 2, 3, 1, 1, 1, 1]
BALL = op("occt.shapes.solid.createSphere", radius=2)
CYLINDER = op("occt.shapes.solid.createCylinder", radius=1, height=2)
LINE = op(E + "line", start=[0, 0, 0], end=[3, 0, 4])
CIRCLE = op(E + "createCircleEdge", radius=2)
UPRIGHT = op(E + "createCircleEdge", radius=2, center=[1, 2, 3], direction=[0, 0, 1])
ELLIPSE = op(E + "createEllipseEdge", radiusMinor=1, radiusMajor=2, direction=[0, 0, 1])
ARC = op(E + "arcThroughThreePoints", start=[1, 0, 0], middle=[0, 1, 0], end=[-1, 0, 0])
BACK = op(E + "reversedEdge", shape=ARC)
SQUARE = op("occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [2, 0, 0], [2, 0, 1], [0, 0, 1]])
SLOT = op("occt.fillets.fillet2d", shape=SQUARE, radius=0.2)
MOVED = op("occt.transforms.translate", shape=CIRCLE, translation=[1, 2, 3])
POLE = op(E + "getEdge", shape=BALL, index=0)
G = "occt.geom.curves."
SEGMENT = op(G + "geom2dSegment", start=[0, 0], end=[1, 2])
BARREL = op("occt.geom.surfaces.cylindricalSurface", radius=2)
PLANE = op("occt.geom.surfaces.surfaceFromFace", shape=op("occt.shapes.face.createFaceFromWire", shape=SQUARE))
# A line on a cylinder of radius 2 that climbs by 2 on a turn of one radian.
HELIX = op(E + "makeEdgeFromGeom2dCurveAndSurface", curve=SEGMENT, surface=BARREL)
# The circumference of an ellipse with half axes 1 and 2, from its complete elliptic integral.
AROUND = 9.688448220547675
COARSE = "lengths of ellipses and splines are integrated coarsely there"
CRASHES = "crashes there"
ELSEWHERE = "rounded wires start elsewhere there"
SPOILS = "edges on surfaces spoil the memory there"
# Points that both read off the same curve, but through another parameter of theirs.
CLOSE = 1e-7

NO_SHAPE = [error({}, "shape", "missing"), error({"shape": BOX}, "shape", "a solid"), error({"shape": 3}, "shape")]
NO_SHAPES = [
    error({}, "shapes", "missing"),
    error({"shapes": [LINE, BOX]}, "shapes.1", "a solid"),
    error({"shapes": LINE}, "shapes", "list"),
]
POINT_ONLY = error({"shape": POLE}, "shape", "mere point")
POINT_AMONG = error({"shapes": [LINE, POLE]}, "shapes.1", "mere point")


def edges_of(shape: Call) -> Call:
    return op(E + "getEdges", shape=shape)


def runs(*ends: tuple[Sequence[float], Sequence[float]]) -> Callable[[Any], None]:
    """Each edge runs from one point to another."""

    def check(found: Any) -> None:
        edges = found if isinstance(found, list) else [found]
        assert len(edges) == len(ends)
        for edge, wanted in zip(edges, ends, strict=True):
            for place, goal in zip(curves.ends(edge), wanted, strict=True):
                assert dist(place, goal) < CLOSE, (place, goal)

    return check


def evenly(parts: int, total: float) -> Callable[[Any], None]:
    """As many chords, and short ones do not exceed their arcs."""

    def check(found: Any) -> None:
        assert len(found) == parts + 1
        assert sum(dist(a, b) for a, b in pairwise(found)) < total + CLOSE

    return check


def on_circle(angle: float, radius: float = 2) -> list[float]:
    """A point of the default circle round the y axis."""
    return [radius * sin(angle), 0, radius * cos(angle)]


def lengths(*wanted: float) -> Callable[[Any], None]:
    def check(found: Any) -> None:
        assert [kind_of(edge) for edge in found] == ["edge"] * len(wanted)
        assert all(abs(measure.length(edge) - length) < 1e-6 for edge, length in zip(found, wanted, strict=True))

    return check


def chains(*wanted: int) -> Callable[[Any], None]:
    def check(found: Any) -> None:
        assert [len(chain) for chain in found] == list(wanted)
        for chain in found:
            assert all(len(point) == 3 for point in chain)

    return check
