"""One command for everything: the embedded database, the API and a worker, each started again when it dies."""

from __future__ import annotations

import asyncio
import fcntl
import os
import signal
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import structlog

from cadcloud.server.database import embedded, migrate
from cadcloud.server.database.engine import create_engine, database_url, sessions
from cadcloud.server.database.errors import EmbeddedServerFailed
from cadcloud.server.keys import service as keys
from cadcloud.server.lifeline import SUPERVISOR_PID
from cadcloud.server.settings import Settings

CHILDREN = ("api", "worker")
KEY_FILE = "api-key"
WATCH_SECONDS = 0.2
FIRST_PAUSE_SECONDS = 0.1
LONGEST_PAUSE_SECONDS = 5.0
STEADY_SECONDS = 30.0
"""A process that lived so long starts again without a pause."""
HOPELESS_SECONDS = 30.0
"""A first start that ends in an error so soon is a mistake that starting again cannot cure: a port that is taken."""
KILL_SECONDS = 10.0
"""What a process gets beyond the time its tasks get to finish."""

log = structlog.stdlib.get_logger(__name__)


class SupervisorError(Exception):
    """The service cannot run; the message says why."""


class Supervisor:
    """Runs the service's processes until told to stop."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._stopping = asyncio.Event()
        self._processes: dict[str, asyncio.subprocess.Process] = {}
        self._server: embedded.Server | None = None

    async def run(self, announce: Callable[[str], None]) -> None:
        """Start everything, keep it running, and stop it all on SIGTERM or SIGINT.

        Args:
            announce: tells the person at the terminal where the service is and what its key is.

        Raises:
            SupervisorError: another supervisor has the folder, or a process cannot start at all.
            EmbeddedServerFailed: the embedded database does not start.
        """
        with _only_one(self._settings.folder):
            self._listen_for_signals()
            try:
                self._start_database()
                await self._prepare(announce)
                await self._keep_all_running()
            finally:
                await self._stop_processes()
                if self._server:
                    self._server.stop()
                log.info("stopped")

    def _listen_for_signals(self) -> None:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self._stopping.set)

    def _start_database(self) -> None:
        # Not in a thread, though it blocks: the server is to die with the thread that starts it.
        if self._settings.database_url is None:
            self._server = embedded.start(self._settings.folder)

    async def _prepare(self, announce: Callable[[str], None]) -> None:
        url = database_url(self._settings)
        await asyncio.to_thread(migrate.upgrade, url)
        engine = create_engine(url)
        async with sessions(engine).begin() as session:
            key = await keys.create_first(session, name="first")
            # Before the commit: a key whose file cannot be written is no key.
            if key:
                _write_private(self._settings.folder / KEY_FILE, key.secret)
        await engine.dispose()
        announce(f"CAD Cloud at http://{self._settings.host}:{self._settings.port}")
        if key:
            announce(f"API key: {key.secret}")
            announce(f"It is shown only now, and kept in {self._settings.folder / KEY_FILE} (readable by you alone).")

    async def _keep_all_running(self) -> None:
        tasks = [asyncio.create_task(self._keep_running(name)) for name in CHILDREN]
        if self._server:
            tasks.append(asyncio.create_task(self._keep_database_running()))
        stopping = asyncio.create_task(self._stopping.wait())
        await asyncio.wait([stopping, *tasks], return_when=asyncio.FIRST_COMPLETED)
        self._stopping.set()
        await self._stop_processes()
        await asyncio.wait(tasks)
        await stopping
        for task in tasks:
            task.result()

    async def _keep_running(self, name: str) -> None:
        pause = FIRST_PAUSE_SECONDS
        first = True
        while not self._stopping.is_set():
            began = time.monotonic()
            code = await self._run(name)
            lived = time.monotonic() - began
            if self._stopping.is_set():
                return
            if first and code > 0 and lived < HOPELESS_SECONDS:
                raise SupervisorError(f"`cadcloud {name}` ended with code {code} as soon as it was started.")
            pause = FIRST_PAUSE_SECONDS if lived > STEADY_SECONDS else min(pause * 2, LONGEST_PAUSE_SECONDS)
            log.warning("process ended, starting it again", process=name, code=code, pause=pause)
            first = False
            await self._pause(pause)

    async def _run(self, name: str) -> int:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "cadcloud.cli", name),
            stdin=asyncio.subprocess.DEVNULL,
            env=os.environ | {SUPERVISOR_PID: str(os.getpid())},
            # So that Ctrl-C reaches this process alone, and it stops the others in order.
            start_new_session=True,
        )
        self._processes[name] = process
        log.info("process started", process=name, pid=process.pid)
        try:
            return await process.wait()
        finally:
            del self._processes[name]
            # What it may have left: kernel processes of a killed worker.
            _kill_group(process.pid)

    async def _keep_database_running(self) -> None:
        pause = FIRST_PAUSE_SECONDS
        while not self._stopping.is_set():
            if self._server and self._server.alive():
                await self._pause(WATCH_SECONDS)
                continue
            log.warning("database ended, starting it again")
            try:
                self._start_database()
                pause = FIRST_PAUSE_SECONDS
            except EmbeddedServerFailed as error:
                log.exception("database does not start", reason=str(error), pause=pause)
                await self._pause(pause)
                pause = min(pause * 2, LONGEST_PAUSE_SECONDS)

    async def _stop_processes(self) -> None:
        running = list(self._processes.values())
        for process in running:
            with suppress(ProcessLookupError):
                process.terminate()
        waiting = [asyncio.create_task(process.wait()) for process in running]
        if waiting:
            await asyncio.wait(waiting, timeout=self._settings.shutdown_seconds + KILL_SECONDS)
        for process in running:
            _kill_group(process.pid)

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._stopping.wait()


@contextmanager
def _only_one(folder: Path) -> Generator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "serve.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise SupervisorError(f"Another `cadcloud serve` runs on {folder}.") from None
        yield


def _write_private(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text + "\n")


def _kill_group(pid: int) -> None:
    with suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)
