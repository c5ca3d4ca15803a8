"""The figures of a part, exact or of triangles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NotRequired

import numpy as np
from OCP.BRepCheck import BRepCheck_Analyzer
from OCP.TopoDS import TopoDS_Shape
from typing_extensions import TypedDict

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.formats.triangles import Mesh, joined, welded

Point = tuple[float, float, float]


class Box(TypedDict):
    """An axis-aligned box."""

    min: Point
    max: Point


class Figures(TypedDict):
    """Masses and counts; lengths are millimetres.

    ``center`` is the centre of mass: of the volume if there are solids, else of the area, else of the lengths.
    """

    volume: float
    area: float
    center: Point
    bounds: Box
    counts: dict[str, int]
    valid: bool
    problems: NotRequired[list[str]]


def of_shape(shape: TopoDS_Shape) -> Figures:
    """Measure an exact shape.

    Raises:
        InvalidInput: it holds no geometry.
    """
    low, high = measure.bounds(shape)
    volume = measure.volume(shape)
    problems = [] if BRepCheck_Analyzer(shape).IsValid() else ["Its faces, edges and surfaces do not fit together."]
    if volume < 0:
        problems.append("A solid is inside out: its volume is negative.")
    figures: Figures = {
        "volume": volume,
        "area": measure.area(shape),
        "center": measure.center_of_mass(shape),
        "bounds": {"min": low, "max": high},
        "counts": topology.counts(shape),
        "valid": not problems,
    }
    return {**figures, "problems": problems} if problems else figures


def of_meshes(meshes: Sequence[Mesh]) -> Figures:
    """Measure triangles; the volume is that of what they enclose, as far as they close."""
    mesh = welded(joined(meshes))
    first, second, third = (mesh.positions[mesh.triangles[:, corner]] for corner in range(3))
    across = np.cross(second - first, third - first)
    areas = np.linalg.norm(across, axis=1) / 2
    # Tetrahedra from the origin; their signs cancel outside of the body.
    volumes = np.einsum("ij,ij->i", first, np.cross(second, third)) / 6
    area, volume = float(areas.sum()), float(volumes.sum())
    closed = _closed(mesh)
    weights, middles = (
        (volumes, (first + second + third) / 4) if closed and volume else (areas, (first + second + third) / 3)
    )
    center = (weights[:, None] * middles).sum(axis=0) / (weights.sum() or 1)
    problems = (
        [] if closed else ["The triangles do not close: some of their sides have no neighbour, or more than one."]
    )
    if closed and volume < 0:
        problems.append("The triangles are inside out: the volume is negative.")
    figures: Figures = {
        "volume": volume if closed else 0.0,
        "area": area,
        "center": _point(center),
        "bounds": {"min": _point(mesh.positions.min(axis=0)), "max": _point(mesh.positions.max(axis=0))},
        "counts": {"triangles": len(mesh.triangles), "vertices": len(mesh.positions)},
        "valid": not problems,
    }
    return {**figures, "problems": problems} if problems else figures


def _closed(mesh: Mesh) -> bool:
    """Whether each side of a triangle is run through once each way."""
    sides = np.concatenate([mesh.triangles[:, [0, 1]], mesh.triangles[:, [1, 2]], mesh.triangles[:, [2, 0]]])
    keys = sides[:, 0] * len(mesh.positions) + sides[:, 1]
    back = sides[:, 1] * len(mesh.positions) + sides[:, 0]
    return len(np.unique(keys)) == len(keys) and bool(np.isin(keys, back).all())


def _point(values: Any) -> Point:
    x, y, z = (float(value) for value in values)
    return (x, y, z)
