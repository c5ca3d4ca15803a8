"""Draco: the triangles of a glTF scene, compressed as KHR_draco_mesh_compression says."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, cast

import DracoPy
import numpy as np
import numpy.typing as npt

Json: TypeAlias = dict[str, Any]
Vectors: TypeAlias = npt.NDArray[Any]

EXTENSION = "KHR_draco_mesh_compression"
_TRIANGLES = 4
_COMPONENTS: dict[int, str] = {5120: "i1", 5121: "u1", 5122: "<i2", 5123: "<u2", 5125: "<u4", 5126: "<f4"}
_WIDTHS = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4}
_UNSIGNED = 5125
# The library's numbers of the kinds of attributes.
_KINDS = {"POSITION": 0, "NORMAL": 1, "TEXCOORD_0": 3}
# More than the coordinates have themselves, and tables of gigabytes, would come of more.
_MOST_BITS = 24
_FEWEST_NORMAL_BITS = 2


class _Decoded(Protocol):
    points: Vectors
    faces: Vectors
    attributes: list[Json]


@dataclass(frozen=True)
class DracoSettings:
    """How to compress.

    Attributes:
        level: from 0, fast, to 10, small.
        position_bits: of each coordinate; 0 keeps them as they are, and more than 24 counts as 24.
        normal_bits: of each component of normals; 0 keeps them as they are.
        texcoord_bits: of each texture coordinate; 0 keeps them as they are.
        unified: one grid for all meshes, rather than one for each.
    """

    level: int = 7
    position_bits: int = 14
    normal_bits: int = 10
    texcoord_bits: int = 12
    unified: bool = False


def packed(tree: Json, binary: bytes, settings: DracoSettings) -> tuple[Json, bytes]:
    """Compress every primitive of triangles; everything else stays as it is.

    Args:
        tree: the scene, with one buffer; it is changed.
        binary: that buffer.
        settings: how to compress.

    Returns:
        The scene and its new buffer.
    """
    scene = _Scene(tree, binary)
    grid = _grid(scene) if settings.unified and settings.position_bits else {}
    done: dict[str, tuple[Json, int]] = {}
    for primitive in scene.triangles():
        key = json.dumps([primitive["attributes"], primitive["indices"]], sort_keys=True)
        if key not in done:
            done[key] = _compressed(scene, primitive, settings, grid)
        primitive.setdefault("extensions", {})[EXTENSION] = done[key][0]
        primitive["indices"] = done[key][1]
    return scene.finished(compressed=bool(done))


class _Scene:
    """A scene and its buffer, which is written anew: what stays is copied, what is compressed is not."""

    def __init__(self, tree: Json, binary: bytes) -> None:
        self.tree = tree
        self._old_views = cast("list[Json]", tree["bufferViews"])
        self._binary = binary
        self._views: list[Json] = []
        self._parts: list[bytes] = []
        self._size = 0
        self._packed: set[int] = set()

    def triangles(self) -> Iterator[Json]:
        """The primitives that can be compressed."""
        for mesh in self.tree.get("meshes", []):
            for primitive in mesh["primitives"]:
                if primitive.get("mode", _TRIANGLES) == _TRIANGLES and "indices" in primitive:
                    yield primitive

    def read(self, at: int) -> Vectors:
        """The numbers of an accessor, one row for each element."""
        accessor: Json = self.tree["accessors"][at]
        view = self._view(accessor)
        kind, width = np.dtype(_COMPONENTS[accessor["componentType"]]), _WIDTHS[accessor["type"]]
        start = view.get("byteOffset", 0) + accessor.get("byteOffset", 0)
        stride = view.get("byteStride", kind.itemsize * width)
        shape, strides = (accessor["count"], width), (stride, kind.itemsize)
        return np.ndarray(shape, kind, self._binary, start, strides).copy()

    def append(self, content: bytes, **view: Any) -> int:
        """Put bytes into the new buffer and return the number of their view."""
        self._parts.append(content + b"\0" * (-len(content) % 4))
        self._views.append({"buffer": 0, "byteOffset": self._size, "byteLength": len(content), **view})
        self._size += len(self._parts[-1])
        return len(self._views) - 1

    def unpack(self, at: int, count: int) -> None:
        """Note that an accessor's numbers come out of compressed data, so many of them."""
        self._packed.add(at)
        accessor = self.tree["accessors"][at]
        accessor["count"] = count

    def finished(self, *, compressed: bool) -> tuple[Json, bytes]:
        """Copy what was not compressed and hand over the whole."""
        for at, accessor in enumerate(self.tree.get("accessors", [])):
            if at in self._packed:
                accessor.pop("bufferView", None)
                accessor.pop("byteOffset", None)
            elif "bufferView" in accessor:
                content = self.read(at).tobytes()
                target = {key: value for key, value in self._view(accessor).items() if key == "target"}
                accessor.pop("byteOffset", None)
                accessor["bufferView"] = self.append(content, **target)
        for image in self.tree.get("images", []):
            if "bufferView" in image:
                view = self._view(image)
                start = view.get("byteOffset", 0)
                image["bufferView"] = self.append(self._binary[start : start + view["byteLength"]])
        self.tree["bufferViews"] = self._views
        self.tree["buffers"] = [{"byteLength": self._size}]
        if compressed:
            for key in ("extensionsUsed", "extensionsRequired"):
                self.tree[key] = sorted({*self.tree.get(key, []), EXTENSION})
        return self.tree, b"".join(self._parts)

    def _view(self, holder: Json) -> Json:
        at: int = holder["bufferView"]
        return self._old_views[at]


