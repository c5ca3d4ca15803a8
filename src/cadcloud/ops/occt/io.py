"""STEP and IGES as text, in and out of operations."""

from __future__ import annotations

from pathlib import PurePath

from cadcloud.ops.formats.axes import stood_up, swapped
from cadcloud.ops.formats.read import read_shape
from cadcloud.ops.formats.step import step_bytes
from cadcloud.ops.registry import operation
from cadcloud.ops.types import FileContent, Flag, Shape, Text

# The parameters end in the odd `_zto_y` and `_yto_z` because the wire spells them adjustZtoY and adjustYtoZ.


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
