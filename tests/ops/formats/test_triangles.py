"""Formats of triangles: written, and read back by independent readers and by our own; and files that are no such."""

from __future__ import annotations

import gzip
import io
import json
import struct
import time
import zipfile
from math import pi
from typing import Any

import numpy as np
import pytest
import trimesh
from tests.ops.case import evaluate
from tests.ops.cases.occt_assembly import DOCUMENT

from cadcloud.ops import registry
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import document as xde
from cadcloud.ops.formats import glb, obj, ply, stl, threemf, triangles
from cadcloud.ops.formats.draco import DracoSettings
from cadcloud.ops.formats.read_mesh import read_meshes, read_stl
from cadcloud.ops.formats.tessellation import Tessellation, tessellate
from cadcloud.ops.formats.triangles import Mesh, Scene
from cadcloud.ops.occt.shapes.solid import create_box, create_sphere
from cadcloud.ops.occt.shapes.wire import create_circle_wire

SETTINGS = Tessellation(0.01)
RED, GREEN, GREY = (1, 0, 0, 1), (0, 1, 0, 0.5), (0.5, 0.5, 0.5, 1)


@pytest.fixture
def box() -> Scene:
    return triangles.of_shape(create_box(1, 2, 3, (10, 20, 30)), SETTINGS, "a box")


@pytest.fixture
def ball() -> Scene:
    return triangles.of_shape(create_sphere(2), SETTINGS, "ball")


@pytest.fixture
def assembly() -> Scene:
    """A red box, the same in green, and a grey ball twice as large and 9 higher."""
    registry.load()
    return triangles.of_document(evaluate(DOCUMENT), SETTINGS)


def volume(mesh: Mesh) -> float:
    a, b, c = (mesh.positions[mesh.triangles[:, at]] for at in range(3))
    return float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6)


def is_watertight(mesh: Mesh) -> bool:
    """Whether every edge is run along once in each direction."""
    edges = np.vstack([mesh.triangles[:, [0, 1]], mesh.triangles[:, [1, 2]], mesh.triangles[:, [2, 0]]])
    there, back = {tuple(edge) for edge in edges.tolist()}, {tuple(edge[::-1]) for edge in edges.tolist()}
    return len(there) == len(edges) and there == back


def shades(mesh: Mesh) -> set[Any]:
    return {tuple(np.round(color, 2)) for color in mesh.colors((9, 9, 9, 9)).tolist()}


def close(found: Any, wanted: Any, tolerance: float = 1e-5) -> bool:
    return bool(np.allclose(found, wanted, atol=tolerance))


def test_meshes_of_shapes_are_watertight(box: Scene, ball: Scene):
    (mesh,) = box.placed()
    assert (len(mesh.positions), len(mesh.triangles), mesh.name) == (8, 12, "a box")
    assert close([mesh.positions.min(0), mesh.positions.max(0)], [[9.5, 18.5, 29], [10.5, 21.5, 31]])
    assert volume(mesh) == pytest.approx(6)
    assert is_watertight(mesh)
    (round_one,) = ball.placed()
    assert is_watertight(round_one)
    assert volume(round_one) == pytest.approx(4 / 3 * pi * 8, rel=0.02)


def test_meshes_of_documents_have_colours_and_places(assembly: Scene):
    assert len(assembly.parts) == 3
    one, two, three = assembly.placed()
    assert [mesh.name for mesh in (one, two, three)] == ["Box one", "Box two", "Ball one"]
    assert [shades(mesh) for mesh in (one, two, three)] == [{RED}, {GREEN}, {GREY}]
    assert close(one.positions.min(0), [0.5, 0.5, 2])
    assert close([three.positions.min(0), three.positions.max(0)], [[-2, -2, 7], [2, 2, 11]], 0.05)
    assert all(is_watertight(mesh) and volume(mesh) > 0 for mesh in (one, two, three))


