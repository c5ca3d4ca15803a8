"""Cases of transforms that move, turn, mirror and scale shapes."""

from __future__ import annotations

from math import cos, pi, radians, sin, sqrt
from typing import Any

from tests.ops.case import Case, error, op, sample

from cadcloud.ops.brep import measure

BOX = op("occt.shapes.solid.createBox", width=2, length=4, height=3, center=[1, 2, 3])
BALL = op("occt.shapes.solid.createSphere", radius=1, center=[2, 0, 0])
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=2, center=[1, 0, 0])
POINTS = op("occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [1, 0, 0], [0, 0, 2]])
TWO = [BOX, BALL]

NO_SHAPE = [error({}, "shape", "missing"), error({"shape": 5}, "shape", "must be a shape")]
SPLINES = "a circle stays a circle, where the other one is a B-spline with wider bounds"


def centers(*wanted: tuple[float, float, float]) -> Any:
    def check(found: list[Any]) -> None:
        assert len(found) == len(wanted)
        for shape, center in zip(found, wanted, strict=True):
            assert all(abs(a - b) < 1e-9 for a, b in zip(measure.center_of_mass(shape), center, strict=True))

    return check


def volumes(*wanted: float) -> Any:
    def check(found: list[Any]) -> None:
        assert len(found) == len(wanted)
        for shape, volume in zip(found, wanted, strict=True):
            assert abs(measure.volume(shape) - volume) < 1e-9 * volume

    return check


def list_errors(*names: str, base: dict[str, Any]) -> list[Any]:
    """What all list versions refuse: no shapes, something else than shapes, and lists that are not in step."""
    return [
        error({**base, "shapes": None}, "shapes"),
        error({**base, "shapes": [BOX, 7]}, "shapes.1"),
        *(error({**base, name: base[name][:1]}, name, "it has 1, but there are 2 shapes") for name in names),
        error({**base, "shapes": [BOX]}, names[0], "it has 2, but there are 1 shapes"),
    ]


TRANSLATED: dict[str, Any] = {"shapes": TWO, "translations": [[1, 0, 0], [0, -1, 2]]}
ROTATED: dict[str, Any] = {"shapes": TWO, "axes": [[0, 0, 1], [0, 2, 0]], "angles": [90, -90]}
AROUND: dict[str, Any] = {
    "shapes": TWO,
    "angles": [90, 180],
    "centers": [[1, 2, 0], [1, 0, 0]],
    "axes": [[0, 0, 1], [0, 1, 0]],
}
SCALED: dict[str, Any] = {"shapes": TWO, "factors": [2, 0.5]}
SCALED_3D: dict[str, Any] = {"shapes": [BOX, BOX], "scales": [[1, 2, 3], [2, 2, 2]], "centers": [[0, 0, 0], [1, 1, 1]]}
MIRRORED: dict[str, Any] = {"shapes": TWO, "origins": [[0, 0, 0], [1, 1, 0]], "directions": [[0, 0, 1], [1, 0, 0]]}
IN_PLANES: dict[str, Any] = {"shapes": TWO, "origins": [[0, 0, 0], [1, 1, 0]], "normals": [[0, 0, 1], [1, 0, 0]]}
STEPS: dict[str, Any] = {
    "shapes": TWO,
    "translations": [[1, 2, 3], [0, 0, 0]],
    "rotationAxes": [[0, 0, 1], [0, 1, 0]],
    "rotationAngles": [90, 90],
    "scaleFactors": [2, 3],
}
ALIGNED: dict[str, Any] = {
    "shapes": TWO,
    "fromOrigins": [[1, 2, 3], [2, 0, 0]],
    "fromDirections": [[1, 2, 3], [1, 0, 0]],
    "toOrigins": [[0, 0, 0], [1, 1, 1]],
    "toDirections": [[1, 2, 1], [1, 0, 1]],
}
PLACED: dict[str, Any] = {"shapes": TWO, "centers": [[1, 2, 3], [1, 1, 1]], "directions": [[0, 1, 0], [1, 0, 0]]}

CASES = {
    "occt.transforms.translateShapes": Case(
        samples=[
            sample(TRANSLATED, check=centers((2, 2, 3), (2, -1, 2))),
            sample({"shapes": [BOX]}, check=centers((1, 2, 3))),
            sample({"shapes": [CIRCLE], "translations": [[0, 5, 0]]}, check=centers((1, 5, 0))),
            sample({"shapes": [BOX, BOX], "translations": [[0, 0, 0], [-1, -2, -3]]}, count=2),
            sample({"shapes": [], "translations": []}, value=[]),
        ],
        errors=[*list_errors("translations", base=TRANSLATED), error({"shapes": TWO}, "translations", "as long as")],
    ),
    "occt.transforms.rotateShapes": Case(
        samples=[
            sample(ROTATED, check=centers((-2, 1, 3), (0, 0, 2))),
            sample({"shapes": [BOX]}, check=centers((1, 2, 3))),
            sample({"shapes": [BALL], "axes": [[1, 1, 1]], "angles": [120]}, check=centers((0, 2, 0))),
            sample({"shapes": [POINTS], "angles": [400]}, count=1),
            sample({"shapes": [], "axes": [], "angles": []}, value=[]),
        ],
        errors=[
            *list_errors("axes", "angles", base=ROTATED),
            error({**ROTATED, "axes": [[0, 0, 1], [0, 0, 0]]}, "axes.1", "zero vector"),
        ],
    ),
    "occt.transforms.rotateAroundCenter": Case(
        samples=[
            sample({"shape": BOX}, center=(1, 2, 3)),
            sample({"shape": BOX, "angle": 90, "center": [1, 0, 0], "axis": [0, 1, 0]}, center=(4, 2, 0), volume=24),
            sample({"shape": BOX, "angle": -90, "center": [0, 2, 3], "axis": [0, 0, 3]}, center=(0, 1, 3)),
            sample({"shape": BOX, "angle": 30, "center": [1, 2, 0], "axis": [1, 1, 0]}, volume=24),
            sample({"shape": CIRCLE, "angle": 180}, center=(-1, 0, 0), length=4 * pi),
        ],
        errors=[
            *NO_SHAPE,
            error({"shape": BOX, "axis": [0, 0, 0]}, "axis", "zero vector"),
            error({"shape": BOX, "angle": "90"}, "angle"),
            error({"shape": BOX, "center": [1, 2]}, "center.2"),
        ],
    ),
    "occt.transforms.rotateAroundCenterShapes": Case(
        samples=[
            sample(AROUND, check=centers((1, 2, 3), (0, 0, 0))),
            sample({"shapes": [BOX]}, check=centers((1, 2, 3))),
            sample(
                {"shapes": [BALL], "angles": [90], "centers": [[2, 0, 5]], "axes": [[1, 0, 0]]},
                check=centers((2, 5, 5)),
            ),
            sample({**AROUND, "angles": [20, 400]}, count=2),
            sample({"shapes": [], "angles": [], "centers": [], "axes": []}, value=[]),
        ],
        errors=list_errors("angles", "centers", "axes", base=AROUND),
    ),
    "occt.transforms.rotateByQuaternion": Case(
        samples=[
            sample({"shape": BOX}, center=(1, 2, 3), volume=24),
            # Half a turn about z, a quarter about z, and a third about (1, 1, 1).
            sample({"shape": BOX, "quaternion": [0, 0, 1, 0]}, center=(-1, -2, 3)),
            sample({"shape": BOX, "quaternion": [0, 0, 5, 5]}, center=(-2, 1, 3), volume=24),
            sample({"shape": BOX, "quaternion": [0.5, 0.5, 0.5, 0.5]}, center=(3, 1, 2)),
            sample({"shape": BOX, "quaternion": [-0.5, -0.5, -0.5, 0.5]}, center=(2, 3, 1)),
            sample({"shape": CIRCLE, "quaternion": [1, 0, 0, 1]}, center=(1, 0, 0), length=4 * pi),
        ],
        errors=[
            *NO_SHAPE,
            error({"shape": BOX, "quaternion": [0, 0, 0, 0]}, "quaternion", "zeros"),
            error({"shape": BOX, "quaternion": [0, 0, 1]}, "quaternion.3"),
        ],
    ),
    "occt.transforms.transform": Case(
        samples=[
            sample({"shape": BOX}, center=(1, 2, 3), volume=24),
            sample(
                {
                    "shape": BOX,
                    "translation": [1, 2, 3],
                    "rotationAxis": [0, 0, 1],
                    "rotationAngle": 90,
                    "scaleFactor": 2,
                },
                center=(-3, 4, 9),
                volume=192,
            ),
            sample({"shape": BOX, "translation": [1, 1, 1]}, center=(2, 3, 4), volume=24),
            sample({"shape": BOX, "rotationAngle": 90}, center=(3, 2, -1), volume=24),
            sample({"shape": BOX, "rotationAxis": [0, 1, 1], "rotationAngle": 30, "scaleFactor": 0.5}, volume=3),
            sample({"shape": CIRCLE, "scaleFactor": 3}, length=12 * pi, center=(3, 0, 0)),
        ],
        errors=[
            *NO_SHAPE,
            error({"shape": BOX, "scaleFactor": 0}, "scaleFactor"),
            error({"shape": BOX, "rotationAxis": [0, 0, 0]}, "rotationAxis", "zero vector"),
        ],
    ),
    "occt.transforms.transformShapes": Case(
        samples=[
            sample(STEPS, check=centers((-3, 4, 9), (0, 0, -6))),
            sample(STEPS, check=volumes(24 * 8, 4 / 3 * pi * 27)),
            sample({"shapes": [BOX]}, check=centers((1, 2, 3))),
            sample({**STEPS, "translations": [[0, 0, 0], [1, 0, 0]]}, check=centers((-4, 2, 6), (1, 0, -6))),
            sample(
                {"shapes": [], "translations": [], "rotationAxes": [], "rotationAngles": [], "scaleFactors": []},
                value=[],
            ),
        ],
        errors=[
            *list_errors("translations", "rotationAxes", "rotationAngles", "scaleFactors", base=STEPS),
            error({**STEPS, "scaleFactors": [2, -1]}, "scaleFactors.1"),
        ],
    ),
    "occt.transforms.scaleShapes": Case(
        samples=[
            sample(SCALED, check=volumes(192, pi / 6)),
            sample(SCALED, check=centers((2, 4, 6), (1, 0, 0))),
            sample({"shapes": [BOX]}, check=volumes(24)),
            sample({"shapes": [CIRCLE], "factors": [10]}, check=centers((10, 0, 0))),
            sample({"shapes": [], "factors": []}, value=[]),
        ],
        errors=[
            *list_errors("factors", base=SCALED),
            error({**SCALED, "factors": [0, 1]}, "factors.0"),
            error({**SCALED, "factors": [1, -1]}, "factors.1"),
        ],
    ),
    "occt.transforms.scaleFromCenter": Case(
        samples=[
            sample({"shape": BOX}, volume=24, center=(1, 2, 3)),
            sample({"shape": BOX, "factor": 2, "center": [1, 2, 3]}, volume=192, center=(1, 2, 3)),
            sample({"shape": BOX, "factor": 2, "center": [0, 2, 3]}, volume=192, center=(2, 2, 3)),
            sample({"shape": BOX, "factor": -1}, volume=24, center=(-1, -2, -3)),
            sample({"shape": BALL, "factor": -0.5, "center": [1, 0, 0]}, volume=pi / 6, center=(0.5, 0, 0)),
            sample({"shape": CIRCLE, "factor": 0.25, "center": [1, 0, 0]}, length=pi, center=(1, 0, 0)),
        ],
        errors=[
            *NO_SHAPE,
            error({"shape": BOX, "factor": 0}, "factor", "flat"),
            error({"shape": BOX, "factor": -1e-12}, "factor", "flat"),
            error({"shape": BOX, "factor": 1e7}, "factor"),
        ],
    ),
    "occt.transforms.scale3d": Case(
        samples=[
            sample({"shape": BOX}, volume=24, center=(1, 2, 3)),
            sample({"shape": BOX, "scale": [1, 2, 3]}, volume=144, center=(1, 4, 9)),
            sample({"shape": BOX, "scale": [1, 2, 3], "center": [1, 1, 1]}, center=(1, 3, 7), faces=6),
            sample({"shape": BOX, "scale": [-1, 2, 3], "center": [3, 1, 1]}, volume=144, center=(5, 3, 7)),
            sample({"shape": BALL, "scale": [1, 2, 3]}, volume=8 * pi, rel=1e-3),
            sample({"shape": BALL, "scale": [2, -2, 2], "center": [2, 0, 0]}, volume=32 / 3 * pi, oracle=SPLINES),
            sample({"shape": CIRCLE, "scale": [2, 1, 2]}, rel=1e-4, bounds=((-2, 0, -4), (6, 0, 4))),
            sample({"shape": CIRCLE, "scale": [2, 2, 2]}, length=8 * pi, center=(2, 0, 0), oracle=SPLINES),
        ],
        errors=[
            *NO_SHAPE,
            error({"shape": BOX, "scale": [1, 0, 1]}, "scale.1", "flat"),
            error({"shape": BOX, "scale": [1, 1]}, "scale.2"),
            error({"shape": BOX, "scale": [1e6, 1e-9, 1]}, "scale", "flat"),
        ],
    ),
    "occt.transforms.scale3dShapes": Case(
        samples=[
            sample(SCALED_3D, check=volumes(144, 192)),
            sample(SCALED_3D, check=centers((1, 4, 9), (1, 3, 5))),
            sample({"shapes": [BOX]}, check=centers((1, 2, 3))),
            sample({"shapes": [BOX], "scales": [[-1, 1, 2]], "centers": [[0, 0, 3]]}, check=centers((-1, 2, 3))),
            sample({"shapes": [], "scales": [], "centers": []}, value=[]),
        ],
        errors=[
            *list_errors("scales", "centers", base=SCALED_3D),
            error({**SCALED_3D, "scales": [[1, 1, 1], [0, 1, 1]]}, "scales.1.0", "flat"),
        ],
    ),
    "occt.transforms.mirror": Case(
        samples=[
            sample({"shape": BOX}, center=(-1, -2, 3), volume=24),
            sample({"shape": BOX, "origin": [0, 2, 0], "direction": [1, 0, 0]}, center=(1, 2, -3), volume=24),
            sample({"shape": BOX, "origin": [5, 0, 3], "direction": [0, -2, 0]}, center=(9, 2, 3)),
            sample({"shape": BOX, "origin": [1, 1, 0], "direction": [1, 2, 3]}, volume=24),
            sample({"shape": CIRCLE, "direction": [1, 0, 0]}, center=(1, 0, 0), length=4 * pi),
        ],
        errors=[*NO_SHAPE, error({"shape": BOX, "direction": [0, 0, 0]}, "direction", "zero vector")],
    ),
    "occt.transforms.mirrorShapes": Case(
        samples=[
            sample(MIRRORED, check=centers((-1, -2, 3), (2, 2, 0))),
            sample({"shapes": [BOX]}, check=centers((-1, -2, 3))),
            sample({**MIRRORED, "directions": [[1, 2, 3], [0, 1, 0]]}, check=centers((1, 2, 3), (0, 0, 0))),
            sample({"shapes": [CIRCLE], "directions": [[1, 1, 0]]}, check=centers((0, 1, 0))),
            sample({"shapes": [], "origins": [], "directions": []}, value=[]),
        ],
        errors=[
            *list_errors("origins", "directions", base=MIRRORED),
            error({**MIRRORED, "directions": [[0, 0, 0], [1, 0, 0]]}, "directions.0", "zero vector"),
        ],
    ),
    "occt.transforms.mirrorAlongNormal": Case(
        samples=[
            sample({"shape": BOX}, center=(1, 2, -3), volume=24),
            sample({"shape": BOX, "origin": [4, 0, 0], "normal": [-1, 0, 0]}, center=(7, 2, 3), volume=24),
            sample({"shape": BOX, "normal": [1, -1, 0]}, center=(2, 1, 3), volume=24),
            sample({"shape": BOX, "origin": [1, 1, 0], "normal": [1, 2, 3]}, volume=24),
            sample({"shape": BALL, "normal": [1, 0, 0]}, center=(-2, 0, 0), volume=4 / 3 * pi),
            sample({"shape": POINTS, "normal": [0, 0, 1]}, bounds=((0, 0, -2), (1, 0, 0))),
        ],
        errors=[*NO_SHAPE, error({"shape": BOX, "normal": [0, 0, 0]}, "normal", "zero vector")],
    ),
    "occt.transforms.mirrorAlongNormalShapes": Case(
        samples=[
            sample(IN_PLANES, check=centers((1, 2, -3), (0, 0, 0))),
            sample(IN_PLANES, check=volumes(24, 4 / 3 * pi)),
            sample({"shapes": [BOX]}, check=centers((1, 2, -3))),
            sample({**IN_PLANES, "normals": [[1, -1, 0], [0, 1, 0]]}, check=centers((2, 1, 3), (2, 2, 0))),
            sample({"shapes": [], "origins": [], "normals": []}, value=[]),
        ],
        errors=[
            *list_errors("origins", "normals", base=IN_PLANES),
            error({**IN_PLANES, "normals": [[0, 0, 0], [1, 0, 0]]}, "normals.0", "zero vector"),
        ],
    ),
    "occt.transforms.mirrorAboutPoint": Case(
        samples=[
            sample({"shape": BOX}, center=(-1, -2, -3), volume=24),
            sample({"shape": BOX, "point": [1, 2, 3]}, center=(1, 2, 3), volume=24),
            sample({"shape": BALL, "point": [0, 1, 0]}, center=(-2, 2, 0), volume=4 / 3 * pi),
            sample({"shape": POINTS, "point": [0, 0, 1]}, bounds=((-1, 0, 0), (0, 0, 2))),
            sample({"shape": CIRCLE, "point": [1, 1, 0]}, center=(1, 2, 0), length=4 * pi),
        ],
        errors=[*NO_SHAPE, error({"shape": BOX, "point": [0, 0]}, "point.2")],
    ),
    "occt.transforms.align": Case(
        samples=[
            sample({"shape": BOX}, center=(2, 4, 1), volume=24),
            sample({"shape": BOX, "fromDirection": [1, 0, 0], "toDirection": [0, 0, 1]}, center=(3, -1, 1)),
            sample({"shape": BOX, "fromDirection": [0, 0, 2], "toDirection": [0, 0, -1]}, center=(-1, 3, -3)),
            sample(
                {"shape": BOX, "fromOrigin": [1, 2, 3], "fromDirection": [1, 2, 3], "toOrigin": [3, 0, -1]},
                center=(3, 0, -1),
                volume=24,
            ),
            sample(
                {"shape": CIRCLE, "fromOrigin": [1, 0, 0], "fromDirection": [0, 1, 0], "toDirection": [0, 0, 1]},
                bounds=((-2, -1, 0), (2, 3, 0)),
            ),
        ],
        errors=[
            *NO_SHAPE,
            error({"shape": BOX, "fromDirection": [0, 0, 0]}, "fromDirection", "zero vector"),
            error({"shape": BOX, "toDirection": [0, 0, 0]}, "toDirection", "zero vector"),
        ],
    ),
    "occt.transforms.alignShapes": Case(
        samples=[
            sample(ALIGNED, check=centers((0, 0, 0), (1, 1, 1))),
            sample({"shapes": [BOX]}, check=centers((2, 4, 1))),
            sample(
                {"shapes": [BOX], "fromDirections": [[1, 0, 0]], "toDirections": [[0, 0, 1]]},
                check=centers((3, -1, 1)),
            ),
            sample({**ALIGNED, "fromOrigins": [[0, 0, 0], [0, 0, 0]]}, check=volumes(24, 4 / 3 * pi)),
            sample(
                {"shapes": [], "fromOrigins": [], "fromDirections": [], "toOrigins": [], "toDirections": []}, value=[]
            ),
        ],
        errors=list_errors("fromOrigins", "fromDirections", "toOrigins", "toDirections", base=ALIGNED),
    ),
    "occt.transforms.alignNormAndAxis": Case(
        samples=[
            sample({"shape": BOX}, volume=24, oracle="an error there"),
            sample(
                {
                    "shape": BOX,
                    "fromNorm": [0, 1, 0],
                    "fromAx": [1, 0, 0],
                    "toNorm": [0, 0, 1],
                    "toAx": [0, 1, 0],
                    "toOrigin": [1, 1, 1],
                },
                center=(4, 2, 3),
            ),
            sample({"shape": BOX, "toNorm": [0, 0, 1]}, center=(2, 4, 1)),
            sample(
                {
                    "shape": BOX,
                    "fromOrigin": [1, 2, 3],
                    "fromNorm": [0, 1, 1],
                    "fromAx": [1, 0.2, 0],
                    "toNorm": [0, 3, 1],
                    "toAx": [0.3, 1, 0],
                    "toOrigin": [1, 1, 1],
                },
                center=(1, 1, 1),
                volume=24,
            ),
            sample(
                {"shape": CIRCLE, "fromNorm": [0, 1, 0], "fromAx": [1, 0, 0], "toNorm": [0, 1, 0], "toAx": [0, 0, 1]},
                center=(0, 1, 1),
                length=4 * pi,
            ),
        ],
        errors=[
            *NO_SHAPE,
            error({"shape": BOX, "fromNorm": [0, 0, 0]}, "fromNorm", "zero vector"),
            error({"shape": BOX, "toAx": [0, 0, 0]}, "toAx", "zero vector"),
        ],
    ),
    "occt.transforms.alignAndTranslate": Case(
        samples=[
            sample({"shape": BOX}, center=(1, 2, 3), volume=24),
            sample({"shape": BOX, "center": [1, 2, 3]}, center=(2, 4, 6), volume=24),
            sample({"shape": BOX, "center": [1, 2, 3], "direction": [0, 0, 1]}, center=(4, 3, 5)),
            sample({"shape": BOX, "center": [1, 2, 3], "direction": [0, -1, 0]}, center=(2, 0, 0)),
            sample({"shape": BOX, "center": [1, 2, 3], "direction": [1, 2, -3]}, volume=24),
            sample(
                {"shape": CIRCLE, "center": [0, 0, 0], "direction": [cos(radians(30)), 0, sin(radians(30))]},
                length=4 * pi,
            ),
            sample({"shape": BALL, "center": [0, 0, 0], "direction": [0, sqrt(3), 0]}, center=(2, 0, 0)),
        ],
        errors=[
            *NO_SHAPE,
            error({"shape": BOX, "center": [0, 0, 0], "direction": [0, 0, 0]}, "direction", "zero vector"),
        ],
    ),
    "occt.transforms.alignAndTranslateShapes": Case(
        samples=[
            sample(PLACED, check=centers((2, 4, 6), (1, -1, 1))),
            sample({"shapes": [BOX]}, check=centers((1, 2, 3))),
            sample({"shapes": [BOX], "centers": [[1, 2, 3]], "directions": [[0, -1, 0]]}, check=centers((2, 0, 0))),
            sample({**PLACED, "directions": [[1, 2, 3], [-1, 0, 0]]}, check=volumes(24, 4 / 3 * pi)),
            sample({"shapes": [], "centers": [], "directions": []}, value=[]),
        ],
        errors=[
            *list_errors("centers", "directions", base=PLACED),
            error({"shapes": TWO}, "centers", "as long as"),
        ],
    ),
}
