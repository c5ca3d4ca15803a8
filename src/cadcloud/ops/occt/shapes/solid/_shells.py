"""Solids and what they are made of: closing shells, looking at faces, telling inside from outside."""

from __future__ import annotations

from OCP.BRep import BRep_Tool
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeSolid
from OCP.BRepCheck import BRepCheck_Analyzer
from OCP.BRepClass3d import BRepClass3d_SolidClassifier
from OCP.TopAbs import TopAbs_State
from typing_extensions import TypedDict

from cadcloud.ops.brep import face_facts, frames, measure, topology
from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.face_facts import FaceFacts
from cadcloud.ops.brep.solids import outward
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Distance, Flag, Point3, Shell, Solid


class SolidDebugInfo(TypedDict):
    """A solid and its faces."""

    valid: bool
    nbFaces: int
    nbEdges: int
    area: float
    volume: float
    faces: list[FaceFacts]


@operation
def from_closed_shell(shape: Shell) -> Solid:
    """Fill a closed shell.

    Known difference: an open shell is refused; elsewhere it gives a solid without volume.

    Args:
        shape: the shell, without gaps.

    Returns:
        The solid within, with its faces outward.
    """
    if not BRep_Tool.IsClosed_s(shape):
        raise InvalidInput("shape must be a closed shell: it has edges beside one face only", parameter="shape")
    return outward(built(BRepBuilderAPI_MakeSolid(shape), "The shell could not be filled."))


@operation
def filter_solid_points(
    shape: Solid,
    points: list[Point3],
    tolerance: Distance = 0.0001,
    keep_in: Flag = True,
    keep_on: Flag = True,
    keep_out: Flag = False,
    keep_unknown: Flag = False,
) -> list[Point3]:
    """Choose points by where they lie about a solid.

    Args:
        shape: the solid.
        points: the points to choose from.
        tolerance: how far from the surface a point counts as on it.
        keep_in: whether to keep points inside.
        keep_on: whether to keep points on the surface.
        keep_out: whether to keep points outside.
        keep_unknown: whether to keep points of which the kernel cannot tell.

    Returns:
        The points that are kept, in order.
    """
    keep = {
        TopAbs_State.TopAbs_IN: keep_in,
        TopAbs_State.TopAbs_ON: keep_on,
        TopAbs_State.TopAbs_OUT: keep_out,
        TopAbs_State.TopAbs_UNKNOWN: keep_unknown,
    }
    classifier = BRepClass3d_SolidClassifier(shape)

    def state(point: Point3) -> TopAbs_State:
        classifier.Perform(frames.point(point), tolerance)
        return classifier.State()

    return [point for point in points if keep[state(point)]]


@operation
def debug_info(shape: Solid) -> SolidDebugInfo:
    """Tell what a solid is made of.

    Convention: edges shared by faces count once; parameters of a face are those of the part of its surface in use.

    Args:
        shape: the solid.

    Returns:
        Whether it is valid, how many faces and edges it has, its area and volume, and what is known of each face.
    """
    faces = topology.faces(shape)
    return {
        "valid": BRepCheck_Analyzer(shape).IsValid(),
        "nbFaces": len(faces),
        "nbEdges": topology.count(shape, "edge"),
        "area": measure.area(shape),
        "volume": measure.volume(shape),
        "faces": [face_facts.of(face) for face in faces],
    }
