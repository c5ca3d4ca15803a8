"""Triangles as binary glTF, as they are: without normals, so that viewers shade them flat."""

from __future__ import annotations

from typing import Any

import numpy as np

from cadcloud.ops.formats import gltf
from cadcloud.ops.formats.triangles import BARE, Mesh, Scene

Color = tuple[float, float, float, float]
_GREY: Color = (0.6, 0.6, 0.6, 1.0)


def glb_bytes(scene: Scene, settings: gltf.GltfSettings | None = None) -> bytes:
    """A scene as the content of a GLB file; numbers stay as they are."""
    return gltf.glb(drawable(scene), settings or gltf.GltfSettings())


def drawable(scene: Scene) -> gltf.Scene:
    """A scene of triangles as one of glTF."""
    made = gltf.Scene()
    materials: dict[Color, int] = {}
    for part in scene.parts:
        made.meshes.append(gltf.Mesh(part.name, _primitives(part, materials)))
    for instance in scene.instances:
        made.roots.append(len(made.nodes))
        name = instance.name or scene.parts[instance.part].name
        made.nodes.append(gltf.Node(name, instance.placement, instance.part))
    made.materials = [_material(color) for color in materials]
    return made


def _primitives(mesh: Mesh, materials: dict[Color, int]) -> list[gltf.Primitive]:
    """One for each colour; corners of other colours are left out."""
    paint = mesh.paint if len(mesh.paint) else np.full(len(mesh.triangles), BARE)
    primitives: list[gltf.Primitive] = []
    for shade in np.unique(paint):
        color = _GREY if shade == BARE else mesh.palette[int(shade)]
        rows, triangles = np.unique(mesh.triangles[paint == shade], return_inverse=True)
        positions = mesh.positions[rows].astype(np.float32)
        indices = triangles.reshape(-1).astype(np.uint32)
        primitives.append(gltf.Primitive(positions, indices, materials.setdefault(color, len(materials))))
    return primitives


def _material(color: Color) -> dict[str, Any]:
    material: dict[str, Any] = {
        "pbrMetallicRoughness": {"baseColorFactor": list(color), "metallicFactor": 0, "roughnessFactor": 0.8},
        "doubleSided": True,
    }
    return {**material, "alphaMode": "BLEND"} if color[3] < 1 else material
