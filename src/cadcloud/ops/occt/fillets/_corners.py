"""Fillets and chamfers of wires and faces: rounding and cutting their corners."""

from __future__ import annotations

from typing import Annotated, Any

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeWire
from OCP.TopoDS import TopoDS_Shape
from pydantic import Field

from cadcloud.ops.brep import flat_corners, frames, topology
from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.curtains import with_rounded_corners
from cadcloud.ops.brep.distance import nearest
from cadcloud.ops.brep.fillets import largest_named, paired
from cadcloud.ops.brep.soundness import refuse_short_edges
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Angle, Direction3, Edge, Index, Integer, Length, Point3, Shape, Wire

Solution = Annotated[Integer, Field(ge=-1, le=1000)]


@operation("fillet2d")
def fillet_2d(
    shape: Shape,
    radius: Length = 0.1,
    radius_list: list[Length] | None = None,
    indexes: list[Index] | None = None,
) -> Shape:
    """Round the corners of a flat wire or face.

    Convention: ``indexes`` count the vertices of the shape from 0, for a wire in the order of the points that
    it was made from; the ends of an open wire count, but cannot be rounded. Without ``indexes`` the start of
    a closed wire comes last.

    Args:
        shape: a flat wire, open or closed, or a flat face.
        radius: of every arc, where ``radius_list`` is not given.
        radius_list: a radius for each entry of ``indexes``, or for each corner where that is not given.
        indexes: which corners to round; all where not given.

    Returns:
        The rounded wire or face.

    Raises:
        KernelError: a radius is too large for the sides of its corner.
    """
    sizes = _sizes(shape, radius, radius_list, indexes)
    if not sizes:
        return shape

    def build(factor: float) -> Any:
        scaled = {index: size * factor for index, size in sizes.items()}
        return flat_corners.with_cut_corners(shape, scaled, flat_corners.rounding)

    return largest_named(build, max(sizes.values(), default=0), "filleted", "radius")


@operation("fillet2dShapes")
def fillet_2d_shapes(
    shapes: list[Shape],
    radius: Length = 0.1,
    radius_list: list[Length] | None = None,
    indexes: list[Index] | None = None,
) -> list[Shape]:
    """Round the corners of flat wires and faces, all in the same way.

    Convention: as ``fillet2d``.

    Args:
        shapes: flat wires, open or closed, and flat faces.
        radius: of every arc, where ``radius_list`` is not given.
        radius_list: a radius for each entry of ``indexes``, or for each corner where that is not given.
        indexes: which corners of each shape to round; all where not given.

    Returns:
        The rounded wires and faces, in order.

    Raises:
        KernelError: a radius is too large for the sides of its corner.
    """
    return [fillet_2d(shape, radius, radius_list, indexes) for shape in shapes]


@operation("fillet3DWire")
def fillet_3d_wire(
    shape: Wire,
    radius: Length = 0.1,
    radius_list: list[Length] | None = None,
    indexes: list[Index] | None = None,
    direction: Direction3 = (0, 1, 0),
) -> Wire:
    """Round the corners of a wire that need not be flat.

    Convention: the arcs are round for a viewer along the direction. ``indexes`` count as in ``fillet2d``.

    Known difference: each entry of ``radius_list`` belongs to the entry of ``indexes`` in its place;
    elsewhere it is shifted by one.

    Args:
        shape: a wire, open or closed, without parts along the direction.
        radius: of every arc, where ``radius_list`` is not given.
        radius_list: a radius for each entry of ``indexes``, or for each corner where that is not given.
        indexes: which corners to round; all where not given.
        direction: that the arcs look round along.

    Returns:
        The rounded wire.

    Raises:
        KernelError: a radius is too large for the sides of its corner.
    """
    sizes = _sizes(shape, radius, radius_list, indexes)
    if not sizes:
        return shape

    def build(factor: float) -> Any:
        return with_rounded_corners(shape, {index: size * factor for index, size in sizes.items()}, direction)

    return largest_named(build, max(sizes.values(), default=0), "filleted", "radius")


