"""Booleans: gates, comparisons and lists of flags."""

from __future__ import annotations

import operator
import random
from collections.abc import Callable
from typing import Any, Literal, TypeAlias

from cadcloud.ops._equality import same
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Count, Flag, Number, Ratio

Comparison: TypeAlias = Literal["<", "<=", ">", ">=", "===", "!==", "==", "!="]

_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


@operation
def boolean(boolean: Flag = False) -> bool:
    """Pass a boolean on.

    Args:
        boolean: true or false.

    Returns:
        The same.
    """
    return boolean


@operation
def random_booleans(length: Count = 10, true_threshold: Ratio = 0.5) -> list[bool]:
    """Throw a coin several times.

    It takes no seed: every call differs.

    Args:
        length: how many flags to make.
        true_threshold: the share of true ones to expect, 0 to 1.

    Returns:
        The flags.
    """
    return [random.random() < true_threshold for _ in range(length)]  # noqa: S311 - no secret depends on it


@operation
def two_threshold_random_gradient(
    numbers: list[Number],
    threshold_total_true: Number = 1,
    threshold_total_false: Number = 2,
    nr_levels: Count = 10,
) -> list[bool]:
    """Flag numbers by chance, ever less likely from one threshold to the other.

    Numbers up to the first threshold are always true, from the second on always false; in between
    the chance falls in equal steps. It takes no seed: every call differs.

    Args:
        numbers: what to judge.
        threshold_total_true: up to here always true.
        threshold_total_false: from here always false; must not be below ``threshold_total_true``.
        nr_levels: how many steps the chance falls in.

    Returns:
        A flag a number.
    """
    if threshold_total_false < threshold_total_true:
        raise InvalidInput("thresholdTotalFalse must not be below thresholdTotalTrue", parameter="thresholdTotalFalse")
    span = threshold_total_false - threshold_total_true

    def judged(number: float) -> bool:
        if number <= threshold_total_true:
            return True
        if number >= threshold_total_false:
            return False
        level = min(int((number - threshold_total_true) / span * nr_levels), nr_levels - 1)
        return random.random() > (level + 1) / (nr_levels + 1)  # noqa: S311 - no secret depends on it

    return [judged(number) for number in numbers]


@operation
def threshold_boolean_list(numbers: list[Number], threshold: Number = 1, inverse: Flag = False) -> list[bool]:
    """Flag the numbers below a threshold.

    Args:
        numbers: what to judge.
        threshold: numbers below it are true.
        inverse: true swaps the flags.

    Returns:
        A flag a number.
    """
    return [(number < threshold) != inverse for number in numbers]


@operation
def threshold_gaps_boolean_list(
    numbers: list[Number], gap_thresholds: list[tuple[Number, Number]], inverse: Flag = False
) -> list[bool]:
    """Flag the numbers that lie in any of several ranges.

    Args:
        numbers: what to judge.
        gap_thresholds: the ranges as pairs of lowest and highest, both included.
        inverse: true swaps the flags.

    Returns:
        A flag a number.
    """
    return [any(low <= number <= high for low, high in gap_thresholds) != inverse for number in numbers]


@operation
def not_(boolean: Flag = False) -> bool:
    """Turn a boolean round.

    Args:
        boolean: true or false.

    Returns:
        The other.
    """
    return not boolean


@operation
def not_list(booleans: list[Any]) -> list[bool]:
    """Turn every boolean of a list round.

    Convention: anything that is not a boolean counts as JavaScript judges it: zero, the empty text and
    null are false, all else, empty lists included, is true.

    Args:
        booleans: the flags.

    Returns:
        A list of the same length.
    """
    return [not _truth(value) for value in booleans]


def _truth(value: Any) -> bool:
    return bool(value) if value is None or isinstance(value, (bool, int, float, str)) else True


@operation
def compare(first: Any, second: Any, operator: Comparison = "<") -> bool:
    """Compare two values.

    Convention: numbers compare with numbers and texts with texts. Equality looks into lists and objects.

    Known difference: ``==`` and ``!=`` convert nothing (``1 == "1"`` is false), and lists are equal when
    their items are, not when they are one and the same list.

    Args:
        first: left of the operator.
        second: right of it.
        operator: how to compare.

    Returns:
        Whether it holds.
    """
    if operator in ("===", "=="):
        return same(first, second)
    if operator in ("!==", "!="):
        return not same(first, second)
    for kinds in ((int, float), str):
        if isinstance(first, kinds) and isinstance(second, kinds):
            return _COMPARE[operator](first, second)
    raise InvalidInput(f"{operator} needs two numbers or two texts", parameter="second")


@operation
def value_gate(value: Any, boolean: Flag = False) -> Any:
    """Let a value through, or nothing.

    Args:
        value: anything.
        boolean: true lets it through.

    Returns:
        The value, or null.
    """
    return value if boolean else None


@operation
def first_defined_value_gate(value1: Any = None, value2: Any = None) -> Any:
    """Take the first value that is given.

    Args:
        value1: taken where it is not null.
        value2: taken otherwise.

    Returns:
        One of them, or null.
    """
    return value2 if value1 is None else value1
