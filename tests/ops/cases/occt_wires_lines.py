"""Cases of wires of straight lines, and of text."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt
from typing import Any

from tests.ops.case import Case, error, sample

from cadcloud.ops.brep import measure, topology

POINTS = [[0, 0, 0], [1, 2, 0], [3, 1, 1], [4, 0, 0]]
SIDES = sqrt(5) + sqrt(6) + sqrt(3)
LINE = {"start": [0, 0, 0], "end": [1, 2, 2]}
OTHER = {"start": [3, 1, 1], "end": [3, 4, 5]}
POINT = {"start": [1, 1, 1], "end": [1, 1, 1]}
TRIANGLE = [[0, 0, 0], [3, 0, 0], [0, 4, 0]]
UPPER = [[0, 0, 1], [6, 0, 1], [0, 8, 1]]
LETTERS = "".join(map(chr, range(32, 127))).replace("6", "")


def lengths(*wanted: float) -> Callable[[list[Any]], None]:
    """As many wires as lengths, with these."""

    def check(found: list[Any]) -> None:
        assert [topology.kind_of(wire) for wire in found] == ["wire"] * len(wanted)
        for wire, length in zip(found, wanted, strict=True):
            assert abs(measure.length(wire) - length) < 1e-9

    return check


def is_text(ids: list[str], width: float, height: float, center: tuple[float, ...]) -> Callable[[Any], None]:
    def check(found: Any) -> None:
        assert found["type"] == found["name"] == "text"
        assert [character["id"] for character in found["characters"]] == ids
        parts = [character["shapes"]["compound"] for character in found["characters"]]
        assert abs(sum(map(measure.length, parts)) - measure.length(found["compound"])) < 1e-9
        assert abs(found["width"] - width) < 1e-6
        assert abs(found["height"] - height) < 1e-6
        assert all(abs(a - b) < 1e-6 for a, b in zip(found["center"], center, strict=True))

    return check


CHAIN = [
    sample({"points": POINTS}, kind="wire", length=SIDES, edges=3, vertices=4),
    sample({"points": POINTS[:2]}, length=sqrt(5), edges=1),
    sample({"points": [*POINTS, POINTS[0]]}, length=SIDES + 4, edges=4, vertices=4),
    sample({"points": [[0, 0, 0], [1, 0, 0], [0, 0, 0]]}, length=2, edges=2, vertices=2),
    sample({"points": [[-1e6, 0, 0], [1e6, 0, 0], [1e6, 1, 0]]}, length=2e6 + 1),
]
CHAIN_ERRORS = [
    error({}, "points", "missing"),
    error({"points": []}, "points", "at least 2"),
    error({"points": POINTS[:1]}, "points", "at least 2"),
    error({"points": [POINTS[0], POINTS[1], POINTS[1]]}, "points.2", "differ"),
    error({"points": [[0, 0]]}, "points.0.2"),
]
TEXTS = [
    {},
    {"text": "A"},
    {"text": "oB\nCaa", "align": "center"},
    {"text": "AB\nC", "align": "right", "lineSpacing": 3, "centerOnOrigin": True},
    {"text": "i.", "height": 2, "xOffset": 1, "yOffset": 3},
    {"text": "AB", "extrudeOffset": 0.2, "letterSpacing": 0.5},
]
TEXT_ERRORS = [
    error({"text": 5}, "text"),
    error({"height": 0}, "height"),
    error({"align": "middle"}, "align"),
    error({"extrudeOffset": 1}, "extrudeOffset", "less than height"),
    error({"text": "a" * 10_001}, "text", "10,000"),
]

CASES = {
    "occt.shapes.wire.createLineWire": Case(
        samples=[
            sample({}, kind="wire", length=1, edges=1, vertices=2, bounds=((0, 0, 0), (0, 1, 0)), rel=1e-6),
            sample(LINE, length=3, center=(0.5, 1, 1)),
            sample(OTHER, length=5),
            sample({"start": [1, 0, 0], "end": [-1, 0, 0]}, length=2, center=(0, 0, 0)),
            sample({"end": [0, 1e-5, 0]}, length=1e-5),
        ],
        errors=[error(POINT, "end", "differ"), error({"start": [0, 0]}, "start.2"), error({"end": "x"}, "end")],
    ),
    "occt.shapes.wire.createLineWireWithExtensions": Case(
        samples=[
            sample({}, kind="wire", length=1.2, bounds=((0, -0.1, 0), (0, 1.1, 0)), rel=1e-6),
            sample({**LINE, "extensionStart": 3, "extensionEnd": 6}, length=12, center=(1, 2, 2)),
            sample({**LINE, "extensionStart": -1, "extensionEnd": -1}, length=1, center=(0.5, 1, 1)),
            sample({**LINE, "extensionStart": 0, "extensionEnd": 0}, length=3),
            sample({**OTHER, "extensionStart": 10, "extensionEnd": -4}, length=11),
        ],
        errors=[
            error(POINT, "end", "differ"),
            error({"extensionStart": -0.5, "extensionEnd": -0.5}, "extensionEnd", "nothing"),
            error({"extensionStart": "1"}, "extensionStart"),
        ],
    ),
    "occt.shapes.wire.createLines": Case(
        samples=[
            sample({"lines": [LINE, OTHER]}, check=lengths(3, 5)),
            sample({"lines": [LINE, OTHER], "returnCompound": False}, count=2),
            sample({"lines": [LINE, OTHER], "returnCompound": True}, kind="compound", wires=2, length=8),
            sample({"lines": []}, value=[]),
            sample({"lines": [{}]}, check=lengths(1), oracle="fails there"),
        ],
        errors=[
            error({}, "lines", "missing"),
            error({"lines": [LINE, POINT]}, "lines.1.end", "differ"),
            error({"lines": [], "returnCompound": True}, "lines", "at least one"),
        ],
    ),
    "occt.shapes.wire.createPolylineWire": Case(samples=CHAIN, errors=CHAIN_ERRORS),
    "occt.shapes.wire.fromPoints": Case(samples=CHAIN, errors=CHAIN_ERRORS),
    "occt.shapes.wire.createPolylines": Case(
        samples=[
            sample({"polylines": [{"points": POINTS}, {"points": TRIANGLE}]}, check=lengths(SIDES, 8)),
            sample({"polylines": [{"points": [*POINTS, POINTS[0]]}]}, check=lengths(SIDES + 4)),
            sample({"polylines": [{"points": POINTS}, {"points": TRIANGLE}], "returnCompound": True}, edges=5, wires=2),
            sample({"polylines": []}, value=[]),
            sample({"polylines": [{"points": POINTS[:2]}], "returnCompound": False}, check=lengths(sqrt(5))),
        ],
        errors=[
            error({"polylines": [{"points": POINTS}, {"points": POINTS[:1]}]}, "polylines.1.points", "at least 2"),
            error({"polylines": [{"points": [[0, 0, 0], [0, 0, 0]]}]}, "polylines.0.points.1", "differ"),
            error({"polylines": [{}]}, "polylines.0.points"),
            error({"polylines": [], "returnCompound": True}, "polylines", "at least one"),
        ],
    ),
    "occt.shapes.wire.createPolygons": Case(
        samples=[
            sample({"polygons": [{"points": POINTS}, {"points": TRIANGLE}]}, check=lengths(SIDES + 4, 12)),
            sample({"polygons": [{"points": POINTS}, {"points": TRIANGLE}], "returnCompound": True}, edges=7, wires=2),
            sample({"polygons": [{"points": UPPER}], "returnCompound": False}, check=lengths(24)),
            sample({"polygons": []}, value=[]),
            sample({"polygons": [{"points": [*UPPER, UPPER[0]]}]}, check=lengths(24), oracle="fails there"),
        ],
        errors=[
            error({"polygons": [{"points": POINTS[:2]}]}, "polygons.0.points", "at least 3"),
            error({"polygons": [{"points": [*TRIANGLE, TRIANGLE[2]]}]}, "polygons.0.points.3", "differ"),
            error({"polygons": [], "returnCompound": True}, "polygons", "at least one"),
        ],
    ),
    "occt.shapes.wire.fromBaseLine": Case(
        samples=[
            sample({"line": LINE}, kind="wire", length=3, edges=1, center=(0.5, 1, 1)),
            sample({"line": OTHER}, length=5, vertices=2),
            sample({"line": {"start": [0, 0, 5], "end": [0, 0, -5]}}, length=10, center=(0, 0, 0)),
        ],
        errors=[error({"line": POINT}, "line.end", "differ"), error({"line": {"start": [0, 0, 0]}}, "line.end")],
    ),
    "occt.shapes.wire.fromBaseLines": Case(
        samples=[
            sample({"lines": [LINE, OTHER]}, check=lengths(3, 5)),
            sample({"lines": []}, value=[]),
            sample({"line": [LINE]}, check=lengths(3), oracle="known as lines alone there"),
        ],
        errors=[
            error({}, "line", "missing"),
            error({"line": [LINE, POINT]}, "line.1.end", "differ"),
            error({"lines": LINE}, "line"),
        ],
    ),
    "occt.shapes.wire.fromBaseSegment": Case(
        samples=[
            sample({"segment": [[0, 0, 0], [1, 2, 2]]}, kind="wire", length=3, edges=1),
            sample({"segment": [[3, 1, 1], [3, 4, 5]]}, length=5, center=(3, 2.5, 3)),
        ],
        errors=[
            error({"segment": [[1, 1, 1], [1, 1, 1]]}, "segment.1", "differ"),
            error({"segment": [[1, 1, 1]]}, "segment.1"),
            error({"segment": []}, "segment.0"),
        ],
    ),
    "occt.shapes.wire.fromBaseSegments": Case(
        samples=[
            sample({"segments": [[[0, 0, 0], [1, 2, 2]], [[3, 1, 1], [3, 4, 5]]]}, check=lengths(3, 5)),
            sample({"segments": []}, value=[]),
        ],
        errors=[
            error({"segments": [[[0, 0, 0], [1, 2, 2]], [[1, 1, 1], [1, 1, 1]]]}, "segments.1.1", "differ"),
            error({"segments": [[[0, 0, 0]]]}, "segments.0.1"),
        ],
    ),
    "occt.shapes.wire.fromBasePolyline": Case(
        samples=[
            sample({"polyline": {"points": POINTS}}, kind="wire", length=SIDES, edges=3, vertices=4),
            sample({"polyline": {"points": POINTS, "isClosed": False}}, length=SIDES),
            sample({"polyline": {"points": POINTS, "isClosed": True}}, length=SIDES + 4, edges=4, vertices=4),
            sample({"polyline": {"points": TRIANGLE, "isClosed": True}}, length=12),
            sample({"polyline": {"points": [*POINTS, POINTS[0]]}}, length=SIDES + 4, vertices=4),
            sample(
                {"polyline": {"points": [*TRIANGLE, TRIANGLE[0]], "isClosed": True}},
                length=12,
                vertices=3,
                oracle="fails there",
            ),
        ],
        errors=[
            error({"polyline": {"points": POINTS[:1]}}, "polyline.points", "at least 2"),
            error({"polyline": {"points": POINTS[:2], "isClosed": True}}, "polyline.points", "at least 3"),
            error({"polyline": {"points": [POINTS[0], POINTS[0]]}}, "polyline.points.1", "differ"),
            error({"polyline": {}}, "polyline.points"),
        ],
    ),
    "occt.shapes.wire.fromBaseTriangle": Case(
        samples=[
            sample({"triangle": TRIANGLE}, kind="wire", length=12, edges=3, vertices=3),
            sample({"triangle": UPPER}, length=24, bounds=((0, 0, 1), (6, 8, 1)), rel=1e-6),
        ],
        errors=[
            error({"triangle": TRIANGLE[:2]}, "triangle.2"),
            error({"triangle": [TRIANGLE[0], TRIANGLE[0], TRIANGLE[1]]}, "triangle.1", "differ"),
            error({"triangle": [TRIANGLE[0], TRIANGLE[1], TRIANGLE[0]]}, "triangle", "3 different"),
        ],
    ),
    "occt.shapes.wire.fromBaseMesh": Case(
        samples=[
            sample({"mesh": [TRIANGLE, UPPER]}, check=lengths(12, 24)),
            sample({"mesh": []}, value=[]),
        ],
        errors=[
            error({"mesh": [TRIANGLE, [UPPER[0], UPPER[1], UPPER[1]]]}, "mesh.1.2", "differ"),
            error({"mesh": TRIANGLE}, "mesh.0.0"),
        ],
    ),
    "occt.shapes.wire.textWires": Case(
        samples=[
            sample({"text": "L"}, check=lengths(1, 12 / 21)),
            sample({"text": "HH\nH", "height": 21}, check=lengths(21, 21, 14, 21, 21, 14, 21, 21, 14)),
            *[sample(params) for params in TEXTS],
            sample({"text": LETTERS, "height": 3}),
            sample({"text": "6"}, count=1, oracle="its end is not one of its own there"),
            sample({"text": "", "centerOnOrigin": True}, value=[]),
            sample({"text": "  \n "}, value=[]),
        ],
        errors=TEXT_ERRORS,
    ),
    "occt.shapes.wire.textWiresWithData": Case(
        samples=[
            sample({"text": "L"}, check=is_text(["char-0"], 12 / 21, 1, (10 / 21, 0, 0.5))),
            sample(
                {"text": "H H\n I", "centerOnOrigin": True},
                check=is_text(["char-0", "char-1", "char-2"], (22 + 16 + 22 - 8) / 21, 3, (0, 0, 0)),
            ),
            sample(
                {"text": "H", "height": 2, "xOffset": 5, "yOffset": 3},
                check=is_text(["char-0"], 28 / 21, 2, (5 + 22 / 21, 0, 4)),
            ),
            *[sample(params) for params in TEXTS],
        ],
        errors=[error({"text": " "}, "text", "shows something"), *TEXT_ERRORS],
        difference="names start again with each line there, and the height is none; the result is the worker's own",
    ),
}
