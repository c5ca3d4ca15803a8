"""Ties the life of a child process to its parent's, so that even ``kill -9`` of the parent leaves no orphans."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
import time

PR_SET_PDEATHSIG = 1
SUPERVISOR_PID = "CADCLOUD_SUPERVISOR_PID"
"""Environment variable by which a child learns whose death it must not outlive."""


def signal_on_parent_death(number: signal.Signals) -> None:
    """Ask the kernel to send ``number`` to this process when its parent dies. A no-op outside Linux."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, number)


def follow_supervisor() -> None:
    """Stop this process gracefully once the supervisor that started it is gone. Without one, do nothing."""
    expected = os.environ.get(SUPERVISOR_PID)
    if expected is None:
        return
    signal_on_parent_death(signal.SIGTERM)
    # The poll serves other systems, and the parent that died before prctl was called.
    threading.Thread(target=_poll_parent, args=(int(expected),), name="lifeline", daemon=True).start()


def _poll_parent(expected: int) -> None:
    while os.getppid() == expected:
        time.sleep(1)
    os.kill(os.getpid(), signal.SIGTERM)
