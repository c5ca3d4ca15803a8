"""Cases of ``point``."""

from __future__ import annotations

from math import log, pi, sqrt, tan
from typing import Any

import pytest
from tests.ops.case import Case, error, sample

ORIGIN, A, B = [0, 0, 0], [3, 4, 0], [1, 2, 3]
POINTS = [ORIGIN, [1, 2, 3], [5, -1, 2]]
CORNER = {"start": ORIGIN, "center": [4, 6, 0], "end": [4, 0, 0]}
PATH = [ORIGIN, [4, 0, 0], [4, 6, 0], [0, 6, 0]]
MOVE = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 10, 20, 30, 1]
DOUBLE = [2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1]
NO_POINT = [error({}, "point", "missing"), error({"point": [1, 2]}, "point.2")]
NO_POINTS = [error({}, "points", "missing"), error({"points": [1]}, "points.0")]
EMPTY = [*NO_POINTS, error({"points": []}, "points", "at least one")]
NEAR = [error({"points": [], "point": ORIGIN}, "points", "at least one"), error({"points": POINTS}, "point", "missing")]
FIT = {"width": 10, "height": 10, "nrHexagonsInWidth": 2, "nrHexagonsInHeight": 2}


def near(points: list[Any], point: Any, value: Any) -> Any:
    return sample({"points": points, "point": point}, value=value)


def grid(value: Any = None, /, **params: Any) -> Any:
    known = {} if value is None else {"value": value}
    return sample({"nrHexagonsX": 2, "nrHexagonsY": 2, "radiusHexagon": 1, **params}, **known)


def fills(low: list[float], high: list[float], cells: int) -> Any:
    """A check of where a honeycomb lies and that its figures fit its cells."""

    def check(found: Any) -> None:
        corners = [corner for cell in found["hexagons"] for corner in cell]
        assert [min(column) for column in zip(*corners, strict=True)] == pytest.approx(low, abs=1e-9)
        assert [max(column) for column in zip(*corners, strict=True)] == pytest.approx(high, abs=1e-9)
        assert len(found["centers"]) == len(found["hexagons"]) == cells
        assert 0 < found["maxFilletRadius"] < found["shortestDistEdge"] <= found["longestDistEdge"]

    return check


def spiral_of(count: int, radius: float) -> Any:
    """A check of the distances from the origin and that neighbours turn by the law of the logarithm."""

    def check(found: Any) -> None:
        far = [sqrt(x * x + y * y) for x, y, _ in found]
        assert far == pytest.approx([radius * step / count for step in range(count)])
        assert all(z == 0 for _, _, z in found)

    return check


