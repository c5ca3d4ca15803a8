"""Cases of flat faces by their outlines."""

from __future__ import annotations

from math import cos, pi, radians, sin, sqrt
from typing import Any

from tests.ops.case import Case, ErrorSample, error, sample

from cadcloud.ops.errors import KernelError

FACE = "occt.shapes.face."
STANDING = {"center": [1, 2, 3], "direction": [1, 1, 0]}
POSES: list[dict[str, Any]] = [
    {"center": [1, 2, 3]},
    {"direction": [0, 0, 1]},
    {"direction": [1, 0, 0]},
    {"direction": [0, -1, 0]},
    {"direction": [1, 2, 3], "center": [-1, 0, 2]},
]


def wrong(*sizes: str, direction: bool = True) -> list[ErrorSample]:
    found = [error({size: value}, size) for size in sizes for value in (0, -1, "1")]
    return [*found, error({"direction": [0, 0, 0]}, "direction", "zero vector")] if direction else found


def beam(name: str, area: float, length: float, sizes: dict[str, float], sized: float) -> Case:
    """The profile of a beam, by default and with other sizes."""
    return Case(
        samples=[
            sample({}, kind="face", area=area, length=length),
            sample(sizes, area=sized),
            *(sample(pose, area=area) for pose in POSES),
            *(sample({"alignment": alignment}, area=area) for alignment in ("topLeft", "bottomMid", "midRight")),
            sample({"rotation": 30, "alignment": "bottomRight", **STANDING}, area=area, length=length),
        ],
        errors=[
            *wrong("width", "height", "webThickness", "flangeThickness"),
            error({"alignment": "middle"}, "alignment"),
            error({"webThickness": 50}, "webThickness"),
            error({"flangeThickness": 50}, name),
        ],
    )


STAR = 14 / 2 * 2 * 1 * sin(pi / 7)
TREE = 15.688


