"""Cases of SVG drawings and of paths in the plane."""

from __future__ import annotations

from math import cos, hypot, isclose, pi, radians, sin
from typing import Any

import numpy as np
from OCP.BRepAdaptor import BRepAdaptor_Curve
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeVertex
from OCP.BRepCheck import BRepCheck_Analyzer
from OCP.BRepExtrema import BRepExtrema_DistShapeShape
from OCP.GeomAbs import GeomAbs_CurveType
from OCP.gp import gp_Pnt
from tests.ops.case import Case, error, sample

from cadcloud.ops import registry
from cadcloud.ops.brep import measure, topology
from cadcloud.ops.errors import KernelError

registry.load()


def svg(body: str, head: str = 'viewBox="0 0 100 100"') -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {head}>{body}</svg>'


def curves(shape: Any) -> list[str]:
    kinds = [BRepAdaptor_Curve(edge).GetType() for edge in topology.edges(shape)]
    return [kind.name.removeprefix("GeomAbs_") for kind in kinds]


def _has_curves(*wanted: str) -> Any:
    def check(shape: Any) -> None:
        assert curves(shape) == list(wanted), curves(shape)

    return check


def _is_sound() -> Any:
    def check(shape: Any) -> None:
        assert BRepCheck_Analyzer(shape).IsValid()
        assert measure.area(shape) > 0
        for face in topology.faces(shape):
            mesh = registry.call("occt.shapeToMesh", {"shape": face})["faceList"][0]
            assert np.allclose(mesh["centerNormal"], [0, 1, 0], atol=1e-9)

    return check


def _contains(x: float, y: float, *, inside: bool = True) -> Any:
    """Whether a point of the ground lies in a face."""

    def check(shape: Any) -> None:
        spot = BRepBuilderAPI_MakeVertex(gp_Pnt(x, 0, y)).Vertex()
        distance = min(BRepExtrema_DistShapeShape(spot, face).Value() for face in topology.faces(shape))
        assert (distance < 1e-7) is inside, distance

    return check


def _all(*checks: Any) -> Any:
    def check(shape: Any) -> None:
        for one in checks:
            one(shape)

    return check


