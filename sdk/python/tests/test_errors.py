"""Errors that a well service seldom gives: one with little patience, and one that dies."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest
from sdk.python.tests.clients import connected
from tests.e2e.service import COMMAND, Service, running

from cadcloud_sdk import Conflict, RateLimit, ServerError, TaskExpired, errors

PLANS = """
default = "small"
[plans.small]
title = "Small"
concurrency = 1
retention_hours = 0.0003
"""


@pytest.fixture(scope="module")
def strict(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service that does one thing at a time and keeps it for some seconds."""
    plans = tmp_path_factory.mktemp("plans") / "plans.toml"
    plans.write_text(PLANS)
    settings = {"CADCLOUD_PLANS": str(plans), "CADCLOUD_EXPIRY_SECONDS": "0.2"}
    with running(tmp_path_factory.mktemp("strict"), CADCLOUD_PLUGINS="tests.kernel.misbehave", **settings) as service:
        put = [COMMAND, "account", "plan", "owner", "small"]
        subprocess.run(put, env=service._environment, check=True, capture_output=True)
        yield service


@pytest.fixture
async def client(flavour: str, strict: Service) -> AsyncIterator[Any]:
    key = (strict.folder / "api-key").read_text().strip()
    async with connected(flavour, key, strict.url, retries=0) as found:
        yield found


async def test_too_much_at_a_time(client: Any):
    running = await client.cad.execute("test.sleep")
    with pytest.raises(RateLimit) as wrong:
        await client.cad.execute("math.add", {"first": 1, "second": 2})
    assert (wrong.value.status, wrong.value.code) == (429, "TOO_MANY_TASKS")
    assert wrong.value.retry_after
    await client.tasks.cancel(running.task_id)


async def test_results_that_were_kept_long_enough(client: Any):
    made = await client.cad.execute_and_wait("math.add", {"first": 1, "second": 2})
    while (await client.tasks.get(made.task_id)).status != "expired":
        await anyio.sleep(0.2)
    task = await client.tasks.wait(made.task_id)
    assert isinstance(errors.TaskError.of(task), TaskExpired)
    with pytest.raises(Conflict) as gone:
        await client.tasks.result(made.task_id)
    assert gone.value.code == "TASK_EXPIRED"


async def test_a_service_without_its_database_and_none_at_all(strict: Service):
    key = (strict.folder / "api-key").read_text().strip()
    assert strict.process is not None
    clients = [connected(flavour, key, strict.url, retries=0) for flavour in ("async", "sync")]
    os.kill(strict.process.pid, signal.SIGSTOP)  # or it would start the database again
    pid = (Path(strict.folder) / "postgres" / "postmaster.pid").read_text().split("\n")[0]
    os.kill(int(pid), signal.SIGINT)
    for client in clients:
        while (await client.health()).status == "ok":
            await anyio.sleep(0.1)
        with pytest.raises(ServerError) as wrong:
            await client.operations.list()
        assert (wrong.value.status, wrong.value.code) == (503, "SERVICE_UNAVAILABLE")
    os.kill(strict.process.pid, signal.SIGCONT)
    strict.stop()
    for client in clients:
        with pytest.raises(errors.ConnectionError):
            await client.operations.list()
