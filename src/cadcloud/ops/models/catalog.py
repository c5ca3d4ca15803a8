"""The catalog of models as data, derived from the registry.

``python -m cadcloud.ops.models`` prints it; ``catalog/models.json`` is that output, committed. The
API process reads it and needs no geometry kernel.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeAlias

from cadcloud.ops.models import registry
from cadcloud.ops.models.discovery import load
from cadcloud.ops.models.registry import Model
from cadcloud.ops.registry import Parameter

Json: TypeAlias = dict[str, Any]

VERSION = 1
_BOUNDS = ("minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum")
_TYPES = ("number", "integer", "boolean", "array")


def describe(sources: Iterable[str | Path] = (), *, installed: bool = True) -> Json:
    """Describe every model.

    Args:
        sources: further modules, files and folders; see ``load``.
        installed: take in models of installed packages.

    Returns:
        ``models``, by slug: ``name``, ``displayName``, ``description``, ``params``, ``defaults``,
        ``presets``, and ``schema``, the JSON schema of strict parameters. Each of ``params`` has
        ``name``, ``type``, ``description``, ``default``, for lists ``items``, and ``bounds``: the
        published limits in the words of JSON schema, ``step`` and ``unit``.

    Raises:
        RuntimeError: a model takes what no form can ask for.
    """
    slugs = load(sources, installed=installed)
    return {"version": VERSION, "models": {slug: _model(registry.get(slug)) for slug in slugs}}


def _model(found: Model) -> Json:
    params = [_parameter(found, parameter) for parameter in found.parameters]
    defaults = {param["name"]: param["default"] for param in params}
    return {
        "name": found.slug,
        "displayName": found.display_name,
        "description": found.description,
        "params": params,
        "defaults": defaults,
        "presets": [
            {
                "name": preset.name,
                "displayName": preset.display_name,
                "description": preset.description,
                "params": {**defaults, **preset.params},
            }
            for preset in found.presets
        ],
        "schema": {
            "type": "object",
            "properties": {parameter.wire: _schema(parameter) for parameter in found.parameters},
            "additionalProperties": False,
        },
    }


def _parameter(found: Model, parameter: Parameter) -> Json:
    schema = _schema(parameter)
    items = schema.get("items")
    if schema.get("type") not in _TYPES or (items is not None and items.get("type") not in ("number", "integer")):
        raise RuntimeError(
            f"the parameter {parameter.wire} of the model {found.slug} must be a number, a whole number, "
            "a flag or a list of numbers"
        )
    bounds = {word: (items or schema)[word] for word in _BOUNDS if word in (items or schema)}
    limits = registry.limits_of(parameter.annotation)
    extra = {"step": limits and limits.step, "unit": (limits and limits.unit) or schema.get("unit")}
    bounds |= {word: value for word, value in extra.items() if value is not None}
    return {
        "name": parameter.wire,
        "type": schema["type"],
        "description": parameter.description,
        "default": registry.plain(parameter.default),
        **({} if items is None else {"items": {"type": items["type"]}}),
        **({"bounds": bounds} if bounds else {}),
    }


def _schema(parameter: Parameter) -> Json:
    """The JSON schema that strict values of a parameter keep to."""
    schema = parameter.adapter.json_schema()
    members = schema.pop("prefixItems", None)
    if members:
        schema["items"] = {key: value for key, value in members[0].items() if key != "title"}
    schema.pop("title", None)
    limits = registry.limits_of(parameter.annotation)
    if limits is not None:
        target = schema.get("items", schema)
        published = limits.schema()
        if "minimum" in published or "exclusiveMinimum" in published:
            target = {word: value for word, value in target.items() if word not in _BOUNDS[:2]}
        target = {**target, **published}
        schema = {**schema, "items": target} if "items" in schema else target
    return schema
