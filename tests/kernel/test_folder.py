"""The tool that converts a folder of STEP files, on real files where there are any."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.places import FIXTURES
from tools import convert_folder

from cadcloud import samples
from cadcloud.kernel.client import Kernel

FOLDER = Path(os.environ.get("CADCLOUD_STEP_FOLDER", FIXTURES))
"""All files of a folder that is given; of the usual ones the small ones."""
SMALL = 1_000_000


async def ended(kernel: Kernel, sources: list[Path]) -> list[convert_folder.Ended]:
    return [each async for each in convert_folder.converted(kernel, sources, {})]


async def test_each_file_is_converted_or_refused(kernel: Kernel):
    given = "CADCLOUD_STEP_FOLDER" in os.environ
    sources = [path for path in convert_folder.files(FOLDER) if given or path.stat().st_size < SMALL]
    if not sources:
        pytest.skip("the STEP files are not on this machine")
    found = await ended(kernel, sources)
    assert {each.grade for each in found} <= {"faithful", "degraded", "failed"}, convert_folder.summary(found)


async def test_the_table_tells_what_became_of_each(kernel: Kernel, tmp_path: Path):
    (tmp_path / "damaged.stp").write_bytes(b"ISO-10303-21;\nHEADER;\njunk ((;\nEND-ISO-10303-21;\n")
    with samples.path() as source:
        good, bad = await ended(kernel, [source, *convert_folder.files(tmp_path)])
    assert good.line().split()[0] == source.name
    assert good.line().split()[-1] == good.grade == "faithful"
    assert good.deviation == max(good.metadata["report"]["figures"]["deviation"].values())
    assert "INVALID_INPUT" in bad.line()
    assert convert_folder.summary([good, bad]).startswith("2 files: 1 converted, 1 failed, 0 crashed\n1 faithful")
