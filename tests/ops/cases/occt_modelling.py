"""Cases of booleans, transforms, fillets and operations."""

from __future__ import annotations

from math import pi

from tests.ops.case import Case, error, op, sample

from cadcloud.ops.errors import KernelError

BOX = op("occt.shapes.solid.createBox", width=2, length=2, height=2)
MOVED = op("occt.transforms.translate", shape=BOX, translation=[1, 0, 0])
FAR = op("occt.transforms.translate", shape=BOX, translation=[10, 0, 0])
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=2)
HIGHER = op("occt.shapes.wire.createCircleWire", radius=1, center=[0, 3, 0])
# Rounding one straight edge of length l by r takes away (1 - pi/4) r² l.
CORNER = 1 - pi / 4

CASES = {
    "occt.booleans.union": Case(
        samples=[
            sample({"shapes": [BOX, MOVED]}, kind="solid", volume=12, faces=6, area=32),
            sample({"shapes": [BOX, MOVED], "keepEdges": True}, volume=12, faces=14),
            sample({"shapes": [BOX, FAR]}, volume=16, solids=2),
            sample({"shapes": [BOX]}, volume=8),
        ],
        errors=[
            error({"shapes": []}, "shapes", "at least one"),
            error({"shapes": [BOX, 3]}, "shapes.1", "a number"),
            error({}, "shapes", "missing"),
        ],
    ),
    "occt.booleans.difference": Case(
        samples=[
            sample({"shape": BOX, "shapes": [MOVED]}, kind="solid", volume=4),
            sample({"shape": BOX, "shapes": [FAR]}, volume=8),
            sample(
                {
                    "shape": BOX,
                    "shapes": [op("occt.shapes.solid.createCylinder", radius=0.5, height=4, center=[0, -2, 0])],
                },
                volume=8 - pi / 2,
                faces=7,
            ),
        ],
        errors=[
            error({"shape": BOX, "shapes": [BOX]}, None, "empty", KernelError),
            error({"shape": BOX}, "shapes", "missing"),
        ],
    ),
    "occt.booleans.intersection": Case(
        samples=[
            sample({"shapes": [BOX, MOVED]}, kind="solid", volume=4, faces=6),
            sample(
                {"shapes": [BOX, MOVED, op("occt.shapes.solid.createBox", width=1, length=1, height=1)]}, volume=0.5
            ),
        ],
        errors=[
            error({"shapes": [BOX, FAR]}, None, "empty", KernelError),
            error({"shapes": [BOX]}, "shapes", "at least two"),
        ],
        difference="only the first shape is met with each other one there, and coinciding faces give nothing",
    ),
    "occt.transforms.translate": Case(
        samples=[
            sample({"shape": BOX, "translation": [1, 2, 3]}, kind="solid", volume=8, center=(1, 2, 3)),
            sample({"shape": CIRCLE}, length=4 * pi, center=(0, 0, 0)),
        ],
        errors=[error({"shape": BOX, "translation": [1, 2]}, "translation.2"), error({}, "shape", "missing")],
    ),
    "occt.transforms.rotate": Case(
        samples=[
            sample({"shape": MOVED, "axis": [0, 1, 0], "angle": 90}, volume=8, center=(0, 0, -1)),
            sample({"shape": MOVED, "axis": [0, 0, 1], "angle": 90}, center=(0, 1, 0)),
            sample({"shape": MOVED}, center=(1, 0, 0)),
        ],
        errors=[
            error({"shape": BOX, "axis": [0, 0, 0]}, "axis", "zero vector"),
            error({"shape": BOX, "angle": "90"}, "angle"),
        ],
    ),
    "occt.transforms.scale": Case(
        samples=[
            sample({"shape": MOVED, "factor": 2}, volume=64, center=(2, 0, 0)),
            sample({"shape": BOX, "factor": 0.5}, volume=1),
        ],
        errors=[error({"shape": BOX, "factor": 0}, "factor"), error({"shape": BOX, "factor": -1}, "factor")],
    ),
    "occt.fillets.filletEdges": Case(
        samples=[
            sample({"shape": BOX, "radius": 0.5, "indexes": [1]}, volume=8 - CORNER * 0.25 * 2, faces=7),
            sample(
                {"shape": BOX, "radiusList": [0.2, 0.4], "indexes": [1, 3]},
                volume=8 - CORNER * (0.04 + 0.16) * 2,
                rel=1e-2,
            ),
            # A rounded box: the box shrunk by r, its six slabs, its twelve quarter cylinders, one ball.
            sample({"shape": BOX, "radius": 0.5}, volume=1 + 6 * 0.5 + 12 * pi / 16 + pi / 6, faces=26),
        ],
        errors=[
            error({"shape": BOX, "radius": 1.5}, None, "smaller radius", KernelError),
            error({"shape": BOX, "radius": 0}, "radius"),
            error({"shape": BOX, "indexes": [12]}, "indexes", "between 0 and 11"),
            error({"shape": BOX, "indexes": [1, 2], "radiusList": [0.1]}, "radiusList", "as long as"),
            error({"shape": CIRCLE}, "shape"),
        ],
    ),
    "occt.fillets.chamferEdges": Case(
        samples=[
            sample({"shape": BOX, "distance": 0.5, "indexes": [1]}, volume=8 - 0.125 * 2, faces=7),
            sample({"shape": BOX, "distanceList": [0.5], "indexes": [2]}, volume=8 - 0.125 * 2),
        ],
        errors=[
            error({"shape": BOX, "distance": 3}, None, "smaller distance", KernelError),
            error({"shape": BOX, "distance": -1}, "distance"),
            error({"shape": BOX, "indexes": [-1]}, "indexes.0"),
        ],
    ),
    "occt.operations.extrude": Case(
        samples=[
            sample(
                {"shape": op("occt.shapes.face.createFaceFromWire", shape=CIRCLE), "direction": [0, 3, 0]},
                kind="solid",
                volume=12 * pi,
            ),
            sample({"shape": CIRCLE}, area=4 * pi),
        ],
        errors=[error({"shape": CIRCLE, "direction": [0, 0, 0]}, "direction", "zero vector")],
        difference="the sample comes from createFaceFromWire",
    ),
    "occt.operations.loft": Case(
        samples=[
            sample({"shapes": [CIRCLE, HIGHER], "makeSolid": True}, kind="solid", volume=pi * 7, rel=1e-6),
            sample({"shapes": [CIRCLE, HIGHER]}, kind="shell", area=pi * 3 * 10**0.5, rel=1e-6),
        ],
        errors=[
            error({"shapes": [CIRCLE]}, "shapes", "at least 2"),
            error({"shapes": [CIRCLE, BOX]}, "shapes.1", "wire or an edge"),
        ],
    ),
}
