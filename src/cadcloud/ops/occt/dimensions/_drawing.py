"""What dimensions are drawn with: straight lines, arrow heads and text by strokes, in a plane of their own."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Annotated, Any, Literal, NamedTuple, TypeAlias

from annotated_types import MaxLen
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakeWire
from OCP.gp import gp_Pnt, gp_Vec
from OCP.TopoDS import TopoDS_Compound, TopoDS_Shape, TopoDS_Wire
from pydantic import Field

from cadcloud.ops.brep import topology
from cadcloud.ops.brep.build import built
from cadcloud.ops.text import vector_text
from cadcloud.ops.types import Angle, Text

EndType: TypeAlias = Literal["none", "arrow"]
Label: TypeAlias = Annotated[Text, MaxLen(1000)]
ArrowAngle: TypeAlias = Annotated[Angle, Field(ge=0, le=90)]
Rotation: TypeAlias = Annotated[Angle, Field(ge=-360, le=360)]

# Lines shorter than this are points to the kernel.
SHORTEST = 1e-7
TOO_SMALL = "The label is too small for its strokes to be lines; use a larger labelSize."


class Arrow(NamedTuple):
    """How arrow heads look: the length of their two strokes, and the angle between these in degrees."""

    end_type: EndType
    size: float
    angle: float
    flipped: bool


class Lettering(NamedTuple):
    """How a label looks: its text and height, a turn in degrees, and whether it is mirrored along its axes."""

    text: str
    size: float
    rotation: float
    mirrored_across: bool
    mirrored_upright: bool


class Place(NamedTuple):
    """Where text is put: the middle of it, the direction it is read in, and the one its letters stand in."""

    middle: gp_Pnt
    across: gp_Vec
    upright: gp_Vec


def drawn(*parts: list[Any]) -> TopoDS_Compound:
    """All parts of a drawing in one compound."""
    return topology.compound(shape for part in parts for shape in part)


def line(start: gp_Pnt, end: gp_Pnt) -> list[TopoDS_Wire]:
    """A straight line; nothing where both ends are one point."""
    return [] if start.Distance(end) < SHORTEST else [_stroke([start, end])]


def arrow_head(tip: gp_Pnt, back: gp_Vec, side: gp_Vec, arrow: Arrow) -> list[TopoDS_Compound]:
    """Two strokes from a tip.

    Args:
        tip: where both start.
        back: the unit vector between them; it points away from where the arrow points to.
        side: the unit vector across; the first stroke leans to it.
        arrow: how the head looks.
    """
    if arrow.end_type == "none" or arrow.size < SHORTEST:
        return []
    half, reach = math.radians(arrow.angle) / 2, -arrow.size if arrow.flipped else arrow.size
    along, aside = back.Multiplied(reach * math.cos(half)), side.Multiplied(reach * math.sin(half))
    barbs = [line(tip, tip.Translated(along.Added(lean))) for lean in (aside, aside.Reversed())]
    return [drawn(*barbs)]


def text(lettering: Lettering, place: Place) -> list[TopoDS_Compound]:
    """Text around a place; nothing for text of no size or without visible letters."""
    if lettering.size < SHORTEST:
        return []
    across = place.across.Reversed() if lettering.mirrored_across else place.across
    upright = place.upright.Reversed() if lettering.mirrored_upright else place.upright
    cosine, sine = math.cos(math.radians(lettering.rotation)), math.sin(math.radians(lettering.rotation))
    right = across.Multiplied(cosine).Subtracted(upright.Multiplied(sine))
    up = across.Multiplied(sine).Added(upright.Multiplied(cosine))
    strokes: list[TopoDS_Shape] = [
        _stroke([place.middle.Translated(right.Multiplied(x).Added(up.Multiplied(z))) for x, _, z in path])
        for path in _paths(lettering)
    ]
    return [topology.compound(strokes)] if strokes else []


def text_width(lettering: Lettering) -> float:
    """How wide the strokes of a text are, from the first to the last."""
    places = [x for path in _paths(lettering) for x, _, _ in path]
    return max(places) - min(places) if places else 0.0


def _paths(lettering: Lettering) -> list[list[tuple[float, float, float]]]:
    lines = vector_text(lettering.text, height=lettering.size, line_spacing=2, center_on_origin=True)
    return [path for row in lines for char in row["chars"] for path in char["paths"]]


def _stroke(points: list[gp_Pnt]) -> TopoDS_Wire:
    # A stroke that comes back to where it has been shares the vertex there, which a polygon maker misses.
    maker = BRepBuilderAPI_MakeWire()
    for start, end in pairwise(points):
        maker.Add(built(BRepBuilderAPI_MakeEdge(start, end), TOO_SMALL))
    return built(maker, TOO_SMALL)
