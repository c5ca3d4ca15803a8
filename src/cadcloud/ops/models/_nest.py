"""The geometry of the nest: a strip of constant thickness, bent twice, seen from the side and then built.

Seen from the side, coordinates are (z, y): z towards the user, y up; the middle of the base is the origin.
The outside of the strip is the side that the desk, the wall behind and the phone see.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from OCP.BRep import BRep_Tool
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeFace, BRepBuilderAPI_MakePolygon, BRepBuilderAPI_Sewing
from OCP.BRepPrimAPI import BRepPrimAPI_MakePrism, BRepPrimAPI_MakeRevol
from OCP.gp import gp_Ax1, gp_Dir, gp_Pln, gp_Pnt, gp_Vec
from OCP.TopoDS import TopoDS_Face, TopoDS_Shape, TopoDS_Wire

from cadcloud.ops.brep import topology
from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.solids import filled
from cadcloud.ops.errors import InvalidInput, KernelError

Flat: TypeAlias = tuple[float, float]
"""A point or direction seen from the side: (z, y)."""

_LIP = 1.25
_TURNS = 60


@dataclass(frozen=True)
class Panel:
    """A flat part of the strip.

    Attributes:
        start: where its outside begins, seen from the side.
        along: the direction it runs in.
        outward: the direction its outside faces.
        length: how long it is.
        widths: how wide it is where it begins and ends.
    """

    start: Flat
    along: Flat
    outward: Flat
    length: float
    widths: tuple[float, float]

    def width(self, at: float) -> float:
        """How wide it is, after a distance from its beginning."""
        return self.widths[0] + (self.widths[1] - self.widths[0]) * at / self.length

    def scaled(self, factor: float) -> Panel:
        """The same, larger."""
        z, y = self.start
        start, end = self.widths
        widths = (factor * start, factor * end)
        return Panel((factor * z, factor * y), self.along, self.outward, factor * self.length, widths)

    def point(self, at: float, across: float, depth: float = 0) -> gp_Pnt:
        """A point on it, or inside below it."""
        z, y = _moved(self.start, (at, self.along), (-depth, self.outward))
        return gp_Pnt(across, y, z)


@dataclass(frozen=True)
class Bend:
    """A round part of the strip: the arc about ``center`` between the directions of two panels' outsides.

    Attributes:
        center: its axis, seen from the side.
        angles: of the outside's directions where it begins and ends, in radians from z towards y; they fall.
        inside: the radius of its inside.
        width: how wide it is.
    """

    center: Flat
    angles: tuple[float, float]
    inside: float
    width: float

    @property
    def turn(self) -> float:
        """By how much it bends, in radians."""
        return self.angles[0] - self.angles[1]

    def scaled(self, factor: float) -> Bend:
        """The same, larger."""
        z, y = self.center
        return Bend((factor * z, factor * y), self.angles, factor * self.inside, factor * self.width)

    def corners_middle(self, radius: float) -> gp_Pnt:
        """The middle of the corners of its outside or inside."""
        steps = [(radius / 2, (math.cos(angle), math.sin(angle))) for angle in self.angles]
        z, y = _moved(self.center, *steps)
        return gp_Pnt(0, y, z)


@dataclass(frozen=True)
class Nest:
    """The strip from the front of its base to the lip."""

    base: Panel
    back: Bend
    leg: Panel
    crest: Bend
    support: Panel
    lip: float
    thickness: float

    @property
    def panels(self) -> tuple[Panel, Panel, Panel]:
        """The flat parts."""
        return (self.base, self.leg, self.support)

    @property
    def bends(self) -> tuple[Bend, Bend]:
        """The round parts."""
        return (self.back, self.crest)

    def scaled(self, factor: float) -> Nest:
        """The same, larger."""
        return Nest(
            self.base.scaled(factor),
            self.back.scaled(factor),
            self.leg.scaled(factor),
            self.crest.scaled(factor),
            self.support.scaled(factor),
            factor * self.lip,
            factor * self.thickness,
        )

    @property
    def seat(self) -> Flat:
        """The corner between support and lip, in which the phone stands, seen from the side."""
        return _moved(self.support.start, (self.support.length, self.support.along))


def _moved(start: Flat, *steps: tuple[float, Flat]) -> Flat:
    z, y = start
    for length, (dz, dy) in steps:
        z, y = z + length * dz, y + length * dy
    return (z, y)


@dataclass(frozen=True)
class Measures:
    """What the nest is measured by; see the model's parameters."""

    height_bottom: float
    height_top: float
    width_back: float
    width_front: float
    length: float
    back_offset: float
    thickness: float
    fillet_radius: float
    phone_thickness: float


