"""The limits that a kernel process sets on itself before it starts a job."""

from __future__ import annotations

import resource
import signal
from pathlib import Path

from cadcloud.kernel.protocol import Limits

OPEN_FILES = 256
# Memory that is set aside for telling that there is none left.
RESERVE = 64 << 20


def apply(limits: Limits) -> None:
    """Limit this process; what it used before it got the job does not count."""
    memory = _address_space() + limits.memory_bytes
    _limit(resource.RLIMIT_AS, memory, memory + RESERVE)
    usage = resource.getrusage(resource.RUSAGE_SELF)
    cpu = int(usage.ru_utime + usage.ru_stime) + limits.cpu_seconds
    _limit(resource.RLIMIT_CPU, cpu, cpu + 5)
    _limit(resource.RLIMIT_FSIZE, limits.file_bytes, limits.file_bytes)
    _limit(resource.RLIMIT_NOFILE, OPEN_FILES, OPEN_FILES)
    _limit(resource.RLIMIT_CORE, 0, 0)
    # Python ignores this signal, and then a C++ stream that hits the limit loses data silently.
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)


def release_reserve() -> None:
    """Give back the reserve, so that an exhausted process can still send its last message."""
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (hard, hard))


def _limit(kind: int, soft: int, hard: int) -> None:
    """Set a limit, never above the one that the process already has."""
    ceiling = resource.getrlimit(kind)[1]
    if ceiling != resource.RLIM_INFINITY:
        soft, hard = min(soft, ceiling), min(hard, ceiling)
    resource.setrlimit(kind, (soft, hard))


def _address_space() -> int:
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[0])
    except OSError:
        return 0
    return pages * resource.getpagesize()
