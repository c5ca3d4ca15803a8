"""Outlines of flat shapes: stars, polygons, profiles of beams, hearts, trees.

Each builder returns a wire. Outlines are drawn on the ground, in x and z around the origin, and then stood on a
plane by its normal: the y axis turns into the normal, the z axis into the kernel's x direction for that normal.
So a normal along y leaves them where they are drawn. Faces and solids of the same shapes start from these wires.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Annotated, Literal, TypeAlias

from annotated_types import Ge, Le
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakePolygon, BRepBuilderAPI_MakeWire
from OCP.gp import gp_Ax2, gp_Elips
from OCP.TopoDS import TopoDS_Wire

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.frames import Triple, triple
from cadcloud.ops.brep.splines import interpolated
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.types import Count

Corners: TypeAlias = Annotated[Count, Ge(3), Le(10_000)]
"""How many corners or rays."""

Skirts: TypeAlias = Annotated[Count, Le(1000)]
"""How many skirts a tree has."""

Alignment: TypeAlias = Literal[
    "topLeft", "topMid", "topRight", "midLeft", "midMid", "midRight", "bottomLeft", "bottomMid", "bottomRight"
]
"""Which point of a profile's bounding rectangle lies at its centre; z points to the top, x to the right."""

CornerAlignment: TypeAlias = Literal["outside", "inside", "middle"]
"""On which side of the centre lines of an L its arms are thick."""

LEAST = 1e-7
"""Points closer than this are one to the kernel."""

# The right half of a heart of radius 1, as x and z from the notch to the tip.
_HEART = ((0.0, 0.7), (1 / 6, 0.9), (0.5, 1.0), (0.75, 0.9), (1.0, 0.25), (0.5, -0.5), (0.0, -1.0))


def placed(points: Sequence[Triple], center: Triple, direction: Triple, rotation: float = 0) -> list[Triple]:
    """Points drawn on the ground, stood on a plane.

    Args:
        points: in x, y and z around the origin.
        center: where the origin goes.
        direction: what the y axis turns into.
        rotation: a turn about the y axis before that, in degrees, counter-clockwise as seen from above.
    """
    frame = frames.frame(center, direction)
    x_axis, y_axis, z_axis = triple(frame.YDirection()), triple(frame.Direction()), triple(frame.XDirection())
    cosine, sine = math.cos(math.radians(rotation)), math.sin(math.radians(rotation))
    turned = ((x * cosine + z * sine, y, z * cosine - x * sine) for x, y, z in points)

    def at(x: float, y: float, z: float, axis: int) -> float:
        return center[axis] + x * x_axis[axis] + y * y_axis[axis] + z * z_axis[axis]

    return [(at(x, y, z, 0), at(x, y, z, 1), at(x, y, z, 2)) for x, y, z in turned]


def polygon(points: Sequence[Triple], parameter: str = "points") -> TopoDS_Wire:
    """A closed wire of straight lines through points; a last point equal to the first is left out.

    Raises:
        InvalidInput: there are fewer than three points, or neighbours are equal.
    """
    corners = list(points)
    if len(corners) > 1 and math.dist(corners[0], corners[-1]) < LEAST:
        corners.pop()
    if len(corners) < 3:
        raise InvalidInput(f"{parameter} must hold at least 3 different points, not {len(corners)}", parameter)
    return _lines(corners, parameter, closed=True)


def chain(points: Sequence[Triple], parameter: str = "points") -> TopoDS_Wire:
    """An open wire of straight lines through points; closed where the last point is the first.

    Raises:
        InvalidInput: there are fewer than two points, or neighbours are equal.
    """
    if len(points) < 2:
        raise InvalidInput(f"{parameter} must hold at least 2 points, not {len(points)}", parameter)
    if len(points) > 3 and math.dist(points[0], points[-1]) < LEAST:
        return _lines(points[:-1], parameter, closed=True)
    return _lines(points, parameter, closed=False)


def _lines(points: Sequence[Triple], parameter: str, *, closed: bool) -> TopoDS_Wire:
    for position, (before, point) in enumerate(pairwise(points), 1):
        if math.dist(before, point) < LEAST:
            raise InvalidInput("neighbouring points must differ", parameter=f"{parameter}.{position}")
    maker = BRepBuilderAPI_MakePolygon()
    for point in points:
        maker.Add(frames.point(point))
    if closed:
        maker.Close()
    return built(maker, "The points could not be joined; check that neighbouring points differ.")


