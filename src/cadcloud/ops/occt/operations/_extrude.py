"""Operations that sweep a shape along a line or round an axis."""

from __future__ import annotations

import math

from OCP.BRepPrimAPI import BRepPrimAPI_MakePrism, BRepPrimAPI_MakeRevol
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep import frames, sweeps, topology
from cadcloud.ops.brep.build import built, copied
from cadcloud.ops.brep.soundness import path, refuse_endless
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Angle, Direction3, Flag, Length, Shape, Sweep


@operation
def extrude(shape: Shape, direction: Direction3 = (0, 1, 0)) -> Shape:
    """Sweep a shape along a straight line.

    Args:
        shape: a face gives a solid, a wire a shell, an edge a face.
        direction: which way and, by its length, how far.

    Returns:
        The swept shape.
    """
    _refuse_solids(shape, "shape")
    return built(BRepPrimAPI_MakePrism(shape, frames.vector(direction)), "The shape could not be extruded.")


@operation
def extrude_shapes(shapes: list[Shape], direction: Direction3 = (0, 1, 0)) -> list[Shape]:
    """Sweep each of some shapes along the same straight line.

    Args:
        shapes: what to sweep; faces give solids, wires shells, edges faces.
        direction: which way and, by its length, how far.

    Returns:
        The swept shapes, in order.
    """
    for position, shape in enumerate(shapes):
        _refuse_solids(shape, f"shapes.{position}")
    return [extrude(shape, direction) for shape in shapes]


@operation
def revolve(shape: Shape, angle: Sweep = 360, direction: Direction3 = (0, 1, 0), copy: Flag = False) -> Shape:
    """Sweep a shape round an axis through the origin.

    Convention: counter-clockwise when the axis points at the viewer. An angle of 360 degrees closes up.

    Args:
        shape: a face gives a solid, a wire a shell, an edge a face; it must not cross the axis.
        angle: how far round, in degrees.
        direction: of the axis.
        copy: true shares no geometry between the given shape and the result.

    Returns:
        The swept shape.
    """
    _refuse_solids(shape, "shape")
    profile = copied(shape) if copy else shape
    axis = frames.axis((0, 0, 0), direction)
    # Without an angle the kernel knows that the end is the start, whatever 2π rounds to.
    maker = (
        BRepPrimAPI_MakeRevol(profile, axis)
        if angle == 360
        else BRepPrimAPI_MakeRevol(profile, axis, math.radians(angle))
    )
    return built(maker, "The shape could not be revolved: check that it does not cross the axis.")


@operation
def rotated_extrude(shape: Shape, height: Length = 1, angle: Angle = 360, make_solid: Flag = True) -> Shape:
    """Sweep a profile upwards while it turns round the y axis.

    Convention: the profile turns counter-clockwise seen from above, about the y axis of the world, not
    about its own middle, so an upright profile beside the axis makes a coil.

    Known difference: the volume is accurate to about 1e-6, elsewhere to 1e-4.

    Args:
        shape: a wire or an edge.
        height: how far up.
        angle: how far it turns on the way, in degrees; negative turns clockwise, 0 does not turn.
        make_solid: true closes the ends of a closed profile, giving a solid; false leaves a shell.

    Returns:
        The solid or the shell.

    Raises:
        KernelError: the profile cannot be swept so.
    """
    return sweeps.twisted(path(shape, "shape"), height, angle, make_solid=make_solid)


def _refuse_solids(shape: TopoDS_Shape, parameter: str) -> None:
    if topology.subshapes(shape, "solid"):
        raise InvalidInput(f"{parameter} must be a face, a shell, a wire, an edge or a vertex", parameter=parameter)
    refuse_endless(shape, parameter)
