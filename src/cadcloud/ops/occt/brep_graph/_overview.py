"""The graph of a shape as a whole: its counts, all its parts, its products."""

from __future__ import annotations

from OCP.BRep import BRep_Tool

from cadcloud.ops.brep.frames import triple
from cadcloud.ops.brep.graph import (
    Node,
    TopologyGraph,
    coedges,
    curve_of,
    curve_on_face,
    distinct,
    is_degenerated,
    surface_of,
    uses_on_faces,
)
from cadcloud.ops.brep.product_structure import Product, ProductStructure
from cadcloud.ops.formats.placement import matrix_of
from cadcloud.ops.occt.brep_graph._geometry import surface_type
from cadcloud.ops.occt.brep_graph._structs import (
    BRepGraphAnalysis,
    BRepGraphAssemblyResult,
    BRepGraphDumpEdge,
    BRepGraphDumpFace,
    BRepGraphDumpResult,
    BRepGraphDumpShell,
    BRepGraphDumpVertex,
    BRepGraphProduct,
)
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Shape

GENERATION = 1
"""A graph is made afresh for every question, so it is always in its first state."""


@operation
def analyze(shape: Shape) -> BRepGraphAnalysis:
    """Count the parts of a shape.

    Convention: a part that two others share counts once, one that stands in two places twice. Coedges are
    the uses of edges by wires. Surfaces and curves are counted as they are stored: parts may share them.
    Products are counted as by ``assembly``.

    Args:
        shape: any shape.

    Returns:
        The number of parts of each kind, of surfaces and curves, of products and their occurrences, and of
        all nodes: parts, coedges, products and occurrences.
    """
    graph, structure = TopologyGraph(shape), ProductStructure(shape)
    uses = sum(len(coedges(wire)) for wire in graph.parts("wire"))
    parts = sum(1 for _ in graph.nodes())
    return {
        "solids": len(graph.parts("solid")),
        "shells": len(graph.parts("shell")),
        "faces": len(graph.parts("face")),
        "wires": len(graph.parts("wire")),
        "edges": len(graph.parts("edge")),
        "coedges": uses,
        "vertices": len(graph.parts("vertex")),
        "compounds": len(graph.parts("compound")),
        "compSolids": len(graph.parts("compsolid")),
        "surfaces": distinct([surface_of(face) for face in graph.parts("face")]),
        "curves3d": distinct([curve_of(edge) for edge in graph.parts("edge")]),
        "curves2d": distinct([curve_on_face(*use) for use in uses_on_faces(graph)]),
        "nodes": parts + uses + len(structure.products) + len(structure.occurrences),
        "products": len(structure.products),
        "occurrences": len(structure.occurrences),
        "rootProducts": 1,
        "generation": GENERATION,
        "ok": True,
    }


@operation
def assembly(shape: Shape) -> BRepGraphAssemblyResult:
    """Read a shape as an assembly: what it is put together from, and where each part stands.

    Convention: a compound is an assembly of its members, anything else is a part. Members that share their
    geometry are one product, which occurs several times. Matrices have 16 numbers, column after column, and
    place the product in its assembly.

    Args:
        shape: any shape.

    Returns:
        The products, the root first, each with the occurrences in it (``components``), and a part with its
        node in the graph (``shapeRoot``); and the occurrences, each with its product, the assembly that it
        is in, and its placement.
    """
    graph, structure = TopologyGraph(shape), ProductStructure(shape)
    return {
        "rootProducts": [0],
        "products": [_product(graph, product, index) for index, product in enumerate(structure.products)],
        "occurrences": [
            {
                "index": index,
                "product": occurrence.product,
                "parentProduct": occurrence.parent,
                "matrix": matrix_of(occurrence.placement),
            }
            for index, occurrence in enumerate(structure.occurrences)
        ],
        "ok": True,
    }


def _product(graph: TopologyGraph, product: Product, index: int) -> BRepGraphProduct:
    root = None if product.is_assembly else graph.find_partner(product.shape)
    return {
        "index": index,
        "isAssembly": product.is_assembly,
        "isPart": not product.is_assembly,
        "shapeRoot": root and {"kind": root.kind, "index": root.index},
        "components": product.components,
    }


@operation
def dump(shape: Shape) -> BRepGraphDumpResult:
    """List all parts of a shape and how they hang together.

    Convention: all parts count from 0 by kind, faces and edges in the order of ``getFaces`` and ``getEdges``;
    ``uid`` is a number of its own for every part of the shape, through all kinds.

    Args:
        shape: any shape.

    Returns:
        The solids, shells, faces, edges and vertices, each with the indexes of the parts around it.
    """
    graph = TopologyGraph(shape)
    return {
        "solids": [{"index": index, "uid": graph.uid(Node("solid", index))} for index in _range(graph, "solid")],
        "shells": _shells(graph),
        "faces": _faces(graph),
        "edges": [_edge(graph, index) for index in _range(graph, "edge")],
        "vertices": _vertices(graph),
        "ok": True,
    }


def _range(graph: TopologyGraph, kind: str) -> range:
    return range(len(graph.parts(kind)))


def _shells(graph: TopologyGraph) -> list[BRepGraphDumpShell]:
    solids, faces = graph.up("shell", "solid"), graph.down("shell", "face")
    return [
        {
            "index": index,
            "uid": graph.uid(Node("shell", index)),
            "nbFaces": len(faces[index]),
            "closed": bool(BRep_Tool.IsClosed_s(shell)),
            "solids": solids[index],
        }
        for index, shell in enumerate(graph.parts("shell"))
    ]


def _faces(graph: TopologyGraph) -> list[BRepGraphDumpFace]:
    shells = graph.up("face", "shell")
    return [
        {
            "index": index,
            "uid": graph.uid(Node("face", index)),
            "surfaceType": surface_type(face),
            "shells": shells[index],
            "edges": graph.edges_of_faces[index],
        }
        for index, face in enumerate(graph.parts("face"))
    ]


def _edge(graph: TopologyGraph, index: int) -> BRepGraphDumpEdge:
    edge = graph.parts("edge")[index]
    start, end = graph.ends(edge)
    return {
        "index": index,
        "uid": graph.uid(Node("edge", index)),
        "startVertex": start,
        "endVertex": end,
        "degenerated": is_degenerated(edge),
        "faces": graph.faces_of_edges[index],
    }


def _vertices(graph: TopologyGraph) -> list[BRepGraphDumpVertex]:
    edges = graph.up("vertex", "edge")
    return [
        {
            "index": index,
            "uid": graph.uid(Node("vertex", index)),
            "point": triple(BRep_Tool.Pnt_s(vertex)),
            "edges": edges[index],
        }
        for index, vertex in enumerate(graph.parts("vertex"))
    ]
