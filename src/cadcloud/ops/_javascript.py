"""Where the wire's users expect JavaScript's arithmetic: rounding, remainders, numbers as text."""

from __future__ import annotations

import math
from decimal import ROUND_HALF_UP, Context, Decimal

from cadcloud.ops.errors import InvalidInput


def whole(value: float) -> int | float:
    """A whole number as ``int``, so that it is written without ``.0``; anything else as it is."""
    return int(value) if isinstance(value, float) and value.is_integer() and abs(value) < 2**53 else value


def finite(value: float, reason: str, parameter: str | None = None) -> int | float:
    """A result, if it is a finite number.

    Raises:
        InvalidInput: it is NaN or infinite, which JSON cannot carry.
    """
    if not math.isfinite(value):
        raise InvalidInput(reason, parameter=parameter)
    return whole(value)


def round_half_up(value: float) -> int:
    """The nearest whole number; halves go up, also for negative numbers."""
    lower = math.floor(value)
    return lower + 1 if value - lower >= 0.5 else lower


def remainder(value: float, divisor: float) -> float:
    """What is left of a division; it has the sign of ``value``."""
    return math.fmod(value, divisor)


def fixed(value: float, places: int) -> str:
    """A number with a fixed count of decimals, rounded from its exact binary value."""
    step = Decimal(1).scaleb(-places)
    # The largest number has 309 digits before the point.
    text = str(Decimal(value).quantize(step, rounding=ROUND_HALF_UP, context=Context(prec=420)))
    return text if abs(value) < 1e21 else number_text(value)


def number_text(value: float) -> str:
    """A number as JavaScript prints it: ``3`` for 3.0, ``1e+21``, ``1e-7``."""
    value = whole(value)
    if isinstance(value, int):
        return str(value)
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    text = repr(value)
    if 1e-6 <= abs(value) < 1e21:
        return format(Decimal(text), "f").rstrip("0").rstrip(".") if "e" in text else text.removesuffix(".0")
    digits, _, exponent = format(Decimal(text).normalize(), "E").partition("E")
    return f"{digits}e{int(exponent):+d}"


def utf16_units(text: str) -> bytes:
    """The key that sorts text as JavaScript does: by UTF-16 code units."""
    return text.encode("utf-16-be", "surrogatepass")
