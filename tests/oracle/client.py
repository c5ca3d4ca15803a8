"""The client of the oracle: one Node process that evaluates operations with the upstream packages."""

from __future__ import annotations

import fcntl
import hashlib
import json
import queue
import re
import shutil
import subprocess
import threading
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any, Self

HERE = Path(__file__).parent
BUNDLE = HERE / "build" / "oracle.mjs"
STAMP = HERE / "build" / "stamp"
# Everything that the bundle is made from.
SOURCES = ["package.json", "package-lock.json", *sorted(path.name for path in HERE.glob("*.mjs"))]
# Compiling 24 MB of WebAssembly takes about a second; a busy machine is given much more.
START_TIMEOUT = 120


class OracleError(Exception):
    """The oracle raised an exception, crashed or took too long."""


class OracleCrash(OracleError):
    """The oracle's own code failed in a way that leaves its memory unusable."""


class OracleMissing(OracleError):
    """The oracle has no such operation."""


@cache
def available() -> bool:
    """Whether Node 18 or newer and npm are installed."""
    if not shutil.which("node") or not shutil.which("npm"):
        return False
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout
    major = re.match(r"v(\d+)\.", version)
    return bool(major) and int(major[1]) >= 18


def prepare() -> None:
    """Install the pinned packages and build the bundle, unless that was done for these very files."""
    digest = hashlib.sha256(b"".join((HERE / name).read_bytes() for name in SOURCES)).hexdigest()
    STAMP.parent.mkdir(exist_ok=True)
    with (STAMP.parent / "lock").open("w") as lock:
        # Tests that run side by side come here at once.
        fcntl.flock(lock, fcntl.LOCK_EX)
        if STAMP.exists() and STAMP.read_text() == digest:
            return
        _npm("ci")
        _npm("run", "build")
        STAMP.write_text(digest)


def _npm(*arguments: str) -> None:
    done = subprocess.run(["npm", *arguments], cwd=HERE, capture_output=True, text=True, check=False)
    if done.returncode:
        raise OracleError(f"npm {' '.join(arguments)} failed: {done.stderr}")


class Oracle:
    """One Node process, started at the first request and again after a crash or a timeout.

    Not for use by several threads at once.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._lines: queue.Queue[str] = queue.Queue()
        self._reader: threading.Thread | None = None
        self._ids = count(1)
        self.starts = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def evaluate(self, call: Any, timeout: float = 60) -> Any:
        """The value of an expression; a call is written ``{"$op": name, "params": {…}}``, anywhere in plain JSON.

        Raises:
            OracleMissing: the oracle does not have an operation of the expression.
            OracleError: it refuses the parameters, crashed, or took longer than ``timeout`` seconds.
        """
        try:
            return self._answer({"call": call}, timeout)
        except OracleCrash:
            # An earlier call may have spoiled the memory; the same call in a new process shows whose fault it is.
            return self._answer({"call": call}, timeout)

    def time(self, call: Any, times: int, timeout: float = 60) -> list[float]:
        """The milliseconds that the operation of an expression takes, run several times on inputs made once.

        Raises:
            OracleError: as for ``evaluate``.
        """
        return self._answer({"call": call, "times": times}, timeout)

    def evaluate_all(self, calls: Sequence[Any], timeout: float = 60) -> list[Any]:
        """The values of many expressions, asked for at once; in place of a value stands the error it ended with.

        Args:
            calls: expressions, as for ``evaluate``.
            timeout: seconds for each answer.
        """
        answers: list[Any] = []
        while len(answers) < len(calls):
            with suppress(OracleError):
                self._send(self._running(), [{"call": call} for call in calls[len(answers) :]])
            while len(answers) < len(calls) and self._process is not None:
                try:
                    answers.append(self._value(self._receive(timeout)))
                except OracleError as error:
                    answers.append(error)
        return answers

    def names(self) -> list[str]:
        """The dotted names of all operations."""
        return self._answer({"names": True}, timeout=10)

    def ping(self) -> None:
        """Start the process if there is none, and wait until it answers."""
        self._answer({"ping": True}, timeout=10)

    @property
    def pid(self) -> int:
        """The process id of the Node process, which is started if there is none."""
        return self._running().pid

    def close(self) -> None:
        """End the process."""
        if self._process is None:
            return
        process, self._process = self._process, None
        process.kill()
        process.wait()
        if self._reader:
            self._reader.join()
        for pipe in (process.stdin, process.stdout):
            # What could not be sent to a dead process raises once more when its pipe is closed.
            with suppress(OSError):
                if pipe:
                    pipe.close()

    def _running(self) -> subprocess.Popen[str]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._process = self._start()
            self._exchange(self._process, {"ping": True}, START_TIMEOUT)
        return self._process

    def _start(self) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            ["node", str(BUNDLE)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )
        self.starts += 1
        # A queue of its own, so that nothing late of an earlier process is taken for an answer.
        self._lines = queue.Queue()
        self._reader = threading.Thread(target=_read, args=(process, self._lines), daemon=True)
        self._reader.start()
        return process

    def _answer(self, request: dict[str, Any], timeout: float) -> Any:
        return self._value(self._exchange(self._running(), request, timeout))

    def _value(self, answer: dict[str, Any]) -> Any:
        if answer["ok"]:
            return answer["value"]
        if answer.get("crashed"):
            self.close()
            raise OracleCrash(answer["error"])
        raise (OracleMissing if answer.get("missing") else OracleError)(answer["error"])

    def _exchange(self, process: subprocess.Popen[str], request: dict[str, Any], timeout: float) -> dict[str, Any]:
        self._send(process, [request])
        return self._receive(timeout)

    def _send(self, process: subprocess.Popen[str], requests: Sequence[dict[str, Any]]) -> None:
        assert process.stdin
        try:
            process.stdin.writelines(json.dumps({"id": next(self._ids), **request}) + "\n" for request in requests)
            process.stdin.flush()
        except OSError as error:
            self.close()
            raise OracleError("crashed") from error

    def _receive(self, timeout: float) -> dict[str, Any]:
        try:
            line = self._lines.get(timeout=timeout)
        except queue.Empty as error:
            self.close()
            raise OracleError(f"no answer within {timeout} s") from error
        if not line:
            self.close()
            raise OracleError("the oracle crashed")
        return json.loads(line)


def _read(process: subprocess.Popen[str], lines: queue.Queue[str]) -> None:
    assert process.stdout
    for line in process.stdout:
        lines.put(line)
    lines.put("")  # the end: the process is gone
