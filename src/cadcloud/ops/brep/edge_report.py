"""What can be told of an edge and its curve."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_Curve
from OCP.BRepCheck import BRepCheck_Analyzer
from OCP.GeomAbs import GeomAbs_CurveType
from OCP.TopoDS import TopoDS_Edge
from typing_extensions import TypedDict

from cadcloud.ops.brep import curves
from cadcloud.ops.brep.frames import Triple

CurveTypeName: TypeAlias = Literal[
    "line", "circle", "ellipse", "hyperbola", "parabola", "bezier", "bspline", "offset", "other"
]

_NAMES: dict[GeomAbs_CurveType, CurveTypeName] = {
    GeomAbs_CurveType.GeomAbs_Line: "line",
    GeomAbs_CurveType.GeomAbs_Circle: "circle",
    GeomAbs_CurveType.GeomAbs_Ellipse: "ellipse",
    GeomAbs_CurveType.GeomAbs_Hyperbola: "hyperbola",
    GeomAbs_CurveType.GeomAbs_Parabola: "parabola",
    GeomAbs_CurveType.GeomAbs_BezierCurve: "bezier",
    GeomAbs_CurveType.GeomAbs_BSplineCurve: "bspline",
    GeomAbs_CurveType.GeomAbs_OffsetCurve: "offset",
    GeomAbs_CurveType.GeomAbs_OtherCurve: "other",
}


class EdgeDebugInfo(TypedDict):
    """An edge and its curve; what a kind of curve does not have is left out."""

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


def edge_report(edge: TopoDS_Edge) -> EdgeDebugInfo:
    """Describe an edge; of one that is a mere point only where it lies, of one without a curve nothing more."""
    valid = bool(BRepCheck_Analyzer(edge).IsValid())
    if not BRep_Tool.IsGeometric_s(edge):
        return {"valid": valid}
    start, end = curves.ends(edge)
    if curves.is_degenerate(edge):
        return {"valid": valid, "length": 0.0, "start": start, "end": end}
    curves.curve_of(edge)
    curve = BRepAdaptor_Curve(edge)
    report: EdgeDebugInfo = {
        "valid": valid,
        "type": _NAMES[curve.GetType()],
        "firstParameter": curve.FirstParameter(),
        "lastParameter": curve.LastParameter(),
        "closed": bool(curve.IsClosed()),
        "periodic": bool(curve.IsPeriodic()),
        "length": curves.length(curve),
        "isLinear": curves.is_linear(edge),
        "isCircular": curves.is_circular(edge),
        "start": start,
        "end": end,
    }
    if curve.IsPeriodic():
        report["period"] = curve.Period()
    if report["type"] in ("bezier", "bspline"):
        report["degree"] = curve.Degree()
        report["nbPoles"] = curve.NbPoles()
        report["rational"] = bool(curve.IsRational())
    if report["type"] == "bspline":
        report["nbKnots"] = curve.NbKnots()
    return report
