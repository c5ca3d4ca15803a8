"""Where straight lines hit the faces of a shape."""

from __future__ import annotations

from collections.abc import Callable
from math import inf

from OCP.gp import gp_Lin
from OCP.IntCurvesFace import IntCurvesFace_ShapeIntersector
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.frames import Triple, triple

# Hits closer together than this are one, found on two faces that meet there.
SAME = 1e-6


def hitting(shape: TopoDS_Shape, along: Triple) -> Callable[[Triple], list[Triple]]:
    """A function that finds the points of the faces of a shape that lie before a point, nearest first.

    Args:
        shape: what is hit; parts without faces never are.
        along: the direction to look in, and how far.
    """
    way = frames.vector(along)
    intersector = IntCurvesFace_ShapeIntersector()
    intersector.Load(shape, 1e-7)

    def hits(start: Triple) -> list[Triple]:
        line = gp_Lin(frames.point(start), frames.direction(along))
        intersector.Perform(line, 0, way.Magnitude())
        if not intersector.IsDone():
            return []
        found = sorted(
            (intersector.WParameter(position), triple(intersector.Pnt(position)))
            for position in range(1, intersector.NbPnt() + 1)
        )
        before = [-inf, *(distance for distance, _ in found)]
        return [at for (distance, at), last in zip(found, before, strict=False) if distance - last > SAME]

    return hits
