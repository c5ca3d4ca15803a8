"""A short job through the Python SDK: createBox to the bytes of its GLB, against polling every two seconds.

Wall time from the call until the bytes are there, submission, waiting and download included; the service runs on the
same machine, whose load is printed: others take from the wall time, but not from the requests and the processor time
that a job costs its client. Polling is what clients of the contract do: submit, ask every two seconds, ask for the
results, download.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable

import httpx
from benchmarks.latency import service
from tests.places import REPOSITORY

sys.path.insert(0, str(REPOSITORY / "sdk" / "python" / "src"))
from cadcloud_sdk import CadCloud

BOX = ("occt.shapes.solid.createBox", {"width": 3, "length": 4, "height": 5})
RUNS = 50
POLLED_RUNS = 5


def through_the_sdk(client: CadCloud) -> bytes:
    """By the method that waits."""
    return client.cad.execute_and_wait(*BOX).read("glb")


def by_polling(client: CadCloud) -> bytes:
    """By asking every two seconds."""
    task_id = client.cad.execute(*BOX).task_id
    while True:
        time.sleep(2)
        if client.tasks.get(task_id).status == "completed":
            return client.tasks.read(task_id, "glb")


def milliseconds(run: Callable[[CadCloud], bytes], client: CadCloud) -> float:
    """How long a run takes."""
    started = time.perf_counter()
    assert run(client).startswith(b"glTF")
    return 1000 * (time.perf_counter() - started)


def main() -> None:
    """Measure and print."""
    print("sdk.python: createBox, from the call to the bytes of its GLB")
    sent: list[httpx.Request] = []
    with service() as there, httpx.Client(timeout=30, event_hooks={"request": [sent.append]}) as http:
        client = CadCloud(there.headers["x-api-key"], str(there.base_url), http_client=http)
        for _ in range(10):
            through_the_sdk(client)
        for name, run, runs, aim in (
            ("SDK", through_the_sdk, RUNS, "   (aim: at most 150 ms)"),
            ("poll every 2 s", by_polling, POLLED_RUNS, ""),
        ):
            sent.clear()
            processor = time.process_time()
            took = sorted(milliseconds(run, client) for _ in range(runs))
            processor = 1000 * (time.process_time() - processor) / runs
            print(f"  {name:15} median {statistics.median(took):7.1f} ms   longest {took[-1]:7.1f} ms   n={runs}{aim}")
            print(
                f"  {'':15} {len(sent) / runs:.1f} requests and {processor:.1f} ms of the client's processor time each"
            )
    print(f"  load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")


if __name__ == "__main__":
    main()
