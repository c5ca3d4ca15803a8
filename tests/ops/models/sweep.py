"""Random parameters of a model within its published bounds, and what must hold for what comes of them.

    python -m tests.ops.models.sweep dragon-cup 500

lists every set that fails, and how many were refused for which parameter.
"""

from __future__ import annotations

import math
import random
import sys
import time
from collections import Counter
from typing import Any

import numpy as np
import trimesh
from OCP.BRep import BRep_Tool
from OCP.BRepCheck import BRepCheck_Analyzer
from OCP.BRepMesh import BRepMesh_IncrementalMesh
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopLoc import TopLoc_Location

from cadcloud.ops import models
from cadcloud.ops.brep import measure, topology
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import document as xde

PLACEMENT = ("precision", "rotation", "scale", "origin", "direction")


def random_params(slug: str, seed: int) -> dict[str, Any]:
    """Values all over the published bounds; every other set stays nearer to the defaults."""
    chance = random.Random(f"{slug} {seed}")
    found: dict[str, Any] = {}
    for param in models.describe()["models"][slug]["params"]:
        name, default, bounds = param["name"], param["default"], param.get("bounds", {})
        if name in PLACEMENT:
            continue
        if param["type"] == "boolean":
            found[name] = chance.random() < 0.5
            continue
        low = bounds.get("minimum", bounds.get("exclusiveMinimum"))
        high = bounds["maximum"]
        if seed % 2:
            low, high = max(low, default - abs(default)), min(high, 2 * default + (default == 0) * high / 4)
            if low < 0 < high or bounds.get("unit") == "deg":
                low, high = -90, 90
        if param["type"] == "integer":
            found[name] = chance.randint(max(1, math.ceil(low)), math.floor(high))
        else:
            step = (high - low) / 1000
            found[name] = round(chance.uniform(low + step, high), 4)
    if seed % 5 == 0:
        found |= {
            "rotation": chance.uniform(-360, 360),
            "scale": chance.choice([0.01, 0.5, 10, 1000]),
            "origin": [chance.uniform(-1000, 1000) for _ in range(3)],
            "direction": [chance.uniform(-1, 1) for _ in range(3)],
        }
    return found


def mesh_of(shape: Any, deflection: float = 0.05) -> trimesh.Trimesh:
    """The mesh that a slicer would get: triangles without shared corners, joined where they are equal."""
    low, high = measure.bounds(shape)
    BRepMesh_IncrementalMesh(shape, deflection * math.dist(low, high) / 10, False, 0.5, False)
    soup: list[Any] = []
    for face in topology.faces(shape):
        place = TopLoc_Location()
        found = BRep_Tool.Triangulation_s(face, place)
        assert found is not None, "a face without triangles"
        move = place.Transformation()
        nodes = [found.Node(at + 1).Transformed(move) for at in range(found.NbNodes())]
        points = np.array([(node.X(), node.Y(), node.Z()) for node in nodes])
        corners = np.array([found.Triangle(at + 1).Get() for at in range(found.NbTriangles())]) - 1
        if face.Orientation() == TopAbs_Orientation.TopAbs_REVERSED:
            corners = corners[:, ::-1]
        soup.append(points[corners])
    triangles = np.concatenate(soup)
    mesh = trimesh.Trimesh(triangles.reshape(-1, 3), np.arange(3 * len(triangles)).reshape(-1, 3), process=False)
    mesh.merge_vertices(merge_tex=True, merge_norm=True, digits_vertex=None)
    return mesh


def check_part(shape: Any, about: str = "") -> trimesh.Trimesh:
    """One closed valid solid with a positive volume, whose mesh a slicer takes as it is."""
    assert topology.kind_of(shape) == "solid", about
    assert BRepCheck_Analyzer(shape).IsValid(), f"not valid; {about}"
    (shell,) = topology.subshapes(shape, "shell")
    assert BRep_Tool.IsClosed_s(shell), f"not closed; {about}"
    volume = measure.volume(shape)
    assert volume > 0, f"volume {volume}; {about}"
    mesh = mesh_of(shape)
    assert mesh.is_watertight, f"mesh not watertight; {about}"
    assert mesh.is_winding_consistent, f"mesh turned inside out in places; {about}"
    assert math.isclose(mesh.volume, volume, rel_tol=0.02), f"mesh volume {mesh.volume}, solid {volume}; {about}"
    return mesh


def parts_of(document: Any) -> list[Any]:
    """The shapes of a document's leaves."""
    return list(xde.placed_parts(document))


def main() -> None:
    """Run a sweep and print what came of it."""
    slug, count = sys.argv[1], int(sys.argv[2])
    models.load()
    refused: Counter[str] = Counter()
    failed, made, slowest = 0, 0, 0.0
    for seed in range(count):
        params = random_params(slug, seed)
        start = time.perf_counter()
        try:
            document = models.run(slug, params, strict=True)
        except InvalidInput as error:
            refused[f"{'near' if seed % 2 else 'far'} {error.details['parameter']}"] += 1
            if "-v" in sys.argv:
                print(seed, time.perf_counter() - start, error.message)
            continue
        except Exception as error:  # noqa: BLE001 - the sweep lists whatever goes wrong
            failed += 1
            print(f"{seed}: {type(error).__name__}: {error} {params}", flush=True)
            continue
        made += 1
        slowest = max(slowest, time.perf_counter() - start)
        for shape in parts_of(document):
            try:
                check_part(shape)
            except AssertionError as error:
                failed += 1
                print(f"{seed}: {error} {params}", flush=True)
    print(f"{slug}: {count} sets, {made} made, {failed} failed, slowest {slowest:.2f} s, refused {dict(refused)}")


if __name__ == "__main__":
    main()
