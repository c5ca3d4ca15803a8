"""Cases of wires of smooth curves: Bézier curves, splines, helices and spirals."""

from __future__ import annotations

from collections.abc import Callable
from math import asinh, dist, hypot, pi, sqrt
from typing import Any

from OCP.BRepAdaptor import BRepAdaptor_Curve
from OCP.gp import gp_Pnt, gp_Vec
from tests.ops.case import Case, error, sample

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.brep.distance import nearest_to_point
from cadcloud.ops.brep.frames import triple
from cadcloud.ops.brep.profiles import is_closed
from cadcloud.ops.errors import KernelError

POINTS = [[0, 0, 0], [1, 2, 0], [3, 1, 1], [4, 0, 0]]
ARCH = [[0, 0, 0], [1, 2, 0], [2, 0, 0]]
SQUARE = [[1, 0, 0], [0, 0, 1], [-1, 0, 0], [0, 0, -1]]
UNEVEN = [[0, 0, 0], [1, 0, 0], [1.2, 0, 0.2], [5, 0, 5]]
MANY = [[x, (x * 7) % 5, 0] for x in range(30)]
# A parabola over two units with a height of one.
PARABOLA = sqrt(5) + asinh(2) / 2
QUARTER = {"points": [[1, 0, 0], [1, 1, 0], [0, 1, 0]], "weights": [1, sqrt(0.5), 1]}
IGNORED = "ignored there"
CLOCKWISE = "right-handed there"


def ends(*, starting: list[float] | None = None, ending: list[float] | None = None) -> Callable[[Any], None]:
    """The curve starts and ends in these directions."""

    def check(wire: Any) -> None:
        curve = BRepAdaptor_Curve(topology.edges(wire)[0])
        for direction, at in ((starting, curve.FirstParameter()), (ending, curve.LastParameter())):
            if direction is not None:
                point, tangent = gp_Pnt(), gp_Vec()
                curve.D1(at, point, tangent)
                assert tangent.Angle(gp_Vec(*direction)) < 1e-9

    return check


def through(points: list[list[float]], *, closed: bool = False) -> Callable[[Any], None]:
    """The curve runs through these points, and closes up smoothly or not at all."""

    def check(wire: Any) -> None:
        assert is_closed(wire) is closed
        for x, y, z in points:
            assert nearest_to_point(wire, (x, y, z)).distance < 1e-7
        if closed:
            smooth(wire)

    return check


def smooth(wire: Any) -> None:
    """It is closed by one edge that ends in the direction that it starts in."""
    curve = BRepAdaptor_Curve(topology.edges(wire)[0])
    point, start, end = gp_Pnt(), gp_Vec(), gp_Vec()
    curve.D1(curve.FirstParameter(), point, start)
    curve.D1(curve.LastParameter(), point, end)
    assert is_closed(wire)
    assert start.Angle(end) < 1e-6


def near(points: list[list[float]]) -> Callable[[Any], None]:
    def check(wire: Any) -> None:
        for x, y, z in points:
            assert nearest_to_point(wire, (x, y, z)).distance <= 1e-3

    return check


def lengths(*wanted: float, rel: float = 1e-6) -> Callable[[list[Any]], None]:
    def check(found: list[Any]) -> None:
        for wire, length in zip(found, wanted, strict=True):
            assert abs(measure.length(wire) - length) < rel * length

    return check


def winds(start: list[float], quarter: list[float], end: list[float]) -> Callable[[Any], None]:
    """Where the curve is at the start, a quarter of a turn later, and at the end."""

    def check(wire: Any) -> None:
        curves = [BRepAdaptor_Curve(edge) for edge in topology.edges(wire)]
        first, last = curves[0].FirstParameter(), curves[-1].LastParameter()
        at_quarter = curves[0].Value(first + pi / 2)
        for found, wanted in ((curves[0].Value(first), start), (at_quarter, quarter), (curves[-1].Value(last), end)):
            assert dist(triple(found), wanted) < 2e-4, (triple(found), wanted)

    return check


def helix(radius: float, pitch: float, turns: float) -> float:
    return turns * hypot(2 * pi * radius, pitch)


