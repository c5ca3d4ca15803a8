"""How an operation is checked: samples that must work, with what is known of the result, and error samples.

Every operation of the registry has a ``Case`` in ``tests/ops/cases/``; the sweep in ``test_cases.py``
fails for one without. Parameters are in wire form; a parameter that is itself a result is written
``op("occt.shapes.solid.createBox", width=2)``.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from cadcloud.ops import registry
from cadcloud.ops.errors import InvalidInput, OperationError


@dataclass(frozen=True)
class Call:
    """The result of an operation, used as a parameter of another."""

    operation: str
    params: Mapping[str, Any]


def op(operation: str, /, **params: Any) -> Call:
    """Shorthand for a nested call."""
    return Call(operation, params)


@dataclass(frozen=True)
class Sample:
    """One good input.

    Attributes:
        params: the parameters in wire form.
        expect: what is known of the result: ``value`` for data; for a shape any of ``kind``, ``volume``,
            ``area``, ``length``, ``center``, ``bounds`` (lowest and highest corner) and plural names
            (``faces`` …); ``count`` for the length of a list; ``check`` for a function of the result that asserts.
        rel: relative tolerance of numbers.
        oracle: true compares with the oracle too; a text says why that makes no sense.
    """

    params: Mapping[str, Any]
    expect: Mapping[str, Any] = field(default_factory=dict)
    rel: float = 1e-9
    oracle: bool | str = True


def sample(params: Mapping[str, Any], /, *, rel: float = 1e-9, oracle: bool | str = True, **expect: Any) -> Sample:
    """Shorthand for a sample: ``sample({"width": 2}, volume=12)``."""
    return Sample(params, expect, rel, oracle)


@dataclass(frozen=True)
class ErrorSample:
    """One bad input, the parameter that the error must name, and a pattern that its message must hold."""

    params: Mapping[str, Any]
    parameter: str | None
    says: str = ""
    error: type[OperationError] = InvalidInput


def error(
    params: Mapping[str, Any], parameter: str | None = None, says: str = "", error: type[OperationError] = InvalidInput
) -> ErrorSample:
    """Shorthand for an error sample."""
    return ErrorSample(params, parameter, says, error)


@dataclass(frozen=True)
class Case:
    """All samples of one operation.

    Attributes:
        samples: good inputs.
        errors: bad inputs; may be empty only for an operation that no input can upset.
        difference: where our results differ from the oracle's on purpose: why. The docstring says it too.
    """

    samples: list[Sample]
    errors: list[ErrorSample] = field(default_factory=list)
    difference: str = ""


@cache
def cases() -> dict[str, Case]:
    """All cases, collected from ``tests/ops/cases/*.py``; an operation may have only one."""
    package = importlib.import_module("tests.ops.cases")
    found: dict[str, Case] = {}
    for module in pkgutil.iter_modules(package.__path__, "tests.ops.cases."):
        for name, case in importlib.import_module(module.name).CASES.items():
            assert name not in found, f"two cases for {name}"
            found[name] = case
    return found


def evaluate(value: Any) -> Any:
    """Replace nested calls by their results."""
    return substitute(value, lambda call: registry.call(call.operation, evaluate(call.params)))


def as_oracle_call(value: Any) -> Any:
    """Write nested calls the way the oracle reads them."""
    return substitute(value, lambda call: {"$op": call.operation, "params": as_oracle_call(dict(call.params))})


def substitute(value: Any, replace: Callable[[Call], Any]) -> Any:
    """Walk plain data and replace every call in it."""
    if isinstance(value, Call):
        return replace(value)
    if isinstance(value, Mapping):
        return {key: substitute(item, replace) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [substitute(item, replace) for item in value]
    return value
