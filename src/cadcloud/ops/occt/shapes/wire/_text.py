"""Text as wires, drawn by the strokes of a pen."""

from __future__ import annotations

from typing import Literal

from OCP.TopoDS import TopoDS_Wire
from typing_extensions import TypedDict

from cadcloud.ops.brep import measure, outlines, topology
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.text import vector_text
from cadcloud.ops.types import Compound, Coordinate, Flag, Length, Number, Point3, Text, Wire

LONGEST = 10_000


class TextWiresCharShapes(TypedDict):
    """The strokes of a character."""

    compound: Compound


class TextWiresCharShapePart(TypedDict):
    """A character of a text, by its place among those that show anything."""

    id: Text
    shapes: TextWiresCharShapes


class TextWiresDataDto(TypedDict):
    """A text as wires: all of them, those of each character, and the bounds."""

    type: Text
    name: Text
    compound: Compound
    characters: list[TextWiresCharShapePart]
    width: Number
    height: Number
    center: Point3


@operation
def text_wires(
    text: Text = "Hello World",
    x_offset: Coordinate = 0,
    y_offset: Coordinate = 0,
    height: Length = 1,
    line_spacing: Coordinate = 2,
    letter_spacing: Coordinate = 0,
    align: Literal["left", "center", "right"] = "left",
    extrude_offset: Coordinate = 0,
    center_on_origin: Flag = False,
) -> list[Wire]:
    r"""Draw lines of text as wires, by strokes of a pen.

    Convention: the text lies in the plane of x and z. The letters are those of Hershey's Roman Simplex; a question
    mark stands for a character that it lacks.

    Known difference: the stroke of a 6, which runs back to itself, ends in a vertex of its own; elsewhere in one
    that it went through before.

    Args:
        text: what to draw, up to 10,000 characters; a line ends in ``\n``.
        x_offset: where the lines start along x.
        y_offset: where the first baseline lies along z.
        height: of a capital letter.
        line_spacing: from a baseline to the next, in heights.
        letter_spacing: how far letters are pulled apart, in heights.
        align: where shorter lines stand: left, center or right.
        extrude_offset: how thick the pen is; the strokes are drawn that much smaller.
        center_on_origin: true moves the middle of all strokes to the origin, whatever the offsets.

    Returns:
        A wire for each stroke, character after character; none for a text of blanks.
    """
    characters = _strokes(
        text, x_offset, y_offset, height, line_spacing, letter_spacing, align, extrude_offset, center_on_origin
    )
    return [wire for character in characters for wire in character]


@operation
def text_wires_with_data(
    text: Text = "Hello World",
    x_offset: Coordinate = 0,
    y_offset: Coordinate = 0,
    height: Length = 1,
    line_spacing: Coordinate = 2,
    letter_spacing: Coordinate = 0,
    align: Literal["left", "center", "right"] = "left",
    extrude_offset: Coordinate = 0,
    center_on_origin: Flag = False,
) -> TextWiresDataDto:
    r"""Draw lines of text as wires, and tell the characters apart.

    Convention: as ``textWires``. The characters that show anything are called ``char-0``, ``char-1`` and so on.

    Known difference: the names go on from line to line, and the height is that of the text, along z; elsewhere they
    start again with each line, and the height is that along y, which is none.

    Args:
        text: what to draw, up to 10,000 characters; a line ends in ``\n``.
        x_offset: where the lines start along x.
        y_offset: where the first baseline lies along z.
        height: of a capital letter.
        line_spacing: from a baseline to the next, in heights.
        letter_spacing: how far letters are pulled apart, in heights.
        align: where shorter lines stand: left, center or right.
        extrude_offset: how thick the pen is; the strokes are drawn that much smaller.
        center_on_origin: true moves the middle of all strokes to the origin, whatever the offsets.

    Returns:
        All strokes in one compound, those of each character in a compound, and the width along x, the height along z
        and the middle of the whole.
    """
    characters = _strokes(
        text, x_offset, y_offset, height, line_spacing, letter_spacing, align, extrude_offset, center_on_origin
    )
    if not characters:
        raise InvalidInput("text must hold a character that shows something", parameter="text")
    parts = [topology.compound(wires) for wires in characters]
    whole = topology.compound(parts)
    low, high = measure.bounds(whole)
    x, y, z = ((a + b) / 2 for a, b in zip(low, high, strict=True))
    return {
        "type": "text",
        "name": "text",
        "compound": whole,
        "characters": [{"id": f"char-{at}", "shapes": {"compound": part}} for at, part in enumerate(parts)],
        "width": high[0] - low[0],
        "height": high[2] - low[2],
        "center": (x, y, z),
    }


def _strokes(
    text: str,
    x_offset: float,
    y_offset: float,
    height: float,
    line_spacing: float,
    letter_spacing: float,
    align: Literal["left", "center", "right"],
    extrude_offset: float,
    center_on_origin: bool,
) -> list[list[TopoDS_Wire]]:
    """The strokes of each character that has any."""
    if len(text) > LONGEST:
        raise InvalidInput(f"text must have at most {LONGEST:,} characters, not {len(text):,}", parameter="text")
    # A stroke is a few thousandths of a capital long at least.
    if height - extrude_offset < 1e-4:
        raise InvalidInput("extrudeOffset must be less than height", parameter="extrudeOffset")
    lines = vector_text(
        text, x_offset, y_offset, height, line_spacing, letter_spacing, align, extrude_offset, center_on_origin
    )
    return [[outlines.chain(path) for path in char["paths"]] for line in lines for char in line["chars"]]
