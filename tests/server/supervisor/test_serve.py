from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import httpx
import psutil
import pytest

from cadcloud.server.database import embedded

BOX = {"operation": "occt.shapes.solid.createBox", "params": {"width": 1, "length": 2, "height": 3}}


class Service:
    """A running ``cadcloud serve``."""

    def __init__(self, folder: Path, **settings: str) -> None:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        self.folder = folder
        self.url = f"http://127.0.0.1:{port}"
        clean = {name: value for name, value in os.environ.items() if not name.startswith("CADCLOUD_")}
        fast = {"HEARTBEAT_SECONDS": "0.2", "STALLED_SECONDS": "1", "SWEEP_SECONDS": "0.2", "SHUTDOWN_SECONDS": "5"}
        values = fast | {"DATA_DIR": str(folder), "PORT": str(port)} | settings
        self.process = subprocess.Popen(
            [sys.executable, "-m", "cadcloud.cli", "serve"],
            env=clean | {f"CADCLOUD_{name}": value for name, value in values.items()},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def children(self) -> dict[str, psutil.Process]:
        """The processes it started: api, worker, postgres."""
        found = {}
        for child in psutil.Process(self.process.pid).children():
            with suppress(psutil.NoSuchProcess):  # it may end while it is looked at
                if child.status() != psutil.STATUS_ZOMBIE and (command := child.cmdline()):
                    found["postgres" if command[0].endswith("postgres") else command[-1]] = child
        return found

    def tree(self) -> list[psutil.Process]:
        return psutil.Process(self.process.pid).children(recursive=True)

    def await_health(self) -> None:
        until(lambda: self.process.poll() is not None or self.healthy())
        assert self.process.poll() is None, self.process.communicate()

    def healthy(self) -> bool:
        try:
            return httpx.get(f"{self.url}/health", timeout=5).json()["data"]["status"] == "ok"
        except httpx.TransportError:
            return False

    def call(self, method: str, path: str, **more: object) -> dict:
        headers = {"x-api-key": (self.folder / "api-key").read_text().strip()}
        # While the database comes back, a request may be told to try again.
        for _ in range(20):
            reply = httpx.request(method, self.url + path, headers=headers, timeout=30, **more)
            if reply.status_code != 503:
                break
            time.sleep(0.5)
        assert reply.is_success, reply.text
        return reply.json()["data"]

    def run_box(self) -> dict:
        task_id = self.call("POST", "/api/v1/cad/execute", json=BOX)["taskId"]
        until(lambda: self.call("GET", f"/api/v1/tasks/{task_id}")["status"] not in ("queued", "processing"))
        return self.call("GET", f"/api/v1/tasks/{task_id}")

    def end(self) -> None:
        left = self.tree() if self.process.poll() is None else []
        self.process.kill()
        self.process.communicate()
        for process in left:
            try:
                process.kill()
            except psutil.NoSuchProcess:
                continue


def until(condition: Callable[[], object], seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not come about"
        time.sleep(0.05)


@pytest.fixture
def serve(data_dir: Path) -> Iterator[Callable[..., Service]]:
    started: list[Service] = []

    def serve(**settings: str) -> Service:
        started.append(Service(data_dir, **settings))
        return started[-1]

    yield serve
    for service in started:
        service.end()


def test_life_of_a_service(serve, data_dir):
    """First key, a task, a clean stop, and a second start on the same data."""
    service = serve()
    service.await_health()
    key_file = data_dir / "api-key"
    assert key_file.stat().st_mode & 0o777 == 0o600
    key = key_file.read_text().strip()
    assert service.run_box()["status"] == "completed"
    with httpx.Client(base_url=service.url) as browser:
        owner = browser.post("/api/v1/account/sign-in/local", headers={"Origin": service.url}).json()["data"]
        assert owner["role"] == "owner"
        assert browser.get("/api/v1/tasks").json()["data"]["total"] == 1
    tree = service.tree()
    assert {"api", "worker", "postgres"} <= set(service.children())

    service.process.send_signal(signal.SIGTERM)
    out, err = service.process.communicate(timeout=60)
    assert service.process.returncode == 0
    assert out.count(key) == 1
    assert key not in err
    assert "Traceback" not in err
    assert psutil.wait_procs(tree, timeout=10)[1] == []

    again = serve()
    again.await_health()
    assert again.run_box()["status"] == "completed"
    again.process.send_signal(signal.SIGINT)
    out, _ = again.process.communicate(timeout=60)
    assert again.process.returncode == 0
    assert "bbk_" not in out
    assert key_file.read_text().strip() == key


def test_killed_processes_come_back(serve):
    service = serve()
    service.await_health()
    for name in ("api", "worker", "postgres"):
        victim = service.children()[name]
        orphans = victim.children(recursive=True)
        victim.kill()
        until(lambda name=name, pid=victim.pid: (new := service.children().get(name)) and new.pid != pid)
        until(service.healthy)
        assert service.run_box()["status"] == "completed"
        assert psutil.wait_procs(orphans, timeout=10)[1] == []
    assert service.process.poll() is None


def test_nothing_outlives_a_killed_supervisor(serve):
    service = serve()
    service.await_health()
    tree = service.tree()
    assert len(tree) > 3
    service.process.kill()
    service.process.wait()
    assert psutil.wait_procs(tree, timeout=40)[1] == []
    again = serve()
    again.await_health()
    assert again.run_box()["status"] == "completed"


def test_second_service_on_the_same_folder_is_refused(serve):
    first = serve()
    first.await_health()
    second = serve()
    _, err = second.process.communicate(timeout=60)
    assert second.process.returncode == 1
    assert "Another `cadcloud serve` runs" in err
    assert first.healthy()


def test_port_that_is_taken_ends_it_and_leaves_nothing(serve, data_dir):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        service = serve(PORT=str(taken.getsockname()[1]))
        _, err = service.process.communicate(timeout=60)
    assert service.process.returncode == 1
    assert re.search("`cadcloud api` ended with code", err)
    with pytest.raises(embedded.DatabaseUnavailable):
        embedded.attach(data_dir)


def test_configured_database_is_used(serve, new_database, data_dir):
    service = serve(DATABASE_URL=new_database())
    service.await_health()
    assert service.run_box()["status"] == "completed"
    assert "postgres" not in service.children()
    assert not (data_dir / "postgres").exists()
