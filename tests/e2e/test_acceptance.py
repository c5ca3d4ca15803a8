"""The pipelines that clients of the contract ship as samples, through everything, with their geometry measured."""

from __future__ import annotations

import gzip
import io
import json
from math import pi
from typing import Any

import pytest
import trimesh
from tests.e2e.service import Client

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.formats.read import read_shape
from cadcloud.ops.formats.step import step_bytes
from cadcloud.ops.occt.shapes.solid import create_box

PIPELINE = "/api/v1/cad/pipeline"
CUP = "/api/v1/models/dragon-cup"


def parse(value: Any) -> dict[str, Any]:
    return {"operation": "json.parse", "params": {"text": json.dumps(value)}}


def run(client: Client, steps: list[dict[str, Any]], *formats: str, **more: Any) -> dict[str, Any]:
    """Run a pipeline to its good end."""
    outputs = {"formats": list(formats), **more.pop("outputs", {})}
    task = client.run(PIPELINE, {"steps": steps, "outputs": outputs, **more})
    assert task["status"] == "completed", task
    return task


def shape(client: Client, task: dict[str, Any], part: str) -> Any:
    content = client.download(task["taskId"], part).content
    return read_shape(gzip.decompress(content) if part == "stpz" else content, "test")


def mesh(client: Client, task: dict[str, Any]) -> Any:
    content = client.download(task["taskId"], "glb").content
    found = trimesh.load(io.BytesIO(content), file_type="glb").to_geometry()
    found.merge_vertices(merge_norm=True)
    return found


def test_two_boxes_rounded(client: Client):
    task = run(
        client,
        [
            {"operation": "occt.shapes.solid.createBox", "params": {"width": 8, "length": 6, "height": 4}},
            {"operation": "occt.transforms.translate", "params": {"shape": "$ref:0", "translation": [4, 2, 3]}},
            {"operation": "occt.booleans.union", "params": {"shapes": ["$ref:0", "$ref:1"]}},
            {"operation": "occt.fillets.filletEdges", "params": {"shape": "$ref:2", "radius": 0.5}},
        ],
        "stpz",
        "gltf",
        outputs={"meshPrecision": 0.001},
    )
    solid = shape(client, task, "stpz")
    assert topology.kind_of(topology.simplest(solid)) == "solid"
    # Two boxes of 192 share 4 x 2 x 3; fillets of 0.5 take (1 - pi / 4) / 4 a length of convex edge, or give it.
    assert measure.volume(solid) == pytest.approx(2 * 192 - 4 * 2 * 3, rel=0.02)
    assert mesh(client, task).volume == pytest.approx(measure.volume(solid), rel=1e-3)


def test_a_map_of_cylinders(client: Client):
    centers = [[0, 0, 0], [10, 0, 0], [0, 0, 10], [10, 0, 10]]
    cylinder = {"operation": "occt.shapes.solid.createCylinder", "params": {"center": "$item"}}
    task = run(
        client,
        [
            parse(centers),
            {"type": "map", "items": "$ref:0", "steps": [cylinder]},
            {"operation": "occt.booleans.union", "params": {"shapes": "$ref:5"}},
        ],
        "step",
    )
    assert measure.volume(shape(client, task, "step")) == pytest.approx(4 * 2 * pi, rel=1e-6)


def test_a_map_of_spheres_that_grow(client: Client):
    centers = [[8 * at, 0, 0] for at in range(5)]
    inner = [
        {"operation": "math.twoNrOperation", "params": {"first": "$index", "second": 1, "operation": "add"}},
        {"operation": "occt.shapes.solid.createSphere", "params": {"radius": "$prev", "center": "$item"}},
    ]
    task = run(
        client,
        [
            parse(centers),
            {"type": "map", "items": "$ref:0", "steps": inner},
            {"operation": "occt.shapes.compound.makeCompound", "params": {"shapes": "$ref:11"}},
        ],
        "step",
    )
    found = shape(client, task, "step")
    assert topology.counts(found)["solids"] == 5
    assert measure.volume(found) == pytest.approx(4 / 3 * pi * sum(radius**3 for radius in range(1, 6)), rel=1e-6)