# The library has no types.
_encode = cast("Callable[..., bytes]", DracoPy.encode)  # pyright: ignore[reportUnknownMemberType]
_decode = cast("Callable[[bytes], _Decoded]", DracoPy.decode)  # pyright: ignore[reportUnknownMemberType]


def _compressed(scene: _Scene, primitive: Json, settings: DracoSettings, grid: Json) -> tuple[Json, int]:
    """Compress a primitive; the extension's object and the accessor of the indices."""
    names: dict[str, int] = {name: at for name, at in primitive["attributes"].items() if name in _KINDS}
    values = {name: scene.read(at) for name, at in names.items()}
    content = _encode(
        values["POSITION"],
        scene.read(primitive["indices"]).reshape(-1, 3).astype(np.uint32),
        quantization_bits=min(settings.position_bits, _MOST_BITS),
        compression_level=settings.level,
        normals=_wide(values.get("NORMAL")),
        normal_quantization_bits=_bits(settings.normal_bits, _FEWEST_NORMAL_BITS),
        tex_coord=_wide(values.get("TEXCOORD_0")),
        tex_coord_quantization_bits=_bits(settings.texcoord_bits),
        **grid,
    )
    # Compression reorders and splits corners and drops triangles without area: only the result tells how many.
    mesh = _decode(content)
    numbers = {attribute["attribute_type"]: attribute["unique_id"] for attribute in mesh.attributes}
    for at in names.values():
        scene.unpack(at, len(mesh.points))
    position = scene.tree["accessors"][names["POSITION"]]
    position["min"], position["max"] = (edge.tolist() for edge in (mesh.points.min(0), mesh.points.max(0)))
    indices = primitive["indices"]
    scene.unpack(indices, mesh.faces.size)
    scene.tree["accessors"][indices]["componentType"] = _UNSIGNED
    attributes = {name: numbers[_KINDS[name]] for name in names}
    return {"bufferView": scene.append(content), "attributes": attributes}, indices


def _wide(values: Vectors | None) -> Vectors | None:
    # The library takes these as 64-bit numbers alone.
    return None if values is None else values.astype(np.float64)


def _bits(wanted: int, fewest: int = 1) -> int | None:
    return max(fewest, min(wanted, _MOST_BITS)) if wanted else None


def _grid(scene: _Scene) -> Json:
    """The range of all positions, as the library wants it."""
    positions = [scene.read(primitive["attributes"]["POSITION"]) for primitive in scene.triangles()]
    if not positions:
        return {}
    low = np.min([points.min(0) for points in positions], axis=0)
    high = np.max([points.max(0) for points in positions], axis=0)
    return {"quantization_range": float((high - low).max()), "quantization_origin": [float(x) for x in low]}
