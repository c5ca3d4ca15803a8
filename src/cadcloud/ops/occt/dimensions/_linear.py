"""Dimensions of lengths."""

from __future__ import annotations

from OCP.gp import gp_Pnt, gp_Vec

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
)
from cadcloud.ops.occt.dimensions._value import Decimals, Format, value_text
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Compound, Coordinate, Direction3, Distance, Flag, Point3


@operation
def simple_linear_length_dimension(
    start: Point3,
    end: Point3,
    direction: Direction3,
    offset_from_points: Coordinate = 0,
    crossing_size: Distance = 0.2,
    decimal_places: Decimals = 2,
    label_suffix: Label = "(cm)",
    label_size: Distance = 0.1,
    label_offset: Coordinate = 0.3,
    label_rotation: Rotation = 0,
    end_type: EndType = "none",
    arrow_size: Distance = 0.3,
    arrow_angle: ArrowAngle = 30,
    arrows_flipped: Flag = False,
    label_flip_horizontal: Flag = False,
    label_flip_vertical: Flag = False,
    label_overwrite: Label = "1*val",
    remove_trailing_zeros: Flag = False,
) -> Compound:
    """Draw a dimension that tells the distance of two points.

    Convention: the label reads from ``start`` to ``end``, with its letters upright along ``direction``. A
    horizontal flip turns the letters upside down, a vertical one mirrors the line of text from left to right.
    Label, suffix and a blank between them make one line of text.

    Known difference: arrows and labels of no size are left out; elsewhere they end in an error.

    Args:
        start: the first point.
        end: the second point.
        direction: from the points to the dimension line, with its length; it must not run along the points.
        offset_from_points: how far from the points, along the direction, the two helping lines start.
        crossing_size: how far lines run on where they cross.
        decimal_places: how many decimals the label shows.
        label_suffix: what stands behind the value, such as a unit.
        label_size: height of the letters.
        label_offset: from the dimension line to the middle of the label; negative for the side of the points.
        label_rotation: a turn of the label about its middle, in degrees, clockwise for the reader.
        end_type: ``arrow`` draws arrow heads at both ends of the dimension line, ``none`` nothing.
        arrow_size: length of the strokes of arrow heads.
        arrow_angle: between the two strokes of an arrow head, in degrees.
        arrows_flipped: true points the arrows inward.
        label_flip_horizontal: true mirrors the label about its horizontal axis.
        label_flip_vertical: true mirrors the label about its vertical axis.
        label_overwrite: an expression in ``val``, the distance, that is computed, such as ``100*val``; or a
            text to show, in which ``val`` is replaced.
        remove_trailing_zeros: true drops zeros at the end of the decimals.

    Returns:
        A compound of wires: the dimension line, the two helping lines, a compound with the letters, and for
        each arrow a compound.
    """
    first, last, away = frames.point(start), frames.point(end), frames.vector(direction)
    across, upright = _axes(first, last, away)
    outward = away.Normalized()
    tips = first.Translated(away), last.Translated(away)
    over = across.Multiplied(crossing_size)
    helpers = [
        line(
            point.Translated(outward.Multiplied(offset_from_points)), tip.Translated(outward.Multiplied(crossing_size))
        )
        for point, tip in zip((first, last), tips, strict=True)
    ]
    style = Format(decimal_places, label_suffix, label_overwrite, remove_trailing_zeros)
    caption = value_text(first.Distance(last), style)
    middle = gp_Pnt(tips[0].XYZ().Added(tips[1].XYZ()).Multiplied(0.5))
    place = Place(middle.Translated(outward.Multiplied(label_offset)), across, upright)
    lettering = Lettering(caption, label_size, label_rotation, label_flip_vertical, label_flip_horizontal)
    arrow = Arrow(end_type, arrow_size, arrow_angle, arrows_flipped)
    return drawn(
        line(tips[0].Translated(over.Reversed()), tips[1].Translated(over)),
        *helpers,
        text(lettering, place),
        arrow_head(tips[0], across, upright, arrow),
        arrow_head(tips[1], across.Reversed(), upright.Reversed(), arrow),
    )


def _axes(first: gp_Pnt, last: gp_Pnt, away: gp_Vec) -> tuple[gp_Vec, gp_Vec]:
    """The direction from point to point, and the one across it towards the dimension line."""
    across = gp_Vec(first, last)
    if across.Magnitude() < SHORTEST:
        raise InvalidInput("end must be another point than start", parameter="end")
    across.Normalize()
    upright = away.Subtracted(across.Multiplied(across.Dot(away)))
    if upright.Magnitude() < 1e-9 * away.Magnitude():
        raise InvalidInput("direction must not run along the line from start to end", parameter="direction")
    return across, upright.Normalized()
