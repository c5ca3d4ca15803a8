"""Models over HTTP: what they are called, what they take, and what is submitted."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import select

from cadcloud.server.app import create_app
from cadcloud.server.settings import Settings
from cadcloud.server.tasks.tables import Task

CUP = "/api/v1/models/dragon-cup"
OUTPUTS = {"formats": ["gltf"]}

OWN = '''
from typing import Annotated

from cadcloud.ops.brep.build import built
from cadcloud.ops.models import Limits, model
from cadcloud.ops.types import Length, Solid
from OCP.BRepPrimAPI import BRepPrimAPI_MakeBox


@model
def paper_weight(size: Annotated[Length, Limits(min=1, max=9, step=1, unit="cm")] = 3) -> Solid:
    """A cube.

    Args:
        size: of its edges.
    """
    return built(BRepPrimAPI_MakeBox(size, size, size), "The cube could not be built.")
'''


@pytest.fixture
def submitted(sessions):
    """What the kernel gets of each task, oldest first."""

    async def submitted() -> list[dict[str, Any]]:
        async with sessions() as session:
            rows = await session.scalars(select(Task).where(Task.kind == "model").order_by(Task.created_at, Task.id))
            return [row.request["payload"] for row in rows]

    return submitted


async def test_names_and_definitions(caller):
    names = (await caller.data("GET", "/api/v1/models"))["models"]
    assert {"dragon-cup", "phone-nest"} <= set(names)
    cup = await caller.data("GET", f"{CUP}/params")
    assert (cup["name"], cup["displayName"]) == ("dragon-cup", "Dragon Cup")
    assert cup["defaults"] == {param["name"]: param["default"] for param in cup["params"]}
    height = cup["params"][0]
    assert (height["name"], height["type"], height["default"]) == ("height", "number", 8)
    assert height["bounds"] == {"exclusiveMinimum": 0, "maximum": 50, "step": 0.5, "unit": "cm"}
    assert len(cup["presets"]) == 12
    found = await caller.data("POST", "/api/v1/models/definitions", json={"names": ["phone-nest", "dragon-cup"]})
    assert found["definitions"]["dragon-cup"] == cup
    assert set(found["definitions"]) == {"phone-nest", "dragon-cup"}


async def test_unknown_models(caller):
    await caller.error("GET", "/api/v1/models/teapot/params", 404)
    await caller.error("POST", "/api/v1/models/teapot", 404, json={"outputs": OUTPUTS})
    await caller.error("POST", "/api/v1/models/teapot/batch", 404, json={"items": [{}], "outputs": OUTPUTS})
    problems = await caller.problems("/api/v1/models/definitions", json={"names": ["dragon-cup", "teapot"]})
    assert set(problems) == {"names.1"}


async def test_a_model_is_submitted(caller, submitted):
    body = {"params": {"height": 10, "nrSkinCellsVertical": 3}, "outputs": {"formats": ["stpz"], "meshPrecision": 0.1}}
    made = await caller.data("POST", CUP, 202, json=body)
    task = await caller.data("GET", made["statusUrl"])
    assert (task["kind"], task["label"]) == ("model", "Model: dragon-cup")
    [payload] = await submitted()
    assert payload == {
        "model": "dragon-cup",
        "params": {"height": 10, "nrSkinCellsVertical": 3},
        "outputs": {"formats": ["stpz"], "meshPrecision": 0.1, "adjustYtoZ": False},
        "strict": True,
    }
    await caller.data("POST", CUP, 202, json={"outputs": OUTPUTS})


@pytest.mark.parametrize(
    ("params", "path"),
    [
        ({"height": 0}, "params.height"),
        ({"height": 51}, "params.height"),
        ({"height": "8"}, "params.height"),
        ({"heigth": 8}, "params.heigth"),
        ({"nrSkinCellsVertical": 1.5}, "params.nrSkinCellsVertical"),
        ({"skinCellInnerHeight": -0.3}, "params.skinCellInnerHeight"),
        ({"origin": [0, 0]}, "params.origin"),
        ({"origin": [0, 0, 1001]}, "params.origin.2"),
        ({"scale": 0}, "params.scale"),
    ],
)
async def test_the_typed_address_is_strict(caller, params: dict[str, Any], path: str):
    assert set(await caller.problems(CUP, json={"params": params, "outputs": OUTPUTS})) == {path}


async def test_outputs(caller):
    assert set(await caller.problems(CUP, json={})) == {"outputs"}
    for outputs, path in (
        ({"formats": []}, "outputs.formats"),
        ({"formats": ["dxf"]}, "outputs.formats.0"),
        ({"formats": ["step", "stpz"]}, "outputs.formats"),
        ({"formats": ["gltf"], "meshPrecision": 0}, "outputs.meshPrecision"),
        ({"formats": ["thumbnail"], "thumbnail": {"size": 5}}, "outputs.thumbnail.size"),
    ):
        assert set(await caller.problems(CUP, json={"outputs": outputs})) == {path}
        batch = {"items": [{}], "outputs": outputs}
        assert set(await caller.problems(f"{CUP}/batch", json=batch)) == {path}


async def test_a_batch_is_lenient(caller, submitted):
    items = [{"params": {"skinCellInnerHeight": -0.3, "color": "red"}}, {"params": {"skinCellTopHeight": 0}}, {}]
    made = await caller.data("POST", f"{CUP}/batch", 202, json={"items": items, "outputs": OUTPUTS})
    assert (made["kind"], made["subTaskCount"]) == ("compound", 3)
    assert [one["index"] for one in made["subTasks"]] == [0, 1, 2]
    assert (await caller.data("GET", made["statusUrl"]))["label"] == "dragon-cup batch"
    payloads = await submitted()
    assert [payload["params"] for payload in payloads] == [item.get("params", {}) for item in items]
    assert {payload["strict"] for payload in payloads} == {False}
    assert set(await caller.problems(f"{CUP}/batch", json={"items": [], "outputs": OUTPUTS})) == {"items"}
    assert set(await caller.problems(f"{CUP}/batch", json={"items": [{}] * 51, "outputs": OUTPUTS})) == {"items"}


async def test_models_need_their_scope(new_caller):
    other = await new_caller("cad")
    for method, path in (("GET", "/api/v1/models"), ("GET", f"{CUP}/params"), ("POST", CUP)):
        body = {"json": {"outputs": OUTPUTS}} if method == "POST" else {}
        assert (await other.error(method, path, 403, **body))["code"] == "INSUFFICIENT_SCOPE"


def test_a_model_of_ones_own_has_an_address(tmp_path, database_url: str):
    (tmp_path / "paper_weight.py").write_text(OWN)
    settings = Settings(data_dir=tmp_path / "data", database_url=SecretStr(database_url), models=(str(tmp_path),))
    document = create_app(settings).openapi()
    assert {"/api/v1/models/paper-weight", "/api/v1/models/dragon-cup"} <= set(document["paths"])
    size = document["components"]["schemas"]["PaperWeightParams"]["properties"]["size"]["anyOf"][0]
    assert size == {"type": "number", "minimum": 1.0, "maximum": 9.0}
