"""Cases of DXF drawings; files are read back by an independent reader, which also checks their structure."""

from __future__ import annotations

import io
from math import cos, hypot, isclose, pi, sin
from typing import Any

import ezdxf
import numpy as np
from ezdxf.colors import aci2rgb
from ezdxf.lldxf.encoding import decode_dxf_unicode
from tests.ops.case import Case, error, op, sample

from cadcloud.ops.formats.dxf import color_index

BOX = op("occt.shapes.solid.createBox", width=1, length=2, height=3)
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=2)
TILTED = op("occt.shapes.wire.createCircleWire", radius=2, direction=[0, 1, 1])
UPRIGHT = op("occt.shapes.wire.createCircleWire", radius=2, direction=[1, 0, 0])
TRIANGLE = op("occt.shapes.wire.createPolygonWire", points=[[0, 5, 0], [4, 6, 0], [4, 7, 3]])
ROUNDED = op(
    "occt.fillets.fillet2d",
    shape=op("occt.shapes.wire.createPolygonWire", points=[[-1, 0, -1], [1, 0, -1], [1, 0, 1], [-1, 0, 1]]),
    radius=0.25,
)
DRAWN_ROUND = "the oracle draws circles that are seen from the side as circles"


def polylines(paths: Any) -> list[Any]:
    return [segment for path in paths for segment in path["segments"] if "points" in segment]


def _is_ellipse(points: int) -> Any:
    """A circle of radius 2, tilted by 45 degrees, is half as wide along z, times the root of 2."""

    def check(paths: Any) -> None:
        (line,) = polylines(paths)
        assert line["closed"]
        assert len(line["points"]) >= points
        assert all(isclose(hypot(x / 2, y / 2**0.5), 1, rel_tol=1e-9) for x, y in line["points"])

    return check


def _is_edge_on(paths: Any) -> None:
    (line,) = polylines(paths)
    assert all(isclose(x, 0, abs_tol=1e-9) and abs(y) <= 2 + 1e-9 for x, y in line["points"])


