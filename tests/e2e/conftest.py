"""One service for all tests of a session that do not break it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.e2e.service import Client, Service, running


@pytest.fixture(scope="session")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    with running(tmp_path_factory.mktemp("service"), CADCLOUD_PLUGINS="tests.kernel.misbehave") as started:
        yield started


@pytest.fixture(scope="session")
def client(service: Service) -> Iterator[Client]:
    with service.client() as connected:
        yield connected
