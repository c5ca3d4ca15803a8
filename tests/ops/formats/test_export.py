"""Every format of a shape, read back by something that is not ours."""

from __future__ import annotations

import gzip
import json
import math
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import trimesh
from OCP.TopoDS import TopoDS_Shape
from tests.ops.glb_file import attribute, mesh, scene, world

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import export as export_module
from cadcloud.ops.formats import triangles
from cadcloud.ops.formats.export import export
from cadcloud.ops.formats.options import OutputOptions
from cadcloud.ops.formats.read import read_shape
from cadcloud.ops.formats.tessellation import Tessellation
from cadcloud.ops.occt.booleans import difference
from cadcloud.ops.occt.operations import pipe_wire_cylindrical, revolve
from cadcloud.ops.occt.shapes.edge import create_ellipse_edge, get_edges
from cadcloud.ops.occt.shapes.solid import create_box, create_cone, create_cylinder, create_sphere
from cadcloud.ops.occt.shapes.wire import create_circle_wire
from cadcloud.ops.occt.transforms import translate

BOX = create_box(1, 2, 3, (10, 20, 30))
LOW, HIGH = (9.5, 18.5, 29), (10.5, 21.5, 31)


def write(value: Any, folder: Path, *formats: str, stem: str = "result", **outputs: Any) -> dict[str, Path]:
    parts = export(value, OutputOptions.parse({"formats": list(formats), **outputs}), folder, stem)
    return {part.key: part.path for part in parts}


def test_a_picture(tmp_path: Path):
    for value in (BOX, triangles.of_shape(BOX, Tessellation(0.1), "box")):
        path = write(value, tmp_path, "thumbnail", thumbnail={"size": 64, "view": "front"})["thumbnail"]
        content = path.read_bytes()
        assert content.startswith(b"\x89PNG")
        assert struct.unpack(">II", content[16:24]) == (64, 64)
    with pytest.raises(InvalidInput, match=r"outputs\.thumbnail\.size"):
        write(BOX, tmp_path, "thumbnail", thumbnail={"size": 5})


def test_names_keys_and_types(tmp_path: Path):
    options = OutputOptions.parse({"formats": ["stpz", "gltf", "step", "decomposed-mesh", "stl", "gltf"]})
    parts = export(BOX, options, tmp_path, stem="pipeline")
    assert [(part.key, part.filename, part.mime) for part in parts] == [
        ("stpz", "pipeline.stpz", "application/gzip"),
        ("glb", "pipeline.glb", "model/gltf-binary"),
        ("step", "pipeline.step", "application/step"),
        ("decomposed-mesh", "pipeline.decomposed-mesh.json", "application/json"),
        ("stl", "pipeline.stl", "model/stl"),
    ]
    assert {part.path for part in parts} == set(tmp_path.iterdir()), "nothing temporary is left behind"
    assert gzip.decompress((tmp_path / "pipeline.stpz").read_bytes()) == (tmp_path / "pipeline.step").read_bytes()


def test_without_formats_shapes_become_gltf_and_data_json(tmp_path: Path):
    assert [part.key for part in export(BOX, OutputOptions(), tmp_path)] == ["glb"]
    assert [part.key for part in export([BOX, BOX], OutputOptions(), tmp_path)] == ["glb"]
    assert [part.key for part in export({"a": 1}, OutputOptions(), tmp_path)] == ["json"]
    assert [part.key for part in export(None, OutputOptions(), tmp_path)] == ["json"]


@pytest.mark.parametrize(
    ("value", "name", "says"),
    [
        (BOX, "csv", "gltf, step, stpz, iges, brep, stl, obj, ply, 3mf, decomposed-mesh, thumbnail"),
        (BOX, "json", "gltf, step"),
        (7, "gltf", "json, csv"),
        ([BOX, 7], "step", "json, csv"),
    ],
)
def test_impossible_pairs_name_what_fits(value: Any, name: str, says: str, tmp_path: Path):
    with pytest.raises(InvalidInput, match=says) as caught:
        write(value, tmp_path, name)
    assert caught.value.details["parameter"] == "outputs.formats"
    assert not list(tmp_path.iterdir())


