"""STL as text."""

from __future__ import annotations

from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import stl
from cadcloud.ops.formats.axes import swapped
from cadcloud.ops.formats.tessellation import Tessellation, tessellate, triangle_count
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Flag, Precision, Shape, Text


@operation
def save_shape_stl(
    shape: Shape,
    file_name: Text = "shape.stl",
    precision: Precision = 0.01,
    adjust_yto_z: Flag = False,
    try_download: Flag = True,
    binary: Flag = True,
) -> str:
    """Write the triangles of a shape as the text of an STL file.

    Convention: the result is text whatever ``binary`` says, since it is a string; binary STL is written
    by the output format ``stl``. ``adjust_yto_z`` swaps y and z, (x, y, z) to (x, z, y); this mirrors, but
    the outside of solids stays outside. Triangles run counter-clockwise seen from outside.

    Args:
        shape: what to write; edges and vertices without faces leave nothing.
        file_name: without effect: the file has no name of its own.
        precision: how far the triangles may stray from the surface.
        adjust_yto_z: from y up to z up.
        try_download: without effect: there is no browser to download with.
        binary: without effect, as above.

    Returns:
        The text of the file.

    Raises:
        InvalidInput: the shape has no faces.
    """
    turned = swapped(shape) if adjust_yto_z else shape
    tessellate(turned, Tessellation(precision))
    return _text(turned)


@operation
def save_shape_stl_and_return(
    shape: Shape,
    file_name: Text = "shape.stl",
    precision: Precision = 0.01,
    adjust_yto_z: Flag = False,
    try_download: Flag = True,
    binary: Flag = True,
) -> str:
    """Write the triangles of a shape as the text of an STL file; the same as ``saveShapeStl``.

    Convention: as for ``saveShapeStl``.

    Args:
        shape: what to write; edges and vertices without faces leave nothing.
        file_name: without effect: the file has no name of its own.
        precision: how far the triangles may stray from the surface.
        adjust_yto_z: from y up to z up.
        try_download: without effect: there is no browser to download with.
        binary: without effect: the result is text.

    Returns:
        The text of the file.

    Raises:
        InvalidInput: the shape has no faces.
    """
    return save_shape_stl(shape, file_name, precision, adjust_yto_z, try_download, binary)


def _text(shape: TopoDS_Shape) -> str:
    if not triangle_count(shape):
        raise InvalidInput("STL holds triangles, but the shape has no faces.", "shape")
    return stl.text(shape)