CASES = {
    "point.pointXYZ": Case(
        [sample({}, value=ORIGIN), sample({"x": 1, "y": -2.5, "z": 3}, value=[1, -2.5, 3])], [error({"x": "1"}, "x")]
    ),
    "point.pointXY": Case([sample({}, value=[0, 0]), sample({"x": 1, "y": 2}, value=[1, 2])], [error({"y": []}, "y")]),
    "point.getX": Case([sample({"point": B}, value=1)], NO_POINT),
    "point.getY": Case([sample({"point": B}, value=2)], NO_POINT),
    "point.getZ": Case([sample({"point": B}, value=3)], NO_POINT),
    "point.distance": Case(
        [sample({"startPoint": ORIGIN, "endPoint": A}, value=5), sample({"startPoint": A, "endPoint": A}, value=0)],
        [error({"startPoint": ORIGIN}, "endPoint", "missing")],
    ),
    "point.distancesToPoints": Case(
        [
            sample({"startPoint": ORIGIN, "endPoints": [A, ORIGIN]}, value=[5, 0]),
            sample({"startPoint": ORIGIN, "endPoints": []}, value=[]),
        ],
        [error({"startPoint": ORIGIN, "endPoints": 5}, "endPoints")],
    ),
    "point.averagePoint": Case(
        [sample({"points": POINTS}, value=[2, 1 / 3, 5 / 3]), sample({"points": [A]}, value=A)], EMPTY
    ),
    "point.boundingBoxOfPoints": Case(
        [
            sample(
                {"points": POINTS},
                value={
                    "min": [0, -1, 0],
                    "max": [5, 2, 3],
                    "center": [2.5, 0.5, 1.5],
                    "width": 5,
                    "height": 3,
                    "length": 3,
                },
            ),
            sample({"points": [A]}, value={"min": A, "max": A, "center": A, "width": 0, "height": 0, "length": 0}),
        ],
        EMPTY,
    ),
    "point.closestPointFromPoints": Case(
        [near(POINTS, [1, 1, 1], ORIGIN), near([[1, 0, 0], [-1, 0, 0]], ORIGIN, [1, 0, 0])], NEAR
    ),
    "point.closestPointFromPointsDistance": Case([near(POINTS, [1, 1, 1], sqrt(3)), near([A], A, 0)], NEAR),
    "point.closestPointFromPointsIndex": Case([near(POINTS, [1, 1, 1], 1), near(POINTS, [5, 0, 2], 3)], NEAR),
    "point.twoPointsAlmostEqual": Case(
        [
            sample({"point1": A, "point2": A}, value=True),
            sample({"point1": ORIGIN, "point2": [1, 0, 0], "tolerance": 1}, value=False),
            sample({"point1": ORIGIN, "point2": [0.9, 0.9, 0], "tolerance": 1}, value=False),
            sample({"point1": ORIGIN, "point2": [0.5, 0.5, 0.5], "tolerance": 1}, value=True),
        ],
        [error({"point1": ORIGIN, "point2": ORIGIN, "tolerance": -1}, "tolerance")],
    ),
    "point.sortPoints": Case(
        [
            sample(
                {"points": [[1, 2, 3], [1, 2, 1], [0, 5, 5], [1, 1, 9]]}, value=[[0, 5, 5], [1, 1, 9], [1, 2, 1], B]
            ),
            sample({"points": []}, value=[]),
        ],
        NO_POINTS,
    ),
    "point.multiplyPoint": Case(
        [sample({"point": B, "amountOfPoints": 2}, value=[B, B]), sample({"point": B, "amountOfPoints": 0}, value=[])],
        [
            error({"point": B, "amountOfPoints": 1.5}, "amountOfPoints"),
            error({"point": B, "amountOfPoints": 2_000_000}, "amountOfPoints", "at most"),
        ],
    ),
    "point.normalFromThreePoints": Case(
        [
            sample({"point1": ORIGIN, "point2": [2, 0, 0], "point3": [0, 3, 0]}, value=[0, 0, 1]),
            sample(
                {"point1": ORIGIN, "point2": [2, 0, 0], "point3": [0, 3, 0], "reverseNormal": True}, value=[0, 0, -1]
            ),
            sample(
                {"point1": ORIGIN, "point2": [1e-5, 0, 0], "point3": [0, 1e-5, 0]},
                value=[0, 0, 1],
                oracle="nothing there, as the points are close together",
            ),
        ],
        [error({"point1": ORIGIN, "point2": [1, 0, 0], "point3": [2, 0, 0]}, "point3", "one line")],
    ),
    "point.removeConsecutiveDuplicates": Case(
        [
            sample({"points": [ORIGIN, ORIGIN, A, B, B, ORIGIN]}, value=[ORIGIN, A, B, ORIGIN]),
            sample({"points": [ORIGIN, A, B, ORIGIN], "checkFirstAndLast": True}, value=[ORIGIN, A, B]),
            sample({"points": [ORIGIN, [0.6, 0, 0], [5, 0, 0]], "tolerance": 1}, value=[[0.6, 0, 0], [5, 0, 0]]),
            sample({"points": []}, value=[]),
            sample({"points": [A, A], "checkFirstAndLast": True}, value=[A], oracle="an empty list there"),
        ],
        [*NO_POINTS, error({"points": [ORIGIN], "tolerance": -1}, "tolerance")],
    ),
    "point.transformPoint": Case(
        [
            sample({"point": B, "transformation": [DOUBLE, MOVE]}, value=[12, 24, 36]),
            sample({"point": B, "transformation": []}, value=B),
            sample({"point": B, "transformation": [[*MOVE[:15], 2]]}, value=[5.5, 11, 16.5]),
        ],
        [error({"point": B, "transformation": [[1, 2]]}, "transformation.0")],
    ),
    "point.transformPoints": Case(
        [sample({"points": [ORIGIN, B], "transformation": [MOVE]}, value=[[10, 20, 30], [11, 22, 33]])],
        [error({"points": [ORIGIN]}, "transformation", "missing")],
    ),
    "point.transformsForPoints": Case(
        [sample({"points": [ORIGIN, B], "transformation": [[MOVE], [DOUBLE]]}, value=[[10, 20, 30], [2, 4, 6]])],
        [error({"points": [ORIGIN], "transformation": []}, "transformation", "each of the 1 points")],
    ),
    "point.translatePoints": Case(
        [sample({"points": [ORIGIN, B], "translation": [1, 0, -1]}, value=[[1, 0, -1], [2, 2, 2]])],
        [error({"points": [ORIGIN]}, "translation", "missing")],
    ),
    "point.translatePointsWithVectors": Case(
        [sample({"points": [ORIGIN, B], "translations": [[1, 0, 0], [0, 1, 0]]}, value=[[1, 0, 0], [1, 3, 3]])],
        [error({"points": [ORIGIN], "translations": []}, "translations", "each of the 1 points")],
    ),
    "point.translateXYZPoints": Case(
        [
            sample({"points": [B]}, value=[[1, 3, 3]]),
            sample({"points": [B], "x": 1, "y": 2, "z": -3}, value=[[2, 4, 0]]),
        ],
        [*NO_POINTS, error({"points": [B], "x": "1"}, "x")],
    ),
    "point.scalePointsCenterXYZ": Case(
        [
            sample({"points": [B]}, value=[B]),
            sample(
                {"points": [B, ORIGIN], "center": [1, 1, 1], "scaleXyz": [2, 0, -1]}, value=[[1, 1, -1], [-1, 1, 2]]
            ),
        ],
        [*NO_POINTS, error({"points": [B], "scaleXyz": 2}, "scaleXyz")],
    ),
    "point.stretchPointsDirFromCenter": Case(
        [
            sample({"points": [B]}, value=[[1, 2, 6]]),
            sample({"points": [ORIGIN], "center": [1, 1, 1], "direction": [1, 1, 0], "scale": 2}, value=[[-1, -1, 0]]),
            sample({"points": [B], "direction": [0, 0, 9], "scale": 0}, value=[[1, 2, 0]]),
        ],
        [*NO_POINTS, error({"points": [B], "direction": ORIGIN}, "direction", "zero")],
    ),
    "point.rotatePointsCenterAxis": Case(
        [
            sample({"points": [[1, 5, 0]]}, value=[[0, 5, -1]]),
            sample({"points": [ORIGIN], "axis": [0, 0, 2], "angle": 90, "center": [1, 0, 0]}, value=[[1, -1, 0]]),
            sample({"points": [B], "angle": -360}, value=[B]),
        ],
        [*NO_POINTS, error({"points": [B], "axis": ORIGIN}, "axis", "zero")],
    ),
    "point.maxFilletRadius": Case(
        [
            sample(CORNER, value=4),
            sample({**CORNER, "center": [8, 0, 0]}, value=0),
            sample({**CORNER, "center": [7, sqrt(27), 0]}, value=4 * tan(pi / 3)),
            sample({**CORNER, "center": [4, 0, 0]}, value=0),
        ],
        [error({"start": ORIGIN, "center": A}, "end", "missing"), error({**CORNER, "tolerance": -1}, "tolerance")],
    ),
    "point.maxFilletRadiusHalfLine": Case(
        [sample(CORNER, value=2), sample({**CORNER, "center": [8, 0, 0]}, value=0)],
        [error({"start": ORIGIN, "center": A}, "end", "missing")],
    ),
    "point.maxFilletsHalfLine": Case(
        [
            sample({"points": PATH}, value=[2, 2]),
            sample({"points": PATH, "checkLastWithFirst": True}, value=[2, 2, 2, 2]),
            sample({"points": [ORIGIN, A, A]}, value=[0]),
            sample({"points": [ORIGIN, A], "checkLastWithFirst": True}, value=[]),
        ],
        NO_POINTS,
    ),
    "point.safestPointsMaxFilletHalfLine": Case(
        [
            sample({"points": [ORIGIN, [4, 0, 0], [4, 6, 0], [1, 6, 0]]}, value=1.5),
            sample({"points": PATH, "checkLastWithFirst": True}, value=2),
            sample({"points": [ORIGIN, A]}, value=0),
        ],
        NO_POINTS,
    ),
    "point.hexGrid": Case(
        [
            sample({}, count=441),
            grid([ORIGIN, [sqrt(3) / 2, 1.5, 0], [sqrt(3), 0, 0], [sqrt(3) * 1.5, 1.5, 0]]),
            grid([ORIGIN, [sqrt(3) / 2, 0, 1.5]], nrHexagonsX=1, pointsOnGround=True),
            grid([[-sqrt(3) / 4, -0.75, 0], [sqrt(3) / 4, 0.75, 0]], nrHexagonsX=1, orientOnCenter=True),
            grid(nrHexagonsX=3, nrHexagonsY=4, orientOnCenter=True, pointsOnGround=True),
            grid([], nrHexagonsX=0),
        ],
        [error({"nrHexagonsX": -1}, "nrHexagonsX"), error({"nrHexagonsX": 1e6}, "nrHexagonsX", "at most")],
    ),
    "point.hexGridScaledToFit": Case(
        [
            sample({}, check=fills([0, 0, 0], [10, 10, 0], 100)),
            sample({**FIT, "flatTop": True, "centerGrid": True}, check=fills([-5, -5, 0], [5, 5, 0], 4)),
            sample(
                {**FIT, "width": 7, "nrHexagonsInWidth": 3, "pointsOnGround": True}, check=fills(ORIGIN, [7, 0, 10], 6)
            ),
            sample({**FIT, "flatTop": True, "nrHexagonsInWidth": 5}, check=fills(ORIGIN, [10, 10, 0], 10)),
            sample({**FIT, "nrHexagonsInHeight": 1}, check=fills(ORIGIN, [10, 10, 0], 2)),
            sample({**FIT, "extendTop": True}, check=fills(ORIGIN, [10, 35 / 3, 0], 4)),
            sample({**FIT, "flatTop": True, "extendLeft": True}, check=fills([-5 / 3, 0, 0], [10, 10, 0], 4)),
        ],
        [
            error({"width": 0}, "width"),
            error({"nrHexagonsInWidth": 2000, "nrHexagonsInHeight": 2000}, "nrHexagonsInWidth", "at most"),
            error(
                {"nrHexagonsInWidth": 1, "nrHexagonsInHeight": 1, "extendLeft": True, "extendRight": True},
                "extendRight",
                "nothing is left",
            ),
        ],
        difference="with an extended side the figures are those of the cells returned, not of smaller ones",
    ),
    "point.spiral": Case(
        [
            sample({}, count=200, check=spiral_of(200, 6)),
            sample(
                {"phi": 2, "numberPoints": 3, "widening": 1, "factor": 2},
                value=[ORIGIN, [2, 0, 0], [-4, 0, 0]],
            ),
            sample({"numberPoints": 50, "radius": 5}, check=spiral_of(50, 5), oracle="51 points there"),
            sample({"numberPoints": 0}, value=[], oracle="one point there"),
            sample(
                {"phi": 0.5, "numberPoints": 2, "radius": 2, "widening": log(4), "factor": 1}, value=[ORIGIN, [1, 0, 0]]
            ),
        ],
        [error({"phi": 1}, "phi", "not be 1"), error({"numberPoints": 2_000_000}, "numberPoints", "at most")],
    ),
}
