"""Procrastinate's worker, made to outlive restarts of the database, and its signs of life."""

from __future__ import annotations

import asyncio
import math
import time

import psycopg
import structlog
from procrastinate.exceptions import ConnectorException
from procrastinate.job_context import AbortReason, JobContext, JobResult
from procrastinate.jobs import Job, Status
from procrastinate.retry import RetryDecision
from procrastinate.worker import Worker

from cadcloud.server.cancellation import ended
from cadcloud.server.database.engine import insist

log = structlog.stdlib.get_logger(__name__)

PAUSE_SECONDS = 0.5
CANCEL_SECONDS = 10.0  # how long a cancelled job may take to end before it is cancelled once more

ADOPT = """
    UPDATE procrastinate_jobs SET worker_id = %(worker_id)s WHERE id = ANY(%(running)s::bigint[]) AND status = 'doing'
"""


class DurableWorker(Worker):
    """A worker that pauses while the database is away, where Procrastinate's ends.

    Procrastinate stops its heartbeat when it begins to shut down, while tasks still run; a long last
    task would be taken for a dead worker's. So ``beat`` is run beside ``run``, by the caller, to the very end.
    """

    _in_doubt = False

    _first_beat = math.inf
    _last_beat = -math.inf

    def has_beaten(self, seconds: float) -> bool:
        """Whether the sign of life has been there for so long, without a gap of half as long up to now.

        While it was not, as the database was away, nor was that of other workers, and nobody is to be
        taken for dead on its account.
        """
        now = time.monotonic()
        return now - self._first_beat >= seconds and now - self._last_beat < seconds / 2

    async def beat(self, interval: float, *, longest_gap: float) -> None:
        """Refresh the sign of life every ``interval`` seconds, until cancelled.

        After a gap of more than ``longest_gap`` seconds ``has_beaten`` counts anew.
        """
        while True:
            await asyncio.sleep(interval)
            if self.worker_id is None:
                continue
            try:
                await self.app.job_manager.update_heartbeat(self.worker_id)
            except ConnectorException as error:
                log.warning("heartbeat failed", reason=_reason(error))
                continue
            now = time.monotonic()
            if now - self._last_beat > longest_gap:
                self._first_beat = now
            self._last_beat = now

    async def _fetch_and_process_jobs(self) -> None:
        try:
            if self._in_doubt:
                await self._register_again()
            await super()._fetch_and_process_jobs()
        except ConnectorException as error:
            log.warning("fetching a job failed", reason=_reason(error))
            self._in_doubt = True
            await asyncio.sleep(PAUSE_SECONDS)

    async def _register_again(self) -> None:
        """Go on under a new number, with the jobs that run here and no others.

        The fetch that failed may have taken a job whose name was lost on the way. Under the old number,
        which shows no life from now on, the sweep finds it. A worker that was taken for dead needs a new number too.
        """
        manager = self.app.job_manager
        worker_id = await manager.register_worker()
        running = [context.job.id for context in self._running_jobs.values()]
        await manager.connector.execute_query_async(ADOPT, worker_id=worker_id, running=running)
        self.worker_id = worker_id
        self._in_doubt = False

    async def _abort_running_jobs(self) -> None:
        jobs = dict(self._running_jobs)
        for task, context in jobs.items():
            self._abort_job(task, context, AbortReason.SHUTDOWN)
        await ended(jobs, again_seconds=CANCEL_SECONDS)

    async def _persist_job_status(
        self,
        job: Job,
        status: Status,
        retry_decision: RetryDecision | None,
        context: JobContext,
        job_result: JobResult | None,
    ) -> None:
        async def persist() -> None:
            try:
                await super(DurableWorker, self)._persist_job_status(job, status, retry_decision, context, job_result)
            except ConnectorException as error:
                raise error.__cause__ or error from None

        try:
            # For ever: a job left running in the queue by a living worker would be found by nobody.
            await insist(persist, seconds=math.inf)
        except (ConnectorException, psycopg.Error) as error:
            # The sweep ends the job of a finished task, and queues an unfinished one again.
            log.warning("ending a job failed", job=job.id, reason=str(error))


def _reason(error: ConnectorException) -> str:
    return str(error.__cause__ or error)
