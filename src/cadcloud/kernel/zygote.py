"""The zygote: imports the geometry kernel once and forks a ready child for every job.

It never runs a job and never starts a thread: threads do not survive a fork. Run as
``python -m cadcloud.kernel.zygote FD PARENT SPARES [PLUGIN …]``; FD is its end of the control socket,
over which whole messages go:

    client → zygote   ``lease``
    zygote → client   ``{"ready": pid}``, once
                      ``{"lease": pid}`` with two descriptors: the child's socket, and a pidfd where there are any
                      ``{"exit": pid, "status": wait status}``
"""

from __future__ import annotations

import gc
import json
import os
import selectors
import signal
import socket
import sys
from dataclasses import dataclass
from typing import Any

from cadcloud.kernel import host
from cadcloud.kernel.lifetime import die_with_parent

LEASE = b"lease"
REFILL_SECONDS = 0.02


@dataclass(frozen=True)
class Spare:
    """A child that waits for its job."""

    pid: int
    socket: socket.socket


class Zygote:
    """Keeps ``spares`` children ready and hands one out for each request."""

    def __init__(self, control: socket.socket, spares: int) -> None:
        self._control = control
        self._wanted = spares
        self._spares: list[Spare] = []
        self._owed = 0
        self._selector = selectors.DefaultSelector()

    def run(self) -> None:
        """Serve until the client is gone."""
        wake, wakened = os.pipe()
        os.set_blocking(wake, False)
        os.set_blocking(wakened, False)
        signal.set_wakeup_fd(wakened, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, _note)
        self._selector.register(self._control, selectors.EVENT_READ)
        self._selector.register(wake, selectors.EVENT_READ)
        self._refill()
        self._send({"ready": os.getpid()})
        while True:
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
            return 0
        return REFILL_SECONDS if self._missing() else None

    def _receive(self) -> None:
        message = self._control.recv(64)
        if message != LEASE:  # empty: the client is gone, and the children go with this process
            os._exit(0)
        self._owed += 1

    def _serve(self, *, idle: bool) -> None:
        """Pay what is owed first; put one more child in store when nothing else happens."""
        while self._owed and self._spares:
            self._lease(self._spares.pop(0))
            self._owed -= 1
        if self._owed or (idle and self._missing()):
            self._spares.append(self._fork())

    def _missing(self) -> bool:
        return len(self._spares) < self._wanted

    def _refill(self) -> None:
        while self._missing():
            self._spares.append(self._fork())

    def _lease(self, spare: Spare) -> None:
        # The parent can name the process safely: nobody else reaps it, so its number is not reused meanwhile.
        watch = os.pidfd_open(spare.pid) if hasattr(os, "pidfd_open") else None
        descriptors = [spare.socket.fileno()] if watch is None else [spare.socket.fileno(), watch]
        socket.send_fds(self._control, [json.dumps({"lease": spare.pid}).encode()], descriptors)
        spare.socket.close()
        if watch is not None:
            os.close(watch)

    def _fork(self) -> Spare:
        ours, theirs = socket.socketpair()
        parent = os.getpid()
        pid = os.fork()
        if pid == 0:
            _become_child(theirs, parent)
        theirs.close()
        return Spare(pid, ours)

    def _reap(self) -> None:
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            dead = [spare for spare in self._spares if spare.pid == pid]
            if dead:
                self._spares.remove(dead[0])
                dead[0].socket.close()
            else:
                self._send({"exit": pid, "status": status})

    def _send(self, message: dict[str, Any]) -> None:
        self._control.send(json.dumps(message).encode())


def _note(number: int, frame: object) -> None:
    """Do nothing: that the signal arrives is what wakes the loop."""


def _become_child(channel: socket.socket, parent: int) -> None:
    """Turn this fork into a child: only its own socket stays open, and it ends with the zygote."""
    try:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.dup2(channel.detach(), 3)
        os.closerange(4, min(1 << 16, os.sysconf("SC_OPEN_MAX")))
        die_with_parent(parent)
        host.serve(socket.socket(fileno=3))
    finally:
        os._exit(0)


def main() -> None:
    """Import everything, then fork on request."""
    descriptor, parent, spares, *plugins = sys.argv[1:]
    die_with_parent(int(parent))
    control = socket.socket(fileno=int(descriptor))
    host.warm_up(*plugins)
    # What is imported now is shared by all children; the collector must not touch, and so copy, its pages.
    gc.collect()
    gc.freeze()
    Zygote(control, int(spares)).run()


if __name__ == "__main__":
    main()