def test_faces_have_colours_of_their_own():
    shape = create_box(1, 1, 1)
    document = xde.shape_document(shape, "cube")
    (label,) = xde.roots(document)
    xde.paint(document, label, RED)
    face = xde.shape_tool(document).AddSubShape(label, xde.topology.faces(shape)[2])
    xde.paint(document, face, GREEN)
    (mesh,) = triangles.of_document(document, SETTINGS).placed()
    assert sorted(mesh.paint.tolist()) == [0] * 10 + [1] * 2
    assert [tuple(np.round(color, 6)) for color in mesh.palette] == [RED, GREEN]
    assert is_watertight(mesh)
    (again,) = threemf.read(threemf.threemf_bytes(Scene([mesh], [triangles.Instance(0, np.eye(4), "")])), "f").placed()
    assert sorted(again.paint.tolist()) == [0] * 10 + [1] * 2
    (flat,) = obj.read(obj.obj_bytes([mesh]), "f")
    assert shades(flat) == {RED, (0, 1, 0, 1)}, "OBJ has no opacity at its corners"


def test_shapes_without_faces_are_refused():
    with pytest.raises(InvalidInput, match="no faces"):
        triangles.of_shape(create_circle_wire(1), SETTINGS, "ring")


def test_a_mirrored_mesh_keeps_its_outside(box: Scene):
    (mesh,) = box.placed()
    assert volume(mesh.moved(np.diag([-1.0, 1, 1, 1]))) == pytest.approx(6)


def test_obj_is_read_by_others(assembly: Scene):
    content = obj.obj_bytes(assembly.placed())
    found = trimesh.load(io.BytesIO(content), file_type="obj", force="mesh")
    assert close(found.bounds, [[-2, -1.5, -1.5], [2, 3.5, 11]], 0.6)
    assert found.volume == pytest.approx(6 + 6 + 8 * 4 / 3 * pi, rel=0.02)
    text = content.decode()
    assert "o Box_one" in text
    assert "mtllib" not in text
    assert obj.obj_bytes(assembly.placed(), "a.mtl").decode().count("usemtl") == 3
    assert b"newmtl color_ff0000ff\nKd 1 0 0\nd 1" in obj.mtl_bytes(assembly.placed())


def test_obj_comes_back(assembly: Scene):
    one, two, three = obj.read(obj.obj_bytes(assembly.placed()), "file")
    assert [mesh.name for mesh in (one, two, three)] == ["Box_one", "Box_two", "Ball_one"]
    assert [shades(mesh) for mesh in (one, two, three)] == [{RED}, {(0, 1, 0, 1)}, {GREY}]
    assert all(is_watertight(mesh) for mesh in (one, two, three))
    assert volume(one) == pytest.approx(6)


def test_obj_of_others_is_read():
    text = b"""# a square pyramid, with what many files have
v 0 0 0\nv 2 0 0\nv 2 2 0\nv 0 2 0 1.0\nvt 0 0\nvn 0 0 1\n
g base\nusemtl steel\ns off\nf 1/1/1 4/1/1 3/1/1 2//1
g sides\nv 1 1 3\nf -5 -4 -1\nf 2 3 \\\n 5\nf 3 4 5\nf 4 1 5\nl 1 2\n"""
    meshes = obj.read(text, "file")
    assert [len(mesh.triangles) for mesh in meshes] == [2, 4]
    assert sum(volume(mesh) for mesh in meshes) == pytest.approx(4)
    assert not meshes[0].palette


def test_ply_is_read_by_others(box: Scene, assembly: Scene):
    found = trimesh.load(io.BytesIO(ply.ply_bytes(box.placed())), file_type="ply")
    assert found.is_watertight
    assert found.volume == pytest.approx(6)
    content = ply.ply_bytes(assembly.placed())
    assert content.startswith(b"ply\nformat binary_little_endian 1.0\n")
    found = trimesh.load(io.BytesIO(content), file_type="ply")
    assert found.volume == pytest.approx(12 + 8 * 4 / 3 * pi, rel=0.02)
    assert {tuple(color) for color in found.visual.face_colors.tolist()} == {
        (255, 0, 0, 255), (0, 255, 0, 128), (188, 188, 188, 255),
    }  # fmt: skip


