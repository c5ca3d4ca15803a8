"""API keys over HTTP: made, shown once, rotated, revoked, by who is signed in and nobody else."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import text, update

from cadcloud.server.database.model import now
from cadcloud.server.keys import service
from cadcloud.server.keys.tables import ApiKey

KEYS = "/api/v1/keys"
ADD = {"operation": "math.add", "params": {}}


@pytest.fixture
def with_secret(new_browser):
    async def with_secret(secret: str):
        return await new_browser(**{"x-api-key": secret})

    return with_secret


async def test_life_of_a_key(sign_up, with_secret):
    ada = await sign_up()
    made = await ada.data("POST", KEYS, 201, json={"name": "ci", "scopes": ["cad", "tasks"]})
    secret = made.pop("secret")
    assert secret.startswith(made["prefix"])
    assert made == {
        "keyId": made["keyId"],
        "name": "ci",
        "prefix": secret[:12],
        "scopes": ["cad", "tasks"],
        "state": "valid",
        "createdAt": made["createdAt"],
        "expiresAt": None,
        "lastUsedAt": None,
        "revokedAt": None,
        "usage": {"tasks": 0, "computeMinutes": 0},
    }
    caller = await with_secret(secret)
    task = await caller.data("POST", "/api/v1/cad/execute", 202, json=ADD)
    await caller.error("POST", "/api/v1/convert/step-to-gltf", 403, json={})
    (listed,) = (await ada.data("GET", KEYS))["keys"]
    assert listed["lastUsedAt"] is not None

    rotated = await ada.data("POST", f"{KEYS}/{made['keyId']}/rotate")
    assert rotated["keyId"] == made["keyId"]
    assert rotated["secret"] != secret
    await caller.error("GET", "/api/v1/tasks", 401)
    again = await with_secret(rotated["secret"])
    await again.data("GET", task["statusUrl"])

    assert (await ada.data("DELETE", f"{KEYS}/{made['keyId']}"))["state"] == "revoked"
    await again.error("GET", "/api/v1/tasks", 401)
    assert (await ada.data("DELETE", f"{KEYS}/{made['keyId']}"))["state"] == "revoked"
    error = await ada.error("POST", f"{KEYS}/{made['keyId']}/rotate", 409)
    assert error["code"] == "KEY_NOT_VALID"
    (listed,) = (await ada.data("GET", KEYS))["keys"]
    assert listed["state"] == "revoked"
    await ada.data("GET", task["statusUrl"])


async def test_a_secret_is_told_once_and_kept_nowhere(sign_up, sessions):
    ada = await sign_up()
    first = await ada.post(KEYS, json={"name": "ci"}, headers={"Idempotency-Key": "x"})
    again = await ada.post(KEYS, json={"name": "ci"}, headers={"Idempotency-Key": "x"})
    secrets = [reply.json()["data"]["secret"] for reply in (first, again)]
    assert secrets[0] != secrets[1]
    assert first.headers["cache-control"] == "no-store"
    listed = (await ada.get(KEYS)).text
    assert "secret" not in listed
    async with sessions() as session:
        tables = await session.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
        for table in tables.all():
            rows = (await session.scalars(text(f"SELECT t::text FROM {table} AS t"))).all()
            assert not any(secret in row for secret in secrets for row in rows), table


async def test_keys_do_not_make_keys(sign_up, with_secret, caller):
    ada = await sign_up()
    made = await ada.data("POST", KEYS, 201, json={"name": "ci"})
    for one in (await with_secret(made["secret"]), caller):
        for method, path in (
            ("GET", KEYS),
            ("POST", f"{KEYS}/{made['keyId']}/rotate"),
            ("DELETE", f"{KEYS}/{made['keyId']}"),
            ("GET", "/api/v1/account"),
        ):
            assert (await one.error(method, path, 403))["code"] == "SIGN_IN_REQUIRED"
        await one.error("POST", KEYS, 403, json={"name": "another"})


async def test_keys_expire(sign_up, with_secret, sessions):
    ada = await sign_up()
    soon = (now() + timedelta(hours=1)).isoformat()
    made = await ada.data("POST", KEYS, 201, json={"name": "ci", "expiresAt": soon})
    caller = await with_secret(made["secret"])
    await caller.data("GET", "/api/v1/tasks")
    async with sessions.begin() as session:
        await session.execute(update(ApiKey).where(ApiKey.name == "ci").values(expires_at=now()))
    await caller.error("GET", "/api/v1/tasks", 401)
    (listed,) = (await ada.data("GET", KEYS))["keys"]
    assert listed["state"] == "expired"
    await ada.error("POST", f"{KEYS}/{made['keyId']}/rotate", 409)


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({}, "name"),
        ({"name": ""}, "name"),
        ({"name": "x" * 101}, "name"),
        ({"name": "x", "scopes": []}, "scopes"),
        ({"name": "x", "scopes": ["admin"]}, "scopes.0"),
        ({"name": "x", "expiresAt": "2020-01-01T00:00:00Z"}, "expiresAt"),
        ({"name": "x", "expiresAt": "2999-01-01T00:00:00"}, "expiresAt"),
        ({"name": "x", "kind": "browser"}, "kind"),
    ],
)
async def test_bad_keys(sign_up, body, path):
    assert set(await (await sign_up()).problems(KEYS, json=body)) == {path}


async def test_unknown_keys(sign_up):
    ada = await sign_up()
    for key_id in (str(uuid4()), "x", "%00"):
        await ada.error("DELETE", f"{KEYS}/{key_id}", 404)


async def test_the_key_of_the_browser_is_out_of_reach(sign_up, sessions):
    ada = await sign_up()
    async with sessions() as session:
        key_id = await session.scalar(text("SELECT id FROM api_keys WHERE kind = 'browser'"))
    await ada.error("POST", f"{KEYS}/{key_id}/rotate", 404)
    await ada.error("DELETE", f"{KEYS}/{key_id}", 404)


async def test_an_account_has_so_many_keys_at_most(sign_up, monkeypatch):
    monkeypatch.setattr(service, "MOST_PER_ACCOUNT", 3)
    ada = await sign_up()
    replies = await asyncio.gather(*(ada.post(KEYS, json={"name": f"n{number}"}) for number in range(6)))
    assert sorted(reply.status_code for reply in replies) == [201] * 3 + [409] * 3
    (first, *_) = (await ada.data("GET", KEYS))["keys"]
    await ada.data("DELETE", f"{KEYS}/{first['keyId']}")
    await ada.data("POST", KEYS, 201, json={"name": "one more"})
