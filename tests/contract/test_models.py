"""Our models against the contract's: same names, parameters, order, types, defaults and bounds."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.places import CONTRACT

from cadcloud.ops import models

pytestmark = pytest.mark.skipif(not CONTRACT.is_dir(), reason="the contract's data is not on this machine")

SLUGS = ("dragon-cup", "phone-nest")


@pytest.fixture(scope="module")
def contract() -> dict[str, Any]:
    return json.loads((CONTRACT / "models.json").read_text())["models"]


@pytest.fixture(scope="module")
def ours() -> dict[str, Any]:
    return models.describe(installed=False)["models"]


@pytest.mark.parametrize("slug", SLUGS)
def test_definitions(slug: str, contract: dict[str, Any], ours: dict[str, Any]):
    wanted, found = contract[slug], ours[slug]
    assert found["name"] == slug
    assert found["displayName"] == wanted["displayName"]
    assert found["defaults"] == wanted["defaults"]
    for param, expected in zip(found["params"], wanted["params"], strict=True):
        assert param["name"] == expected["name"]
        assert param["type"] == expected["type"]
        assert param["default"] == expected["default"]
        assert param.get("items") == expected.get("items")
        bounds = param.get("bounds", {})
        lowest = bounds.get("exclusiveMinimum" if expected["minExclusive"] else "minimum")
        assert (lowest, bounds.get("maximum")) == (expected["min"], expected["max"]), param["name"]


@pytest.mark.parametrize("slug", SLUGS)
def test_definitions_have_just_what_the_wire_allows_and_our_bounds(slug: str, ours: dict[str, Any]):
    schemas = json.loads((CONTRACT / "openapi.json").read_text())["components"]["schemas"]
    definition, param = (schemas[name]["properties"] for name in ("ModelDefinition", "ModelParamDefinition"))
    assert set(ours[slug]) - {"presets", "schema"} == set(definition)
    assert {key for each in ours[slug]["params"] for key in each} - {"bounds"} == set(param)


@pytest.mark.parametrize("slug", SLUGS)
def test_strict_schemas_are_those_of_the_typed_endpoints(slug: str, ours: dict[str, Any]):
    schemas = json.loads((CONTRACT / "openapi.json").read_text())["components"]["schemas"]
    wanted = schemas["".join(word.capitalize() for word in slug.split("-")) + "Params"]
    found = ours[slug]["schema"]
    assert found["additionalProperties"] is False
    for name, schema in wanted["properties"].items():
        expected = schemas[schema["$ref"].rsplit("/", 1)[1]] if "$ref" in schema else schema
        keys = ("type", "minimum", "exclusiveMinimum", "maximum")
        assert {key: found["properties"][name].get(key) for key in keys} == {key: expected.get(key) for key in keys}


def test_batch_inputs_of_known_clients_complete(contract: dict[str, Any]):
    for params in (*contract["dragon-cup"]["clientBatchInputs"], *contract["dragon-cup"]["studioPresetsPartial"]):
        models.run("dragon-cup", params)
