"""Operations of ``logic``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Integer, Number, Numbers, Points, default


class LogicOperations(Namespace):
    """Operations of ``logic``."""

    def boolean(self, boolean: Boolean = default(False)) -> Result[bool]:
        """Pass a boolean on.

        Args:
            boolean: true or false.

        Returns:
            The same.
        """
        return self._add("logic.boolean", {}, {"boolean": boolean})

    def compare(
        self,
        first: Any,
        second: Any,
        operator: Literal["<", "<=", ">", ">=", "===", "!==", "==", "!="] | Reference[str] = default("<"),
    ) -> Result[bool]:
        """Compare two values.

        Convention: numbers compare with numbers and texts with texts. Equality looks into lists and objects.

        Known difference: ``==`` and ``!=`` convert nothing (``1 == "1"`` is false), and lists are equal when their
        items are, not when they are one and the same list.

        Args:
            first: left of the operator.
            second: right of it.
            operator: how to compare.

        Returns:
            Whether it holds.
        """
        return self._add("logic.compare", {"first": first, "second": second}, {"operator": operator})

    def first_defined_value_gate(self, value1: Any = None, value2: Any = None) -> Result[Any]:
        """Take the first value that is given.

        Args:
            value1: taken where it is not null.
            value2: taken otherwise.

        Returns:
            One of them, or null.
        """
        return self._add("logic.firstDefinedValueGate", {}, {"value1": value1, "value2": value2})

    def not_(self, boolean: Boolean = default(False)) -> Result[bool]:
        """Turn a boolean round.

        Args:
            boolean: true or false.

        Returns:
            The other.
        """
        return self._add("logic.not", {}, {"boolean": boolean})

    def not_list(self, booleans: Sequence[Any] | Reference[Sequence[Any]]) -> Result[Sequence[bool]]:
        """Turn every boolean of a list round.

        Convention: anything that is not a boolean counts as JavaScript judges it: zero, the empty text and null are
        false, all else, empty lists included, is true.

        Args:
            booleans: the flags.

        Returns:
            A list of the same length.
        """
        return self._add("logic.notList", {"booleans": booleans}, {})

    def random_booleans(
        self, length: Integer = default(10), true_threshold: Number = default(0.5)
    ) -> Result[Sequence[bool]]:
        """Throw a coin several times.

        It takes no seed: every call differs.

        Args:
            length: how many flags to make.
            true_threshold: the share of true ones to expect, 0 to 1.

        Returns:
            The flags.
        """
        return self._add("logic.randomBooleans", {}, {"length": length, "trueThreshold": true_threshold})

    def threshold_boolean_list(
        self, numbers: Numbers, threshold: Number = default(1), inverse: Boolean = default(False)
    ) -> Result[Sequence[bool]]:
        """Flag the numbers below a threshold.

        Args:
            numbers: what to judge.
            threshold: numbers below it are true.
            inverse: true swaps the flags.

        Returns:
            A flag a number.
        """
        return self._add(
            "logic.thresholdBooleanList", {"numbers": numbers}, {"threshold": threshold, "inverse": inverse}
        )

    def threshold_gaps_boolean_list(
        self, numbers: Numbers, gap_thresholds: Points, inverse: Boolean = default(False)
    ) -> Result[Sequence[bool]]:
        """Flag the numbers that lie in any of several ranges.

        Args:
            numbers: what to judge.
            gap_thresholds: the ranges as pairs of lowest and highest, both included.
            inverse: true swaps the flags.

        Returns:
            A flag a number.
        """
        return self._add(
            "logic.thresholdGapsBooleanList",
            {"numbers": numbers, "gapThresholds": gap_thresholds},
            {"inverse": inverse},
        )

    def two_threshold_random_gradient(
        self,
        numbers: Numbers,
        threshold_total_true: Number = default(1),
        threshold_total_false: Number = default(2),
        nr_levels: Integer = default(10),
    ) -> Result[Sequence[bool]]:
        """Flag numbers by chance, ever less likely from one threshold to the other.

        Numbers up to the first threshold are always true, from the second on always false; in between the chance
        falls in equal steps. It takes no seed: every call differs.

        Args:
            numbers: what to judge.
            threshold_total_true: up to here always true.
            threshold_total_false: from here always false; must not be below ``threshold_total_true``.
            nr_levels: how many steps the chance falls in.

        Returns:
            A flag a number.
        """
        return self._add(
            "logic.twoThresholdRandomGradient",
            {"numbers": numbers},
            {
                "thresholdTotalTrue": threshold_total_true,
                "thresholdTotalFalse": threshold_total_false,
                "nrLevels": nr_levels,
            },
        )

    def value_gate(self, value: Any, boolean: Boolean = default(False)) -> Result[Any]:
        """Let a value through, or nothing.

        Args:
            value: anything.
            boolean: true lets it through.

        Returns:
            The value, or null.
        """
        return self._add("logic.valueGate", {"value": value}, {"boolean": boolean})
