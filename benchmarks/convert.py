"""STEP to GLB: ours beside cascadio, which wraps the same kernel in C++.

    python benchmarks/convert.py FOLDER_OR_FILES… [--rounds 3]

Both mesh to the same relative deflection (0.005) and angle (0.5), merge primitives, and run in a fresh
process per conversion, taking turns. Seconds are those of the conversion, without the start of the
process and imports; MB is the peak memory of the process, imports included. Without arguments the
sample that comes with the package is converted. cascadio is not a dependency: ``pip install cascadio``.
"""

from __future__ import annotations

import argparse
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

DEFLECTION, ANGLE = 0.005, 0.5


def ours(source: Path, target: Path) -> float:
    from cadcloud.ops.convert.options import ConvertOptions  # noqa: PLC0415 - each process loads one tool only
    from cadcloud.ops.convert.step_to_gltf import convert  # noqa: PLC0415 - each process loads one tool only

    options = ConvertOptions.parse({"meshPrecision": DEFLECTION, "meshAngle": ANGLE})
    start = time.perf_counter()
    convert(source, options, target.parent, lambda _percent, _stage: None).path.rename(target)
    return time.perf_counter() - start


def cascadio(source: Path, target: Path) -> float:
    import cascadio as peer  # noqa: PLC0415 - each process loads one tool only

    start = time.perf_counter()
    peer.step_to_glb(
        str(source), str(target), tol_linear=DEFLECTION, tol_angular=ANGLE, tol_relative=True, merge_primitives=True,
        use_parallel=True,
    )  # fmt: skip
    return time.perf_counter() - start


TOOLS: dict[str, Callable[[Path, Path], float]] = {"ours": ours, "cascadio": cascadio}


def run(tool: str, source: Path) -> dict[str, float]:
    """One conversion in a process of its own."""
    command = [sys.executable, __file__, "--one", tool, str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def one(tool: str, source: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "target.glb"
        seconds = TOOLS[tool](source, target)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"seconds": seconds, "peak": peak, "bytes": target.stat().st_size}))


def compare(sources: list[Path], rounds: int) -> None:
    line = "{:28} {:>7} | {:>8} {:>8} {:>6} | {:>9} {:>9} | {:>6} {:>6}"
    print(line.format("file", "MB", "ours s", "casc s", "ratio", "ours B", "casc B", "MB", "MB"))
    ratios: list[float] = []
    for source in sources:
        runs: dict[str, list[dict[str, float]]] = {tool: [] for tool in TOOLS}
        for _ in range(rounds):
            for tool in TOOLS:
                runs[tool].append(run(tool, source))
        seconds = {tool: statistics.median(each["seconds"] for each in found) for tool, found in runs.items()}
        last = {tool: found[-1] for tool, found in runs.items()}
        ratios.append(seconds["cascadio"] / seconds["ours"])
        print(
            line.format(
                source.stem,
                f"{source.stat().st_size / 1e6:.2f}",
                f"{seconds['ours']:.3f}",
                f"{seconds['cascadio']:.3f}",
                f"{ratios[-1]:.2f}",
                *(f"{last[tool]['bytes']:.0f}" for tool in TOOLS),
                *(f"{last[tool]['peak']:.0f}" for tool in TOOLS),
            )
        )
    mean = statistics.geometric_mean(ratios)
    print(f"geometric mean of cascadio / ours: {mean:.2f} (more than 1: ours is faster)")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("sources", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--one", choices=TOOLS, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        one(given.one, given.sources[0])
        return
    files = [
        file for source in given.sources for file in (sorted(source.glob("*.st*p")) if source.is_dir() else [source])
    ]
    if files:
        compare(files, given.rounds)
        return
    from cadcloud import samples  # noqa: PLC0415 - each process loads one tool only

    with samples.path() as path:
        compare([path], given.rounds)


if __name__ == "__main__":
    main()
