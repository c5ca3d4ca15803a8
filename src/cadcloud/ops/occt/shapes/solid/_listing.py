"""The solids of shapes, and their properties."""

from __future__ import annotations

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Point3, Shape, Solid


@operation
def get_solids(shape: Shape) -> list[Solid]:
    """List the solids in a shape.

    Args:
        shape: any shape.

    Returns:
        The distinct solids, in the kernel's order.
    """
    return topology.subshapes(shape, "solid")


@operation
def get_solid_volume(shape: Solid) -> float:
    """Measure the volume of a solid.

    Args:
        shape: the solid.

    Returns:
        Its volume in cubed length units.
    """
    return measure.volume(shape)


@operation
def get_solid_surface_area(shape: Solid) -> float:
    """Measure the surface of a solid, holes and inner shells included.

    Args:
        shape: the solid.

    Returns:
        Its area in squared length units.
    """
    return measure.area(shape)


@operation
def get_solid_center_of_mass(shape: Solid) -> Point3:
    """Find the centre of mass of a solid of even density.

    Args:
        shape: the solid.

    Returns:
        The point.
    """
    return measure.center_of_mass(shape)


@operation
def get_solids_volumes(shapes: list[Solid]) -> list[float]:
    """Measure the volumes of solids.

    Args:
        shapes: the solids.

    Returns:
        Their volumes in cubed length units, in order.
    """
    return [measure.volume(solid) for solid in shapes]


@operation
def get_solids_centers_of_mass(shapes: list[Solid]) -> list[Point3]:
    """Find the centres of mass of solids of even density.

    Args:
        shapes: the solids.

    Returns:
        A point for each, in order.
    """
    return [measure.center_of_mass(solid) for solid in shapes]