@pytest.mark.parametrize(("number", "volume"), [("10", 1000.0), ("1", 4 / 3 * pi * 8)])
def test_a_choice(client: Client, number: str, volume: float):
    task = run(
        client,
        [
            {"operation": "json.parse", "params": {"text": number}},
            {"operation": "math.add", "params": {"first": "$ref:0", "second": 1}},
            {
                "type": "choice",
                "value": "$ref:1",
                "operator": "gt",
                "compareTo": 5,
                "then": [
                    {"operation": "occt.shapes.solid.createBox", "params": {"width": 10, "length": 10, "height": 10}}
                ],
                "else": [{"operation": "occt.shapes.solid.createSphere", "params": {"radius": 2}}],
            },
        ],
        "step",
    )
    assert measure.volume(shape(client, task, "step")) == pytest.approx(volume, rel=1e-6)


def test_a_file_is_loaded_and_rounded(client: Client):
    # z is up in the file, so its height along z becomes the height along y.
    file_id = client.upload(step_bytes(create_box(width=4, length=6, height=2), "part"))
    loaded = {"filetext": "$file:0", "fileName": "part.step", "adjustZtoY": True}
    task = run(
        client,
        [
            {"operation": "occt.io.loadSTEPorIGES", "params": loaded},
            {"operation": "occt.fillets.filletEdges", "params": {"shape": "$ref:0", "radius": 0.1}},
        ],
        "stpz",
        "gltf",
        inputFiles=[{"fileId": file_id, "role": "part"}],
        outputs={"meshPrecision": 0.001},
    )
    solid = shape(client, task, "stpz")
    low, high = measure.bounds(solid)
    assert [end - start for start, end in zip(low, high, strict=True)] == pytest.approx([4, 6, 2], abs=1e-6)
    assert topology.counts(solid)["faces"] == 6 + 12 + 8
    # A rounded box: its core, slabs, quarter cylinders and eighths of a sphere.
    r, (a, b, c) = 0.1, (3.8, 5.8, 1.8)
    exact = a * b * c + 2 * r * (a * b + b * c + a * c) + pi * r**2 * (a + b + c) + 4 / 3 * pi * r**3
    assert measure.volume(solid) == pytest.approx(exact, rel=1e-6)
    assert mesh(client, task).volume == pytest.approx(exact, rel=1e-3)


def test_a_dragon_cup_with_some_parameters(client: Client):
    params = {"height": 8, "radiusBottom": 4, "radiusTopOffset": 2, "thickness": 0.6, "scale": 1}
    task = client.run(CUP, {"params": params, "outputs": {"formats": ["gltf", "step"]}})
    assert task["status"] == "completed", task
    assert list(task["resultParts"]) == ["glb", "step", "metadata"]
    assert task["metadata"]["params"]["height"] == 8
    assert task["metadata"]["params"]["nrSkinCellsHorizontal"] == 10
    solid = shape(client, task, "step")
    assert topology.counts(solid)["solids"] == 1
    cup = mesh(client, task)
    assert cup.is_watertight
    assert cup.volume == pytest.approx(measure.volume(solid), rel=1e-6)


def test_a_batch_of_dragon_cups(client: Client):
    items = [{}, {"params": {"height": 12}}, {"params": {"skinCellInnerHeight": -0.3, "skinCellTopHeight": 0}}]
    made = client.data("POST", f"{CUP}/batch", 202, json={"items": items, "outputs": {"formats": ["gltf"]}})
    parent = client.wait(made["taskId"])
    assert (parent["status"], parent["progress"]) == ("completed", 100)
    assert [child["status"] for child in parent["subTasks"]] == ["completed"] * 3
    assert [child["downloadFormats"] for child in parent["subTasks"]] == [["glb"]] * 3
    for child in made["subTasks"]:
        assert client.download(child["taskId"], "glb").content.startswith(b"glTF")
    manifest = client.data("GET", f"/api/v1/tasks/{made['taskId']}/result")["manifest"]
    assert [sorted(entry["downloadUrls"]) for entry in manifest] == [["glb", "metadata"]] * 3
