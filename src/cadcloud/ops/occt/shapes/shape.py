"""Shapes of any kind: what they are, how they are flagged, whether two are one, and simpler forms of them."""

from __future__ import annotations

from typing import Literal, TypeAlias

from OCP.ShapeUpgrade import ShapeUpgrade_UnifySameDomain
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopOpeBRepTool import TopOpeBRepTool_PurgeInternalEdges

from cadcloud.ops.brep import topology
from cadcloud.ops.brep.topology import downcast, kind_of
from cadcloud.ops.errors import KernelError
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Flag, MaybeShape, Shape

Orientation: TypeAlias = Literal["forward", "reversed", "internal", "external"]
ShapeType: TypeAlias = Literal[
    "unknown", "vertex", "edge", "wire", "face", "shell", "solid", "compSolid", "compound", "shape"
]

_ORIENTATIONS: dict[TopAbs_Orientation, Orientation] = {
    TopAbs_Orientation.TopAbs_FORWARD: "forward",
    TopAbs_Orientation.TopAbs_REVERSED: "reversed",
    TopAbs_Orientation.TopAbs_INTERNAL: "internal",
    TopAbs_Orientation.TopAbs_EXTERNAL: "external",
}
_TYPES: dict[str, ShapeType] = {
    "vertex": "vertex",
    "edge": "edge",
    "wire": "wire",
    "face": "face",
    "shell": "shell",
    "solid": "solid",
    "compsolid": "compSolid",
    "compound": "compound",
}


@operation
def purge_internal_edges(shape: Shape) -> Shape:
    """Remove edges that lie inside a face and bound nothing.

    Convention: only edges that are flagged as internal or external to their faces go; an edge between two
    faces stays even where these lie in one plane: ``unifySameDomain`` merges those.

    Args:
        shape: any shape.

    Returns:
        The shape without such edges.
    """
    if not topology.has(shape, "face"):
        return shape
    purge = TopOpeBRepTool_PurgeInternalEdges(shape)
    purge.Perform()
    result = purge.Shape()
    if topology.is_null(result):
        raise KernelError("The internal edges could not be removed.")
    return downcast(result)


@operation
def unify_same_domain(
    shape: Shape, unify_edges: Flag = True, unify_faces: Flag = True, concat_b_splines: Flag = True
) -> Shape:
    """Merge neighbouring faces that lie on one surface, and neighbouring edges that lie on one curve.

    Args:
        shape: any shape; faces merge where they share an edge, edges where they share a vertex.
        unify_edges: true merges edges.
        unify_faces: true merges faces.
        concat_b_splines: true also joins B-spline edges that continue each other smoothly into one.

    Returns:
        The same geometry with fewer faces and edges.
    """
    upgrade = ShapeUpgrade_UnifySameDomain(shape, unify_edges, unify_faces, concat_b_splines)
    upgrade.Build()
    result = upgrade.Shape()
    if topology.is_null(result):
        raise KernelError("The faces and edges could not be merged; check that the shape is valid.")
    return downcast(result)


@operation
def is_closed(shape: Shape) -> bool:
    """Tell whether a shape is flagged as closed.

    Convention: this is the kernel's flag. It is set for shells without open borders, for wires that end where
    they start, and for vertices; solids, faces, edges and compounds usually do not carry it.

    Args:
        shape: any shape.

    Returns:
        True if the flag is set.
    """
    return shape.Closed()


@operation
def is_convex(shape: Shape) -> bool:
    """Tell whether a shape is flagged as convex.

    Convention: this is the kernel's flag, which modelling sets only for vertices; it says nothing of the
    geometry: a box is not flagged either.

    Args:
        shape: any shape.

    Returns:
        True if the flag is set.
    """
    return shape.Convex()


@operation
def is_checked(shape: Shape) -> bool:
    """Tell whether a shape is flagged as checked.

    Convention: this is the kernel's flag, set by its own checks and lost with the next change.

    Args:
        shape: any shape.

    Returns:
        True if the flag is set.
    """
    return shape.Checked()


@operation
def is_free(shape: Shape) -> bool:
    """Tell whether a shape is flagged as free, that is whether it may still be changed.

    Args:
        shape: any shape.

    Returns:
        True if the flag is set.
    """
    return shape.Free()


@operation
def is_infinite(shape: Shape) -> bool:
    """Tell whether a shape is flagged as infinite.

    Args:
        shape: any shape.

    Returns:
        True if the flag is set.
    """
    return shape.Infinite()


@operation
def is_modified(shape: Shape) -> bool:
    """Tell whether a shape is flagged as modified.

    Convention: this is the kernel's flag, set from the moment a shape is built.

    Args:
        shape: any shape.

    Returns:
        True if the flag is set.
    """
    return shape.Modified()


@operation
def is_locked(shape: Shape) -> bool:
    """Tell whether a shape is flagged as locked.

    Args:
        shape: any shape.

    Returns:
        True if the flag is set.
    """
    return shape.Locked()


@operation
def is_null(shape: MaybeShape) -> bool:
    """Tell whether there is no shape at all.

    Known difference: null may be asked about too, and is null; elsewhere it ends in an error.

    Args:
        shape: any shape, an empty one, or null.

    Returns:
        True for null and for a shape that holds nothing.
    """
    return shape is None


@operation
def is_equal(shape: Shape, other_shape: Shape) -> bool:
    """Tell whether two shapes are one: the same geometry, in the same place, with the same orientation.

    Convention: two shapes that were built apart are never equal, however alike they look.

    Args:
        shape: any shape.
        other_shape: any other shape.

    Returns:
        True if they are equal.
    """
    return shape.IsEqual(other_shape)


@operation
def is_not_equal(shape: Shape, other_shape: Shape) -> bool:
    """Tell whether two shapes differ in geometry, place or orientation; the opposite of ``isEqual``.

    Args:
        shape: any shape.
        other_shape: any other shape.

    Returns:
        True if they are not equal.
    """
    return shape.IsNotEqual(other_shape)


@operation
def is_partner(shape: Shape, other_shape: Shape) -> bool:
    """Tell whether two shapes share their geometry, wherever each of them lies.

    Args:
        shape: any shape.
        other_shape: any other shape.

    Returns:
        True if they share it; place and orientation may differ.
    """
    return shape.IsPartner(other_shape)


@operation
def is_same(shape: Shape, other_shape: Shape) -> bool:
    """Tell whether two shapes share their geometry and lie in the same place.

    Args:
        shape: any shape.
        other_shape: any other shape.

    Returns:
        True if they do; the orientation may differ.
    """
    return shape.IsSame(other_shape)


@operation
def get_orientation(shape: Shape) -> Orientation:
    """Tell how a shape is oriented.

    Args:
        shape: any shape.

    Returns:
        ``forward``, ``reversed``, ``internal`` or ``external``.
    """
    return _ORIENTATIONS[shape.Orientation()]


@operation
def get_shape_type(shape: Shape) -> ShapeType:
    """Tell of what kind a shape is.

    Args:
        shape: any shape.

    Returns:
        ``vertex``, ``edge``, ``wire``, ``face``, ``shell``, ``solid``, ``compSolid`` or ``compound``.
    """
    return _TYPES[kind_of(shape)]
