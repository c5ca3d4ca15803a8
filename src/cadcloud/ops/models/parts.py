"""What models are made of: parts with names and colours, alone or in an assembly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from OCP.Quantity import Quantity_Color, Quantity_TypeOfColor
from OCP.TDocStd import TDocStd_Document
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep.build import baked
from cadcloud.ops.formats import document as xde


@dataclass(frozen=True)
class Part:
    """A shape with a name and a colour.

    Attributes:
        name: what files call it.
        shape: in its place.
        color: as on a screen, such as ``#c9a26b``; None leaves it to the viewer.
    """

    name: str
    shape: TopoDS_Shape
    color: str | None = None


@dataclass(frozen=True)
class Assembly:
    """Parts that belong together, under a name."""

    name: str
    parts: Sequence[Part]


Made: TypeAlias = Part | Assembly | TopoDS_Shape | TDocStd_Document
"""What a model may return."""


def document_of(made: Made, name: str) -> TDocStd_Document:
    """What a model made as a document.

    Args:
        made: a document is handed on as it is.
        name: for a shape that came without one.
    """
    if isinstance(made, TDocStd_Document):
        return made
    document = xde.new_document()
    if isinstance(made, Assembly):
        tool = xde.shape_tool(document)
        root = tool.NewShape()
        xde.rename(root, made.name)
        for part in made.parts:
            component = tool.AddComponent(root, _defined(document, part), TopLoc_Location())
            xde.rename(component, part.name)
        tool.UpdateAssemblies()
    else:
        _defined(document, made if isinstance(made, Part) else Part(name, made))
    return document


def _defined(document: TDocStd_Document, part: Part):  # noqa: ANN202 - the binding's label class says it
    label = xde.shape_tool(document).AddShape(baked(part.shape), False)
    xde.rename(label, part.name)
    if part.color is not None:
        xde.paint(document, label, _linear(part.color))
    return label


def _linear(color: str) -> xde.Color:
    """A colour as documents take it, from one as screens show it."""
    red, green, blue = (int(color.lstrip("#")[at : at + 2], 16) / 255 for at in (0, 2, 4))
    found = Quantity_Color(red, green, blue, Quantity_TypeOfColor.Quantity_TOC_sRGB)
    return (found.Red(), found.Green(), found.Blue(), 1.0)
