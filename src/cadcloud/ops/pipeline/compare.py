"""The operators of a choice."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from cadcloud.ops._equality import same
from cadcloud.ops.errors import InvalidInput

_ORDER: dict[str, Callable[[Any, Any], bool]] = {
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}
OPERATORS = ("eq", "neq", *_ORDER, "exists")


def holds(value: Any, name: str, other: Any) -> bool:
    """Whether a comparison holds.

    Raises:
        InvalidInput: there is no such operator, or it needs two numbers or two texts.
    """
    if name == "exists":
        return value is not None
    if name in ("eq", "neq"):
        return same(value, other) == (name == "eq")
    if name not in _ORDER:
        raise InvalidInput(f"operator must be one of {', '.join(OPERATORS)}", "operator")
    for kinds in ((int, float), str):
        if isinstance(value, kinds) and isinstance(other, kinds):
            return _ORDER[name](value, other)
    raise InvalidInput(f"{name} compares two numbers or two texts; value or compareTo is something else", "value")
