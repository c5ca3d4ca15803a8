"""Real files there and back again, and how far their meshes are from them."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.ops.glb_file import mesh
from tests.places import FIXTURES, REPOSITORY

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.convert.options import ConvertOptions
from cadcloud.ops.convert.step_to_gltf import convert
from cadcloud.ops.convert.transcode import transcode
from cadcloud.ops.formats import brep
from cadcloud.ops.formats.read import read_shape

LARGE = 5_000_000
"""Bytes from which on a file takes longer than the test is worth."""
FOUND = [*FIXTURES.glob("*.step"), *(REPOSITORY / "src/cadcloud/samples").glob("*.step")]
FILES = sorted(path for path in FOUND if path.stat().st_size < LARGE)


def written(source: Path, to: str, folder: Path) -> Path:
    part, _ = transcode(source, to, {}, folder, lambda _percent, _stage: None)
    return part.path.rename(folder / f"{source.stem} as.{to}")


def solids(source: Path) -> tuple[int, float]:
    shape = read_shape(source.read_bytes(), "file")
    return len(topology.subshapes(shape, "solid")), measure.volume(shape)


@pytest.fixture(scope="module")
def exact() -> Callable[[Path], tuple[int, float]]:
    known: dict[Path, tuple[int, float]] = {}
    return lambda source: known.setdefault(source, known.get(source) or solids(source))


@pytest.mark.parametrize("source", FILES, ids=lambda path: path.stem)
# STEP is read with new curves in the planes of the parameters, which moves what integrals find by up to 2e-6.
@pytest.mark.parametrize(("through", "precision"), [("brep", 2e-6), ("iges", 1e-4)])
def test_volumes_survive(
    source: Path, through: str, precision: float, exact: Callable[[Path], tuple[int, float]], tmp_path: Path
):
    between = written(source, through, tmp_path)
    count, volume = exact(source)
    if through == "brep":
        assert measure.volume(brep.read(between.read_bytes(), "file")) == pytest.approx(volume, rel=1e-12)
    assert solids(written(between, "step", tmp_path)) == (count, pytest.approx(volume, rel=precision))


@pytest.mark.parametrize("source", FILES, ids=lambda path: path.stem)
def test_meshes_stray_by_no_more_than_the_deflection(
    source: Path, exact: Callable[[Path], tuple[int, float]], tmp_path: Path
):
    # Where no point of the mesh is further from the surface than that, no more than a layer so thick is lost.
    shape = read_shape(source.read_bytes(), "file")
    deflection = math.dist(*measure.bounds(shape)) / 5000
    options = ConvertOptions.parse({"meshRelative": False, "meshPrecision": deflection, "meshAngle": 1.0})
    result = convert(source, options, tmp_path, lambda _percent, _stage: None)
    assert result.metadata["failedFaces"]["count"] == 0
    off = abs(mesh(result.path).volume * 1e9 - exact(source)[1])
    assert off <= measure.area(shape) * deflection
