"""The rules of the pipeline language, one by one, and random pipelines against a naive interpreter."""

from __future__ import annotations

import base64
import gzip
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cadcloud.ops.errors import InvalidInput, OperationError
from cadcloud.ops.pipeline import Outcome, run


def add(first: Any, second: Any = 0, **fields: Any) -> dict[str, Any]:
    """A step that adds."""
    return {"operation": "math.add", "params": {"first": first, "second": second}, **fields}


def keep(value: Any, **fields: Any) -> dict[str, Any]:
    """A step whose result is a value of any kind."""
    return {"operation": "logic.valueGate", "params": {"value": value, "boolean": True}, **fields}


def loop(items: Any, *steps: Any, **fields: Any) -> dict[str, Any]:
    """A map."""
    return {"type": "map", "items": items, "steps": list(steps), **fields}


def choice(value: Any, operator: str, compare_to: Any = None, **branches: Any) -> dict[str, Any]:
    """A choice; ``then`` and ``otherwise`` are its branches."""
    found = {"type": "choice", "value": value, "operator": operator, "compareTo": compare_to}
    return found | {"then": branches["then"]} | ({"else": branches["otherwise"]} if "otherwise" in branches else {})


def value(*steps: Any, files: list[Path] | None = None) -> Any:
    """The value of a pipeline."""
    return run({"steps": list(steps)}, files or []).value


def failure(*steps: Any) -> OperationError:
    """The error of a pipeline."""
    with pytest.raises(OperationError) as caught:
        run({"steps": list(steps)})
    return caught.value


def test_references_to_results():
    assert value(add(1, 2), add("$ref:0", "$prev"), add("$local:0", "$ref:1")) == 9
    assert value(keep([1, {"a": 2}]), keep({"list": ["$ref:0", "$prev"]})) == {"list": [[1, {"a": 2}]] * 2}


def test_references_are_whole_strings():
    assert value(keep("a $ref:0")) == "a $ref:0"
    assert value(keep("$..x")) == "$..x", "a JSONPath is no reference"
    assert value(keep("$$ref:0")) == "$$ref:0"


def test_params_may_be_a_reference_altogether():
    assert value(keep({"first": 4, "second": 5}), {"operation": "math.add", "params": "$ref:0"}) == 9


def test_a_map_gives_the_last_result_of_each_iteration():
    assert value(loop([1, 2, 3], add("$item"), add("$prev", "$index"))) == [1, 3, 5]
    assert value(loop([], add(1))) == []
    assert value(keep([5, 6]), loop("$ref:0", add("$item", 1))) == [6, 7]


def test_global_numbers_after_a_map():
    # One result, then three iterations of two steps, then the map's own.
    steps = [add(0), loop([10, 20, 30], add("$item", 1), add("$prev", 1))]
    assert value(*steps, keep([f"$ref:{number}" for number in range(8)])) == [0, 11, 12, 21, 22, 31, 32, [12, 22, 32]]


def test_reduce_sees_the_map_and_counts_for_nothing():
    reduced = loop([1, 2], add("$item", 1), reduce=[keep("$mapResult"), add(100, 1)])
    assert value(reduced) == 101
    assert value(reduced, keep(["$ref:0", "$ref:1", "$ref:2"])) == [2, 3, 101]
    assert value(loop([1, 2], add("$item", 1), reduce=[keep("$mapResult")])) == [2, 3]


def test_maps_in_maps():
    inner = loop([1, 2], add("$item", "$index"))
    steps = [loop(["x", "y"], inner, keep("$prev"))]
    assert value(*steps) == [[1, 3], [1, 3]]
    # An iteration adds two results and the inner map's, and the step after it.
    numbers = [f"$ref:{number}" for number in range(9)]
    assert value(*steps, keep(numbers)) == [1, 3, [1, 3], [1, 3], 1, 3, [1, 3], [1, 3], [[1, 3], [1, 3]]]


def test_choices():
    then, otherwise = [add(1, 1), add("$prev", 10)], [add(0, -1)]
    assert value(choice(5, "gt", 3, then=then, otherwise=otherwise)) == 12
    assert value(choice(1, "gt", 3, then=then, otherwise=otherwise)) == -1
    assert value(choice(1, "gt", 3, then=then)) is None
    assert value(choice(5, "gt", 3, then=then), keep(["$ref:0", "$ref:1", "$ref:2"])) == [2, 12, 12]


@pytest.mark.parametrize(
    ("left", "operator", "right", "holds"),
    [
        (1, "eq", 1.0, True),
        (1, "eq", "1", False),
        (1, "eq", True, False),
        ([1, {"a": 2}], "eq", [1, {"a": 2}], True),
        ("a", "neq", "b", True),
        (2, "gte", 2, True),
        (2, "lt", 2, False),
        (2, "lte", 2, True),
        ("b", "gt", "a", True),
        (0, "exists", None, True),
        (None, "exists", None, False),
        (False, "exists", None, True),
    ],
)
def test_operators(left: Any, operator: str, right: Any, *, holds: bool):
    assert value(choice(left, operator, right, then=[add(1)], otherwise=[add(0)])) == int(holds)


