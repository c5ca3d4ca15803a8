"""Points, tangents and lengths along edges and wires.

Everything here takes a curve of the kernel and its parameters; ``curve_of`` makes one of an edge or
a wire. A wire's curve runs as the wire does, an edge's as its own curve does, whatever the
orientation of the edge (``is_reversed``).

Lengths are integrated to ten digits. The kernel's quick integration, without a tolerance, is wrong by
a thousandth for an ellipse twice as long as wide.
"""

from __future__ import annotations

from itertools import pairwise

from OCP.Adaptor3d import Adaptor3d_Curve
from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_CompCurve, BRepAdaptor_Curve
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge
from OCP.BRepLib import BRepLib
from OCP.CPnts import CPnts_AbscissaPoint
from OCP.GCPnts import GCPnts_AbscissaPoint, GCPnts_UniformAbscissa
from OCP.Geom import Geom_Curve
from OCP.GeomAbs import GeomAbs_CurveType
from OCP.gp import gp_Circ, gp_Pnt, gp_Vec
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopExp import TopExp
from OCP.TopoDS import TopoDS_Edge, TopoDS_Vertex, TopoDS_Wire

from cadcloud.ops.brep import measure
from cadcloud.ops.brep.build import copied
from cadcloud.ops.brep.frames import Triple, triple
from cadcloud.ops.brep.topology import compound
from cadcloud.ops.errors import InvalidInput, KernelError

# The share of its length to which a curve is measured.
PRECISE = 1e-10
# Lengths that exceed the end of a curve by less than this share of it are taken for its end.
ROUNDING = 1e-9
# How many pieces a curve is cut into where the kernel's coarse integration must be precise.
PIECES = 64
# The bisection that backs Newton's steps gains a bit each time, so this is enough for any curve.
STEPS = 60

_EVEN = (GeomAbs_CurveType.GeomAbs_Line, GeomAbs_CurveType.GeomAbs_Circle)
_ENDLESS = (
    GeomAbs_CurveType.GeomAbs_Ellipse,
    GeomAbs_CurveType.GeomAbs_Hyperbola,
    GeomAbs_CurveType.GeomAbs_Parabola,
    GeomAbs_CurveType.GeomAbs_BezierCurve,
    GeomAbs_CurveType.GeomAbs_BSplineCurve,
)


def is_degenerate(edge: TopoDS_Edge) -> bool:
    """Whether an edge is but a point, as at the pole of a sphere."""
    return bool(BRep_Tool.Degenerated_s(edge))


def is_reversed(edge: TopoDS_Edge) -> bool:
    """Whether an edge runs against its own curve."""
    return edge.Orientation() == TopAbs_Orientation.TopAbs_REVERSED


def curve_of(shape: TopoDS_Edge | TopoDS_Wire, parameter: str = "shape") -> Adaptor3d_Curve:
    """The curve of an edge, the way its geometry runs, or of a wire, the way the wire runs.

    Raises:
        InvalidInput: the edge is a mere point or has no end, or the wire is empty.
    """
    if isinstance(shape, TopoDS_Edge):
        if is_degenerate(shape):
            raise InvalidInput(f"{parameter} must have a length, but the edge is a mere point", parameter=parameter)
        curve: Adaptor3d_Curve = BRepAdaptor_Curve(shape)
    else:
        if not _has_edges(shape):
            raise InvalidInput(f"{parameter} must hold at least one edge", parameter=parameter)
        curve = BRepAdaptor_CompCurve(shape)
    first, last = curve.FirstParameter(), curve.LastParameter()
    if last - first < 1e-12:
        raise InvalidInput(f"{parameter} must have a length", parameter=parameter)
    if first < -1e99 or last > 1e99:
        raise InvalidInput(f"{parameter} must have two ends, but it goes on for ever", parameter=parameter)
    return curve


def _has_edges(wire: TopoDS_Wire) -> bool:
    first, last = TopoDS_Vertex(), TopoDS_Vertex()
    if wire.NbChildren() == 0:
        return False
    TopExp.Vertices_s(wire, first, last)
    return True


