"""Cases of fillets and chamfers of the corners of wires and faces."""

from __future__ import annotations

from math import atan, pi, sqrt
from typing import Any

from tests.ops.case import Call, Case, error, op, sample

from cadcloud.ops.brep import measure
from cadcloud.ops.errors import KernelError

CORNERS = [[-1, 0, -1], [1, 0, -1], [1, 0, 1], [-1, 0, 1]]
SQUARE = op("occt.shapes.wire.createPolygonWire", points=CORNERS)
FACE = op("occt.shapes.face.createFaceFromWire", shape=SQUARE)
SADDLE = op("occt.shapes.wire.createPolygonWire", points=[[-1, 0, -1], [1, 1, -1], [1, 0, 1], [-1, 1, 1]])
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=2)
BOX = op("occt.shapes.solid.createBox", width=2, length=2, height=2)
# An arc at a right corner is shorter than its two tangents by this much of its radius, and cuts off this much area.
SHORTER = 2 - pi / 2
CUT = 1 - pi / 4
TAKEN = "an edge taken from a list is no longer that very shape there"
LOOSE = "a face from a wire lies on a larger patch of its plane there"
TRIANGLE = op("occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [4, 0, 0], [0, 0, 3]])
CROSS = op("occt.shapes.wire.createPolygonWire", points=[[-1, 0, 0], [2, 0, 0], [2, 0, 5]])
OVER = op("occt.shapes.wire.createPolygonWire", points=[[0, 0, -1], [0, 0, 2], [-5, 0, 2]])


def edge(shape: Call, index: int) -> Call:
    return op("lists.getItem", list=op("occt.shapes.edge.getEdges", shape=shape), index=index)


def lengths(*wanted: float) -> Any:
    def check(found: list[Any]) -> None:
        assert len(found) == len(wanted)
        for wire, length in zip(found, wanted, strict=True):
            assert abs(measure.length(wire) - length) < 1e-6

    return check


ROUNDED = [
    sample({"shape": SQUARE, "radius": 0.3}, kind="wire", length=8 - 4 * SHORTER * 0.3, edges=8),
    sample({"shape": SQUARE, "radius": 0.3, "indexes": [1]}, length=8 - SHORTER * 0.3, edges=5),
    sample({"shape": SQUARE, "indexes": []}, length=8, edges=4, oracle="fails there"),
]
LISTED = sample({"shape": SQUARE, "radiusList": [0.1, 0.2], "indexes": [1, 2]}, length=8 - SHORTER * 0.3, edges=6)
FOUR = sample({"shape": SQUARE, "radiusList": [0.1, 0.2, 0.3, 0.4]}, length=8 - SHORTER)
# Seen from above the saddle is a square; its arcs climb on slopes.
SLOPING = sample({"shape": SADDLE, "radius": 0.3, "indexes": [0, 2]}, kind="wire", edges=6)
ROUNDED_ERRORS = [
    error({}, "shape", "missing"),
    error({"shape": SQUARE, "radius": 0}, "radius"),
    error({"shape": SQUARE, "indexes": [4]}, "indexes", "two edges meet"),
    error({"shape": SQUARE, "radiusList": [0.1, 0.2]}, "radiusList", "as long as"),
    error({"shape": SQUARE, "indexes": [1], "radiusList": [0.1, 0.2]}, "radiusList", "as long as"),
    error({"shape": SQUARE, "radius": 1.5}, None, "about 0.9", KernelError),
]
WIRES_ERRORS = [
    error({}, "shapes", "missing"),
    error({"shapes": [SQUARE, BOX]}, "shapes.1"),
    error({"shapes": [SQUARE], "radius": -1}, "radius"),
    error({"shapes": [SQUARE], "indexes": [9]}, "indexes", "two edges meet"),
]

CASES = {
    "occt.fillets.fillet2d": Case(
        samples=[
            *ROUNDED,
            LISTED,
            FOUR,
            sample({"shape": FACE, "radius": 0.3}, kind="face", area=4 - 4 * CUT * 0.09, edges=8, oracle=LOOSE),
            sample({"shape": FACE, "radius": 0.3, "indexes": [2]}, area=4 - CUT * 0.09, edges=5, oracle=LOOSE),
            # Sharp corners: an arc in an angle of a has tangents of r / tan(a / 2).
            sample(
                {"shape": TRIANGLE, "radius": 0.5},
                length=12 - 2 * 0.5 * (1 + 3 + 2) + 2 * pi * 0.5,
                rel=1e-8,
            ),
        ],
        errors=[
            *ROUNDED_ERRORS,
            error({"shape": BOX}, "shape", "a wire or a face"),
            error({"shape": SADDLE}, "shape", "flat"),
            error({"shape": FACE, "radius": 1.5}, None, "about 0.9", KernelError),
        ],
    ),
    "occt.fillets.fillet2dShapes": Case(
        samples=[
            sample({"shapes": [SQUARE, TRIANGLE], "radius": 0.5}, check=lengths(8 - 2 * SHORTER, 6 + pi)),
            sample({"shapes": [SQUARE], "indexes": [0]}, check=lengths(8 - SHORTER * 0.1)),
            sample({"shapes": []}, value=[]),
        ],
        errors=[*WIRES_ERRORS[:1], error({"shapes": [SQUARE, BOX]}, "shape", "a wire or a face"), *WIRES_ERRORS[2:]],
    ),
    "occt.fillets.fillet3DWire": Case(
        samples=[
            *ROUNDED,
            LISTED,
            SLOPING,
            sample({"shape": SADDLE, "radius": 0.2}, kind="wire", edges=8),
        ],
        errors=[
            *ROUNDED_ERRORS[:-1],
            error({"shape": SQUARE, "radius": 1.5}, None, "smaller radius", KernelError),
            error({"shape": SQUARE, "direction": [1, 0, 0]}, None, "smaller radius", KernelError),
            error({"shape": BOX}, "shape", "a solid"),
        ],
        difference="the entries of radiusList are shifted by one there",
    ),
    "occt.fillets.fillet3DWires": Case(
        samples=[
            sample(
                {"shapes": [SQUARE, SQUARE], "radius": 0.3}, check=lengths(8 - 4 * SHORTER * 0.3, 8 - 4 * SHORTER * 0.3)
            ),
            sample({"shapes": [SQUARE], "indexes": [1]}, check=lengths(8 - SHORTER * 0.1)),
            sample({"shapes": []}, value=[]),
        ],
        errors=WIRES_ERRORS,
    ),
    "occt.fillets.chamfer2dVertices": Case(
        samples=[
            sample({"shape": SQUARE, "indexes": [1], "distance": 0.5}, kind="wire", length=7 + sqrt(0.5), edges=5),
            sample({"shape": SQUARE, "indexes": [0, 1, 2, 3], "distance": 0.5}, length=4 + 4 * sqrt(0.5), edges=8),
            # The cut leaves the side before the corner at 60 degrees: it reaches √3 times as far on the other.
            sample(
                {"shape": SQUARE, "indexes": [1], "distance": 0.5, "angle": 60},
                length=8 - 0.5 - 0.5 * sqrt(3) + 1,
                bounds=((-1, 0, -1), (1, 0, 1)),
            ),
            sample({"shape": FACE, "indexes": [2], "distance": 0.5}, kind="face", area=4 - 0.125, edges=5),
            sample({"shape": SQUARE, "indexes": []}, length=8, edges=4),
        ],
        errors=[
            error({"shape": SQUARE}, "indexes", "missing"),
            error({"shape": SQUARE, "indexes": [7]}, "indexes", "two edges meet"),
            error({"shape": SQUARE, "indexes": [0], "distance": 2.5}, None, "about 1.9", KernelError),
            error({"shape": SQUARE, "indexes": [0], "distance": 0.5, "angle": 95}, "angle", "never meet"),
            error({"shape": SQUARE, "indexes": [0], "angle": 0}, "angle"),
            error({"shape": CIRCLE, "indexes": [0]}, "indexes", "two edges meet"),
            error({"shape": BOX, "indexes": [0]}, "shape", "a wire or a face"),
        ],
    ),
    "occt.fillets.filletTwoEdgesInPlaneIntoAWire": Case(
        samples=[
            sample(
                {"edge1": edge(TRIANGLE, 0), "edge2": edge(TRIANGLE, 2)},
                kind="wire",
                length=7 - SHORTER * 0.3,
                oracle=TAKEN,
            ),
            sample(
                {"edge1": edge(TRIANGLE, 2), "edge2": edge(TRIANGLE, 0), "radius": 1}, length=7 - SHORTER, oracle=TAKEN
            ),
            sample(
                {"edge1": edge(TRIANGLE, 0), "edge2": edge(TRIANGLE, 1), "radius": 0.5},
                length=9 - 3 + 0.5 * (pi - atan(3 / 4)),
                oracle="goes wrong away from the origin of the plane there",
            ),
            sample(
                {"edge1": edge(TRIANGLE, 0), "edge2": edge(TRIANGLE, 2), "solution": 0},
                length=7 - SHORTER * 0.3,
                oracle=TAKEN,
            ),
            sample(
                {"edge1": edge(CROSS, 0), "edge2": edge(OVER, 0), "solution": 3},
                kind="wire",
                edges=3,
                oracle="a crossing ends the process there",
            ),
        ],
        errors=[
            error({"edge1": edge(TRIANGLE, 0)}, "edge2", "missing"),
            error({"edge1": edge(SQUARE, 0), "edge2": edge(SQUARE, 2)}, "edge2", "must meet"),
            error({"edge1": edge(SQUARE, 0), "edge2": edge(SADDLE, 0)}, "edge2", "in the plane"),
            error(
                {"edge1": edge(TRIANGLE, 0), "edge2": edge(TRIANGLE, 2), "planeDirection": [0, 0, 0]}, "planeDirection"
            ),
            error(
                {"edge1": edge(TRIANGLE, 0), "edge2": edge(TRIANGLE, 2), "radius": 5}, None, "about 2.9", KernelError
            ),
        ],
    ),
}
