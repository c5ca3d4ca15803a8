"""Cases of points, normals, lines and grids on faces, and of what faces are made of."""

from __future__ import annotations

from math import hypot, pi, sqrt
from typing import Any

from tests.ops.case import Case, error, op, sample

from cadcloud.ops.brep import measure, topology

FACE = "occt.shapes.face."
BOX = op("occt.shapes.solid.createBox", width=2, length=4, height=3)
BALL = op("occt.shapes.solid.createSphere", radius=2, center=[1, 2, 3])
CYLINDER = op("occt.shapes.solid.createCylinder", radius=2, height=3)
TIP = op("occt.shapes.solid.createCone", radius1=2, radius2=0, height=2)
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=2)


def face(shape: Any, index: int = 0) -> Any:
    return op(FACE + "getFace", shape=shape, index=index)


# Its u runs along z and its v along x.
RECTANGLE = op(FACE + "createRectangleFace", width=2, length=4)
UPRIGHT = op(FACE + "createRectangleFace", width=2, length=4, center=[1, 2, 3], direction=[0, 0, 1])
DISC = op(FACE + "createCircleFace", radius=2, center=[5, 0, 0])
TRIANGLE = op(FACE + "createPolygonFace", points=[[0, 0, 0], [3, 0, 0], [0, 0, 4]])
SIDE = face(CYLINDER)
SKIN = face(BALL)
LEFT = face(BOX)
MOVED = op("occt.transforms.translate", shape=SIDE, translation=[1, 2, 3])
NO_FACE = [error({}, "shape", "missing"), error({"shape": BOX}, "shape", "it is a solid")]
OUT_OF_RANGE = [
    error({"shape": RECTANGLE, "paramU": 1.5}, "paramU"),
    error({"shape": RECTANGLE, "paramV": -0.1}, "paramV"),
    error({"shape": RECTANGLE, "paramU": float("nan")}, "paramU"),
]
GRID = {"shape": RECTANGLE, "nrDivisionsU": 3, "nrDivisionsV": 4}
# In u and v of the rectangle.
FULL = [(u, v) for u in (-2, 0, 2) for v in (-1, -1 / 3, 1 / 3, 1)]
GRID_FLAGS: list[tuple[dict[str, bool], list[tuple[float, float]]]] = [
    ({}, FULL),
    ({"shiftHalfStepU": True}, [(u + 1, v) for u, v in FULL]),
    ({"shiftHalfStepV": True}, [(u, v + 1 / 3) for u, v in FULL]),
    ({"removeStartEdgeU": True}, FULL[4:]),
    ({"removeEndEdgeU": True}, FULL[:-4]),
    ({"removeStartEdgeV": True, "removeEndEdgeV": True}, [(u, v) for u, v in FULL if abs(v) < 1]),
    ({"shiftHalfStepU": True, "removeStartEdgeU": True, "removeEndEdgeU": True}, [(1, v) for _, v in FULL[:4]]),
]
WRONG_GRIDS = [
    *NO_FACE,
    error({"shape": RECTANGLE, "nrDivisionsU": 0}, "nrDivisionsU"),
    error({"shape": RECTANGLE, "nrDivisionsV": 2.5}, "nrDivisionsV"),
    error({"shape": RECTANGLE, "nrDivisionsU": 100_000, "nrDivisionsV": 100_000}, "nrDivisionsU", "at most"),
    error({"shape": RECTANGLE, "shiftHalfStepU": 1}, "shiftHalfStepU"),
]
NAN = "gives not a number there"
ROUND = "the exact circle is approximated there"


def units(found: list[tuple[float, float, float]]) -> None:
    assert found
    assert all(abs(hypot(*normal) - 1) < 1e-9 for normal in found)


def lengths(*wanted: float) -> Any:
    def check(found: list[Any]) -> None:
        assert len(found) == len(wanted)
        for wire, length in zip(found, wanted, strict=True):
            assert topology.kind_of(wire) == "wire"
            assert abs(measure.length(wire) - length) < 1e-9

    return check


def facts(**wanted: Any) -> Any:
    def check(found: dict[str, Any]) -> None:
        for key, value in wanted.items():
            if isinstance(value, float):
                assert abs(found[key] - value) < 1e-9, key
            else:
                assert found.get(key) == value, key

    return check


