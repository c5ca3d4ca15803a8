"""The tree of a document as a flat list of nodes, parents before children."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NotRequired

from OCP.TDF import TDF_Label
from OCP.TDocStd import TDocStd_Document
from OCP.XCAFDoc import XCAFDoc_ColorTool, XCAFDoc_ShapeTool
from typing_extensions import TypedDict

from cadcloud.ops.brep import topology
from cadcloud.ops.formats import document as xde
from cadcloud.ops.formats.placement import matrix_of
from cadcloud.ops.occt.assembly._structure import Rgba, rgba


class SubShapeCounts(TypedDict):
    """How many distinct sub-shapes of each kind there are."""

    solids: int
    shells: int
    faces: int
    wires: int
    edges: int


class AssemblyHierarchyNode(TypedDict):
    """An assembly, a part, an instance of either, or a marked sub-shape of a part."""

    id: str
    parentId: NotRequired[str]
    depth: int
    label: str
    name: str
    isAssembly: bool
    isInstance: bool
    definitionId: NotRequired[str]
    refersToAssembly: NotRequired[bool]
    refersToPart: NotRequired[bool]
    nodeType: str
    isPart: bool
    isSubShape: bool
    isFreeShape: bool
    isCompound: bool
    hasGeometry: bool
    shapeType: NotRequired[str]
    subShapeCounts: NotRequired[SubShapeCounts]
    visible: bool
    colorRgba: NotRequired[Rgba]
    transform: NotRequired[list[float]]


@dataclass(frozen=True)
class Place:
    """A label at one place of the tree; a label within a part or assembly used twice has two places.

    Attributes:
        label: what is there.
        path: the labels from the root to here.
    """

    label: TDF_Label
    path: tuple[str, ...]


def places(document: TDocStd_Document, *, marks: bool) -> Iterator[Place]:
    """Walk the tree, parents before children.

    Args:
        document: what to walk.
        marks: visit sub-shapes with a name or colour of their own too.
    """
    stack = [Place(label, (xde.entry_of(label),)) for label in xde.roots(document)[::-1]]
    while stack:
        place = stack.pop()
        yield place
        inside = xde.components(xde.referred(place.label))
        if marks and not XCAFDoc_ShapeTool.IsReference_s(place.label):
            inside += xde.marked_subshapes(place.label)
        stack.extend(Place(label, (*place.path, xde.entry_of(label))) for label in inside[::-1])


def nodes(document: TDocStd_Document) -> list[AssemblyHierarchyNode]:
    """Describe the whole tree; ids are labels, or paths of labels where the same label is met again."""
    ids: dict[tuple[str, ...], str] = {}
    taken: set[str] = set()
    found: list[AssemblyHierarchyNode] = []
    for place in places(document, marks=True):
        label = place.path[-1]
        ids[place.path] = name = "/".join(place.path) if label in taken else label
        taken.add(name)
        node = _node(place.label, name, len(place.path) - 1)
        if len(place.path) > 1:
            node["parentId"] = ids[place.path[:-1]]
        found.append(node)
    return found


def _node(label: TDF_Label, name: str, depth: int) -> AssemblyHierarchyNode:
    shape = XCAFDoc_ShapeTool.GetShape_s(label)
    node: AssemblyHierarchyNode = {
        "id": name,
        "depth": depth,
        "label": xde.entry_of(label),
        "name": xde.name_of(label),
        "isAssembly": XCAFDoc_ShapeTool.IsAssembly_s(label),
        "isInstance": XCAFDoc_ShapeTool.IsReference_s(label),
        "nodeType": _type(label),
        "isPart": XCAFDoc_ShapeTool.IsSimpleShape_s(label),
        "isSubShape": XCAFDoc_ShapeTool.IsSubShape_s(label),
        "isFreeShape": XCAFDoc_ShapeTool.IsFree_s(label),
        "isCompound": XCAFDoc_ShapeTool.IsCompound_s(label),
        "hasGeometry": bool(topology.subshapes(shape, "vertex")),
        "shapeType": topology.kind_of(shape),
        "visible": XCAFDoc_ColorTool.IsVisible_s(label),
    }
    color = effective_color(label)
    if color is not None:
        node["colorRgba"] = rgba(color)
    if node["shapeType"] == "compound" and node["hasGeometry"]:
        counts = topology.counts(shape)
        kinds = ("solids", "shells", "faces", "wires", "edges")
        node["subShapeCounts"] = SubShapeCounts(**{kind: counts[kind] for kind in kinds})
    if node["isInstance"]:
        definition = xde.referred(label)
        node["definitionId"] = xde.entry_of(definition)
        node["refersToAssembly"] = XCAFDoc_ShapeTool.IsAssembly_s(definition)
        node["refersToPart"] = not node["refersToAssembly"]
        node["transform"] = matrix_of(XCAFDoc_ShapeTool.GetLocation_s(label).Transformation())
    return node


def effective_color(label: TDF_Label) -> xde.Color | None:
    """The colour of a label, or of what it places."""
    return xde.color_of(label) or xde.color_of(xde.referred(label))


def _type(label: TDF_Label) -> str:
    if XCAFDoc_ShapeTool.IsReference_s(label):
        return "instance-assembly" if XCAFDoc_ShapeTool.IsAssembly_s(xde.referred(label)) else "instance-part"
    if XCAFDoc_ShapeTool.IsAssembly_s(label):
        return "assembly"
    return "subshape" if XCAFDoc_ShapeTool.IsSubShape_s(label) else "part"
