"""Shells: faces that share edges."""

from __future__ import annotations

from OCP.BRep import BRep_Builder
from OCP.BRepBuilderAPI import BRepBuilderAPI_Sewing
from OCP.BRepCheck import BRepCheck_Analyzer
from OCP.TopoDS import TopoDS_Face, TopoDS_Shell
from typing_extensions import TypedDict

from cadcloud.ops.brep import face_facts, measure, topology
from cadcloud.ops.brep.face_facts import FaceFacts
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Distance, Face, Shape, Shell


class ShellDebugInfo(TypedDict):
    """A shell and its faces."""

    valid: bool
    nbFaces: int
    nbEdges: int
    area: float
    faces: list[FaceFacts]


@operation
def sew_faces(shapes: list[Face], tolerance: Distance = 1e-7) -> Shape:
    """Join faces along edges that lie together.

    Known difference: a single face gives a shell of that face; elsewhere it comes back as it is.

    Args:
        shapes: the faces, at least one.
        tolerance: how far apart edges may lie and still be joined; should be smaller than the faces.

    Returns:
        A shell; where not all faces hang together, a compound of shells and of faces that touch no other.
    """
    if not shapes:
        raise InvalidInput("shapes must hold at least one face", parameter="shapes")
    sewing = BRepBuilderAPI_Sewing(tolerance)
    for face in shapes:
        sewing.Add(face)
    sewing.Perform()
    sewn = sewing.SewedShape()
    if topology.is_null(sewn) or not topology.faces(sewn):
        raise InvalidInput("tolerance must be smaller than the faces, which vanish at this one", parameter="tolerance")
    found = topology.simplest(sewn)
    return _shell_of(found) if isinstance(found, TopoDS_Face) else found


def _shell_of(face: TopoDS_Face) -> TopoDS_Shell:
    shell, builder = TopoDS_Shell(), BRep_Builder()
    builder.MakeShell(shell)
    builder.Add(shell, face)
    return shell


@operation
def get_shell_surface_area(shape: Shell) -> float:
    """Measure the surface of a shell.

    Args:
        shape: the shell.

    Returns:
        The area of its faces in squared length units.
    """
    return measure.area(shape)


@operation
def debug_info(shape: Shell) -> ShellDebugInfo:
    """Tell what a shell is made of.

    Convention: edges shared by faces count once; parameters of a face are those of the part of its surface in use.

    Args:
        shape: the shell.

    Returns:
        Whether it is valid, how many faces and edges it has, its area, and the same for each face.
    """
    faces = topology.faces(shape)
    return {
        "valid": BRepCheck_Analyzer(shape).IsValid(),
        "nbFaces": len(faces),
        "nbEdges": topology.count(shape, "edge"),
        "area": measure.area(shape),
        "faces": [face_facts.of(face) for face in faces],
    }
