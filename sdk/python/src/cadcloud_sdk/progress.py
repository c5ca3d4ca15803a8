"""Bars for people, where there is a terminal and ``rich`` is installed."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

Report: TypeAlias = Callable[[float, float | None], object]
"""Takes how much is done, and of how much, if that is known."""

PATIENCE_SECONDS = 0.4
"""What takes less needs no bar."""


class Bars:
    """Bars of one client.

    Args:
        shown: whether; None means where standard error is a terminal and ``rich`` is there.
    """

    def __init__(self, shown: bool | None) -> None:
        self.shown = _possible() if shown is None else shown and _installed()
        self._progress: Progress | None = None
        self._running = 0

    @contextmanager
    def bar(self, words: str) -> Generator[Report | None]:
        """A bar that appears when something takes its time, and goes when it is done; None where there are none."""
        if not self.shown:
            yield None
            return
        bar = _Bar(self, words)
        self._running += 1
        try:
            yield bar.report
        finally:
            bar.remove()
            self._running -= 1
            if self._running == 0 and self._progress is not None:
                self._progress.stop()
                self._progress = None

    def progress(self) -> Progress:
        """The bars on the screen."""
        if self._progress is None:
            from rich.console import Console  # noqa: PLC0415 - an optional dependency
            from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn  # noqa: PLC0415

            columns = (
                TextColumn("{task.description}"),
                BarColumn(),
                TextColumn("{task.percentage:>3.0f}%"),
                TimeElapsedColumn(),
            )
            self._progress = Progress(*columns, console=Console(stderr=True), transient=True)
            self._progress.start()
        return self._progress


class _Bar:
    def __init__(self, bars: Bars, words: str) -> None:
        self._bars = bars
        self._words = words
        self._begun = time.monotonic()
        self._id: TaskID | None = None

    def report(self, done: float, total: float | None) -> None:
        if self._id is None:
            if time.monotonic() - self._begun < PATIENCE_SECONDS:
                return
            self._id = self._bars.progress().add_task(self._words, total=total)
        self._bars.progress().update(self._id, completed=done, total=total)

    def remove(self) -> None:
        if self._id is not None:
            self._bars.progress().remove_task(self._id)


def _installed() -> bool:
    return find_spec("rich") is not None


def _possible() -> bool:
    return bool(sys.stderr and sys.stderr.isatty()) and _installed()
