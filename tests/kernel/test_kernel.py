"""The process wall with real processes: every way a job can end, and what it leaves behind."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from cadcloud.kernel.client import Kernel, KernelUnavailable
from cadcloud.kernel.protocol import Done, Failed, Job, Limits, Progress

PLUGIN = "tests.kernel.misbehave"
Submit = Callable[..., Job]


@pytest.fixture(scope="module")
async def kernel() -> AsyncIterator[Kernel]:
    async with Kernel(spares=2, plugins=(PLUGIN,)) as running:
        yield running


@pytest.fixture
def job(tmp_path: Path) -> Submit:
    """Make a job of one operation, each in a folder of its own."""
    made = 0

    def make(operation: str, params: dict[str, Any] | None = None, **limits: Any) -> Job:
        nonlocal made
        made += 1
        folder = tmp_path / str(made)
        folder.mkdir()
        payload = {"operation": operation, "params": params or {}}
        return Job(kind="execute", payload=payload, folder=str(folder), limits=Limits(**limits))

    return make


def value(outcome: Done | Failed, job: Job) -> Any:
    """The JSON result of a job that succeeded."""
    assert isinstance(outcome, Done), outcome
    return json.loads((Path(job.folder) / outcome.parts[0].path).read_text())


async def test_a_job_leaves_its_result_in_its_folder(kernel: Kernel, job: Submit):
    box = job("occt.shapes.solid.createBox")
    outcome = await kernel.run(box)
    assert isinstance(outcome, Done), outcome
    assert [part.key for part in outcome.parts] == ["glb", "metadata"]
    assert (Path(box.folder) / outcome.parts[0].path).read_bytes()[:4] == b"glTF"
    assert outcome.metadata["steps"][0]["operation"] == "occt.shapes.solid.createBox"


async def test_progress_is_told(kernel: Kernel, tmp_path: Path):
    told: list[Progress] = []
    steps = [{"operation": "math.add", "params": {}}, {"operation": "math.add", "params": {"first": "$prev"}}]
    outcome = await kernel.run(Job(kind="pipeline", payload={"steps": steps}, folder=str(tmp_path)), told.append)
    assert isinstance(outcome, Done)
    assert [message.percent for message in told] == [0, 50]


@pytest.mark.parametrize(
    ("operation", "limits", "code"),
    [
        ("test.segfault", {}, "KERNEL_CRASHED"),
        ("test.exit", {}, "KERNEL_EXITED"),
        ("test.loop", {"wall_seconds": 0.5}, "KERNEL_TIMEOUT"),
        ("test.sleep", {"wall_seconds": 0.5}, "KERNEL_TIMEOUT"),
        ("test.loop", {"cpu_seconds": 1}, "KERNEL_CPU_LIMIT"),
        ("test.memory", {"memory_bytes": 512 << 20}, "KERNEL_OUT_OF_MEMORY"),
        ("test.recurse", {}, "INVALID_INPUT"),
        ("test.internal", {}, "KERNEL_ERROR"),
    ],
)
async def test_bad_ends(kernel: Kernel, job: Submit, operation: str, limits: dict[str, Any], code: str):
    outcome = await kernel.run(job(operation, **limits))
    assert isinstance(outcome, Failed)
    assert outcome.code == code
    assert outcome.message.endswith(".")
    assert "secret detail" not in outcome.message
    assert isinstance(await kernel.run(job("math.add")), Done), "the next job runs"


async def test_file_limit(kernel: Kernel, job: Submit, tmp_path: Path):
    outcome = await kernel.run(job("test.write", {"target": str(tmp_path / "big")}, file_bytes=4 << 20))
    assert isinstance(outcome, Failed)
    assert outcome.code == "KERNEL_FILE_LIMIT"
    assert (tmp_path / "big").stat().st_size <= 4 << 20


async def test_errors_of_operations_keep_their_details(kernel: Kernel, job: Submit):
    outcome = await kernel.run(job("occt.shapes.solid.createBox", {"width": -1}))
    assert isinstance(outcome, Failed)
    assert outcome.code == "INVALID_INPUT"
    assert outcome.details["parameter"] == "width"
    assert outcome.details["operation"] == "occt.shapes.solid.createBox"


async def test_output_of_the_process_is_no_message(kernel: Kernel, job: Submit):
    shouted = job("test.shout")
    assert value(await kernel.run(shouted), shouted) == "done"
    assert (Path(shouted.folder) / "kernel.log").stat().st_size > 2_000_000


async def test_processes_are_used_once(kernel: Kernel, job: Submit):
    jobs = [job("test.remember") for _ in range(5)]
    outcomes = [await kernel.run(one) for one in jobs]
    assert [value(outcome, one) for outcome, one in zip(outcomes, jobs, strict=True)] == [1] * 5


async def test_processes_see_nothing_of_the_worker(job: Submit, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "x")
    async with Kernel(spares=1, plugins=(PLUGIN,)) as fresh:
        looked = job("test.inspect")
        seen = value(await fresh.run(looked), looked)
    assert "AWS_SECRET_ACCESS_KEY" not in seen["environment"]
    # Standard streams, its own socket, and the folder that it lists them in.
    assert len(seen["descriptors"]) <= 5
    assert seen["descriptors"][:4] == [0, 1, 2, 3]


async def test_many_jobs_at_once(kernel: Kernel, job: Submit):
    jobs = [job("math.add", {"first": number}) for number in range(30)]
    outcomes = await asyncio.gather(*(kernel.run(one) for one in jobs))
    assert [value(outcome, one) for outcome, one in zip(outcomes, jobs, strict=True)] == [n + 2 for n in range(30)]


async def test_cancelling_kills_the_process(kernel: Kernel, job: Submit):
    before = _descendants()
    running = asyncio.create_task(kernel.run(job("test.loop")))
    busy = await _eventually(lambda: _busy(_descendants()))
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert await _eventually(lambda: not psutil.pid_exists(busy), seconds=1)
    assert before


async def test_a_process_killed_from_outside_is_worth_another_try(kernel: Kernel, job: Submit):
    running = asyncio.create_task(kernel.run(job("test.loop")))
    os.kill(await _eventually(lambda: _busy(_descendants())), signal.SIGKILL)
    outcome = await running
    assert isinstance(outcome, Failed)
    assert (outcome.code, outcome.details) == ("KERNEL_KILLED", {"retryable": True})


async def test_the_zygote_is_replaced(job: Submit):
    async with Kernel(spares=1, plugins=(PLUGIN,)) as kernel:
        running = asyncio.create_task(kernel.run(job("test.loop")))
        await _eventually(lambda: _busy(_descendants()))
        zygotes = [process for process in psutil.Process().children() if "cadcloud.kernel.zygote" in process.cmdline()]
        newest = max(zygotes, key=lambda process: process.create_time())
        children = newest.children()
        newest.kill()
        outcome = await running
        assert isinstance(outcome, Failed)
        assert outcome.details == {"retryable": True}
        assert isinstance(await kernel.run(job("math.add")), Done), "a new zygote took over"
        assert await _eventually(lambda: not any(child.is_running() for child in children))


async def test_nothing_is_left_after_closing(job: Submit):
    descriptors = _open_descriptors()
    processes = _descendants()
    async with Kernel(spares=2, plugins=(PLUGIN,)) as kernel:
        await asyncio.gather(*(kernel.run(job("math.add")) for _ in range(8)))
        await kernel.run(job("test.segfault"))
        assert _descendants() > processes
    assert await _eventually(lambda: _descendants() <= processes)
    assert _open_descriptors() == descriptors


async def test_a_killed_worker_leaves_no_orphans(tmp_path: Path):
    program = """
