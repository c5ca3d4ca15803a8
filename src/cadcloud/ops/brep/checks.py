"""What is wrong with a shape, part by part."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from OCP.BRepCheck import BRepCheck_Analyzer, BRepCheck_Face, BRepCheck_Shell, BRepCheck_Status, BRepCheck_Wire
from OCP.TopoDS import TopoDS_Edge, TopoDS_Face, TopoDS_Shape, TopoDS_Shell, TopoDS_Solid, TopoDS_Wire

from cadcloud.ops.brep.graph import TopologyGraph, word
from cadcloud.ops.brep.topology import children, subshapes

Fault = tuple[TopoDS_Shape, str]
"""A part and what is wrong with it."""

Check = Callable[[], BRepCheck_Status]


def faults(graph: TopologyGraph) -> Iterator[Fault]:
    """Every part that the kernel finds invalid, with the reason where it can be told."""
    analyzer = BRepCheck_Analyzer(graph.shape)
    if analyzer.IsValid():
        return
    named: list[TopoDS_Shape] = []
    for node in graph.nodes():
        part = graph.parts(node.kind)[node.index]
        if analyzer.IsValid(part):
            continue
        found = list(_named(part))
        yield from found
        named += [owner for owner, _ in found]
        # A part whose own parts are at fault needs no word of its own, nor one whose fault is told already.
        blameless = any(owner.IsSame(part) for owner in named) or bool(found)
        if not blameless and all(analyzer.IsValid(child) for child in children(part)):
            yield part, "invalid geometry"


def _named(part: TopoDS_Shape) -> Iterator[Fault]:
    for owner, check in _checks(part):
        status = check()
        if status != BRepCheck_Status.BRepCheck_NoError:
            yield owner, _words(status)


def _checks(part: TopoDS_Shape) -> Iterator[tuple[TopoDS_Shape, Check]]:
    if isinstance(part, TopoDS_Face):
        face = BRepCheck_Face(part)
        yield part, face.IntersectWires
        yield part, face.ClassifyWires
        yield part, face.OrientationOfWires
        for wire in subshapes(part, "wire"):
            yield from _checks_of_wire(part, wire)
    elif isinstance(part, TopoDS_Shell):
        yield part, BRepCheck_Shell(part).Orientation
    elif isinstance(part, TopoDS_Solid):
        for shell in subshapes(part, "shell"):
            yield shell, BRepCheck_Shell(shell).Closed


def _checks_of_wire(face: TopoDS_Face, wire: TopoDS_Wire) -> Iterator[tuple[TopoDS_Shape, Check]]:
    check = BRepCheck_Wire(wire)
    yield wire, check.Closed
    yield wire, lambda: check.Closed2d(face)
    yield wire, lambda: check.Orientation(face)
    yield wire, lambda: check.SelfIntersect(face, TopoDS_Edge(), TopoDS_Edge())


def _words(status: BRepCheck_Status) -> str:
    """``BRepCheck_SelfIntersectingWire`` as ``self intersecting wire``."""
    return " ".join(re.findall(r"[A-Z][a-z0-9]*", word(status, "BRepCheck_"))).lower()