RECT = '<rect x="1" y="2" width="10" height="6"/>'
ROUND_RECT = '<rect x="1" y="2" width="10" height="6" rx="2" ry="1"/>'
STAR = '<path d="M0,-10 L5.878,8.09 L-9.511,-3.09 L9.511,-3.09 L-5.878,8.09 Z"/>'
FRAME = '<path d="M0 0H10V10H0Z M2 2H8V8H2Z"/>'
LOOP = '<path d="M0 0 C30 20 -20 20 10 0 Z"/>'
EVERYTHING = (
    '<path d="M1 1 m1,-1 L10 0 l0 5 H5 h-1 V8 v1 C4 12 8 12 8 9 c0-2 2-2 2 0 S13 12 14 9 s3-2 3 0 '
    'Q20 15 22 9 q1-3 2 0 T26 9 t2 0 A3 2 30 0 1 32 9 a3 2 30 1 0 4 0 z"/>'
)
STROKE = 'fill="none" stroke="#00f" stroke-width="2"'
SEMICIRCLES = '<path d="M0 0 A5 5 0 0 1 10 0 A5 5 0 0 1 0 0"/>'
BOMB = '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>' + svg("<desc>&b;</desc>")
OUTSIDE = '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + svg("<desc>&x;</desc>")
PARAMETER = '<!DOCTYPE svg [<!ENTITY % x SYSTEM "http://localhost/x.dtd"> %x;]>' + svg(RECT)
ILLUSTRATOR = (
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" '
    '[<!ENTITY ns_svg "http://www.w3.org/2000/svg">]><svg xmlns="&ns_svg;">' + RECT + "</svg>"
)
USES = "".join(
    f'<g id="u{level}">{"".join(f"""<use href="#u{level - 1}"/>""" for _ in range(10)) if level else RECT}</g>'
    for level in range(9)
)
_BAD = [
    error({}, "svg", "missing"),
    error({"svg": 3}, "svg", "as text or as bytes"),
    error({"svg": ""}, "svg", "damaged"),
    error({"svg": "<svg><rect></svg>"}, "svg", "mismatched tag in line 1"),
    error({"svg": "<html/>"}, "svg", "no SVG.*html"),
    error({"svg": BOMB}, "svg", "entity 'b'"),
    error({"svg": OUTSIDE}, "svg", "entity 'x'"),
    error({"svg": PARAMETER}, "svg", "entity 'x'"),
    error({"svg": svg("<g>" * 300 + "</g>" * 300)}, "svg", "deep"),
    error({"svg": svg(USES)}, "svg", "more than 200000"),
    error({"svg": svg('<path d="M0 0H1e300"/>')}, "svg", "beyond"),
    error({"svg": svg('<path d="M0 0H1e999"/>')}, "svg", "beyond"),
    error({"svg": svg(RECT), "direction": [0, 0, 0]}, "direction", "zero"),
    error({"svg": svg(RECT), "scale": 0}, "scale", "greater than"),
    error({"svg": svg(RECT), "alignment": "middle"}, "alignment", "midMid"),
]
QUARTER = 4 - pi
CASES_OF_FACES = [
    sample({"svg": svg(RECT), "faceStrategy": "auto"}, area=60, faces=1, check=_is_sound()),
    sample({"svg": svg(ROUND_RECT), "faceStrategy": "auto"}, area=60 - QUARTER * 2, edges=8),
    sample({"svg": svg('<circle cx="5" cy="5" r="3"/>'), "faceStrategy": "auto"}, area=9 * pi, edges=1),
    # An even scale, a skew and a turn leave the area what their determinant says.
    sample(
        {
            "svg": svg('<g transform="rotate(30) skewX(20)"><ellipse rx="3" ry="2" transform="scale(2 -1)"/></g>'),
            "faceStrategy": "auto",
        },
        area=12 * pi,
        check=_has_curves("Ellipse"),
    ),
    sample(
        {"svg": svg(FRAME), "faceStrategy": "evenOdd"}, area=64, faces=1, wires=2, check=_contains(0, 0, inside=False)
    ),
    sample({"svg": svg(FRAME), "faceStrategy": "nonzero"}, area=100, faces=1, wires=1),
    sample({"svg": svg(FRAME), "faceStrategy": "perSubpath"}, area=136, faces=2),
    sample({"svg": svg(FRAME.replace("/>", ' fill-rule="evenodd"/>')), "faceStrategy": "auto"}, area=64, faces=1),
    sample({"svg": svg('<path d="M0 0H10V10H0Z M2 2V8H8V2Z"/>'), "faceStrategy": "nonzero"}, area=64, faces=1),
    # A pentagram of circumradius 10: whole, and without the pentagon in its middle.
    sample(
        {"svg": svg(STAR), "faceStrategy": "nonzero"}, rel=1e-3, area=112.2570, faces=1, edges=10, check=_is_sound()
    ),
    sample({"svg": svg(STAR), "faceStrategy": "evenOdd"}, rel=1e-3, area=77.5650, faces=5, check=_is_sound()),
    sample({"svg": svg(LOOP), "faceStrategy": "evenOdd"}, faces=2, check=_is_sound()),
    sample({"svg": svg(SEMICIRCLES), "faceStrategy": "auto"}, area=25 * pi, check=_has_curves("Circle", "Circle")),
    sample({"svg": svg('<polyline points="0,0 4,0 4,3"/>'), "faceStrategy": "auto"}, area=6, faces=1),
    sample({"svg": svg('<polyline points="0,0 4,0 4,3"/>'), "faceStrategy": "nonzero"}, faces=0, wires=1, length=7),
    sample({"svg": svg('<rect width="4" height="3" fill="none" stroke="red"/>'), "faceStrategy": "auto"}, faces=0),
    sample({"svg": svg(RECT), "faceStrategy": "auto", "flipY": False}, area=60, check=_is_sound()),
]
CASES_OF_RIBBONS = [
    sample({"svg": svg(f'<line x2="10" {STROKE}/>'), "makeRibbons": True}, area=20, faces=1, edges=4),
    sample(
        {"svg": svg(f'<line x2="10" {STROKE} stroke-linecap="round"/>'), "makeRibbons": True},
        area=20 + pi,
        bounds=([-6, 0, -1], [6, 0, 1]),
    ),
    sample({"svg": svg(f'<line x2="10" {STROKE} stroke-linecap="square"/>'), "makeRibbons": True}, area=24),
    sample({"svg": svg(f'<path d="M0 0H10V10" {STROKE}/>'), "makeRibbons": True}, area=40, faces=1),
    sample({"svg": svg(f'<path d="M0 0H10V10" {STROKE} stroke-linejoin="bevel"/>'), "makeRibbons": True}, area=39.5),
    sample(
        {"svg": svg(f'<path d="M0 0H10V10" {STROKE} stroke-linejoin="round"/>'), "makeRibbons": True}, area=39 + pi / 4
    ),
    # A sharp corner is cut off where its tip would reach further than the limit.
    sample({"svg": svg(f'<path d="M0 0H10L0 1" {STROKE}/>'), "makeRibbons": True}, faces=1, check=_is_sound()),
    sample({"svg": svg(f'<rect width="10" height="10" {STROKE}/>'), "makeRibbons": True}, area=80, faces=1, wires=2),
    sample({"svg": svg(f'<circle r="10" {STROKE}/>'), "makeRibbons": True}, area=40 * pi, faces=1),
    sample({"svg": svg(f'<circle r="0.5" {STROKE}/>'), "makeRibbons": True}, rel=0.02, area=pi * 1.5**2, faces=1),
    sample(
        {"svg": svg(f'<ellipse rx="9" ry="5" {STROKE}/>'), "makeRibbons": True}, faces=1, wires=2, check=_is_sound()
    ),
    sample({"svg": svg(f'<path d="M0 0C0 10 10 10 10 0" {STROKE}/>'), "makeRibbons": True}, rel=1e-3, area=40, faces=1),
    sample({"svg": svg(f'<path d="M0 0C0 10 1 10 1 0" {STROKE}/>'), "makeRibbons": True}, faces=1, check=_is_sound()),
    # A stroke is made before it is transformed: this one is twice as wide along x.
    sample(
        {"svg": svg(f'<line y2="10" {STROKE} transform="scale(2,1)"/>'), "makeRibbons": True, "scale": 3},
        area=40 * 9,
        bounds=([-6, 0, -15], [6, 0, 15]),
    ),
    sample(
        {"svg": svg('<rect width="4" height="3" stroke="red"/>'), "makeRibbons": True, "faceStrategy": "auto"}, area=26
    ),
]

