"""Compound tasks: sub-tasks side by side, and a parent that follows them."""

from __future__ import annotations

import time
from typing import Any

import httpx
import pytest
from tests.e2e.service import Client

COMPOUND = "/api/v1/cad/compound"


def box(width: float) -> dict[str, Any]:
    """An item that makes a box."""
    return {"operation": "occt.shapes.solid.createBox", "params": {"width": width}, "outputFormats": ["step", "gltf"]}


def test_sub_tasks_side_by_side(client: Client):
    body = {"parallel": True, "items": [box(1), box(2), {"operation": "math.add", "params": {"first": 5}}]}
    accepted = client.data("POST", COMPOUND, 202, json=body)
    assert (accepted["kind"], accepted["subTaskCount"]) == ("compound", 3)
    assert [(sub["index"], sub["status"]) for sub in accepted["subTasks"]] == [
        (0, "queued"),
        (1, "queued"),
        (2, "queued"),
    ]
    parent = client.wait(accepted["taskId"])
    assert (parent["kind"], parent["status"], parent["progress"]) == ("compound", "completed", 100)
    assert parent["startedAt"] <= parent["finishedAt"]
    assert [sub["status"] for sub in parent["subTasks"]] == ["completed"] * 3
    assert parent["subTasks"][0]["downloadFormats"] == ["step", "glb"]
    assert parent["subTasks"][0]["computeMs"] > 0
    manifest = client.data("GET", f"/api/v1/tasks/{accepted['taskId']}/result")["manifest"]
    assert [entry["index"] for entry in manifest] == [0, 1, 2]
    assert httpx.get(manifest[1]["downloadUrls"]["glb"]).content[:4] == b"glTF"
    assert httpx.get(manifest[2]["downloadUrls"]["json"]).json() == 7
    assert client.download(accepted["subTasks"][0]["taskId"], "glb").content[:4] == b"glTF"
    listed = client.data("GET", "/api/v1/tasks?kind=compound")
    assert listed["tasks"][0]["taskId"] == accepted["taskId"]


def test_one_failure_does_not_sink_the_rest(client: Client):
    items = [box(1), {"operation": "test.exit", "params": {}}]
    parent = client.run(COMPOUND, {"parallel": True, "items": items})
    assert parent["status"] == "completed"
    assert [sub["status"] for sub in parent["subTasks"]] == ["completed", "failed"]
    assert parent["subTasks"][1]["error"]
    manifest = client.data("GET", f"/api/v1/tasks/{parent['taskId']}/result")["manifest"]
    assert "downloadUrls" not in manifest[1]


def test_all_failed_and_tried_again(client: Client):
    parent = client.run(COMPOUND, {"parallel": True, "items": [{"operation": "test.exit", "params": {}}] * 2})
    assert parent["status"] == "failed"
    assert parent["error"] == "All sub-tasks failed."
    again = client.data("POST", f"/api/v1/tasks/{parent['taskId']}/retry", 202)
    assert client.wait(again["taskId"])["status"] == "failed"
    assert len(client.data("GET", f"/api/v1/tasks/{again['taskId']}")["subTasks"]) == 2


def test_cancelling_the_parent_cancels_the_rest(client: Client):
    items = [{"operation": "math.add"}] + [{"operation": "test.sleep", "params": {"seconds": 50}}] * 5
    accepted = client.data("POST", COMPOUND, 202, json={"parallel": True, "items": items})
    path = f"/api/v1/tasks/{accepted['taskId']}"
    deadline = time.monotonic() + 30
    while client.data("GET", path)["progress"] < 16:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert client.error("GET", f"{path}/result", 409)["code"] == "NOT_COMPLETED"
    assert client.data("DELETE", path)["previousStatus"] == "processing"
    parent = client.wait(accepted["taskId"])
    assert parent["status"] == "completed", "one sub-task had succeeded"
    assert [sub["status"] for sub in parent["subTasks"]] == ["completed"] + ["cancelled"] * 5


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"items": [box(1)]}, "parallel"),
        ({"parallel": False, "items": [box(1)]}, "parallel"),
        ({"parallel": True, "items": []}, "items"),
        ({"parallel": True, "items": [box(1)] * 101}, "items"),
        ({"parallel": True, "items": [box(1), box(-1)]}, "items.1.params.width"),
        ({"parallel": True, "items": [{"operation": "math.ad"}]}, "items.0.operation"),
        ({"parallel": True, "items": [{**box(1), "outputFormats": ["exe"]}]}, "items.0.outputFormats.0"),
        (
            {"parallel": True, "items": [{**box(1), "inputFiles": [{"fileId": "x", "role": "r"}]}]},
            "items.0.inputFiles.0.fileId",
        ),
    ],
)
def test_bad_compounds(client: Client, body: Any, path: str):
    before = client.data("GET", "/api/v1/tasks?kind=compound")["total"]
    error = client.error("POST", COMPOUND, 400, json=body)
    assert path in [problem["path"] for problem in error["details"]]
    assert client.data("GET", "/api/v1/tasks?kind=compound")["total"] == before
