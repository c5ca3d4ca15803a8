"""Solid primitives."""

from __future__ import annotations

import math

from OCP.BRepPrimAPI import (
    BRepPrimAPI_MakeBox,
    BRepPrimAPI_MakeCone,
    BRepPrimAPI_MakeCylinder,
    BRepPrimAPI_MakeSphere,
    BRepPrimAPI_MakeTorus,
)

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.build import built
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Direction3, Distance, Flag, Length, Line3, Point3, Solid, Sweep


@operation
def create_box(
    width: Length = 1,
    length: Length = 2,
    height: Length = 3,
    center: Point3 = (0, 0, 0),
    origin_on_center: Flag = True,
) -> Solid:
    """Make a box with edges along the axes.

    >>> from cadcloud.ops.brep.measure import volume
    >>> round(volume(create_box(2, 3, 4)), 9)
    24.0

    Args:
        width: extent along x.
        length: extent along z.
        height: extent along y, the up axis.
        center: where the box stands, see ``origin_on_center``.
        origin_on_center: true puts the middle of the box at ``center``, false the middle of its bottom.

    Returns:
        A solid with six faces.
    """
    x, y, z = center
    bottom = y - height / 2 if origin_on_center else y
    corner = frames.point((x - width / 2, bottom, z - length / 2))
    return built(BRepPrimAPI_MakeBox(corner, width, height, length), "The box could not be built.")


@operation
def create_box_from_corner(
    width: Length = 1, length: Length = 2, height: Length = 3, corner: Point3 = (0, 0, 0)
) -> Solid:
    """Make a box with edges along the axes, from one of its corners.

    Args:
        width: extent along x.
        length: extent along z.
        height: extent along y, the up axis.
        corner: where x, y and z are least.

    Returns:
        A solid with six faces.
    """
    maker = BRepPrimAPI_MakeBox(frames.point(corner), width, height, length)
    return built(maker, "The box could not be built.")


@operation
def create_cube(size: Length = 1, center: Point3 = (0, 0, 0), origin_on_center: Flag = True) -> Solid:
    """Make a cube with edges along the axes.

    Args:
        size: length of its edges.
        center: where the cube stands, see ``origin_on_center``.
        origin_on_center: true puts the middle of the cube at ``center``, false the middle of its bottom.

    Returns:
        A solid with six faces.
    """
    return create_box(size, size, size, center, origin_on_center)


@operation
def create_sphere(radius: Length = 1, center: Point3 = (0, 0, 0)) -> Solid:
    """Make a ball.

    Args:
        radius: from the centre to the surface.
        center: the middle.

    Returns:
        A solid with one spherical face.
    """
    return built(BRepPrimAPI_MakeSphere(frames.point(center), radius), "The sphere could not be built.")


@operation
def create_cylinder(
    radius: Length = 1,
    height: Length = 2,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
    angle: Sweep = 360,
    origin_on_center: Flag = False,
) -> Solid:
    """Make a cylinder, or a wedge of one.

    Args:
        radius: of the round side.
        height: along ``direction``.
        center: middle of the base, or of the whole, see ``origin_on_center``.
        direction: the axis; its length does not matter.
        angle: how far round it goes, in degrees; 360 is a full cylinder.
        origin_on_center: true puts the middle of the cylinder at ``center``, false its base.

    Returns:
        A solid with three faces, or five where ``angle`` is under 360.
    """
    base = _lowered(center, direction, height) if origin_on_center else center
    maker = BRepPrimAPI_MakeCylinder(frames.frame(base, direction), radius, height, math.radians(angle))
    return built(maker, "The cylinder could not be built.")


def _lowered(center: Point3, direction: Direction3, height: float) -> Point3:
    down = frames.vector(direction).Normalized().Multiplied(-height / 2)
    return frames.triple(frames.point(center).Translated(down))


@operation
def create_cylinders_on_lines(lines: list[Line3], radius: Length = 1) -> list[Solid]:
    """Make a cylinder around each of several straight lines.

    Args:
        lines: the axes, from the middle of one end to that of the other.
        radius: of the round sides.

    Returns:
        A solid for each line, in order.
    """
    return [_around(line, radius, f"lines.{position}") for position, line in enumerate(lines)]


def _around(line: Line3, radius: float, parameter: str) -> Solid:
    start, end = frames.point(line["start"]), frames.point(line["end"])
    height = start.Distance(end)
    if height < 1e-7:
        raise InvalidInput(f"{parameter} must have a length: its ends are the same point", parameter=parameter)
    way = frames.triple(frames.vector(line["end"]).Subtracted(frames.vector(line["start"])))
    maker = BRepPrimAPI_MakeCylinder(frames.frame(line["start"], way), radius, height)
    return built(maker, "The cylinder could not be built.")


@operation
def create_torus(
    major_radius: Length = 2,
    minor_radius: Length = 0.5,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
    angle: Sweep = 360,
) -> Solid:
    """Make a ring, or a part of one.

    Known difference: ``angle`` is degrees, as documented; elsewhere it has been taken for radians. A ring thicker
    than its hole allows, which would cross itself, is refused.

    Args:
        major_radius: from the centre to the middle of the ring's own round.
        minor_radius: of that round; smaller than ``major_radius``.
        center: the middle.
        direction: the axis that the ring goes round; its length does not matter.
        angle: how far round it goes, in degrees; 360 is a full ring.

    Returns:
        A solid with one face, or three where ``angle`` is under 360.
    """
    if minor_radius >= major_radius - 1e-7:
        raise InvalidInput("minorRadius must be smaller than majorRadius", parameter="minorRadius")
    maker = BRepPrimAPI_MakeTorus(frames.frame(center, direction), major_radius, minor_radius, math.radians(angle))
    return built(maker, "The ring could not be built.")


@operation
def create_cone(
    radius1: Distance = 2,
    radius2: Distance = 1,
    height: Length = 2,
    angle: Sweep = 360,
    center: Point3 = (0, 0, 0),
    direction: Direction3 = (0, 1, 0),
) -> Solid:
    """Make a cone, cut off where both radii are positive.

    Known difference: ``angle`` is degrees, as documented; elsewhere it has been taken for radians.

    Args:
        radius1: at the base.
        radius2: at the top; must differ from ``radius1``.
        height: along ``direction``.
        angle: how far round it goes, in degrees.
        center: middle of the base.
        direction: the axis, from base to top.

    Returns:
        A solid.
    """
    if math.isclose(radius1, radius2, rel_tol=1e-9, abs_tol=1e-9):
        raise InvalidInput("radius2 must differ from radius1; for equal radii make a cylinder", parameter="radius2")
    maker = BRepPrimAPI_MakeCone(frames.frame(center, direction), radius1, radius2, height, math.radians(angle))
    return built(maker, "The cone could not be built.")
