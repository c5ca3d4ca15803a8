"""Lines and circles that touch given circles, in closed form.

All is done in the plane of the first circle, with complex numbers for its points: the circle's x axis
is the real one. Counter-clockwise is as seen against the circle's normal.
"""

from __future__ import annotations

import cmath
import math
from dataclasses import dataclass
from itertools import product

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge
from OCP.gp import gp_Ax2, gp_Circ, gp_Pnt, gp_Vec
from OCP.TopoDS import TopoDS_Edge

from cadcloud.ops.brep.build import built
from cadcloud.ops.errors import InvalidInput

# The sine of the angle by which the planes of two circles may differ.
PARALLEL = 1e-6


@dataclass(frozen=True)
class Round:
    """A circle in the plane."""

    center: complex
    radius: float

    def point(self, angle: float) -> complex:
        """The point at an angle in radians."""
        return self.center + cmath.rect(self.radius, angle)


class Plane:
    """The plane of a circle, with the circle's centre as its origin."""

    def __init__(self, circle: gp_Circ) -> None:
        self.axes = circle.Position()
        self.circle = Round(0, circle.Radius())

    def flat(self, point: gp_Pnt) -> complex:
        """A point of space, seen along the normal."""
        offset = gp_Vec(self.axes.Location(), point)
        return complex(offset.Dot(gp_Vec(self.axes.XDirection())), offset.Dot(gp_Vec(self.axes.YDirection())))

    def place(self, flat: complex) -> gp_Pnt:
        """Where a point of the plane lies in space."""
        x = gp_Vec(self.axes.XDirection()).Multiplied(flat.real)
        y = gp_Vec(self.axes.YDirection()).Multiplied(flat.imag)
        return self.axes.Location().Translated(x).Translated(y)

    def flat_circle(self, circle: gp_Circ, parameter: str) -> Round:
        """Another circle, seen along the normal.

        Raises:
            InvalidInput: it does not lie parallel, so it would look like an ellipse.
        """
        if math.sin(self.axes.Direction().Angle(circle.Axis().Direction())) > PARALLEL:
            raise InvalidInput(f"{parameter} must lie in the plane of the first circle", parameter=parameter)
        return Round(self.flat(circle.Location()), circle.Radius())

    def line(self, start: complex, end: complex | gp_Pnt) -> TopoDS_Edge:
        """A straight edge; its end may lie out of the plane."""
        goal = end if isinstance(end, gp_Pnt) else self.place(end)
        return built(BRepBuilderAPI_MakeEdge(self.place(start), goal), "A tangent is too short to be built.")

    def whole(self, circle: Round) -> TopoDS_Edge:
        """A full circle."""
        return built(BRepBuilderAPI_MakeEdge(self._kernel_circle(circle)), "A circle could not be built.")

    def arc(self, circle: Round, start: complex, end: complex) -> TopoDS_Edge:
        """The counter-clockwise arc from one point of a circle to another."""
        first = cmath.phase(start - circle.center)
        last = cmath.phase(end - circle.center)
        if last <= first:
            last += 2 * math.pi
        return built(BRepBuilderAPI_MakeEdge(self._kernel_circle(circle), first, last), "An arc is too short.")

    def _kernel_circle(self, circle: Round) -> gp_Circ:
        axes = gp_Ax2(self.place(circle.center), self.axes.Direction(), self.axes.XDirection())
        return gp_Circ(axes, circle.radius)


def touch_points(circle: Round, point: complex, tolerance: float, parameter: str) -> tuple[complex, complex] | None:
    """Where the two tangents through a point touch a circle, the clockwise one first; None from inside.

    Raises:
        InvalidInput: the point lies on the circle.
    """
    distance = abs(point - circle.center)
    if abs(distance - circle.radius) <= max(tolerance, 1e-9 * circle.radius):
        raise InvalidInput(f"{parameter} must not lie on the circle", parameter=parameter)
    if distance < circle.radius:
        return None
    towards, half = cmath.phase(point - circle.center), math.acos(circle.radius / distance)
    return circle.point(towards - half), circle.point(towards + half)


@dataclass(frozen=True)
class Tangent:
    """A line that touches two circles, from the first to the second."""

    start: complex
    end: complex


def outer_tangents(first: Round, second: Round, tolerance: float) -> list[Tangent]:
    """The lines that have both circles on one side: right of the way from the first to the second, then left."""
    return _tangents(first, second, first.radius - second.radius, 1, tolerance)


def inner_tangents(first: Round, second: Round, tolerance: float) -> list[Tangent]:
    """The lines that pass between the circles: from the left of the first, then from its right."""
    return _tangents(first, second, first.radius + second.radius, -1, tolerance)[::-1]


def _tangents(first: Round, second: Round, adjacent: float, side: int, tolerance: float) -> list[Tangent]:
    distance = abs(second.center - first.center)
    # Circles that touch share a tangent point, so the tangent there has no length.
    if distance <= abs(adjacent) + tolerance or distance == 0:
        return []
    towards, half = cmath.phase(second.center - first.center), math.acos(adjacent / distance)
    angles = (towards - half, towards + half)
    return [Tangent(first.point(angle), second.center + side * cmath.rect(second.radius, angle)) for angle in angles]


def touching_circles(first: Round, second: Round, radius: float, tolerance: float) -> list[Round]:
    """The circles of a radius that touch two circles, of which the second may be a point.

    Order: around both, around the first only, around the second only, outside of both; where the new
    circle is the smaller one, inside takes the place of around. Of each pair, the circle to the left of
    the way from the first to the second comes first.
    """
    found: list[complex] = []
    second_reaches = (radius,) if second.radius == 0 else (abs(radius - second.radius), radius + second.radius)
    for one, other in product((abs(radius - first.radius), radius + first.radius), second_reaches):
        # Where the radii are equal a circle would touch itself.
        if min(one, other) > tolerance:
            found += crossings(Round(first.center, one), Round(second.center, other), tolerance)
    return [Round(center, radius) for center in found]


def crossings(first: Round, second: Round, tolerance: float) -> list[complex]:
    """Where two circles meet: the point to the left of the way between their centres first."""
    way = second.center - first.center
    distance = abs(way)
    outside, inside = first.radius + second.radius, abs(first.radius - second.radius)
    if not inside - tolerance <= distance <= outside + tolerance:
        return []
    along = way / distance
    x = (distance**2 + first.radius**2 - second.radius**2) / (2 * distance)
    if min(abs(distance - outside), abs(distance - inside)) <= tolerance:
        return [first.center + along * math.copysign(first.radius, x)]
    height = math.sqrt(max(first.radius**2 - x**2, 0))
    return [first.center + along * complex(x, height), first.center + along * complex(x, -height)]
