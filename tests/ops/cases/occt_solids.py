"""Cases of more primitives, and of what solids are made of."""

from __future__ import annotations

from math import pi, sqrt
from typing import Any

from tests.ops.case import Case, error, op, sample

from cadcloud.ops.brep import measure

BOX = op("occt.shapes.solid.createBox", width=2, length=4, height=3, center=[1, 2, 3])
BALL = op("occt.shapes.solid.createSphere", radius=1)
CIRCLE = op("occt.shapes.wire.createCircleWire")
CONE = op("occt.shapes.solid.createCone", radius1=2, radius2=0, height=4)
HOLLOW = op(
    "occt.booleans.difference",
    shape=op("occt.shapes.solid.createBox", width=4, length=4, height=4),
    shapes=[BALL],
)
AROUND = [[0, 0, 0], [1, 0, 0], [1.00005, 0, 0], [2, 0, 0], [0.99995, 0, 0]]
FULL_TURN = "the angle is taken for radians there"


def shell_of(shape: Any) -> Any:
    return op("occt.shapes.shell.sewFaces", shapes=op("occt.shapes.face.getFaces", shape=shape))


def first_faces(shape: Any, number: int) -> Any:
    faces = op("occt.shapes.face.getFaces", shape=shape)
    return [op("lists.getItem", list=faces, index=index) for index in range(number)]


def volumes(*wanted: float) -> Any:
    def check(found: list[Any]) -> None:
        assert len(found) == len(wanted)
        for shape, volume in zip(found, wanted, strict=True):
            assert abs(measure.volume(shape) - volume) < 1e-9 * volume

    return check


def debugged(faces: int, edges: int, area: float, volume: float, types: dict[str, int]) -> Any:
    def check(found: dict[str, Any]) -> None:
        assert found.keys() == {"valid", "nbFaces", "nbEdges", "area", "volume", "faces"}
        assert (found["valid"], found["nbFaces"], found["nbEdges"]) == (True, faces, edges)
        assert abs(found["area"] - area) < 1e-9 * area
        assert abs(found["volume"] - volume) < 1e-9 * volume
        named = [face["type"] for face in found["faces"]]
        assert {name: named.count(name) for name in named} == types

    return check


