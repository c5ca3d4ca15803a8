"""Cases of file input and output and of meshing."""

from __future__ import annotations

import gzip
from math import hypot, isclose, pi, prod
from typing import Any

from tests.ops.case import Case, error, op, sample

from cadcloud.ops import registry
from cadcloud.ops.brep import measure

registry.load()

# Off the origin and different along every axis, so that swapped or mirrored axes show.
BOX = op("occt.shapes.solid.createBox", width=1, length=2, height=3, center=[10, 20, 30])
TEXT = op("occt.io.saveShapeSTEP", shape=BOX)
PLAIN: str = registry.call(
    "occt.io.saveShapeSTEP", {"shape": registry.call("occt.shapes.solid.createBox", {"width": 2, "center": [1, 2, 3]})}
)
LOW, HIGH = [9.5, 18.5, 29], [10.5, 21.5, 31]
CYLINDER = op("occt.shapes.solid.createCylinder", radius=1, height=2)


def _reads_back(low: list[float], high: list[float]) -> Any:
    def check(text: str) -> None:
        assert text.startswith("ISO-10303-21;")
        assert "SI_UNIT(.MILLI.,.METRE.)" in text
        shape = registry.call("occt.io.loadSTEPorIGES", {"filetext": text, "adjustZtoY": False})
        assert isclose(measure.volume(shape), 6, rel_tol=1e-6), "a negative volume is a solid turned inside out"
        found = [*measure.bounds(shape)[0], *measure.bounds(shape)[1]]
        assert all(isclose(a, b, abs_tol=1e-6) for a, b in zip(found, [*low, *high], strict=True)), found

    return check


def volume(mesh: Any) -> float:
    """Volume inside the triangles by the divergence theorem; negative if they are wound the wrong way."""
    total = 0.0
    for face in mesh["faceList"]:
        points, corners = face["vertexCoordVec"], face["triIndexes"]
        for at in range(0, len(corners), 3):
            a, b, c = (points[corner] for corner in corners[at : at + 3])
            total += a[0] * (b[1] * c[2] - b[2] * c[1])
            total += a[1] * (b[2] * c[0] - b[0] * c[2])
            total += a[2] * (b[0] * c[1] - b[1] * c[0])
    return total / 6


def _is_box(mesh: Any) -> None:
    assert [face["faceIndex"] for face in mesh["faceList"]] == list(range(6))
    assert [edge["edgeIndex"] for edge in mesh["edgeList"]] == list(range(12))
    assert all(face["numberOfTriangles"] == 2 for face in mesh["faceList"])
    assert len(mesh["pointsList"]) == 8
    assert isclose(volume(mesh), 6, rel_tol=1e-9)
    for face in mesh["faceList"]:
        normals = [face["normalCoord"][at : at + 3] for at in range(0, 12, 3)]
        assert all(max(abs(a - b) for a, b in zip(n, face["centerNormal"], strict=True)) < 1e-9 for n in normals)
        assert len(face["uvs"]) == 8
    assert "area" not in mesh["faceList"][0]


def _is_cylinder(mesh: Any) -> None:
    assert 0.97 * 2 * pi < volume(mesh) < 2 * pi
    side, *caps = mesh["faceList"]
    assert [side["surfaceType"], *(cap["surfaceType"] for cap in caps)] == ["Cylinder", "Plane", "Plane"]
    assert side["adjacentFaces"] == [1, 2]
    assert isclose(side["area"], 4 * pi)
    # Normals of the round side are those of the surface, so that shading is smooth.
    points, normals = side["vertexCoordVec"], side["normalCoord"]
    for at, (x, _, z) in enumerate(points):
        assert isclose(hypot(x, z), 1, abs_tol=1e-6)
        assert max(abs(normals[3 * at] - x), abs(normals[3 * at + 1]), abs(normals[3 * at + 2] - z)) < 1e-6
    circle, *_ = [edge for edge in mesh["edgeList"] if edge["curveType"] == "Circle"]
    assert isclose(circle["length"], 2 * pi)
    assert circle["incidentFaces"] in ([0, 1], [0, 2])
    corners = {tuple(round(x, 9) for x in point) for face in caps for point in face["vertexCoordVec"]}
    assert {tuple(round(x, 9) for x in point) for point in circle["vertexCoord"]} <= corners


