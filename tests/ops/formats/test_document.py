"""Documents as results, and what cases cannot show: that they are changed in place."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest
import trimesh
from tests.ops.case import evaluate
from tests.ops.cases.occt_assembly import DOCUMENT, EMPTY, GREEN, RED, names, structure
from tests.ops.glb_file import scene
from tests.places import FIXTURES

from cadcloud.ops import registry
from cadcloud.ops.brep import measure, topology
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import document as xde
from cadcloud.ops.formats.export import export
from cadcloud.ops.formats.options import OutputOptions
from cadcloud.ops.formats.read import read_shape
from cadcloud.ops.occt.shapes.solid import create_box

_M, _Q = "occt.assembly.manager", "occt.assembly.query"
COLORED = FIXTURES / "red_cube_blue_cylinder.step"


def write(value: Any, folder: Path, *formats: str, **outputs: Any) -> dict[str, Path]:
    parts = export(value, OutputOptions.parse({"formats": list(formats), **outputs}), folder, "result")
    return {part.key: part.path for part in parts}


def test_a_document_is_written_in_every_format_of_a_shape(tmp_path: Path):
    document = evaluate(DOCUMENT)
    files = write(document, tmp_path, "gltf", "step", "stpz", "stl", "decomposed-mesh")
    assert {node["name"] for node in scene(files["glb"])["nodes"]} == {"Root", "Box one", "Box two", "Ball one"}
    low, high = trimesh.load(files["glb"], force="mesh").bounds
    assert list(high - low) == pytest.approx([4, 5.5, 12], rel=0.01), "axes stay as they are"
    text = files["step"].read_bytes()
    assert gzip.decompress(files["stpz"].read_bytes()) == text
    assert measure.volume(read_shape(text, "file")) == pytest.approx(12 + 8 * 4.18879, rel=1e-5)
    assert trimesh.load(files["stl"]).volume == pytest.approx(45.51, rel=0.02)
    assert len(json.loads(files["decomposed-mesh"].read_text())["faceList"]) == 13


def test_a_document_without_formats_becomes_gltf(tmp_path: Path):
    assert list(write(evaluate(DOCUMENT), tmp_path)) == ["glb"]


@pytest.mark.parametrize(
    ("value", "outputs", "says"),
    [
        (DOCUMENT, {"formats": ["csv"]}, "csv does not fit the result, which is a document"),
        (DOCUMENT, {"formats": ["step"], "adjustYtoZ": True}, "adjustYtoZ does not fit a document"),
        (EMPTY, {}, "holds no shapes"),
    ],
)
def test_documents_that_cannot_be_written(value: Any, outputs: dict[str, Any], says: str, tmp_path: Path):
    with pytest.raises(InvalidInput, match=says):
        export(evaluate(value), OutputOptions.parse(outputs), tmp_path)


def test_a_finished_file_is_handed_on_as_it_is(tmp_path: Path):
    document = evaluate(DOCUMENT)
    glb = registry.call(f"{_M}.exportDocumentToGltf", {"document": document})
    text = registry.call(f"{_M}.exportDocumentToStep", {"document": document})
    packed = registry.call(f"{_M}.exportDocumentToStep", {"document": document, "compress": True})
    expected = ((glb, "glb", "result.glb"), (text, "step", "result.step"), (packed, "stpz", "result.stpz"))
    for content, key, name in expected:
        files = write(content, tmp_path)
        assert {found: path.name for found, path in files.items()} == {key: name}
        assert files[key].read_bytes() == content
    with pytest.raises(InvalidInput, match="step does not fit the result, which is a finished file; use gltf"):
        write(glb, tmp_path, "step")
    with pytest.raises(InvalidInput, match="unknown kind"):
        write(b"\0\1\2", tmp_path)


def test_setting_names_and_colours_changes_the_document():
    document = evaluate(DOCUMENT)
    registry.call(f"{_M}.setDocLabelName", {"document": document, "label": "0:1:1:3:1", "name": "späße"})
    registry.call(f"{_M}.setDocLabelColor", {"document": document, "label": "0:1:1:3:2", **RED})
    registry.call(f"{_M}.setDocLabelColor", {"document": document, "label": "0:1:1:1", **GREEN})
    assert names(document)[1] == (1, "späße")
    colors = [xde.color_of(xde.find(document, label)) for label in ("0:1:1:3:2", "0:1:1:1", "0:1:1:3:1")]
    assert colors == [(1, 0, 0, 1), (0, 1, 0, 0.5), None]


def test_an_existing_document_is_changed_itself():
    document = evaluate(DOCUMENT)
    changes = structure(removals=["0:1:1:3:1"])
    found = registry.call(f"{_M}.buildAssemblyDocument", {"structure": changes, "existingDocument": document})
    assert found is document
    assert len(names(document)) == 3


def test_labels_without_a_name():
    # Asking the kernel for an attribute that is not there crashes the process.
    document = xde.new_document()
    assembly = xde.shape_tool(document).NewShape()
    assert xde.name_of(assembly) == ""
    assert xde.roots(document)
    assert not topology.subshapes(xde.shape_of(assembly), "vertex")


@pytest.mark.parametrize("entry", ["", "0", "0:1", "0:1:1:", "0:1:1:1:", "-1", "0:1:1:-1", "9" * 40, "0:" + "9" * 40])
def test_entries_that_are_none(entry: str):
    document = xde.shape_document(create_box(1, 1, 1), "box")
    with pytest.raises(InvalidInput, match="it has 0:1:1:1"):
        xde.find(document, entry)


@pytest.mark.skipif(not COLORED.is_file(), reason="the STEP files are not on this machine")
def test_colours_of_faces_survive_reading_cloning_and_writing(tmp_path: Path):
    source = registry.call(f"{_M}.loadStepToDoc", {"stepData": COLORED.read_bytes()})
    parts = registry.call(f"{_Q}.getDocumentParts", {"document": source})
    assert [part["name"] for part in parts] == ["blue_cylinder", "red_cube"]
    loaded = {"id": "L", "sourceDocumentIndex": 0}
    node = {"id": "n", "type": "instance", "name": "both", "partId": "L", "translation": [100, 0, 0]}
    changes = structure(loadedParts=[loaded], nodes=[node])
    copy = registry.call(f"{_M}.buildAssemblyDocument", {"structure": changes, "sourceDocuments": [source]})
    volumes = [sum(measure.volume(part) for part in xde.placed_parts(found)) for found in (source, copy)]
    assert volumes[0] == pytest.approx(volumes[1])
    assert _colors(source, tmp_path) == _colors(copy, tmp_path)
    assert len(_colors(source, tmp_path)) == 2


def _colors(document: Any, folder: Path) -> set[tuple[float, ...]]:
    materials = scene(write(document, folder, "gltf")["glb"])["materials"]
    return {tuple(material["pbrMetallicRoughness"]["baseColorFactor"]) for material in materials}
