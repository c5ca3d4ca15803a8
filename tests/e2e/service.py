"""A running service and a client of it, for tests that go through everything."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

COMMAND = str(Path(sys.executable).with_name("cadcloud"))
RUNNING = ("waiting", "queued", "processing")


class Service:
    """A service under test."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self.folder = folder
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._environment = {
            **os.environ,
            "CADCLOUD_DATA_DIR": str(folder),
            "CADCLOUD_PORT": str(self.port),
            "CADCLOUD_HOST": "127.0.0.1",
            **environment,
        }
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it and wait until it is healthy."""
        with (self.folder / "service.log").open("ab") as log:
            self.process = subprocess.Popen([COMMAND, "serve"], env=self._environment, stdout=log, stderr=log)
        deadline = time.monotonic() + 90
        while not self._healthy():
            assert self.process.poll() is None, self.log()
            assert time.monotonic() < deadline, self.log()
            time.sleep(0.05)

    def stop(self) -> int:
        """Stop it as an operator would, and return its exit code."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(60)

    def log(self) -> str:
        """What it has printed."""
        return (self.folder / "service.log").read_text()[-5000:]

    def key(self, scopes: str = "*", name: str = "test") -> str:
        """A new API key."""
        command = [COMMAND, "key", "create", "--name", name, "--scopes", scopes, "--quiet"]
        made = subprocess.run(command, env=self._environment, check=True, capture_output=True, text=True)
        return made.stdout.strip()

    def client(self, key: str | None = None) -> Client:
        """A client with a key, by default the first one."""
        return Client(self.url, key or (self.folder / "api-key").read_text().strip())

    def _healthy(self) -> bool:
        try:
            return httpx.get(f"{self.url}/health", timeout=2).json()["data"]["status"] == "ok"
        except (httpx.TransportError, KeyError, ValueError):
            return False


class Client(httpx.Client):
    """An HTTP client that knows the envelope."""

    def __init__(self, url: str, key: str) -> None:
        super().__init__(base_url=url, headers={"x-api-key": key}, timeout=60)

    def data(self, method: str, path: str, status: int = 200, **options: Any) -> Any:
        """``data`` of a reply, which must have the status."""
        reply = self.request(method, path, **options)
        assert reply.status_code == status, reply.text
        return reply.json()["data"]

    def error(self, method: str, path: str, status: int, **options: Any) -> Any:
        """``error`` of a reply, which must have the status."""
        reply = self.request(method, path, **options)
        assert reply.status_code == status, reply.text
        body = reply.json()
        assert body.keys() == {"ok", "error"}
        assert body["ok"] is False
        assert body["error"].keys() <= {"code", "message", "details", "requestId"}
        assert body["error"]["requestId"] == reply.headers["x-request-id"]
        return body["error"]

    def upload(self, content: bytes, filename: str = "part.step", content_type: str = "application/step") -> str:
        """Upload and confirm a file; its id."""
        announced = self.data(
            "POST",
            "/api/v1/files/upload",
            201,
            json={"filename": filename, "contentType": content_type, "bytes": len(content)},
        )
        put = httpx.put(announced["uploadUrl"], content=content, headers={"Content-Type": content_type})
        assert put.is_success, put.text
        self.data("POST", f"/api/v1/files/{announced['fileId']}/confirm")
        return announced["fileId"]

    def submit(self, path: str, body: Any) -> str:
        """Submit a task; its id."""
        return self.data("POST", path, 202, json=body)["taskId"]

    def wait(self, task_id: str, seconds: float = 60) -> Any:
        """A task when it is finished."""
        deadline = time.monotonic() + seconds
        while (task := self.data("GET", f"/api/v1/tasks/{task_id}"))["status"] in RUNNING:
            assert time.monotonic() < deadline, task
            time.sleep(0.02)
        return task

    def run(self, path: str, body: Any) -> Any:
        """Submit a task and wait for it."""
        return self.wait(self.submit(path, body))

    def download(self, task_id: str, part: str = "") -> httpx.Response:
        """One result of a task, fetched without a key."""
        path = f"/api/v1/tasks/{task_id}/result" + (f"/{part}" if part else "")
        return httpx.get(self.data("GET", path)["downloadUrl"])


@contextmanager
def running(folder: Path, **environment: str) -> Iterator[Service]:
    """A service that runs for the duration of the block."""
    service = Service(folder, environment)
    service.start()
    try:
        yield service
    finally:
        service.stop()
