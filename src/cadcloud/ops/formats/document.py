"""XDE documents: shapes with names, colours and assembly structure, as the kernel's writers want them."""

from __future__ import annotations

from collections.abc import Iterator

from OCP.collections import Sequence_TDF_Label
from OCP.Message import Message
from OCP.TCollection import TCollection_ExtendedString
from OCP.TDataStd import TDataStd_Name
from OCP.TDF import TDF_Label
from OCP.TDocStd import TDocStd_Document
from OCP.TopoDS import TopoDS_Compound, TopoDS_Shape
from OCP.XCAFApp import XCAFApp_Application
from OCP.XCAFDoc import XCAFDoc_DocumentTool, XCAFDoc_ShapeTool

from cadcloud.ops.brep import topology


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
    found = Sequence_TDF_Label()
    shape_tool(document).GetShapes(found)
    return [label for label in _labels(found) if not XCAFDoc_ShapeTool.IsAssembly_s(label)]


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
    name = TDataStd_Name()
    return name.Get().ToExtString() if label.FindAttribute(TDataStd_Name.GetID_s(), name) else ""


def rename(label: TDF_Label, name: str) -> None:
    """Give a label a name."""
    TDataStd_Name.Set_s(label, TCollection_ExtendedString(name, True))


def _labels(found: Sequence_TDF_Label) -> list[TDF_Label]:
    return [found.Value(position) for position in range(1, found.Length() + 1)]
