"""Lists that go in step with a list of shapes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import camel_case

S = TypeVar("S")


def in_step(shapes: Sequence[S], **lists: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
    """Each shape with the entries of the other lists in its place.

    Args:
        shapes: what to go through.
        lists: the other lists, by the names of their parameters.

    Raises:
        InvalidInput: a list is longer or shorter than that of the shapes.
    """
    for name, items in lists.items():
        if len(items) != len(shapes):
            wire = camel_case(name)
            raise InvalidInput(
                f"{wire} must be as long as shapes: it has {len(items)}, but there are {len(shapes)} shapes",
                parameter=wire,
            )
    return zip(shapes, *lists.values(), strict=True)
