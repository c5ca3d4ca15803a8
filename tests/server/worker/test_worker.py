# ruff: noqa: ASYNC110 - tests may poll, start processes and read small files where they are
from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from pathlib import Path

import psutil
import psycopg
import pytest
from sqlalchemy import text
from tests.server.doubles import ScriptedKernel, box, for_ever

from cadcloud.server import worker as worker_module
from cadcloud.server.database import embedded, migrate
from cadcloud.server.database.engine import create_engine
from cadcloud.server.database.engine import sessions as make_sessions
from cadcloud.server.database.model import now
from cadcloud.server.files.tables import File
from cadcloud.server.keys import service as keys
from cadcloud.server.queue import worker as queue_worker
from cadcloud.server.settings import Settings
from cadcloud.server.storage import open_storage
from cadcloud.server.tasks import service
from cadcloud.server.tasks.tables import Task
from cadcloud.server.worker import scratch_folder, work

FAST = {"heartbeat_seconds": 0.2, "stalled_seconds": 1, "sweep_seconds": 0.2, "concurrency": 2}
ROOT = Path(__file__).parents[3]


async def until(condition, seconds: float = 30) -> None:
    """Wait for what a worker is to bring about."""
    async with asyncio.timeout(seconds):
        while not await condition():
            await asyncio.sleep(0.02)


@pytest.fixture
def reaches(reload):
    """Waits until a task has a status, and returns its row."""

    async def reaches(task: Task, status: str) -> Task:
        async def condition() -> bool:
            return (await reload(task)).status == status

        await until(condition)
        return await reload(task)

    return reaches


@asynccontextmanager
async def running(url, data_dir, kernel, storage, **settings):
    """A worker in this process."""
    worker = asyncio.create_task(work(url, Settings(data_dir=data_dir, **(FAST | settings)), kernel, storage))
    try:
        yield worker
    finally:
        worker.cancel()
        with suppress(asyncio.CancelledError):
            await worker


