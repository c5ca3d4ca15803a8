"""Degenerate inputs for every operation, and the operation that tries them inside a kernel process.

Every parameter of every operation is replaced in turn by everything that its schema makes worth trying, on top of
the first sample of the operation's case. Loaded as a plugin by ``test_degenerate.py``.
"""

from __future__ import annotations

import math
import os
import signal
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from OCP.Standard import Standard_OutOfMemory
from tests.ops import degenerate_shapes
from tests.ops.case import cases, evaluate

from cadcloud.ops import registry
from cadcloud.ops.errors import KernelError, OperationError, raised_by_geometry_kernel
from cadcloud.ops.formats.export import export
from cadcloud.ops.formats.options import OutputOptions
from cadcloud.ops.registry import operation

CPU_SECONDS = 8.0
"""How long one call may compute."""

Value = tuple[str, Any]

_NUMBERS = (0, -1, 1, 2, 1000, 0.5, 1e-9, 1e-7, 1e9, -1e9, 1e308, -1e308, 5e-324, math.nan, math.inf)
_TEXTS = ("", "NaN", "x" * 20_000, "\0", "\ud800", "é😀", "0", "#ffffff", "1e999")
_WRONG: tuple[Any, ...] = (None, "NaN", "nonsense", True, 7.5, -3, {}, [], [[]], [None], {"x": 1}, [{}], b"\0")
_POINTS = (
    [0, 0, 0],
    [0, 1, 0],
    [1, 1, 1],
    [0, -1, 0],
    [1e9, 1e9, 1e9],
    [-1e9, 0, 1e9],
    [1e-9, 1e-9, 1e-9],
    [1e308, 0, 0],
    [math.nan, 0, 0],
    [0, 0],
    [0, 0, 0, 0],
    ["NaN", 0, 0],
)
MANY = 2_000
MANY_SHAPES = 60
MANY_STRUCTURES = 200


def calls(name: str) -> Iterator[tuple[str, Callable[[], dict[str, Any]]]]:
    """The inputs to try with an operation: what is replaced by what, and the parameters."""
    base = _base(name)
    yield "sample", lambda: base
    yield "nothing", dict
    for parameter in registry.get(name).parameters:
        schema = registry.adapter(parameter.annotation).json_schema()
        for label, value in values(schema, schema.get("$defs", {}), base.get(parameter.wire)):
            yield f"{parameter.wire} = {label}", lambda p=parameter.wire, v=value: {**base, p: v}


@cache
def _base(name: str) -> dict[str, Any]:
    return dict(evaluate(cases()[name].samples[0].params))


def values(schema: Any, definitions: Any, usual: Any, depth: int = 0) -> Iterator[Value]:
    """What to try where a schema stands; wrong kinds first, since those cost nothing."""
    if depth == 0:
        yield from ((repr(value)[:40], value) for value in _WRONG)
    for branch in _branches(schema, definitions):
        yield from _of_branch(branch, definitions, usual, depth)


def _branches(schema: Any, definitions: Any) -> Iterator[Any]:
    if "$ref" in schema:
        yield from _branches(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    elif "anyOf" in schema:
        for branch in schema["anyOf"]:
            yield from _branches(branch, definitions)
    else:
        yield schema


def _of_branch(schema: Any, definitions: Any, usual: Any, depth: int) -> Iterator[Value]:
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = kind[0]
    if "x-handle" in schema:
        yield from _handles(schema["x-handle"])
    elif "enum" in schema:
        yield from ((repr(value), value) for value in schema["enum"])
    elif kind in ("number", "integer"):
        yield from ((repr(value), value) for value in _NUMBERS)
        yield from ((f"the bound {value!r}", value) for value in _bounds(schema))
    elif kind == "string":
        yield from ((repr(value)[:20], value) for value in _TEXTS)
    elif kind == "boolean":
        yield from (("true", True), ("false", False), ("0", 0))
    elif kind == "array" and "prefixItems" in schema:
        yield from _tuples(schema, definitions, usual, depth)
    elif kind == "array":
        yield from _lists(schema.get("items", {}), definitions, usual, depth)
    elif kind == "object":
        yield from _objects(schema, definitions, usual, depth)


def _bounds(schema: Any) -> Iterator[Any]:
    for bound in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "ge", "le", "gt", "lt"):
        if bound in schema:
            limit = schema[bound]
            yield from (limit, limit - 1, limit + 1)
            if schema["type"] == "number":
                yield from (math.nextafter(limit, math.inf), math.nextafter(limit, -math.inf))


