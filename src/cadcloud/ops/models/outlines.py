"""Outlines that models are extruded from."""

from __future__ import annotations

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakePolygon, BRepBuilderAPI_MakeWire
from OCP.GC import GC_MakeArcOfCircle
from OCP.gp import gp_Pnt
from OCP.TopoDS import TopoDS_Wire

from cadcloud.ops.brep.build import built

_DIAGONAL = 0.5**0.5


def rounded_rectangle(width: float, height: float, radius: float) -> TopoDS_Wire:
    """A rectangle with round corners in the plane z = 0 around the origin, counter-clockwise.

    Args:
        width: along x.
        height: along y.
        radius: of the corners; 0 leaves them sharp, and it must be less than half the shorter side.
    """
    x, y = width / 2, height / 2
    if radius <= 0:
        polygon = BRepBuilderAPI_MakePolygon(gp_Pnt(-x, -y, 0), gp_Pnt(x, -y, 0), gp_Pnt(x, y, 0), gp_Pnt(-x, y, 0))
        polygon.Close()
        return polygon.Wire()
    maker = BRepBuilderAPI_MakeWire()
    inner_x, inner_y = x - radius, y - radius
    tip = radius * _DIAGONAL
    # Each corner from the side before it to the side after it; then that side up to the next corner.
    corners = (
        ((inner_x, -y), (inner_x + tip, -inner_y - tip), (x, -inner_y)),
        ((x, inner_y), (inner_x + tip, inner_y + tip), (inner_x, y)),
        ((-inner_x, y), (-inner_x - tip, inner_y + tip), (-x, inner_y)),
        ((-x, -inner_y), (-inner_x - tip, -inner_y - tip), (-inner_x, -y)),
    )
    for at, corner in enumerate(corners):
        start, through, end = (gp_Pnt(*point, 0) for point in corner)
        maker.Add(BRepBuilderAPI_MakeEdge(GC_MakeArcOfCircle(start, through, end).Value()).Edge())
        maker.Add(BRepBuilderAPI_MakeEdge(end, gp_Pnt(*corners[(at + 1) % 4][0], 0)).Edge())
    return built(maker, "A rectangle with round corners could not be built.")
