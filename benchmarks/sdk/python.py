"""A short job through the Python SDK: createBox to the bytes of its GLB, against polling every two seconds.

Wall time from the call until the bytes are there, submission, waiting and download included; the service runs on the
same machine. Polling is what clients of the contract do: submit, ask every two seconds, ask for the results, download.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

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
    with service() as http, CadCloud(http.headers["x-api-key"], str(http.base_url)) as client:
        for _ in range(10):
            through_the_sdk(client)
        for name, run, runs in (("SDK", through_the_sdk, RUNS), ("poll every 2 s", by_polling, POLLED_RUNS)):
            took = sorted(milliseconds(run, client) for _ in range(runs))
            print(f"  {name:15} median {statistics.median(took):7.1f} ms   longest {took[-1]:7.1f} ms   n={runs}")


if __name__ == "__main__":
    main()
