"""Equality of values on the wire: plain data by content, handles by identity."""

from __future__ import annotations

from typing import Any, cast

from OCP.TopoDS import TopoDS_Shape


def same(first: Any, second: Any) -> bool:
    """Whether two values are equal: 1 equals 1.0, but neither true nor "1"; the same shape equals itself."""
    if isinstance(first, TopoDS_Shape) and isinstance(second, TopoDS_Shape):
        return first is second or first.IsEqual(second)
    if isinstance(first, (list, tuple)) and isinstance(second, (list, tuple)):
        one, other = cast("list[Any]", first), cast("list[Any]", second)
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(first, dict) and isinstance(second, dict):
        left, right = cast("dict[str, Any]", first), cast("dict[str, Any]", second)
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    if isinstance(first, bool) or isinstance(second, bool):
        return first is second
    return first is second or bool(first == second)
