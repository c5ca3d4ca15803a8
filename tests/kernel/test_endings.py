"""Every way a kernel process can end, and the code that each becomes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.kernel.conftest import MakeJob

from cadcloud.kernel.client import Kernel
from cadcloud.kernel.protocol import LONGEST_LINE, Done, Failed, Job, Limits

MEMORY = {"memory_bytes": 200 << 20}


async def fail(kernel: Kernel, job: Job) -> Failed:
    outcome = await kernel.run(job)
    assert isinstance(outcome, Failed), outcome
    return outcome


@pytest.mark.parametrize(
    ("operation", "limits", "code", "details"),
    [
        ("test.segfault", {}, "KERNEL_CRASHED", {"signal": "SIGSEGV"}),
        ("test.abort", {}, "KERNEL_CRASHED", {"signal": "SIGABRT"}),
        ("test.exit", {}, "KERNEL_EXITED", {}),
        ("test.systemExit", {}, "KERNEL_EXITED", {}),
        ("test.loop", {"wall_seconds": 0.5}, "KERNEL_TIMEOUT", {}),
        ("test.sleep", {"wall_seconds": 0.5}, "KERNEL_TIMEOUT", {}),
        ("test.loop", {"cpu_seconds": 1}, "KERNEL_CPU_LIMIT", {}),
        ("test.memory", MEMORY, "KERNEL_OUT_OF_MEMORY", {}),
        ("test.kernelMemory", MEMORY, "KERNEL_OUT_OF_MEMORY", {}),
        ("test.threadOutOfMemory", {}, "KERNEL_OUT_OF_MEMORY", {}),
        ("test.recurse", {}, "KERNEL_ERROR", {"operation": "test.recurse"}),
        ("test.internal", {}, "KERNEL_ERROR", {"internal": "KeyError"}),
        ("test.badText", {}, "KERNEL_ERROR", {"internal": "PydanticSerializationError"}),
        ("test.giveUp", {}, "KERNEL_ERROR", {"operation": "test.giveUp"}),
    ],
)
async def test_bad_ends(
    kernel: Kernel, operation_job: MakeJob, operation: str, limits: Any, code: str, details: dict[str, Any]
):
    failed = await fail(kernel, operation_job(operation, **limits))
    assert (failed.code, failed.details) == (code, details)
    assert "secret detail" not in failed.message
    assert isinstance(await kernel.run(operation_job("math.add")), Done), "the next job runs"


async def test_the_kernels_error_is_named_if_it_says_nothing(kernel: Kernel, operation_job: MakeJob):
    assert "Standard_DomainError" in (await fail(kernel, operation_job("test.giveUp"))).message


async def test_the_file_limit(kernel: Kernel, operation_job: MakeJob, tmp_path: Path):
    target = tmp_path / "big"
    failed = await fail(kernel, operation_job("test.write", {"target": str(target)}, file_bytes=4 << 20))
    assert failed.code == "KERNEL_FILE_LIMIT"
    assert target.stat().st_size == 4 << 20


async def test_the_log_tells_where_it_crashed(kernel: Kernel, operation_job: MakeJob):
    job = operation_job("test.segfault")
    await fail(kernel, job)
    assert "in segfault" in (Path(job.folder) / "kernel.log").read_text()


async def test_the_log_tells_what_the_client_is_not_told(kernel: Kernel, operation_job: MakeJob):
    job = operation_job("test.internal")
    await fail(kernel, job)
    assert "secret detail" in (Path(job.folder) / "kernel.log").read_text()


async def test_output_of_the_process_is_no_message(kernel: Kernel, operation_job: MakeJob):
    job = operation_job("test.shout")
    outcome = await kernel.run(job)
    assert isinstance(outcome, Done)
    assert "forged" not in outcome.metadata
    assert json.loads((Path(job.folder) / outcome.parts[0].path).read_text()) == "done"
    assert (Path(job.folder) / "kernel.log").stat().st_size > 2_000_000


@pytest.mark.parametrize(
    ("text", "times"),
    [("garbage\n", 1), ('{"type":"unknown"}\n', 1), ("x" * 500_000, LONGEST_LINE // 500_000 + 1)],
)
async def test_what_is_no_message_ends_the_job(kernel: Kernel, operation_job: MakeJob, text: str, times: int):
    failed = await fail(kernel, operation_job("test.forge", {"text": text, "times": times}))
    assert failed.code == "KERNEL_ERROR"
    assert "cannot be read" in failed.message


async def test_a_talkative_process_is_still_stopped_in_time(kernel: Kernel, operation_job: MakeJob):
    line = '{"type":"progress","percent":1}\n'
    params = {"text": line * 1000, "times": 1_000_000}
    assert (await fail(kernel, operation_job("test.forge", params, wall_seconds=1))).code == "KERNEL_TIMEOUT"


async def test_a_folder_that_is_not_there(kernel: Kernel, tmp_path: Path):
    payload = {"operation": "math.add", "params": {}}
    failed = await fail(kernel, Job(kind="execute", payload=payload, folder=str(tmp_path / "missing")))
    assert (failed.code, failed.details) == ("KERNEL_ERROR", {"internal": "FileNotFoundError"})


async def test_metadata_too_long_for_a_message(kernel: Kernel, make_job: MakeJob):
    # Each step is within budget, but all of them together are not what metadata is for.
    step = {"operation": "test.remember", "params": {"ignored": "x" * 999_999}}
    failed = await fail(kernel, make_job("pipeline", {"steps": [step] * 17}))
    assert failed.code == "KERNEL_ERROR"
    assert "includePipelineInMetadata" in failed.message


async def test_processes_are_used_once(kernel: Kernel, operation_job: MakeJob):
    for _ in range(4):
        job = operation_job("test.remember")
        assert isinstance(await kernel.run(job), Done)
        assert (Path(job.folder) / "result.json").read_text() == "1"


async def test_limits_do_not_reach_the_next_job(kernel: Kernel, operation_job: MakeJob):
    await fail(kernel, operation_job("test.memory", memory_bytes=1 << 20))
    generous = operation_job("occt.shapes.solid.createSphere")
    assert generous.limits == Limits()
    assert isinstance(await kernel.run(generous), Done)
