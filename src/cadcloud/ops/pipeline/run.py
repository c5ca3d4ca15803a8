"""The interpreter of pipelines."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from cadcloud.ops import registry
from cadcloud.ops.errors import InvalidInput, OperationError
from cadcloud.ops.pipeline.compare import holds
from cadcloud.ops.pipeline.files import InputFiles
from cadcloud.pipelines.budget import BUDGET, over_budget
from cadcloud.pipelines.references import NAME, BadReference, Reference, resolve

Progress = Callable[[float, str], None]
Call = Callable[[str, Any], Any]


@dataclass
class Outcome:
    """What a pipeline came to.

    Attributes:
        value: the result of the last step.
        marked: the results of steps with ``output: true``, in the order they ran.
        timings: for each operation that ran ``{step, operation, ms}`` and, in a map, ``iteration``.
        operations: how many ran.
    """

    value: Any = None
    marked: list[Any] = field(default_factory=list)
    timings: list[dict[str, Any]] = field(default_factory=list)
    operations: int = 0


@dataclass
class _Scope:
    """A block of steps: the whole pipeline, one iteration of a map, a reduce, a branch of a choice.

    Attributes:
        outer: the block around this one.
        results: what ``$local:N`` and ``$prev`` refer to.
        names: results of the steps with an id.
        bound: what ``$item``, ``$index`` and ``$mapResult`` stand for, where this block gives them a meaning.
        counted: whether results join the global list; those of a reduce do not.
    """

    outer: _Scope | None = None
    results: list[Any] = field(default_factory=list)
    names: dict[str, Any] = field(default_factory=dict)
    bound: dict[str, Any] = field(default_factory=dict)
    counted: bool = True


def run(
    definition: Mapping[str, Any],
    files: Sequence[Path] = (),
    progress: Progress | None = None,
    call: Call = registry.call,
) -> Outcome:
    """Run a pipeline.

    Args:
        definition: ``{steps: [...]}`` in wire form; other fields are ignored.
        files: paths of the input files, by number.
        progress: told the percentage done and the current step.
        call: runs an operation by name.

    Raises:
        OperationError: a step failed; ``details`` has ``step`` (its path), ``operation``, ``parameter``
            and, inside maps, ``iteration``.
    """
    problem = next(over_budget(definition), None)
    if problem is not None:
        raise InvalidInput(f"{problem.path}: {problem.message}", problem.path)
    interpreter = _Interpreter(InputFiles(files), progress or _silent, call)
    interpreter.outcome.value = interpreter.run_all(definition["steps"])
    return interpreter.outcome


def _silent(percent: float, stage: str) -> None:
    """Tell nobody."""


class _Interpreter:
    def __init__(self, files: InputFiles, progress: Progress, call: Call) -> None:
        self.outcome = Outcome()
        self._files = files
        self._progress = progress
        self._call = call
        self._results: list[Any] = []
        self._iterations: list[int] = []

    def run_all(self, steps: Sequence[Mapping[str, Any]]) -> Any:
        """Run the top-level steps."""
        scope = _Scope()
        for position, step in enumerate(steps):
            self._progress(100 * position / len(steps), f"step {position + 1} of {len(steps)}")
            self._step(step, f"steps.{position}", scope)
        return scope.results[-1] if scope.results else None

    def _block(self, steps: Sequence[Mapping[str, Any]], path: str, scope: _Scope) -> Any:
        for position, step in enumerate(steps):
            self._step(step, f"{path}.{position}", scope)
        return scope.results[-1] if scope.results else None

    def _step(self, step: Mapping[str, Any], path: str, scope: _Scope) -> None:
        try:
            value = self._value(step, path, scope)
        except OperationError as error:
            raise self._located(error, step, path) from error
        scope.results.append(value)
        if scope.counted:
            self._results.append(value)
        if step.get("output"):
            self.outcome.marked.append(value)
        self._remember(step.get("id"), value, path, scope)

    def _value(self, step: Mapping[str, Any], path: str, scope: _Scope) -> Any:
        kind = step.get("type")
        if kind == "map":
            return self._map(step, path, scope)
        if kind == "choice":
            return self._choice(step, path, scope)
        return self._operation(step, path, scope)

    def _operation(self, step: Mapping[str, Any], path: str, scope: _Scope) -> Any:
        if self.outcome.operations >= BUDGET.operations:
            raise InvalidInput(f"the pipeline runs more than {BUDGET.operations} operations; split it")
        self.outcome.operations += 1
        params = self._resolved(step.get("params"), scope)
        started = time.perf_counter()
        value = self._call(step["operation"], params)
        timing: dict[str, Any] = {"step": path, "operation": step["operation"]}
        if self._iterations:
            timing["iteration"] = self._iterations[-1]
        self.outcome.timings.append({**timing, "ms": round((time.perf_counter() - started) * 1000, 3)})
        return value

    def _map(self, step: Mapping[str, Any], path: str, scope: _Scope) -> Any:
        items = self._resolved(step.get("items"), scope)
        if not isinstance(items, (list, tuple)):
            raise InvalidInput(f"items must be a list, not {type(items).__name__}", "items")
        items = cast("list[Any]", items)
        if len(items) > BUDGET.items:
            raise InvalidInput(f"items must be at most {BUDGET.items}, not {len(items)}", "items")
        values: list[Any] = []
        for index, item in enumerate(items):
            self._iterations.append(index)
            inner = _Scope(scope, bound={"item": item, "index": index}, counted=scope.counted)
            values.append(self._block(step["steps"], f"{path}.steps", inner))
            self._iterations.pop()
        if not step.get("reduce"):
            return values
        return self._block(step["reduce"], f"{path}.reduce", _Scope(scope, bound={"mapResult": values}, counted=False))

    def _choice(self, step: Mapping[str, Any], path: str, scope: _Scope) -> Any:
        value = self._resolved(step.get("value"), scope)
        other = self._resolved(step.get("compareTo"), scope)
        branch = "then" if holds(value, step["operator"], other) else "else"
        return self._block(step.get(branch) or [], f"{path}.{branch}", _Scope(scope, counted=scope.counted))

    def _resolved(self, value: Any, scope: _Scope) -> Any:
        try:
            return resolve(value, lambda found: self._look_up(found, scope))
        except BadReference as error:
            raise InvalidInput(str(error)) from None

    def _look_up(self, found: Reference, scope: _Scope) -> Any:
        if found.kind == "file":
            return self._files.read(found.number or 0, found.format, found.codec)
        if found.kind == "ref":
            return self._named(found.name, scope) if found.name else _entry(self._results, found.number or 0, "$ref")
        if found.kind == "local":
            return _entry(scope.results, found.number or 0, "$local")
        if found.kind == "prev":
            return _previous(scope)
        return _bound(scope, found.kind)

    def _named(self, name: str, scope: _Scope | None) -> Any:
        while scope is not None:
            if name in scope.names:
                return scope.names[name]
            scope = scope.outer
        raise InvalidInput(f"$ref:{name} refers to no step before this one; give that step the id {name!r}")

    def _remember(self, name: Any, value: Any, path: str, scope: _Scope) -> None:
        if name is None:
            return
        if not isinstance(name, str) or not NAME.fullmatch(name):
            raise InvalidInput(f"{path}.id must be a name of letters, digits, - and _ that starts with a letter", "id")
        if name in scope.names:
            raise InvalidInput(f"{path}.id: another step is called {name!r} already", "id")
        scope.names[name] = value

    def _located(self, error: OperationError, step: Mapping[str, Any], path: str) -> OperationError:
        """Say where an error happened; the innermost step has said so already."""
        if "step" in error.details:
            return error
        what = step.get("operation") or step.get("type")
        error.details["step"] = path
        error.details.setdefault("operation", what)
        iteration = ""
        if self._iterations:
            error.details["iteration"] = self._iterations[-1]
            iteration = f", iteration {self._iterations[-1]}"
        error.message = f"{path} ({what}{iteration}): {error.message}"
        error.args = (error.message,)
        return error


def _entry(results: list[Any], number: int, tag: str) -> Any:
    if number >= len(results):
        raise InvalidInput(
            f"{tag}:{number} refers to a result that does not exist yet; there are {len(results)} so far"
        )
    return results[number]


def _previous(scope: _Scope | None) -> Any:
    """The step before; in the first step of an inner block, the one before the block."""
    while scope is not None:
        if scope.results:
            return scope.results[-1]
        scope = scope.outer
    raise InvalidInput("$prev refers to the step before, but this is the first one")


def _bound(scope: _Scope | None, word: str) -> Any:
    while scope is not None:
        if word in scope.bound:
            return scope.bound[word]
        scope = scope.outer
    place = "the reduce of a map" if word == "mapResult" else "the steps of a map"
    raise InvalidInput(f"${word} has a meaning only in {place}")
