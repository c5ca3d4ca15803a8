"""Shapes from paths in the plane, as drawing programs describe them."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Annotated, Any, Literal, NotRequired, TypeAlias, cast

import numpy as np
from annotated_types import MaxLen
from OCP.gp import gp_Trsf
from OCP.TopoDS import TopoDS_Shape
from pydantic import Discriminator, Tag
from typing_extensions import TypedDict

from cadcloud.ops.brep import frames, plane_paths, plane_shapes, topology
from cadcloud.ops.brep.build import transformed
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Angle, Distance, Factor, Flag, Point2, Point3, Shape, Tolerance

_MOST = 100_000


class PathLineSegment(TypedDict):
    """A straight line to a point."""

    type: NotRequired[Literal["line"]]
    to: Point2


class PathQuadraticSegment(TypedDict):
    """A Bézier curve with one control point."""

    type: NotRequired[Literal["quadratic"]]
    c: Point2
    to: Point2


class PathCubicSegment(TypedDict):
    """A Bézier curve with two control points."""

    type: NotRequired[Literal["cubic"]]
    c1: Point2
    c2: Point2
    to: Point2


class PathArcSegment(TypedDict):
    """An arc of an ellipse; angles in degrees, ``xAxisRotation`` and ``deltaAngle`` from x towards y."""

    type: NotRequired[Literal["arc"]]
    to: Point2
    center: Point2
    rx: NotRequired[Distance | None]
    ry: NotRequired[Distance | None]
    xAxisRotation: NotRequired[Angle | None]
    startAngle: NotRequired[Angle | None]
    deltaAngle: NotRequired[Angle | None]


_MARKS = {"c1": "cubic", "c": "quadratic", "center": "arc", "to": "line"}
_KINDS = tuple(_MARKS.values())


def _kind(segment: Any) -> str | None:
    """What a segment says it is; where it says nothing, what its fields tell."""
    if not isinstance(segment, dict):
        return None
    fields = cast("dict[str, Any]", segment)
    kind = fields.get("type") or next((kind for mark, kind in _MARKS.items() if mark in fields), None)
    return f"<{kind}>" if kind in _KINDS else None


# The tags are no names, so that errors leave them out of the path of the field.
PathSegment: TypeAlias = Annotated[
    Annotated[PathLineSegment, Tag("<line>")]
    | Annotated[PathQuadraticSegment, Tag("<quadratic>")]
    | Annotated[PathCubicSegment, Tag("<cubic>")]
    | Annotated[PathArcSegment, Tag("<arc>")],
    Discriminator(
        _kind,
        custom_error_type="path_segment",
        custom_error_message="must have the type line, quadratic, cubic or arc",
    ),
]


class PathSubpath(TypedDict):
    """A chain of segments; a closed one is completed by a straight line where its end is not its start."""

    start: Point2
    segments: Annotated[list[PathSegment], MaxLen(_MOST)]
    closed: NotRequired[Flag | None]


@operation
def shape_from_path(
    subpaths: Annotated[list[PathSubpath], MaxLen(10_000)],
    make_faces: Flag = False,
    join_segments: Flag = True,
    tolerance: Tolerance = 1e-7,
    scale: Factor = 1,
    flip_y: Flag = True,
    origin: Point3 = (0, 0, 0),
) -> Shape:
    """Make wires or faces from paths in the plane.

    Convention: the plane is the ground, its x along x and its y along z, or against z with ``flip_y``, as
    suits drawings whose y goes down. An arc runs from where the segment before it ends to ``to``; of the
    arcs that do so with the given radii, it is the one in the direction of ``deltaAngle`` whose centre is
    nearest to ``center``, so that ``startAngle`` and the size of ``deltaAngle`` need not be exact. Faces
    look up; closed paths inside others are holes by the nonzero rule of SVG, so if they run the other way.

    Args:
        subpaths: the paths.
        make_faces: fill closed paths; open ones stay wires.
        join_segments: one wire for each path; false leaves an edge for each segment. Faces are not affected.
        tolerance: segments that are smaller are left out, and paths whose ends are nearer are closed.
        scale: makes everything larger.
        flip_y: turn y round.
        origin: where the origin of the plane goes.

    Returns:
        The wire, edge or face; a compound of several, wires and edges first.

    Raises:
        InvalidInput: there is nothing to draw, or an arc cannot be where it should.
        KernelError: an outline could not be filled.
    """
    matrix = plane_paths.Matrix(a=scale, d=-scale if flip_y else scale)
    found: list[plane_paths.Subpath] = []
    for number, subpath in enumerate(subpaths):
        tidy = plane_paths.tidied(_subpath(subpath, f"subpaths.{number}").moved(matrix), tolerance)
        found += [tidy] if tidy else []
    if not found:
        raise InvalidInput("subpaths hold no segment that is larger than the tolerance.", "subpaths")
    shapes: list[TopoDS_Shape] = []
    for path in found:
        if not (make_faces and path.closed):
            shapes += [plane_shapes.wire(path)] if join_segments else plane_shapes.segments(path)
    closed = [path for path in found if path.closed]
    if make_faces and closed:
        shapes += plane_shapes.filled(closed, "nonzero")
    move = gp_Trsf()
    move.SetTranslation(frames.vector(origin))
    return transformed(topology.simplest(topology.compound(shapes)), move)


def _subpath(subpath: PathSubpath, where: str) -> plane_paths.Subpath:
    found = plane_paths.Subpath(subpath["start"], closed=bool(subpath.get("closed")))
    here = found.start
    for number, segment in enumerate(subpath["segments"]):
        if "center" in segment:
            found.segments.append(_arc(here, segment, f"{where}.segments.{number}"))
        elif "c1" in segment:
            found.segments.append(plane_paths.Curve((segment["c1"], segment["c2"]), segment["to"]))
        elif "c" in segment:
            found.segments.append(plane_paths.Curve((segment["c"],), segment["to"]))
        else:
            found.segments.append(plane_paths.Line(segment["to"]))
        here = segment["to"]
    return found


def _arc(start: Point2, segment: PathArcSegment, where: str) -> plane_paths.Segment:
    rx, ry = segment.get("rx") or 0, segment.get("ry") or 0
    turn, delta = segment.get("xAxisRotation") or 0, segment.get("deltaAngle") or 0
    center, end, forward = segment["center"], segment["to"], delta >= 0
    reach = max(rx, ry)
    if math.dist(start, end) <= 1e-9 * max(reach, 1):
        return _whole(start, segment, where)
    arcs = [plane_paths.arc_between(start, end, (rx, ry), turn, large=large, sweep=forward) for large in (False, True)]
    near = [(math.dist(arc.center, center), arc) for arc in arcs if isinstance(arc, plane_paths.Arc)]
    if not near:
        return arcs[0]
    distance, arc = min(near, key=lambda item: item[0])
    if distance > 0.01 * reach + 1e-6:
        raise InvalidInput(
            f"{where} cannot be an arc about {list(center)}: with these radii, from {list(start)} to {list(end)}, "
            f"the centre is at {[round(number, 6) for number in arc.center]}.",
            f"{where}.center",
        )
    return arc


def _whole(start: Point2, segment: PathArcSegment, where: str) -> plane_paths.Segment:
    """An arc that ends where it starts is the whole ellipse, or nothing if it does not turn."""
    rx, ry, delta = segment.get("rx") or 0, segment.get("ry") or 0, segment.get("deltaAngle") or 0
    if not rx or not ry or not delta:
        return plane_paths.Line(segment["to"])
    cos, sin = (function(math.radians(segment.get("xAxisRotation") or 0)) for function in (math.cos, math.sin))
    dx, dy = start[0] - segment["center"][0], start[1] - segment["center"][1]
    x, y = (cos * dx + sin * dy) / rx, (cos * dy - sin * dx) / ry
    if abs(math.hypot(x, y) - 1) > 0.01:
        raise InvalidInput(f"{where} does not start on its ellipse: check center, rx and ry.", f"{where}.center")
    arc = plane_paths.Arc(
        segment["center"],
        (rx * cos, rx * sin),
        (-ry * sin, ry * cos),
        math.atan2(y, x),
        math.copysign(math.tau, delta),
        start,
    )
    # The centre gives way, so that the ellipse passes through the start exactly.
    ((px, py),) = arc.at(start, np.array([0.0])).tolist()
    return replace(arc, center=(arc.center[0] + start[0] - px, arc.center[1] + start[1] - py))
