"""Signatures: what operations take and return, read from the catalog."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

import jsonschema_rs

from cadcloud.pipelines.budget import Problem
from cadcloud.pipelines.references import BadReference, Reference, parse

Look = Callable[[Reference], Mapping[str, Any]]
_LONGEST_MESSAGE = 300


class Signatures:
    """The operations of a catalog. Validators are compiled when first needed and kept.

    Args:
        catalog: as ``cadcloud.ops.catalog.describe`` makes it.
    """

    def __init__(self, catalog: Mapping[str, Any]) -> None:
        self._operations: Mapping[str, Any] = catalog["operations"]
        self._definitions: Mapping[str, Any] = catalog["$defs"]
        self._validators: dict[str, jsonschema_rs.Draft202012Validator] = {}
        self.names = tuple(sorted(self._operations))

    def knows(self, name: str) -> bool:
        """Whether there is an operation of that name."""
        return name in self._operations

    def describe(self, name: str) -> Mapping[str, Any]:
        """The catalog's entry of an operation."""
        return self._operations[name]

    def returns(self, name: Any) -> Mapping[str, Any]:
        """The schema of an operation's result; an empty one where the operation is unknown."""
        return self._operations[name]["returns"] if isinstance(name, str) and self.knows(name) else {}

    def misfits(self, name: str, params: Any, path: str, look: Look) -> Iterator[Problem]:
        """Everything in parameters that does not fit, references judged by what is known of their values.

        Args:
            name: the operation.
            params: its parameters in wire form.
            path: where they stand.
            look: the schema of the value behind a reference.
        """
        if isinstance(params, str) and params.startswith("$"):
            return  # all parameters come from a reference
        if params is None:
            params = {}
        if not isinstance(params, dict):
            yield Problem(path, "params must be an object", "INVALID_PARAMETER")
            return
        schema = self._operations[name]["params"]
        given = _canonical(cast("dict[str, Any]", params), schema)
        for error in self._validator(name).iter_errors(given):
            yield from _problem(error, given, path)
        for key, value in given.items():
            wanted = schema["properties"].get(key)
            if wanted is not None:
                yield from _handle_misfits(value, wanted, f"{path}.{key}", look)

    def _validator(self, name: str) -> jsonschema_rs.Draft202012Validator:
        if name not in self._validators:
            schema = {**self._operations[name]["params"], "$defs": self._definitions}
            self._validators[name] = jsonschema_rs.Draft202012Validator(schema)
        return self._validators[name]


def _canonical(params: Mapping[str, Any], schema: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters under their first spelling, without optional ones that are null, which means not given."""
    required = schema.get("required", ())
    spelling = {alias: key for key, field in schema["properties"].items() for alias in field.get("x-aliases", ())}
    named = {spelling.get(key, key): value for key, value in params.items()}
    return {key: value for key, value in named.items() if value is not None or key in required}


def _problem(error: Any, params: Mapping[str, Any], path: str) -> Iterator[Problem]:
    steps = list(error.instance_path)
    value: Any = params
    for step in steps:
        value = value[step]
    # What holds a reference is judged when the reference is resolved.
    if steps and _holds_reference(value):
        return
    message = error.message
    if "is a required property" in message:
        name = message.split('"')[1]
        yield Problem(f"{path}.{name}", f"the parameter {name!r} is missing", "INVALID_PARAMETER")
        return
    where = ".".join([path, *map(str, steps)])
    yield Problem(where, message[:_LONGEST_MESSAGE], "INVALID_PARAMETER")


def _holds_reference(value: Any) -> bool:
    if isinstance(value, str):
        try:
            return parse(value) is not None
        except BadReference:
            return True  # reported as such already
    if isinstance(value, dict):
        return any(map(_holds_reference, cast("dict[str, Any]", value).values()))
    return isinstance(value, list) and any(map(_holds_reference, cast("list[Any]", value)))


def _handle_misfits(value: Any, wanted: Mapping[str, Any], path: str, look: Look) -> Iterator[Problem]:
    """A reference to a value that can never be what the parameter takes."""
    if isinstance(value, list) and isinstance(wanted.get("items"), Mapping):
        for position, item in enumerate(cast("list[Any]", value)):
            yield from _handle_misfits(item, wanted["items"], f"{path}.{position}", look)
        return
    if not isinstance(value, str) or not value.startswith("$"):
        return
    try:
        found = parse(value)
    except BadReference:
        return
    if found is None:
        return
    given = look(found)
    if not given or _compatible(given, wanted):
        return
    yield Problem(path, f"must be {_called(wanted)}, but {value} is {_called(given)}", "TYPE_MISMATCH")


# Shapes of any kind, and compounds, may turn out to be what is wanted.
_OPEN = ("shape", "compound")


def _compatible(given: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    has, wants = given.get("x-handle"), wanted.get("x-handle")
    if has and wants:
        return has == wants or has in _OPEN or wants in ("shape", "any")
    if has or wants:
        other = wanted if has else given
        # Only a plain type excludes a handle; a union or an open schema may admit it.
        return "type" not in other
    kinds = (given.get("type"), wanted.get("type"))
    if None in kinds or kinds in {("integer", "number"), ("number", "integer")}:
        return True
    return kinds[0] == kinds[1]


def _called(schema: Mapping[str, Any]) -> str:
    kind = str(schema.get("x-handle") or schema.get("type"))
    name = {"array": "list", "boolean": "boolean", "string": "text"}.get(kind, kind)
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"
