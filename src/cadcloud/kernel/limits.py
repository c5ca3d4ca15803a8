"""The limits that a kernel process sets on itself before it starts a job."""

from __future__ import annotations

import contextlib
import os
import resource
import signal
from pathlib import Path

from cadcloud.kernel.protocol import Limits

OPEN_FILES = 256
RESERVE = 64 << 20
"""Memory that is set aside for telling that there is none left."""
CPU_GRACE_SECONDS = 5


def apply(limits: Limits) -> None:
    """Limit this process; what it used before it got the job does not count."""
    _limit_memory(limits.memory_bytes)
    usage = resource.getrusage(resource.RUSAGE_SELF)
    cpu = int(usage.ru_utime + usage.ru_stime) + limits.cpu_seconds
    _limit(resource.RLIMIT_CPU, cpu, cpu + CPU_GRACE_SECONDS)
    _limit(resource.RLIMIT_FSIZE, limits.file_bytes, limits.file_bytes)
    _limit(resource.RLIMIT_NOFILE, OPEN_FILES, OPEN_FILES)
    # One byte: nothing fits, and unlike 0 it also keeps a dump from being piped to a crash reporter.
    _limit(resource.RLIMIT_CORE, 1, 1)
    # Python ignores this signal, and then a C++ stream that hits the limit loses data silently.
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    _be_the_first_victim()


def release_reserve() -> None:
    """Give back the reserve, so that an exhausted process can still send its last message."""
    hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
    resource.setrlimit(resource.RLIMIT_DATA, (hard, hard))


def headroom() -> int:
    """How many bytes beyond its memory limit a process can ask for before the system refuses.

    The kernel library does not check what it asks for, and crashes when refused. A crash is told from a lack
    of memory by how much was in use, and for that the limit must have been passed when the refusal comes.
    Stacks of threads are asked for and hardly used.
    """
    return (256 << 20) + (os.cpu_count() or 1) * (8 << 20)


def _limit_memory(limit: int) -> None:
    """Limit private writable memory.

    Not the address space: each thread's allocator reserves 64 MiB of it, which on a machine with many
    processors would use up any limit.
    """
    used = _data_bytes()
    if used is not None:
        most = used + limit + headroom()
        _limit(resource.RLIMIT_DATA, most, most + RESERVE)


def _data_bytes() -> int | None:
    """Private writable memory of this process; None where the system does not tell."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[5]) * resource.getpagesize()
    except OSError:
        return None


def _limit(kind: int, soft: int, hard: int) -> None:
    """Set a limit, never above the one that the process already has."""
    ceiling = resource.getrlimit(kind)[1]
    if ceiling != resource.RLIM_INFINITY:
        soft, hard = min(soft, ceiling), min(hard, ceiling)
    resource.setrlimit(kind, (soft, hard))


def _be_the_first_victim() -> None:
    """When the whole machine runs out of memory, this process is to go, not the database or the worker."""
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("1000")
