"""What a process that ended without an answer means, in words that tell people what to do."""

from __future__ import annotations

import os
import signal
from dataclasses import dataclass

from cadcloud.kernel.protocol import Failed, Limits

OUT_OF_MEMORY = Failed(
    code="KERNEL_OUT_OF_MEMORY",
    message="The task needed more memory than it may use. Use a coarser mesh, fewer shapes at once, or split the task.",
)

_CRASHES = {
    signal.SIGSEGV: "a memory access error",
    signal.SIGBUS: "a memory access error",
    signal.SIGABRT: "an internal check that failed",
    signal.SIGFPE: "an arithmetic error",
    signal.SIGILL: "an illegal instruction",
}
_NEARLY_ALL = 0.75
"""The share of its memory above which a process that crashed is taken to have run out of it.

The kernel library does not check its allocations, so running out looks like any other crash; and what the
parent had in use, which is taken off, varies by some tens of megabytes.
"""
_LACK_OF_MEMORY = ("std::bad_alloc", "cannot allocate memory")
"""What the C and C++ libraries print before they end a process for lack of memory."""


@dataclass(frozen=True)
class Exit:
    """How a process ended.

    Attributes:
        status: as ``waitpid`` gives it.
        memory_bytes: the most memory it ever had beyond what it had when it was forked.
    """

    status: int
    memory_bytes: int


def timed_out(limits: Limits) -> Failed:
    """The wall time is over."""
    return Failed(
        code="KERNEL_TIMEOUT",
        message=f"The task took longer than {limits.wall_seconds:g} s and was stopped. "
        "Simplify the shapes, use a coarser mesh, or split the task.",
    )


def unreadable() -> Failed:
    """The process sent something that is no message."""
    return Failed(
        code="KERNEL_ERROR",
        message="The geometry process sent an answer that cannot be read. Make the result smaller and try again.",
    )


def unavailable() -> Failed:
    """No process could be had."""
    return Failed(
        code="KERNEL_UNAVAILABLE",
        message="No geometry process could be started; the machine may be out of memory. Submit the task again later.",
        details={"retryable": True},
    )


def ended(end: Exit | None, limits: Limits, printed: str = "") -> Failed:
    """The process ended without an answer.

    Args:
        end: how; None where the zygote went too, which was to tell.
        limits: what it was allowed to use.
        printed: the end of what it printed.
    """
    if end is None:
        return _killed()
    code = os.waitstatus_to_exitcode(end.status)
    if code in (-signal.SIGXCPU, -signal.SIGXFSZ):
        return _over_limit(signal.Signals(-code), limits)
    if end.memory_bytes > _NEARLY_ALL * limits.memory_bytes or any(words in printed for words in _LACK_OF_MEMORY):
        return OUT_OF_MEMORY
    if code >= 0:
        return Failed(
            code="KERNEL_EXITED",
            message=f"The geometry process ended by itself (exit code {code}) before it had a result. "
            "Check the parameters of the operation that was running.",
        )
    reason = _CRASHES.get(-code)  # pyright: ignore[reportArgumentType] - a signal is a number
    if reason is None:
        return _killed()
    return Failed(
        code="KERNEL_CRASHED",
        message=f"The geometry kernel crashed on this input ({reason}). "
        "Check the shapes for tiny or crossing edges, or change the parameters a little.",
        details={"signal": signal.Signals(-code).name},
    )


def _killed() -> Failed:
    return Failed(
        code="KERNEL_KILLED",
        message="The geometry process was killed from outside, perhaps because the machine ran out of memory. "
        "Submit the task again.",
        details={"retryable": True},
    )


def _over_limit(number: signal.Signals, limits: Limits) -> Failed:
    if number == signal.SIGXCPU:
        return Failed(
            code="KERNEL_CPU_LIMIT",
            message=f"The task used more than {limits.cpu_seconds} s of processor time and was stopped. "
            "Simplify the shapes, use a coarser mesh, or split the task.",
        )
    return Failed(
        code="KERNEL_FILE_LIMIT",
        message=f"The task tried to write a file of more than {limits.file_bytes:,} bytes. Use a coarser mesh.",
    )