CASES = {
    "occt.svg.loadSVG": Case(
        samples=[
            sample({"svg": svg(RECT)}, kind="compound", wires=1, length=32, bounds=([-5, 0, -3], [5, 0, 3])),
            sample({"svg": ILLUSTRATOR}, length=32),
            sample({"svg": svg(RECT).encode("utf-16")}, length=32),
            sample({"svg": svg(RECT), "joinSegments": False}, wires=0, edges=4, length=32),
            sample({"svg": svg(RECT), "scale": 2, "center": [1, 2, 3]}, length=64, bounds=([-9, 2, -3], [11, 2, 9])),
            sample({"svg": svg(RECT), "alignment": "topLeft"}, bounds=([0, 0, -6], [10, 0, 0])),
            sample({"svg": svg(RECT), "alignment": "bottomRight"}, bounds=([-10, 0, 0], [0, 0, 6])),
            # A page that stands has y up: the top of the drawing is at the centre.
            sample({"svg": svg(RECT), "alignment": "topMid", "direction": [0, 0, 1]}, bounds=([-5, -6, 0], [5, 0, 0])),
            sample({"svg": svg(RECT), "alignment": "topMid", "direction": [-2, 0, 0]}, bounds=([0, -6, -5], [0, 0, 5])),
            sample(
                {"svg": svg(RECT), "alignment": "topLeft", "direction": [0, -1, 0]}, bounds=([-10, 0, -6], [0, 0, 0])
            ),
            sample(
                {"svg": svg(EVERYTHING)},
                wires=1,
                check=_has_curves(*["Line"] * 6, *["BezierCurve"] * 8, *["Ellipse"] * 2, "Line"),
            ),
            *CASES_OF_FACES,
            *CASES_OF_RIBBONS,
            sample({"svg": svg("<g display='none'>" + RECT + "</g>"), "includeInvisible": True}, length=32),
        ],
        errors=[
            *_BAD,
            error({"svg": svg("")}, "svg", "paints nothing"),
            error({"svg": svg('<text x="3">no</text>')}, "svg", "turn it into paths"),
            error({"svg": svg('<g visibility="hidden">' + RECT + "</g>")}, "svg", "paints nothing"),
            error(
                {"svg": svg(f'<path d="M0 0{"L1 1L0 1" * 5000}" {STROKE}/>'), "makeRibbons": True},
                None,
                "too many segments",
                KernelError,
            ),
        ],
    ),
}


