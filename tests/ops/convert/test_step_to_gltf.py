"""STEP to glTF: what is in the file afterwards, for every option by its effect."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from OCP.IGESControl import IGESControl_Writer
from tests.ops.glb_file import attribute, mesh, scene, world
from tests.places import FIXTURES

from cadcloud import samples
from cadcloud.ops.brep import measure, topology
from cadcloud.ops.convert.options import ConvertOptions
from cadcloud.ops.convert.step_to_gltf import ConversionResult, convert
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import read
from cadcloud.ops.formats.read import read_shape
from cadcloud.ops.formats.step import step_bytes
from cadcloud.ops.occt.shapes.solid import create_box, create_sphere

FILES = sorted(FIXTURES.glob("*.step"))
LINEAR_RED = (0.6038, 0.0039, 0.0039)


@pytest.fixture(scope="module")
def sample() -> Any:
    with samples.path() as path:
        yield path


def run(source: Path, folder: Path, **options: Any) -> ConversionResult:
    return convert(source, ConvertOptions.parse(options), folder, lambda _percent, _stage: None)


def nodes(result: ConversionResult) -> dict[str, dict[str, Any]]:
    return {node.get("name", ""): node for node in scene(result.path)["nodes"]}


def stored(folder: Path, content: bytes) -> Path:
    path = folder / "input"
    path.write_bytes(content)
    (folder / "out").mkdir(exist_ok=True)
    return path


def test_box_becomes_metres_with_y_up(tmp_path: Path):
    source = stored(tmp_path, step_bytes(create_box(10, 20, 30, (100, 0, 0)), "box"))
    result = run(source, tmp_path / "out")
    # STEP has (x, y, z) = (width, height, length) here; z up becomes y up by a turn: (x, z, -y).
    assert np.allclose(mesh(result.path).bounds, [[0.095, -0.01, -0.015], [0.105, 0.01, 0.015]], atol=1e-7)
    assert mesh(result.path).volume == pytest.approx(6e-6)
    assert [node["name"] for node in scene(result.path)["nodes"]] == ["box"]


def test_the_turn_does_not_mirror(tmp_path: Path):
    shapes = topology.compound([create_box(1, 1, 1, at) for at in ((0, 0, 0), (10, 0, 0), (0, 20, 0), (0, 0, 30))])
    source = stored(tmp_path, step_bytes(shapes, "corner"))
    centers = sorted(tuple(part.center_mass * 1000) for part in world(run(source, tmp_path / "out").path))
    assert np.allclose(centers, [(0, 0, -20), (0, 0, 0), (0, 30, 0), (10, 0, 0)], atol=1e-5)


def test_sample_has_its_assembly_tree(sample: Path, tmp_path: Path):
    result = run(sample, tmp_path)
    tree = scene(result.path)
    names = [node["name"] for node in tree["nodes"]]
    (root,) = (tree["nodes"][at] for at in tree["scenes"][0]["nodes"])
    assert root["name"] == "Pillow block"
    assert [names[at] for at in root["children"]] == [
        "housing", "bearing", "fastener 1", "fastener 2", "fastener 3", "fastener 4", "dowel left", "dowel right",
    ]  # fmt: skip
    assert [names[at] for at in nodes(result)["fastener 3"]["children"]] == ["bolt", "washer"]


def test_instances_share_one_mesh(sample: Path, tmp_path: Path):
    tree = scene(run(sample, tmp_path).path)
    for name in ("bolt", "washer"):
        assert len({node["mesh"] for node in tree["nodes"] if node["name"] == name}) == 1
        assert sum(node["name"] == name for node in tree["nodes"]) == 4
    # Housing, bearing, bolt, washer, dowel, and the dowel in its own colour.
    assert len(tree["meshes"]) == 6


def test_colours_of_parts_faces_and_instances(sample: Path, tmp_path: Path):
    result = run(sample, tmp_path)
    tree = scene(result.path)

    def colours(name: str) -> list[tuple[float, ...]]:
        parts = tree["meshes"][nodes(result)[name]["mesh"]]["primitives"]
        found = [tree["materials"][part["material"]]["pbrMetallicRoughness"]["baseColorFactor"] for part in parts]
        return [tuple(round(value, 4) for value in colour[:3]) for colour in found]

    assert colours("housing") == [(0.01, 0.0509, 0.3185), (0.6921, 0.6921, 0.6038)], "blue, with machined bores"
    assert colours("dowel left") == colours("bearing") == [(0.3185, 0.3185, 0.3547)]
    assert colours("dowel right") == [LINEAR_RED], "the colour of an instance wins over that of its part"
    assert all(material["pbrMetallicRoughness"]["metallicFactor"] == 0 for material in tree["materials"])


def test_mesh_matches_the_solids(sample: Path, tmp_path: Path):
    result = run(sample, tmp_path, meshPrecision=0.0005, meshAngle=0.05)
    exact = read_shape(sample.read_bytes(), "file")
    low, high = measure.bounds(exact)
    wanted = np.array([[low[0], low[2], -high[1]], [high[0], high[2], -low[1]]]) / 1000
    assert np.allclose(mesh(result.path).bounds, wanted, atol=1e-6)
    parts = world(result.path)
    assert len(parts) == 12 + 1, "the housing is in two colours"
    assert sum(part.volume for part in parts) * 1e9 == pytest.approx(measure.volume(exact), rel=1e-3)


def test_receipt(sample: Path, tmp_path: Path):
    told: list[tuple[float, str]] = []
    result = convert(sample, ConvertOptions(), tmp_path, lambda percent, stage: told.append((percent, stage)))
    found = result.metadata
    assert found["source"] == {
        "format": "STEP",
        "compressed": False,
        "bytes": sample.stat().st_size,
        "units": ["millimetre"],
        "encoding": "ascii",
    }
    assert found["result"] == {"format": "glTF 2.0", "bytes": result.path.stat().st_size, "unit": "metre"}
    assert found["upAxis"] == {"source": "z", "result": "y"}
    assert found["failedFaces"] == {"count": 0, "first": []}
    assert found["healing"] == "light"
    assert set(found["seconds"]) == {"read", "transfer", "mesh", "write", "report"}
    assert found["options"]["meshPrecision"] == 0.005
    assert found["options"]["adjustZtoY"] is True
    counts = found["counts"]
    exact = read_shape(sample.read_bytes(), "file")
    assert (counts["parts"], counts["instances"]) == (5, 12)
    assert len(topology.subshapes(exact, "solid")) == 12
    assert counts["triangles"] > 500
    assert [percent for percent, _ in told] == sorted(percent for percent, _ in told)
    assert told[-1] == (100, "done")
    assert list(tmp_path.iterdir()) == [result.path]


def test_gzip_is_told_by_content(sample: Path, tmp_path: Path):
    source = stored(tmp_path, gzip.compress(sample.read_bytes()))
    result = run(source, tmp_path / "out")
    assert result.metadata["source"]["compressed"] is True
    assert result.metadata["source"]["bytes"] == sample.stat().st_size
    assert list((tmp_path / "out").iterdir()) == [result.path], "the unpacked file is gone"
    (tmp_path / "plain").mkdir()
    assert result.path.read_bytes() == run(sample, tmp_path / "plain").path.read_bytes()


def cyclic() -> bytes:
    text = step_bytes(create_box(), "box").decode()
    line = next(line for line in text.splitlines() if "ADVANCED_BREP_SHAPE_REPRESENTATION" in line)
    number = line.split(" ", 1)[0]
    return text.replace(line, f"{number} = ADVANCED_BREP_SHAPE_REPRESENTATION('',({number}),{number});").encode()


def without_shapes() -> bytes:
    head, _, _ = step_bytes(create_box(), "box").partition(b"DATA;")
    return head + b"DATA;\n#1 = CARTESIAN_POINT('',(0.,0.,0.));\nENDSEC;\nEND-ISO-10303-21;\n"


def iges(folder: Path) -> bytes:
    writer = IGESControl_Writer()
    writer.AddShape(create_box())
    writer.ComputeModel()
    assert writer.Write(str(folder / "box.igs"))
    return (folder / "box.igs").read_bytes()


BOX = step_bytes(create_box(), "box")
BAD = {
    "empty": (b"", "is empty"),
    "blank": (b" \n\n ", "is empty"),
    "text": (b"hello", "ISO-10303-21"),
    "binary": (bytes(range(256)) * 8, "binary"),
    "zip": (b"PK\x03\x04rest", "ZIP"),
    "cut off": (BOX[: len(BOX) // 2], "cut off"),
    "header only": (BOX[:300], "cut off"),
    "damaged": (b"ISO-10303-21;\nHEADER;\njunk ((;\nEND-ISO-10303-21;\n", "damaged"),
    "no shapes": (without_shapes(), "no shapes"),
    "cyclic": (cyclic(), "no shapes"),
    "gzip of junk": (gzip.compress(b"junk"), "ISO-10303-21"),
    "gzip cut off": (gzip.compress(BOX)[:-20], "cut off"),
    "gzip damaged": (gzip.compress(BOX)[:400] + b"#" * 400, "damaged"),
    "empty gzip": (b"\x1f\x8b", "cut off"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_files_are_named(name: str, tmp_path: Path):
    content, says = BAD[name]
    with pytest.raises(InvalidInput, match=says) as caught:
        run(stored(tmp_path, content), tmp_path / "out")
    assert caught.value.details["parameter"] == "stepFileId"
    assert not list((tmp_path / "out").iterdir())


def test_iges_is_refused_for_conversion_and_read_by_operations(tmp_path: Path):
    content = iges(tmp_path)
    with pytest.raises(InvalidInput, match="IGES"):
        run(stored(tmp_path, content), tmp_path / "out")
    assert measure.area(read_shape(content, "file")) == pytest.approx(measure.area(create_box()), rel=1e-6)


def test_a_gzip_bomb_is_stopped_early(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(read.unpack, "__defaults__", (10_000_000,))
    engine = zlib.compressobj(9, wbits=31)
    bomb = b"".join(engine.compress(bytes(1 << 20)) for _ in range(200)) + engine.flush()
    assert len(bomb) < 1_000_000
    with pytest.raises(InvalidInput, match="more than 10000000 bytes"):
        run(stored(tmp_path, bomb), tmp_path / "out")
    assert not list((tmp_path / "out").iterdir())


@pytest.mark.parametrize(
    ("options", "path"),
    [
        ({"meshPrecision": 0}, "options.meshPrecision"),
        ({"meshAngle": 4}, "options.meshAngle"),
        ({"faceCountThreshold": 1.5}, "options.faceCountThreshold"),
        ({"nodeNameFormat": "short"}, "options.nodeNameFormat"),
        ({"scale": 0}, "options.scale"),
        ({"mergeFaces": "yes"}, "options.mergeFaces"),
        ({"colour": True}, "options.colour"),
    ],
)
def test_bad_options_are_named(options: dict[str, Any], path: str):
    with pytest.raises(InvalidInput) as caught:
        ConvertOptions.parse(options)
    assert caught.value.details["parameter"] == path


def test_option_read_colors(sample: Path, tmp_path: Path):
    tree = scene(run(sample, tmp_path, readColors=False).path)
    assert len(tree["materials"]) == 1
    assert all(len(mesh["primitives"]) == 1 for mesh in tree["meshes"])


def test_option_read_names(sample: Path, tmp_path: Path):
    assert "Pillow block" not in nodes(run(sample, tmp_path, readNames=False))


def test_options_read_materials_and_layers(sample: Path, tmp_path: Path):
    found = run(sample, tmp_path, readLayers=True).metadata
    assert {"Cast iron", "Steel 8.8"} <= set(found["materials"])
    assert found["layers"] == ["fasteners", "housing"]
    found = run(sample, tmp_path, readMaterials=False).metadata
    assert "materials" not in found
    assert "layers" not in found


def test_option_read_props(sample: Path, tmp_path: Path):
    assert nodes(run(sample, tmp_path, readProps=True))["washer"]["extras"]["standard"] == "ISO 7089"
    assert "extras" not in nodes(run(sample, tmp_path))["washer"]


def triangles(source: Path, folder: Path, **options: Any) -> int:
    return run(source, folder, **options).metadata["counts"]["triangles"]


def test_options_of_the_mesh(tmp_path: Path):
    source = stored(tmp_path, step_bytes(create_sphere(100), "ball"))
    out = tmp_path / "out"
    usual = triangles(source, out, meshAngle=3.0)
    assert triangles(source, out, meshAngle=0.1) > 2 * usual
    assert triangles(source, out, meshAngle=3.0, meshPrecision=0.0005) > 2 * usual
    assert triangles(source, out, meshAngle=3.0, meshDeflection=0.0005) == triangles(
        source, out, meshAngle=3.0, meshPrecision=0.0005
    )
    # Half a percent of the equator is about 3 mm.
    assert triangles(source, out, meshAngle=3.0, meshRelative=False, meshPrecision=0.1) > 5 * usual
    coarse = mesh(run(source, out, meshAngle=3.0, meshRelative=False, meshPrecision=2).path)
    assert np.linalg.norm(coarse.triangles_center, axis=1).min() * 1000 > 98
    assert triangles(source, out, meshParallel=False) == triangles(source, out)


def test_option_face_count_threshold(sample: Path, tmp_path: Path):
    usual = run(sample, tmp_path)
    once, bounds = usual.path.read_bytes(), mesh(usual.path).bounds
    assert run(sample, tmp_path, faceCountThreshold=500).path.read_bytes() == once
    apart = run(sample, tmp_path, faceCountThreshold=10)
    # The mesher minds the size of what is meshed together, which is how the passes show.
    assert apart.path.read_bytes() != once
    assert np.allclose(mesh(apart.path).bounds, bounds, atol=1e-5)
    assert {**apart.metadata["counts"], "triangles": 0} == {**usual.metadata["counts"], "triangles": 0}
    assert apart.metadata["failedFaces"]["count"] == 0


def test_option_merge_faces(sample: Path, tmp_path: Path):
    result = run(sample, tmp_path, mergeFaces=False)
    tree = scene(result.path)
    washer = tree["meshes"][nodes(result)["washer"]["mesh"]]
    assert len(washer["primitives"]) == 4, "two rings, outside and bore"


def test_option_split_indices(tmp_path: Path):
    # Whole faces are put into primitives until 16 bits are full, so it takes many faces in one part.
    balls = topology.compound([create_sphere(10 + size / 10) for size in range(12)])
    source = stored(tmp_path, step_bytes(topology.compound([balls]), "balls"))
    found = {}
    for split in (True, False):
        options = {"meshRelative": False, "meshPrecision": 0.007, "meshAngle": 3.0}
        path = run(source, tmp_path / "out", splitIndices16=split, **options).path
        tree = scene(path)
        (parts,) = (each["primitives"] for each in tree["meshes"])
        found[split] = (len(parts), {tree["accessors"][part["indices"]]["componentType"] for part in parts})
    assert found == {True: (2, {5123}), False: (1, {5125})}


def test_option_force_uv_export(sample: Path, tmp_path: Path):
    for forced in (True, False):
        path = run(sample, tmp_path, forceUVExport=forced).path
        primitives = [part for found in scene(path)["meshes"] for part in found["primitives"]]
        assert all(("TEXCOORD_0" in part["attributes"]) is forced for part in primitives)
        if forced:
            assert np.ptp(attribute(path, primitives[0], "TEXCOORD_0"), axis=0).min() > 0


@pytest.mark.parametrize(
    ("name", "node"),
    [
        ("empty", None),
        ("product", "Bolt"),
        ("instance", "bolt"),
        ("instanceOrProduct", "bolt"),
        ("productOrInstance", "Bolt"),
        ("productAndInstance", "Bolt [bolt]"),
    ],
)
def test_option_node_name_format(name: str, node: str | None, sample: Path, tmp_path: Path):
    found = nodes(run(sample, tmp_path, nodeNameFormat=name))
    assert (node in found) if node else (set(found) == {""})


def test_name_format_with_ocaf_entries(sample: Path, tmp_path: Path):
    assert any(
        name.startswith("Bolt [bolt] [0:1:1:")
        for name in nodes(run(sample, tmp_path, nodeNameFormat="productAndInstanceAndOcaf"))
    )


def test_option_mesh_name_format(sample: Path, tmp_path: Path):
    def names(**options: Any) -> set[str]:
        return {found.get("name", "") for found in scene(run(sample, tmp_path, **options).path)["meshes"]}

    assert names(meshNameFormat="product") == {"Housing", "Bearing", "Bolt", "Washer", "Dowel"}
    assert {"bolt", "washer"} <= names(meshNameFormat="instance")
    assert names(meshNameFormat="empty") == {""}


def test_option_transform_format(sample: Path, tmp_path: Path):
    placed = {
        form: nodes(run(sample, tmp_path, transformFormat=form))["bearing"] for form in ("compact", "mat4", "trs")
    }
    assert placed["mat4"]["matrix"][12:15] == pytest.approx([0, 0.05, 0])
    assert placed["compact"]["translation"] == placed["trs"]["translation"] == pytest.approx([0, 0.05, 0])
    assert "matrix" not in placed["trs"]


def test_options_frame_and_scale(sample: Path, tmp_path: Path):
    usual = mesh(run(sample, tmp_path).path).bounds
    found = run(sample, tmp_path, adjustZtoY=False, scale=2.0)
    low, high = mesh(found.path).bounds / 2
    assert np.allclose([[low[0], low[2], -high[1]], [high[0], high[2], -low[1]]], usual, atol=1e-7)
    assert found.metadata["upAxis"] == {"source": "z", "result": "z"}


def test_options_without_effect_are_accepted(sample: Path, tmp_path: Path):
    usual = run(sample, tmp_path).path.read_bytes()
    for option in ("embedTextures", "parallelWrite"):
        assert run(sample, tmp_path, **{option: False}).path.read_bytes() == usual


def test_healing_only_as_much_as_needed_changes_no_mesh(sample: Path, tmp_path: Path):
    light = run(sample, tmp_path)
    content = light.path.read_bytes()
    full = run(sample, tmp_path, healing="full")
    assert (light.metadata["healing"], full.metadata["healing"]) == ("light", "full")
    assert full.path.read_bytes() == content


@pytest.mark.skipif(not FILES, reason="the STEP files are not on this machine")
@pytest.mark.parametrize("source", FILES, ids=lambda path: path.stem)
def test_real_files(source: Path, tmp_path: Path):
    found = {}
    for healing in ("auto", "full"):
        result = run(source, tmp_path, healing=healing)
        assert result.metadata["failedFaces"]["count"] == 0
        found[healing] = (mesh(result.path).bounds, mesh(result.path).area, result.metadata["counts"])
    assert np.allclose(found["auto"][0], found["full"][0], atol=1e-6)
    assert found["auto"][1] == pytest.approx(found["full"][1], rel=1e-4)
    counts, others = found["auto"][2], found["full"][2]
    assert counts["triangles"] == pytest.approx(others["triangles"], rel=1e-3)
    assert {**counts, "triangles": 0} == {**others, "triangles": 0}


@pytest.mark.skipif(not FILES, reason="the STEP files are not on this machine")
def test_units_of_the_file_are_kept_true(tmp_path: Path):
    result = run(FIXTURES / "featuretype.step", tmp_path)
    assert result.metadata["source"]["units"] == ["inch"]
    exact = read_shape((FIXTURES / "featuretype.step").read_bytes(), "file")
    low, high = measure.bounds(exact)
    assert np.allclose(np.ptp(mesh(result.path).bounds, axis=0), np.subtract(high, low)[[0, 2, 1]] / 1000, rtol=1e-3)