CASES = {
    "occt.shapes.solid.createBoxFromCorner": Case(
        samples=[
            sample({}, kind="solid", volume=6, bounds=((0, 0, 0), (1, 3, 2))),
            sample(
                {"width": 1, "length": 4, "height": 2, "corner": [1, 2, 3]}, volume=8, bounds=((1, 2, 3), (2, 4, 7))
            ),
            sample({"corner": [-1, -3, -2]}, bounds=((-1, -3, -2), (0, 0, 0)), faces=6),
            sample({"width": 1e-3, "length": 1000, "height": 1}, volume=1, area=2 * (1 + 1e-3 + 1000)),
            sample({"height": 0.5}, volume=1, edges=12),
        ],
        errors=[
            error({"width": 0}, "width"),
            error({"height": -1}, "height"),
            error({"corner": [0, 0]}, "corner.2"),
        ],
    ),
    "occt.shapes.solid.createCube": Case(
        samples=[
            sample({}, kind="solid", volume=1, center=(0, 0, 0)),
            sample({"size": 3, "center": [1, 2, 3]}, volume=27, bounds=((-0.5, 0.5, 1.5), (2.5, 3.5, 4.5))),
            sample({"size": 3, "center": [1, 2, 3], "originOnCenter": False}, bounds=((-0.5, 2, 1.5), (2.5, 5, 4.5))),
            sample({"size": 0.01}, area=6e-4),
            sample({"size": 1000}, volume=1e9, vertices=8),
        ],
        errors=[
            error({"size": 0}, "size"),
            error({"size": "1"}, "size"),
            error({"originOnCenter": 1}, "originOnCenter"),
        ],
    ),
    "occt.shapes.solid.createCylindersOnLines": Case(
        samples=[
            sample({"lines": [{"start": [0, 0, 0], "end": [0, 3, 0]}]}, check=volumes(3 * pi)),
            sample(
                {
                    "lines": [{"start": [0, 0, 0], "end": [1, 2, 3]}, {"start": [0, 0, 1], "end": [0, 0, -3]}],
                    "radius": 0.5,
                },
                check=volumes(pi / 4 * sqrt(14), pi),
            ),
            sample({"lines": [{"start": [5, 5, 5], "end": [5, 5, 5.001]}], "radius": 2}, check=volumes(0.004 * pi)),
            sample({"lines": [{"start": [1, 0, 0], "end": [-1, 0, 0]}]}, check=volumes(2 * pi)),
            sample({"lines": []}, value=[]),
        ],
        errors=[
            error({}, "lines", "missing"),
            error(
                {"lines": [{"start": [0, 0, 0], "end": [1, 0, 0]}, {"start": [1, 1, 1], "end": [1, 1, 1]}]}, "lines.1"
            ),
            error({"lines": [{"start": [0, 0, 0]}]}, "lines.0.end"),
            error({"lines": [], "radius": 0}, "radius"),
        ],
    ),
    "occt.shapes.solid.createTorus": Case(
        samples=[
            sample({}, kind="solid", volume=2 * pi**2 * 2 * 0.25, area=4 * pi**2 * 2 * 0.5, faces=1, center=(0, 0, 0)),
            sample({"majorRadius": 5, "minorRadius": 1}, volume=10 * pi**2, bounds=((-6, -1, -6), (6, 1, 6)), rel=1e-7),
            sample({"center": [1, 2, 3], "direction": [1, 1, 0]}, volume=pi**2, center=(1, 2, 3)),
            sample({"direction": [0, 0, 9], "minorRadius": 1.9}, volume=2 * pi**2 * 2 * 1.9**2),
            sample({"angle": 90}, volume=pi**2 / 4, faces=3, oracle=FULL_TURN),
            sample({"angle": 180, "direction": [0, 0, 1]}, volume=pi**2 / 2, oracle=FULL_TURN),
        ],
        errors=[
            error({"majorRadius": 0}, "majorRadius"),
            error({"majorRadius": 1, "minorRadius": 1}, "minorRadius", "smaller"),
            error({"majorRadius": 1, "minorRadius": 2}, "minorRadius", "smaller"),
            error({"angle": 0}, "angle"),
            error({"direction": [0, 0, 0]}, "direction", "zero vector"),
        ],
    ),
    "occt.shapes.solid.fromClosedShell": Case(
        samples=[
            sample({"shape": shell_of(BOX)}, kind="solid", volume=24, faces=6),
            sample({"shape": shell_of(op("occt.shapes.solid.createCylinder"))}, kind="solid", volume=2 * pi),
            sample({"shape": shell_of(op("occt.transforms.mirrorAboutPoint", shape=BOX))}, volume=24, oracle=True),
            sample({"shape": shell_of(BALL)}, volume=4 / 3 * pi, oracle="a single face is no shell there"),
        ],
        errors=[
            error({}, "shape", "missing"),
            error({"shape": BOX}, "shape", "but it is a solid"),
            error({"shape": op("occt.shapes.shell.sewFaces", shapes=first_faces(BOX, 5))}, "shape", "closed"),
        ],
    ),
    "occt.shapes.solid.getSolidsVolumes": Case(
        samples=[
            sample({"shapes": [BOX, BALL]}, value=[24, 4 / 3 * pi]),
            sample({"shapes": [HOLLOW]}, value=[64 - 4 / 3 * pi]),
            sample({"shapes": []}, value=[]),
        ],
        errors=[error({}, "shapes", "missing"), error({"shapes": [BOX, CIRCLE]}, "shapes.1", "but it is a wire")],
    ),
    "occt.shapes.solid.getSolidsCentersOfMass": Case(
        samples=[
            sample({"shapes": [BOX, BALL]}, value=[[1, 2, 3], [0, 0, 0]]),
            sample({"shapes": [CONE, BOX]}, value=[[0, 1, 0], [1, 2, 3]], oracle=FULL_TURN),
            sample({"shapes": []}, value=[]),
        ],
        errors=[error({}, "shapes", "missing"), error({"shapes": [BOX, CIRCLE]}, "shapes.1", "but it is a wire")],
    ),
    "occt.shapes.solid.filterSolidPoints": Case(
        samples=[
            sample({"shape": BALL, "points": AROUND}, value=[AROUND[0], AROUND[1], AROUND[2], AROUND[4]]),
            sample({"shape": BALL, "points": AROUND, "keepOn": False}, value=[[0, 0, 0]]),
            sample({"shape": BALL, "points": AROUND, "keepIn": False}, count=3),
            sample({"shape": BALL, "points": AROUND, "keepIn": False, "tolerance": 1e-6}, value=[[1, 0, 0]]),
            sample({"shape": BALL, "points": AROUND, "tolerance": 0}, value=[AROUND[0], AROUND[1], AROUND[4]]),
            sample(
                {"shape": BALL, "points": AROUND, "keepIn": False, "keepOn": False, "keepOut": True}, value=[[2, 0, 0]]
            ),
            sample({"shape": BALL, "points": AROUND, "keepOut": True, "keepUnknown": True}, value=AROUND),
            sample({"shape": BALL, "points": AROUND, "keepIn": False, "keepOn": False, "keepUnknown": True}, value=[]),
            sample({"shape": HOLLOW, "points": [[0, 0, 0], [1.5, 0, 0], [2, 0, 0], [3, 0, 0]]}, count=2),
            sample({"shape": BOX, "points": []}, value=[]),
        ],
        errors=[
            error({"shape": BOX}, "points", "missing"),
            error({"shape": CIRCLE, "points": []}, "shape", "but it is a wire"),
            error({"shape": BOX, "points": [], "tolerance": -1}, "tolerance"),
            error({"shape": BOX, "points": [], "keepIn": "yes"}, "keepIn"),
        ],
    ),
    "occt.shapes.solid.debugInfo": Case(
        samples=[
            sample({"shape": BOX}, check=debugged(6, 12, 52, 24, {"plane": 6})),
            sample({"shape": BALL}, check=debugged(1, 3, 4 * pi, 4 / 3 * pi, {"sphere": 1})),
            sample(
                {"shape": op("occt.shapes.solid.createCylinder")},
                check=debugged(3, 3, 6 * pi, 2 * pi, {"plane": 2, "cylinder": 1}),
            ),
            sample(
                {"shape": op("occt.shapes.solid.createTorus")},
                check=debugged(1, 2, 4 * pi**2, pi**2, {"torus": 1}),
            ),
            sample({"shape": HOLLOW}, check=debugged(7, 15, 96 + 4 * pi, 64 - 4 / 3 * pi, {"plane": 6, "sphere": 1})),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": CIRCLE}, "shape", "but it is a wire")],
    ),
}
