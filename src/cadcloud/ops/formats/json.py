"""Results as JSON, written as JavaScript writes them: whole numbers without a decimal point."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, is_dataclass
from typing import Any, cast

import numpy as np
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops._javascript import whole
from cadcloud.ops.errors import InvalidInput


def json_bytes(value: Any) -> bytes:
    """A result as JSON text.

    Raises:
        InvalidInput: it holds a shape, a number that is not finite, or something else JSON cannot carry.
    """
    text = json.dumps(plain(value), ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    # Half a character is no UTF-8, but JSON can spell it, just as Python would.
    return text.encode(errors="backslashreplace")


def plain(value: Any) -> Any:
    """A result as nothing but dicts, lists, strings, numbers, booleans and None.

    Raises:
        InvalidInput: it holds something else; says where.
    """
    try:
        return _plain(value, "result")
    except RecursionError:
        raise InvalidInput("The result is nested too deeply for JSON, or holds itself.") from None


def _plain(value: Any, where: str) -> Any:
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        return _number(value, where)
    if isinstance(value, Mapping):
        items = cast("Mapping[Any, Any]", value).items()
        return {str(key): _plain(item, f"{where}.{key}") for key, item in items}
    if isinstance(value, (list, tuple)):
        return [_plain(item, f"{where}.{at}") for at, item in enumerate(cast("list[Any]", value))]
    return _plain(_opened(value, where), where)


def _number(value: float, where: str) -> int | float:
    if not math.isfinite(value):
        raise InvalidInput(f"{where} is {value}, which JSON cannot carry.", result=where)
    return whole(value)


def _opened(value: Any, where: str) -> Any:
    """What stands behind the kinds of value that are containers or numbers under another name."""
    if isinstance(value, (np.generic, np.ndarray)):
        return cast("Any", value).tolist()
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(cast("Any", value))
    if isinstance(value, TopoDS_Shape):
        raise InvalidInput(f"{where} is a shape, which JSON cannot carry; use gltf, step, stpz or stl.", result=where)
    raise InvalidInput(f"{where} is a {type(value).__name__}, which JSON cannot carry.", result=where)
