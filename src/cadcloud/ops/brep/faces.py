"""Faces from their outlines: flat, with holes, filled and on given surfaces."""

from __future__ import annotations

from collections.abc import Sequence

from OCP.BRep import BRep_Builder, BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_Curve, BRepAdaptor_Surface
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakeFace, BRepBuilderAPI_MakeWire
from OCP.BRepOffsetAPI import BRepOffsetAPI_MakeFilling
from OCP.ElSLib import ElSLib
from OCP.Geom import Geom_Surface
from OCP.GeomAbs import GeomAbs_Shape, GeomAbs_SurfaceType
from OCP.GeomAdaptor import GeomAdaptor_Surface
from OCP.gp import gp_Pln, gp_Pnt, gp_Pnt2d
from OCP.IntTools import IntTools_FClass2d
from OCP.ShapeAnalysis import ShapeAnalysis_Surface
from OCP.ShapeFix import ShapeFix_Wire
from OCP.TopAbs import TopAbs_Orientation, TopAbs_State
from OCP.TopExp import TopExp
from OCP.TopoDS import TopoDS, TopoDS_Edge, TopoDS_Face, TopoDS_Vertex, TopoDS_Wire

from cadcloud.ops.brep import frames, measure, topology
from cadcloud.ops.brep.build import built, copied, valid
from cadcloud.ops.brep.frames import Triple
from cadcloud.ops.brep.outlines import LEAST, polygon
from cadcloud.ops.brep.profiles import is_closed
from cadcloud.ops.brep.surfaces import UNBOUNDED
from cadcloud.ops.errors import InvalidInput, KernelError

NOT_FLAT = "No face fits the wire; it must be closed and, unless planar is false, flat."
UNSOUND = "The outline of the face touches or crosses itself or a hole: check the wires."

# A wire this close to a surface counts as lying on it.
_ON_SURFACE = 1e-4


def flat_face(wire: TopoDS_Wire, otherwise: str = "The outline must be flat and closed.") -> TopoDS_Face:
    """The flat face inside a wire; it looks to where the wire runs counter-clockwise."""
    return built(BRepBuilderAPI_MakeFace(wire, True), otherwise)


def closed_by_line(wire: TopoDS_Wire) -> TopoDS_Wire:
    """An open wire with a straight line from its end back to its start."""
    first, last = TopoDS_Vertex(), TopoDS_Vertex()
    TopExp.Vertices_s(wire, first, last)
    maker = BRepBuilderAPI_MakeWire(wire)
    maker.Add(built(BRepBuilderAPI_MakeEdge(last, first), "The outline could not be closed."))
    return built(maker, "The outline could not be closed.")


def filled(wire: TopoDS_Wire, *, planar: bool, parameter: str = "shape") -> TopoDS_Face:
    """The face inside a closed wire: exactly flat where the wire is, else a smooth skin within 1e-4 or so of it."""
    _must_be_closed(wire, parameter)
    maker = BRepBuilderAPI_MakeFace(wire, True)
    if maker.IsDone():
        face = built(maker, NOT_FLAT)
        if abs(measure.area(face)) < LEAST * measure.length(wire):
            raise InvalidInput(f"{parameter} must enclose an area", parameter=parameter)
        return face
    if planar:
        raise KernelError(NOT_FLAT)
    skin = BRepOffsetAPI_MakeFilling()
    for edge in topology.edges(wire):
        skin.Add(edge, GeomAbs_Shape.GeomAbs_C0, True)
    return built(skin, NOT_FLAT)


def with_holes(wires: Sequence[TopoDS_Wire], parameter: str) -> TopoDS_Face:
    """The flat face between the largest wire and the others, which lie inside of it."""
    for position, wire in enumerate(wires):
        _must_be_closed(wire, f"{parameter}.{position}")
    areas = [measure.area(flat_face(wire, NOT_FLAT)) for wire in wires]
    outer = areas.index(max(areas))
    face = flat_face(wires[outer])
    plane = BRepAdaptor_Surface(face).Plane()
    border = IntTools_FClass2d(face, 1e-7)
    maker = BRepBuilderAPI_MakeFace(face)
    for position, wire in enumerate(wires):
        if position == outer:
            continue
        if not all(_is_inside(border, plane, point) for point in _samples(wire)):
            raise InvalidInput(
                f"{parameter}.{position} must lie inside of the largest wire and in its plane",
                parameter=f"{parameter}.{position}",
            )
        loop = topology.subshapes(built(BRepBuilderAPI_MakeFace(plane, wire, True), NOT_FLAT), "wire")[0]
        maker.Add(TopoDS.Wire(loop.Reversed()))
    return valid(built(maker, UNSOUND), UNSOUND)


def from_surface(surface: Geom_Surface, parameter: str) -> TopoDS_Face:
    """The whole of a surface as a face.

    Raises:
        InvalidInput: it has no end.
    """
    if not is_bounded(surface):
        raise InvalidInput(
            f"{parameter} has no end; make the face with a wire as its outline instead", parameter=parameter
        )
    return built(BRepBuilderAPI_MakeFace(surface, 1e-7), "No face could be made of the surface.")


def is_bounded(surface: Geom_Surface) -> bool:
    """Whether a surface ends in all directions."""
    return all(abs(bound) < UNBOUNDED for bound in surface.Bounds())


