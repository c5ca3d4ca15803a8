"""Cases of drafts."""

from __future__ import annotations

from math import cos, pi, radians, sin, tan

from tests.ops.case import Call, Case, error, op, sample

from cadcloud.ops.errors import KernelError

BOX = op("occt.shapes.solid.createBox", width=2, length=2, height=2)
CYLINDER = op("occt.shapes.solid.createCylinder", radius=1, height=2)
BALL = op("occt.shapes.solid.createSphere", radius=1)
SQUARE = op("occt.shapes.wire.createPolygonWire", points=[[-1, 0, -1], [1, 0, -1], [1, 0, 1], [-1, 0, 1]])
FACE = op("occt.shapes.face.createFaceFromWire", shape=SQUARE)
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=1)
ROOF = op("occt.shapes.solid.createBox", width=10, length=10, height=1, center=[0, 5, 0])
POST = op("occt.shapes.solid.createBox", width=0.5, length=0.5, height=1, center=[0, 5, 0])


def face(shape: Call, index: int) -> Call:
    return op("lists.getItem", list=op("occt.shapes.face.getFaces", shape=shape), index=index)


def frustum(height: float, low: float, high: float) -> float:
    """The volume between two squares with these sides."""
    return height / 3 * (low**2 + low * high + high**2)


def slopes(length: float, degrees: float) -> float:
    """The area of four walls of a slope length around a square with sides of 2."""
    return 4 * length * (2 + length * sin(radians(degrees)))


