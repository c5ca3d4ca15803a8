"""Our operations against the oracle: the upstream packages run in Node, called from outside and compared by numbers.

A sample says why it is left out (``oracle="random"``), a case says where we differ on purpose (``difference``);
a case whose ``difference`` cannot be seen any more fails.
"""

from __future__ import annotations

import base64
import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from OCP.Bnd import Bnd_Box
from OCP.BRepBndLib import BRepBndLib
from OCP.TopoDS import TopoDS_Shape
from tests.ops.case import Sample, as_oracle_call, cases, evaluate
from tests.oracle import client as oracle_client
from tests.oracle.client import Oracle, OracleError, OracleMissing, available, prepare

from cadcloud.ops import registry
from cadcloud.ops.brep import measure, topology
from cadcloud.ops.brep.frames import triple

pytestmark = pytest.mark.skipif(not available(), reason="the oracle needs Node 18 and npm")

registry.load()
# The same formulas in the same order give the same numbers, but for the last digits of sine, cosine and power.
DATA_TOLERANCE = 1e-9
# Both kernels are OpenCASCADE 8.0; coordinates agree to the kernel's own precision of 1e-7,
# and masses, which are integrals over approximated curves, to somewhat less.
SHAPE_TOLERANCE = 1e-6

# What the oracle said of each operation, for those who do not have it; the reference pages show it.
VERDICTS = Path(oracle_client.__file__).parent / "verdicts.json"

COMPARED = {
    name: samples
    for name, case in sorted(cases().items())
    if (samples := [sample for sample in case.samples if sample.oracle is True])
}


@pytest.fixture(scope="module")
def oracle() -> Iterator[Oracle]:
    prepare()
    with Oracle() as running:
        yield running


@pytest.fixture(scope="module")
def tally(request: pytest.FixtureRequest) -> Iterator[Counter[str]]:
    """Counts operations, and prints the sums at the end."""
    counts: Counter[str] = Counter()
    yield counts
    reporter = request.config.pluginmanager.get_plugin("terminalreporter")
    capture = request.config.pluginmanager.get_plugin("capturemanager")
    if reporter and capture:
        with capture.global_and_fixture_disabled():
            reporter.write_line("")
            reporter.write_line("oracle: " + ", ".join(f"{number} {kind}" for kind, number in sorted(counts.items())))


@pytest.mark.parametrize("name", COMPARED)
def test_operation_agrees_with_the_oracle(name: str, oracle: Oracle, tally: Counter[str]):
    note = cases()[name].difference
    found, differences = verdict(oracle, name)
    tally[_WORDS[found] if note or found != "different" else "different (not explained)"] += 1
    if found == "missing":
        pytest.skip("not in the oracle")
    if note:
        assert differences, f"the results are the same, so the note is stale: {note}"
    else:
        assert not differences, "\n".join(differences)
    assert json.loads(VERDICTS.read_text()).get(name) == found, "run `python -m tests.ops.oracle_verdicts`"


_WORDS = {"equal": "equal", "different": "different (accepted)", "missing": "not in the oracle"}


def verdict(oracle: Oracle, name: str) -> tuple[str, list[str]]:
    """What the oracle says of an operation, in a word of ``verdicts.json``, and the differences."""
    compared = 0
    differences: list[str] = []
    for sample in COMPARED[name]:
        with suppress(OracleMissing):
            found = difference(oracle, name, sample)
            compared += 1
            differences += [found] if found else []
    if not compared:
        return "missing", []
    return ("different" if differences else "equal"), differences


def difference(oracle: Oracle, name: str, sample: Sample) -> str | None:
    """In what our result and the oracle's differ, or None."""
    ours = plain(registry.call(name, evaluate(sample.params)))
    try:
        theirs = oracle.evaluate({"$op": name, "params": with_files(as_oracle_call(sample.params))})
    except OracleMissing:
        raise
    except OracleError as error:
        return f"{name}: the oracle raises {error} for {sample.params}"
    found = first_difference(ours, theirs, max(sample.rel, DATA_TOLERANCE), "result")
    return found and f"{found}, of {sample.params}"


def with_files(value: Any) -> Any:
    """Bytes as the oracle reads them."""
    if isinstance(value, bytes):
        return {"$file": base64.b64encode(value).decode()}
    if isinstance(value, Mapping):
        return {key: with_files(item) for key, item in value.items()}
    return [with_files(item) for item in value] if isinstance(value, list) else value


def plain(value: Any) -> Any:
    """Our result in the form of the oracle's answers."""
    if isinstance(value, TopoDS_Shape):
        return plain_shape(value)
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def plain_shape(shape: TopoDS_Shape) -> dict[str, Any]:
    counts = topology.counts(shape)
    empty = not counts["vertices"]
    return {
        "$shape": topology.kind_of(shape),
        "volume": measure.volume(shape),
        "area": measure.area(shape),
        "length": measure.length(shape),
        "center": [math.nan] * 3 if empty else list(measure.center_of_mass(shape)),
        "bounds": None if empty else loose_bounds(shape),
        "counts": counts,
    }


def loose_bounds(shape: TopoDS_Shape) -> dict[str, list[float]]:
    """The bounds that the oracle can give: around the poles of curves and surfaces."""
    box = Bnd_Box()
    BRepBndLib.Add_s(shape, box, False)
    box.SetGap(0)
    return {"min": list(triple(box.CornerMin())), "max": list(triple(box.CornerMax()))}


def first_difference(ours: Any, theirs: Any, rel: float, path: str) -> str | None:
    """The path and the values of the first difference, or None."""
    theirs = without_marks(theirs)
    if isinstance(theirs, dict) and "$shape" in theirs and isinstance(ours, dict) and "$shape" in ours:
        rel = max(rel, SHAPE_TOLERANCE)
        if theirs["$shape"] == "compound":
            # There a single solid stays in the compound that booleans and fillets make; the counts tell the rest.
            theirs = {**theirs, "$shape": ours["$shape"]}
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return difference_of_fields(ours, theirs, rel, path)
    if isinstance(ours, list) and isinstance(theirs, list):
        if len(ours) != len(theirs):
            return f"{path}: ours has {len(ours)} items, the oracle's {len(theirs)}"
        return difference_of_fields(dict(enumerate(ours)), dict(enumerate(theirs)), rel, path)
    return None if same(ours, theirs, rel) else f"{path}: ours is {ours!r}, the oracle's {theirs!r}"


def without_marks(theirs: Any) -> Any:
    """What the oracle writes for values that JSON lacks, as Python has it."""
    if isinstance(theirs, dict) and "$undefined" in theirs:
        return None
    if isinstance(theirs, dict) and "$number" in theirs:
        return float(theirs["$number"])
    return theirs


def difference_of_fields(ours: dict[Any, Any], theirs: dict[Any, Any], rel: float, path: str) -> str | None:
    if ours.keys() != theirs.keys():
        return f"{path}: ours has {list(ours)}, the oracle's {list(theirs)}"
    found = (first_difference(ours[key], theirs[key], rel, f"{path}.{key}") for key in ours)
    return next(filter(None, found), None)


def same(ours: Any, theirs: Any, rel: float) -> bool:
    if isinstance(ours, bool) or isinstance(theirs, bool) or not isinstance(ours, (int, float)):
        return type(ours) is type(theirs) and ours == theirs
    if not isinstance(theirs, (int, float)):
        return False
    # Coordinates near zero carry the rounding of their neighbours, hence the absolute floor.
    return math.isclose(ours, theirs, rel_tol=rel, abs_tol=rel) or (math.isnan(ours) and math.isnan(theirs))
