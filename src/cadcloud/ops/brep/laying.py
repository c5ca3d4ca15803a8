"""Curves of the plane laid onto surfaces."""

from __future__ import annotations

import math
from typing import Any

from OCP.BRep import BRep_Tool
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge
from OCP.BRepLib import BRepLib
from OCP.Geom import Geom_Surface
from OCP.Geom2d import Geom2d_Curve
from OCP.gp import gp_Pnt
from OCP.TopoDS import TopoDS_Edge

from cadcloud.ops.brep.build import built
from cadcloud.ops.errors import InvalidInput, KernelError

# How closely the curve in space shall follow the curve on the surface, and how closely it must.
WANTED, NEEDED = 1e-7, 1e-5
SEGMENTS = 1000
# Where both are compared. A prime, so that no regular curve happens to fit at all of them.
PLACES = 997
FARTHEST = 1e9


def laid_on(curve: Geom2d_Curve, surface: Geom_Surface) -> Any:
    """An edge along a curve on a surface, with a curve in space too.

    Raises:
        InvalidInput: the curve leads to where coordinates lose their precision.
        KernelError: the curve in space comes out wrong.
    """
    first, last = curve.FirstParameter(), curve.LastParameter()
    for step in range(PLACES + 1):
        if _farthest(_on(curve, surface, first + (last - first) * step / PLACES)) > FARTHEST:
            raise InvalidInput("curve must stay where the surface is", parameter="curve")
    edge = built(BRepBuilderAPI_MakeEdge(curve, surface), "The curve does not fit on the surface.")
    # The kernel does not say when it has run out of segments.
    if not BRepLib.BuildCurves3d_s(edge, WANTED, MaxSegment=SEGMENTS) or not _follows(edge, curve, surface):
        raise KernelError("The curve is too long to be followed on the surface: use a shorter one.")
    return edge


def _follows(edge: TopoDS_Edge, curve: Geom2d_Curve, surface: Geom_Surface) -> bool:
    geometry = BRep_Tool.Curve_s(edge, 0.0, 0.0)
    first, last = curve.FirstParameter(), curve.LastParameter()
    for step in range(PLACES + 1):
        parameter = first + (last - first) * step / PLACES
        place = _on(curve, surface, parameter)
        if place.Distance(geometry.Value(parameter)) > NEEDED * max(1, _farthest(place)):
            return False
    return True


def _on(curve: Geom2d_Curve, surface: Geom_Surface, parameter: float) -> gp_Pnt:
    flat = curve.Value(parameter)
    return surface.Value(flat.X(), flat.Y())


def _farthest(place: gp_Pnt) -> float:
    values = (abs(place.X()), abs(place.Y()), abs(place.Z()))
    return max(values) if all(math.isfinite(value) for value in values) else math.inf
