"""What users come for, through everything: HTTP, database, queue, worker, kernel process, storage."""

from __future__ import annotations

import gzip
import io
import json
from math import pi
from typing import Any

import httpx
import pytest
import trimesh
from tests.e2e.service import Client, Service
from tests.places import FIXTURES

from cadcloud import samples
from cadcloud.ops.brep import measure
from cadcloud.ops.formats.read import read_shape

EXECUTE, PIPELINE = "/api/v1/cad/execute", "/api/v1/cad/pipeline"
CONVERT = "/api/v1/convert/step-to-gltf"
BOX = {"operation": "occt.shapes.solid.createBox", "params": {"width": 8, "length": 6, "height": 4}}


def mesh(content: bytes) -> Any:
    """The scene of a GLB."""
    return trimesh.load(io.BytesIO(content), file_type="glb")


def test_health_needs_no_key(service: Service):
    body = httpx.get(f"{service.url}/health").json()
    assert body["ok"] is True
    assert body["data"]["status"] == "ok"
    assert body["timestamp"] == body["data"]["timestamp"]
    assert body["instance"]


def test_execute_a_shape(client: Client):
    task = client.run(EXECUTE, BOX)
    assert task["status"] == "completed", task
    assert task["kind"] == "cad"
    assert list(task["resultParts"]) == ["glb", "metadata"]
    assert task["resultParts"]["glb"]["mime"] == "model/gltf-binary"
    assert task["progress"] == 100
    assert task["createdAt"] <= task["startedAt"] <= task["finishedAt"] < task["expiresAt"]
    assert task["metadata"]["computeMs"] > 0
    glb = client.download(task["taskId"])
    assert glb.headers["content-type"] == "model/gltf-binary"
    assert len(glb.content) == task["resultParts"]["glb"]["bytes"]
    low, high = mesh(glb.content).bounds
    assert (high - low).tolist() == pytest.approx([8, 4, 6])


def test_execute_data(client: Client):
    task = client.run(EXECUTE, {"operation": "math.add", "params": {"first": 2, "second": 3}})
    assert client.download(task["taskId"]).json() == 5


def test_pipeline_with_outputs(client: Client):
    steps = [
        BOX,
        {"operation": "occt.transforms.translate", "params": {"shape": "$ref:0", "translation": [4, 2, 3]}},
        {"operation": "occt.booleans.union", "params": {"shapes": ["$ref:0", "$prev"]}},
        {"operation": "occt.fillets.filletEdges", "params": {"shape": "$ref:2", "radius": 0.5}},
    ]
    task = client.run(PIPELINE, {"steps": steps, "outputs": {"formats": ["step", "stpz", "gltf", "decomposed-mesh"]}})
    assert task["status"] == "completed", task
    assert list(task["resultParts"]) == ["step", "stpz", "glb", "decomposed-mesh", "metadata"]
    downloads = client.data("GET", f"/api/v1/tasks/{task['taskId']}/results")["downloads"]
    assert [download["filename"] for download in downloads][:3] == ["pipeline.step", "pipeline.stpz", "pipeline.glb"]
    text = client.download(task["taskId"], "step").content
    assert gzip.decompress(client.download(task["taskId"], "stpz").content) == text
    solid = read_shape(text, "test")
    # Two boxes of 192 that share 4 x 2 x 3, less what the fillets take.
    assert measure.volume(solid) == pytest.approx(192 * 2 - 4 * 2 * 3, rel=0.05)
    rounded = mesh(client.download(task["taskId"], "gltf").content).to_geometry()
    assert rounded.volume == pytest.approx(measure.volume(solid), rel=0.01)
    assert client.download(task["taskId"], "metadata").json()["pipeline"]["steps"][3]["params"]["radius"] == 0.5


def test_pipeline_marks_outputs(client: Client):
    steps = [
        {"operation": "math.add", "params": {"first": 1, "second": 1}, "output": True},
        {"operation": "math.multiply", "params": {"first": "$prev", "second": 5}, "output": True},
    ]
    task = client.run(PIPELINE, {"steps": steps, "outputs": {"formats": ["json"], "includePipelineInMetadata": False}})
    assert client.download(task["taskId"], "result").json() == [2, 10]
    assert client.download(task["taskId"], "json").json() == 10
    assert "pipeline" not in task["metadata"]


