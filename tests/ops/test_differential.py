"""Every operation on plain data against the oracle, over generated inputs.

An operation may refuse what the oracle answers by NaN, undefined or nonsense: the error says what to change. It may
not answer differently, or refuse what it should not, unless ``DIFFERENT`` or its case says why.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from tests.ops.case import Sample, as_oracle_call, cases, evaluate
from tests.ops.test_oracle import DATA_TOLERANCE, first_difference, plain
from tests.ops.variations import variations
from tests.oracle.client import Oracle, OracleError, OracleMissing, available, prepare

from cadcloud.ops import registry
from cadcloud.ops.errors import InvalidInput, KernelError

pytestmark = pytest.mark.skipif(not available(), reason="the oracle needs Node 18 and npm")

EXAMPLES = 30
registry.load()

DATA = frozenset(
    ("math", "lists", "vector", "text", "point", "color", "line", "polyline", "json", "csv", "logic")
)  # fmt: skip
OPERATIONS = [name for name in registry.names() if name.split(".")[0] in DATA]

DIFFERENT: dict[str, tuple[str, dict[str, Any]]] = {
    "color.rgbObjToHex": (
        "Shares over max are held at max; there they spill into the neighbouring share.",
        {"rgb": {"r": 0, "g": 1, "b": -1}, "max": 1},
    ),
    "color.rgbToHex": ("As color.rgbObjToHex.", {"r": 1, "g": 3, "b": 0, "max": 1}),
    "json.paths": (
        "White space round a path is ignored; there it belongs to the last name.",
        {"json": {"a": 1}, "query": "$.a "},
    ),
    "json.query": ("As json.paths.", {"json": {"a": 1}, "query": "$.a "}),
    "json.setValue": ("As json.paths.", {"json": {"a": {"b": 1}}, "path": "$.a ", "prop": "b", "value": 2}),
    "json.setValuesOnPaths": (
        "As json.paths.",
        {"json": {"a": {"b": 1}}, "paths": ["$.a "], "props": ["b"], "values": [2]},
    ),
    "line.transformsForLines": (
        "Points that a projection sends to infinity are kept finite: JSON has no infinity.",
        {
            "lines": [{"start": [0, 0, 0], "end": [1, 0, 0]}],
            "transformation": [[[1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 10, 20, 30, 0]]],
        },
    ),
    "lists.addItemAtIndexes": (
        "Past the end the item is appended; there it is dropped.",
        {"list": ["a", "b"], "item": "x", "indexes": [0, 9]},
    ),
    "lists.addItemsAtIndexes": (
        "As lists.addItemAtIndexes.",
        {"list": ["a", "b"], "items": ["x", "y"], "indexes": [0, 9]},
    ),
    "lists.flipLists": ("No lists flip to no lists; there it is an error.", {"list": []}),
    "lists.removeItemsAtIndexes": (
        "An index that is named twice removes one item; there it takes the next one too.",
        {"list": ["a", "b", "c"], "indexes": [1, 1]},
    ),
    "logic.thresholdGapsBooleanList": (
        "One answer a number; there gaps that overlap add answers.",
        {"numbers": [2, -6, 9, 4], "gapThresholds": [[-10, -4], [4, 5], [-10, -4]]},
    ),
    "point.spiral": ("No points where none are asked for; there is one.", {"numberPoints": 0}),
    "point.transformsForPoints": (
        "As line.transformsForLines.",
        {"points": [[1, 0, 0]], "transformation": [[[1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 10, 20, 30, 0]]]},
    ),
    "text.vectorText": (
        "The height of a text upside down is that of its lines; there it is 0, and moves the text.",
        {"text": "A", "height": -9, "align": "right"},
    ),
    "vector.angleBetween": (
        "Rounding is kept inside the domain of the arc cosine; there equal vectors give NaN.",
        {"first": [10, -7, 0], "second": [10, -7, 0]},
    ),
    "vector.positiveAngleBetween": (
        "With a reference in the plane of the vectors the sign of a rounded zero decides.",
        {"first": [6, 0, -12], "second": [0, 1, 6], "reference": [6, 0, -12]},
    ),
}
"""Why an operation differs, and an input that shows it."""


@pytest.fixture(scope="module")
def oracle() -> Iterator[Oracle]:
    prepare()
    with Oracle() as running:
        yield running


@pytest.fixture(scope="module")
def tally(request: pytest.FixtureRequest) -> Iterator[Counter[str]]:
    """Counts operations, and prints the sums at the end."""
    counts: Counter[str] = Counter()
    yield counts
    reporter = request.config.pluginmanager.get_plugin("terminalreporter")
    capture = request.config.pluginmanager.get_plugin("capturemanager")
    if reporter and capture:
        with capture.global_and_fixture_disabled():
            reporter.write_line("")
            reporter.write_line("generated: " + ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())))


@pytest.mark.parametrize("name", OPERATIONS)
def test_operation_agrees_over_generated_inputs(name: str, oracle: Oracle, tally: Counter[str]):
    if not any(sample.oracle is True for sample in cases()[name].samples):
        tally["not comparable"] += 1
        pytest.skip("nothing of it can be compared")
    reason, shown = DIFFERENT.get(name, (cases()[name].difference, None))
    # What we refuse may crash or hang the oracle, and is not asked.
    taken = answered(name, generated(name) + ([Sample(shown)] if shown else []))
    theirs = oracle.evaluate_all([{"$op": name, "params": as_oracle_call(sample.params)} for sample, _ in taken])
    if any(isinstance(answer, OracleMissing) for answer in theirs):
        tally["not in the oracle"] += 1
        pytest.skip("not in the oracle")
    found = [verdict(*one, answer) for one, answer in zip(taken, theirs, strict=True)]
    assert None in found, "no input that both answer alike"
    differences = [one for one in found if one]
    tally["different (accepted)" if differences and reason else "equal"] += not differences or bool(reason)
    assert reason or not differences, "\n".join(differences[:5])
    assert found[-1] or not shown, f"the difference cannot be seen any more: {reason}"


def generated(name: str) -> list[Sample]:
    """Inputs for an operation, the same at every run."""
    samples: list[Sample] = []

    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(variations(name))
    def collect(sample: Sample) -> None:
        samples.append(sample)

    collect()
    return samples


def answered(name: str, samples: list[Sample]) -> list[tuple[Sample, Any]]:
    """The samples that we do not refuse, with our answers."""
    taken: list[tuple[Sample, Any]] = []
    for sample in samples:
        with suppress(InvalidInput, KernelError):
            taken.append((sample, plain(registry.call(name, evaluate(sample.params)))))
    return taken


def verdict(sample: Sample, ours: Any, theirs: Any) -> str | None:
    """The difference between two answers, or None."""
    if isinstance(theirs, OracleError):
        return f"ours is {str(ours)[:100]}, the oracle raises {theirs}, for {sample.params}"
    found = first_difference(ours, theirs, max(sample.rel, DATA_TOLERANCE), "result")
    return found and f"{found}, for {sample.params}"
