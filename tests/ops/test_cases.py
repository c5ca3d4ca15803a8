"""The sweep over the registry: every operation has samples and error samples, and they hold."""

from __future__ import annotations

import inspect
import math
import re
from typing import Any

import pytest
from OCP.TopoDS import TopoDS_Shape
from tests.ops.case import ErrorSample, Sample, cases, evaluate

from cadcloud.ops import registry
from cadcloud.ops.brep import measure, topology

registry.load()
OPERATIONS = registry.names()


def test_cases_and_registry_name_the_same_operations():
    assert sorted(cases()) == OPERATIONS


@pytest.mark.parametrize("name", OPERATIONS)
def test_operation_is_documented(name: str):
    found = registry.get(name)
    assert found.summary.endswith("."), "the docstring needs a first line that ends with a full stop"
    undescribed = [parameter.wire for parameter in found.parameters if not parameter.description]
    assert not undescribed, f"the docstring says nothing about {undescribed}"
    assert isinstance(registry.adapter(found.returns).json_schema(), dict), (
        "the catalog must be able to tell the result"
    )
    if found.returns is not type(None):
        assert found.returns_description, "the docstring says nothing about the result"
    documented = set(re.findall(r"^    (\w+): ", inspect.getdoc(found.function) or "", re.MULTILINE))
    assert {parameter.name for parameter in found.parameters} <= documented


@pytest.mark.parametrize("name", sorted(cases()))
def test_case_is_worth_something(name: str):
    case = cases()[name]
    assert case.samples, "at least one sample"
    assert case.errors or not registry.get(name).parameters, "at least one error sample"
    unchecked = [sample.params for sample in case.samples if not sample.expect and sample.oracle is not True]
    assert not unchecked, f"nothing is known of the results of {unchecked}"


def _samples() -> list[Any]:
    return [
        pytest.param(name, sample, id=f"{name}-{position}")
        for name, case in sorted(cases().items())
        for position, sample in enumerate(case.samples)
    ]


def _errors() -> list[Any]:
    return [
        pytest.param(name, sample, id=f"{name}-{position}")
        for name, case in sorted(cases().items())
        for position, sample in enumerate(case.errors)
    ]


@pytest.mark.parametrize(("name", "sample"), _samples())
def test_sample(name: str, sample: Sample):
    result = registry.call(name, evaluate(sample.params))
    for known, wanted in sample.expect.items():
        expect(result, known, wanted, sample.rel)


@pytest.mark.parametrize(("name", "sample"), _errors())
def test_error_sample(name: str, sample: ErrorSample):
    params = evaluate(sample.params)
    with pytest.raises(sample.error, match=sample.says or None) as caught:
        registry.call(name, params)
    assert caught.value.details.get("parameter") == sample.parameter
    assert caught.value.details.get("operation") == name
    assert caught.value.message


def test_defaults_satisfy_their_own_bounds():
    for name in OPERATIONS:
        for parameter in registry.get(name).parameters:
            if not parameter.required and parameter.default is not None:
                registry.adapter(parameter.annotation).validate_python(parameter.default)


_MEASURES = {
    "kind": topology.kind_of,
    "volume": measure.volume,
    "area": measure.area,
    "length": measure.length,
    "center": measure.center_of_mass,
    "bounds": measure.bounds,
}


def expect(result: Any, known: str, wanted: Any, rel: float) -> None:
    """Assert one thing that is known of a result."""
    if known == "check":
        wanted(result)
    elif known == "count":
        assert len(result) == wanted
    elif known == "value":
        assert_same(result, wanted, rel)
    elif known in _MEASURES:
        assert isinstance(result, TopoDS_Shape)
        assert_same(_MEASURES[known](result), wanted, rel)
    else:
        assert topology.counts(result)[known] == wanted, known


def assert_same(found: Any, wanted: Any, rel: float) -> None:
    """Assert that two plain values are equal, numbers within a relative tolerance."""
    if isinstance(wanted, dict):
        assert isinstance(found, dict)
        assert found.keys() == wanted.keys()
        for key, value in wanted.items():
            assert_same(found[key], value, rel)
    elif isinstance(wanted, (list, tuple)):
        assert isinstance(found, (list, tuple)), found
        assert len(found) == len(wanted), found
        for one, other in zip(found, wanted, strict=True):
            assert_same(one, other, rel)
    elif isinstance(wanted, (int, float)) and not isinstance(wanted, bool):
        assert isinstance(found, (int, float)), found
        assert not isinstance(found, bool)
        # Coordinates near zero carry the rounding of their neighbours, hence the absolute floor.
        assert math.isclose(found, wanted, rel_tol=rel, abs_tol=max(rel, 1e-9)), f"{found} is not {wanted}"
    else:
        assert found == wanted
        assert isinstance(found, bool) == isinstance(wanted, bool)
