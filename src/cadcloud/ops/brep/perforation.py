"""Patterns of rectangles and hexagons on faces, drawn in u and v: as wires, and as holes.

Cells are laid out in the coordinates of the surface. Corners are rounded by arcs that are circles where the surface is
flat or round like a cylinder. Rectangles are scaled about their middles before that, hexagons afterwards, which
stretches their arcs.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from OCP.BRep import BRep_Builder, BRep_Tool
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakeWire
from OCP.BRepCheck import BRepCheck_Analyzer
from OCP.BRepLib import BRepLib
from OCP.collections import Array1_double, Array1_gp_Pnt2d
from OCP.Geom import Geom_Curve, Geom_Surface
from OCP.Geom2d import Geom2d_BezierCurve, Geom2d_Circle, Geom2d_Curve, Geom2d_Line
from OCP.gp import gp_Ax22d, gp_Dir2d, gp_Pnt, gp_Pnt2d, gp_Vec, gp_Vec2d
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS, TopoDS_Edge, TopoDS_Face, TopoDS_Shape, TopoDS_Wire

from cadcloud.ops.brep import booleans, topology
from cadcloud.ops.brep.build import baked, built
from cadcloud.ops.brep.surfaces import UVBox, surface_of, uv_box
from cadcloud.ops.errors import InvalidInput, KernelError

Item = TypeVar("Item")
UV = tuple[float, float]

MOST_CELLS = 10_000
_FAILED = "The pattern could not be drawn on the face."
# Lengths in u and v below this count as none.
_NOTHING = 1e-9


class Extension(NamedTuple):
    """Whether tips of hexagons stick out of a range at its end and at its start."""

    up: bool = False
    bottom: bool = False


class Patterns(NamedTuple):
    """What happens to cells; each pattern is repeated over the cells, and None leaves them as they are.

    Attributes:
        scale_u: factors along u, about the middle of the cell.
        scale_v: factors along v, about the middle of the cell.
        fillet: radii of the rounded corners, as shares of the largest one that fits, from 0 to 1.
        included: whether the cell is there.
    """

    scale_u: Sequence[float] | None = None
    scale_v: Sequence[float] | None = None
    fillet: Sequence[float] | None = None
    included: Sequence[bool] | None = None


class Cell(NamedTuple):
    """A cell in u and v.

    Attributes:
        corners: counter-clockwise.
        middle: what it is scaled about.
        fillet: the radius of its rounded corners, as a share of the largest one that fits.
        scale: factors along u and v that are still to come.
        shrunk: whether it ends up smaller than its room in the pattern.
    """

    corners: list[UV]
    middle: UV
    fillet: float
    scale: UV
    shrunk: bool

    def scaled(self, corner: UV) -> UV:
        """A place of the cell, moved away from its middle or towards it."""
        (u, v), (middle_u, middle_v), (scale_u, scale_v) = corner, self.middle, self.scale
        return middle_u + (u - middle_u) * scale_u, middle_v + (v - middle_v) * scale_v

    def grown(self) -> Cell:
        """The cell scaled before it is rounded."""
        return Cell([self.scaled(corner) for corner in self.corners], self.middle, self.fillet, (1.0, 1.0), self.shrunk)


def inner_box(face: TopoDS_Face, offset_u: float, offset_v: float) -> UVBox:
    """The bounds of a face in u and v, drawn in on each side by shares of their extent."""
    for name, offset in (("offsetFromBorderU", offset_u), ("offsetFromBorderV", offset_v)):
        if offset > 0.5 - 1e-6:
            raise InvalidInput(f"{name} must be less than 0.5, or no room is left", parameter=name)
    box = uv_box(face)
    low, high = box.at(offset_u, offset_v), box.at(1 - offset_u, 1 - offset_v)
    return UVBox(low[0], high[0], low[1], high[1])


def rectangles(box: UVBox, number_u: int, number_v: int, patterns: Patterns) -> list[Cell]:
    """A box divided into rectangles; for each u, v runs fastest."""
    _limit(number_u, number_v, "nrRectanglesU")
    grid: list[tuple[list[UV], UV]] = []
    for i in range(number_u):
        for j in range(number_v):
            low, middle, high = (box.at((i + share) / number_u, (j + share) / number_v) for share in (0, 0.5, 1))
            grid.append(([(low[0], high[1]), low, (high[0], low[1]), high], middle))
    return [cell.grown() for cell in _patterned(grid, patterns)]


def hexagons(
    box: UVBox,
    number_u: int,
    number_v: int,
    patterns: Patterns,
    *,
    flat_u: bool,
    extend_u: Extension = Extension(),  # noqa: B008
    extend_v: Extension = Extension(),  # noqa: B008
) -> list[Cell]:
    """A box filled with a honeycomb; for each v, u runs fastest.

    Args:
        box: what is filled.
        number_u: how many cells along u.
        number_v: how many cells along v.
        patterns: what happens to the cells.
        flat_u: whether cells point along v; otherwise they point along u.
        extend_u: whether cells stick out of the box in u.
        extend_v: whether cells stick out of the box in v.
    """
    _limit(number_u, number_v, "nrHexagonsU")
    range_u, range_v = (box.u_min, box.u_max), (box.v_min, box.v_max)
    if flat_u:
        start_u, size_u = _rows_beside(range_u, number_u, extend_u, "extendUUp", staggered=number_v > 1)
        start_v, size_v = _rows_along(range_v, number_v, extend_v)
    else:
        start_u, size_u = _rows_along(range_u, number_u, extend_u)
        start_v, size_v = _rows_beside(range_v, number_v, extend_v, "extendVUp", staggered=number_u > 1)
    grid: list[tuple[list[UV], UV]] = []
    for j in range(number_v):
        for i in range(number_u):
            if flat_u:
                # Rows are staggered counting from the last one.
                shift = 0.5 if (number_v - 1 - j) % 2 else 0.0
                middle = (start_u + (i + 0.5 + shift) * size_u, start_v + (0.75 * j + 0.5) * size_v)
            else:
                shift = 0.5 if i % 2 else 0.0
                middle = (start_u + (0.75 * i + 0.5) * size_u, start_v + (j + 0.5 + shift) * size_v)
            grid.append((_hexagon(middle, size_u / 2, size_v / 2, flat_u=flat_u), middle))
    return _patterned(grid, patterns)


def wires(face: TopoDS_Face, cells: Sequence[Cell]) -> list[TopoDS_Wire]:
    """The outlines of cells, drawn on the surface of a face."""
    surface = surface_of(face)
    return [_outline(surface, cell) for cell in cells]


def holes(face: TopoDS_Face, cells: Sequence[Cell], *, to_faces: bool) -> list[TopoDS_Face]:
    """A face with cells cut out, followed by what was cut out if that is wanted.

    Holes that touch each other or leave the face are cut out one after the other, and may leave several pieces.
    """
    if not cells:
        return [face]
    # Outlines belong to the very surface of the face only where that is in its own place.
    own = baked(face)
    outlines = wires(own, cells)
    patches = [_patch(own, outline) for outline in outlines]
    perforated = _perforated(own, outlines)
    if _lie_apart(own, cells) or BRepCheck_Analyzer(perforated).IsValid():
        return [perforated, *patches] if to_faces else [perforated]
    try:
        remains = topology.faces(booleans.cut(own, patches))
        cut_out = [part for patch in patches for part in _shared(own, patch)] if to_faces else []
    except KernelError:
        raise KernelError(
            "The holes leave nothing of the face: choose smaller scales, or leave some out by inclusionPattern."
        ) from None
    return [*remains, *cut_out]


def _shared(face: TopoDS_Face, patch: TopoDS_Face) -> list[TopoDS_Face]:
    try:
        return topology.faces(booleans.common([patch, face]))
    except KernelError:
        # The cell lies beside the face.
        return []


def _limit(number_u: int, number_v: int, parameter: str) -> None:
    if number_u * number_v > MOST_CELLS:
        raise InvalidInput(
            f"the pattern must have at most {MOST_CELLS} cells, not {number_u * number_v}", parameter=parameter
        )


def _patterned(grid: Sequence[tuple[list[UV], UV]], patterns: Patterns) -> list[Cell]:
    cells: list[Cell] = []
    for index, (corners, middle) in enumerate(grid):
        if not _at(patterns.included, index, True):
            continue
        scale = _at(patterns.scale_u, index, 1.0), _at(patterns.scale_v, index, 1.0)
        cells.append(Cell(corners, middle, _at(patterns.fillet, index, 0.0), scale, max(scale) < 1))
    return cells


def _at(pattern: Sequence[Item] | None, index: int, default: Item) -> Item:
    return pattern[index % len(pattern)] if pattern else default


def _rows_along(bounds: UV, number: int, extend: Extension) -> UV:
    """Start and size of rows of hexagons in the direction that they point to; rows overlap by a quarter."""
    low, high = bounds
    size = (high - low) / (0.75 * number + 0.25 - 0.25 * (extend.up + extend.bottom))
    return low - 0.25 * size * extend.bottom, size


def _rows_beside(bounds: UV, number: int, extend: Extension, parameter: str, *, staggered: bool) -> UV:
    """Start and size of hexagons side by side; every other row is moved by half of one where there are several."""
    low, high = bounds
    room = number + 0.5 * staggered - 0.5 * (extend.up + extend.bottom)
    if room <= 0:
        raise InvalidInput(
            "a single hexagon cannot stick out on both sides: choose one extension, or more hexagons", parameter
        )
    size = (high - low) / room
    return low - 0.5 * size * extend.bottom, size


def _hexagon(middle: UV, reach_u: float, reach_v: float, *, flat_u: bool) -> list[UV]:
    u, v = middle
    if flat_u:
        half = reach_v / 2
        return [
            (u, v - reach_v), (u + reach_u, v - half), (u + reach_u, v + half),
            (u, v + reach_v), (u - reach_u, v + half), (u - reach_u, v - half),
        ]  # fmt: skip
    half = reach_u / 2
    return [
        (u + reach_u, v), (u + half, v + reach_v), (u - half, v + reach_v),
        (u - reach_u, v), (u - half, v - reach_v), (u + half, v - reach_v),
    ]  # fmt: skip


class _Bend(NamedTuple):
    """A rounded corner in u and v, and half the angle between its sides on the plane of true lengths."""

    start: UV
    corner: UV
    end: UV
    half_angle: float


class _Metric(NamedTuple):
    """How long a step of one in u and in v is on the surface, about the middle of a cell."""

    u: float
    v: float


def _outline(surface: Geom_Surface, cell: Cell) -> TopoDS_Wire:
    """The wire round a cell: counter-clockwise in u and v, from its first corner on."""
    maker = BRepBuilderAPI_MakeWire()
    for edge in _rounded(surface, cell) if cell.fillet > 0 else _sharp(surface, cell):
        maker.Add(edge)
    return built(maker, _FAILED)


def _sharp(surface: Geom_Surface, cell: Cell) -> list[TopoDS_Edge]:
    corners = [cell.scaled(corner) for corner in cell.corners]
    return [_line(surface, a, b) for a, b in zip(corners, [*corners[1:], corners[0]], strict=True)]


def _rounded(surface: Geom_Surface, cell: Cell) -> list[TopoDS_Edge]:
    metric = _metric(surface, cell.middle)
    # On the plane of true lengths arcs are circles.
    corners = [gp_Pnt2d(u * metric.u, v * metric.v) for u, v in cell.corners]
    turns = list(zip([corners[-1], *corners[:-1]], corners, [*corners[1:], corners[0]], strict=True))
    radius = cell.fillet * min(_largest_radius(*turn) for turn in turns)
    bends = [_bend(turn, radius, metric, cell) for turn in turns]
    alike = math.isclose(metric.u * cell.scale[1], metric.v * cell.scale[0], rel_tol=1e-9)
    edges: list[TopoDS_Edge] = []
    for bend, following in zip(bends, [*bends[1:], bends[0]], strict=True):
        curve, last = _circular(bend) if alike else (_conic(bend), 1.0)
        edges.append(_edge(surface, curve, 0, last))
        if math.dist(bend.end, following.start) > _NOTHING:
            edges.append(_line(surface, bend.end, following.start))
    return edges


def _metric(surface: Geom_Surface, place: UV) -> _Metric:
    point, along_u, along_v = gp_Pnt(), gp_Vec(), gp_Vec()
    surface.D1(*place, point, along_u, along_v)
    lengths = along_u.Magnitude(), along_v.Magnitude()
    if min(lengths) < _NOTHING:
        raise KernelError("A cell lies on a pole of the surface and cannot be rounded there; leave it out.")
    return _Metric(*lengths)


def _largest_radius(before: gp_Pnt2d, corner: gp_Pnt2d, after: gp_Pnt2d) -> float:
    """The radius at which an arc reaches the middle of the shorter side."""
    side = min(corner.Distance(before), corner.Distance(after)) / 2
    return side * math.tan(_half_angle(before, corner, after))


def _half_angle(before: gp_Pnt2d, corner: gp_Pnt2d, after: gp_Pnt2d) -> float:
    return abs(gp_Vec2d(corner, before).Angle(gp_Vec2d(corner, after))) / 2


def _bend(turn: tuple[gp_Pnt2d, gp_Pnt2d, gp_Pnt2d], radius: float, metric: _Metric, cell: Cell) -> _Bend:
    before, corner, after = turn
    half = _half_angle(*turn)
    distance = radius / math.tan(half)
    start, end = (
        corner.Translated(gp_Vec2d(corner, other).Normalized().Multiplied(distance)) for other in (before, after)
    )
    places = [cell.scaled((place.X() / metric.u, place.Y() / metric.v)) for place in (start, corner, end)]
    return _Bend(places[0], places[1], places[2], half)


def _circular(bend: _Bend) -> tuple[Geom2d_Curve, float]:
    """A circle from the start of a bend, and the angle at which it ends."""
    start, corner = gp_Pnt2d(*bend.start), gp_Pnt2d(*bend.corner)
    along = gp_Vec2d(start, corner)
    radius = along.Magnitude() * math.tan(bend.half_angle)
    center = start.Translated(along.GetNormal().Reversed().Normalized().Multiplied(radius))
    frame = gp_Ax22d(center, gp_Dir2d(gp_Vec2d(center, start)), True)
    return Geom2d_Circle(frame, radius), math.pi - 2 * bend.half_angle


def _conic(bend: _Bend) -> Geom2d_Curve:
    """An arc stretched along u or v, as a rational curve: that keeps its form however its poles are stretched."""
    poles, weights = Array1_gp_Pnt2d(1, 3), Array1_double(1, 3)
    for position, place in enumerate((bend.start, bend.corner, bend.end), 1):
        poles.SetValue(position, gp_Pnt2d(*place))
        weights.SetValue(position, math.sin(bend.half_angle) if position == 2 else 1.0)
    return Geom2d_BezierCurve(poles, weights)


def _line(surface: Geom_Surface, start: UV, end: UV) -> TopoDS_Edge:
    """An edge that is straight in u and v; exact where u or v is constant."""
    (u, v), (end_u, end_v) = start, end
    if abs(u - end_u) < _NOTHING:
        return _iso(surface, surface.UIso(u), Geom2d_Line(gp_Pnt2d(u, 0), gp_Dir2d(0, 1)), v, end_v)
    if abs(v - end_v) < _NOTHING:
        return _iso(surface, surface.VIso(v), Geom2d_Line(gp_Pnt2d(0, v), gp_Dir2d(1, 0)), u, end_u)
    line = Geom2d_Line(gp_Pnt2d(u, v), gp_Dir2d(end_u - u, end_v - v))
    return _edge(surface, line, 0, math.dist(start, end))


def _iso(surface: Geom_Surface, curve: Geom_Curve, line: Geom2d_Curve, first: float, last: float) -> TopoDS_Edge:
    edge = built(BRepBuilderAPI_MakeEdge(curve, min(first, last), max(first, last)), _FAILED)
    BRep_Builder().UpdateEdge(edge, line, surface, TopLoc_Location(), 1e-7)
    return TopoDS.Edge(edge.Reversed()) if first > last else edge


def _edge(surface: Geom_Surface, curve: Geom2d_Curve, first: float, last: float) -> TopoDS_Edge:
    edge = built(BRepBuilderAPI_MakeEdge(curve, surface, first, last), _FAILED)
    BRepLib.BuildCurves3d_s(edge)
    return edge


def _patch(face: TopoDS_Face, outline: TopoDS_Wire) -> TopoDS_Face:
    """The part of a face inside an outline, even where the face itself ends before."""
    return _bounded(face, [outline])


def _perforated(face: TopoDS_Face, outlines: Sequence[TopoDS_Wire]) -> TopoDS_Face:
    own = topology.children(face.Oriented(TopAbs_Orientation.TopAbs_FORWARD))
    return _bounded(face, [*own, *(outline.Reversed() for outline in outlines)])


def _bounded(face: TopoDS_Face, outlines: Sequence[TopoDS_Shape]) -> TopoDS_Face:
    """The surface of a face with other outlines; it looks as the face does."""
    bounded = TopoDS.Face(face.Oriented(TopAbs_Orientation.TopAbs_FORWARD).EmptyCopied())
    builder = BRep_Builder()
    for outline in outlines:
        builder.Add(bounded, outline)
    builder.NaturalRestriction(bounded, False)
    return TopoDS.Face(bounded.Oriented(face.Orientation()))


def _lie_apart(face: TopoDS_Face, cells: Sequence[Cell]) -> bool:
    """Whether cells are sure to touch neither each other nor the outline of the face."""
    box = uv_box(face)
    return all(cell.shrunk for cell in cells) and all(
        _is_on_border(BRep_Tool.CurveOnSurface_s(edge, face, 0.0, 0.0), BRep_Tool.Range_s(edge, face), box)
        for edge in topology.edges(face)
    )


def _is_on_border(curve: Geom2d_Curve, ends: tuple[float, float], box: UVBox) -> bool:
    first, last = ends
    places = (curve.Value(first + (last - first) * share) for share in (0.0, 0.13, 0.37, 0.59, 0.81, 1.0))
    room = 1e-6 * max(box.u_max - box.u_min, box.v_max - box.v_min)
    gaps = (
        min(abs(p.X() - box.u_min), abs(p.X() - box.u_max), abs(p.Y() - box.v_min), abs(p.Y() - box.v_max))
        for p in places
    )
    return all(gap < room for gap in gaps)
