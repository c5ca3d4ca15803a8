"""Looking into files whose content is known."""

from __future__ import annotations

import csv
import gzip
import io
import math
from pathlib import Path
from typing import Any

import pytest
from tests.places import FIXTURES

from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import brep, iges, obj, stl, threemf, triangles
from cadcloud.ops.formats.step import document_bytes, step_bytes
from cadcloud.ops.formats.tessellation import Tessellation, tessellate
from cadcloud.ops.inspection.inspect import inspect
from cadcloud.ops.occt.shapes.solid import create_box, create_sphere
from cadcloud.ops.registry import call

BOX = create_box(2, 3, 4, (10, 0, 0))


def look(content: bytes, folder: Path) -> tuple[dict[str, Any], list[dict[str, str]]]:
    path = folder / "file"
    path.write_bytes(content)
    report, bill = inspect(path, lambda _percent, _stage: None)
    return report, list(csv.DictReader(io.StringIO(bill.decode())))


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("step", step_bytes(BOX, "box")),
        ("step", gzip.compress(step_bytes(BOX, "box"))),
        ("iges", iges.iges_bytes(BOX, "box")),
        ("brep", brep.text(BOX)),
        ("brep", brep.binary(BOX)),
    ],
)
def test_exact_files(kind: str, content: bytes, tmp_path: Path):
    report, bill = look(content, tmp_path)
    assert report["source"] == {"format": kind, "bytes": len(content)}
    assert report["unit"] == "millimetre"
    whole = report["whole"]
    assert whole["volume"] == pytest.approx(24)
    assert whole["area"] == pytest.approx(52)
    assert whole["center"] == pytest.approx((10, 0, 0), abs=1e-6)
    assert whole["bounds"]["min"] == pytest.approx((9, -2, -1.5), abs=1e-6)
    assert whole["valid"] is True
    [part] = report["parts"]
    assert part["quantity"] == 1
    assert [line["quantity"] for line in bill] == ["1"]


def meshes() -> list[triangles.Mesh]:
    return triangles.of_shape(BOX, Tessellation(0.1), "box").placed()


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("stl", lambda: stl.binary(meshes())),
        ("obj", lambda: obj.obj_bytes(meshes())),
        ("3mf", lambda: threemf.threemf_bytes(triangles.Scene.of(meshes()))),
    ],
)
def test_files_of_triangles(kind: str, content: Any, tmp_path: Path):
    report, _ = look(content(), tmp_path)
    assert report["source"]["format"] == kind
    whole = report["whole"]
    assert whole["volume"] == pytest.approx(24, rel=1e-6)
    assert whole["area"] == pytest.approx(52, rel=1e-6)
    assert whole["center"] == pytest.approx((10, 0, 0), abs=1e-5)
    assert whole["counts"] == {"triangles": 12, "vertices": 8}
    assert whole["valid"] is True


def test_triangles_that_do_not_close(tmp_path: Path):
    text = b"v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n"
    whole = look(text, tmp_path)[0]["whole"]
    assert (whole["volume"], whole["area"], whole["valid"]) == (0, 0.5, False)
    assert "do not close" in whole["problems"][0]
    assert whole["center"] == pytest.approx((1 / 3, 1 / 3, 0))


def test_a_solid_that_is_inside_out(tmp_path: Path):
    whole = look(brep.text(BOX.Reversed()), tmp_path)[0]["whole"]
    assert whole["valid"] is False
    assert any("inside out" in problem for problem in whole["problems"])


def test_an_assembly(tmp_path: Path):
    """A cart of two axles with two wheels each, and a box."""
    wheel = call("occt.assembly.manager.createPart", {"id": "wheel", "shape": create_sphere(1), "name": "Wheel"})
    box = call("occt.assembly.manager.createPart", {"id": "box", "shape": BOX, "name": "Box"})
    nodes = [
        call("occt.assembly.manager.createAssemblyNode", {"id": "cart", "name": "Cart"}),
        call("occt.assembly.manager.createAssemblyNode", {"id": "axle-1", "name": "Axle", "parentId": "cart"}),
    ]
    for number, x in enumerate((-2, 2)):
        nodes.append(
            call(
                "occt.assembly.manager.createInstanceNode",
                {
                    "id": f"w{number}",
                    "partId": "wheel",
                    "name": f"w{number}",
                    "parentId": "axle-1",
                    "translation": [x, 0, 0],
                },
            )
        )
    nodes.append(
        call("occt.assembly.manager.createInstanceNode", {"id": "b", "partId": "box", "name": "b", "parentId": "cart"})
    )
    structure = call("occt.assembly.manager.combineStructure", {"parts": [wheel, box], "nodes": nodes})
    document = call("occt.assembly.manager.buildAssemblyDocument", {"structure": structure})
    report, bill = look(document_bytes(document, "cart"), tmp_path)
    assert {line["name"]: line["quantity"] for line in bill} == {"Wheel": "2", "Box": "1"}
    volumes = {part["name"]: part["volume"] for part in report["parts"]}
    assert volumes == {"Wheel": pytest.approx(4 / 3 * math.pi), "Box": pytest.approx(24)}
    assert report["whole"]["volume"] == pytest.approx(24 + 2 * 4 / 3 * math.pi)
    [cart] = report["bom"]["nested"]
    assert cart["name"] == "Cart"
    axle = next(inner for inner in cart["components"] if inner["name"] == "Axle")
    assert [(inner["name"], inner["quantity"]) for inner in axle["components"]] == [("Wheel", 2)]
    [tree] = report["tree"]
    placed = next(child for child in tree["children"] if "children" in child)["children"]
    assert [child["name"] for child in placed] == ["w0", "w1"]
    assert [child["transform"][12] for child in placed] == [-2, 2]


@pytest.mark.parametrize("content", [b"", b"hello", b"PK\x03\x04 no archive", b"glTF", b"solid x\nendsolid x\n"])
def test_files_that_cannot_be_read(content: bytes, tmp_path: Path):
    with pytest.raises(InvalidInput) as caught:
        look(content, tmp_path)
    assert caught.value.details["parameter"] == "fileId"


@pytest.mark.skipif(not FIXTURES.is_dir(), reason="the fixtures are not on this machine")
def test_real_files(tmp_path: Path):
    for name in ("red_cube_blue_cylinder.step", "multibody.step", "nist_ctc_01_ap242.step"):
        report, bill = look((FIXTURES / name).read_bytes(), tmp_path)
        assert report["whole"]["volume"] > 0
        assert len(bill) == len(report["parts"]) > 0
        total = sum(part["volume"] * part["quantity"] for part in report["parts"])
        assert report["whole"]["volume"] == pytest.approx(total, rel=1e-6)


def test_nothing_is_meshed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("cadcloud.ops.formats.tessellation.tessellate", lambda *_: pytest.fail("meshed"))
    look(step_bytes(BOX, "box"), tmp_path)
    assert tessellate is not None
