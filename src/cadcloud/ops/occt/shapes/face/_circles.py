"""Faces round circles and their tangents."""

from __future__ import annotations

from cadcloud.ops.brep import hulls
from cadcloud.ops.brep.hulls import CircleCombination
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Compound, Flag, Shape, Tolerance


@operation
def create_face_from_multiple_circle_tan_wires(
    circles: list[Shape],
    combination: CircleCombination = "allWithAll",
    unify: Flag = True,
    tolerance: Tolerance = 1e-7,
) -> Compound:
    """Join circles in pairs by their outer tangents, and fill what these enclose.

    Known difference: where one circle holds the other, the pair gives the disc of the larger one; elsewhere it fails.

    Args:
        circles: at least two circles, as wires or edges, in one plane.
        combination: which circles are paired: each with every other, with the next one, or with the next one and the
            last with the first.
        unify: true makes one face of faces that touch or overlap.
        tolerance: how far apart edges may be to count as one when faces are joined.

    Returns:
        A compound of the faces; it looks as the circles do.
    """
    if len(circles) < 2:
        raise InvalidInput(f"circles must hold at least 2 circles, not {len(circles)}", parameter="circles")
    found = [hulls.circle_of(shape, f"circles.{position}") for position, shape in enumerate(circles)]
    return hulls.joined(hulls.pairs(found, combination), "circles", unify=unify, tolerance=tolerance)


@operation
def create_face_from_multiple_circle_tan_wire_collections(
    lists_of_circles: list[list[Shape]],
    combination: CircleCombination = "allWithAll",
    unify: Flag = True,
    tolerance: Tolerance = 1e-7,
) -> Compound:
    """Join the circles of lists with those of the next list by their outer tangents, and fill what these enclose.

    Convention: each list is joined with the next one only. With ``inOrderClosed`` the circles inside of each list are
    joined as well, the last with the first.

    Known difference: where one circle holds the other, the pair gives the disc of the larger one; elsewhere it fails.
    Closing a list of two circles adds their pair once; elsewhere twice.

    Args:
        lists_of_circles: at least two lists of circles, as wires or edges, all in one plane.
        combination: how a list is joined with the next one: every circle with each, or with the one in its place.
        unify: true makes one face of faces that touch or overlap.
        tolerance: how far apart edges may be to count as one when faces are joined.

    Returns:
        A compound of the faces; it looks as the circles do.
    """
    if len(lists_of_circles) < 2:
        raise InvalidInput("listsOfCircles must hold at least 2 lists", parameter="listsOfCircles")
    length = len(lists_of_circles[0])
    for position, shapes in enumerate(lists_of_circles):
        name = f"listsOfCircles.{position}"
        if not shapes:
            raise InvalidInput(f"{name} must hold at least one circle", parameter=name)
        if combination != "allWithAll" and len(shapes) != length:
            raise InvalidInput(f"{name} must be as long as the first list for {combination}", parameter=name)
    lists = [
        [hulls.circle_of(shape, f"listsOfCircles.{at}.{position}") for position, shape in enumerate(shapes)]
        for at, shapes in enumerate(lists_of_circles)
    ]
    return hulls.joined(hulls.pairs_across(lists, combination), "listsOfCircles", unify=unify, tolerance=tolerance)