def test_previous_in_an_inner_block_is_what_it_was_outside():
    assert value(add(7), loop([1], add("$prev", "$item"))) == [8]
    assert value(add(7), choice(1, "eq", 1, then=[add("$prev", 1)])) == 8


def test_names():
    assert value(add(1, id="base"), add(2), add("$ref:base", 10)) == 11
    assert value(loop([1, 2], add("$item", id="own"), add("$ref:own", 1), id="all"), keep("$ref:all")) == [2, 3]
    assert "no step before" in failure(loop([1], add(1, id="own")), add("$ref:own")).message
    assert "already" in failure(add(1, id="a"), add(1, id="a")).message
    assert "letter" in failure(add(1, id="1a")).message


def test_marked_steps():
    outcome = run({"steps": [add(1, output=True), loop([1, 2], add("$item", output=True)), add(5)]})
    assert (outcome.value, outcome.marked) == (5, [1, 1, 2])


def test_timings_name_every_operation():
    outcome = run({"steps": [add(1), loop([1, 2], add("$item"))]})
    assert [(timing["step"], timing.get("iteration")) for timing in outcome.timings] == [
        ("steps.0", None),
        ("steps.1.steps.0", 0),
        ("steps.1.steps.0", 1),
    ]
    assert outcome.operations == 3


def test_results_are_passed_on_as_they_are():
    box = {"operation": "occt.shapes.solid.createBox", "params": {}}
    edges = {"operation": "occt.shapes.edge.getEdges", "params": {"shape": "$prev"}}
    count = {"operation": "lists.listLength", "params": {"list": "$prev"}}
    assert value(box, edges, count) == 12


def test_files(tmp_path: Path):
    plain, packed = tmp_path / "a.json", tmp_path / "b.gz"
    plain.write_text('[1, "ü"]', "utf-8")
    packed.write_bytes(gzip.compress(b"packed"))
    files = [plain, packed]
    assert value(keep("$file:0"), files=files) == '[1, "ü"]'
    assert value(keep("$file:0:json"), files=files) == [1, "ü"]
    assert value({"operation": "logic.valueGate", "params": {"value": "$file:0:text", "boolean": True}}, files=files)
    assert value(keep("$file:1:text:gunzip"), files=files) == "packed"
    assert value(keep("$file:1:auto"), files=files) == "packed"
    assert value(keep("$file:0:text:auto"), files=files) == '[1, "ü"]'
    assert value(keep("$file:1:base64"), files=files) == base64.b64encode(packed.read_bytes()).decode()
    assert value(keep("$file:1:buffer"), files=files) == packed.read_bytes()


@pytest.mark.parametrize(
    ("reference", "says"),
    [
        ("$file:2", "does not exist"),
        ("$file:0:json", "not JSON"),
        ("$file:0:text:gunzip", "not valid gzip"),
        ("$file:1", "not UTF-8"),
        ("$file:0:xml", "write $file"),
        ("$file:x", "write $file"),
    ],
)
def test_bad_files(tmp_path: Path, reference: str, says: str):
    text, binary = tmp_path / "a", tmp_path / "b"
    text.write_text("{")
    binary.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InvalidInput) as caught:
        run({"steps": [keep(reference)]}, [text, binary])
    assert says in caught.value.message


def test_a_gzip_that_never_ends_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("cadcloud.ops.pipeline.files.LARGEST", 1000)
    bomb = tmp_path / "bomb"
    bomb.write_bytes(gzip.compress(bytes(100_000)))
    with pytest.raises(InvalidInput, match="larger than"):
        run({"steps": [keep("$file:0:text:gunzip")]}, [bomb])


@pytest.mark.parametrize(
    ("steps", "where", "says"),
    [
        ([add("$ref:0")], "steps.0", "does not exist yet"),
        ([add("$prev")], "steps.0", "first one"),
        ([add("$local:3")], "steps.0", "does not exist yet"),
        ([add("$item")], "steps.0", "only in the steps of a map"),
        ([loop([1], add(1), reduce=[add("$item")])], "steps.0.reduce.0", "only in the steps of a map"),
        ([add("$mapResult")], "steps.0", "only in the reduce"),
        ([add("$prev.x")], "steps.0", "nothing may follow"),
        ([add("$ref:-1")], "steps.0", "number of a step"),
        ([loop(5, add(1))], "steps.0", "must be a list"),
        ([loop([1, "a"], add("$item"))], "steps.0.steps.0", "must be a number"),
        ([choice(1, "gt", "a", then=[add(1)])], "steps.0", "two numbers or two texts"),
        ([{"operation": "math.ad", "params": {}}], "steps.0", "Did you mean math.add"),
    ],
)
def test_errors_say_where(steps: Any, where: str, says: str):
    error = failure(*steps)
    assert error.details["step"] == where
    assert error.message.startswith(where)
    assert says in error.message


