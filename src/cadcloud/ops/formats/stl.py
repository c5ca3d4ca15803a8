"""STL files, written: bare triangles."""

from __future__ import annotations

import tempfile
from pathlib import Path

from OCP.StlAPI import StlAPI_Writer
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.errors import InvalidInput, KernelError
from cadcloud.ops.formats.document import silence
from cadcloud.ops.formats.tessellation import triangle_count


def write(shape: TopoDS_Shape, path: Path, *, binary: bool = True) -> None:
    """Write the triangles of a meshed shape.

    Raises:
        InvalidInput: the shape has no faces.
        KernelError: the file could not be written.
    """
    silence()
    if not triangle_count(shape):
        raise InvalidInput("STL holds triangles, but the result has no faces; use gltf or step.", "outputs.formats")
    writer = StlAPI_Writer()
    writer.ASCIIMode = not binary
    if not writer.Write(shape, str(path)):
        raise KernelError("The shape could not be written as STL.")


def text(shape: TopoDS_Shape) -> str:
    """The triangles of a meshed shape as the text of an STL file; see ``write``."""
    with tempfile.TemporaryDirectory() as folder:  # the kernel writes STL to files only
        path = Path(folder) / "shape.stl"
        write(shape, path, binary=False)
        return path.read_text("ascii")
