"""Compounds: shapes held together without being joined."""

from __future__ import annotations

from cadcloud.ops.brep import topology
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Compound, Shape


@operation
def make_compound(shapes: list[Shape]) -> Compound:
    """Put shapes into one compound.

    Args:
        shapes: what to hold together, at least one; they stay as they are.

    Returns:
        The compound.
    """
    if not shapes:
        raise InvalidInput("shapes must hold at least one shape", parameter="shapes")
    return topology.compound(shapes)


@operation
def get_shapes_of_compound(shape: Compound) -> list[Shape]:
    """Take a compound apart.

    Convention: one level deep; compounds within it stay together.

    Args:
        shape: the compound.

    Returns:
        What it holds directly, in order.
    """
    return topology.children(shape)
