"""Convert every STEP file of a folder and print what became of each: ``python tools/convert_folder.py FOLDER``.

Each file is converted in a kernel process of its own, as the service does it.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import time
from collections import Counter
from pathlib import Path

from cadcloud.kernel.client import Kernel
from cadcloud.kernel.protocol import Done, Failed, Job, Limits

LINE = "{:40.40} {:>7} {:>7} {:>9} {:>9} {:>8}  {}"
SUFFIXES = {".step", ".stp", ".stpz"}


async def convert(kernel: Kernel, source: Path, seconds: float) -> str:
    """Convert one file and print its line; how it ended."""
    with tempfile.TemporaryDirectory() as folder:
        job = Job(
            kind="convert",
            payload={"options": {}},
            files=[str(source)],
            folder=folder,
            limits=Limits(wall_seconds=seconds),
        )
        start = time.perf_counter()
        outcome = await kernel.run(job)
        taken = f"{time.perf_counter() - start:.2f}"
    size = f"{_bytes(source) / 1e6:.2f}"
    if isinstance(outcome, Failed):
        print(LINE.format(source.name, size, taken, "", "", "", f"{outcome.code}: {outcome.message}"), flush=True)
        return outcome.code
    assert isinstance(outcome, Done)
    found = outcome.metadata
    verdict = found["verdict"]
    counts = found["counts"]
    told = " ".join([verdict["grade"], *verdict["reasons"]])
    kilobytes = found["result"]["bytes"] // 1000
    print(LINE.format(source.name, size, taken, counts["faces"], counts["triangles"], kilobytes, told), flush=True)
    return verdict["grade"]


def _bytes(path: Path) -> int:
    return path.stat().st_size


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES)


async def main() -> None:
    """Convert what the command line names."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seconds", type=float, default=600, help="the most for each file")
    given = parser.parse_args()
    print(LINE.format("file", "MB", "s", "faces", "triangles", "kB", "verdict"))
    async with Kernel(spares=1) as kernel:
        ended = Counter([await convert(kernel, path, given.seconds) for path in _files(given.folder)])
    print(", ".join(f"{count} {name}" for name, count in ended.most_common()))


if __name__ == "__main__":
    asyncio.run(main())
