"""Meeting targets of size: precision, quantisation and compression are chosen, and the choice is told."""

from __future__ import annotations

import math
from dataclasses import dataclass, field, replace
from typing import Any

from cadcloud.ops.convert.drawing import Drawing
from cadcloud.ops.convert.meshing import BodyMesh
from cadcloud.ops.convert.options import PRESETS, ConvertOptions
from cadcloud.ops.convert.report import Made
from cadcloud.ops.convert.stopwatch import Stopwatch
from cadcloud.ops.formats import gltf
from cadcloud.ops.formats.gltf import Compression, GltfSettings
from cadcloud.ops.formats.options import COARSEST
from cadcloud.ops.formats.tessellation import Tessellation

_TRIES = 6
_WIDEST = 1.5
_STEP = 2.0
_LARGEST_STEP = 16.0


@dataclass
class Fitted:
    """A file that meets its targets, or comes as near to them as can be.

    Attributes:
        content: the GLB file.
        made: what it was made from.
        chosen: the precision and compression that were chosen.
        notes: targets that were missed.
    """

    content: bytes
    made: Made
    chosen: dict[str, Any]
    notes: list[str] = field(default_factory=list[str])


def fitted(drawing: Drawing, options: ConvertOptions, watch: Stopwatch) -> Fitted:
    """Mesh and write, coarser and more compressed until targets are met."""
    tessellation = options.tessellation()
    found = _once(drawing, tessellation, options, watch)
    passes = 1
    while (excess := _excess(found, options)) > 1 and passes < _TRIES and tessellation.angle < _WIDEST:
        tessellation = _coarser(tessellation, excess)
        found = _once(drawing, tessellation, options, watch)
        passes += 1
    found.chosen["passes"] = passes
    found.notes += _missed(found, options)
    return found


def preview(drawing: Drawing, options: ConvertOptions) -> bytes | None:
    """A coarse file, quickly; None where nothing can be drawn."""
    precision, angle = PRESETS["preview"]
    coarse = replace(options.tessellation(), deflection=precision, angle=angle, relative=True)
    bodies = drawing.meshed(coarse, lambda _done: None, measure=False, edges=False)
    made = drawing.made(bodies, replace(options.scene(), reorder=False))
    if not made.scene.meshes:
        return None
    return gltf.glb(made.scene, GltfSettings(options.transform_format, "quantized"))


def _once(drawing: Drawing, tessellation: Tessellation, options: ConvertOptions, watch: Stopwatch) -> Fitted:
    bodies = _meshed(drawing, tessellation, options, watch)
    with watch.stage("write", 90):
        return _written(drawing, bodies, tessellation, options)


def _meshed(drawing: Drawing, tessellation: Tessellation, options: ConvertOptions, watch: Stopwatch) -> list[BodyMesh]:
    with watch.stage("mesh", 50):
        return drawing.meshed(tessellation, lambda done: watch.report(50 + 40 * done, "mesh"), measure=options.report)


def _written(drawing: Drawing, bodies: list[BodyMesh], tessellation: Tessellation, options: ConvertOptions) -> Fitted:
    """Write, plain if that is small enough, else with as little compression as will do."""
    ladder: list[Compression] = [options.chosen_compression()]
    if options.max_bytes is not None and options.compression is None and options.draco is None:
        ladder = ["none", "quantized", "draco"]
    made = drawing.made(bodies, options.scene())
    content, compression = b"", ladder[0]
    for compression in ladder:
        content = gltf.glb(made.scene, replace(options.gltf(), compression=compression))
        if options.max_bytes is None or len(content) <= options.max_bytes:
            break
    return Fitted(content, made, _told(tessellation, compression, made, content))


def _told(tessellation: Tessellation, compression: Compression, made: Made, content: bytes) -> dict[str, Any]:
    return {
        "meshPrecision": tessellation.deflection,
        "meshAngle": tessellation.angle,
        "meshRelative": tessellation.relative,
        "compression": compression,
        "triangles": gltf.triangles_in(made.scene),
        "bytes": len(content),
    }


def _excess(found: Fitted, options: ConvertOptions) -> float:
    """How many times larger than wanted."""
    excess = [1.0]
    if options.max_bytes is not None:
        excess.append(found.chosen["bytes"] / options.max_bytes)
    if options.max_triangles is not None:
        excess.append(found.chosen["triangles"] / options.max_triangles)
    return max(excess)


def _coarser(tessellation: Tessellation, excess: float) -> Tessellation:
    """A coarser mesh; how many triangles there are goes with the precision or with its root, or not at all."""
    factor = min(max(_STEP, excess**1.5), _LARGEST_STEP)
    return replace(
        tessellation,
        deflection=min(tessellation.deflection * factor, COARSEST),
        angle=min(tessellation.angle * math.sqrt(factor), _WIDEST),
    )


def _missed(found: Fitted, options: ConvertOptions) -> list[str]:
    notes: list[str] = []
    for limit, key, name in (
        (options.max_bytes, "bytes", "maxBytes"),
        (options.max_triangles, "triangles", "maxTriangles"),
    ):
        if limit is not None and found.chosen[key] > limit:
            notes.append(f"{name} {limit} could not be met: the coarsest mesh has {found.chosen[key]} {key}.")
    return notes
