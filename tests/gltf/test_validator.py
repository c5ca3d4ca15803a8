"""Every way of writing glTF passes the validator of Khronos, and what is packed is unpacked by others' decoders."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests import npm

from cadcloud import samples
from cadcloud.ops.convert.options import ConvertOptions
from cadcloud.ops.convert.step_to_gltf import convert
from cadcloud.ops.formats import gltf_reader, meshopt
from cadcloud.ops.formats.step import step_bytes
from cadcloud.ops.occt.shapes.face import create_polygon_face

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


@pytest.fixture(scope="module", autouse=True)
def packages() -> None:
    if not npm.available(18):
        pytest.skip("Node and npm are not installed")
    npm.install(HERE)


def run(folder: Path, content: bytes | None = None, **options: Any) -> Path:
    source = folder / "input.step"
    with samples.path() as sample:
        source.write_bytes(sample.read_bytes() if content is None else content)
    return convert(source, ConvertOptions.parse(options), folder, lambda _percent, _stage: None).path


def node(script: str, *arguments: Path) -> str:
    command = ["node", str(HERE / script), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def assert_valid(path: Path) -> None:
    issues = json.loads(node("validate.mjs", path))
    assert (issues["numErrors"], issues["numWarnings"]) == (0, 0), issues["messages"][:3]


@pytest.mark.parametrize("way", WAYS)
def test_no_errors_and_no_warnings(way: str, tmp_path: Path):
    if way == "meshopt" and not meshopt.available():
        pytest.skip("the package meshopt is not installed")
    assert_valid(run(tmp_path, **WAYS[way]))


@pytest.mark.skipif(not meshopt.available(), reason="the package meshopt is not installed")
@pytest.mark.parametrize("options", [{}, {"edges": True, "forceUVExport": True}, {"entityIds": "faces"}])
@pytest.mark.parametrize("odd", [True, False])
def test_what_meshopt_packs_comes_out_of_its_own_decoder(odd: bool, options: dict[str, Any], tmp_path: Path):
    triangle = create_polygon_face([(0, 0, 0), (10, 0, 0), (0, 10, 0)])
    content = step_bytes(triangle, "an odd number of triangles") if odd else None
    for compression in ("quantized", "meshopt"):
        (tmp_path / compression).mkdir()
        run(tmp_path / compression, content, compression=compression, **options).rename(tmp_path / f"{compression}.glb")
    node("decode.mjs", tmp_path / "meshopt.glb", tmp_path / "decoded.glb")
    assert_valid(tmp_path / "decoded.glb")
    assert corners(tmp_path / "decoded.glb") == corners(tmp_path / "quantized.glb")


def corners(path: Path) -> list[list[list[float]]]:
    """The corners of everything that each mesh draws, in no order."""
    found: list[list[list[float]]] = []
    for mesh in gltf_reader.scene_of(path.read_bytes()).meshes:
        for primitive in mesh.primitives:
            each = 3 if primitive.mode == "triangles" else 2
            shapes = primitive.positions[primitive.indices].reshape(-1, each, 3).round(9).tolist()
            found.append(sorted(sorted(shape) for shape in shapes))
    return found
