"""The step grammar and the budgets, each limit on both of its sides."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from cadcloud.pipelines.checker import check
from cadcloud.server import catalog
from cadcloud.server.tasks.tables import Task

PIPELINE = "/api/v1/cad/pipeline"
BOX = {"operation": "occt.shapes.solid.createBox", "params": {}}
ADD = {"operation": "math.add", "params": {}}


def stringify(value: Any) -> dict[str, Any]:
    return {"operation": "json.stringify", "params": {"json": value}}


def deep(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


def nested(levels: int) -> dict[str, Any]:
    step: dict[str, Any] = ADD
    for level in range(levels):
        loop = {"type": "map", "items": [1], "steps": [step]}
        branch = {"type": "choice", "value": 1, "operator": "exists", "then": [step]}
        step = loop if level % 2 else branch
    return step


def loop(items: int, steps: int) -> dict[str, Any]:
    return {"type": "map", "items": [1] * items, "steps": [ADD] * steps}


@pytest.mark.parametrize(
    ("within", "beyond", "path"),
    [
        ([ADD] * 50, [ADD] * 51, "steps"),
        ([nested(3)], [nested(4)], "steps.0.steps.0.then.0.steps.0.then"),
        ([loop(100, 1)], [loop(101, 1)], "steps.0.items"),
        ([loop(100, 5)], [loop(100, 5), ADD], "steps"),
        ([stringify(deep(9))], [stringify(deep(10))], "steps.0.params.json" + ".0" * 9),
        ([stringify({str(n): n for n in range(499)})], [stringify({str(n): n for n in range(500)})], "steps.0.params"),
        ([stringify([0] * 10_000)], [stringify([0] * 10_001)], "steps.0.params.json"),
    ],
    ids=["steps", "nesting", "items", "operations", "depth", "keys", "array"],
)
async def test_budgets(caller, within: list[Any], beyond: list[Any], path: str):
    await caller.data("POST", PIPELINE, 202, json={"steps": within})
    problems = await caller.problems(PIPELINE, json={"steps": beyond})
    assert any(found.startswith(path) for found in problems), problems


def test_a_string_over_budget(settings):
    """No body of the default size holds one; installations may allow larger bodies."""
    signatures = catalog.load(settings)
    within, beyond = ({"steps": [stringify("x" * size)]} for size in (1_000_000, 1_000_001))
    assert check(within, signatures, files=0) == []
    assert [problem.path for problem in check(beyond, signatures, files=0)] == ["steps.0.params.json"]


@pytest.mark.parametrize("kind", ["loop", "Map", "", 5, [], {}])
async def test_a_step_of_unknown_type_is_no_plain_step(caller, kind: Any):
    problems = await caller.problems(PIPELINE, json={"steps": [ADD, {**ADD, "type": kind}]})
    assert problems == {"steps.1": "the type of a step must be map or choice, or be left out"}


@pytest.mark.parametrize("step", [5, "x", [], None])
async def test_what_is_no_step(caller, step: Any):
    assert list(await caller.problems(PIPELINE, json={"steps": [step]})) == ["steps.0"]


async def test_paths_lead_into_blocks(caller):
    inner = {"operation": "occt.shapes.solid.createBx", "params": {}}
    wrong = {"operation": "occt.shapes.solid.createBox", "params": {"width": -1}}
    steps = [
        {"type": "map", "items": [1], "steps": [ADD, inner], "reduce": [wrong]},
        {"type": "choice", "value": 1, "operator": "eq", "compareTo": 1, "then": [ADD], "else": [{"params": {}}]},
    ]
    assert list(await caller.problems(PIPELINE, json={"steps": steps})) == ["steps.1.else.0.operation"]
    steps.pop()
    problems = await caller.problems(PIPELINE, json={"steps": steps})
    assert set(problems) == {"steps.0.steps.1.operation", "steps.0.reduce.0.params.width"}
    assert "occt.shapes.solid.createBox" in problems["steps.0.steps.1.operation"]


async def test_references_may_stand_anywhere(caller):
    params = {"width": "$ref:0", "center": ["$ref:0", 0, "$prev"], "height": "$ref:first", "length": "$file:0:json"}
    box = {"operation": "occt.shapes.solid.createBox", "params": params}
    steps = [{**ADD, "id": "first"}, box, {"operation": "json.stringify", "params": "$file:0:json"}]
    problems = await caller.problems(PIPELINE, json={"steps": steps})
    # No input files were given; nothing else is wrong.
    assert set(problems) == {"steps.1.params.length", "steps.2.params"}


async def test_the_request_of_the_kernel(caller, sessions):
    body = {
        "steps": [{**BOX, "unknown": 1}, loop(1, 1)],
        "outputs": {"formats": ["step"], "adjustYtoZ": True},
    }
    created = await caller.data("POST", PIPELINE, 202, json=body)
    assert created == {
        "taskId": created["taskId"],
        "status": "queued",
        "statusUrl": f"/api/v1/tasks/{created['taskId']}",
    }
    async with sessions() as session:
        task = await session.scalar(select(Task))
    assert (task.kind, task.label) == ("pipeline", "Pipeline: 2 steps")
    assert task.request == {
        "kind": "pipeline",
        "payload": {"steps": [BOX, loop(1, 1)], "outputs": {"formats": ["step"], "adjustYtoZ": True}},
        "files": [],
    }
