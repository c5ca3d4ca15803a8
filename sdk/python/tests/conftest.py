"""A real service, the two clients of it, and a server that misbehaves on purpose."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from sdk.python.tests.clients import connected
from sdk.python.tests.misbehaving import Misbehaving
from tests.e2e.service import Service, running

from cadcloud_sdk import CadCloud


@pytest.fixture(autouse=True)
def nobodys_settings(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory):
    """What the user of this machine has stored or set is none of the tests' business."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("config")))
    for name in ("CADCLOUD_URL", "CADCLOUD_API_KEY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    folder = tmp_path_factory.mktemp("service")
    settings = {"CADCLOUD_PLUGINS": "tests.kernel.misbehave", "CADCLOUD_WEBHOOK_PRIVATE_ADDRESSES": "true"}
    with running(folder, **settings) as started:
        yield started


@pytest.fixture(scope="session")
def key(service: Service) -> str:
    return service.key(name="sdk")


@pytest.fixture
def sync_client(service: Service, key: str) -> Iterator[CadCloud]:
    with CadCloud(key, service.url) as client:
        yield client


@pytest.fixture(params=["async", "sync"])
async def client(request: pytest.FixtureRequest, service: Service, key: str) -> AsyncIterator[Any]:
    """Each client in turn. The synchronous one is dressed up, so that one text tests both."""
    async with connected(request.param, key, service.url) as found:
        yield found


@pytest.fixture(params=["async", "sync"])
def flavour(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def bad() -> Iterator[Misbehaving]:
    with Misbehaving() as server:
        yield server
