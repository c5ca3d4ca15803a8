"""Offsets of shapes, and walls around them."""

from __future__ import annotations

from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep import offsets, topology
from cadcloud.ops.brep.matching import own_parts
from cadcloud.ops.brep.offset_curves import offset_sideways
from cadcloud.ops.brep.offsets import Join, Walls
from cadcloud.ops.brep.soundness import path, refuse_endless
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Coordinate, Direction3, Face, Flag, Shape, Tolerance, Wire


@operation
def offset(shape: Shape, face: Face | None = None, distance: Coordinate = 0.2, tolerance: Tolerance = 0.1) -> Shape:
    """Move the outline of a wire, or the faces of a shape, outward or inward; gaps at corners are rounded.

    Convention: a positive distance grows closed wires and solids and moves faces along their normals; an
    open wire is gone round on both sides. A distance of 0 copies the shape.

    Known difference: solids grow at rounded edges whatever the tolerance, which is kept well below the
    distance. With a face given, the wire is offset, in the plane of that face; elsewhere the outline of the face.

    Args:
        shape: a flat wire, an edge, a face, a shell or a solid.
        face: a flat face whose plane a wire or edge lies in; needed where it is straight.
        distance: how far.
        tolerance: how exactly faces are offset.

    Returns:
        A wire for a wire, a shell for a face or shell, a solid for a solid.

    Raises:
        KernelError: the distance is too large for the shape.
    """
    return offset_adv(shape, face, distance, tolerance)


@operation
def offset_adv(
    shape: Shape,
    face: Face | None = None,
    distance: Coordinate = 0.2,
    tolerance: Tolerance = 0.1,
    join_type: Join = "arc",
    remove_int_edges: Flag = False,
) -> Shape:
    """Move the outline of a wire, or the faces of a shape, outward or inward, and choose how gaps are filled.

    Convention: as ``offset``.

    Known difference: as ``offset``.

    Args:
        shape: a flat wire, an edge, a face, a shell or a solid.
        face: a flat face whose plane a wire or edge lies in; needed where it is straight.
        distance: how far.
        tolerance: how exactly faces are offset.
        join_type: ``arc`` rounds the gaps, ``intersection`` extends the sides until they meet, ``tangent``
            is for wires only and does the same.
        remove_int_edges: true removes edges inside a face of the result.

    Returns:
        A wire for a wire, a shell for a face or shell, a solid for a solid.

    Raises:
        KernelError: the distance is too large for the shape.
    """
    if topology.faces(shape):
        refuse_endless(shape, "shape")
        _refuse_tangent(join_type)
        return offsets.offset_shape(shape, distance, Walls(tolerance, join_type, merge=remove_int_edges))
    return offsets.offset_wire(path(shape, "shape"), distance, join_type, face)


@operation("offset3DWire")
def offset_3d_wire(shape: Wire, offset: Coordinate = 1, direction: Direction3 = (0, 1, 0)) -> Wire:
    """Move a wire sideways, seen along a direction; it need not be flat.

    Convention: a positive offset moves to the left of the way along the wire, for a viewer whom the
    direction points at; so it shrinks a closed wire that runs counter-clockwise. Corners stay corners and
    keep their height along the direction.

    Known difference: the pieces of the result meet at the corners and stay at the height of the wire;
    elsewhere each edge is moved by itself, and curves end up at another height.

    Args:
        shape: a wire; one with curves must be flat across the direction, or without corners.
        offset: how far; negative moves to the right.
        direction: that the offset is at a right angle to, as well as to the wire.

    Returns:
        The moved wire.

    Raises:
        KernelError: the offset is too large for the wire.
    """
    return offset_sideways(path(shape, "shape"), offset, direction)


@operation
def make_thick_solid_simple(shape: Shape, offset: Coordinate = 1) -> Shape:
    """Thicken an open sheet.

    Convention: a positive offset thickens along the normals of the faces.

    Known difference: the result is always a solid with its faces outward; elsewhere it may be an inverted shell.

    Args:
        shape: a face or an open shell.
        offset: how thick; negative thickens to the other side.

    Returns:
        A solid.

    Raises:
        KernelError: the sheet is closed, or curved too tightly.
    """
    _refuse_without_faces(shape)
    return offsets.thickened(shape, offset)


@operation
def make_thick_solid_by_join(
    shape: Shape,
    shapes: list[Face],
    offset: Coordinate = 1,
    tolerance: Tolerance = 1e-3,
    intersection: Flag = False,
    self_intersection: Flag = False,
    join_type: Join = "arc",
    remove_int_edges: Flag = False,
) -> Shape:
    """Hollow out a solid, leaving walls along its faces.

    Known difference: without openings the offset solid has its faces outward; elsewhere it may be inverted. A
    face of an equal solid opens it too.

    Args:
        shape: a solid.
        shapes: faces of the solid that get no wall and so open it; without any the result is the solid
            offset as a whole.
        offset: how thick the walls are; positive puts them outside the solid, negative inside.
        tolerance: how exactly the walls are built.
        intersection: true looks for walls that meet although their faces are no neighbours.
        self_intersection: true looks for walls that cross themselves.
        join_type: ``arc`` rounds gaps between walls, ``intersection`` extends the walls until they meet;
            ``tangent`` is not supported by the kernel.
        remove_int_edges: true removes edges inside a face of the result.

    Returns:
        The walls as a solid.

    Raises:
        KernelError: the walls are too thick for the solid.
    """
    _refuse_without_faces(shape)
    _refuse_tangent(join_type)
    openings = own_parts(shape, shapes, "shapes")
    walls = Walls(tolerance, join_type, intersection, self_intersection, remove_int_edges)
    return offsets.hollow(shape, openings, offset, walls)


def _refuse_tangent(join: Join) -> None:
    if join == "tangent":
        raise InvalidInput("joinType must be arc or intersection: walls cannot be joined tangentially", "joinType")


def _refuse_without_faces(shape: TopoDS_Shape) -> None:
    if not topology.faces(shape):
        raise InvalidInput("shape must have faces", parameter="shape")
    refuse_endless(shape, "shape")
