"""Cases of rectangles and hexagons on faces, as wires and as holes."""

from __future__ import annotations

from math import hypot, pi
from typing import Any

from OCP.BRepCheck import BRepCheck_Analyzer
from tests.ops.case import Case, error, op, sample

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.errors import KernelError

FACE = "occt.shapes.face."


def face(shape: Any, index: int = 0) -> Any:
    return op(FACE + "getFace", shape=shape, index=index)


# Its u runs along z, over 20, and its v along x, over 10.
PLATE = op(FACE + "createRectangleFace", width=10, length=20)
SIDE = face(op("occt.shapes.solid.createCylinder", radius=2, height=3))
SLIM = face(op("occt.shapes.solid.createCylinder", radius=0.5, height=3))
MOVED = op("occt.transforms.translate", shape=SIDE, translation=[1, 2, 3])
BOX = op("occt.shapes.solid.createBox", width=2, length=4, height=3)
LEFT = face(BOX)
DISC = op(FACE + "createCircleFace", radius=2)
BALL = face(op("occt.shapes.solid.createSphere", radius=2))
GRID = {"shape": PLATE, "nrRectanglesU": 2, "nrRectanglesV": 3}
HALF = {"scalePatternU": [0.5], "scalePatternV": [0.5]}
POINTED = {"shape": PLATE, "nrHexagonsU": 2, "nrHexagonsV": 3, "flatU": False}
FLAT = {**POINTED, "flatU": True}
# How much shorter a corner of 90 degrees gets by an arc of radius 1.
CUT = 2 - pi / 2
# A hexagon that points along u: as wide as 10 / 3.5 and as high as 20 / 1.75.
WIDE, HIGH = 10 / 3.5, 20 / 1.75
OUTLINE = 2 * HIGH / 2 + 4 * hypot(WIDE / 2, HIGH / 4)
HEXAGON = 0.75 * WIDE * HIGH
FLAT_OUTLINE = 2 * 2 + 4 * hypot(4, 1)
ROUND = "curves are approximated there, which shows in the bounds"
NOT_A_FACE = [
    error({"flatU": True}, "shape", "missing"),
    error({"shape": BOX, "flatU": True}, "shape", "it is a solid"),
]


def wires(*lengths: float, rel: float = 1e-9) -> Any:
    def check(found: list[Any]) -> None:
        assert [topology.kind_of(wire) for wire in found] == ["wire"] * len(lengths)
        for wire, length in zip(found, lengths, strict=True):
            assert BRepCheck_Analyzer(wire).IsValid()
            assert abs(measure.length(wire) - length) < rel * length, measure.length(wire)

    return check


def faces(*areas: float, rel: float = 1e-9) -> Any:
    def check(found: list[Any]) -> None:
        assert [topology.kind_of(shape) for shape in found] == ["face"] * len(areas)
        for shape, area in zip(found, areas, strict=True):
            assert BRepCheck_Analyzer(shape).IsValid()
            assert abs(measure.area(shape) - area) < rel * area, measure.area(shape)

    return check


def sound(found: list[Any]) -> None:
    assert found
    assert all(BRepCheck_Analyzer(shape).IsValid() for shape in found)


def within_disc(found: list[Any]) -> None:
    sound(found)
    assert sum(measure.area(shape) for shape in found) < 4 * pi - 1


WRONG_PATTERNS = [
    error({**GRID, "flatU": True, "scalePatternU": [0]}, "scalePatternU.0"),
    error({**GRID, "flatU": True, "filletPattern": [0.5, 1.5]}, "filletPattern.1"),
    error({**GRID, "flatU": True, "inclusionPattern": [1]}, "inclusionPattern.0"),
    error({**GRID, "flatU": True, "offsetFromBorderU": 0.5}, "offsetFromBorderU", "less than"),
    error({**GRID, "flatU": True, "offsetFromBorderV": 0.6}, "offsetFromBorderV"),
]

