"""The catalog: every operation as data, derived from the registry.

``python -m cadcloud.ops.catalog`` prints it; ``catalog/operations.json`` is that output, committed.
The API process, the SDKs, Studio and the reference pages read it and need no geometry kernel.
"""

from __future__ import annotations

import json
import sys
from typing import Any, cast

from cadcloud.ops import registry
from cadcloud.ops.registry import Operation, Parameter

VERSION = 1
_REF = "#/$defs/{model}"
_BOUNDS = {"ge": "minimum", "gt": "exclusiveMinimum", "le": "maximum", "lt": "exclusiveMaximum"}


def describe(*plugins: str) -> dict[str, Any]:
    """Describe every operation.

    Args:
        plugins: modules with further operations to include.

    Returns:
        ``operations``, by name: ``summary``, ``description``, ``params`` and ``returns`` as JSON schemas;
        ``$defs``, the structures that the schemas refer to.
    """
    registry.load(*plugins)
    definitions: dict[str, Any] = {}
    operations = {name: _operation(registry.get(name), definitions) for name in registry.names()}
    return {"version": VERSION, "operations": operations, "$defs": dict(sorted(definitions.items()))}


def _operation(found: Operation, definitions: dict[str, Any]) -> dict[str, Any]:
    properties = {parameter.wire: _parameter(parameter, definitions) for parameter in found.parameters}
    params: dict[str, Any] = {"type": "object", "properties": properties}
    required = [parameter.wire for parameter in found.parameters if parameter.required]
    if required:
        params["required"] = required
    returns = _schema(found.returns, definitions)
    if found.returns_description:
        returns["description"] = found.returns_description
    return {"summary": found.summary, "description": found.description, "params": params, "returns": returns}


def _parameter(parameter: Parameter, definitions: dict[str, Any]) -> dict[str, Any]:
    schema = _schema(parameter.annotation, definitions)
    schema = _without_null(schema)
    if parameter.description:
        schema["description"] = parameter.description
    if not parameter.required and parameter.default is not None:
        schema["default"] = parameter.default
    if parameter.aliases:
        schema["x-aliases"] = list(parameter.aliases)
    return schema


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """Drop the null branch of an optional parameter: on the wire null means not given, for every parameter."""
    branches = [branch for branch in schema.get("anyOf", []) if branch != {"type": "null"}]
    if len(branches) == 1:
        return {**{key: value for key, value in schema.items() if key != "anyOf"}, **branches[0]}
    return {**schema, "anyOf": branches} if branches else schema


def _schema(annotation: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    schema = _spelled(registry.adapter(annotation).json_schema(ref_template=_REF))
    definitions.update(schema.pop("$defs", {}))
    return schema


def _spelled(schema: Any) -> Any:
    """The schema in JSON Schema's words: a bound that stands outside of another type keeps pydantic's."""
    if isinstance(schema, list):
        return [_spelled(item) for item in cast("list[Any]", schema)]
    if not isinstance(schema, dict):
        return schema
    given = cast("dict[str, Any]", schema)
    if "properties" in given:
        inner = {name: _spelled(item) for name, item in given["properties"].items()}
        return {**{_BOUNDS.get(key, key): _spelled(item) for key, item in given.items()}, "properties": inner}
    return {_BOUNDS.get(key, key): _spelled(item) for key, item in given.items()}


def main() -> None:
    """Print the catalog as JSON; arguments are plugin modules."""
    json.dump(describe(*sys.argv[1:]), sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
