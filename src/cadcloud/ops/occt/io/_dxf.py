"""DXF drawings: shapes seen along y as paths, paths on layers, layers as a file."""

from __future__ import annotations

from typing import Annotated, Any, Literal, NotRequired, TypeAlias, cast

from annotated_types import Ge, Le, MinLen
from pydantic import AfterValidator, Discriminator, Tag
from typing_extensions import TypedDict

from cadcloud.ops.brep.drawing import Circle, Division, Piece, drawing
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import dxf
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Angle, Distance, Flag, Float, HexColor, Integer, Length, Point2, Shape, Text

# The finest angle makes 6000 lines of a circle, in radians.
_FINEST_ANGLE = 0.001
_FINEST_DEFLECTION = 1e-6

Share: TypeAlias = Annotated[Float, Ge(0), Le(1)]
PointCount: TypeAlias = Annotated[Integer, Ge(0), Le(10_000)]
SplineDegree: TypeAlias = Annotated[Integer, Ge(1), Le(10)]


class DxfLineSegment(TypedDict):
    """A straight line."""

    start: Point2
    end: Point2


class DxfArcSegment(TypedDict):
    """A part of a circle, counter-clockwise from one angle to the other, in degrees."""

    center: Point2
    radius: Length
    startAngle: Angle
    endAngle: Angle


class DxfCircleSegment(TypedDict):
    """A circle."""

    center: Point2
    radius: Length


class DxfPolylineSegment(TypedDict):
    """Points joined by lines, or by arcs where ``bulges``, a quarter of the arc's angle as a tangent, are not zero."""

    points: Annotated[list[Point2], MinLen(2)]
    closed: NotRequired[Flag | None]
    bulges: NotRequired[list[Float] | None]


class DxfSplineSegment(TypedDict):
    """A B-spline with even knots; an open one begins and ends at its outer control points."""

    controlPoints: Annotated[list[Point2], MinLen(2)]
    degree: NotRequired[SplineDegree | None]
    closed: NotRequired[Flag | None]


def _kind(segment: Any) -> str | None:
    """Tell segments apart by their fields: they do not say what they are."""
    if not isinstance(segment, dict):
        return None
    fields = cast("dict[str, Any]", segment)
    marks = {"controlPoints": "spline", "points": "polyline", "startAngle": "arc", "radius": "circle", "start": "line"}
    return next((f"<{kind}>" for mark, kind in marks.items() if mark in fields), None)


def _bulges_fit(segment: DxfPolylineSegment) -> DxfPolylineSegment:
    if len(segment.get("bulges") or ()) > len(segment["points"]):
        raise ValueError("bulges must not be more than points")
    return segment


def _spline_fits(segment: DxfSplineSegment) -> DxfSplineSegment:
    least = max((segment.get("degree") or 3) + 1, 3 if segment.get("closed") else 2)
    if len(segment["controlPoints"]) < least:
        raise ValueError(f"controlPoints must be at least {least}: one more than the degree")
    return segment


# The tags are no names, so that errors leave them out of the path of the field. They are spelt out, since
# pydantic cannot see through a validator to the fields.
DxfSegment: TypeAlias = Annotated[
    Annotated[DxfLineSegment, Tag("<line>")]
    | Annotated[DxfArcSegment, Tag("<arc>")]
    | Annotated[DxfCircleSegment, Tag("<circle>")]
    | Annotated[DxfPolylineSegment, AfterValidator(_bulges_fit), Tag("<polyline>")]
    | Annotated[DxfSplineSegment, AfterValidator(_spline_fits), Tag("<spline>")],
    Discriminator(
        _kind,
        custom_error_type="dxf_segment",
        custom_error_message="must be a line (start, end), an arc (center, radius, startAngle, endAngle), "
        "a circle (center, radius), a polyline (points) or a spline (controlPoints)",
    ),
]


class DxfPath(TypedDict):
    """Segments that belong together."""

    segments: list[DxfSegment]


def _layer(name: str) -> str:
    dxf.require_layer_name(name)
    return name


LayerName: TypeAlias = Annotated[Text, AfterValidator(_layer)]


class DxfPathsPart(TypedDict):
    """Paths on one layer, in one colour."""

    layer: NotRequired[LayerName | None]
    color: NotRequired[HexColor | None]
    paths: list[DxfPath]


