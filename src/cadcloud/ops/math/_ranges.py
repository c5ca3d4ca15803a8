"""Ranges: clamping, blending, wrapping and random numbers."""

from __future__ import annotations

import math
import random as chance

from cadcloud.ops import _javascript as javascript
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Index, Number


@operation
def clamp(number: Number = 0.5, min_: Number = 0, max_: Number = 1) -> Number:
    """Keep a number inside a range.

    Args:
        number: any number.
        min_: the lowest result.
        max_: the highest result; not below ``min``.

    Returns:
        The number, or the end of the range that it passed.
    """
    _ordered(min_, max_)
    return max(min_, min(max_, number))


def _ordered(low: float, high: float) -> None:
    if high < low:
        raise InvalidInput("max must not be below min", parameter="max")


@operation
def lerp(start: Number = 0, end: Number = 1, t: Number = 0.5) -> Number:
    """Blend from one number to another.

    Args:
        start: the result at 0.
        end: the result at 1.
        t: where to look; outside 0 to 1 it goes on in a straight line.

    Returns:
        The blend.
    """
    return javascript.finite(start + (end - start) * t, "the result is too large", "t")


@operation
def inverse_lerp(start: Number = 0, end: Number = 1, value: Number = 0.5) -> Number:
    """Find how far a number lies from one end to the other.

    Args:
        start: gives 0.
        end: gives 1.
        value: the number to place.

    Returns:
        Its place; 0 where both ends are the same.
    """
    return 0 if start == end else javascript.finite((value - start) / (end - start), "the result is too large", "value")


@operation
def remap(
    number: Number = 0.5, from_low: Number = 0, from_high: Number = 1, to_low: Number = 1, to_high: Number = 2
) -> Number:
    """Carry a number from one range to another.

    Args:
        number: the number; it may lie outside the first range.
        from_low: start of the first range.
        from_high: end of the first range; not the same as its start.
        to_low: start of the second range.
        to_high: end of the second range.

    Returns:
        The number at the same place of the second range.
    """
    if from_low == from_high:
        raise InvalidInput("fromHigh must differ from fromLow", parameter="fromHigh")
    place = (number - from_low) / (from_high - from_low)
    return javascript.finite(to_low + place * (to_high - to_low), "the result is too large", "number")


@operation
def smoothstep(number: Number = 1) -> Number:
    """Blend softly from 0 to 1.

    Args:
        number: below 0 counts as 0, above 1 as 1.

    Returns:
        3n² - 2n³.
    """
    inside = max(0, min(1, number))
    return javascript.whole(inside * inside * (3 - 2 * inside))


@operation
def wrap(number: Number = 1.5, min_: Number = 0, max_: Number = 1) -> Number:
    """Bring a number into a range by going round.

    Args:
        number: any number.
        min_: start of the range, included.
        max_: end of the range, excluded; above ``min``.

    Returns:
        The number plus or minus whole ranges.
    """
    if max_ <= min_:
        raise InvalidInput("max must be above min", parameter="max")
    span = max_ - min_
    return javascript.whole(((number - min_) % span + span) % span + min_)


@operation
def ping_pong(t: Number = 0.5, length: Number = 1) -> Number:
    """Run to and fro between zero and a length.

    Args:
        t: how far to run.
        length: where to turn round; more than zero.

    Returns:
        From 0 to ``length``.
    """
    if length <= 0:
        raise InvalidInput("length must be more than zero", parameter="length")
    place = t % (2 * length)
    return javascript.whole(length - abs(place - length))


@operation
def move_towards(current: Number = 0, target: Number = 1, max_delta: Number = 0.1) -> Number:
    """Step towards a number without passing it.

    Args:
        current: where to start.
        target: where to go.
        max_delta: the longest step.

    Returns:
        The target where it is near enough, else one step closer.
    """
    if abs(target - current) <= max_delta:
        return target
    return javascript.whole(current + math.copysign(max_delta, target - current))


@operation
def random() -> Number:
    """Draw a random number.

    It takes no seed: every call differs.

    Returns:
        From 0 up to but not including 1.
    """
    return chance.random()  # noqa: S311 - no secret depends on it


@operation
def random_number(low: Number = 0, high: Number = 1) -> Number:
    """Draw a random number from a range.

    It takes no seed: every call differs.

    Args:
        low: the lowest.
        high: the highest; not below ``low``.

    Returns:
        A number in between.
    """
    _drawable(low, high)
    return low + chance.random() * (high - low)  # noqa: S311 - no secret depends on it


@operation
def random_numbers(low: Number = 0, high: Number = 1, count: Index = 10) -> list[Number]:
    """Draw several random numbers from a range.

    It takes no seed: every call differs.

    Args:
        low: the lowest.
        high: the highest; not below ``low``.
        count: how many, at most 1,000,000.

    Returns:
        The numbers.
    """
    _drawable(low, high)
    if count > 1_000_000:
        raise InvalidInput("count must be at most 1,000,000", parameter="count")
    return [low + chance.random() * (high - low) for _ in range(count)]  # noqa: S311 - no secret depends on it


def _drawable(low: float, high: float) -> None:
    if high < low:
        raise InvalidInput("high must not be below low", parameter="high")