def test_errors_in_maps_name_the_iteration():
    error = failure(loop([1, "a"], add("$item")))
    assert (error.details["iteration"], error.details["parameter"]) == (1, "first")


@pytest.mark.parametrize(
    ("steps", "says"),
    [
        ([add(1)] * 51, "at most 50 steps"),
        ([loop(list(range(101)), add(1))], "at most 100 items"),
        ([loop(list(range(100)), *[add(1)] * 6)], "at most 500 operations"),
        ([keep([[[[[[[[[[[1]]]]]]]]]]])], "at most 10 deep"),
        ([keep({str(number): 1 for number in range(501)})], "at most 500 keys"),
        ([keep("x" * 1_000_001)], "1,000,000 characters"),
        ([keep([0] * 10_001)], "10,000 items"),
    ],
)
def test_budgets_seen_beforehand(steps: Any, says: str):
    assert says in failure(*steps).message


def test_budgets_met_on_the_way():
    many = {"operation": "vector.range", "params": {"max": 101}}
    assert "at most 100" in failure(many, loop("$prev", add("$item"))).message
    hundred = {"operation": "vector.range", "params": {"max": 100}}
    assert value(hundred, loop("$prev", *[add("$item")] * 4))[-1] == 99
    assert "more than 500" in failure(hundred, loop("$prev", *[add("$item")] * 5)).message


def test_nesting():
    step: Any = add(1)
    for _ in range(3):
        step = loop([1], step)
    assert value(step) == [[[1]]]
    assert "nested" in failure(loop([1], step)).message


# --- random pipelines against an interpreter written for nothing but being plain -------------------

NUMBER = st.integers(-5, 5)


def blocks(depth: int, *, inside: bool) -> st.SearchStrategy[list[Any]]:
    """Blocks of steps whose references may lead anywhere."""
    words = ["$prev", "$local:0", "$local:1", *(f"$ref:{number}" for number in range(6))]
    words += ["$item", "$index"] if inside else []
    operand = st.one_of(NUMBER, st.sampled_from(words))
    plain = st.builds(add, operand, operand)
    if depth == 0:
        return st.lists(plain, min_size=1, max_size=3)
    inner = blocks(depth - 1, inside=True)
    branch = blocks(depth - 1, inside=inside)
    maps = st.builds(lambda items, steps: loop(items, *steps), st.lists(NUMBER, max_size=3), inner)
    choices = st.builds(
        lambda left, right, then, other: choice(left, "lt", right, then=then, otherwise=other),
        NUMBER, NUMBER, branch, branch,
    )  # fmt: skip
    return st.lists(st.one_of(plain, plain, maps, choices), min_size=1, max_size=4)


class Undefined(Exception):
    """A reference leads nowhere, or an operand is no number."""


def naive(steps: list[Any]) -> Any:  # noqa: C901 - plain on purpose
    """Run a pipeline of additions, maps and choices."""
    results: list[Any] = []

    def resolve(operand: Any, stack: list[dict[str, Any]]) -> Any:
        if not isinstance(operand, str):
            return operand
        tag, _, number = operand[1:].partition(":")
        if tag in ("item", "index"):
            return next(frame[tag] for frame in reversed(stack) if tag in frame)
        if tag == "prev":
            found = [frame["results"][-1] for frame in stack if frame["results"]][-1:]
            place = 0
        else:
            found, place = (results if tag == "ref" else stack[-1]["results"]), int(number)
        if place >= len(found):
            raise Undefined
        return found[place]

    def block(steps: list[Any], stack: list[dict[str, Any]]) -> Any:
        for step in steps:
            if step.get("type") == "map":
                outcome: Any = [
                    block(step["steps"], [*stack, {"results": [], "item": item, "index": index}])
                    for index, item in enumerate(step["items"])
                ]
            elif step.get("type") == "choice":
                branch = "then" if step["value"] < step["compareTo"] else "else"
                outcome = block(step[branch], [*stack, {"results": []}])
            else:
                first, second = (resolve(step["params"][name], stack) for name in ("first", "second"))
                if first is None or second is None or isinstance(first, list) or isinstance(second, list):
                    raise Undefined
                outcome = first + second
            results.append(outcome)
            stack[-1]["results"].append(outcome)
        return stack[-1]["results"][-1]

    return block(steps, [{"results": []}])


@settings(max_examples=300, deadline=None)
@given(blocks(2, inside=False))
def test_random_pipelines(steps: list[Any]):
    try:
        wanted = naive(steps)
    except Undefined:
        failure(*steps)
    else:
        assert value(*steps) == wanted


JSON = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False) | st.text(max_size=12)
    | st.sampled_from(["$ref:0", "$ref:", "$prev", "$item", "$file:0:json:gunzip", "$local:x", "$mapResult.a", "$"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(JSON)
def test_no_params_upset_the_interpreter(params: Any):
    try:
        outcome = run({"steps": [add(1), {"operation": "math.add", "params": params}]})
    except OperationError as error:
        json.dumps(error.details)
    else:
        assert isinstance(outcome, Outcome)
