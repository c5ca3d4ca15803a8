"""Every method of both clients against a real service."""

from __future__ import annotations

import io
import json
import os
import signal
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from sdk.python.tests.clients import connected
from tests.e2e.service import Service

from cadcloud import samples
from cadcloud_sdk import (
    AsyncCadCloud,
    AuthenticationError,
    CadCloud,
    Conflict,
    InsufficientScope,
    NotFound,
    Pipeline,
    TaskCancelled,
    TaskFailed,
    UploadFailed,
    ValidationError,
    WaitTimeout,
)
from cadcloud_sdk.types import CompoundDetail, ExecuteBody, PipelineOutputs

BOX = "occt.shapes.solid.createBox"
NOBODY = "00000000-0000-0000-0000-000000000000"


@pytest.fixture(scope="module")
def step() -> bytes:
    with samples.path() as path:
        return path.read_bytes()


async def is_served(client: Any, method: str, path: str) -> None:
    """Skip what the service has no route for yet."""
    async with httpx.AsyncClient() as http:
        reply = await http.request(method, f"{client.base_url}{path}", headers={"x-api-key": "none"})
    if reply.status_code in (404, 405):
        pytest.skip(f"the service has no {method} {path} yet")


async def test_health(client: Any):
    assert (await client.health()).status == "ok"


# Operations and pipelines


async def test_usage(client: Any):
    await client.cad.execute_and_wait("math.add", {"first": 1, "second": 2})
    today = datetime.now(UTC).date()
    used = await client.usage(today, today + timedelta(days=1))
    assert used.total.completed >= 1
    assert "math.add" in {one.operation for one in used.operations}
    assert (await client.usage()).allowances.plan
    with pytest.raises(ValidationError):
        await client.usage(today, today - timedelta(days=1))


async def test_an_operation_is_submitted_watched_and_downloaded(client: Any, tmp_path: Path):
    created = await client.cad.execute(BOX, {"width": 3, "center": (0, 0, 0)})
    task = await client.tasks.wait(created.task_id, timeout=60)
    assert task.status == "completed"
    assert task.created_at.tzinfo is not None
    assert (await client.tasks.get(created.task_id)).status == "completed"
    assert {download.format for download in await client.tasks.results(created.task_id)} >= {"glb"}
    assert (await client.tasks.result(created.task_id, "glb")).filename.endswith(".glb")
    in_folder = await client.tasks.download(created.task_id, tmp_path)
    assert in_folder.parent == tmp_path
    assert in_folder.suffix == ".glb"
    assert (await client.tasks.download(created.task_id, tmp_path / "b.glb", format="glb")).read_bytes()[:4] == b"glTF"
    assert await client.tasks.read(created.task_id) == in_folder.read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([in_folder.name, "b.glb"])
    passed_on = [chunk async for chunk in client.tasks.stream(created.task_id, "glb")]
    assert b"".join(passed_on) == in_folder.read_bytes()


async def test_execute_and_wait(client: Any, tmp_path: Path):
    made = await client.cad.execute_and_wait(BOX, {"width": 3}, timeout=60)
    assert made.task.status == "completed"
    assert made.formats[0] == "glb"
    assert made.download_url == made.url("gltf") == made.url("glb")
    assert (await made.download(tmp_path / "box.glb")).read_bytes() == await made.read()
    with pytest.raises(NotFound, match="it made glb"):
        made.url("stl")
    added = await client.cad.execute_and_wait("math.add", {"first": 40, "second": 2})
    assert await added.json() == 42


async def test_an_operation_that_is_done_at_once_is_one_request(service: Service, key: str):
    sent: list[str] = []
    with httpx.Client(event_hooks={"request": [lambda request: sent.append(request.url.path)]}) as http:
        with CadCloud(key, service.url, http_client=http) as client:
            client.cad.execute_and_wait("math.add")
        assert sent == ["/api/v1/cad/execute"]
        assert not http.is_closed


