"""Cases of lines and circles that touch given circles."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import acos, dist, pi, sqrt, tau
from typing import Any

from tests.ops.case import Case, error, op, sample

from cadcloud.ops.brep import curves
from cadcloud.ops.brep.frames import triple

E = "occt.shapes.edge."
LINE = op(E + "line")
ELLIPSE = op(E + "createEllipseEdge")
FLAT = op(E + "createCircleEdge", radius=1)
UPRIGHT = op(E + "createCircleEdge", radius=1, center=[1, 2, 3], direction=[0, 0, 1])
FIRST = op(E + "createCircleEdge", radius=1, direction=[0, 0, 1])
ARC = op(E + "arcFromCircleAndTwoAngles", circle=FIRST)
# From a distance of 3 the tangents to a circle of radius 1 are this long and this far round it.
LONG = sqrt(8)
ROUND = acos(1 / 3)
NO_CIRCLE = [
    error({}, "circle", "missing"),
    error({"circle": LINE, "point": [3, 0, 0]}, "circle", "a circle"),
    error({"circle": ELLIPSE, "point": [3, 0, 0]}, "circle", "a circle"),
]


def circle(radius: float, x: float, y: float = 0, z: float = 0, direction: Sequence[float] = (0, 0, 1)) -> Any:
    return op(E + "createCircleEdge", radius=radius, center=[x, y, z], direction=list(direction))


SECOND = circle(0.5, 4)
ABOVE = circle(0.5, 0, 4)


def chain(*wanted: float) -> Callable[[Any], None]:
    """Edges of these lengths, and arcs that end where their neighbours do and go on as they do."""

    def check(found: Any) -> None:
        assert len(found) == len(wanted)
        for edge, length in zip(found, wanted, strict=True):
            assert abs(curves.length(curves.curve_of(edge)) - length) < 1e-7
        lines = [edge for edge in found if curves.is_linear(edge)]
        for arc in (edge for edge in found if curves.is_circular(edge)):
            for end, tangent in directions(arc):
                assert any(
                    dist(end, other) < 1e-7 and abs(abs(dot(tangent, slope)) - 1) < 1e-7
                    for line in lines
                    for other, slope in directions(line)
                )

    return check


def directions(edge: Any) -> list[tuple[Any, Any]]:
    """Both ends and the unit tangents there."""
    curve = curves.curve_of(edge)
    places = (curve.FirstParameter(), curve.LastParameter())
    return [(curves.point(curve, at), triple(curves.derivative(curve, at).Normalized())) for at in places]


def dot(one: Sequence[float], other: Sequence[float]) -> float:
    return sum(a * b for a, b in zip(one, other, strict=True))


def round_about(radius: float, *centers: Sequence[float]) -> Callable[[Any], None]:
    """Full circles of a radius around these points."""

    def check(found: Any) -> None:
        assert len(found) == len(centers)
        for edge, center in zip(found, centers, strict=True):
            circle = curves.circle_of(edge)
            assert abs(circle.Radius() - radius) < 1e-9
            assert dist(triple(circle.Location()), center) < 1e-6, triple(circle.Location())
            assert abs(curves.length(curves.curve_of(edge)) - tau * radius) < 1e-9

    return check


def touching(number: int, radius: float, *given: tuple[Sequence[float], float]) -> Callable[[Any], None]:
    """So many circles that touch all given ones (centre and radius; a point has radius 0)."""

    def check(found: Any) -> None:
        assert len(found) == number
        for edge in found:
            center = triple(curves.circle_of(edge).Location())
            for other, size in given:
                apart = dist(center, other)
                assert min(abs(apart - radius - size), abs(apart - abs(radius - size))) < 1e-6

    return check


TWO = {"circle1": FIRST, "circle2": SECOND}
GIVEN = (([0, 0, 0], 1.0), ([4, 0, 0], 0.5))
INNER, OUTER = sqrt(16 - 1.5**2), sqrt(16 - 0.5**2)
IN, OUT = acos(1.5 / 4), acos(0.5 / 4)
TWO_ERRORS = [
    error({}, "circle1", "missing"),
    error({"circle1": FIRST, "circle2": LINE}, "circle2", "a circle"),
    error({"circle1": FIRST, "circle2": circle(1, 4, 0, 0, [0, 1, 1])}, "circle2", "plane"),
    error({"circle1": FIRST, "circle2": SECOND, "tolerance": -1}, "tolerance"),
]

CASES = {
    E + "constraintTanLinesFromPtToCircle": Case(
        samples=[
            sample({"circle": FLAT, "point": [3, 0, 0]}, check=chain(LONG, LONG)),
            sample({"circle": FLAT, "point": [3, 0, 0], "positionResult": "keepSide1"}, check=chain(LONG)),
            sample(
                {"circle": FLAT, "point": [3, 0, 0], "positionResult": "keepSide2", "circleRemainder": "keepSide1"},
                check=chain(LONG),
            ),
            sample(
                {"circle": FLAT, "point": [3, 0, 0], "circleRemainder": "keepSide1"},
                check=chain(LONG, tau - 2 * ROUND, LONG),
            ),
            sample(
                {"circle": FLAT, "point": [0, 0, -3], "circleRemainder": "keepSide2"},
                check=chain(LONG, 2 * ROUND, LONG),
            ),
            sample({"circle": UPRIGHT, "point": [4, 2, 3], "circleRemainder": "keepSide1"}, count=3),
            sample({"circle": ARC, "point": [0, 3, 0]}, check=chain(LONG, LONG)),
            # Only the end of the lines lies out of the plane.
            sample({"circle": FLAT, "point": [3, 1, 0]}, check=chain(3, 3)),
            sample({"circle": FLAT, "point": [0.3, 0, 0]}, value=[]),
        ],
        errors=[
            *NO_CIRCLE,
            error({"circle": FLAT, "point": [1, 0, 0]}, "point", "on the circle"),
            error({"circle": FLAT, "point": [1.01, 0, 0], "tolerance": 0.1}, "point", "on the circle"),
            error({"circle": FLAT, "point": [3, 0, 0], "positionResult": "left"}, "positionResult"),
            error({"circle": FLAT, "point": [3, 0, 0], "circleRemainder": "all"}, "circleRemainder"),
        ],
    ),
    E + "constraintTanLinesFromTwoPtsToCircle": Case(
        samples=[
            sample({"circle": FLAT, "point1": [3, 0, 0], "point2": [3, 0, 1]}, check=chain(LONG, LONG, 3, 3)),
            sample(
                {"circle": FLAT, "point1": [3, 0, 0], "point2": [-3, 0, 0], "positionResult": "keepSide1"},
                check=chain(LONG, LONG),
            ),
            *(
                sample(
                    {
                        "circle": FLAT,
                        "point1": [3, 0, 0],
                        "point2": [3, 0, 1],
                        "positionResult": position,
                        "circleRemainder": remainder,
                    },
                    count=3,
                )
                for position in ("keepSide1", "keepSide2")
                for remainder in ("keepSide1", "keepSide2")
            ),
            sample(
                {
                    "circle": FLAT,
                    "point1": [3, 0, 0],
                    "point2": [-3, 0, 0],
                    "positionResult": "keepSide2",
                    "circleRemainder": "keepSide2",
                },
                check=chain(LONG, pi + 2 * ROUND, LONG),
            ),
            sample(
                {
                    "circle": UPRIGHT,
                    "point1": [4, 2, 3],
                    "point2": [1, 5, 3],
                    "positionResult": "keepSide1",
                    "circleRemainder": "keepSide1",
                },
                count=3,
            ),
            sample({"circle": FLAT, "point1": [0.3, 0, 0], "point2": [3, 0, 0]}, check=chain(LONG, LONG)),
        ],
        errors=[
            error({"circle": FLAT, "point1": [3, 0, 0]}, "point2", "missing"),
            error({"circle": LINE, "point1": [3, 0, 0], "point2": [0, 0, 3]}, "circle", "a circle"),
            error({"circle": FLAT, "point1": [3, 0, 0], "point2": [0, 0, 1]}, "point2", "on the circle"),
        ],
    ),
    E + "constraintTanLinesOnTwoCircles": Case(
        samples=[
            sample(TWO, check=chain(OUTER, INNER, OUTER, INNER)),
            sample({"circle1": SECOND, "circle2": FIRST}, check=chain(OUTER, INNER, OUTER, INNER)),
            sample({"circle1": FIRST, "circle2": ABOVE, "circleRemainders": "outside"}, count=4),
            sample({**TWO, "positionResult": "keepSide1"}, check=chain(INNER, INNER)),
            sample(
                {**TWO, "positionResult": "keepSide1", "circleRemainders": "outside"},
                check=chain(tau - 2 * IN, INNER, INNER, pi - IN),
            ),
            sample(
                {**TWO, "positionResult": "keepSide1", "circleRemainders": "insideOutside"},
                check=chain(2 * IN, INNER, INNER, pi - IN),
            ),
            sample(
                {**TWO, "positionResult": "keepSide2", "circleRemainders": "outside"},
                check=chain(tau - 2 * OUT, OUTER, OUTER, OUT),
            ),
            sample(
                {**TWO, "positionResult": "keepSide2", "circleRemainders": "inside"},
                check=chain(2 * OUT, OUTER, OUTER, pi - OUT),
            ),
            sample(
                {**TWO, "positionResult": "keepSide2", "circleRemainders": "outsideInside"},
                check=chain(tau - 2 * OUT, OUTER, OUTER, pi - OUT),
            ),
            sample(
                {"circle1": FLAT, "circle2": circle(0.5, 4, 0, 0, [0, 1, 0]), "positionResult": "keepSide2"},
                check=chain(OUTER, OUTER),
            ),
            sample({"circle1": FIRST, "circle2": circle(1, 1.5)}, check=chain(1.5, 1.5)),
            sample({"circle1": FIRST, "circle2": circle(1, 2)}, check=chain(2, 2)),
            sample({"circle1": FIRST, "circle2": circle(0.2, 0.2)}, value=[]),
            sample({"circle1": FIRST, "circle2": circle(0.5, 4, 0, 1)}, check=chain(OUTER, INNER, OUTER, INNER)),
            sample(
                {
                    "circle1": FIRST,
                    "circle2": circle(0.5, 4, 0, 0, [0, 0, -1]),
                    "positionResult": "keepSide1",
                    "circleRemainders": "outside",
                },
                check=chain(tau - 2 * IN, INNER, INNER, pi - IN),
                oracle="takes the other part of the second circle",
            ),
        ],
        errors=[*TWO_ERRORS, error({**TWO, "circleRemainders": "both"}, "circleRemainders")],
    ),
    E + "constraintTanCirclesOnTwoCircles": Case(
        samples=[
            sample(TWO, value=[]),
            sample({**TWO, "radius": 2}, check=touching(4, 2, *GIVEN)),
            sample({**TWO, "radius": 1.25}, check=round_about(1.25, [2.25, 0, 0])),
            sample({**TWO, "radius": 3}, check=touching(8, 3, *GIVEN)),
            sample({"circle1": SECOND, "circle2": FIRST, "radius": 3}, check=touching(8, 3, *GIVEN)),
            sample({"circle1": FIRST, "circle2": circle(0.5, 1), "radius": 0.1}, count=8),
            sample({"circle1": FIRST, "circle2": circle(0.2, 0.2)}, check=round_about(0.3, [0.7, 0, 0])),
            sample({"circle1": FLAT, "circle2": circle(0.5, 4, 0, 0, [0, 1, 0]), "radius": 3}, count=8),
            sample({"circle1": FIRST, "circle2": circle(0.5, 4, 0, 1), "radius": 3}, check=touching(8, 3, *GIVEN)),
        ],
        errors=[
            *TWO_ERRORS,
            error({"circle1": FIRST, "circle2": circle(0.2, 0)}, "circle2", "centre"),
            error({**TWO, "radius": 0}, "radius"),
        ],
    ),
    E + "constraintTanCirclesOnCircleAndPnt": Case(
        samples=[
            sample({"circle": FIRST, "point": [3, 0, 0]}, value=[]),
            sample({"circle": FIRST, "point": [3, 0, 0], "radius": 1}, check=round_about(1, [2, 0, 0])),
            sample(
                {"circle": FIRST, "point": [3, 0, 0], "radius": 3},
                check=touching(4, 3, ([0, 0, 0], 1), ([3, 0, 0], 0)),
            ),
            sample({"circle": FLAT, "point": [3, 0, 0], "radius": 2}, count=3),
            sample(
                {"circle": FIRST, "point": [0.5, 0, 0]},
                check=touching(2, 0.3, ([0, 0, 0], 1), ([0.5, 0, 0], 0)),
            ),
            sample({"circle": FIRST, "point": [1, 0, 0]}, check=round_about(0.3, [0.7, 0, 0], [1.3, 0, 0])),
            sample(
                {"circle": FIRST, "point": [0.5, 0, 0], "radius": 0.25},
                check=round_about(0.25, [0.75, 0, 0]),
                oracle="fails there",
            ),
            sample(
                {"circle": FIRST, "point": [1, 0, 0], "radius": 1},
                check=round_about(1, [2, 0, 0]),
                oracle="fails there",
            ),
        ],
        errors=[
            *NO_CIRCLE,
            error({"circle": FIRST, "point": [0, 0, 0], "radius": 0.5}, "point", "centre"),
            error({"circle": FIRST, "point": [3, 0, 0], "radius": -1}, "radius"),
        ],
    ),
}