def test_pipeline_maps_and_chooses(client: Client):
    steps = [
        {"operation": "json.parse", "params": {"text": "[[0,0,0],[5,0,0],[10,0,0]]"}},
        {
            "type": "map",
            "items": "$ref:0",
            "steps": [
                {"operation": "math.add", "params": {"first": "$index", "second": 1}},
                {"operation": "occt.shapes.solid.createSphere", "params": {"radius": "$prev", "center": "$item"}},
            ],
        },
        {"operation": "occt.shapes.compound.makeCompound", "params": {"shapes": "$ref:7"}},
        {
            "type": "choice",
            "value": "$ref:1",
            "operator": "eq",
            "compareTo": 1,
            "then": [{"operation": "occt.transforms.scale", "params": {"shape": "$ref:8", "factor": 2}}],
        },
    ]
    task = client.run(PIPELINE, {"steps": steps, "outputs": {"formats": ["step"]}})
    assert task["status"] == "completed", task
    found = read_shape(client.download(task["taskId"]).content, "test")
    assert measure.volume(found) == pytest.approx(8 * 4 / 3 * pi * (1 + 8 + 27), rel=1e-6)


def test_what_an_operation_prints_is_in_the_task(client: Client):
    task = client.run(EXECUTE, {"operation": "test.print", "params": {"lines": 2}})
    assert task["status"] == "completed", task
    assert task["metadata"]["log"].splitlines() == ["line 0", "line 1", "trouble", "past Python"]


def test_convert_an_assembly(client: Client):
    with samples.path() as sample:
        file_id = client.upload(sample.read_bytes(), sample.name)
    task = client.run(CONVERT, {"stepFileId": file_id, "meshPrecision": 0.01})
    assert task["status"] == "completed", task
    assert (task["kind"], task["label"]) == ("convert-simple", "Convert: pillow-block.step")
    assert task["metadata"]["counts"]["instances"] == 12
    scene = mesh(client.download(task["taskId"], "glb").content)
    assert len(scene.geometry) < len(scene.graph.nodes_geometry), "instances share meshes"


@pytest.mark.skipif(not FIXTURES.is_dir(), reason="the real STEP files are not on this machine")
def test_convert_real_files_in_a_pipeline(client: Client):
    file_id = client.upload((FIXTURES / "red_cube_blue_cylinder.step").read_bytes())
    steps = [
        {"operation": "occt.io.loadSTEPorIGES", "params": {"filetext": "$file:0", "fileName": "a.step"}},
        {"operation": "occt.shapes.solid.getSolids", "params": {"shape": "$prev"}},
        {"operation": "lists.listLength", "params": {"list": "$prev"}},
    ]
    task = client.run(PIPELINE, {"steps": steps, "inputFiles": [{"fileId": file_id, "role": "part"}]})
    assert client.download(task["taskId"]).json() == 2


def test_gzipped_step_is_told_by_its_content(client: Client):
    with samples.path() as sample:
        file_id = client.upload(gzip.compress(sample.read_bytes()), "part.stpz", "application/gzip")
    task = client.run("/api/v1/convert/step-to-gltf-advanced", {"stepFileId": file_id, "options": {"readNames": False}})
    assert task["status"] == "completed", task
    assert task["kind"] == "convert-advanced"


def test_list_filter_and_page(service: Service):
    with service.client(service.key(name="lister")) as own:
        ids = [own.submit(EXECUTE, {"operation": "math.add"}) for _ in range(5)]
        for task_id in ids:
            own.wait(task_id)
        page = own.data("GET", "/api/v1/tasks?limit=2&page=2&status=completed&kind=cad")
        assert (page["page"], page["limit"], page["total"]) == (2, 2, 5)
        assert [task["taskId"] for task in page["tasks"]] == ids[::-1][2:4]
        assert own.data("GET", "/api/v1/tasks?kind=pipeline")["total"] == 0


