# ruff: noqa: ASYNC110, ASYNC240 - tests may poll, and read small files where they are
from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text
from tests.server.doubles import ScriptedKernel, box, for_ever

from cadcloud.kernel.printed import LOG, LONGEST
from cadcloud.kernel.protocol import Done, Failed, Part, Progress
from cadcloud.server.database.model import now
from cadcloud.server.tasks import repository, service
from cadcloud.server.tasks.expiry import expire_tasks, forget_tasks
from cadcloud.server.tasks.sweep import recover_lost
from cadcloud.server.tasks.tables import Task


async def until(condition) -> None:
    """Wait for what another task is to bring about."""
    async with asyncio.timeout(20):
        while not await condition():
            await asyncio.sleep(0.01)


def failing(*failures: Failed):
    """A body that fails so, one failure a run, and then makes a box."""
    left = list(failures)

    async def body(job, on_progress):
        return left.pop(0) if left else await box(job, on_progress)

    return body


CRASH = Failed(code="KERNEL_DIED", message="The kernel process was killed.", details={"retryable": True})


async def test_outcome_of_a_run(submit, make_runner, reload, stored):
    task = await submit()
    await make_runner(ScriptedKernel()).run(task.id)
    row = await reload(task)
    path = f"results/{task.id}/{row.run}/result.glb"
    assert (row.status, row.progress, row.error, row.primary_part, row.attempt) == ("completed", 100, None, "glb", 1)
    assert row.parts == {"glb": {"mime": "model/gltf-binary", "bytes": 4, "filename": "result.glb", "path": path}}
    assert row.details == {"volume": 6}
    assert row.compute_ms > 0
    assert row.created_at <= row.started_at <= row.finished_at
    assert stored() == [path]


async def test_inputs_and_limits_reach_the_kernel(submit, make_runner, reload, objects):
    (objects / "files").mkdir()
    for name in ("a", "b"):
        (objects / "files" / name).write_text(name)

    async def body(job, on_progress):
        assert [Path(path).read_text() for path in job.files] == ["b", "a"]
        assert list(Path(job.folder).iterdir()) == []
        assert (job.limits.wall_seconds, job.limits.memory_bytes, job.limits.file_bytes) == (7, 8, 9)
        assert job.payload == {"n": 1}
        return await box(job, on_progress)

    task = await submit(files=["b", "a"], payload={"n": 1})
    runner = make_runner(ScriptedKernel(body), task_seconds=7, task_memory_bytes=8, task_file_bytes=9)
    await runner.run(task.id)
    assert (await reload(task)).status == "completed"


@pytest.mark.parametrize("fails", [False, True])
async def test_what_the_kernel_printed_is_in_the_details(submit, make_runner, reload, fails):
    async def body(job, on_progress):
        printed = f"{job.folder}/out.stl is written from {Path(job.folder).parent}/input-0\0\n"
        Path(job.folder, LOG).write_text("x" * LONGEST + printed)
        done = await box(job, on_progress)
        return Failed(code="INVALID_INPUT", message="No.") if fails else done

    task = await submit()
    await make_runner(ScriptedKernel(body)).run(task.id)
    log = (await reload(task)).details["log"]
    assert log.lstrip("x") == "out.stl is written from input-0"
    assert len(log) < LONGEST


@pytest.mark.parametrize(
    "failure", [{"code": "KERNEL_CRASHED"}, {"code": "KERNEL_ERROR", "details": {"internal": "KeyError"}}]
)
async def test_what_was_printed_in_a_defect_is_for_the_services_own_log(submit, make_runner, reload, failure):
    async def body(job, _):
        Path(job.folder, LOG).write_text("Traceback")
        return Failed(message="Broken.", **failure)

    task = await submit()
    await make_runner(ScriptedKernel(body)).run(task.id)
    assert "log" not in (await reload(task)).details


