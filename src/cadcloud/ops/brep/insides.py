"""Where points lie with respect to faces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from OCP.BRepClass import BRepClass_FaceClassifier
from OCP.TopAbs import TopAbs_State
from OCP.TopoDS import TopoDS_Face

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.frames import Triple


class Kept(NamedTuple):
    """Which points are kept."""

    inside: bool
    on: bool
    outside: bool
    unknown: bool


def filtered(
    face: TopoDS_Face, points: Sequence[Triple], kept: Kept, tolerance: float, gap: float | None
) -> list[Triple]:
    """The points whose nearest point on the surface lies where ``kept`` says.

    Args:
        face: the face.
        points: the points.
        kept: which ones to keep.
        tolerance: how close to the outline a point lies on it.
        gap: compare with the box around the face first, and allow gaps this wide; None does not.
    """
    states = {
        TopAbs_State.TopAbs_IN: kept.inside,
        TopAbs_State.TopAbs_ON: kept.on,
        TopAbs_State.TopAbs_OUT: kept.outside,
        TopAbs_State.TopAbs_UNKNOWN: kept.unknown,
    }
    classifier = BRepClass_FaceClassifier()
    found: list[Triple] = []
    for point in points:
        classifier.Perform(face, frames.point(point), tolerance, gap is not None, gap or 0.1)
        if states[classifier.State()]:
            found.append(point)
    return found
