"""The worker process: takes tasks from the queue, and keeps the house in order beside it."""

from __future__ import annotations

import asyncio
import fcntl
import shutil
import signal
import tempfile
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Protocol

import structlog
from procrastinate import App
from procrastinate.exceptions import ConnectorException
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from cadcloud.kernel.client import Kernel
from cadcloud.server.accounts import deletion, letters
from cadcloud.server.accounts import sessions as account_sessions
from cadcloud.server.billing import service as billing
from cadcloud.server.cancellation import ended
from cadcloud.server.database.engine import create_engine, database_url, sessions
from cadcloud.server.files.expiry import DeletesFiles, remove_unconfirmed
from cadcloud.server.idempotency import service as idempotency
from cadcloud.server.mail import delivery as mail
from cadcloud.server.queue.app import QUEUE, create_queue
from cadcloud.server.queue.worker import DurableWorker
from cadcloud.server.settings import Settings
from cadcloud.server.storage import open_storage
from cadcloud.server.tasks.expiry import expire_tasks, forget_tasks
from cadcloud.server.tasks.jobs import Runner, RunsJobs, StoresFiles, register
from cadcloud.server.tasks.sweep import recover_lost
from cadcloud.server.throttle import service as throttle
from cadcloud.server.webhooks.delivery import deliver_forever, forget_old

DATABASE_SECONDS = 60.0
FETCH_SECONDS = 0.2  # a notification that comes during an empty fetch is lost; this bounds what it costs
ABORT_SECONDS = 0.5  # likewise for a cancellation
SPARE_CONNECTIONS = 5  # beyond one a task: the chores, the webhooks, the mail, and the listener
CHORE_SECONDS = 5.0  # how long a cancelled chore may take to end
NEVER_SECONDS = 365 * 86400.0

log = structlog.stdlib.get_logger(__name__)


class WorkerStorage(StoresFiles, DeletesFiles, Protocol):
    """What a worker needs of object storage."""


async def run_worker(settings: Settings) -> None:
    """Run tasks until SIGTERM or SIGINT; then let the running ones finish, or put them back, and return.

    Args:
        settings: the installation's settings.

    Raises:
        DatabaseUnavailable: there is no database to work for.
    """
    url = await asyncio.to_thread(database_url, settings, seconds=DATABASE_SECONDS)
    storage = open_storage(settings)
    async with Kernel(spares=settings.concurrency, extensions=settings.extensions()) as kernel:
        await work(url, settings, kernel, storage)


async def work(url: str, settings: Settings, kernel: RunsJobs, storage: WorkerStorage) -> None:
    """Do what ``run_worker`` does, with the given kernel and storage."""
    connections = settings.concurrency + SPARE_CONNECTIONS
    engine = create_engine(url, pool_size=connections)
    queue = create_queue(url, connections=connections)
    maker = sessions(engine)
    try:
        with scratch_folder(settings.folder / "scratch") as scratch:
            async with queue.open_async():
                register(queue, Runner(maker, kernel, storage, settings, scratch))
                async with _chores(worker := _create_worker(queue, settings), maker, storage, settings):
                    await _run_until_stopped(worker)
    finally:
        await engine.dispose()


def _create_worker(queue: App, settings: Settings) -> DurableWorker:
    return DurableWorker(
        queue,
        queues=[QUEUE],
        concurrency=settings.concurrency,
        fetch_job_polling_interval=FETCH_SECONDS,
        abort_job_polling_interval=ABORT_SECONDS,
        shutdown_graceful_timeout=settings.shutdown_seconds,
        delete_jobs="always",
        install_signal_handlers=False,
        # Both are done here: the heartbeat to the very end, and the search for dead workers with its tasks.
        update_heartbeat_interval=NEVER_SECONDS,
        stalled_worker_timeout=NEVER_SECONDS,
    )


async def _run_until_stopped(worker: DurableWorker) -> None:
    loop = asyncio.get_running_loop()
    signals = (signal.SIGTERM, signal.SIGINT)
    for number in signals:
        loop.add_signal_handler(number, worker.stop)
    log.info("worker started", concurrency=worker.concurrency)
    try:
        await worker.run()
    finally:
        for number in signals:
            loop.remove_signal_handler(number)
        log.info("worker stopped")


@asynccontextmanager
async def _chores(
    worker: DurableWorker, maker: async_sessionmaker[AsyncSession], storage: WorkerStorage, settings: Settings
) -> AsyncGenerator[None]:
    """Beat, recover lost tasks, expire what is old, send webhooks and mail for the duration of the block."""

    async def recover(session: AsyncSession) -> None:
        if worker.has_beaten(settings.stalled_seconds):
            await recover_lost(
                session, stalled_seconds=settings.stalled_seconds, max_worker_deaths=settings.max_worker_deaths
            )

    async def expire(session: AsyncSession) -> None:
        await expire_tasks(session, storage)
        await deletion.erase(session, storage)
        await forget_tasks(session, history_days=settings.history_days)
        await remove_unconfirmed(session, storage, retention_hours=settings.retention_hours)
        await forget_old(session)
        await idempotency.forget_old(session)
        await throttle.forget_full(session)
        await account_sessions.forget_old(session)
        await letters.forget_old(session)
        await mail.forget_old(session)
        await billing.forget_old(session)

    chores = [
        asyncio.create_task(worker.beat(settings.heartbeat_seconds, longest_gap=settings.stalled_seconds / 2)),
        asyncio.create_task(_regularly(maker, recover, settings.sweep_seconds)),
        asyncio.create_task(_regularly(maker, expire, settings.expiry_seconds)),
        asyncio.create_task(deliver_forever(maker, private=settings.webhook_private_addresses)),
        asyncio.create_task(mail.send_forever(maker, settings)),
    ]
    try:
        yield
    finally:
        for chore in chores:
            chore.cancel()
        await ended(chores, again_seconds=CHORE_SECONDS)


async def _regularly(
    maker: async_sessionmaker[AsyncSession], chore: Callable[[AsyncSession], Awaitable[None]], seconds: float
) -> None:
    """Do a chore in a transaction of its own every ``seconds``, for ever, whatever becomes of it."""
    while True:
        try:
            async with maker.begin() as session:
                await chore(session)
        except (SQLAlchemyError, ConnectorException) as error:
            log.warning("chore failed", reason=str(error))
        except Exception:
            log.exception("chore failed")
        await asyncio.sleep(seconds)


@contextmanager
def scratch_folder(root: Path) -> Generator[Path]:
    """A private folder for this worker's files. Folders of workers that were killed are removed first.

    A living worker holds a lock in its folder; process numbers would not do, as containers repeat them.
    """
    root.mkdir(parents=True, exist_ok=True)
    with (root / "lock").open("w") as housekeeping:
        fcntl.flock(housekeeping, fcntl.LOCK_EX)
        for lock in root.glob("*/lock"):
            if _abandoned(lock):
                shutil.rmtree(lock.parent, ignore_errors=True)
        folder = Path(tempfile.mkdtemp(dir=root))
        mine = (folder / "lock").open("w")
        fcntl.flock(mine, fcntl.LOCK_EX)
    with mine:
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def _abandoned(path: Path) -> bool:
    with path.open() as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True