async def test_missing_input(submit, make_runner, reload):
    task = await submit(files=["gone"])
    kernel = ScriptedKernel()
    await make_runner(kernel).run(task.id)
    row = await reload(task)
    assert (row.status, row.details["error"]["code"], kernel.runs) == ("failed", "FILE_NOT_FOUND", 0)


async def test_nothing_is_left_in_scratch(submit, make_runner, scratch):
    task = await submit()
    await make_runner(ScriptedKernel()).run(task.id)
    assert list(scratch.iterdir()) == []


async def test_failure_says_what_and_where(submit, make_runner, reload, stored):
    task = await submit()
    failure = Failed(code="INVALID_INPUT", message="width must be positive", details={"step": 2, "parameter": "width"})
    kernel = ScriptedKernel(failing(failure))
    await make_runner(kernel).run(task.id)
    row = await reload(task)
    assert (row.status, row.error, kernel.runs) == ("failed", "width must be positive", 1)
    assert row.details == {"error": {"code": "INVALID_INPUT", "step": 2, "parameter": "width"}}
    assert row.finished_at is not None
    assert row.progress is None
    assert stored() == []


async def test_killed_kernel_is_tried_again(submit, make_runner, reload):
    task = await submit()
    kernel = ScriptedKernel(failing(CRASH, CRASH))
    await make_runner(kernel).run(task.id)
    assert ((await reload(task)).status, kernel.runs) == ("completed", 3)


async def test_killed_kernel_is_given_up_in_the_end(submit, make_runner, reload):
    task = await submit()
    kernel = ScriptedKernel(failing(*[CRASH] * 9))
    await make_runner(kernel).run(task.id)
    row = await reload(task)
    assert (row.status, kernel.runs) == ("failed", 3)
    assert row.error == "The kernel process was killed. It was tried 3 times."
    assert row.details == {"error": {"code": "KERNEL_DIED", "attempts": 3}}


async def test_storage_that_fails_is_tried_again(submit, make_runner, reload, storage, monkeypatch):
    task = await submit()
    kernel = ScriptedKernel()
    write, failures = storage.write_from, [OSError("disk full")]

    async def write_from(*arguments):
        if failures:
            raise failures.pop()
        return await write(*arguments)

    monkeypatch.setattr(storage, "write_from", write_from)
    await make_runner(kernel).run(task.id)
    assert ((await reload(task)).status, kernel.runs) == ("completed", 2)


@pytest.mark.parametrize(
    ("path", "filename"),
    [("../../secret", "x"), ("/etc/passwd", "x"), ("link", "x"), ("out.glb", "../x"), ("absent", "x")],
)
async def test_kernel_cannot_publish_other_files(submit, make_runner, reload, path, filename, stored):
    async def body(job, on_progress):
        await box(job, on_progress)
        Path(job.folder, "link").symlink_to("/etc/passwd")
        return Done(parts=[Part(key="x", filename=filename, mime="text/plain", path=path)], metadata={})

    task = await submit()
    await make_runner(ScriptedKernel(body), kernel_attempts=1).run(task.id)
    row = await reload(task)
    assert (row.status, row.details["error"]["code"]) == ("failed", "INTERNAL_ERROR")
    assert stored() == []


@pytest.mark.parametrize("value", ["nul \0", float("nan")])
async def test_result_that_the_database_refuses(submit, make_runner, reload, value, stored):
    async def body(job, on_progress):
        done = await box(job, on_progress)
        return done.model_copy(update={"metadata": {"value": value}})

    task = await submit()
    await make_runner(ScriptedKernel(body)).run(task.id)
    row = await reload(task)
    assert (row.status, row.parts, row.details["error"]["code"]) == ("failed", None, "INTERNAL_ERROR")
    assert stored() == []


