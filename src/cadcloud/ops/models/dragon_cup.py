"""Dragon Cup: a faceted cup covered with scales."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from cadcloud.ops.brep.polyhedra import polyhedron
from cadcloud.ops.models._cup import Cup, Relief, mesh, walls
from cadcloud.ops.models._cup_checks import check_detail, check_mesh, check_numbers
from cadcloud.ops.models.parameters import Limits, MeshingPrecision, Origin, Scale, Turn, Up
from cadcloud.ops.models.parts import Part
from cadcloud.ops.models.placement import Placement
from cadcloud.ops.models.registry import Preset, model
from cadcloud.ops.types import Coordinate, Count, Distance, Length

CupHeight: TypeAlias = Annotated[Length, Limits(above=0, max=50, step=0.5, unit="cm")]
CupRadius: TypeAlias = Annotated[Length, Limits(above=0, max=30, step=0.1, unit="cm")]
RadiusOffset: TypeAlias = Annotated[Distance, Limits(min=0, max=20, step=0.1, unit="cm")]
Rows: TypeAlias = Annotated[Count, Field(le=200), Limits(above=0, max=30, step=1)]
Columns: TypeAlias = Annotated[Count, Field(le=200), Limits(above=0, max=50, step=1)]
Divisions: TypeAlias = Annotated[Count, Field(le=100), Limits(above=0, max=10, step=1)]
ScaleHeight: TypeAlias = Annotated[Coordinate, Limits(above=0, max=5, step=0.05, unit="cm")]
"""How far scales stand out; the model itself takes flat ones and pits too: zero and below."""
WallThickness: TypeAlias = Annotated[Length, Limits(above=0, max=5, step=0.05, unit="cm")]

CERAMIC = "#cf8a63"
_FEWEST = 3

PRESETS = (
    Preset("classic", "The default: a cup that widens and turns a little, with ten columns of scales.", {}),
    Preset(
        "goblet",
        "A narrow foot that flares to a wide mouth.",
        {
            "height": 12, "radiusBottom": 2.5, "radiusTopOffset": 3.5, "radiusMidOffset": 0.6,
            "rotationTopAngle": 40, "rotationMidAngle": 15, "nrSkinCellsVertical": 8, "nrSkinCellsHorizontal": 12,
            "skinCellOuterHeight": 0.35, "skinCellInnerHeight": 0.15, "skinCellTopHeight": 0.2, "thickness": 0.5,
            "bottomThickness": 1.5,
        },
    ),
    Preset(
        "bowl",
        "Widest half way up, and closing again towards the mouth.",
        {
            "height": 8, "radiusBottom": 4, "radiusTopOffset": 3, "radiusMidOffset": 5,
            "rotationTopAngle": 30, "rotationMidAngle": 15, "nrSkinCellsVertical": 6, "nrSkinCellsHorizontal": 16,
            "skinCellOuterHeight": 0.5, "skinCellInnerHeight": 0.3, "skinCellTopHeight": 0.3,
        },
    ),
    Preset(
        "tube",
        "A tall straight tube with regular studs, all of one size.",
        {
            "height": 14, "radiusBottom": 4, "radiusTopOffset": 0, "radiusMidOffset": 0,
            "rotationTopAngle": 0, "rotationMidAngle": 0, "nrSkinCellsVertical": 10, "nrSkinCellsHorizontal": 10,
            "skinCellOuterHeight": 0.5, "skinCellInnerHeight": 0.2, "skinCellBottomHeight": 0.2,
            "skinCellTopHeight": 0, "thickness": 0.5,
        },
    ),
    Preset(
        "plate",
        "A shallow plate: a small foot, a very wide rim, fine rings on all of it.",
        {
            "height": 2.5, "radiusBottom": 4, "radiusTopOffset": 9, "radiusMidOffset": 4.5,
            "rotationTopAngle": 20, "rotationMidAngle": 10, "nrSkinCellsVertical": 5, "nrSkinCellsHorizontal": 24,
            "nrSkinCellDivisionsBottom": 6, "skinCellOuterHeight": 0.2, "skinCellInnerHeight": 0.4,
            "skinCellBottomHeight": 0.2, "skinCellTopHeight": 0.1, "thickness": 0.5, "bottomThickness": 0.6,
        },
    ),
    Preset(
        "spiky-star",
        "One row of five spikes as long as the cup is wide, under a regular pentagonal mouth.",
        {
            "height": 9, "radiusBottom": 2, "radiusTopOffset": 1, "radiusMidOffset": 1,
            "rotationTopAngle": -30, "rotationMidAngle": -30, "nrSkinCellsVertical": 1, "nrSkinCellsHorizontal": 5,
            "nrSkinCellDivisionsTop": 1, "nrSkinCellDivisionsBottom": 1, "skinCellOuterHeight": 4,
            "skinCellInnerHeight": -0.3, "skinCellBottomHeight": 0.5, "skinCellTopHeight": 0.3, "thickness": 0.5,
        },
    ),
    Preset(
        "twisted-tower",
        "A square tower that turns by half a round on its way up.",
        {
            "height": 18, "radiusBottom": 4, "radiusTopOffset": 0, "radiusMidOffset": 0,
            "rotationTopAngle": 180, "rotationMidAngle": 90, "nrSkinCellsVertical": 12, "nrSkinCellsHorizontal": 4,
            "skinCellOuterHeight": 0.3, "skinCellInnerHeight": 0.1, "skinCellBottomHeight": 0.3,
            "skinCellTopHeight": 0.3, "thickness": 0.5,
        },
    ),
    Preset(
        "pentagon-vase",
        "A slender vase of five sides, turning as it widens.",
        {
            "height": 20, "radiusBottom": 3, "radiusTopOffset": 2, "radiusMidOffset": 0.5,
            "rotationTopAngle": 120, "rotationMidAngle": 50, "nrSkinCellsVertical": 9, "nrSkinCellsHorizontal": 5,
            "skinCellOuterHeight": 0.5, "skinCellInnerHeight": 0.2, "skinCellBottomHeight": 0.5,
            "skinCellTopHeight": 1, "thickness": 0.6,
        },
    ),
    Preset(
        "crown",
        "One row of twelve tall facets under a lip with a point on each of them.",
        {
            "height": 7, "radiusBottom": 4, "radiusTopOffset": 2, "radiusMidOffset": 2,
            "rotationTopAngle": 20, "rotationMidAngle": 20, "nrSkinCellsVertical": 1, "nrSkinCellsHorizontal": 12,
            "nrSkinCellDivisionsTop": 1, "nrSkinCellDivisionsBottom": 1, "skinCellOuterHeight": 2,
            "skinCellInnerHeight": 1, "skinCellBottomHeight": 1, "skinCellTopHeight": 1, "thickness": 0.5,
        },
    ),
    Preset(
        "nut",
        "Low, six-sided and thick: two rows of large scales, a broad lip with two rings of points.",
        {
            "height": 4, "radiusBottom": 4, "radiusTopOffset": 2, "radiusMidOffset": 2,
            "rotationTopAngle": 20, "rotationMidAngle": 20, "nrSkinCellsVertical": 2, "nrSkinCellsHorizontal": 6,
            "nrSkinCellDivisionsTop": 2, "nrSkinCellDivisionsBottom": 3, "skinCellOuterHeight": 1,
            "skinCellInnerHeight": 0.3, "skinCellBottomHeight": 1, "skinCellTopHeight": 1, "thickness": 2,
        },
    ),
    Preset(
        "dragon-teeth",
        "A heavy bowl that stands on a ring of long teeth.",
        {
            "height": 7, "radiusBottom": 5, "radiusTopOffset": 3, "radiusMidOffset": 2.5,
            "rotationTopAngle": -25, "rotationMidAngle": -15, "nrSkinCellsVertical": 4, "nrSkinCellsHorizontal": 9,
            "nrSkinCellDivisionsBottom": 1, "skinCellOuterHeight": 0.8, "skinCellInnerHeight": 0.3,
            "skinCellBottomHeight": 4, "skinCellTopHeight": 0.5, "thickness": 1,
        },
    ),
    Preset(
        "dragon-egg",
        "Fine scales that spiral round a belly, as on a hatched egg.",
        {
            "height": 11, "radiusBottom": 3, "radiusTopOffset": 1, "radiusMidOffset": 3,
            "rotationTopAngle": 90, "rotationMidAngle": 45, "nrSkinCellsVertical": 14, "nrSkinCellsHorizontal": 22,
            "skinCellOuterHeight": 0.45, "skinCellInnerHeight": 0.1, "skinCellBottomHeight": 0.3,
            "skinCellTopHeight": 0.3, "thickness": 0.5,
        },
    ),
)  # fmt: skip


@model(presets=PRESETS)
def dragon_cup(
    height: CupHeight = 8,
    radius_bottom: CupRadius = 4,
    radius_top_offset: RadiusOffset = 2,
    radius_mid_offset: RadiusOffset = 2,
    rotation_top_angle: Turn = 20,
    rotation_mid_angle: Turn = 20,
    nr_skin_cells_vertical: Rows = 5,
    nr_skin_cells_horizontal: Columns = 10,
    nr_skin_cell_divisions_top: Divisions = 1,
    nr_skin_cell_divisions_bottom: Divisions = 3,
    skin_cell_outer_height: ScaleHeight = 0.4,
    skin_cell_inner_height: ScaleHeight = 0.3,
    skin_cell_bottom_height: ScaleHeight = 0.4,
    skin_cell_top_height: ScaleHeight = 0.4,
    thickness: WallThickness = 0.6,
    bottom_thickness: WallThickness = 1,
    precision: MeshingPrecision = 0.01,
    rotation: Turn = 0,
    scale: Scale = 1,
    origin: Origin = (0, 0, 0),
    direction: Up = (0, 1, 0),
) -> Part:
    """A faceted cup whose skin is covered with scales, inside and out.

    Three regular polygons, at the bottom, half way up and at the top, give its shape; each may have its own
    size and turn. The surface between them is a grid of cells, and each cell carries a scale: a pyramid.

    Args:
        height: from the base to the lip, without the scales on them.
        radius_bottom: from the axis to the corners of the base.
        radius_top_offset: how much further out the corners of the mouth are.
        radius_mid_offset: how much further out the corners half way up are.
        rotation_top_angle: how far the mouth is turned against the base, in degrees.
        rotation_mid_angle: how far the middle is turned against the base, in degrees.
        nr_skin_cells_vertical: rows of cells from bottom to top.
        nr_skin_cells_horizontal: columns of cells around, which is also the number of corners; fewer than
            three enclose nothing and count as three.
        nr_skin_cell_divisions_top: rings of cells on the lip.
        nr_skin_cell_divisions_bottom: rings of cells under the base, around a flat core.
        skin_cell_outer_height: how far the scales stand out of the outside.
        skin_cell_inner_height: how far the scales stand into the cavity; negative ones are pits in the wall.
        skin_cell_bottom_height: how far the scales hang under the base, as feet.
        skin_cell_top_height: how far the scales stand up from the lip; with 0 the lip is flat.
        thickness: of the wall, measured across it between the scales.
        bottom_thickness: of the floor.
        precision: how far a mesh may stray from the surface, where the request does not say; flat faces
            are met exactly by any.
        rotation: how far the whole is turned about its axis, in degrees.
        scale: how many times larger the whole is made.
        origin: where the middle of the base goes.
        direction: which way the mouth faces.
    """
    cup = Cup(
        height=height,
        radii=(radius_bottom, radius_bottom + radius_mid_offset, radius_bottom + radius_top_offset),
        turns=(0, rotation_mid_angle, rotation_top_angle),
        rows=nr_skin_cells_vertical,
        columns=max(_FEWEST, nr_skin_cells_horizontal),
        lip_rings=nr_skin_cell_divisions_top,
        base_rings=nr_skin_cell_divisions_bottom,
        relief=Relief(skin_cell_outer_height, skin_cell_inner_height, skin_cell_top_height, skin_cell_bottom_height),
        thickness=thickness,
        floor=bottom_thickness,
    )
    placement = Placement(scale, rotation, direction, origin)
    check_numbers(cup)
    skins = walls(cup)
    made = mesh(cup, skins)
    check_detail(made, placement)
    check_mesh(cup, skins, made)
    return Part("dragon-cup", polyhedron(placement.points(made.array), made.faces), CERAMIC)
