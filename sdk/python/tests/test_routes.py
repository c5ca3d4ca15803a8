"""Every route of the API is reached by a method of both clients, unless it is left out for a reason."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.places import REPOSITORY

from cadcloud_sdk import AsyncCadCloud, CadCloud, NotFound

ROUTES: dict[str, dict[str, Any]] = json.loads((REPOSITORY / "catalog" / "openapi.json").read_text())["paths"]
LEFT_OUT: dict[str, str] = json.loads((REPOSITORY / "sdk" / "left-out.json").read_text())
BOX = "occt.shapes.solid.createBox"
STEPS = [{"operation": BOX, "params": {}}]
ROOMS = ("models", "cad", "convert", "files", "tasks", "webhooks", "operations")
INNER = {"tasks": {"run", "run_compound", "save", "submit", "submit_compound"}}
"""What the rooms have for each other; what is tried goes through them."""
Call = Callable[[Any], Any]

CALLS: dict[str, Call] = {
    "GET /health": lambda client: client.health(),
    "GET /api/v1/usage": lambda client: client.usage(date(2026, 1, 1), date(2026, 1, 31)),
    "GET /api/v1/models": lambda client: client.models.list(),
    "POST /api/v1/models/definitions": lambda client: client.models.definitions(["dragon-cup"]),
    "GET /api/v1/models/{modelName}/params": lambda client: client.models.params("dragon-cup"),
    "POST /api/v1/models/{modelName}/batch": lambda client: client.models.batch_submit("dragon-cup", [{}]),
    "POST /api/v1/models/dragon-cup": lambda client: client.models.submit("dragon-cup"),
    "POST /api/v1/models/enclosure": lambda client: client.models.submit("enclosure"),
    "POST /api/v1/models/phone-nest": lambda client: client.models.submit("phone-nest"),
    "POST /api/v1/models/{modelName}": lambda client: client.models.run("mine"),
    "POST /api/v1/cad/execute": lambda client: client.cad.execute(BOX),
    "POST /api/v1/cad/pipeline": lambda client: client.cad.pipeline(STEPS),
    "POST /api/v1/cad/pipeline/validate": lambda client: client.cad.validate(STEPS),
    "POST /api/v1/cad/compound": lambda client: client.cad.compound(STEPS),
    "POST /api/v1/convert": lambda client: client.convert.convert("f", to="glb"),
    "POST /api/v1/inspect": lambda client: client.convert.inspect("f"),
    "POST /api/v1/convert/step-to-gltf": lambda client: client.convert.step_to_gltf("f"),
    "POST /api/v1/convert/step-to-gltf-advanced": lambda client: client.convert.step_to_gltf_advanced("f"),
    "POST /api/v1/convert/step-to-gltf-with-draco": lambda client: client.convert.step_to_gltf_with_draco("f"),
    "POST /api/v1/convert/step-to-gltf-advanced-with-draco": lambda client: (
        client.convert.step_to_gltf_advanced_with_draco("f")
    ),
    "POST /api/v1/files/upload": lambda client: client.files.announce("part.step", 1),
    "POST /api/v1/files/{fileId}/confirm": lambda client: client.files.confirm("f"),
    "GET /api/v1/files": lambda client: anext(aiter(client.files.list())),
    "GET /api/v1/files/{fileId}": lambda client: client.files.get("f"),
    "DELETE /api/v1/files/{fileId}": lambda client: client.files.delete("f"),
    "GET /api/v1/tasks": lambda client: anext(aiter(client.tasks.list())),
    "GET /api/v1/tasks/{taskId}": lambda client: client.tasks.get("t"),
    "DELETE /api/v1/tasks/{taskId}": lambda client: client.tasks.cancel("t"),
    "GET /api/v1/tasks/{taskId}/events": lambda client: anext(aiter(client.tasks.events("t"))),
    "GET /api/v1/tasks/{taskId}/result": lambda client: client.tasks.result("t"),
    "GET /api/v1/tasks/{taskId}/results": lambda client: client.tasks.results("t"),
    "GET /api/v1/tasks/{taskId}/result/{format}": lambda client: client.tasks.result("t", "glb"),
    "POST /api/v1/tasks/{taskId}/retry": lambda client: client.tasks.retry("t"),
    "POST /api/v1/webhooks": lambda client: client.webhooks.create("https://hear.test"),
    "GET /api/v1/webhooks": lambda client: client.webhooks.list(),
    "DELETE /api/v1/webhooks/{webhookId}": lambda client: client.webhooks.delete("w"),
    "POST /api/v1/webhooks/{webhookId}/test": lambda client: client.webhooks.test("w"),
    "GET /api/v1/webhooks/{webhookId}/deliveries": lambda client: anext(aiter(client.webhooks.deliveries("w"))),
    "GET /api/v1/operations": lambda client: client.operations.list(),
    "GET /api/v1/operations/{name}": lambda client: client.operations.get(BOX),
}
MISSING = {"ok": False, "error": {"code": "NOT_FOUND", "message": "There is none."}}


def test_every_route_has_a_method():
    routes = {f"{method.upper()} {path}" for path, methods in ROUTES.items() for method in methods}
    wanted = {route for route in routes if not any(route.split()[1].startswith(prefix) for prefix in LEFT_OUT)}
    assert CALLS.keys() == wanted
    for prefix, reason in LEFT_OUT.items():
        assert any(path.startswith(prefix) for path in ROUTES), f"{prefix} is gone"
        assert reason.endswith(".")


@pytest.mark.parametrize("route", CALLS)
async def test_the_method_asks_at_the_route(route: str):
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.method} {request.url.path}")
        return httpx.Response(404, json=MISSING)

    http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
    async with http, AsyncCadCloud("k", "http://cad.test", http_client=http) as client:
        with pytest.raises(NotFound, match="There is none"):
            await CALLS[route](client)
    template = "[^/]+".join(re.escape(part) for part in re.split(r"\{\w+\}", route))
    assert re.fullmatch(template, asked[0]), asked


def test_both_clients_have_the_same_methods():
    with CadCloud("k", "http://cad.test") as one:
        other = AsyncCadCloud("k", "http://cad.test")
        for room in ROOMS:
            assert methods(getattr(one, room)) == methods(getattr(other, room))
        assert methods(one) - {"close"} == methods(other) - {"aclose"}


def test_every_method_is_tried_on_a_real_service():
    tried = "".join((Path(__file__).parent / name).read_text() for name in ("test_service.py", "test_errors.py"))
    with CadCloud("k", "http://cad.test") as client:
        for room in ROOMS:
            for method in methods(getattr(client, room)) - INNER.get(room, set()):
                assert re.search(rf'\b{room}\.{method}\b|\b{room}, "{method}"', tried), f"{room}.{method}"


def methods(thing: object) -> set[str]:
    return {name for name in dir(type(thing)) if not name.startswith("_")}
