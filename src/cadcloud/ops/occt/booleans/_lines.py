"""The lines in which the surfaces of shapes cut each other."""

from __future__ import annotations

from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep import topology
from cadcloud.ops.brep.fillets import paired
from cadcloud.ops.brep.sections import polyline_wire, section_polylines
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Point3, Precision, Shape, Wire


@operation
def mesh_mesh_intersection_points(
    shape1: Shape, shape2: Shape, precision1: Precision = 0.01, precision2: Precision = 0.01
) -> list[list[Point3]]:
    """Find the lines in which the surfaces of two shapes cut each other, as points.

    Convention: of both precisions the finer one counts. The first point of a closed line is its last again.

    Known difference: the lines are those of the true surfaces, divided to the precision; elsewhere meshes
    are intersected, whose lines stray from the surfaces and may fall to pieces.

    Args:
        shape1: the first shape; it must have faces.
        shape2: the second shape; it must have faces.
        precision1: how far the points' polyline may stray from the true line.
        precision2: the same.

    Returns:
        A list of points for each line; no lists where the surfaces do not meet.

    Raises:
        KernelError: a shape is broken or crosses itself.
    """
    _refuse_without_faces(shape1, "shape1")
    _refuse_without_faces(shape2, "shape2")
    return section_polylines(shape1, shape2, min(precision1, precision2))


@operation
def mesh_mesh_intersection_wires(
    shape1: Shape, shape2: Shape, precision1: Precision = 0.01, precision2: Precision = 0.01
) -> list[Wire]:
    """Find the lines in which the surfaces of two shapes cut each other, as wires of straight edges.

    Convention: as ``meshMeshIntersectionPoints``.

    Known difference: as ``meshMeshIntersectionPoints``.

    Args:
        shape1: the first shape; it must have faces.
        shape2: the second shape; it must have faces.
        precision1: how far the wires may stray from the true line.
        precision2: the same.

    Returns:
        A wire for each line, closed where the line is; none where the surfaces do not meet.

    Raises:
        KernelError: a shape is broken or crosses itself.
    """
    return [polyline_wire(line) for line in mesh_mesh_intersection_points(shape1, shape2, precision1, precision2)]


@operation
def mesh_mesh_intersection_of_shapes_points(
    shape: Shape, shapes: list[Shape], precision: Precision = 0.01, precision_shapes: list[Precision] | None = None
) -> list[list[Point3]]:
    """Find the lines in which the surface of a shape cuts those of others, as points.

    Convention: as ``meshMeshIntersectionPoints``.

    Known difference: as ``meshMeshIntersectionPoints``.

    Args:
        shape: the shape; it must have faces.
        shapes: the others; they must have faces.
        precision: how far the points' polylines may stray from the true lines.
        precision_shapes: the same for each of the others.

    Returns:
        A list of points for each line, those with the first of the others first.

    Raises:
        KernelError: a shape is broken or crosses itself.
    """
    _refuse_without_faces(shape, "shape")
    for position, other in enumerate(shapes):
        _refuse_without_faces(other, f"shapes.{position}")
    if precision_shapes is not None:
        paired(len(shapes), precision_shapes, "precisionShapes", "shapes")
    finest = [min(precision, precision_shapes[at]) if precision_shapes else precision for at in range(len(shapes))]
    return [line for other, fine in zip(shapes, finest, strict=True) for line in section_polylines(shape, other, fine)]


@operation
def mesh_mesh_intersection_of_shapes_wires(
    shape: Shape, shapes: list[Shape], precision: Precision = 0.01, precision_shapes: list[Precision] | None = None
) -> list[Wire]:
    """Find the lines in which the surface of a shape cuts those of others, as wires of straight edges.

    Convention: as ``meshMeshIntersectionPoints``.

    Known difference: as ``meshMeshIntersectionPoints``.

    Args:
        shape: the shape; it must have faces.
        shapes: the others; they must have faces.
        precision: how far the wires may stray from the true lines.
        precision_shapes: the same for each of the others.

    Returns:
        A wire for each line, closed where the line is, those with the first of the others first.

    Raises:
        KernelError: a shape is broken or crosses itself.
    """
    found = mesh_mesh_intersection_of_shapes_points(shape, shapes, precision, precision_shapes)
    return [polyline_wire(line) for line in found]


def _refuse_without_faces(shape: TopoDS_Shape, parameter: str) -> None:
    if not topology.faces(shape):
        raise InvalidInput(f"{parameter} must have faces", parameter=parameter)
