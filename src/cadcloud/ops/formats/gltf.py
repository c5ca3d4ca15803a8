"""Writing glTF 2.0 from arrays: nodes, meshes, materials; plain, quantised, or compressed.

The kernel has a writer of its own (see ``glb``), which knows nothing of shared meshes, quantisation,
compression, or anything about a shape beyond its triangles.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from cadcloud.ops.formats import draco, meshopt

Json: TypeAlias = dict[str, Any]
Array: TypeAlias = npt.NDArray[Any]
Mode: TypeAlias = Literal["points", "lines", "triangles"]
TransformFormat: TypeAlias = Literal["compact", "mat4", "trs"]
Compression: TypeAlias = Literal["none", "quantized", "meshopt", "draco"]

GENERATOR = "CAD Cloud"
QUANTIZATION = "KHR_mesh_quantization"
_MODES: dict[Mode, int] = {"points": 0, "lines": 1, "triangles": 4}
_COMPONENTS = {"int8": 5120, "uint8": 5121, "int16": 5122, "uint16": 5123, "uint32": 5125, "float32": 5126}
_WIDTHS = {1: "SCALAR", 2: "VEC2", 3: "VEC3"}
_VERTICES, _ELEMENTS = 34962, 34963
_SHORT = 65535
_HEADER, _CHUNK = struct.Struct("<4sII"), struct.Struct("<II")
_JSON_CHUNK, _BINARY_CHUNK = 0x4E4F534A, 0x004E4942
_TINY = 1e-12


@dataclass(eq=False)
class Primitive:
    """Triangles, lines or points in one material. Arrays that two primitives share are written once."""

    positions: Array
    indices: Array
    material: int
    mode: Mode = "triangles"
    normals: Array | None = None
    uvs: Array | None = None
    extras: Json = field(default_factory=dict[str, Any])


@dataclass
class Mesh:
    """What a node draws."""

    name: str
    primitives: list[Primitive]
    extras: Json = field(default_factory=dict[str, Any])


@dataclass
class Node:
    """A place in the tree; ``matrix`` is 4 × 4, applied to columns."""

    name: str
    matrix: Array
    mesh: int | None = None
    children: list[int] = field(default_factory=list[int])
    extras: Json = field(default_factory=dict[str, Any])
    hidden: bool = False


@dataclass
class Scene:
    """A whole file."""

    nodes: list[Node] = field(default_factory=list[Node])
    roots: list[int] = field(default_factory=list[int])
    meshes: list[Mesh] = field(default_factory=list[Mesh])
    materials: list[Json] = field(default_factory=list[Json])
    extras: Json = field(default_factory=dict[str, Any])


@dataclass(frozen=True)
class GltfSettings:
    """How to write.

    Attributes:
        transforms: how placements are written.
        compression: ``quantized`` is smaller at the cost of rounding, ``meshopt`` packs that further,
            ``draco`` packs triangles most.
        position_bits: of each coordinate, where it is quantised: 1 to 16.
        draco: how to compress by Draco.
    """

    transforms: TransformFormat = "compact"
    compression: Compression = "none"
    position_bits: int = 16
    draco: draco.DracoSettings = field(default_factory=draco.DracoSettings)


def glb(scene: Scene, settings: GltfSettings) -> bytes:
    """A scene as the content of a GLB file."""
    if settings.compression == "draco":
        tree, binary = _Writer(_with_lines_apart(scene), settings).finished()
        return container(*draco.packed(tree, binary, settings.draco))
    return container(*_Writer(scene, settings).finished())


def _with_lines_apart(scene: Scene) -> Scene:
    """The scene with corners of their own for lines: compression gives those of triangles another order."""
    shared = {id(each.positions) for mesh in scene.meshes for each in mesh.primitives if each.mode == "triangles"}
    done: dict[int, Primitive] = {}

    def apart(primitive: Primitive) -> Primitive:
        if primitive.mode == "triangles" or id(primitive.positions) not in shared:
            return primitive
        if id(primitive.indices) not in done:
            corners, indices = np.unique(primitive.indices, return_inverse=True)
            done[id(primitive.indices)] = replace(
                primitive, positions=primitive.positions[corners], indices=indices.astype(np.uint32), normals=None
            )
        return replace(done[id(primitive.indices)], material=primitive.material)

    meshes = [replace(mesh, primitives=[apart(each) for each in mesh.primitives]) for mesh in scene.meshes]
    return replace(scene, meshes=meshes)


def container(tree: Json, binary: bytes) -> bytes:
    """Wrap description and data into one file."""
    text = json.dumps(tree, separators=(",", ":"), ensure_ascii=False).encode()
    chunks = [(text + b" " * (-len(text) % 4), _JSON_CHUNK)]
    if binary:
        chunks.append((binary + b"\0" * (-len(binary) % 4), _BINARY_CHUNK))
    body = b"".join(part for chunk, kind in chunks for part in (_CHUNK.pack(len(chunk), kind), chunk))
    return _HEADER.pack(b"glTF", 2, _HEADER.size + len(body)) + body


class _Views:
    """Data of one kind, gathered into one buffer view."""

    def __init__(self, target: int, stride: int | None, mode: meshopt.Mode, index_bytes: int) -> None:
        self.target = target
        self.stride = stride
        self.mode: meshopt.Mode = mode
        self.index_bytes = index_bytes
        self.parts: list[bytes] = []
        self.size = 0

    def append(self, content: bytes) -> int:
        start = self.size
        self.parts.append(content)
        self.size += len(content)
        return start


class _Writer:
    def __init__(self, scene: Scene, settings: GltfSettings) -> None:
        self._scene = scene
        self._settings = settings
        self._small = settings.compression in ("quantized", "meshopt")
        self._views: dict[str, _Views] = {}
        self._accessors: list[Json] = []
        self._written: dict[Any, int] = {}
        self._used: set[str] = set()

    def finished(self) -> tuple[Json, bytes]:
        scene = self._scene
        grids: list[Array | None] = (
            [self._grid(mesh) for mesh in scene.meshes] if self._small else [None] * len(scene.meshes)
        )
        meshes = [self._mesh(mesh, grid) for mesh, grid in zip(scene.meshes, grids, strict=True)]
        nodes = [self._node(node, grids) for node in scene.nodes]
        tree: Json = {"asset": {"version": "2.0", "generator": GENERATOR}, "scene": 0}
        tree["scenes"] = [_without_nothing({"nodes": scene.roots, "extras": scene.extras})]
        tree.update(_without_nothing({"nodes": nodes, "meshes": meshes, "materials": scene.materials}))
        tree["accessors"] = self._accessors
        if self._small:
            self._used.add(QUANTIZATION)
        binary = self._packed(tree) if self._settings.compression == "meshopt" else self._plain(tree)
        if self._used:
            tree["extensionsUsed"] = sorted(self._used)
            required = sorted(self._used & {QUANTIZATION, meshopt.EXTENSION})
            tree.update(_without_nothing({"extensionsRequired": required}))
        return tree, binary

    def _plain(self, tree: Json) -> bytes:
        views: list[Json] = []
        parts: list[bytes] = []
        size = 0
        for view in self._views.values():
            views.append(_view(0, size, view))
            parts += [*view.parts, b"\0" * (-view.size % 4)]
            size += view.size + -view.size % 4
        tree["bufferViews"] = views
        tree["buffers"] = [{"byteLength": size}]
        return b"".join(parts)

    def _packed(self, tree: Json) -> bytes:
        """Compress each view; a second buffer stands for what they unpack to."""
        views: list[Json] = []
        parts: list[bytes] = []
        packed = plain = 0
        for view in self._views.values():
            content = b"".join(view.parts)
            stride = view.stride or view.index_bytes
            encoded = meshopt.encoded(content, stride, view.mode)
            described = _view(1, plain, view)
            described["extensions"] = {
                meshopt.EXTENSION: {
                    "buffer": 0,
                    "byteOffset": packed,
                    "byteLength": len(encoded),
                    "byteStride": stride,
                    "count": len(content) // stride,
                    "mode": view.mode,
                }
            }
            views.append(described)
            parts += [encoded, b"\0" * (-len(encoded) % 4)]
            packed += len(encoded) + -len(encoded) % 4
            plain += len(content) + -len(content) % 4
        self._used.add(meshopt.EXTENSION)
        tree["bufferViews"] = views
        tree["buffers"] = [
            {"byteLength": packed},
            {"byteLength": plain, "extensions": {meshopt.EXTENSION: {"fallback": True}}},
        ]
        return b"".join(parts)

    def _grid(self, mesh: Mesh) -> Array:
        """The placement that undoes the quantisation of a mesh."""
        points = [primitive.positions for primitive in mesh.primitives]
        low = np.min([each.min(0) for each in points], axis=0).astype(np.float64)
        high = np.max([each.max(0) for each in points], axis=0).astype(np.float64)
        scale = max(float((high - low).max()), _TINY) / (2**self._settings.position_bits - 1)
        grid = np.diag([scale, scale, scale, 1.0])
        grid[:3, 3] = low
        return grid

    def _mesh(self, mesh: Mesh, grid: Array | None) -> Json:
        primitives = [self._primitive(each, grid) for each in mesh.primitives]
        return _without_nothing({"name": mesh.name, "primitives": primitives, "extras": mesh.extras})

    def _primitive(self, primitive: Primitive, grid: Array | None) -> Json:
        attributes = {"POSITION": self._positions(primitive.positions, grid)}
        if primitive.normals is not None:
            attributes["NORMAL"] = self._once(primitive.normals, "normals", self._normals)
        if primitive.uvs is not None:
            attributes["TEXCOORD_0"] = self._once(primitive.uvs, "uvs", self._uvs)
        found: Json = {"attributes": attributes, "material": primitive.material, "mode": _MODES[primitive.mode]}
        found["indices"] = self._once(
            primitive.indices,
            f"indices of {len(primitive.positions)}",
            lambda indices: self._indices(indices, len(primitive.positions), primitive.mode),
        )
        return _without_nothing({**found, "extras": primitive.extras})

    def _once(self, values: Array, kind: str, write: Callable[[Array], int]) -> int:
        key = (id(values), kind)
        if key not in self._written:
            self._written[key] = write(values)
        return self._written[key]

    def _positions(self, values: Array, grid: Array | None) -> int:
        if grid is None:
            return self._once(values, "positions", self._plain_positions)
        key = "positions " + ",".join(map(repr, grid.ravel().tolist()))
        return self._once(values, key, lambda points: self._quantized_positions(points, grid))

    def _plain_positions(self, values: Array) -> int:
        points = np.ascontiguousarray(values, "<f4")
        bounds = {"min": points.min(0).tolist(), "max": points.max(0).tolist()}
        return self._accessor("positions", points, 12, bounds=bounds)

    def _quantized_positions(self, values: Array, grid: Array) -> int:
        steps = np.rint((values.astype(np.float64) - grid[:3, 3]) / grid[0, 0])
        points = steps.clip(0, _SHORT).astype("<u2")
        bounds = {"min": points.min(0).tolist(), "max": points.max(0).tolist()}
        return self._accessor("positions", points, 8, bounds=bounds)

    def _normals(self, values: Array) -> int:
        if self._small:
            return self._accessor("normals", np.rint(_units(values) * 127).astype("i1"), 4, normalized=True)
        return self._accessor("normals", _units(values).astype("<f4"), 12)

    def _uvs(self, values: Array) -> int:
        return self._accessor("uvs", np.ascontiguousarray(values, "<f4"), 8)

    def _indices(self, values: Array, corners: int, mode: Mode) -> int:
        kind = "<u2" if corners <= _SHORT else "<u4"
        name = f"{'triangles' if mode == 'triangles' else 'lines'}{16 if kind == '<u2' else 32}"
        return self._accessor(name, values.astype(kind).reshape(-1, 1), None)

    def _accessor(
        self, kind: str, values: Array, stride: int | None, *, bounds: Json | None = None, normalized: bool = False
    ) -> int:
        if kind not in self._views:
            index = stride is None
            self._views[kind] = _Views(_ELEMENTS if index else _VERTICES, stride, _packing(kind), values.itemsize)
        width = values.shape[1] * values.itemsize
        if stride is not None and stride != width:
            padded = np.zeros((len(values), stride // values.itemsize), values.dtype)
            padded[:, : values.shape[1]] = values
            content = padded.tobytes()
        else:
            content = values.tobytes()
        found: Json = {
            "bufferView": list(self._views).index(kind),
            "byteOffset": self._views[kind].append(content),
            "componentType": _COMPONENTS[values.dtype.name],
            "count": len(values),
            "type": _WIDTHS[values.shape[1]],
        }
        if normalized:
            found["normalized"] = True
        self._accessors.append({**found, **(bounds or {})})
        return len(self._accessors) - 1

    def _node(self, node: Node, grids: list[Array | None]) -> Json:
        matrix = node.matrix
        grid = grids[node.mesh] if node.mesh is not None else None
        if grid is not None:
            matrix = matrix @ grid
        found: Json = {"name": node.name, "mesh": node.mesh, "children": node.children, "extras": node.extras}
        if node.hidden:
            found["extensions"] = {"KHR_node_visibility": {"visible": False}}
            self._used.add("KHR_node_visibility")
        return {**_without_nothing(found), **_placement(matrix, self._settings.transforms)}


def _packing(kind: str) -> meshopt.Mode:
    if kind.startswith("triangles"):
        return "TRIANGLES"
    return "INDICES" if kind.startswith("lines") else "ATTRIBUTES"


def _view(buffer: int, start: int, view: _Views) -> Json:
    found: Json = {"buffer": buffer, "byteOffset": start, "byteLength": view.size, "target": view.target}
    return found if view.stride is None else {**found, "byteStride": view.stride}


def _units(normals: Array) -> Array:
    """Normals of length one; where there is none, any."""
    length = np.linalg.norm(normals.astype(np.float64), axis=1, keepdims=True)
    found = np.divide(normals, length, out=np.zeros(normals.shape), where=length > _TINY)
    found[length[:, 0] <= _TINY] = (0, 1, 0)
    return found


def _placement(matrix: Array, form: TransformFormat) -> Json:
    """A placement, as little as is needed of it; ``compact`` writes what is shorter."""
    if np.allclose(matrix, np.eye(4), rtol=0, atol=_TINY):
        return {}
    linear = matrix[:3, :3]
    scales = np.linalg.norm(linear, axis=0)
    turned, moved = not np.allclose(linear, np.diag(scales), rtol=0, atol=_TINY * scales.max()), matrix[:3, 3].any()
    scaled = not np.allclose(scales, 1, rtol=0, atol=1e-9)
    plain = np.linalg.det(linear) > 0 and np.allclose(
        linear.T @ linear, np.diag(scales**2), rtol=0, atol=1e-6 * scales.max() ** 2
    )
    if form == "mat4" or not plain or (form == "compact" and turned and (moved or scaled)):
        return {"matrix": matrix.flatten(order="F").tolist()}
    found: Json = {}
    if moved:
        found["translation"] = matrix[:3, 3].tolist()
    if turned:
        found["rotation"] = _quaternion(linear / scales)
    if scaled:
        found["scale"] = scales.tolist()
    return found


def _quaternion(turn: Array) -> list[float]:
    """A rotation as x, y, z, w, from the largest of the four for the sake of precision."""
    t = turn
    squares = np.array([t[0, 0] - t[1, 1] - t[2, 2], t[1, 1] - t[0, 0] - t[2, 2], t[2, 2] - t[0, 0] - t[1, 1]])
    trace = float(np.trace(t))
    products = np.array(
        [
            [squares[0], t[0, 1] + t[1, 0], t[0, 2] + t[2, 0], t[2, 1] - t[1, 2]],
            [t[0, 1] + t[1, 0], squares[1], t[1, 2] + t[2, 1], t[0, 2] - t[2, 0]],
            [t[0, 2] + t[2, 0], t[1, 2] + t[2, 1], squares[2], t[1, 0] - t[0, 1]],
            [t[2, 1] - t[1, 2], t[0, 2] - t[2, 0], t[1, 0] - t[0, 1], trace],
        ]
    )
    row = int(np.argmax(np.diag(products)))
    found = products[row].copy()
    found[row] = 1 + products[row, row]
    return (found / np.linalg.norm(found)).tolist()


def _without_nothing(given: Json) -> Json:
    return {key: value for key, value in given.items() if value not in (None, "", [], {})}


def triangles_in(scene: Scene) -> int:
    """How many triangles a scene holds, each mesh once."""
    return sum(len(each.indices) // 3 for each in _primitives(scene.meshes) if each.mode == "triangles")


def _primitives(meshes: Iterable[Mesh]) -> Iterable[Primitive]:
    seen: set[int] = set()
    for mesh in meshes:
        for primitive in mesh.primitives:
            if id(primitive.indices) not in seen:
                seen.add(id(primitive.indices))
                yield primitive
