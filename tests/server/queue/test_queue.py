# ruff: noqa: ASYNC110 - tests may poll
from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from uuid import uuid4

import psycopg
from procrastinate.exceptions import ConnectorException

from cadcloud.server.queue.app import QUEUE, RUN_TASK, create_queue, defer
from cadcloud.server.queue.worker import DurableWorker


async def until(condition) -> None:
    async with asyncio.timeout(20):
        while not condition():
            await asyncio.sleep(0.01)


def rows(url: str, query: str) -> list[tuple]:
    with psycopg.connect(url, autocommit=True) as connection:
        return connection.execute(query).fetchall()


@asynccontextmanager
async def running(url, job, *, poll=0.2):
    """A worker whose jobs do what the test says."""
    queue = create_queue(url, connections=4)
    queue.task(name=RUN_TASK, queue=QUEUE)(job)
    async with queue.open_async():
        worker = DurableWorker(
            queue,
            queues=[QUEUE],
            concurrency=2,
            fetch_job_polling_interval=poll,
            delete_jobs="always",
            install_signal_handlers=False,
        )
        task = asyncio.create_task(worker.run())
        await until(lambda: worker.worker_id is not None)
        try:
            yield worker
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task


async def put(sessions) -> str:
    task_id = uuid4()
    async with sessions.begin() as session:
        await defer(session, task_id)
    return str(task_id)


async def test_job_is_seen_by_its_notification(database_url, sessions):
    seen: list[str] = []

    async def job(task_id: str) -> None:
        seen.append(task_id)

    listening = "SELECT 1 FROM pg_stat_activity WHERE query LIKE 'LISTEN %' AND datname = current_database()"
    async with running(database_url, job, poll=3600):
        await until(lambda: rows(database_url, listening))
        task_id = await put(sessions)
        await until(lambda: seen == [task_id])


async def test_job_whose_notification_is_lost_is_seen_by_the_poll(database_url, sessions):
    seen: list[str] = []

    async def job(task_id: str) -> None:
        seen.append(task_id)

    async with running(database_url, job):
        async with sessions.begin() as session:
            await (await session.connection()).exec_driver_sql("SET LOCAL session_replication_role = replica")
            await defer(session, uuid4())
        await until(lambda: len(seen) == 1)


async def test_listener_comes_back(database_url, sessions):
    seen: list[str] = []

    async def job(task_id: str) -> None:
        seen.append(task_id)

    listeners = "SELECT pid FROM pg_stat_activity WHERE query LIKE 'LISTEN %' AND datname = current_database()"
    async with running(database_url, job, poll=3600):
        await until(lambda: rows(database_url, listeners))
        old = rows(database_url, listeners)
        rows(database_url, f"SELECT pg_terminate_backend({old[0][0]})")
        await until(lambda: (new := rows(database_url, listeners)) and new != old)
        task_id = await put(sessions)
        await until(lambda: task_id in seen)


async def test_worker_that_was_removed_goes_on_with_its_jobs(database_url, sessions):
    """As after a pause in which others took it for dead."""
    go_on, seen = asyncio.Event(), []

    async def job(task_id: str) -> None:
        seen.append(task_id)
        await go_on.wait()

    async with running(database_url, job) as worker:
        first = await put(sessions)
        await until(lambda: seen == [first])
        old = worker.worker_id
        rows(database_url, "WITH gone AS (DELETE FROM procrastinate_workers RETURNING 1) SELECT * FROM gone")
        second = await put(sessions)
        await until(lambda: seen == [first, second])
        assert worker.worker_id != old
        owners = rows(database_url, "SELECT worker_id FROM procrastinate_jobs")
        assert owners == [(worker.worker_id,)] * 2
        go_on.set()
        await until(lambda: rows(database_url, "SELECT 1 FROM procrastinate_jobs") == [])


async def test_job_that_was_fetched_and_lost_on_the_way_shows_no_life(database_url, sessions, monkeypatch):
    """The database marked it as running, and the answer never came."""
    seen: list[str] = []

    async def job(task_id: str) -> None:
        seen.append(task_id)

    async with running(database_url, job) as worker:
        manager, old = worker.app.job_manager, worker.worker_id
        fetch = manager.fetch_job

        async def fetch_and_lose(**arguments):
            found = await fetch(**arguments)
            if found is None:
                return found
            monkeypatch.setattr(manager, "fetch_job", fetch)
            raise ConnectorException from psycopg.OperationalError("connection lost")

        monkeypatch.setattr(manager, "fetch_job", fetch_and_lose)
        await put(sessions)
        await until(lambda: worker.worker_id != old)
        kept = await put(sessions)
        await until(lambda: seen == [kept])
        # The row of the job that ran goes a moment after its end.
        left = "SELECT worker_id, status::text FROM procrastinate_jobs"
        await until(lambda: rows(database_url, left) == [(old, "doing")])


async def test_beats_count_anew_after_a_gap(database_url):
    async def job(task_id: str) -> None: ...

    async with running(database_url, job) as worker:
        assert not worker.has_beaten(0.4)
        beating = asyncio.create_task(worker.beat(0.05, longest_gap=0.2))
        await until(lambda: worker.has_beaten(0.4))
        update, away = worker.app.job_manager.update_heartbeat, asyncio.Event()

        async def fail(_):
            away.set()
            raise ConnectorException

        worker.app.job_manager.update_heartbeat = fail
        await away.wait()
        await until(lambda: not worker.has_beaten(0.4))
        await asyncio.sleep(0.2)
        worker.app.job_manager.update_heartbeat = update
        back = asyncio.get_running_loop().time()
        await until(lambda: worker.has_beaten(0.4))
        assert asyncio.get_running_loop().time() - back >= 0.4
        beating.cancel()
