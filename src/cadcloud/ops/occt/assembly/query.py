"""Asking documents what they hold."""

from __future__ import annotations

from typing import NotRequired

from OCP.TDF import TDF_Label
from OCP.XCAFDoc import XCAFDoc_ShapeTool
from typing_extensions import TypedDict

from cadcloud.ops.brep import topology
from cadcloud.ops.formats import document as xde
from cadcloud.ops.formats.placement import matrix_of
from cadcloud.ops.occt.assembly._hierarchy import AssemblyHierarchyNode, nodes
from cadcloud.ops.occt.assembly._structure import Rgba, rgba
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Document, Point3, Shape, Text

_NO_COLOR = (1.0, 1.0, 0.0, 1.0)
"""The kernel's default, a yellow."""


class AssemblyHierarchyResult(TypedDict):
    """The tree of a document as a list, parents before children."""

    version: str
    totalNodes: int
    nodes: list[AssemblyHierarchyNode]


class DocumentPartInfo(TypedDict):
    """A part or assembly, and how many instances there are of it."""

    label: str
    name: str
    type: str
    isFree: bool
    color: NotRequired[Rgba]
    instanceCount: int


class LabelColorInfo(TypedDict):
    """The colour of a label."""

    hasColor: bool
    r: float
    g: float
    b: float
    a: float


class LabelInfo(TypedDict):
    """What stands at a label; ``isFree`` and ``refersTo`` are other names of ``isFreeShape`` and ``refLabel``."""

    label: str
    name: str
    type: str
    isSimpleShape: bool
    isAssembly: bool
    isReference: bool
    isComponent: bool
    isCompound: bool
    isSubShape: bool
    isFreeShape: bool
    isFree: bool
    refLabel: NotRequired[str]
    refersTo: NotRequired[str]
    children: list[str]
    shapeType: str


class LabelTransformInfo(TypedDict):
    """How an instance is placed: as a matrix, and taken apart."""

    matrix: list[float]
    translation: Point3
    quaternion: tuple[float, float, float, float]
    scale: float


@operation
def get_assembly_hierarchy(document: Document) -> AssemblyHierarchyResult:
    """List everything in a document as a tree: assemblies, instances, parts and marked sub-shapes.

    Convention: ``id`` is the label, or the path of labels where an assembly is used more than once and
    its contents are listed again. ``transform`` is relative to the parent, column after column.
    ``colorRgba`` of an instance is its own colour or else that of its part. ``isFreeShape`` is true
    unless something places the label itself, so also for instances.

    Known difference: ``subShapeCounts`` counts distinct sub-shapes; elsewhere shells and wires within
    others are left out and shared edges count twice. Instances of assemblies have a ``transform`` too.

    Args:
        document: what to look at.

    Returns:
        The nodes, parents before children, and their number.
    """
    found = nodes(document)
    return {"version": "2.0", "totalNodes": len(found), "nodes": found}


@operation
def get_document_parts(document: Document) -> list[DocumentPartInfo]:
    """List the parts and assemblies of a document, each once.

    Args:
        document: what to look at.

    Returns:
        For each its label, name, ``type`` (part, assembly, or sub-assembly if another one places it), own
        colour if it has one, and the number of its instances.
    """
    return [_part(label) for label in xde.every(document) if not XCAFDoc_ShapeTool.IsReference_s(label)]


def _part(label: TDF_Label) -> DocumentPartInfo:
    free = XCAFDoc_ShapeTool.IsFree_s(label)
    kind = "part"
    if XCAFDoc_ShapeTool.IsAssembly_s(label):
        kind = "assembly" if free else "sub-assembly"
    found: DocumentPartInfo = {
        "label": xde.entry_of(label),
        "name": xde.name_of(label),
        "type": kind,
        "isFree": free,
        "instanceCount": len(xde.users(label)),
    }
    color = xde.color_of(label)
    if color is not None:
        found["color"] = rgba(color)
    return found


