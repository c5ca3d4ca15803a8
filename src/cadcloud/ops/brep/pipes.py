"""Pipes: profiles swept along wires."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from OCP.BRepAdaptor import BRepAdaptor_CompCurve
from OCP.BRepBuilderAPI import (
    BRepBuilderAPI_MakeEdge,
    BRepBuilderAPI_MakePolygon,
    BRepBuilderAPI_MakeWire,
    BRepBuilderAPI_TransitionMode,
)
from OCP.BRepOffsetAPI import BRepOffsetAPI_MakePipeShell
from OCP.ElCLib import ElCLib
from OCP.gp import gp_Ax2, gp_Circ, gp_Dir, gp_Pnt, gp_Vec
from OCP.TopoDS import TopoDS_Wire

from cadcloud.ops.brep.build import built, valid
from cadcloud.ops.brep.profiles import is_closed
from cadcloud.ops.brep.solids import outward
from cadcloud.ops.errors import InvalidInput, KernelError

Turning: TypeAlias = Literal["least", "frenet", "discrete"]
"""How a profile turns about the wire it follows."""

TOO_TIGHT = "The pipe could not be built: a bend may be too tight for the profile, or the profile off the wire."


def along(
    spine: TopoDS_Wire,
    profiles: Sequence[TopoDS_Wire],
    turning: Turning = "least",
    *,
    solid: bool = True,
    smooth: bool = False,
) -> Any:
    """Sweep profiles along a wire, mitred at its corners; closed profiles make a solid if wanted."""
    maker = BRepOffsetAPI_MakePipeShell(spine)
    if turning == "discrete":
        maker.SetDiscreteMode()
    else:
        maker.SetMode(turning == "frenet")
    maker.SetTransitionMode(BRepBuilderAPI_TransitionMode.BRepBuilderAPI_RightCorner)
    maker.SetForceApproxC1(smooth)
    for profile in profiles:
        maker.Add(profile)
    if not maker.IsReady():
        raise KernelError(TOO_TIGHT)
    maker.Build()
    # Asking a failed pipe for a solid ends the process, so its state is asked first.
    if not maker.IsDone():
        raise KernelError(TOO_TIGHT)
    if solid and all(is_closed(profile) for profile in profiles) and not maker.MakeSolid():
        raise KernelError(TOO_TIGHT)
    return valid(outward(built(maker, TOO_TIGHT)), TOO_TIGHT)


def circle(spine: TopoDS_Wire, radius: float) -> TopoDS_Wire:
    """A circle about the start of a wire, across it."""
    edge = BRepBuilderAPI_MakeEdge(gp_Circ(_start(spine), radius)).Edge()
    return BRepBuilderAPI_MakeWire(edge).Wire()


def polygon(spine: TopoDS_Wire, radius: float, corners: int) -> TopoDS_Wire:
    """A regular polygon about the start of a wire, across it."""
    around = gp_Circ(_start(spine), radius)
    maker = BRepBuilderAPI_MakePolygon()
    for corner in range(corners):
        maker.Add(ElCLib.Value_s(2 * math.pi * corner / corners, around))
    maker.Close()
    return built(maker, "The polygon could not be built.")


def _start(spine: TopoDS_Wire) -> gp_Ax2:
    curve = BRepAdaptor_CompCurve(spine)
    place, tangent = gp_Pnt(), gp_Vec()
    curve.D1(curve.FirstParameter(), place, tangent)
    if tangent.Magnitude() < 1e-12:
        raise InvalidInput("shape must have a direction at its start", parameter="shape")
    return gp_Ax2(place, gp_Dir(tangent))
