"""Cases of matrices, and of moving shapes by them."""

from __future__ import annotations

from math import cos, pi, radians, sin, sqrt
from typing import Any

from tests.ops.case import Case, error, op, sample

from cadcloud.ops.brep import measure

BOX = op("occt.shapes.solid.createBox", width=2, length=4, height=3, center=[1, 2, 3])
BALL = op("occt.shapes.solid.createSphere", radius=1, center=[2, 0, 0])
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=2, center=[1, 0, 0])

SAME = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]
MOVE = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 2, 3, 1]
# A quarter turn about z takes x to y and y to -x.
QUARTER = [0, 1, 0, 0, -1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]
DOUBLE = [2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1]
STRETCH = [1, 0, 0, 0, 0, 2, 0, 0, 0, 0, 3, 0, 0, 0, 0, 1]
# Adds y to x.
SHEAR = [1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]
MIRROR = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 1]
FLAT = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]
PERSPECTIVE = [1, 0, 0, 0.1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]
POINT = ("transformation", "to a point")
C, S = cos(radians(30)), sin(radians(30))

BAD_MATRICES = [
    error({"transformation": MOVE[:15]}, "transformation.0", "at least 16"),
    error({"transformation": [MOVE, [*MOVE[:15], "1"]]}, "transformation.1.15", "must be a number"),
    error({"transformation": 5}, "transformation"),
    error({"transformation": []}, "transformation", "at least one"),
    error({"transformation": [[*MOVE[:12], 1e200, 0, 0, 1]]}, "transformation", "within 1e"),
]


def centers(*wanted: tuple[float, float, float]) -> Any:
    def check(found: list[Any]) -> None:
        assert len(found) == len(wanted)
        for shape, center in zip(found, wanted, strict=True):
            assert all(abs(a - b) < 1e-9 for a, b in zip(measure.center_of_mass(shape), center, strict=True))

    return check


def joined(*calls: Any) -> Any:
    return op("occt.transforms.multiplyTransforms", transformation=list(calls))


ON_A_BOX = [error({"shape": BOX, **bad.params}, bad.parameter, bad.says) for bad in BAD_MATRICES] + [
    error({"shape": BOX, "transformation": FLAT}, "transformation", "flat"),
    error({"shape": BOX, "transformation": [1e-20, 0, 0, 0, 0, 1e-20, 0, 0, 0, 0, 1e-20, 0, 0, 0, 0, 1]}, *POINT),
    error({"shape": BOX, "transformation": PERSPECTIVE}, "transformation", "perspective"),
]


TRANSFORMED: list[tuple[Any, dict[str, Any]]] = [
    (SAME, {"center": (1, 2, 3), "volume": 24}),
    (MOVE, {"center": (2, 4, 6), "volume": 24}),
    ([MOVE, QUARTER], {"center": (-4, 2, 6), "volume": 24}),
    ([QUARTER, MOVE], {"center": (-1, 3, 6), "volume": 24}),
    ([DOUBLE, MIRROR], {"center": (2, 4, -6), "volume": 192}),
    (STRETCH, {"center": (1, 4, 9), "volume": 144}),
    (SHEAR, {"center": (3, 2, 3), "volume": 24}),
    ([STRETCH, MIRROR, MOVE], {"center": (2, 6, -6), "volume": 144}),
]

