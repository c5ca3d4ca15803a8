"""Which parts of a shape meet, and which are in which."""

from __future__ import annotations

from OCP.BRep import BRep_Tool

from cadcloud.ops.brep.frames import triple
from cadcloud.ops.brep.graph import TopologyGraph, is_degenerated
from cadcloud.ops.occt.brep_graph._structs import (
    BRepGraphContainmentResult,
    BRepGraphEdgeFace,
    BRepGraphEdgeFaceMapResult,
    BRepGraphFaceAdjacency,
    BRepGraphFaceAdjacencyResult,
    BRepGraphVertex,
    BRepGraphVertexEdgeMapResult,
)
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Shape


@operation
def containment(shape: Shape) -> BRepGraphContainmentResult:
    """Tell which shells and solids the faces and shells of a shape are in.

    Convention: all parts count from 0 by kind, faces in the order of ``occt.shapes.face.getFaces``.

    Args:
        shape: any shape.

    Returns:
        For each face its shells, for each shell its solids, for each face its solids, by index.
    """
    graph = TopologyGraph(shape)
    return {
        "shellsOfFace": graph.up("face", "shell"),
        "solidsOfShell": graph.up("shell", "solid"),
        "solidsOfFace": graph.up("face", "solid"),
        "ok": True,
    }


@operation
def edge_face_map(shape: Shape) -> BRepGraphEdgeFaceMapResult:
    """Tell which faces lie beside each edge of a shape.

    Convention: edges and faces count from 0, in the order of ``getEdges`` and ``getFaces``. A seam, along
    which one face meets itself, has one face and is manifold; an edge that a surface shrinks to is no
    boundary.

    Args:
        shape: any shape.

    Returns:
        For each edge the faces beside it; whether a surface ends there (``boundary``) or two faces meet
        (``manifold``); the vertices where its curve starts and ends, -1 for none; and its tolerance.
    """
    graph = TopologyGraph(shape)
    return {"edges": [_edge(graph, index) for index in range(len(graph.parts("edge")))], "ok": True}


def _edge(graph: TopologyGraph, index: int) -> BRepGraphEdgeFace:
    edge, faces = graph.parts("edge")[index], graph.faces_of_edges[index]
    start, end = graph.ends(edge)
    return {
        "index": index,
        "faces": faces,
        "nbFaces": len(faces),
        "boundary": graph.is_boundary(index),
        "manifold": graph.is_manifold(index),
        "degenerated": is_degenerated(edge),
        "startVertex": start,
        "endVertex": end,
        "tolerance": BRep_Tool.Tolerance_s(edge),
    }


@operation
def vertex_edge_map(shape: Shape) -> BRepGraphVertexEdgeMapResult:
    """Tell which edges end in each vertex of a shape.

    Convention: vertices and edges count from 0, in the kernel's order.

    Args:
        shape: any shape.

    Returns:
        For each vertex its place, its tolerance and its edges.
    """
    graph = TopologyGraph(shape)
    edges = graph.up("vertex", "edge")
    vertices: list[BRepGraphVertex] = [
        {
            "index": index,
            "point": triple(BRep_Tool.Pnt_s(vertex)),
            "tolerance": BRep_Tool.Tolerance_s(vertex),
            "edges": edges[index],
        }
        for index, vertex in enumerate(graph.parts("vertex"))
    ]
    return {"vertices": vertices, "ok": True}


@operation
def face_adjacency(shape: Shape) -> BRepGraphFaceAdjacencyResult:
    """Tell which faces of a shape are neighbours, that is share an edge.

    Convention: faces, edges and wires count from 0, in the order of ``getFaces`` and ``getEdges``. A face is
    no neighbour of itself.

    Args:
        shape: any shape.

    Returns:
        For each face its neighbours in rising order, its edges, how many wires it has, and which of them is
        the outer one; -1 for none.
    """
    graph = TopologyGraph(shape)
    faces: list[BRepGraphFaceAdjacency] = [
        {
            "index": index,
            "adjacent": _neighbours(graph, index),
            "edges": graph.edges_of_faces[index],
            "nbWires": len(graph.within("wire", face)),
            "outerWire": graph.outer_wires[index],
        }
        for index, face in enumerate(graph.parts("face"))
    ]
    return {"faces": faces, "ok": True}


def _neighbours(graph: TopologyGraph, index: int) -> list[int]:
    return sorted({face for edge in graph.edges_of_faces[index] for face in graph.faces_of_edges[edge]} - {index})
