"""Every way of writing glTF passes the validator of Khronos without errors and warnings."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from cadcloud import samples
from cadcloud.ops.convert.options import ConvertOptions
from cadcloud.ops.convert.step_to_gltf import convert
from cadcloud.ops.formats import meshopt

HERE = Path(__file__).parent
WAYS: dict[str, dict[str, Any]] = {
    "plain": {},
    "edges": {"edges": True},
    "quantized": {"compression": "quantized", "edges": True},
    "meshopt": {"compression": "meshopt", "edges": True},
    "draco": {"compression": "draco"},
    "draco with edges": {"compression": "draco", "edges": True, "forceUVExport": True},
    "faces": {"mergeFaces": False, "entityIds": "faces", "forceUVExport": True},
    "everything": {"readLayers": True, "readProps": True, "entityIds": "faces", "transformFormat": "mat4"},
    "trs": {"transformFormat": "trs", "adjustZtoY": False, "scale": 2.0},
    "target": {"maxBytes": 20000},
}


@pytest.fixture(scope="module")
def validator() -> Path:
    if not shutil.which("node") or not shutil.which("npm"):
        pytest.skip("Node and npm are not installed")
    if not (HERE / "node_modules" / "gltf-validator").exists():
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund"], cwd=HERE, check=True, capture_output=True)
    return HERE / "validate.mjs"


@pytest.mark.parametrize("way", WAYS)
def test_no_errors_and_no_warnings(way: str, validator: Path, tmp_path: Path):
    if way == "meshopt" and not meshopt.available():
        pytest.skip("the package meshopt is not installed")
    with samples.path() as source:
        result = convert(source, ConvertOptions.parse(WAYS[way]), tmp_path, lambda _percent, _stage: None)
    done = subprocess.run(["node", str(validator), str(result.path)], capture_output=True, text=True, check=True)
    issues = json.loads(done.stdout)
    assert (issues["numErrors"], issues["numWarnings"]) == (0, 0), issues["messages"][:3]