def test_an_empty_shape_is_refused(tmp_path: Path):
    with pytest.raises(InvalidInput, match="empty"):
        write(TopoDS_Shape(), tmp_path, "gltf")


def test_glb_keeps_coordinates_and_has_a_plain_material(tmp_path: Path):
    path = write(BOX, tmp_path, "gltf")["glb"]
    assert np.allclose(mesh(path).bounds, (LOW, HIGH), atol=1e-6)
    assert mesh(path).is_watertight
    assert mesh(path).volume == pytest.approx(6)
    tree = scene(path)
    assert [node["name"] for node in tree["nodes"]] == ["result"]
    (material,) = tree["materials"]
    assert material["pbrMetallicRoughness"]["metallicFactor"] == 0
    (primitive,) = tree["meshes"][0]["primitives"]
    assert {"POSITION", "NORMAL"} <= primitive["attributes"].keys()
    assert primitive["material"] == 0


def test_glb_normals_are_those_of_the_surface(tmp_path: Path):
    path = write(create_sphere(2), tmp_path, "gltf", meshPrecision=0.05)["glb"]
    (primitive,) = scene(path)["meshes"][0]["primitives"]
    assert np.allclose(attribute(path, primitive, "NORMAL"), attribute(path, primitive, "POSITION") / 2, atol=1e-6)


def test_meshes_keep_to_the_precision(tmp_path: Path):
    for precision in (0.2, 0.01):
        sphere = mesh(write(create_sphere(3), tmp_path, "gltf", meshPrecision=precision)["glb"])
        inside = 3 - np.linalg.norm(sphere.triangles_center, axis=1)
        assert 0 < inside.max() <= precision * 1.05
        assert sphere.volume == pytest.approx(36 * math.pi, rel=precision)


def test_meshes_without_end_are_refused_before_they_begin(tmp_path: Path):
    assert write(create_cone(radius1=1, radius2=2, height=1000), tmp_path, "stl")
    for endless, precision in ((create_cone(radius1=1, radius2=2, height=1e9), None), (create_sphere(1e6), 0.001)):
        with pytest.raises(InvalidInput, match=r"about .* triangles"):
            write(endless, tmp_path, "stl", meshPrecision=precision)


def test_a_tube_far_too_thick_for_its_ring_is_refused_where_it_is_meshed(tmp_path: Path):
    ball = pipe_wire_cylindrical(create_circle_wire(2), radius=1e9)
    assert write(ball, tmp_path, "step")
    with pytest.raises(InvalidInput, match=r"tube of radius 1e\+09 .* smaller than the ring"):
        write(ball, tmp_path, "stl")


def test_what_turns_in_its_own_plane_needs_no_corners_inside(tmp_path: Path):
    folded = revolve(create_ellipse_edge(radius_minor=1, radius_major=2))
    flat = mesh(write(folded, tmp_path, "gltf")["glb"])
    assert len(flat.faces) < 20_000
    # From where the ellipse is closest to the axis to where it is farthest, and back, twice in each turn.
    assert flat.area == pytest.approx(4 * math.pi * (2**2 - 1**2), rel=0.02)


def test_default_precision_follows_the_size(tmp_path: Path):
    counts = {size: len(mesh(write(create_sphere(size), tmp_path, "gltf")["glb"]).faces) for size in (0.1, 1, 100)}
    assert counts[0.1] == pytest.approx(counts[1], rel=0.1) == pytest.approx(counts[100], rel=0.1)
    assert counts[1] > 500


def test_gltf_has_a_precision_of_its_own(tmp_path: Path):
    found = write(
        create_sphere(1), tmp_path, "stl", "gltf", "decomposed-mesh", meshPrecision=0.1, gltfMeshPrecision=0.001
    )
    faces = json.loads(found["decomposed-mesh"].read_text())["faceList"]
    coarse, fine = len(trimesh.load(found["stl"]).faces), len(mesh(found["glb"]).faces)
    assert coarse == sum(face["numberOfTriangles"] for face in faces)
    assert fine > 10 * coarse


