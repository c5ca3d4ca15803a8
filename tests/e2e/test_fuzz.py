"""Requests made up from our own OpenAPI document, against a running service: no 500, no hang, no broken envelope."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import response_schema_conformance
from tests.e2e.service import Client, Service
from tests.places import REPOSITORY

from cadcloud.server.app import create_app
from cadcloud.server.settings import Settings

DOCUMENT = create_app(Settings()).openapi()
OPERATIONS = sorted(json.loads((REPOSITORY / "catalog" / "operations.json").read_text())["operations"])
TIMEOUT = 30.0
"""Seconds after which a request counts as hanging: far over what any of them takes."""

api = schemathesis.openapi.from_dict(DOCUMENT)
pipelines = api.include(path_regex=r"/cad/(pipeline|execute|compound)").include(method="POST")
# Held back replies only take time here; streams have a test of their own.
everything_else = api.exclude(path_regex=r"/cad/(pipeline|execute|compound)|/events$")


def _few(examples: int) -> Any:
    return settings(
        max_examples=examples,
        derandomize=True,
        deadline=None,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )


def _send(case: Any, service: Service, client: Client) -> None:
    headers = {**(case.headers or {}), "x-api-key": client.headers["x-api-key"]}
    headers.pop("prefer", None)
    case.headers = headers
    if isinstance(case.query, dict):
        case.query.pop("wait", None)
    response = case.call(base_url=service.url, timeout=TIMEOUT)
    # Made-up passwords are wrong; nothing else may find the key wanting.
    assert response.status_code != 401 or response.json()["error"]["code"] == "WRONG_CREDENTIALS"
    case.validate_response(response, checks=[not_a_server_error, response_schema_conformance])
    assert response.json()["ok"] == (response.status_code < 400)


def _with_real_operations(value: Any, seed: int = 0) -> Any:
    """The body with names of operations that exist, so that more than the name is looked at."""
    if isinstance(value, dict):
        named = {key: _with_real_operations(item, seed + at) for at, (key, item) in enumerate(value.items())}
        if isinstance(value.get("operation"), str):
            named["operation"] = OPERATIONS[(seed + len(str(value))) % len(OPERATIONS)]
        return named
    if isinstance(value, list):
        return [_with_real_operations(item, seed + 7 * at) for at, item in enumerate(value)]
    return value


@pytest.mark.filterwarnings("ignore")
@_few(20)
@pipelines.parametrize()
def test_operations_and_pipelines(case: Any, service: Service, client: Client):
    _send(case, service, client)


@pytest.mark.filterwarnings("ignore")
@_few(20)
@pipelines.parametrize()
def test_real_operations_with_made_up_parameters(case: Any, service: Service, client: Client):
    case.body = _with_real_operations(case.body)
    _send(case, service, client)


@pytest.mark.filterwarnings("ignore")
@_few(5)
@everything_else.parametrize()
def test_everything_else(case: Any, service: Service, client: Client):
    _send(case, service, client)


def test_the_service_is_still_well(service: Service, client: Client):
    assert httpx.get(f"{service.url}/health").json()["data"]["status"] == "ok"
    task = client.run("/api/v1/cad/execute", {"operation": "math.add", "params": {"first": 1, "second": 1}})
    assert task["status"] == "completed"
