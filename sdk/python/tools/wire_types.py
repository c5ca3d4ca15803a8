"""Writes ``_generated/types.py``: a pydantic model for each schema of the OpenAPI document.

What clients send is closed and has its bounds; what they receive is open, so that a newer server breaks nobody.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from typing import Any

from naming import pascal, snake
from pydantic import BaseModel
from pydantic.alias_generators import to_camel

Schema = dict[str, Any]

HEAD = '''"""The types of the HTTP API. Generated from catalog/openapi.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Discriminator, Field, Tag

from cadcloud_sdk.wire import OPEN, ReplyModel, RequestModel, StepModel, step_kind
'''
# Enumerations that deserve a name, by where they stand.
ENUMERATIONS = {
    "TaskStatus": ("TaskDetail", "status"),
    "TaskKind": ("TaskDetail", "kind"),
    "FileStatus": ("FileDetail", "status"),
    "WebhookEvent": ("WebhookBody", "events"),
    "PipelineFormat": ("PipelineOutputs", "formats"),
    "OutputFormat": ("OutputOptions", "formats"),
    "Comparison": ("ChoiceStep", "operator"),
    "NameFormat": ("ConvertAdvancedOptions", "nodeNameFormat"),
}
BOUNDS = {
    "minimum": "ge", "maximum": "le", "exclusiveMinimum": "gt", "exclusiveMaximum": "lt", "minLength": "min_length",
    "maxLength": "max_length", "minItems": "min_length", "maxItems": "max_length", "pattern": "pattern",
}  # fmt: skip
PLAIN = {"string": "str", "number": "float", "integer": "int", "boolean": "bool", "null": "None"}


def write(document: Schema, ahead: Schema) -> str:
    """The module.

    Args:
        document: the server's OpenAPI document.
        ahead: one with routes that the SDK knows and the document may lack.
    """
    document, same = _joined(document, ahead)
    writer = _Writer(document)
    parts = [HEAD, *writer.enumerations(), *writer.classes()]
    parts += [f"{name} = {other}" for name, other in sorted(same.items())]
    return "\n\n".join(parts) + "\n"


def _joined(document: Schema, ahead: Schema) -> tuple[Schema, dict[str, str]]:
    """The document with what it lacks, and other names of schemas that it has."""
    joined = json.loads(json.dumps(document))
    schemas: Schema = joined["components"]["schemas"]
    same: dict[str, str] = {}
    for path, methods in ahead["paths"].items():
        for method, operation in methods.items():
            known = joined["paths"].get(path, {}).get(method)
            if known is None:
                joined["paths"].setdefault(path, {})[method] = operation
                continue
            pairs = [(_body(operation), _body(known)), (_data(operation, ahead), _data(known, joined))]
            same |= {old: new for old, new in pairs if old and new and old != new and old not in schemas}
    for name, schema in ahead["components"]["schemas"].items():
        if name not in same:
            schemas.setdefault(name, schema)
    return joined, same


def _reference(schema: Schema | None) -> str | None:
    return str(schema["$ref"]).rsplit("/", 1)[1] if schema and "$ref" in schema else None


def _body(operation: Schema) -> str | None:
    return _reference(operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema"))


def _data(operation: Schema, document: Schema) -> str | None:
    """The schema of ``data`` in the reply, or of the part of it that has its own name."""
    accepted = [reply for status, reply in operation["responses"].items() if status.startswith("2")]
    reply = _reference(accepted[0].get("content", {}).get("application/json", {}).get("schema"))
    if reply is None:
        return None
    return _reference(document["components"]["schemas"].get(reply, {}).get("properties", {}).get("data"))


class _Writer:
    def __init__(self, document: Schema) -> None:
        self._schemas: dict[str, Schema] = document["components"]["schemas"]
        self._requests = set(
            self._reached(_body(op) for methods in document["paths"].values() for op in methods.values())
        )
        self._enumerations = self._named_enumerations()
        self._written: list[str] = []
        self._done: set[str] = set()

    def enumerations(self) -> Iterator[str]:
        for values, name in sorted(self._enumerations.items(), key=lambda item: item[1]):
            yield f"{name}: TypeAlias = {_literal(values)}"

    def classes(self) -> list[str]:
        for name, schema in sorted(self._schemas.items()):
            # Envelopes are opened by the transport; the types of their insides are enough.
            if "properties" in schema and not name.startswith("Reply_") and not _is_envelope(schema):
                self._class(name, schema)
        return self._written

    def _reached(self, names: Iterator[str | None]) -> Iterator[str]:
        waiting, seen = [name for name in names if name], set[str]()
        while waiting:
            name = waiting.pop()
            if name in seen:
                continue
            seen.add(name)
            yield name
            waiting += [found for found in _mentioned(self._schemas[name]) if found not in seen]

    def _named_enumerations(self) -> dict[tuple[str, ...], str]:
        found: dict[tuple[str, ...], str] = {}
        for name, (owner, field) in ENUMERATIONS.items():
            values = _values(self._schemas.get(owner, {}).get("properties", {}).get(field, {}))
            if values:
                found.setdefault(values, name)
        for name, schema in self._schemas.items():
            if "enum" in schema and name not in found.values():
                found.setdefault(tuple(schema["enum"]), name)
        return found

    def _class(self, name: str, schema: Schema) -> None:
        if name in self._done:
            return
        self._done.add(name)
        request = name in self._requests
        inherited = None if request else self._base(schema)
        base = inherited or ("RequestModel" if request else "ReplyModel")
        if request and schema.get("additionalProperties") is not False and name.endswith("Step"):
            base = "StepModel"
        lines = [f"class {name}({base}):", f'    """{schema.get("description") or _words(name)}"""', ""]
        required = schema.get("required", [])
        known = self._schemas[inherited]["properties"] if inherited else {}
        for wire, field in schema["properties"].items():
            if wire in known:
                continue
            lines.append("    " + self._field(name, wire, field, wire in required, request))
            if field.get("description"):
                text = textwrap.fill(field["description"].replace("\\", "\\\\"), 110, subsequent_indent="    ")
                lines.append(f'    """{text}"""')
        self._written.append("\n".join(lines))

    def _base(self, schema: Schema) -> str | None:
        """The reply that this one has all the fields of, and more; it is written before."""
        fields = schema["properties"].items()
        smaller = [
            (len(other["properties"]), found)
            for found, other in self._schemas.items()
            if found not in self._requests and 1 < len(other.get("properties", {})) < len(fields)
            if not _is_envelope(other) and all(field in fields for field in other["properties"].items())
        ]
        if not smaller:
            return None
        base = max(smaller)[1]
        self._class(base, self._schemas[base])
        return base

    def _field(self, owner: str, wire: str, schema: Schema, required: bool, request: bool) -> str:
        name = snake(wire)
        if hasattr(BaseModel, name):
            name += "_"
        kind = self._type(schema, f"{owner}{pascal(wire)}", request)
        if not request and kind in ("str", "str | None") and (wire.endswith("At") or wire == "timestamp"):
            kind = kind.replace("str", "datetime")
        options = [] if to_camel(name) == wire else [f'validation_alias="{wire}"', f'serialization_alias="{wire}"']
        # A reply without a field that is to come shall not fail either.
        if not required:
            kind = kind if kind.endswith("None") or kind == "Any" else f"{kind} | None"
            options.insert(0, "default=None")
        if options == ["default=None"]:
            return f"{name}: {kind} = None"
        return f"{name}: {kind}" + (f" = Field({', '.join(options)})" if options else "")

    def _type(self, schema: Schema, name: str, request: bool) -> str:
        if "$ref" in schema:
            return self._referred(str(schema["$ref"]).rsplit("/", 1)[1], name, request)
        if "const" in schema:
            return _literal((schema["const"],))
        if "enum" in schema:
            named = self._enumerations.get(tuple(schema["enum"])) or _literal(tuple(schema["enum"]))
            return named if request else f"Annotated[{named}, OPEN]"
        if "anyOf" in schema or "oneOf" in schema:
            return self._union(schema.get("anyOf") or schema["oneOf"], name, request)
        kind = self._plain(schema, name, request)
        bounds = [f"{argument}={schema[key]!r}" for key, argument in BOUNDS.items() if key in schema] if request else []
        return f"Annotated[{kind}, Field({', '.join(bounds)})]" if bounds else kind

    def _referred(self, name: str, place: str, request: bool) -> str:
        schema = self._schemas[name]
        return name if "properties" in schema else self._type(schema, place, request)

    def _plain(self, schema: Schema, name: str, request: bool) -> str:
        kind = schema.get("type")
        if kind == "array":
            return f"list[{self._type(schema.get('items', {}), f'{name}Item', request)}]"
        if kind == "object" and "properties" in schema:
            if request:
                self._requests.add(name)
            self._class(name, schema)
            return name
        if kind == "object":
            values = schema.get("additionalProperties")
            inner = self._type(values, f"{name}Value", request) if isinstance(values, dict) and values else "Any"
            return f"dict[str, {inner}]"
        return PLAIN.get(kind or "", "Any")

    def _union(self, branches: list[Schema], name: str, request: bool) -> str:
        names = [_reference(branch) for branch in branches]
        if all(found and found.endswith("Step") for found in names):
            tagged = [f'Annotated[{found}, Tag("{str(found)[:-4].lower()}")]' for found in names]
            return f"Annotated[{' | '.join(tagged)}, Discriminator(step_kind)]"
        return " | ".join(dict.fromkeys(self._type(branch, name, request) for branch in branches))


def _mentioned(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        found = _reference(schema)
        if found:
            yield found
        for value in schema.values():
            yield from _mentioned(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _mentioned(value)


def _values(schema: Schema) -> tuple[str, ...]:
    inner = [schema, schema.get("items", {}), *schema.get("anyOf", ())]
    return tuple(next((each["enum"] for each in inner if "enum" in each), ()))


def _is_envelope(schema: Schema) -> bool:
    return {"ok", "data"} <= schema["properties"].keys()


def _literal(values: tuple[Any, ...]) -> str:
    return f"Literal[{', '.join(json.dumps(value) if isinstance(value, str) else repr(value) for value in values)}]"


def _words(name: str) -> str:
    return f"{name}."
