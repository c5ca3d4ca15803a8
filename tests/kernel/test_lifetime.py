"""Who ends with whom: jobs, kernel processes, the zygote and the worker."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.kernel.conftest import PLUGIN, MakeJob
from tests.kernel.processes import alive, children, descendants, eventually, open_descriptors, pid_in

from cadcloud.kernel import client
from cadcloud.kernel.client import Kernel, KernelUnavailable
from cadcloud.kernel.protocol import Done, Extensions, Failed, Job
from cadcloud.kernel.zygote_process import ZygoteProcess

RETRYABLE = ("KERNEL_KILLED", {"retryable": True})


def ending(outcome: Done | Failed) -> tuple[str, dict[str, Any]]:
    assert isinstance(outcome, Failed), outcome
    return outcome.code, outcome.details


def zygote_of(kernel: Kernel) -> ZygoteProcess:
    assert kernel._zygote is not None
    return kernel._zygote


@pytest.mark.parametrize("operation", ["test.loop", "test.sleep"])
async def test_cancelling_kills_the_process(kernel: Kernel, operation_job: MakeJob, tmp_path: Path, operation: str):
    running = asyncio.create_task(kernel.run(operation_job(operation, {"pidFile": str(tmp_path / "pid")})))
    pid = await pid_in(tmp_path / "pid")
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    await eventually(lambda: not alive(pid), seconds=1)


async def test_cancelling_a_process_that_does_not_read_its_job(own_kernel: Kernel, operation_job: MakeJob):
    (spare,) = children(zygote_of(own_kernel).pid)
    os.kill(spare, signal.SIGSTOP)
    running = asyncio.create_task(own_kernel.run(operation_job("math.add", {"first": "x" * 5_000_000})))
    await asyncio.sleep(0.2)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    await eventually(lambda: not alive(spare))


async def test_cancelling_while_waiting_for_a_process(own_kernel: Kernel, operation_job: MakeJob):
    zygote = zygote_of(own_kernel).pid
    running = [asyncio.create_task(own_kernel.run(operation_job("test.sleep"))) for _ in range(20)]
    await asyncio.sleep(0)
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)
    assert isinstance(await own_kernel.run(operation_job("math.add")), Done)
    await eventually(lambda: len(children(zygote)) == 1)


async def test_cancelling_in_the_moment_a_process_comes(monkeypatch: pytest.MonkeyPatch):
    zygote = await ZygoteProcess.start(1, Extensions())
    (spare,) = children(zygote.pid)
    asking = asyncio.create_task(zygote.lease())
    hand_over = zygote._hand_over

    def hand_over_and_cancel(pid: int, descriptors: list[int]) -> None:
        hand_over(pid, descriptors)
        asking.cancel()

    before = open_descriptors()
    monkeypatch.setattr(zygote, "_hand_over", hand_over_and_cancel)
    with pytest.raises(asyncio.CancelledError):
        await asking
    await eventually(lambda: not alive(spare))
    assert open_descriptors() == before
    await zygote.close()


async def test_closed_by_two_at_once():
    zygote = await ZygoteProcess.start(1, Extensions())
    os.kill(zygote.pid, signal.SIGKILL)
    await asyncio.gather(zygote.close(), zygote.close())
    assert not alive(zygote.pid)


async def test_more_requests_than_the_socket_takes():
    zygote = await ZygoteProcess.start(1, Extensions())

    async def lease_and_end() -> int:
        child = await zygote.lease()
        child.end()
        return child.pid

    os.kill(zygote.pid, signal.SIGSTOP)
    asking = [asyncio.create_task(lease_and_end()) for _ in range(400)]
    await asyncio.sleep(0)
    assert zygote._unasked > 10
    for task in asking[:10]:
        task.cancel()
    os.kill(zygote.pid, signal.SIGCONT)
    assert len(await asyncio.gather(*asking[10:])) == 390
    await zygote.close()


async def test_a_process_killed_from_outside_is_worth_another_try(
    kernel: Kernel, operation_job: MakeJob, tmp_path: Path
):
    running = asyncio.create_task(kernel.run(operation_job("test.sleep", {"pidFile": str(tmp_path / "pid")})))
    os.kill(await pid_in(tmp_path / "pid"), signal.SIGKILL)
    assert ending(await running) == RETRYABLE


async def test_a_process_that_hangs_up_is_killed(
    kernel: Kernel, operation_job: MakeJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(client, "EXIT_SECONDS", 0.1)
    outcome = await kernel.run(operation_job("test.hangUp", {"pidFile": str(tmp_path / "pid")}))
    assert ending(outcome) == RETRYABLE
    assert not alive(await pid_in(tmp_path / "pid"))


async def test_a_spare_killed_from_outside_is_replaced(own_kernel: Kernel, operation_job: MakeJob):
    zygote = zygote_of(own_kernel)
    (spare,) = children(zygote.pid)
    os.kill(spare, signal.SIGKILL)
    await eventually(lambda: spare not in (now := children(zygote.pid)) and now)
    assert isinstance(await own_kernel.run(operation_job("math.add")), Done)
    assert zygote_of(own_kernel) is zygote


async def test_polite_signals_are_left_to_the_worker(own_kernel: Kernel, operation_job: MakeJob, tmp_path: Path):
    job = operation_job("test.sleep", {"seconds": 0.5, "pidFile": str(tmp_path / "pid")})
    running = asyncio.create_task(own_kernel.run(job))
    pid = await pid_in(tmp_path / "pid")
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        os.kill(pid, number)
        os.kill(zygote_of(own_kernel).pid, number)
    assert isinstance(await running, Done)


async def test_an_idle_zygote_that_dies_is_replaced(own_kernel: Kernel, operation_job: MakeJob):
    zygote = zygote_of(own_kernel)
    spares = children(zygote.pid)
    os.kill(zygote.pid, signal.SIGKILL)
    outcomes = await asyncio.gather(*(own_kernel.run(operation_job("math.add")) for _ in range(3)))
    # Who was quicker than the news that the zygote is dead may have got one of its last children.
    assert all(isinstance(outcome, Done) or ending(outcome) == RETRYABLE for outcome in outcomes)
    assert isinstance(await own_kernel.run(operation_job("math.add")), Done)
    assert zygote_of(own_kernel).pid != zygote.pid
    await eventually(lambda: not any(alive(spare) for spare in spares))


async def test_a_zygote_that_dies_with_a_job_running(own_kernel: Kernel, operation_job: MakeJob, tmp_path: Path):
    job = operation_job("test.loop", {"pidFile": str(tmp_path / "pid")})
    running = asyncio.create_task(own_kernel.run(job))
    pid = await pid_in(tmp_path / "pid")
    os.kill(zygote_of(own_kernel).pid, signal.SIGKILL)
    assert ending(await running) == RETRYABLE
    await eventually(lambda: not alive(pid))
    assert isinstance(await own_kernel.run(operation_job("math.add")), Done)


async def test_a_zygote_that_cannot_be_replaced_at_once(
    own_kernel: Kernel, operation_job: MakeJob, monkeypatch: pytest.MonkeyPatch
):
    with monkeypatch.context() as broken:
        broken.setattr(own_kernel, "_extensions", Extensions(plugins=("no_such_plugin",)))
        broken.setattr(client, "LEASE_SECONDS", 1)
        zygote = zygote_of(own_kernel)
        os.kill(zygote.pid, signal.SIGKILL)
        await zygote.gone.wait()
        assert ending(await own_kernel.run(operation_job("math.add"))) == ("KERNEL_UNAVAILABLE", {"retryable": True})
    assert isinstance(await own_kernel.run(operation_job("math.add")), Done), "it goes on trying"


async def test_a_zygote_that_cannot_start_says_why():
    before = open_descriptors()
    with pytest.raises(KernelUnavailable, match="no_such_plugin"):
        await Kernel(extensions=Extensions(plugins=("no_such_plugin",))).__aenter__()
    assert open_descriptors() == before


async def test_a_zygote_that_takes_too_long_says_so(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("cadcloud.kernel.zygote_process.START_SECONDS", 0.1)
    with pytest.raises(KernelUnavailable, match=r"not ready within 0\.1 s"):
        await Kernel().__aenter__()


async def test_many_jobs_at_once(kernel: Kernel, operation_job: MakeJob):
    jobs = [operation_job("math.add", {"first": number, "second": 1}) for number in range(50)]
    outcomes = await asyncio.gather(*(kernel.run(job) for job in jobs))
    assert all(isinstance(outcome, Done) for outcome in outcomes)
    results = [json.loads((Path(job.folder) / "result.json").read_text()) for job in jobs]
    assert results == list(range(1, 51))


async def test_jobs_leave_no_descriptors_and_no_zombies(own_kernel: Kernel, operation_job: MakeJob):
    async def some_of_each() -> None:
        jobs = [operation_job("math.add"), operation_job("test.segfault"), operation_job("test.loop", wall_seconds=0.2)]
        await asyncio.gather(*(own_kernel.run(job) for job in jobs))

    await some_of_each()
    zygote = zygote_of(own_kernel).pid
    before = open_descriptors(), _count_descriptors(zygote)
    for _ in range(5):
        await some_of_each()
    await eventually(lambda: len(children(zygote)) == 1)
    assert await eventually(lambda: (open_descriptors(), _count_descriptors(zygote)) == before)


async def test_closing_leaves_nothing(operation_job: MakeJob):
    before = open_descriptors(), descendants(os.getpid())
    async with Kernel(spares=2, extensions=Extensions(plugins=(PLUGIN,))) as kernel:
        await asyncio.gather(*(kernel.run(operation_job("math.add")) for _ in range(8)))
        assert len(descendants(os.getpid()) - before[1]) >= 1
    assert (open_descriptors(), descendants(os.getpid())) == before


async def test_closing_ends_what_runs(operation_job: MakeJob, tmp_path: Path):
    async with Kernel(spares=1, extensions=Extensions(plugins=(PLUGIN,))) as kernel:
        running = asyncio.create_task(kernel.run(operation_job("test.loop", {"pidFile": str(tmp_path / "pid")})))
        pid = await pid_in(tmp_path / "pid")
    assert not alive(pid)
    assert ending(await running) == RETRYABLE
    with pytest.raises(RuntimeError, match="not open"):
        await kernel.run(operation_job("math.add"))


WORKER = """
import asyncio, sys
from cadcloud.kernel.client import Kernel
from cadcloud.kernel.protocol import Extensions, Job
async def main():
    async with Kernel(extensions=Extensions(plugins=("tests.kernel.misbehave",))) as kernel:
        params = {"pidFile": sys.argv[1] + "/pid"}
        await kernel.run(Job(kind="execute", payload={"operation": "test.loop", "params": params}, folder=sys.argv[1]))