def cone(start: float, end: float, height: float, turns: float) -> float:
    """The length of a helix on a cone or, of no height, of a spiral; by the trapezoidal rule, far beyond need."""
    growth, climb, steps = (end - start) / (2 * pi * turns), height / (2 * pi * turns), 4000
    speeds = [hypot(start + (end - start) * step / steps, growth, climb) for step in range(steps + 1)]
    return 2 * pi * turns * (sum(speeds) - (speeds[0] + speeds[-1]) / 2) / steps


BEZIER_ERRORS = [
    error({}, "points", "missing"),
    error({"points": POINTS[:1]}, "points", "at least 2"),
    error({"points": POINTS[:2], "closed": True}, "points", "at least 3"),
    error({"points": [[1, 1, 1], [1, 1, 1]]}, "points", "the same"),
    error({"points": POINTS, "degree": 0}, "degree"),
    error({"points": POINTS, "degree": 26}, "degree"),
    error({"points": MANY}, "points", "at most 26"),
]
HELIX_ERRORS = [
    error({"pitch": -1}, "pitch"),
    error({"tolerance": 0}, "tolerance"),
    error({"tolerance": 1e-9}, "tolerance"),
    error({"direction": [0, 0, 0]}, "direction"),
    error({"clockwise": "yes"}, "clockwise"),
]