def _is_polyline(mesh: Any) -> None:
    assert mesh["faceList"] == []
    (edge,) = mesh["edgeList"]
    ends = [edge["vertexCoord"][0], edge["vertexCoord"][-1]]
    assert all(isclose(hypot(point[0], point[2]), 2, rel_tol=1e-9) for point in edge["vertexCoord"])
    assert isclose(prod(1 + abs(a - b) for a, b in zip(*ends, strict=True)), 1, rel_tol=1e-9)


def _is_named_plainly(text: str) -> None:
    assert text.isascii()
    # ISO 10303-21 writes letters beyond ASCII as hexadecimal UTF-16 between marks, and quotes twice.
    assert r"FILE_NAME('it''s sp\X2\00E400DF\X0\e" in text
    assert r"PRODUCT('it''s sp\X2\00E400DF\X0\e" in text


TEXTS_DIFFER = "the oracle's STEP text carries a date and another header"
CASES = {
    "occt.io.saveShapeSTEP": Case(
        samples=[
            sample({"shape": BOX}, check=_reads_back(LOW, HIGH), oracle=TEXTS_DIFFER),
            sample(
                {"shape": BOX, "adjustYtoZ": True},
                check=_reads_back([9.5, 29, 18.5], [10.5, 31, 21.5]),
                oracle=TEXTS_DIFFER,
            ),
            sample(
                {"shape": BOX, "adjustYtoZ": True, "fromRightHanded": True},
                check=_reads_back([9.5, -31, 18.5], [10.5, -29, 21.5]),
                oracle=TEXTS_DIFFER,
            ),
            sample(
                {"shape": BOX, "fileName": "it's späße.step"},
                check=_is_named_plainly,
                oracle=TEXTS_DIFFER,
            ),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": 3}, "shape", "a number")],
    ),
    "occt.io.loadSTEPorIGES": Case(
        samples=[
            sample({"filetext": TEXT}, rel=1e-6, kind="solid", volume=6, bounds=([9.5, 29, 18.5], [10.5, 31, 21.5])),
            sample({"filetext": TEXT, "adjustZtoY": False}, rel=1e-6, volume=6, bounds=(LOW, HIGH), faces=6),
            sample({"filetext": PLAIN.encode()}, rel=1e-6, volume=12, oracle="bytes cannot be written as JSON"),
            sample({"filetext": gzip.compress(PLAIN.encode())}, rel=1e-6, volume=12, oracle="gzip is our addition"),
        ],
        errors=[
            error({}, "filetext", "missing"),
            error({"filetext": 3}, "filetext", "as text or as bytes"),
            error({"filetext": ""}, "filetext", "is empty"),
            error({"filetext": "garbage"}, "filetext", "ISO-10303-21"),
            error({"filetext": "solid cube\nfacet"}, "filetext", "STL"),
            error({"filetext": bytes(range(256))}, "filetext", "binary"),
            error({"filetext": PLAIN[: len(PLAIN) // 2]}, "filetext", "cut off"),
            error({"filetext": gzip.compress(PLAIN.encode())[:-50]}, "filetext", "cut off"),
            error({"filetext": gzip.compress(PLAIN.encode())[:500] + b"x" * 500}, "filetext", "damaged"),
        ],
    ),
    "occt.shapeToMesh": Case(
        samples=[
            sample(
                {"shape": op("occt.shapes.solid.createBox", width=1, length=2, height=3)},
                check=_is_box,
                oracle="keys differ",
            ),
            sample(
                {"shape": op("occt.shapes.solid.createBox", width=1, length=2, height=3), "adjustYtoZ": True},
                check=_is_box,
                oracle="keys differ",
            ),
            sample(
                {"shape": CYLINDER, "precision": 0.1, "computeMetadata": True}, check=_is_cylinder, oracle="keys differ"
            ),
            sample(
                {"shape": op("occt.shapes.wire.createCircleWire", radius=2)}, check=_is_polyline, oracle="keys differ"
            ),
        ],
        errors=[
            error({}, "shape", "missing"),
            error({"shape": BOX, "precision": 0}, "precision", "greater than"),
            error({"shape": BOX, "precision": "fine"}, "precision", "a number"),
        ],
    ),
}
