"""What jobs that succeed, or fail as they should, leave and tell."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.kernel.conftest import MakeJob

from cadcloud.kernel.client import Kernel
from cadcloud.kernel.protocol import Done, Failed, Job, Progress

BOX = {"operation": "occt.shapes.solid.createBox", "params": {}}
ADD = {"operation": "math.add", "params": {"first": 1, "second": 2}}
SAMPLE = Path(__file__).parents[2] / "src/cadcloud/samples/pillow-block.step"


async def succeed(kernel: Kernel, job: Job) -> Done:
    outcome = await kernel.run(job)
    assert isinstance(outcome, Done), outcome
    return outcome


async def fail(kernel: Kernel, job: Job) -> Failed:
    outcome = await kernel.run(job)
    assert isinstance(outcome, Failed), outcome
    return outcome


def content(job: Job, done: Done, key: str) -> bytes:
    (part,) = (part for part in done.parts if part.key == key)
    return (Path(job.folder) / part.path).read_bytes()


def names(done: Done) -> list[tuple[str, str]]:
    return [(part.key, part.filename) for part in done.parts]


async def test_an_operation_gives_its_natural_format_and_metadata(kernel: Kernel, make_job: MakeJob):
    job = make_job("execute", BOX)
    done = await succeed(kernel, job)
    assert names(done) == [("glb", "result.glb"), ("metadata", "metadata.json")]
    assert content(job, done, "glb")[:4] == b"glTF"
    assert json.loads(content(job, done, "metadata")) == done.metadata
    assert done.metadata["operation"] == BOX["operation"]
    assert done.metadata["peakMemoryBytes"] > 1 << 20


async def test_an_operation_gives_the_formats_asked_for(kernel: Kernel, make_job: MakeJob):
    job = make_job("execute", BOX | {"outputs": {"formats": ["step", "gltf"]}})
    done = await succeed(kernel, job)
    assert names(done) == [("step", "result.step"), ("glb", "result.glb"), ("metadata", "metadata.json")]
    assert content(job, done, "step").startswith(b"ISO-10303-21;")


async def test_an_operation_reads_input_files(kernel: Kernel, make_job: MakeJob, tmp_path: Path):
    (tmp_path / "numbers.json").write_text("[3, 4]")
    operation = {"operation": "lists.listLength", "params": {"list": "$file:0:json"}}
    job = make_job("execute", operation, [tmp_path / "numbers.json"])
    assert json.loads(content(job, await succeed(kernel, job), "json")) == 2


async def test_an_error_of_an_operation_says_where_without_steps(kernel: Kernel, make_job: MakeJob):
    failed = await fail(kernel, make_job("execute", BOX | {"params": {"width": -1}}))
    assert failed.code == "INVALID_INPUT"
    assert failed.message.startswith("width:")
    assert failed.details == {"parameter": "width", "operation": BOX["operation"]}


async def test_an_unknown_operation_names_close_ones(kernel: Kernel, make_job: MakeJob):
    failed = await fail(kernel, make_job("execute", {"operation": "occt.shapes.solid.createBocks"}))
    assert failed.code == "UNKNOWN_OPERATION"
    assert BOX["operation"] in failed.details["suggestions"]


async def test_a_pipeline_gives_its_last_result_and_tells_progress(kernel: Kernel, make_job: MakeJob):
    steps = [ADD | {"output": True}, BOX]
    told: list[Progress] = []
    job = make_job("pipeline", {"steps": steps, "outputs": {"formats": ["stpz"]}})
    done = await kernel.run(job, told.append)
    assert isinstance(done, Done), done
    assert names(done) == [("stpz", "pipeline.stpz"), ("result", "result.json"), ("metadata", "metadata.json")]
    assert json.loads(content(job, done, "result")) == 3
    assert done.metadata["pipeline"]["steps"] == steps
    assert done.metadata["operations"] == 2
    assert [message.percent for message in told] == [0, 50]


async def test_several_marked_steps_give_a_list(kernel: Kernel, make_job: MakeJob):
    marked = ADD | {"output": True}
    job = make_job("pipeline", {"steps": [marked, marked, BOX]})
    assert json.loads(content(job, await succeed(kernel, job), "result")) == [3, 3]


async def test_metadata_leaves_the_pipeline_out_if_told_to(kernel: Kernel, make_job: MakeJob):
    outputs = {"formats": ["json"], "includePipelineInMetadata": False}
    done = await succeed(kernel, make_job("pipeline", {"steps": [ADD], "outputs": outputs}))
    assert "pipeline" not in done.metadata


async def test_an_error_of_a_pipeline_says_which_step(kernel: Kernel, make_job: MakeJob):
    failed = await fail(kernel, make_job("pipeline", {"steps": [ADD, BOX | {"params": {"width": "wide"}}]}))
    assert failed.details == {"parameter": "width", "operation": BOX["operation"], "step": "steps.1"}
    assert failed.message.startswith("steps.1 (")


async def test_a_conversion_gives_gltf_and_a_receipt(kernel: Kernel, make_job: MakeJob):
    told: list[Progress] = []
    job = make_job("convert", {"options": {"mergeFaces": False}}, [SAMPLE])
    done = await kernel.run(job, told.append)
    assert isinstance(done, Done), done
    assert names(done) == [("glb", "result.glb"), ("report", "report.json"), ("metadata", "metadata.json")]
    assert content(job, done, "glb")[:4] == b"glTF"
    assert done.metadata["options"]["mergeFaces"] is False
    assert told[-1].percent == 100


async def test_a_conversion_of_garbage_names_the_file(kernel: Kernel, make_job: MakeJob, tmp_path: Path):
    (tmp_path / "garbage.step").write_bytes(bytes(range(256)) * 10)
    failed = await fail(kernel, make_job("convert", {}, [tmp_path / "garbage.step"]))
    assert (failed.code, failed.details["parameter"]) == ("INVALID_INPUT", "stepFileId")


async def test_progress_may_be_awaited(kernel: Kernel, make_job: MakeJob):
    told: list[float] = []

    async def note(progress: Progress) -> None:
        told.append(progress.percent)

    assert isinstance(await kernel.run(make_job("pipeline", {"steps": [ADD, ADD]}), note), Done)
    assert told == [0, 50]


@pytest.mark.parametrize("error", [TimeoutError, KeyError])
async def test_an_error_of_the_progress_callback_is_the_callers(kernel: Kernel, make_job: MakeJob, error: Any):
    def note(_: Progress) -> None:
        raise error

    with pytest.raises(error):
        await kernel.run(make_job("pipeline", {"steps": [ADD]}), note)