def ellipse(center: Triple, direction: Triple, radius_minor: float, radius_major: float) -> TopoDS_Wire:
    """An ellipse as one edge; its long axis lies along z on the ground."""
    if radius_minor > radius_major:
        raise InvalidInput("radiusMinor must not be larger than radiusMajor", parameter="radiusMinor")
    curve = gp_Elips(gp_Ax2(frames.point(center), frames.direction(direction)), radius_major, radius_minor)
    edge = built(BRepBuilderAPI_MakeEdge(curve), "The ellipse could not be built.")
    return built(BRepBuilderAPI_MakeWire(edge), "The ellipse could not be built.")


def rectangle(width: float, length: float, center: Triple, direction: Triple) -> TopoDS_Wire:
    """A rectangle around its centre, its width along x and its length along z."""
    x, z = width / 2, length / 2
    return _closed([(x, -z), (-x, -z), (-x, z), (x, z)], center, direction)


def n_gon(center: Triple, direction: Triple, nr_corners: int, radius: float) -> TopoDS_Wire:
    """A regular polygon around its centre; the first corner lies along x, the next towards z."""
    angles = [math.tau * corner / nr_corners for corner in range(nr_corners)]
    return _closed([(radius * math.cos(a), radius * math.sin(a)) for a in angles], center, direction)


def star(
    center: Triple,
    direction: Triple,
    num_rays: int,
    outer_radius: float,
    inner_radius: float,
    offset_outer_edges: float = 0,
    half: bool = False,
) -> TopoDS_Wire:
    """A star around its centre; the first tip lies along x, the next towards z.

    Args:
        center: the middle.
        direction: normal of its plane.
        num_rays: how many tips.
        outer_radius: from the centre to the tips.
        inner_radius: from the centre to the corners between them.
        offset_outer_edges: how far the tips are lifted along the normal.
        half: true draws the first half turn only, as an open wire.
    """
    points: list[Triple] = []
    for step in range(num_rays + 1 if half else 2 * num_rays):
        angle, tip = math.pi * step / num_rays, step % 2 == 0
        radius = outer_radius if tip else inner_radius
        points.append((radius * math.cos(angle), offset_outer_edges if tip else 0, radius * math.sin(angle)))
    points = placed(points, center, direction)
    return chain(points) if half else polygon(points)


def parallelogram(
    center: Triple, direction: Triple, around_center: bool, width: float, height: float, angle: float
) -> TopoDS_Wire:
    """A parallelogram, its width along x and its height along z.

    Args:
        center: its middle, or a corner of the rectangle that it is sheared from.
        direction: normal of its plane.
        around_center: whether ``center`` is the middle; otherwise it is the corner of least x and z of that rectangle.
        width: of the sides along x.
        height: from one of these sides to the other.
        angle: that the other sides lean away from z towards -x, in degrees; sheared about mid-height.
    """
    if abs(math.cos(math.radians(angle))) < 1e-6:
        raise InvalidInput("angle must not be a right angle: the sides would never end", parameter="angle")
    lean, x, z = height / 2 * math.tan(math.radians(angle)), width / 2, height / 2
    left, low = (0.0, 0.0) if around_center else (x, z)
    corners = [(lean - x, -z), (lean + x, -z), (x - lean, z), (-x - lean, z)]
    return _closed([(a + left, b + low) for a, b in corners], center, direction)


def l_polygon(
    width_first: float,
    length_first: float,
    width_second: float,
    length_second: float,
    align: CornerAlignment,
    rotation: float,
    center: Triple,
    direction: Triple,
) -> TopoDS_Wire:
    """An L, its first arm along x and its second along z from the centre.

    Args:
        width_first: how thick the first arm is.
        length_first: how far the first arm reaches from the centre.
        width_second: how thick the second arm is.
        length_second: how far the second arm reaches from the centre.
        align: whether the arms are thick away from each other, towards each other, or half and half.
        rotation: about the normal, in degrees.
        center: where the arms meet.
        direction: normal of its plane.
    """
    inner = {"outside": 0.0, "inside": 1.0, "middle": 0.5}[align]
    x, z = inner * width_second, inner * width_first
    for name, reach, taken in (("lengthFirst", length_first, x), ("lengthSecond", length_second, z)):
        if reach - taken < LEAST:
            raise InvalidInput(f"{name} must be larger than the width of the other arm there, {taken:g}", name)
    left, low = x - width_second, z - width_first
    if align == "outside":
        corners = [(0, 0), (length_first, 0), (length_first, low), (left, low), (left, length_second)]
        corners.append((0, length_second))
    elif align == "inside":
        corners = [(0, 0), (length_first, 0), (length_first, z), (x, z), (x, length_second), (0, length_second)]
    else:
        corners = [(x, z), (x, length_second), (left, length_second), (left, low), (length_first, low)]
        corners.append((length_first, z))
    return _closed(corners, center, direction, rotation)