def nest(given: Measures) -> Nest:
    """Lay out the strip.

    Raises:
        InvalidInput: the measures contradict each other; says which to change.
    """
    inside, outside = given.fillet_radius, given.fillet_radius + given.thickness
    _check(given, outside)
    lip = _LIP * given.phone_thickness
    front = given.length / 2
    back = (outside - front, outside)
    crest = (outside - front + given.back_offset, given.height_top - outside)
    lean = math.atan2(crest[0] - back[0], crest[1] - back[1])
    slope = _slope(given, crest, lip)
    forward: Flat = (math.cos(slope), math.sin(slope))
    down: Flat = (math.sin(slope), -math.cos(slope))
    corner = (front - (lip + given.thickness) * forward[0], given.height_bottom)
    seat = _moved(corner, (-given.thickness, down), (given.thickness, forward))
    length = (seat[0] - crest[0]) * down[0] + (seat[1] - crest[1]) * down[1]
    if length < 1e-3 * given.length:
        raise InvalidInput(
            "heightBottom: the support would have no length left below the crest; lower heightBottom, raise "
            "heightTop, or use a smaller filletRadius.",
            "heightBottom",
        )
    backward: Flat = (-math.cos(lean), math.sin(lean))
    wide, narrow = given.width_back, given.width_front
    return Nest(
        base=Panel((front, 0), (-1, 0), (0, -1), given.length - outside, (narrow, wide)),
        back=Bend(back, (1.5 * math.pi, math.pi - lean), inside, wide),
        leg=Panel(
            _moved(back, (outside, backward)), (math.sin(lean), math.cos(lean)), backward, math.dist(back, crest),
            (wide, wide),
        ),
        crest=Bend(crest, (math.pi - lean, slope), inside, wide),
        support=Panel(_moved(crest, (outside, forward)), down, forward, length, (wide, narrow)),
        lip=lip,
        thickness=given.thickness,
    )  # fmt: skip


def _check(given: Measures, outside: float) -> None:
    if given.height_bottom < 1.05 * given.thickness:
        raise InvalidInput(
            f"heightBottom: the lip would sit in the base, which is {given.thickness:g} thick; use more than "
            f"{1.05 * given.thickness:g}, or a smaller thickness.",
            "heightBottom",
        )
    if given.height_top < 2.02 * outside:
        raise _too_round(given, given.height_top / 2.02 - given.thickness, "heightTop")
    if given.length < 1.02 * outside:
        raise _too_round(given, given.length / 1.02 - given.thickness, "length")


def _too_round(given: Measures, fitting: float, other: str) -> InvalidInput:
    if fitting < 0:
        return InvalidInput(
            f"thickness: a strip of {given.thickness:g} cannot be bent within a {other} of "
            f"{getattr(given, 'height_top' if other == 'heightTop' else 'length'):g}; make it thinner.",
            "thickness",
        )
    return InvalidInput(
        f"filletRadius: bends of {given.fillet_radius:g} leave nothing straight between them; use at most "
        f"{fitting:.3g}, or raise {other}.",
        "filletRadius",
    )


def _slope(given: Measures, crest: Flat, lip: float) -> float:
    """How far the support's outside faces up, in radians: it is tangent to the crest, and its lip ends at the front."""
    reach = lip + given.thickness
    ahead, above = crest[0] - given.length / 2, crest[1] - given.height_bottom

    def miss(angle: float) -> float:
        return ahead * math.cos(angle) + reach * math.cos(angle) ** 2 + above * math.sin(angle) + given.fillet_radius

    if miss(0) >= 0:
        most = given.back_offset - miss(0)
        if most > 0:
            raise InvalidInput(
                f"backOffset: the crest would stand in front of the lip; use less than {0.99 * most:.3g}, or a "
                "larger length.",
                "backOffset",
            )
        raise InvalidInput(
            f"length: there is no room for bends and lip; use at least {given.length + 1.01 * miss(0):.3g}, or a "
            "smaller filletRadius, thickness or phoneThickness.",
            "length",
        )
    if miss(math.pi / 2) <= 0:
        raise InvalidInput(
            f"heightBottom: the lip would stand higher than the crest allows; use less than "
            f"{crest[1] + given.fillet_radius:.3g}, or raise heightTop.",
            "heightBottom",
        )
    low, high = 0.0, math.pi / 2
    for _ in range(_TURNS):
        middle = (low + high) / 2
        low, high = (middle, high) if miss(middle) < 0 else (low, middle)
    return high


