"""Faces on other descriptions of their surfaces: with turned, evened out or rebuilt u and v.

The shape stays; what changes are the coordinates u and v of its surface, and so where grids and lines on it run.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import TypeAlias

from OCP.BRep import BRep_Builder, BRep_Tool
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeFace
from OCP.BRepLib import BRepLib
from OCP.collections import HArray1_double, HArray1_gp_Pnt2d
from OCP.Geom import (
    Geom_BezierSurface,
    Geom_BSplineSurface,
    Geom_Plane,
    Geom_RectangularTrimmedSurface,
    Geom_Surface,
)
from OCP.Geom2d import Geom2d_Curve
from OCP.Geom2dAPI import Geom2dAPI_Interpolate
from OCP.GeomConvert import GeomConvert
from OCP.gp import gp_Ax2d, gp_Ax3, gp_Dir2d, gp_Pnt, gp_Pnt2d, gp_Trsf2d, gp_Vec
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopoDS import TopoDS, TopoDS_Edge, TopoDS_Face, TopoDS_Wire

from cadcloud.ops.brep import topology
from cadcloud.ops.brep.build import baked, built, copied, valid
from cadcloud.ops.brep.fitting import fitted
from cadcloud.ops.brep.surfaces import UVBox, surface_of, uv_box
from cadcloud.ops.errors import KernelError

Carry: TypeAlias = Callable[[Geom2d_Curve, float, float], Geom2d_Curve]
"""How a curve in u and v, and the range of it that is used, turns into one in the new u and v."""

REVERSED = TopAbs_Orientation.TopAbs_REVERSED
_FAILED = "The outline does not fit the new surface: use a smaller tolerance."
# Enough for a cubic curve through points of a full circle to stay within 1e-7 of its radius.
_STEPS = 128


def flipped(face: TopoDS_Face, *, swap: bool, reverse_u: bool, reverse_v: bool) -> TopoDS_Face:
    """A face with u and v swapped first, then turned round."""
    if not (swap or reverse_u or reverse_v):
        return face
    own = copied(baked(face))
    surface = _basis(surface_of(own))
    if swap and not isinstance(surface, (Geom_Plane, Geom_BSplineSurface, Geom_BezierSurface)):
        # Other surfaces have no twin with u and v swapped. The kernel's exact B-splines have other coordinates.
        surface = fitted(surface.Value, uv_box(own), 5, 5, 1e-7)
    move = gp_Trsf2d()
    if swap:
        surface, move = _swapped(surface), _mirror((0, 0), (1, 1))
    if reverse_u:
        move = _mirror((surface.UReversedParameter(0) / 2, 0), (0, 1)).Multiplied(move)
        surface = surface.UReversed()
    if reverse_v:
        move = _mirror((0, surface.VReversedParameter(0) / 2), (1, 0)).Multiplied(move)
        surface = surface.VReversed()

    def carry(curve: Geom2d_Curve, first: float, last: float) -> Geom2d_Curve:
        return curve.Transformed(move)  # pyright: ignore[reportReturnType]

    return _remapped(own, surface, carry, 1e-7, mirrored=(swap + reverse_u + reverse_v) % 2 == 1)


def rebuilt(face: TopoDS_Face, degree_u: int, degree_v: int, tolerance: float, *, keep_trim: bool) -> TopoDS_Face:
    """A face on a B-spline surface of other degrees.

    Args:
        face: the face.
        degree_u: along u.
        degree_v: along v.
        tolerance: how far the new surface may stray from the old one.
        keep_trim: whether the outline stays; otherwise it becomes the rectangle around it in u and v.
    """
    own, box = copied(baked(face)), uv_box(face)
    surface = _raised(_basis(surface_of(own)), box, degree_u, degree_v)
    if surface is None:
        surface = fitted(surface_of(own).Value, box, degree_u, degree_v, tolerance)
    if keep_trim:
        return _remapped(own, surface, lambda curve, _first, _last: curve, tolerance, mirrored=False)
    return _whole(surface, face)


def evened(face: TopoDS_Face, samples: int, tolerance: float, *, along_u: bool, along_v: bool) -> TopoDS_Face:
    """A face whose u and v run from 0 to 1 at equal steps, measured along its surface.

    Args:
        face: the face.
        samples: on how many lines lengths are measured and averaged.
        tolerance: how far the new surface may stray from the old one.
        along_u: whether u is evened out.
        along_v: whether v is evened out.
    """
    if not (along_u or along_v):
        return face
    own, box = copied(baked(face)), uv_box(face)
    old = surface_of(own)
    even_u = _Evening(old, box, samples, is_u=True) if along_u else None
    even_v = _Evening(old, box, samples, is_u=False) if along_v else None

    def value(u: float, v: float) -> gp_Pnt:
        return old.Value(even_u.back(u) if even_u else u, even_v.back(v) if even_v else v)

    def carry(curve: Geom2d_Curve, first: float, last: float) -> Geom2d_Curve:
        return _drawn(curve, first, last, even_u, even_v)

    u_min, u_max = (0.0, 1.0) if even_u else (box.u_min, box.u_max)
    v_min, v_max = (0.0, 1.0) if even_v else (box.v_min, box.v_max)
    surface = fitted(value, UVBox(u_min, u_max, v_min, v_max), 3, 3, tolerance)
    return _remapped(own, surface, carry, tolerance, mirrored=False)


class _Evening:
    """The way from u, or v, to the share of the mean length that lies before it, and back."""

    def __init__(self, surface: Geom_Surface, box: UVBox, samples: int, *, is_u: bool) -> None:
        steps = 8 * max(samples, 16)
        self.nodes = [box.at(step / steps, step / steps)[0 if is_u else 1] for step in range(steps + 1)]
        others = [box.at(line / samples, line / samples)[1 if is_u else 0] for line in range(samples + 1)]
        speeds = [self._speed(surface, node, others, is_u=is_u) for node in self.nodes]
        middles = [
            self._speed(surface, (a + b) / 2, others, is_u=is_u)
            for a, b in zip(self.nodes, self.nodes[1:], strict=False)
        ]
        lengths = [0.0]
        step = self.nodes[1] - self.nodes[0]
        for before, middle, after in zip(speeds, middles, speeds[1:], strict=False):
            lengths.append(lengths[-1] + step * (before + 4 * middle + after) / 6)
        total = lengths[-1]
        least = min(*speeds, *middles)
        if total < 1e-7 or least * (self.nodes[-1] - self.nodes[0]) < 1e-9 * total:
            raise KernelError("The surface is folded or shrinks to a line, so that its coordinates cannot be evened.")
        self.shares = [length / total for length in lengths]
        self.slopes = [speed / total for speed in speeds]

    @staticmethod
    def _speed(surface: Geom_Surface, place: float, others: list[float], *, is_u: bool) -> float:
        point, along_u, along_v = gp_Pnt(), gp_Vec(), gp_Vec()
        total = 0.0
        for other in others:
            surface.D1(*((place, other) if is_u else (other, place)), point, along_u, along_v)
            total += (along_u if is_u else along_v).Magnitude()
        return total / len(others)

    def forth(self, place: float) -> float:
        """The share of the length before a coordinate."""
        return _between(self.nodes, self.shares, self.slopes, place)

    def back(self, share: float) -> float:
        """The coordinate after a share of the length."""
        return _between(self.shares, self.nodes, [1 / slope for slope in self.slopes], share)


def _between(places: list[float], values: list[float], slopes: list[float], place: float) -> float:
    """The cubic between neighbouring values that has their slopes."""
    at = min(max(bisect_right(places, place) - 1, 0), len(places) - 2)
    width = places[at + 1] - places[at]
    t = (place - places[at]) / width
    rise = values[at + 1] - values[at]
    start, end = slopes[at] * width - rise, rise - slopes[at + 1] * width
    return values[at] + t * rise + t * (1 - t) * ((1 - t) * start + t * end)


def _drawn(
    curve: Geom2d_Curve, first: float, last: float, even_u: _Evening | None, even_v: _Evening | None
) -> Geom2d_Curve:
    points, parameters = HArray1_gp_Pnt2d(1, _STEPS + 1), HArray1_double(1, _STEPS + 1)
    for step in range(_STEPS + 1):
        parameter = first + (last - first) * step / _STEPS
        place = curve.Value(parameter)
        u, v = place.X(), place.Y()
        points.SetValue(step + 1, gp_Pnt2d(even_u.forth(u) if even_u else u, even_v.forth(v) if even_v else v))
        parameters.SetValue(step + 1, parameter)
    maker = Geom2dAPI_Interpolate(points, parameters, False, 1e-12)
    maker.Perform()
    if not maker.IsDone():
        raise KernelError(_FAILED)
    return maker.Curve()


def _basis(surface: Geom_Surface) -> Geom_Surface:
    """A surface without cuts at constant u and v, which outlines do not need."""
    while isinstance(surface, Geom_RectangularTrimmedSurface):
        surface = surface.BasisSurface()
    return surface


def _swapped(surface: Geom_Surface) -> Geom_Surface:
    if isinstance(surface, Geom_Plane):
        axes = surface.Position()
        x, y = axes.XDirection(), axes.YDirection()
        return Geom_Plane(gp_Ax3(axes.Location(), y.Crossed(x), y))
    copy = surface.Copy()
    if not isinstance(copy, (Geom_BSplineSurface, Geom_BezierSurface)):
        raise KernelError("The coordinates of that surface cannot be swapped.")
    copy.ExchangeUV()
    return copy


def _mirror(origin: tuple[float, float], along: tuple[float, float]) -> gp_Trsf2d:
    move = gp_Trsf2d()
    move.SetMirror(gp_Ax2d(gp_Pnt2d(*origin), gp_Dir2d(*along)))
    return move


def _raised(surface: Geom_Surface, box: UVBox, degree_u: int, degree_v: int) -> Geom_BSplineSurface | None:
    """The very surface with higher degrees, or None where that does not give what is wanted."""
    if not isinstance(surface, (Geom_Plane, Geom_BSplineSurface, Geom_BezierSurface)):
        return None
    cut = Geom_RectangularTrimmedSurface(surface, box.u_min, box.u_max, box.v_min, box.v_max, True, True)
    found = GeomConvert.SurfaceToBSplineSurface_s(cut)
    if found.UDegree() > degree_u or found.VDegree() > degree_v:
        return None
    found.IncreaseDegree(degree_u, degree_v)
    return found


def _whole(surface: Geom_Surface, like: TopoDS_Face) -> TopoDS_Face:
    """All of a surface as a face that looks as another one does."""
    face = built(BRepBuilderAPI_MakeFace(surface, 1e-6), "No face could be made of the new surface.")
    return TopoDS.Face(face.Oriented(like.Orientation()))


def _remapped(
    face: TopoDS_Face, surface: Geom_Surface, carry: Carry, tolerance: float, *, mirrored: bool
) -> TopoDS_Face:
    """A face on another surface of the same shape, with its outline carried over; it looks as before.

    Args:
        face: a face of its own, which is used up.
        surface: the other surface.
        carry: how curves in u and v turn into those of the other surface.
        tolerance: how far the other surface strays.
        mirrored: whether the normal of the other surface points the other way.
    """
    builder = BRep_Builder()
    result = TopoDS_Face()
    builder.MakeFace(result, surface, 1e-7)
    forward = TopoDS.Face(face.Oriented(TopAbs_Orientation.TopAbs_FORWARD))
    made: list[tuple[TopoDS_Edge, TopoDS_Edge]] = []
    for wire in topology.children(forward):
        copy = TopoDS_Wire()
        builder.MakeWire(copy)
        for edge in topology.children(wire.Oriented(TopAbs_Orientation.TopAbs_FORWARD)):
            known = next((new for old, new in made if old.IsSame(edge)), None)
            if known is None:
                known = _carried(edge, forward, result, carry, mirrored=mirrored)
                made.append((edge, known))
            builder.Add(copy, known.Oriented(edge.Orientation()))
        builder.Add(result, copy.Reversed() if (wire.Orientation() == REVERSED) != mirrored else copy)
    BRepLib.SameParameter_s(result, tolerance, True)
    turned = (face.Orientation() == REVERSED) != mirrored
    return valid(TopoDS.Face(result.Reversed() if turned else result), _FAILED)


def _carried(edge: TopoDS_Edge, face: TopoDS_Face, onto: TopoDS_Face, carry: Carry, *, mirrored: bool) -> TopoDS_Edge:
    """A forward edge with the same line in space, and its line on the new face."""
    builder = BRep_Builder()
    ahead = TopoDS.Edge(edge.Oriented(TopAbs_Orientation.TopAbs_FORWARD))
    first, last = BRep_Tool.Range_s(ahead, face)
    tolerance = BRep_Tool.Tolerance_s(ahead)
    copy = TopoDS_Edge()
    if BRep_Tool.Degenerated_s(ahead):
        builder.MakeEdge(copy)
    else:
        builder.MakeEdge(copy, BRep_Tool.Curve_s(ahead, 0.0, 0.0), tolerance)
    for vertex in topology.children(ahead):
        builder.Add(copy, vertex)
    curves = [BRep_Tool.CurveOnSurface_s(ahead, face, 0.0, 0.0)]
    if BRep_Tool.IsClosed_s(ahead, face):
        curves.append(BRep_Tool.CurveOnSurface_s(TopoDS.Edge(ahead.Reversed()), face, 0.0, 0.0))
    # Along a seam the first curve is that of the forward edge, and mirroring turns the edges of the outline round.
    new = [carry(curve, first, last) for curve in (reversed(curves) if mirrored else curves)]
    if len(new) == 1:
        builder.UpdateEdge(copy, new[0], onto, tolerance)
    else:
        builder.UpdateEdge(copy, new[0], new[1], onto, tolerance)
    builder.Range(copy, first, last)
    builder.Degenerated(copy, BRep_Tool.Degenerated_s(ahead))
    return copy
