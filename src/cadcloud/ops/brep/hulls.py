"""Flat faces round circles: the least ones that hold two circles each, joined by their tangents."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations, pairwise, product
from typing import Any, Literal, TypeAlias

from OCP.BRepAdaptor import BRepAdaptor_Curve
from OCP.BRepAlgoAPI import BRepAlgoAPI_Fuse
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakeWire
from OCP.GeomAbs import GeomAbs_CurveType
from OCP.gp import gp_Ax2, gp_Circ, gp_Dir, gp_Pnt, gp_Vec
from OCP.ShapeUpgrade import ShapeUpgrade_UnifySameDomain
from OCP.TopoDS import TopoDS_Face, TopoDS_Shape, TopoDS_Wire

from cadcloud.ops.brep import topology
from cadcloud.ops.brep.booleans import shape_list
from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.faces import flat_face
from cadcloud.ops.brep.frames import triple
from cadcloud.ops.errors import InvalidInput

CircleCombination: TypeAlias = Literal["allWithAll", "inOrder", "inOrderClosed"]
"""Which circles are joined in pairs."""

Pair: TypeAlias = tuple[gp_Circ, gp_Circ]

MOST_PAIRS = 1000
_FAILED = "The faces round the circles could not be built."
# Where planes or centres differ by less, they count as the same.
_SAME = 1e-6


def circle_of(shape: TopoDS_Shape, parameter: str) -> gp_Circ:
    """The circle that a wire or an edge is.

    Raises:
        InvalidInput: it is none.
    """
    edges = topology.edges(shape)
    curves = [BRepAdaptor_Curve(edge) for edge in edges]
    if not curves or any(curve.GetType() != GeomAbs_CurveType.GeomAbs_Circle for curve in curves):
        raise InvalidInput(f"{parameter} must be a circle", parameter=parameter)
    first, *others = (curve.Circle() for curve in curves)
    swept = sum(curve.LastParameter() - curve.FirstParameter() for curve in curves)
    alike = all(abs(o.Radius() - first.Radius()) + o.Location().Distance(first.Location()) < _SAME for o in others)
    if not alike or abs(swept - math.tau) > _SAME:
        raise InvalidInput(f"{parameter} must be a whole circle", parameter=parameter)
    return first


def pairs(circles: Sequence[gp_Circ], combination: CircleCombination) -> list[Pair]:
    """The circles of a list, paired."""
    if combination == "allWithAll":
        return list(combinations(circles, 2))
    closing = [(circles[-1], circles[0])] if combination == "inOrderClosed" and len(circles) > 2 else []
    return [*pairwise(circles), *closing]


def pairs_across(lists: Sequence[Sequence[gp_Circ]], combination: CircleCombination) -> list[Pair]:
    """Circles of each list, paired with those of the next; ``inOrderClosed`` pairs those inside the lists too."""
    if combination == "allWithAll":
        return [pair for one, other in pairwise(lists) for pair in product(one, other)]
    found = [pair for one, other in pairwise(lists) for pair in zip(one, other, strict=True)]
    if combination == "inOrderClosed":
        found += [pair for circles in lists for pair in pairs(circles, "inOrderClosed")]
    return found


def joined(chosen: Sequence[Pair], parameter: str, *, unify: bool, tolerance: float) -> Any:
    """A compound of the faces round pairs of circles.

    Args:
        chosen: the pairs.
        parameter: what the caller calls the circles, for messages.
        unify: whether faces that overlap or touch become one.
        tolerance: how far apart edges may be to count as one then.
    """
    if len(chosen) > MOST_PAIRS:
        raise InvalidInput(f"{parameter} must give at most {MOST_PAIRS} pairs, not {len(chosen)}", parameter=parameter)
    if unify:
        # What is there more than once adds nothing, and equal faces on each other are what the kernel is slowest at.
        chosen = list({frozenset(map(_numbers, pair)): pair for pair in reversed(chosen)}.values())[::-1]
    faces = [hull(one, other, parameter) for one, other in chosen]
    if not unify:
        return topology.compound(faces)
    shape = faces[0] if len(faces) == 1 else _fused(faces, tolerance)
    merger = ShapeUpgrade_UnifySameDomain(shape, True, True, False)
    merger.SetLinearTolerance(tolerance)
    merger.Build()
    return topology.compound(topology.faces(merger.Shape()))


def _numbers(circle: gp_Circ) -> tuple[float, ...]:
    return (circle.Radius(), *triple(circle.Location()), *triple(circle.Axis().Direction()))


def hull(one: gp_Circ, other: gp_Circ, parameter: str) -> TopoDS_Face:
    """The least flat face without dents that holds two circles of a plane; it looks as the first circle does."""
    axis, offset = one.Axis().Direction(), gp_Vec(one.Location(), other.Location())
    if not axis.IsParallel(other.Axis().Direction(), 1e-6) or abs(offset.Dot(gp_Vec(axis))) > _SAME:
        raise InvalidInput(f"{parameter} must lie in one plane", parameter=parameter)
    distance, lean = offset.Magnitude(), one.Radius() - other.Radius()
    if distance <= abs(lean) + _SAME:
        larger = one if lean >= 0 else other
        return flat_face(_wire([BRepBuilderAPI_MakeEdge(larger)]))
    # Seen from either centre, the tangents touch at this angle from the line between the centres.
    angle = math.acos(lean / distance)
    x = gp_Dir(offset)
    first = gp_Circ(gp_Ax2(one.Location(), axis, x), one.Radius())
    second = gp_Circ(gp_Ax2(other.Location(), axis, x), other.Radius())
    right, left = (_at(first, -angle), _at(second, -angle)), (_at(second, angle), _at(first, angle))
    outline = [
        BRepBuilderAPI_MakeEdge(*right),
        BRepBuilderAPI_MakeEdge(second, -angle, angle),
        BRepBuilderAPI_MakeEdge(*left),
        BRepBuilderAPI_MakeEdge(first, angle, math.tau - angle),
    ]
    return flat_face(_wire(outline))


def _at(circle: gp_Circ, angle: float) -> gp_Pnt:
    axes = circle.Position()
    x = gp_Vec(axes.XDirection()).Multiplied(circle.Radius() * math.cos(angle))
    y = gp_Vec(axes.YDirection()).Multiplied(circle.Radius() * math.sin(angle))
    return circle.Location().Translated(x).Translated(y)


def _wire(edges: Sequence[BRepBuilderAPI_MakeEdge]) -> TopoDS_Wire:
    maker = BRepBuilderAPI_MakeWire()
    for edge in edges:
        maker.Add(built(edge, _FAILED))
    return built(maker, _FAILED)


def _fused(faces: Sequence[TopoDS_Face], tolerance: float) -> TopoDS_Shape:
    algorithm = BRepAlgoAPI_Fuse()
    algorithm.SetArguments(shape_list(faces[:1]))
    algorithm.SetTools(shape_list(faces[1:]))
    algorithm.SetRunParallel(True)
    algorithm.SetUseOBB(True)
    algorithm.SetFuzzyValue(tolerance)
    return built(algorithm, "The faces round the circles could not be joined; try a smaller tolerance.")
