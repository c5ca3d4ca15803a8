"""The slots through the nest: columns that follow the strip, staggered like bricks."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from OCP.BRepBuilderAPI import (
    BRepBuilderAPI_MakeEdge,
    BRepBuilderAPI_MakeFace,
    BRepBuilderAPI_MakeVertex,
    BRepBuilderAPI_MakeWire,
)
from OCP.BRepFill import BRepFill
from OCP.BRepLib import BRepLib
from OCP.GC import GC_MakeArcOfCircle
from OCP.Geom import Geom_CylindricalSurface
from OCP.Geom2d import Geom2d_Curve, Geom2d_Ellipse, Geom2d_Line
from OCP.gp import gp_Ax2, gp_Ax3, gp_Ax22d, gp_Circ, gp_Dir, gp_Dir2d, gp_Pnt, gp_Pnt2d
from OCP.TopoDS import TopoDS, TopoDS_Edge, TopoDS_Shape, TopoDS_Vertex, TopoDS_Wire

from cadcloud.ops.brep.build import built
from cadcloud.ops.models._nest import Bend, Nest, Panel

_ACROSS = 9
_MOST_ROWS = 12
_RADIUS = 0.28
_GAP = 0.22
_FAILED = "A slot could not be built."


@dataclass(frozen=True)
class Slot:
    """A hole with round ends: the hull of two circles, each by (along, across, radius)."""

    first: tuple[float, float, float]
    last: tuple[float, float, float]


@dataclass(frozen=True)
class Pattern:
    """How many columns there are, and what stays free along the borders."""

    columns: int
    margin: float

    def usable(self, width: float) -> float:
        """What a width leaves for columns."""
        return width - 2 * self.margin

    def share(self, column: int) -> float:
        """Where a column runs, as a share of the usable width from the middle."""
        return (column + 0.5) / self.columns - 0.5


def pattern(laid: Nest) -> Pattern | None:
    """The pattern for a strip; None where it is too narrow for its thickness to have slots at all."""
    narrow = min(width for panel in laid.panels for width in panel.widths)
    margin = max(1.5 * laid.thickness, 0.05 * narrow)
    columns = min(_ACROSS, math.floor((narrow - 2 * margin) / (2 * laid.thickness)))
    return Pattern(columns, margin) if columns >= 1 else None


def panel_slots(panel: Panel, cut: Pattern) -> list[Slot]:
    """The slots of a flat part: long ones, and half ones at the ends of every other column."""
    start, end = cut.margin, panel.length - cut.margin
    pitch = (cut.usable(panel.width(start)) + cut.usable(panel.width(end))) / 2 / cut.columns
    if end - start < pitch:
        return []
    rows = min(_MOST_ROWS, max(1, round((end - start) / (2.2 * pitch))))
    cell = (end - start) / rows
    found: list[Slot] = []
    for column in range(cut.columns):
        borders = [start + cell * row for row in range(rows + 1)]
        if column % 2:
            borders = [start, *(border + cell / 2 for border in borders[:-1]), end]
        for low, high in pairwise(borders):
            slot = _slot(panel, cut, column, (low, high))
            if slot is not None:
                found.append(slot)
    return found


def _slot(panel: Panel, cut: Pattern, column: int, cell: tuple[float, float]) -> Slot | None:
    low, high = cell

    def pitch(at: float) -> float:
        return cut.usable(panel.width(at)) / cut.columns

    middle = (low + high) / 2
    # Columns of a panel that tapers are nearer to each other than they are wide.
    radius_of = _RADIUS / math.hypot(1, (panel.widths[1] - panel.widths[0]) / 2 / panel.length)
    gap, radius = _GAP * pitch(middle), radius_of * pitch(middle)
    room = high - low - 2 * gap
    if room < 1.2 * radius:
        return None
    ends = (low + gap + min(radius, room / 2), high - gap - min(radius, room / 2))
    first, last = ((at, cut.share(column) * cut.usable(panel.width(at)), radius_of * pitch(at)) for at in ends)
    if ends[1] - ends[0] < 0.1 * radius:
        across = cut.share(column) * cut.usable(panel.width(middle))
        return Slot((middle, across, min(radius, room / 2)), (middle, across, min(radius, room / 2)))
    return Slot(first, last)


def bend_slots(bend: Bend, thickness: float, cut: Pattern) -> list[Slot]:
    """The slots of a round part, along its middle radius: short ones, in staggered rows."""
    pitch = cut.usable(bend.width) / cut.columns
    length = bend.turn * (bend.inside + thickness / 2)
    radius, gap = _RADIUS * pitch, _GAP * pitch
    start, end = cut.margin / 2, length - cut.margin / 2
    rows = min(_MOST_ROWS, math.floor((end - start) / (2 * radius + 2 * gap)))
    if rows < 1 or bend.inside < thickness / 2:
        return []
    cell = (end - start) / rows
    stretch = min(cell / 2 - gap - radius, 2 * radius)
    found: list[Slot] = []
    for column in range(cut.columns):
        shift = cell / 2 if column % 2 and rows > 1 else 0
        across = cut.share(column) * cut.usable(bend.width)
        for row in range(rows - (1 if shift else 0)):
            middle = start + cell * (row + 0.5) + shift
            found.append(Slot((middle - stretch, across, radius), (middle + stretch, across, radius)))
    return found


def wire(panel: Panel, slot: Slot) -> TopoDS_Wire:
    """A slot on the outside of a panel, clockwise seen from outside."""
    (s0, x0, r0), (s1, x1, r1) = slot.first, slot.last
    distance = math.hypot(s1 - s0, x1 - x0)
    dz, dy = panel.outward
    if distance < 1e-9:
        circle = gp_Circ(gp_Ax2(panel.point(s0, x0), gp_Dir(0, -dy, -dz)), r0)
        return BRepBuilderAPI_MakeWire(BRepBuilderAPI_MakeEdge(circle).Edge()).Wire()
    along = ((s1 - s0) / distance, (x1 - x0) / distance)
    sine = (r0 - r1) / distance
    cosine = math.sqrt(1 - sine * sine)

    def at(center: tuple[float, float], radius: float, ahead: float, aside: float) -> gp_Pnt:
        return panel.point(
            center[0] + radius * (ahead * along[0] - aside * along[1]),
            center[1] + radius * (ahead * along[1] + aside * along[0]),
        )

    first, last = (s0, x0), (s1, x1)
    left = (at(first, r0, sine, cosine), at(last, r1, sine, cosine))
    right = (at(last, r1, sine, -cosine), at(first, r0, sine, -cosine))
    maker = BRepBuilderAPI_MakeWire()
    maker.Add(BRepBuilderAPI_MakeEdge(*left).Edge())
    maker.Add(_arc(left[1], at(last, r1, 1, 0), right[0]))
    maker.Add(BRepBuilderAPI_MakeEdge(*right).Edge())
    maker.Add(_arc(right[1], at(first, r0, -1, 0), left[0]))
    return built(maker, _FAILED)


def _arc(start: gp_Pnt, through: gp_Pnt, end: gp_Pnt):  # noqa: ANN202 - the binding's edge class says it
    return BRepBuilderAPI_MakeEdge(GC_MakeArcOfCircle(start, through, end).Value()).Edge()


def bend_faces(bend: Bend, thickness: float, slots: Sequence[Slot]) -> list[TopoDS_Shape]:
    """Outside and inside of a bend with slots through them, and the walls of the slots.

    Each slot is drawn in the angles and widths of the bend, so its walls stand at right angles to the strip.
    """
    middle = bend.inside + thickness / 2
    faces: list[TopoDS_Shape] = []
    rims: list[list[list[TopoDS_Edge]]] = []
    for radius in (bend.inside + thickness, bend.inside):
        surface = _cylinder(bend, radius)
        maker = BRepBuilderAPI_MakeFace(surface, 0, bend.turn, -bend.width / 2, bend.width / 2, 1e-7)
        rims.append([_rim(surface, slot, middle) for slot in slots])
        for rim in rims[-1]:
            maker.Add(TopoDS.Wire(_wire(rim).Reversed()))
        faces.append(built(maker, _FAILED))
    outer, inner = faces
    walls = [
        BRepFill.Face_s(*pair) for above, below in zip(*rims, strict=True) for pair in zip(above, below, strict=True)
    ]
    return [outer, inner.Reversed(), *walls]


def _cylinder(bend: Bend, radius: float) -> Geom_CylindricalSurface:
    """The surface of a bend; its first parameter is the angle from the beginning, its second is x."""
    z, y = math.cos(bend.angles[0]), math.sin(bend.angles[0])
    frame = gp_Ax3(gp_Pnt(0, bend.center[1], bend.center[0]), gp_Dir(1, 0, 0), gp_Dir(0, y, z))
    return Geom_CylindricalSurface(frame, radius)


def _rim(surface: Geom_CylindricalSurface, slot: Slot, middle: float) -> list[TopoDS_Edge]:
    """The border of a slot on the surface of a bend, counter-clockwise in its parameters."""
    (first, across, radius), last = slot.first, slot.last[0]
    ends = [at / middle for at in (first, last)]
    low, high = across - radius, across + radius
    start = gp_Pnt2d(ends[0], low)
    curves: list[tuple[Geom2d_Curve, float, float]] = [_half(ends[1], across, radius / middle, radius, -1)]
    if ends[1] - ends[0] > 1e-9:
        length = ends[1] - ends[0]
        curves.insert(0, (Geom2d_Line(start, gp_Dir2d(1, 0)), 0, length))
        curves.append((Geom2d_Line(gp_Pnt2d(ends[1], high), gp_Dir2d(-1, 0)), 0, length))
    curves.append(_half(ends[0], across, radius / middle, radius, 1))
    corners = [_vertex(surface, curve.Value(begin)) for curve, begin, _ in curves]
    edges = [
        BRepBuilderAPI_MakeEdge(curve, surface, corners[at], corners[(at + 1) % len(curves)], begin, finish).Edge()
        for at, (curve, begin, finish) in enumerate(curves)
    ]
    for edge in edges:
        BRepLib.BuildCurve3d_s(edge, 1e-7)
    return edges


def _half(along: float, across: float, half_turn: float, radius: float, side: int) -> tuple[Geom2d_Curve, float, float]:
    """Half an ellipse in the parameters of a bend: its right end from below (side -1), or its left end from above."""
    center = gp_Pnt2d(along, across)
    if radius >= half_turn:
        # The long axis lies across; from it, counter-clockwise, the curve falls to the left first.
        axes = gp_Ax22d(center, gp_Dir2d(0, side), gp_Dir2d(-side, 0))
        return Geom2d_Ellipse(axes, radius, half_turn), 0, math.pi
    axes = gp_Ax22d(center, gp_Dir2d(1, 0), gp_Dir2d(0, 1))
    turned = -math.pi / 2 if side < 0 else math.pi / 2
    return Geom2d_Ellipse(axes, half_turn, radius), turned, turned + math.pi


def _vertex(surface: Geom_CylindricalSurface, at: gp_Pnt2d) -> TopoDS_Vertex:
    return BRepBuilderAPI_MakeVertex(surface.Value(at.X(), at.Y())).Vertex()


def _wire(edges: Sequence[TopoDS_Edge]) -> TopoDS_Wire:
    maker = BRepBuilderAPI_MakeWire()
    for edge in edges:
        maker.Add(edge)
    return built(maker, _FAILED)
