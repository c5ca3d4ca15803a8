"""Pins: lines that point at something, with a name at their other end."""

from __future__ import annotations

from OCP.gp import gp_Vec

from cadcloud.ops.brep import frames
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.occt.dimensions._drawing import (
    SHORTEST,
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
    text_width,
)
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Compound, Coordinate, Direction3, Distance, Flag, Point3


@operation
def pin_with_label(
    start_point: Point3 = (0, 0, 0),
    end_point: Point3 = (0, 5, 2),
    direction: Direction3 = (0, 0, 1),
    offset_from_start: Distance = 0,
    label: Label = "Pin",
    label_offset: Coordinate = 0.3,
    label_size: Distance = 0.1,
    end_type: EndType = "none",
    arrow_size: Distance = 0.3,
    arrow_angle: ArrowAngle = 30,
    arrows_flipped: Flag = False,
    label_rotation: Rotation = 0,
    label_flip_horizontal: Flag = False,
    label_flip_vertical: Flag = False,
) -> Compound:
    """Draw a pin: a line that points at something, bends and ends in a label.

    Convention: the label reads along ``direction``, with its letters upright the way the line comes. A
    horizontal flip turns the letters upside down, a vertical one mirrors the line of text from left to right.
    The arrow stays at ``start_point`` whatever the offset.

    Known difference: a label or arrow of no size, or a label without letters, is left out, and the pin may
    run straight on without a bend; elsewhere these end in an error.

    Args:
        start_point: what the pin points at.
        end_point: where the line bends.
        direction: from the bend to the end of the line, with its length.
        offset_from_start: how much is left free between the start and the line.
        label: the text; lines are parted by line breaks.
        label_offset: from the end of the line to the label.
        label_size: height of the letters.
        end_type: ``arrow`` draws an arrow head at the start, ``none`` nothing.
        arrow_size: length of the strokes of the arrow head.
        arrow_angle: between the two strokes of the arrow head, in degrees.
        arrows_flipped: true points the arrow the other way.
        label_rotation: a turn of the label about its middle, in degrees, clockwise for the reader.
        label_flip_horizontal: true mirrors the label about its horizontal axis.
        label_flip_vertical: true mirrors the label about its vertical axis.

    Returns:
        A compound of wires: the line, a compound with the letters, the line after the bend, and a compound
        for the arrow.
    """
    start, bend, onward = frames.point(start_point), frames.point(end_point), frames.vector(direction)
    if start.Distance(bend) < SHORTEST:
        raise InvalidInput("endPoint must be another point than startPoint", parameter="endPoint")
    along, across = gp_Vec(start, bend).Normalized(), onward.Normalized()
    lettering = Lettering(label, label_size, label_rotation, label_flip_vertical, label_flip_horizontal)
    end = bend.Translated(onward)
    middle = end.Translated(across.Multiplied(label_offset + text_width(lettering) / 2))
    side = _square(along, onward)
    return drawn(
        line(start.Translated(along.Multiplied(offset_from_start)), bend),
        text(lettering, Place(middle, across, _square(across, along))),
        line(bend, end),
        arrow_head(start, along, side.Reversed(), Arrow(end_type, arrow_size, arrow_angle, arrows_flipped)),
    )


def _square(axis: gp_Vec, towards: gp_Vec) -> gp_Vec:
    """The unit vector square to a unit axis that leans most towards a vector, or else upwards, or along z."""
    for wanted in (towards.Normalized(), gp_Vec(0, 1, 0)):
        across = wanted.Subtracted(axis.Multiplied(axis.Dot(wanted)))
        if across.Magnitude() > 1e-6:
            return across.Normalized()
    return gp_Vec(0, 0, 1)
