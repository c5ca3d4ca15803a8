"""Servers and networks that misbehave: retries, back-off, waiting without help, and the whole tree of errors."""

from __future__ import annotations

import builtins
import json
import os
import subprocess
import sys
from email.utils import formatdate
from pathlib import Path
from typing import Any

import httpx
import pytest
from sdk.python.tests.clients import connected
from sdk.python.tests.misbehaving import CREATED, TASK, Answer, Misbehaving, task

import cadcloud_sdk
from cadcloud_sdk import (
    ApiError,
    CadCloudError,
    RateLimit,
    ServerError,
    TaskExpired,
    TaskFailed,
    UploadFailed,
    ValidationError,
    WaitTimeout,
    retrying,
)

HEALTHY = Answer(data={"status": "ok", "timestamp": "2026-01-01T12:00:00Z"})
EXECUTE = "POST /api/v1/cad/execute"
ACCEPTED = Answer(202, data=CREATED)
RESULTS = f"GET {TASK}/results"


@pytest.fixture(autouse=True)
def in_a_hurry(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(retrying, "FIRST_SECONDS", 0.01)


@pytest.fixture
async def client(flavour: str, bad: Misbehaving) -> Any:
    async with connected(flavour, "bbk_secret", bad.url, timeout=1) as found:
        yield found


async def test_what_passes_is_tried_again(client: Any, bad: Misbehaving):
    away = Answer(503, error=("SERVICE_UNAVAILABLE", "Back soon."))
    bad.answer("GET /health", away, Answer(502, raw=b"<html>Bad Gateway</html>"), Answer(hang_up=True), HEALTHY)
    assert (await client.health()).status == "ok"
    assert len(bad.asked) == 4


async def test_the_server_says_when_to_come_back(client: Any, bad: Misbehaving):
    limited = Answer(429, error=("RATE_LIMITED", "Slower."), headers={"Retry-After": "0.4"})
    bad.answer("GET /health", limited, HEALTHY)
    await client.health()
    assert 0.4 <= bad.asked[1].at - bad.asked[0].at < 2


def test_retry_after_is_a_number_or_a_date():
    now = 1_800_000_000.0
    assert retrying.after({"retry-after": "7"}, now) == 7
    assert retrying.after({"retry-after": formatdate(now + 9, usegmt=True)}, now) == 9
    assert retrying.after({"retry-after": "1e9"}, now) == retrying.LONGEST_ASKED_SECONDS
    assert retrying.after({"retry-after": "soon"}, now) is None
    assert retrying.after({}, now) is None


def test_the_back_off_grows_and_is_never_the_same(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(retrying, "FIRST_SECONDS", 1)
    for attempt, longest in enumerate((1, 2, 4, 8, 8)):
        waits = {retrying.back_off(attempt) for _ in range(50)}
        assert len(waits) > 1
        assert all(longest / 2 <= wait <= longest for wait in waits)


async def test_a_limit_that_stays(client: Any, bad: Misbehaving):
    bad.answer("GET /health", Answer(429, error=("RATE_LIMITED", "Slower."), headers={"Retry-After": "0"}))
    with pytest.raises(RateLimit, match=r"Slower\. \(RATE_LIMITED, 429\)") as refused:
        await client.health()
    assert len(bad.asked) == 4
    assert refused.value.retry_after == 0


async def test_a_server_that_stays_away(client: Any, bad: Misbehaving):
    bad.answer("GET /health", Answer(503, raw=b"<html>", headers={"X-Request-Id": "r-1"}))
    with pytest.raises(ServerError, match="The server answered 503") as refused:
        await client.health()
    assert refused.value.status == 503
    assert refused.value.request_id == "r-1"
    assert refused.value.code == "INTERNAL_ERROR"


async def test_what_is_no_api_is_said_to_be_none(client: Any, bad: Misbehaving):
    bad.answer("GET /health", Answer(200, raw=b"<html>Welcome</html>"))
    with pytest.raises(ApiError, match="is this a CAD Cloud"):
        await client.health()
    bad.answer("GET /health", Answer(301, headers={"Location": "https://elsewhere.example/"}))
    with pytest.raises(ApiError) as moved:
        await client.health()
    assert moved.value.status == 301


async def test_nobody_there(flavour: str):
    async with connected(flavour, "k", "http://127.0.0.1:1", retries=1) as client:
        with pytest.raises(cadcloud_sdk.ConnectionError, match=r"127\.0\.0\.1:1 cannot be reached") as wrong:
            await client.health()
    assert isinstance(wrong.value, builtins.ConnectionError)
    assert isinstance(wrong.value, CadCloudError)
    assert wrong.value.status is None


async def test_a_server_that_never_answers(flavour: str, bad: Misbehaving):
    bad.answer("GET /health", Answer(data={}, delay=2))
    async with connected(flavour, "k", bad.url, timeout=0.2, retries=1) as client:
        with pytest.raises(cadcloud_sdk.ConnectionError):
            await client.health()
    assert len(bad.asked) == 2


async def test_each_post_has_its_own_name_and_keeps_it(client: Any, bad: Misbehaving):
    bad.answer(EXECUTE, Answer(hang_up=True), Answer(500, error=("INTERNAL_ERROR", "Oops.")), ACCEPTED)
    await client.cad.execute("math.add")
    await client.cad.execute("math.add")
    names = [asked.headers["idempotency-key"] for asked in bad.asked]
    assert names[0] == names[1] == names[2] != names[3]
    assert all(asked.headers["x-api-key"] == "bbk_secret" for asked in bad.asked)
    assert bad.asked[0].headers["user-agent"].startswith("cadcloud-sdk-python/")


async def test_codes_and_details_reach_the_caller(client: Any, bad: Misbehaving):
    error = {"code": "NOT_SO", "message": "No.", "details": [1], "requestId": "r-2"}
    bad.answer(EXECUTE, Answer(418, raw=json.dumps({"ok": False, "error": error}).encode()))
    with pytest.raises(ApiError) as refused:
        await client.cad.execute("math.add")
    found = refused.value
    assert (found.code, found.message, found.status, found.details, found.request_id) == (
        "NOT_SO",
        "No.",
        418,
        [1],
        "r-2",
    )


# Waiting on servers that cannot


async def test_polling_where_the_server_cannot_wait(client: Any, bad: Misbehaving):
    answers = [Answer(data=task("queued")), Answer(data=task("processing")), Answer(data=task("completed"))]
    bad.answer(f"GET {TASK}", *answers)
    found = await client.tasks.wait(CREATED["taskId"], poll_seconds=0.3)
    assert found.status == "completed"
    gaps = [later.at - earlier.at for earlier, later in zip(bad.asked, bad.asked[1:], strict=False)]
    assert len(gaps) == 2
    assert all(0.25 < gap < 1.5 for gap in gaps)


async def test_a_server_that_refuses_to_be_asked_to_wait(client: Any, bad: Misbehaving):
    def strict(asked: Any) -> Answer:
        if "wait=" in asked.path:
            return Answer(400, error=("VALIDATION_ERROR", "wait: unknown"))
        return Answer(data=task("completed"))

    bad.answer(f"GET {TASK}", strict)
    assert (await client.tasks.wait(CREATED["taskId"])).status == "completed"


async def test_running_on_a_server_that_does_not_hold_replies(client: Any, bad: Misbehaving):
    bad.answer(EXECUTE, ACCEPTED)
    bad.answer(f"GET {TASK}", Answer(data=task("completed")))
    download = {"format": "glb", "downloadUrl": f"{bad.url}/blob", "filename": "result.glb"}
    bad.answer(RESULTS, Answer(data={"downloads": [download]}))
    bad.answer("GET /blob", Answer(raw=b"glTF"))
    made = await client.cad.execute_and_wait("math.add", timeout=40)
    assert await made.read() == b"glTF"
    assert bad.to(EXECUTE)[0].headers["prefer"] == "wait=30"
    assert "x-api-key" not in bad.to("GET /blob")[0].headers


async def test_events_fall_back_to_polling(client: Any, bad: Misbehaving):
    bad.answer(f"GET {TASK}", Answer(data=task("queued")), Answer(data=task("queued")), Answer(data=task("failed")))
    found = [each.status async for each in client.tasks.events(CREATED["taskId"], poll_seconds=0.05)]
    assert found == ["queued", "failed"]


async def test_a_broken_stream_is_taken_up_where_it_broke(client: Any, bad: Misbehaving):
    def events(*entries: tuple[int, str]) -> Answer:
        text = "".join(
            f": hello\nid: {number}\nevent: task\ndata: {json.dumps(task(status))}\n\n" for number, status in entries
        )
        return Answer(raw=text.encode(), headers={"Content-Type": "text/event-stream"}, announced=len(text) + 9)

    bad.answer(
        f"GET {TASK}/events", events((1, "queued"), (2, "processing")), Answer(hang_up=True), events((3, "completed"))
    )
    found = [each.status async for each in client.tasks.events(CREATED["taskId"])]
    assert found == ["queued", "processing", "completed"]
    assert [asked.headers.get("last-event-id") for asked in bad.asked] == [None, "2", "2"]


async def test_a_wait_outlives_its_task(client: Any, bad: Misbehaving):
    bad.answer(f"GET {TASK}", Answer(data=task("processing")))
    bad.answer(f"DELETE {TASK}", Answer(data={"cancelled": True, "previousStatus": "processing"}))
    with pytest.raises(WaitTimeout) as late:
        await client.tasks.wait(CREATED["taskId"], timeout=0.3, poll_seconds=0.1)
    assert not late.value.cancelled
    assert not bad.to(f"DELETE {TASK}")
    bad.answer(EXECUTE, ACCEPTED)
    with pytest.raises(WaitTimeout) as late:
        await client.cad.execute_and_wait("math.add", timeout=0.3)
    assert late.value.cancelled
    assert len(bad.to(f"DELETE {TASK}")) == 1


@pytest.mark.parametrize(("status", "kind"), [("expired", TaskExpired), ("failed", TaskFailed)])
async def test_tasks_without_a_result(client: Any, bad: Misbehaving, status: str, kind: type[Exception]):
    bad.answer(EXECUTE, ACCEPTED)
    bad.answer(f"GET {TASK}", Answer(data=task(status, error="Gone.", metadata={"error": {"code": "X"}})))
    with pytest.raises(kind, match=rf"{status}: Gone\."):
        await client.cad.execute_and_wait("math.add")


async def test_words_and_fields_of_a_newer_server(client: Any, bad: Misbehaving):
    bad.answer(f"GET {TASK}", Answer(data=task("paused", kind="sculpture", mood="good")))
    found = await client.tasks.get(CREATED["taskId"])
    assert (found.status, found.kind, found.model_extra) == ("paused", "sculpture", {"mood": "good"})


# Bytes


async def test_downloads_are_whole_or_not_there(client: Any, bad: Misbehaving, tmp_path: Path):
    bad.answer(f"GET {TASK}/result", Answer(data={"downloadUrl": f"{bad.url}/blob", "filename": "../../etc/part.glb"}))
    bad.answer("GET /blob", Answer(raw=b"half", announced=8), Answer(503, raw=b""), Answer(raw=b"complete"))
    saved = await client.tasks.download(CREATED["taskId"], tmp_path)
    assert saved == tmp_path / "part.glb"
    assert saved.read_bytes() == b"complete"
    bad.answer("GET /blob", Answer(raw=b"half", announced=8))
    with pytest.raises(cadcloud_sdk.ConnectionError, match="broke off"):
        await client.tasks.download(CREATED["taskId"], tmp_path / "other.glb")
    assert [path.name for path in tmp_path.iterdir()] == ["part.glb"]


async def test_an_url_that_has_lapsed_is_asked_for_anew(client: Any, bad: Misbehaving, tmp_path: Path):
    download = {"format": "glb", "downloadUrl": f"{bad.url}/old", "filename": "a.glb"}
    ended = {**CREATED, "status": "completed", "task": task("completed"), "downloads": [download]}
    bad.answer(EXECUTE, Answer(200, data=ended, headers={"Preference-Applied": "wait=30"}))
    bad.answer("GET /old", Answer(403, raw=b"<Error>expired</Error>"))
    bad.answer("GET /new", Answer(raw=b"fresh"))
    bad.answer(f"GET {TASK}/result/glb", Answer(data={"downloadUrl": f"{bad.url}/new", "filename": "a.glb"}))
    made = await client.cad.execute_and_wait("math.add")
    assert (await made.download(tmp_path / "a.glb")).read_bytes() == b"fresh"
    assert await made.read() == b"fresh"


async def test_uploads_begin_again_and_tell_no_key(client: Any, bad: Misbehaving):
    place = {
        "fileId": CREATED["taskId"],
        "uploadUrl": f"{bad.url}/put",
        "expiresIn": 9,
        "maxBytes": 9,
        "status": "pending",
    }
    bad.answer("POST /api/v1/files/upload", Answer(201, data=place))
    confirmed = {"fileId": CREATED["taskId"], "status": "confirmed", "bytes": 3, "contentType": "text/plain"}
    bad.answer(f"POST /api/v1/files/{CREATED['taskId']}/confirm", Answer(data=confirmed))
    bad.answer("PUT /put", Answer(500, raw=b""), Answer(hang_up=True), Answer(raw=b""))
    await client.files.upload(b"abc", filename="a.txt")
    assert [asked.body for asked in bad.to("PUT /put")] == [b"abc"] * 3
    sent = bad.to("PUT /put")[0].headers
    assert (sent["content-length"], sent["content-type"]) == ("3", "text/plain")
    assert "x-api-key" not in sent
    assert "transfer-encoding" not in sent
    bad.answer("PUT /put", Answer(hang_up=True))
    with pytest.raises(UploadFailed, match="broke off"):
        await client.files.upload(b"abc")


# Settings


async def test_validation_can_be_switched_off(flavour: str, bad: Misbehaving):
    bad.answer(EXECUTE, ACCEPTED)
    bad.answer("POST /api/v1/convert/step-to-gltf", ACCEPTED)
    async with connected(flavour, "k", bad.url, validate=False) as client:
        await client.cad.execute("math.add", {"first": "one"})
        await client.convert.step_to_gltf("f", mesh_precision=99)
    assert json.loads(bad.asked[0].body) == {"operation": "math.add", "params": {"first": "one"}}
    assert json.loads(bad.asked[1].body) == {"stepFileId": "f", "meshPrecision": 99}
    async with connected(flavour, "k", bad.url) as client:
        with pytest.raises(ValidationError):
            await client.cad.execute("math.add", {"first": "one"})
        # What this version does not know is the server's to judge.
        await client.cad.execute("plugin.new", {"first": "one"})
        await client.cad.execute("math.add", {"third": "one"})


async def test_strange_ids_stay_one_segment(client: Any, bad: Misbehaving):
    for task_id in ("../files", "a/b?c=d#e", ".."):
        with pytest.raises(ApiError):
            await client.tasks.get(task_id)
    assert all(asked.path.startswith("/api/v1/tasks/") for asked in bad.asked)
    assert all(asked.path.count("/") == 4 for asked in bad.asked)


def test_address_and_key_come_from_where_they_should(monkeypatch: pytest.MonkeyPatch):
    from cadcloud_sdk import CadCloud, config

    with CadCloud() as client:
        assert client.base_url == "http://127.0.0.1:8000"
    stored = config.store("https://stored.example/api/v1/", "bbk_stored")
    assert stored.stat().st_mode & 0o777 == 0o600
    assert stored.parent.stat().st_mode & 0o077 == 0
    assert config.resolved(None, None) == ("https://stored.example", "bbk_stored")
    assert config.resolved("https://other.example", None) == ("https://other.example", None)
    monkeypatch.setenv("CADCLOUD_URL", "https://set.example")
    monkeypatch.setenv("CADCLOUD_API_KEY", "bbk_set")
    assert config.resolved(None, None) == ("https://set.example", "bbk_set")
    assert config.resolved("https://given.example/", "bbk_given") == ("https://given.example", "bbk_given")
    stored.write_text("{")
    monkeypatch.delenv("CADCLOUD_API_KEY")
    with pytest.raises(CadCloudError, match="cannot be read"):
        config.resolved(None, None)
    assert config.forget()
    assert not config.forget()


def test_a_client_of_ones_own_is_used_and_left_open(bad: Misbehaving):
    from cadcloud_sdk import CadCloud

    bad.answer("GET /health", HEALTHY)
    with httpx.Client(headers={"X-Proxy": "yes"}) as http:
        with CadCloud("k", bad.url, http_client=http) as client:
            client.health()
        assert not http.is_closed
    assert bad.asked[0].headers["x-proxy"] == "yes"


def test_bars_are_for_terminals(bad: Misbehaving):
    """Standard error is a terminal, standard output is none: the bar goes to the one, the result to the other."""
    answers = [Answer(data=task("processing", progress=share)) for share in (10, 50, 90)]
    bad.answer(f"GET {TASK}", *answers, Answer(data=task("completed", progress=100)))
    program = (
        "from cadcloud_sdk import CadCloud, progress\n"
        "progress.PATIENCE_SECONDS = 0\n"
        f"with CadCloud('k', {bad.url!r}) as client:\n"
        f"    print(client.tasks.wait({CREATED['taskId']!r}, poll_seconds=0.2).status)\n"
    )
    ours, theirs = os.openpty()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TERM": "xterm"}
    ran = subprocess.run(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=theirs, env=environment, check=True
    )
    shown = os.read(ours, 100_000).decode()
    os.close(ours)
    os.close(theirs)
    assert ran.stdout == b"completed\n"
    assert "task 11111111" in shown
    assert "50%" in shown
    quiet = subprocess.run([sys.executable, "-c", program], capture_output=True, env=environment, check=True)
    assert quiet.stderr == b""