async def test_progress_is_told(client: Any):
    told: list[str] = []
    await client.cad.execute_and_wait("test.sleep", {"seconds": 1.5}, on_progress=lambda task: told.append(task.status))
    assert told[-1] == "completed"
    assert "processing" in told


@pytest.mark.parametrize("form", ["built", "body", "steps"])
async def test_pipelines_in_all_forms(client: Any, form: str):
    built = Pipeline()
    box = built.occt.shapes.solid.create_box(width=8, length=6, height=4)
    built.occt.fillets.fillet_edges(box, radius=0.5)
    given = {"built": built, "body": built.to_dict(), "steps": built.to_dict()["steps"]}[form]
    verdict = await client.cad.validate(given)
    assert verdict.valid
    assert verdict.budget["steps"].used == 2
    made = await client.cad.pipeline_and_wait(given, outputs=PipelineOutputs(formats=["step"], mesh_precision=0.1))
    assert b"ISO-10303-21" in await made.read("step")
    created = await client.cad.pipeline(given, outputs=["gltf"])
    assert (await client.tasks.wait(created.task_id)).status == "completed"


async def test_a_built_pipeline_loops_branches_and_reduces(client: Any):
    pipeline = Pipeline()
    with pipeline.map([[0, 0, 0], [1, 0, 0]]) as balls:
        pipeline.occt.shapes.solid.create_sphere(radius=1, center=balls.item)
    with balls.reduce() as made:
        pipeline.occt.booleans.union(shapes=made)
    volume = pipeline.occt.shapes.solid.get_solid_volume(balls).named("volume").as_output()
    with pipeline.choice(volume, "gt", 100) as words:
        pipeline.text.create("large")
    with words.otherwise():
        pipeline.text.create("small")
    pipeline.text.concat([words, " one"])
    made = await client.cad.pipeline_and_wait(pipeline)
    assert await made.json() == "small one"
    # Two unit balls with centres 1 apart: 8/3 pi less the lens of 5/12 pi.
    assert await made.json("result") == pytest.approx(3.14159265 * (8 / 3 - 5 / 12), rel=1e-6)


async def test_a_pipeline_reads_files(client: Any):
    file = await client.files.upload(b'{"width": 4}', filename="size.json")
    pipeline = Pipeline(outputs=["json"])
    uploaded = pipeline.input_file(file)
    size = pipeline.json.get_value_on_prop(uploaded.read("json"), "width")
    pipeline.math.add(size, 1)
    assert await (await client.cad.pipeline_and_wait(pipeline)).json() == 5


async def test_operations_side_by_side(client: Any, tmp_path: Path):
    items = [
        {"operation": BOX, "params": {"width": 2}, "output_formats": ["gltf"]},
        {"operation": "math.divide", "params": {"first": 1, "second": 4}},
        {"operation": "test.exit"},
    ]
    created = await client.cad.compound(items)
    assert created.sub_task_count == 3
    ended = await client.tasks.wait(created.task_id)
    assert isinstance(ended, CompoundDetail)
    assert [entry.status for entry in await client.tasks.manifest(created.task_id)] == [
        "completed",
        "completed",
        "failed",
    ]
    made = await client.cad.compound_and_wait(items)
    assert [item.completed for item in made.items] == [True, True, False]
    assert made.items[2].error
    assert json.loads(await made.items[1].read()) == 0.25
    assert (await made.items[0].download(tmp_path / "box.glb", "glb")).stat().st_size > 500
    assert "glb" in made.items[0].download_urls
    assert len(made.completed) == 2


async def test_a_webhook_for_one_task(client: Any):
    hook = {"url": "http://127.0.0.1:9/", "secret": "whsec_" + "QUJD" * 12}
    made = await client.cad.execute_and_wait("math.add", webhook=hook)
    assert [each.url for each in await client.webhooks.list(task_id=made.task_id)] == ["http://127.0.0.1:9/"]


