"""Wires that wind: helices and spirals."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from cadcloud.ops.brep import helices
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Direction3, Distance, Factor, Flag, Length, Point3, Tolerance, Wire

Turns: TypeAlias = Annotated[Factor, Field(le=helices.MOST_TURNS)]

Fit: TypeAlias = Annotated[Tolerance, Field(ge=1e-7)]
"""How far a curve may stray; the kernel knows nothing finer than 1e-7."""


@operation
def create_helix_wire(
    radius: Length = 1,
    pitch: Length = 1,
    height: Length = 5,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
    clockwise: Flag = False,
    tolerance: Fit = 1e-4,
) -> Wire:
    """Wind a helix of a given height.

    Convention: with the direction along y it starts along z from the axis, and then goes towards x. There is an edge
    a turn, the last of which may be a part.

    Known difference: ``clockwise`` winds a left-handed helix from the same start; elsewhere it turns the right-handed
    one by half a turn.

    Args:
        radius: from the axis to the curve.
        pitch: how far a turn climbs; there may be up to 1,000 turns.
        height: how far the curve climbs.
        center: where the axis starts.
        direction: of the axis, the way the curve climbs.
        clockwise: true turns clockwise as seen against the direction, false counter-clockwise.
        tolerance: how far the curve may stray from a true helix, at least 1e-7.

    Returns:
        An open wire.
    """
    turns = helices.turns_of(height, pitch)
    return helices.helix(radius, pitch, turns, center, direction, clockwise, tolerance)


@operation
def create_helix_wire_by_turns(
    radius: Length = 1,
    pitch: Length = 1,
    num_turns: Turns = 5,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
    clockwise: Flag = False,
    tolerance: Fit = 1e-4,
) -> Wire:
    """Wind a helix of a given number of turns.

    Convention: as ``createHelixWire``.

    Known difference: as ``createHelixWire``.

    Args:
        radius: from the axis to the curve.
        pitch: how far a turn climbs.
        num_turns: how many turns, up to 1,000; need not be whole.
        center: where the axis starts.
        direction: of the axis, the way the curve climbs.
        clockwise: true turns clockwise as seen against the direction, false counter-clockwise.
        tolerance: how far the curve may stray from a true helix, at least 1e-7.

    Returns:
        An open wire.
    """
    return helices.helix(radius, pitch, num_turns, center, direction, clockwise, tolerance)


@operation
def create_tapered_helix_wire(
    start_radius: Distance = 2,
    end_radius: Distance = 0.5,
    pitch: Length = 1,
    height: Length = 5,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
    clockwise: Flag = False,
    tolerance: Fit = 1e-4,
) -> Wire:
    """Wind a helix round a cone, whose radius changes evenly.

    Convention: as ``createHelixWire``. One of the radii may be zero.

    Known difference: the curve is fitted by fewer pieces, and one radius may be zero; elsewhere that fails.
    ``clockwise`` differs as in ``createHelixWire``.

    Args:
        start_radius: from the axis to the start of the curve.
        end_radius: from the axis to the end of the curve.
        pitch: how far a turn climbs; there may be up to 1,000 turns.
        height: how far the curve climbs.
        center: where the axis starts.
        direction: of the axis, the way the curve climbs.
        clockwise: true turns clockwise as seen against the direction, false counter-clockwise.
        tolerance: how far the curve may stray from a true helix, at least 1e-7.

    Returns:
        An open wire.
    """
    if start_radius == end_radius == 0:
        raise InvalidInput("startRadius and endRadius must not both be zero", parameter="startRadius")
    turns = helices.turns_of(height, pitch)
    return helices.helix(start_radius, pitch, turns, center, direction, clockwise, tolerance, end_radius)


@operation
def create_flat_spiral_wire(
    start_radius: Distance = 0.5,
    end_radius: Distance = 5,
    num_turns: Turns = 5,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
    clockwise: Flag = False,
    tolerance: Fit = 1e-4,
) -> Wire:
    """Wind a flat spiral, whose distance from the centre changes evenly.

    Convention: with the direction along y it starts along z from the centre, and then goes towards x. There is an
    edge a turn, the last of which may be a part.

    Known difference: the spiral is flat; elsewhere each turn climbs by 0.001. A radius may be zero; elsewhere that
    fails. ``clockwise`` differs as in ``createHelixWire``.

    Args:
        start_radius: from the centre to the start of the curve.
        end_radius: from the centre to the end of the curve; not ``start_radius``, or the turns would overlap.
        num_turns: how many turns, up to 1,000; need not be whole.
        center: the middle.
        direction: normal of the plane that the spiral lies in.
        clockwise: true turns clockwise as seen against the direction, false counter-clockwise.
        tolerance: how far the curve may stray from a true spiral, at least 1e-7.

    Returns:
        An open wire.
    """
    return helices.spiral(start_radius, end_radius, num_turns, center, direction, clockwise, tolerance)
