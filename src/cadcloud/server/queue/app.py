"""Procrastinate on our database: connections that outlive restarts, and putting jobs in and out."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any
from uuid import UUID

import psycopg
import structlog
from procrastinate import App, PsycopgConnector
from procrastinate.connector import Notify
from procrastinate.exceptions import ConnectorException
from sqlalchemy import ColumnElement, Exists, column, exists, table, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from cadcloud.server.database.engine import libpq_url

QUEUE = "tasks"
RUN_TASK = "run_task"
RECONNECT_SECONDS = 0.5

log = structlog.stdlib.get_logger(__name__)

CANCEL = text("SELECT procrastinate_cancel_job_v1(:job_id, true, true)")
LOCK_SWEEP = text("SELECT pg_try_advisory_xact_lock(:lock)")
SWEEP_LOCK = 0x0CADC10E

REMOVE_LOST = text("""
    DELETE FROM procrastinate_jobs AS jobs
    WHERE jobs.status = 'doing' AND NOT EXISTS (
        SELECT FROM procrastinate_workers AS workers
        WHERE workers.id = jobs.worker_id AND workers.last_heartbeat >= now() - make_interval(secs => :seconds)
    )
""")
REMOVE_DEAD_WORKERS = text("""
    DELETE FROM procrastinate_workers WHERE last_heartbeat < now() - make_interval(secs => :seconds)
""")
# Workers delete the jobs that they end; these are of those that could not.
REMOVE_ENDED = text("""
    DELETE FROM procrastinate_jobs AS jobs
    WHERE jobs.status NOT IN ('todo', 'doing')
        OR EXISTS (
            SELECT FROM tasks
            WHERE tasks.id = (jobs.args ->> 'task_id')::uuid AND tasks.finished_at < now() - interval '10 minutes'
        )
""")

JOBS = table("procrastinate_jobs", column("id"), column("status"))


class Connector(PsycopgConnector):
    """Procrastinate's connector, whose listener comes back after a restart of the server."""

    async def listen_notify(self, on_notification: Notify, channels: Iterable[str]) -> None:
        """Pass on notifications until cancelled. Those sent while disconnected are lost; the poll makes up for it."""
        channels = list(channels)
        while True:
            try:
                await super().listen_notify(on_notification, channels)
            except ConnectorException as error:
                log.warning("queue listener disconnected", reason=str(error.__cause__ or error))
            await asyncio.sleep(RECONNECT_SECONDS)


def create_queue(url: str, *, connections: int) -> App:
    """A queue on the database at ``url``, not opened yet.

    Args:
        url: the database.
        connections: how many the pool may hold.
    """
    return App(
        connector=Connector(
            conninfo=libpq_url(url),
            min_size=1,
            max_size=connections,
            configure=_configure,
            timeout=10,
        )
    )


async def defer(session: AsyncSession, task_id: UUID) -> int:
    """Queue a task's job in the transaction of ``session``: both are committed, or neither.

    Returns:
        The job's id.
    """
    connection = await (await session.connection()).get_raw_connection()
    job = _DEFERRING.configure_task(RUN_TASK, queue=QUEUE, connection=connection.driver_connection)
    return await job.defer_async(task_id=str(task_id))


async def cancel(session: AsyncSession, job_id: int) -> None:
    """Remove a waiting job, or ask the worker that runs it to abort, once the session's transaction commits."""
    await session.execute(CANCEL, {"job_id": job_id})


async def lock_sweep(session: AsyncSession) -> bool:
    """Whether this transaction may sweep: one at a time does."""
    return bool(await session.scalar(LOCK_SWEEP, {"lock": SWEEP_LOCK}))


async def remove_lost_jobs(session: AsyncSession, *, stalled_seconds: float) -> None:
    """Remove the running jobs of dead workers, the dead workers, and jobs that ended but were left."""
    await session.execute(REMOVE_LOST, {"seconds": stalled_seconds})
    await session.execute(REMOVE_DEAD_WORKERS, {"seconds": stalled_seconds})
    await session.execute(REMOVE_ENDED)


def has_job(job_id: ColumnElement[int | None] | InstrumentedAttribute[int | None]) -> Exists:
    """The condition that a job is in the queue."""
    return exists().where(JOBS.c.id == job_id)


async def _configure(connection: psycopg.AsyncConnection[Any]) -> None:
    # Every query of the queue is one statement, so a transaction around it would be two more round trips.
    await connection.set_autocommit(True)
    # Losing "fetched" or "finished" in a crash of the server only makes a job run again, or end in the sweep,
    # and the fence of the tasks' rows bears that; so nobody waits for the disk here.
    await connection.execute("SET synchronous_commit = off")


# Deferring on a given connection never touches a queue's own ones, so one unopened queue serves all sessions.
_DEFERRING = App(connector=PsycopgConnector())
