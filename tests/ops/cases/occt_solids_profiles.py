"""Cases of solids over flat outlines."""

from __future__ import annotations

from math import pi, sin, sqrt, tan
from typing import Any

from tests.ops.case import Case, error, sample

ONE_PIECE = "the sides are divided at the outline there, or faces of one plane joined"
BOTH: dict[str, Any] = {"extrusionLengthFront": 1, "extrusionLengthBack": 2}
SLANTED: dict[str, Any] = {"direction": [1, 1, 0], "center": [1, 2, 3]}
BACK: dict[str, Any] = {"extrusionLengthFront": 0, "extrusionLengthBack": 2, "direction": [0, 1, -3]}

EXTRUSION_ERRORS = [
    error({"extrusionLengthFront": 0}, "extrusionLengthFront", "must not both be 0"),
    error({"extrusionLengthFront": -1}, "extrusionLengthFront"),
    error({"extrusionLengthBack": "1"}, "extrusionLengthBack"),
    error({"direction": [0, 0, 0]}, "direction", "zero vector"),
]


def star(rays: int, inner: float, outer: float) -> float:
    """The area of a star."""
    return rays * inner * outer * sin(pi / rays)


def polygon(corners: int, radius: float) -> float:
    """The area of a regular polygon."""
    return corners / 2 * radius**2 * sin(2 * pi / corners)


def beam(area: float, corners: int, bounds: Any, taller: tuple[dict[str, Any], float]) -> list[Any]:
    """What all beams are asked for: an area over all orientations, and a profile of other sizes."""
    sizes, other = taller
    return [
        sample({}, kind="solid", volume=area, faces=corners + 2, bounds=bounds),
        sample({**BOTH, **SLANTED, "rotation": 33}, volume=3 * area, vertices=2 * corners),
        sample({**BACK, "rotation": -120}, volume=2 * area),
        sample({"alignment": "topLeft", "rotation": 10}, volume=area),
        sample({"alignment": "bottomRight"}, volume=area),
        sample({"alignment": "midLeft", **BOTH}, volume=3 * area),
        sample(sizes, volume=other),
    ]


BEAM_ERRORS = [
    *EXTRUSION_ERRORS,
    error({"webThickness": 0}, "webThickness"),
    error({"webThickness": 5}, "webThickness"),
    error({"flangeThickness": 5}, "flangeThickness"),
    error({"alignment": "center"}, "alignment"),
]

