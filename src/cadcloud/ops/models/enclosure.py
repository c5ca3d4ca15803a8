"""Enclosure: a box for electronics with a lid that is screwed on."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Annotated, Any, TypeAlias

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeFace
from OCP.BRepPrimAPI import BRepPrimAPI_MakeCone, BRepPrimAPI_MakeCylinder, BRepPrimAPI_MakePrism
from OCP.gp import gp_Ax2, gp_Dir, gp_Pnt, gp_Vec
from OCP.TopoDS import TopoDS_Shape, TopoDS_Wire
from pydantic import Field

from cadcloud.ops.brep import booleans, topology
from cadcloud.ops.brep.build import built, transformed
from cadcloud.ops.brep.frames import rotation as turned
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.models.outlines import rounded_rectangle
from cadcloud.ops.models.parameters import Limits, MeshingPrecision, Origin, Scale, Turn, Up
from cadcloud.ops.models.parts import Assembly, Part
from cadcloud.ops.models.placement import Placement
from cadcloud.ops.models.registry import Preset, model
from cadcloud.ops.types import Distance, Index, Length

Side: TypeAlias = Annotated[Length, Limits(min=10, max=300, step=1, unit="mm")]
Thickness: TypeAlias = Annotated[Length, Limits(min=0.8, max=8, step=0.2, unit="mm")]
Corner: TypeAlias = Annotated[Distance, Limits(min=0, max=40, step=0.5, unit="mm")]
PostDiameter: TypeAlias = Annotated[Length, Limits(min=3, max=20, step=0.5, unit="mm")]
ScrewDiameter: TypeAlias = Annotated[Length, Limits(min=1, max=8, step=0.1, unit="mm")]
LipHeight: TypeAlias = Annotated[Distance, Limits(min=0, max=10, step=0.5, unit="mm")]
Clearance: TypeAlias = Annotated[Length, Limits(min=0.05, max=1, step=0.05, unit="mm")]
VentCount: TypeAlias = Annotated[Index, Field(le=200), Limits(min=0, max=40, step=1)]
VentWidth: TypeAlias = Annotated[Length, Limits(min=0.8, max=8, step=0.2, unit="mm")]
CableDiameter: TypeAlias = Annotated[Distance, Limits(min=0, max=40, step=0.5, unit="mm")]
LidGap: TypeAlias = Annotated[Distance, Limits(min=0, max=200, step=1, unit="mm")]

BLUE = "#3f6791"
MIST = "#d5dde5"
_FAILED = "The enclosure could not be built."

PRESETS = (
    Preset("controller", "The default: room for a small controller board, with vents and a cable.", {}),
    Preset(
        "sensor",
        "A small closed box without vents, with thick walls and a cable gland.",
        {
            "width": 40, "depth": 40, "height": 20, "wallThickness": 3, "lidThickness": 3, "cornerRadius": 10,
            "ventCount": 0, "cableDiameter": 8, "lidGap": 10,
        },
    ),
    Preset(
        "power-supply",
        "Large, with twenty vents a side and strong posts.",
        {
            "width": 160, "depth": 100, "height": 60, "wallThickness": 2.4, "lidThickness": 3, "cornerRadius": 4,
            "postDiameter": 10, "screwDiameter": 4, "lipHeight": 4, "ventCount": 20, "ventWidth": 3,
            "cableDiameter": 12, "lidGap": 40,
        },
    ),
)  # fmt: skip


@dataclass(frozen=True)
class _Box:
    """The measures of the box; z is up while it is built, and the floor stands on z = 0."""

    width: float
    depth: float
    height: float
    wall: float
    lid: float
    corner: float
    post: float
    screw: float
    lip: float
    clearance: float
    vent: float
    cable: float
    gap: float

    def scaled(self, factor: float) -> _Box:
        """The same, larger."""
        return replace(self, **{each.name: factor * getattr(self, each.name) for each in fields(self)})

    @property
    def rim(self) -> float:
        """How high the walls end."""
        return self.wall + self.height

    def outline(self, inset: float) -> TopoDS_Wire:
        """The outline of the outside, moved inwards."""
        width, depth = (side + 2 * (self.wall - inset) for side in (self.width, self.depth))
        return rounded_rectangle(width, depth, max(0.0, self.corner - inset))

    def posts(self) -> list[tuple[float, float]]:
        """The axes of the posts: in the corners, sunk into the walls a little."""
        reach = self.post / 2 - min(0.1 * self.post, 0.5 * self.wall)
        inner = max(0.0, self.corner - self.wall)
        if inner > reach:
            x, y = (side / 2 - inner + (inner - reach) * math.sqrt(0.5) for side in (self.width, self.depth))
        else:
            x, y = (side / 2 - reach for side in (self.width, self.depth))
        return [(x, y), (-x, y), (-x, -y), (x, -y)]


@model(presets=PRESETS)
def enclosure(
    width: Side = 80,
    depth: Side = 50,
    height: Side = 25,
    wall_thickness: Thickness = 2,
    lid_thickness: Thickness = 2,
    corner_radius: Corner = 5,
    post_diameter: PostDiameter = 7,
    screw_diameter: ScrewDiameter = 2.5,
    lip_height: LipHeight = 2,
    clearance: Clearance = 0.2,
    vent_count: VentCount = 10,
    vent_width: VentWidth = 2,
    cable_diameter: CableDiameter = 6,
    lid_gap: LidGap = 15,
    precision: MeshingPrecision = 0.05,
    rotation: Turn = 0,
    scale: Scale = 1,
    origin: Origin = (0, 0, 0),
    direction: Up = (0, 1, 0),
) -> Assembly:
    """A box for electronics with a lid that is screwed onto posts in its corners.

    Args:
        width: of the room inside, from left to right.
        depth: of the room inside, from front to back.
        height: of the room inside, from the floor to the lid.
        wall_thickness: of the walls and the floor.
        lid_thickness: of the lid.
        corner_radius: of the upright edges, outside; with 0 they are sharp.
        post_diameter: of the posts that take the screws.
        screw_diameter: of the holes in the posts; the lid's are wider by the clearance, and countersunk.
        lip_height: how far the rim under the lid reaches into the box; with 0 there is none.
        clearance: between that rim and what is around it.
        vent_count: slots in each of front and back; 0 for none.
        vent_width: of a slot.
        cable_diameter: of the hole for a cable in the right wall; 0 for none.
        lid_gap: how far above its place the lid is shown.
        precision: how far a mesh may stray from the surface, where the request does not say.
        rotation: how far the whole is turned about its up axis, in degrees.
        scale: how many times larger the whole is made.
        origin: where the middle of the floor's underside goes.
        direction: which way the lid faces.
    """
    box = _Box(
        width, depth, height, wall_thickness, lid_thickness, corner_radius, post_diameter, screw_diameter, lip_height,
        clearance, vent_width, cable_diameter, lid_gap,
    )  # fmt: skip
    _check(box, vent_count)
    placement = Placement(scale, rotation, direction, origin)
    placement.check_detail(
        min(clearance, wall_thickness / 4, vent_width / 4, screw_diameter / 4), width + depth + height
    )
    box = box.scaled(scale)
    move = replace(placement, scale=1).move().Multiplied(turned((0, 0, 0), (1, 0, 0), -90))
    return Assembly(
        "enclosure-assembly",
        (
            Part("enclosure-box", transformed(_body(box, vent_count), move), BLUE),
            Part("enclosure-lid", transformed(_lid(box), move), MIST),
        ),
    )


def _check(box: _Box, vents: int) -> None:
    """Refuse measures that contradict each other."""
    shorter = min(box.width, box.depth)
    if box.corner > 0.48 * (shorter + 2 * box.wall):
        _refuse("cornerRadius", f"corners of {box.corner:g} meet; use at most {0.48 * (shorter + 2 * box.wall):.3g}")
    if box.screw > 0.7 * box.post:
        _refuse("screwDiameter", f"holes of {box.screw:g} leave no post; use at most {0.7 * box.post:.3g}")
    if box.post > 0.45 * shorter:
        _refuse("postDiameter", f"posts of {box.post:g} fill the box; use at most {0.45 * shorter:.3g}")
    if box.lip > 0.5 * box.height:
        _refuse("lipHeight", f"a rim of {box.lip:g} fills the box; use at most {0.5 * box.height:.3g}")
    if box.clearance > 0.4 * box.wall:
        _refuse("clearance", f"the rim would hang in the air; use at most {0.4 * box.wall:.3g}")
    free = box.width - 2 * box.post - 2 * box.vent
    most = math.floor((free / box.vent + 1) / 2)
    if vents > max(most, 0):
        _refuse("ventCount", f"there is room for {max(most, 0)} slots of {box.vent:g} between the posts")
    low, high = _vent_ends(box)
    if vents and high - low < 0.5 * box.vent:
        _refuse("ventWidth", "slots that wide are too high for the walls; make them narrower, or raise height")
    room = min(box.depth - 2 * box.post, box.height - box.lip) - box.wall
    if box.cable > max(room, 0):
        _refuse("cableDiameter", f"there is room for a hole of {max(room, 0):.3g} between posts, floor and lid")


def _refuse(parameter: str, why: str) -> None:
    raise InvalidInput(f"{parameter}: {why}.", parameter)


def _vent_ends(box: _Box) -> tuple[float, float]:
    """The heights between which slots are straight; their round ends go on above and below."""
    low = box.wall + 0.2 * box.height + box.vent / 2
    return low, box.wall + min(0.85 * box.height, box.height - box.lip - box.vent) - box.vent / 2


def _body(box: _Box, vents: int) -> Any:
    inside = _raised(_prism(box.outline(box.wall), box.height + box.wall), box.wall)
    posts = [_cylinder(at, box.post / 2, 0, box.rim + 2 * box.wall) for at in box.posts()]
    cavity = booleans.cut(inside, posts, keep_edges=True)
    tools = [cavity, *(_cylinder(at, box.screw / 2, box.rim - 0.8 * box.height, box.height) for at in box.posts())]
    tools += [_vent(box, (at - (vents - 1) / 2) * 2 * box.vent) for at in range(vents)]
    if box.cable:
        middle = gp_Pnt(0, 0, box.wall + (box.height - box.lip) / 2)
        maker = BRepPrimAPI_MakeCylinder(gp_Ax2(middle, gp_Dir(1, 0, 0)), box.cable / 2, box.width)
        tools.append(built(maker, _FAILED))
    return booleans.cut(_prism(box.outline(0), box.rim), tools)


def _lid(box: _Box) -> Any:
    lifted = box.rim + box.gap
    plate = _prism(box.outline(0), box.lid)
    if box.lip:
        outer = _prism(box.outline(box.wall + box.clearance), box.lip + box.lid / 2)
        inner = _prism(box.outline(2 * box.wall + box.clearance), box.lip + box.lid / 2)
        posts = [_cylinder(at, box.post / 2 + box.clearance, -box.lip, 2 * box.lip) for at in box.posts()]
        rim = _raised(booleans.cut(outer, [inner, *(_raised(post, box.lip) for post in posts)]), -box.lip)
        plate = booleans.fuse([plate, *topology.subshapes(rim, "solid")])
    holes: list[TopoDS_Shape] = []
    sunk = min(0.5 * box.screw, 0.7 * box.lid)
    radius = box.screw / 2 + box.clearance
    for at in box.posts():
        holes.append(_cylinder(at, radius, -box.lid, 3 * box.lid))
        top = gp_Ax2(gp_Pnt(*at, box.lid - sunk), gp_Dir(0, 0, 1))
        holes.append(built(BRepPrimAPI_MakeCone(top, radius, radius + 2 * sunk, 2 * sunk), _FAILED))
    return _raised(booleans.cut(plate, holes), lifted)


def _prism(outline: TopoDS_Wire, height: float) -> Any:
    face = built(BRepBuilderAPI_MakeFace(outline, True), _FAILED)
    return built(BRepPrimAPI_MakePrism(face, gp_Vec(0, 0, height)), _FAILED)


def _raised(shape: TopoDS_Shape, by: float) -> Any:
    move = turned((0, 0, 0), (0, 0, 1), 0)
    move.SetTranslation(gp_Vec(0, 0, by))
    return transformed(shape, move)


def _cylinder(at: Sequence[float], radius: float, low: float, height: float) -> Any:
    frame = gp_Ax2(gp_Pnt(at[0], at[1], low), gp_Dir(0, 0, 1))
    return built(BRepPrimAPI_MakeCylinder(frame, radius, height), _FAILED)


def _vent(box: _Box, x: float) -> Any:
    """A slot through front and back at once."""
    low, high = _vent_ends(box)
    outline = rounded_rectangle(box.vent, high - low + box.vent, 0.499 * box.vent)
    face = built(BRepBuilderAPI_MakeFace(outline, True), _FAILED)
    length = box.depth + 4 * box.wall
    slot = built(BRepPrimAPI_MakePrism(face, gp_Vec(0, 0, length)), _FAILED)
    upright = turned((0, 0, 0), (1, 0, 0), 90)
    upright.SetTranslationPart(gp_Vec(x, length / 2, (low + high) / 2))
    return transformed(slot, upright)
