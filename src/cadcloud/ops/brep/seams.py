"""Where closed edges start."""

from __future__ import annotations

import math
from typing import Any

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge
from OCP.Geom import Geom_Curve, Geom_TrimmedCurve
from OCP.GeomConvert import GeomConvert
from OCP.TopoDS import TopoDS_Edge

from cadcloud.ops.brep import curves
from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.topology import downcast
from cadcloud.ops.errors import InvalidInput

CLOSED = 1e-6


def with_seam_at(edge: TopoDS_Edge, parameter: float) -> Any:
    """A closed edge that starts, and ends, at another parameter of its curve.

    Raises:
        InvalidInput: the edge is open.
    """
    curve = curves.curve_of(edge)
    first, last = curve.FirstParameter(), curve.LastParameter()
    if math.dist(curves.point(curve, first), curves.point(curve, last)) > CLOSED:
        raise InvalidInput("shape must be a closed edge", parameter="shape")
    start = first + math.fmod(parameter - first, last - first)
    start += last - first if start < first else 0
    geometry = _periodic(edge, first, last)
    moved = built(BRepBuilderAPI_MakeEdge(geometry, start, start + last - first), "The seam could not be moved.")
    return downcast(moved.Oriented(edge.Orientation()))


def _periodic(edge: TopoDS_Edge, first: float, last: float) -> Geom_Curve:
    geometry = curves.geometry_of(edge)
    if geometry.IsPeriodic() and math.isclose(geometry.Period(), last - first, rel_tol=1e-9):
        return geometry
    spline = GeomConvert.CurveToBSplineCurve_s(Geom_TrimmedCurve(geometry, first, last))
    if not spline.IsClosed():
        raise InvalidInput("shape must be a closed edge", parameter="shape")
    spline.SetPeriodic()
    return spline
