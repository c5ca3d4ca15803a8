"""Corners of any shape, picked by points near them: rounding them, cutting them off, telling what they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, Literal, NotRequired, TypeAlias

from annotated_types import MaxLen
from pydantic import Field
from typing_extensions import TypedDict

from cadcloud.ops.brep.corner_cuts import Bevelling, Cut, Rounding, cut_corners
from cadcloud.ops.brep.corners import Classification, Corner, Corners
from cadcloud.ops.errors import InvalidInput, KernelError
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Angle, Distance, Length, Point3, Ratio, Shape

CornerMode: TypeAlias = Literal["auto", "planarOnly"]
Points: TypeAlias = Annotated[list[Point3], MaxLen(1000)]
Slope: TypeAlias = Annotated[Angle, Field(gt=0, lt=180)]

_ACTIONS = {"planar": "cutInPlane", "developable": "cutOnSurface", "solid3d": "cutEdges"}


class CornerResult(TypedDict):
    """What was found at a point, and what became of it."""

    index: int
    point: Point3
    snapDistance: float
    valence: int
    incidentFaces: int
    classification: Classification
    action: str
    taperFactor: float
    applied: bool
    message: str


class CornerByPointReport(TypedDict):
    """What was found at each point, and whether all went well."""

    ok: bool
    modified: bool
    results: list[CornerResult]
    error: NotRequired[str]


@operation
def fillet_corner_by_point(
    shape: Shape,
    points: Points = [],
    radius: Length = 1,
    taper_factor: Ratio = 1,
    snap_tolerance: Distance = 0,
    mode: CornerMode = "auto",
) -> Shape:
    """Round the corners of a shape that lie nearest to points.

    A corner of a flat wire or face gets an arc; one of a cylindrical or conical face gets what is an arc when
    the face is unrolled; at a corner of a solid or shell all sharp edges that end in it are rounded.

    Convention: each point takes the nearest vertex. What cannot be rounded is left out as long as anything
    can; ``cornerByPointReport`` tells about each point.

    Args:
        shape: a wire, a face, a shell, a solid, or a compound of them.
        points: near the corners; none leaves the shape as it is.
        radius: of the fillets, at the corners.
        taper_factor: the share of the radius that is left at the far ends of the edges of a solid or shell; 1
            rounds them evenly, 0 lets the rounding run out.
        snap_tolerance: how far a corner may lie from its point; 0 for any distance.
        mode: ``planarOnly`` leaves out all corners but those of flat wires and faces.

    Returns:
        The rounded shape.

    Raises:
        KernelError: none of the corners could be rounded.
    """
    return _cut(shape, points, snap_tolerance, mode, Rounding(radius, taper_factor))


@operation
def chamfer_corner_by_point(
    shape: Shape,
    points: Points = [],
    distance: Length = 1,
    angle: Slope = 45,
    snap_tolerance: Distance = 0,
    mode: CornerMode = "auto",
) -> Shape:
    """Cut off the corners of a shape that lie nearest to points.

    A corner of a flat wire or face is cut off straight, and so is one of a cylindrical or conical face as it
    is when unrolled; at a corner of a solid or shell all sharp edges that end in it are bevelled.

    Convention: each point takes the nearest vertex. What cannot be cut is left out as long as anything can;
    ``classifyCornerByPoint`` tells what kind of corner each is.

    Args:
        shape: a wire, a face, a shell, a solid, or a compound of them.
        points: near the corners; none leaves the shape as it is.
        distance: from the corner to the cut, along the side before it, or from an edge to its bevel on one of
            the faces beside it.
        angle: between that side or face and the cut, in degrees; less than 90 for solids and shells.
        snap_tolerance: how far a corner may lie from its point; 0 for any distance.
        mode: ``planarOnly`` leaves out all corners but those of flat wires and faces.

    Returns:
        The shape without these corners.

    Raises:
        KernelError: none of the corners could be cut off.
    """
    return _cut(shape, points, snap_tolerance, mode, Bevelling(distance, angle))


@operation
def classify_corner_by_point(
    shape: Shape,
    points: Points = [],
    snap_tolerance: Distance = 0,
) -> CornerByPointReport:
    """Tell what kind of corner lies nearest to each of some points.

    Convention: ``planar`` is a corner of a flat wire or face, ``developable`` one of a cylindrical or conical
    face, ``solid3d`` one where faces of a solid or shell meet. ``tooFar`` is a vertex beyond the tolerance,
    ``noVertex`` says that the shape has none, ``notFound`` that no such corner is there. ``action`` is what
    would be done: ``cutInPlane``, ``cutOnSurface``, ``cutEdges`` or ``none``.

    Args:
        shape: any shape.
        points: near the corners.
        snap_tolerance: how far a corner may lie from its point; 0 for any distance.

    Returns:
        For each point where the corner lies and how far off, how many edges (``valence``) and faces meet
        there, and its kind; ``ok`` tells whether every point has a corner.
    """
    found = Corners(shape).near(points, snap_tolerance)
    results = [_result(corner, index, 1.0, corner.message, applied=False) for index, corner in enumerate(found)]
    return _report(results, [corner.message for corner in found])


@operation
def corner_by_point_report(
    shape: Shape,
    points: Points = [],
    radius: Length = 1,
    taper_factor: Ratio = 1,
    snap_tolerance: Distance = 0,
    mode: CornerMode = "auto",
) -> CornerByPointReport:
    """Tell what ``filletCornerByPoint`` does with each of some points.

    Convention: kinds and actions are those of ``classifyCornerByPoint``. Corners of one wire, face, shell or
    solid are rounded all together or not at all.

    Args:
        shape: a wire, a face, a shell, a solid, or a compound of them.
        points: near the corners.
        radius: of the fillets, at the corners.
        taper_factor: the share of the radius that is left at the far ends of the edges of a solid or shell.
        snap_tolerance: how far a corner may lie from its point; 0 for any distance.
        mode: ``planarOnly`` leaves out all corners but those of flat wires and faces.

    Returns:
        For each point its corner, whether it is rounded, and why not; ``ok`` tells whether all are,
        ``modified`` whether any is, ``error`` the first reason.
    """
    corners = Corners(shape)
    wanted = _wanted(corners, points, snap_tolerance, mode)
    reasons = cut_corners(corners, wanted, Rounding(radius, taper_factor)).reasons
    results = [
        _result(
            corner,
            index,
            taper_factor if corner.classification == "solid3d" else 1.0,
            reason,
            applied=not reason,
        )
        for index, (corner, reason) in enumerate(zip(wanted, reasons, strict=True))
    ]
    return _report(results, reasons)


def _cut(shape: Any, points: Sequence[Point3], snap_tolerance: float, mode: CornerMode, cut: Cut) -> Any:
    if not points:
        return shape
    corners = Corners(shape)
    wanted = _wanted(corners, points, snap_tolerance, mode)
    result, reasons = cut_corners(corners, wanted, cut)
    if not all(reasons):
        return result
    message = f"No corner could be {cut.done}: {reasons[0]}"
    if not any(corner.owner for corner in wanted):
        raise InvalidInput(message, parameter="points")
    raise KernelError(message)


def _wanted(corners: Corners, points: Sequence[Point3], snap_tolerance: float, mode: CornerMode) -> list[Corner]:
    found = corners.near(points, snap_tolerance)
    if mode == "auto":
        return found
    return [
        corner._replace(owner=None, message="mode planarOnly leaves out corners that are not flat")
        if corner.owner and corner.classification != "planar"
        else corner
        for corner in found
    ]


def _result(corner: Corner, index: int, taper: float, message: str, *, applied: bool) -> CornerResult:
    return {
        "index": index,
        "point": corner.place,
        "snapDistance": corner.distance,
        "valence": corner.edges,
        "incidentFaces": corner.faces,
        "classification": corner.classification,
        "action": _ACTIONS.get(corner.classification, "none") if corner.owner else "none",
        "taperFactor": taper,
        "applied": applied,
        "message": message,
    }


def _report(results: list[CornerResult], reasons: Sequence[str]) -> CornerByPointReport:
    first = next(filter(None, reasons), None)
    report: CornerByPointReport = {
        "ok": first is None,
        "modified": any(result["applied"] for result in results),
        "results": results,
    }
    if first is not None:
        report["error"] = first
    return report