def length(curve: Adaptor3d_Curve, first: float | None = None, last: float | None = None) -> float:
    """The length of a curve, or of the piece between two parameters."""
    if first is None and last is None and curve.GetType() in _EVEN:
        return GCPnts_AbscissaPoint.Length_s(curve)
    start = curve.FirstParameter() if first is None else first
    end = curve.LastParameter() if last is None else last
    if curve.GetType() in _EVEN:
        return GCPnts_AbscissaPoint.Length_s(curve, start, end)
    return GCPnts_AbscissaPoint.Length_s(curve, start, end, tolerance(curve))


def tolerance(curve: Adaptor3d_Curve) -> float:
    """To what length a curve is measured."""
    rough = GCPnts_AbscissaPoint.Length_s(curve, curve.FirstParameter(), curve.LastParameter())
    return max(rough, 1e-6) * PRECISE


def point(curve: Adaptor3d_Curve, parameter: float) -> Triple:
    """The point of a curve at one of its own parameters."""
    return triple(curve.Value(parameter))


def tangent(curve: Adaptor3d_Curve, parameter: float) -> Triple:
    """The derivative of a curve by its own parameter."""
    return triple(derivative(curve, parameter))


def derivative(curve: Adaptor3d_Curve, parameter: float) -> gp_Vec:
    """The derivative of a curve by its own parameter, for the kernel."""
    place, along = gp_Pnt(), gp_Vec()
    curve.D1(parameter, place, along)
    return along


def parameter_at_share(curve: Adaptor3d_Curve, share: float) -> float:
    """The curve's own parameter where 0 is its start and 1 its end."""
    first, last = curve.FirstParameter(), curve.LastParameter()
    return last if share == 1 else first + (last - first) * share


def parameters_by_share(curve: Adaptor3d_Curve, parts: int) -> list[float]:
    """The parameters that divide a curve into pieces of equal range, both ends included."""
    return [parameter_at_share(curve, step / parts) for step in range(parts + 1)]


def parameters_by_length(curve: Adaptor3d_Curve, parts: int, parameter: str = "shape") -> list[float]:
    """The parameters that divide a curve into pieces of equal length, both ends included.

    Raises:
        InvalidInput: the curve is too short for that many.
        KernelError: the kernel cannot divide it.
    """
    if length(curve) < 1e-9 * parts:
        raise InvalidInput(f"{parameter} must be longer to be divided into {parts} parts", parameter=parameter)
    division = GCPnts_UniformAbscissa(curve, parts + 1, tolerance(curve))
    if not division.IsDone() or division.NbPoints() != parts + 1:
        raise KernelError("The curve could not be divided into parts of equal length.")
    inner = [division.Parameter(position) for position in range(2, parts + 1)]
    return [curve.FirstParameter(), *inner, curve.LastParameter()]


def parameter_at_length(curve: Adaptor3d_Curve, distance: float, parameter: str = "length") -> float:
    """The parameter that lies a distance along a curve from its start.

    Beyond its ends, where the distance is negative or more than its length, a curve goes on as its
    equation does: without limit for lines and circles, else for as long as its own range once more.

    Raises:
        InvalidInput: the distance lies where the curve does not go.
    """
    first, last = curve.FirstParameter(), curve.LastParameter()
    if curve.GetType() in _EVEN:
        return first + distance / derivative(curve, first).Magnitude()
    total = length(curve)
    if abs(distance) <= ROUNDING * total:
        return first
    if abs(distance - total) <= ROUNDING * total:
        return last
    low, high = first, last
    if not 0 <= distance <= total:
        if curve.GetType() not in _ENDLESS:
            raise InvalidInput(f"{parameter} must lie between 0 and {total:.6g}", parameter=parameter)
        low, high = (first - (last - first), first) if distance < 0 else (last, last + (last - first))
    return _solved(curve, distance, low, high, parameter)


def _solved(curve: Adaptor3d_Curve, distance: float, low: float, high: float, parameter: str) -> float:
    """Find the parameter between two by Newton's method, kept inside by bisection."""
    shortest, longest = _length_to(curve, low), _length_to(curve, high)
    slack = ROUNDING * (longest - shortest)
    if not shortest - slack <= distance <= longest + slack:
        raise InvalidInput(f"{parameter} must lie between {shortest:.6g} and {longest:.6g}", parameter=parameter)
    close = 10 * tolerance(curve)
    guess = low + (high - low) * (distance - shortest) / (longest - shortest)
    for _ in range(STEPS):
        beyond = _length_to(curve, guess) - distance
        if abs(beyond) <= close:
            break
        low, high = (low, guess) if beyond > 0 else (guess, high)
        speed = derivative(curve, guess).Magnitude()
        following = guess - beyond / speed if speed > 0 else low
        guess = following if low < following < high else (low + high) / 2
    return guess


