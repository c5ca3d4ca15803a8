"""Cases of the lines in which shapes cut each other."""

from __future__ import annotations

from itertools import pairwise
from math import dist, pi, sqrt
from typing import Any

from OCP.BRep import BRep_Tool
from tests.ops.case import Call, Case, error, op, sample

from cadcloud.ops.brep import measure

BOX = op("occt.shapes.solid.createBox", width=2, length=2, height=2)
BALL = op("occt.shapes.solid.createSphere", radius=1)
ROD = op("occt.shapes.solid.createCylinder", radius=0.5, height=4, center=[0, -2, 0])
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=2)
OWN_LINES = "lines of meshes stray from the surfaces, and run another way round"


def moved(shape: Call, *by: float) -> Call:
    return op("occt.transforms.translate", shape=shape, translation=list(by))


CORNER = moved(BOX, 1, 1, 1)
OTHER_CORNER = moved(BOX, -1, 1, 1)
BESIDE = moved(BALL, 1, 0, 0)
FAR = moved(BOX, 9, 0, 0)


def chains(*lengths: float, closed: bool = True, rel: float = 1e-9) -> Any:
    """Check the lengths of chains of points, and that they are closed."""

    def check(found: list[list[tuple[float, float, float]]]) -> None:
        assert len(found) == len(lengths)
        for chain, length in zip(found, lengths, strict=True):
            assert (dist(chain[0], chain[-1]) < 1e-6) is closed
            assert abs(sum(dist(a, b) for a, b in pairwise(chain)) - length) <= rel * length

    return check


def wires(*lengths: float, rel: float = 1e-9) -> Any:
    """Check the lengths of closed wires."""

    def check(found: list[Any]) -> None:
        assert len(found) == len(lengths)
        for wire, length in zip(found, lengths, strict=True):
            assert BRep_Tool.IsClosed_s(wire)
            assert abs(measure.length(wire) - length) <= rel * length

    return check


def on_circle(found: list[list[tuple[float, float, float]]]) -> None:
    """Two unit spheres a unit apart meet in a circle of radius √3/2."""
    (chain,) = found
    assert len(chain) > 20
    for x, y, z in chain:
        assert abs(x - 0.5) < 1e-6
        assert abs(sqrt(y * y + z * z) - sqrt(0.75)) < 1e-6


PAIR_ERRORS = [
    error({"shape1": BOX}, "shape2", "missing"),
    error({"shape1": CIRCLE, "shape2": BOX}, "shape1", "faces"),
    error({"shape1": BOX, "shape2": CIRCLE}, "shape2", "faces"),
    error({"shape1": BOX, "shape2": CORNER, "precision1": 0}, "precision1"),
]
LIST_ERRORS = [
    error({"shape": BOX}, "shapes", "missing"),
    error({"shape": BOX, "shapes": [CORNER, CIRCLE]}, "shapes.1", "faces"),
    error({"shape": BOX, "shapes": [CORNER], "precisionShapes": []}, "precisionShapes", "as long as"),
    error({"shape": BOX, "shapes": [CORNER], "precision": -1}, "precision"),
]

CASES = {
    "occt.booleans.meshMeshIntersectionPoints": Case(
        samples=[
            sample({"shape1": BOX, "shape2": CORNER}, check=chains(6)),
            sample({"shape1": BALL, "shape2": BESIDE}, check=on_circle),
            sample(
                {"shape1": BOX, "shape2": ROD, "precision1": 1e-4, "precision2": 0.1}, check=chains(pi, pi, rel=1e-3)
            ),
            sample({"shape1": BOX, "shape2": FAR}, value=[]),
        ],
        errors=PAIR_ERRORS,
        difference=OWN_LINES,
    ),
    "occt.booleans.meshMeshIntersectionWires": Case(
        samples=[
            sample({"shape1": BOX, "shape2": CORNER}, check=wires(6)),
            sample({"shape1": BALL, "shape2": BESIDE}, check=wires(pi * sqrt(3), rel=2e-2), oracle=OWN_LINES),
            sample({"shape1": BOX, "shape2": ROD, "precision1": 1e-4}, check=wires(pi, pi, rel=1e-3), oracle=OWN_LINES),
            sample({"shape1": BOX, "shape2": FAR}, value=[]),
        ],
        errors=PAIR_ERRORS,
    ),
    "occt.booleans.meshMeshIntersectionOfShapesPoints": Case(
        samples=[
            sample({"shape": BOX, "shapes": [CORNER, OTHER_CORNER]}, check=chains(6, 6)),
            sample({"shape": BOX, "shapes": [CORNER, FAR], "precisionShapes": [0.1, 0.1]}, check=chains(6)),
            sample({"shape": BOX, "shapes": [ROD], "precisionShapes": [1e-4]}, check=chains(pi, pi, rel=1e-3)),
            sample({"shape": BOX, "shapes": []}, value=[]),
        ],
        errors=LIST_ERRORS,
        difference=OWN_LINES,
    ),
    "occt.booleans.meshMeshIntersectionOfShapesWires": Case(
        samples=[
            sample({"shape": BOX, "shapes": [CORNER, OTHER_CORNER]}, check=wires(6, 6)),
            sample({"shape": BOX, "shapes": [CORNER, FAR], "precisionShapes": [0.1, 0.1]}, check=wires(6)),
            sample({"shape": BOX, "shapes": [ROD]}, check=wires(pi, pi, rel=3e-2), oracle=OWN_LINES),
            sample({"shape": BOX, "shapes": []}, value=[]),
        ],
        errors=LIST_ERRORS,
    ),
}
