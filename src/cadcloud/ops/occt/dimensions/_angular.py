"""Dimensions of angles."""

from __future__ import annotations

import math

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakeWire
from OCP.gp import gp_Ax2, gp_Circ, gp_Dir, gp_Pnt, gp_Vec
from OCP.TopoDS import TopoDS_Wire

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.build import built
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.occt.dimensions._drawing import (
    Arrow,
    ArrowAngle,
    EndType,
    Label,
    Lettering,
    Place,
    Rotation,
    arrow_head,
    drawn,
    line,
    text,
)
from cadcloud.ops.occt.dimensions._value import Decimals, Format, value_text
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Compound, Coordinate, Direction3, Distance, Flag, Length, Point3


@operation
def simple_angular_dimension(
    direction1: Direction3 = (1, 0, 0),
    direction2: Direction3 = (0, 0, 1),
    center: Point3 = (0, 0, 0),
    radius: Length = 4,
    offset_from_center: Coordinate = 0.5,
    extra_size: Distance = 0,
    decimal_places: Decimals = 2,
    label_suffix: Label = "(deg)",
    label_size: Distance = 0.1,
    label_offset: Coordinate = 0.3,
    radians: Flag = False,
    end_type: EndType = "none",
    arrow_size: Distance = 0.3,
    arrow_angle: ArrowAngle = 30,
    arrows_flipped: Flag = False,
    label_rotation: Rotation = 0,
    label_flip_horizontal: Flag = False,
    label_flip_vertical: Flag = False,
    label_overwrite: Label = "1*val",
    remove_trailing_zeros: Flag = False,
) -> Compound:
    """Draw a dimension that tells the angle between two directions.

    Convention: the label reads from ``direction2`` to ``direction1``, with its letters upright away from the
    centre. Here a horizontal flip mirrors the line of text from left to right, a vertical one turns the
    letters upside down: the other way round than for lengths.

    Known difference: arrows and labels of no size are left out; elsewhere they end in an error.

    Args:
        direction1: from the centre; its length does not matter.
        direction2: from the centre, not parallel to the first.
        center: where both directions start.
        radius: of the arc.
        offset_from_center: from the centre to where the two straight lines start.
        extra_size: how far the straight lines run on beyond the arc.
        decimal_places: how many decimals the label shows.
        label_suffix: what stands behind the value, such as a unit.
        label_size: height of the letters.
        label_offset: from the arc to the middle of the label; negative towards the centre.
        radians: true shows radians instead of degrees.
        end_type: ``arrow`` draws arrow heads at both ends of the arc, ``none`` nothing.
        arrow_size: length of the strokes of arrow heads.
        arrow_angle: between the two strokes of an arrow head, in degrees.
        arrows_flipped: true points the arrows inward.
        label_rotation: a turn of the label about its middle, in degrees, clockwise for the reader.
        label_flip_horizontal: true mirrors the label about its vertical axis.
        label_flip_vertical: true mirrors the label about its horizontal axis.
        label_overwrite: an expression in ``val``, the angle, that is computed, such as ``180-val``; or a text
            to show, in which ``val`` is replaced.
        remove_trailing_zeros: true drops zeros at the end of the decimals.

    Returns:
        A compound of wires: the two straight lines, the arc, a compound with the letters, and for each arrow
        a compound.
    """
    middle = frames.point(center)
    first, second = (frames.vector(value).Normalized() for value in (direction1, direction2))
    if first.Crossed(second).Magnitude() < 1e-9:
        raise InvalidInput("direction2 must not be parallel to direction1", parameter="direction2")
    angle = first.Angle(second)
    style = Format(decimal_places, label_suffix, label_overwrite, remove_trailing_zeros)
    caption = value_text(angle if radians else math.degrees(angle), style)
    upright, across = first.Added(second).Normalized(), first.Subtracted(second).Normalized()
    place = Place(middle.Translated(upright.Multiplied(radius + label_offset)), across, upright)
    lettering = Lettering(caption, label_size, label_rotation, label_flip_horizontal, label_flip_vertical)
    arrow = Arrow(end_type, arrow_size, arrow_angle, arrows_flipped)
    tips = middle.Translated(first.Multiplied(radius)), middle.Translated(second.Multiplied(radius))
    legs = [
        line(
            middle.Translated(leg.Multiplied(offset_from_center)),
            middle.Translated(leg.Multiplied(radius + extra_size)),
        )
        for leg in (first, second)
    ]
    return drawn(
        *legs,
        [_arc(middle, first, second, radius)],
        text(lettering, place),
        arrow_head(tips[1], _tangent(second, first), second, arrow),
        arrow_head(tips[0], _tangent(first, second), first.Reversed(), arrow),
    )


def _arc(middle: gp_Pnt, first: gp_Vec, second: gp_Vec, radius: float) -> TopoDS_Wire:
    """The short way round from the second direction to the first."""
    circle = gp_Circ(gp_Ax2(middle, gp_Dir(second.Crossed(first)), gp_Dir(second)), radius)
    edge = built(BRepBuilderAPI_MakeEdge(circle, 0.0, first.Angle(second)), "The arc could not be built.")
    return built(BRepBuilderAPI_MakeWire(edge), "The arc could not be built.")


def _tangent(at: gp_Vec, towards: gp_Vec) -> gp_Vec:
    return towards.Subtracted(at.Multiplied(at.Dot(towards))).Normalized()
