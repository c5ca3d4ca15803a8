"""Phone Nest: a desktop stand for a phone, bent out of one strip."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Annotated, Any, TypeAlias

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeFace
from OCP.BRepFilletAPI import BRepFilletAPI_MakeFillet
from OCP.BRepPrimAPI import BRepPrimAPI_MakePrism
from OCP.gp import gp_Ax3, gp_Dir, gp_Pnt, gp_Trsf, gp_Vec
from OCP.TopoDS import TopoDS_Face

from cadcloud.ops.brep import topology
from cadcloud.ops.brep.build import built, transformed
from cadcloud.ops.brep.measure import bounds
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.models import _ornaments as ornaments
from cadcloud.ops.models._nest import Measures, Nest, nest, strip
from cadcloud.ops.models.outlines import rounded_rectangle
from cadcloud.ops.models.parameters import Limits, MeshingPrecision, Origin, Scale, Turn, Up
from cadcloud.ops.models.parts import Assembly, Part
from cadcloud.ops.models.placement import Placement
from cadcloud.ops.models.registry import Preset, model
from cadcloud.ops.types import Distance, Flag, Length

Measure: TypeAlias = Annotated[Length, Limits(above=0, max=50, step=0.5, unit="cm")]
PhoneMeasure: TypeAlias = Annotated[Length, Limits(above=0, max=35, step=0.1, unit="cm")]
PhoneThickness: TypeAlias = Annotated[Length, Limits(above=0, max=3, step=0.05, unit="cm")]
BackOffset: TypeAlias = Annotated[Distance, Limits(min=0, max=30, step=0.5, unit="cm")]
StripThickness: TypeAlias = Annotated[Length, Limits(above=0, max=5, step=0.05, unit="cm")]
FilletRadius: TypeAlias = Annotated[Distance, Limits(min=0, max=15, step=0.1, unit="cm")]

SAGE = "#8fb8a0"
SLATE = "#30353d"

PRESETS = (
    Preset("plain", "The default: a wide plain strip that narrows to the front.", {}),
    Preset(
        "ornate",
        "The same with slots cut through all of it.",
        {"applyOrnaments": True, "widthBack": 16, "widthFront": 12},
    ),
    Preset(
        "slim",
        "A narrow strip with generous bends for a small phone.",
        {
            "heightBottom": 3, "heightTop": 13, "widthBack": 7, "widthFront": 7, "length": 13, "backOffset": 3.5,
            "thickness": 0.3, "filletRadius": 2.8, "phoneHeight": 14, "phoneWidth": 6.6, "phoneThickness": 0.8,
        },
    ),
    Preset(
        "tablet-throne",
        "Large and stiff, slotted, for a tablet that stands upright.",
        {
            "heightBottom": 4, "heightTop": 22, "widthBack": 24, "widthFront": 20, "length": 20, "backOffset": 6,
            "thickness": 0.6, "applyOrnaments": True, "filletRadius": 3, "phoneHeight": 24, "phoneWidth": 16.5,
            "phoneThickness": 0.8,
        },
    ),
)  # fmt: skip


@model(presets=PRESETS)
def phone_nest(
    height_bottom: Measure = 5,
    height_top: Measure = 16,
    width_back: Measure = 25,
    width_front: Measure = 10,
    length: Measure = 16,
    back_offset: BackOffset = 6,
    thickness: StripThickness = 0.4,
    apply_ornaments: Flag = False,
    fillet_radius: FilletRadius = 2,
    phone_height: PhoneMeasure = 16.8,
    phone_width: PhoneMeasure = 7.8,
    phone_thickness: PhoneThickness = 0.7,
    precision: MeshingPrecision = 0.01,
    rotation: Turn = 0,
    scale: Scale = 1,
    origin: Origin = (0, 0, 0),
    direction: Up = (0, 1, 0),
) -> Assembly:
    """A desktop stand for a phone, bent out of one strip, with the phone in it.

    From its front edge the base runs back along the desk, bends up into a leg that leans forward, bends down
    at the crest into the support, and ends in a lip that the phone stands on.

    Args:
        height_bottom: of the lowest point of the lip above the desk.
        height_top: of the crest above the desk.
        width_back: of the strip at both bends and between them.
        width_front: of the strip at the front of the base and at the lip.
        length: from the back of the bend on the desk to the front of base and lip.
        back_offset: how far forward of the lower bend the crest lies; with 0 the leg stands upright.
        thickness: of the strip, everywhere.
        apply_ornaments: cut rows of slots through the strip.
        fillet_radius: of the inside of both bends; with 0 it is sharp.
        phone_height: the long side of the phone.
        phone_width: the side of the phone that lies across the strip.
        phone_thickness: of the phone; the lip reaches a quarter further.
        precision: how far a mesh may stray from the surface, where the request does not say.
        rotation: how far the whole is turned about its up axis, in degrees.
        scale: how many times larger the whole is made.
        origin: where the middle of the base, on the desk, goes.
        direction: which way is up.
    """
    laid = nest(
        Measures(
            height_bottom, height_top, width_back, width_front, length, back_offset, thickness, fillet_radius,
            phone_thickness,
        )
    )  # fmt: skip
    placement = Placement(scale, rotation, direction, origin)
    placement.check_detail(
        min(thickness, phone_thickness / 10, width_back, width_front, phone_width / 10),
        max(length, height_top, width_back, phone_height),
    )
    # Built at its size rather than made larger afterwards: that would bend the borders of the slots off the bends.
    laid = laid.scaled(scale)
    holder = strip(laid, *_cuts(laid, slotted=apply_ornaments))
    phone = _phone(laid, scale * phone_width, scale * phone_height, scale * phone_thickness)
    place = replace(placement, scale=1)
    return Assembly(
        "phone-nest-assembly",
        (Part("phone-nest", place.shape(holder), SAGE), Part("phone", place.shape(phone), SLATE)),
    )


def _cuts(laid: Nest, *, slotted: bool) -> tuple[Sequence[Sequence[Any]], Sequence[Any]]:
    """The holes of the panels, and the faces of the bends that have some."""
    if not slotted:
        return [[] for _ in laid.panels], [[] for _ in laid.bends]
    cut = ornaments.pattern(laid)
    slots = [ornaments.panel_slots(panel, cut) for panel in laid.panels] if cut else []
    if cut is None or not any(slots):
        raise InvalidInput(
            "applyOrnaments: the strip is too narrow for slots through its thickness; make it thinner or wider, "
            "or leave the ornaments out.",
            "applyOrnaments",
        )
    holes = [[ornaments.wire(panel, slot) for slot in found] for panel, found in zip(laid.panels, slots, strict=True)]
    rounds = [(bend, ornaments.bend_slots(bend, laid.thickness, cut)) for bend in laid.bends]
    return holes, [ornaments.bend_faces(bend, laid.thickness, found) if found else [] for bend, found in rounds]


def _phone(laid: Nest, width: float, height: float, thickness: float) -> Any:
    """A slab with round corners, standing on the lip."""
    corner = 0.12 * min(width, height)
    outline = rounded_rectangle(width, height, corner)
    face = built(BRepBuilderAPI_MakeFace(outline, True), "The phone could not be built.")
    slab = built(BRepPrimAPI_MakePrism(face, gp_Vec(0, 0, thickness)), "The phone could not be built.")
    maker = BRepFilletAPI_MakeFillet(slab)
    for cap in (slab_face for slab_face in topology.faces(slab) if _is_flat_across(slab_face)):
        for edge in topology.edges(cap):
            maker.Add(min(0.25 * thickness, 0.5 * corner), edge)
    z, y = laid.seat
    dz, dy = laid.support.outward
    place = gp_Trsf()
    place.SetTransformation(gp_Ax3(gp_Pnt(0, y, z), gp_Dir(0, dy, dz), gp_Dir(1, 0, 0)), gp_Ax3())
    lifted = gp_Trsf()
    lifted.SetTranslation(gp_Vec(0, height / 2, 0))
    rounded = topology.simplest(built(maker, "The phone could not be built."))
    return transformed(rounded, place.Multiplied(lifted))


def _is_flat_across(face: TopoDS_Face) -> bool:
    low, high = bounds(face)
    return high[2] - low[2] < 1e-7
