"""Checks parameters of operations before they are sent, by the schemas of the catalog.

Operations that this version does not know, and parameters that an operation does not have, are left to the service.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, TypeAlias, cast

Schema: TypeAlias = Mapping[str, Any]
Problem: TypeAlias = tuple[str, str]

_FREE = {"x-aliases"}
_REFERENCE = re.compile(r"\$(ref|local|file):[^:]+(:[a-z0-9]+){0,2}|\$(prev|item|index|mapResult)")


@cache
def _catalog() -> Mapping[str, Any]:
    return json.loads((files("cadcloud_sdk") / "_generated" / "operations" / "schemas.json").read_text("utf-8"))


def knows(operation: str) -> bool:
    """Whether this version knows the operation."""
    return operation in _catalog()["operations"]


def misfits(operation: str, params: Any) -> list[Problem]:
    """What is wrong with the parameters of an operation, each with its path."""
    if not knows(operation) or _is_reference(params):
        return []
    if params is not None and not isinstance(params, Mapping):
        return [("params", "must be an object")]
    schema: Schema = _catalog()["operations"][operation]
    given = _in_first_spelling(cast("Mapping[str, Any]", params or {}), schema)
    found = [(name, "is required") for name in schema.get("required", ()) if given.get(name) is None]
    # A parameter that may be anything may be null.
    found = [(name, words) for name, words in found if name not in given or schema["properties"][name].keys() - _FREE]
    for name, value in given.items():
        if name in schema.get("properties", {}) and value is not None:
            found += _check(value, schema["properties"][name], name)
    return found


def _in_first_spelling(params: Mapping[str, Any], schema: Schema) -> dict[str, Any]:
    """Parameters by the names that the schema has them under; some have a second one."""
    fields: Mapping[str, Schema] = schema.get("properties", {})
    spelling = {alias: name for name, field in fields.items() for alias in field.get("x-aliases", ())}
    return {spelling.get(name, name): value for name, value in params.items()}


def _is_reference(value: Any) -> bool:
    return hasattr(value, "visible_from") or (isinstance(value, str) and _REFERENCE.fullmatch(value) is not None)


def _check(value: Any, schema: Schema, path: str) -> Iterator[Problem]:
    if _is_reference(value):
        return
    if "$ref" in schema:
        schema = _catalog()["$defs"][str(schema["$ref"]).rsplit("/", 1)[1]]
    if "x-handle" in schema:
        yield path, f"must be a reference to a {schema['x-handle']}, such as the result of a step"
    elif "anyOf" in schema:
        yield from _any(value, schema["anyOf"], path)
    elif "enum" in schema:
        if value not in schema["enum"]:
            yield path, f"must be one of {', '.join(map(str, schema['enum']))}"
    elif schema.get("type") in _BY_TYPE:
        yield from _BY_TYPE[schema["type"]](value, schema, path)


def _any(value: Any, branches: Sequence[Schema], path: str) -> Iterator[Problem]:
    found = [list(_check(value, branch, path)) for branch in branches]
    if all(found):
        yield from min(found, key=len)


def _number(value: Any, schema: Schema, path: str) -> Iterator[Problem]:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        yield path, "must be a number"
        return
    if schema["type"] == "integer" and value != int(value):
        yield path, "must be a whole number"
    bounds: dict[str, tuple[str, Callable[[float], bool]]] = {
        "minimum": ("at least", lambda bound: value >= bound),
        "maximum": ("at most", lambda bound: value <= bound),
        "exclusiveMinimum": ("greater than", lambda bound: value > bound),
        "exclusiveMaximum": ("less than", lambda bound: value < bound),
    }
    for key, (words, holds) in bounds.items():
        if key in schema and not holds(schema[key]):
            yield path, f"must be {words} {schema[key]:g}"


def _text(value: Any, schema: Schema, path: str) -> Iterator[Problem]:
    if not isinstance(value, str):
        yield path, "must be text"
        return
    if len(value) < schema.get("minLength", 0):
        yield path, f"must have at least {schema['minLength']} characters"
    if "maxLength" in schema and len(value) > schema["maxLength"]:
        yield path, f"must have at most {schema['maxLength']} characters"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield path, f"must match {schema['pattern']}"


def _list(value: Any, schema: Schema, path: str) -> Iterator[Problem]:
    if not isinstance(value, (list, tuple)):
        yield path, "must be a list"
        return
    items = cast("Sequence[Any]", value)
    least, most = schema.get("minItems", 0), schema.get("maxItems", math.inf)
    if not least <= len(items) <= most:
        count = f"{least}" if least == most else f"at least {least}" if len(items) < least else f"at most {most}"
        yield path, f"must have {count} items, not {len(items)}"
        return
    prefix: Sequence[Schema] = schema.get("prefixItems", ())
    for position, item in enumerate(items):
        yield from _check(
            item, prefix[position] if position < len(prefix) else schema.get("items", {}), f"{path}.{position}"
        )


def _object(value: Any, schema: Schema, path: str) -> Iterator[Problem]:
    if not isinstance(value, Mapping):
        yield path, "must be an object"
        return
    fields = cast("Mapping[str, Any]", value)
    for name in schema.get("required", ()):
        if name not in fields:
            yield f"{path}.{name}", "is required"
    for name, item in fields.items():
        if name in schema.get("properties", {}):
            yield from _check(item, schema["properties"][name], f"{path}.{name}")


def _boolean(value: Any, schema: Schema, path: str) -> Iterator[Problem]:
    del schema
    if not isinstance(value, bool):
        yield path, "must be true or false"


def _null(value: Any, schema: Schema, path: str) -> Iterator[Problem]:
    del schema
    if value is not None:
        yield path, "must be null"


_BY_TYPE: dict[str, Callable[[Any, Schema, str], Iterator[Problem]]] = {
    "number": _number,
    "integer": _number,
    "string": _text,
    "array": _list,
    "object": _object,
    "boolean": _boolean,
    "null": _null,
}


def operations(steps: Sequence[Any], path: str) -> list[tuple[str, str, Any]]:
    """The operations in steps as JSON, with the paths of their parameters, their names and parameters."""
    found: list[tuple[str, str, Any]] = []
    for position, step in enumerate(steps):
        where = f"{path}.{position}"
        if "operation" in step:
            found.append((f"{where}.params", str(step["operation"]), step.get("params")))
        for block in ("steps", "reduce", "then", "else"):
            found += operations(step.get(block) or (), f"{where}.{block}")
    return found
