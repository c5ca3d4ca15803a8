"""From products and their triangles to a glTF scene: instances share meshes, colours become materials."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias, cast

import numpy as np
import numpy.typing as npt

from cadcloud.ops.convert.loose import Loose
from cadcloud.ops.convert.meshing import Mesh
from cadcloud.ops.convert.product_tree import Facts, Instance, Product, ProductTree
from cadcloud.ops.formats import gltf, meshopt
from cadcloud.ops.formats.document import Color
from cadcloud.ops.formats.glb import NameFormat

Array: TypeAlias = npt.NDArray[Any]

GREY: Color = (0.6, 0.6, 0.6, 1)
_BLACK: Color = (0.02, 0.02, 0.02, 1)
_ROUGHNESS = 0.6
_SHORT = 65535
_ENTRY = re.compile(r"=>\[[0-9:]+\]")


@dataclass
class PartMesh:
    """What is drawn of a part.

    Attributes:
        mesh: its triangles; None where it has none.
        loose: curves and points that bound no face.
        entities: the numbers of the STEP entities of the faces, by position.
    """

    mesh: Mesh | None = None
    loose: Loose | None = None
    entities: list[int] | None = None


@dataclass(frozen=True)
class SceneSettings:
    """How to put a scene together; see ``ConvertOptions`` for what each means."""

    scale: float
    z_up: bool
    colors: bool = True
    names: bool = True
    materials: bool = True
    layers: bool = False
    properties: bool = False
    entity_ids: str = "none"
    merge_faces: bool = True
    split_indices: bool = True
    node_names: NameFormat = "instance"
    mesh_names: NameFormat = "instance"
    reorder: bool = False


def built(tree: ProductTree, parts: list[PartMesh], settings: SceneSettings) -> gltf.Scene:
    """The scene of a document; ``parts`` has one for each part of the tree, in order."""
    return _Builder(tree, parts, settings).run()


def merged(meshes: list[Mesh]) -> Mesh | None:
    """The triangles of several bodies of a part as one."""
    if len(meshes) < 2:
        return meshes[0] if meshes else None
    starts = np.cumsum([0, *(len(mesh.positions) for mesh in meshes)])
    uvs = [mesh.uvs for mesh in meshes if mesh.uvs is not None]
    return Mesh(
        np.concatenate([mesh.positions for mesh in meshes]),
        np.concatenate([mesh.normals for mesh in meshes]),
        np.concatenate(uvs) if len(uvs) == len(meshes) else None,
        np.concatenate([mesh.indices + np.uint32(start) for mesh, start in zip(meshes, starts, strict=False)]),
        np.concatenate([mesh.faces for mesh in meshes]),
        _joined_lines(meshes, starts),
    )


def _joined_lines(meshes: list[Mesh], starts: Array) -> Array | None:
    found = [mesh.lines + start for mesh, start in zip(meshes, starts, strict=False) if mesh.lines is not None]
    return np.concatenate(found) if found else None


@dataclass
class _Group:
    """Faces of a part in one colour: positions in the mesh's table of faces, and what is drawn of them."""

    color: Color | None
    rows: Array
    primitives: list[gltf.Primitive] = field(default_factory=list[gltf.Primitive])


