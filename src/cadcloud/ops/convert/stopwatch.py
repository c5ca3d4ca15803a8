"""How long the stages of a conversion take, and telling which one runs."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TypeAlias

Report: TypeAlias = Callable[[float, str], None]


class Stopwatch:
    """Times stages; the same one may come more than once.

    Attributes:
        report: called with percent and the name of the stage that begins.
        seconds: how long each stage took.
    """

    def __init__(self, report: Report) -> None:
        """Start with nothing timed."""
        self.report = report
        self.seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str, percent: float) -> Generator[None]:
        """Time what happens inside."""
        self.report(percent, name)
        start = time.perf_counter()
        yield
        self.seconds[name] = round(self.seconds.get(name, 0) + time.perf_counter() - start, 4)
