"""Cases of edges: making them, and reading points, tangents and sizes off them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, dist, hypot, pi, sin, sqrt, tau
from typing import Any

from tests.ops.case import Call, Case, error, op, sample

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
        assert sum(dist(a, b) for a, b in zip(found, found[1:], strict=False)) < total + CLOSE

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


LINES = [
    sample({"start": [0, 0, 0], "end": [0, 2, 0]}, kind="edge", length=2, center=(0, 1, 0), vertices=2),
    sample({"start": [1, 2, 3], "end": [3, 5, 9]}, length=7, check=runs(([1, 2, 3], [3, 5, 9]))),
    sample({"start": [-1e6, 0, 0], "end": [1e6, 0, 0]}, length=2e6),
    sample({"start": [0, 0, 0], "end": [0, 0, 1e-3]}, length=1e-3),
]

MAKING = {
    "line": Case(
        samples=[sample({}, length=1, bounds=((0, 0, 0), (0, 1, 0))), *LINES],
        errors=[
            error({"start": [1, 1, 1], "end": [1, 1, 1]}, "end", "must differ"),
            error({"end": [0, 0]}, "end.2"),
            error({"end": [0, 0, float("inf")]}, "end.2"),
        ],
    ),
    "fromBaseLine": Case(
        samples=[sample({"line": dict(item.params)}, **item.expect) for item in LINES],
        errors=[
            error({}, "line", "missing"),
            error({"line": {"start": [0, 0, 0], "end": [0, 0, 0]}}, "line.end", "must differ"),
            error({"line": {"start": [0, 0, 0]}}, "line.end"),
        ],
    ),
    "fromBaseLines": Case(
        samples=[
            sample({"lines": [dict(LINES[0].params), dict(LINES[1].params)]}, check=lengths(2, 7)),
            sample({"lines": []}, value=[]),
            sample({"line": [dict(LINES[1].params)]}, check=lengths(7), oracle="knows the other spelling only"),
        ],
        errors=[
            error({}, "line", "missing"),
            error(
                {"lines": [dict(LINES[0].params), {"start": [1, 0, 0], "end": [1, 0, 0]}]}, "line.1.end", "must differ"
            ),
        ],
    ),
    "fromBaseSegment": Case(
        samples=[sample({"segment": [item.params["start"], item.params["end"]]}, **item.expect) for item in LINES],
        errors=[
            error({"segment": [[0, 0, 0], [0, 0, 0]]}, "segment.1", "must differ"),
            error({"segment": [[0, 0, 0]]}, "segment.1"),
        ],
    ),
    "fromBaseSegments": Case(
        samples=[
            sample({"segments": [[[0, 0, 0], [1, 2, 2]], [[0, 0, 0], [0, 0, 1]]]}, check=lengths(3, 1)),
            sample({"segments": []}, value=[]),
        ],
        errors=[
            error({}, "segments", "missing"),
            error({"segments": [[[0, 0, 0], [1, 2, 2]], [[1, 0, 0], [1, 0, 0]]]}, "segments.1.1", "must differ"),
        ],
    ),
    "fromPoints": Case(
        samples=[
            sample(
                {"points": [[0, 0, 0], [1, 0, 0], [1, 2, 0]]},
                check=runs(([0, 0, 0], [1, 0, 0]), ([1, 0, 0], [1, 2, 0])),
            ),
            sample({"points": [[0, 0, 0], [3, 0, 0], [3, 4, 0], [0, 0, 0]]}, check=lengths(3, 4, 5)),
            sample({"points": [[0, 0, 0], [1, 0, 0], [0, 0, 0]]}, check=lengths(1, 1)),
            sample({"points": [[0, 0, 0]]}, value=[]),
            sample({"points": []}, value=[]),
        ],
        errors=[
            error({"points": [[0, 0, 0], [0, 0, 0], [1, 2, 0]]}, "points.1", "must differ"),
            error({"points": [[0, 0, 0], [1, 2]]}, "points.1.2"),
        ],
    ),
    "fromBasePolyline": Case(
        samples=[
            sample({"polyline": {"points": [[0, 0, 0], [3, 0, 0], [3, 4, 0]]}}, check=lengths(3, 4)),
            sample({"polyline": {"points": [[0, 0, 0], [3, 0, 0], [3, 4, 0]], "isClosed": False}}, count=2),
            sample(
                {"polyline": {"points": [[0, 0, 0], [3, 0, 0], [3, 4, 0]], "isClosed": True}}, check=lengths(3, 4, 5)
            ),
            sample(
                {"polyline": {"points": [[0, 0, 0], [3, 0, 0], [3, 4, 0], [0, 0, 0]], "isClosed": True}},
                check=lengths(3, 4, 5),
                oracle="fails there",
            ),
            sample({"polyline": {"points": [[0, 0, 0], [3, 0, 0]], "color": "#ff0000"}}, check=lengths(3)),
        ],
        errors=[
            error({}, "polyline", "missing"),
            error({"polyline": {"points": [[0, 0, 0], [0, 0, 0]]}}, "polyline.points.1", "must differ"),
            error({"polyline": {"points": [[0, 0, 0], [1, 0, 0], [0, 0, "a"]]}}, "polyline.points.2.2"),
        ],
    ),
    "fromBaseTriangle": Case(
        samples=[
            sample(
                {"triangle": [[0, 0, 0], [3, 0, 0], [0, 4, 0]]},
                check=runs(([0, 0, 0], [3, 0, 0]), ([3, 0, 0], [0, 4, 0]), ([0, 4, 0], [0, 0, 0])),
            ),
            sample({"triangle": [[0, 0, 0], [0, 2, 0], [0, 4, 0]]}, check=lengths(2, 2, 4)),
        ],
        errors=[
            error({"triangle": [[0, 0, 0], [3, 0, 0], [0, 0, 0]]}, "triangle.0", "must differ"),
            error({"triangle": [[0, 0, 0], [3, 0, 0], [3, 0, 0]]}, "triangle.2", "must differ"),
            error({"triangle": [[0, 0, 0], [3, 0, 0]]}, "triangle.2"),
        ],
    ),
    "fromBaseMesh": Case(
        samples=[
            sample(
                {"mesh": [[[0, 0, 0], [3, 0, 0], [0, 4, 0]], [[3, 0, 0], [3, 4, 0], [0, 4, 0]]]},
                check=lengths(3, 5, 4, 4, 3, 5),
            ),
            sample({"mesh": []}, value=[]),
        ],
        errors=[
            error({}, "mesh", "missing"),
            error({"mesh": [[[0, 0, 0], [0, 0, 0], [0, 4, 0]]]}, "mesh.0.1", "must differ"),
        ],
    ),
    "createCircleEdge": Case(
        samples=[
            sample({}, kind="edge", length=tau, center=(0, 0, 0), vertices=1, check=runs(([0, 0, 1], [0, 0, 1]))),
            sample({"radius": 2, "center": [1, 2, 3]}, length=2 * tau, bounds=((-1, 2, 1), (3, 2, 5)), rel=1e-6),
            sample({"direction": [1, 0, 0]}, bounds=((0, -1, -1), (0, 1, 1)), rel=1e-6),
            sample({"direction": [0, -3, 0]}, length=tau, check=runs(([0, 0, -1], [0, 0, -1]))),
            sample({"direction": [1, 2, 3], "center": [1, 1, 1]}, length=tau, center=(1, 1, 1)),
        ],
        errors=[
            error({"radius": 0}, "radius", "greater than 0"),
            error({"radius": -1}, "radius"),
            error({"direction": [0, 0, 0]}, "direction", "zero vector"),
        ],
    ),
    "createEllipseEdge": Case(
        samples=[
            sample({}, kind="edge", bounds=((-1, 0, -2), (1, 0, 2)), vertices=1, rel=1e-6),
            sample({"direction": [0, 0, 1]}, bounds=((-2, -1, 0), (2, 1, 0)), rel=1e-6),
            sample({"direction": [1, 0, 0], "center": [1, 2, 3]}, bounds=((1, 1, 1), (1, 3, 5)), rel=1e-6),
            sample({"radiusMinor": 2, "radiusMajor": 2}, length=2 * tau),
            sample({"radiusMinor": 0.5, "radiusMajor": 3, "direction": [1, 1, 1]}, edges=1),
        ],
        errors=[
            error({"radiusMinor": 3}, "radiusMinor", "must not exceed"),
            error({"radiusMinor": 0}, "radiusMinor", "greater than 0"),
            error({"radiusMajor": -2}, "radiusMajor"),
            error({"direction": [0, 0, 0]}, "direction"),
        ],
    ),
    "arcThroughThreePoints": Case(
        samples=[
            sample({}, kind="edge", length=1.5 * pi * sqrt(0.5), check=runs(([0, 0, 0], [0, 0, 1]))),
            sample({"start": [1, 0, 0], "middle": [0, 1, 0], "end": [-1, 0, 0]}, length=pi, center=(0, 2 / pi, 0)),
            sample({"start": [1, 0, 0], "middle": [0, -1, 0], "end": [0, 1, 0]}, length=1.5 * pi),
            sample({"start": [0, 0, 5], "middle": [3, 0, 4], "end": [5, 0, 0]}, length=2.5 * pi),
            sample({"start": [0, 0, 0], "middle": [500, 500, 0], "end": [1000, 0, 0]}, length=500 * pi),
        ],
        errors=[
            error({"start": [0, 0, 0], "middle": [1, 0, 0], "end": [2, 0, 0]}, "middle", "straight line"),
            error({"start": [0, 0, 0], "middle": [1, 0, 0], "end": [0, 0, 0]}, "middle", "straight line"),
            error({"middle": [0, 0, 0]}, "middle", "straight line"),
        ],
    ),
    "arcThroughTwoPointsAndTangent": Case(
        samples=[
            sample({}, length=pi / 2, check=runs(([0, 0, 0], [0, 0, 1]))),
            sample({"tangentVec": [0, -5, 0]}, length=pi / 2, bounds=((0, -0.5, 0), (0, 0, 1)), rel=1e-6),
            sample({"tangentVec": [0, 1, 1]}, length=sqrt(0.5) * pi / 2),
            sample({"start": [1, 2, 3], "tangentVec": [1, 1, 0], "end": [2, 4, 4]}, edges=1),
            sample({"start": [1, 0, 0], "tangentVec": [0, 0, -1], "end": [-1, 0, 0]}, length=pi),
        ],
        errors=[
            error({"tangentVec": [0, 0, 1]}, "tangentVec", "along the line"),
            error({"tangentVec": [0, 0, -1]}, "tangentVec", "along the line"),
            error({"tangentVec": [0, 0, 0]}, "tangentVec", "zero vector"),
            error({"end": [0, 0, 0]}, "tangentVec"),
        ],
    ),
    "arcFromCircleAndTwoPoints": Case(
        samples=[
            sample(
                {"circle": UPRIGHT, "start": [3, 2, 3], "end": [1, 4, 3]},
                length=pi,
                check=runs(([3, 2, 3], [1, 4, 3])),
            ),
            sample(
                {"circle": UPRIGHT, "start": [3, 2, 3], "end": [1, 4, 3], "sense": False},
                length=pi,
                check=runs(([1, 4, 3], [3, 2, 3])),
            ),
            sample({"circle": UPRIGHT, "start": [1, 4, 3], "end": [3, 2, 3]}, length=3 * pi),
            sample({"circle": UPRIGHT, "start": [9, 2, 5], "end": [1, 7, 3]}, check=runs(([3, 2, 3], [1, 4, 3]))),
            sample({"circle": CIRCLE, "start": [0, 0, -1], "end": [1, 0, 0]}, length=3 * pi),
        ],
        errors=[
            error({"circle": UPRIGHT, "start": [3, 2, 3], "end": [3, 2, 3]}, "end", "same"),
            error({"circle": CIRCLE}, "start", "axis"),
            error({"circle": LINE, "start": [1, 0, 0]}, "circle", "a circle"),
            error({"circle": BOX}, "circle", "a solid"),
            error({}, "circle", "missing"),
        ],
    ),
    "arcFromCircleAndTwoAngles": Case(
        samples=[
            sample({"circle": CIRCLE}, length=pi, check=runs(([0, 0, 2], [2, 0, 0]))),
            sample({"circle": CIRCLE, "sense": False}, length=pi, check=runs(([2, 0, 0], [0, 0, 2]))),
            sample({"circle": CIRCLE, "alphaAngle1": 90, "alphaAngle2": 0}, length=3 * pi),
            sample({"circle": CIRCLE, "alphaAngle1": 30, "alphaAngle2": 400}, length=2 * tau * 10 / 360),
            sample({"circle": CIRCLE, "alphaAngle1": -30, "alphaAngle2": 30}, length=2 * tau / 6),
            sample({"circle": CIRCLE, "alphaAngle1": 0, "alphaAngle2": 360}, length=2 * tau, vertices=1),
            sample({"circle": ARC, "alphaAngle1": 90, "alphaAngle2": 270}, length=pi),
            sample({"circle": op(E + "reversedEdge", shape=CIRCLE)}, check=runs(([0, 0, 2], [2, 0, 0]))),
        ],
        errors=[
            error({"circle": CIRCLE, "alphaAngle1": 45, "alphaAngle2": 45}, "alphaAngle2", "same"),
            error({"circle": ELLIPSE}, "circle", "a circle"),
            error({"circle": LINE}, "circle", "a circle"),
            error({"circle": CIRCLE, "alphaAngle1": "0"}, "alphaAngle1", "number"),
        ],
    ),
    "arcFromCirclePointAndAngle": Case(
        samples=[
            sample({"circle": UPRIGHT, "point": [3, 2, 3]}, length=pi, check=runs(([3, 2, 3], [1, 4, 3]))),
            sample({"circle": UPRIGHT, "point": [3, 2, 3], "sense": False}, check=runs(([1, 4, 3], [3, 2, 3]))),
            sample({"circle": UPRIGHT, "point": [3, 2, 3], "alphaAngle": -90}, length=3 * pi),
            # From 45 degrees to 90 and to 30.
            sample({"circle": UPRIGHT, "point": [9, 10, 5]}, length=pi / 2),
            sample({"circle": UPRIGHT, "point": [9, 10, 5], "alphaAngle": 30}, length=2 * tau * 345 / 360),
            sample({"circle": UPRIGHT, "point": [3, 2, 3], "alphaAngle": 400}, length=2 * tau * 40 / 360),
            sample({"circle": UPRIGHT, "point": [3, 2, 3], "alphaAngle": 360}, length=2 * tau),
        ],
        errors=[
            error({"circle": UPRIGHT, "point": [3, 2, 3], "alphaAngle": 0}, "alphaAngle", "same"),
            error({"circle": UPRIGHT, "point": [9, 10, 5], "alphaAngle": 45}, "alphaAngle", "same"),
            error({"circle": UPRIGHT, "point": [1, 2, 9]}, "point", "axis"),
            error({"circle": UPRIGHT}, "point", "missing"),
            error({"circle": LINE, "point": [1, 0, 0]}, "circle", "a circle"),
        ],
    ),
}

DIVIDED = [
    sample({"shape": LINE, "nrOfDivisions": 4}, value=[[k * 0.75, 0, k] for k in range(5)]),
    sample({"shape": LINE, "nrOfDivisions": 1}, value=[[0, 0, 0], [3, 0, 4]]),
    sample({"shape": LINE, "nrOfDivisions": 2, "removeStartPoint": True}, value=[[1.5, 0, 2], [3, 0, 4]]),
    sample({"shape": LINE, "nrOfDivisions": 2, "removeEndPoint": True}, value=[[0, 0, 0], [1.5, 0, 2]]),
    sample({"shape": LINE, "nrOfDivisions": 1, "removeStartPoint": True, "removeEndPoint": True}, value=[]),
    sample({"shape": CIRCLE}, value=[on_circle(k * tau / 10) for k in range(11)], rel=1e-8),
    sample({"shape": BACK, "nrOfDivisions": 2}, value=[[-1, 0, 0], [0, 1, 0], [1, 0, 0]], rel=1e-8),
    sample({"shape": HELIX, "nrOfDivisions": 8}, check=evenly(8, sqrt(8)), oracle=SPOILS),
]
DIVIDED_LISTS = [
    sample(
        {"shapes": [LINE, BACK], "nrOfDivisions": 2},
        value=[[[0, 0, 0], [1.5, 0, 2], [3, 0, 4]], [[-1, 0, 0], [0, 1, 0], [1, 0, 0]]],
        rel=1e-8,
    ),
    sample({"shapes": [LINE], "nrOfDivisions": 1, "removeStartPoint": True}, value=[[[3, 0, 4]]]),
    sample({"shapes": edges_of(BOX), "removeEndPoint": True}, count=12, check=chains(*[10] * 12)),
    sample({"shapes": [CIRCLE, CIRCLE]}, count=2),
    sample({"shapes": []}, value=[]),
]
NOT_DIVISIBLE = [
    error({"nrOfDivisions": 0}, "nrOfDivisions", "greater than or equal to 1"),
    error({"nrOfDivisions": 2.5}, "nrOfDivisions", "whole"),
    error({"removeStartPoint": 1}, "removeStartPoint"),
]


def with_params(errors: list[Any], **params: Any) -> list[Any]:
    return [error({**params, **item.params}, item.parameter, item.says) for item in errors]


READING = {
    "startPointOnEdge": Case(
        samples=[
            sample({"shape": LINE}, value=[0, 0, 0]),
            sample({"shape": CIRCLE}, value=[0, 0, 2]),
            sample({"shape": BACK}, value=[-1, 0, 0]),
            sample({"shape": MOVED}, value=[1, 2, 5]),
            sample({"shape": POLE}, value=[0, 0, 2], oracle=CRASHES),
        ],
        errors=NO_SHAPE,
    ),
    "startPointsOnEdges": Case(
        samples=[
            sample({"shapes": edges_of(BOX)}, count=12),
            sample({"shapes": [LINE, BACK]}, value=[[0, 0, 0], [-1, 0, 0]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=NO_SHAPES,
    ),
    "endPointOnEdge": Case(
        samples=[
            sample({"shape": LINE}, value=[3, 0, 4]),
            sample({"shape": CIRCLE}, value=[0, 0, 2]),
            sample({"shape": BACK}, value=[1, 0, 0]),
            sample({"shape": POLE}, value=[0, 0, 2], oracle=CRASHES),
        ],
        errors=NO_SHAPE,
    ),
    "endPointsOnEdges": Case(
        samples=[
            sample({"shapes": edges_of(BOX)}, count=12),
            sample({"shapes": [LINE, BACK]}, value=[[3, 0, 4], [1, 0, 0]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=NO_SHAPES,
    ),
    "pointOnEdgeAtParam": Case(
        samples=[
            sample({"shape": LINE}, value=[1.5, 0, 2]),
            sample({"shape": LINE, "param": 1}, value=[3, 0, 4]),
            sample({"shape": CIRCLE, "param": 0.25}, value=[2, 0, 0]),
            sample({"shape": ELLIPSE, "param": 0.25}, value=[0, 1, 0]),
            # The parameter follows the curve, not the edge.
            sample({"shape": BACK, "param": 0}, value=[1, 0, 0]),
            sample({"shape": HELIX, "param": 0.5}, value=[2 * sin(0.5), 1, 2 * cos(0.5)], rel=1e-6, oracle=SPOILS),
        ],
        errors=[
            *NO_SHAPE,
            POINT_ONLY,
            error({"shape": LINE, "param": 1.5}, "param", "less than or equal to 1"),
            error({"shape": LINE, "param": -0.1}, "param"),
        ],
    ),
    "pointsOnEdgesAtParam": Case(
        samples=[
            sample({"shapes": edges_of(BOX), "param": 0.25}, count=12),
            sample({"shapes": [LINE, CIRCLE]}, value=[[1.5, 0, 2], [0, 0, -2]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=[*NO_SHAPES, POINT_AMONG, error({"shapes": [LINE], "param": 2}, "param")],
    ),
    "tangentOnEdgeAtParam": Case(
        samples=[
            sample({"shape": LINE}, value=[0.6, 0, 0.8]),
            sample({"shape": CIRCLE, "param": 0}, value=[2, 0, 0]),
            sample({"shape": CIRCLE, "param": 0.25}, value=[0, 0, -2]),
            sample({"shape": ELLIPSE, "param": 0.25}, value=[-2, 0, 0]),
            sample({"shape": BACK, "param": 0}, value=[0, 1, 0]),
        ],
        errors=[*NO_SHAPE, POINT_ONLY, error({"shape": LINE, "param": 2}, "param")],
    ),
    "tangentsOnEdgesAtParam": Case(
        samples=[
            sample({"shapes": edges_of(BOX), "param": 0.25}, count=12),
            sample({"shapes": [LINE, CIRCLE]}, value=[[0.6, 0, 0.8], [-2, 0, 0]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=[*NO_SHAPES, POINT_AMONG],
    ),
    "pointOnEdgeAtLength": Case(
        samples=[
            sample({"shape": LINE}, value=[0.3, 0, 0.4]),
            sample({"shape": LINE, "length": 5}, value=[3, 0, 4]),
            sample({"shape": LINE, "length": -1}, value=[-0.6, 0, -0.8]),
            sample({"shape": CIRCLE, "length": 1}, value=on_circle(0.5)),
            sample({"shape": ARC, "length": 4}, value=[cos(4), sin(4), 0]),
            sample({"shape": BACK, "length": 1}, value=[-cos(1), sin(1), 0]),
            sample({"shape": ELLIPSE, "length": AROUND / 4}, value=[0, 1, 0], oracle=COARSE),
            sample({"shape": ELLIPSE, "length": AROUND}, value=[2, 0, 0], oracle=COARSE),
            sample({"shape": ELLIPSE, "length": -AROUND / 4}, value=[0, -1, 0], oracle=COARSE),
            sample({"shape": HELIX, "length": sqrt(2)}, value=[2 * sin(0.5), 1, 2 * cos(0.5)], rel=1e-6, oracle=SPOILS),
            sample({"shape": LINE, "length": 100}, value=[60, 0, 80], oracle="cut short there"),
        ],
        errors=[*NO_SHAPE, POINT_ONLY, error({"shape": ELLIPSE, "length": 30}, "length", "must lie between")],
    ),
    "pointsOnEdgesAtLength": Case(
        samples=[
            sample({"shapes": edges_of(BOX), "length": 0.25}, count=12),
            sample({"shapes": [LINE, CIRCLE], "length": pi}, value=[[0.6 * pi, 0, 0.8 * pi], [2, 0, 0]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=[*NO_SHAPES, POINT_AMONG],
    ),
    "tangentOnEdgeAtLength": Case(
        samples=[
            sample({"shape": LINE}, value=[3, 0, 4]),
            sample({"shape": LINE, "length": -1}, value=[3, 0, 4]),
            sample({"shape": CIRCLE, "length": 0}, value=[2 * tau, 0, 0]),
            sample({"shape": CIRCLE, "length": pi}, value=[0, 0, -2 * tau]),
            sample({"shape": BACK, "length": 0}, value=[0, pi, 0]),
            sample({"shape": ELLIPSE, "length": AROUND / 2}, value=[0, -tau, 0], rel=1e-8, oracle=COARSE),
        ],
        errors=[*NO_SHAPE, POINT_ONLY, error({"shape": ELLIPSE, "length": -30}, "length", "must lie between")],
    ),
    "tangentsOnEdgesAtLength": Case(
        samples=[
            sample({"shapes": edges_of(BOX), "length": 0.25}, count=12),
            sample({"shapes": [LINE, CIRCLE], "length": pi}, value=[[3, 0, 4], [0, 0, -2 * tau]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=[*NO_SHAPES, POINT_AMONG],
    ),
    "divideEdgeByParamsToPoints": Case(
        samples=[
            *DIVIDED,
            sample(
                {"shape": ELLIPSE, "nrOfDivisions": 4}, value=[[2, 0, 0], [0, 1, 0], [-2, 0, 0], [0, -1, 0], [2, 0, 0]]
            ),
        ],
        errors=[*NO_SHAPE, POINT_ONLY, *with_params(NOT_DIVISIBLE, shape=LINE)],
    ),
    "divideEdgesByParamsToPoints": Case(
        samples=DIVIDED_LISTS, errors=[*NO_SHAPES, POINT_AMONG, *with_params(NOT_DIVISIBLE, shapes=[LINE])]
    ),
    "divideEdgeByEqualDistanceToPoints": Case(
        samples=[
            *DIVIDED,
            sample(
                {"shape": ELLIPSE, "nrOfDivisions": 4},
                value=[[2, 0, 0], [0, 1, 0], [-2, 0, 0], [0, -1, 0], [2, 0, 0]],
                rel=1e-8,
                oracle=COARSE,
            ),
        ],
        errors=[*NO_SHAPE, POINT_ONLY, *with_params(NOT_DIVISIBLE, shape=LINE)],
    ),
    "divideEdgesByEqualDistanceToPoints": Case(
        samples=DIVIDED_LISTS, errors=[*NO_SHAPES, POINT_AMONG, *with_params(NOT_DIVISIBLE, shapes=[LINE])]
    ),
}

LISTING = {
    "getEdge": Case(
        samples=[
            sample({"shape": BOX}, kind="edge", length=2),
            sample({"shape": BOX, "index": 11}, length=1, center=(0, 1.5, 1)),
            sample({"shape": CYLINDER, "index": 1}, length=2),
            sample({"shape": SQUARE, "index": 2}, length=2, center=(1, 0, 1)),
            sample({"shape": LINE}, length=5),
        ],
        errors=[
            error({"shape": BOX, "index": 12}, "index", "less than 12"),
            error({"shape": BOX, "index": -1}, "index"),
            error({"shape": BOX, "index": 0.5}, "index", "whole"),
            error({}, "shape", "missing"),
        ],
    ),
    "getEdgesAlongWire": Case(
        samples=[
            sample({"shape": SQUARE}, check=lengths(2, 1, 2, 1)),
            sample({"shape": SLOT}, count=8, oracle=ELSEWHERE),
            sample({"shape": op("occt.shapes.wire.createCircleWire")}, check=lengths(tau)),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": BOX}, "shape", "a solid")],
    ),
    "getCircularEdgesAlongWire": Case(
        samples=[
            sample({"shape": SQUARE}, value=[]),
            sample({"shape": SLOT}, check=lengths(pi / 10, pi / 10, pi / 10, pi / 10), oracle=ELSEWHERE),
            sample({"shape": op("occt.shapes.wire.createCircleWire")}, check=lengths(tau)),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": LINE}, "shape", "an? edge")],
    ),
    "getLinearEdgesAlongWire": Case(
        samples=[
            sample({"shape": SQUARE}, count=4),
            sample({"shape": SLOT}, count=4, oracle=ELSEWHERE),
            sample({"shape": op("occt.shapes.wire.createCircleWire")}, value=[]),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": BALL}, "shape", "a solid")],
    ),
    "getCornerPointsOfEdgesForShape": Case(
        samples=[
            sample({"shape": BOX}, count=8),
            sample({"shape": LINE}, value=[[0, 0, 0], [3, 0, 4]]),
            sample({"shape": CIRCLE}, value=[[0, 0, 2]]),
            sample({"shape": BACK}, value=[[1, 0, 0], [-1, 0, 0]]),
            sample({"shape": SQUARE}, value=[[0, 0, 0], [2, 0, 0], [2, 0, 1], [0, 0, 1]]),
            # The poles are edges too; the order of a seam's ends differs there.
            sample({"shape": BALL}, value=[[0, 0, 2], [0, 0, -2]], oracle="the edges at the poles are left out there"),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": [BOX]}, "shape", "a list")],
    ),
    "edgesToPoints": Case(
        samples=[
            sample({"shape": LINE}, value=[[[0, 0, 0], [3, 0, 4]]]),
            sample({"shape": BOX}, check=chains(*[2] * 12)),
            sample({"shape": CIRCLE}, count=1),
            sample({"shape": BACK, "angularDeflection": 0.5}, count=1),
            sample({"shape": ELLIPSE, "angularDeflection": 0.5, "curvatureDeflection": 0.01}, count=1),
            sample({"shape": CIRCLE, "minimumOfPoints": 100}, check=chains(100)),
            sample({"shape": CIRCLE, "angularDeflection": 2, "curvatureDeflection": 2, "minimumOfPoints": 0}, count=1),
            sample({"shape": LINE, "minimumOfPoints": 5}, check=chains(5)),
            sample({"shape": BALL, "angularDeflection": 0.5}, count=3, oracle=CRASHES),
        ],
        errors=[
            error({}, "shape", "missing"),
            error({"shape": LINE, "angularDeflection": 0}, "angularDeflection"),
            error({"shape": LINE, "curvatureDeflection": 0}, "curvatureDeflection"),
            error({"shape": LINE, "minimumOfPoints": -1}, "minimumOfPoints"),
            error({"shape": LINE, "minimumOfPoints": 1e9}, "minimumOfPoints"),
        ],
    ),
    "getEdgeLengthsOfShape": Case(
        samples=[
            sample({"shape": BOX}, value=BOX_LENGTHS),
            sample({"shape": BALL}, value=[0, 2 * pi, 0]),
            sample({"shape": SQUARE}, value=[2, 1, 2, 1]),
            sample({"shape": ELLIPSE}, value=[AROUND], oracle=COARSE),
            sample({"shape": LINE}, value=[5]),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": "box"}, "shape", "the text")],
    ),
    "getEdgesLengths": Case(
        samples=[
            sample({"shapes": edges_of(BOX)}, value=BOX_LENGTHS),
            sample({"shapes": [LINE, CIRCLE, BACK]}, value=[5, 2 * tau, pi]),
            sample({"shapes": [ELLIPSE]}, value=[AROUND], oracle=COARSE),
            sample({"shapes": []}, value=[]),
        ],
        errors=NO_SHAPES,
    ),
    "getEdgeCenterOfMass": Case(
        samples=[
            sample({"shape": LINE}, value=[1.5, 0, 2]),
            sample({"shape": MOVED}, value=[1, 2, 3]),
            sample({"shape": ARC}, value=[0, 2 / pi, 0]),
            sample({"shape": ELLIPSE}, value=[0, 0, 0], oracle=COARSE),
            sample({"shape": POLE}, value=[0, 0, 2]),
        ],
        errors=NO_SHAPE,
    ),
    "getEdgesCentersOfMass": Case(
        samples=[
            sample({"shapes": edges_of(BOX)}, count=12),
            sample({"shapes": [LINE, ARC]}, value=[[1.5, 0, 2], [0, 2 / pi, 0]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=NO_SHAPES,
    ),
    "isEdgeLinear": Case(
        samples=[
            sample({"shape": LINE}, value=True),
            sample({"shape": CIRCLE}, value=False),
            sample({"shape": op(E + "rebuildEdgeDegree", shape=LINE)}, value=False),
            sample({"shape": POLE}, value=False, oracle=CRASHES),
        ],
        errors=NO_SHAPE,
    ),
    "isEdgeCircular": Case(
        samples=[
            sample({"shape": CIRCLE}, value=True),
            sample({"shape": BACK}, value=True),
            sample({"shape": LINE}, value=False),
            sample({"shape": op(E + "createEllipseEdge", radiusMinor=2)}, value=False),
        ],
        errors=NO_SHAPE,
    ),
    "getCircularEdgeCenterPoint": Case(
        samples=[
            sample({"shape": MOVED}, value=[1, 2, 3]),
            sample({"shape": BACK}, value=[0, 0, 0]),
            sample({"shape": op(E + "getEdge", shape=CYLINDER, index=0)}, value=[0, 2, 0]),
        ],
        errors=[*NO_SHAPE, error({"shape": LINE}, "shape", "a circle"), error({"shape": POLE}, "shape", "a circle")],
    ),
    "getCircularEdgeRadius": Case(
        samples=[
            sample({"shape": MOVED}, value=2),
            sample({"shape": BACK}, value=1),
            sample({"shape": op(E + "getEdge", shape=CYLINDER, index=2)}, value=1),
        ],
        errors=[*NO_SHAPE, error({"shape": ELLIPSE}, "shape", "a circle")],
    ),
    "getCircularEdgePlaneDirection": Case(
        samples=[
            sample({"shape": MOVED}, value=[0, 1, 0]),
            sample({"shape": BACK}, value=[0, 0, 1]),
            sample({"shape": op(E + "createCircleEdge", direction=[2, 0, -2])}, value=[sqrt(0.5), 0, -sqrt(0.5)]),
        ],
        errors=[*NO_SHAPE, error({"shape": LINE}, "shape", "a circle")],
    ),
}


def report(**wanted: Any) -> Callable[[Any], None]:
    """The keys that are named have these values; with None they are left out."""

    def check(found: Any) -> None:
        for key, value in wanted.items():
            if value is None:
                assert key not in found
            elif isinstance(value, float):
                assert abs(found[key] - value) < 1e-8, (key, found[key])
            else:
                assert found[key] == value, (key, found[key])

    return check


def starts_at(place: Sequence[float], length: float) -> Callable[[Any], None]:
    """A closed edge with its seam at a point, as long as before."""

    def check(found: Any) -> None:
        for end in curves.ends(found):
            assert dist(end, place) < 1e-6, end
        assert abs(curves.length(curves.curve_of(found)) - length) < 1e-6 * length

    return check


def follows(distance: Callable[[Sequence[float]], float], degree: int, within: float) -> Callable[[Any], None]:
    """A spline of a degree of which every point is that close to what it was made from."""

    def check(found: Any) -> None:
        curve = curves.curve_of(found)
        assert curve.Degree() == degree
        worst = max(distance(curves.point(curve, place)) for place in curves.parameters_by_share(curve, 997))
        assert worst < within, worst

    return check


def from_circle(place: Sequence[float]) -> float:
    return hypot(hypot(place[0], place[2]) - 2, place[1])


def from_ellipse(place: Sequence[float]) -> float:
    """An upper bound near the curve: the step along the gradient."""
    x, y, z = place
    return hypot(abs(x * x / 4 + y * y - 1) / hypot(x / 2, 2 * y), z)


def length_is(edge: Any, wanted: float) -> None:
    assert abs(curves.length(curves.curve_of(edge)) - wanted) < 1e-6


SPLINE = op(E + "rebuildEdgeDegree", shape=ELLIPSE, degree=5)
CLOSED_SPLINE = op(E + "rebuildEdgeDegree", shape=CIRCLE, degree=4)

REBUILDING = {
    "reversedEdge": Case(
        samples=[
            sample({"shape": LINE}, length=5, check=runs(([3, 0, 4], [0, 0, 0]))),
            sample({"shape": BACK}, check=runs(([1, 0, 0], [-1, 0, 0]))),
            sample({"shape": CIRCLE}, length=2 * tau, vertices=1),
        ],
        errors=NO_SHAPE,
    ),
    "makeEdgeFromGeom2dCurveAndSurface": Case(
        samples=[
            sample({"curve": SEGMENT, "surface": BARREL}, length=sqrt(8), vertices=2, rel=1e-6, oracle=SPOILS),
            sample(
                {"curve": op(G + "geom2dSegment", start=[0, 0], end=[0, 3]), "surface": BARREL},
                length=3,
                check=runs(([0, 0, 2], [0, 3, 2])),
                oracle=SPOILS,
            ),
            sample(
                {"curve": op(G + "geom2dSegment", start=[0, 1], end=[1.5, 1]), "surface": BARREL},
                length=3,
                check=runs(([0, 1, 2], [2 * sin(1.5), 1, 2 * cos(1.5)])),
                oracle=SPOILS,
            ),
            sample({"curve": op(G + "geom2dEllipse"), "surface": PLANE}, kind="edge", vertices=1, oracle=SPOILS),
            sample(
                {"curve": op(G + "geom2dTrimmedCurve", shape=op(G + "geom2dEllipse"), u2=pi), "surface": PLANE},
                check=lambda found: length_is(found, AROUND / 2),
                oracle=SPOILS,
            ),
        ],
        errors=[
            error({"curve": SEGMENT}, "surface", "missing"),
            error({"curve": LINE, "surface": BARREL}, "curve", "must be a curve2d, not a"),
            error({"curve": SEGMENT, "surface": BOX}, "surface", "must be a surface"),
        ],
    ),
    "moveEdgeSeamByLength": Case(
        samples=[
            sample({"shape": CIRCLE}, check=starts_at([0, 0, 2], 2 * tau)),
            sample({"shape": CIRCLE, "length": pi}, kind="edge", vertices=1, check=starts_at([2, 0, 0], 2 * tau)),
            sample({"shape": CIRCLE, "length": -pi}, check=starts_at([-2, 0, 0], 2 * tau)),
            sample({"shape": CIRCLE, "length": 9 * pi}, check=starts_at([2, 0, 0], 2 * tau)),
            sample({"shape": op(E + "reversedEdge", shape=CIRCLE), "length": pi}, check=starts_at([-2, 0, 0], 2 * tau)),
            sample({"shape": ELLIPSE, "length": AROUND / 4}, check=starts_at([0, 1, 0], AROUND)),
            sample({"shape": CLOSED_SPLINE, "length": pi}, check=starts_at([2, 0, 0], 2 * tau)),
            sample({"shape": MOVED, "length": pi}, check=starts_at([3, 2, 3], 2 * tau)),
        ],
        errors=[
            *NO_SHAPE,
            POINT_ONLY,
            error({"shape": LINE, "length": 1}, "shape", "closed"),
            error({"shape": ARC}, "shape", "closed"),
        ],
    ),
    "moveEdgeSeamByParameter": Case(
        samples=[
            sample({"shape": CIRCLE}, check=starts_at([0, 0, 2], 2 * tau)),
            sample({"shape": CIRCLE, "parameter": pi / 2}, check=starts_at([2, 0, 0], 2 * tau)),
            sample({"shape": CIRCLE, "parameter": -pi / 2}, check=starts_at([-2, 0, 0], 2 * tau)),
            sample({"shape": CIRCLE, "parameter": 2.5 * tau}, check=starts_at([0, 0, -2], 2 * tau)),
            sample({"shape": ELLIPSE, "parameter": pi}, check=starts_at([-2, 0, 0], AROUND)),
            sample({"shape": SPLINE, "parameter": pi}, check=starts_at([-2, 0, 0], AROUND)),
        ],
        errors=[*NO_SHAPE, POINT_ONLY, error({"shape": ARC, "parameter": 1}, "shape", "closed")],
    ),
    "rebuildEdgeDegree": Case(
        samples=[
            sample({"shape": LINE}, length=5, check=follows(lambda p: abs(p[0] * 0.8 - p[2] * 0.6), 3, 1e-9)),
            sample({"shape": LINE, "degree": 1}, length=5, vertices=2),
            sample({"shape": CIRCLE}, vertices=1, check=follows(from_circle, 3, 1e-9)),
            sample({"shape": CIRCLE, "degree": 2}, check=follows(from_circle, 2, 1e-9)),
            sample({"shape": CIRCLE, "degree": 1, "tolerance": 1e-3}, check=follows(from_circle, 1, 1.1e-3)),
            sample({"shape": ELLIPSE, "degree": 5}, check=follows(from_ellipse, 5, 1e-8)),
            sample({"shape": SPLINE, "degree": 3, "tolerance": 1e-5}, check=follows(from_ellipse, 3, 1.5e-5)),
            sample({"shape": SPLINE, "degree": 2, "tolerance": 1e-3}, check=follows(from_ellipse, 2, 1.5e-3)),
            sample({"shape": BACK}, check=runs(([-1, 0, 0], [1, 0, 0]))),
            sample({"shape": HELIX, "degree": 7}, length=sqrt(8), rel=1e-5),
        ],
        errors=[
            *NO_SHAPE,
            POINT_ONLY,
            error({"shape": LINE, "degree": 0}, "degree"),
            error({"shape": LINE, "degree": 26}, "degree"),
            error({"shape": LINE, "degree": 2.5}, "degree", "whole"),
            error({"shape": LINE, "tolerance": 0}, "tolerance"),
        ],
    ),
    "removeInternalEdges": Case(
        samples=[
            sample(
                {
                    "shape": op(
                        "occt.booleans.union",
                        shapes=[
                            op("occt.shapes.solid.createBox", width=1, length=1, height=1),
                            op("occt.shapes.solid.createBox", width=1, length=1, height=1, center=[1, 0, 0]),
                        ],
                        keepEdges=True,
                    )
                },
                kind="solid",
                volume=2,
                area=10,
                faces=6,
                edges=12,
            ),
            sample({"shape": BOX}, volume=6, faces=6, edges=12),
            sample({"shape": CIRCLE}, kind="edge", length=2 * tau),
            sample({"shape": SLOT}, kind="wire", edges=8),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": [BOX]}, "shape", "a list")],
    ),
    "debugInfo": Case(
        samples=[
            sample(
                {"shape": LINE},
                value={
                    "valid": True,
                    "type": "line",
                    "firstParameter": 0,
                    "lastParameter": 5,
                    "closed": False,
                    "periodic": False,
                    "length": 5,
                    "isLinear": True,
                    "isCircular": False,
                    "start": [0, 0, 0],
                    "end": [3, 0, 4],
                },
            ),
            sample(
                {"shape": CIRCLE},
                check=report(type="circle", closed=True, periodic=True, period=tau, length=2 * tau, degree=None),
            ),
            sample({"shape": BACK}, check=report(type="circle", closed=False, isCircular=True, length=pi)),
            sample({"shape": ELLIPSE}, check=report(type="ellipse", length=AROUND, isCircular=False)),
            sample(
                {"shape": op(E + "rebuildEdgeDegree", shape=LINE)},
                check=report(type="bspline", degree=3, nbPoles=4, nbKnots=2, rational=False, period=None),
            ),
            sample({"shape": POLE}, check=report(valid=True, type=None, length=0.0)),
        ],
        errors=NO_SHAPE,
    ),
}

CASES = {E + name: case for part in (MAKING, READING, LISTING, REBUILDING) for name, case in part.items()}