def _is_rounded(paths: Any) -> None:
    (line,) = polylines(paths)
    bulges = [bulge for bulge in line["bulges"] if bulge]
    assert len(line["points"]) == 8
    assert np.allclose(np.abs(bulges), np.tan(pi / 8))
    # The area inside, from the corners and the segments of circle beyond their chords.
    x, y = np.array(line["points"]).T
    inside = (np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2
    segments = 0.25**2 / 2 * (pi / 2 - 1)
    assert isclose(abs(inside) + 4 * segments, 4 - (4 - pi) * 0.25**2)
    assert all(np.sign(bulge) == np.sign(inside) for bulge in bulges), "arcs bulge outward"


def _runs(start: list[float], end: list[float], bulge: float) -> Any:
    def check(paths: Any) -> None:
        (line,) = polylines(paths)
        assert np.allclose(line["points"], [start, end], atol=1e-9)
        assert np.allclose(line["bulges"], [bulge, 0])

    return check


LINE = {"start": [0, 0], "end": [1, 2]}
ARC = {"center": [1, 1], "radius": 2, "startAngle": 10, "endAngle": 100}
ROUND = {"center": [1, 1], "radius": 3}
BENT = {"points": [[0, 0], [1, 0], [1, 1]], "closed": True, "bulges": [0, 0.5]}
OPEN = {"points": [[0, 0], [1, 0], [1, 1]]}
CURVE = {"controlPoints": [[0, 0], [1, 0], [1, 1], [2, 5], [3, 5]], "degree": 3, "closed": False}
RING = {"controlPoints": [[0, 0], [4, 0], [4, 4], [0, 4]], "closed": True}
ALL = [LINE, ARC, ROUND, BENT, OPEN, CURVE, RING]
KINDS = {
    "AC1009": ["LINE", "ARC", "CIRCLE", "POLYLINE", "POLYLINE", "POLYLINE", "POLYLINE"],
    "AC1015": ["LINE", "ARC", "CIRCLE", "LWPOLYLINE", "LWPOLYLINE", "SPLINE", "SPLINE"],
}


def part(*segments: Any, layer: str = "Default", color: str = "#000000") -> dict[str, Any]:
    return {"layer": layer, "color": color, "paths": [{"segments": list(segments)}]}


def read(text: str, version: str) -> list[Any]:
    """The entities of a file whose structure has no fault."""
    assert text.isascii()
    document = ezdxf.read(io.StringIO(text))
    assert document.dxfversion == version
    audit = document.audit()
    assert not audit.errors
    assert not audit.fixes
    return list(document.modelspace())


def _holds_all(version: str) -> Any:
    def check(text: str) -> None:
        line, arc, ring, bent, opened, curve, closed = found = read(text, version)
        assert [entity.dxftype() for entity in found] == KINDS[version]
        assert (line.dxf.start, line.dxf.end) == ((0, 0, 0), (1, 2, 0))
        assert (arc.dxf.center, arc.dxf.radius) == ((1, 1, 0), 2)
        assert arc.start_point.isclose((1 + 2 * cos(pi / 18), 1 + 2 * sin(pi / 18), 0))
        assert arc.end_point.isclose((1 + 2 * cos(pi / 1.8), 1 + 2 * sin(pi / 1.8), 0))
        assert (ring.dxf.center, ring.dxf.radius) == ((1, 1, 0), 3)
        assert bent.is_closed if version == "AC1009" else bent.closed
        assert not (opened.is_closed if version == "AC1009" else opened.closed)
        assert [kind.dxftype() for kind in bent.virtual_entities()] == ["LINE", "ARC", "LINE"]
        assert [kind.dxftype() for kind in opened.virtual_entities()] == ["LINE", "LINE"]
        assert {entity.dxf.color for entity in found} == {7}
        points = _curve_points(curve), _curve_points(closed)
        assert np.allclose(points[0][0], [0, 0])
        assert np.allclose(points[0][-1], [3, 5])
        # A closed uniform cubic begins at a sixth, four sixths and a sixth of three poles.
        assert np.allclose(points[1][0], [(0 + 4 * 4 + 4) / 6, (0 + 0 + 4) / 6])
        center = points[1].mean(axis=0)
        assert np.allclose(center, [2, 2], atol=0.1)

    return check


def _curve_points(entity: Any) -> Any:
    if entity.dxftype() == "SPLINE":
        tool = entity.construction_tool()
        low, high = tool.knots()[tool.order - 1], tool.knots()[-tool.order]
        return np.array([tool.point(low + (high - low) * step / 100).vec2 for step in range(100 + (not entity.closed))])
    return np.array([vertex.dxf.location.vec2 for vertex in entity.vertices])


def _has_layers(true_color: bool, version: str) -> Any:
    def check(text: str) -> None:
        one, two, three = read(text, version)
        names = [decode_dxf_unicode(entity.dxf.layer) for entity in (one, two, three)]
        assert names == ["Wände 墙", "cut", "cut"]
        assert [entity.dxf.color for entity in (one, two, three)] == [1, 30, 5]
        colors = [entity.dxf.get("true_color") for entity in (one, two, three)]
        assert colors == ([0xFF0000, 0xFF7F00, 0x0000FF] if true_color else [None] * 3)
        layers = ezdxf.read(io.StringIO(text)).layers
        assert layers.get("cut").dxf.color == 30, "a layer has the colour of what is first drawn on it"
        assert "0" in layers

    return check


def _has_nearest_colors(text: str) -> None:
    assert [entity.dxf.color for entity in read(text, "AC1009")] == [1, 2, 3, 4, 5, 6, 7, 7, 8, 9, 12, 30, 1]
    # The palette, apart from the greys and the darkest pale colours, which readers disagree about.
    for index in (index for index in range(1, 250) if index % 10 not in (7, 9)):
        exact = aci2rgb(index)
        found = color_index(exact.r << 16 | exact.g << 8 | exact.b)
        assert max(abs(a - b) for a, b in zip(aci2rgb(found), exact, strict=True)) <= 1, (index, found)


def _is_drawn(text: str) -> None:
    circle, outline = read(text, "AC1015")
    assert (circle.dxftype(), circle.dxf.radius) == ("CIRCLE", 2)
    assert [tuple(point) for point in outline.get_points("xy")] == [(0, 0), (4, 0), (4, 3)]


COLORS = [
    "#ff0000", "#ffff00", "#00ff00", "#00ffff", "#0000ff", "#ff00ff", "#ffffff", "#000000", "#808080", "#c0c0c0",
    "#a40101", "#ff8001", "fe0000",
]  # fmt: skip
LAYERS = [
    part(LINE, layer="Wände 墙", color="#ff0000"),
    part(LINE, layer="cut", color="#ff7f00"),
    part(LINE, layer="cut", color="#0000ff"),
]
HEADERS = "the oracle's file has other headers"
CASES = {
    "occt.io.shapeToDxfPaths": Case(
        samples=[
            sample({"shape": CIRCLE}, value=[{"segments": [{"center": [0, 0], "radius": 2}]}]),
            sample({"shape": BOX}, count=6),
            sample(
                {"shape": TRIANGLE},
                value=[{"segments": [{"points": [[0, 0], [4, 0], [4, 3]], "closed": True, "bulges": [0, 0, 0]}]}],
            ),
            sample({"shape": ROUNDED}, check=_is_rounded, oracle="the rounded wire itself starts elsewhere"),
            sample({"shape": op("occt.shapes.face.createFaceFromWire", shape=TRIANGLE, planar=True)}, count=1),
            sample({"shape": TILTED}, check=_is_ellipse(20), oracle=DRAWN_ROUND),
            sample({"shape": TILTED, "minimumOfPoints": 100}, check=_is_ellipse(99), oracle=DRAWN_ROUND),
            sample(
                {"shape": TILTED, "angularDeflection": 0, "curvatureDeflection": 0},
                check=_is_ellipse(1000),
                oracle=DRAWN_ROUND,
            ),
            sample({"shape": UPRIGHT}, check=_is_edge_on, oracle=DRAWN_ROUND),
            sample({"shape": op("occt.shapes.wire.createCircleWire", direction=[0, -1, 0], center=[1, 2, 3])}, count=1),
        ],
        errors=[
            error({}, "shape", "missing"),
            error({"shape": BOX, "angularDeflection": -1}, "angularDeflection", "greater than"),
            error({"shape": BOX, "minimumOfPoints": 1e9}, "minimumOfPoints", "less than"),
        ],
    ),
    "occt.io.dxfPathsWithLayer": Case(
        samples=[
            sample(
                {"paths": op("occt.io.shapeToDxfPaths", shape=CIRCLE)},
                value={
                    "layer": "Default",
                    "color": "#000000",
                    "paths": [{"segments": [{"center": [0, 0], "radius": 2}]}],
                },
            ),
            sample(
                {"paths": [{"segments": [LINE, OPEN]}], "layer": "Walls 1", "color": "#ff0000"},
                value={"layer": "Walls 1", "color": "#ff0000", "paths": [{"segments": [LINE, OPEN]}]},
            ),
        ],
        errors=[
            error({}, "paths", "missing"),
            error({"paths": [{"segments": [{"end": [1, 2]}]}]}, "paths.0.segments.0", "must be a line"),
            error({"paths": [{"segments": [{"start": [0, 0], "end": [1]}]}]}, "paths.0.segments.0.end.1", "required"),
            error({"paths": [], "layer": "a\nb"}, "layer", "line breaks"),
            error({"paths": [], "color": "red"}, "color", "pattern"),
        ],
    ),
    "occt.io.dxfCreate": Case(
        samples=[
            sample({"pathsParts": [part(*ALL)]}, check=_holds_all("AC1009"), oracle=HEADERS),
            sample({"pathsParts": [part(*ALL)], "acadVersion": "AC1015"}, check=_holds_all("AC1015"), oracle=HEADERS),
            sample({"pathsParts": LAYERS}, check=_has_layers(False, "AC1009"), oracle=HEADERS),
            sample(
                {"pathsParts": LAYERS, "colorFormat": "truecolor"}, check=_has_layers(True, "AC1009"), oracle=HEADERS
            ),
            sample(
                {"pathsParts": LAYERS, "colorFormat": "truecolor", "acadVersion": "AC1015"},
                check=_has_layers(True, "AC1015"),
                oracle=HEADERS,
            ),
            sample(
                {"pathsParts": [part(LINE, color=color) for color in COLORS]},
                check=_has_nearest_colors,
                oracle=HEADERS,
            ),
            sample(
                {
                    "pathsParts": [
                        op("occt.io.dxfPathsWithLayer", paths=op("occt.io.shapeToDxfPaths", shape=CIRCLE)),
                        op("occt.io.dxfPathsWithLayer", paths=op("occt.io.shapeToDxfPaths", shape=TRIANGLE)),
                    ],
                    "acadVersion": "AC1015",
                },
                check=_is_drawn,
                oracle=HEADERS,
            ),
        ],
        errors=[
            error({}, "pathsParts", "missing"),
            error({"pathsParts": []}, "pathsParts", "nothing to draw"),
            error({"pathsParts": [part(LINE, layer="a|b")]}, "pathsParts.0.layer", "without any of"),
            error({"pathsParts": [part({**ROUND, "radius": 0})]}, "pathsParts.0.paths.0.segments.0.radius", "greater"),
            error({"pathsParts": [part({**OPEN, "bulges": [0] * 4})]}, "pathsParts.0.paths.0.segments.0", "bulges"),
            error({"pathsParts": [part({**CURVE, "degree": 5})]}, "pathsParts.0.paths.0.segments.0", "at least 6"),
            error({"pathsParts": [part(LINE)], "acadVersion": "AC1032"}, "acadVersion", "AC1009"),
        ],
    ),
}