@operation
def shape_to_dxf_paths(
    shape: Shape,
    angular_deflection: Share = 0.1,
    curvature_deflection: Distance = 0.1,
    minimum_of_points: PointCount = 2,
    u_tolerance: Share = 1e-9,
    minimum_length: Distance = 1e-7,
) -> list[DxfPath]:
    """Draw the wires of a shape as seen along y: x goes to the right of the page, z up.

    Convention: a path for each wire, so the outlines of all faces of a solid, hidden or not, and edges
    that two faces share twice. Circles in a level plane are circles; lines and arcs that follow each
    other are one polyline with bulges; other curves are divided into straight lines.

    Known difference: edges outside of wires are drawn too. A circle that is seen from the side is drawn
    as what is seen of it; elsewhere as a circle. What is seen as a point is left out.

    Args:
        shape: what to draw.
        angular_deflection: how far neighbouring lines of a curve may turn, in radians; at least 0.001 is used.
        curvature_deflection: how far lines may stray from a curve; at least a millionth, and a ten-millionth
            of the size of the curve, is used.
        minimum_of_points: how many points a curve is divided into at least.
        u_tolerance: below which difference two parameters of a curve count as one.
        minimum_length: how long the lines of a curve are at least.

    Returns:
        The paths.
    """
    division = Division(
        angle=max(angular_deflection, _FINEST_ANGLE),
        deflection=max(curvature_deflection, _FINEST_DEFLECTION),
        points=minimum_of_points,
        parameter=u_tolerance,
        length=minimum_length,
    )
    return [{"segments": [_segment(piece) for piece in pieces]} for pieces in drawing(shape, division)]


@operation
def dxf_paths_with_layer(
    paths: list[DxfPath], layer: LayerName = "Default", color: HexColor = "#000000"
) -> DxfPathsPart:
    """Put paths on a layer, for ``dxfCreate``.

    Args:
        paths: as ``shapeToDxfPaths`` makes them, or written by hand.
        layer: the name of the layer.
        color: of the paths.

    Returns:
        The paths with their layer and colour.
    """
    return {"layer": layer, "color": color, "paths": paths}


@operation
def dxf_create(
    paths_parts: list[DxfPathsPart],
    color_format: Literal["aci", "truecolor"] = "aci",
    acad_version: dxf.Version = "AC1009",
    file_name: Text = "bitbybit-dev.dxf",
    try_download: Flag = True,
) -> str:
    """Write paths as the text of a DXF file.

    Convention: AC1009 is release 12, AC1015 is AutoCAD 2000. Angles are degrees, counter-clockwise.
    Letters beyond ASCII are written by their Unicode numbers, as AutoCAD does. Black and white are both
    index 7, which is drawn in whichever can be seen.

    Known difference: splines and polylines in AC1009, which has no splines and no light polylines, are
    old polylines; open splines reach their outer control points; closed ones are smooth where they
    close; the index is the nearest of all 255 colours, also beside a true colour; elsewhere of nine.

    Args:
        paths_parts: layers with paths, as ``dxfPathsWithLayer`` makes them; several may share a layer.
        color_format: colours as an index into the palette of 255, or as 24 bits beside it. True colours
            are newer than both versions; readers that do not know them use the index.
        acad_version: of the format.
        file_name: without effect: the file has no name of its own.
        try_download: without effect: there is no browser to download with.

    Returns:
        The text of the file.
    """
    parts: list[dxf.Part] = []
    for part in paths_parts:
        color = (part.get("color") or "#000000").removeprefix("#")
        segments = [_entity(segment) for path in part["paths"] for segment in path["segments"]]
        parts.append(dxf.Part(part.get("layer") or "Default", int(color, 16), segments))
    if not parts:
        raise InvalidInput("pathsParts is empty: there is nothing to draw.", "pathsParts")
    return dxf.text(parts, acad_version, true_color=color_format == "truecolor")


def _segment(piece: Piece) -> DxfSegment:
    if isinstance(piece, Circle):
        return {"center": piece.center, "radius": piece.radius}
    return {"points": piece.points, "closed": piece.closed, "bulges": piece.bulges}


def _entity(segment: DxfSegment) -> dxf.Entity:
    if "controlPoints" in segment:
        degree, closed = segment.get("degree") or 3, bool(segment.get("closed"))
        return dxf.Spline(segment["controlPoints"], degree, closed)
    if "points" in segment:
        points, bulges = segment["points"], segment.get("bulges") or []
        padded = bulges + [0.0] * (len(points) - len(bulges))
        return dxf.Polyline(points, padded, bool(segment.get("closed")))
    if "startAngle" in segment:
        return dxf.Arc(segment["center"], segment["radius"], segment["startAngle"], segment["endAngle"])
    if "radius" in segment:
        return dxf.Circle(segment["center"], segment["radius"])
    return dxf.Line(segment["start"], segment["end"])