def strip(laid: Nest, holes: Sequence[Sequence[TopoDS_Wire]], slotted: Sequence[Sequence[TopoDS_Shape]]) -> Any:
    """Build the strip as one solid.

    Args:
        laid: where everything goes.
        holes: for each panel, closed wires on its outside to cut through, clockwise seen from outside.
        slotted: for each bend, the faces that take the place of its plain round ones; none where it stays plain.
    """
    t = laid.thickness
    pieces = [
        *(panel_solid(panel, cut, t) for panel, cut in zip(laid.panels, holes, strict=True)),
        *(bend_solid(bend, t) for bend in laid.bends),
        _lip(laid),
    ]
    dropped = [
        laid.base.point(laid.base.length, 0, t / 2),
        *(panel.point(at, 0, t / 2) for panel in (laid.leg, laid.support) for at in (0, panel.length)),
    ]
    for bend, faces in zip(laid.bends, slotted, strict=True):
        if faces:
            dropped += [bend.corners_middle(radius) for radius in (bend.inside, bend.inside + t)]
    sewing = BRepBuilderAPI_Sewing(1e-6)
    for face in (face for piece in pieces for face in topology.faces(piece)):
        if not _is_one(face, dropped):
            sewing.Add(face)
    for face in (face for faces in slotted for face in faces):
        sewing.Add(face)
    sewing.Perform()
    solid = filled(topology.simplest(sewing.SewedShape()))
    if topology.kind_of(solid) != "solid":
        raise KernelError("The parts of the strip could not be joined.")
    return solid


def _is_one(face: TopoDS_Face, dropped: Sequence[gp_Pnt]) -> bool:
    """Whether a face is one of those whose four corners have a middle that is listed."""
    corners = [BRep_Tool.Pnt_s(vertex) for vertex in topology.subshapes(face, "vertex")]
    if len(corners) != 4:
        return False
    middle = gp_Pnt(*(sum(getattr(corner, axis)() for corner in corners) / 4 for axis in "XYZ"))
    return any(middle.Distance(other) < 1e-6 for other in dropped)


def panel_solid(panel: Panel, holes: Sequence[TopoDS_Wire], thickness: float) -> Any:
    """A flat part as a solid, with holes through it."""
    (start, end), length = panel.widths, panel.length
    corners = ((0, -start / 2), (length, -end / 2), (length, end / 2), (0, start / 2))
    face = outside_face(panel, [panel.point(*corner) for corner in corners], holes)
    dz, dy = panel.outward
    return built(
        BRepPrimAPI_MakePrism(face, gp_Vec(0, -thickness * dy, -thickness * dz)), "A panel could not be built."
    )


def outside_face(panel: Panel, corners: Sequence[gp_Pnt], holes: Sequence[TopoDS_Wire]) -> TopoDS_Face:
    """A flat face that looks out of the strip; across it, x runs to the left of ``along``."""
    polygon = BRepBuilderAPI_MakePolygon()
    for corner in corners:
        polygon.Add(corner)
    polygon.Close()
    dz, dy = panel.outward
    plane = gp_Pln(panel.point(0, 0), gp_Dir(0, dy, dz))
    maker = BRepBuilderAPI_MakeFace(plane, polygon.Wire(), True)
    for hole in holes:
        maker.Add(hole)
    return built(maker, "A panel could not be built.")


def bend_solid(bend: Bend, thickness: float) -> Any:
    """A round part as a solid."""
    outside = bend.inside + thickness
    out = (math.cos(bend.angles[0]), math.sin(bend.angles[0]))
    polygon = BRepBuilderAPI_MakePolygon()
    for radius, across in ((outside, -1), (outside, 1), (bend.inside, 1), (bend.inside, -1)):
        z, y = _moved(bend.center, (radius, out))
        polygon.Add(gp_Pnt(across * bend.width / 2, y, z))
    polygon.Close()
    face = built(BRepBuilderAPI_MakeFace(polygon.Wire(), True), "A bend could not be built.")
    axis = gp_Ax1(gp_Pnt(0, bend.center[1], bend.center[0]), gp_Dir(1, 0, 0))
    return built(BRepPrimAPI_MakeRevol(face, axis, bend.turn), "A bend could not be built.")


def _lip(laid: Nest) -> Any:
    """The corner under the support and the lip that stands out of it."""
    seat, down, forward = laid.seat, laid.support.along, laid.support.outward
    t = laid.thickness
    outline = (
        _moved(seat, (-t, forward)),
        _moved(seat, (-t, forward), (t, down)),
        _moved(seat, (laid.lip, forward), (t, down)),
        _moved(seat, (laid.lip, forward)),
        seat,
    )
    width = laid.support.widths[1]
    polygon = BRepBuilderAPI_MakePolygon()
    for z, y in outline:
        polygon.Add(gp_Pnt(-width / 2, y, z))
    polygon.Close()
    face = built(BRepBuilderAPI_MakeFace(polygon.Wire(), True), "The lip could not be built.")
    return built(BRepPrimAPI_MakePrism(face, gp_Vec(width, 0, 0)), "The lip could not be built.")
