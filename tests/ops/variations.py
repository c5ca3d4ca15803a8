"""Inputs generated from the samples of an operation: each is a sample with its numbers, texts and lists varied.

A schema alone would make nearly only nonsense; a sample knows what belongs together.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st
from tests.ops.case import Call, Sample, cases

WHOLE = st.integers(-12, 12)
HUNDREDTHS = st.integers(-9999, 9999).map(lambda number: number / 100)
COORDINATES = 4
"""Lists of numbers up to this length are points, vectors or ranges, whose length means something."""


def variations(name: str) -> st.SearchStrategy[Sample]:
    """Samples of an operation that can be compared with the oracle, varied."""
    known = [sample for sample in cases()[name].samples if sample.oracle is True]
    return st.sampled_from(known).flatmap(_varied_sample)


def _varied_sample(sample: Sample) -> st.SearchStrategy[Sample]:
    return varied(dict(sample.params)).map(lambda params: Sample(params, rel=sample.rel))


def varied(value: Any) -> st.SearchStrategy[Any]:
    """Values like this one: of the same structure, mostly."""
    if isinstance(value, (bool, type(None), bytes, Call)):
        return st.booleans() if isinstance(value, bool) else st.just(value)
    if isinstance(value, int):
        return st.just(value) | WHOLE
    if isinstance(value, float):
        return st.just(value) | WHOLE | HUNDREDTHS
    if isinstance(value, str):
        return st.just(value) | st.sampled_from([value + value, value[::-1], value.swapcase(), f"{value} ", ""])
    if isinstance(value, Mapping):
        return st.fixed_dictionaries({key: varied(item) for key, item in value.items()})
    return _varied_list(list(value))


def _varied_list(items: list[Any]) -> st.SearchStrategy[list[Any]]:
    same_length = st.tuples(*(varied(item) for item in items)).map(list)
    if len(items) <= COORDINATES and all(isinstance(item, (int, float)) for item in items):
        return same_length
    lengths = st.sampled_from([_kept, _kept, _shorter, _longer, _reversed])
    return st.tuples(same_length, lengths).map(lambda drawn: drawn[1](drawn[0]))


def _kept(items: list[Any]) -> list[Any]:
    return items


def _shorter(items: list[Any]) -> list[Any]:
    return items[:-1]


def _longer(items: list[Any]) -> list[Any]:
    return items + items[:1]


def _reversed(items: list[Any]) -> list[Any]:
    return items[::-1]
