"""The text of a label that tells a measured value."""

from __future__ import annotations

import re
from typing import Annotated, NamedTuple, TypeAlias

from annotated_types import Le

from cadcloud.ops import _javascript as javascript
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.math import eval_arithmetic
from cadcloud.ops.types import Index

Decimals: TypeAlias = Annotated[Index, Le(100)]

VALUE = "val"
_ARITHMETIC = re.compile(r"[\d+\-*/().\s]+")


class Format(NamedTuple):
    """How a value is written: its decimals, what follows it, and an expression that it is put into."""

    decimals: int
    suffix: str
    overwrite: str
    without_zeros: bool


def value_text(value: float, style: Format) -> str:
    """What a label says of a value.

    An expression in ``val`` is computed; any other text is taken as it is, with ``val`` replaced.
    """
    expression = style.overwrite.replace(VALUE, javascript.number_text(value))
    shown = _number(value, style)
    if _ARITHMETIC.fullmatch(expression):
        shown = _computed(expression, shown, style)
    elif style.overwrite.strip():
        shown = style.overwrite.replace(VALUE, shown)
    return f"{shown} {style.suffix}"


def _computed(expression: str, otherwise: str, style: Format) -> str:
    try:
        return _number(eval_arithmetic(expression), style)
    except InvalidInput:
        return otherwise


def _number(value: float, style: Format) -> str:
    text = javascript.fixed(value, style.decimals)
    return text.rstrip("0").rstrip(".") if style.without_zeros and "." in text else text
