"""The edges that people expect to see: borders, and where faces meet at an angle."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from OCP.BRep import BRep_Tool
from OCP.collections import IndexedMap_TopoDS_Shape_TopTools_ShapeMapHasher as ShapeMap
from OCP.TopAbs import TopAbs_ShapeEnum
from OCP.TopExp import TopExp
from OCP.TopoDS import TopoDS, TopoDS_Face

from cadcloud.ops.formats.tessellation import triangulation

Array: TypeAlias = npt.NDArray[Any]


def segments(faces: list[TopoDS_Face], normals: Array, angle: float) -> Array:
    """The edges of meshed faces as pairs of corners.

    Args:
        faces: faces with a mesh, whose corners are numbered one face after the other.
        normals: one for each corner.
        angle: edges where the faces turn by less than this, in radians, are smooth and left out; none are
            where it is negative.
    """
    order = ShapeMap()
    runs: list[list[Array]] = []
    seams: set[int] = set()
    start = 0
    for face in faces:
        mesh, location = triangulation(face)
        if mesh is None:
            continue
        edges = ShapeMap()
        TopExp.MapShapes_s(face, TopAbs_ShapeEnum.TopAbs_EDGE, edges)
        for at in range(1, edges.Extent() + 1):
            edge = TopoDS.Edge(edges.FindKey(at))
            polygon: Any = BRep_Tool.PolygonOnTriangulation_s(edge, mesh, location)
            if polygon is None or BRep_Tool.Degenerated_s(edge):
                continue
            position = order.Add(edge)
            if position > len(runs):
                runs.append([])
            if BRep_Tool.IsClosed_s(edge, face):
                seams.add(position - 1)
            runs[position - 1].append(np.array(list(polygon.Nodes())) + (start - 1))
        start += mesh.NbNodes()
    sharp = [found[0] for at, found in enumerate(runs) if at not in seams and not _smooth(found, normals, angle)]
    if not sharp:
        return np.empty((0, 2), np.int64)
    return np.concatenate([np.stack([run[:-1], run[1:]], axis=1) for run in sharp])


def _smooth(runs: list[Array], normals: Array, angle: float) -> bool:
    """Whether the two faces at an edge go on in the same direction all along it."""
    if angle < 0 or len(runs) != 2 or len(runs[0]) != len(runs[1]):
        return False
    along = np.einsum("ij,ij->i", normals[runs[0]], normals[runs[1]])
    return bool(along.min() > np.cos(angle))