def _structured(*wanted: dict[str, Any], warns: tuple[str, ...] = (), box: Any = (0, 0, 100, 100)) -> Any:
    def check(result: Any) -> None:
        assert result.get("viewBox") == box
        assert len(result["warnings"]) == len(warns), result["warnings"]
        assert all(part in text for part, text in zip(warns, result["warnings"], strict=True)), result["warnings"]
        assert len(result["shapes"]) == len(wanted), result["shapes"]
        for found, fields in zip(result["shapes"], wanted, strict=True):
            for key, value in fields.items():
                if key in ("length", "area"):
                    assert isclose(getattr(measure, key)(found["shape"]), value, rel_tol=1e-6)
                elif key == "low":
                    assert np.allclose(measure.bounds(found["shape"])[0], value, atol=1e-6)
                else:
                    assert found.get(key) == value, (key, found)

    return check


STYLED = (
    "<style>/* all */ rect { fill: none } .a, .b.c { stroke: blue !important; stroke-width: 2px } #one { fill: #f00 }"
    "g > rect { fill: green }</style>"
    '<g fill="teal" opacity="0.5" color="navy"><rect id="one" class="a" width="1" height="1"/>'
    '<rect class="a" width="50%" height="1in"/>'
    '<circle class="b" r="1" fill="inherit" opacity="0.5"/><circle class="b c" r="1" style="fill:currentColor"/></g>'
)
REUSED = (
    '<defs><rect id="r" width="2" height="2"/>'
    '<symbol id="s" viewBox="0 0 1 1"><rect width="1" height="1"/></symbol></defs>'
    '<use href="#r" x="10" y="20" transform="scale(2)"/><use xlink:href="#s" width="10" height="20"/>'
    '<svg x="50" y="50" width="20" height="10" viewBox="0 0 10 10" preserveAspectRatio="none">'
    '<rect width="5" height="5"/></svg><use href="#nothing"/><g id="self"><use href="#self"/></g>'
)
CORNER = '<rect width="100" height="100" fill="none" stroke="none"/>'
CASES["occt.svg.loadSVGStructured"] = Case(
    samples=[
        sample(
            {"svg": svg(RECT)},
            check=_structured(
                {"elementType": "rect", "isFace": False, "closed": True, "fill": "black", "stroke": None, "length": 32}
            ),
        ),
        sample(
            {"svg": svg(STYLED), "scale": 3},
            check=_structured(
                {"id": "one", "className": "a", "fill": "#f00", "stroke": "blue", "strokeWidth": 6, "opacity": 0.5},
                {"fill": None, "stroke": "blue", "length": 3 * 2 * (50 + 96)},
                {"fill": "teal", "stroke": None, "opacity": 0.25, "length": 6 * pi},
                {"fill": "navy", "stroke": "blue", "className": "b c"},
                warns=("'g > rect'",),
            ),
        ),
        sample(
            {"svg": svg(REUSED), "flipY": False, "includeInvisible": True, "alignment": "bottomLeft"},
            check=_structured(
                {"length": 16, "low": [20, 0, 35], "elementType": "rect", "id": "r"},
                # The square of the symbol in the middle of its frame of 10 by 20.
                {"length": 40, "low": [0, 0, 0]},
                {"length": 30, "low": [50, 0, 45]},
                warns=("'#nothing'", "uses itself"),
            ),
        ),
        sample(
            {"svg": svg(FRAME + '<line x2="3" stroke="red"/>'), "faceStrategy": "auto", "makeRibbons": True},
            check=_structured(
                {"isFace": True, "area": 100},
                {"isFace": True, "area": 3, "stroke": "red", "fill": None, "elementType": "line"},
            ),
        ),
        sample(
            {"svg": svg('<path id="p" d="M0 0H4 V3 x"/><image/><path clip-path="url(#c)" d="M1 1h1"/>', "")},
            check=_structured(
                {"closed": False, "length": 7},
                {"length": 1},
                warns=("'p' breaks off at character 10", "<image>", "clip-path"),
                box=None,
            ),
        ),
        sample({"svg": svg("")}, check=_structured()),
        sample({"svg": svg('<rect width="0" height="1"/><path d="M1 1zL1 1"/>')}, check=_structured()),
    ],
    errors=_BAD,
)


