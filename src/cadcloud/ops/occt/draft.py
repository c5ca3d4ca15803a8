"""Drafts: inclining the walls of a part so that it leaves its mould, and skirts that leave an outline at an angle."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from typing import Annotated, Any, TypeAlias

from annotated_types import MinLen
from OCP.BRepAdaptor import BRepAdaptor_Surface
from OCP.BRepOffsetAPI import BRepOffsetAPI_DraftAngle, BRepOffsetAPI_MakeDraft
from OCP.GeomAbs import GeomAbs_SurfaceType
from OCP.TopoDS import TopoDS_Face, TopoDS_Shape
from pydantic import Field

from cadcloud.ops.brep import frames, topology
from cadcloud.ops.brep.build import built, valid
from cadcloud.ops.brep.curves import is_degenerate
from cadcloud.ops.brep.distance import nearest
from cadcloud.ops.brep.matching import own_parts
from cadcloud.ops.brep.soundness import path, refuse_endless
from cadcloud.ops.brep.wire_curves import edge_length
from cadcloud.ops.errors import InvalidInput, KernelError, raised_by_geometry_kernel
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Angle, Direction3, Face, Flag, Length, Point3, Shape

Tilt: TypeAlias = Annotated[Angle, Field(gt=-90, lt=90)]
Faces: TypeAlias = Annotated[list[Face], MinLen(1)]

_TILTED = {
    GeomAbs_SurfaceType.GeomAbs_Plane,
    GeomAbs_SurfaceType.GeomAbs_Cylinder,
    GeomAbs_SurfaceType.GeomAbs_Cone,
}
# The kernel crashes on walls, and on edges of their outline, that come near its own tolerance.
SHORTEST_WALL = 1e-3
WallLength: TypeAlias = Annotated[Length, Field(ge=SHORTEST_WALL)]
# How far a draft may end from the shape that stops it.
CLOSE = 1e-5
NO_TILT = (
    "The faces could not be inclined: use a smaller angle, a direction that crosses the neutral plane, and faces "
    "that cross it too; for upright walls that is a neutralPlaneDirection of [0, 1, 0]."
)
NO_DRAFT = "No draft leaves the shape in that direction: it must not lie in the plane of the outline."


@operation
def draft_angle(
    shape: Shape,
    faces: Faces,
    direction: Direction3 = (0, 1, 0),
    angle: Tilt = 5,
    neutral_plane_origin: Point3 = (0, 0, 0),
    neutral_plane_direction: Direction3 = (0, 0, 1),
    flag: Flag = True,
) -> Shape:
    """Incline faces of a shape, as the walls of a part that must leave its mould.

    Each face turns about the line in which it crosses the neutral plane, which so keeps its size.

    Convention: with a positive angle matter goes where the direction points away from the neutral plane, and
    is added on its other side. Faces that continue an inclined one smoothly are inclined too. A face of an
    equal shape counts as the face of this one in its place.

    Args:
        shape: a solid or shell.
        faces: which of its faces to incline; flat, cylindrical or conical.
        direction: that the part is pulled in.
        angle: by how much, in degrees; more than -90 and less than 90.
        neutral_plane_origin: a point of the neutral plane.
        neutral_plane_direction: square to the neutral plane; the direction must not lie in the plane.
        flag: how the kernel follows walls around edges; true suits almost always.

    Returns:
        The shape with inclined faces.

    Raises:
        KernelError: a face does not cross the neutral plane, or the inclined faces do not fit together.
    """
    maker = BRepOffsetAPI_DraftAngle(shape)
    plane = frames.plane(neutral_plane_origin, neutral_plane_direction)
    for position, face in enumerate(own_parts(shape, faces, "faces")):
        _refuse_other_surfaces(face, f"faces.{position}")
        maker.Add(face, frames.direction(direction), math.radians(angle), plane, flag)
        if not maker.AddDone():
            raise KernelError(NO_TILT)
    return valid(built(maker, NO_TILT), NO_TILT)


@operation
def make_draft(
    shape: Shape,
    direction: Direction3 = (0, 1, 0),
    angle: Tilt = 5,
    length_max: WallLength = 10,
    internal: Flag = False,
) -> Shape:
    """Let walls leave an outline at an angle.

    Convention: the sign of the angle does not matter; ``internal`` says to which side the walls lean.

    Args:
        shape: a wire, an edge, a face, or a shell with open borders; the walls start from its outline.
        direction: that the walls go in.
        angle: between the walls and the direction, in degrees; more than -90 and less than 90.
        length_max: how long the walls are, measured along their slope; at least 0.001.
        internal: true leans the walls inward, false outward.

    Returns:
        A shell: the walls, with the face or shell that they start from.

    Raises:
        KernelError: there are no such walls, or they would cross each other.
    """
    return _drafted(shape, direction, angle, internal, lambda maker: maker.Perform(length_max))


@operation
def make_draft_to_shape(
    shape: Shape,
    stop_shape: Shape,
    direction: Direction3 = (0, 1, 0),
    angle: Tilt = 5,
    keep_out: Flag = False,
    internal: Flag = False,
) -> Shape:
    """Let walls leave an outline at an angle, up to another shape.

    Convention: the sign of the angle does not matter; ``internal`` says to which side the walls lean. Walls
    that do not meet the shape in the direction run against the direction.

    Args:
        shape: a wire, an edge, a face, or a shell with open borders; the walls start from its outline.
        stop_shape: what the walls end on; a shape with faces that reaches across all of them.
        direction: that the walls go in.
        angle: between the walls and the direction, in degrees; more than -90 and less than 90.
        keep_out: true keeps the part of the other shape outside the walls, false the part that closes them.
        internal: true leans the walls inward, false outward.

    Returns:
        A shell of the walls and that part of the other shape; a solid where it starts from a face.

    Raises:
        KernelError: the walls do not end on the other shape, or would cross each other.
    """
    if not topology.faces(stop_shape):
        raise InvalidInput("stopShape must have faces for the walls to end on", parameter="stopShape")
    # The kernel crashes where walls without height would be all there is.
    if nearest(_outline(shape), stop_shape).distance < SHORTEST_WALL:
        raise InvalidInput("stopShape must not touch shape: there is no room for walls", parameter="stopShape")
    result = _drafted(shape, direction, angle, internal, lambda maker: maker.Perform(stop_shape, keep_out))
    for vertex in topology.subshapes(result, "vertex"):
        if min(nearest(vertex, start).distance for start in (shape, stop_shape)) > CLOSE:
            raise KernelError("The walls do not end on stopShape; it must reach across all of them.")
    return result


def _drafted(
    shape: TopoDS_Shape, direction: Direction3, angle: float, internal: bool, perform: Callable[[Any], None]
) -> Any:
    try:
        maker = BRepOffsetAPI_MakeDraft(_outline(shape), frames.direction(direction), math.radians(angle))
        maker.SetDraft(internal)
        perform(maker)
    except Exception as error:
        if not raised_by_geometry_kernel(error):
            raise
        raise KernelError(NO_DRAFT) from error
    crossed = "The walls would cross each other; use a smaller angle or shorter walls."
    return valid(topology.simplest(built(maker, crossed)), crossed)


def _outline(shape: TopoDS_Shape) -> TopoDS_Shape:
    for kind in ("face", "shell"):
        found = topology.as_kind(shape, kind)
        if found is not None:
            if not _has_borders(found):
                raise InvalidInput("shape has no open borders that walls could leave from", parameter="shape")
            _refuse_tiny(found)
            return found
    wire = path(shape, "shape")
    _refuse_tiny(wire)
    return wire


def _has_borders(sheet: TopoDS_Shape) -> bool:
    """Whether an edge of a face or shell belongs to a single face, once."""
    edges = [edge for wire in topology.subshapes(sheet, "wire") for edge in topology.children(wire)]
    uses = Counter(hash(edge) for edge in edges if not is_degenerate(edge))
    return 1 in uses.values()


def _refuse_tiny(outline: TopoDS_Shape) -> None:
    refuse_endless(outline, "shape")
    for edge in topology.edges(outline):
        if not is_degenerate(edge) and edge_length(edge) < SHORTEST_WALL:
            raise InvalidInput(f"shape must have no edges shorter than {SHORTEST_WALL:g}", parameter="shape")


def _refuse_other_surfaces(face: TopoDS_Face, parameter: str) -> None:
    if BRepAdaptor_Surface(face).GetType() not in _TILTED:
        raise InvalidInput(f"{parameter} must be flat, cylindrical or conical", parameter=parameter)
