"""The zygote: imports the geometry kernel once and forks a ready child for every job.

It never runs a job and never starts a thread: threads do not survive a fork. Run as
``python -m cadcloud.kernel.zygote FD PARENT SPARES [PLUGIN …]``; FD is its end of the control socket,
over which whole messages go:

    client → zygote   ``lease``
    zygote → client   ``{"ready": pid}``, once
                      ``{"lease": pid}`` with two descriptors: the child's socket, and a pidfd where there are any
                      ``{"exit": pid, "status": wait status, "memory": bytes}``

When the client closes its end, the zygote kills its children, reaps them and ends.
"""

from __future__ import annotations

import contextlib
import gc
import json
import os
import resource
import selectors
import signal
import socket
import sys
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from cadcloud.kernel import host
from cadcloud.kernel.lifetime import die_with_parent, ignore_polite_signals
from cadcloud.kernel.protocol import Extensions

LEASE = b"lease"
REFILL_SECONDS = 0.02
RETRY_SECONDS = 0.1
CHANNEL = 3
"""The descriptor of a child's socket, the first after the standard streams."""


@dataclass(frozen=True)
class Spare:
    """A child that waits for its job."""

    pid: int
    socket: socket.socket


class _ClientGone(Exception):
    """The other end of the control socket is closed."""


class Zygote:
    """Keeps ``spares`` children ready and hands one out for each request."""

    def __init__(self, control: socket.socket, spares: int) -> None:
        self._control = control
        self._wanted = spares
        self._spares: list[Spare] = []
        self._children: set[int] = set()
        self._owed = 0
        self._retry_at = 0.0
        self._selector = selectors.DefaultSelector()
        self._own_memory = _resident_bytes()

    def run(self) -> None:
        """Serve until the client is gone; then leave no child behind."""
        wake = self._wake_on_exits()
        self._selector.register(self._control, selectors.EVENT_READ)
        self._selector.register(wake, selectors.EVENT_READ)
        try:
            while self._missing():
                self._fork()
            self._send({"ready": os.getpid()})
            while True:
                self._turn(wake)
        except (_ClientGone, BrokenPipeError, ConnectionResetError):
            pass
        finally:
            self._kill_children()

    def _wake_on_exits(self) -> int:
        """A descriptor that becomes readable whenever a child ends."""
        wake, wakened = os.pipe()
        os.set_blocking(wake, False)
        os.set_blocking(wakened, False)
        signal.set_wakeup_fd(wakened, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, _note)
        return wake

    def _turn(self, wake: int) -> None:
        events = self._selector.select(self._patience())
        for key, _ in events:
            if key.fileobj is self._control:
                self._receive()
            else:
                os.read(wake, 4096)
        self._reap()
        self._serve(idle=not events)

    def _patience(self) -> float | None:
        """How long to wait for the next event. A fork right after a lease would compete with the job itself."""
        if self._owed:
            return max(self._retry_at - time.monotonic(), 0)
        return REFILL_SECONDS if self._missing() else None

    def _receive(self) -> None:
        if self._control.recv(64) != LEASE:
            raise _ClientGone
        self._owed += 1

    def _serve(self, *, idle: bool) -> None:
        """Pay what is owed first; put one more child in store when nothing else happens."""
        while self._owed and self._spares:
            self._lease(self._spares.pop(0))
            self._owed -= 1
        if (self._owed or (idle and self._missing())) and time.monotonic() >= self._retry_at:
            try:
                self._fork()
            except OSError:  # the machine has no memory or process numbers left: that may pass
                traceback.print_exc()
                self._retry_at = time.monotonic() + RETRY_SECONDS

    def _missing(self) -> bool:
        return len(self._spares) < self._wanted

    def _lease(self, spare: Spare) -> None:
        # The parent can name the process safely: nobody else reaps it, so its number is not reused meanwhile.
        watch = os.pidfd_open(spare.pid) if hasattr(os, "pidfd_open") else None
        descriptors = [spare.socket.fileno()] if watch is None else [spare.socket.fileno(), watch]
        socket.send_fds(self._control, [json.dumps({"lease": spare.pid}).encode()], descriptors)
        spare.socket.close()
        if watch is not None:
            os.close(watch)

    def _fork(self) -> None:
        ours, theirs = socket.socketpair()
        parent = os.getpid()
        try:
            pid = os.fork()
        except OSError:
            ours.close()
            theirs.close()
            raise
        if pid == 0:
            _become_child(theirs, parent)
        theirs.close()
        self._children.add(pid)
        self._spares.append(Spare(pid, ours))

    def _reap(self) -> None:
        while self._children:
            pid, status, usage = os.wait4(-1, os.WNOHANG)
            if pid == 0:
                return
            self._children.discard(pid)
            spare = next((spare for spare in self._spares if spare.pid == pid), None)
            if spare is None:
                memory = max(_peak_bytes(usage) - self._own_memory, 0)
                self._send({"exit": pid, "status": status, "memory": memory})
                continue
            self._spares.remove(spare)
            spare.socket.close()
            # Whatever kills idle children may go on doing so: do not fork as fast as it kills.
            self._retry_at = time.monotonic() + RETRY_SECONDS

    def _kill_children(self) -> None:
        for pid in self._children:
            os.kill(pid, signal.SIGKILL)
        for pid in self._children:
            os.waitpid(pid, 0)

    def _send(self, message: dict[str, Any]) -> None:
        self._control.send(json.dumps(message).encode())


def _resident_bytes() -> int:
    """The memory of this process now. Its recorded peak will not do: that includes whoever started it."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return _peak_bytes(resource.getrusage(resource.RUSAGE_SELF))
    return pages * resource.getpagesize()


def _peak_bytes(usage: resource.struct_rusage) -> int:
    return usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def _note(number: int, frame: object) -> None:
    """Do nothing: that the signal arrives is what wakes the loop."""


def _become_child(channel: socket.socket, parent: int) -> NoReturn:
    """Turn this fork into a child: only its own socket stays open, and it ends with the zygote."""
    code = 1
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.dup2(channel.detach(), CHANNEL)
        os.closerange(CHANNEL + 1, min(1 << 16, os.sysconf("SC_OPEN_MAX")))
        die_with_parent(parent)
        # Held here to the end: when it is closed, the client takes the process for dead.
        connection = socket.socket(fileno=CHANNEL)
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):  # nobody waits for the answer any more
            host.serve(connection)
        code = 0
    except BaseException:  # noqa: BLE001 - it must not get back into the zygote's loop
        traceback.print_exc()
    finally:
        # Without the clean-up of a normal exit: destructors of the kernel are slow, and some crash.
        os._exit(code)


def main() -> None:
    """Import everything, then fork on request."""
    descriptor, parent, spares, extensions = sys.argv[1:]
    ignore_polite_signals()
    die_with_parent(int(parent))
    control = socket.socket(fileno=int(descriptor))
    host.warm_up(Extensions.model_validate_json(extensions))
    # What is imported now is shared by all children; the collector must not touch, and so copy, its pages.
    gc.collect()
    gc.freeze()
    Zygote(control, int(spares)).run()


if __name__ == "__main__":
    main()
