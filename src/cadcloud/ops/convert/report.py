"""The report of a conversion: what went in, what came out, and whether anything was lost."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import numpy as np

from cadcloud.ops.convert.figures import Figures
from cadcloud.ops.convert.meshing import BodyMesh, figures_of
from cadcloud.ops.convert.product_tree import Facts, Product, ProductTree, distinct
from cadcloud.ops.convert.scene import PartMesh, clean_name
from cadcloud.ops.formats import gltf

LISTED = 100
_BINDING = "cadquery-ocp-novtk"
_MANY = 0.02
_FAR = 0.01


@dataclass(frozen=True)
class Made:
    """What there is to report on.

    Attributes:
        tree: the products.
        bodies: what became of each body, with the position of its part.
        parts: what is drawn of each part.
        scene: what was written.
    """

    tree: ProductTree
    bodies: list[tuple[int, BodyMesh]]
    parts: list[PartMesh]
    scene: gltf.Scene


def counts_in(made: Made) -> dict[str, int]:
    """How much the file holds; faces once per part, not once per instance."""
    parts = made.tree.parts
    return {
        "parts": len(parts),
        "instances": sum(1 for _ in made.tree.instances()),
        "faces": sum(len(part.faces) for part in parts),
        "colors": len(_colors(made.tree)),
        "names": len(set(_names(made.tree))),
    }


def counts_out(made: Made) -> dict[str, int]:
    """How much was written."""
    scene = made.scene
    lost = sum(len(body.failed) for _, body in made.bodies)
    return {
        "parts": sum(1 for part in made.parts if part.mesh is not None or part.loose is not None),
        "instances": sum(1 for node in scene.nodes if node.mesh is not None),
        "faces": sum(len(part.faces) for part in made.tree.parts) - lost,
        "colors": len(scene.materials),
        "names": len({node.name for node in scene.nodes if node.name}),
        "nodes": len(scene.nodes),
        "meshes": len(scene.meshes),
        "primitives": sum(len(mesh.primitives) for mesh in scene.meshes),
        "triangles": sum(len(part.mesh.indices) // 3 for part in made.parts if part.mesh is not None),
    }


def failed_faces(made: Made) -> list[dict[str, Any]]:
    """The faces without a mesh: part, position, reason, and the STEP entity where it is known."""
    parts = made.tree.parts
    found: list[dict[str, Any]] = []
    for position, body in made.bodies:
        for face, reason in body.failed:
            entry: dict[str, Any] = {"part": _called(parts[position]), "faceIndex": face, "reason": reason}
            if entities := made.parts[position].entities:
                entry["entity"] = f"#{entities[face]}"
            found.append(entry)
    return found


def healing(made: Made) -> dict[str, Any]:
    """What was mended."""
    parts = made.tree.parts
    return {
        "lightBodies": sum(body.mending == "light" for _, body in made.bodies),
        "fullBodies": sum(body.mending == "full" for _, body in made.bodies),
        "refinedFaces": sum(body.refined for _, body in made.bodies),
        "fullyMended": _listed(_called(parts[at]) for at, body in made.bodies if body.mending == "full"),
        "turnedInsideOut": _listed(_called(parts[at]) for at, body in made.bodies if body.turned),
        "open": _listed(_called(parts[at]) for at, body in made.bodies if body.open),
    }


def figures(made: Made) -> dict[str, Any] | None:
    """Volume, area and box of the shapes themselves, and of the mesh, over all instances, in millimetres."""
    if any(body.exact is None for _, body in made.bodies if body.mesh is not None):
        return None
    exact = _total(made, {id(body): body.exact for _, body in made.bodies if body.exact is not None})
    mesh = _total(made, {id(body): figures_of(body.mesh) for _, body in made.bodies if body.mesh is not None})
    if exact is None or mesh is None:
        return None
    return {
        "unit": "millimetre",
        "shape": exact,
        "mesh": mesh,
        "deviation": {
            "volume": _relative(exact["volume"], mesh["volume"]),
            "area": _relative(exact["area"], mesh["area"]),
            "boundingBox": _apart(exact, mesh),
        },
    }


def _total(made: Made, known: dict[int, Figures]) -> dict[str, Any] | None:
    by_part: dict[int, list[Figures]] = {}
    closed: dict[int, float] = {}
    for position, body in made.bodies:
        if id(body) in known:
            by_part.setdefault(position, []).append(known[id(body)])
            if body.closed:
                closed[position] = closed.get(position, 0) + abs(known[id(body)].volume)
    positions = {product.facts.entry: at for at, product in enumerate(made.tree.parts)}
    volume = area = 0.0
    corners: list[Any] = []
    for product, matrix in made.tree.instances():
        at = positions[product.facts.entry]
        factor = abs(float(np.linalg.det(matrix[:3, :3])))
        volume += closed.get(at, 0) * factor
        for found in by_part.get(at, []):
            area += found.area * factor ** (2 / 3)
            if found.low:
                corners.append(_corners(found) @ matrix[:3, :3].T + matrix[:3, 3])
    if not corners:
        return None
    points = np.concatenate(corners)
    low, high = points.min(0).tolist(), points.max(0).tolist()
    return {"volume": volume, "area": area, "boundingBox": {"min": low, "max": high}}


def _corners(found: Figures) -> Any:
    sides = list(zip(found.low, found.high, strict=True))
    return np.array([[x, y, z] for x in sides[0] for y in sides[1] for z in sides[2]])


def _relative(exact: float, mesh: float) -> float | None:
    return abs(mesh - exact) / abs(exact) if exact else None


def _apart(exact: dict[str, Any], mesh: dict[str, Any]) -> float:
    """How far the boxes are apart, in parts of the diagonal."""
    one, other = exact["boundingBox"], mesh["boundingBox"]
    far = max(abs(a - b) for side in ("min", "max") for a, b in zip(one[side], other[side], strict=True))
    return far / max(math.dist(one["min"], one["max"]), 1e-300)


def verdict(report: dict[str, Any]) -> dict[str, Any]:
    """``partial`` where something is missing, ``degraded`` where something is off, else ``faithful``."""
    missing: list[str] = []
    off: list[str] = list(report.get("notes", []))
    failed = report["failedFaces"]["count"]
    if failed:
        missing.append(f"{failed} of {report['counts']['source']['faces']} faces could not be meshed and are missing.")
    if report["healing"]["open"]:
        off.append(f"The meshes of {len(report['healing']['open'])} solids do not close.")
    measured: dict[str, Any] = report["figures"] or {}
    deviation: dict[str, Any] = measured.get("deviation", {})
    for name, limit in (("volume", _MANY), ("area", _MANY), ("boundingBox", _FAR)):
        found = deviation.get(name)
        if found is not None and found > limit:
            off.append(f"The {_WORDS[name]} of the mesh is {found:.1%} off: choose a finer precision.")
    grade = "partial" if missing else "degraded" if off else "faithful"
    return {"grade": grade, "reasons": [*missing, *off]}


_WORDS = {"volume": "volume", "area": "area", "boundingBox": "bounding box"}


def kernel() -> str:
    """The kernel and its version."""
    with contextlib.suppress(PackageNotFoundError):
        return f"OpenCASCADE, by {_BINDING} {version(_BINDING)}"
    return "OpenCASCADE"


def _colors(tree: ProductTree) -> set[Any]:
    everything = [product.facts.color for product in tree.products]
    for product in tree.products:
        everything += [*product.face_colors.values(), *(color for _, color in product.marked)]
        for child in product.children:
            everything += [child.facts.color, *child.inner_colors.values()]
    return distinct(everything)


def _names(tree: ProductTree) -> Iterator[str]:
    for facts, _ in tree.labels():
        if name := clean_name(facts):
            yield name


def _called(product: Product) -> str:
    facts: Facts = product.facts
    return clean_name(facts) or facts.entry


def _listed(names: Iterable[str]) -> list[str]:
    return list(names)[:LISTED]
