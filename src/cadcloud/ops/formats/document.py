"""XDE documents: shapes with names, colours and assembly structure, as the kernel's writers want them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from OCP.collections import Sequence_TDF_Label
from OCP.Message import Message
from OCP.Quantity import Quantity_Color, Quantity_ColorRGBA, Quantity_TypeOfColor
from OCP.TCollection import TCollection_AsciiString, TCollection_ExtendedString
from OCP.TDataStd import TDataStd_Name
from OCP.TDF import TDF_Label, TDF_Tool
from OCP.TDocStd import TDocStd_Document
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_Compound, TopoDS_Shape
from OCP.XCAFApp import XCAFApp_Application
from OCP.XCAFDoc import XCAFDoc_ColorTool, XCAFDoc_ColorType, XCAFDoc_DocumentTool, XCAFDoc_ShapeTool

from cadcloud.ops.brep import topology
from cadcloud.ops.errors import InvalidInput

Color: TypeAlias = tuple[float, float, float, float]
"""Red, green, blue in linear light and opacity, each from 0 to 1."""

_LISTED = 20
_ENTRY = re.compile(r"0(:[0-9]{1,9})+")
_COLOR_KINDS = (
    XCAFDoc_ColorType.XCAFDoc_ColorSurf,
    XCAFDoc_ColorType.XCAFDoc_ColorGen,
    XCAFDoc_ColorType.XCAFDoc_ColorCurv,
)


def silence() -> None:
    """Stop the kernel from printing to standard output, which belongs to the program around it."""
    Message.DefaultMessenger_s().ChangePrinters().Clear()


def new_document() -> TDocStd_Document:
    """An empty document; it lives as long as it is referenced."""
    silence()
    document = TDocStd_Document(TCollection_ExtendedString("MDTV-XCAF"))
    # The application's own NewDocument would leave this Python object pointing at another document.
    XCAFApp_Application.GetApplication_s().InitDocument(document)
    return document


def shape_document(shape: TopoDS_Shape, name: str) -> TDocStd_Document:
    """A document around a shape; a compound becomes an assembly, so that equal members share one mesh.

    Args:
        shape: anything that is not null.
        name: of the shape; members of a compound are called ``name-1``, ``name-2`` …
    """
    document = new_document()
    tool = shape_tool(document)
    if not isinstance(shape, TopoDS_Compound):
        rename(tool.AddShape(shape, False), name)
        return document
    root = tool.NewShape()
    rename(root, name)
    named: set[int] = set()
    for position, member in enumerate(topology.children(shape), start=1):
        component = tool.AddComponent(root, member, False)
        rename(component, f"{name}-{position}")
        part = referred(component)
        if part.Tag() not in named:
            named.add(part.Tag())
            rename(part, f"{name}-{position}")
    tool.UpdateAssemblies()
    return document


def shape_tool(document: TDocStd_Document) -> XCAFDoc_ShapeTool:
    """The part of a document that holds its shapes."""
    return XCAFDoc_DocumentTool.ShapeTool_s(document.Main())


def roots(document: TDocStd_Document) -> list[TDF_Label]:
    """The labels of the shapes that no assembly uses; like all labels they die with the document."""
    found = Sequence_TDF_Label()
    shape_tool(document).GetFreeShapes(found)
    return _labels(found)


def parts(document: TDocStd_Document) -> list[TDF_Label]:
    """The labels of the distinct parts: everything that is placed, and no assembly itself."""
    return [label for label in every(document) if not XCAFDoc_ShapeTool.IsAssembly_s(label)]


def instances(document: TDocStd_Document) -> Iterator[TDF_Label]:
    """The part behind every leaf of the assembly tree, once for each place it is used."""
    stack = roots(document)[::-1]
    while stack:
        label = stack.pop()
        if XCAFDoc_ShapeTool.IsAssembly_s(label):
            stack.extend(referred(component) for component in components(label)[::-1])
        else:
            yield label


def components(assembly: TDF_Label) -> list[TDF_Label]:
    """The labels of what an assembly places, in order."""
    found = Sequence_TDF_Label()
    XCAFDoc_ShapeTool.GetComponents_s(assembly, found)
    return _labels(found)


def referred(component: TDF_Label) -> TDF_Label:
    """The part or assembly that a component of an assembly places."""
    found = TDF_Label()
    return found if XCAFDoc_ShapeTool.GetReferredShape_s(component, found) else component


def name_of(label: TDF_Label) -> str:
    """The name of a label, empty where it has none."""
    # Looking for an attribute that is not there crashes the process.
    if not label.IsAttribute(TDataStd_Name.GetID_s()):
        return ""
    name = TDataStd_Name()
    label.FindAttribute(TDataStd_Name.GetID_s(), name)
    return name.Get().ToExtString()


def rename(label: TDF_Label, name: str) -> None:
    """Give a label a name."""
    TDataStd_Name.Set_s(label, TCollection_ExtendedString(name, True))


def entry_of(label: TDF_Label) -> str:
    """Where a label stands in its document, such as ``0:1:1:2``."""
    entry = TCollection_AsciiString()
    TDF_Tool.Entry_s(label, entry)
    return entry.ToCString()


def find(document: TDocStd_Document, entry: str, parameter: str = "label") -> TDF_Label:
    """The label at an entry.

    Raises:
        InvalidInput: no shape of the document has that label.
    """
    label = TDF_Label()
    if _ENTRY.fullmatch(entry):
        TDF_Tool.Label_s(document.GetData(), TCollection_AsciiString(entry), label, False)
    if label.IsNull() or not XCAFDoc_ShapeTool.IsShape_s(label):
        known = [entry_of(found) for found in every(document)][:_LISTED]
        hint = f"it has {', '.join(known)}" if known else "it is empty"
        raise InvalidInput(f"The document has no shape labelled {entry!r}; {hint}.", parameter)
    return label


def every(document: TDocStd_Document) -> list[TDF_Label]:
    """The labels of all definitions: parts and assemblies, used or not, in the order they were made."""
    found = Sequence_TDF_Label()
    shape_tool(document).GetShapes(found)
    return _labels(found)


def users(label: TDF_Label) -> list[TDF_Label]:
    """The components that place a part or assembly."""
    found = Sequence_TDF_Label()
    XCAFDoc_ShapeTool.GetUsers_s(label, found)
    return _labels(found)


def marked_subshapes(label: TDF_Label) -> list[TDF_Label]:
    """The labels of faces and other sub-shapes of a part that have a name or a colour of their own."""
    found = Sequence_TDF_Label()
    return _labels(found) if XCAFDoc_ShapeTool.GetSubShapes_s(label, found) else []


def shape_of(label: TDF_Label) -> Any:
    """The shape of a label, in its place; an assembly is a compound."""
    return topology.downcast(XCAFDoc_ShapeTool.GetShape_s(label))


def whole(document: TDocStd_Document, parameter: str = "document") -> Any:
    """Everything in a document as one shape.

    Raises:
        InvalidInput: the document holds no geometry.
    """
    shape = topology.compound(XCAFDoc_ShapeTool.GetShape_s(label) for label in roots(document))
    if not topology.subshapes(shape, "vertex"):
        raise InvalidInput("The document holds no shapes.", parameter)
    return topology.simplest(shape)


def placed_parts(document: TDocStd_Document) -> Iterator[Any]:
    """The shape of every leaf of the assembly tree, in its place, in the order of the tree."""
    stack = [(label, TopLoc_Location()) for label in roots(document)[::-1]]
    while stack:
        label, place = stack.pop()
        definition = referred(label)
        if XCAFDoc_ShapeTool.IsReference_s(label):
            place = place.Multiplied(XCAFDoc_ShapeTool.GetLocation_s(label))
        if XCAFDoc_ShapeTool.IsAssembly_s(definition):
            stack.extend((component, place) for component in components(definition)[::-1])
        else:
            yield topology.downcast(XCAFDoc_ShapeTool.GetShape_s(definition).Moved(place, False))


def color_of(label: TDF_Label) -> Color | None:
    """The colour of a label itself, None where it has none."""
    found = Quantity_ColorRGBA()
    for kind in _COLOR_KINDS:
        if XCAFDoc_ColorTool.GetColor_s(label, kind, found):
            color = found.GetRGB()
            return (color.Red(), color.Green(), color.Blue(), found.Alpha())
    return None


def paint(document: TDocStd_Document, label: TDF_Label, color: Color) -> None:
    """Give a label a colour in place of those it had."""
    tool = XCAFDoc_DocumentTool.ColorTool_s(document.Main())
    for kind in _COLOR_KINDS:
        tool.UnSetColor(label, kind)
    red, green, blue, alpha = color
    rgb = Quantity_Color(red, green, blue, Quantity_TypeOfColor.Quantity_TOC_RGB)
    tool.SetColor(label, Quantity_ColorRGBA(rgb, alpha), XCAFDoc_ColorType.XCAFDoc_ColorGen)


def _labels(found: Sequence_TDF_Label) -> list[TDF_Label]:
    # The sequence's own Length() takes 90 µs, and going through it as Python would 200 µs.
    return [found.Value(position) for position in range(1, len(found) + 1)]
