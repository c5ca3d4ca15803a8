"""Pipes: profiles swept along wires."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from annotated_types import Ge, Le

from cadcloud.ops.brep import pipes
from cadcloud.ops.brep.soundness import path
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Count, Flag, Length, Shape, Wire

Trihedron: TypeAlias = Literal[
    "isCorrectedFrenet",
    "isFixed",
    "isFrenet",
    "isConstantNormal",
    "isDarboux",
    "isGuideAC",
    "isGuidePlan",
    "isGuideACWithContact",
    "isGuidePlanWithContact",
    "isDiscreteTrihedron",
]
Corners: TypeAlias = Annotated[Count, Ge(3), Le(1000)]


@operation
def pipe(shape: Wire, shapes: list[Shape]) -> Shape:
    """Sweep profiles along a wire; between several profiles the section changes smoothly.

    Known difference: at corners of the wire the pipe is mitred; elsewhere it is flattened beyond the corner.

    Args:
        shape: the wire to follow.
        shapes: at least one wire or edge, each where the pipe is to have that section.

    Returns:
        A solid of closed profiles, a shell of open ones.

    Raises:
        KernelError: the profiles do not fit the wire, or a bend is too tight for them.
    """
    if not shapes:
        raise InvalidInput("shapes must hold at least one profile", parameter="shapes")
    profiles = [path(profile, f"shapes.{at}") for at, profile in enumerate(shapes)]
    return pipes.along(path(shape, "shape"), profiles)


@operation
def pipe_polyline_wire_n_gon(
    shape: Wire,
    radius: Length = 0.1,
    nr_corners: Corners = 6,
    make_solid: Flag = True,
    trihedron_enum: Trihedron = "isConstantNormal",
    force_approx_c1: Flag = False,
) -> Shape:
    """Sweep a regular polygon along a wire.

    Known difference: at corners of the wire the pipe is mitred; elsewhere it is flattened beyond the corner.

    Args:
        shape: the wire to follow.
        radius: from the wire to the corners of the polygon.
        nr_corners: how many corners the polygon has.
        make_solid: true closes the ends, giving a solid; false leaves a shell.
        trihedron_enum: how the polygon turns about the wire; ``isFrenet`` and ``isDiscreteTrihedron`` do what
            they say, all others turn as little as possible.
        force_approx_c1: true makes the sides smooth where the wire is not.

    Returns:
        The solid or the shell.

    Raises:
        KernelError: a bend is too tight for the radius.
    """
    section = pipes.polygon(path(shape, "shape"), radius, nr_corners)
    return pipes.along(shape, [section], _turning(trihedron_enum), solid=make_solid, smooth=force_approx_c1)


@operation
def pipe_wire_cylindrical(
    shape: Wire,
    radius: Length = 0.1,
    make_solid: Flag = True,
    trihedron_enum: Trihedron = "isConstantNormal",
    force_approx_c1: Flag = False,
) -> Shape:
    """Sweep a circle along a wire.

    Known difference: at corners of the wire the pipe is mitred; elsewhere it is flattened beyond the corner.

    Args:
        shape: the wire to follow.
        radius: of the pipe.
        make_solid: true closes the ends, giving a solid; false leaves a shell.
        trihedron_enum: how the circle turns about the wire; ``isFrenet`` and ``isDiscreteTrihedron`` do what
            they say, all others turn as little as possible.
        force_approx_c1: true makes the pipe smooth where the wire is not.

    Returns:
        The solid or the shell.

    Raises:
        KernelError: a bend is too tight for the radius.
    """
    return pipe_wires_cylindrical([path(shape, "shape")], radius, make_solid, trihedron_enum, force_approx_c1)[0]


@operation
def pipe_wires_cylindrical(
    shapes: list[Wire],
    radius: Length = 0.1,
    make_solid: Flag = True,
    trihedron_enum: Trihedron = "isConstantNormal",
    force_approx_c1: Flag = False,
) -> list[Shape]:
    """Sweep a circle along each of some wires.

    Known difference: at corners of a wire the pipe is mitred; elsewhere it is flattened beyond the corner.

    Args:
        shapes: the wires to follow.
        radius: of the pipes.
        make_solid: true closes the ends, giving solids; false leaves shells.
        trihedron_enum: how the circle turns about the wire; ``isFrenet`` and ``isDiscreteTrihedron`` do what
            they say, all others turn as little as possible.
        force_approx_c1: true makes the pipes smooth where the wires are not.

    Returns:
        A solid or shell for each wire, in order.

    Raises:
        KernelError: a bend is too tight for the radius.
    """
    spines = [path(wire, f"shapes.{at}") for at, wire in enumerate(shapes)]
    turning = _turning(trihedron_enum)
    return [
        pipes.along(spine, [pipes.circle(spine, radius)], turning, solid=make_solid, smooth=force_approx_c1)
        for spine in spines
    ]


def _turning(trihedron: Trihedron) -> pipes.Turning:
    if trihedron == "isFrenet":
        return "frenet"
    return "discrete" if trihedron == "isDiscreteTrihedron" else "least"
