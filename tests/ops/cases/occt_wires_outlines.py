"""Cases of wires round flat shapes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import product
from math import cos, dist, hypot, pi, radians, sin, sqrt, tan
from typing import Any

from OCP.BRep import BRep_Tool
from tests.ops.case import Case, error, sample

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.brep.frames import triple
from cadcloud.ops.brep.profiles import is_closed

TILTED = {"center": [1, 2, 3], "direction": [1, 2, 3]}
STANDING = {"center": [1, 2, 3], "direction": [0, 0, 1]}
ALIGNMENTS = [up + side for up, side in product(("top", "mid", "bottom"), ("Left", "Mid", "Right"))]


def corners(wire: Any) -> list[tuple[float, ...]]:
    return [triple(BRep_Tool.Pnt_s(vertex)) for vertex in topology.subshapes(wire, "vertex")]


def passes(*wanted: Iterable[float], closed: bool | None = None) -> Callable[[Any], None]:
    """The wire has these corners first, in this order."""

    def check(wire: Any) -> None:
        for found, point in zip(corners(wire), wanted, strict=False):
            assert dist(found, tuple(point)) < 1e-9, (found, point)
        if closed is not None:
            assert is_closed(wire) is closed

    return check


def in_plane(center: list[float], direction: list[float]) -> Callable[[Any], None]:
    """The wire is closed and lies in a plane."""

    def check(wire: Any) -> None:
        assert is_closed(wire)
        for point in corners(wire):
            assert abs(sum((a - b) * c for a, b, c in zip(point, center, direction, strict=True))) < 1e-9

    return check


def alike(number: int, edges: int, length: float) -> Callable[[Any], None]:
    """So many closed wires, each of so many edges and of that length."""

    def check(found: list[Any]) -> None:
        assert len(found) == number
        for wire in found:
            assert len(topology.edges(wire)) == edges
            assert abs(measure.length(wire) - length) < 1e-9
            assert is_closed(wire)

    return check


def ray(rays: int, outer: float, inner: float, lift: float = 0) -> float:
    """The length of an edge of a star."""
    return hypot(inner * cos(pi / rays) - outer, inner * sin(pi / rays), lift)


def beam_case(letter: str, perimeter: float, count: int, errors: list[Any], **more: Any) -> tuple[str, Case]:
    """A profile as wide and high as its bounding rectangle, with the perimeter of that or a little more."""
    width, height = 2, 2 if letter == "T" else 3
    aligned = [
        sample(
            {"alignment": alignment},
            length=perimeter,
            bounds=(
                (-width * (alignment.endswith("Right") + alignment.endswith("Mid") / 2), 0, low),
                (width * (alignment.endswith("Left") + alignment.endswith("Mid") / 2), 0, low + height),
            ),
            rel=1e-6,
        )
        for alignment in ALIGNMENTS
        for low in [-height * (alignment.startswith("top") + alignment.startswith("mid") / 2)]
    ]
    return f"occt.shapes.wire.create{letter}BeamProfileWire", Case(
        samples=[
            sample({}, kind="wire", edges=count, vertices=count, length=perimeter),
            *aligned,
            sample({"rotation": 30, "alignment": "topLeft", **STANDING}, length=perimeter, check=passes([1, 2, 3])),
            sample(TILTED, length=perimeter, check=in_plane([1, 2, 3], [1, 2, 3])),
            sample({"width": 4, "height": 5, "webThickness": 0.4, "flangeThickness": 0.6, **more}, edges=count),
        ],
        errors=[
            error({"width": 0}, "width"),
            error({"height": -1}, "height"),
            error({"alignment": "middle"}, "alignment"),
            error({"direction": [0, 0, 0]}, "direction"),
            *errors,
        ],
    )


HEXAGON = {"width": 6, "height": 4, "nrHexagonsInWidth": 3, "nrHexagonsInHeight": 2}
# A cell is 6 / 3.5 wide and 4 / 1.75 high.
SIDE, SLOPE = 4 / 3.5, hypot(3 / 3.5, 2 / 3.5)
CELL = 2 * SIDE + 4 * SLOPE

CASES = {
    "occt.shapes.wire.createEllipseWire": Case(
        samples=[
            # Ramanujan's second approximation is good to nine digits for this one.
            sample({}, kind="wire", edges=1, vertices=1, length=9.688448220547, rel=2e-3),
            sample({"radiusMinor": 2, "radiusMajor": 2}, length=4 * pi, bounds=((-2, 0, -2), (2, 0, 2)), rel=1e-6),
            sample({"radiusMajor": 5}, bounds=((-1, 0, -5), (1, 0, 5)), rel=1e-6),
            sample({"direction": [0, 0, 1], "center": [1, 2, 3]}, bounds=((-1, 1, 3), (3, 3, 3)), rel=1e-6),
            sample({"direction": [1, 0, 0]}, bounds=((0, -1, -2), (0, 1, 2)), rel=1e-6),
            sample(TILTED, check=in_plane([1, 2, 3], [1, 2, 3])),
        ],
        errors=[
            error({"radiusMinor": 3}, "radiusMinor", "not be larger"),
            error({"radiusMajor": 0}, "radiusMajor"),
            error({"direction": [0, 0, 0]}, "direction"),
        ],
    ),
    "occt.shapes.wire.createRectangleWire": Case(
        samples=[
            sample({}, kind="wire", length=6, edges=4, vertices=4, check=passes([0.5, 0, -1], [-0.5, 0, -1])),
            sample({"width": 3, "length": 1}, length=8, bounds=((-1.5, 0, -0.5), (1.5, 0, 0.5)), rel=1e-6),
            sample({"direction": [0, 0, 1]}, bounds=((-1, -0.5, 0), (1, 0.5, 0)), rel=1e-6),
            sample({"direction": [1, 0, 0], "center": [1, 2, 3]}, center=(1, 2, 3), length=6),
            sample({"direction": [0, -1, 0]}, check=passes([0.5, 0, 1], [-0.5, 0, 1])),
            sample({"width": 1e-3, "length": 1e3, **TILTED}, length=2000.002, check=in_plane([1, 2, 3], [1, 2, 3])),
        ],
        errors=[
            error({"width": 0}, "width"),
            error({"length": -1}, "length"),
            error({"direction": [0, 0, 0]}, "direction"),
            error({"width": 1e-9}, "points.1", "differ"),
        ],
    ),
    "occt.shapes.wire.createSquareWire": Case(
        samples=[
            sample({}, kind="wire", length=4, edges=4, check=passes([0.5, 0, -0.5], [-0.5, 0, -0.5], closed=True)),
            sample({"size": 3}, length=12, bounds=((-1.5, 0, -1.5), (1.5, 0, 1.5)), rel=1e-6),
            sample({"size": 3, **STANDING}, length=12, center=(1, 2, 3)),
            sample({"direction": [-1, 0, 0]}, bounds=((0, -0.5, -0.5), (0, 0.5, 0.5)), rel=1e-6),
            sample(TILTED, check=in_plane([1, 2, 3], [1, 2, 3])),
        ],
        errors=[error({"size": 0}, "size"), error({"direction": [0, 0, 0]}, "direction")],
    ),
    "occt.shapes.wire.createNGonWire": Case(
        samples=[
            sample({}, kind="wire", length=6, edges=6, vertices=6, check=passes([1, 0, 0], [0.5, 0, sqrt(3) / 2])),
            sample({"nrCorners": 3}, length=3 * sqrt(3), center=(0, 0, 0)),
            sample({"nrCorners": 5, "radius": 2, **STANDING}, length=20 * sin(pi / 5), center=(1, 2, 3)),
            sample({"nrCorners": 4, "direction": [0, 0, 1]}, check=passes([0, 1, 0], [1, 0, 0], closed=True)),
            sample({"nrCorners": 100, **TILTED}, length=200 * sin(pi / 100), edges=100),
        ],
        errors=[
            error({"nrCorners": 2}, "nrCorners"),
            error({"nrCorners": 5.5}, "nrCorners"),
            error({"nrCorners": 100_000}, "nrCorners"),
            error({"radius": 0}, "radius"),
        ],
    ),
    "occt.shapes.wire.createParallelogramWire": Case(
        samples=[
            sample({}, kind="wire", edges=4, length=4 + 2 / cos(radians(15)), center=(0, 0, 0)),
            sample({"angle": 0}, length=6, bounds=((-1, 0, -0.5), (1, 0, 0.5)), rel=1e-6),
            sample({"angle": 0, "aroundCenter": False}, bounds=((0, 0, 0), (2, 0, 1)), rel=1e-6),
            sample(
                {"angle": 30, "aroundCenter": False}, check=passes([tan(pi / 6) / 2, 0, 0], [2 + tan(pi / 6) / 2, 0, 0])
            ),
            sample({"angle": -20, "width": 3, "height": 2}, length=6 + 4 / cos(radians(20))),
            sample({"angle": 20, "width": 3, "height": 2, **STANDING}, center=(1, 2, 3)),
            sample(TILTED, check=in_plane([1, 2, 3], [1, 2, 3])),
        ],
        errors=[
            error({"angle": 90}, "angle", "right angle"),
            error({"angle": -270}, "angle", "right angle"),
            error({"width": 0}, "width"),
            error({"height": -1}, "height"),
        ],
    ),
    "occt.shapes.wire.createLPolygonWire": Case(
        samples=[
            sample({}, kind="wire", length=11, edges=6, bounds=((-0.5, 0, -1), (2, 0, 2)), rel=1e-6),
            sample({"align": "inside"}, length=8, bounds=((0, 0, 0), (2, 0, 2)), rel=1e-6),
            sample({"align": "middle"}, length=9.5, bounds=((-0.25, 0, -0.5), (2, 0, 2)), rel=1e-6),
            sample({"rotation": 30, **STANDING}, length=11, check=passes([1, 2, 3], [0, 2 + sqrt(3), 3])),
            sample({"widthFirst": 0.2, "lengthFirst": 5, "lengthSecond": 7}, length=2 * (5.5 + 7.2)),
            sample({"rotation": -75, **TILTED}, length=11, check=in_plane([1, 2, 3], [1, 2, 3])),
        ],
        errors=[
            error({"align": "inside", "lengthFirst": 0.5}, "lengthFirst", "larger"),
            error({"align": "middle", "lengthSecond": 0.4}, "lengthSecond", "larger"),
            error({"widthFirst": 0}, "widthFirst"),
            error({"align": "left"}, "align"),
        ],
    ),
    "occt.shapes.wire.createStarWire": Case(
        samples=[
            sample({}, kind="wire", length=14 * ray(7, 2, 1), edges=14, vertices=14, check=passes([2, 0, 0])),
            sample({"numRays": 3}, length=6 * ray(3, 2, 1), center=(0, 0, 0)),
            sample({"numRays": 4, "offsetOuterEdges": 0.3}, length=8 * ray(4, 2, 1, 0.3), center=(0, 0.15, 0)),
            sample(
                {"numRays": 5, "half": True}, length=5 * ray(5, 2, 1), vertices=6, check=passes([2, 0, 0], closed=False)
            ),
            sample({"numRays": 4, "half": True, "offsetOuterEdges": -1, **STANDING}, length=4 * ray(4, 2, 1, 1)),
            sample({"innerRadius": 3, "outerRadius": 1, "numRays": 4}, length=8 * ray(4, 1, 3)),
            sample({"numRays": 9, **TILTED}, length=18 * ray(9, 2, 1), check=in_plane([1, 2, 3], [1, 2, 3])),
        ],
        errors=[
            error({"numRays": 2}, "numRays"),
            error({"innerRadius": 0}, "innerRadius"),
            error({"outerRadius": -1}, "outerRadius"),
            error({"direction": [0, 0, 0]}, "direction"),
        ],
    ),
    "occt.shapes.wire.createHeartWire": Case(
        samples=[
            sample({}, kind="wire", edges=2, vertices=2, check=passes([0, 0, 0.7], [0, 0, -1], closed=True)),
            sample({"sizeApprox": 10}, check=passes([0, 0, 3.5], [0, 0, -5])),
            sample({"rotation": 90}, check=passes([0.7, 0, 0], [-1, 0, 0])),
            sample({"rotation": 180, **STANDING}, check=passes([0.3, 2, 3], [2, 2, 3])),
            sample({"sizeApprox": 0.1, "rotation": 33, **TILTED}, check=in_plane([1, 2, 3], [1, 2, 3])),
        ],
        errors=[error({"sizeApprox": 0}, "sizeApprox"), error({"direction": [0, 0, 0]}, "direction")],
    ),
    "occt.shapes.wire.createChristmasTreeWire": Case(
        samples=[
            sample({}, kind="wire", edges=24, vertices=24, bounds=((-3, 0, 0), (3, 7, 0)), rel=1e-6),
            sample({"nrSkirts": 1}, length=1 + 2 + 5 + 2 * hypot(3, 6), edges=8),
            sample(
                {"nrSkirts": 1, "half": True}, length=0.5 + 1 + 2.5 + hypot(3, 6), check=passes([0, 0, 0], closed=False)
            ),
            sample({"nrSkirts": 1, "trunkHeight": 0}, length=6 + 2 * hypot(3, 6), edges=4),
            sample({"nrSkirts": 3, "trunkWidth": 0, "half": True}, vertices=7, bounds=((0, 0, 0), (3, 6, 0)), rel=1e-6),
            sample(
                {"nrSkirts": 2, "rotation": 30, "direction": [0, 0, 1], "origin": [1, 2, 3]},
                check=passes([1, 2, 3], [0.75, 2 + sqrt(3) / 4, 3], [0.75, 2 + sqrt(3) / 4, 4]),
            ),
            sample({"nrSkirts": 1, "rotation": 90}, bounds=((0, 0, -3), (0, 7, 3)), rel=1e-6),
            # The trunk is as wide as the skirt, so there is no overhang.
            sample({"nrSkirts": 1, "trunkWidth": 6}, edges=6, length=6 + 2 + 2 * hypot(3, 6), oracle="fails there"),
        ],
        errors=[
            error({"height": 0}, "height"),
            error({"nrSkirts": 0}, "nrSkirts"),
            error({"nrSkirts": 5000}, "nrSkirts"),
            error({"innerDist": 0}, "innerDist"),
            error({"trunkWidth": -1}, "trunkWidth"),
            error({"direction": [0, 0, 0]}, "direction"),
        ],
    ),
    "occt.shapes.wire.hexagonsInGrid": Case(
        samples=[
            sample({}, count=100, check=alike(100, 6, 2 * (10 / 7.75) / 2 + 4 * hypot(5 / 10.5, 10 / 7.75 / 4))),
            sample(HEXAGON, count=6, check=alike(6, 6, CELL)),
            sample({**HEXAGON, "flatTop": True}, check=alike(6, 6, 2 * 1.2 + 4 * hypot(0.6, 0.8))),
            sample({**HEXAGON, "extendTop": True, "extendLeft": True}, count=6),
            sample({**HEXAGON, "scalePatternWidth": [0.5, 0.7], "scalePatternHeight": [0.5, 0.7, 0.9]}, count=6),
            sample({**HEXAGON, "scalePatternWidth": [0.5], "scalePatternHeight": [0.5]}, check=alike(6, 6, CELL / 2)),
            sample({**HEXAGON, "inclusionPattern": [True, True, False]}, count=4, check=alike(4, 6, CELL)),
            sample({**HEXAGON, "inclusionPattern": [False], "flatTop": True}, value=[]),
            sample({**HEXAGON, "filletPattern": [0, 0.5, 1]}, count=6),
            sample(
                {**HEXAGON, "filletPattern": [0.3, 0.5], "scalePatternWidth": [0.5], "inclusionPattern": [False, True]},
                count=3,
            ),
            sample({**HEXAGON, "filletPattern": [], "scalePatternWidth": [], "inclusionPattern": []}, count=6),
            sample(
                {**HEXAGON, "filletPattern": [1], "extendTop": True, "extendBottom": True, "flatTop": True},
                count=6,
                oracle="the radii are those of other cells there",
            ),
            sample(
                {**HEXAGON, "filletPattern": [0.5], "scalePatternWidth": [0.5], "scalePatternHeight": [0.5]},
                count=6,
                oracle="arcs turn into splines there",
            ),
        ],
        errors=[
            error({"width": 0}, "width"),
            error({"nrHexagonsInWidth": 0}, "nrHexagonsInWidth"),
            error({"nrHexagonsInWidth": 1000, "nrHexagonsInHeight": 1000}, "nrHexagonsInWidth", "10,000"),
            error({"filletPattern": [1.5]}, "filletPattern.0"),
            error({"scalePatternWidth": [0]}, "scalePatternWidth.0"),
            error({"inclusionPattern": [1]}, "inclusionPattern.0"),
        ],
    ),
}
CASES |= dict(
    [
        beam_case(
            "I",
            13.6,
            12,
            [
                error({"webThickness": 2}, "webThickness", "less than width"),
                error({"flangeThickness": 1.5}, "flangeThickness", "less than height"),
            ],
        ),
        beam_case(
            "H",
            15.6,
            12,
            [
                error({"webThickness": 3}, "webThickness", "less than height"),
                error({"flangeThickness": 1}, "flangeThickness", "less than width"),
            ],
        ),
        beam_case(
            "T",
            8,
            8,
            [
                error({"webThickness": 2}, "webThickness", "less than width"),
                error({"flangeThickness": 2}, "flangeThickness", "less than height"),
            ],
        ),
        beam_case(
            "U",
            15,
            8,
            [
                error({"webThickness": 1.7}, "webThickness", "less than width"),
                error({"flangeWidth": 3}, "flangeWidth", "less than height"),
            ],
            flangeWidth=1,
        ),
    ]
)
