"""What the pipeline language costs: the largest pipeline of cheap steps, and many operations in one request or in many.

The first is 100 iterations of five sums, all 500 operations of the budget: nearly all of its time is the language's
own. The second submits 100 sums as one compound task and as 100 tasks from ten clients at once, until the last result
is known; they take turns.
"""

from __future__ import annotations

import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
from benchmarks.latency import service

ROUNDS = 5
MANY = 100
ADD = {"operation": "math.add", "params": {"first": 1, "second": 2}}


def largest() -> dict[str, Any]:
    """A pipeline of 500 operations."""
    adding = [{"operation": "math.add", "params": {"first": "$index", "second": 1}}]
    adding += [{"operation": "math.add", "params": {"first": "$prev", "second": 1}} for _ in range(4)]
    return {"steps": [{"type": "map", "items": list(range(100)), "steps": adding}], "outputs": {"formats": ["json"]}}


def submit(client: httpx.Client, path: str, body: dict[str, Any]) -> dict[str, Any]:
    """Submit a task and return it ended."""
    data = client.post(path, json=body, headers={"Prefer": "wait=60"}).json()["data"]
    assert data["status"] == "completed", data
    return data


def compound(client: httpx.Client) -> float:
    """Seconds for one task of many operations."""
    start = time.perf_counter()
    submit(client, "/api/v1/cad/compound", {"parallel": True, "items": [ADD] * MANY})
    return time.perf_counter() - start


def singles(client: httpx.Client) -> float:
    """Seconds for as many tasks of one operation."""
    start = time.perf_counter()
    with ThreadPoolExecutor(10) as clients:
        list(clients.map(lambda _: submit(client, "/api/v1/cad/execute", ADD), range(MANY)))
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    with service() as client:
        submit(client, "/api/v1/cad/execute", ADD)
        kernel, whole = [], []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            task = submit(client, "/api/v1/cad/pipeline", largest())["task"]
            whole.append((time.perf_counter() - start) * 1000)
            kernel.append(sum(step["ms"] for step in task["metadata"]["steps"]))
        print(f"pipelines: 500 operations {statistics.median(whole):.0f} ms from submit to known end, ", end="")
        print(f"{statistics.median(kernel):.1f} ms of it in the steps")
        pairs = [(compound(client), singles(client)) for _ in range(ROUNDS)]
    one, many = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"  {MANY} sums in one compound task {one:.2f} s, in {MANY} tasks {many:.2f} s: ratio {many / one:.2f}")


if __name__ == "__main__":
    main()