class _Builder:
    def __init__(self, tree: ProductTree, parts: list[PartMesh], settings: SceneSettings) -> None:
        self._tree = tree
        self._settings = settings
        self._scene = gltf.Scene()
        self._materials: dict[Any, int] = {}
        self._parts = {product.facts.entry: part for product, part in zip(tree.parts, parts, strict=True)}
        self._groups: dict[str, list[gltf.Primitive]] = {}
        self._meshes: dict[tuple[str, Color | None], int | None] = {}
        turn = np.array([[1, 0, 0], [0, 0, 1], [0, -1, 0]], float) if settings.z_up else np.eye(3)
        self._turn = turn
        self._frame = np.eye(4)
        self._frame[:3, :3] = settings.scale * turn
        self._back = np.linalg.inv(self._frame)

    def run(self) -> gltf.Scene:
        for root in self._tree.roots:
            self._scene.roots.append(self._node(root, None, root=True, colors={}))
        return self._scene

    def _node(
        self, instance: Instance, outer: Color | None, *, root: bool, colors: dict[tuple[str, ...], Color]
    ) -> int:
        """Add an instance and all below it. The colour of an outer instance wins over inner ones."""
        facts = instance.facts
        colors = {**{(facts.entry, *way): color for way, color in instance.inner_colors.items()}, **colors}
        color = outer
        if color is None and self._settings.colors:
            # For a root its own colour is that of its product, which gives way to those of the faces.
            color = colors.get((facts.entry,)) or (None if root else facts.color)
        product = instance.product
        node = gltf.Node(self._name(instance, self._settings.node_names, root=root), self._placed(instance.matrix))
        node.extras = self._extras(instance, root=root)
        node.hidden = not (facts.visible and product.facts.visible)
        at = len(self._scene.nodes)
        self._scene.nodes.append(node)
        if product.shape is not None:
            node.mesh = self._mesh(instance, color, root=root)
        inner = {way[1:]: found for way, found in colors.items() if len(way) > 1 and way[0] == facts.entry}
        node.children = [self._node(child, color, root=False, colors=inner) for child in product.children]
        return at

    def _placed(self, matrix: Array) -> Array:
        found = self._frame @ matrix @ self._back
        # Turning the frame there and back leaves traces of rounding.
        return np.where(np.abs(found) < 1e-15, 0, found)

    def _name(self, instance: Instance, form: NameFormat, *, root: bool) -> str:
        if not self._settings.names:
            return ""
        product, own = clean_name(instance.product.facts), "" if root else clean_name(instance.facts)
        if root:
            suffix = f" [{instance.facts.entry}]" if form == "productAndInstanceAndOcaf" else ""
            return "" if form == "empty" else product + suffix
        both = f"{product} [{own}]" if product and own and product != own else product or own
        return {
            "empty": "",
            "product": product,
            "instance": own or product,
            "instanceOrProduct": own or product,
            "productOrInstance": product or own,
            "productAndInstance": both,
            "productAndInstanceAndOcaf": f"{product} [{own}] [{instance.facts.entry}]",
        }[form]

    def _extras(self, instance: Instance, *, root: bool) -> dict[str, Any]:
        settings, product = self._settings, instance.product.facts
        every = [product] if root else [product, instance.facts]
        found: dict[str, Any] = {}
        if settings.properties:
            for facts in every:
                found.update(facts.properties)
        if settings.layers and (layers := sorted({layer for facts in every for layer in facts.layers})):
            found["layers"] = layers
        if settings.materials and product.material is not None:
            found["material"] = product.material
        if settings.entity_ids != "none" and (step := _entities(every)):
            found["step"] = step
        return found

    def _mesh(self, instance: Instance, color: Color | None, *, root: bool) -> int | None:
        """The mesh of a part in a colour, made when it is first asked for."""
        product = instance.product
        key = (product.facts.entry, color)
        if key not in self._meshes:
            primitives = self._primitives(product)
            if color is not None:
                material = self._material(color)
                primitives = [_repainted(each, material) for each in primitives]
            self._meshes[key] = len(self._scene.meshes) if primitives else None
            if primitives:
                name = self._name(instance, self._settings.mesh_names, root=root)
                self._scene.meshes.append(gltf.Mesh(name, primitives))
        return self._meshes[key]

    def _primitives(self, product: Product) -> list[gltf.Primitive]:
        entry = product.facts.entry
        if entry not in self._groups:
            part = self._parts[entry]
            found = self._triangles(product, part, part.mesh) if part.mesh is not None else []
            if part.loose is not None:
                found += self._loose(product, part.loose)
            self._groups[entry] = found
        return self._groups[entry]

    def _triangles(self, product: Product, part: PartMesh, mesh: Mesh) -> list[gltf.Primitive]:
        positions = (mesh.positions.astype(np.float64) @ self._frame[:3, :3].T).astype(np.float32)
        normals = mesh.normals @ self._turn.T.astype(np.float32)
        drawn = _Corners(positions, normals, mesh)
        found: list[gltf.Primitive] = []
        for group in self._color_groups(product, mesh):
            material = self._material(group.color)
            for rows in self._pieces(mesh, group.rows):
                corners, indices = drawn.take(rows)
                found += self._piece(drawn, corners, indices, material, part, rows)
        return found

    def _piece(
        self, drawn: _Corners, corners: Array, indices: Array, material: int, part: PartMesh, rows: Array
    ) -> list[gltf.Primitive]:
        if self._settings.reorder:
            indices, order = meshopt.reordered(indices)
            corners = corners[order]
        primitive = gltf.Primitive(drawn.positions[corners], indices, material, "triangles", drawn.normals[corners])
        if drawn.mesh.uvs is not None:
            primitive.uvs = drawn.mesh.uvs[corners]
        if part.entities is not None and self._settings.entity_ids == "faces":
            primitive.extras = {"step": _face_entities(drawn.mesh, rows, part.entities)}
        lines = drawn.lines(corners)
        if not len(lines):
            return [primitive]
        edges = gltf.Primitive(primitive.positions, lines, self._line_material(), "lines", extras={"edges": True})
        return [primitive, edges]

    def _pieces(self, mesh: Mesh, rows: Array) -> Iterator[Array]:
        """Faces that go into one primitive."""
        if not self._settings.merge_faces:
            yield from (rows[at : at + 1] for at in range(len(rows)))
            return
        if not self._settings.split_indices or mesh.faces[rows, 1].sum() <= _SHORT:
            yield rows
            return
        start, corners = 0, 0
        for at, count in enumerate(mesh.faces[rows, 1]):
            if corners and corners + count > _SHORT:
                yield rows[start:at]
                start, corners = at, 0
            corners += count
        yield rows[start:]

    def _color_groups(self, product: Product, mesh: Mesh) -> list[_Group]:
        if not self._settings.colors:
            return [_Group(None, np.arange(len(mesh.faces)))]
        rows: dict[Color | None, list[int]] = {}
        for row, face in enumerate(mesh.faces[:, 0].tolist()):
            rows.setdefault(product.face_colors.get(face, product.facts.color), []).append(row)
        return [_Group(color, np.array(found)) for color, found in rows.items()]

    def _loose(self, product: Product, loose: Loose) -> list[gltf.Primitive]:
        found: list[gltf.Primitive] = []
        for piece in loose.pieces:
            color = (piece.color or product.facts.color) if self._settings.colors else None
            positions = (piece.positions @ self._frame[:3, :3].T).astype(np.float32)
            found.append(gltf.Primitive(positions, piece.indices, self._material(color), piece.mode))
        return found

    def _material(self, color: Color | None) -> int:
        return self._once(color or GREY, lit=True)

    def _line_material(self) -> int:
        return self._once(_BLACK, lit=False)

    def _once(self, color: Color, *, lit: bool) -> int:
        key = (color, lit)
        if key not in self._materials:
            self._materials[key] = len(self._scene.materials)
            surface = {"baseColorFactor": list(color), "metallicFactor": 0, "roughnessFactor": _ROUGHNESS if lit else 1}
            material: dict[str, Any] = {"pbrMetallicRoughness": surface, "doubleSided": True}
            if color[3] < 1:
                material["alphaMode"] = "BLEND"
            if not lit:
                material["name"] = "edges"
            self._scene.materials.append(material)
        return self._materials[key]


