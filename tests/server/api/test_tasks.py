"""Tasks and their results in every state, with the outcome put into the database by hand."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import update

from cadcloud.server.database.model import now
from cadcloud.server.tasks.tables import Task

FIELDS = [
    "taskId", "kind", "label", "status", "progress", "error", "resultParts", "metadata",
    "createdAt", "startedAt", "finishedAt", "expiresAt",
]  # fmt: skip


@pytest.fixture
async def task(caller) -> str:
    """The address of a queued task."""
    created = await caller.data("POST", "/api/v1/cad/execute", 202, json={"operation": "math.add", "params": {}})
    return created["statusUrl"]


@pytest.fixture
def becomes(sessions):
    """Changes the rows of all tasks."""

    async def becomes(**values: Any) -> None:
        async with sessions.begin() as session:
            await session.execute(update(Task).values(**values))

    return becomes


def part(path: str, filename: str, mime: str, size: int) -> dict[str, Any]:
    return {"mime": mime, "bytes": size, "filename": filename, "path": path}


PARTS = {
    "step": part("results/1/a", "pipeline.step", "application/step", 3),
    "glb": part("results/1/b", "pipeline.glb", "model/gltf-binary", 4),
    "metadata": part("results/1/c", "metadata.json", "application/json", 2),
}


async def test_a_queued_task(caller, task: str):
    detail = await caller.data("GET", task)
    # Exactly the contract's fields, whatever their values.
    assert list(detail) == FIELDS
    assert {name: detail[name] for name in FIELDS if detail[name] is None} == dict.fromkeys(
        ["progress", "error", "resultParts", "metadata", "startedAt", "finishedAt"]
    )
    assert (detail["kind"], detail["label"], detail["status"]) == ("cad", "Operation: math.add", "queued")
    assert detail["createdAt"].endswith("Z")
    assert detail["expiresAt"].endswith("Z")


@pytest.mark.parametrize("path", ["result", "results", "result/glb"])
@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("waiting", "NOT_COMPLETED"),
        ("queued", "NOT_COMPLETED"),
        ("processing", "NOT_COMPLETED"),
        ("failed", "NOT_COMPLETED"),
        ("cancelled", "NOT_COMPLETED"),
        ("expired", "TASK_EXPIRED"),
    ],
)
async def test_no_results_yet_or_any_more(caller, task: str, becomes, path: str, status: str, code: str):
    await becomes(status=status, parts=PARTS)
    assert (await caller.error("GET", f"{task}/{path}", 409))["code"] == code
    assert (await caller.data("GET", task))["resultParts"] is None


async def test_results(app, caller, task: str, becomes):
    await becomes(status="completed", parts=PARTS, primary_part="step", finished_at=now(), compute_ms=1.5, progress=100)
    target = app.state.context.storage.local_path("results/1/b")
    target.parent.mkdir(parents=True)
    target.write_bytes(b"glTF")
    detail = await caller.data("GET", task)
    assert list(detail["resultParts"]) == ["step", "glb", "metadata"]
    assert detail["resultParts"]["glb"] == {"mime": "model/gltf-binary", "bytes": 4}
    assert detail["metadata"] == {"computeMs": 1.5}
    downloads = (await caller.data("GET", f"{task}/results"))["downloads"]
    assert [(one["format"], one["filename"]) for one in downloads] == [
        ("step", "pipeline.step"),
        ("glb", "pipeline.glb"),
        ("metadata", "metadata.json"),
    ]
    assert (await caller.data("GET", f"{task}/result"))["filename"] == "pipeline.step"
    for name in ("glb", "gltf"):
        found = await caller.data("GET", f"{task}/result/{name}")
        assert found.keys() == {"downloadUrl", "filename"}
        assert found["filename"] == "pipeline.glb"
        reply = await caller.get(found["downloadUrl"], headers={"x-api-key": ""})
        assert (reply.content, reply.headers["content-type"]) == (b"glTF", "model/gltf-binary")
        assert "pipeline.glb" in reply.headers["content-disposition"]
        assert reply.headers["etag"]
    error = await caller.error("GET", f"{task}/result/stl", 404)
    assert "step, glb, metadata" in error["message"]


async def test_results_whose_file_is_lost(caller, task: str, becomes):
    await becomes(status="completed", parts=PARTS, primary_part="step")
    link = (await caller.data("GET", f"{task}/result"))["downloadUrl"]
    assert (await caller.error("GET", link, 404))["code"] == "NOT_FOUND"


@pytest.mark.parametrize("status", ["completed", "failed", "cancelled", "expired"])
async def test_cancelling_what_is_finished_changes_nothing(caller, task: str, becomes, status: str):
    await becomes(status=status)
    assert await caller.data("DELETE", task) == {"cancelled": True, "previousStatus": status}
    assert (await caller.data("GET", task))["status"] == status


@pytest.mark.parametrize(
    ("status", "reply"),
    [("queued", 409), ("processing", 409), ("completed", 409), ("expired", 409), ("failed", 202), ("cancelled", 202)],
)
async def test_retrying(caller, task: str, becomes, status: str, reply: int):
    await becomes(status=status)
    answered = await caller.post(f"{task}/retry")
    assert answered.status_code == reply
    if reply == 409:
        assert answered.json()["error"]["code"] == "NOT_RETRYABLE"
    else:
        again = await caller.data("GET", answered.json()["data"]["statusUrl"])
        assert (again["status"], again["label"]) == ("queued", "Operation: math.add")
        assert (await caller.data("GET", "/api/v1/tasks"))["total"] == 2


@pytest.mark.parametrize("name", ["6d2c0a53-5a5f-4b52-9f4b-0d4f1a1a1a1a", "t-1", "%00", "..%2f", "x" * 500])
async def test_unknown_tasks(caller, name: str):
    for method, path in (
        ("GET", ""),
        ("GET", "/result"),
        ("GET", "/results"),
        ("GET", "/result/glb"),
        ("DELETE", ""),
        ("POST", "/retry"),
    ):
        assert (await caller.error(method, f"/api/v1/tasks/{name}{path}", 404))["code"] == "NOT_FOUND"


async def test_pages(caller):
    ids = []
    for _ in range(5):
        body = {"operation": "math.add", "params": {}}
        ids.append((await caller.data("POST", "/api/v1/cad/execute", 202, json=body))["taskId"])
    page = await caller.data("GET", "/api/v1/tasks?limit=2&page=2&status=queued&kind=cad")
    assert [one["taskId"] for one in page.pop("tasks")] == ids[::-1][2:4]
    assert page == {"page": 2, "limit": 2, "total": 5}
    beyond = await caller.data("GET", "/api/v1/tasks?page=1000&limit=50")
    assert (beyond["tasks"], beyond["total"]) == ([], 5)
    for query in ("page=0", "page=1001", "page=1.5", "limit=0", "limit=51", "kind=tenant", "status=", "status=done"):
        error = await caller.error("GET", f"/api/v1/tasks?{query}", 400)
        assert [problem["path"] for problem in error["details"]] == [query.split("=")[0]]
