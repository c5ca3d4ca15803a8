"""Distances between shapes, and the points where they are closest."""

from __future__ import annotations

from typing import NamedTuple

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeVertex
from OCP.BRepExtrema import BRepExtrema_DistShapeShape
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.frames import Triple, triple
from cadcloud.ops.errors import KernelError


class Nearest(NamedTuple):
    """How far two shapes are apart, and a point on each where they are closest."""

    distance: float
    on_first: Triple
    on_second: Triple


def nearest(first: TopoDS_Shape, second: TopoDS_Shape) -> Nearest:
    """Where two shapes are closest; of several such places the first that is found.

    A solid counts with its inside: the distance to what lies in it is 0.

    Raises:
        KernelError: no distance was found, as between shapes without geometry.
    """
    search = BRepExtrema_DistShapeShape(first, second)
    if not search.IsDone() or search.NbSolution() < 1:
        raise KernelError("No distance was found: check that both shapes hold geometry.")
    return Nearest(search.Value(), triple(search.PointOnShape1(1)), triple(search.PointOnShape2(1)))


def nearest_to_point(shape: TopoDS_Shape, point: Triple) -> Nearest:
    """Where a shape is closest to a point."""
    return nearest(shape, BRepBuilderAPI_MakeVertex(frames.point(point)).Vertex())
