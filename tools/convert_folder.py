"""Convert every STEP file of a folder and tell what became of each: ``python -m tools.convert_folder FOLDER``.

Each file is converted in a kernel process of its own, as the service does it. Ends with status 1 if one crashed.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cadcloud.kernel.client import Kernel
from cadcloud.kernel.protocol import Done, Failed, Job, Limits

LINE = "{:44.44} {:>7} {:>7} {:>7} {:>9} {:>8} {:>9}  {}"
HEAD = LINE.format("file", "MB", "s", "faces", "triangles", "kB", "deviation", "verdict")
SUFFIXES = {".step", ".stp", ".stpz"}
CRASHES = {"KERNEL_CRASHED", "KERNEL_EXITED", "KERNEL_KILLED", "KERNEL_UNAVAILABLE"}


@dataclass(frozen=True)
class Ended:
    """What became of a file.

    Attributes:
        grade: ``faithful``, ``degraded`` or ``partial``; ``failed`` with a clear error; ``crashed``.
        told: the reasons of the grade, or the error.
        seconds: of waiting.
        metadata: of the conversion; empty where it failed.
    """

    source: Path
    grade: str
    told: str
    seconds: float
    metadata: Mapping[str, Any]

    @property
    def deviation(self) -> float | None:
        """The worst of volume, area and box, of the mesh against the exact shape; None where nothing was measured."""
        measured = (self.metadata.get("report", {}).get("figures") or {}).get("deviation", {})
        return max((value for value in measured.values() if value is not None), default=None)

    def line(self) -> str:
        """For people."""
        size, taken = f"{_bytes(self.source) / 1e6:.2f}", f"{self.seconds:.2f}"
        told = f"{self.grade} {self.told}"
        if not self.metadata:
            return LINE.format(self.source.name, size, taken, "", "", "", "", told)
        counts, kilobytes = self.metadata["counts"], self.metadata["result"]["bytes"] // 1000
        off = "" if self.deviation is None else f"{self.deviation:.2%}"
        return LINE.format(self.source.name, size, taken, counts["faces"], counts["triangles"], kilobytes, off, told)


def files(folder: Path) -> list[Path]:
    """The STEP files of a folder and of those in it."""
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)


async def converted(
    kernel: Kernel, sources: list[Path], options: dict[str, Any], seconds: float = 600, keep: Path | None = None
) -> AsyncIterator[Ended]:
    """Convert one file after the other.

    Args:
        kernel: where to convert.
        sources: the files.
        options: of the conversion, as on the wire.
        seconds: the most for each file.
        keep: a folder for the results, each named as its source; None for none.
    """
    for source in sources:
        with tempfile.TemporaryDirectory() as folder:
            job = Job(
                kind="convert",
                payload={"options": options},
                files=[str(source)],
                folder=folder,
                limits=Limits(wall_seconds=seconds),
            )
            start = time.perf_counter()
            outcome = await kernel.run(job)
            taken = time.perf_counter() - start
            if isinstance(outcome, Done) and keep is not None:
                for part in outcome.parts:
                    if part.path.endswith((".glb", ".png")):
                        shutil.copy(Path(folder) / part.path, keep / f"{source.stem}{Path(part.path).suffix}")
        yield _ended(source, outcome, taken)


def _ended(source: Path, outcome: Done | Failed, seconds: float) -> Ended:
    if isinstance(outcome, Failed):
        grade = "crashed" if outcome.code in CRASHES or "internal" in outcome.details else "failed"
        return Ended(source, grade, f"{outcome.code}: {outcome.message}", seconds, {})
    verdict = outcome.metadata["verdict"]
    return Ended(source, verdict["grade"], " ".join(verdict["reasons"]), seconds, outcome.metadata)


def summary(ended: list[Ended]) -> str:
    """What became of all of them together, for people."""
    grades = Counter(each.grade for each in ended)
    good = [each for each in ended if each.metadata]
    lines = [f"{len(ended)} files: {len(good)} converted, {grades['failed']} failed, {grades['crashed']} crashed"]
    if good:
        told = ", ".join(f"{grades[name]} {name}" for name in ("faithful", "degraded", "partial"))
        size, seconds = sum(_bytes(each.source) for each in good) / 1e6, sum(each.seconds for each in good)
        triangles = sum(each.metadata["counts"]["triangles"] for each in good)
        lines.append(f"{told}; {size:.1f} MB in {seconds:.1f} s, {triangles} triangles")
    if measured := [each for each in good if each.deviation is not None]:
        worst = max(measured, key=lambda each: each.deviation or 0)
        lines.append(f"worst deviation of the mesh from the exact shape: {worst.deviation:.2%} ({worst.source.name})")
    return "\n".join(lines)


def _bytes(path: Path) -> int:
    return path.stat().st_size


async def main() -> int:
    """Convert what the command line names."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seconds", type=float, default=600, help="the most for each file")
    parser.add_argument("--options", type=json.loads, default={}, help="of the conversion, as JSON")
    parser.add_argument("--keep", type=Path, help="a folder for the results")
    given = parser.parse_args()
    if given.keep:
        given.keep.mkdir(parents=True, exist_ok=True)
    print(HEAD)
    ended: list[Ended] = []
    async with Kernel(spares=1) as kernel:
        async for each in converted(kernel, files(given.folder), given.options, given.seconds, given.keep):
            print(each.line(), flush=True)
            ended.append(each)
    print(summary(ended))
    return int(any(each.grade == "crashed" for each in ended))


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