def test_3mf_is_read_by_others(assembly: Scene):
    content = threemf.threemf_bytes(assembly, 'Tom & "Jerry" <1>')
    assert content == threemf.threemf_bytes(assembly, 'Tom & "Jerry" <1>'), "equal scenes give equal bytes"
    lib3mf = pytest.importorskip("lib3mf")
    wrapper = lib3mf.get_wrapper()
    model = wrapper.CreateModel()
    reader = model.QueryReader("3mf")
    reader.SetStrictModeActive(True)
    reader.ReadFromBuffer(content)
    assert reader.GetWarningCount() == 0
    items = model.GetBuildItems()
    found: list[Any] = []
    while items.MoveNext():
        item = items.GetCurrent()
        mesh = model.GetMeshObjectByID(item.GetObjectResource().GetResourceID())
        assert mesh.IsManifoldAndOriented()
        assert mesh.IsValid()
        found.append((item.GetPartNumber(), mesh.GetName(), mesh.GetTriangleCount(), item.GetObjectTransform().Fields))
    assert [row[:3] for row in found[:2]] == [("Box one", "Box", 12), ("Box two", "Box", 12)]
    assert [list(row) for row in found[0][3]] == [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 2, 3]]
    assert close([list(row) for row in found[2][3]], [[2, 0, 0], [0, 0, 2], [0, -2, 0], [0, 0, 9]])


def test_3mf_comes_back(assembly: Scene):
    scene = threemf.read(threemf.threemf_bytes(assembly), "file")
    assert [len(scene.parts), len(scene.instances)] == [3, 3]
    for mesh, wanted in zip(scene.placed(), assembly.placed(), strict=True):
        assert mesh.name == wanted.name
        assert shades(mesh) == shades(wanted)
        assert np.array_equal(mesh.triangles, wanted.triangles)
        assert close(mesh.positions, wanted.positions)


def archive(model: str, name: str = "3D/3dmodel.model") -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, model)
    return target.getvalue()


TETRAHEDRON = """<mesh><vertices><vertex x="0" y="0" z="0"/><vertex x="1" y="0" z="0"/><vertex x="0" y="1" z="0"/>
<vertex x="0" y="0" z="1"/></vertices><triangles><triangle v1="0" v2="2" v3="1"/><triangle v1="0" v2="1" v3="3"/>
<triangle v1="1" v2="2" v3="3"/><triangle v1="0" v2="3" v3="2" pid="5" p1="1"/></triangles></mesh>"""


def model(objects: str, items: str = '<item objectid="1"/>', unit: str = "inch") -> str:
    return (
        f'<model unit="{unit}" xmlns="http://schemas.microsoft.com/3dmanufacturing/core/2015/02" '
        'xmlns:m="http://schemas.microsoft.com/3dmanufacturing/material/2015/02"><resources>'
        '<m:colorgroup id="5"><m:color color="#FF0000"/><m:color color="#00FF0080"/></m:colorgroup>'
        f"{objects}</resources><build>{items}</build></model>"
    )


def test_3mf_of_others_is_read():
    objects = (
        f'<object id="1" name="t">{TETRAHEDRON}</object><object id="2"><components><component objectid="1"/>'
        '<component objectid="1" transform="1 0 0 0 1 0 0 0 1 10 0 0"/></components></object>'
    )
    items = '<item objectid="2" transform="2 0 0 0 2 0 0 0 2 0 0 5"/>'
    scene = threemf.read(archive(model(objects, items)), "file")
    one, two = scene.placed()
    assert volume(one) == pytest.approx(25.4**3 * 8 / 6)
    assert close(two.positions.min(0), np.array([20, 0, 5]) * 25.4)
    assert two.name == "t"
    assert sorted(one.paint.tolist()) == [-1, -1, -1, 0]
    assert shades(one) == {(9, 9, 9, 9), (0, 1, 0, 0.5)}


