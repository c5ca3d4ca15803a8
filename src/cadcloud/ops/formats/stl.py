"""STL files, binary: bare triangles."""

from __future__ import annotations

from pathlib import Path

from OCP.StlAPI import StlAPI_Writer
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.errors import InvalidInput, KernelError
from cadcloud.ops.formats.document import silence
from cadcloud.ops.formats.tessellation import triangle_count


def write(shape: TopoDS_Shape, path: Path) -> None:
    """Write the triangles of a meshed shape.

    Raises:
        InvalidInput: the shape has no faces.
        KernelError: the file could not be written.
    """
    silence()
    if not triangle_count(shape):
        raise InvalidInput("STL holds triangles, but the result has no faces; use gltf or step.", "outputs.formats")
    writer = StlAPI_Writer()
    writer.ASCIIMode = False
    if not writer.Write(shape, str(path)):
        raise KernelError("The shape could not be written as STL.")