CASES = {
    FACE + "createPolygonFace": Case(
        samples=[
            sample({"points": [[0, 0, 0], [3, 0, 0], [0, 0, 4]]}, kind="face", area=6, center=(1, 0, 4 / 3), edges=3),
            sample({"points": [[0, 0, 0], [0, 0, 4], [3, 0, 0]]}, area=6),
            sample({"points": [[0, 0, 0], [2, 1, 0], [2, 1, 2], [0, 0, 2]]}, area=2 * sqrt(5), edges=4),
            # A dent.
            sample(
                {"points": [[0, 0, 0], [4, 0, 0], [4, 4, 0], [2, 1, 0], [0, 4, 0]]}, area=10, length=12 + 2 * sqrt(13)
            ),
            sample({"points": [[0, 0, 0], [0, 0, 1e-3], [0, 1e-3, 0]]}, area=5e-7, rel=1e-6),
        ],
        errors=[
            error({"points": [[0, 0, 0], [1, 0, 0]]}, "points", "at least 3"),
            error({"points": [[0, 0, 0], [0, 0, 0], [1, 0, 0]]}, "points.1", "differ"),
            error({"points": [[0, 0, 0], [1, 0, 0], [3, 0, 0]]}, None, "one line", KernelError),
            error({"points": [[0, 0, 0], [2, 1, 0], [2, 0, 2], [0, 1, 2]]}, None, "one plane", KernelError),
            error({"points": [[0, 0, 0], [2, 0, 2], [2, 0, 0], [0, 0, 2]]}, None, "cross itself", KernelError),
        ],
    ),
    FACE + "createCircleFace": Case(
        samples=[
            sample({}, kind="face", area=pi, length=2 * pi, center=(0, 0, 0), edges=1),
            sample({"radius": 2, **STANDING}, area=4 * pi, center=(1, 2, 3)),
            *(sample(pose, area=pi) for pose in POSES),
        ],
        errors=wrong("radius"),
    ),
    FACE + "createEllipseFace": Case(
        samples=[
            sample({}, kind="face", area=2 * pi, center=(0, 0, 0), bounds=((-1, 0, -2), (1, 0, 2)), rel=1e-6),
            sample({"radiusMinor": 2, "radiusMajor": 2}, area=4 * pi),
            sample({"radiusMinor": 0.5, "radiusMajor": 3, **STANDING}, area=1.5 * pi, center=(1, 2, 3)),
            *(sample(pose, area=2 * pi) for pose in POSES),
        ],
        errors=[
            *wrong("radiusMinor", "radiusMajor"),
            error({"radiusMinor": 3}, "radiusMinor", "not be larger"),
        ],
    ),
    FACE + "createSquareFace": Case(
        samples=[
            sample({}, kind="face", area=1, length=4, center=(0, 0, 0), bounds=((-0.5, 0, -0.5), (0.5, 0, 0.5))),
            sample({"size": 2, **STANDING}, area=4, center=(1, 2, 3)),
            *(sample(pose, area=1) for pose in POSES),
        ],
        errors=wrong("size"),
    ),
    FACE + "createRectangleFace": Case(
        samples=[
            sample({}, kind="face", area=2, length=6, bounds=((-0.5, 0, -1), (0.5, 0, 1)), edges=4),
            sample({"width": 3, "length": 0.5, **STANDING}, area=1.5, center=(1, 2, 3)),
            *(sample(pose, area=2) for pose in POSES),
        ],
        errors=wrong("width", "length"),
    ),
    FACE + "createLPolygonFace": Case(
        samples=[
            sample({}, kind="face", area=3.5, length=11, bounds=((-0.5, 0, -1), (2, 0, 2)), edges=6),
            sample({"align": "inside"}, area=2 + 1 - 0.5, bounds=((0, 0, 0), (2, 0, 2))),
            sample({"align": "middle"}, area=2 + 1, bounds=((-0.25, 0, -0.5), (2, 0, 2))),
            sample({"widthFirst": 0.2, "lengthFirst": 3, "widthSecond": 0.3, "lengthSecond": 1}, area=0.6 + 0.3 + 0.06),
            *(sample(pose, area=3.5) for pose in POSES),
            sample({"rotation": 45, **STANDING}, area=3.5, length=11),
        ],
        errors=[
            *wrong("widthFirst", "lengthFirst", "widthSecond", "lengthSecond"),
            error({"align": "left"}, "align"),
            error({"align": "inside", "lengthFirst": 0.5}, "lengthFirst", "larger"),
        ],
    ),
    FACE + "createNGonFace": Case(
        samples=[
            sample({}, kind="face", area=1.5 * sqrt(3), length=6, center=(0, 0, 0), edges=6),
            sample({"nrCorners": 3, "radius": 2}, area=3 * sqrt(3)),
            sample({"nrCorners": 4, **STANDING}, area=2, center=(1, 2, 3)),
            sample({"nrCorners": 100}, area=50 * sin(2 * pi / 100), edges=100),
            *(sample(pose, area=1.5 * sqrt(3)) for pose in POSES),
        ],
        errors=[
            *wrong("radius"),
            error({"nrCorners": 2}, "nrCorners"),
            error({"nrCorners": 1_000_000}, "nrCorners"),
            error({"nrCorners": 4.5}, "nrCorners", "whole"),
        ],
    ),
    FACE + "createStarFace": Case(
        samples=[
            sample({}, kind="face", area=STAR, edges=14, center=(0, 0, 0)),
            sample({"numRays": 5, "outerRadius": 3, "innerRadius": 1}, area=15 * sin(pi / 5)),
            sample({"outerRadius": 1, "innerRadius": 2}, area=STAR),
            *(sample(pose, area=STAR) for pose in POSES),
            sample({"half": True}, area=STAR / 2, edges=8),
            sample({"half": True, "numRays": 4}, area=4 * sin(pi / 4), bounds=((-2, 0, 0), (2, 0, 2))),
        ],
        errors=[
            *wrong("outerRadius", "innerRadius"),
            error({"numRays": 2}, "numRays"),
            error({"offsetOuterEdges": 1}, "offsetOuterEdges", "not flat"),
        ],
        difference="half a star stays open there, with a negative area",
    ),
    FACE + "createChristmasTreeFace": Case(
        samples=[
            sample({}, kind="face", area=TREE, bounds=((-3, 0, 0), (3, 7, 0)), edges=24),
            sample({"half": True}, area=TREE / 2, bounds=((0, 0, 0), (3, 7, 0)), edges=13),
            sample({"nrSkirts": 1, "trunkHeight": 0}, area=18, edges=4),
            sample({"origin": [1, 2, 3], "direction": [1, 0, 0]}, area=TREE),
            sample({"rotation": 90, "direction": [0, 0, 1]}, area=TREE),
            sample({"nrSkirts": 3, "innerDist": 1, "outerDist": 2, "height": 9, "rotation": 30}, kind="face"),
        ],
        errors=[
            *wrong("height", "outerDist"),
            error({"nrSkirts": 0}, "nrSkirts"),
            error({"innerDist": -1}, "innerDist"),
        ],
        difference="half a tree stays open there",
    ),
    FACE + "createParallelogramFace": Case(
        samples=[
            sample({}, kind="face", area=2, center=(0, 0, 0), length=4 + 2 / cos(radians(15))),
            sample({"aroundCenter": False, "angle": 30}, area=2, center=(1, 0, 0.5)),
            sample({"angle": 0, "width": 3, "height": 4}, area=12, length=14),
            sample({"angle": -45}, area=2, length=4 + 2 * sqrt(2)),
            *(sample(pose, area=2) for pose in POSES),
        ],
        errors=[*wrong("width", "height"), error({"angle": 90}, "angle", "right angle")],
    ),
    FACE + "createHeartFace": Case(
        samples=[
            sample({}, kind="face", edges=2, area=2.7330366, rel=1e-5),
            sample({"sizeApprox": 4}, area=4 * 2.7330366, rel=1e-5),
            sample({"rotation": 30, **STANDING}, area=2.7330366, rel=1e-5),
            *(sample(pose, area=2.7330366, rel=1e-5) for pose in POSES),
        ],
        errors=wrong("sizeApprox"),
    ),
    FACE + "createIBeamProfileFace": beam(
        "flangeThickness",
        2 * 2 * 0.3 + 2.4 * 0.2,
        13.6,
        {"width": 4, "height": 5, "webThickness": 1, "flangeThickness": 0.5},
        4 + 4,
    ),
    FACE + "createHBeamProfileFace": beam(
        "flangeThickness",
        2 * 3 * 0.3 + 1.4 * 0.2,
        15.6,
        {"width": 4, "height": 5, "webThickness": 1, "flangeThickness": 0.5},
        5 + 3,
    ),
    FACE + "createTBeamProfileFace": beam(
        "flangeThickness",
        2 * 0.3 + 1.7 * 0.2,
        8,
        {"width": 4, "height": 5, "webThickness": 1, "flangeThickness": 0.5},
        2 + 4.5,
    ),
    FACE + "createUBeamProfileFace": beam(
        "webThickness",
        2 * 3 - 1.5 * 2.5,
        15,
        {"width": 4, "height": 5, "webThickness": 1, "flangeThickness": 0.5, "flangeWidth": 2},
        20 - 2.5 * 3,
    ),
}