async def test_progress_is_written_while_it_runs(submit, make_runner, reload):
    go_on = asyncio.Event()

    async def body(job, on_progress):
        for percent in range(43):
            on_progress(Progress(percent=percent))
        await go_on.wait()
        return await box(job, on_progress)

    task = await submit()
    run = asyncio.create_task(make_runner(ScriptedKernel(body)).run(task.id))

    async def shows() -> bool:
        return (await reload(task)).progress == 42

    await until(shows)
    go_on.set()
    await run
    assert (await reload(task)).progress == 100


async def test_finished_tasks_are_not_run(submit, make_runner, reload, sessions):
    task = await submit()
    async with sessions.begin() as session:
        await service.cancel(session, await session.get(Task, task.id))
    kernel = ScriptedKernel()
    await make_runner(kernel).run(task.id)
    assert ((await reload(task)).status, kernel.runs) == ("cancelled", 0)


async def test_of_two_runs_the_later_claim_wins(submit, make_runner, reload, stored):
    """The first worker was taken for dead and is not: its outcome is refused and its files go."""
    first_may_end = asyncio.Event()

    async def slow(job, on_progress):
        await first_may_end.wait()
        done = await box(job, on_progress)
        return done.model_copy(update={"metadata": {"run": "first"}})

    task = await submit()
    kernel = ScriptedKernel(slow)
    first = asyncio.create_task(make_runner(kernel).run(task.id))
    await kernel.started.wait()
    await make_runner(ScriptedKernel()).run(task.id)
    first_may_end.set()
    await first
    row = await reload(task)
    assert (row.status, row.attempt, row.details) == ("completed", 2, {"volume": 6})
    assert stored() == [f"results/{task.id}/{row.run}/result.glb"]


async def test_earlier_run_cannot_end_the_later_one(submit, make_runner, reload, stored):
    first_may_end, second_may_end = asyncio.Event(), asyncio.Event()

    def after(event):
        async def body(job, on_progress):
            await event.wait()
            return await box(job, on_progress)

        return body

    task = await submit()
    kernels = [ScriptedKernel(after(first_may_end)), ScriptedKernel(after(second_may_end))]
    runs = []
    for kernel in kernels:
        runs.append(asyncio.create_task(make_runner(kernel).run(task.id)))
        await kernel.started.wait()
    first_may_end.set()
    await runs[0]
    assert (await reload(task)).status == "processing"
    assert stored() == []
    second_may_end.set()
    await runs[1]
    row = await reload(task)
    assert row.status == "completed"
    assert stored() == [f"results/{task.id}/{row.run}/result.glb"]


async def test_claim_that_a_crash_of_the_database_lost_is_no_right_to_a_later_run(
    submit, make_runner, reload, stored, sessions
):
    """Both runs hold the same attempt's number then; still the first can neither end nor spoil the second."""
    first_may_end = asyncio.Event()

    async def slow(_job, _):
        await first_may_end.wait()
        return Failed(code="INVALID_INPUT", message="from the first run")

    task = await submit()
    kernel = ScriptedKernel(slow)
    first = asyncio.create_task(make_runner(kernel).run(task.id))
    await kernel.started.wait()
    async with sessions.begin() as session:
        row = await session.get(Task, task.id)
        row.status, row.attempt = "queued", 0
    second_kernel = ScriptedKernel()
    await make_runner(second_kernel).run(task.id)
    results = stored()
    first_may_end.set()
    await first
    row = await reload(task)
    assert (row.status, row.attempt, row.error) == ("completed", 1, None)
    assert len(results) == 1
    assert stored() == results


async def test_run_that_lost_its_task_stops_by_itself(submit, make_runner, sessions):
    async def body(_job, on_progress):
        while True:
            on_progress(Progress(percent=1))
            await asyncio.sleep(0.02)

    task = await submit()
    kernel = ScriptedKernel(body)
    run = asyncio.create_task(make_runner(kernel).run(task.id))
    await kernel.started.wait()
    async with sessions.begin() as session:
        await service.cancel(session, await session.get(Task, task.id))
    async with asyncio.timeout(10):
        await run
    assert kernel.cancelled == 1


