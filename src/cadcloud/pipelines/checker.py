"""The check before a run: everything about a pipeline that is wrong for certain, each with its path."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, cast

from cadcloud.pipelines.budget import BUDGET, Budget, Problem, over_budget
from cadcloud.pipelines.references import NAME, BadReference, Reference, references
from cadcloud.pipelines.signatures import Signatures

OPERATORS = ("eq", "neq", "gt", "gte", "lt", "lte", "exists")
DEEPEST = 64
"""How deep steps are walked at all; the budget refuses far earlier."""


def check(definition: Mapping[str, Any], signatures: Signatures, files: int, budget: Budget = BUDGET) -> list[Problem]:
    """Check a pipeline without running it.

    Args:
        definition: the pipeline; its shape is that of the wire.
        signatures: the operations that there are.
        files: how many input files it has.
        budget: how large it may be.

    Returns:
        The problems in the order of the steps; none means that nothing is wrong for certain.
    """
    found = list(over_budget(definition, budget))
    if any(problem.path.count(".") >= DEEPEST for problem in found):
        return found
    checker = _Checker(signatures, files, budget)
    found += checker.block(definition.get("steps") or [], "steps", _Scope())
    return found


@dataclass
class _Scope:
    """What is known of a block of steps while its steps are walked.

    Attributes:
        outer: the block around it.
        results: the schema of each result so far; an empty one where nothing is known.
        names: the same by id.
        words: which of ``$item``, ``$index`` and ``$mapResult`` have a meaning.
        level: how deep it is nested.
        counted: whether its results join the global list.
    """

    outer: _Scope | None = None
    results: list[Mapping[str, Any]] = field(default_factory=list)
    names: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    words: tuple[str, ...] = ()
    level: int = 0
    counted: bool = True

    def inside(self, *words: str, counted: bool = True) -> _Scope:
        return _Scope(self, words=words, level=self.level + 1, counted=self.counted and counted)

    def chain(self) -> Iterator[_Scope]:
        scope: _Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.outer


UNKNOWN: Mapping[str, Any] = {}
"""The schema of a value of which nothing is known."""


class _Checker:
    def __init__(self, signatures: Signatures, files: int, budget: Budget) -> None:
        self._signatures = signatures
        self._files = files
        self._budget = budget
        # The global results; None as soon as a loop or branch makes their count uncertain.
        self._results: list[Mapping[str, Any]] | None = []

    def block(self, steps: list[Any], path: str, scope: _Scope) -> Iterator[Problem]:
        if scope.level > self._budget.nesting:
            return
        for position, step in enumerate(steps):
            where = f"{path}.{position}"
            if not isinstance(step, Mapping):
                yield Problem(where, "a step must be an object", "INVALID_STEP")
                continue
            step = cast("Mapping[str, Any]", step)
            result: Mapping[str, Any] = {}
            if step.get("type") == "map":
                yield from self._map(step, where, scope)
            elif step.get("type") == "choice":
                yield from self._choice(step, where, scope)
            elif step.get("type") is not None:
                yield Problem(f"{where}.type", "type must be map or choice, or be left out", "INVALID_STEP")
            else:
                yield from self._plain(step, where, scope)
                result = self._signatures.returns(step.get("operation"))
            yield from self._finish(step, where, scope, result)

    def _finish(
        self, step: Mapping[str, Any], where: str, scope: _Scope, result: Mapping[str, Any]
    ) -> Iterator[Problem]:
        scope.results.append(result)
        if scope.counted and self._results is not None:
            self._results.append(result)
        name = step.get("id")
        if name is None:
            return
        if not isinstance(name, str) or not NAME.fullmatch(name):
            yield Problem(f"{where}.id", "id must start with a letter; letters, digits, - and _ follow", "INVALID_STEP")
        elif name in scope.names:
            yield Problem(f"{where}.id", f"another step is called {name!r} already", "INVALID_STEP")
        else:
            scope.names[name] = result

    def _plain(self, step: Mapping[str, Any], where: str, scope: _Scope) -> Iterator[Problem]:
        name = step.get("operation")
        params: Any = step.get("params")
        yield from self._references(params, f"{where}.params", scope)
        if not isinstance(name, str) or not self._signatures.knows(name):
            yield _unknown(str(name), f"{where}.operation", self._signatures)
        else:
            yield from self._signatures.misfits(name, params, f"{where}.params", lambda ref: self._schema(ref, scope))

    def _map(self, step: Mapping[str, Any], where: str, scope: _Scope) -> Iterator[Problem]:
        items: Any = step.get("items")
        yield from self._references(items, f"{where}.items", scope)
        if not isinstance(items, (list, str)) or (isinstance(items, str) and not items.startswith("$")):
            yield Problem(f"{where}.items", "items must be a list or a reference to one", "INVALID_STEP")
        # Inside a loop a number means another result in each turn, so only names and scopes can be judged.
        before, self._results = self._results, None
        yield from self.block(step.get("steps") or [], f"{where}.steps", scope.inside("item", "index"))
        yield from self.block(step.get("reduce") or [], f"{where}.reduce", scope.inside("mapResult", counted=False))
        self._results = self._after_loop(step, before)

    def _after_loop(
        self, step: Mapping[str, Any], before: list[Mapping[str, Any]] | None
    ) -> list[Mapping[str, Any]] | None:
        items, inner = step.get("items"), cast("list[Any]", step.get("steps") or [])
        nested = any(isinstance(one, Mapping) and cast("Mapping[str, Any]", one).get("type") for one in inner)
        if before is None or not isinstance(items, list) or nested:
            return None
        return before + [UNKNOWN] * (len(cast("list[Any]", items)) * len(inner))

    def _choice(self, step: Mapping[str, Any], where: str, scope: _Scope) -> Iterator[Problem]:
        for name in ("value", "compareTo"):
            yield from self._references(step.get(name), f"{where}.{name}", scope)
        if step.get("operator") not in OPERATORS:
            message = f"operator must be one of {', '.join(OPERATORS)}"
            yield Problem(f"{where}.operator", message, "INVALID_STEP")
        self._results = None
        for branch in ("then", "else"):
            yield from self.block(step.get(branch) or [], f"{where}.{branch}", scope.inside())

    def _references(self, value: Any, path: str, scope: _Scope) -> Iterator[Problem]:
        for where, found in references(value, path):
            message = str(found) if isinstance(found, BadReference) else self._dangling(found, scope)
            if message:
                yield Problem(where, message, "BAD_REFERENCE")

    def _dangling(self, found: Reference, scope: _Scope) -> str | None:
        """Why a reference leads nowhere; None if it may lead somewhere."""
        number = found.number or 0
        if found.kind == "file":
            return None if number < self._files else f"there is no input file {number}; there are {self._files}"
        if found.name is not None:
            known = any(found.name in block.names for block in scope.chain())
            return None if known else f"no step before this one has the id {found.name!r}"
        if found.kind in ("ref", "local"):
            return _too_far(number, self._results if found.kind == "ref" else scope.results, f"${found.kind}")
        if found.kind == "prev":
            return None if any(block.results for block in scope.chain()) else "there is no step before the first one"
        if any(found.kind in block.words for block in scope.chain()):
            return None
        place = "the reduce of a map" if found.kind == "mapResult" else "the steps of a map"
        return f"${found.kind} has a meaning only in {place}"

    def _schema(self, found: Reference, scope: _Scope) -> Mapping[str, Any]:
        """What is known of the value behind a reference."""
        if found.name is not None:
            return next((block.names[found.name] for block in scope.chain() if found.name in block.names), UNKNOWN)
        known = {"ref": self._results or [], "local": scope.results}.get(found.kind, [])
        if found.kind == "prev":
            return scope.results[-1] if scope.results else {}
        number = found.number or 0
        return known[number] if number < len(known) else {}


def _too_far(number: int, results: list[Mapping[str, Any]] | None, tag: str) -> str | None:
    if results is None or number < len(results):
        return None
    return f"{tag}:{number} refers to a result that does not exist yet; there are {len(results)} before this step"


@lru_cache(maxsize=256)
def _close(name: str, known: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(difflib.get_close_matches(name, known, n=3, cutoff=0.5))


def _unknown(name: str, path: str, signatures: Signatures) -> Problem:
    close = _close(name[:200], signatures.names)
    hint = f" Did you mean {', '.join(close)}?" if close else ""
    return Problem(path, f"There is no operation {name[:200]!r}.{hint}", "UNKNOWN_OPERATION")
