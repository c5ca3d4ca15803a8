"""STEP and IGES as text, in and out of operations."""

from __future__ import annotations

from pathlib import PurePath
from typing import NotRequired

from OCP.XCAFDoc import XCAFDoc_ColorTool, XCAFDoc_ShapeTool
from typing_extensions import TypedDict

from cadcloud.ops.convert.step_document import read_document
from cadcloud.ops.formats import document as xde
from cadcloud.ops.formats.axes import stood_up, swapped
from cadcloud.ops.formats.placement import matrix_of
from cadcloud.ops.formats.read import read_shape
from cadcloud.ops.formats.step import step_bytes
from cadcloud.ops.occt.assembly._hierarchy import Place, effective_color, places
from cadcloud.ops.occt.assembly._structure import Rgba, rgba
from cadcloud.ops.registry import operation
from cadcloud.ops.types import FileContent, Flag, Matrix4, Shape, Text

# The parameters end in the odd `_zto_y` and `_yto_z` because the wire spells them adjustZtoY and adjustYtoZ.


class AssemblyNodeJson(TypedDict):
    """An assembly, a part, or an instance of either, at one place of the tree."""

    id: str
    parentId: NotRequired[str]
    depth: int
    name: str
    isAssembly: bool
    isInstance: bool
    definitionId: NotRequired[str]
    visible: bool
    colorRgba: NotRequired[Rgba]
    color: NotRequired[Rgba]
    transform: NotRequired[Matrix4]


class AssemblyJsonResult(TypedDict):
    """The tree of a STEP file as a list, parents before children."""

    version: str
    nodes: list[AssemblyNodeJson]


@operation("loadSTEPorIGES")
def load_step_or_iges(filetext: FileContent, file_name: Text = "shape.step", adjust_zto_y: Flag = True) -> Shape:
    """Read the shapes of a STEP or IGES file.

    Convention: lengths become millimetres whatever the file's unit. ``adjust_zto_y`` swaps y and z,
    (x, y, z) to (x, z, y), from the z up of most CAD files to the y up used here. The swap mirrors
    the shape, though its outside stays outside; it is undone by ``adjustYtoZ`` on the way out. To
    keep the hand of screws and the like, pass false and rotate by -90 degrees about x.

    Args:
        filetext: the file: text or bytes, plain or compressed by gzip (stpz).
        file_name: not looked at: STEP and IGES are told apart by content.
        adjust_zto_y: swap y and z.

    Returns:
        The shape; a compound where the file holds several.

    Raises:
        InvalidInput: it is no STEP or IGES file, is damaged, or holds no shapes.
    """
    content = filetext.encode() if isinstance(filetext, str) else filetext
    shape = read_shape(content, "filetext")
    return swapped(shape) if adjust_zto_y else shape


@operation("saveShapeSTEP")
def save_shape_step(
    shape: Shape,
    file_name: Text = "shape.step",
    adjust_yto_z: Flag = False,
    from_right_handed: Flag = False,
    try_download: Flag = True,
) -> str:
    """Write a shape as the text of a STEP file.

    Convention: AP214, one unit is one millimetre, equal shapes give equal text. ``adjust_yto_z`` swaps
    y and z, (x, y, z) to (x, z, y), which mirrors and undoes the swap of ``loadSTEPorIGES``; with
    ``from_right_handed`` it turns without mirroring, (x, y, z) to (x, -z, y).

    Known difference: elsewhere ``fromRightHanded`` turns the other way, which leaves the shape upside down.

    Args:
        shape: what to write.
        file_name: its stem becomes the name of the product in the file.
        adjust_yto_z: from y up to z up.
        from_right_handed: with ``adjust_yto_z``, turn rather than mirror.
        try_download: without effect: there is no browser to download with.

    Returns:
        The text of the file.
    """
    if adjust_yto_z:
        shape = stood_up(shape) if from_right_handed else swapped(shape)
    return step_bytes(shape, PurePath(file_name).stem or "shape").decode()


@operation("saveShapeSTEPAndReturn")
def save_shape_step_and_return(
    shape: Shape,
    file_name: Text = "shape.step",
    adjust_yto_z: Flag = False,
    from_right_handed: Flag = False,
    try_download: Flag = True,
) -> str:
    """Write a shape as the text of a STEP file; the same as ``saveShapeSTEP``.

    Convention: as for ``saveShapeSTEP``.

    Args:
        shape: what to write.
        file_name: its stem becomes the name of the product in the file.
        adjust_yto_z: from y up to z up.
        from_right_handed: with ``adjust_yto_z``, turn rather than mirror.
        try_download: without effect: there is no browser to download with.

    Returns:
        The text of the file.
    """
    return save_shape_step(shape, file_name, adjust_yto_z, from_right_handed, try_download)


@operation
def parse_step_to_json(step_data: FileContent) -> AssemblyJsonResult:
    """List what is in a STEP file as a tree: assemblies, instances and parts, without their geometry.

    Convention: ``id`` is the path of labels from the root, joined by ``/``, each with a full stop at its
    end. ``transform`` places an instance within its parent: 16 numbers, column after column, lengths in
    millimetres. ``isAssembly`` is also true for an instance of an assembly.

    Known difference: ``definitionId`` is the label of what an instance places, as in a document that is
    read from the same file; elsewhere its first number is cut off. The colour stands under ``colorRgba``
    as well as under ``color``. A file that cannot be read is an error; elsewhere it is a result with the
    field ``error``.

    Args:
        step_data: the file: text or bytes, plain or compressed by gzip (stpz).

    Returns:
        The nodes, parents before children.

    Raises:
        InvalidInput: it is no STEP file, is damaged, or holds no shapes.
    """
    document = read_document(step_data, "stepData")
    return {"version": "1.1", "nodes": [_node(place) for place in places(document, marks=False)]}


def _node(place: Place) -> AssemblyNodeJson:
    label = place.label
    definition = xde.referred(label)
    node: AssemblyNodeJson = {
        "id": _path(place.path),
        "depth": len(place.path) - 1,
        "name": xde.name_of(label),
        "isAssembly": XCAFDoc_ShapeTool.IsAssembly_s(definition),
        "isInstance": XCAFDoc_ShapeTool.IsReference_s(label),
        "visible": XCAFDoc_ColorTool.IsVisible_s(label),
    }
    if len(place.path) > 1:
        node["parentId"] = _path(place.path[:-1])
    if node["isInstance"]:
        node["definitionId"] = xde.entry_of(definition)
        node["transform"] = matrix_of(XCAFDoc_ShapeTool.GetLocation_s(label).Transformation())
    color = effective_color(label)
    if color is not None:
        node["colorRgba"] = node["color"] = rgba(color)
    return node


def _path(labels: tuple[str, ...]) -> str:
    return "/".join(f"{label}." for label in labels)
