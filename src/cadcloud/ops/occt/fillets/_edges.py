"""Fillets: rounding edges of solids."""

from __future__ import annotations

from itertools import pairwise
from typing import Annotated

from annotated_types import MinLen
from OCP.TopoDS import TopoDS_Edge, TopoDS_Shape

from cadcloud.ops.brep.fillets import RadiusLaw, edges_between_faces, paired, rounded, rounded_by_laws
from cadcloud.ops.brep.matching import own_part, own_parts
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Edge, Index, Length, Ratio, Shape

Edges = Annotated[list[Edge], MinLen(1)]


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
    return rounded(shape, sized_edges(shape, radius, radius_list, indexes, "radiusList"))


@operation
def fillet_edges_list(shape: Shape, edges: Edges, radius_list: list[Length]) -> Shape:
    """Round given edges of a shape, each by its own radius.

    Convention: an edge of an equal shape counts as the edge of this one in its place.

    Args:
        shape: a solid or shell.
        edges: which of its edges to round.
        radius_list: a radius for each edge.

    Returns:
        The rounded shape.

    Raises:
        KernelError: a radius is too large for the faces around its edge.
    """
    edges_between_faces(shape)
    paired(len(edges), radius_list, "radiusList", "edges")
    return rounded(shape, list(zip(own_parts(shape, edges, "edges"), radius_list, strict=True)))


@operation
def fillet_edges_list_one_radius(shape: Shape, edges: Edges, radius: Length = 0.1) -> Shape:
    """Round given edges of a shape by the same radius.

    Convention: an edge of an equal shape counts as the edge of this one in its place.

    Args:
        shape: a solid or shell.
        edges: which of its edges to round.
        radius: of every fillet.

    Returns:
        The rounded shape.

    Raises:
        KernelError: the radius is too large for the faces around an edge.
    """
    return fillet_edges_list(shape, edges, [radius] * len(edges))


@operation
def fillet_edge_variable_radius(shape: Shape, edge: Edge, radius_list: list[Length], params_u: list[Ratio]) -> Shape:
    """Round an edge by a radius that changes along it.

    Convention: the edge is followed the way its own curve runs. The radius is smooth between the given
    places, and the first and the last of them count as the ends of the edge.

    Args:
        shape: a solid or shell.
        edge: which of its edges to round.
        radius_list: the radii, at least one.
        params_u: where each radius is reached, as increasing shares of the edge from 0 to 1.

    Returns:
        The rounded shape.

    Raises:
        KernelError: a radius is too large for the faces around the edge.
    """
    edges_between_faces(shape)
    law = _law(radius_list, params_u, "")
    return rounded_by_laws(shape, [(own_part(shape, edge, "edge"), law)])


@operation
def fillet_edges_same_variable_radius(
    shape: Shape, edges: Edges, radius_list: list[Length], params_u: list[Ratio]
) -> Shape:
    """Round edges by a radius that changes along each of them in the same way.

    Convention: as ``filletEdgeVariableRadius``.

    Args:
        shape: a solid or shell.
        edges: which of its edges to round.
        radius_list: the radii, at least one.
        params_u: where each radius is reached, as increasing shares of the edge from 0 to 1.

    Returns:
        The rounded shape.

    Raises:
        KernelError: a radius is too large for the faces around an edge.
    """
    edges_between_faces(shape)
    law = _law(radius_list, params_u, "")
    return rounded_by_laws(shape, [(edge, law) for edge in own_parts(shape, edges, "edges")])


@operation
def fillet_edges_variable_radius(
    shape: Shape, edges: Edges, radius_lists: list[list[Length]], params_u_lists: list[list[Ratio]]
) -> Shape:
    """Round edges by radii that change along each of them in its own way.

    Convention: as ``filletEdgeVariableRadius``.

    Args:
        shape: a solid or shell.
        edges: which of its edges to round.
        radius_lists: for each edge its radii.
        params_u_lists: for each edge where its radii are reached, as increasing shares from 0 to 1.

    Returns:
        The rounded shape.

    Raises:
        KernelError: a radius is too large for the faces around its edge.
    """
    edges_between_faces(shape)
    paired(len(edges), radius_lists, "radiusLists", "edges")
    paired(len(edges), params_u_lists, "paramsULists", "edges")
    laws = [
        _law(radii, shares, f"s.{position}")
        for position, (radii, shares) in enumerate(zip(radius_lists, params_u_lists, strict=True))
    ]
    return rounded_by_laws(shape, list(zip(own_parts(shape, edges, "edges"), laws, strict=True)))


def _law(radii: list[float], shares: list[float], suffix: str) -> RadiusLaw:
    radii_name, shares_name = f"radiusList{suffix}", f"paramsU{'List' if suffix else ''}{suffix}"
    if not radii:
        raise InvalidInput(f"{radii_name} must hold at least one radius", parameter=radii_name)
    paired(len(radii), shares, shares_name, radii_name)
    if any(after <= before for before, after in pairwise(shares)):
        raise InvalidInput(f"{shares_name} must increase", parameter=shares_name)
    return RadiusLaw(radii, shares)


def sized_edges(
    shape: TopoDS_Shape, size: float, sizes: list[float] | None, indexes: list[int] | None, name: str
) -> list[tuple[TopoDS_Edge, float]]:
    """Pair each chosen edge with its radius or distance."""
    found = edges_between_faces(shape)
    if indexes is None:
        return [(edge, size) for edge in found]
    if sizes is not None:
        paired(len(indexes), sizes, name, "indexes")
    for index in indexes:
        if index >= len(found):
            raise InvalidInput(f"indexes must lie between 0 and {len(found) - 1}, not {index}", parameter="indexes")
    return [(found[index], sizes[at] if sizes else size) for at, index in enumerate(indexes)]
