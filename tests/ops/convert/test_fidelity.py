"""What must survive a conversion: names in every script, colours, materials, entities, and the truth about losses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.ops.glb_file import mesh, scene

from cadcloud import samples
from cadcloud.ops.brep import topology
from cadcloud.ops.convert import forked, meshing
from cadcloud.ops.convert.options import ConvertOptions
from cadcloud.ops.convert.step_index import StepIndex, text_of
from cadcloud.ops.convert.step_to_gltf import ConversionResult, convert
from cadcloud.ops.convert.text_encoding import encoding_of
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import gltf_reader
from cadcloud.ops.formats.step import step_bytes
from cadcloud.ops.formats.tessellation import Tessellation, tessellate
from cadcloud.ops.formats.thumbnail import ThumbnailSettings, png
from cadcloud.ops.occt.shapes.solid import create_box, create_sphere

BOX = step_bytes(create_box(10, 20, 30), "NAMEHERE")


def run(source: Path, folder: Path, **options: Any) -> ConversionResult:
    folder.mkdir(exist_ok=True)
    return convert(source, ConvertOptions.parse(options), folder, lambda _percent, _stage: None)


def stored(folder: Path, content: bytes) -> Path:
    path = folder / "input.step"
    path.write_bytes(content)
    return path


@pytest.fixture(scope="module")
def sample() -> Any:
    with samples.path() as path:
        yield path


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        (rb"\X2\58F34F53\X0\ a", "壳体 a"),
        (rb"\X4\0001F600\X0\x", "😀x"),
        (rb"\S\dvers", "ävers"),
        (rb"\X\E9t\X\E9", "été"),
        (b"it''s", "it's"),
        (rb"C:\\new", r"C:\new"),
        ("Gehäuse 壳体 Корпус".encode(), "Gehäuse 壳体 Корпус"),
        ("壳体零件".encode("gb18030"), "壳体零件"),
        ("Gehäuse für Öl".encode("latin-1"), "Gehäuse für Öl"),
        ("ハウジング".encode("shift-jis"), "ハウジング"),
    ],
)
def test_names_in_every_script(raw: bytes, name: str, tmp_path: Path):
    result = run(stored(tmp_path, BOX.replace(b"NAMEHERE", raw)), tmp_path / "out")
    assert [node["name"] for node in scene(result.path)["nodes"]] == [name]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("plain", "ascii"),
        ("Gehäuse", "utf-8"),
        ("壳体零件", "gb18030"),
        ("Größe", "latin-1"),
        ("ケース", "shift-jis"),
    ],
)
def test_the_encoding_is_told_by_the_text(text: str, encoding: str):
    assert encoding_of(f"#1=PRODUCT('{text}');".encode(encoding)) == encoding


def test_guessed_encodings_are_told(tmp_path: Path):
    source = stored(tmp_path, BOX.replace(b"NAMEHERE", "Größe".encode("latin-1")))
    report = run(source, tmp_path / "out").report
    assert report["source"]["encoding"] == "latin-1"
    assert report["verdict"]["grade"] == "degraded"
    assert "latin-1" in report["verdict"]["reasons"][0]


@pytest.mark.parametrize("text", ["it''s", r"\X2\00E4\X0\b", r"\X\E4b", r"\S\db", r"\X4\000000E4\X0\b"])
def test_escapes(text: str):
    assert text_of(f"'{text}'") == {"it''s": "it's"}.get(text, "äb")


def test_materials_and_layers_are_in_extras(sample: Path, tmp_path: Path):
    result = run(sample, tmp_path, readLayers=True)
    nodes = {node.get("name"): node for node in scene(result.path)["nodes"]}
    assert nodes["housing"]["extras"] == {
        "layers": ["housing"],
        "material": {"name": "Cast iron", "density": 7200, "densityUnit": "kg/m3"},
    }
    assert nodes["bolt"]["extras"]["material"]["density"] == 7850
    assert "extras" not in nodes["washer"], "a property is no material"
    assert result.metadata["materials"] == ["Cast iron", "Steel 8.8"]


def test_entities_tie_nodes_and_faces_to_the_file(sample: Path, tmp_path: Path):
    text = sample.read_text()
    tree = scene(run(sample, tmp_path, entityIds="faces", mergeFaces=False).path)
    nodes = {node.get("name"): node for node in tree["nodes"]}
    step = nodes["washer"]["extras"]["step"]
    assert f"\n{step['product']} = PRODUCT('Washer'" in text
    assert f"\n{step['instance']} = NEXT_ASSEMBLY_USAGE_OCCURRENCE(" in text
    primitives = tree["meshes"][nodes["washer"]["mesh"]]["primitives"]
    faces = [primitive["extras"]["step"]["face"] for primitive in primitives]
    assert len(set(faces)) == 4
    assert all(f"\n{face} = ADVANCED_FACE(" in text for face in faces)
    merged = scene(run(sample, tmp_path, entityIds="faces").path)
    each = merged["meshes"][nodes["washer"]["mesh"]]["primitives"][0]
    assert each["extras"]["step"]["faces"] == faces
    assert sum(each["extras"]["step"]["triangles"]) == merged["accessors"][each["indices"]]["count"] / 3


def test_entities_of_plane_faces_are_those_of_their_planes(tmp_path: Path):
    source = stored(tmp_path, BOX)
    index = StepIndex.of(BOX, faces=True)
    result = run(source, tmp_path / "out", entityIds="faces", mergeFaces=False)
    content = gltf_reader.scene_of(result.path.read_bytes())
    lines = dict(line.split(" = ", 1) for line in BOX.decode().splitlines() if line.startswith("#"))
    (part,) = scene(result.path)["meshes"]
    for described, read in zip(part["primitives"], content.meshes[0].primitives, strict=True):
        number = int(described["extras"]["step"]["face"][1:])
        plane = lines[index.arguments[number][2]]
        origin = lines[lines[plane.split(",")[1].rstrip(");")].split(",")[1]]
        x, y, z = (float(value) for value in origin.split("(")[2].rstrip(");").split(","))
        away = (read.positions - np.array([x, z, -y]) / 1000) @ read.normals[0]
        assert np.abs(away).max() < 1e-7


def test_bodies_of_one_product_have_their_own_names(tmp_path: Path):
    both = topology.compound([create_box(), create_sphere(1, (5, 0, 0))])
    text = step_bytes(both, "pair").decode()
    result = run(stored(tmp_path, text.encode()), tmp_path / "out")
    assert not any("=>" in node.get("name", "") for node in scene(result.path)["nodes"])


def test_the_report_compares_shape_and_mesh(sample: Path, tmp_path: Path):
    report = run(sample, tmp_path).report
    assert report["verdict"] == {"grade": "faithful", "reasons": []}
    counts = report["counts"]
    for key in ("parts", "instances", "faces"):
        assert counts["source"][key] == counts["result"][key]
    assert counts["source"]["colors"] == 5
    figures = report["figures"]
    assert figures["shape"]["volume"] == pytest.approx(figures["mesh"]["volume"], rel=2e-3)
    assert figures["deviation"]["boundingBox"] < 2e-3
    assert report["healing"]["fullBodies"] == 0
    assert "OpenCASCADE" in report["kernel"]
    assert report["upAxis"] == {"source": "z", "result": "y"}


def test_a_ball_is_measured_in_closed_form(tmp_path: Path):
    report = run(stored(tmp_path, step_bytes(create_sphere(10), "ball")), tmp_path / "out").report
    shape = report["figures"]["shape"]
    assert shape["volume"] == pytest.approx(4 / 3 * np.pi * 1000, rel=1e-6)
    assert shape["area"] == pytest.approx(400 * np.pi, rel=1e-6)
    assert np.allclose([shape["boundingBox"]["min"], shape["boundingBox"]["max"]], [[-10] * 3, [10] * 3], atol=1e-5)


def test_a_body_that_crashes_the_kernel_is_left_out_and_named(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    honest = meshing._share

    def treacherous(bodies: list[meshing.Body], *rest: Any, **named: Any) -> Any:
        if any(body.part == 2 for body in bodies):
            raise SystemExit(11)
        return honest(bodies, *rest, **named)

    monkeypatch.setattr(meshing, "WORTH_FORKING", 1)
    monkeypatch.setattr(meshing, "_share", treacherous)
    result = run(sample, tmp_path)
    assert result.report["verdict"]["grade"] == "partial"
    assert result.metadata["failedFaces"]["count"] == 10
    assert {entry["part"] for entry in result.metadata["failedFaces"]["first"]} == {"Bolt"}
    assert "crashed" in result.metadata["failedFaces"]["first"][0]["reason"]
    assert "bolt" in {node["name"] for node in scene(result.path)["nodes"]}, "its places stay"


def test_forked_or_not_the_result_is_the_same(sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    usual = run(sample, tmp_path / "one").path.read_bytes()
    monkeypatch.setattr(meshing, "WORTH_FORKING", 1)
    monkeypatch.setattr(forked, "processors", lambda: 3)
    assert run(sample, tmp_path / "two").path.read_bytes() == usual


def test_threads_that_the_kernel_started_before_do_not_hang_the_children(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    source = stored(tmp_path, BOX)
    cuboids = [create_box(1, 1, 1, (2 * at, 0, 0)) for at in range(20)]
    assert tessellate(topology.compound(cuboids), Tessellation(0.1)), "on several threads"
    monkeypatch.setattr(meshing, "WORTH_FORKING", 1)
    assert run(source, tmp_path / "out").report["verdict"]["grade"] == "faithful"


def test_edges_are_lines(tmp_path: Path):
    source = stored(tmp_path, BOX)
    tree = scene(run(source, tmp_path / "out", edges=True).path)
    (part,) = tree["meshes"]
    faces, lines = part["primitives"]
    assert (faces["mode"], lines["mode"]) == (4, 1)
    assert faces["attributes"]["POSITION"] == lines["attributes"]["POSITION"], "no corners of their own"
    assert tree["accessors"][lines["indices"]]["count"] == 2 * 12
    assert tree["materials"][lines["material"]]["name"] == "edges"


def test_smooth_edges_are_drawn_on_request(sample: Path, tmp_path: Path):
    def segments(**options: Any) -> int:
        content = gltf_reader.scene_of(run(sample, tmp_path, edges=True, **options).path.read_bytes())
        return sum(len(p.indices) // 2 for m in content.meshes for p in m.primitives if p.mode == "lines")

    assert segments(edgeAngle=180) < segments() < segments(edgeAngle=0)


@pytest.mark.parametrize("compression", ["quantized", "draco"])
def test_compression_makes_it_small_and_keeps_the_shape(compression: str, sample: Path, tmp_path: Path):
    plain = run(sample, tmp_path / "plain")
    small = run(sample, tmp_path / "small", compression=compression)
    assert small.path.stat().st_size < 0.8 * plain.path.stat().st_size
    assert small.report["chosen"]["compression"] == compression
    if compression == "quantized":
        assert np.allclose(mesh(small.path).bounds, mesh(plain.path).bounds, atol=1e-5)


def test_draco_options_of_the_wire(sample: Path, tmp_path: Path):
    coarse = run(sample, tmp_path, draco={"useDraco": True, "dracoQuantizePositionBits": 8})
    assert coarse.report["chosen"]["compression"] == "draco"
    fine = run(sample, tmp_path, draco={"dracoQuantizePositionBits": 16})
    assert fine.metadata["result"]["bytes"] > coarse.metadata["result"]["bytes"]
    assert run(sample, tmp_path, draco={"useDraco": False}).report["chosen"]["compression"] == "none"
    with pytest.raises(InvalidInput):
        ConvertOptions.parse({"draco": {"dracoCompressionLevel": 11}})


def test_targets_of_size_are_met_or_missed_openly(sample: Path, tmp_path: Path):
    usual = run(sample, tmp_path)
    half = usual.metadata["result"]["bytes"] // 4
    small = run(sample, tmp_path, maxBytes=half)
    assert small.metadata["result"]["bytes"] <= half
    assert small.report["chosen"]["compression"] != "none"
    few = run(sample, tmp_path, preset="fine", maxTriangles=1500)
    assert few.report["chosen"]["triangles"] <= 1500
    missed = run(sample, tmp_path, maxTriangles=12)
    assert missed.report["verdict"]["grade"] == "degraded"
    assert "maxTriangles 12" in missed.report["verdict"]["reasons"][0]


def test_presets(sample: Path, tmp_path: Path):
    triangles = [run(sample, tmp_path, preset=name).report["chosen"]["triangles"] for name in ("preview", "standard")]
    assert triangles[0] < triangles[1] < run(sample, tmp_path, preset="fine").report["chosen"]["triangles"]
    assert ConvertOptions.parse({"preset": "fine", "meshAngle": 1.0}).tessellation().angle == 1.0


def test_a_preview_comes_first(sample: Path, tmp_path: Path):
    told: list[Any] = []
    options = ConvertOptions.parse({"preview": True, "thumbnail": {"size": 64}})
    result = convert(sample, options, tmp_path, lambda percent, _stage: told.append(percent), told.append)
    assert told.index(result.preview) < told.index(90)
    assert result.preview is not None
    assert result.preview.stat().st_size < result.path.stat().st_size
    assert result.thumbnail is not None
    assert result.thumbnail.read_bytes().startswith(b"\x89PNG\r\n\x1a\n")


def test_pictures_show_what_is_there(tmp_path: Path):
    source = stored(tmp_path, step_bytes(create_sphere(10), "ball"))
    content = gltf_reader.scene_of(run(source, tmp_path / "out", preset="fine").path.read_bytes())
    picture = png(content, ThumbnailSettings(64, "front", edges=False, background=None))
    pixels = decoded(picture)
    covered = (pixels[..., 3] > 127).mean()
    assert covered == pytest.approx(np.pi / 4 * 0.88**2, abs=0.02)
    assert pixels[32, 32, 0] > 100
    assert pixels[0, 0, 3] == 0


def decoded(content: bytes) -> np.ndarray:
    import struct  # noqa: PLC0415 - only here
    import zlib  # noqa: PLC0415 - only here

    width, height = struct.unpack(">II", content[16:24])
    at, data = 8, b""
    while at < len(content):
        (length,) = struct.unpack(">I", content[at : at + 4])
        if content[at + 4 : at + 8] == b"IDAT":
            data += content[at + 8 : at + 8 + length]
        at += 12 + length
    rows = np.frombuffer(zlib.decompress(data), np.uint8).reshape(height, -1)
    return rows[:, 1:].reshape(height, width, -1)
