"""Solids that stand on flat outlines."""

from __future__ import annotations

from typing import Any

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeFace
from OCP.BRepPrimAPI import BRepPrimAPI_MakePrism
from OCP.TopoDS import TopoDS_Wire

from cadcloud.ops.brep import frames, moves
from cadcloud.ops.brep.build import built, transformed
from cadcloud.ops.brep.frames import Triple
from cadcloud.ops.brep.solids import outward
from cadcloud.ops.errors import InvalidInput

NO_PRISM = "The outline could not be extruded; check that it does not cross itself."


def prism(outline: TopoDS_Wire, center: Triple, along: Triple, front: float, back: float) -> Any:
    """A solid over a flat outline, to both sides of it.

    Args:
        outline: a closed wire across the direction.
        center: a point of its plane.
        along: the direction of the front; its length does not matter.
        front: how far the solid reaches in that direction.
        back: how far it reaches the other way.
    """
    if front + back == 0:
        raise InvalidInput(
            "extrusionLengthFront and extrusionLengthBack must not both be 0", parameter="extrusionLengthFront"
        )
    up = frames.vector(along).Normalized()
    face = built(BRepBuilderAPI_MakeFace(frames.plane(center, along), outline, True), NO_PRISM)
    low = transformed(face, moves.translation(frames.triple(up.Multiplied(-back)))) if back else face
    return outward(built(BRepPrimAPI_MakePrism(low, up.Multiplied(front + back)), NO_PRISM))