CASES = {
    "occt.shapes.solid.createStarSolid": Case(
        samples=[
            sample({}, kind="solid", volume=star(7, 1, 2), faces=16, vertices=28),
            sample({"numRays": 5}, volume=star(5, 1, 2), faces=12),
            sample({"vertices": 5}, volume=star(5, 1, 2), faces=12, oracle="only numRays is read there"),
            sample({"innerRadius": 0.3, "outerRadius": 4, **SLANTED, **BOTH}, volume=3 * star(7, 0.3, 4)),
            sample({**BACK, "numRays": 3, "innerRadius": 1.5}, volume=2 * star(3, 1.5, 2)),
            sample({"innerRadius": 2, "outerRadius": 1}, volume=star(7, 2, 1)),
            # A full step between tips brings the star onto itself; a quarter turn takes the tip from x to z.
            sample({"startAngle": 360 / 7, "density": 3}, volume=star(7, 1, 2)),
            sample(
                {"startAngle": 90, "vertices": 4, "innerRadius": 1},
                bounds=((-2, -1, -2), (2, 0, 2)),
                oracle="only numRays is read there",
            ),
            sample(
                {"startAngle": 90, "vertices": 3, "innerRadius": 1},
                bounds=((-sqrt(3), -1, -1), (sqrt(3), 0, 2)),
                oracle="startAngle is ignored there",
            ),
            sample({"half": True, "numRays": 6}, volume=star(6, 1, 2) / 2, oracle="broken there"),
            sample({"half": True}, volume=star(7, 1, 2) / 2, oracle="broken there"),
        ],
        errors=[
            *EXTRUSION_ERRORS,
            error({"innerRadius": 0}, "innerRadius"),
            error({"vertices": 2}, "vertices"),
            error({"numRays": 1e6}, "vertices"),
            error({"offsetOuterEdges": 1}, "offsetOuterEdges", "flat"),
        ],
    ),
    "occt.shapes.solid.createNGonSolid": Case(
        samples=[
            sample({}, kind="solid", volume=polygon(6, 1), faces=8, center=(0, -0.5, 0)),
            sample({"nrCorners": 3, "radius": 2}, volume=polygon(3, 2), faces=5),
            sample({"nrCorners": 40, **SLANTED, **BOTH}, volume=3 * polygon(40, 1), faces=42),
            sample({**BACK, "nrCorners": 5}, volume=2 * polygon(5, 1)),
            sample({"nrCorners": 4, "extrusionLengthBack": 1}, volume=4, bounds=((-1, -1, -1), (1, 1, 1))),
        ],
        errors=[*EXTRUSION_ERRORS, error({"radius": 0}, "radius"), error({"nrCorners": 2}, "nrCorners")],
    ),
    "occt.shapes.solid.createParallelogramSolid": Case(
        samples=[
            sample({}, kind="solid", volume=2, faces=6, center=(0, -0.5, 0)),
            sample({"aroundCenter": False, "angle": 30, "extrusionLengthBack": 1}, volume=4, center=(1, 0, 0.5)),
            sample({"angle": 0, "width": 3, "height": 4}, volume=12, bounds=((-1.5, -1, -2), (1.5, 0, 2))),
            sample({"angle": -45, "height": 2}, volume=4, bounds=((-1 - tan(pi / 4), -1, -1), (2, 0, 1))),
            sample({**SLANTED, **BOTH}, volume=6),
            sample({**BACK, "width": 0.1}, volume=0.2),
        ],
        errors=[
            *EXTRUSION_ERRORS,
            error({"width": 0}, "width"),
            error({"height": -1}, "height"),
            error({"angle": 90}, "angle", "right angle"),
        ],
    ),
    "occt.shapes.solid.createLPolygonSolid": Case(
        samples=[
            sample({}, kind="solid", volume=3.5, faces=8, bounds=((-0.5, 0, -1), (2, 1, 2))),
            sample({"align": "inside", "rotation": 45}, volume=2.5),
            sample({"align": "inside"}, bounds=((0, -1, 0), (2, 0, 2))),
            sample({"align": "middle", "rotation": 20}, volume=3),
            sample({**SLANTED, **BOTH, "rotation": 33}, volume=10.5),
            sample({**BACK, "widthFirst": 0.5, "lengthSecond": 5}, volume=2 * (1 + 2.5 + 0.25)),
        ],
        errors=[
            *EXTRUSION_ERRORS,
            error({"widthFirst": 0}, "widthFirst"),
            error({"align": "inside", "lengthFirst": 0.5}, "lengthFirst"),
            error({"align": "left"}, "align"),
        ],
    ),
    "occt.shapes.solid.createHeartSolid": Case(
        samples=[
            sample({}, kind="solid", faces=4, vertices=4),
            sample({"sizeApprox": 5, "rotation": 30}, kind="solid"),
            sample({**BACK, "center": [1, 2, 3]}, kind="solid"),
            sample({"direction": [0, 0, 1]}, kind="solid"),
            sample({**SLANTED, **BOTH, "rotation": 33}, faces=4, oracle=ONE_PIECE),
        ],
        errors=[*EXTRUSION_ERRORS, error({"sizeApprox": 0}, "sizeApprox"), error({"center": [0]}, "center.1")],
    ),
    "occt.shapes.solid.createChristmasTreeSolid": Case(
        samples=[
            sample({}, kind="solid", volume=15.688, bounds=((-3, 0, 0), (3, 7, 1))),
            sample({"half": True}, volume=15.688 / 2, bounds=((0, 0, 0), (3, 7, 1)), oracle="broken there"),
            sample({"trunkWidth": 0}, volume=14.688),
            sample({"trunkHeight": 0, "rotation": 90}, volume=14.688),
            sample({"nrSkirts": 1}, volume=18 + 1),
            sample({"nrSkirts": 3, "innerDist": 4}, kind="solid"),
            sample({**BACK, "origin": [1, 2, 3], "rotation": 33}, volume=2 * 15.688),
            sample({**BOTH, "origin": [1, 2, 3], "direction": [1, 0, 0]}, volume=3 * 15.688, oracle=ONE_PIECE),
        ],
        errors=[
            *EXTRUSION_ERRORS,
            error({"nrSkirts": 0}, "nrSkirts"),
            error({"outerDist": 0}, "outerDist"),
            error({"height": 0}, "height"),
            error({"trunkWidth": -1}, "trunkWidth"),
        ],
    ),
    "occt.shapes.solid.createIBeamProfileSolid": Case(
        samples=beam(
            2 * 2 * 0.3 + 2.4 * 0.2,
            12,
            ((-1, 0, -1.5), (1, 1, 1.5)),
            ({"height": 10, "width": 4, "flangeThickness": 1, "webThickness": 0.5}, 8 + 4),
        ),
        errors=BEAM_ERRORS,
    ),
    "occt.shapes.solid.createHBeamProfileSolid": Case(
        samples=beam(
            2 * 3 * 0.3 + 1.4 * 0.2,
            12,
            ((-1, 0, -1.5), (1, 1, 1.5)),
            ({"height": 10, "width": 4, "flangeThickness": 1, "webThickness": 0.5}, 20 + 1),
        ),
        errors=BEAM_ERRORS,
    ),
    "occt.shapes.solid.createTBeamProfileSolid": Case(
        samples=beam(
            2 * 0.3 + 1.7 * 0.2,
            8,
            ((-1, 0, -1), (1, 1, 1)),
            ({"height": 10, "width": 4, "flangeThickness": 1, "webThickness": 0.5}, 4 + 4.5),
        ),
        errors=BEAM_ERRORS,
    ),
    "occt.shapes.solid.createUBeamProfileSolid": Case(
        samples=beam(
            3 * 0.3 + 3 * 0.2 + 1.5 * 0.5,
            8,
            ((-1, 0, -1.5), (1, 1, 1.5)),
            ({"height": 10, "width": 4, "flangeThickness": 1, "webThickness": 0.5, "flangeWidth": 2}, 15 + 2.5 * 2),
        ),
        errors=[
            *BEAM_ERRORS[:-2],
            error({"flangeThickness": 1.8}, "webThickness"),
            error({"flangeWidth": 3}, "flangeWidth"),
        ],
    ),
}