def test_glb_comes_back():
    registry.load()
    document = evaluate(DOCUMENT)
    tessellate(xde.whole(document), SETTINGS)
    for compression in (None, DracoSettings(position_bits=20)):
        one, two, three = read_meshes(glb.glb_bytes(document, glb.GlbSettings(z_up=True), compression), "file")
        assert [mesh.name for mesh in (one, two, three)] == ["Box one", "Box two", "Ball one"]
        assert [shades(mesh) for mesh in (one, two, three)] == [{RED}, {GREEN}, {GREY}]
        assert all(is_watertight(mesh) for mesh in (one, two, three))
        assert volume(one) == pytest.approx(6, rel=1e-4)
        assert volume(three) == pytest.approx(8 * 4 / 3 * pi, rel=0.02)
        assert close([three.positions.min(0), three.positions.max(0)], [[-2, 7, -2], [2, 11, 2]], 0.05), (
            "y is up in glTF"
        )


def packed(tree: dict[str, Any], binary: bytes = b"") -> bytes:
    text = json.dumps(tree).encode()
    text += b" " * (-len(text) % 4)
    body = struct.pack("<I4s", len(text), b"JSON") + text
    if binary:
        body += struct.pack("<I4s", len(binary), b"BIN\0") + binary
    return struct.pack("<4sII", b"glTF", 2, 12 + len(body)) + body


CORNERS = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [1, 1, 0]], "<f4").tobytes()


def flat(**primitive: Any) -> dict[str, Any]:
    return {
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}, **primitive}]}],
        "accessors": [{"bufferView": 0, "componentType": 5126, "type": "VEC3", "count": 4}],
        "bufferViews": [{"buffer": 0, "byteLength": len(CORNERS)}],
        "buffers": [{"byteLength": len(CORNERS)}],
    }


@pytest.mark.parametrize(("mode", "wanted"), [(5, [[0, 1, 2], [1, 3, 2]]), (6, [[0, 1, 2], [0, 2, 3]])])
def test_strips_and_fans_are_read(mode: int, wanted: list[list[int]]):
    (mesh,) = read_meshes(packed(flat(mode=mode), CORNERS), "file")
    corners = np.frombuffer(CORNERS, "<f4").reshape(-1, 3)
    found = mesh.positions[mesh.triangles]
    assert close(np.cross(found[:, 1] - found[:, 0], found[:, 2] - found[:, 0]), [[0, 0, 1], [0, 0, 1]]) or mode == 6
    assert close(np.sort(found, axis=1), np.sort(corners[np.array(wanted)], axis=1))


def test_stl_comes_back(tmp_path: Any, ball: Scene):
    shape = create_sphere(2)
    tessellate(shape, SETTINGS)
    stl.write(shape, tmp_path / "ball.stl")
    content = (tmp_path / "ball.stl").read_bytes()
    for file in (content, stl.text(shape).encode(), gzip.compress(content)):
        (mesh,) = read_meshes(file, "file")
        assert is_watertight(mesh)
        assert volume(mesh) == pytest.approx(volume(ball.parts[0]), rel=1e-6)
    assert is_watertight(read_stl(b"solid" + content[5:], "file")), "binary files may begin like text"


