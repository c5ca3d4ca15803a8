"""One or two numbers in, one number out."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal, TypeAlias

from cadcloud.ops import _javascript as javascript
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Integer, Number

UnaryOperation: TypeAlias = Literal[
    "absolute", "negate", "ln", "log10", "tenPow", "round", "floor", "ceil", "sqrt", "sin", "cos", "tan",
    "asin", "acos", "atan", "log", "exp", "radToDeg", "degToRad",
]  # fmt: skip
BinaryOperation: TypeAlias = Literal["add", "subtract", "multiply", "divide", "power", "modulus"]


def _result(compute: Callable[[], float], reason: str, parameter: str = "number") -> int | float:
    try:
        value = compute()
    except (OverflowError, ValueError, ZeroDivisionError):
        raise InvalidInput(reason, parameter=parameter) from None
    return javascript.finite(value, reason, parameter)


@operation
def number(number: Number = 1) -> Number:
    """Pass a number on.

    Args:
        number: any number.

    Returns:
        The same number.
    """
    return number


@operation
def pi() -> Number:
    """Give the ratio of a circle's circumference to its diameter.

    Returns:
        3.141592653589793.
    """
    return math.pi


@operation
def add(first: Number = 1, second: Number = 2) -> Number:
    """Add two numbers.

    Args:
        first: a number.
        second: a number.

    Returns:
        Their sum.
    """
    return _result(lambda: first + second, "the sum is too large", "first")


@operation
def subtract(first: Number = 1, second: Number = 2) -> Number:
    """Take one number from another.

    Args:
        first: what to take from.
        second: what to take away.

    Returns:
        The difference.
    """
    return _result(lambda: first - second, "the difference is too large", "first")


@operation
def multiply(first: Number = 1, second: Number = 2) -> Number:
    """Multiply two numbers.

    Args:
        first: a number.
        second: a number.

    Returns:
        Their product.
    """
    return _result(lambda: first * second, "the product is too large", "first")


@operation
def divide(first: Number = 1, second: Number = 2) -> Number:
    """Divide one number by another.

    Known difference: a division by zero is an error, not infinity, which JSON cannot carry.

    Args:
        first: what to divide.
        second: what to divide by; not zero.

    Returns:
        The quotient.
    """
    return _result(lambda: first / second, "second must not be zero, nor the quotient too large", "second")


@operation
def power(first: Number = 1, second: Number = 2) -> Number:
    """Raise a number to a power.

    Known difference: a result that is no finite real number, such as the root of -1, is an error.

    Args:
        first: the base.
        second: the exponent.

    Returns:
        The power.
    """
    return _result(lambda: math.pow(first, second), "the power is not a finite real number", "second")


@operation
def modulus(number: Number = 1, modulus: Number = 2) -> Number:
    """Find what is left of a division.

    Convention: the result has the sign of ``number``: -5 modulo 3 is -2.

    Args:
        number: what to divide.
        modulus: what to divide by; not zero.

    Returns:
        The remainder.
    """
    return _result(lambda: javascript.remainder(number, modulus), "modulus must not be zero", "modulus")


@operation
def negate(number: Number = 1) -> Number:
    """Turn the sign of a number.

    Args:
        number: any number.

    Returns:
        The number with the other sign.
    """
    return -number


@operation
def abs_(number: Number = 1) -> Number:
    """Drop the sign of a number.

    Args:
        number: any number.

    Returns:
        Its distance from zero.
    """
    return abs(number)


@operation
def sign(number: Number = 1) -> Number:
    """Tell the sign of a number.

    Args:
        number: any number.

    Returns:
        -1, 0 or 1.
    """
    return (number > 0) - (number < 0)


@operation
def fract(number: Number = 1) -> Number:
    """Cut the whole part off a number.

    Convention: the result is never negative: the fraction of -1.25 is 0.75.

    Args:
        number: any number.

    Returns:
        What lies above the next lower whole number, from 0 up to but not including 1.
    """
    return javascript.whole(number - math.floor(number))


@operation
def round_(number: Number = 1) -> Number:
    """Round to the nearest whole number.

    Convention: halves go up, so -2.5 becomes -2.

    Args:
        number: any number.

    Returns:
        A whole number.
    """
    return javascript.round_half_up(number)


@operation
def floor(number: Number = 1) -> Number:
    """Round down to a whole number.

    Args:
        number: any number.

    Returns:
        The largest whole number that is not above it.
    """
    return math.floor(number)


@operation
def ceil(number: Number = 1) -> Number:
    """Round up to a whole number.

    Args:
        number: any number.

    Returns:
        The smallest whole number that is not below it.
    """
    return math.ceil(number)


@operation
def round_to_decimals(number: Number = 1.123456, decimal_places: Integer = 2) -> Number:
    """Round to a count of decimals.

    Convention: halves go up; a negative count rounds to tens, hundreds and so on.

    Args:
        number: any number.
        decimal_places: how many decimals to keep, from -100 to 100.

    Returns:
        The rounded number.
    """
    _places(decimal_places, -100)
    factor = math.pow(10, decimal_places)
    return _result(lambda: javascript.round_half_up(number * factor) / factor, "the number is too large to round")


@operation
def round_and_remove_trailing_zeros(number: Number = 1.123456, decimal_places: Integer = 2) -> Number:
    """Round to a count of decimals and drop the zeros at the end.

    Args:
        number: any number.
        decimal_places: how many decimals to keep at most, from 0 to 100.

    Returns:
        The rounded number; 1.50 is 1.5.
    """
    _places(decimal_places, 0)
    return javascript.whole(float(javascript.fixed(number, decimal_places)))


@operation
def to_fixed(number: Number, decimal_places: Integer = 2) -> str:
    """Write a number with a fixed count of decimals.

    Args:
        number: any number.
        decimal_places: how many decimals to write, from 0 to 100.

    Returns:
        The text, such as ``1.50``.
    """
    _places(decimal_places, 0)
    return javascript.fixed(number, decimal_places)


def _places(places: int, lowest: int) -> None:
    if not lowest <= places <= 100:
        raise InvalidInput(f"decimalPlaces must lie between {lowest} and 100, not {places}", parameter="decimalPlaces")


@operation
def sqrt(number: Number = 1) -> Number:
    """Take the square root.

    Known difference: the root of a negative number is an error.

    Args:
        number: zero or more.

    Returns:
        The root.
    """
    return _result(lambda: math.sqrt(number), "number must not be negative")


@operation
def ln(number: Number = 1) -> Number:
    """Take the natural logarithm.

    Args:
        number: more than zero.

    Returns:
        The logarithm to the base e.
    """
    return _result(lambda: math.log(number), "number must be more than zero")


@operation
def log10(number: Number = 1) -> Number:
    """Take the logarithm to the base ten.

    Args:
        number: more than zero.

    Returns:
        The logarithm.
    """
    return _result(lambda: math.log10(number), "number must be more than zero")


@operation
def ten_pow(number: Number = 1) -> Number:
    """Raise ten to a power.

    Args:
        number: the exponent, at most 308.

    Returns:
        The power.
    """
    return _result(lambda: math.pow(10, number), "number must be at most 308")


@operation
def exp(number: Number = 1) -> Number:
    """Raise e to a power.

    Args:
        number: the exponent, at most 709.

    Returns:
        The power.
    """
    return _result(lambda: math.exp(number), "number must be at most 709")


@operation
def sin(number: Number = 1) -> Number:
    """Take the sine of an angle.

    Args:
        number: the angle in radians.

    Returns:
        From -1 to 1.
    """
    return javascript.whole(math.sin(number))


@operation
def cos(number: Number = 1) -> Number:
    """Take the cosine of an angle.

    Args:
        number: the angle in radians.

    Returns:
        From -1 to 1.
    """
    return javascript.whole(math.cos(number))


@operation
def tan(number: Number = 1) -> Number:
    """Take the tangent of an angle.

    Args:
        number: the angle in radians.

    Returns:
        The tangent.
    """
    return javascript.whole(math.tan(number))


@operation
def asin(number: Number = 1) -> Number:
    """Find the angle of a sine.

    Args:
        number: from -1 to 1.

    Returns:
        The angle in radians, from -pi/2 to pi/2.
    """
    return _result(lambda: math.asin(number), "number must lie between -1 and 1")


@operation
def acos(number: Number = 1) -> Number:
    """Find the angle of a cosine.

    Args:
        number: from -1 to 1.

    Returns:
        The angle in radians, from 0 to pi.
    """
    return _result(lambda: math.acos(number), "number must lie between -1 and 1")


@operation
def atan(number: Number = 1) -> Number:
    """Find the angle of a tangent.

    Args:
        number: any number.

    Returns:
        The angle in radians, between -pi/2 and pi/2.
    """
    return javascript.whole(math.atan(number))


@operation
def deg_to_rad(number: Number = 1) -> Number:
    """Turn degrees into radians.

    Args:
        number: an angle in degrees.

    Returns:
        The angle in radians.
    """
    return javascript.whole(math.radians(number))


@operation
def rad_to_deg(number: Number = 1) -> Number:
    """Turn radians into degrees.

    Args:
        number: an angle in radians.

    Returns:
        The angle in degrees.
    """
    return _result(lambda: math.degrees(number), "number is too large")


_UNARY: dict[str, Callable[[Number], Number]] = {
    "absolute": abs_,
    "negate": negate,
    "ln": ln,
    "log": ln,
    "log10": log10,
    "tenPow": ten_pow,
    "round": round_,
    "floor": floor,
    "ceil": ceil,
    "sqrt": sqrt,
    "sin": sin,
    "cos": cos,
    "tan": tan,
    "asin": asin,
    "acos": acos,
    "atan": atan,
    "exp": exp,
    "radToDeg": rad_to_deg,
    "degToRad": deg_to_rad,
}
_BINARY: dict[str, Callable[[Number, Number], Number]] = {
    "add": add,
    "subtract": subtract,
    "multiply": multiply,
    "divide": divide,
    "power": power,
    "modulus": modulus,
}


@operation
def one_nr_operation(number: Number = 1, operation: UnaryOperation = "absolute") -> Number:
    """Apply a function of one number, chosen by name.

    Convention: ``log`` and ``ln`` are both the natural logarithm; trigonometry is in radians.

    Args:
        number: what to apply it to.
        operation: which function.

    Returns:
        Its result.
    """
    return _UNARY[operation](number)


@operation
def two_nr_operation(first: Number = 1, second: Number = 1, operation: BinaryOperation = "add") -> Number:
    """Combine two numbers by an operation chosen by name.

    Args:
        first: left of the operator.
        second: right of it.
        operation: which one.

    Returns:
        The result.
    """
    try:
        return _BINARY[operation](first, second)
    except InvalidInput as error:
        if error.details.get("parameter") == "modulus":
            raise InvalidInput("second must not be zero", parameter="second") from None
        raise
