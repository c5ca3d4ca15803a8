"""Kill anything, any time: every task that was accepted ends, once, with the right result."""

from __future__ import annotations

import contextlib
import random
import threading
import time
from collections import Counter
from pathlib import Path

import httpx
import psutil
import pytest
from tests.e2e.service import RUNNING, Client, Service, running

TASKS = 200
SECONDS = 45


def victims(service: Service) -> dict[str, list[psutil.Process]]:
    """The processes of a service, by what they are."""
    assert service.process is not None
    found: dict[str, list[psutil.Process]] = {"api": [], "worker": [], "kernel": []}
    for process in psutil.Process(service.process.pid).children(recursive=True):
        with contextlib.suppress(psutil.Error):
            command, parent = process.cmdline(), process.parent()
            if "cadcloud.kernel.zygote" in command:
                inside = parent is not None and "cadcloud.kernel.zygote" in parent.cmdline()
                found["kernel" if inside else "worker"].append(process)
            elif command[-1:] in (["api"], ["worker"]):
                found[command[-1]].append(process)
    return found


def kill_at_random(service: Service, stop: threading.Event, killed: Counter[str]) -> None:
    """Kill API, worker, zygote and kernel processes by SIGKILL until told to stop."""
    chance = random.Random(7)
    while not stop.wait(chance.uniform(0.1, 0.8)):
        kind = chance.choices(("kernel", "api", "worker"), (6, 2, 1))[0]
        with contextlib.suppress(psutil.Error, IndexError):
            chance.choice(victims(service)[kind]).kill()
            killed[kind] += 1
            if kind != "kernel":
                stop.wait(4)


def submit_insistently(client: Client, number: int) -> str:
    """Submit a task that takes a moment, however often the API is away."""
    steps = [
        {"operation": "test.sleep", "params": {"seconds": 0.1}},
        {"operation": "math.add", "params": {"first": number, "second": 1000}},
    ]
    while True:
        with contextlib.suppress(httpx.TransportError):
            reply = client.post("/api/v1/cad/pipeline", json={"steps": steps})
            if reply.status_code == 202:
                return reply.json()["data"]["taskId"]
        time.sleep(0.1)


def status_of(client: Client, task_id: str) -> str:
    """The status of a task, however often the API is away."""
    while True:
        with contextlib.suppress(httpx.TransportError):
            reply = client.get(f"/api/v1/tasks/{task_id}")
            if reply.is_success:
                return reply.json()["data"]["status"]
        time.sleep(0.1)


@pytest.fixture
def fragile(tmp_path: Path):
    with running(tmp_path, CADCLOUD_PLUGINS="tests.kernel.misbehave") as service:
        yield service


def test_nothing_is_lost(fragile: Service):
    stop, killed = threading.Event(), Counter[str]()
    killer = threading.Thread(target=kill_at_random, args=(fragile, stop, killed))
    with fragile.client() as client:
        killer.start()
        try:
            numbers = {submit_insistently(client, number): number for number in range(TASKS)}
            time.sleep(max(0, SECONDS - sum(killed.values()) * 0.3))
        finally:
            stop.set()
            killer.join()
        deadline = time.monotonic() + 180
        waiting = set(numbers)
        while waiting:
            assert time.monotonic() < deadline, f"{len(waiting)} tasks never ended; killed {dict(killed)}"
            waiting = {task_id for task_id in waiting if status_of(client, task_id) in RUNNING}
            time.sleep(0.2)
        assert all(killed[kind] for kind in ("api", "worker", "kernel")), killed
        ends = Counter(status_of(client, task_id) for task_id in numbers)
        # A task that is hit three times ends as failed and says so; that is rare, and never silent.
        assert set(ends) <= {"completed", "failed"}
        assert ends["completed"] >= TASKS * 0.95, ends
        for task_id, number in numbers.items():
            task = client.data("GET", f"/api/v1/tasks/{task_id}")
            if task["status"] == "completed":
                assert client.download(task_id, "json").json() == number + 1000
            else:
                assert task["metadata"]["error"]["code"] in ("KERNEL_KILLED", "WORKER_DIED"), task
