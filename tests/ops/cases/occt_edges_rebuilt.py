"""Cases of edges turned round, laid on surfaces, with other seams or degrees, and their reports."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, dist, hypot, pi, sin, sqrt, tau
from typing import Any

from tests.ops.case import Case, error, op, sample
from tests.ops.edge_inputs import (
    ARC,
    AROUND,
    BACK,
    BARREL,
    BOX,
    CIRCLE,
    ELLIPSE,
    HELIX,
    LINE,
    MOVED,
    NO_SHAPE,
    PLANE,
    POINT_ONLY,
    POLE,
    SEGMENT,
    SLOT,
    SPOILS,
    E,
    G,
    runs,
)

from cadcloud.ops.brep import curves
from cadcloud.ops.errors import KernelError


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


RINGS = [op("occt.shapes.wire.createCircleWire", radius=r, center=[0, y, 0]) for r, y in ((1, 0), (2, 1), (1, 2))]
CURVED = op(
    "occt.geom.surfaces.surfaceFromFace",
    shape=op(
        "lists.getItem", list=op("occt.shapes.face.getFaces", shape=op("occt.operations.loft", shapes=RINGS)), index=0
    ),
)
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
            # A thousand turns round a cylinder.
            error(
                {"curve": op(G + "geom2dSegment", end=[1000 * tau, 1]), "surface": BARREL},
                None,
                "too long",
                KernelError,
            ),
            error({"curve": op(G + "geom2dSegment", end=[1e5, 0]), "surface": CURVED}, "curve", "where the surface is"),
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
            sample({"shape": CIRCLE, "parameter": 0.25}, check=starts_at([2, 0, 0], 2 * tau)),
            sample({"shape": CIRCLE, "parameter": -0.25}, check=starts_at([-2, 0, 0], 2 * tau)),
            sample({"shape": CIRCLE, "parameter": 2.5}, check=starts_at([0, 0, -2], 2 * tau)),
            sample({"shape": ELLIPSE, "parameter": 0.5}, check=starts_at([-2, 0, 0], AROUND)),
            sample({"shape": SPLINE, "parameter": 0.5}, check=starts_at([-2, 0, 0], AROUND)),
        ],
        errors=[*NO_SHAPE, POINT_ONLY, error({"shape": ARC, "parameter": 0.5}, "shape", "closed")],
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


CASES = {E + name: case for name, case in REBUILDING.items()}
