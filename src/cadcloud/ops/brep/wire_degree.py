"""Curves of edges as splines of a chosen degree."""

from __future__ import annotations

from typing import Any

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge
from OCP.collections import Array1_double, Array1_gp_Pnt, Array1_int
from OCP.GCPnts import GCPnts_QuasiUniformDeflection
from OCP.Geom import Geom_BSplineCurve, Geom_TrimmedCurve
from OCP.GeomAbs import GeomAbs_Shape
from OCP.GeomAdaptor import GeomAdaptor_Curve
from OCP.GeomConvert import GeomConvert, GeomConvert_ApproxCurve
from OCP.gp import gp_Pnt
from OCP.TopoDS import TopoDS, TopoDS_Edge, TopoDS_Wire

from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.wire_curves import Stretch, along, space_curve, stretches, wire_length
from cadcloud.ops.brep.wire_joining import wire_of
from cadcloud.ops.errors import InvalidInput, KernelError

MOST_PIECES = 10_000
NO_CURVE = "No curve of that degree follows an edge within the tolerance: allow a larger tolerance or degree."


def with_degree(wire: TopoDS_Wire, degree: int, tolerance: float) -> Any:
    """A wire whose edges are all splines of one degree, within a tolerance of the old ones."""
    curve = along(wire)
    # A polyline along a bow needs about this many corners.
    if degree < 3 and wire_length(wire) / tolerance > MOST_PIECES**2:
        raise InvalidInput("the tolerance is too small for a wire that long and that degree", parameter="tolerance")
    return wire_of(_rebuilt(stretch, degree, tolerance) for stretch in stretches(curve))


def _rebuilt(stretch: Stretch, degree: int, tolerance: float) -> TopoDS_Edge:
    low, high = sorted((stretch.first, stretch.last))
    old = space_curve(stretch.edge)
    spline = GeomConvert.CurveToBSplineCurve_s(Geom_TrimmedCurve(old, low, high))
    if spline.IsPeriodic():
        spline.SetNotPeriodic()
    if spline.Degree() > degree:
        spline = _corners(spline, tolerance) if degree == 1 else _approximated(spline, degree, tolerance)
    spline.IncreaseDegree(degree)
    edge = built(BRepBuilderAPI_MakeEdge(spline), NO_CURVE)
    return edge if stretch.first < stretch.last else TopoDS.Edge(edge.Reversed())


def _approximated(spline: Geom_BSplineCurve, degree: int, tolerance: float) -> Geom_BSplineCurve:
    # The kernel needs a degree of 2 n + 1 for n smooth derivatives.
    smooth = GeomAbs_Shape.GeomAbs_C1 if degree >= 3 else GeomAbs_Shape.GeomAbs_C0
    search = GeomConvert_ApproxCurve(spline, tolerance, smooth, MOST_PIECES, degree)
    if not search.HasResult() or search.MaxError() > tolerance:
        raise KernelError(NO_CURVE)
    return search.Curve()


def _corners(spline: Geom_BSplineCurve, tolerance: float) -> Geom_BSplineCurve:
    """A spline of degree 1: straight from point to point."""
    division = GCPnts_QuasiUniformDeflection(GeomAdaptor_Curve(spline), tolerance)
    if not division.IsDone():
        raise KernelError(NO_CURVE)
    points = [division.Value(position) for position in range(1, division.NbPoints() + 1)]
    return _polyline([spline.StartPoint(), *points[1:-1], spline.EndPoint()])


def _polyline(points: list[gp_Pnt]) -> Geom_BSplineCurve:
    number = len(points)
    poles, knots, multiplicities = Array1_gp_Pnt(1, number), Array1_double(1, number), Array1_int(1, number)
    for position, point in enumerate(points, 1):
        poles.SetValue(position, point)
        knots.SetValue(position, float(position - 1))
        multiplicities.SetValue(position, 2 if position in (1, number) else 1)
    return Geom_BSplineCurve(poles, knots, multiplicities, 1)
