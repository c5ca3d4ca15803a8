"""Cases of boxes and spheres around shapes, closest points and distances."""

from __future__ import annotations

from math import pi, sqrt
from typing import Any

from tests.ops import degenerate_shapes
from tests.ops.case import Case, error, op, sample

BOX = op("occt.shapes.solid.createBox", width=2, length=2, height=2)
MOVED = op("occt.transforms.translate", shape=BOX, translation=[1, 2, 3])
SHIFTED = op("occt.transforms.translate", shape=BOX, translation=[1, 0, 0])
BALL = op("occt.shapes.solid.createSphere", radius=1)
FAR_BALL = op("occt.transforms.translate", shape=BALL, translation=[5, 0, 0])
CYLINDER = op("occt.shapes.solid.createCylinder", radius=1, height=2, center=[5, 0, 0])
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=2)
LEANING = op("occt.shapes.wire.createCircleWire", radius=2, center=[0, 1, 0], direction=[1, 1, 0])
# Theirs leave the room of the kernel's tolerance, 1e-7, on every side of a box.
ROOM = 1e-6
NO_SHAPE = [error({}, "shape", "missing"), error({"shape": [1, 2, 3]}, "shape", "a list")]


def box(low: list[float], high: list[float]) -> dict[str, Any]:
    return {
        "min": low,
        "max": high,
        "center": [(a + b) / 2 for a, b in zip(low, high, strict=True)],
        "size": [b - a for a, b in zip(low, high, strict=True)],
    }


