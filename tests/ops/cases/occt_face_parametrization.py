"""Cases of faces with other coordinates u and v; the oracle has none of them."""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import pairwise
from math import pi
from typing import Any

from OCP.BRepCheck import BRepCheck_Analyzer
from tests.ops.case import Case, error, evaluate, op, sample

from cadcloud.ops import registry
from cadcloud.ops.brep import face_facts, measure

FACE = "occt.shapes.face."


def face(shape: Any, index: int = 0) -> Any:
    return op(FACE + "getFace", shape=shape, index=index)


BOX = op("occt.shapes.solid.createBox", width=2, length=4, height=3)
PLATE = op(FACE + "createRectangleFace", width=2, length=4)
LEFT = face(BOX)
DISC = op(FACE + "createCircleFace", radius=2)
SIDE = face(op("occt.shapes.solid.createCylinder", radius=2, height=3))
MOVED = op("occt.transforms.translate", shape=SIDE, translation=[1, 2, 3])
SKIN = face(op("occt.shapes.solid.createSphere", radius=2))
CONE = face(op("occt.shapes.solid.createCone", radius1=2, radius2=1, height=2))
SADDLE = op(
    FACE + "createFaceFromWire",
    shape=op("occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [2, 1, 0], [2, 0, 2], [0, 1, 2]]),
)
SIEVE = op(
    "lists.getItem",
    list=op(FACE + "subdivideToRectangleHoles", shape=SIDE, nrRectanglesU=3, nrRectanglesV=2),
    index=0,
    clone=False,
)
FACES = (PLATE, LEFT, DISC, SIDE, MOVED, SKIN, CONE, SADDLE, SIEVE)
TURNS: tuple[dict[str, bool], ...] = (
    {"swapUV": True},
    {"reverseU": True},
    {"reverseV": True},
    {"swapUV": True, "reverseU": True},
    {"reverseU": True, "reverseV": True},
)
TURNED = [{"shape": shape, **turn} for shape in FACES for turn in TURNS]
PLACES = ((0.2, 0.3), (0.7, 0.6))


def at(shape: Any, u: float, v: float) -> list[float]:
    return registry.call(FACE + "pointOnUV", {"shape": shape, "paramU": u, "paramV": v})


def looks(shape: Any, u: float, v: float) -> list[float]:
    return registry.call(FACE + "normalOnUV", {"shape": shape, "paramU": u, "paramV": v})


def turned(params: Mapping[str, Any]) -> Any:
    """The same shape and the same normals, at turned coordinates."""

    def check(found: Any) -> None:
        old = evaluate(params["shape"])
        assert BRepCheck_Analyzer(found).IsValid()
        assert math.isclose(measure.area(found), measure.area(old), rel_tol=1e-6)
        for place in PLACES:
            u, v = reversed(place) if params.get("swapUV") else place
            u, v = 1 - u if params.get("reverseU") else u, 1 - v if params.get("reverseV") else v
            assert math.dist(at(old, *place), at(found, u, v)) < 1e-6
            assert math.dist(looks(old, *place), looks(found, u, v)) < 1e-5

    return check


def even(along: str, off: float) -> Any:
    """Equal steps along a line in the middle of the face, as far as those of other lines allow."""

    def check(found: Any) -> None:
        assert BRepCheck_Analyzer(found).IsValid()
        facts = face_facts.of(found)
        assert abs(facts.get(f"{along}Min", 9)) < 1e-6
        assert abs(facts.get(f"{along}Max", 9) - 1) < 1e-6
        places = [step / 20 for step in range(21)]
        line = [at(found, place, 0.5) if along == "u" else at(found, 0.5, place) for place in places]
        steps = [math.dist(a, b) for a, b in pairwise(line)]
        assert max(steps) / min(steps) < 1 + off

    return check


def fits(area: float, within: float, **facts: Any) -> Any:
    def check(found: Any) -> None:
        assert BRepCheck_Analyzer(found).IsValid()
        assert abs(measure.area(found) - area) < within, measure.area(found)
        assert {key: face_facts.of(found).get(key) for key in facts} == facts

    return check


CASES = {
    FACE + "flipFaceUV": Case(
        samples=[
            sample({"shape": PLATE}, area=8, kind="face"),
            *(
                sample(params, check=turned(params))
                for params in ({"shape": s, **turn} for s in FACES for turn in TURNS)
            ),
        ],
        errors=[
            error({}, "shape", "missing"),
            error({"shape": BOX, "swapUV": True}, "shape", "it is a solid"),
            error({"shape": PLATE, "swapUV": 1}, "swapUV"),
        ],
    ),
    FACE + "normalizeFaceParametrization": Case(
        samples=[
            sample({"shape": PLATE}, check=even("u", 1e-6), area=8),
            sample({"shape": LEFT, "normalizeV": False}, check=even("u", 1e-6), area=12),
            sample({"shape": SIDE}, check=even("v", 1e-3), area=12 * pi, rel=1e-4),
            sample({"shape": MOVED, "normalizeU": False}, check=even("v", 1e-3), area=12 * pi, rel=1e-4),
            sample({"shape": CONE}, check=even("u", 1e-2)),
            sample({"shape": SKIN}, check=even("v", 1e-2), area=16 * pi, rel=1e-4),
            sample({"shape": SADDLE, "samples": 4}, check=even("v", 1e-2)),
            sample({"shape": DISC, "tolerance": 1e-6}, check=even("u", 1e-6), area=4 * pi, rel=1e-6),
            sample({"shape": SIEVE}, check=even("v", 1e-3), area=9 * pi, wires=7, rel=1e-4),
            sample({"shape": PLATE, "normalizeU": False, "normalizeV": False}, area=8),
        ],
        errors=[
            error({"shape": BOX}, "shape", "it is a solid"),
            error({"shape": PLATE, "samples": 3}, "samples"),
            error({"shape": PLATE, "tolerance": 0}, "tolerance"),
        ],
    ),
    FACE + "rebuildFaceDegree": Case(
        samples=[
            sample({"shape": PLATE}, check=fits(8, 1e-9, type="bspline", uDegree=3, vDegree=3, nbUPoles=4)),
            sample({"shape": LEFT, "uDegree": 1, "vDegree": 25}, check=fits(12, 1e-9, uDegree=1, vDegree=25)),
            # Without its outline the disc becomes the square around it.
            sample({"shape": DISC}, check=fits(16, 1e-9, nbEdges=4)),
            sample({"shape": DISC, "keepTrim": True}, check=fits(4 * pi, 1e-9, nbEdges=1, uDegree=3)),
            sample({"shape": SIDE}, check=fits(12 * pi, 1e-3, uDegree=3, vDegree=3, uMax=2 * pi)),
            sample({"shape": MOVED, "keepTrim": True}, check=fits(12 * pi, 1e-3, nbEdges=3)),
            sample(
                {"shape": SIDE, "uDegree": 1, "vDegree": 1, "tolerance": 1e-2},
                check=fits(12 * pi, 0.1, uDegree=1, vDegree=1, nbVPoles=2),
            ),
            sample({"shape": SKIN, "uDegree": 5, "vDegree": 4}, check=fits(16 * pi, 1e-3, uDegree=5, vDegree=4)),
            sample({"shape": SADDLE, "uDegree": 6, "vDegree": 7}, check=fits(5.29828, 1, uDegree=6, vDegree=7)),
            sample({"shape": SIEVE, "keepTrim": True}, check=fits(9 * pi, 1e-3, nbWires=7)),
            sample({"shape": SIEVE}, check=fits(12 * pi, 1e-3, nbWires=1)),
        ],
        errors=[
            error({"shape": BOX}, "shape", "it is a solid"),
            error({"shape": PLATE, "uDegree": 0}, "uDegree"),
            error({"shape": PLATE, "vDegree": 26}, "vDegree"),
            error({"shape": PLATE, "tolerance": -1}, "tolerance"),
        ],
    ),
}