def i_beam(
    width: float,
    height: float,
    web_thickness: float,
    flange_thickness: float,
    alignment: Alignment,
    rotation: float,
    center: Triple,
    direction: Triple,
) -> TopoDS_Wire:
    """The profile of an I beam: flanges along x, the web along z.

    Args:
        width: of the flanges.
        height: over both flanges.
        web_thickness: of the web.
        flange_thickness: of each flange.
        alignment: which point of the profile lies at the centre.
        rotation: about the normal, in degrees.
        center: the point that the profile is aligned with.
        direction: normal of its plane.
    """
    _fits("webThickness", web_thickness, "width", width)
    _fits("flangeThickness", 2 * flange_thickness, "height", height, "twice ")
    x, z, web, inside = width / 2, height / 2, web_thickness / 2, height / 2 - flange_thickness
    upper = [(-x, z), (x, z), (x, inside), (web, inside)]
    right = [*upper, *((a, -b) for a, b in ((web, inside), (x, inside), (x, z), (-x, z)))]
    left = [(-x, -inside), (-web, -inside), (-web, inside), (-x, inside)]
    return _aligned([*right, *left], (x, z), alignment, rotation, center, direction)


def h_beam(
    width: float,
    height: float,
    web_thickness: float,
    flange_thickness: float,
    alignment: Alignment,
    rotation: float,
    center: Triple,
    direction: Triple,
) -> TopoDS_Wire:
    """The profile of an H beam: flanges along z, the web along x.

    Args:
        width: over both flanges.
        height: of the flanges.
        web_thickness: of the web.
        flange_thickness: of each flange.
        alignment: which point of the profile lies at the centre.
        rotation: about the normal, in degrees.
        center: the point that the profile is aligned with.
        direction: normal of its plane.
    """
    _fits("webThickness", web_thickness, "height", height)
    _fits("flangeThickness", 2 * flange_thickness, "width", width, "twice ")
    x, z, web, inside = width / 2, height / 2, web_thickness / 2, width / 2 - flange_thickness
    upper = [(-x, z), (-inside, z), (-inside, web), (inside, web), (inside, z), (x, z)]
    corners = [*upper, *((-a, -b) for a, b in upper)]
    return _aligned(corners, (x, z), alignment, rotation, center, direction)


def t_beam(
    width: float,
    height: float,
    web_thickness: float,
    flange_thickness: float,
    alignment: Alignment,
    rotation: float,
    center: Triple,
    direction: Triple,
) -> TopoDS_Wire:
    """The profile of a T beam: its flange along x at the top, its web along z below.

    Args:
        width: of the flange.
        height: over flange and web.
        web_thickness: of the web.
        flange_thickness: of the flange.
        alignment: which point of the profile lies at the centre.
        rotation: about the normal, in degrees.
        center: the point that the profile is aligned with.
        direction: normal of its plane.
    """
    _fits("webThickness", web_thickness, "width", width)
    _fits("flangeThickness", flange_thickness, "height", height)
    x, z, web, inside = width / 2, height / 2, web_thickness / 2, height / 2 - flange_thickness
    right = [(-x, z), (x, z), (x, inside), (web, inside), (web, -z)]
    corners = [*right, (-web, -z), (-web, inside), (-x, inside)]
    return _aligned(corners, (x, z), alignment, rotation, center, direction)


