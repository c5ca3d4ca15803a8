"""STEP to GLB: ours beside cascadio, which wraps the same kernel in C++, and beside the npm package in WebAssembly.

    python benchmarks/convert.py FOLDER_OR_FILES… [--rounds 3] [--tools ours cascadio wasm]

All mesh to the same relative deflection (0.005) and angle (0.5), merge primitives, and run in a fresh process
per conversion, taking turns. Seconds are those of the conversion, without the start of the process and imports;
``cpu`` those of the processors, all processes together. MB is what the conversion needs on top of what the
process has after its imports, shared memory counted once; it comes from a run of its own, as looking takes
time. Without arguments the sample that comes with the package is converted. cascadio comes with the tools of
development; the npm package is that of the tests' oracle and needs Node.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from cadcloud.kernel.zygote_environment import SINGLE_THREADED

DEFLECTION, ANGLE = 0.005, 0.5
SAMPLING = 0.02
Convert = Callable[[Path, Path], None]


def ours() -> Convert:
    from cadcloud.ops.convert.options import ConvertOptions  # noqa: PLC0415 - each process loads one tool only
    from cadcloud.ops.convert.step_to_gltf import convert  # noqa: PLC0415 - each process loads one tool only

    options = ConvertOptions.parse({"meshPrecision": DEFLECTION, "meshAngle": ANGLE})

    def run(source: Path, target: Path) -> None:
        convert(source, options, target.parent, lambda _percent, _stage: None).path.rename(target)

    return run


def cascadio() -> Convert:
    import cascadio as peer  # noqa: PLC0415 - each process loads one tool only

    def run(source: Path, target: Path) -> None:
        peer.step_to_glb(
            str(source), str(target), tol_linear=DEFLECTION, tol_angular=ANGLE, tol_relative=True,
            merge_primitives=True, use_parallel=True,
        )  # fmt: skip

    return run


def wasm() -> Convert:
    sys.path.insert(0, str(Path(__file__).parent.parent))
    from tests.oracle.client import Oracle, prepare  # noqa: PLC0415 - each process loads one tool only

    prepare()
    oracle = Oracle()
    oracle.evaluate({"$op": "occt.shapes.solid.createBox", "params": {}})  # compiles the WebAssembly

    def run(source: Path, target: Path) -> None:
        content = base64.b64encode(source.read_bytes()).decode()
        params = {"stepData": {"$file": content}, "meshPrecision": DEFLECTION, "meshAngle": ANGLE}
        found = oracle.evaluate({"$op": "occt.io.convertStepToGltf", "params": params}, timeout=600)
        target.write_bytes(found if isinstance(found, bytes) else json.dumps(found).encode())

    return run


TOOLS: dict[str, Callable[[], Convert]] = {"ours": ours, "cascadio": cascadio, "wasm": wasm}


def run(tool: str, source: Path, *, watched: bool = False) -> dict[str, float]:
    """One conversion in a process of its own; its memory is looked at from here where it is watched."""
    command = [sys.executable, __file__, "--one", tool, str(source)]
    # As in the kernel's own processes: threads of numpy would be in the way of forks.
    environment = os.environ | SINGLE_THREADED
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.readline()  # ready
        watch = _Watch(process.pid) if watched else None
        process.stdin.write("go\n")
        process.stdin.flush()
        done = json.loads(process.stdout.readline() or "{}")
        memory = watch.stop() if watch else 0
    if not done:
        raise SystemExit(f"{tool} failed on {source}")
    return {**done, "memory": memory}


class _Watch:
    """Samples the memory of a process and its children."""

    def __init__(self, pid: int) -> None:
        self._process = psutil.Process(pid)
        self._before = self._peak = self._now()
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._sample)
        self._thread.start()

    def _now(self) -> float:
        total = 0.0
        for process in [self._process, *self._process.children(recursive=True)]:
            try:
                total += process.memory_full_info().pss
            except psutil.Error:
                continue
        return total

    def _sample(self) -> None:
        while not self._done.wait(SAMPLING):
            self._peak = max(self._peak, self._now())

    def stop(self) -> float:
        self._done.set()
        self._thread.join()
        return (self._peak - self._before) / 1e6


def one(tool: str, source: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "target.glb"
        convert = TOOLS[tool]()
        print("ready", flush=True)
        sys.stdin.readline()
        cpu, start = _processor_seconds(), time.perf_counter()
        convert(source, target)
        seconds, cpu = time.perf_counter() - start, _processor_seconds() - cpu
        facts: dict[str, Any] = {"seconds": seconds, "cpu": cpu, "bytes": target.stat().st_size}
        print(json.dumps(facts), flush=True)


def _processor_seconds() -> float:
    """Of this process, and of all its children, ended or not."""
    own = psutil.Process().cpu_times()
    total = own.user + own.system + own.children_user + own.children_system
    for child in psutil.Process().children(recursive=True):
        times = child.cpu_times()
        total += times.user + times.system
    return total


def compare(sources: list[Path], rounds: int, tools: list[str]) -> None:
    line = "{:34.34} {:>6}" + " | {:>7} {:>7} {:>5} {:>6}" * len(tools)
    heads = [text for tool in tools for text in (tool + " s", "cpu", "MB", "kB")]
    print(line.format("file", "MB", *heads), flush=True)
    ratios: dict[tuple[str, str], list[tuple[float, float]]] = {}
    for source in sources:
        runs: dict[str, list[dict[str, float]]] = {tool: [] for tool in tools}
        for _ in range(rounds):
            for tool in tools:
                runs[tool].append(run(tool, source))
        cells: list[str] = []
        size = source.stat().st_size / 1e6
        for tool in tools:
            middle = {key: statistics.median(each[key] for each in runs[tool]) for key in runs[tool][0]}
            memory = run(tool, source, watched=True)["memory"]
            cells += [f"{middle['seconds']:.2f}", f"{middle['cpu']:.2f}", f"{memory:.0f}"]
            cells.append(f"{middle['bytes'] / 1000:.0f}")
            for key in ("seconds", "cpu"):
                each = [other[key] / mine[key] for other, mine in zip(runs[tool], runs[tools[0]], strict=True)]
                ratios.setdefault((tool, key), []).append((size, statistics.median(each)))
        print(line.format(source.stem, f"{size:.2f}", *cells), flush=True)
    for (tool, key), found in ratios.items():
        if tool != tools[0]:
            for least in (0, 1):
                some = [ratio for size, ratio in found if size >= least]
                if some:
                    mean = statistics.geometric_mean(some)
                    print(f"{tool} / {tools[0]}, {key}, {len(some)} files over {least} MB: {mean:.2f}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("sources", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tools", nargs="+", choices=TOOLS, default=["ours", "cascadio"])
    parser.add_argument("--one", choices=TOOLS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        one(given.one, given.sources[0])
        return
    files = [
        file for source in given.sources for file in (sorted(source.glob("*.st*p")) if source.is_dir() else [source])
    ]
    if files:
        compare(files, given.rounds, given.tools)
        return
    from cadcloud import samples  # noqa: PLC0415 - each process loads one tool only

    with samples.path() as path:
        compare([path], given.rounds, given.tools)


if __name__ == "__main__":
    main()