asyncio.run(main())
"""


async def test_a_killed_worker_leaves_no_orphans(tmp_path: Path):
    worker = subprocess.Popen([sys.executable, "-c", WORKER, str(tmp_path)])
    with worker:
        job = await pid_in(tmp_path / "pid")
        family = descendants(worker.pid)
        assert job in family
        assert len(family) >= 2
        worker.kill()
    await eventually(lambda: not any(alive(pid) for pid in family))


async def test_processes_see_nothing_of_the_worker(operation_job: MakeJob, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "x")
    job = operation_job("test.inspect")
    async with Kernel(spares=1, extensions=Extensions(plugins=(PLUGIN,))) as kernel:
        assert isinstance(await kernel.run(job), Done)
    seen = json.loads((Path(job.folder) / "result.json").read_text())
    assert "AWS_SECRET_ACCESS_KEY" not in seen["environment"]
    # Standard streams, its own socket, and the folder that it lists them in.
    assert seen["descriptors"] == [0, 1, 2, 3, 4]


async def test_an_unserialisable_job_costs_no_process(own_kernel: Kernel, tmp_path: Path):
    zygote = zygote_of(own_kernel).pid
    job = Job(kind="execute", payload={"operation": object()}, folder=str(tmp_path))
    with pytest.raises(Exception, match="serialize"):
        await own_kernel.run(job)
    await eventually(lambda: len(children(zygote)) == 1)


def _count_descriptors(pid: int) -> int:
    return len(list(Path(f"/proc/{pid}/fd").iterdir()))
