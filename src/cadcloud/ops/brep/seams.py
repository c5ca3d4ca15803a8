"""Where closed edges start, and what degree their curves have."""

from __future__ import annotations

import math
from typing import Any

from OCP.BRepAdaptor import BRepAdaptor_Curve
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge
from OCP.collections import Array1_double, Array1_gp_Pnt, Array1_int
from OCP.GCPnts import GCPnts_QuasiUniformDeflection
from OCP.Geom import Geom_BSplineCurve, Geom_Curve, Geom_TrimmedCurve
from OCP.GeomAbs import GeomAbs_CurveType, GeomAbs_Shape
from OCP.GeomConvert import GeomConvert, GeomConvert_ApproxCurve
from OCP.TopoDS import TopoDS_Edge

from cadcloud.ops.brep import curves
from cadcloud.ops.brep.build import built
from cadcloud.ops.errors import InvalidInput, KernelError

# How many pieces an approximation may have before it is given up.
MOST_SEGMENTS = 500
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
    return moved.Oriented(edge.Orientation())


def _periodic(edge: TopoDS_Edge, first: float, last: float) -> Geom_Curve:
    geometry = curves.geometry_of(edge)
    if geometry.IsPeriodic() and math.isclose(geometry.Period(), last - first, rel_tol=1e-9):
        return geometry
    spline = GeomConvert.CurveToBSplineCurve_s(Geom_TrimmedCurve(geometry, first, last))
    if not spline.IsClosed():
        raise InvalidInput("shape must be a closed edge", parameter="shape")
    spline.SetPeriodic()
    return spline


def with_degree(edge: TopoDS_Edge, degree: int, tolerance: float) -> Any:
    """An edge along a spline of a degree, exact where there is one, else within a tolerance."""
    spline = _exact(edge, degree) or _approximated(edge, degree, tolerance)
    if spline.Degree() < degree:
        spline.IncreaseDegree(degree)
    return built(BRepBuilderAPI_MakeEdge(spline), "The edge could not be built.").Oriented(edge.Orientation())


def _exact(edge: TopoDS_Edge, degree: int) -> Geom_BSplineCurve | None:
    curve = BRepAdaptor_Curve(edge)
    if curve.GetType() in (GeomAbs_CurveType.GeomAbs_OffsetCurve, GeomAbs_CurveType.GeomAbs_OtherCurve):
        return None
    geometry = curves.geometry_of(edge)
    trimmed = Geom_TrimmedCurve(geometry, curve.FirstParameter(), curve.LastParameter())
    spline = GeomConvert.CurveToBSplineCurve_s(trimmed)
    return spline if spline.Degree() <= degree else None


def _approximated(edge: TopoDS_Edge, degree: int, tolerance: float) -> Geom_BSplineCurve:
    curve = curves.curve_of(edge)
    if degree == 1:
        return _polygon(curve, tolerance)
    # The kernel can only keep pieces smooth with so many coefficients each.
    smooth = GeomAbs_Shape.GeomAbs_C2 if degree > 4 else GeomAbs_Shape.GeomAbs_C1
    smooth = smooth if degree > 2 else GeomAbs_Shape.GeomAbs_C0
    fit = GeomConvert_ApproxCurve(curve, tolerance, smooth, MOST_SEGMENTS, degree)
    if not fit.HasResult() or not fit.IsDone() or fit.MaxError() > tolerance:
        raise KernelError("No curve of that degree comes close enough: use a larger tolerance or degree.")
    return fit.Curve()


def _polygon(curve: Any, tolerance: float) -> Geom_BSplineCurve:
    division = GCPnts_QuasiUniformDeflection(curve, tolerance)
    if not division.IsDone():
        raise KernelError("The edge could not be divided: use a larger tolerance.")
    number = division.NbPoints()
    poles, knots, multiplicities = Array1_gp_Pnt(1, number), Array1_double(1, number), Array1_int(1, number)
    for position in range(1, number + 1):
        poles.SetValue(position, division.Value(position))
        knots.SetValue(position, division.Parameter(position))
        multiplicities.SetValue(position, 2 if position in (1, number) else 1)
    return Geom_BSplineCurve(poles, knots, multiplicities, 1)
