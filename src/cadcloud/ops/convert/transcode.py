"""Any file that can be read, as any format that can be written."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from OCP.TDocStd import TDocStd_Document

from cadcloud.contents import EXACT, HEAD, UNKNOWN, kind_of
from cadcloud.ops.convert.options import MILLIMETRE
from cadcloud.ops.convert.sources import content_of, document_of
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import glb
from cadcloud.ops.formats.document import whole
from cadcloud.ops.formats.export import ExportedPart, export
from cadcloud.ops.formats.options import OutputOptions
from cadcloud.ops.formats.read_mesh import read_meshes
from cadcloud.ops.formats.tessellation import Tessellation, default_precision, tessellate
from cadcloud.ops.formats.triangles import Scene

Json: TypeAlias = dict[str, Any]
Report = Callable[[float, str], None]


def transcode(
    source: Path, to: str, outputs: Mapping[str, Any], folder: Path, progress: Report
) -> tuple[ExportedPart, Json]:
    """Write a file in another format.

    Convention: exact files are read into millimetres, and count as z up. glTF made of them has metres and y up, as
    its own rules say, unless ``adjustYtoZ`` says that y is up already; other formats take numbers and axes as they
    are. So do all formats made of triangles, whose unit and axes nobody knows.

    Args:
        source: the file, plain or compressed by gzip; told apart by content.
        to: the format, as ``outputs.formats`` of a pipeline names it.
        outputs: ``meshPrecision`` and what else ``OutputOptions`` knows.
        folder: where to write.
        progress: called with percent and the name of the stage that begins.

    Returns:
        The file, and the metadata: what was read, and what written.

    Raises:
        InvalidInput: the file cannot be read, or not be written in that format.
    """
    started = time.perf_counter()
    progress(0, "read")
    content = content_of(source)
    kind = kind_of(content[:HEAD], len(content))
    if kind is None:
        raise InvalidInput(UNKNOWN, "fileId")
    value = document_of(content, kind, "fileId") if kind in EXACT else Scene.of(read_meshes(content, "fileId"))
    read = time.perf_counter()
    progress(50, "write")
    options = OutputOptions.parse({**outputs, "formats": [to]})
    if to == "gltf" and isinstance(value, TDocStd_Document):
        part = _drawn(value, options, folder)
    else:
        (part,) = export(value, options, folder, "result")
    metadata = {
        "source": {"format": kind, "bytes": source.stat().st_size},
        "result": {"format": to, "bytes": part.path.stat().st_size},
        "seconds": {"read": round(read - started, 4), "write": round(time.perf_counter() - read, 4)},
    }
    return part, metadata


def _drawn(document: TDocStd_Document, options: OutputOptions, folder: Path) -> ExportedPart:
    """A document in millimetres, z up, as glTF, which is in metres and y up."""
    shape = whole(document, "fileId")
    tessellate(shape, Tessellation(options.mesh_precision or default_precision(shape)))
    path = folder / "result.glb"
    glb.write(document, path, glb.GlbSettings(unit=MILLIMETRE, z_up=not options.adjust_y_to_z))
    return ExportedPart("glb", path.name, "model/gltf-binary", path)