def u_beam(
    width: float,
    height: float,
    web_thickness: float,
    flange_thickness: float,
    flange_width: float,
    alignment: Alignment,
    rotation: float,
    center: Triple,
    direction: Triple,
) -> TopoDS_Wire:
    """The profile of a U beam, open at the top.

    Args:
        width: over both legs.
        height: of the legs.
        web_thickness: of the right leg.
        flange_thickness: of the left leg.
        flange_width: how thick the bottom is.
        alignment: which point of the profile lies at the centre.
        rotation: about the normal, in degrees.
        center: the point that the profile is aligned with.
        direction: normal of its plane.
    """
    _fits("webThickness", web_thickness + flange_thickness, "width", width, "with flangeThickness ")
    _fits("flangeWidth", flange_width, "height", height)
    x, z = width / 2, height / 2
    left, right, low = flange_thickness - x, x - web_thickness, flange_width - z
    corners = [(-x, z), (left, z), (left, low), (right, low), (right, z), (x, z), (x, -z), (-x, -z)]
    return _aligned(corners, (x, z), alignment, rotation, center, direction)


def christmas_tree(
    height: float,
    inner_dist: float,
    outer_dist: float,
    nr_skirts: int,
    trunk_height: float,
    trunk_width: float,
    half: bool,
    rotation: float,
    origin: Triple,
    direction: Triple,
) -> TopoDS_Wire:
    """The outline of a tree that stands on the origin and grows along the direction.

    Args:
        height: from the lowest skirt to the top.
        inner_dist: from the axis to the corners above the skirts; that much at the lowest, shrinking to the top.
        outer_dist: from the axis to the tips of the skirts; that much at the lowest, shrinking to the top.
        nr_skirts: how many skirts.
        trunk_height: of the trunk below; a trunk without height or width is left out.
        trunk_width: of the trunk.
        half: true draws the half along x only, as an open wire from the foot to the top.
        rotation: about the direction, in degrees.
        origin: the foot.
        direction: the way up.
    """
    ground, step = (trunk_height if trunk_width else 0.0), height / nr_skirts
    side = [(0.0, 0.0)]
    if trunk_height and trunk_width:
        side += [(trunk_width / 2, 0.0), (trunk_width / 2, ground)]
    if math.dist(side[-1], (outer_dist, ground)) >= LEAST:
        side.append((outer_dist, ground))
    for skirt in range(1, nr_skirts):
        share, level = 1 - skirt / nr_skirts, ground + skirt * step
        side += [(inner_dist * share, level + step / 10), (outer_dist * share, level)]
    side.append((0.0, ground + height))
    mirrored = [] if half else [(-x, y) for x, y in side[-2:0:-1]]
    points = placed([(x, y, 0) for x, y in [*side, *mirrored]], origin, direction, rotation)
    return chain(points) if half else polygon(points)


def heart(center: Triple, direction: Triple, rotation: float, size_approx: float) -> TopoDS_Wire:
    """A heart of two smooth edges, its tip along -z.

    Args:
        center: the middle.
        direction: normal of its plane.
        rotation: about the normal, in degrees.
        size_approx: about how wide and high it is.
    """
    scale = size_approx / 2
    right = [(x * scale, 0.0, z * scale) for x, z in _HEART]
    left = [(-x, y, z) for x, y, z in reversed(right)]
    maker = BRepBuilderAPI_MakeWire()
    for side in (right, left):
        curve = interpolated(placed(side, center, direction, rotation))
        maker.Add(built(BRepBuilderAPI_MakeEdge(curve), "The heart could not be built."))
    return built(maker, "The heart could not be built.")


def _closed(
    corners: Sequence[tuple[float, float]], center: Triple, direction: Triple, rotation: float = 0
) -> TopoDS_Wire:
    return polygon(placed([(x, 0.0, z) for x, z in corners], center, direction, rotation))


def _aligned(
    corners: Sequence[tuple[float, float]],
    reach: tuple[float, float],
    alignment: Alignment,
    rotation: float,
    center: Triple,
    direction: Triple,
) -> TopoDS_Wire:
    """A profile drawn around its middle, which reaches so far to the right and to the top of it."""
    right = {"Left": 1, "Mid": 0, "Right": -1}[alignment.removeprefix("top").removeprefix("mid").removeprefix("bottom")]
    up = -1 if alignment.startswith("top") else 1 if alignment.startswith("bottom") else 0
    x, z = right * reach[0], up * reach[1]
    return _closed([(a + x, b + z) for a, b in corners], center, direction, rotation)


def _fits(parameter: str, size: float, other: str, room: float, multiple: str = "") -> None:
    if room - size < LEAST:
        raise InvalidInput(f"{multiple}{parameter} must be less than {other}, {room:g}", parameter=parameter)