WALLS = [face(BOX, 0), face(BOX, 1), face(BOX, 4), face(BOX, 5)]
UPRIGHT = {"neutralPlaneDirection": [0, 1, 0]}
FROM_BELOW = {**UPRIGHT, "neutralPlaneOrigin": [0, -1, 0]}
LESS, MORE = 2 - 4 * tan(radians(5)), 2 + 4 * tan(radians(5))
TOP = 1 + 4.5 * tan(radians(5))
BACK_AND_FORTH = op("occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [1, 0, 0], [2, 0, 0]])
NO_OUTLINE = [
    error({}, "shape", "missing"),
    error({"shape": BOX}, "shape", "a wire or an edge"),
    error({"shape": op("occt.operations.extrude", shape=CIRCLE, direction=[0, 1, 0]), "angle": 90}, "angle"),
    error({"shape": SQUARE, "direction": [0, 0, 0]}, "direction", "zero"),
]

CASES = {
    "occt.draft.draftAngle": Case(
        samples=[
            sample({"shape": BOX, "faces": WALLS, **FROM_BELOW}, kind="solid", volume=frustum(2, 2, LESS), faces=6),
            sample({"shape": BOX, "faces": WALLS, **FROM_BELOW, "angle": -5}, volume=frustum(2, 2, MORE)),
            sample(
                {"shape": BOX, "faces": WALLS, **UPRIGHT},
                volume=frustum(2, 2 + 2 * tan(radians(5)), 2 - 2 * tan(radians(5))),
            ),
            sample({"shape": BOX, "faces": WALLS[:1], **FROM_BELOW}, volume=8 - 4 * tan(radians(5)), faces=6),
            sample(
                {"shape": BOX, "faces": WALLS[:1], **FROM_BELOW, "direction": [0, -1, 0]},
                volume=8 + 4 * tan(radians(5)),
            ),
            sample({"shape": BOX, "faces": WALLS[:1], **FROM_BELOW, "flag": False, "angle": 0}, volume=8),
            sample(
                {"shape": CYLINDER, "faces": [face(CYLINDER, 0)], **UPRIGHT, "angle": 10},
                volume=2 * pi / 3 * (1 + (1 - 2 * tan(radians(10))) + (1 - 2 * tan(radians(10))) ** 2),
                faces=3,
            ),
        ],
        errors=[
            error({"shape": BOX}, "faces", "missing"),
            error({"shape": BOX, "faces": []}, "faces"),
            error({"shape": BOX, "faces": [BOX]}, "faces.0", "a solid"),
            error({"shape": BOX, "faces": [face(CYLINDER, 0)]}, "faces.0", "one of the faces"),
            error({"shape": BALL, "faces": [face(BALL, 0)]}, "faces.0", "flat, cylindrical"),
            error({"shape": BOX, "faces": WALLS, "angle": 90}, "angle"),
            error({"shape": BOX, "faces": WALLS, "neutralPlaneDirection": [0, 0, 0]}, "neutralPlaneDirection"),
            # The direction lies in the neutral plane; the walls would meet below the top; the floor lies in the plane.
            error({"shape": BOX, "faces": WALLS}, None, "neutral plane", KernelError),
            error({"shape": BOX, "faces": WALLS, **FROM_BELOW, "angle": 40}, None, "smaller angle", KernelError),
            error({"shape": BOX, "faces": [face(BOX, 2)], **FROM_BELOW}, None, "cross it too", KernelError),
        ],
    ),
    "occt.draft.makeDraft": Case(
        samples=[
            sample({"shape": SQUARE}, kind="shell", area=slopes(10, 5), faces=4),
            sample({"shape": SQUARE, "angle": -5}, area=slopes(10, 5)),
            sample({"shape": SQUARE, "internal": True}, area=slopes(10, -5), faces=4),
            sample(
                {"shape": SQUARE, "angle": 30, "lengthMax": 2},
                area=24,
                bounds=((-2, 0, -2), (2, 2 * cos(radians(30)), 2)),
                rel=1e-8,
            ),
            sample({"shape": FACE, "lengthMax": 2}, kind="shell", area=4 + slopes(2, 5), faces=5),
            sample({"shape": CIRCLE, "angle": 30, "lengthMax": 2}, area=pi * (1 + 2) * 2, rel=1e-6),
            sample(
                {"shape": SQUARE, "angle": 0, "lengthMax": 3, "direction": [0, -2, 0]}, area=24, center=(0, -1.5, 0)
            ),
            sample(
                {"shape": op("lists.getItem", list=op("occt.shapes.edge.getEdges", shape=SQUARE), index=0)},
                area=20,
                faces=1,
            ),
        ],
        errors=[
            *NO_OUTLINE,
            error({"shape": SQUARE, "lengthMax": 0}, "lengthMax"),
            error({"shape": SQUARE, "lengthMax": -1}, "lengthMax"),
            error({"shape": SQUARE, "lengthMax": 1e-4}, "lengthMax", "0.001"),
            error({"shape": BACK_AND_FORTH}, "shape", "back"),
            error({"shape": op("occt.shapes.wire.createCircleWire", radius=1e-5)}, "shape", "shorter"),
            error({"shape": SQUARE, "direction": [1, 0, 0]}, None, "plane of the outline", KernelError),
            error(
                {"shape": SQUARE, "angle": 30, "lengthMax": 20, "internal": True}, None, "cross each other", KernelError
            ),
        ],
    ),
    "occt.draft.makeDraftToShape": Case(
        samples=[
            sample(
                {"shape": FACE, "stopShape": ROOF}, kind="solid", volume=frustum(4.5, 2, 2 * TOP), faces=6, rel=1e-8
            ),
            sample({"shape": FACE, "stopShape": ROOF, "internal": True}, volume=frustum(4.5, 2, 4 - 2 * TOP), rel=1e-8),
            sample(
                {"shape": FACE, "stopShape": ROOF, "keepOut": True},
                volume=100 + frustum(4.5, 2, 2 * TOP),
                faces=11,
                rel=1e-8,
            ),
            sample({"shape": SQUARE, "stopShape": ROOF, "angle": 0}, kind="shell", area=4 * 2 * 4.5 + 4, faces=5),
            sample(
                {"shape": CIRCLE, "stopShape": ROOF},
                kind="shell",
                area=pi * (1 + TOP) * 4.5 / cos(radians(5)) + pi * TOP**2,
                rel=1e-6,
            ),
        ],
        errors=[
            error({"shape": FACE, "stopShape": FACE}, "stopShape", "touch"),
            error({"shape": face(BALL, 0), "stopShape": ROOF}, "shape", "open borders"),
            error({"shape": BACK_AND_FORTH, "stopShape": ROOF}, "shape", "back"),
            *NO_OUTLINE[:1],
            error({"shape": SQUARE}, "stopShape", "missing"),
            error({"shape": BOX, "stopShape": ROOF}, "shape", "a wire or an edge"),
            error({"shape": SQUARE, "stopShape": CIRCLE}, "stopShape", "must have faces"),
            error({"shape": SQUARE, "stopShape": ROOF, "angle": -90}, "angle"),
            error({"shape": SQUARE, "stopShape": POST}, None, "reach across", KernelError),
        ],
    ),
}
