"""Several wires made in one call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from OCP.TopoDS import TopoDS_Compound, TopoDS_Wire

from cadcloud.ops.brep import topology
from cadcloud.ops.errors import InvalidInput

Item = TypeVar("Item")


def together(
    items: Sequence[Item], make: Callable[[Item], TopoDS_Wire], parameter: str, return_compound: bool
) -> list[TopoDS_Wire] | TopoDS_Compound:
    """Make a wire of each item.

    Args:
        items: what the wires are made of.
        make: makes one.
        parameter: what the items are called, for errors.
        return_compound: whether to put them into one compound.

    Raises:
        InvalidInput: an item does not do; the parameter says which. Or there is none to put into a compound.
    """
    wires: list[TopoDS_Wire] = []
    for position, item in enumerate(items):
        try:
            wires.append(make(item))
        except InvalidInput as error:
            error.details["parameter"] = f"{parameter}.{position}.{error.details['parameter']}"
            raise
    if not return_compound:
        return wires
    if not wires:
        raise InvalidInput(f"{parameter} must hold at least one for a compound", parameter=parameter)
    return topology.compound(wires)
