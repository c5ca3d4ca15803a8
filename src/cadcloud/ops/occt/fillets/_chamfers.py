"""Chamfers: bevelling edges of solids."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from annotated_types import MinLen
from OCP.TopoDS import TopoDS_Edge, TopoDS_Face, TopoDS_Shape
from pydantic import Field

from cadcloud.ops.brep import topology
from cadcloud.ops.brep.fillets import Bevel, bevelled, bevelled_evenly, edges_between_faces, paired
from cadcloud.ops.brep.matching import own_part
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.occt.fillets._edges import Edges, sized_edges
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Angle, Edge, Face, Index, Length, Shape

Slope: TypeAlias = Annotated[Angle, Field(gt=0, lt=90)]
Faces = Annotated[list[Face], MinLen(1)]


@operation
def chamfer_edges(
    shape: Shape,
    distance: Length = 0.1,
    distance_list: list[Length] | None = None,
    indexes: list[Index] | None = None,
) -> Shape:
    """Bevel the edges of a shape evenly on both sides.

    Convention: ``indexes`` count from 0, in the order of ``occt.shapes.edge.getEdges``.

    Args:
        shape: a solid or shell.
        distance: from the edge to the bevel, where ``distance_list`` is not given.
        distance_list: a distance for each entry of ``indexes``.
        indexes: which edges to bevel; all where not given.

    Returns:
        The bevelled shape.

    Raises:
        KernelError: a distance is too large for the faces around its edge.
    """
    return bevelled_evenly(shape, sized_edges(shape, distance, distance_list, indexes, "distanceList"))


@operation
def chamfer_edges_list(shape: Shape, edges: Edges, distance_list: list[Length]) -> Shape:
    """Bevel given edges of a shape, each evenly by its own distance.

    Convention: an edge of an equal shape counts as the edge of this one in its place.

    Args:
        shape: a solid or shell.
        edges: which of its edges to bevel.
        distance_list: a distance for each edge.

    Returns:
        The bevelled shape.

    Raises:
        KernelError: a distance is too large for the faces around its edge.
    """
    edges_between_faces(shape)
    paired(len(edges), distance_list, "distanceList", "edges")
    own = [own_part(shape, edge, f"edges.{position}") for position, edge in enumerate(edges)]
    return bevelled_evenly(shape, list(zip(own, distance_list, strict=True)))


@operation
def chamfer_edge_two_distances(
    shape: Shape, edge: Edge, face: Face, distance1: Length = 0.1, distance2: Length = 0.2
) -> Shape:
    """Bevel an edge by different distances on its two sides.

    Args:
        shape: a solid or shell.
        edge: which of its edges to bevel.
        face: the face beside the edge that the first distance is measured on.
        distance1: from the edge to the bevel, on the given face.
        distance2: from the edge to the bevel, on the other face.

    Returns:
        The bevelled shape.

    Raises:
        KernelError: a distance is too large for its face.
    """
    edge, face = _edge_and_face(shape, edge, face, "")
    return bevelled(shape, [Bevel(edge, face, distance1, distance2)])


@operation
def chamfer_edges_two_distances(
    shape: Shape, edges: Edges, faces: Faces, distance1: Length = 0.1, distance2: Length = 0.2
) -> Shape:
    """Bevel edges by the same two distances on their two sides.

    Args:
        shape: a solid or shell.
        edges: which of its edges to bevel.
        faces: for each edge the face beside it that the first distance is measured on.
        distance1: from the edges to the bevels, on the given faces.
        distance2: from the edges to the bevels, on the other faces.

    Returns:
        The bevelled shape.

    Raises:
        KernelError: a distance is too large for its face.
    """
    count = len(edges)
    return chamfer_edges_two_distances_lists(shape, edges, faces, [distance1] * count, [distance2] * count)


@operation
def chamfer_edges_two_distances_lists(
    shape: Shape, edges: Edges, faces: Faces, distances1: list[Length], distances2: list[Length]
) -> Shape:
    """Bevel edges, each by its own two distances on its two sides.

    Args:
        shape: a solid or shell.
        edges: which of its edges to bevel.
        faces: for each edge the face beside it that its first distance is measured on.
        distances1: for each edge the distance to the bevel on its face.
        distances2: for each edge the distance to the bevel on the other face.

    Returns:
        The bevelled shape.

    Raises:
        KernelError: a distance is too large for its face.
    """
    paired(len(edges), distances1, "distances1", "edges")
    paired(len(edges), distances2, "distances2", "edges")
    own = _edges_and_faces(shape, edges, faces)
    return bevelled(
        shape, [Bevel(*place, one, other) for place, one, other in zip(own, distances1, distances2, strict=True)]
    )


@operation
def chamfer_edge_dist_angle(shape: Shape, edge: Edge, face: Face, distance: Length = 0.1, angle: Slope = 45) -> Shape:
    """Bevel an edge by a distance and an angle.

    Args:
        shape: a solid or shell.
        edge: which of its edges to bevel.
        face: the face beside the edge that the distance is measured on.
        distance: from the edge to the bevel, on the given face.
        angle: between the given face and the bevel, in degrees; more than 0 and less than 90.

    Returns:
        The bevelled shape.

    Raises:
        KernelError: the bevel is too large for a face.
    """
    edge, face = _edge_and_face(shape, edge, face, "")
    return bevelled(shape, [Bevel(edge, face, distance, angle=angle)])


@operation
def chamfer_edges_dist_angle(
    shape: Shape, edges: Edges, faces: Faces, distance: Length = 0.1, angle: Slope = 45
) -> Shape:
    """Bevel edges by the same distance and angle.

    Args:
        shape: a solid or shell.
        edges: which of its edges to bevel.
        faces: for each edge the face beside it that the distance is measured on.
        distance: from the edges to the bevels, on the given faces.
        angle: between the given faces and the bevels, in degrees; more than 0 and less than 90.

    Returns:
        The bevelled shape.

    Raises:
        KernelError: a bevel is too large for a face.
    """
    return chamfer_edges_dists_angles(shape, edges, faces, [distance] * len(edges), [angle] * len(edges))


@operation
def chamfer_edges_dists_angles(
    shape: Shape, edges: Edges, faces: Faces, distances: list[Length], angles: list[Slope]
) -> Shape:
    """Bevel edges, each by its own distance and angle.

    Args:
        shape: a solid or shell.
        edges: which of its edges to bevel.
        faces: for each edge the face beside it that its distance is measured on.
        distances: for each edge the distance to the bevel on its face.
        angles: for each edge the angle between its face and the bevel, in degrees; more than 0, less than 90.

    Returns:
        The bevelled shape.

    Raises:
        KernelError: a bevel is too large for a face.
    """
    paired(len(edges), distances, "distances", "edges")
    paired(len(edges), angles, "angles", "edges")
    own = _edges_and_faces(shape, edges, faces)
    return bevelled(
        shape,
        [Bevel(*place, far, angle=angle) for place, far, angle in zip(own, distances, angles, strict=True)],
    )


def _edges_and_faces(
    shape: TopoDS_Shape, edges: list[TopoDS_Edge], faces: list[TopoDS_Face]
) -> list[tuple[TopoDS_Edge, TopoDS_Face]]:
    paired(len(edges), faces, "faces", "edges")
    return [
        _edge_and_face(shape, edge, face, f"s.{position}")
        for position, (edge, face) in enumerate(zip(edges, faces, strict=True))
    ]


def _edge_and_face(
    shape: TopoDS_Shape, edge: TopoDS_Edge, face: TopoDS_Face, suffix: str
) -> tuple[TopoDS_Edge, TopoDS_Face]:
    """The edge and the face of the shape itself, which must be neighbours."""
    edges_between_faces(shape)
    own_edge = own_part(shape, edge, f"edge{suffix}")
    own_face = own_part(shape, face, f"face{suffix}")
    if not any(own_edge.IsSame(border) for border in topology.edges(own_face)):
        raise InvalidInput(f"face{suffix} must be beside edge{suffix}", parameter=f"face{suffix}")
    return own_edge, own_face
