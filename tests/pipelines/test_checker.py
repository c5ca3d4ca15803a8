"""The check before a run: what is certain is found with its path, what is not is let through."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from tests.ops.pipeline.test_run import add, blocks, choice, keep, loop
from tests.places import REPOSITORY

from cadcloud.ops.errors import OperationError
from cadcloud.ops.pipeline import run
from cadcloud.pipelines.checker import check
from cadcloud.pipelines.references import BadReference, Reference, parse
from cadcloud.pipelines.signatures import Signatures

SIGNATURES = Signatures(json.loads((REPOSITORY / "catalog" / "operations.json").read_text()))
BOX = {"operation": "occt.shapes.solid.createBox", "params": {}}


def found(*steps: Any, files: int = 0) -> list[tuple[str, str]]:
    """Paths and codes of the problems of a pipeline."""
    return [(problem.path, problem.code) for problem in check({"steps": list(steps)}, SIGNATURES, files)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("$ref:12", Reference("ref", number=12)),
        ("$ref:base-1", Reference("ref", name="base-1")),
        ("$local:0", Reference("local", number=0)),
        ("$prev", Reference("prev")),
        ("$file:1", Reference("file", number=1)),
        ("$file:1:json:auto", Reference("file", number=1, format="json", codec="auto")),
        ("$file:1:gunzip", Reference("file", number=1, codec="gunzip")),
        ("$", None),
        ("$.a", None),
        ("$previous", None),
        ("$items[0]", None),
        ("x$prev", None),
        ("", None),
    ],
)
def test_parse(text: str, wanted: Reference | None):
    assert parse(text) == wanted


@pytest.mark.parametrize(
    "text", ["$ref:", "$ref:-1", "$ref:1.5", "$local:a", "$prev.x", "$item[0]", "$file:0:png", "$file:a"]
)
def test_parse_refuses(text: str):
    with pytest.raises(BadReference):
        parse(text)


def test_nothing_is_wrong():
    assert (
        found(
            BOX,
            {"operation": "occt.fillets.filletEdges", "params": {"shape": "$prev", "radius": "$file:0:json"}},
            files=1,
        )
        == []
    )


@pytest.mark.parametrize(
    ("steps", "wanted"),
    [
        ([{"operation": "math.ad", "params": {}}], [("steps.0.operation", "UNKNOWN_OPERATION")]),
        ([add("a")], [("steps.0.params.first", "INVALID_PARAMETER")]),
        ([{**BOX, "params": {"center": [0, "$file:0", 0]}}], [("steps.0.params.center.1", "BAD_REFERENCE")]),
        ([add("$ref:0")], [("steps.0.params.first", "BAD_REFERENCE")]),
        ([BOX, add("$ref:0")], [("steps.1.params.first", "TYPE_MISMATCH")]),
        (
            [add(1), {"operation": "occt.shapes.solid.getSolidVolume", "params": {"shape": "$prev"}}],
            [("steps.1.params.shape", "TYPE_MISMATCH")],
        ),
        (
            [BOX, {"operation": "occt.shapes.face.getFaceArea", "params": {"shape": "$ref:0"}}],
            [("steps.1.params.shape", "TYPE_MISMATCH")],
        ),
        ([add(1, id="a"), add(2, id="a")], [("steps.1.id", "INVALID_STEP")]),
        ([add("$ref:later"), add(1, id="later")], [("steps.0.params.first", "BAD_REFERENCE")]),
        ([loop([1], add(1, id="own")), add("$ref:own")], [("steps.1.params.first", "BAD_REFERENCE")]),
        ([loop("abc", add(1))], [("steps.0.items", "INVALID_STEP")]),
        ([choice(1, "is", then=[add(1)])], [("steps.0.operator", "INVALID_STEP")]),
        (
            [loop([1], add("$item"), reduce=[add("$item"), keep("$mapResult")])],
            [("steps.0.reduce.0.params.first", "BAD_REFERENCE")],
        ),
        ([{"type": "while", "steps": []}], [("steps.0.type", "INVALID_STEP")]),
        ([add(1)] * 51, [("steps", "OVER_BUDGET")]),
    ],
)
def test_what_is_wrong_is_named(steps: Any, wanted: Any):
    assert found(*steps) == wanted


def test_numbers_after_a_loop_of_known_length():
    assert found(loop([1, 2], add("$item")), add("$ref:1")) == []
    assert found(loop([1, 2], add("$item")), add("$ref:3")) == [("steps.1.params.first", "BAD_REFERENCE")]
    assert found(keep([1, 2]), loop("$prev", add("$item")), add("$ref:40")) == [], "its length is not known"


@settings(max_examples=200, deadline=None)
@given(blocks(2, inside=False))
def test_what_the_check_refuses_does_not_run(steps: Any):
    """No pipeline that would run is refused; branches that do not run may hide problems, so only plain ones count."""
    problems = found(*steps)
    if problems and not any(step.get("type") for step in steps):
        with pytest.raises(OperationError):
            run({"steps": steps})