@operation
def get_label_color(document: Document, label: Text) -> LabelColorInfo:
    """Get the colour of a label.

    Convention: the label's own colour; an instance without one looks like its part, but has none.

    Args:
        document: where to look.
        label: of a part, assembly, instance or sub-shape, such as ``0:1:1:1``.

    Returns:
        Whether there is a colour, and which: linear light and opacity from 0 to 1. Without one it is yellow.

    Raises:
        InvalidInput: the document has no such label.
    """
    color = xde.color_of(xde.find(document, label))
    red, green, blue, alpha = color or _NO_COLOR
    return {"hasColor": color is not None, "r": red, "g": green, "b": blue, "a": alpha}


@operation
def get_label_info(document: Document, label: Text) -> LabelInfo:
    """Describe what stands at a label.

    Convention: ``type`` is part (also for sub-shapes), assembly or instance. ``children`` are the
    labels of what an assembly places. ``isFreeShape`` is true unless something places the label itself.

    Known difference: ``isFreeShape``, ``refLabel`` and ``shapeType`` are given beside ``isFree`` and
    ``refersTo``.

    Args:
        document: where to look.
        label: such as ``0:1:1:1``.

    Returns:
        Name, kind and neighbours.

    Raises:
        InvalidInput: the document has no such label.
    """
    found = xde.find(document, label)
    free = XCAFDoc_ShapeTool.IsFree_s(found)
    reference = XCAFDoc_ShapeTool.IsReference_s(found)
    assembly = XCAFDoc_ShapeTool.IsAssembly_s(found)
    info: LabelInfo = {
        "label": xde.entry_of(found),
        "name": xde.name_of(found),
        "type": "instance" if reference else "assembly" if assembly else "part",
        "isSimpleShape": XCAFDoc_ShapeTool.IsSimpleShape_s(found),
        "isAssembly": assembly,
        "isReference": reference,
        "isComponent": XCAFDoc_ShapeTool.IsComponent_s(found),
        "isCompound": XCAFDoc_ShapeTool.IsCompound_s(found),
        "isSubShape": XCAFDoc_ShapeTool.IsSubShape_s(found),
        "isFreeShape": free,
        "isFree": free,
        "children": [xde.entry_of(child) for child in xde.components(found)],
        "shapeType": topology.kind_of(xde.shape_of(found)),
    }
    if reference:
        info["refLabel"] = info["refersTo"] = xde.entry_of(xde.referred(found))
    return info


@operation
def get_label_transform(document: Document, label: Text) -> LabelTransformInfo:
    """Get how an instance is placed within its assembly.

    Convention: the matrix has 16 numbers, column after column; the quaternion is x, y, z, w. What is no
    instance is not moved at all.

    Known difference: the quaternion always has length 1; elsewhere that of a scaled instance is wrong.

    Args:
        document: where to look.
        label: such as ``0:1:1:3:1``.

    Returns:
        The placement as a matrix, and as translation, rotation and scale.

    Raises:
        InvalidInput: the document has no such label.
    """
    placed = XCAFDoc_ShapeTool.GetLocation_s(xde.find(document, label)).Transformation()
    turn, move = placed.GetRotation(), placed.TranslationPart()
    return {
        "matrix": matrix_of(placed),
        "translation": (move.X(), move.Y(), move.Z()),
        "quaternion": (turn.X(), turn.Y(), turn.Z(), turn.W()),
        "scale": placed.ScaleFactor(),
    }


@operation
def get_shape_from_label(document: Document, label: Text) -> Shape:
    """Get the shape at a label.

    Convention: an instance is in its place within its assembly; an assembly is a compound.

    Args:
        document: where to look.
        label: such as ``0:1:1:1``.

    Returns:
        The shape.

    Raises:
        InvalidInput: the document has no such label.
    """
    return xde.shape_of(xde.find(document, label))
