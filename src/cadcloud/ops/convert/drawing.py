"""A document on its way to a scene: meshed as often as wanted, described once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from OCP.TDocStd import TDocStd_Document
from OCP.XCAFDoc import XCAFDoc_ShapeTool

from cadcloud.ops.convert import meshing
from cadcloud.ops.convert.figures import extent
from cadcloud.ops.convert.loose import Loose, loose_of
from cadcloud.ops.convert.meshing import Body, BodyMesh, Wanted
from cadcloud.ops.convert.options import ConvertOptions
from cadcloud.ops.convert.product_tree import ProductTree
from cadcloud.ops.convert.report import Made
from cadcloud.ops.convert.scene import PartMesh, SceneSettings, built, merged
from cadcloud.ops.convert.step_index import StepIndex
from cadcloud.ops.formats import document as xde
from cadcloud.ops.formats.tessellation import Tessellation

_LOOSE_PART = 0.001


class Drawing:
    """The parts of a document, ready to be meshed."""

    def __init__(
        self, document: TDocStd_Document, tree: ProductTree, index: StepIndex, options: ConvertOptions
    ) -> None:
        """Take parts apart into bodies."""
        self._document = document
        self._tree = tree
        self._index = index
        self._options = options
        self._described = False
        self._loose: list[Loose | None] = []
        self._entities: dict[int, list[int]] = {}
        self._bodies: list[Body] = [
            body
            for at, part in enumerate(tree.parts)
            if part.faces and part.shape is not None
            for body in meshing.bodies_of(at, part.shape)
        ]

    @cached_property
    def _size(self) -> float:
        return extent([XCAFDoc_ShapeTool.GetShape_s(label) for label in xde.roots(self._document)])

    def meshed(
        self, tessellation: Tessellation, progress: Callable[[float], None], *, measure: bool, edges: bool = True
    ) -> list[BodyMesh]:
        """Mesh every body; meanwhile names, colours and the rest are looked up."""
        options = self._options
        apart = 0 <= options.face_count_threshold < sum(len(body.faces) for body in self._bodies)
        wanted = Wanted(
            tessellation,
            0 if apart else self._size,
            full=options.healing == "full",
            uvs=options.force_uv_export,
            measure=measure,
            edges=options.edge_radians() if edges and options.edges else None,
        )
        wait = meshing.mesh_all(self._bodies, wanted, progress)
        self._describe()
        return wait()

    def made(self, bodies: list[BodyMesh], settings: SceneSettings) -> Made:
        """Put a scene together from meshes."""
        placed = [(body.part, found) for body, found in zip(self._bodies, bodies, strict=True)]
        meshes: list[list[meshing.Mesh]] = [[] for _ in self._tree.parts]
        for part, found in placed:
            if found.mesh is not None:
                meshes[part].append(found.mesh)
        parts = [
            PartMesh(merged(found), loose, self._entities.get(at))
            for at, (found, loose) in enumerate(zip(meshes, self._loose, strict=True))
        ]
        return Made(self._tree, placed, parts, built(self._tree, parts, settings))

    def _describe(self) -> None:
        if self._described:
            return
        self._described = True
        self._tree.describe()
        self._entities = self._index.identify(self._tree, faces=self._options.entity_ids == "faces")
        materials = self._index.materials()
        deflection = max(self._size * _LOOSE_PART, 1e-6)
        for part in self._tree.parts:
            material: dict[str, Any] | None = part.facts.material
            if material is not None and material.get("name") not in materials:
                part.facts.material = None
            shape = part.shape
            loose = None if shape is None else loose_of(shape, part.marked, deflection, self._options.mesh_angle)
            self._loose.append(loose)
