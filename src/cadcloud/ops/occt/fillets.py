"""Fillets and chamfers: rounding and bevelling edges."""

from __future__ import annotations

from typing import Any

from OCP.BRepFilletAPI import BRepFilletAPI_MakeChamfer, BRepFilletAPI_MakeFillet
from OCP.TopoDS import TopoDS_Edge, TopoDS_Shape

from cadcloud.ops.brep import topology
from cadcloud.ops.brep.build import Builder, built, valid
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Index, Length, Shape


@operation
def fillet_edges(
    shape: Shape,
    radius: Length = 0.1,
    radius_list: list[Length] | None = None,
    indexes: list[Index] | None = None,
) -> Shape:
    """Round the edges of a shape.

    Convention: ``indexes`` count from 0, in the order of ``occt.shapes.edge.getEdges``.

    Args:
        shape: a solid or shell.
        radius: of every fillet, where ``radius_list`` is not given.
        radius_list: a radius for each entry of ``indexes``.
        indexes: which edges to round; all where not given.

    Returns:
        The rounded shape.

    Raises:
        KernelError: a radius is too large for the faces around its edge.
    """
    maker = BRepFilletAPI_MakeFillet(shape)
    for size, edge in _sized_edges(shape, radius, radius_list, indexes, "radiusList"):
        maker.Add(size, edge)
    return _finished(maker, "The edges could not be filleted: use a smaller radius or fewer edges.")


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
    maker = BRepFilletAPI_MakeChamfer(shape)
    for size, edge in _sized_edges(shape, distance, distance_list, indexes, "distanceList"):
        maker.Add(size, edge)
    return _finished(maker, "The edges could not be chamfered: use a smaller distance or fewer edges.")


def _finished(maker: Builder, otherwise: str) -> Any:
    # A fillet that eats up a whole face often claims success with faces that cross.
    return valid(topology.simplest(built(maker, otherwise)), otherwise)


def _sized_edges(
    shape: TopoDS_Shape, size: float, sizes: list[float] | None, indexes: list[int] | None, name: str
) -> list[tuple[float, TopoDS_Edge]]:
    """Pair each chosen edge with its radius or distance."""
    found = topology.edges(shape)
    if not found or not topology.faces(shape):
        raise InvalidInput("shape must have edges between faces", parameter="shape")
    if indexes is None:
        return [(size, edge) for edge in found]
    if sizes is not None and len(sizes) != len(indexes):
        raise InvalidInput(f"{name} must be as long as indexes ({len(indexes)}), not {len(sizes)}", parameter=name)
    for index in indexes:
        if index >= len(found):
            raise InvalidInput(f"indexes must lie between 0 and {len(found) - 1}, not {index}", parameter="indexes")
    return [(sizes[at] if sizes else size, found[index]) for at, index in enumerate(indexes)]
