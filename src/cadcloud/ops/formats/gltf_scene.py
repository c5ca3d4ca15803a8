"""The scene of a glTF file as JSON: what the kernel's writer leaves to be desired, put right."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias

from OCP.TDF import TDF_Label
from OCP.TDocStd import TDocStd_Document
from OCP.XCAFDoc import XCAFDoc_ShapeTool

from cadcloud.ops.formats.document import Color, color_of, components, referred, roots

Json: TypeAlias = dict[str, Any]

_GREY: Color = (0.6, 0.6, 0.6, 1)
_SURFACE = {"metallicFactor": 0, "roughnessFactor": 0.6}


def refine(tree: Json, document: TDocStd_Document) -> None:
    """Improve the scene that the kernel wrote for a document, in place.

    The kernel describes the mesh of a part anew for each instance, lets the colour of a part win over
    that of an instance, leaves plain colours to glTF's default of bare metal, which most viewers draw
    nearly black, and gives no material at all to the rest.
    """
    tree.setdefault("materials", [])
    _paint_instances(tree, document)
    _share_meshes(tree)
    _finish_materials(tree)
    if not tree["materials"]:
        del tree["materials"]


def _paint_instances(tree: Json, document: TDocStd_Document) -> None:
    """Give instances that have a colour of their own a copy of the mesh in that colour."""
    scene = [tree["nodes"][at] for at in tree["scenes"][0]["nodes"]]
    labels = roots(document)
    if len(scene) == len(labels):
        paint = _painter(tree)
        for node, label in zip(scene, labels, strict=True):
            _paint(tree, node, label, None, paint)


def _paint(tree: Json, node: Json, label: TDF_Label, outer: Color | None, paint: Callable[[Json, Color], None]) -> None:
    """Walk scene and document side by side; the colour of an outer assembly wins over inner ones."""
    if not XCAFDoc_ShapeTool.IsAssembly_s(label):
        if outer is not None and "mesh" in node:
            paint(node, outer)
        return
    children = [tree["nodes"][at] for at in node.get("children", [])]
    members = components(label)
    if len(children) != len(members):
        return  # the scene has another structure than the document: better no colour than a wrong one
    for child, member in zip(children, members, strict=True):
        _paint(tree, child, referred(member), outer or color_of(member), paint)


def _painter(tree: Json) -> Callable[[Json, Color], None]:
    materials: dict[Color, int] = {}

    def paint(node: Json, color: Color) -> None:
        if color not in materials:
            materials[color] = len(tree["materials"])
            tree["materials"].append(_material(color))
        mesh = json.loads(json.dumps(tree["meshes"][node["mesh"]]))
        for primitive in mesh["primitives"]:
            primitive["material"] = materials[color]
        node["mesh"] = len(tree["meshes"])
        tree["meshes"].append(mesh)

    return paint


def _material(color: Color) -> Json:
    material: Json = {"pbrMetallicRoughness": {"baseColorFactor": list(color)}, "doubleSided": True}
    return {**material, "alphaMode": "BLEND"} if color[3] < 1 else material


def _share_meshes(tree: Json) -> None:
    """Merge meshes that draw the same, and drop those that no node uses; the name of the first one stays."""
    first: dict[str, int] = {}
    kept: list[Json] = []
    for node in tree.get("nodes", []):
        if "mesh" not in node:
            continue
        mesh = tree["meshes"][node["mesh"]]
        key = json.dumps(mesh["primitives"], sort_keys=True)
        if key not in first:
            first[key] = len(kept)
            kept.append(mesh)
        node["mesh"] = first[key]
    tree["meshes"] = kept


def _finish_materials(tree: Json) -> None:
    bare = [part for mesh in tree["meshes"] for part in mesh["primitives"] if "material" not in part]
    for primitive in bare:
        primitive["material"] = len(tree["materials"])
    if bare:
        tree["materials"].append(_material(_GREY))
    for material in tree["materials"]:
        surface = material.setdefault("pbrMetallicRoughness", {})
        material["pbrMetallicRoughness"] = {**_SURFACE, **surface}
