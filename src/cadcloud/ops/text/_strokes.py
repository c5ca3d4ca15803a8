"""Text as strokes of a pen."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from typing import Literal, NamedTuple, TypeAlias

from typing_extensions import TypedDict

from cadcloud.ops.registry import operation
from cadcloud.ops.text._hershey import GLYPHS
from cadcloud.ops.types import Flag, Number, Point3, Text

HEIGHT = 21
"""Of a capital letter, in the units of the font."""
BASELINE = 9

Paths: TypeAlias = list[list[Point3]]


class VectorCharData(TypedDict):
    """The strokes of a character, in the plane of x and z, and how far the next one is."""

    width: Number
    height: Number
    paths: list[list[Point3]]


class VectorTextData(TypedDict):
    """A line of text: its width and height, and its characters in place."""

    width: Number
    height: Number
    chars: list[VectorCharData]


class _Glyph(NamedTuple):
    width: int
    strokes: tuple[tuple[tuple[int, int], ...], ...]


@cache
def _glyph(character: str) -> _Glyph:
    code = ord(character) - 32
    if not 0 <= code < len(GLYPHS):
        return _glyph("?")
    left, right, *letters = (ord(letter) - ord("R") for letter in GLYPHS[code])
    lift = (ord(" ") - ord("R"), 0)
    strokes: list[list[tuple[int, int]]] = [[]]
    for pair in zip(letters[::2], letters[1::2], strict=True):
        if pair == lift:
            strokes.append([])
        else:
            strokes[-1].append((pair[0] - left, BASELINE - pair[1]))
    return _Glyph(right - left, tuple(tuple(stroke) for stroke in strokes if stroke))


class _Pen(NamedTuple):
    """Draws glyphs at a size; the stroke keeps clear of half of ``extrude`` above and below."""

    height: float
    extrude: float

    @property
    def scale(self) -> float:
        return (self.height - self.extrude) / HEIGHT

    def draw(self, character: str, x: float, y: float) -> VectorCharData:
        glyph, low = _glyph(character), y + self.extrude / 2
        paths: Paths = [[(x + a * self.scale, 0, low + b * self.scale) for a, b in stroke] for stroke in glyph.strokes]
        return {"width": glyph.width * self.scale, "height": self.height, "paths": paths}


@operation
def vector_char(
    y_offset: Number = 0, char: Text = "A", x_offset: Number = 0, height: Number = 1, extrude_offset: Number = 0
) -> VectorCharData:
    """Draw a character by strokes of a pen.

    Convention: the strokes lie in the plane of x and z. The letters are those of Hershey's Roman Simplex;
    a question mark stands for a character that it lacks.

    Args:
        y_offset: where the baseline lies along z.
        char: the character; further ones are ignored.
        x_offset: where the character starts along x.
        height: of a capital letter.
        extrude_offset: how thick the pen is; the strokes are drawn that much smaller.

    Returns:
        The strokes, and the width and height of the character.
    """
    return _Pen(height, extrude_offset).draw(char[:1] or "?", x_offset, y_offset)


@operation
def vector_text(
    text: Text | None = None,
    x_offset: Number = 0,
    y_offset: Number = 0,
    height: Number = 1,
    line_spacing: Number = 1.4,
    letter_spacing: Number = 0,
    align: Literal["left", "center", "right"] = "left",
    extrude_offset: Number = 0,
    center_on_origin: Flag = False,
) -> list[VectorTextData]:
    r"""Draw lines of text by strokes of a pen.

    Convention: the strokes lie in the plane of x and z. The letters are those of Hershey's Roman Simplex;
    a question mark stands for a character that it lacks.

    Known difference: a line may also end in ``\r\n``; elsewhere the ``\r`` is drawn as a question mark.

    Args:
        text: what to draw; without it, ``Hello World``.
        x_offset: where the lines start along x.
        y_offset: where the first baseline lies along z.
        height: of a capital letter.
        line_spacing: from a baseline to the next, in heights.
        letter_spacing: how far letters are pulled apart, in heights.
        align: where shorter lines stand: left, center or right.
        extrude_offset: how thick the pen is; the strokes are drawn that much smaller.
        center_on_origin: true moves the middle of all strokes to the origin, whatever the offsets.

    Returns:
        The lines that show anything, each with its characters in place; blanks only take room.
    """
    pen = _Pen(height, extrude_offset)
    rows = re.split(r"\r?\n", "Hello World" if text is None else text)
    shown = [(row, line) for row, line in enumerate(rows) if any(_glyph(letter).strokes for letter in line)]
    gap = letter_spacing * height
    widths = [sum(_glyph(letter).width * pen.scale + gap for letter in line) for _, line in shown]
    share = {"left": 0.0, "center": 0.5, "right": 1.0}[align]
    lines: list[VectorTextData] = []
    for (row, line), width in zip(shown, widths, strict=True):
        x = x_offset + (max(widths) - width) * share
        characters: list[VectorCharData] = []
        for letter in line:
            drawn = pen.draw(letter, x, y_offset - row * line_spacing * height)
            x += drawn["width"] + gap
            characters += [drawn] if drawn["paths"] else []
        lines.append({"width": width, "height": height, "chars": characters})
    return _centered(lines) if center_on_origin and lines else lines


def _centered(lines: list[VectorTextData]) -> list[VectorTextData]:
    points = list(chain.from_iterable(path for line in lines for char in line["chars"] for path in char["paths"]))
    x = (min(point[0] for point in points) + max(point[0] for point in points)) / 2
    z = (min(point[2] for point in points) + max(point[2] for point in points)) / 2

    def moved(char: VectorCharData) -> VectorCharData:
        return {**char, "paths": [[(a - x, b, c - z) for a, b, c in path] for path in char["paths"]]}

    return [{**line, "chars": [moved(char) for char in line["chars"]]} for line in lines]
