"""Taking parts and assemblies over from one document into another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from OCP.collections import DataMap_TDF_Label_TDF_Label as LabelMap
from OCP.TDF import TDF_Label
from OCP.TDocStd import TDocStd_Document
from OCP.TopLoc import TopLoc_Location
from OCP.XCAFDoc import XCAFDoc_Editor

from cadcloud.ops.formats import document as xde


def clone(source: TDocStd_Document, labels: Sequence[TDF_Label], target: TDocStd_Document) -> TDF_Label:
    """Copy parts or assemblies with their names and colours, and everything they place.

    Args:
        source: where they are.
        labels: of definitions, at least one; several are put into one new assembly.
        target: where they go.

    Returns:
        The label in the target.
    """
    copies = [_copy(source, label, target) for label in labels]
    if len(copies) == 1:
        return copies[0]
    tool = xde.shape_tool(target)
    assembly = tool.NewShape()
    for copy in copies:
        xde.rename(tool.AddComponent(assembly, copy, TopLoc_Location()), xde.name_of(copy))
    tool.UpdateAssemblies()
    return assembly


def _copy(source: TDocStd_Document, label: TDF_Label, target: TDocStd_Document) -> TDF_Label:
    copy = XCAFDoc_Editor.CloneShapeLabel_s(label, xde.shape_tool(source), xde.shape_tool(target), LabelMap())
    xde.shape_tool(target).UpdateAssemblies()
    # The kernel copies shapes and structure alone.
    for old, new in _pairs(label, copy):
        xde.rename(new, xde.name_of(old))
        color = xde.color_of(old)
        if color is not None:
            xde.paint(target, new, color)
    return copy


def _pairs(old: TDF_Label, new: TDF_Label) -> Iterator[tuple[TDF_Label, TDF_Label]]:
    """The labels of a tree and of its copy, side by side."""
    yield old, new
    yield from zip(xde.marked_subshapes(old), xde.marked_subshapes(new), strict=False)
    for member, copy in zip(xde.components(old), xde.components(new), strict=True):
        yield member, copy
        yield from _pairs(xde.referred(member), xde.referred(copy))
