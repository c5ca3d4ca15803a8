"""Helices and spirals: curves that wind round an axis.

They start on the kernel's x direction for the axis, which is z for an axis along y. No B-spline winds exactly, so
each turn is fitted to a line on a cylinder or cone, within a tolerance, and makes an edge of its own.
"""

from __future__ import annotations

import math

from OCP.Adaptor3d import Adaptor3d_CurveOnSurface
from OCP.Approx import Approx_Curve3d
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakeWire
from OCP.collections import Array1_double, Array1_gp_Pnt2d, Array1_int
from OCP.Geom import Geom_BSplineCurve, Geom_ConicalSurface, Geom_CylindricalSurface
from OCP.Geom2d import Geom2d_BSplineCurve
from OCP.Geom2dAdaptor import Geom2dAdaptor_Curve
from OCP.GeomAbs import GeomAbs_Shape
from OCP.GeomAdaptor import GeomAdaptor_Surface
from OCP.gp import gp_Ax3, gp_Pnt, gp_Pnt2d, gp_Trsf
from OCP.TopoDS import TopoDS_Wire

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.frames import Triple
from cadcloud.ops.errors import InvalidInput, KernelError

MOST_TURNS = 1000
_FAILED = "The curve could not be fitted that exactly; raise tolerance."
# As the kernel's own builder of helices fits them.
_SEGMENTS, _DEGREE = 150, 8


def helix(
    radius: float,
    pitch: float,
    turns: float,
    center: Triple,
    direction: Triple,
    clockwise: bool = False,
    tolerance: float = 1e-4,
    end_radius: float | None = None,
) -> TopoDS_Wire:
    """A helix round an axis, an edge a turn.

    Args:
        radius: from the axis to the curve, at its start.
        pitch: how far a turn climbs.
        turns: how many turns; the last may be a part of one.
        center: where the axis starts, in the plane of the first point.
        direction: of the axis, the way the curve climbs.
        clockwise: whether it turns clockwise as seen against the direction, which makes a left-handed helix.
        tolerance: how far the curve may stray from a true helix.
        end_radius: from the axis to the curve, at its end; ``radius`` where not given.
    """
    height = turns * pitch
    growth = (radius if end_radius is None else end_radius) - radius
    return _wound(radius, growth, height, turns, center, direction, clockwise, tolerance, flat=False)


def spiral(
    start_radius: float,
    end_radius: float,
    turns: float,
    center: Triple,
    direction: Triple,
    clockwise: bool = False,
    tolerance: float = 1e-4,
) -> TopoDS_Wire:
    """A flat spiral of Archimedes, whose distance from the centre changes evenly, an edge a turn.

    Args:
        start_radius: from the centre to the start.
        end_radius: from the centre to the end; may be the smaller one.
        turns: how many turns; the last may be a part of one.
        center: the middle.
        direction: normal of its plane.
        clockwise: whether it turns clockwise as seen against the direction.
        tolerance: how far the curve may stray from a true spiral.
    """
    growth = end_radius - start_radius
    if abs(growth) < 1e-7:
        raise InvalidInput("endRadius must differ from startRadius: the turns would overlap", parameter="endRadius")
    # A helix on a cone, pressed flat: any height does, and the fit can only become better.
    return _wound(start_radius, growth, abs(growth), turns, center, direction, clockwise, tolerance, flat=True)


def turns_of(height: float, pitch: float) -> float:
    """How many turns of a pitch a height takes.

    Raises:
        InvalidInput: there are too many.
    """
    turns = height / pitch
    if turns > MOST_TURNS:
        raise InvalidInput(f"pitch must give at most {MOST_TURNS} turns of the height, not {turns:g}", "pitch")
    return turns


def _wound(
    radius: float,
    growth: float,
    height: float,
    turns: float,
    center: Triple,
    direction: Triple,
    clockwise: bool,
    tolerance: float,
    *,
    flat: bool,
) -> TopoDS_Wire:
    surface, slant = _surface(radius, growth, height)
    move = gp_Trsf()
    move.SetTransformation(gp_Ax3(frames.frame(center, direction)), gp_Ax3())
    maker = BRepBuilderAPI_MakeWire()
    done = 0.0
    while turns - done > 1e-9:
        until = min(done + 1, turns)
        curve = _fitted(surface, _turn(done, until, slant / turns, clockwise), tolerance)
        if flat:
            _flatten(curve)
        curve.Transform(move)
        maker.Add(built(BRepBuilderAPI_MakeEdge(curve), _FAILED))
        done = until
    return built(maker, _FAILED)


def _surface(radius: float, growth: float, height: float) -> tuple[GeomAdaptor_Surface, float]:
    """The cylinder or cone that the curve lies on, and how far the curve climbs along its slant."""
    if abs(growth) < 1e-9 * height:
        return GeomAdaptor_Surface(Geom_CylindricalSurface(gp_Ax3(), radius)), height
    cone = Geom_ConicalSurface(gp_Ax3(), math.atan2(growth, height), radius)
    return GeomAdaptor_Surface(cone), math.hypot(growth, height)


def _turn(start: float, end: float, climb: float, clockwise: bool) -> Geom2d_BSplineCurve:
    """A straight line in the parameters of the surface, itself parametrised by the angle."""
    poles, knots, multiplicities = Array1_gp_Pnt2d(1, 2), Array1_double(1, 2), Array1_int(1, 2)
    for position, turn in enumerate((start, end), 1):
        angle = math.tau * turn
        poles.SetValue(position, gp_Pnt2d(-angle if clockwise else angle, climb * turn))
        knots.SetValue(position, angle)
        multiplicities.SetValue(position, 2)
    return Geom2d_BSplineCurve(poles, knots, multiplicities, 1)


def _fitted(surface: GeomAdaptor_Surface, line: Geom2d_BSplineCurve, tolerance: float) -> Geom_BSplineCurve:
    exact = Adaptor3d_CurveOnSurface(Geom2dAdaptor_Curve(line), surface)
    fit = Approx_Curve3d(exact, tolerance, GeomAbs_Shape.GeomAbs_C2, _SEGMENTS, _DEGREE)
    if not fit.HasResult() or fit.MaxError() > tolerance:
        raise KernelError(_FAILED)
    return fit.Curve()


def _flatten(curve: Geom_BSplineCurve) -> None:
    for position in range(1, curve.NbPoles() + 1):
        pole = curve.Pole(position)
        curve.SetPole(position, gp_Pnt(pole.X(), pole.Y(), 0))