CASES = {
    "occt.operations.boundingBoxOfShape": Case(
        samples=[
            sample({"shape": MOVED}, value=box([0, 1, 2], [2, 3, 4]), rel=ROOM),
            sample({"shape": BALL}, value=box([-1, -1, -1], [1, 1, 1]), rel=ROOM),
            sample({"shape": CYLINDER}, value=box([4, 0, -1], [6, 2, 1]), rel=ROOM),
            sample({"shape": CIRCLE}, value=box([-2, 0, -2], [2, 0, 2]), rel=ROOM),
            sample({"shape": LEANING}, value=box([-sqrt(2), 1 - sqrt(2), -2], [sqrt(2), 1 + sqrt(2), 2]), rel=ROOM),
        ],
        errors=NO_SHAPE,
    ),
    "occt.operations.boundingBoxMinOfShape": Case(
        samples=[
            sample({"shape": MOVED}, value=[0, 1, 2], rel=ROOM),
            sample({"shape": CYLINDER}, value=[4, 0, -1], rel=ROOM),
            sample({"shape": CIRCLE}, value=[-2, 0, -2], rel=ROOM),
        ],
        errors=NO_SHAPE,
    ),
    "occt.operations.boundingBoxMaxOfShape": Case(
        samples=[
            sample({"shape": MOVED}, value=[2, 3, 4], rel=ROOM),
            sample({"shape": CYLINDER}, value=[6, 2, 1], rel=ROOM),
            sample({"shape": CIRCLE}, value=[2, 0, 2], rel=ROOM),
        ],
        errors=NO_SHAPE,
    ),
    "occt.operations.boundingBoxCenterOfShape": Case(
        samples=[
            sample({"shape": MOVED}, value=[1, 2, 3], rel=ROOM),
            sample({"shape": CYLINDER}, value=[5, 1, 0], rel=ROOM),
            # The centre of mass would lie a quarter of the height up.
            sample({"shape": op("occt.shapes.solid.createCone", radius1=1, radius2=0, height=4)}, value=[0, 2, 0]),
        ],
        errors=NO_SHAPE,
    ),
    "occt.operations.boundingBoxSizeOfShape": Case(
        samples=[
            sample({"shape": MOVED}, value=[2, 2, 2], rel=ROOM),
            sample({"shape": op("occt.shapes.solid.createBox")}, value=[1, 3, 2], rel=ROOM),
            sample({"shape": CIRCLE}, value=[4, 0, 4], rel=ROOM),
        ],
        errors=NO_SHAPE,
    ),
    "occt.operations.boundingBoxShapeOfShape": Case(
        samples=[
            sample({"shape": MOVED}, kind="solid", volume=8, center=(1, 2, 3), faces=6, rel=ROOM),
            sample({"shape": CYLINDER}, volume=8, bounds=((4, 0, -1), (6, 2, 1)), rel=ROOM),
            # A flat shape has a box that is only as thick as the kernel needs.
            sample({"shape": CIRCLE}, kind="solid", area=32, volume=0, center=(0, 0, 0), rel=1e-5),
        ],
        errors=NO_SHAPE,
    ),
    "occt.operations.boundingSphereOfShape": Case(
        samples=[
            sample({"shape": MOVED}, value={"center": [1, 2, 3], "radius": sqrt(3)}, rel=ROOM),
            sample({"shape": BALL}, value={"center": [0, 0, 0], "radius": sqrt(3)}, rel=ROOM),
            sample({"shape": CIRCLE}, value={"center": [0, 0, 0], "radius": 2 * sqrt(2)}, rel=ROOM),
        ],
        errors=NO_SHAPE,
    ),
    "occt.operations.boundingSphereCenterOfShape": Case(
        samples=[
            sample({"shape": MOVED}, value=[1, 2, 3], rel=ROOM),
            sample({"shape": BALL}, value=[0, 0, 0], rel=ROOM),
            sample({"shape": CYLINDER}, value=[5, 1, 0], rel=ROOM),
        ],
        errors=NO_SHAPE,
    ),
    "occt.operations.boundingSphereRadiusOfShape": Case(
        samples=[
            sample({"shape": MOVED}, value=sqrt(3), rel=ROOM),
            sample({"shape": op("occt.shapes.solid.createBox")}, value=sqrt(14) / 2, rel=ROOM),
            sample({"shape": CIRCLE}, value=2 * sqrt(2), rel=ROOM),
        ],
        errors=NO_SHAPE,
    ),
    "occt.operations.boundingSphereShapeOfShape": Case(
        samples=[
            sample({"shape": MOVED}, kind="solid", volume=4 / 3 * pi * sqrt(27), center=(1, 2, 3), rel=ROOM),
            sample({"shape": CIRCLE}, volume=4 / 3 * pi * sqrt(8) ** 3, faces=1, rel=ROOM),
            sample({"shape": CYLINDER}, area=4 * pi * 3, center=(5, 1, 0), rel=ROOM),
        ],
        errors=[*NO_SHAPE, error({"shape": degenerate_shapes.make("endlessEdge")}, "shape", "unbounded")],
    ),
    "occt.operations.closestPointsBetweenTwoShapes": Case(
        samples=[
            sample({"shape1": BOX, "shape2": FAR_BALL}, value=[[1, 0, 0], [4, 0, 0]], rel=1e-4),
            sample({"shape1": BALL, "shape2": FAR_BALL}, value=[[1, 0, 0], [4, 0, 0]], rel=1e-4),
            sample(
                {"shape1": CIRCLE, "shape2": op("occt.shapes.wire.createCircleWire", radius=2, center=[0, 3, 0])},
                check=lambda found: distance_is(found, 3),
            ),
            # They meet, so both points are the same.
            sample({"shape1": BOX, "shape2": SHIFTED}, check=lambda found: distance_is(found, 0)),
        ],
        errors=[
            error({"shape1": BOX}, "shape2", "missing"),
            error({"shape1": "box", "shape2": BOX}, "shape1", "the text"),
        ],
    ),
    "occt.operations.closestPointsOnShapeFromPoints": Case(
        samples=[
            sample({"shape": BOX, "points": [[5, 0, 0], [3, 3, 3]]}, value=[[1, 0, 0], [1, 1, 1]]),
            sample({"shape": BOX, "points": [[0, 0, 0], [0.5, 0.2, 0]]}, value=[[0, 0, 0], [0.5, 0.2, 0]]),
            sample({"shape": CIRCLE, "points": [[5, 7, 0]]}, value=[[2, 0, 0]]),
            sample({"shape": BALL, "points": []}, value=[]),
        ],
        errors=[
            *NO_SHAPE,
            error({"shape": BOX}, "points", "missing"),
            error({"shape": BOX, "points": [[1, 2]]}, "points.0.2"),
        ],
    ),
    "occt.operations.closestPointsOnShapesFromPoints": Case(
        samples=[
            sample(
                {"shapes": [BOX, BALL], "points": [[5, 0, 0], [0, 3, 0]]},
                value=[[1, 0, 0], [0, 1, 0], [1, 0, 0], [0, 1, 0]],
            ),
            sample({"shapes": [BOX, MOVED], "points": [[4, 1.5, 2.5]]}, value=[[1, 1, 1], [2, 1.5, 2.5]]),
            sample({"shapes": [BOX], "points": []}, value=[]),
        ],
        errors=[
            error({"shapes": [], "points": [[0, 0, 0]]}, "shapes", "at least one"),
            error({"shapes": BOX, "points": [[0, 0, 0]]}, "shapes"),
        ],
    ),
    "occt.operations.distancesToShapeFromPoints": Case(
        samples=[
            sample({"shape": BOX, "points": [[5, 0, 0], [0, 0, 0], [2, 2, 2]]}, value=[4, 0, sqrt(3)]),
            sample({"shape": CIRCLE, "points": [[0, 0, 0], [5, 4, 0]]}, value=[2, 5]),
            sample({"shape": BALL, "points": [[0, 3, 0], [0.1, 0, 0]]}, value=[2, 0]),
            sample({"shape": BOX, "points": []}, value=[]),
        ],
        errors=[
            *NO_SHAPE,
            error({"shape": BOX, "points": "0,0,0"}, "points"),
        ],
    ),
}


def distance_is(points: list[tuple[float, float, float]], wanted: float) -> None:
    one, other = points
    assert abs(sqrt(sum((a - b) ** 2 for a, b in zip(one, other, strict=True))) - wanted) < 1e-9
