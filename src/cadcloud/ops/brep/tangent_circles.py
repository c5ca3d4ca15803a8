"""Belts round two circles: their common tangents and the arcs between."""

from __future__ import annotations

import math
from typing import Any

from OCP.BRepAdaptor import BRepAdaptor_Curve
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge
from OCP.GeomAbs import GeomAbs_CurveType
from OCP.gp import gp_Ax2, gp_Circ, gp_Pnt, gp_Vec
from OCP.TopoDS import TopoDS_Edge, TopoDS_Wire

from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.topology import edges
from cadcloud.ops.brep.wire_joining import wire_of
from cadcloud.ops.errors import InvalidInput


def circle_of(wire: TopoDS_Wire, parameter: str) -> gp_Circ:
    """The circle that a wire of one edge runs round.

    Raises:
        InvalidInput: the wire is something else.
    """
    found = edges(wire)
    curve = BRepAdaptor_Curve(found[0]) if len(found) == 1 else None
    if curve is None or curve.GetType() != GeomAbs_CurveType.GeomAbs_Circle:
        raise InvalidInput(f"{parameter} must be a circle", parameter=parameter)
    return curve.Circle()


def belt(one: gp_Circ, other: gp_Circ, *, crossed: bool, far: tuple[bool, bool], tolerance: float) -> Any:
    """A closed wire of two common tangents of circles and an arc of each.

    Args:
        one: the circle whose arc comes first, anticlockwise about its axis.
        other: a circle in the same plane.
        crossed: true takes the tangents that cross between the circles.
        far: for each circle whether its arc lies away from the other circle.
        tolerance: how far the circles may lie outside each other's plane.
    """
    up = gp_Vec(one.Axis().Direction())
    gap = gp_Vec(one.Location(), other.Location())
    _refuse_slanted(one, other, tolerance)
    reach = gap.Magnitude()
    difference = one.Radius() + other.Radius() if crossed else one.Radius() - other.Radius()
    if reach <= abs(difference) + tolerance:
        which = "lie apart" if crossed else "not lie inside each other"
        raise InvalidInput(f"the circles must {which} to have such tangents", parameter="circle2")
    ahead = gap.Divided(reach)
    side = up.Crossed(ahead)
    # The tangents touch where the radius makes this angle with the line of centres.
    cosine = difference / reach
    sine = math.sqrt(1 - cosine * cosine)
    left = ahead.Multiplied(cosine).Added(side.Multiplied(sine))
    right = ahead.Multiplied(cosine).Subtracted(side.Multiplied(sine))
    first, second = (left, right) if far[0] else (right, left)
    turn = -1 if crossed else 1
    corners = [
        _rim(one, first),
        _rim(one, second),
        _rim(other, second.Multiplied(turn)),
        _rim(other, first.Multiplied(turn)),
    ]
    return wire_of(
        [
            _arc(one, corners[0], corners[1], ahead.Multiplied(-1 if far[0] else 1)),
            BRepBuilderAPI_MakeEdge(corners[1], corners[2]).Edge(),
            _arc(other, corners[2], corners[3], ahead.Multiplied(1 if far[1] else -1)),
            BRepBuilderAPI_MakeEdge(corners[3], corners[0]).Edge(),
        ]
    )


def _refuse_slanted(one: gp_Circ, other: gp_Circ, tolerance: float) -> None:
    up = gp_Vec(one.Axis().Direction())
    height = abs(up.Dot(gp_Vec(one.Location(), other.Location())))
    tilt = up.Crossed(gp_Vec(other.Axis().Direction())).Magnitude()
    if height > tolerance or tilt * other.Radius() > tolerance:
        raise InvalidInput("the circles must lie in one plane", parameter="circle2")


def _rim(circle: gp_Circ, outward: gp_Vec) -> gp_Pnt:
    return circle.Location().Translated(outward.Multiplied(circle.Radius()))


def _arc(circle: gp_Circ, start: gp_Pnt, end: gp_Pnt, through: gp_Vec) -> TopoDS_Edge:
    """The arc from start to end whose middle lies in a direction from the centre."""
    axis = gp_Vec(circle.Location(), start).Crossed(through)
    turning = circle if axis.Dot(gp_Vec(circle.Axis().Direction())) > 0 else gp_Circ(_turned(circle), circle.Radius())
    return built(BRepBuilderAPI_MakeEdge(turning, start, end), "An arc between the tangents could not be built.")


def _turned(circle: gp_Circ) -> gp_Ax2:
    return gp_Ax2(circle.Location(), circle.Axis().Direction().Reversed(), circle.XAxis().Direction())
