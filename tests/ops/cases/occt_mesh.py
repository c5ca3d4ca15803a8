"""Cases of meshing and of the operations that free memory elsewhere."""

from __future__ import annotations

from math import isclose, pi
from typing import Any

from tests.ops.case import Case, error, op, sample
from tests.ops.cases.occt_io import volume

BOX = op("occt.shapes.solid.createBox", width=1, length=2, height=3, center=[10, 20, 30])
CUBE = op("occt.shapes.solid.createBox", width=2, length=2, height=2)
BALL = op("occt.shapes.solid.createSphere", radius=1)
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=2)

_M = "occt.assembly.manager"


def _instance(name: str, part: str, x: float) -> Any:
    return op(f"{_M}.createInstanceNode", id=name, partId=part, name=name, translation=[x, 0, 0])


# A box of volume 6 twice and a cube of volume 8 once, well apart.
DOCUMENT = op(
    f"{_M}.buildAssemblyDocument",
    structure={
        "parts": [
            op(f"{_M}.createPart", id="box", shape=BOX, name="box"),
            op(f"{_M}.createPart", id="cube", shape=CUBE, name="cube"),
        ],
        "nodes": [_instance("one", "box", 0), _instance("two", "cube", 100), _instance("three", "box", 200)],
        "clearDocument": False,
    },
)
EMPTY = op(f"{_M}.buildAssemblyDocument", structure={"parts": [], "nodes": [], "clearDocument": False})


def _volumes(*wanted: float, rel: float = 1e-9) -> Any:
    def check(meshes: Any) -> None:
        found = [volume(mesh) for mesh in meshes]
        assert len(found) == len(wanted)
        assert all(isclose(a, b, rel_tol=rel) for a, b in zip(found, wanted, strict=True)), found

    return check


def _is_document(mesh: Any) -> None:
    assert isclose(volume(mesh), 20)
    assert len(mesh["faceList"]) == 18
    assert [face["faceIndex"] for face in mesh["faceList"]] == list(range(18))
    # One box is moved by 200, and its corners with it.
    assert {tuple(point) for point in mesh["pointsList"]} >= {(9.5, 18.5, 29), (209.5, 18.5, 29), (99, -1, -1)}


def _is_swapped(mesh: Any) -> None:
    assert isclose(volume(mesh), 20)
    assert {tuple(round(x, 9) for x in point) for point in mesh["pointsList"]} >= {(9.5, 29, 18.5), (209.5, 29, 18.5)}


def _described(mesh: Any) -> None:
    assert isclose(sum(face["area"] for face in mesh["faceList"]), 22 + 22 + 24)


def _encloses(wanted: float, rel: float = 1e-9) -> Any:
    def check(triangles: Any) -> None:
        total = 0.0
        for a, b, c in triangles:
            total += a[0] * (b[1] * c[2] - b[2] * c[1])
            total += a[1] * (b[2] * c[0] - b[0] * c[2])
            total += a[2] * (b[0] * c[1] - b[1] * c[0])
        assert isclose(total / 6, wanted, rel_tol=rel), total / 6

    return check


KEYS = "keys differ"
CASES = {
    "occt.shapesToMeshes": Case(
        samples=[
            sample({"shapes": [BOX, CUBE]}, check=_volumes(6, 8), oracle=KEYS),
            sample({"shapes": [BALL], "precision": 0.001}, check=_volumes(4 * pi / 3, rel=0.01), oracle=KEYS),
            sample({"shapes": [BOX, CIRCLE], "adjustYtoZ": True}, check=_volumes(6, 0), oracle=KEYS),
            sample({"shapes": []}, value=[]),
        ],
        errors=[
            error({}, "shapes", "missing"),
            error({"shapes": [BOX, 3]}, "shapes.1", "a number"),
            error({"shapes": [BOX], "precision": -1}, "precision", "greater than"),
        ],
    ),
    "occt.docToMesh": Case(
        samples=[
            sample({"document": DOCUMENT}, check=_is_document),
            sample({"document": DOCUMENT, "adjustYtoZ": True}, check=_is_swapped),
            sample({"document": DOCUMENT, "computeMetadata": True}, check=_described),
        ],
        errors=[
            error({}, "document", "missing"),
            error({"document": BOX}, "document", "must be a document, not a solid"),
            error({"document": EMPTY}, "document", "holds no shapes"),
        ],
    ),
    "occt.docToMeshes": Case(
        samples=[
            sample({"document": DOCUMENT}, check=_volumes(6, 8, 6)),
            sample({"document": DOCUMENT, "adjustYtoZ": True, "computeMetadata": True}, check=_volumes(6, 8, 6)),
        ],
        errors=[
            error({"document": "x"}, "document", "must be a document, not the text"),
            error({"document": EMPTY}, "document", "holds no shapes"),
            error({"document": DOCUMENT, "precision": 0}, "precision", "greater than"),
        ],
    ),
    "occt.shapeFacesToPolygonPoints": Case(
        samples=[
            sample({"shape": BOX}, count=12, check=_encloses(6)),
            sample({"shape": BOX, "reversedPoints": True}, count=12, check=_encloses(-6)),
            sample({"shape": BOX, "adjustYtoZ": True}, count=12, check=_encloses(6)),
            sample({"shape": BALL, "precision": 0.1}, check=_encloses(4 * pi / 3, rel=0.1), oracle="meshes differ"),
            sample({"shape": CIRCLE}, value=[]),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": BOX, "precision": 0}, "precision", "greater than")],
    ),
    "occt.deleteShape": Case(
        samples=[sample({"shape": BOX}, value=None)],
        errors=[error({}, "shape", "missing"), error({"shape": 1}, "shape", "a number")],
    ),
    "occt.deleteShapes": Case(
        samples=[sample({"shapes": [BOX, CUBE]}, value=None), sample({"shapes": []}, value=None)],
        errors=[error({"shapes": BOX}, "shapes")],
    ),
    "occt.cleanAllCache": Case(samples=[sample({}, value=None)]),
}