BAD: list[tuple[Any, str]] = [
    (b"", "no file of triangles"),
    (b"garbage", "no file of triangles"),
    (bytes(range(256)) * 10, "no file of triangles"),
    (b"solid x\nfacet\nvertex 0 0 0\n", "cut off"),
    (b"solid x\nvertex 0 a 0\nendsolid", "no number"),
    (b"solid x\nvertex 0 0 0\nvertex 1 0 0\nendsolid", "damaged or holds no"),
    (b"solid x\n" + b"vertex 0 0 0\n" * 3 + b"endsolid", "enclose an area"),
    (b"solid x\nvertex 0 0 0\nvertex 1 nan 0\nvertex 0 1 0\nendsolid", "not finite"),
    (b"v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 4\n", "corners that it does not have"),
    (b"v 0 0 0\nf 1 0 1\n", "damaged in line 2"),
    (b"v 0 0 0\nf -2 1 1\n", "damaged in line 2"),
    (b"v 0 0 x\n", "damaged in line 1"),
    (b"v 0 0 0\n", "no faces"),
    (b"PK\x03\x04 nothing", "no ZIP archive"),
    (archive(model(TETRAHEDRON))[:-30], "no ZIP archive"),
    (archive("x", "other"), "no entry"),
    (archive("<model>"), "no element found"),
    (archive('<!DOCTYPE m [<!ENTITY a SYSTEM "file:///etc/passwd">]><model>&a;</model>'), "entity 'a'"),
    (archive(model("")), "object '1'"),
    (archive(model("", "")), "no triangles"),
    (archive(model(f'<object id="1">{TETRAHEDRON}</object>'.replace('v1="1"', 'v1="9"'))), "does not have"),
    (archive(model(f'<object id="1">{TETRAHEDRON}</object>'.replace('x="1"', 'x="one"'))), "<vertex> makes no sense"),
    (archive(model(f'<object id="1">{TETRAHEDRON}</object>', unit="mile")), "<model> makes no sense"),
    (archive(model('<object id="1"><components><component objectid="1"/></components></object>')), "places too much"),
    (gzip.compress(b"\0" * 2000)[:-20], "cut off"),
    (b"glTF", "damaged"),
    (packed({"scenes": 3}), "damaged"),
    (packed({}), "no triangles"),
    (packed({"extensionsRequired": ["EXT_meshopt_compression"]}), "meshopt"),
    (packed({"nodes": [{"children": [0]}]}), "nodes within themselves"),
    (packed({"nodes": [{"children": [at + 1] * 400} for at in range(9)] + [{}]}), "nodes within themselves"),
    (packed(flat()), "cut off"),
    (packed(flat(indices=7), CORNERS), "contradicts"),
    (packed({**flat(), "bufferViews": [{"buffer": 0, "byteLength": 10**12}]}, CORNERS), "cut off"),
    (packed({**flat(), "buffers": [{"uri": "file:///etc/passwd"}]}, CORNERS), "other files"),
    (packed(flat(mode=5), CORNERS)[:-8], "cut off"),
]


@pytest.mark.parametrize(("content", "says"), BAD, ids=range(len(BAD)))
def test_what_cannot_be_read_is_refused(content: bytes, says: str):
    start = time.perf_counter()
    with pytest.raises(InvalidInput, match=says) as caught:
        read_meshes(content, "file")
    assert caught.value.details["parameter"] == "file"
    assert time.perf_counter() - start < 20


def test_archives_that_unpack_to_too_much_are_refused(monkeypatch: pytest.MonkeyPatch):
    bomb = archive("<model>" + " " * 100_000 + "</model>")
    assert len(bomb) < 1000
    monkeypatch.setattr(threemf, "LARGEST", 50_000)
    with pytest.raises(InvalidInput, match="unpacks to more than 50000 bytes"):
        read_meshes(bomb, "file")


def test_flipped_bytes_never_crash(assembly: Scene):
    registry.load()
    document = evaluate(DOCUMENT)
    tessellate(xde.whole(document), SETTINGS)
    files = [
        glb.glb_bytes(document, glb.GlbSettings()),
        threemf.threemf_bytes(assembly),
        obj.obj_bytes(assembly.placed()),
        stl.text(create_box_meshed()).encode(),
    ]
    random = np.random.default_rng(7)
    for content in files:
        for _ in range(40):
            damaged = np.frombuffer(content, np.uint8).copy()
            damaged[random.integers(0, min(len(damaged), 4000), 5)] = random.integers(0, 256, 5)
            try:
                read_meshes(damaged.tobytes(), "file")
            except InvalidInput:
                continue


def create_box_meshed() -> Any:
    shape = create_box(1, 2, 3)
    tessellate(shape, SETTINGS)
    return shape
