"""What the service adds to the time in the kernel process: from submit to completed, one task at a time.

Prints the median and the 99th percentile. A task begins when the client begins to send and ends at its
``finishedAt``; service and client share the machine and so the clock. Polls are spaced, since each takes
processor time from what is measured.
"""

from __future__ import annotations

import os
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import httpx

TASKS = 200
WARM_UP = 20


@contextmanager
def service() -> Iterator[httpx.Client]:
    """A running service on embedded defaults, and a client with a key for it."""
    with tempfile.TemporaryDirectory() as folder:
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        command = str(Path(sys.executable).with_name("cadcloud"))
        environment = {**os.environ, "CADCLOUD_DATA_DIR": folder, "CADCLOUD_PORT": str(port)}
        server = subprocess.Popen([command, "serve"], env=environment, stdout=subprocess.DEVNULL)
        try:
            with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=30) as client:
                while not _healthy(client):
                    time.sleep(0.1)
                client.headers["x-api-key"] = Path(folder, "api-key").read_text().strip()
                yield client
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(30)


def _healthy(client: httpx.Client) -> bool:
    try:
        return client.get("/health").is_success
    except httpx.TransportError:
        return False


def one(client: httpx.Client, body: dict[str, object]) -> tuple[float, float]:
    """Run a task; milliseconds from submit to completed, and of those in the kernel process."""
    started = time.time()
    task_id = client.post("/api/v1/cad/execute", json=body).json()["data"]["taskId"]
    while (task := client.get(f"/api/v1/tasks/{task_id}").json()["data"])["status"] in ("queued", "processing"):
        time.sleep(0.1)
    assert task["status"] == "completed", task
    total = (datetime.fromisoformat(task["finishedAt"]).timestamp() - started) * 1000
    return total, sum(step["ms"] for step in task["metadata"]["steps"])


def main() -> None:
    """Measure and print."""
    body: dict[str, object] = {"operation": "math.add", "params": {"first": 1, "second": 2}}
    with service() as client:
        for _ in range(WARM_UP):
            one(client, body)
        overheads = [total - kernel for total, kernel in (one(client, body) for _ in range(TASKS))]
    overheads.sort()
    print(f"latency: overhead from submit to completed over {TASKS} tasks, one after the other")
    print(f"  median {statistics.median(overheads):6.1f} ms   (aim: at most 25)")
    print(f"  p90    {overheads[int(TASKS * 0.9)]:6.1f} ms")
    print(f"  p99    {overheads[int(TASKS * 0.99)]:6.1f} ms")


if __name__ == "__main__":
    main()