def _length_to(curve: Adaptor3d_Curve, parameter: float) -> float:
    """The length from the start of a curve to a parameter, which may lie beyond its ends; negative before it."""
    first, last = curve.FirstParameter(), curve.LastParameter()
    if parameter < first:
        return -CPnts_AbscissaPoint.Length_s(curve, parameter, first, tolerance(curve))
    if parameter > last:
        return length(curve) + CPnts_AbscissaPoint.Length_s(curve, last, parameter, tolerance(curve))
    return length(curve, first, parameter)


def parameter_on_edge(edge: TopoDS_Edge, distance: float, parameter: str = "shape") -> float:
    """The parameter of an edge's own curve that lies a distance from the start of the edge, the way it runs."""
    curve = curve_of(edge, parameter)
    return parameter_at_length(curve, length(curve) - distance if is_reversed(edge) else distance)


def center_of_mass(edge: TopoDS_Edge) -> Triple:
    """The centre of mass of an edge as a thin wire of even density; of a mere point the point."""
    if is_degenerate(edge):
        return ends(edge)[0]
    curve = curve_of(edge)
    if curve.GetType() in _EVEN:
        return triple(measure.linear_properties(edge).CentreOfMass())
    # The kernel integrates each piece coarsely, so there must be many.
    geometry = geometry_of(edge)
    steps = parameters_by_share(curve, PIECES)
    pieces = [BRepBuilderAPI_MakeEdge(geometry, start, end).Edge() for start, end in pairwise(steps)]
    return measure.center_of_mass(compound(pieces))


def geometry_of(edge: TopoDS_Edge, parameter: str = "shape") -> Geom_Curve:
    """The curve in space that an edge lies on, where the edge lies.

    Raises:
        InvalidInput: the edge is a mere point.
    """
    curve_of(edge, parameter)
    geometry = BRep_Tool.Curve_s(edge, 0.0, 0.0)
    if geometry is None:  # pyright: ignore[reportUnnecessaryComparison]  # an edge that lies on a surface only
        edge = copied(edge)
        BRepLib.BuildCurves3d_s(edge)
        geometry = BRep_Tool.Curve_s(edge, 0.0, 0.0)
    if geometry is None:  # pyright: ignore[reportUnnecessaryComparison]
        raise KernelError("The edge has no curve in space.")
    return geometry


def circle_of(edge: TopoDS_Edge, parameter: str = "shape") -> gp_Circ:
    """The circle that an edge is, or is an arc of.

    Raises:
        InvalidInput: the edge is something else.
    """
    if not is_circular(edge):
        raise InvalidInput(f"{parameter} must be a circle or an arc of one", parameter=parameter)
    return BRepAdaptor_Curve(edge).Circle()


def ends(edge: TopoDS_Edge) -> tuple[Triple, Triple]:
    """Where an edge starts and ends, the way it runs; twice the same for a mere point."""
    start, end = curve_ends(edge)
    return (end, start) if is_reversed(edge) else (start, end)


def curve_ends(edge: TopoDS_Edge) -> tuple[Triple, Triple]:
    """Where the curve of an edge starts and ends, whichever way the edge runs."""
    if is_degenerate(edge):
        place = triple(BRep_Tool.Pnt_s(TopExp.FirstVertex_s(edge)))
        return place, place
    curve = curve_of(edge)
    return point(curve, curve.FirstParameter()), point(curve, curve.LastParameter())


def is_linear(edge: TopoDS_Edge) -> bool:
    """Whether an edge is a piece of a straight line by its kind of curve."""
    return not is_degenerate(edge) and BRepAdaptor_Curve(edge).GetType() == GeomAbs_CurveType.GeomAbs_Line


def is_circular(edge: TopoDS_Edge) -> bool:
    """Whether an edge is a circle or an arc of one by its kind of curve."""
    return not is_degenerate(edge) and BRepAdaptor_Curve(edge).GetType() == GeomAbs_CurveType.GeomAbs_Circle
