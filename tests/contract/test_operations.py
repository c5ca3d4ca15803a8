"""Our operations against the contract's list: same names, parameters, order, defaults."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.places import CONTRACT

from cadcloud.ops import registry

pytestmark = pytest.mark.skipif(not CONTRACT.is_dir(), reason="the contract's data is not on this machine")

# Namespaces that are not finished; each leaves this list when its last operation lands.
UNFINISHED = {"jscad", "manifold", "occtPro"}


@pytest.fixture(scope="module")
def contract() -> dict[str, Any]:
    listed = json.loads((CONTRACT / "operations.json").read_text())["operations"]
    return {operation["path"]: operation for operation in listed}


def test_no_operation_is_invented(contract: dict[str, Any]):
    registry.load()
    assert set(registry.names()) <= contract.keys()


def test_finished_namespaces_are_complete(contract: dict[str, Any]):
    registry.load()
    wanted = {name for name, operation in contract.items() if operation["namespace"] not in UNFINISHED}
    assert wanted <= set(registry.names())
    assert wanted


def test_parameters_and_defaults(contract: dict[str, Any]):
    registry.load()
    further = other_names()
    different = {
        name: (found, theirs(contract[name]))
        for name in registry.names()
        if (found := ours(name, further.get(name, set()))) != theirs(contract[name])
    }
    assert different == {}


def other_names() -> dict[str, set[str]]:
    """The parameters that upstream's own code reads where its list has others; clients may send either."""
    conflicts = json.loads((CONTRACT / "operations.json").read_text())["facts"]["catalogVsDtoParamConflicts"]
    return {name: set(read) for name, _, read in conflicts}


def ours(name: str, further: set[str]) -> list[tuple[str, Any]]:
    """Names and defaults of our operation's parameters, but for further ones that may be there."""
    parameters = registry.get(name).parameters
    return [
        (p.wire, None if p.required else json.loads(json.dumps(p.default))) for p in parameters if p.wire not in further
    ]


def theirs(operation: dict[str, Any]) -> list[tuple[str, Any]]:
    """The same, of the contract's."""
    return [(parameter["name"], parameter["default"]) for parameter in operation["params"]]
