"""What a process that ended without an answer means, in words that tell people what to do."""

from __future__ import annotations

import os
import signal

from cadcloud.kernel.protocol import Failed, Limits

_CRASHES = {
    signal.SIGSEGV: "a memory access error",
    signal.SIGBUS: "a memory access error",
    signal.SIGABRT: "an internal check that failed",
    signal.SIGFPE: "an arithmetic error",
    signal.SIGILL: "an illegal instruction",
}


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


def ended(status: int | None, limits: Limits) -> Failed:
    """The process ended without an answer.

    Args:
        status: as ``waitpid`` gives it; None where the whole zygote went.
        limits: what it was allowed to use.
    """
    if status is None:
        return _killed()
    code = os.waitstatus_to_exitcode(status)
    if code >= 0:
        return Failed(
            code="KERNEL_EXITED",
            message=f"The geometry process ended by itself (exit code {code}) before it had a result. "
            "Check the operation that was running.",
        )
    if -code == signal.SIGKILL:
        return _killed()
    return _by_signal(signal.Signals(-code), limits)


def _killed() -> Failed:
    return Failed(
        code="KERNEL_KILLED",
        message="The geometry process was killed from outside, perhaps because the machine ran out of memory. "
        "Submit the task again.",
        details={"retryable": True},
    )


def _by_signal(number: signal.Signals, limits: Limits) -> Failed:
    if number == signal.SIGXCPU:
        return Failed(
            code="KERNEL_CPU_LIMIT",
            message=f"The task used more than {limits.cpu_seconds} s of processor time and was stopped. "
            "Simplify the shapes, use a coarser mesh, or split the task.",
        )
    if number == signal.SIGXFSZ:
        return Failed(
            code="KERNEL_FILE_LIMIT",
            message=f"The task tried to write a file of more than {limits.file_bytes:,} bytes. Use a coarser mesh.",
        )
    reason = _CRASHES.get(number, f"the signal {number.name}")
    return Failed(
        code="KERNEL_CRASHED",
        message=f"The geometry kernel crashed on this input ({reason}). "
        "Check the shapes for tiny or crossing edges, or change the parameters a little.",
        details={"signal": number.name},
    )
