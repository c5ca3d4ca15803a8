"""The .NET example, as far as it can be checked without .NET: its syntax, its project, and what it asks of the API."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from tests.places import REPOSITORY

tree_sitter = pytest.importorskip("tree_sitter")
c_sharp = pytest.importorskip("tree_sitter_c_sharp")

FOLDER = REPOSITORY / "examples" / "dotnet-rest"
FILES = ("CadCloud.cs", "Pipelines.cs", "Program.cs")
API: dict[str, Any] = json.loads((REPOSITORY / "catalog" / "openapi.json").read_text())
OPERATIONS: dict[str, Any] = json.loads((REPOSITORY / "catalog" / "operations.json").read_text())["operations"]
# What the bodies that the example sends are called in the API's document.
BODIES = (
    "DefinitionsBody", "ModelSubmissionBody", "BatchModelSubmissionBody", "BatchItem", "OutputOptions",
    "FileUploadBody", "PipelineBody", "PipelineOutputs", "PipelineStep", "MapStep", "ChoiceStep", "InputFile",
)  # fmt: skip
Node = Any


def parsed(name: str) -> Node:
    parser = tree_sitter.Parser(tree_sitter.Language(c_sharp.language()))
    return parser.parse((FOLDER / name).read_bytes()).root_node


def nodes(root: Node, *kinds: str) -> Iterator[Node]:
    if root.type in kinds:
        yield root
    for child in root.children:
        yield from nodes(child, *kinds)


def text(node: Node) -> str:
    return node.text.decode()


def arguments(call: Node) -> Sequence[Node]:
    return [argument.named_children[-1] for argument in call.child_by_field_name("arguments").named_children]


def keys(creation: Node) -> list[str]:
    """The keys that an initializer sets, not those of objects inside it."""
    block = next((child for child in creation.children if child.type == "initializer_expression"), None)
    return re.findall(r'^\["(\w+)"\]', "\n".join(map(text, block.named_children)), re.MULTILINE) if block else []


@pytest.mark.parametrize("name", FILES)
def test_the_syntax_is_right(name: str):
    wrong = [node for node in nodes(parsed(name), "ERROR") if node]
    assert [(node.start_point, text(node)[:60]) for node in wrong] == []
    assert not parsed(name).has_error


def test_errors_in_the_syntax_are_found():
    parser = tree_sitter.Parser(tree_sitter.Language(c_sharp.language()))
    assert parser.parse(b"class A { void B() { var c = ; } }").root_node.has_error


def test_the_project():
    project = ET.parse(FOLDER / "dotnet-rest.csproj").getroot()
    assert (project.tag, project.get("Sdk")) == ("Project", "Microsoft.NET.Sdk.Web")
    said = {each.tag: each.text for each in project.iter()}
    assert said["TargetFramework"] == "net8.0"
    assert (said["Nullable"], said["ImplicitUsings"]) == ("enable", "enable")


def test_every_route_exists():
    asked: set[str] = set()
    for name in FILES:
        root = parsed(name)
        # A path that is put together in a variable first.
        paths = {
            text(each.child_by_field_name("name")): text(each.named_children[-1])
            for each in nodes(root, "variable_declarator")
        }
        for call in nodes(root, "invocation_expression"):
            if text(call.child_by_field_name("function")) not in ("cad.Call", "Call"):
                continue
            method, path, *_ = [text(argument) for argument in arguments(call)]
            asked.add(f"{method.removeprefix('HttpMethod.').lower()} {_route(paths.get(path, path))}")
    assert asked == {
        "get /api/v1/models",
        "post /api/v1/models/definitions",
        "post /api/v1/models/{}",
        "post /api/v1/models/{}/batch",
        "post /api/v1/cad/pipeline",
        "post /api/v1/files/upload",
        "post /api/v1/files/{}/confirm",
        "get /api/v1/tasks/{}",
        "get /api/v1/tasks/{}/result/{}",
    }
    served = {
        f"{method} {re.sub(r'{.*?}', '{}', path)}" for path, methods in API["paths"].items() for method in methods
    }
    assert asked <= served


def _route(path: str) -> str:
    found = re.fullmatch(r'\$?"([^?]*)(\?.*)?"', path)
    assert found, path
    return "/api/v1" + re.sub(r"\{[^{}]*\}", "{}", found[1])


def test_bodies_have_no_other_fields_than_the_api_takes():
    schemas = API["components"]["schemas"]
    known = [set(schemas[name]["properties"]) for name in BODIES if name in schemas]
    assert len(known) == len(BODIES), [name for name in BODIES if name not in schemas]
    sent = [
        found
        for name in FILES
        for creation in nodes(parsed(name), "object_creation_expression")
        if text(creation).startswith("new JsonObject") and (found := set(keys(creation)))
    ]
    sent += [
        {key[1]}
        for name in FILES
        for assignment in nodes(parsed(name), "assignment_expression")
        if (key := re.fullmatch(r'\w+\["(\w+)"\]', text(assignment.child_by_field_name("left"))))
    ]
    assert {"inputFiles"} in sent
    ours = {"code", "message"}  # of an error, which is not sent to the API
    parameters = [set(_parameters(name)) for name in OPERATIONS]
    for fields in sent:
        assert fields == ours or any(fields <= each for each in (*known, *parameters)), fields


def test_operations_have_the_parameters_that_are_given():
    steps = [
        call
        for call in nodes(parsed("Pipelines.cs"), "invocation_expression")
        if text(call.child_by_field_name("function")) == "Step"
    ]
    assert len(steps) == 13
    for call in steps:
        operation, given, *_ = arguments(call)
        name = text(operation).strip('"')
        assert name in OPERATIONS
        assert keys(given) or given.type == "identifier", name
        assert set(keys(given)) <= set(_parameters(name)), name


def _parameters(name: str) -> Sequence[str]:
    return OPERATIONS[name]["params"]["properties"]