@operation("fillet3DWires")
def fillet_3d_wires(
    shapes: list[Wire],
    radius: Length = 0.1,
    radius_list: list[Length] | None = None,
    indexes: list[Index] | None = None,
    direction: Direction3 = (0, 1, 0),
) -> list[Wire]:
    """Round the corners of wires that need not be flat, all in the same way.

    Convention: as ``fillet3DWire``.

    Known difference: as ``fillet3DWire``.

    Args:
        shapes: wires, open or closed, without parts along the direction.
        radius: of every arc, where ``radius_list`` is not given.
        radius_list: a radius for each entry of ``indexes``, or for each corner where that is not given.
        indexes: which corners of each wire to round; all where not given.
        direction: that the arcs look round along.

    Returns:
        The rounded wires, in order.

    Raises:
        KernelError: a radius is too large for the sides of its corner.
    """
    return [fillet_3d_wire(wire, radius, radius_list, indexes, direction) for wire in shapes]


@operation("chamfer2dVertices")
def chamfer_2d_vertices(
    shape: Shape,
    indexes: list[Index],
    distance: Length = 1,
    angle: Annotated[Angle, Field(gt=0, lt=180)] = 45,
) -> Shape:
    """Cut off corners of a flat wire or face by straight lines.

    Convention: ``indexes`` count as in ``fillet2d``. Distance and angle are measured at the side that leads to
    the corner, the way the wire runs.

    Args:
        shape: a flat wire, open or closed, or a flat face; the sides of the corners must be straight.
        indexes: which corners to cut off; an empty list leaves the shape as it is.
        distance: from the corner to the cut, along the side before the corner.
        angle: between the side before the corner and the cut, in degrees.

    Returns:
        The wire or face without the corners.

    Raises:
        KernelError: a side is too short for the cut.
    """
    sizes = _sizes(shape, distance, None, indexes)
    if not sizes:
        return shape
    cut = flat_corners.bevelling(angle)

    def build(factor: float) -> Any:
        return flat_corners.with_cut_corners(shape, {at: size * factor for at, size in sizes.items()}, cut)

    return largest_named(build, distance, "chamfered", "distance")


@operation("filletTwoEdgesInPlaneIntoAWire")
def fillet_two_edges_in_plane_into_a_wire(
    edge1: Edge,
    edge2: Edge,
    plane_origin: Point3 = (0, 0, 0),
    plane_direction: Direction3 = (0, 1, 0),
    radius: Length = 0.3,
    solution: Solution = -1,
) -> Wire:
    """Join two edges of a plane by an arc.

    Args:
        edge1: the first edge.
        edge2: the second edge, which meets the first in a point.
        plane_origin: a point of the plane; where the edges cross, the arc nearest to it is taken.
        plane_direction: normal of the plane.
        radius: of the arc.
        solution: which of several possible arcs, from 0; -1 takes the nearest one, and too large a number the last.

    Returns:
        A wire of the first edge, the arc and the second edge, both shortened.

    Raises:
        KernelError: no such arc joins the edges.
    """
    plane = frames.plane(plane_origin, plane_direction, "planeDirection")
    for name, edge in (("edge1", edge1), ("edge2", edge2)):
        refuse_short_edges(edge, name)
        if not flat_corners.lies_in(edge, plane):
            raise InvalidInput(f"{name} must lie in the plane", parameter=name)
    meeting = nearest(edge1, edge2)
    if meeting.distance > 1e-6:
        raise InvalidInput("edge2 must meet edge1", parameter="edge2")
    # At a crossing the origin of the plane tells which of the four corners is meant.
    corner = frames.point(
        meeting.on_first if flat_corners.is_end_of_both(edge1, edge2, meeting.on_first) else plane_origin
    )

    def build(factor: float) -> Any:
        parts = flat_corners.rounding(edge1, edge2, corner, plane, radius * factor, solution)
        maker = BRepBuilderAPI_MakeWire(*parts)
        return built(maker, flat_corners.TOO_LARGE)

    return largest_named(build, radius, "filleted", "radius")


def _sizes(shape: TopoDS_Shape, size: float, sizes: list[float] | None, indexes: list[int] | None) -> dict[int, float]:
    """The size of each chosen corner, by its index."""
    if topology.kind_of(shape) not in {"wire", "face"} and topology.as_kind(shape, "face") is None:
        raise InvalidInput("shape must be a wire or a face", parameter="shape")
    possible = flat_corners.inner_corners(shape)
    chosen = possible if indexes is None else indexes
    for index in chosen:
        if index not in possible:
            raise InvalidInput(f"indexes must be of corners that two edges meet in, not {index}", parameter="indexes")
    if sizes is not None:
        paired(len(chosen), sizes, "radiusList", "the corners" if indexes is None else "indexes")
    return {index: sizes[at] if sizes else size for at, index in enumerate(chosen)}