def _handles(kind: str) -> Iterator[Value]:
    if kind in ("shape", "vertex", "edge", "wire", "face", "shell", "solid", "compound"):
        yield from ((name, degenerate_shapes.make(name)) for name in degenerate_shapes.of_kind(kind))


def _tuples(schema: Any, definitions: Any, usual: Any, depth: int) -> Iterator[Value]:
    items = schema["prefixItems"]
    if len(items) == 3 and all(item.get("type") == "number" for item in items):
        yield from ((repr(value), value) for value in _POINTS)
        return
    usual = usual if isinstance(usual, (list, tuple)) and len(usual) == len(items) else None
    for position, item in enumerate(items):
        for label, value in values(item, definitions, usual and usual[position], depth + 1):
            rest = list(usual) if usual else [value] * len(items)
            rest[position] = value
            yield f"[{position}] = {label}", rest


def _lists(item: Any, definitions: Any, usual: Any, depth: int) -> Iterator[Value]:
    good = list(usual) if isinstance(usual, (list, tuple)) else []
    yield "[]", []
    if good:
        yield "the first", good[:1]
        yield "all but the last", good[:-1]
        yield "twice", good * 2
        yield "the first thrice", good[:1] * 3
        yield "backwards", good[::-1]
        yield "there and back", good + good[::-1]
        many = (
            MANY_SHAPES if "x-handle" in str(item) else MANY_STRUCTURES if "$ref" in item or "items" in item else MANY
        )
        yield "many", (good * many)[:many]
        yield "many of the first", good[:1] * many
    if depth < 2:
        for label, value in values(item, definitions, good[0] if good else None, depth + 1):
            yield f"[{label}]", [value]
            if good:
                yield f"[{label}, …]", [value, *good[1:]]
                yield f"[…, {label}]", [*good, value]
            else:
                yield f"[{label}] * 3", [value] * 3


def _objects(schema: Any, definitions: Any, usual: Any, depth: int) -> Iterator[Value]:
    given = dict(usual) if isinstance(usual, dict) else {}
    if depth >= 2:
        return
    for key, inner in schema.get("properties", {}).items():
        yield f"without {key}", {name: value for name, value in given.items() if name != key}
        for label, value in values(inner, definitions, given.get(key), depth + 1):
            yield f"{key}: {label}", {**given, key: value}


def in_short(number: int, label: str) -> bool:
    """Whether a call belongs to the quick sweep: all single shapes, and a tenth of everything else."""
    if "many" in label or "the bound" in label:
        return False
    shape = label.rpartition(" = ")[2].strip("[]")
    return label in ("sample", "nothing") or shape in degenerate_shapes.MAKERS or number % 10 == 0


@operation("test.tryDegenerate")
def try_degenerate(names: list[str], skip: int, log: str, quick: bool = False, write_results: bool = False) -> int:
    """Try the calls of some operations, and log each before and after.

    Args:
        names: the operations, in order.
        skip: how many calls to leave out at the start.
        log: the file to log to.
        quick: whether to leave out what takes long, and most of what has never told anything.
        write_results: whether results are written as files too.
    """
    registry.load()
    # Only the system can stop what the kernel computes: the process ends, and the log tells in which call.
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    number = tried = 0
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            for label, params in calls(name):
                number += 1
                if number <= skip or (quick and not in_short(number, label)):
                    continue
                tried += 1
                os.write(out, f"{number}\t{name}\t{label!a}\t".encode())
                begun = time.process_time()
                signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS)
                answer = outcome(name, params(), Path(folder) if write_results else None)
                signal.setitimer(signal.ITIMER_PROF, 0)
                os.write(out, f"{time.process_time() - begun:.3f}\t{answer!a}\n".encode())
    return tried


def outcome(name: str, params: dict[str, Any], folder: Path | None) -> str:
    """What a call ends with: ``ok``, ``refused: …``, or what it must not end with: ``internal: …``."""
    try:
        result = registry.call(name, params)
        if folder is not None:
            export(result, OutputOptions(), folder)
    except KernelError as error:
        return f"{'failed' if error.message else 'unexplained'}: {error.message}"
    except OperationError as error:
        return f"{'refused' if error.message else 'unexplained'}: {error.message}"
    except (MemoryError, Standard_OutOfMemory):
        return "memory: exhausted"
    except Exception as error:  # noqa: BLE001 - this is what is looked for
        if folder is not None and raised_by_geometry_kernel(error):
            return f"unexplained: writing: {error!r}"
        return f"internal: {traceback.format_exc(limit=-3)}"
    return "ok"


# Once, in the process that all others are forked from.
cases()
for _name in degenerate_shapes.MAKERS:
    degenerate_shapes.make(_name)
