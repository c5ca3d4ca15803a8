"""STEP to glTF: read, transfer, mesh, write; with a report of what went in and what came out."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from OCP.collections import Sequence_TDF_Label
from OCP.TDocStd import TDocStd_Document
from OCP.XCAFDoc import XCAFDoc_DocumentTool

from cadcloud.ops.convert import report as reporting
from cadcloud.ops.convert import sizing
from cadcloud.ops.convert.drawing import Drawing
from cadcloud.ops.convert.options import ConvertOptions
from cadcloud.ops.convert.product_tree import ProductTree
from cadcloud.ops.convert.step_index import StepIndex
from cadcloud.ops.convert.step_reader import PARAMETER, StepFile
from cadcloud.ops.convert.stopwatch import Report, Stopwatch
from cadcloud.ops.convert.text_encoding import Encoding, as_utf8
from cadcloud.ops.errors import InvalidInput, KernelError
from cadcloud.ops.formats import document as xde
from cadcloud.ops.formats import thumbnail
from cadcloud.ops.formats.read import is_gzip, kind_of, unpacked

MIME = "model/gltf-binary"
PREVIEW = "preview.glb"
THUMBNAIL = "thumbnail.png"
_HEAD = 4096
_LISTED = 100
_GUESSED: tuple[Encoding, ...] = ("gb18030", "shift-jis", "latin-1")

Announce = Callable[[Path], None]


@dataclass(frozen=True)
class ConversionResult:
    """What a conversion made.

    Attributes:
        path: the GLB file.
        metadata: the receipt, as plain JSON: units, frame, counts, faces without a mesh, seconds per stage.
        report: what became of everything in the file, as plain JSON.
        preview: a coarse GLB file, where one was asked for.
        thumbnail: a PNG file, where one was asked for.
    """

    path: Path
    metadata: dict[str, Any]
    report: dict[str, Any]
    preview: Path | None = None
    thumbnail: Path | None = None


def convert(
    source: Path, options: ConvertOptions, folder: Path, progress: Report, announce: Announce | None = None
) -> ConversionResult:
    """Convert a STEP file to a GLB file.

    Lengths become metres, the z up of STEP becomes the y up of glTF. Instances of a part share one mesh.
    Faces that cannot be meshed are left out; the report names them.

    Args:
        source: the file, plain or compressed by gzip; told apart by content.
        options: how to read, mesh and write.
        folder: where to write; everything temporary stays in there too and is removed.
        progress: called with percent from 0 to 100 and the name of the stage that begins.
        announce: called with the path of the preview, as soon as that is written.

    Returns:
        The path of the GLB file, the receipt and the report.

    Raises:
        InvalidInput: the file is no STEP file, is damaged, or holds no shapes.
        KernelError: nothing in it can be drawn.
    """
    watch = Stopwatch(progress)
    with watch.stage("read", 0):
        content, compressed = _content(source)
        text, encoding = as_utf8(content)
        index = StepIndex.of(text, faces=options.entity_ids == "faces")
        file = StepFile(text if compressed or text is not content else source, options)
        size = len(content)
        del content, text
    with watch.stage("transfer", 20):
        document = file.transfer(full=False)
        tree = ProductTree(document, layers=options.read_layers, properties=options.read_props)
        units = file.units()
        # The entities take as much memory as the shapes, and are not needed any more.
        del file
    drawing = Drawing(document, tree, index, options)
    preview = _previewed(drawing, options, folder, watch, announce)
    fitted = sizing.fitted(drawing, options, watch)
    if not fitted.made.scene.meshes:
        raise KernelError("glTF could not be written: the file holds nothing that can be drawn.")
    target = folder / "result.glb"
    with watch.stage("write", 95):
        target.write_bytes(fitted.content)
    picture = _pictured(fitted, options, folder, watch)
    facts: dict[str, Any] = {
        "source": {
            "format": "STEP",
            "compressed": compressed,
            "bytes": size,
            "units": units,
            "encoding": encoding,
        },
        "result": {"format": "glTF 2.0", "bytes": len(fitted.content), "unit": "metre"},
        "upAxis": {"source": "z", "result": "y" if options.adjust_zto_y else "z"},
    }
    notes = [f"Names are not in UTF-8; they were taken for {encoding}."] if encoding in _GUESSED else []
    report = _report(fitted, facts, watch, [*notes, *fitted.notes])
    progress(100, "done")
    metadata = {
        **facts,
        "counts": _counts(report["counts"]),
        **_listed(document, index, options),
        "healing": "full" if report["healing"]["fullBodies"] else "light",
        "failedFaces": {key: report["failedFaces"][key] for key in ("count", "first")},
        "chosen": fitted.chosen,
        "verdict": report["verdict"],
        "seconds": watch.seconds,
        "options": options.wire(),
    }
    if options.report:
        metadata["report"] = report
    progress(100, "done")
    return ConversionResult(target, metadata, report, preview, picture)


def _content(source: Path) -> tuple[bytes, bool]:
    """The file as plain STEP, and whether it was compressed."""
    content = source.read_bytes()
    compressed = is_gzip(content)
    content = unpacked(content, PARAMETER)
    if kind_of(content[:_HEAD], PARAMETER) != "step":
        raise InvalidInput("This is an IGES file; only STEP can be converted.", PARAMETER)
    return content, compressed


def _previewed(
    drawing: Drawing, options: ConvertOptions, folder: Path, watch: Stopwatch, announce: Announce | None
) -> Path | None:
    if not options.preview:
        return None
    with watch.stage("preview", 40):
        coarse = sizing.preview(drawing, options)
    if coarse is None:
        return None
    path = folder / PREVIEW
    path.write_bytes(coarse)
    if announce is not None:
        announce(path)
    return path


def _pictured(fitted: sizing.Fitted, options: ConvertOptions, folder: Path, watch: Stopwatch) -> Path | None:
    if options.thumbnail is None:
        return None
    path = folder / THUMBNAIL
    with watch.stage("thumbnail", 96):
        path.write_bytes(thumbnail.png(fitted.made.scene, options.thumbnail.settings()))
    return path


def _report(fitted: sizing.Fitted, facts: dict[str, Any], watch: Stopwatch, notes: list[str]) -> dict[str, Any]:
    made = fitted.made
    with watch.stage("report", 97):
        failed = reporting.failed_faces(made)
        found: dict[str, Any] = {
            **facts,
            "counts": {"source": reporting.counts_in(made), "result": reporting.counts_out(made)},
            "failedFaces": {"count": len(failed), "first": failed[:_LISTED]},
            "healing": reporting.healing(made),
            "figures": reporting.figures(made),
            "chosen": fitted.chosen,
            "notes": notes,
            "kernel": reporting.kernel(),
        }
    found["seconds"] = watch.seconds
    return {"verdict": reporting.verdict(found), **found}


def _counts(counts: dict[str, dict[str, int]]) -> dict[str, int]:
    """How much there is; faces and triangles once per part, not once per instance."""
    source = counts["source"]
    return {key: source[key] for key in ("parts", "instances", "faces")} | {"triangles": counts["result"]["triangles"]}


def _listed(document: TDocStd_Document, index: StepIndex, options: ConvertOptions) -> dict[str, list[str]]:
    """The names of all materials and layers."""
    found: dict[str, list[str]] = {}
    if options.read_materials:
        found["materials"] = sorted(index.materials())
    if options.read_layers:
        labels = Sequence_TDF_Label()
        XCAFDoc_DocumentTool.LayerTool_s(document.Main()).GetLayerLabels(labels)
        found["layers"] = sorted(xde.name_of(labels.Value(at)) for at in range(1, len(labels) + 1))
    return found


def report_bytes(report: dict[str, Any]) -> bytes:
    """A report as the content of a JSON file."""
    return json.dumps(report, ensure_ascii=False, indent=1).encode()
