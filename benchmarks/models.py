"""What the shipped models cost: seconds of kernel time for each preset, and for its files.

    python -m benchmarks.models [--rounds 3]

``make`` is the time from parameters to document; ``gltf`` and ``step`` are those of writing each file, mesh
included. The median of the rounds, in one warm process, as tasks run in. At the end 50 cups go through the
service, as one batch and as 50 requests from ten clients at once, on as many workers as there are processors.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
from benchmarks.latency import service

from cadcloud.ops import models
from cadcloud.ops.brep import topology
from cadcloud.ops.formats import document as xde
from cadcloud.ops.formats.export import export
from cadcloud.ops.formats.options import OutputOptions


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def one(slug: str, params: dict[str, Any], folder: Path) -> tuple[list[float], int]:
    """Seconds to make a model, and to write it as glTF and STEP; and how many faces it has."""
    seconds, document = timed(lambda: models.run(slug, params))
    found = [seconds]
    for name in ("gltf", "step"):
        options = OutputOptions.parse({"formats": [name], "meshPrecision": models.mesh_precision(slug, params)})
        found.append(timed(lambda options=options: export(document, options, folder))[0])
    return found, sum(len(topology.faces(shape)) for shape in xde.placed_parts(document))


CUPS = 50
CUP = "/api/v1/models/dragon-cup"
OUTPUTS = {"formats": ["gltf"]}


def ended(client: httpx.Client, path: str, body: dict[str, Any]) -> None:
    """Submit a task and wait for its good end."""
    data = client.post(path, json=body, headers={"Prefer": "wait=60"}).json()["data"]
    while data["status"] in ("queued", "processing"):
        data = client.get(f"/api/v1/tasks/{data['taskId']}?wait=30").json()["data"]
    assert data["status"] == "completed", data


def through_the_service() -> None:
    items = [{"params": {"height": 6 + number / 10}} for number in range(CUPS)]
    with service() as client:
        ended(client, CUP, {"outputs": OUTPUTS})
        batch, _ = timed(lambda: ended(client, f"{CUP}/batch", {"items": items, "outputs": OUTPUTS}))
        with ThreadPoolExecutor(10) as clients:
            bodies = [{**item, "outputs": OUTPUTS} for item in items]
            single, _ = timed(lambda: list(clients.map(lambda body: ended(client, CUP, body), bodies)))
    print(f"{CUPS} cups: one batch {batch:.2f} s, single requests {single:.2f} s, ratio {single / batch:.2f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    line = "{:12} {:16} {:>6} | {:>8} {:>8} {:>8}"
    print(line.format("model", "preset", "faces", "make s", "gltf s", "step s"))
    with tempfile.TemporaryDirectory() as folder:
        for slug in models.load(installed=False):
            models.run(slug)
            for preset in models.get(slug).presets:
                runs = [one(slug, dict(preset.params), Path(folder)) for _ in range(rounds)]
                columns = zip(*(seconds for seconds, _ in runs), strict=True)
                medians = [f"{statistics.median(column):.3f}" for column in columns]
                print(line.format(slug, preset.name, runs[0][1], *medians))
    through_the_service()


if __name__ == "__main__":
    main()