def test_cancel_and_retry(client: Client):
    task_id = client.submit(EXECUTE, {"operation": "test.sleep", "params": {"seconds": 50}})
    while client.data("GET", f"/api/v1/tasks/{task_id}")["status"] == "queued":
        pass
    assert client.data("DELETE", f"/api/v1/tasks/{task_id}") == {"cancelled": True, "previousStatus": "processing"}
    task = client.wait(task_id)
    assert task["status"] == "cancelled"
    assert task["resultParts"] is None
    assert client.data("DELETE", f"/api/v1/tasks/{task_id}")["previousStatus"] == "cancelled"
    again = client.data("POST", f"/api/v1/tasks/{task_id}/retry", 202)
    assert again["taskId"] != task_id
    client.data("DELETE", f"/api/v1/tasks/{again['taskId']}")
    done = client.run(EXECUTE, {"operation": "math.add"})
    assert client.error("POST", f"/api/v1/tasks/{done['taskId']}/retry", 409)["code"] == "NOT_RETRYABLE"


@pytest.mark.parametrize(
    ("operation", "code"),
    [("test.segfault", "KERNEL_CRASHED"), ("test.exit", "KERNEL_EXITED"), ("test.internal", "KERNEL_ERROR")],
)
def test_a_process_that_dies_is_a_failed_task(client: Client, operation: str, code: str):
    task = client.run(EXECUTE, {"operation": operation, "params": {}})
    assert task["status"] == "failed"
    assert task["metadata"]["error"]["code"] == code
    assert client.run(EXECUTE, {"operation": "math.add"})["status"] == "completed", "the next task runs"


def test_a_failed_step_is_named(client: Client):
    steps = [BOX, {"operation": "occt.fillets.filletEdges", "params": {"shape": "$prev", "radius": 99}}]
    task = client.run(PIPELINE, {"steps": steps})
    assert task["status"] == "failed"
    assert task["error"].startswith("steps.1 (occt.fillets.filletEdges): ")
    assert "smaller radius" in task["error"]
    assert task["metadata"]["error"]["step"] == "steps.1"
    assert task["finishedAt"] is not None


def test_operations_can_be_found(client: Client):
    listed = client.data("GET", "/api/v1/operations?q=fillet edges")
    assert "occt.fillets.filletEdges" in [operation["name"] for operation in listed["operations"]]
    described = client.data("GET", "/api/v1/operations/occt.fillets.filletEdges")
    assert described["params"]["properties"]["radius"]["default"] == 0.1
    client.error("GET", "/api/v1/operations/nothing", 404)


def test_reference_page_loads_nothing_from_elsewhere(client: Client):
    page = client.get("/docs", headers={"x-api-key": ""})
    assert page.is_success
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "http" not in page.text
    assert client.get("/docs/assets/..%2fcore.py").status_code == 404
    for name in ("swagger-ui.css", "swagger-ui-bundle.js", "start.js"):
        assert f"/docs/assets/{name}" in page.text
        assert client.get(f"/docs/assets/{name}").is_success
    assert json.loads(client.get("/openapi.json").text)["info"]["title"] == "CAD Cloud API"


def test_validate_without_running(client: Client):
    steps = [BOX, {"operation": "occt.fillets.filletEdges", "params": {"shape": "$ref:0", "radius": -1}}]
    verdict = client.data("POST", f"{PIPELINE}/validate", json={"steps": steps})
    assert verdict["valid"] is False
    assert [problem["path"] for problem in verdict["problems"]] == ["steps.1.params.radius"]
    assert verdict["budget"]["operations"] == {"used": 2, "limit": 500}
    assert client.data("POST", f"{PIPELINE}/validate", json={"steps": [BOX]})["valid"] is True


def test_three_ways_to_wait(client: Client):
    reply = client.post(EXECUTE, json=BOX, headers={"Prefer": "wait=30"})
    assert reply.status_code == 200, reply.text
    data = reply.json()["data"]
    assert [one["format"] for one in data["downloads"]] == ["glb", "metadata"]
    assert httpx.get(data["downloads"][0]["downloadUrl"]).content.startswith(b"glTF")

    task_id = client.submit(EXECUTE, BOX)
    assert client.data("GET", f"/api/v1/tasks/{task_id}?wait=30")["status"] == "completed"

    task_id = client.submit(EXECUTE, BOX)
    with client.stream("GET", f"/api/v1/tasks/{task_id}/events") as stream:
        told = [json.loads(line.removeprefix("data: ")) for line in stream.iter_lines() if line.startswith("data: ")]
    assert told[-1]["status"] == "completed"
    assert told[-1] == client.data("GET", f"/api/v1/tasks/{task_id}")
