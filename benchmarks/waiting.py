"""How late each way to wait hears of a task's end: from the end as the row has it to the client's knowledge.

The task takes about a tenth of a second, so that everybody waits before it ends; service and client share the
machine and so the clock. Polling every two seconds, as clients of the contract do, stands beside for comparison.
"""

from __future__ import annotations

import json
import statistics
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

import httpx
from benchmarks.latency import service

TASKS = 30
POLLED_TASKS = 5
# A mesh fine enough to take a while.
PIPELINE = {
    "steps": [
        {"operation": "occt.shapes.solid.createSphere", "params": {"radius": 1}},
        {"operation": "occt.shapeToMesh", "params": {"shape": "$ref:0", "precision": 0.004}},
    ],
    "outputs": {"formats": ["json"]},
}
SUBMIT = "/api/v1/cad/pipeline"


def submit(client: httpx.Client) -> str:
    """Submit the task; its id."""
    return client.post(SUBMIT, json=PIPELINE).json()["data"]["taskId"]


def prefer(client: httpx.Client) -> Any:
    """In the reply of the submission."""
    return client.post(SUBMIT, json=PIPELINE, headers={"Prefer": "wait=30"}).json()["data"]["task"]


def long_poll(client: httpx.Client) -> Any:
    """By a long poll."""
    return client.get(f"/api/v1/tasks/{submit(client)}?wait=30").json()["data"]


def stream(client: httpx.Client) -> Any:
    """By server-sent events."""
    task: Any = None
    with client.stream("GET", f"/api/v1/tasks/{submit(client)}/events") as events:
        for line in events.iter_lines():
            if line.startswith("data: "):
                task = json.loads(line.removeprefix("data: "))
    return task


def poll(client: httpx.Client) -> Any:
    """By asking every two seconds."""
    task_id = submit(client)
    while True:
        time.sleep(2)
        task = client.get(f"/api/v1/tasks/{task_id}").json()["data"]
        if task["status"] not in ("queued", "processing"):
            return task


def lateness(client: httpx.Client, wait: Callable[[httpx.Client], Any]) -> float:
    """Milliseconds between the end of a task and the client's knowledge of it."""
    task = wait(client)
    heard = time.time()
    assert task["status"] == "completed", task
    return (heard - datetime.fromisoformat(task["finishedAt"]).timestamp()) * 1000


def main() -> None:
    """Measure and print."""
    print("waiting: from the end of a task to the client's knowledge of it")
    with service() as client:
        for name, wait, tasks in (
            ("Prefer: wait", prefer, TASKS),
            ("long poll", long_poll, TASKS),
            ("events", stream, TASKS),
            ("poll every 2 s", poll, POLLED_TASKS),
        ):
            lateness(client, wait)
            late = sorted(lateness(client, wait) for _ in range(tasks))
            print(f"  {name:15} median {statistics.median(late):7.1f} ms   longest {late[-1]:7.1f} ms   n={tasks}")


if __name__ == "__main__":
    main()
