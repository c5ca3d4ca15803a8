"""Waiting over HTTP, with outcomes put into the database by hand while the reply is held back."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import psycopg
import pytest
from sqlalchemy import update

from cadcloud.server.database.model import now
from cadcloud.server.tasks.tables import Task
from cadcloud.server.tasks.waiting import preferred_seconds

EXECUTE = "/api/v1/cad/execute"
ADD = {"operation": "math.add", "params": {}}


@pytest.fixture
async def task(caller) -> str:
    return (await caller.data("POST", EXECUTE, 202, json=ADD))["statusUrl"]


@pytest.fixture
def becomes(sessions):
    """Changes the rows of all tasks after a moment."""

    async def becomes(seconds: float, **values: Any) -> None:
        await asyncio.sleep(seconds)
        async with sessions.begin() as session:
            await session.execute(update(Task).values(**values))

    return becomes


def events(reply: httpx.Response) -> list[tuple[str, dict[str, Any]]]:
    """Ids and data of a stream of events."""
    blocks = [dict(line.split(": ", 1) for line in block.splitlines()) for block in reply.text.strip().split("\n\n")]
    assert {block["event"] for block in blocks} <= {"task"}
    return [(block["id"], json.loads(block["data"])) for block in blocks]


async def test_a_long_poll_is_answered_when_the_task_ends(caller, task: str, becomes):
    async with asyncio.timeout(20):  # far under the 60 s asked for
        detail, _ = await asyncio.gather(
            caller.data("GET", f"{task}?wait=60"), becomes(0.1, status="failed", error="no", finished_at=now())
        )
    assert (detail["status"], detail["error"]) == ("failed", "no")


async def test_a_long_poll_ends_without_news(caller, task: str, becomes):
    detail, _ = await asyncio.gather(caller.data("GET", f"{task}?wait=0.3"), becomes(0.1, progress=40))
    assert (detail["status"], detail["progress"]) == ("queued", 40)


@pytest.mark.parametrize("wait", ["-1", "61", "nan", "soon", ""])
async def test_bad_waits(caller, task: str, wait: str):
    error = await caller.error("GET", f"{task}?wait={wait}", 400)
    assert [problem["path"] for problem in error["details"]] == ["wait"]


async def test_a_submission_that_waits_brings_everything(caller, becomes):
    part = {"mime": "application/json", "bytes": 1, "filename": "result.json", "path": "results/1/a"}
    reply, _ = await asyncio.gather(
        caller.post(EXECUTE, json=ADD, headers={"Prefer": "wait=60"}),
        becomes(0.2, status="completed", parts={"json": part}, primary_part="json", finished_at=now()),
    )
    assert reply.status_code == 200, reply.text
    assert reply.headers["preference-applied"] == "wait=60"
    data = reply.json()["data"]
    assert data["status"] == data["task"]["status"] == "completed"
    assert data["taskId"] == data["task"]["taskId"]
    [download] = data["downloads"]
    assert (download["format"], download["filename"]) == ("json", "result.json")
    assert download["downloadUrl"].startswith("http://cad.test/storage/")


async def test_a_submission_that_waits_in_vain_is_accepted_as_ever(caller):
    reply = await caller.post(EXECUTE, json=ADD, headers={"Prefer": "respond-async, wait=1"})
    assert reply.status_code == 202
    assert reply.headers["preference-applied"] == "wait=1"
    assert reply.json()["data"].keys() == {"taskId", "status", "statusUrl"}
    plain = await caller.post(EXECUTE, json=ADD, headers={"Prefer": "return=minimal"})
    assert plain.status_code == 202
    assert "preference-applied" not in plain.headers


async def test_a_submission_that_is_refused_does_not_wait(caller):
    error = await caller.error("POST", EXECUTE, 400, json={"operation": ""}, headers={"Prefer": "wait=60"})
    assert error["code"] == "VALIDATION_ERROR"


async def test_a_compound_submission_waits_for_all(caller, becomes):
    body = {"parallel": True, "items": [ADD, ADD]}
    reply, _ = await asyncio.gather(
        caller.post("/api/v1/cad/compound", json=body, headers={"Prefer": "wait=60"}),
        becomes(0.2, status="completed", parts={}, finished_at=now()),
    )
    data = reply.json()["data"]
    assert (reply.status_code, data["status"], data["kind"]) == (200, "completed", "compound")
    assert [entry["status"] for entry in data["manifest"]] == ["completed"] * 2
    assert [child["status"] for child in data["task"]["subTasks"]] == ["completed"] * 2


@pytest.mark.parametrize(
    ("prefer", "seconds"),
    [
        (None, None),
        ("wait=5", 5),
        ("Wait = 5", 5),
        ('respond-async;wait="7"', 7),
        ("foo, wait=999999", 60),
        ("wait=x", None),
        ("await=5", None),
        ("wait=1e3", None),
        ("wait=-1", None),
    ],
)
def test_the_header_prefer(prefer: str | None, seconds: int | None):
    assert preferred_seconds(prefer) == seconds


async def test_events_tell_every_state_until_the_end(caller, task: str, becomes):
    async def live() -> None:
        await becomes(0.2, status="processing", started_at=now())
        await becomes(0.2, progress=50)
        await becomes(0.2, status="completed", progress=100, parts={}, finished_at=now())

    reply, _ = await asyncio.gather(caller.get(f"{task}/events"), live())
    assert reply.headers["content-type"].startswith("text/event-stream")
    told = events(reply)
    assert [(data["status"], data["progress"]) for _, data in told] == [
        ("queued", None),
        ("processing", None),
        ("processing", 50),
        ("completed", 100),
    ]
    assert [number for number, _ in told] == ["0", "1", "2", "3"]
    assert told[-1][1] == await caller.data("GET", task)
    # One who comes back hears only what is new to it.
    assert events(await caller.get(f"{task}/events", headers={"Last-Event-ID": "1"})) == told[-1:]
    assert (await caller.get(f"{task}/events", headers={"Last-Event-ID": "3"})).text == ""
    assert events(await caller.get(f"{task}/events", headers={"Last-Event-ID": "nonsense"})) == told[-1:]


async def test_events_of_a_compound_task_tell_of_its_sub_tasks(caller, becomes):
    made = await caller.data("POST", "/api/v1/cad/compound", 202, json={"parallel": True, "items": [ADD]})
    reply, _ = await asyncio.gather(
        caller.get(f"{made['statusUrl']}/events"), becomes(0.2, status="completed", parts={}, finished_at=now())
    )
    assert [child["status"] for child in events(reply)[-1][1]["subTasks"]] == ["completed"]


async def test_events_of_others_are_out_of_reach(new_caller, task: str):
    other = await new_caller()
    for path in (f"{task}/events", f"{task}?wait=60", "/api/v1/tasks/t-1/events"):
        assert (await other.error("GET", path, 404))["code"] == "NOT_FOUND"


async def test_waiting_outlives_the_connection_that_listens(app, caller, task: str, becomes, database_url: str):
    async def cut_and_end() -> None:
        await asyncio.sleep(0.2)
        with psycopg.connect(database_url, autocommit=True) as admin:
            cut = admin.execute(
                "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                "WHERE query LIKE 'LISTEN cadcloud_task%' AND datname = current_database()"
            ).fetchone()
        assert cut == (1,)
        await becomes(0, status="cancelled", finished_at=now())

    async with asyncio.timeout(20):
        detail, _ = await asyncio.gather(caller.data("GET", f"{task}?wait=60"), cut_and_end())
    assert detail["status"] == "cancelled"
    assert app.state.context.news._followers == {}


async def test_who_waits_holds_no_connection(caller, task: str, becomes):
    # More than the pool has connections for.
    waiting = [caller.data("GET", f"{task}?wait=30") for _ in range(60)]
    *details, _ = await asyncio.gather(*waiting, becomes(1, status="cancelled", finished_at=now()))
    assert {detail["status"] for detail in details} == {"cancelled"}
