"""Drives ``degenerate.py`` through kernel processes: a fresh one after each crash, so that the call is known by name.

``python -m tests.ops.degenerate_sweep FILE [--only PREFIX …] [--write]`` tries everything and writes what it finds.
"""

from __future__ import annotations

import argparse
import ast
import asyncio
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.ops.case import cases

from cadcloud.kernel.client import Kernel
from cadcloud.kernel.protocol import Extensions, Failed, Job, Limits

PLUGIN = "tests.ops.degenerate"
ACCEPTED = ("ok", "refused", "failed")
# What rightly takes long: some 400,000 triangles of a ball.
SLOW = ("meshAngle = the bound 0.01",)


@dataclass(frozen=True)
class Ending:
    """How one call ended."""

    name: str
    label: str
    answer: str
    seconds: float = 0

    @property
    def kind(self) -> str:
        return self.answer.partition(":")[0]

    @property
    def accepted(self) -> bool:
        return self.kind in ACCEPTED or (self.kind == "time-out" and self.label.startswith(SLOW))


@dataclass
class Sweep:
    """Tries the calls of operations in kernel processes, several at once."""

    kernel: Kernel
    folder: Path
    write_results: bool = False
    quick: bool = False
    memory: int = 1 << 30
    told: Callable[[Ending], None] | None = None
    endings: list[Ending] = field(default_factory=list)
    processes: int = 0

    async def run(self, names: list[str], at_once: int = 2, chunk: int = 8) -> list[Ending]:
        waiting = [names[start : start + chunk] for start in range(0, len(names), chunk)][::-1]

        async def work() -> None:
            while waiting:
                await self._chunk(waiting.pop())

        await asyncio.gather(*(work() for _ in range(at_once)))
        return self.endings

    async def _chunk(self, names: list[str]) -> None:
        done = 0
        while True:
            self.processes += 1
            number = self.processes
            folder = self.folder / f"{number}"
            folder.mkdir()
            log = folder / "calls"
            params = {
                "names": names,
                "skip": done,
                "log": str(log),
                "quick": self.quick,
                "writeResults": self.write_results,
            }
            job = Job(
                kind="execute",
                payload={"operation": "test.tryDegenerate", "params": params},
                folder=str(folder),
                limits=Limits(wall_seconds=900, cpu_seconds=1800, memory_bytes=self.memory),
            )
            outcome = await self.kernel.run(job)
            done = self._read(log, outcome if isinstance(outcome, Failed) else None, done)
            if not isinstance(outcome, Failed):
                return

    def _read(self, log: Path, failed: Failed | None, done: int) -> int:
        lines = log.read_text().splitlines() if log.exists() else []
        if not lines and failed:
            raise RuntimeError(f"no call was tried: {failed}")
        for line in lines:
            number, name, label, seconds, answer = [*line.split("\t"), ""][:5]
            done = int(number)
            said = ast.literal_eval(answer) if answer else _of_process(failed)
            ending = Ending(name, ast.literal_eval(label), said, float(seconds or 0))
            self.endings.append(ending)
            if self.told:
                self.told(ending)
        return done


def _of_process(failed: Failed | None) -> str:
    if failed is None:
        return "internal: the call was lost"
    if failed.code == "KERNEL_KILLED":
        return "time-out: killed while it computed"
    return f"crash: {failed.code} {failed.details}"


async def sweep(
    names: list[str],
    told: Callable[[Ending], None] | None = None,
    *,
    write_results: bool = False,
    quick: bool = False,
    at_once: int = 2,
) -> list[Ending]:
    """Try the calls of these operations."""
    with tempfile.TemporaryDirectory() as folder:
        async with Kernel(spares=1, extensions=Extensions(plugins=(PLUGIN,))) as kernel:
            return await Sweep(kernel, Path(folder), write_results, quick, told=told).run(names, at_once)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--only", nargs="*", default=[""])
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--at-once", type=int, default=2)
    given = parser.parse_args()
    names = [name for name in sorted(cases()) if name.startswith(tuple(given.only))]
    counts: Counter[str] = Counter()
    with given.file.open("w") as file:

        def told(ending: Ending) -> None:
            counts[ending.kind] += 1
            if not ending.accepted or ending.seconds > 1:
                answer = ending.answer.replace("\n", " ⏎ ")
                file.write(f"{ending.kind}\t{ending.name}\t{ending.label}\t{ending.seconds}\t{answer}\n")
                file.flush()

        begin = time.monotonic()
        endings = asyncio.run(sweep(names, told, write_results=given.write, quick=given.quick, at_once=given.at_once))
    computed = sum(ending.seconds for ending in endings)
    print(dict(counts), f"{time.monotonic() - begin:.0f} s, of which {computed:.0f} s computing")
    slowest: defaultdict[str, float] = defaultdict(float)
    for ending in endings:
        slowest[ending.name] += ending.seconds
    print(
        ", ".join(
            f"{name} {seconds:.1f} s" for name, seconds in sorted(slowest.items(), key=lambda item: -item[1])[:12]
        )
    )


if __name__ == "__main__":
    main()