def path(start: Any, *segments: Any, closed: bool = False) -> dict[str, Any]:
    return {"start": start, "segments": list(segments), "closed": closed}


def to(x: float, y: float) -> dict[str, Any]:
    return {"type": "line", "to": [x, y]}


def arc(end: Any, center: Any, rx: float, ry: float, delta: float, turn: float = 0, first: float = 0) -> dict[str, Any]:
    return {
        "type": "arc", "to": end, "center": center, "rx": rx, "ry": ry, "xAxisRotation": turn,
        "startAngle": first, "deltaAngle": delta,
    }  # fmt: skip


CUBIC = {"type": "cubic", "c1": [0, 4], "c2": [4, 4], "to": [4, 0]}
SQUARE = path([0, 0], to(4, 0), to(4, 4), to(0, 4), closed=True)
HOLE = path([1, 1], to(1, 3), to(3, 3), to(3, 1), closed=True)
SAME_WAY = path([1, 1], to(3, 1), to(3, 3), to(1, 3), closed=True)
HALF = path([1, 0], arc([-1, 0], [0, 0], 1, 1, 180))


def _is_turned_ellipse(shape: Any) -> None:
    """A quarter of an ellipse with half-axes 3 and 2, turned by 30 degrees."""
    c, s = cos(radians(30)), sin(radians(30))
    (edge,) = topology.edges(shape)
    curve = BRepAdaptor_Curve(edge)
    assert curve.GetType() == GeomAbs_CurveType.GeomAbs_Ellipse
    assert np.allclose([curve.Ellipse().MajorRadius(), curve.Ellipse().MinorRadius()], [3, 2])
    for share in np.linspace(curve.FirstParameter(), curve.LastParameter(), 9):
        point = curve.Value(float(share))
        x, y = point.X(), point.Z()
        along, across = c * x + s * y, -s * x + c * y
        assert isclose(hypot(along / 3, across / 2), 1, rel_tol=1e-9)
        assert along >= -1e-9
        assert across >= -1e-9