@pytest.fixture
def start_process(database_url, data_dir):
    """Starts workers as processes."""
    processes: list[subprocess.Popen[bytes]] = []

    def start(**settings) -> subprocess.Popen[bytes]:
        command = [sys.executable, Path(__file__).with_name("process.py"), database_url, data_dir]
        process = subprocess.Popen(
            [*command, json.dumps(FAST | settings)],
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        processes.append(process)
        return process

    yield start
    for process in processes:
        process.kill()
        process.wait()


async def test_tasks_are_run_and_their_jobs_removed(database_url, data_dir, storage, submit, reaches, jobs):
    tasks = [await submit() for _ in range(5)]
    async with running(database_url, data_dir, ScriptedKernel(), storage):
        for task in tasks:
            assert (await reaches(task, "completed")).attempt == 1

        async def idle() -> bool:
            return await jobs() == []

        await until(idle)


async def test_no_more_at_a_time_than_allowed(database_url, data_dir, storage, submit, reaches):
    most = now_running = 0

    async def body(job, on_progress):
        nonlocal most, now_running
        now_running += 1
        most = max(most, now_running)
        await asyncio.sleep(0.05)
        now_running -= 1
        return await box(job, on_progress)

    tasks = [await submit() for _ in range(8)]
    async with running(database_url, data_dir, ScriptedKernel(body), storage, concurrency=3):
        for task in tasks:
            await reaches(task, "completed")
    assert most == 3


async def test_cancelling_a_running_task_kills_its_run(
    database_url, data_dir, storage, submit, reaches, sessions, jobs
):
    kernel = ScriptedKernel(for_ever)
    task = await submit()
    async with running(database_url, data_dir, kernel, storage):
        await kernel.started.wait()
        async with sessions.begin() as session:
            assert await service.cancel(session, await session.get(Task, task.id)) == "processing"

        async def killed() -> bool:
            return kernel.cancelled == 1 and await jobs() == []

        await until(killed)
        kernel.body = box
        after = await submit()
        await reaches(after, "completed")
    assert (await reaches(task, "cancelled")).attempt == 1
    assert kernel.runs == 2


async def test_cancellation_is_seen_even_if_its_notification_is_lost(database_url, data_dir, storage, submit, sessions):
    kernel = ScriptedKernel(for_ever)
    task = await submit()
    async with running(database_url, data_dir, kernel, storage):
        await kernel.started.wait()
        async with sessions.begin() as session:
            await session.execute(text("SET LOCAL session_replication_role = replica"))  # no triggers
            await service.cancel(session, await session.get(Task, task.id))

        async def killed() -> bool:
            return kernel.cancelled == 1

        await until(killed)


async def test_stopping_lets_running_tasks_finish(database_url, data_dir, storage, submit, reaches):
    go_on = asyncio.Event()

    async def body(job, on_progress):
        await go_on.wait()
        return await box(job, on_progress)

    kernel = ScriptedKernel(body)
    task, waiting = await submit(), await submit()
    async with running(database_url, data_dir, kernel, storage, concurrency=1) as worker:
        await kernel.started.wait()
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.sleep(0.1)
        go_on.set()
        await worker
    await reaches(task, "completed")
    await reaches(waiting, "queued")


async def test_heartbeat_goes_on_while_the_last_tasks_finish(database_url, data_dir, storage, submit, reaches):
    """Or another worker would take the stopping one for dead, and its long task for lost."""
    go_on = asyncio.Event()

    async def body(job, on_progress):
        await go_on.wait()
        return await box(job, on_progress)

    kernel = ScriptedKernel(body)
    task = await submit()
    async with running(database_url, data_dir, kernel, storage) as stopping:
        await kernel.started.wait()
        os.kill(os.getpid(), signal.SIGTERM)
        async with running(database_url, data_dir / "other", ScriptedKernel(), storage):
            await asyncio.sleep(2.5)
            go_on.set()
            await stopping
    row = await reaches(task, "completed")
    assert (row.attempt, row.worker_deaths) == (1, 0)


async def test_tasks_that_take_too_long_to_stop_go_back_to_the_queue(
    database_url, data_dir, storage, submit, reaches, jobs
):
    kernel = ScriptedKernel(for_ever)
    task = await submit()
    async with running(database_url, data_dir, kernel, storage, shutdown_seconds=0.1) as worker:
        await kernel.started.wait()
        os.kill(os.getpid(), signal.SIGTERM)
        await worker
    assert (await reaches(task, "queued")).worker_deaths == 0
    assert await jobs() == [(task.job_id, "todo")]
    async with running(database_url, data_dir, ScriptedKernel(), storage):
        assert (await reaches(task, "completed")).attempt == 2


async def test_worker_stops_even_if_a_cancellation_is_lost(
    database_url, data_dir, storage, submit, reaches, monkeypatch
):
    """As ``asyncio.wait_for`` of Python 3.11 loses one now and then."""
    monkeypatch.setattr(queue_worker, "CANCEL_SECONDS", 0.2)
    monkeypatch.setattr(worker_module, "CHORE_SECONDS", 0.2)
    lost: list[bool] = []

    async def heedless() -> None:
        with suppress(asyncio.CancelledError):
            await asyncio.Event().wait()
        lost.append(True)
        await asyncio.Event().wait()

    monkeypatch.setattr(worker_module.mail, "send_forever", lambda *_: heedless())
    kernel = ScriptedKernel(lambda *_: heedless())
    task = await submit()
    async with running(database_url, data_dir, kernel, storage, shutdown_seconds=0.1) as worker:
        await kernel.started.wait()
        os.kill(os.getpid(), signal.SIGTERM)
        async with asyncio.timeout(20):
            await worker
    assert len(lost) == 2
    await reaches(task, "queued")


async def test_task_of_a_killed_worker_is_resumed(start_process, submit, reaches, stored):
    task = await submit(payload={"do": "sleep", "seconds": 2})
    first = start_process()
    await reaches(task, "processing")
    first.kill()
    first.wait()
    start_process()
    row = await reaches(task, "completed")
    assert (row.attempt, row.worker_deaths) == (2, 1)
    assert stored() == [f"results/{task.id}/{row.run}/result.glb"]


async def test_worker_that_was_only_paused_spoils_nothing(start_process, submit, reaches, reload, jobs, stored):
    task = await submit(payload={"do": "sleep", "seconds": 1.5})
    paused = start_process()
    await reaches(task, "processing")
    paused.send_signal(signal.SIGSTOP)
    start_process()
    row = await reaches(task, "completed")
    assert row.attempt == 2
    paused.send_signal(signal.SIGCONT)
    await asyncio.sleep(2)
    again = await reload(task)
    assert (again.finished_at, again.parts) == (row.finished_at, row.parts)
    assert stored() == [f"results/{task.id}/{row.run}/result.glb"]
    assert await jobs() == []
    # And it works on, under a new number.
    tasks = [await submit(payload={"do": "sleep", "seconds": 0.2}) for _ in range(8)]
    for each in tasks:
        await reaches(each, "completed")
    assert paused.poll() is None


async def test_task_that_kills_its_workers_is_failed_in_the_end(start_process, submit, reaches):
    task = await submit(payload={"do": "kill the worker"})
    for _ in range(3):
        await asyncio.to_thread(start_process().wait)
    start_process()
    row = await reaches(task, "failed")
    assert (row.attempt, row.worker_deaths) == (3, 3)
    assert "died 3 times" in row.error


@pytest.mark.parametrize(
    ("whole_tree", "downtime"), [(True, 0), (True, 3), (False, 0)], ids=["brief", "long", "crash-recovery"]
)
async def test_database_that_is_killed(data_dir, tmp_path, whole_tree, downtime):
    """Running tasks finish, waiting ones follow, and the worker never ends."""
    server = again = embedded.start(data_dir)
    migrate.upgrade(server.url)
    engine = create_engine(server.url)
    sessions = make_sessions(engine)
    storage = open_storage(Settings(data_dir=tmp_path))
    go_on = asyncio.Event()

    async def body(job, on_progress):
        await go_on.wait()
        return await box(job, on_progress)

    async with sessions.begin() as session:
        key_id = (await keys.create(session, name="test")).row.id

    async def submit() -> Task:
        request = {"kind": "execute", "payload": {}, "files": []}
        async with sessions.begin() as session:
            return await service.submit(
                session, key_id=key_id, kind="cad", request=request, retention=timedelta(hours=1)
            )

    async def completed(*tasks: Task):
        async def condition() -> bool:
            async with sessions() as session:
                return all([(await session.get(Task, task.id)).status == "completed" for task in tasks])

        await until(condition)

    kernel = ScriptedKernel(body)
    tasks = [await submit() for _ in range(4)]
    try:
        async with running(server.url, tmp_path, kernel, storage) as worker:
            await kernel.started.wait()
            postmaster = psutil.Process(server.pid)
            children = postmaster.children(recursive=True)
            for process in [postmaster, *children] if whole_tree else children[:1]:
                with suppress(psutil.NoSuchProcess):
                    process.kill()
            go_on.set()
            await asyncio.sleep(downtime)
            again = embedded.start(data_dir)
            await completed(*tasks)
            await completed(await submit())
            assert not worker.done()
            async with sessions() as session:
                deaths = await session.scalar(text("SELECT sum(worker_deaths) FROM tasks"))
            assert deaths == 0
    finally:
        await engine.dispose()
        for each in (again, server):
            each.stop()


async def test_old_results_and_uploads_are_removed(
    database_url, data_dir, storage, submit, sessions, reaches, key_id, stored, objects
):
    task = await submit()
    long_ago = now() - timedelta(days=3)
    async with sessions.begin() as session:
        files = [
            File(key_id=key_id, filename="a", content_type="x", announced_bytes=1, upload_expires_at=when)
            for when in (long_ago, now())
        ]
        session.add_all(files)
    for file in files:
        path = objects / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("half an upload")
    async with running(database_url, data_dir, ScriptedKernel(), storage, expiry_seconds=0.1):
        await reaches(task, "completed")
        async with sessions.begin() as session:
            (await session.get(Task, task.id)).expires_at = long_ago
        await reaches(task, "expired")

        async def removed() -> bool:
            async with sessions() as session:
                return await session.get(File, files[0].id) is None

        await until(removed)
    assert stored() == [files[1].path]


def test_scratch_of_killed_workers_is_removed(tmp_path):
    program = (
        "import sys, time; from pathlib import Path; from cadcloud.server.worker import scratch_folder\n"
        "with scratch_folder(Path(sys.argv[1])) as f: (f / 'left').touch(); print(f, flush=True); time.sleep(60)"
    )
    process = subprocess.Popen([sys.executable, "-c", program, tmp_path], stdout=subprocess.PIPE, text=True)
    assert process.stdout
    left = Path(process.stdout.readline().strip())
    with scratch_folder(tmp_path) as mine:
        assert left.exists()
        assert mine != left
    assert not mine.exists()
    process.kill()
    process.wait()
    process.stdout.close()
    with scratch_folder(tmp_path):
        assert not left.exists()


async def test_finished_jobs_leave_no_rows(database_url, data_dir, storage, submit, reaches):
    task = await submit()
    async with running(database_url, data_dir, ScriptedKernel(), storage):
        await reaches(task, "completed")
    with psycopg.connect(database_url) as connection:
        for table in ("procrastinate_jobs", "procrastinate_events", "procrastinate_workers"):
            assert connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
