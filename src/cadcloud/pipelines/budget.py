"""How large a pipeline may be. What can be seen beforehand is checked before a run, the rest during it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast


@dataclass(frozen=True)
class Budget:
    """The limits of one pipeline."""

    steps: int = 50
    """At the top level."""
    operations: int = 500
    """In total, each iteration of a map counted."""
    items: int = 100
    """Of one map."""
    nesting: int = 3
    """Maps and choices inside each other."""
    depth: int = 10
    """Of lists and objects in parameters."""
    keys: int = 500
    """Of all objects in one step's parameters."""
    text: int = 1_000_000
    """Characters of one string."""
    array: int = 10_000
    """Items of one list."""
    files: int = 5


BUDGET = Budget()


@dataclass(frozen=True)
class Problem:
    """Something that is wrong with a pipeline.

    Attributes:
        path: where, such as ``steps.2.params.radius``.
        message: what, and what to change.
        code: a stable upper-case word.
    """

    path: str
    message: str
    code: str


def blocks(step: Mapping[str, Any]) -> Iterator[tuple[str, list[Any]]]:
    """The lists of steps inside a map or choice, with the names of their fields."""
    for name in {"map": ("steps", "reduce"), "choice": ("then", "else")}.get(step.get("type") or "", ()):
        if isinstance(step.get(name), list):
            yield name, step[name]


def over_budget(definition: Mapping[str, Any], budget: Budget = BUDGET) -> Iterator[Problem]:
    """Everything in a pipeline that is over budget for certain.

    Args:
        definition: the pipeline; its shape is that of the wire.
        budget: the limits.
    """
    steps: list[Any] = definition.get("steps") or []
    if len(steps) > budget.steps:
        yield _over("steps", f"a pipeline has at most {budget.steps} steps, not {len(steps)}")
    files: list[Any] = definition.get("inputFiles") or []
    if len(files) > budget.files:
        yield _over("inputFiles", f"a pipeline has at most {budget.files} input files, not {len(files)}")
    operations = fewest_operations(definition)
    if operations > budget.operations:
        yield _over("steps", f"a pipeline runs at most {budget.operations} operations, not {operations}")
    yield from _block(steps, "steps", 0, budget)


def fewest_operations(definition: Mapping[str, Any]) -> int:
    """The fewest operations that a pipeline can run."""
    steps: list[Any] = definition.get("steps") or []
    return sum(map(_operations, steps))


def _over(path: str, message: str) -> Problem:
    return Problem(path, message, "OVER_BUDGET")


def _operations(step: Any) -> int:
    """The fewest operations that a step can run: unknown item lists count as empty, branches by the shorter one."""
    if not isinstance(step, Mapping):
        return 0
    step = cast("Mapping[str, Any]", step)
    inside = {name: sum(map(_operations, block)) for name, block in blocks(step)}
    if step.get("type") == "map":
        items = step.get("items")
        count = len(cast("list[Any]", items)) if isinstance(items, list) else 0
        return inside.get("steps", 0) * count + inside.get("reduce", 0)
    if step.get("type") == "choice":
        return min(inside.get("then", 0), inside.get("else", 0))
    return 1


def _block(steps: list[Any], path: str, level: int, budget: Budget) -> Iterator[Problem]:
    if level > budget.nesting:
        yield _over(path, f"maps and choices are nested at most {budget.nesting} deep")
        return
    for position, step in enumerate(steps):
        where = f"{path}.{position}"
        if not isinstance(step, Mapping):
            continue
        step = cast("Mapping[str, Any]", step)
        items: Any = step.get("items")
        if step.get("type") == "map" and isinstance(items, list) and len(cast("list[Any]", items)) > budget.items:
            yield _over(f"{where}.items", f"a map has at most {budget.items} items")
        for field in ("params", "items", "value", "compareTo"):
            if field in step:
                yield from _values(step[field], f"{where}.{field}", budget)
        for name, block in blocks(step):
            yield from _block(block, f"{where}.{name}", level + 1, budget)


def _values(value: Any, path: str, budget: Budget) -> Iterator[Problem]:
    """Walk plain data without recursion: how deep it is, is the very question."""
    keys = 0
    waiting: list[tuple[Any, str, int]] = [(value, path, 0)]
    while waiting:
        item, where, depth = waiting.pop()
        if isinstance(item, str):
            if len(item) > budget.text:
                yield _over(where, f"a string has at most {budget.text:,} characters, not {len(item):,}")
            continue
        if not isinstance(item, (dict, list)):
            continue
        if depth >= budget.depth:
            yield _over(where, f"parameters are nested at most {budget.depth} deep")
            return
        if isinstance(item, dict):
            fields = cast("dict[str, Any]", item)
            keys += len(fields)
            waiting += [(inner, f"{where}.{key}", depth + 1) for key, inner in fields.items()]
        else:
            entries = cast("list[Any]", item)
            if len(entries) > budget.array:
                yield _over(where, f"a list has at most {budget.array:,} items, not {len(entries):,}")
                continue
            waiting += [(inner, f"{where}.{position}", depth + 1) for position, inner in enumerate(entries)]
    if keys > budget.keys:
        yield _over(path, f"the parameters of a step have at most {budget.keys} keys, not {keys}")
