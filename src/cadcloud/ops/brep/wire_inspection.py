"""What a wire is made of, edge by edge."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias

from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_Curve
from OCP.BRepCheck import BRepCheck_Analyzer
from OCP.Geom import Geom_TrimmedCurve
from OCP.GeomAbs import GeomAbs_CurveType
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopoDS import TopoDS_Edge, TopoDS_Wire
from typing_extensions import TypedDict

from cadcloud.ops.brep import measure
from cadcloud.ops.brep.frames import Triple, triple
from cadcloud.ops.brep.offset_curves import ordered_edges
from cadcloud.ops.brep.profiles import is_closed
from cadcloud.ops.brep.topology import children

CurveTypeName: TypeAlias = Literal[
    "line", "circle", "ellipse", "hyperbola", "parabola", "bezier", "bspline", "offset", "other"
]

_TYPES: dict[GeomAbs_CurveType, CurveTypeName] = {
    GeomAbs_CurveType.GeomAbs_Line: "line",
    GeomAbs_CurveType.GeomAbs_Circle: "circle",
    GeomAbs_CurveType.GeomAbs_Ellipse: "ellipse",
    GeomAbs_CurveType.GeomAbs_Hyperbola: "hyperbola",
    GeomAbs_CurveType.GeomAbs_Parabola: "parabola",
    GeomAbs_CurveType.GeomAbs_BezierCurve: "bezier",
    GeomAbs_CurveType.GeomAbs_BSplineCurve: "bspline",
    GeomAbs_CurveType.GeomAbs_OffsetCurve: "offset",
}


class EdgeDebugInfo(TypedDict):
    """An edge and its curve; what the curve does not have is left out."""

    valid: bool
    type: NotRequired[CurveTypeName]
    firstParameter: NotRequired[float]
    lastParameter: NotRequired[float]
    closed: NotRequired[bool]
    periodic: NotRequired[bool]
    period: NotRequired[float]
    length: NotRequired[float]
    isLinear: NotRequired[bool]
    isCircular: NotRequired[bool]
    degree: NotRequired[int]
    nbPoles: NotRequired[int]
    nbKnots: NotRequired[int]
    rational: NotRequired[bool]
    start: NotRequired[Triple]
    end: NotRequired[Triple]


class WireDebugInfo(TypedDict):
    """A wire and its edges."""

    valid: bool
    nbEdges: int
    closed: bool
    totalLength: float
    edges: list[EdgeDebugInfo]


def inspected_wire(wire: TopoDS_Wire) -> WireDebugInfo:
    """A wire and its edges, one after another where they do follow each other."""
    walked, all_edges = ordered_edges(wire), children(wire)
    found = [inspected_edge(edge) for edge in (walked if len(walked) == len(all_edges) else all_edges)]
    return WireDebugInfo(
        valid=BRepCheck_Analyzer(wire).IsValid(),
        nbEdges=len(found),
        closed=bool(found) and is_closed(wire),
        totalLength=sum((edge.get("length", 0.0) for edge in found), 0.0),
        edges=found,
    )


def inspected_edge(edge: TopoDS_Edge) -> EdgeDebugInfo:
    """An edge and its curve; start and end are those of the edge, which may run against its curve."""
    info = EdgeDebugInfo(valid=BRepCheck_Analyzer(edge).IsValid())
    if BRep_Tool.Degenerated_s(edge) or not BRep_Tool.IsGeometric_s(edge):
        return info
    curve = BRepAdaptor_Curve(edge)
    kind = curve.GetType()
    ends = [triple(curve.Value(parameter)) for parameter in (curve.FirstParameter(), curve.LastParameter())]
    if edge.Orientation() == TopAbs_Orientation.TopAbs_REVERSED:
        ends.reverse()
    info.update(
        type=_TYPES.get(kind, "other"),
        firstParameter=curve.FirstParameter(),
        lastParameter=curve.LastParameter(),
        closed=curve.IsClosed(),
        periodic=curve.IsPeriodic(),
        length=measure.length(edge),
        isLinear=kind == GeomAbs_CurveType.GeomAbs_Line,
        isCircular=kind == GeomAbs_CurveType.GeomAbs_Circle,
        start=ends[0],
        end=ends[1],
    )
    if curve.IsPeriodic():
        info["period"] = curve.Period()
    _add_spline(info, edge, kind)
    return info


def _add_spline(info: EdgeDebugInfo, edge: TopoDS_Edge, kind: GeomAbs_CurveType) -> None:
    if kind not in (GeomAbs_CurveType.GeomAbs_BezierCurve, GeomAbs_CurveType.GeomAbs_BSplineCurve):
        return
    curve: Any = BRep_Tool.Curve_s(edge, 0.0, 1.0)
    while isinstance(curve, Geom_TrimmedCurve):
        curve = curve.BasisCurve()
    info.update(degree=curve.Degree(), nbPoles=curve.NbPoles(), rational=curve.IsRational())
    if kind == GeomAbs_CurveType.GeomAbs_BSplineCurve:
        info["nbKnots"] = curve.NbKnots()