async def test_outcome_written_twice_stands(submit, sessions, reload):
    """As after a commit whose answer was lost with the connection."""
    task = await submit()
    async with sessions.begin() as session:
        claim = await repository.claim(session, task.id)
    outcome = repository.Outcome(status="completed", parts={}, details={})
    for _ in range(2):
        async with sessions.begin() as session:
            assert await repository.finish(session, claim, outcome)
    assert (await reload(task)).status == "completed"


async def test_stopped_run_goes_back_to_the_queue(submit, make_runner, reload):
    task = await submit()
    kernel = ScriptedKernel(for_ever)
    run = asyncio.create_task(make_runner(kernel).run(task.id))
    await kernel.started.wait()
    run.cancel()
    with pytest.raises(asyncio.CancelledError):
        await run
    row = await reload(task)
    assert (row.status, row.started_at, kernel.cancelled) == ("queued", None, 1)


async def test_stop_while_the_outcome_is_written_does_not_lose_it(submit, make_runner, reload, monkeypatch):
    task = await submit()
    finish, writing = repository.finish, asyncio.Event()

    async def slow_finish(*arguments):
        writing.set()
        await asyncio.sleep(0.1)
        return await finish(*arguments)

    monkeypatch.setattr(repository, "finish", slow_finish)
    run = asyncio.create_task(make_runner(ScriptedKernel()).run(task.id))
    await writing.wait()
    run.cancel()
    await asyncio.gather(run, return_exceptions=True)
    assert (await reload(task)).status == "completed"


async def lose_worker(sessions) -> None:
    """Leave all jobs as a killed worker does: running, and nobody beats for them."""
    async with sessions.begin() as session:
        worker = "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 day') RETURNING id"
        worker_id = await session.scalar(text(worker))
        await session.execute(
            text("UPDATE procrastinate_jobs SET status = 'doing', worker_id = :id"), {"id": worker_id}
        )


async def sweep(sessions) -> int:
    async with sessions.begin() as session:
        return await recover_lost(session, stalled_seconds=0.1, max_worker_deaths=3)


async def test_task_of_a_dead_worker_is_queued_again(submit, sessions, reload, jobs):
    task = await submit()
    async with sessions.begin() as session:
        await repository.claim(session, task.id)
    await lose_worker(sessions)
    assert await sweep(sessions) == 1
    row = await reload(task)
    assert (row.status, row.worker_deaths, row.started_at) == ("queued", 1, None)
    assert await jobs() == [(row.job_id, "todo")]
    assert row.job_id != task.job_id
    assert await sweep(sessions) == 0


async def test_task_that_was_only_fetched_counts_no_death(submit, sessions, reload):
    task = await submit()
    await lose_worker(sessions)
    assert await sweep(sessions) == 1
    assert (await reload(task)).worker_deaths == 0


async def test_three_deaths_are_the_end(submit, sessions, reload, jobs):
    task = await submit()
    for _ in range(3):
        async with sessions.begin() as session:
            await repository.claim(session, task.id)
        await lose_worker(sessions)
        assert await sweep(sessions) == 1
    row = await reload(task)
    assert (row.status, row.worker_deaths) == ("failed", 3)
    assert "died 3 times" in row.error
    assert row.details["error"]["code"] == "WORKER_DIED"
    assert row.finished_at is not None
    assert await jobs() == []


async def test_unfinished_task_without_a_job_gets_one(submit, sessions, reload, jobs):
    task = await submit()
    async with sessions.begin() as session:
        await session.execute(text("DELETE FROM procrastinate_jobs"))
    assert await sweep(sessions) == 1
    assert await jobs() == [((await reload(task)).job_id, "todo")]