CASES["occt.path.shapeFromPath"] = Case(
    samples=[
        sample({"subpaths": [SQUARE]}, kind="wire", length=16, bounds=([0, 0, -4], [4, 0, 0])),
        sample({"subpaths": [SQUARE], "flipY": False, "scale": 2, "origin": [1, 2, 3]}, bounds=([1, 2, 3], [9, 2, 11])),
        sample({"subpaths": [SQUARE], "makeFaces": True}, kind="face", area=16, check=_is_sound()),
        sample({"subpaths": [SQUARE, HOLE], "makeFaces": True}, kind="face", area=12, wires=2),
        sample({"subpaths": [SQUARE, SAME_WAY], "makeFaces": True}, kind="face", area=16, wires=1),
        sample({"subpaths": [SQUARE], "joinSegments": False}, kind="compound", wires=0, edges=4),
        sample({"subpaths": [HALF], "joinSegments": False}, kind="edge", length=pi, check=_has_curves("Circle")),
        sample({"subpaths": [HALF], "flipY": False}, kind="wire", bounds=([-1, 0, 0], [1, 0, 1])),
        sample(
            {"subpaths": [path([1, 0], arc([-1, 0], [0, 0], 1, 1, -180))], "flipY": False},
            bounds=([-1, 0, -1], [1, 0, 0]),
        ),
        sample(
            {
                "subpaths": [
                    path(
                        [3 * cos(radians(30)), 3 * sin(radians(30))],
                        arc([-2 * sin(radians(30)), 2 * cos(radians(30))], [0, 0], 3, 2, 90, turn=30),
                    )
                ],
                "flipY": False,
            },
            check=_is_turned_ellipse,
        ),
        # Three quarters of a circle: of the two arcs with this radius the centre tells which.
        sample({"subpaths": [path([1, 0], arc([0, -1], [0, 0], 1, 1, 270))]}, length=1.5 * pi),
        sample({"subpaths": [path([1, 0], arc([1, 0], [0, 0], 1, 1, 360))], "makeFaces": True}, area=pi, edges=1),
        sample(
            {"subpaths": [path([0, 0], to(1, 0), arc([1, 0], [2, 0], 1, 1, 360), to(1, 5))]},
            length=1 + 2 * pi + 5,
            edges=3,
        ),
        sample(
            {"subpaths": [path([0, 0], {"type": "quadratic", "c": [1, 2], "to": [2, 0]})], "flipY": False},
            check=_has_curves("BezierCurve"),
            rel=1e-6,
            bounds=([0, 0, 0], [2, 0, 1]),
        ),
        sample(
            {"subpaths": [path([0, 0], CUBIC)], "flipY": False},
            rel=1e-6,
            bounds=([0, 0, 0], [4, 0, 3]),
        ),
        sample(
            {"subpaths": [path([0, 0], to(4, 0), to(4, 3), to(0.005, 0))], "tolerance": 0.01, "makeFaces": True},
            kind="face",
            area=6,
        ),
        sample({"subpaths": [path([0, 0], to(1, 0), to(1.001, 0), to(3, 0))], "tolerance": 0.01}, edges=2, length=3),
    ],
    errors=[
        error({}, "subpaths", "missing"),
        error({"subpaths": []}, "subpaths", "no segment"),
        error({"subpaths": [path([1, 1], to(1, 1))]}, "subpaths", "no segment"),
        error(
            {"subpaths": [path([0, 0], {"type": "spline", "to": [1, 1]})]}, "subpaths.0.segments.0", "line, quadratic"
        ),
        error({"subpaths": [path([0, 0], {"type": "cubic", "to": [1, 1]})]}, "subpaths.0.segments.0.c1", "required"),
        error({"subpaths": [path([0, 0], to(1e10, 0))]}, "subpaths.0.segments.0.to.0", "less than"),
        error(
            {"subpaths": [path([1, 0], arc([0, 1], [5, 5], 1, 1, 90))]}, "subpaths.0.segments.0.center", "centre is at"
        ),
        error({"subpaths": [path([1, 0], arc([1, 0], [5, 5], 1, 1, 360))]}, "subpaths.0.segments.0.center", "does not"),
        error({"subpaths": [SQUARE], "tolerance": 0}, "tolerance", "greater than"),
    ],
)
