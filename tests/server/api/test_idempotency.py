"""Requests that are sent twice and done once."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import func, select, update

from cadcloud.server.database.model import now
from cadcloud.server.idempotency.service import forget_old
from cadcloud.server.idempotency.tables import KeyedRequest
from cadcloud.server.tasks.tables import Task

EXECUTE = "/api/v1/cad/execute"
ADD = {"operation": "math.add", "params": {}}
NAMED = {"Idempotency-Key": "order-17"}


@pytest.fixture
def count(sessions):
    async def count(table: Any) -> int:
        async with sessions() as session:
            return await session.scalar(select(func.count()).select_from(table))

    return count


async def test_a_request_sent_twice_is_done_once(caller, count):
    first = await caller.post(EXECUTE, json=ADD, headers=NAMED)
    again = await caller.post(EXECUTE, json=ADD, headers=NAMED)
    assert (first.status_code, again.status_code) == (202, 202)
    assert again.content == first.content
    assert "idempotency-replayed" not in first.headers
    assert again.headers["idempotency-replayed"] == "true"
    assert await count(Task) == 1


async def test_requests_at_once_are_done_once(caller, count):
    replies = await asyncio.gather(*(caller.post(EXECUTE, json=ADD, headers=NAMED) for _ in range(8)))
    assert {reply.status_code for reply in replies} == {202}
    assert len({reply.json()["data"]["taskId"] for reply in replies}) == 1
    assert await count(Task) == 1


async def test_another_request_of_that_name_is_refused(caller, count):
    await caller.data("POST", EXECUTE, 202, json=ADD, headers=NAMED)
    other = {"operation": "math.add", "params": {"first": 2}}
    for path, body in ((EXECUTE, other), ("/api/v1/cad/pipeline", {"steps": [ADD]}), (f"{EXECUTE}?x=1", ADD)):
        error = await caller.error("POST", path, 409, json=body, headers=NAMED)
        assert error["code"] == "IDEMPOTENCY_KEY_REUSED"
    assert await count(Task) == 1


async def test_names_belong_to_a_key(caller, new_caller, count):
    other = await new_caller()
    one = await caller.data("POST", EXECUTE, 202, json=ADD, headers=NAMED)
    two = await other.data("POST", EXECUTE, 202, json=ADD, headers=NAMED)
    assert one["taskId"] != two["taskId"]
    assert await count(Task) == 2


async def test_what_failed_can_be_sent_again_corrected(caller, count):
    await caller.error("POST", EXECUTE, 400, json={"operation": "math.ad"}, headers=NAMED)
    await caller.error("POST", EXECUTE, 400, content=b"{", headers=NAMED)
    assert await count(KeyedRequest) == 0
    await caller.data("POST", EXECUTE, 202, json=ADD, headers=NAMED)
    assert await count(Task) == 1


async def test_every_post_takes_a_name(caller, count):
    webhook = {"url": "https://example.com/hook"}
    upload = {"filename": "a.step", "contentType": "application/step", "bytes": 3}
    posts = {
        "/api/v1/webhooks": webhook,
        "/api/v1/files/upload": upload,
        "/api/v1/cad/pipeline": {"steps": [ADD]},
        "/api/v1/cad/pipeline/validate": {"steps": [ADD]},
        "/api/v1/cad/compound": {"parallel": True, "items": [ADD]},
    }
    for number, (path, body) in enumerate(posts.items()):
        headers = {"Idempotency-Key": f"n-{number}"}
        first = await caller.post(path, json=body, headers=headers)
        assert first.is_success, first.text
        again = await caller.post(path, json=body, headers=headers)
        assert (again.status_code, again.content) == (first.status_code, first.content)
    assert await count(KeyedRequest) == len(posts)


def test_the_document_lists_the_header_on_every_post(app):
    # Their replies hold secrets, which are told once and never kept, or set cookies; Stripe's events have ids.
    apart = ("/api/v1/account", "/api/v1/keys", "/api/v1/billing")
    for path, methods in app.openapi()["paths"].items():
        for method, operation in methods.items():
            names = {parameter["name"].lower() for parameter in operation.get("parameters", [])}
            expected = method == "post" and not path.startswith(apart)
            assert ("idempotency-key" in names) == expected, f"{method} {path}"


async def test_a_replay_can_wait(caller, sessions):
    await caller.data("POST", EXECUTE, 202, json=ADD, headers=NAMED)
    async with sessions.begin() as session:
        await session.execute(update(Task).values(status="cancelled", finished_at=now()))
    reply = await caller.post(EXECUTE, json=ADD, headers={**NAMED, "Prefer": "wait=5"})
    assert reply.status_code == 200
    assert reply.json()["data"]["task"]["status"] == "cancelled"
    assert reply.headers["idempotency-replayed"] == "true"


async def test_names_are_forgotten_after_a_day(caller, sessions, count):
    await caller.data("POST", EXECUTE, 202, json=ADD, headers=NAMED)
    async with sessions.begin() as session:
        await session.execute(update(KeyedRequest).values(created_at=now() - timedelta(hours=25)))
    reply = await caller.post(EXECUTE, json={"operation": "math.pi"}, headers=NAMED)
    assert reply.status_code == 202
    assert await count(Task) == 2
    async with sessions.begin() as session:
        await session.execute(update(KeyedRequest).values(created_at=now() - timedelta(hours=25)))
        await forget_old(session)
    assert await count(KeyedRequest) == 0


@pytest.mark.parametrize("name", ["", " ", "a b", "x" * 256, "ü".encode().decode("latin-1")])
async def test_bad_names(caller, name: str):
    problems = await caller.problems(EXECUTE, json=ADD, headers={"Idempotency-Key": name.encode("latin-1")})
    assert set(problems) == {"Idempotency-Key"}