def controlled(wanted: list[tuple[float, float]], **flags: int) -> Any:
    """The rectangle's u lies along z and its v along x."""
    points = [(v, 0, u) for u, v in wanted]
    return sample({**GRID, **flags}, value=points)


CASES = {
    FACE + "getFace": Case(
        samples=[
            sample({"shape": BOX}, kind="face", area=12, center=(-1, 0, 0)),
            sample({"shape": BOX, "index": 5}, area=6, center=(0, 0, 2)),
            sample({"shape": CYLINDER, "index": 1}, area=4 * pi, center=(0, 3, 0)),
            sample({"shape": RECTANGLE, "index": 0}, area=8),
            sample({"shape": op("occt.shapes.compound.makeCompound", shapes=[BOX, BALL]), "index": 6}, area=16 * pi),
        ],
        errors=[
            error({"shape": BOX, "index": 6}, "index", "less than 6"),
            error({"shape": BOX, "index": -1}, "index"),
            error({"shape": BOX, "index": 1.5}, "index", "whole"),
            error({"shape": CIRCLE}, "index", "has none"),
        ],
    ),
    FACE + "getFacesAreas": Case(
        samples=[
            sample({"shapes": [LEFT, RECTANGLE, SKIN]}, value=[12, 8, 16 * pi]),
            sample({"shapes": op(FACE + "getFaces", shape=BOX)}, value=[12, 12, 8, 8, 6, 6]),
            sample({"shapes": []}, value=[]),
        ],
        errors=[error({"shapes": [BOX]}, "shapes.0", "it is a solid"), error({"shapes": RECTANGLE}, "shapes")],
    ),
    FACE + "getFaceCenterOfMass": Case(
        samples=[
            sample({"shape": UPRIGHT}, value=[1, 2, 3]),
            sample({"shape": TRIANGLE}, value=[1, 0, 4 / 3]),
            sample({"shape": SIDE}, value=[0, 1.5, 0]),
        ],
        errors=NO_FACE,
    ),
    FACE + "getFacesCentersOfMass": Case(
        samples=[
            sample({"shapes": [UPRIGHT, TRIANGLE]}, value=[[1, 2, 3], [1, 0, 4 / 3]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=[error({"shapes": [CIRCLE]}, "shapes.0", "it is a wire"), error({}, "shapes", "missing")],
    ),
    FACE + "reversedFace": Case(
        samples=[
            sample({"shape": RECTANGLE}, kind="face", area=8, center=(0, 0, 0)),
            sample({"shape": LEFT}, area=12, edges=4),
            sample({"shape": SIDE}, area=12 * pi),
        ],
        errors=NO_FACE,
    ),
    FACE + "debugInfo": Case(
        samples=[
            sample(
                {"shape": RECTANGLE},
                value={
                    "valid": True,
                    "type": "plane",
                    "uMin": -2,
                    "uMax": 2,
                    "vMin": -1,
                    "vMax": 1,
                    "uClosed": False,
                    "vClosed": False,
                    "uPeriodic": False,
                    "vPeriodic": False,
                    "isPlanar": True,
                    "area": 8,
                    "reversed": False,
                    "nbWires": 1,
                    "nbEdges": 4,
                },
            ),
            sample(
                {"shape": SIDE}, check=facts(type="cylinder", uPeriodic=True, isPlanar=False, uMax=2 * pi, nbEdges=3)
            ),
            sample({"shape": LEFT}, check=facts(type="plane", reversed=True, area=12.0)),
            sample({"shape": SKIN}, check=facts(type="sphere", uClosed=True, vClosed=False, area=16 * pi)),
            sample({"shape": face(TIP)}, check=facts(type="cone", valid=True)),
            sample(
                {
                    "shape": op(
                        FACE + "createFaceFromWire",
                        shape=op(
                            "occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [2, 1, 0], [2, 0, 2], [0, 1, 2]]
                        ),
                    )
                },
                check=facts(type="bspline", isPlanar=False, uRational=False, nbWires=1, nbEdges=4),
            ),
        ],
        errors=NO_FACE,
    ),
    FACE + "getUMinBound": Case(
        samples=[
            sample({"shape": RECTANGLE}, value=-2),
            sample({"shape": SIDE}, value=0),
            sample({"shape": TRIANGLE}, value=-2.5),
        ],
        errors=NO_FACE,
    ),
    FACE + "getUMaxBound": Case(
        samples=[
            sample({"shape": RECTANGLE}, value=2),
            sample({"shape": SIDE}, value=2 * pi),
            sample({"shape": LEFT}, value=4),
        ],
        errors=NO_FACE,
    ),
    FACE + "getVMinBound": Case(
        samples=[
            sample({"shape": RECTANGLE}, value=-1),
            sample({"shape": SKIN}, value=-pi / 2),
            sample({"shape": LEFT}, value=-3),
        ],
        errors=NO_FACE,
    ),
    FACE + "getVMaxBound": Case(
        samples=[
            sample({"shape": RECTANGLE}, value=1),
            sample({"shape": SKIN}, value=pi / 2),
            sample({"shape": SIDE}, value=3),
        ],
        errors=NO_FACE,
    ),
    FACE + "pointOnUV": Case(
        samples=[
            sample({"shape": RECTANGLE}, value=[0, 0, 0]),
            sample({"shape": RECTANGLE, "paramU": 0, "paramV": 0}, value=[-1, 0, -2]),
            sample({"shape": RECTANGLE, "paramU": 0.25, "paramV": 1}, value=[1, 0, -1]),
            sample({"shape": UPRIGHT, "paramU": 1, "paramV": 0}, value=[3, 1, 3]),
            sample({"shape": SIDE, "paramU": 0.25}, value=[2, 1.5, 0]),
            sample({"shape": MOVED, "paramU": 0.25}, value=[3, 3.5, 3]),
            sample({"shape": LEFT, "paramU": 0, "paramV": 0}, value=[-1, 1.5, -2]),
            # Beside the disc, in the corner of the square around it.
            sample({"shape": DISC, "paramU": 0, "paramV": 0}, value=[3, 0, -2]),
        ],
        errors=[*NO_FACE, *OUT_OF_RANGE],
    ),
    FACE + "pointsOnUVs": Case(
        samples=[
            sample({"shape": RECTANGLE}, value=[[0, 0, 0]]),
            sample(
                {"shape": RECTANGLE, "paramsUV": [[0, 0], [1, 1], [0.5, 0]]}, value=[[-1, 0, -2], [1, 0, 2], [-1, 0, 0]]
            ),
            sample({"shape": SKIN, "paramsUV": [[0, 1], [0, 0.5]]}, value=[[1, 2, 5], [3, 2, 3]], oracle=True),
            sample({"shape": RECTANGLE, "paramsUV": [[2, 0]]}, value=[[-1, 0, 6]]),
            sample({"shape": SIDE, "paramsUV": []}, value=[]),
        ],
        errors=[
            *NO_FACE,
            error({"shape": RECTANGLE, "paramsUV": [[0.5]]}, "paramsUV.0.1"),
            error({"shape": RECTANGLE, "paramsUV": 0.5}, "paramsUV"),
        ],
    ),
    FACE + "normalOnUV": Case(
        samples=[
            sample({"shape": RECTANGLE}, value=[0, 1, 0]),
            sample({"shape": op(FACE + "reversedFace", shape=RECTANGLE)}, value=[0, -1, 0]),
            sample({"shape": LEFT}, value=[-1, 0, 0]),
            sample({"shape": SIDE, "paramU": 0.25}, value=[1, 0, 0]),
            sample({"shape": MOVED, "paramU": 0.5}, value=[0, 0, -1]),
            sample({"shape": SKIN, "paramV": 1}, value=[0, 0, 1]),
            sample({"shape": face(TIP), "paramU": 0, "paramV": 1}, value=[0, sqrt(0.5), sqrt(0.5)]),
        ],
        errors=[*NO_FACE, *OUT_OF_RANGE],
        difference="at the tip of a cone it is a constant there",
    ),
    FACE + "normalsOnUVs": Case(
        samples=[
            sample({"shape": UPRIGHT}, value=[[0, 0, 1]]),
            sample(
                {"shape": SIDE, "paramsUV": [[0, 0], [0.25, 1], [0.5, 0]]}, value=[[0, 0, 1], [1, 0, 0], [0, 0, -1]]
            ),
            sample({"shape": SIDE, "paramsUV": []}, value=[]),
            sample({"shape": LEFT, "paramsUV": [[0, 0], [1, 1]]}, value=[[-1, 0, 0], [-1, 0, 0]]),
        ],
        errors=[*NO_FACE, error({"shape": RECTANGLE, "paramsUV": [["a", 0]]}, "paramsUV.0.0", "number")],
        difference="the face being turned round is overlooked there, unlike with one point",
    ),
    FACE + "subdivideToUV": Case(
        samples=[
            *(sample({**GRID, **flags}, value=grid) for flags, grid in GRID_FLAGS),
            sample({"shape": SIDE}, count=100),
            sample({"shape": SKIN, "nrDivisionsU": 2, "nrDivisionsV": 2}, count=4),
            sample({"shape": RECTANGLE, "nrDivisionsU": 1, "nrDivisionsV": 1}, value=[[-2, -1]], oracle=NAN),
            sample(
                {"shape": RECTANGLE, "nrDivisionsU": 1, "nrDivisionsV": 1, "shiftHalfStepU": True},
                value=[[0, -1]],
                oracle=NAN,
            ),
            sample({"shape": RECTANGLE, "nrDivisionsU": 1, "removeStartEdgeU": True}, value=[], oracle=NAN),
        ],
        errors=WRONG_GRIDS,
    ),
    FACE + "subdivideToPoints": Case(
        samples=[
            *(sample({**GRID, **flags}, value=[(v, 0, u) for u, v in grid]) for flags, grid in GRID_FLAGS),
            sample({"shape": SIDE, "nrDivisionsU": 3, "nrDivisionsV": 2}, count=6),
            sample({"shape": LEFT}, count=100),
        ],
        errors=WRONG_GRIDS,
    ),
    FACE + "subdivideToNormals": Case(
        samples=[
            *(sample({**GRID, **flags}, value=[(0, 1, 0)] * len(grid)) for flags, grid in GRID_FLAGS),
            sample({"shape": SIDE, "nrDivisionsU": 3, "nrDivisionsV": 4}, count=12, check=units),
            sample({"shape": SKIN}, count=100, check=units),
            sample({"shape": LEFT, "nrDivisionsU": 2, "nrDivisionsV": 2}, value=[[-1, 0, 0]] * 4),
        ],
        errors=WRONG_GRIDS,
    ),
    FACE + "subdivideToPointsControlled": Case(
        samples=[
            controlled(FULL),
            controlled([(u + 1, v) for u, v in FULL], shiftHalfStepNthU=1),
            controlled([(u + (1 if i % 4 % 2 == 0 else 0), v) for i, (u, v) in enumerate(FULL)], shiftHalfStepNthU=2),
            controlled(
                [(u + (1 if i % 4 % 2 else 0), v) for i, (u, v) in enumerate(FULL)],
                shiftHalfStepNthU=2,
                shiftHalfStepUOffsetN=1,
            ),
            controlled(
                [(u, v + (1 / 3 if i // 4 == 1 else 0)) for i, (u, v) in enumerate(FULL)],
                shiftHalfStepNthV=2,
                shiftHalfStepVOffsetN=1,
            ),
            controlled([FULL[1], FULL[3], *FULL[4:]], removeStartEdgeNthU=2),
            controlled([p for i, p in enumerate(FULL) if i != 9], removeEndEdgeNthU=3, removeEndEdgeUOffsetN=2),
            controlled([p for i, p in enumerate(FULL) if i not in {0, 8}], removeStartEdgeNthV=2),
            controlled([p for i, p in enumerate(FULL) if i != 7], removeEndEdgeNthV=2, removeEndEdgeVOffsetN=1),
            sample({"shape": SIDE}, count=100),
        ],
        errors=[*WRONG_GRIDS[:5], error({"shape": RECTANGLE, "shiftHalfStepNthU": -1}, "shiftHalfStepNthU")],
    ),
    FACE + "subdivideToPointsOnParam": Case(
        samples=[
            sample({"shape": RECTANGLE, "nrPoints": 3}, value=[[-1, 0, 0], [0, 0, 0], [1, 0, 0]]),
            sample({"shape": RECTANGLE, "nrPoints": 2, "isU": False, "param": 1}, value=[[1, 0, -2], [1, 0, 2]]),
            sample(
                {"shape": RECTANGLE, "nrPoints": 2, "param": 0, "shiftHalfStep": True}, value=[[0, 0, -2], [2, 0, -2]]
            ),
            sample({"shape": RECTANGLE, "nrPoints": 3, "removeStartPoint": True}, value=[[0, 0, 0], [1, 0, 0]]),
            sample({"shape": RECTANGLE, "nrPoints": 3, "removeEndPoint": True}, value=[[-1, 0, 0], [0, 0, 0]]),
            sample({"shape": SIDE}, count=10),
            sample({"shape": RECTANGLE, "nrPoints": 1}, value=[[-1, 0, 0]], oracle=NAN),
            sample({"shape": RECTANGLE, "nrPoints": 1, "shiftHalfStep": True}, value=[[0, 0, 0]], oracle=NAN),
        ],
        errors=[
            *NO_FACE,
            error({"shape": RECTANGLE, "nrPoints": 0}, "nrPoints"),
            error({"shape": RECTANGLE, "param": 2}, "param"),
        ],
    ),
    FACE + "wireAlongParam": Case(
        samples=[
            sample({"shape": RECTANGLE}, kind="wire", length=2, bounds=((-1, 0, 0), (1, 0, 0))),
            sample({"shape": RECTANGLE, "isU": False, "param": 0.25}, length=4, bounds=((-0.5, 0, -2), (-0.5, 0, 2))),
            sample({"shape": RECTANGLE, "param": 1}, bounds=((-1, 0, 2), (1, 0, 2))),
            sample({"shape": SIDE}, length=3, bounds=((0, 0, -2), (0, 3, -2))),
            sample({"shape": MOVED}, length=3, bounds=((1, 2, 1), (1, 5, 1))),
            sample({"shape": SIDE, "isU": False}, length=4 * pi, center=(0, 1.5, 0), edges=1),
            sample({"shape": SKIN}, length=2 * pi),
            sample({"shape": DISC, "isU": False, "param": 0.25}, length=4),
        ],
        errors=[
            *NO_FACE,
            error({"shape": RECTANGLE, "param": 1.1}, "param"),
            error({"shape": SKIN, "isU": False, "param": 1}, "param", "pole"),
        ],
        difference=ROUND,
    ),
    FACE + "wiresAlongParams": Case(
        samples=[
            sample({"shape": RECTANGLE, "params": [0, 0.3, 1]}, check=lengths(2, 2, 2)),
            sample({"shape": RECTANGLE, "params": [0.5, 0.25], "isU": False}, check=lengths(4, 4)),
            sample({"shape": SKIN, "params": [0.5, 5 / 6], "isU": False}, check=lengths(4 * pi, 2 * pi)),
            sample({"shape": SIDE, "params": []}, value=[]),
        ],
        errors=[
            *NO_FACE,
            error({"shape": RECTANGLE}, "params", "missing"),
            error({"shape": RECTANGLE, "params": [0.5, 2]}, "params.1"),
            error({"shape": SKIN, "params": [0.5, 0], "isU": False}, "params.1", "pole"),
        ],
        difference=ROUND,
    ),
    FACE + "subdivideToWires": Case(
        samples=[
            sample({"shape": RECTANGLE}, count=11),
            sample({"shape": RECTANGLE, "nrDivisions": 3, "isU": False}, check=lengths(4, 4, 4, 4)),
            sample({"shape": RECTANGLE, "nrDivisions": 1}, check=lengths(2, 2)),
            sample({"shape": RECTANGLE, "nrDivisions": 3, "shiftHalfStep": True}, check=lengths(2, 2, 2, 2)),
            sample({"shape": RECTANGLE, "nrDivisions": 3, "removeStart": True, "removeEnd": True}, check=lengths(2, 2)),
            sample({"shape": SIDE, "nrDivisions": 2}, check=lengths(3, 3, 3)),
            # The lines at the poles are points.
            sample({"shape": SKIN, "nrDivisions": 2, "isU": False}, check=lengths(4 * pi)),
        ],
        errors=[
            *NO_FACE,
            error({"shape": RECTANGLE, "nrDivisions": 0}, "nrDivisions"),
            error({"shape": RECTANGLE, "nrDivisions": 1_000_000}, "nrDivisions"),
        ],
        difference="lines that shrink to points at poles are kept there, " + ROUND,
    ),
}
