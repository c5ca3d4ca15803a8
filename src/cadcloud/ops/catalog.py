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
    schema = registry.adapter(annotation).json_schema(ref_template=_REF)
    schema = _with_bounds(schema)
    definitions.update(schema.pop("$defs", {}))
    return schema


# Bounds that an annotation adds to a type which has a validator of its own come out under pydantic's names.
_BOUNDS = {"ge": "minimum", "gt": "exclusiveMinimum", "le": "maximum", "lt": "exclusiveMaximum"}


def _with_bounds(schema: Any) -> Any:
    """Write bounds as JSON schema does, the narrowest of each."""
    if isinstance(schema, list):
        return [_with_bounds(item) for item in cast("list[Any]", schema)]
    if not isinstance(schema, dict):
        return schema
    found = {key: _with_bounds(value) for key, value in cast("dict[str, Any]", schema).items()}
    for short, key in _BOUNDS.items():
        if isinstance(found.get(short), (int, float)):
            limit = found.pop(short)
            narrower = max if short in ("ge", "gt") else min
            found[key] = narrower(limit, found.get(key, limit))
    return found


def main() -> None:
    """Print the catalog as JSON; arguments are plugin modules."""
    json.dump(describe(*sys.argv[1:]), sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