CASES = {
    FACE + "subdivideToRectangleWires": Case(
        samples=[
            sample(GRID, check=wires(*[20 + 20 / 3] * 6)),
            sample({"shape": PLATE}, count=100),
            sample({**GRID, **HALF}, check=wires(*[10 + 10 / 3] * 6)),
            sample(
                {**GRID, "scalePatternU": [0.5, 0.8], "scalePatternV": [0.2, 0.4, 0.6]},
                check=wires(*(20 * u + 20 / 3 * v for u, v in zip([0.5, 0.8] * 3, [0.2, 0.4, 0.6] * 2, strict=True))),
            ),
            sample({**GRID, **HALF, "filletPattern": [0.5]}, check=wires(*[10 + 10 / 3 - 4 * CUT * 5 / 12] * 6)),
            sample({**GRID, "scalePatternU": [0.1], "filletPattern": [0, 0.3]}, count=6),
            sample({**GRID, "filletPattern": [1]}, check=wires(*[20 + 20 / 3 - 4 * CUT * 5 / 3] * 6), oracle="fails"),
            sample({**GRID, "inclusionPattern": [True, False, False]}, count=2),
            sample({**GRID, "inclusionPattern": [False]}, value=[]),
            sample({**GRID, "scalePatternU": [0.1, 0.2, 0.3], "inclusionPattern": [True, False]}, count=3),
            sample({**GRID, **HALF, "offsetFromBorderU": 0.1, "offsetFromBorderV": 0.2}, check=wires(*[10] * 6)),
            sample({"shape": SIDE, "nrRectanglesU": 4, "nrRectanglesV": 2, **HALF}, check=wires(*[pi + 1.5] * 8)),
            sample(
                {"shape": SIDE, "nrRectanglesU": 4, "nrRectanglesV": 2, **HALF, "filletPattern": [0.5]},
                check=wires(*[pi + 1.5 - 4 * CUT * 0.1875] * 8, rel=1e-6),
            ),
            sample(
                {"shape": SLIM, "nrRectanglesU": 4, "nrRectanglesV": 2, **HALF, "filletPattern": [0.5]},
                check=wires(*[pi / 4 + 1.5 - 4 * CUT * pi / 32] * 8, rel=1e-6),
            ),
            sample({"shape": LEFT, "nrRectanglesU": 2, "nrRectanglesV": 2, **HALF}, check=wires(*[3.5] * 4)),
            sample(
                {"shape": MOVED, "nrRectanglesU": 2, "nrRectanglesV": 1, **HALF},
                check=wires(*[2 * pi + 3] * 2),
                oracle=ROUND,
            ),
            sample({"shape": BALL, "nrRectanglesU": 4, "nrRectanglesV": 2, **HALF}, count=8),
        ],
        errors=[*NOT_A_FACE, *WRONG_PATTERNS, error({"shape": PLATE, "nrRectanglesU": 0}, "nrRectanglesU")],
    ),
    FACE + "subdivideToRectangleHoles": Case(
        samples=[
            sample(GRID, check=faces(150)),
            sample({"shape": PLATE}, check=faces(150)),
            sample({**GRID, "scalePatternU": [0.5], "scalePatternV": [0.8]}, check=faces(120)),
            sample({**GRID, "scalePatternU": [0.8]}, check=faces(120)),
            sample({**GRID, "filletPattern": [0.5]}, check=faces(150 + 6 * (4 - pi) * (5 / 12) ** 2)),
            sample({**GRID, "inclusionPattern": [True, False]}, check=faces(175)),
            sample({**GRID, "inclusionPattern": [False]}, check=faces(200)),
            sample({**GRID, "offsetFromBorderU": 0.1, "offsetFromBorderV": 0.2}, check=faces(176)),
            sample(
                {"shape": PLATE, "nrRectanglesU": 2, "nrRectanglesV": 2, "holesToFaces": True},
                check=faces(150, *[12.5] * 4),
            ),
            sample({"shape": SIDE, "nrRectanglesU": 4, "nrRectanglesV": 2}, check=faces(9 * pi)),
            sample({"shape": MOVED, "nrRectanglesU": 4, "nrRectanglesV": 2}, check=faces(9 * pi)),
            sample(
                {"shape": LEFT, "nrRectanglesU": 2, "nrRectanglesV": 2, "holesToFaces": True},
                check=faces(9, *[0.75] * 4),
            ),
            sample(
                {
                    "shape": DISC,
                    "nrRectanglesU": 2,
                    "nrRectanglesV": 2,
                    "scalePatternU": [0.25],
                    "scalePatternV": [0.25],
                },
                check=faces(4 * pi - 1),
            ),
            # Some of these lie across the outline or beside it.
            sample({"shape": DISC, "nrRectanglesU": 6, "nrRectanglesV": 6}, check=within_disc, oracle="broken there"),
            # A slit across the whole face.
            sample(
                {"shape": PLATE, "nrRectanglesU": 1, "nrRectanglesV": 1, "scalePatternU": [1]},
                check=faces(50, 50),
                oracle="broken there",
            ),
        ],
        errors=[
            *NOT_A_FACE,
            *WRONG_PATTERNS,
            error({**GRID, "scalePatternU": [1], "scalePatternV": [1]}, None, "leave nothing", KernelError),
        ],
    ),
    FACE + "subdivideToHexagonWires": Case(
        samples=[
            sample(POINTED, check=wires(*[OUTLINE] * 6)),
            sample(FLAT, check=wires(*[FLAT_OUTLINE] * 6)),
            sample({**FLAT, "nrHexagonsV": 2}, count=4),
            sample({"shape": PLATE, "flatU": True}, count=100),
            sample({**POINTED, **HALF}, check=wires(*[OUTLINE / 2] * 6)),
            sample({**POINTED, "scalePatternU": [0.5, 0.8], "scalePatternV": [0.2, 0.4, 0.6]}, count=6),
            sample({**FLAT, "scalePatternU": [0.5, 0.8], "inclusionPattern": [True, False]}, count=3),
            sample({**POINTED, **HALF, "filletPattern": [0.5]}, count=6, oracle=ROUND),
            sample({**FLAT, "filletPattern": [0.5, 0]}, count=6),
            sample({**FLAT, "offsetFromBorderU": 0.1, "offsetFromBorderV": 0.2}, count=6),
            *(
                sample({**way, **dict.fromkeys(extensions, True)}, count=6)
                for way in (POINTED, FLAT)
                for extensions in (["extendUUp"], ["extendUBottom"], ["extendVUp"], ["extendVBottom"])
            ),
            sample({**POINTED, "extendUUp": True, "extendUBottom": True, "extendVUp": True}, count=6),
            sample({**POINTED, "nrHexagonsU": 1, "nrHexagonsV": 1}, check=wires(20 + 4 * hypot(5, 5))),
            sample({"shape": SIDE, "nrHexagonsU": 2, "nrHexagonsV": 2, "flatU": True, **HALF}, count=4, oracle=ROUND),
            sample({"shape": LEFT, "nrHexagonsU": 2, "nrHexagonsV": 2, "flatU": False}, count=4),
        ],
        errors=[
            error({"shape": PLATE, "flatU": 1}, "flatU"),
            *NOT_A_FACE,
            *WRONG_PATTERNS,
            error(
                {**POINTED, "nrHexagonsU": 1, "nrHexagonsV": 1, "extendVUp": True, "extendVBottom": True},
                "extendVUp",
                "single",
            ),
        ],
    ),
    FACE + "subdivideToHexagonHoles": Case(
        samples=[
            sample(POINTED, check=faces(200 - 6 * HEXAGON / 4)),
            sample(FLAT, check=faces(200 - 6 * 24 / 4)),
            sample({"shape": PLATE, "flatU": True}, count=1, check=sound),
            sample({**POINTED, "scalePatternU": [0.5], "scalePatternV": [0.8]}, check=faces(200 - 6 * HEXAGON * 0.4)),
            sample({**FLAT, "scalePatternU": [0.8]}, check=faces(200 - 6 * 24 * 0.4)),
            sample({**POINTED, "holesToFaces": True}, check=faces(200 - 6 * HEXAGON / 4, *[HEXAGON / 4] * 6)),
            sample({**FLAT, "filletPattern": [0.5]}, count=1, check=sound),
            sample({**POINTED, "filletPattern": [0.5], "scalePatternV": [0.8]}, count=1, check=sound),
            sample({**FLAT, "inclusionPattern": [True, False]}, check=faces(200 - 3 * 24 / 4)),
            sample({**FLAT, "inclusionPattern": [False]}, check=faces(200)),
            sample({"shape": SIDE, "nrHexagonsU": 4, "nrHexagonsV": 2, "flatU": False}, count=1, check=sound),
            sample(
                {"shape": DISC, "nrHexagonsU": 6, "nrHexagonsV": 6, "flatU": True}, check=within_disc, oracle="broken"
            ),
        ],
        errors=[error({"shape": PLATE, "flatU": "yes"}, "flatU"), *NOT_A_FACE, *WRONG_PATTERNS],
    ),
    FACE + "hexagonsInGrid": Case(
        samples=[
            sample({}, count=100),
            sample(
                {"width": 10, "height": 8, "nrHexagonsInWidth": 2, "nrHexagonsInHeight": 3}, check=faces(*[9.6] * 6)
            ),
            sample(
                {"width": 10, "height": 8, "nrHexagonsInWidth": 2, "nrHexagonsInHeight": 3, "flatTop": True},
                check=faces(*[0.75 * 10 / 1.75 * 8 / 3.5] * 6),
            ),
            sample({"nrHexagonsInWidth": 2, "nrHexagonsInHeight": 3, "scalePatternWidth": [0.5, 0.7]}, count=6),
            sample({"nrHexagonsInWidth": 2, "nrHexagonsInHeight": 3, "filletPattern": [0.5, 0]}, count=6),
            sample({"nrHexagonsInWidth": 2, "nrHexagonsInHeight": 3, "inclusionPattern": [True, False]}, count=3),
            sample({"nrHexagonsInWidth": 2, "nrHexagonsInHeight": 3, "extendTop": True, "extendLeft": True}, count=6),
        ],
        errors=[
            error({"width": 0}, "width"),
            error({"nrHexagonsInHeight": 0}, "nrHexagonsInHeight"),
            error({"nrHexagonsInWidth": 1000, "nrHexagonsInHeight": 1000}, "nrHexagonsInWidth", "at most"),
        ],
    ),
}
