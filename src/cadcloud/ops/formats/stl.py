"""STL files, written: bare triangles."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from OCP.StlAPI import StlAPI_Writer
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.errors import InvalidInput, KernelError
from cadcloud.ops.formats.document import silence
from cadcloud.ops.formats.tessellation import triangle_count
from cadcloud.ops.formats.triangles import Mesh, joined


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


def binary(meshes: Sequence[Mesh]) -> bytes:
    """Meshes as the content of one binary STL file, as 32-bit numbers."""
    mesh = joined(meshes)
    corners = mesh.positions[mesh.triangles]
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    lengths = np.linalg.norm(normals, axis=1, keepdims=True)
    records = np.zeros(len(corners), np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("extra", "<u2")]))
    records["normal"] = np.divide(normals, lengths, out=np.zeros_like(normals), where=lengths > 0)
    records["corners"] = corners
    return bytes(80) + len(records).to_bytes(4, "little") + records.tobytes()


def text(shape: TopoDS_Shape) -> str:
    """The triangles of a meshed shape as the text of an STL file; see ``write``."""
    with tempfile.TemporaryDirectory() as folder:  # the kernel writes STL to files only
        path = Path(folder) / "shape.stl"
        write(shape, path, binary=False)
        return path.read_text("ascii")