async def test_sweep_leaves_living_work_alone(submit, sessions, reload, jobs):
    waiting, running = await submit(), await submit()
    async with sessions.begin() as session:
        await repository.claim(session, running.id)
        worker = "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() + interval '1 hour') RETURNING id"
        worker_id = await session.scalar(text(worker))
        await session.execute(
            text("UPDATE procrastinate_jobs SET status = 'doing', worker_id = :worker WHERE id = :id"),
            {"worker": worker_id, "id": running.job_id},
        )
    assert await sweep(sessions) == 0
    assert [(await reload(task)).status for task in (waiting, running)] == ["queued", "processing"]
    assert await jobs() == [(waiting.job_id, "todo"), (running.job_id, "doing")]


async def test_one_sweeps_at_a_time(submit, sessions):
    await submit()
    await lose_worker(sessions)
    async with sessions.begin() as session:
        assert await recover_lost(session, stalled_seconds=0.1, max_worker_deaths=3) == 1
        assert await sweep(sessions) == 0


async def test_expiry_deletes_results_for_real(submit, make_runner, sessions, storage, reload, stored, objects):
    old, young, running = await submit(), await submit(), await submit()
    for task in (old, young):
        await make_runner(ScriptedKernel()).run(task.id)
    leftover = objects / "results" / str(old.id) / "7" / "part"
    leftover.parent.mkdir()
    leftover.write_text("of a killed run")
    async with sessions.begin() as session:
        for task in (old, running):
            (await session.get(Task, task.id)).expires_at = now() - timedelta(seconds=1)
    async with sessions.begin() as session:
        assert await expire_tasks(session, storage) == 1
    row = await reload(old)
    assert (row.status, row.parts, row.primary_part, row.request) == ("expired", None, None, {})
    assert stored() == [f"results/{young.id}/{(await reload(young)).run}/result.glb"]
    assert (await reload(young)).status == "completed"
    assert (await reload(running)).status == "queued"


async def test_expiry_that_cannot_delete_changes_nothing(submit, make_runner, sessions, storage, reload, monkeypatch):
    task = await submit()
    await make_runner(ScriptedKernel()).run(task.id)
    async with sessions.begin() as session:
        (await session.get(Task, task.id)).expires_at = now() - timedelta(seconds=1)

    async def refuse(prefix):
        raise OSError(prefix)

    monkeypatch.setattr(storage, "delete_prefix", refuse)
    with pytest.raises(OSError, match="results"):
        async with sessions.begin() as session:
            await expire_tasks(session, storage)
    assert (await reload(task)).status == "completed"


async def test_rows_are_forgotten_long_after_they_expired(submit, sessions):
    old, recent = await submit(), await submit()
    async with sessions.begin() as session:
        for task, days in ((old, 31), (recent, 29)):
            row = await session.get(Task, task.id)
            row.status, row.expires_at = "expired", now() - timedelta(days=days)
    async with sessions.begin() as session:
        await forget_tasks(session, history_days=30)
    async with sessions() as session:
        assert await session.get(Task, old.id) is None
        assert await session.get(Task, recent.id) is not None


async def test_a_part_can_be_had_before_the_end(submit, make_runner, reload, stored, objects):
    task = await submit()
    seen = []

    async def body(job, on_progress):
        await asyncio.to_thread(Path(job.folder, "preview.glb").write_bytes, b"coarse")
        preview = Part(key="preview", filename="preview.glb", mime="model/gltf-binary", path="preview.glb")
        on_progress(Progress(percent=50, stage="preview", part=preview))

        async def there() -> bool:
            return (await reload(task)).parts is not None

        await until(there)
        row = await reload(task)
        seen.append((row.status, list(row.parts), (objects / row.parts["preview"]["path"]).read_bytes()))
        done = await box(job, on_progress)
        return Done(parts=[*done.parts, preview], metadata=done.metadata)

    await make_runner(ScriptedKernel(body)).run(task.id)
    assert seen == [("processing", ["preview"], b"coarse")]
    row = await reload(task)
    assert list(row.parts) == ["glb", "preview"]
    assert len(stored()) == 2
