"""What models are made of: parts with names and colours, alone or in an assembly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from OCP.Quantity import Quantity_Color, Quantity_TypeOfColor
from OCP.TDF import TDF_Label
from OCP.TDocStd import TDocStd_Document
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep.build import baked
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import document as xde
from cadcloud.ops.formats.axes import swapped


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


def document_of(made: Made, name: str, *, z_up: bool = False) -> TDocStd_Document:
    """What a model made as a document.

    Args:
        made: a document is handed on as it is.
        name: for a shape that came without one.
        z_up: swap y and z of all parts; see ``cadcloud.ops.formats.axes``.

    Raises:
        InvalidInput: axes are to be swapped, but the model made a document, whose placements cannot be mirrored.
    """
    if isinstance(made, TDocStd_Document):
        if z_up:
            raise InvalidInput(f"outputs.adjustYtoZ does not fit {name}, which places its parts.", "outputs.adjustYtoZ")
        return made
    if not isinstance(made, (Part, Assembly)):
        made = Part(name, made)
    document = xde.new_document()
    if isinstance(made, Assembly):
        tool = xde.shape_tool(document)
        root = tool.NewShape()
        xde.rename(root, made.name)
        for part in made.parts:
            component = tool.AddComponent(root, _defined(document, part, z_up=z_up), TopLoc_Location())
            xde.rename(component, part.name)
        tool.UpdateAssemblies()
    else:
        _defined(document, made, z_up=z_up)
    return document


def _defined(document: TDocStd_Document, part: Part, *, z_up: bool) -> TDF_Label:
    shape = baked(swapped(part.shape) if z_up else part.shape)
    label = xde.shape_tool(document).AddShape(shape, False)
    xde.rename(label, part.name)
    if part.color is not None:
        xde.paint(document, label, _linear(part.color))
    return label


def _linear(color: str) -> xde.Color:
    """A colour as documents take it, from one as screens show it."""
    red, green, blue = (int(color.lstrip("#")[at : at + 2], 16) / 255 for at in (0, 2, 4))
    found = Quantity_Color(red, green, blue, Quantity_TypeOfColor.Quantity_TOC_sRGB)
    return (found.Red(), found.Green(), found.Blue(), 1.0)
