"""The geometry of the edges, wires and faces of a graph."""

from __future__ import annotations

from typing import cast

from OCP.BRep import BRep_Tool
from OCP.BRepTools import BRepTools
from OCP.GeomAdaptor import GeomAdaptor_Curve, GeomAdaptor_Surface
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_Edge, TopoDS_Face

from cadcloud.ops.brep.graph import (
    MISSING,
    Node,
    TopologyGraph,
    coedges,
    curve_of,
    is_closed,
    is_degenerated,
    surface_of,
    word,
)
from cadcloud.ops.occt.brep_graph._structs import (
    BRepGraphEdgeGeometry,
    BRepGraphEdgeInfoResult,
    BRepGraphFaceGeometry,
    BRepGraphFaceInfoResult,
    BRepGraphWire,
    BRepGraphWireInfoResult,
    Continuity,
    CurveType,
    SurfaceType,
)
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Shape


@operation
def edge_info(shape: Shape) -> BRepGraphEdgeInfoResult:
    """Describe the curve of every edge of a shape.

    Convention: edges count from 0, in the order of ``occt.shapes.edge.getEdges``. An edge that a surface
    shrinks to, as at the pole of a sphere, has no curve.

    Args:
        shape: any shape.

    Returns:
        For each edge the kind of its curve and the range of its parameter, how smoothly the faces meet in it,
        and whether its curves on the faces run along with it.
    """
    graph = TopologyGraph(shape)
    return {"edges": [_edge(graph, edge, index) for index, edge in enumerate(graph.parts("edge"))], "ok": True}


def _edge(graph: TopologyGraph, edge: TopoDS_Edge, index: int) -> BRepGraphEdgeGeometry:
    curve = curve_of(edge)
    degenerated = is_degenerated(edge)
    kind = "None" if curve is None else word(GeomAdaptor_Curve(curve).GetType(), "GeomAbs_")
    first, last = BRep_Tool.Range_s(edge)
    return {
        "index": index,
        "curveType": cast("CurveType", kind),
        "hasCurve": curve is not None,
        "degenerated": degenerated,
        "sameParameter": bool(BRep_Tool.SameParameter_s(edge)),
        "maxContinuity": cast("Continuity", word(BRep_Tool.MaxContinuity_s(edge), "GeomAbs_")),
        "range": (first, last) if curve is not None or degenerated else None,
        "uid": graph.uid(Node("edge", index)),
    }


@operation
def face_info(shape: Shape) -> BRepGraphFaceInfoResult:
    """Describe the surface of every face of a shape.

    Convention: faces count from 0, in the order of ``occt.shapes.face.getFaces``.

    Args:
        shape: any shape.

    Returns:
        For each face the kind of its surface and the bounds of its parameters as lowest and highest u, then
        lowest and highest v; its tolerance, its number of wires, and whether it carries a mesh.
    """
    graph = TopologyGraph(shape)
    return {"faces": [_face(graph, face, index) for index, face in enumerate(graph.parts("face"))], "ok": True}


def _face(graph: TopologyGraph, face: TopoDS_Face, index: int) -> BRepGraphFaceGeometry:
    return {
        "index": index,
        "surfaceType": surface_type(face),
        "tolerance": BRep_Tool.Tolerance_s(face),
        "hasTriangulation": _has_mesh(face),
        "naturalRestriction": bool(BRep_Tool.NaturalRestriction_s(face)),
        "uvBounds": list(BRepTools.UVBounds_s(face)),
        "nbWires": len(graph.within("wire", face)),
        "uid": graph.uid(Node("face", index)),
    }


def surface_type(face: TopoDS_Face) -> SurfaceType:
    """The kind of surface that a face lies on."""
    surface = surface_of(face)
    return "None" if surface is None else cast("SurfaceType", word(GeomAdaptor_Surface(surface).GetType(), "GeomAbs_"))


def _has_mesh(face: TopoDS_Face) -> bool:
    mesh = cast("object | None", BRep_Tool.Triangulation_s(face, TopLoc_Location()))
    return mesh is not None


@operation
def wire_info(shape: Shape) -> BRepGraphWireInfoResult:
    """Describe every wire of a shape.

    Convention: wires count from 0, in the kernel's order. An edge that a wire runs along twice, as the seam
    of a cylinder, makes two coedges.

    Args:
        shape: any shape.

    Returns:
        For each wire whether it is closed and the outer one of its face, its numbers of coedges and of
        distinct edges, and the index of its face; -1 for a wire without a face.
    """
    graph = TopologyGraph(shape)
    faces = graph.up("wire", "face")
    outer = set(graph.outer_wires)
    wires: list[BRepGraphWire] = [
        {
            "index": index,
            "closed": is_closed(wire),
            "outer": index in outer,
            "nbCoEdges": len(coedges(wire)),
            "nbDistinctEdges": len(graph.within("edge", wire)),
            "face": faces[index][0] if faces[index] else MISSING,
        }
        for index, wire in enumerate(graph.parts("wire"))
    ]
    return {"wires": wires, "ok": True}
