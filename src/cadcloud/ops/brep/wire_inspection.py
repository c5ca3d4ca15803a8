"""What a wire is made of, edge by edge."""

from __future__ import annotations

from OCP.BRepCheck import BRepCheck_Analyzer
from OCP.TopoDS import TopoDS_Wire
from typing_extensions import TypedDict

from cadcloud.ops.brep.edge_report import EdgeDebugInfo, edge_report
from cadcloud.ops.brep.offset_curves import ordered_edges
from cadcloud.ops.brep.profiles import is_closed
from cadcloud.ops.brep.topology import children


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
    found = [edge_report(edge) for edge in (walked if len(walked) == len(all_edges) else all_edges)]
    return WireDebugInfo(
        valid=BRepCheck_Analyzer(wire).IsValid(),
        nbEdges=len(found),
        closed=bool(found) and is_closed(wire),
        totalLength=sum((edge.get("length", 0.0) for edge in found), 0.0),
        edges=found,
    )