# Conversions and models


async def test_conversions_of_step(client: Any, step: bytes):
    file = await client.files.upload(step, filename="assembly.step")
    simple = await client.convert.step_to_gltf_and_wait(file.file_id, mesh_precision=0.05)
    assert (await simple.read())[:4] == b"glTF"
    created = await client.convert.step_to_gltf(file.file_id)
    assert (await client.tasks.wait(created.task_id)).kind == "convert-simple"
    options = {"read_colors": False, "adjust_z_to_y": True, "force_uv_export": False}
    advanced = await client.convert.step_to_gltf_advanced_and_wait(file.file_id, options)
    assert advanced.task.kind == "convert-advanced"
    created = await client.convert.step_to_gltf_advanced(file.file_id)
    assert (await client.tasks.wait(created.task_id)).status == "completed"


async def test_conversions_with_draco(client: Any, step: bytes):
    await is_served(client, "POST", "/api/v1/convert/step-to-gltf-with-draco")
    file = await client.files.upload(step, filename="assembly.step")
    draco = {"use_draco": True, "draco_compression_level": 5}
    made = await client.convert.step_to_gltf_with_draco_and_wait(file.file_id, draco=draco)
    assert b"KHR_draco_mesh_compression" in await made.read()
    made = await client.convert.step_to_gltf_advanced_with_draco_and_wait(file.file_id, {"scale": 2}, draco=draco)
    assert b"KHR_draco_mesh_compression" in await made.read()
    for submit in (client.convert.step_to_gltf_with_draco, client.convert.step_to_gltf_advanced_with_draco):
        assert (await client.tasks.wait((await submit(file.file_id)).task_id)).status == "completed"


async def test_any_conversion(client: Any, step: bytes):
    await is_served(client, "POST", "/api/v1/convert")
    file = await client.files.upload(step, filename="assembly.step")
    made = await client.convert.convert_and_wait(file.file_id, "glb")
    assert (await made.read("glb"))[:4] == b"glTF"
    assert (await client.tasks.wait((await client.convert.convert(file.file_id, "stl")).task_id)).status == "completed"


async def test_inspection(client: Any, step: bytes):
    await is_served(client, "POST", "/api/v1/inspect")
    file = await client.files.upload(step, filename="assembly.step")
    assert await (await client.convert.inspect_and_wait(file.file_id)).json()
    assert (await client.tasks.wait((await client.convert.inspect(file.file_id)).task_id)).status == "completed"


async def test_models(client: Any, tmp_path: Path):
    await is_served(client, "GET", "/api/v1/models")
    assert "dragon-cup" in await client.models.list()
    definition = await client.models.params("dragon-cup")
    assert definition.defaults["height"] == 8
    assert (await client.models.definitions(["dragon-cup"]))["dragon-cup"] == definition
    cup = await client.models.run("dragon-cup", {"height": 10}, outputs=["gltf", "stpz"], timeout=120)
    assert (await cup.download(tmp_path / "cup.glb", "gltf")).read_bytes()[:4] == b"glTF"
    created = await client.models.submit(
        "dragon-cup", {"height": 6}, outputs={"formats": ["step"], "meshPrecision": 0.1}
    )
    assert (await client.tasks.wait(created.task_id)).kind == "model"
    batch = await client.models.batch_run("dragon-cup", [{"height": 6}, {"height": 9}])
    assert [item.status for item in batch.items] == ["completed", "completed"]
    created = await client.models.batch_submit("dragon-cup", [{}])
    assert (await client.tasks.wait(created.task_id)).status == "completed"
    with pytest.raises(NotFound):
        await client.models.params("no-such-model")


# Files