class _Corners:
    """Takes the corners and triangles of some faces out of a mesh."""

    def __init__(self, positions: Array, normals: Array, mesh: Mesh) -> None:
        self.positions = positions
        self.normals = normals
        self.mesh = mesh
        self._first_corner = np.concatenate([[0], np.cumsum(mesh.faces[:, 1])])
        self._first_triangle = np.concatenate([[0], np.cumsum(mesh.faces[:, 2])])
        self._new = np.full(len(positions), -1, np.int64)

    def take(self, rows: Array) -> tuple[Array, Array]:
        """The numbers of the corners of some faces, and triangles that count among those."""
        corners = _ranges(self._first_corner, rows)
        triangles = _ranges(self._first_triangle, rows)
        self._new[corners] = np.arange(len(corners))
        indices = self._new[self.mesh.indices.reshape(-1, 3)[triangles]].reshape(-1)
        return corners, indices.astype(np.uint32)

    def lines(self, corners: Array) -> Array:
        """The edges that run along corners, as pairs of numbers that count among those."""
        if self.mesh.lines is None:
            return np.empty(0, np.uint32)
        new = np.full(len(self.positions), -1, np.int64)
        new[corners] = np.arange(len(corners))
        pairs = new[self.mesh.lines].reshape(-1, 2)
        return pairs[(pairs >= 0).all(1)].reshape(-1).astype(np.uint32)


def _ranges(first: Array, rows: Array) -> Array:
    """The numbers from ``first[row]`` up to ``first[row + 1]``, for all rows, one after the other."""
    starts, counts = first[rows], first[rows + 1] - first[rows]
    ends = np.cumsum(counts)
    return np.arange(ends[-1] if len(ends) else 0) + np.repeat(starts - (ends - counts), counts)


def _repainted(primitive: gltf.Primitive, material: int) -> gltf.Primitive:
    if primitive.extras.get("edges"):
        return primitive
    return gltf.Primitive(
        primitive.positions,
        primitive.indices,
        material,
        primitive.mode,
        primitive.normals,
        primitive.uvs,
        primitive.extras,
    )


def clean_name(facts: Facts) -> str:
    """A name, or none where the kernel made one up."""
    if facts.given_name:
        return facts.given_name
    return "" if _ENTRY.fullmatch(facts.name) else facts.name


def _entities(every: list[Facts]) -> dict[str, Any]:
    """Numbers of entities, written as STEP does."""
    found: dict[str, Any] = {}
    for facts in every:
        for key, value in facts.entity.items():
            if key == "productId":
                found[key] = value
            elif isinstance(value, list):
                found[key] = [f"#{number}" for number in cast("list[int]", value)]
            else:
                found[key] = f"#{value}"
    return found


def _face_entities(mesh: Mesh, rows: Array, entities: list[int]) -> dict[str, Any]:
    """Which face each run of triangles is: the numbers of the faces, and how many triangles each has."""
    faces = [f"#{entities[face]}" for face in mesh.faces[rows, 0].tolist()]
    if len(faces) == 1:
        return {"face": faces[0]}
    return {"faces": faces, "triangles": mesh.faces[rows, 2].tolist()}