def on_surface(
    surface: Geom_Surface, wires: Sequence[TopoDS_Wire], names: Sequence[str], *, inside: bool
) -> TopoDS_Face:
    """The part of a surface inside the first wire and outside the others; it looks as the surface does.

    Args:
        surface: what the wires lie on.
        wires: the outline and the holes, closed.
        names: what the caller calls each wire, for messages.
        inside: false takes what is on the left of the outline as it runs, even if that is outside.
    """
    outer, *holes = (_loop(surface, wire, name) for wire, name in zip(wires, names, strict=True))
    clockwise = measure.area(outer) < 0
    if clockwise and inside:
        outer = _turned(outer)
    elif clockwise:
        if not is_bounded(surface):
            raise InvalidInput(
                "the outside of the wire has no end: set inside to true, or turn the wire round", parameter="inside"
            )
        outer = _with_wire(from_surface(surface, "surface"), _wire(outer))
    for hole in holes:
        outer = _with_wire(outer, _wire(hole if measure.area(hole) < 0 else _turned(hole)))
    return valid(outer, UNSOUND)


def _with_wire(face: TopoDS_Face, wire: TopoDS_Wire) -> TopoDS_Face:
    maker = BRepBuilderAPI_MakeFace(face)
    maker.Add(wire)
    return built(maker, UNSOUND)


def _loop(surface: Geom_Surface, wire: TopoDS_Wire, name: str) -> TopoDS_Face:
    """A face on the surface with the wire as it runs; one that runs clockwise gives a negative area."""
    _must_be_closed(wire, name)
    flat = GeomAdaptor_Surface(surface).GetType() == GeomAbs_SurfaceType.GeomAbs_Plane
    checker = ShapeAnalysis_Surface(surface)
    for point in _samples(wire):
        checker.ValueOfUV(point, 1e-7)
        if checker.Gap() > _ON_SURFACE:
            raise InvalidInput(f"{name} must lie on the surface; project it first", parameter=name)
    if flat:
        return _bare_face(surface, wire)
    # Curves in u and v are added to the edges, which must not be those of the given wire.
    fixer = ShapeFix_Wire(copied(wire), _bare_face(surface, None), 1e-7)
    fixer.FixReorder()
    fixer.FixEdgeCurves()
    face = _bare_face(surface, fixer.Wire())
    if _winds(face, surface):
        raise InvalidInput(f"{name} must not run all the way round the surface", parameter=name)
    if abs(measure.area(face)) < 1e-12:
        raise InvalidInput(f"{name} must enclose an area of the surface", parameter=name)
    return face


def _bare_face(surface: Geom_Surface, wire: TopoDS_Wire | None) -> TopoDS_Face:
    face = TopoDS_Face()
    builder = BRep_Builder()
    builder.MakeFace(face, surface, 1e-7)
    if wire is not None:
        builder.Add(face, wire)
    return face


def _turned(face: TopoDS_Face) -> TopoDS_Face:
    """The same face with its one wire running the other way."""
    turned = TopoDS.Face(face.EmptyCopied())
    BRep_Builder().Add(turned, _wire(face).Reversed())
    return turned


def _wire(face: TopoDS_Face) -> TopoDS_Wire:
    return topology.children(face)[0]


def _winds(face: TopoDS_Face, surface: Geom_Surface) -> bool:
    """Whether the wire of a face comes back a whole turn further on in u or v."""
    turns = [0.0, 0.0]
    for edge in topology.children(_wire(face)):
        curve = BRep_Tool.CurveOnSurface_s(edge, face, 0.0, 0.0)
        first, last = BRep_Tool.Range_s(edge, face)
        start, end = curve.Value(first), curve.Value(last)
        sign = -1 if edge.Orientation() == TopAbs_Orientation.TopAbs_REVERSED else 1
        turns[0] += sign * (end.X() - start.X())
        turns[1] += sign * (end.Y() - start.Y())
    round_u = surface.IsUPeriodic() and abs(turns[0]) > surface.UPeriod() / 2
    round_v = surface.IsVPeriodic() and abs(turns[1]) > surface.VPeriod() / 2
    return round_u or round_v


def _is_inside(border: IntTools_FClass2d, plane: gp_Pln, point: gp_Pnt) -> bool:
    if plane.Distance(point) >= 1e-6:
        return False
    return border.Perform(gp_Pnt2d(*ElSLib.Parameters_s(plane, point))) != TopAbs_State.TopAbs_OUT


def _samples(wire: TopoDS_Wire) -> list[gp_Pnt]:
    """Points of every edge of a wire: enough to tell what it lies on."""
    found: list[gp_Pnt] = []
    for edge in topology.edges(wire):
        if BRep_Tool.Degenerated_s(edge):
            continue
        found += _points(edge)
    return found


def _points(edge: TopoDS_Edge) -> list[gp_Pnt]:
    curve = BRepAdaptor_Curve(edge)
    first, last = curve.FirstParameter(), curve.LastParameter()
    return [curve.Value(first + (last - first) * share) for share in (0.0, 0.29, 0.5, 0.83)]


def _must_be_closed(wire: TopoDS_Wire, parameter: str) -> None:
    if not is_closed(wire):
        raise InvalidInput(f"{parameter} must be a closed wire", parameter=parameter)


def triangle(corners: Sequence[Triple], parameter: str) -> TopoDS_Face:
    """The flat face between three points; it looks to where they run counter-clockwise."""
    a, b, c = map(frames.vector, corners)
    longest = max((b - a).Magnitude(), (c - b).Magnitude(), (a - c).Magnitude())
    if longest < LEAST or (b - a).Crossed(c - a).Magnitude() / longest < LEAST:
        raise InvalidInput(f"{parameter} must have three corners that do not lie on one line", parameter=parameter)
    return flat_face(polygon(corners, parameter))