CASES = {
    "occt.shapes.wire.createBezier": Case(
        samples=[
            sample({"points": ARCH}, kind="wire", edges=1, vertices=2, length=PARABOLA, rel=1e-3),
            sample({"points": POINTS}, check=ends(starting=[1, 2, 0], ending=[1, -1, -1])),
            sample({"points": POINTS, "closed": True}, vertices=1, check=ends(starting=[1, 2, 0], ending=[-1, 0, 0])),
            sample({"points": [[0, 0, 0], [3, 0, 4]]}, length=5),
            sample({"points": [*POINTS, POINTS[0]], "closed": True}, vertices=1),
            sample({"points": POINTS, "degree": 1}, length=sqrt(5) + sqrt(6) + sqrt(3), edges=1, oracle=IGNORED),
            sample({"points": POINTS, "degree": 7}, edges=1),
            sample({"points": POINTS, "degree": 2}, check=ends(starting=[1, 2, 0], ending=[1, -1, -1]), oracle=IGNORED),
            sample({"points": MANY, "degree": 3}, edges=1, vertices=2, oracle="fails there"),
            sample({"points": SQUARE, "periodic": True}, vertices=1, check=smooth, center=(0, 0, 0), oracle=IGNORED),
            sample({"points": ARCH, "periodic": True, "closed": True}, check=smooth, oracle=IGNORED),
            sample({"points": MANY, "periodic": True, "degree": 2}, check=smooth, oracle=IGNORED),
        ],
        errors=[*BEZIER_ERRORS, error({"points": POINTS[:2], "periodic": True}, "points", "at least 3")],
    ),
    "occt.shapes.wire.createBezierWeights": Case(
        samples=[
            sample(QUARTER, kind="wire", length=pi / 2, rel=1e-6),
            sample({"points": ARCH, "weights": [2, 2, 2]}, length=PARABOLA, rel=1e-3),
            sample({"points": POINTS, "weights": [1, 2, 3, 1]}, edges=1),
            sample({"points": POINTS, "weights": [1, 2, 3, 1, 2], "closed": True}, vertices=1),
            sample(
                {"points": POINTS, "weights": [1, 5, 1, 1], "degree": 1},
                length=sqrt(5) + sqrt(6) + sqrt(3),
                rel=1e-4,
                oracle=IGNORED,
            ),
            sample({"points": SQUARE, "weights": [1, 2, 1, 2], "periodic": True}, check=smooth, oracle=IGNORED),
            sample(
                {"points": SQUARE, "weights": [1, 2, 1, 2, 1], "periodic": True, "closed": True},
                check=smooth,
                oracle=IGNORED,
            ),
        ],
        errors=[
            error({"points": POINTS, "weights": [1, 2]}, "weights", "4 numbers"),
            error({"points": POINTS, "weights": [1, 1, 1, 1], "closed": True}, "weights", "5 numbers"),
            error({"points": POINTS, "weights": [1, 0, 1, 1]}, "weights.1"),
            error({"points": POINTS}, "weights", "missing"),
            error({"points": POINTS, "weights": [1e-9, 1e6, 1e6, 1e-9]}, None, "too different", KernelError),
            error({"points": MANY, "weights": [1] * 30}, "points", "at most 26"),
        ],
    ),
    "occt.shapes.wire.createBezierWires": Case(
        samples=[
            sample(
                {"bezierWires": [{"points": [[0, 0, 0], [3, 0, 4]]}, {"points": ARCH}]},
                check=lengths(5, PARABOLA, rel=1e-3),
            ),
            sample(
                {"bezierWires": [{"points": POINTS}, {"points": POINTS, "closed": True}], "returnCompound": True},
                wires=2,
            ),
            sample({"bezierWires": []}, value=[]),
            sample({"bezierWires": [{"points": ARCH, "degree": 1}]}, check=lengths(2 * sqrt(5)), oracle=IGNORED),
            sample({"bezierWires": [{"points": SQUARE, "periodic": True, "degree": None}]}, count=1, oracle=IGNORED),
        ],
        errors=[
            error({}, "bezierWires", "missing"),
            error({"bezierWires": [{"points": POINTS}, {"points": POINTS[:1]}]}, "bezierWires.1.points", "at least 2"),
            error({"bezierWires": [{}]}, "bezierWires.0.points"),
            error({"bezierWires": [], "returnCompound": True}, "bezierWires", "at least one"),
        ],
    ),
    "occt.shapes.wire.createBSpline": Case(
        samples=[
            sample({"points": POINTS}, kind="wire", edges=1, vertices=2, check=near(POINTS)),
            sample({"points": POINTS, "closed": True}, vertices=1, check=near(POINTS)),
            sample({"points": [*POINTS, POINTS[0]], "closed": True}, vertices=1, check=near(POINTS)),
            sample({"points": POINTS[:2]}, length=sqrt(5)),
            sample({"points": ARCH}, check=near(ARCH)),
            sample({"points": MANY}, check=near(MANY), vertices=2),
        ],
        errors=[
            error({}, "points", "missing"),
            error({"points": POINTS[:1]}, "points", "at least 2"),
            error({"points": POINTS[:2], "closed": True}, "points", "at least 3"),
            error({"points": [*POINTS, POINTS[3]]}, "points.4", "differ"),
            error({"points": [[x, 0, 0] for x in range(2001)]}, "points", "500"),
        ],
    ),
    "occt.shapes.wire.createBSplines": Case(
        samples=[
            sample(
                {"bSplines": [{"points": POINTS[:2]}, {"points": [[0, 0, 0], [3, 0, 4]]}]}, check=lengths(sqrt(5), 5)
            ),
            sample(
                {"bSplines": [{"points": POINTS}, {"points": ARCH, "closed": True}], "returnCompound": True}, wires=2
            ),
            sample({"bSplines": [{"points": POINTS, "closed": False}], "returnCompound": False}, count=1),
            sample({"bSplines": []}, value=[]),
        ],
        errors=[
            error({"bSplines": [{"points": POINTS[:1]}]}, "bSplines.0.points", "at least 2"),
            error({"bSplines": [{"points": POINTS, "closed": 1}]}, "bSplines.0.closed"),
            error({"bSplines": [], "returnCompound": True}, "bSplines", "at least one"),
        ],
    ),
    "occt.shapes.wire.interpolatePoints": Case(
        samples=[
            sample({"points": POINTS}, kind="wire", edges=1, vertices=2, check=through(POINTS)),
            sample({"points": POINTS, "periodic": True}, vertices=1, check=through(POINTS, closed=True)),
            sample({"points": [[0, 0, 0], [3, 0, 4]]}, length=5),
            sample({"points": [*POINTS, POINTS[0]]}, vertices=1),
            sample({"points": SQUARE, "periodic": True}, check=through(SQUARE, closed=True), vertices=1),
            sample({"points": POINTS, "tolerance": 1e-3, "parametrization": "chordLength"}, check=through(POINTS)),
            sample(
                {"points": [*SQUARE, SQUARE[0]], "periodic": True},
                check=through(SQUARE, closed=True),
                oracle="fails there",
            ),
            sample({"points": UNEVEN, "parametrization": "uniform"}, check=through(UNEVEN), oracle=IGNORED),
            sample({"points": UNEVEN, "parametrization": "centripetal"}, check=through(UNEVEN), oracle=IGNORED),
            sample(
                {"points": UNEVEN, "parametrization": "uniform", "periodic": True},
                check=through(UNEVEN, closed=True),
                oracle=IGNORED,
            ),
            sample({"points": POINTS, "startTangent": [0, 9, 0]}, check=ends(starting=[0, 1, 0]), oracle=IGNORED),
            sample(
                {
                    "points": POINTS,
                    "startTangent": [0, 0, 1],
                    "endTangent": [0.1, 0, 0],
                    "parametrization": "centripetal",
                },
                check=ends(starting=[0, 0, 1], ending=[1, 0, 0]),
                oracle=IGNORED,
            ),
            sample(
                {"points": POINTS, "tangents": [[1, 0, 0], [0, 0, 0], [1, 0, 1], [0, 1, 0]]},
                check=ends(starting=[1, 0, 0], ending=[0, 1, 0]),
                oracle=IGNORED,
            ),
            sample(
                {"points": SQUARE, "startTangent": [0, 0, 1], "periodic": True},
                check=ends(starting=[0, 0, 1], ending=[0, 0, 1]),
                oracle=IGNORED,
            ),
            sample({"points": POINTS[:2], "startTangent": [0, 0, 1]}, check=ends(starting=[0, 0, 1]), oracle=IGNORED),
        ],
        errors=[
            error({}, "points", "missing"),
            error({"points": POINTS[:1]}, "points", "at least 2"),
            error({"points": POINTS[:2], "periodic": True}, "points", "at least 3"),
            error({"points": [POINTS[0], *POINTS]}, "points.1", "differ"),
            error({"points": POINTS, "tolerance": 2}, "points.3", "differ"),
            error({"points": POINTS, "parametrization": "chord"}, "parametrization"),
            error({"points": POINTS, "tangents": [[1, 0, 0]]}, "tangents", "as many as points"),
            error({"points": POINTS, "startTangent": [0, 0, 0]}, "startTangent"),
            error({"points": POINTS, "endTangent": [1, 0, 0], "periodic": True}, "endTangent", "no end"),
        ],
    ),
    "occt.shapes.wire.interpolatePointsSymmetric": Case(
        samples=[
            sample({"points": POINTS}, kind="wire", edges=1, vertices=1, check=through(POINTS, closed=True)),
            sample({"points": SQUARE}, check=ends(starting=[0, 0, 1], ending=[0, 0, 1])),
            sample({"points": ARCH}, check=through(ARCH, closed=True)),
            sample({"points": UNEVEN, "tolerance": 1e-3}, check=ends(starting=[-4, 0, -5])),
            sample({"points": [*SQUARE, SQUARE[0]]}, check=through(SQUARE, closed=True), oracle="fails there"),
        ],
        errors=[
            error({"points": POINTS[:2]}, "points", "at least 3"),
            error({"points": [POINTS[0], *POINTS]}, "points.1", "differ"),
            error({"points": [[0, 0, 0], [1, 0, 0], [0, 0, 0], [-1, 0, 0]]}, "points.1", "before and after"),
            error({"points": POINTS, "tolerance": 0}, "tolerance"),
        ],
    ),
    "occt.shapes.wire.interpolateWires": Case(
        samples=[
            sample(
                {"interpolations": [{"points": POINTS[:2]}, {"points": [[0, 0, 0], [3, 0, 4]]}]},
                check=lengths(sqrt(5), 5),
            ),
            sample({"interpolations": [{"points": POINTS}, {"points": SQUARE, "periodic": True}]}, count=2),
            sample(
                {"interpolations": [{"points": POINTS, "periodic": False, "tolerance": 1e-7}], "returnCompound": True},
                kind="compound",
                wires=1,
            ),
            sample({"interpolations": []}, value=[]),
            sample(
                {"interpolations": [{"points": POINTS, "parametrization": "uniform", "startTangent": [0, 1, 0]}]},
                check=lambda found: ends(starting=[0, 1, 0])(found[0]),
                oracle=IGNORED,
            ),
            sample(
                {"interpolations": [{"points": POINTS, "tangents": [[0, 1, 0]] * 4, "endTangent": None}]},
                check=lambda found: ends(starting=[0, 1, 0], ending=[0, 1, 0])(found[0]),
                oracle=IGNORED,
            ),
        ],
        errors=[
            error({"interpolations": [{"points": POINTS[:1]}]}, "interpolations.0.points", "at least 2"),
            error({"interpolations": [{"points": POINTS, "tolerance": 0}]}, "interpolations.0.tolerance"),
            error({"interpolations": [], "returnCompound": True}, "interpolations", "at least one"),
        ],
    ),
    "occt.shapes.wire.createHelixWire": Case(
        samples=[
            sample(
                {},
                kind="wire",
                edges=5,
                vertices=6,
                length=helix(1, 1, 5),
                rel=1e-5,
                check=winds([0, 0, 1], [1, 0.25, 0], [0, 5, 1]),
            ),
            sample(
                {"height": 5.5},
                edges=6,
                length=helix(1, 1, 5.5),
                rel=1e-5,
                check=winds([0, 0, 1], [1, 0.25, 0], [0, 5.5, -1]),
            ),
            # What is left of a sixth turn is too little for an edge.
            sample({"height": 5.00000001}, edges=5, length=helix(1, 1, 5), rel=1e-5, oracle="fails there"),
            sample({"height": 0.3, "radius": 3, "tolerance": 1e-6}, edges=1, length=helix(3, 1, 0.3), rel=1e-6),
            sample({"radius": 2, "pitch": 3, "height": 7, "center": [1, 2, 3], "direction": [1, 2, 3]}, edges=3),
            sample(
                {"direction": [0, 0, 1], "center": [1, 2, 3]}, rel=1e-5, check=winds([2, 2, 3], [1, 3, 3.25], [2, 2, 8])
            ),
            sample(
                {"clockwise": True},
                length=helix(1, 1, 5),
                rel=1e-5,
                check=winds([0, 0, 1], [-1, 0.25, 0], [0, 5, 1]),
                oracle=CLOCKWISE,
            ),
        ],
        errors=[
            *HELIX_ERRORS,
            error({"radius": 0}, "radius"),
            error({"height": 0}, "height"),
            error({"pitch": 1e-3}, "pitch", "1000 turns"),
            error({"height": 1e-12}, None, "larger sizes"),
            error({"radius": 1e8, "tolerance": 1e-7}, None, "raise tolerance", KernelError),
        ],
    ),
    "occt.shapes.wire.createHelixWireByTurns": Case(
        samples=[
            sample(
                {},
                kind="wire",
                edges=5,
                vertices=6,
                length=helix(1, 1, 5),
                rel=1e-5,
                check=winds([0, 0, 1], [1, 0.25, 0], [0, 5, 1]),
            ),
            sample(
                {"numTurns": 2.25},
                edges=3,
                length=helix(1, 1, 2.25),
                rel=1e-5,
                check=winds([0, 0, 1], [1, 0.25, 0], [1, 2.25, 0]),
            ),
            sample({"numTurns": 0.5, "radius": 3, "tolerance": 1e-6}, edges=1, length=helix(3, 1, 0.5), rel=1e-6),
            sample({"numTurns": 3, "pitch": 0.1, "center": [1, 2, 3], "direction": [-1, 2, -3]}, edges=3),
            sample(
                {"numTurns": 2, "tolerance": 0.01, "direction": [1, 0, 0]}, edges=2, length=helix(1, 1, 2), rel=1e-2
            ),
            sample(
                {"clockwise": True, "numTurns": 1, "direction": [0, 0, 1]},
                rel=1e-5,
                check=winds([1, 0, 0], [0, -1, 0.25], [1, 0, 1]),
                oracle=CLOCKWISE,
            ),
        ],
        errors=[
            *HELIX_ERRORS,
            error({"radius": -1}, "radius"),
            error({"numTurns": 0}, "numTurns"),
            error({"numTurns": 1001}, "numTurns"),
            error({"numTurns": 1e-9}, None, "larger sizes"),
        ],
    ),
    "occt.shapes.wire.createTaperedHelixWire": Case(
        samples=[
            sample(
                {},
                kind="wire",
                edges=5,
                vertices=6,
                length=cone(2, 0.5, 5, 5),
                rel=1e-5,
                check=winds([0, 0, 2], [1.925, 0.25, 0], [0, 5, 0.5]),
            ),
            sample({"height": 2.5, "startRadius": 1, "endRadius": 3}, edges=3, length=cone(1, 3, 2.5, 2.5), rel=1e-5),
            sample({"endRadius": 2}, length=helix(2, 1, 5), rel=1e-5),
            sample(
                {"pitch": 5, "direction": [0, 0, 1], "center": [1, 2, 3]},
                rel=1e-5,
                check=winds([3, 2, 3], [1, 3.625, 4.25], [1.5, 2, 8]),
            ),
            sample({"endRadius": 0, "height": 3}, length=cone(2, 0, 3, 3), rel=1e-5, oracle="fails there"),
            sample({"startRadius": 0, "height": 3}, length=cone(0, 0.5, 3, 3), rel=1e-3, oracle="fails there"),
            sample(
                {"clockwise": True},
                length=cone(2, 0.5, 5, 5),
                rel=1e-5,
                check=winds([0, 0, 2], [-1.925, 0.25, 0], [0, 5, 0.5]),
            ),
        ],
        errors=[
            *HELIX_ERRORS,
            error({"startRadius": -1}, "startRadius"),
            error({"startRadius": 0, "endRadius": 0}, "startRadius", "both"),
            error({"height": 1e4}, "pitch", "1000 turns"),
        ],
        difference="the curve is fitted by more pieces there, within the same tolerance, and always right-handed",
    ),
    "occt.shapes.wire.createFlatSpiralWire": Case(
        samples=[
            sample(
                {},
                kind="wire",
                edges=5,
                length=cone(0.5, 5, 0, 5),
                rel=1e-5,
                check=winds([0, 0, 0.5], [0.725, 0, 0], [0, 0, 5]),
            ),
            sample(
                {"numTurns": 2.5},
                edges=3,
                length=cone(0.5, 5, 0, 2.5),
                rel=1e-5,
                check=winds([0, 0, 0.5], [0.95, 0, 0], [0, 0, -5]),
            ),
            sample({"startRadius": 5, "endRadius": 0.5}, length=cone(5, 0.5, 0, 5), rel=1e-5),
            sample({"startRadius": 0, "numTurns": 1}, length=cone(0, 5, 0, 1), rel=1e-3, oracle="fails there"),
            sample(
                {"endRadius": 0, "numTurns": 3, "startRadius": 2, "tolerance": 1e-6},
                length=cone(2, 0, 0, 3),
                rel=1e-5,
                oracle="fails there",
            ),
            sample(
                {"numTurns": 1, "direction": [0, 0, 1], "center": [1, 2, 3]},
                rel=1e-5,
                check=winds([1.5, 2, 3], [1, 3.625, 3], [6, 2, 3]),
            ),
            sample({"clockwise": True, "numTurns": 1}, check=winds([0, 0, 0.5], [-1.625, 0, 0], [0, 0, 5])),
        ],
        errors=[
            *HELIX_ERRORS[1:],
            error({"startRadius": 5}, "endRadius", "differ"),
            error({"startRadius": -1}, "startRadius"),
            error({"numTurns": 0}, "numTurns"),
            error({"numTurns": 5000}, "numTurns"),
        ],
        difference="each turn climbs by 0.001 there, and clockwise turns it by half a turn",
    ),
}