async def test_uploads_of_paths_bytes_and_open_files(client: Any, tmp_path: Path):
    content = os.urandom(3 << 20)
    path = tmp_path / "part.stp"
    path.write_bytes(content)
    told: list[tuple[int, int]] = []
    confirmed = await client.files.upload(path, on_progress=lambda done, total: told.append((done, total)))
    assert confirmed.bytes == len(content)
    assert confirmed.content_type == "application/step"
    assert told[-1] == (len(content), len(content))
    assert len(told) >= 3
    detail = await client.files.get(confirmed.file_id)
    assert detail.filename == "part.stp"
    assert httpx.get(detail.download_url).content == content
    with path.open("rb") as file:
        file.seek(100)
        tail = await client.files.upload(file, filename="tail.bin", content_type="application/x-tail")
        assert not file.closed
    assert tail.bytes == len(content) - 100
    assert tail.content_type == "application/x-tail"
    assert (await client.files.upload(io.BytesIO(b"abc"))).bytes == 3


async def test_a_pipe_can_be_uploaded(client: Any):
    reading, writing = os.pipe()
    threading.Thread(target=lambda: (os.write(writing, b"x" * 1000), os.close(writing))).start()
    with os.fdopen(reading, "rb") as pipe:
        assert (await client.files.upload(pipe, filename="pipe.bin")).bytes == 1000


async def test_files_by_hand_listed_downloaded_and_deleted(client: Any, tmp_path: Path):
    announced = await client.files.announce("a.txt", 5, content_type="text/plain")
    httpx.put(announced.upload_url, content=b"hello", headers={"Content-Type": "text/plain"}).raise_for_status()
    assert (await client.files.get(announced.file_id)).status == "pending"
    with pytest.raises(Conflict, match="nothing to download"):
        await client.files.download(announced.file_id, tmp_path)
    assert (await client.files.confirm(announced.file_id)).status == "confirmed"
    listed = [file.file_id async for file in client.files.list(status="confirmed", limit=2)]
    assert announced.file_id in listed
    assert len(listed) == len(set(listed))
    assert (await client.files.download(announced.file_id, tmp_path)).read_text() == "hello"
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]
    assert (await client.files.delete(announced.file_id)).deleted
    with pytest.raises(NotFound):
        await client.files.get(announced.file_id)


