"""STEP to glTF: read, transfer, mesh, write; with a receipt of what went in and what came out."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from OCP.collections import Sequence_TDF_Label
from OCP.TDF import TDF_Label
from OCP.TDocStd import TDocStd_Document
from OCP.XCAFDoc import XCAFDoc_DocumentTool, XCAFDoc_ShapeTool

from cadcloud.ops.brep import topology
from cadcloud.ops.convert.options import ConvertOptions
from cadcloud.ops.convert.step_reader import PARAMETER, StepFile
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import document as xde
from cadcloud.ops.formats import glb
from cadcloud.ops.formats.read import is_gzip, kind_of, unpack
from cadcloud.ops.formats.tessellation import Tessellation, tessellate, triangle_count, unmeshed

MIME = "model/gltf-binary"
_HEAD = 4096
_LISTED = 100

Report = Callable[[float, str], None]


@dataclass(frozen=True)
class ConversionResult:
    """What a conversion made.

    Attributes:
        path: the GLB file.
        metadata: the receipt, as plain JSON: units, frame, counts, faces without a mesh, seconds per stage.
    """

    path: Path
    metadata: dict[str, Any]


def convert(source: Path, options: ConvertOptions, folder: Path, progress: Report) -> ConversionResult:
    """Convert a STEP file to a GLB file.

    Lengths become metres, the z up of STEP becomes the y up of glTF. Instances of a part share one mesh.

    Args:
        source: the file, plain or compressed by gzip; told apart by content.
        options: how to read, mesh and write.
        folder: where to write; everything temporary stays in there too and is removed.
        progress: called with percent from 0 to 100 and the name of the stage that begins.

    Returns:
        The path of the GLB file and the receipt.

    Raises:
        InvalidInput: the file is no STEP file, is damaged, or holds no shapes.
        KernelError: nothing in it can be drawn.
    """
    watch = _Stopwatch(progress)
    compressed = is_gzip(_head(source))
    with _plain_file(source, folder, compressed=compressed) as path:
        with watch.stage("read", 0):
            file = StepFile(path, options)
        size = path.stat().st_size
    document, meshing = _drawable(file, options, watch)
    target = folder / "result.glb"
    with watch.stage("write", 90):
        glb.write(document, target, options.glb())
    progress(100, "done")
    metadata = {
        "source": {"format": "STEP", "compressed": compressed, "bytes": size, "units": file.units()},
        "result": {"format": "glTF 2.0", "bytes": target.stat().st_size, "unit": "metre"},
        "upAxis": {"source": "z", "result": "y" if options.adjust_zto_y else "z"},
        "counts": _counts(document),
        **_listed(document, options),
        **meshing,
        "seconds": watch.seconds,
        "options": options.wire(),
    }
    return ConversionResult(target, metadata)


class _Stopwatch:
    def __init__(self, report: Report) -> None:
        self._report = report
        self.seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str, percent: float) -> Generator[None]:
        self._report(percent, name)
        start = time.perf_counter()
        yield
        self.seconds[name] = round(self.seconds.get(name, 0) + time.perf_counter() - start, 4)


def _head(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEAD)


@contextmanager
def _plain_file(source: Path, folder: Path, *, compressed: bool) -> Generator[Path]:
    """The file as plain STEP, unpacked into the folder for as long as it is needed."""
    if not compressed:
        _require_step(source)
        yield source
        return
    plain = folder / "source.step"
    try:
        with source.open("rb") as packed, plain.open("wb") as unpacked:
            unpack(packed, unpacked, PARAMETER)
        _require_step(plain)
        yield plain
    finally:
        plain.unlink(missing_ok=True)


def _require_step(path: Path) -> None:
    if kind_of(_head(path), PARAMETER) != "step":
        raise InvalidInput("This is an IGES file; only STEP can be converted.", PARAMETER)


def _drawable(file: StepFile, options: ConvertOptions, watch: _Stopwatch) -> tuple[TDocStd_Document, dict[str, Any]]:
    """Transfer and mesh; once more with everything mended if the first mesh has a defect."""
    full = options.healing == "full"
    document, sound = _transferred(file, options, watch, full=full)
    if not sound and not full:
        full = True
        document, sound = _transferred(file, options, watch, full=full)
    failed = _failed_faces(document)
    return document, {
        "healing": "full" if full else "light",
        "failedFaces": {"count": len(failed), "first": failed[:_LISTED]},
    }


def _transferred(
    file: StepFile, options: ConvertOptions, watch: _Stopwatch, *, full: bool
) -> tuple[TDocStd_Document, bool]:
    with watch.stage("transfer", 20):
        document = file.transfer(full=full)
    with watch.stage("mesh", 70):
        sound = _mesh(document, options.tessellation(), options.face_count_threshold)
    return document, sound and not _failed_faces(document)


def _mesh(document: TDocStd_Document, settings: Tessellation, threshold: int) -> bool:
    """Mesh everything; the kernel meshes a part once, however often it is placed."""
    shapes = [XCAFDoc_ShapeTool.GetShape_s(label) for label in xde.parts(document)]
    if threshold < 0 or len(topology.faces(topology.compound(shapes))) <= threshold:
        return tessellate(topology.compound(map(XCAFDoc_ShapeTool.GetShape_s, xde.roots(document))), settings)
    sound = [tessellate(shape, settings) for shape in shapes]
    return all(sound)


def _failed_faces(document: TDocStd_Document) -> list[dict[str, Any]]:
    return [
        {"part": xde.name_of(label), "faceIndex": face}
        for label in xde.parts(document)
        for face in unmeshed(XCAFDoc_ShapeTool.GetShape_s(label))
    ]


def _counts(document: TDocStd_Document) -> dict[str, int]:
    """How much there is; faces and triangles once per part, not once per instance."""
    labels = xde.parts(document)
    whole = topology.compound(XCAFDoc_ShapeTool.GetShape_s(label) for label in labels)
    return {
        "parts": len(labels),
        "instances": sum(1 for _ in xde.instances(document)),
        "faces": len(topology.faces(whole)),
        "triangles": triangle_count(whole),
    }


def _listed(document: TDocStd_Document, options: ConvertOptions) -> dict[str, list[str]]:
    """The names of what was asked for and has no place in glTF."""
    found: dict[str, list[str]] = {}
    if options.read_materials:
        labels = Sequence_TDF_Label()
        XCAFDoc_DocumentTool.MaterialTool_s(document.Main()).GetMaterialLabels(labels)
        found["materials"] = _names(labels)
    if options.read_layers:
        labels = Sequence_TDF_Label()
        XCAFDoc_DocumentTool.LayerTool_s(document.Main()).GetLayerLabels(labels)
        found["layers"] = _names(labels)
    return found


def _names(labels: Sequence_TDF_Label) -> list[str]:
    found: list[TDF_Label] = [labels.Value(at) for at in range(1, labels.Length() + 1)]
    return sorted(xde.name_of(label) for label in found)
