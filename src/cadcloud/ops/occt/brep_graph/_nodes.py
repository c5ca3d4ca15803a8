"""Single nodes of a graph: finding them, taking them out, checking them."""

from __future__ import annotations

from typing import Any

from OCP.BRep import BRep_Tool

from cadcloud.ops.brep.build import copied
from cadcloud.ops.brep.checks import faults
from cadcloud.ops.brep.graph import Node, TopologyGraph, is_degenerated
from cadcloud.ops.brep.matching import own_part
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.occt.brep_graph._structs import (
    BRepGraphIssue,
    BRepGraphNodeLookup,
    BRepGraphValidationResult,
    NodeKind,
)
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Index, Shape


@operation
def node_of_shape(shape: Shape, sub_shape: Shape) -> BRepGraphNodeLookup:
    """Find a part of a shape in its graph.

    Convention: parts count from 0 by kind. A part of an equal shape counts as the part of this one in its
    place.

    Args:
        shape: any shape.
        sub_shape: a part of it, or the shape itself.

    Returns:
        The kind, the index and the number of the part; or ``valid`` false where the shape has no such part.
    """
    graph = TopologyGraph(shape)
    node = graph.find(sub_shape) or _node_in_place(graph, sub_shape)
    if node is None:
        return {"valid": False}
    return {"valid": True, "kind": node.kind, "index": node.index, "uid": graph.uid(node)}


def _node_in_place(graph: TopologyGraph, part: Any) -> Node | None:
    try:
        return graph.find(own_part(graph.shape, part, "subShape"))
    except InvalidInput:
        return None


@operation
def reconstruct(shape: Shape, kind: NodeKind = "solid", index: Index = 0) -> Shape:
    """Take a part out of a shape by its place in the graph.

    Args:
        shape: any shape.
        kind: of the part.
        index: of the part among the parts of its kind, from 0, in the kernel's order: that of ``getFaces``,
            ``getEdges`` and the like.

    Returns:
        A copy of the part in its place.
    """
    parts = TopologyGraph(shape).parts(kind)
    if not parts:
        raise InvalidInput(f"shape has no parts of the kind {kind}", parameter="kind")
    if index >= len(parts):
        raise InvalidInput(f"index must lie between 0 and {len(parts) - 1}, not {index}", parameter="index")
    return copied(parts[index])


@operation
def validate(shape: Shape) -> BRepGraphValidationResult:
    """Check every part of a shape.

    Convention: errors are what the kernel finds invalid: geometry that does not fit together, wires that
    cross, solids that are not closed. Warnings are lawful, but often unwanted: edges between more than two
    faces, and edges whose curves on their faces do not run along with them.

    Args:
        shape: any shape.

    Returns:
        Whether there are no errors; how many errors and warnings there are; and each of them with its part.
    """
    graph = TopologyGraph(shape)
    issues: list[BRepGraphIssue] = [
        {"severity": "error", "node": {"kind": node.kind, "index": node.index}, "description": words}
        for part, words in faults(graph)
        if (node := graph.find(part)) is not None
    ]
    errors = len(issues)
    issues += _warnings(graph)
    return {
        "valid": not errors,
        "errors": errors,
        "warnings": len(issues) - errors,
        "issues": issues,
        "ok": True,
    }


def _warnings(graph: TopologyGraph) -> list[BRepGraphIssue]:
    found: list[BRepGraphIssue] = []
    for index, edge in enumerate(graph.parts("edge")):
        uses = graph.uses_of_edges[index]
        if uses > 2:
            found.append(_warning(index, f"{uses} faces meet in the edge"))
        if not is_degenerated(edge) and not BRep_Tool.SameParameter_s(edge):
            found.append(_warning(index, "its curves on the faces do not run along with it"))
    return found


def _warning(edge: int, words: str) -> BRepGraphIssue:
    return {"severity": "warning", "node": {"kind": "edge", "index": edge}, "description": words}
