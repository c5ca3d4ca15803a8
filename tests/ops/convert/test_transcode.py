"""Every kind of file as every format that it can be, read back by something that is not ours where there is one."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
import trimesh

from cadcloud.ops.brep import measure
from cadcloud.ops.convert.transcode import transcode
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import brep, iges, obj, stl, threemf, triangles
from cadcloud.ops.formats.read import read_shape
from cadcloud.ops.formats.read_mesh import read_meshes
from cadcloud.ops.formats.step import step_bytes
from cadcloud.ops.formats.tessellation import Tessellation
from cadcloud.ops.formats.triangles_glb import glb_bytes
from cadcloud.ops.inspection.figures import of_meshes
from cadcloud.ops.occt.shapes.solid import create_box

BOX = create_box(2, 3, 4, (10, 0, 0))


def scene() -> triangles.Scene:
    return triangles.of_shape(BOX, Tessellation(0.1), "box")


EXACT: dict[str, Any] = {
    "step": lambda: step_bytes(BOX, "box"),
    "iges": lambda: iges.iges_bytes(BOX, "box"),
    "brep": lambda: brep.text(BOX),
}
MESHES: dict[str, Any] = {
    "stl": lambda: stl.binary(scene().placed()),
    "obj": lambda: obj.obj_bytes(scene().placed()),
    "3mf": lambda: threemf.threemf_bytes(scene()),
    "glb": lambda: glb_bytes(scene()),
}


def write(content: bytes, to: str, folder: Path, **options: Any) -> bytes:
    source = folder / "source"
    source.write_bytes(content)
    part, metadata = transcode(source, to, options, folder, lambda _percent, _stage: None)
    assert metadata["result"]["bytes"] == part.path.stat().st_size
    return part.path.read_bytes()


@pytest.mark.parametrize("to", ["step", "iges", "brep"])
@pytest.mark.parametrize("kind", EXACT)
def test_exact_to_exact(kind: str, to: str, tmp_path: Path):
    found = write(EXACT[kind](), to, tmp_path)
    shape = brep.read(found, "test") if to == "brep" else read_shape(found, "test")
    assert measure.volume(shape) == pytest.approx(24, rel=1e-9)
    assert measure.center_of_mass(shape) == pytest.approx((10, 0, 0), abs=1e-7)


def loaded(content: bytes, file_type: str) -> Any:
    found = trimesh.load(io.BytesIO(content), file_type=file_type)
    mesh = found.to_geometry() if isinstance(found, trimesh.Scene) else found
    mesh.merge_vertices()
    return mesh


@pytest.mark.parametrize("to", ["stl", "obj", "ply", "3mf"])
@pytest.mark.parametrize("kind", [*EXACT, *MESHES])
def test_everything_to_triangles(kind: str, to: str, tmp_path: Path):
    content = write((EXACT | MESHES)[kind](), to, tmp_path)
    if to == "3mf":  # trimesh reads it only with packages that nothing else needs
        found = of_meshes(read_meshes(content, "test"))
        volume, center, closed = found["volume"], found["center"], found["valid"]
    else:
        mesh = loaded(content, to)
        volume, center, closed = mesh.volume, mesh.center_mass, mesh.is_watertight
    assert closed
    assert volume == pytest.approx(24, rel=1e-6)
    assert center == pytest.approx((10, 0, 0), abs=1e-5)


@pytest.mark.parametrize("kind", EXACT)
def test_exact_files_become_gltf_in_metres_with_y_up(kind: str, tmp_path: Path):
    mesh = loaded(write(EXACT[kind](), "gltf", tmp_path), "glb")
    assert mesh.is_watertight
    assert mesh.volume == pytest.approx(24e-9, rel=1e-5)
    # The box is 2 x 4 x 3 in the file, z up.
    assert mesh.extents == pytest.approx((0.002, 0.003, 0.004), abs=1e-8)
    upright = loaded(write(EXACT[kind](), "gltf", tmp_path, adjustYtoZ=True), "glb")
    assert upright.extents == pytest.approx((0.002, 0.004, 0.003), abs=1e-8)


@pytest.mark.parametrize("kind", MESHES)
def test_triangles_become_gltf_as_they_are(kind: str, tmp_path: Path):
    mesh = loaded(write(MESHES[kind](), "gltf", tmp_path), "glb")
    assert mesh.is_watertight
    assert mesh.extents == pytest.approx((2, 4, 3), abs=1e-5)


def test_axes_of_triangles_can_be_swapped(tmp_path: Path):
    mesh = loaded(write(MESHES["stl"](), "stl", tmp_path, adjustYtoZ=True), "stl")
    assert mesh.extents == pytest.approx((2, 3, 4), abs=1e-5)
    assert mesh.volume == pytest.approx(24, rel=1e-6)


@pytest.mark.parametrize("to", ["step", "iges", "brep", "decomposed-mesh"])
def test_triangles_do_not_become_surfaces(to: str, tmp_path: Path):
    with pytest.raises(InvalidInput, match="mesh of triangles"):
        write(MESHES["stl"](), to, tmp_path)


def test_files_that_cannot_be_read(tmp_path: Path):
    with pytest.raises(InvalidInput, match="no kind"):
        write(b"hello", "gltf", tmp_path)