async def test_an_upload_that_is_refused(client: Any, monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(ValidationError, match="greater than 0"):
        await client.files.upload(b"")
    files = client.files._target if hasattr(client.files, "_target") else client.files
    announce = files.announce

    async def other_async(name: str, size: int, **options: Any) -> Any:
        return await announce(name, size + 1, **options)

    def other_sync(name: str, size: int, **options: Any) -> Any:
        return announce(name, size + 1, **options)

    monkeypatch.setattr(files, "announce", other_async if isinstance(client, AsyncCadCloud) else other_sync)
    with pytest.raises(UploadFailed, match="announced") as failed:
        await client.files.upload(b"abc")
    assert failed.value.code == "UPLOAD_FAILED"
    assert failed.value.status
    assert failed.value.request_id


# Tasks


async def test_tasks_are_listed_page_by_page(client: Any):
    made = [str((await client.cad.execute("math.add", {"first": number})).task_id) for number in range(3)]
    page = await client.tasks.list(limit=2).page(1)
    assert len(page.items) == 2
    assert page.total >= 3
    # Others may add tasks meanwhile, but none is listed twice, and these come newest first.
    listed = [task.task_id async for task in client.tasks.list(kind="cad", limit=2)]
    assert len(listed) == len(set(listed))
    assert [task_id for task_id in listed if task_id in made] == made[::-1]
    async for one in client.tasks.list(limit=1).pages():
        assert len(one.items) == 1
        break


async def test_events_follow_a_task_to_its_end(client: Any):
    created = await client.cad.execute("test.sleep", {"seconds": 0.5})
    statuses = [task.status async for task in client.tasks.events(created.task_id)]
    assert statuses[-1] == "completed"
    assert statuses == sorted(statuses, key=["queued", "processing", "completed"].index)
    with pytest.raises(NotFound):
        _ = [task async for task in client.tasks.events(NOBODY)]


async def test_cancel_and_retry(client: Any):
    created = await client.cad.execute("test.sleep")
    assert (await client.tasks.cancel(created.task_id)).cancelled
    assert (await client.tasks.wait(created.task_id)).status == "cancelled"
    again = await client.tasks.retry(created.task_id)
    assert again.task_id != created.task_id
    await client.tasks.cancel(again.task_id)
    done = await client.cad.execute_and_wait("math.add")
    with pytest.raises(Conflict) as refused:
        await client.tasks.retry(done.task_id)
    assert refused.value.code == "NOT_RETRYABLE"
    assert refused.value.status == 409


async def test_waiting_too_long_cancels_the_task(client: Any):
    started = time.monotonic()
    with pytest.raises(WaitTimeout, match=r"within 1\.5 s, and was cancelled") as late:
        await client.cad.execute_and_wait("test.sleep", timeout=1.5)
    assert time.monotonic() - started < 10
    assert isinstance(late.value, TimeoutError)
    assert (await client.tasks.wait(late.value.task_id, timeout=10)).status == "cancelled"
    with pytest.raises(WaitTimeout) as late:
        await client.cad.execute_and_wait(
            "test.sleep", timeout=0.3, cancel_on_timeout=False, on_progress=lambda _: None
        )
    assert not late.value.cancelled
    assert (await client.tasks.get(late.value.task_id)).status in ("queued", "processing")
    await client.tasks.cancel(late.value.task_id)


async def test_a_cancelled_coroutine_cancels_its_task(service: Service, key: str):
    async with AsyncCadCloud(key, service.url) as client:
        seen: list[str] = []

        async def run() -> None:
            await client.cad.execute_and_wait("test.sleep", on_progress=lambda task: seen.append(task.task_id))

        async with anyio.create_task_group() as group:
            group.start_soon(run)
            while not seen:
                await anyio.sleep(0.05)
            group.cancel_scope.cancel()
        assert (await client.tasks.wait(seen[0], timeout=10)).status == "cancelled"


async def test_a_coroutine_cancelled_before_it_knows_its_task_cancels_it_too(service: Service, key: str):
    async with AsyncCadCloud(key, service.url) as client:
        with anyio.move_on_after(1):
            await client.cad.execute_and_wait("test.sleep", {"seconds": 555})
        newest = (await client.tasks.list(limit=1).page()).items[0]
        assert (await client.tasks.wait(newest.task_id, timeout=10)).status == "cancelled"


def test_an_interrupted_call_cancels_its_task(service: Service, key: str, sync_client: CadCloud):
    previous = signal.signal(signal.SIGALRM, signal.default_int_handler)
    signal.setitimer(signal.ITIMER_REAL, 1)
    try:
        with pytest.raises(KeyboardInterrupt):
            sync_client.cad.execute_and_wait("test.sleep", {"seconds": 556})
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)
    with CadCloud(key, service.url) as other:
        newest = other.tasks.list(limit=1).page().items[0]
        assert other.tasks.wait(newest.task_id, timeout=10).status == "cancelled"


# Webhooks and operations


async def test_webhooks(client: Any):
    created = await client.webhooks.create("http://127.0.0.1:9/hook", ["task.completed"])
    assert created.secret.startswith("whsec_")
    assert created.webhook_id in [hook.webhook_id for hook in await client.webhooks.list()]
    sent = await client.webhooks.test(created.webhook_id)
    assert sent.event == "webhook.test"
    assert [one.delivery_id async for one in client.webhooks.deliveries(created.webhook_id)] == [sent.delivery_id]
    assert (await client.webhooks.delete(created.webhook_id)).deleted
    with pytest.raises(ValidationError):
        await client.webhooks.create("http://127.0.0.1:9/", ["task.begun"])


async def test_operations(client: Any):
    assert BOX in [operation.name for operation in await client.operations.list("make box")]
    detail = await client.operations.get(BOX)
    assert detail.params["properties"]["width"]["default"] == 1
    with pytest.raises(NotFound):
        await client.operations.get("occt.nothing")


