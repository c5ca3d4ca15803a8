"""Cutting corners of cylindrical and conical faces: in the plane that the face can be unrolled to."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, cast

from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_Curve, BRepAdaptor_Surface
from OCP.BRepBuilderAPI import (
    BRepBuilderAPI_MakeEdge,
    BRepBuilderAPI_MakeFace,
    BRepBuilderAPI_MakeVertex,
    BRepBuilderAPI_MakeWire,
)
from OCP.BRepLib import BRepLib
from OCP.BRepTools import BRepTools
from OCP.collections import HArray1_gp_Pnt, HArray1_gp_Pnt2d
from OCP.GC import GC_MakeArcOfCircle
from OCP.Geom2dAPI import Geom2dAPI_Interpolate, Geom2dAPI_ProjectPointOnCurve
from OCP.GeomAbs import GeomAbs_SurfaceType
from OCP.GeomAPI import GeomAPI_Interpolate
from OCP.gp import gp_Pln, gp_Pnt, gp_Pnt2d, gp_Vec
from OCP.TopExp import TopExp
from OCP.TopoDS import TopoDS_Edge, TopoDS_Face, TopoDS_Shape, TopoDS_Vertex, TopoDS_Wire

from cadcloud.ops.brep.build import baked, built, valid
from cadcloud.ops.brep.distance import nearest
from cadcloud.ops.brep.flat_corners import TOO_LARGE, CutCorner
from cadcloud.ops.brep.graph import surface_of
from cadcloud.ops.brep.offset_curves import ordered_edges
from cadcloud.ops.brep.topology import subshapes
from cadcloud.ops.errors import KernelError

# Points that a curve is taken through; a quarter of a circle so keeps its radius to a share of 2e-7.
SAMPLES = 161
EXACT = 1e-9
"""How close to a line or circle an unrolled edge must run to be taken for one."""


class _Cylinder(NamedTuple):
    radius: float

    def unroll(self, u: float, v: float) -> gp_Pnt:
        return gp_Pnt(self.radius * u, v, 0)

    def roll(self, point: gp_Pnt, near: gp_Pnt2d) -> gp_Pnt2d:
        return gp_Pnt2d(point.X() / self.radius, point.Y())


class _Cone(NamedTuple):
    tip: float  # distance along the slope from the tip to where v is 0
    sine: float

    def unroll(self, u: float, v: float) -> gp_Pnt:
        angle, reach = u * self.sine, self.tip + v
        return gp_Pnt(reach * math.cos(angle), reach * math.sin(angle), 0)

    def roll(self, point: gp_Pnt, near: gp_Pnt2d) -> gp_Pnt2d:
        side = math.copysign(1, self.tip + near.Y())
        reach = side * math.hypot(point.X(), point.Y())
        angle, wanted = math.atan2(side * point.Y(), side * point.X()), near.X() * self.sine
        angle += 2 * math.pi * round((wanted - angle) / (2 * math.pi))
        return gp_Pnt2d(angle / self.sine, reach - self.tip)


def with_cut_corners_on_surface(
    face: TopoDS_Face, vertices: Sequence[TopoDS_Vertex], size: float, cut: CutCorner
) -> Any:
    """A cylindrical or conical face with some of its corners cut.

    Args:
        face: the face.
        vertices: its corners that are cut.
        size: how much is cut, as measured on the surface.
        cut: cuts a corner in a plane.

    Raises:
        KernelError: a corner is too tight for the size.
    """
    places = [BRep_Tool.Pnt_s(vertex) for vertex in vertices]
    bare: TopoDS_Face = baked(face)
    outer = BRepTools.OuterWire_s(bare)
    maker = BRepBuilderAPI_MakeFace(_surface(bare), _cut_wire(bare, outer, places, size, cut), True)
    for wire in subshapes(bare, "wire"):
        if not wire.IsSame(outer):
            maker.Add(_cut_wire(bare, wire, places, size, cut))
    result = built(maker, TOO_LARGE)
    return valid(result.Oriented(face.Orientation()), TOO_LARGE)


def _cut_wire(
    face: TopoDS_Face, wire: TopoDS_Wire, places: Sequence[gp_Pnt], size: float, cut: CutCorner
) -> TopoDS_Wire:
    edges = ordered_edges(wire)
    inserted: dict[int, TopoDS_Edge] = {}
    for position in range(len(edges)):
        corner = BRep_Tool.Pnt_s(TopExp.FirstVertex_s(edges[position], True))
        if any(corner.Distance(place) < 1e-7 for place in places):
            before, after = edges[position - 1], edges[position]
            edges[position - 1], inserted[position], edges[position] = _cut_one(face, before, after, corner, size, cut)
    maker = BRepBuilderAPI_MakeWire()
    for position, edge in enumerate(edges):
        if position in inserted:
            maker.Add(inserted[position])
        maker.Add(edge)
    return built(maker, TOO_LARGE)


def _cut_one(
    face: TopoDS_Face, before: TopoDS_Edge, after: TopoDS_Edge, corner: gp_Pnt, size: float, cut: CutCorner
) -> tuple[TopoDS_Edge, TopoDS_Edge, TopoDS_Edge]:
    unrolling = _unrolling(face)
    sides = [_Side(edge, face) for edge in (before, after)]
    near = sides[0].at(sides[0].end_near(corner, face))
    flat = [side.unrolled(unrolling) for side in sides]
    tip = unrolling.unroll(near.X(), near.Y())
    _, piece, _ = cut(flat[0], flat[1], tip, gp_Pln(), size)
    curve = BRepAdaptor_Curve(piece)
    first, last = curve.FirstParameter(), curve.LastParameter()
    if _gap(flat[0], curve.Value(first)) > _gap(flat[0], curve.Value(last)):
        first, last = last, first
    span = last - first
    rolled = [unrolling.roll(curve.Value(first + span * step / (SAMPLES - 1)), near) for step in range(SAMPLES)]
    return (
        sides[0].shortened(rolled[0], corner, face),
        _edge_on_surface(face, _through(rolled)),
        sides[1].shortened(rolled[-1], corner, face),
    )


class _Side:
    """An edge of a face, by its curve in the parameters of the surface."""

    def __init__(self, edge: TopoDS_Edge, face: TopoDS_Face) -> None:
        curve = cast("Any | None", BRep_Tool.CurveOnSurface_s(edge, face, 0.0, 0.0))
        if curve is None:
            raise KernelError("An edge of the face has no curve on its surface; repair the shape first.")
        self.curve = curve
        self.first, self.last = BRep_Tool.Range_s(edge, face)

    def at(self, parameter: float) -> gp_Pnt2d:
        return self.curve.Value(parameter)

    def end_near(self, corner: gp_Pnt, face: TopoDS_Face) -> float:
        surface = BRepAdaptor_Surface(face)

        def gap(parameter: float) -> float:
            place = self.at(parameter)
            return corner.Distance(surface.Value(place.X(), place.Y()))

        return min((self.first, self.last), key=gap)

    def unrolled(self, unrolling: _Cylinder | _Cone) -> TopoDS_Edge:
        span = self.last - self.first
        places = [self.at(self.first + span * step / (SAMPLES - 1)) for step in range(SAMPLES)]
        return _plane_edge([unrolling.unroll(place.X(), place.Y()) for place in places])

    def shortened(self, place: gp_Pnt2d, corner: gp_Pnt, face: TopoDS_Face) -> TopoDS_Edge:
        search = Geom2dAPI_ProjectPointOnCurve(place, self.curve, self.first, self.last)
        if search.NbPoints() < 1 or search.LowerDistance() > 1e-5:
            raise KernelError(TOO_LARGE)
        where = search.LowerDistanceParameter()
        if self.end_near(corner, face) == self.first:
            return _edge_on_surface(face, self.curve, where, self.last)
        return _edge_on_surface(face, self.curve, self.first, where)


def _surface(face: TopoDS_Face) -> Any:
    surface = surface_of(face)
    if surface is None:
        raise KernelError("The face has no surface.")
    return surface


def _unrolling(face: TopoDS_Face) -> _Cylinder | _Cone:
    surface = BRepAdaptor_Surface(face)
    if surface.GetType() == GeomAbs_SurfaceType.GeomAbs_Cylinder:
        return _Cylinder(surface.Cylinder().Radius())
    cone = surface.Cone()
    sine = math.sin(cone.SemiAngle())
    return _Cone(cone.RefRadius() / sine, sine)


def _plane_edge(points: Sequence[gp_Pnt]) -> TopoDS_Edge:
    """A line or an arc where the points lie on one, otherwise a smooth curve through them."""
    start, middle, end = points[0], points[len(points) // 2], points[-1]
    if _all_close(points, lambda point: _off_line(point, start, end)):
        return BRepBuilderAPI_MakeEdge(start, end).Edge()
    arc = GC_MakeArcOfCircle(start, middle, end)
    if arc.IsDone():
        edge = BRepBuilderAPI_MakeEdge(arc.Value()).Edge()
        circle = BRepAdaptor_Curve(edge).Circle()
        if _all_close(points, lambda point: abs(circle.Location().Distance(point) - circle.Radius())):
            return edge
    nodes = HArray1_gp_Pnt(1, len(points))
    for position, point in enumerate(points, 1):
        nodes.SetValue(position, point)
    curve = GeomAPI_Interpolate(nodes, False, 1e-9)
    curve.Perform()
    if not curve.IsDone():
        raise KernelError(TOO_LARGE)
    return BRepBuilderAPI_MakeEdge(curve.Curve()).Edge()


def _all_close(points: Sequence[gp_Pnt], off: Callable[[gp_Pnt], float]) -> bool:
    return max(map(off, points)) < EXACT * max(1.0, points[0].Distance(points[-1]))


def _off_line(point: gp_Pnt, start: gp_Pnt, end: gp_Pnt) -> float:
    along = gp_Vec(start, end)
    return gp_Vec(start, point).Crossed(along).Magnitude() / along.Magnitude()


def _gap(edge: TopoDS_Shape, point: gp_Pnt) -> float:
    """How far a point in the plane is from the line, arc or curve that an edge lies on."""
    return nearest(edge, BRepBuilderAPI_MakeVertex(point).Vertex()).distance


def _through(points: Sequence[gp_Pnt2d]) -> Any:
    nodes = HArray1_gp_Pnt2d(1, len(points))
    for position, point in enumerate(points, 1):
        nodes.SetValue(position, point)
    curve = Geom2dAPI_Interpolate(nodes, False, 1e-9)
    curve.Perform()
    if not curve.IsDone():
        raise KernelError(TOO_LARGE)
    return curve.Curve()


def _edge_on_surface(face: TopoDS_Face, curve: Any, first: float | None = None, last: float | None = None) -> Any:
    start = curve.FirstParameter() if first is None else first
    end = curve.LastParameter() if last is None else last
    edge = built(BRepBuilderAPI_MakeEdge(curve, _surface(face), start, end), TOO_LARGE)
    if not BRepLib.BuildCurve3d_s(edge, 1e-7):
        raise KernelError(TOO_LARGE)
    return edge
