"""Cases of curves and surfaces without topology."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, dist, pi, sin, sqrt, tau
from typing import Any

from OCP.Geom import Geom_CylindricalSurface, Geom_Plane
from tests.ops.case import Case, error, op, sample

G = "occt.geom.curves."
S = "occt.geom.surfaces."
SEGMENT = op(G + "geom2dSegment", start=[1, 2], end=[4, 6])
ELLIPSE = op(G + "geom2dEllipse", center=[1, 2])
SLANTED = op(G + "geom2dEllipse", center=[1, 2], direction=[2, 2])
CYLINDER = op("occt.shapes.solid.createCylinder", radius=1, height=2)
SQUARE = op("occt.shapes.wire.createPolygonWire", points=[[0, 3, 0], [2, 3, 0], [2, 3, 1], [0, 3, 1]])
HANDLE = "only a handle"
BACKWARDS = "the piece runs backwards there whatever sense says"


def passes(*places: tuple[float, Sequence[float]]) -> Callable[[Any], None]:
    """A curve of the plane with these points at these parameters."""

    def check(found: Any) -> None:
        for parameter, place in places:
            point = found.Value(parameter)
            assert dist((point.X(), point.Y()), place) < 1e-9, (parameter, point.X(), point.Y())

    return check


def ranges(first: float, last: float, start: Sequence[float], end: Sequence[float]) -> Callable[[Any], None]:
    """A piece with this range and these ends."""

    def check(found: Any) -> None:
        assert abs(found.FirstParameter() - first) < 1e-9
        assert abs(found.LastParameter() - last) < 1e-9
        passes((first, start), (last, end))(found)

    return check


def barrel(place: Sequence[float], radius: float, at: tuple[float, float] = (0, 0)) -> Callable[[Any], None]:
    """A cylinder of a radius with a point at a pair of parameters."""

    def check(found: Any) -> None:
        assert isinstance(found, Geom_CylindricalSurface)
        assert found.Radius() == radius
        point = found.Value(*at)
        assert dist((point.X(), point.Y(), point.Z()), place) < 1e-9

    return check


def flat(found: Any) -> None:
    assert isinstance(found, Geom_Plane)
    assert found.Location().Y() == 3
    assert abs(found.Axis().Direction().Y()) == 1


CASES = {
    G + "geom2dEllipse": Case(
        samples=[
            sample({}, check=passes((0, [2, 0]), (pi / 2, [0, 1]), (pi, [-2, 0])), oracle=HANDLE),
            sample({"sense": True}, check=passes((pi / 2, [0, 1])), oracle=HANDLE),
            sample({"center": [1, 2], "direction": [0, 3]}, check=passes((0, [1, 4]), (pi / 2, [0, 2])), oracle=HANDLE),
            sample({"radiusMinor": 2}, check=passes((1, [2 * cos(1), 2 * sin(1)])), oracle=HANDLE),
        ],
        errors=[
            error({"radiusMinor": 3}, "radiusMinor", "must not exceed"),
            error({"radiusMajor": 0}, "radiusMajor", "greater than 0"),
            error({"direction": [0, 0]}, "direction", "zero vector"),
            error({"center": [0, 0, 0]}, "center"),
        ],
    ),
    G + "geom2dSegment": Case(
        samples=[
            sample({}, check=ranges(0, 1, [0, 0], [1, 0]), oracle=HANDLE),
            sample({"start": [1, 2], "end": [4, 6]}, check=ranges(0, 5, [1, 2], [4, 6]), oracle=HANDLE),
            sample({"start": [0, 0], "end": [0, -1e6]}, check=ranges(0, 1e6, [0, 0], [0, -1e6]), oracle=HANDLE),
        ],
        errors=[
            error({"start": [1, 1], "end": [1, 1]}, "end", "must differ"),
            error({"end": [1]}, "end.1"),
        ],
    ),
    G + "geom2dTrimmedCurve": Case(
        samples=[
            sample({"shape": ELLIPSE, "u2": pi}, check=ranges(0, pi, [3, 2], [-1, 2]), oracle=HANDLE),
            sample(
                {"shape": ELLIPSE, "u1": pi / 2, "u2": 0},
                check=ranges(pi / 2, tau, [1, 3], [3, 2]),
                oracle=HANDLE,
            ),
            sample(
                {"shape": ELLIPSE, "u2": pi / 2, "sense": False},
                check=ranges(1.5 * pi, tau, [1, 3], [3, 2]),
                oracle=HANDLE,
            ),
            sample({"shape": SEGMENT, "u1": 1, "u2": 2}, check=ranges(1, 2, [1.6, 2.8], [2.2, 3.6]), oracle=HANDLE),
            sample({"shape": SEGMENT, "u1": 2, "u2": 1}, check=ranges(-2, -1, [2.2, 3.6], [1.6, 2.8]), oracle=HANDLE),
        ],
        errors=[
            error({}, "shape", "missing"),
            error({"shape": ELLIPSE, "u1": 1, "u2": 1}, "u2", "must differ"),
            error({"shape": ELLIPSE, "u1": 5, "adjustPeriodic": False}, "u2", "must exceed"),
            error({"shape": CYLINDER}, "shape", "must be a curve2d, not a solid"),
            error({"shape": op(S + "cylindricalSurface")}, "shape", "must be a curve2d"),
        ],
    ),
    G + "get2dPointFrom2dCurveOnParam": Case(
        samples=[
            sample({"shape": SEGMENT}, value=[1.3, 2.4]),
            sample({"shape": SEGMENT, "param": 5}, value=[4, 6]),
            sample({"shape": ELLIPSE, "param": 0}, value=[3, 2]),
            sample({"shape": ELLIPSE, "param": pi}, value=[-1, 2]),
            sample({"shape": SLANTED, "param": 0}, value=[1 + sqrt(2), 2 + sqrt(2)]),
            sample(
                {"shape": op(G + "geom2dTrimmedCurve", shape=ELLIPSE, u2=3), "param": 0.5},
                value=[1 + 2 * cos(0.5), 2 + sin(0.5)],
                oracle=BACKWARDS,
            ),
        ],
        errors=[
            error({}, "shape", "missing"),
            error({"shape": [1, 2]}, "shape", "must be a curve2d, not a list"),
            error({"shape": SEGMENT, "param": "a"}, "param", "number"),
        ],
    ),
    G + "geomCircleCurve": Case(
        samples=[
            sample({}, kind="wire", length=tau, edges=1, center=(0, 0, 0)),
            sample({"radius": 2, "center": [1, 2, 3], "direction": [0, 0, 1]}, length=2 * tau, center=(1, 2, 3)),
        ],
        errors=[error({"radius": 0}, "radius"), error({"direction": [0, 0, 0]}, "direction", "zero vector")],
    ),
    G + "geomEllipseCurve": Case(
        samples=[
            sample({}, kind="wire", edges=1, bounds=((-1, 0, -2), (1, 0, 2)), rel=1e-6),
            sample({"direction": [0, 0, 1], "center": [1, 2, 3]}, bounds=((-1, 1, 3), (3, 3, 3)), rel=1e-6),
            sample({"radiusMinor": 2}, length=2 * tau),
        ],
        errors=[
            error({"radiusMinor": 3}, "radiusMinor", "must not exceed"),
            error({"radiusMinor": -1}, "radiusMinor"),
        ],
    ),
    S + "cylindricalSurface": Case(
        samples=[
            sample({}, check=barrel([0, 0, 1], 1), oracle=HANDLE),
            sample(
                {"radius": 2, "center": [1, 0, 0]},
                check=barrel([1 + 2 * sin(1), 2, 2 * cos(1)], 2, (1, 2)),
                oracle=HANDLE,
            ),
            sample({"direction": [0, 0, 5]}, check=barrel([0, 1, 3], 1, (pi / 2, 3)), oracle=HANDLE),
        ],
        errors=[error({"radius": 0}, "radius", "greater than 0"), error({"direction": [0, 0, 0]}, "direction")],
    ),
    S + "surfaceFromFace": Case(
        samples=[
            sample(
                {"shape": op("lists.getItem", list=op("occt.shapes.face.getFaces", shape=CYLINDER), index=0)},
                check=barrel([0, 0, 1], 1),
                oracle=HANDLE,
            ),
            sample({"shape": op("occt.shapes.face.createFaceFromWire", shape=SQUARE)}, check=flat, oracle=HANDLE),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": SQUARE}, "shape", "a wire")],
    ),
}
