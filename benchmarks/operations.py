"""Our operations beside the oracle: the same kernel as WebAssembly, from npm, in Node.

    python -m benchmarks.operations [--only PREFIX] [--json FILE] [--heavy]

Takes the first sample that each operation is compared by, makes its inputs once on each side, and runs the
operation itself several times, taking turns; milliseconds are the median, checking of parameters included. A ratio of
more than 1 says that ours is faster. With ``--heavy`` the named heavy jobs too, which take the oracle minutes.
"""

from __future__ import annotations

import argparse
import json
import math
import statistics
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.ops.case import as_oracle_call, cases, evaluate, op
from tests.ops.test_oracle import COMPARED, with_files
from tests.oracle.client import Oracle, OracleError, OracleMissing, prepare

from cadcloud.ops import registry

BUDGET = 0.15
"""Seconds that the runs of one side should take at most."""
MOST_RUNS = 200


@dataclass(frozen=True)
class Timing:
    """Milliseconds of one operation on both sides."""

    name: str
    ours: float
    oracle: float

    @property
    def ratio(self) -> float:
        return self.oracle / self.ours


def compare(oracle: Oracle, name: str, params: Any, timeout: float = 60) -> Timing | None:
    """Time one operation on both sides; None where the oracle cannot run it."""
    call = {"$op": name, "params": with_files(as_oracle_call(params))}
    try:
        (first,) = oracle.time(call, 1, timeout)
        runs = max(2, min(MOST_RUNS, int(BUDGET * 1000 / max(first, 0.01))))
        theirs = oracle.time(call, runs, timeout)
    except (OracleMissing, OracleError):
        return None
    given = evaluate(params)
    ours = [_run(name, given)]
    runs = max(2, min(MOST_RUNS, int(BUDGET * 1000 / max(ours[0], 0.01))))
    ours = [_run(name, given) for _ in range(runs)]
    return Timing(name, statistics.median(ours), statistics.median(theirs))


def _run(name: str, params: Any) -> float:
    begin = time.perf_counter()
    registry.call(name, params)
    return (time.perf_counter() - begin) * 1000


def plate() -> Any:
    """A plate with 100 holes."""
    holes = [
        op("occt.shapes.solid.createCylinder", radius=0.3, height=4, center=[x - 4.5, -2, z - 4.5])
        for x in range(10)
        for z in range(10)
    ]
    return {"shape": op("occt.shapes.solid.createBox", width=12, length=12, height=1), "shapes": holes}


def spheres(number: int) -> Any:
    """Balls along a spiral, each overlapping its neighbours."""
    places = [[4 * math.cos(step / 5), step / 20, 4 * math.sin(step / 5)] for step in range(number)]
    return {"shapes": [op("occt.shapes.solid.createSphere", radius=0.7, center=place) for place in places]}


def prism() -> Any:
    """A prism with 500 edges and a little more."""
    return {
        "shape": op("occt.shapes.solid.createNGonSolid", radius=50, nrCorners=167, extrusionLengthFront=5),
        "radius": 0.2,
    }


HEAVY: dict[str, tuple[str, Any, bool]] = {
    "plate with 100 holes": ("occt.booleans.difference", plate, True),
    "40 fused spheres": ("occt.booleans.union", lambda: spheres(40), True),
    "200 fused spheres": ("occt.booleans.union", lambda: spheres(200), False),
    "fillet of 500 edges": ("occt.fillets.filletEdges", prism, True),
}


def heavy(oracle: Oracle) -> None:
    """Print the named heavy jobs."""
    for label, (name, make, beside) in HEAVY.items():
        params = make()
        found = compare(oracle, name, params, timeout=300) if beside else None
        if found:
            print(f"{label:28} ours {found.ours:10.1f} ms, oracle {found.oracle:10.1f} ms, ratio {found.ratio:.1f}")
        else:
            print(f"{label:28} ours {_run(name, evaluate(params)):10.1f} ms, oracle not run to its end")


def report(timings: list[Timing]) -> None:
    """Print the slowest, the sums by namespace, and the geometric mean."""
    line = "{:70} {:>10.3f} {:>10.3f} {:>8.2f}"
    print(f"{'operation':70} {'ours ms':>10} {'oracle ms':>10} {'ratio':>8}")
    for found in sorted(timings, key=lambda timing: timing.ratio):
        print(line.format(found.name, found.ours, found.oracle, found.ratio))
    kernel = [found for found in timings if found.name.startswith("occt.")]
    for label, some in (("all", timings), ("occt", kernel)):
        if some:
            mean = statistics.geometric_mean(found.ratio for found in some)
            slower = sum(found.ratio < 1 for found in some)
            print(f"{label}: {len(some)} operations, geometric mean {mean:.2f}, {slower} slower than the oracle")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--only", default="occt.")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--heavy", action="store_true")
    given = parser.parse_args()
    prepare()
    registry.load()
    names = [name for name in COMPARED if name.startswith(given.only)]
    with Oracle() as oracle:
        found = [compare(oracle, name, COMPARED[name][0].params) for name in names if cases()[name].samples]
        timings = [timing for timing in found if timing]
        report(timings)
        if given.json:
            given.json.write_text(json.dumps([asdict(timing) for timing in timings], indent=1))
        if given.heavy:
            heavy(oracle)


if __name__ == "__main__":
    main()
