"""Boxes and spheres around shapes."""

from __future__ import annotations

import math

from OCP.BRepPrimAPI import BRepPrimAPI_MakeBox, BRepPrimAPI_MakeSphere
from typing_extensions import TypedDict

from cadcloud.ops.brep import frames, measure
from cadcloud.ops.brep.build import built
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Point3, Shape, Solid, Vector3

# The kernel cannot tell points apart that lie closer than 1e-7, so a box needs that much room on both sides.
THINNEST = 2e-7


class Box(TypedDict):
    """A box along the axes: its lowest and highest corner, its middle, and its extent along x, y and z."""

    min: Point3
    max: Point3
    center: Point3
    size: Vector3


class Sphere(TypedDict):
    """A sphere by its middle and its radius."""

    center: Point3
    radius: float


@operation
def bounding_box_of_shape(shape: Shape) -> Box:
    """Measure the box along the axes that a shape just fits into.

    Convention: the box is tight; it holds the curves and surfaces themselves, not their control points.

    Args:
        shape: what to measure.

    Returns:
        The corners, the middle and the extents of the box.
    """
    low, high = measure.bounds(shape)
    return {
        "min": low,
        "max": high,
        "center": ((low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2),
        "size": (high[0] - low[0], high[1] - low[1], high[2] - low[2]),
    }


@operation
def bounding_box_min_of_shape(shape: Shape) -> Point3:
    """Find the lowest corner of the box around a shape.

    Args:
        shape: what to measure.

    Returns:
        The smallest x, y and z of the shape.
    """
    return bounding_box_of_shape(shape)["min"]


@operation
def bounding_box_max_of_shape(shape: Shape) -> Point3:
    """Find the highest corner of the box around a shape.

    Args:
        shape: what to measure.

    Returns:
        The largest x, y and z of the shape.
    """
    return bounding_box_of_shape(shape)["max"]


@operation
def bounding_box_center_of_shape(shape: Shape) -> Point3:
    """Find the middle of the box around a shape.

    Args:
        shape: what to measure.

    Returns:
        The middle of the box; not the centre of mass.
    """
    return bounding_box_of_shape(shape)["center"]


@operation
def bounding_box_size_of_shape(shape: Shape) -> Vector3:
    """Measure how far a shape reaches along the axes.

    Args:
        shape: what to measure.

    Returns:
        The extents along x, y and z.
    """
    return bounding_box_of_shape(shape)["size"]


@operation
def bounding_box_shape_of_shape(shape: Shape) -> Solid:
    """Build the box along the axes that a shape just fits into.

    Convention: a flat shape gets a box that is as thin as the kernel can build, 2e-7.

    Args:
        shape: what to box in.

    Returns:
        A solid.
    """
    box = bounding_box_of_shape(shape)
    size = [max(extent, THINNEST) for extent in box["size"]]
    x, y, z = (middle - extent / 2 for middle, extent in zip(box["center"], size, strict=True))
    return built(BRepPrimAPI_MakeBox(frames.point((x, y, z)), *size), "The box could not be built.")


@operation
def bounding_sphere_of_shape(shape: Shape) -> Sphere:
    """Measure the sphere around the bounding box of a shape.

    Convention: the sphere goes through the corners of the box, so a smaller one may hold the shape too.

    Args:
        shape: what to measure.

    Returns:
        The middle and the radius of the sphere.
    """
    box = bounding_box_of_shape(shape)
    return {"center": box["center"], "radius": math.hypot(*box["size"]) / 2}


@operation
def bounding_sphere_center_of_shape(shape: Shape) -> Point3:
    """Find the middle of the sphere around the bounding box of a shape.

    Args:
        shape: what to measure.

    Returns:
        The middle of the bounding box.
    """
    return bounding_box_of_shape(shape)["center"]


@operation
def bounding_sphere_radius_of_shape(shape: Shape) -> float:
    """Measure the radius of the sphere around the bounding box of a shape.

    Args:
        shape: what to measure.

    Returns:
        Half the diagonal of the bounding box.
    """
    return bounding_sphere_of_shape(shape)["radius"]


@operation
def bounding_sphere_shape_of_shape(shape: Shape) -> Solid:
    """Build the sphere around the bounding box of a shape.

    Args:
        shape: what to enclose.

    Returns:
        A solid.
    """
    sphere = bounding_sphere_of_shape(shape)
    radius = max(sphere["radius"], THINNEST)
    return built(BRepPrimAPI_MakeSphere(frames.point(sphere["center"]), radius), "The sphere could not be built.")
