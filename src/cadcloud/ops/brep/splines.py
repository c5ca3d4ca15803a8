"""Smooth curves through and around points: B-splines and Bézier curves."""

from __future__ import annotations

from collections.abc import Sequence

from OCP.collections import HArray1_gp_Pnt
from OCP.Geom import Geom_BSplineCurve
from OCP.GeomAPI import GeomAPI_Interpolate

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.frames import Triple
from cadcloud.ops.errors import KernelError

NO_CURVE = "No smooth curve runs through the points; check that neighbouring points differ."


def interpolated(points: Sequence[Triple], periodic: bool = False, tolerance: float = 1e-7) -> Geom_BSplineCurve:
    """The cubic spline through points, at parameters by the lengths between them."""
    nodes = HArray1_gp_Pnt(1, len(points))
    for position, point in enumerate(points, 1):
        nodes.SetValue(position, frames.point(point))
    interpolation = GeomAPI_Interpolate(nodes, periodic, tolerance)
    interpolation.Perform()
    if not interpolation.IsDone():
        raise KernelError(NO_CURVE)
    return interpolation.Curve()
