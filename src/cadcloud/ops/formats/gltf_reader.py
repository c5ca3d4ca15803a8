"""Reading GLB files that are neither compressed nor split over several files: what this program writes."""

from __future__ import annotations

import json
import struct
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt

from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import gltf

Array: TypeAlias = npt.NDArray[Any]
Json: TypeAlias = dict[str, Any]

_TYPES = {5120: "<i1", 5121: "<u1", 5122: "<i2", 5123: "<u2", 5125: "<u4", 5126: "<f4"}
_WIDTHS = {"SCALAR": 1, "VEC2": 2, "VEC3": 3, "VEC4": 4}
_MODES: dict[int, gltf.Mode] = {0: "points", 1: "lines", 4: "triangles"}
_HEADER, _CHUNK = struct.Struct("<4sII"), struct.Struct("<II")
_KNOWN = {"KHR_mesh_quantization", "KHR_node_visibility"}


def scene_of(content: bytes, parameter: str = "file") -> gltf.Scene:
    """The scene of a GLB file: its nodes, triangles, lines, points and plain materials.

    Raises:
        InvalidInput: it is no GLB file, or needs an extension that is not known here.
    """
    if content[:4] != b"glTF":
        raise InvalidInput("This is no binary glTF file.", parameter)
    length, _ = _CHUNK.unpack_from(content, _HEADER.size)
    start = _HEADER.size + _CHUNK.size
    tree: Json = json.loads(content[start : start + length])
    if unknown := sorted({*tree.get("extensionsRequired", [])} - _KNOWN):
        raise InvalidInput(f"The glTF file needs {', '.join(unknown)}, which cannot be read here.", parameter)
    data = _Data(tree, content[start + length + _CHUNK.size :])
    scene = gltf.Scene(materials=tree.get("materials", []))
    scene.meshes = [
        gltf.Mesh(mesh.get("name", ""), [data.primitive(each) for each in mesh["primitives"]])
        for mesh in tree.get("meshes", [])
    ]
    scene.nodes = [_node(node) for node in tree.get("nodes", [])]
    scenes = tree.get("scenes", [])
    scene.roots = scenes[tree.get("scene", 0)].get("nodes", []) if scenes else []
    return scene


class _Data:
    def __init__(self, tree: Json, binary: bytes) -> None:
        self._tree = tree
        self._binary = binary

    def primitive(self, given: Json) -> gltf.Primitive:
        attributes = given["attributes"]
        positions = self.read(attributes["POSITION"])
        indices = self.read(given["indices"]).reshape(-1) if "indices" in given else np.arange(len(positions))
        found = gltf.Primitive(positions, indices, given.get("material", -1), _MODES[given.get("mode", 4)])
        if "NORMAL" in attributes:
            found.normals = self.read(attributes["NORMAL"])
        if "TEXCOORD_0" in attributes:
            found.uvs = self.read(attributes["TEXCOORD_0"])
        return found

    def read(self, at: int) -> Array:
        accessor: Json = self._tree["accessors"][at]
        view: Json = self._tree["bufferViews"][accessor["bufferView"]]
        kind, width = np.dtype(_TYPES[accessor["componentType"]]), _WIDTHS[accessor["type"]]
        offset = view.get("byteOffset", 0) + accessor.get("byteOffset", 0)
        stride = view.get("byteStride", kind.itemsize * width)
        found = np.ndarray((accessor["count"], width), kind, self._binary, offset, (stride, kind.itemsize))
        if accessor.get("normalized"):
            return found / np.iinfo(kind).max
        return found


def _node(node: Json) -> gltf.Node:
    matrix = np.array(node["matrix"], float).reshape(4, 4, order="F") if "matrix" in node else _composed(node)
    visible = node.get("extensions", {}).get("KHR_node_visibility", {}).get("visible", True)
    return gltf.Node(
        node.get("name", ""), matrix, node.get("mesh"), node.get("children", []), node.get("extras", {}), not visible
    )


def _composed(node: Json) -> Array:
    x, y, z, w = node.get("rotation", (0, 0, 0, 1))
    turn = np.array(
        [
            [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
            [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
            [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
        ]
    )
    matrix = np.eye(4)
    matrix[:3, :3] = turn * np.array(node.get("scale", (1, 1, 1)))
    matrix[:3, 3] = node.get("translation", (0, 0, 0))
    return matrix
