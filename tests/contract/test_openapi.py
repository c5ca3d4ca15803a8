"""Our OpenAPI document against the contract's: every difference is known, and has a reason."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatchcase as fnmatch
from pathlib import Path
from typing import Any

import pytest
from tests.places import CONTRACT, REPOSITORY

from cadcloud.server.app import create_app
from cadcloud.server.settings import Settings

OURS = create_app(Settings()).openapi()
KNOWN = tomllib.loads((Path(__file__).parent / "deviations.toml").read_text())
# What carries words or hints, but binds nobody.
WORDS = {"title", "description", "example", "examples", "default", "discriminator", "propertyNames"}


def test_the_committed_document_is_fresh():
    committed = json.loads((REPOSITORY / "catalog" / "openapi.json").read_text())
    assert committed == json.loads(json.dumps(OURS)), "run `make catalog`"


@pytest.fixture(scope="module")
def theirs() -> dict[str, Any]:
    if not CONTRACT.is_dir():
        pytest.skip("the contract's data is not on this machine")
    return json.loads((CONTRACT / "openapi.json").read_text())


def test_every_difference_is_known(theirs: dict[str, Any]):
    found = set(differences(theirs, OURS))
    known = [*KNOWN["pending"], *KNOWN["different"]]
    unknown = {where for where in found if not any(fnmatch(where, pattern) for pattern in known)}
    assert unknown == set(), "new differences: mend them, or list them with a reason"
    stale = {pattern for pattern in known if not any(fnmatch(where, pattern) for where in found)}
    assert stale == set(), "these differences are gone: take them off the list"
    assert all(KNOWN["different"].values()), "every difference has a reason"


def test_the_comparison_sees_every_kind_of_difference():
    assert list(differences(OURS, OURS)) == []
    other = json.loads(json.dumps(OURS))
    result = other["paths"]["/api/v1/tasks/{taskId}/result"]["get"]
    result["operationId"] = "getIt"
    result["parameters"][0]["schema"]["format"] = "text"
    del result["responses"]["409"]
    del other["paths"]["/api/v1/files"]["get"]
    other["components"]["schemas"]["ExecuteBody"]["properties"]["operation"]["minLength"] = 2
    assert set(differences(OURS, other)) == {
        "GET /api/v1/tasks/{taskId}/result operationId",
        "GET /api/v1/tasks/{taskId}/result path.taskId.1.format",
        "GET /api/v1/tasks/{taskId}/result 409",
        "GET /api/v1/files",
        "POST /api/v1/cad/execute body.properties.operation.minLength",
    }


def differences(theirs: dict[str, Any], ours: dict[str, Any]) -> Iterator[str]:
    """Where the documents differ, as paths."""
    for path, methods in theirs["paths"].items():
        for method, operation in methods.items():
            where = f"{method.upper()} {path}"
            same = ours["paths"].get(path, {}).get(method)
            if same is None:
                yield where
            else:
                yield from _operation(where, Document(theirs, operation), Document(ours, same))


class Document:
    """One operation and the document that its references lead into."""

    def __init__(self, document: dict[str, Any], operation: dict[str, Any]) -> None:
        self.document = document
        self.operation = operation

    def body(self) -> Any:
        content = self.operation.get("requestBody", {}).get("content", {})
        return self.plain(content.get("application/json", {}).get("schema"))

    def reply(self, status: str) -> Any:
        content = self.operation["responses"][status].get("content", {})
        return self.plain(content.get("application/json", {}).get("schema"))

    def parameters(self) -> dict[str, Any]:
        return {
            f"{parameter['in']}.{parameter['name']}": (parameter["required"], self.plain(parameter["schema"]))
            for parameter in self.operation.get("parameters", [])
        }

    def plain(self, schema: Any, seen: tuple[str, ...] = ()) -> Any:
        """A schema without references, words and spellings that mean the same."""
        if isinstance(schema, list):
            return [self.plain(item, seen) for item in schema]
        if not isinstance(schema, dict):
            return schema
        if "$ref" in schema:
            name = schema["$ref"]
            if name in seen:
                return {"recursive": True}
            target: Any = self.document
            for step in name.removeprefix("#/").split("/"):
                target = target[step]
            return self.plain(target, (*seen, name))
        return _normal({key: self._member(key, value, seen) for key, value in schema.items() if key not in WORDS})

    def _member(self, key: str, value: Any, seen: tuple[str, ...]) -> Any:
        if key == "properties":
            return {name: self.plain(item, seen) for name, item in value.items()}
        return self.plain(value, seen)


def _branch(schema: dict[str, Any]) -> str:
    """What tells a branch of a union from the others: the constant that it demands, or its fields."""
    kind = schema.get("properties", {}).get("type", {}).get("const", "")
    return f"{kind} {schema.get('required')} {schema.get('type')}"


def _normal(schema: dict[str, Any]) -> dict[str, Any]:
    branches = schema.pop("anyOf", None) or schema.pop("oneOf", None)
    if branches:
        given = [branch for branch in branches if branch != {"type": "null"}]
        # An optional field that may be null is the same to a client that leaves it out.
        if len(given) == 1 and len(branches) == 2 and schema == {}:
            return {**given[0], "nullable": True}
        schema["anyOf"] = sorted(branches, key=_branch)
    if "enum" in schema:
        schema["enum"] = sorted(schema["enum"])
        if len(schema["enum"]) == 1:
            schema["const"] = schema.pop("enum")[0]
    if "required" in schema:
        schema["required"] = sorted(schema["required"])
    for bound in ("minimum", "maximum", "exclusiveMinimum"):
        if bound in schema:
            schema[bound] = float(schema[bound])
    if schema.get("additionalProperties") in (True, {}):
        del schema["additionalProperties"]
    return schema


def _operation(where: str, theirs: Document, ours: Document) -> Iterator[str]:
    yield from _schemas(f"{where} body", theirs.body(), ours.body())
    for status in theirs.operation["responses"]:
        if status not in ours.operation["responses"]:
            yield f"{where} {status}"
        else:
            yield from _schemas(f"{where} {status}", theirs.reply(status), ours.reply(status))
    if theirs.operation["operationId"] != ours.operation["operationId"]:
        yield f"{where} operationId"
    wanted, had = theirs.parameters(), ours.parameters()
    had = {name: (required, {**schema, "nullable": None}) for name, (required, schema) in had.items()}
    wanted = {name: (required, {**schema, "nullable": None}) for name, (required, schema) in wanted.items()}
    for name in wanted.keys() | had.keys():
        if name not in wanted or name not in had:
            yield f"{where} {name}"
        else:
            yield from _schemas(f"{where} {name}", wanted[name], had[name])


def _schemas(where: str, theirs: Any, ours: Any) -> Iterator[str]:
    """Where two schemas differ. A field that we add without asking for it is no difference."""
    if isinstance(theirs, dict) and isinstance(ours, dict):
        if ours.get("nullable") and not theirs.get("nullable") and ".properties." in where:
            ours = {key: value for key, value in ours.items() if key != "nullable"}
        for key in sorted(theirs.keys() | ours.keys()):
            if key in theirs and key in ours:
                yield from _schemas(f"{where}.{key}", theirs[key], ours[key])
            else:
                yield f"{where}.{key}"
    elif isinstance(theirs, (list, tuple)) and isinstance(ours, (list, tuple)):
        if len(theirs) != len(ours):
            yield where
        else:
            for position, (one, other) in enumerate(zip(theirs, ours, strict=True)):
                yield from _schemas(f"{where}.{position}", one, other)
    elif theirs != ours:
        yield where
