"""Edges and wires along splines of a chosen degree."""

from __future__ import annotations

from typing import Any

from OCP.Adaptor3d import Adaptor3d_Curve
from OCP.BRepAdaptor import BRepAdaptor_Curve
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge
from OCP.collections import Array1_double, Array1_gp_Pnt, Array1_int
from OCP.GCPnts import GCPnts_QuasiUniformDeflection
from OCP.Geom import Geom_BSplineCurve, Geom_TrimmedCurve
from OCP.GeomAbs import GeomAbs_CurveType, GeomAbs_Shape
from OCP.GeomConvert import GeomConvert, GeomConvert_ApproxCurve
from OCP.TopoDS import TopoDS_Edge, TopoDS_Wire

from cadcloud.ops.brep import curves
from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.topology import downcast
from cadcloud.ops.brep.wire_curves import along, stretches
from cadcloud.ops.brep.wire_joining import wire_of
from cadcloud.ops.errors import InvalidInput, KernelError

# How many pieces an approximation may have before it is given up.
MOST_SEGMENTS = 500
# A polyline along a bow needs about the square root of this many corners.
FINEST = 1e10


def with_degree(edge: TopoDS_Edge, degree: int, tolerance: float) -> Any:
    """An edge along a spline of a degree, exact where there is one, else within a tolerance."""
    spline = _exact(edge, degree) or _approximated(edge, degree, tolerance)
    if spline.Degree() < degree:
        spline.IncreaseDegree(degree)
    rebuilt = built(BRepBuilderAPI_MakeEdge(spline), "The edge could not be built.")
    return downcast(rebuilt.Oriented(edge.Orientation()))


def wire_with_degree(wire: TopoDS_Wire, degree: int, tolerance: float) -> Any:
    """A wire whose edges are all splines of one degree, within a tolerance of the old ones."""
    return wire_of(with_degree(stretch.edge, degree, tolerance) for stretch in stretches(along(wire)))


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
    if degree < 3 and curves.length(curve) > FINEST * tolerance:
        raise InvalidInput("tolerance is too small for so long an edge and so low a degree", parameter="tolerance")
    if degree == 1:
        return _polygon(curve, tolerance)
    # The kernel can only keep pieces smooth with so many coefficients each.
    smooth = GeomAbs_Shape.GeomAbs_C2 if degree > 4 else GeomAbs_Shape.GeomAbs_C1
    smooth = smooth if degree > 2 else GeomAbs_Shape.GeomAbs_C0
    fit = GeomConvert_ApproxCurve(curve, tolerance, smooth, MOST_SEGMENTS, degree)
    if not fit.HasResult() or not fit.IsDone() or fit.MaxError() > tolerance:
        raise KernelError("No curve of that degree comes close enough: use a larger tolerance or degree.")
    return fit.Curve()


def _polygon(curve: Adaptor3d_Curve, tolerance: float) -> Geom_BSplineCurve:
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