import asyncio, sys
from cadcloud.kernel.client import Kernel
from cadcloud.kernel.protocol import Job
async def main():
    async with Kernel(plugins=("tests.kernel.misbehave",)) as kernel:
        print("ready", flush=True)
        await kernel.run(Job(kind="execute", payload={"operation": "test.loop"}, folder=sys.argv[1]))
asyncio.run(main())
"""
    worker = subprocess.Popen(  # noqa: ASYNC220 - it is read before anything else happens
        [sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE
    )
    with worker:
        assert worker.stdout is not None
        assert worker.stdout.readline() == b"ready\n"
        family = await _eventually(lambda: psutil.Process(worker.pid).children(recursive=True))
        worker.kill()
    assert await _eventually(lambda: not any(process.is_running() for process in family))


async def test_a_zygote_that_cannot_start_says_why():
    with pytest.raises(KernelUnavailable, match="no_such_plugin"):
        async with Kernel(plugins=("no_such_plugin",)):
            pass


def _open_descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def _descendants() -> set[int]:
    return {process.pid for process in psutil.Process().children(recursive=True)}


def _busy(pids: set[int]) -> int | None:
    """A process that uses the processor and is no zygote."""
    for pid in pids:
        try:
            process = psutil.Process(pid)
            if process.cpu_percent(0.05) > 20 and not process.children() and process.status() == "running":
                return pid
        except psutil.NoSuchProcess:
            continue
    return None


async def _eventually(condition: Callable[[], Any], seconds: float = 20) -> Any:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if found := condition():
            return found
        await asyncio.sleep(0.02)
    raise AssertionError("it did not happen in time")
