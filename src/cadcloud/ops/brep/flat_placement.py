"""Wires laid on surfaces: what is drawn on the ground becomes a drawing in the surface's own coordinates."""

from __future__ import annotations

from typing import Any

from OCP.Bnd import Bnd_Box2d
from OCP.BndLib import BndLib_Add2dCurve
from OCP.BRep import BRep_Tool
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge
from OCP.BRepLib import BRepLib
from OCP.collections import Array1_double, Array1_gp_Pnt2d
from OCP.Geom import (
    Geom_BezierSurface,
    Geom_BSplineCurve,
    Geom_BSplineSurface,
    Geom_Circle,
    Geom_Line,
    Geom_TrimmedCurve,
)
from OCP.Geom2d import Geom2d_BSplineCurve, Geom2d_Circle, Geom2d_Curve, Geom2d_Line
from OCP.GeomConvert import GeomConvert
from OCP.gp import gp_Ax22d, gp_Dir2d, gp_Pnt2d, gp_Vec2d, gp_XY, gp_XYZ
from OCP.TopoDS import TopoDS, TopoDS_Edge, TopoDS_Face, TopoDS_Wire

from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.wire_curves import Stretch, along, space_curve, stretches
from cadcloud.ops.brep.wire_joining import wire_of
from cadcloud.ops.errors import InvalidInput, KernelError

# How closely the curve in space follows the one on the surface.
PRECISION = 1e-7
FAILED = "The wire could not be laid on the face: try a smaller or simpler one."


def laid_on(wire: TopoDS_Wire, face: TopoDS_Face, parameter: str) -> Any:
    """A wire whose z and x, seen from above, become the u and v of a face's surface."""
    return wire_of([_laid(stretch, face, parameter) for stretch in stretches(along(wire, parameter))])


def _laid(stretch: Stretch, face: TopoDS_Face, parameter: str) -> TopoDS_Edge:
    low, high = sorted((stretch.first, stretch.last))
    flat, low, high = _flat(stretch, low, high, parameter)
    _refuse_outside(flat, low, high, face, parameter)
    edge = built(BRepBuilderAPI_MakeEdge(flat, BRep_Tool.Surface_s(face), low, high), FAILED)
    if not BRepLib.BuildCurves3d_s(edge, PRECISION):
        raise KernelError(FAILED)
    return edge if stretch.first < stretch.last else TopoDS.Edge(edge.Reversed())


def _flat(stretch: Stretch, low: float, high: float, parameter: str) -> tuple[Geom2d_Curve, float, float]:
    """A curve seen from above, with z to the right and x up, exactly, and its range."""
    curve = space_curve(stretch.edge)
    while isinstance(curve, Geom_TrimmedCurve):
        curve = curve.BasisCurve()
    if isinstance(curve, Geom_Line):
        start, end = _from_above(curve.Value(low).XYZ()), _from_above(curve.Value(high).XYZ())
        across = gp_Vec2d(gp_Pnt2d(start), gp_Pnt2d(end))
        if across.Magnitude() < 1e-9:
            raise _upright(parameter)
        return Geom2d_Line(gp_Pnt2d(start), gp_Dir2d(across)), 0.0, across.Magnitude()
    if isinstance(curve, Geom_Circle) and abs(abs(curve.Axis().Direction().Y()) - 1) < 1e-12:
        circle = curve.Circ()
        axes = (gp_Dir2d(_from_above(axis.Direction().XYZ())) for axis in (circle.XAxis(), circle.YAxis()))
        frame = gp_Ax22d(gp_Pnt2d(_from_above(circle.Location().XYZ())), *axes)
        return Geom2d_Circle(frame, circle.Radius()), low, high
    # Looking from above is an affine map, which moves a spline by its poles.
    spline = GeomConvert.CurveToBSplineCurve_s(Geom_TrimmedCurve(curve, low, high))
    return _flat_spline(spline, parameter), spline.FirstParameter(), spline.LastParameter()


def _flat_spline(spline: Geom_BSplineCurve, parameter: str) -> Geom2d_BSplineCurve:
    number = spline.NbPoles()
    poles, weights = Array1_gp_Pnt2d(1, number), Array1_double(1, number)
    box = Bnd_Box2d()
    for position in range(1, number + 1):
        pole = gp_Pnt2d(_from_above(spline.Pole(position).XYZ()))
        poles.SetValue(position, pole)
        weights.SetValue(position, spline.Weight(position))
        box.Add(pole)
    if box.SquareExtent() < 1e-18:
        raise _upright(parameter)
    return Geom2d_BSplineCurve(
        poles, weights, spline.Knots(), spline.Multiplicities(), spline.Degree(), spline.IsPeriodic()
    )


def _from_above(point: gp_XYZ) -> gp_XY:
    return gp_XY(point.Z(), point.X())


def _upright(parameter: str) -> InvalidInput:
    return InvalidInput(f"{parameter} must not hold edges that stand upright", parameter=parameter)


def _refuse_outside(flat: Geom2d_Curve, low: float, high: float, face: TopoDS_Face, parameter: str) -> None:
    """Refuse to leave a surface that ends somewhere; what the kernel makes of it there means nothing."""
    surface: Any = BRep_Tool.Surface_s(face)
    if not isinstance(surface, (Geom_BSplineSurface, Geom_BezierSurface)):
        return
    box = Bnd_Box2d()
    BndLib_Add2dCurve.Add_s(flat, low, high, 0.0, box)
    (u1, u2, v1, v2) = surface.Bounds()
    left, bottom, right, top = box.GetXMin(), box.GetYMin(), box.GetXMax(), box.GetYMax()
    slack = 1e-6
    inside_u = surface.IsUPeriodic() or (left >= u1 - slack and right <= u2 + slack)
    inside_v = surface.IsVPeriodic() or (bottom >= v1 - slack and top <= v2 + slack)
    if not (inside_u and inside_v):
        raise InvalidInput(
            f"{parameter} must stay on the surface: z from {u1:g} to {u2:g} and x from {v1:g} to {v2:g}",
            parameter=parameter,
        )
