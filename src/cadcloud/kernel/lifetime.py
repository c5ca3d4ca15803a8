"""Ties a process to its parent, so that a parent killed at any moment leaves nothing behind."""

from __future__ import annotations

import ctypes
import os
import signal
import sys

_PR_SET_PDEATHSIG = 1


def die_with_parent(parent: int) -> None:
    """Have this process killed when ``parent`` ends, and end it now if that has happened already.

    On systems other than Linux this only checks; there the closing of the parent's socket ends the child.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    # The parent may have died before the call above, and then nothing would ever come of it.
    if os.getppid() != parent:
        os._exit(1)


def ignore_polite_signals() -> None:
    """Leave it to the worker when this process ends.

    A terminal or service manager signals a whole group at once, and the worker may want to finish what runs.
    """
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
