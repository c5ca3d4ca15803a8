"""Cases of making edges, and of listing and measuring them."""

from __future__ import annotations

from math import pi, sqrt, tau

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeVertex
from OCP.gp import gp_Pnt
from tests.ops.case import Case, error, op, sample
from tests.ops.edge_inputs import (
    ARC,
    AROUND,
    BACK,
    BALL,
    BOX,
    BOX_LENGTHS,
    CIRCLE,
    COARSE,
    CRASHES,
    CYLINDER,
    ELLIPSE,
    ELSEWHERE,
    LINE,
    MOVED,
    NO_SHAPE,
    NO_SHAPES,
    POLE,
    SLOT,
    SQUARE,
    UPRIGHT,
    E,
    chains,
    edges_of,
    lengths,
    runs,
)

BESIDE = op("occt.transforms.translate", shape=BOX, translation=[1, 0, 0])
CORNER = BRepBuilderAPI_MakeVertex(gp_Pnt(1, 2, 3)).Vertex()

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
            error({"shape": CORNER}, "shape", "must have edges"),
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
            # Two boxes side by side touch in four corners that they do not share.
            sample({"shape": op("occt.shapes.compound.makeCompound", shapes=[BOX, BESIDE])}, count=12),
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
            error(
                {"shape": op(E + "createCircleEdge", radius=1e9), "curvatureDeflection": 1e-6},
                "curvatureDeflection",
                "too small",
            ),
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


CASES = {E + name: case for part in (MAKING, LISTING) for name, case in part.items()}