# Errors


async def test_errors_before_anything_is_sent(client: Any):
    with pytest.raises(ValidationError, match=r"params\.width: must be greater than 0") as wrong:
        await client.cad.execute(BOX, {"width": -1, "height": "tall"})
    assert wrong.value.status is None
    assert [each["path"] for each in wrong.value.details] == ["params.width", "params.height"]
    with pytest.raises(ValidationError, match=r"steps\.0\.steps\.0\.params\.radius"):
        inner = {"operation": "occt.shapes.solid.createSphere", "params": {"radius": 0}}
        await client.cad.pipeline([{"type": "map", "items": [1], "steps": [inner]}])
    with pytest.raises(ValidationError, match=r"outputs\.formats\.0"):
        await client.cad.pipeline([{"operation": BOX, "params": {}}], outputs=["pdf"])
    with pytest.raises(ValidationError, match=r"items\.0\.params\.width"):
        await client.cad.compound([{"operation": BOX, "params": {"width": []}}])
    with pytest.raises(ValidationError, match="mesh"):
        await client.convert.step_to_gltf("x", mesh_precision=99)


async def test_errors_of_the_service(flavour: str, service: Service, key: str):
    async with connected(flavour, key, service.url, validate=False) as client:
        with pytest.raises(ValidationError) as wrong:
            await client.cad.execute(BOX, {"width": -1})
        assert wrong.value.status == 400
        assert wrong.value.code == "VALIDATION_ERROR"
        assert wrong.value.details[0]["path"] == "params.width"
        assert wrong.value.request_id
        with pytest.raises(NotFound) as missing:
            await client.tasks.get(NOBODY)
        assert missing.value.code == "NOT_FOUND"
        assert missing.value.status == 404
        slow = await client.cad.execute("test.sleep")
        with pytest.raises(Conflict):
            await client.tasks.result(slow.task_id)
        await client.tasks.cancel(slow.task_id)


async def test_keys(flavour: str, service: Service):
    async with connected(flavour, "wrong", service.url) as client:
        with pytest.raises(AuthenticationError) as wrong:
            await client.operations.list()
        assert wrong.value.status == 401
    async with connected(flavour, service.key(scopes="convert"), service.url) as client:
        with pytest.raises(InsufficientScope) as wrong:
            await client.cad.execute(BOX)
        assert wrong.value.code == "INSUFFICIENT_SCOPE"


async def test_tasks_that_fail(client: Any):
    pipeline = Pipeline(validate=False)
    box = pipeline.occt.shapes.solid.create_box()
    pipeline.occt.fillets.fillet_edges(box, radius=500)
    with pytest.raises(TaskFailed) as failed:
        await client.cad.pipeline_and_wait(pipeline)
    assert failed.value.code == "TASK_FAILED"
    assert failed.value.details["operation"] == "occt.fillets.filletEdges"
    assert failed.value.task.status == "failed"
    assert "steps.1" in str(failed.value)


async def test_tasks_that_somebody_cancels(client: Any):
    async def cancel_later() -> None:
        while not seen:
            await anyio.sleep(0.05)
        await client.tasks.cancel(seen[0])

    seen: list[str] = []
    async with anyio.create_task_group() as group:
        group.start_soon(cancel_later)
        with pytest.raises(TaskCancelled):
            await client.cad.execute_and_wait("test.sleep", on_progress=lambda task: seen.append(task.task_id))


def test_requests_can_be_built_as_models(sync_client: CadCloud):
    body = ExecuteBody(operation="math.add", params={"first": 1})
    assert body.to_dict() == {"operation": "math.add", "params": {"first": 1}}
    made = sync_client.cad.compound_and_wait([{"operation": "math.add", "params": {"first": 1, "second": 2}}])
    assert json.loads(made.items[0].read()) == 3