CASES = {
    "occt.transforms.identityTransform": Case(samples=[sample({}, value=SAME)]),
    "occt.transforms.translationToMatrix": Case(
        samples=[
            sample({}, value=SAME),
            sample({"translation": [1, 2, 3]}, value=MOVE),
            sample({"translation": [-5, 0, 0.5]}, value=[*SAME[:12], -5, 0, 0.5, 1]),
        ],
        errors=[
            error({"translation": [1, 2]}, "translation.2"),
            error({"translation": [1, 2, float("nan")]}, "translation.2"),
        ],
    ),
    "occt.transforms.rotationAxisAngleToMatrix": Case(
        samples=[
            sample({}, value=SAME),
            sample({"angle": 90}, value=QUARTER),
            sample({"axis": [0, 0, -2], "angle": -90}, value=QUARTER),
            sample({"angle": 30}, value=[C, S, 0, 0, -S, C, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]),
            sample({"angle": 90, "center": [1, 0, 0]}, value=[*QUARTER[:12], 1, -1, 0, 1]),
            sample({"axis": [1, 1, 1], "angle": 120}, value=[0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1]),
        ],
        errors=[error({"axis": [0, 0, 0]}, "axis", "zero vector"), error({"angle": None, "center": 1}, "center")],
    ),
    "occt.transforms.quaternionToMatrix": Case(
        samples=[
            sample({}, value=SAME),
            sample({"quaternion": [0, 0, sqrt(0.5), sqrt(0.5)]}, value=QUARTER),
            sample({"quaternion": [0, 0, 3, 3]}, value=QUARTER),
            sample({"quaternion": [0, 0, -1, -1]}, value=QUARTER),
            sample({"quaternion": [1, 1, 1, 1]}, value=[0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1]),
        ],
        errors=[
            error({"quaternion": [0, 0, 0, 0]}, "quaternion", "zeros"),
            error({"quaternion": [0, 0, 0, 1, 1]}, "quaternion"),
        ],
    ),
    "occt.transforms.scaleUniformToMatrix": Case(
        samples=[
            sample({}, value=SAME),
            sample({"factor": 2}, value=DOUBLE),
            sample({"factor": 2, "center": [1, 2, 3]}, value=[*DOUBLE[:12], -1, -2, -3, 1]),
            sample({"factor": -1}, value=[-1, 0, 0, 0, 0, -1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 1]),
            sample({"factor": 0.5, "center": [2, 0, 0]}, value=[0.5, 0, 0, 0, 0, 0.5, 0, 0, 0, 0, 0.5, 0, 1, 0, 0, 1]),
        ],
        errors=[error({"factor": 0}, "factor", "flat"), error({"factor": "2"}, "factor")],
    ),
    "occt.transforms.mirrorPointToMatrix": Case(
        samples=[
            sample({}, value=[-1, 0, 0, 0, 0, -1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 1]),
            sample({"point": [1, 2, 3]}, value=[-1, 0, 0, 0, 0, -1, 0, 0, 0, 0, -1, 0, 2, 4, 6, 1]),
        ],
        errors=[error({"point": [1]}, "point.1"), error({"point": "0,0,0"}, "point")],
    ),
    "occt.transforms.mirrorAxisToMatrix": Case(
        samples=[
            sample({}, value=[1, 0, 0, 0, 0, -1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 1]),
            sample({"direction": [0, 0, 5]}, value=[-1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]),
            sample(
                {"origin": [1, 2, 3], "direction": [0, 0, 1]},
                value=[-1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 1, 0, 2, 4, 0, 1],
            ),
            sample({"direction": [1, 1, 0]}, value=[0, 1, 0, 0, 1, 0, 0, 0, 0, 0, -1, 0, 0, 0, 0, 1]),
        ],
        errors=[error({"direction": [0, 0, 0]}, "direction", "zero vector"), error({"origin": 0}, "origin")],
    ),
    "occt.transforms.mirrorPlaneToMatrix": Case(
        samples=[
            sample({}, value=MIRROR),
            sample({"origin": [9, 9, 2], "normal": [0, 0, -3]}, value=[*MIRROR[:12], 0, 0, 4, 1]),
            sample({"normal": [1, -1, 0]}, value=[0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]),
            sample({"normal": [1, 0, 0], "origin": [1, 0, 0]}, value=[-1, *SAME[1:12], 2, 0, 0, 1]),
        ],
        errors=[error({"normal": [0, 0, 0]}, "normal", "zero vector"), error({"origin": 0}, "origin")],
    ),
    "occt.transforms.composeTransform": Case(
        samples=[
            sample({}, value=SAME),
            sample({"translation": [1, 2, 3]}, value=MOVE),
            sample({"rotation": [0, 0, 90]}, value=QUARTER),
            sample(
                {"translation": [1, 2, 3], "rotation": [0, 0, 90], "scale": 2},
                value=[0, 2, 0, 0, -2, 0, 0, 0, 0, 0, 2, 0, 1, 2, 3, 1],
            ),
            # x goes to y by the turn about z, then to z by the turn about x.
            sample({"rotation": [90, 0, 90]}, value=[0, 0, 1, 0, -1, 0, 0, 0, 0, -1, 0, 0, 0, 0, 0, 1]),
            sample({"rotation": [0, 90, 90]}, value=[0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1]),
        ],
        errors=[
            error({"scale": 0}, "scale"),
            error({"rotation": 90}, "rotation"),
            error({"translation": [1, 2]}, "translation.2"),
        ],
    ),
    "occt.transforms.multiplyTransforms": Case(
        samples=[
            sample({"transformation": MOVE}, value=MOVE),
            sample({"transformation": [MOVE]}, value=MOVE),
            sample({"transformation": [MOVE, DOUBLE]}, value=[2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0, 2, 4, 6, 1]),
            sample({"transformation": [DOUBLE, MOVE]}, value=[2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0, 1, 2, 3, 1]),
            sample({"transformation": [QUARTER, QUARTER, QUARTER, QUARTER]}, value=SAME),
            sample({"transformation": [MOVE, QUARTER]}, value=[*QUARTER[:12], -2, 1, 3, 1]),
        ],
        errors=[error({}, "transformation", "missing"), *BAD_MATRICES],
    ),
    "occt.transforms.invertTransform": Case(
        samples=[
            sample({"transformation": SAME}, value=SAME),
            sample({"transformation": MOVE}, value=[*SAME[:12], -1, -2, -3, 1]),
            sample({"transformation": QUARTER}, value=[0, -1, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]),
            sample(
                {"transformation": [2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0, 1, 2, 3, 1]},
                value=[0.5, 0, 0, 0, 0, 0.5, 0, 0, 0, 0, 0.5, 0, -0.5, -1, -1.5, 1],
            ),
            sample({"transformation": SHEAR}, value=[1, 0, 0, 0, -1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]),
            sample({"transformation": joined(STRETCH, QUARTER, MOVE)}, count=16),
        ],
        errors=[
            error({"transformation": FLAT}, "transformation", "flat"),
            error({"transformation": [0] * 16}, "transformation", "flat"),
            error(
                {"transformation": [1e-300, 0, 0, 0, 0, 1e-300, 0, 0, 0, 0, 1e-300, 0, 0, 0, 0, 1]}, "transformation"
            ),
            error({"transformation": [1e-10, 0, 0, 0, 0, 1e-10, 0, 0, 0, 0, 1e-10, 0, 0, 0, 0, 1]}, "transformation"),
            error({"transformation": MOVE[:4]}, "transformation", "at least 16"),
        ],
    ),
    "occt.transforms.transformByMatrix": Case(
        samples=[
            *(sample({"shape": BOX, "transformation": matrix}, **known) for matrix, known in TRANSFORMED),
            sample({"shape": BALL, "transformation": DOUBLE}, volume=32 / 3 * pi, center=(4, 0, 0), faces=1),
            sample({"shape": CIRCLE, "transformation": QUARTER}, length=4 * pi, center=(0, 1, 0)),
        ],
        errors=[error({"shape": BOX}, "transformation", "missing"), *ON_A_BOX],
    ),
    "occt.transforms.transformShapesByMatrix": Case(
        samples=[
            sample({"shapes": [BOX, BALL], "transformation": MOVE}, check=centers((2, 4, 6), (3, 2, 3))),
            sample({"shapes": [BOX, BALL], "transformation": [MOVE, QUARTER]}, check=centers((-4, 2, 6), (-2, 3, 3))),
            sample({"shapes": [BOX, BOX], "transformation": SHEAR}, check=centers((3, 2, 3), (3, 2, 3))),
            sample({"shapes": [CIRCLE], "transformation": MIRROR}, check=centers((1, 0, 0))),
            sample({"shapes": [], "transformation": MOVE}, value=[]),
        ],
        errors=[
            error({"transformation": MOVE}, "shapes", "missing"),
            error({"shapes": [BOX, 1], "transformation": MOVE}, "shapes.1"),
            error({"shapes": [BOX], "transformation": FLAT}, "transformation", "flat"),
            error({"shapes": [BOX], "transformation": []}, "transformation", "at least one"),
        ],
    ),
    "occt.transforms.getShapeTransform": Case(
        samples=[
            sample(
                {"shape": BOX},
                value={"matrix": SAME, "translation": [0, 0, 0], "quaternion": [0, 0, 0, 1], "scale": 1},
            ),
            sample(
                {"shape": op("occt.transforms.translate", shape=BOX, translation=[1, 2, 3])},
                value={"matrix": MOVE, "translation": [1, 2, 3], "quaternion": [0, 0, 0, 1], "scale": 1},
            ),
            sample(
                {"shape": op("occt.transforms.rotate", shape=BOX, angle=90)},
                value={
                    "matrix": QUARTER,
                    "translation": [0, 0, 0],
                    "quaternion": [0, 0, sqrt(0.5), sqrt(0.5)],
                    "scale": 1,
                },
            ),
            sample(
                {"shape": op("occt.transforms.transformByMatrix", shape=CIRCLE, transformation=[MOVE, QUARTER])},
                value={
                    "matrix": [*QUARTER[:12], -2, 1, 3, 1],
                    "translation": [-2, 1, 3],
                    "quaternion": [0, 0, sqrt(0.5), sqrt(0.5)],
                    "scale": 1,
                },
            ),
            sample(
                {"shape": op("occt.transforms.scale", shape=BOX, factor=2)},
                value={"matrix": SAME, "translation": [0, 0, 0], "quaternion": [0, 0, 0, 1], "scale": 1},
            ),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": MOVE}, "shape", "must be a shape")],
    ),
}
