"""Writing results: a value of any kind in, files out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, cast

from OCP.TDocStd import TDocStd_Document
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep import topology
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import brep, glb, iges, mesh, obj, ply, step, stl, threemf, thumbnail, triangles
from cadcloud.ops.formats.axes import swapped
from cadcloud.ops.formats.csv import csv_bytes
from cadcloud.ops.formats.document import shape_document, whole
from cadcloud.ops.formats.json import json_bytes
from cadcloud.ops.formats.options import OutputOptions
from cadcloud.ops.formats.tessellation import Tessellation, default_precision, tessellate
from cadcloud.ops.formats.triangles import Scene
from cadcloud.ops.formats.triangles_glb import drawable, glb_bytes


@dataclass(frozen=True)
class ExportedPart:
    """A file that was written; ``key`` is what the API calls it, which is not always the format asked for."""

    key: str
    filename: str
    mime: str
    path: Path


def export(value: Any, options: OutputOptions, folder: Path, stem: str = "result") -> list[ExportedPart]:
    """Write a result in the formats asked for, in that order.

    Args:
        value: what an operation or pipeline returned: a shape, a list of shapes (written as one
            compound), a document, a finished file as bytes, or plain data.
        options: formats and precision. Without formats a shape or document becomes glTF, data becomes
            JSON, and a file stays what it is.
        folder: where to write; it must exist.
        stem: of the file names.

    Returns:
        One part per distinct format.

    Raises:
        InvalidInput: a format does not fit the value; the message names those that do.
        KernelError: the kernel could not mesh or write the shape.
    """
    source = _source(value, options, stem)
    wanted = tuple(dict.fromkeys(options.formats)) or (source.natural,)
    for name in wanted:
        if name not in source.formats:
            raise InvalidInput(
                f"{name} does not fit the result, which is {source.kind}; use {', '.join(source.formats)}.",
                "outputs.formats",
                format=name,
            )
    return [source.formats[name](folder) for name in wanted]


Writer = Callable[[Path], ExportedPart]


class _Data:
    kind = "data"
    natural = "json"

    def __init__(self, value: Any, stem: str) -> None:
        self._value = value
        self._stem = stem
        self.formats: dict[str, Writer] = {"json": self._json, "csv": self._csv}

    def _json(self, folder: Path) -> ExportedPart:
        return _saved(json_bytes(self._value), folder, f"{self._stem}.json", "json", "application/json")

    def _csv(self, folder: Path) -> ExportedPart:
        return _saved(csv_bytes(self._value), folder, f"{self._stem}.csv", "csv", "text/csv")


class _Shape:
    kind = "a shape"
    natural = "gltf"

    def __init__(self, shape: TopoDS_Shape, options: OutputOptions, stem: str) -> None:
        self._shape = swapped(shape) if options.adjust_y_to_z else shape
        self._options = options
        self._stem = stem
        self._meshed: Tessellation | None = None
        self.formats: dict[str, Writer] = {
            "gltf": self._glb,
            "step": self._step,
            "stpz": self._stpz,
            "iges": self._iges,
            "brep": self._brep,
            "stl": self._stl,
            "obj": self._obj,
            "ply": self._ply,
            "3mf": self._threemf,
            "decomposed-mesh": self._mesh,
            "thumbnail": self._thumbnail,
        }

    def _glb(self, folder: Path) -> ExportedPart:
        self._mesh_with(self._options.gltf_mesh_precision)
        path = folder / f"{self._stem}.glb"
        glb.write(self._document(), path, glb.GlbSettings())
        return ExportedPart("glb", path.name, "model/gltf-binary", path)

    def _stl(self, folder: Path) -> ExportedPart:
        self._mesh_with(None)
        path = folder / f"{self._stem}.stl"
        stl.write(self._shape, path)
        return ExportedPart("stl", path.name, "model/stl", path)

    def _mesh(self, folder: Path) -> ExportedPart:
        content = json_bytes(mesh.decomposed(self._shape, self._mesh_with(None)))
        filename = f"{self._stem}.decomposed-mesh.json"
        return _saved(content, folder, filename, "decomposed-mesh", "application/json")

    def _step(self, folder: Path) -> ExportedPart:
        return _saved(self._text, folder, f"{self._stem}.step", "step", "application/step")

    def _stpz(self, folder: Path) -> ExportedPart:
        return _saved(step.compressed(self._text), folder, f"{self._stem}.stpz", "stpz", "application/gzip")

    def _iges(self, folder: Path) -> ExportedPart:
        content = iges.document_bytes(self._document(), self._stem)
        return _saved(content, folder, f"{self._stem}.igs", "iges", "model/iges")

    def _brep(self, folder: Path) -> ExportedPart:
        content = brep.text(self._shape)
        return _saved(content, folder, f"{self._stem}.brep", "brep", "model/vnd.opencascade.brep")

    def _obj(self, folder: Path) -> ExportedPart:
        return _saved(obj.obj_bytes(self._scene().placed()), folder, f"{self._stem}.obj", "obj", "model/obj")

    def _ply(self, folder: Path) -> ExportedPart:
        return _saved(ply.ply_bytes(self._scene().placed()), folder, f"{self._stem}.ply", "ply", "model/ply")

    def _threemf(self, folder: Path) -> ExportedPart:
        content = threemf.threemf_bytes(self._scene(), self._stem)
        return _saved(content, folder, f"{self._stem}.3mf", "3mf", "model/3mf")

    def _thumbnail(self, folder: Path) -> ExportedPart:
        return _picture(self._scene(), self._options, folder, self._stem)

    def _document(self) -> TDocStd_Document:
        return shape_document(self._shape, self._stem)

    def _scene(self) -> Scene:
        return triangles.of_shape(self._shape, self._mesh_with(None), self._stem)

    @cached_property
    def _text(self) -> bytes:
        return step.document_bytes(self._document(), self._stem)

    @cached_property
    def _default_precision(self) -> float:
        return default_precision(self._shape)

    def _mesh_with(self, precision: float | None) -> Tessellation:
        """Mesh the shape, unless it is meshed to just this precision already."""
        wanted = Tessellation(precision or self._options.mesh_precision or self._default_precision)
        if wanted != self._meshed:
            tessellate(self._shape, wanted)
            self._meshed = wanted
        return wanted


class _Document(_Shape):
    kind = "a document"

    def __init__(self, document: TDocStd_Document, options: OutputOptions, stem: str) -> None:
        if options.adjust_y_to_z:
            raise InvalidInput(
                "adjustYtoZ does not fit a document, whose placements cannot be mirrored; "
                "turn the shapes before they are put into it.",
                "outputs.adjustYtoZ",
            )
        super().__init__(whole(document, "outputs.formats"), options, stem)
        self._source = document

    def _document(self) -> TDocStd_Document:
        return self._source

    def _scene(self) -> Scene:
        return triangles.of_document(self._source, self._mesh_with(None))


class _Triangles:
    """A scene of triangles, which no longer knows the surfaces that it came from."""

    kind = "a mesh of triangles"
    natural = "gltf"

    def __init__(self, scene: Scene, options: OutputOptions, stem: str) -> None:
        self._scene = scene.swapped() if options.adjust_y_to_z else scene
        self._options = options
        self._stem = stem
        self.formats: dict[str, Writer] = {
            "gltf": self._glb,
            "stl": self._stl,
            "obj": self._obj,
            "ply": self._ply,
            "3mf": self._threemf,
            "thumbnail": self._thumbnail,
        }

    def _thumbnail(self, folder: Path) -> ExportedPart:
        return _picture(self._scene, self._options, folder, self._stem)

    def _glb(self, folder: Path) -> ExportedPart:
        return _saved(glb_bytes(self._scene), folder, f"{self._stem}.glb", "glb", "model/gltf-binary")

    def _stl(self, folder: Path) -> ExportedPart:
        return _saved(stl.binary(self._scene.placed()), folder, f"{self._stem}.stl", "stl", "model/stl")

    def _obj(self, folder: Path) -> ExportedPart:
        return _saved(obj.obj_bytes(self._scene.placed()), folder, f"{self._stem}.obj", "obj", "model/obj")

    def _ply(self, folder: Path) -> ExportedPart:
        return _saved(ply.ply_bytes(self._scene.placed()), folder, f"{self._stem}.ply", "ply", "model/ply")

    def _threemf(self, folder: Path) -> ExportedPart:
        return _saved(threemf.threemf_bytes(self._scene, self._stem), folder, f"{self._stem}.3mf", "3mf", "model/3mf")


@dataclass(frozen=True)
class _Content:
    key: str
    extension: str
    mime: str


# What a file begins with, the format that it is asked for by, and how it is handed out.
_CONTENTS: tuple[tuple[bytes, str, _Content], ...] = (
    (b"glTF", "gltf", _Content("glb", "glb", "model/gltf-binary")),
    (b"ISO-10303-21", "step", _Content("step", "step", "application/step")),
    (b"\x1f\x8b", "stpz", _Content("stpz", "stpz", "application/gzip")),
)


class _File:
    """A file that an operation wrote; it is what it is and only handed on."""

    kind = "a finished file"

    def __init__(self, content: bytes, stem: str) -> None:
        self._content = content
        self._stem = stem
        found = next((found for found in _CONTENTS if content.startswith(found[0])), None)
        if found is None:
            raise InvalidInput("The result is binary data of an unknown kind.", "outputs.formats")
        _, self.natural, self._as = found
        self.formats: dict[str, Writer] = {self.natural: self._write}

    def _write(self, folder: Path) -> ExportedPart:
        found = self._as
        return _saved(self._content, folder, f"{self._stem}.{found.extension}", found.key, found.mime)


def _source(value: Any, options: OutputOptions, stem: str) -> _Shape | _Triangles | _File | _Data:
    if isinstance(value, Scene):
        return _Triangles(value, options, stem)
    if isinstance(value, TDocStd_Document):
        return _Document(value, options, stem)
    if isinstance(value, bytes):
        return _File(value, stem)
    shapes = _shapes(value)
    if shapes is None:
        return _Data(value, stem)
    if any(topology.is_null(shape) for shape in shapes):
        raise InvalidInput("The result is an empty shape: there is nothing to write.", "outputs.formats")
    single = isinstance(value, TopoDS_Shape)
    return _Shape(topology.downcast(value) if single else topology.compound(shapes), options, stem)


def _shapes(value: Any) -> list[TopoDS_Shape] | None:
    """The shapes that a result consists of; None for data, even if it mentions shapes somewhere."""
    if isinstance(value, TopoDS_Shape):
        return [value]
    if not isinstance(value, (list, tuple)) or isinstance(value, Mapping):
        return None
    members = [_shapes(member) for member in cast("list[Any]", value)]
    found = [shape for member in members if member is not None for shape in member]
    return found if found and None not in members else None


def _picture(scene: Scene, options: OutputOptions, folder: Path, stem: str) -> ExportedPart:
    content = thumbnail.png(drawable(scene), options.thumbnail.settings())
    return _saved(content, folder, f"{stem}.png", "thumbnail", "image/png")


def _saved(content: bytes, folder: Path, filename: str, key: str, mime: str) -> ExportedPart:
    path = folder / filename
    path.write_bytes(content)
    return ExportedPart(key, filename, mime, path)