def test_meshed_once_for_all_formats_of_equal_precision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    precisions: list[float] = []
    real = export_module.tessellate

    def counted(shape: Any, settings: Any) -> bool:
        precisions.append(settings.deflection)
        return real(shape, settings)

    monkeypatch.setattr(export_module, "tessellate", counted)
    write(create_sphere(1), tmp_path, "stl", "gltf", "decomposed-mesh", meshPrecision=0.1)
    assert precisions == [0.1]


def test_stl(tmp_path: Path):
    shape = difference(BOX, [create_cylinder(0.2, 10, (10, 15, 30))])
    found = trimesh.load(write(shape, tmp_path, "stl", meshPrecision=0.001)["stl"])
    assert not (tmp_path / "result.stl").read_bytes().startswith(b"solid"), "binary, not text"
    assert found.is_watertight
    assert np.allclose(found.bounds, (LOW, HIGH), atol=1e-6)
    assert found.volume == pytest.approx(6 - 3 * math.pi * 0.04, rel=1e-2)


def test_step_reads_back_with_the_same_volume(tmp_path: Path):
    shape = difference(BOX, [create_cylinder(0.2, 10, (10, 15, 30))])
    found = write(shape, tmp_path, "step", "stpz")
    for path in found.values():
        back = read_shape(path.read_bytes(), "file")
        assert measure.volume(back) == pytest.approx(6 - 3 * math.pi * 0.04, rel=1e-6)
        assert topology.counts(back) == topology.counts(shape)


def test_equal_shapes_give_equal_step(tmp_path: Path):
    assembly = [BOX, translate(BOX, (5, 0, 0)), create_sphere(1)]
    first = write(assembly, tmp_path, "step", "stpz")
    texts = {key: path.read_bytes() for key, path in first.items()}
    again = write(assembly, tmp_path, "step", "stpz")
    assert texts == {key: path.read_bytes() for key, path in again.items()}


def test_a_list_of_shapes_is_one_file_and_equal_members_share_a_mesh(tmp_path: Path):
    found = write([BOX, translate(BOX, (5, 0, 0)), [create_sphere(1)]], tmp_path, "gltf", "step")
    tree = scene(found["glb"])
    nodes = {node["name"]: node for node in tree["nodes"]}
    assert list(nodes) == ["result", "result-1", "result-2", "result-3"]
    assert nodes["result-1"]["mesh"] == nodes["result-2"]["mesh"] != nodes["result-3"]["mesh"]
    assert len(tree["meshes"]) == 2
    assert sorted(round(part.volume) for part in world(found["glb"])) == [4, 6, 6]
    back = read_shape(found["step"].read_bytes(), "file")
    assert measure.volume(back) == pytest.approx(12 + 4 / 3 * math.pi, rel=1e-6)


def test_wires_and_edges_become_lines(tmp_path: Path):
    for value in (create_circle_wire(2), get_edges(BOX)):
        tree = scene(write(value, tmp_path, "gltf", "decomposed-mesh", "step")["glb"])
        assert {primitive["mode"] for mesh in tree["meshes"] for primitive in mesh["primitives"]} <= {1, 3}
    with pytest.raises(InvalidInput, match="no faces"):
        write(create_circle_wire(2), tmp_path, "stl")


@pytest.mark.parametrize("name", ["gltf", "stl", "step"])
def test_adjusting_swaps_the_axes_and_keeps_the_outside_outside(name: str, tmp_path: Path):
    (path,) = write(BOX, tmp_path, name, adjustYtoZ=True).values()
    wanted = [(9.5, 29, 18.5), (10.5, 31, 21.5)]
    if name == "step":
        shape = read_shape(path.read_bytes(), "file")
        assert np.allclose(measure.bounds(shape), wanted, atol=1e-6)
        assert measure.volume(shape) == pytest.approx(6)
    else:
        found = mesh(path)
        assert np.allclose(found.bounds, wanted, atol=1e-6)
        assert found.volume == pytest.approx(6), "a negative volume is a solid turned inside out"


def test_a_big_number_of_results_does_not_reach_standard_output(tmp_path: Path, capfd: pytest.CaptureFixture[str]):
    write(BOX, tmp_path, "gltf", "step", "stl")
    with pytest.raises(InvalidInput):
        read_shape(b"ISO-10303-21; garbage", "file")
    out, err = capfd.readouterr()
    assert (out, err) == ("", "")
