"""Binary glTF 2.0, read: the triangles of its scene in their places, plain or compressed by Draco."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, TypeAlias, cast

import DracoPy
import numpy as np
import numpy.typing as npt

from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats.document import Color
from cadcloud.ops.formats.triangles import Mesh, Positions, checked, welded

Json: TypeAlias = dict[str, Any]
Values: TypeAlias = npt.NDArray[Any]

_HEADER = struct.Struct("<4sII")
_CHUNK = struct.Struct("<I4s")
_KINDS = {5120: "i1", 5121: "u1", 5122: "<i2", 5123: "<u2", 5125: "<u4", 5126: "<f4"}
_WIDTHS = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4, "MAT2": 4, "MAT3": 9, "MAT4": 16}
_DRACO = "KHR_draco_mesh_compression"
# What changes nothing about where triangles are.
_KNOWN = {_DRACO, "KHR_mesh_quantization", "KHR_materials_unlit", "KHR_texture_transform", "KHR_materials_ior"}
_TRIANGLES, _STRIP, _FAN = 4, 5, 6
_DEEPEST = 256
_MOST_NODES = 100_000
_MOST_CORNERS = 50_000_000

_decode = cast("Callable[[bytes], Any]", DracoPy.decode)  # pyright: ignore[reportUnknownMemberType]


def is_glb(content: bytes) -> bool:
    """Whether content is binary glTF."""
    return content.startswith(b"glTF")


def read(content: bytes, parameter: str) -> list[Mesh]:
    """The meshes of a GLB file, one for each primitive at each place, in the file's own units and axes.

    Colours are those of materials; textures, lines and points are left out.

    Raises:
        InvalidInput: it is no GLB file, is damaged, needs an extension that is not known, or holds no triangles.
    """
    try:
        found = list(_Reader(content, parameter).meshes())
    except (KeyError, IndexError, TypeError, ValueError, AttributeError, OverflowError, struct.error, RecursionError):
        raise InvalidInput("The GLB file is damaged: its description contradicts itself.", parameter) from None
    if not found:
        raise InvalidInput("The GLB file holds no triangles.", parameter)
    return found


class _Reader:
    def __init__(self, content: bytes, parameter: str) -> None:
        self._parameter = parameter
        self._left = _MOST_CORNERS
        self._cache: dict[int, list[Mesh]] = {}
        magic, version, total = _HEADER.unpack_from(content)
        if magic != b"glTF" or version != 2:
            raise self._refused("is no glTF 2.0 in binary form")
        if total > len(content):
            raise self._refused("is cut off")
        length, kind = _CHUNK.unpack_from(content, _HEADER.size)
        start = _HEADER.size + _CHUNK.size
        if kind != b"JSON" or start + length > len(content):
            raise self._refused("is damaged: it has no description")
        self._tree: Json = json.loads(content[start : start + length])
        start += length
        self._binary = b""
        if start + _CHUNK.size <= total:
            length, kind = _CHUNK.unpack_from(content, start)
            if kind == b"BIN\0":
                self._binary = content[start + _CHUNK.size : start + _CHUNK.size + length]
        unknown = set(self._tree.get("extensionsRequired", ())) - _KNOWN
        if unknown:
            raise self._refused(f"needs the extension {min(unknown)!s:.60}, which is not known here")

    def _refused(self, reason: str) -> InvalidInput:
        return InvalidInput(f"The GLB file {reason}.", self._parameter)

    def meshes(self) -> Iterator[Mesh]:
        """Walk the scene."""
        everything: list[Json] = [{"nodes": list(range(len(self._tree.get("nodes", ()))))}]
        scenes: list[Json] = self._tree.get("scenes") or everything
        roots: list[int] = scenes[_index(self._tree.get("scene", 0))].get("nodes", [])
        stack: list[tuple[int, Positions, int]] = [(at, np.eye(4), 0) for at in roots[::-1]]
        visits = 0
        while stack:
            at, outer, depth = stack.pop()
            visits += 1
            if visits > _MOST_NODES or depth > _DEEPEST:
                raise self._refused(f"has more than {_MOST_NODES} nodes, or nodes within themselves")
            node: Json = self._tree["nodes"][_index(at)]
            placed = outer @ _placement(node)
            if "mesh" in node:
                for mesh in self._mesh(_index(node["mesh"])):
                    self._left -= len(mesh.positions)
                    if self._left < 0:
                        raise self._refused(f"places more than {_MOST_CORNERS} corners")
                    name = node.get("name") or mesh.name
                    yield replace(mesh.moved(placed), name=str(name))
            stack.extend((child, placed, depth + 1) for child in node.get("children", [])[::-1])

    def _mesh(self, at: int) -> list[Mesh]:
        if at not in self._cache:
            mesh: Json = self._tree["meshes"][at]
            name = str(mesh.get("name", ""))
            self._cache[at] = [
                self._primitive(part, name)
                for part in mesh["primitives"]
                if part.get("mode", _TRIANGLES) in (_TRIANGLES, _STRIP, _FAN)
            ]
        return self._cache[at]

    def _primitive(self, part: Json, name: str) -> Mesh:
        if _DRACO in part.get("extensions", {}):
            positions, corners = self._unpacked(part["extensions"][_DRACO])
        else:
            positions = self._values(_index(part["attributes"]["POSITION"]))
            corners = self._values(_index(part["indices"])).ravel() if "indices" in part else np.arange(len(positions))
            corners = _triangles(corners.astype(np.int64), part.get("mode", _TRIANGLES))
        found, triangles = checked(positions, corners, self._parameter, "GLB")
        mesh = welded(Mesh(found, triangles, name))
        color = self._color(part)
        return mesh.painted(color) if color else mesh

    def _unpacked(self, extension: Json) -> tuple[Values, Values]:
        start, end = self._view(_index(extension["bufferView"]))
        try:
            mesh = _decode(self._binary[start:end])
        except Exception:  # noqa: BLE001 - the library raises whatever it likes
            raise self._refused("holds Draco data that is damaged") from None
        return np.asarray(mesh.points, float), np.asarray(mesh.faces, np.int64)

    def _color(self, part: Json) -> Color | None:
        if "material" not in part:
            return None
        material: Json = self._tree["materials"][_index(part["material"])]
        red, green, blue, alpha = material.get("pbrMetallicRoughness", {}).get("baseColorFactor", (1, 1, 1, 1))
        return (float(red), float(green), float(blue), float(alpha))

    def _view(self, at: int) -> tuple[int, int]:
        view: Json = self._tree["bufferViews"][at]
        buffer: Json = self._tree["buffers"][_index(view["buffer"])]
        start, size = _index(view.get("byteOffset", 0)), _index(view["byteLength"])
        if view["buffer"] != 0 or "uri" in buffer:
            raise self._refused("keeps data in other files, which cannot be followed")
        if start + size > len(self._binary):
            raise self._refused("is cut off: data that it describes is missing")
        return start, start + size

    def _values(self, at: int) -> Values:
        """The numbers of an accessor, one row for each element."""
        accessor: Json = self._tree["accessors"][at]
        if "sparse" in accessor or "bufferView" not in accessor:
            raise self._refused("holds sparse data, which is not supported")
        kind, width = np.dtype(_KINDS[accessor["componentType"]]), _WIDTHS[accessor["type"]]
        count = _index(accessor["count"])
        start, end = self._view(_index(accessor["bufferView"]))
        stride = _index(self._tree["bufferViews"][accessor["bufferView"]].get("byteStride", 0)) or kind.itemsize * width
        start += _index(accessor.get("byteOffset", 0))
        if not count or start + stride * (count - 1) + kind.itemsize * width > end:
            raise self._refused("is damaged: an accessor reaches beyond its data")
        values = np.ndarray((count, width), kind, self._binary, start, (stride, kind.itemsize))
        if accessor.get("normalized"):
            return np.maximum(values / np.iinfo(kind).max, -1)
        return values.copy()


def _index(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError
    return value


def _triangles(corners: Values, mode: int) -> Values:
    if mode == _TRIANGLES:
        return corners.reshape(-1, 3)
    steps = np.arange(max(len(corners) - 2, 0))
    if mode == _FAN:
        return np.column_stack([np.full_like(steps, corners[0]), corners[steps + 1], corners[steps + 2]])
    odd = steps % 2
    return np.column_stack([corners[steps], corners[steps + 1 + odd], corners[steps + 2 - odd]])


def _placement(node: Json) -> Positions:
    if "matrix" in node:
        return np.array(node["matrix"], float).reshape(4, 4, order="F")
    x, y, z, w = node.get("rotation", (0, 0, 0, 1))
    turn = np.array([
        [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
        [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
        [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
    ])  # fmt: skip
    placed = np.eye(4)
    placed[:3, :3] = turn * np.array(node.get("scale", (1, 1, 1)), float)
    placed[:3, 3] = node.get("translation", (0, 0, 0))
    return placed
