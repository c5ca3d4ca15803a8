"""What clients see when something goes wrong that is not their fault, and who may call what."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from dataclasses import replace

import httpx
import pytest
from sqlalchemy import event
from structlog.testing import capture_logs

from cadcloud.server.database.engine import create_engine
from cadcloud.server.database.engine import sessions as make_sessions
from cadcloud.server.keys.access import SCOPES

BOX = {"operation": "occt.shapes.solid.createBox", "params": {}}


@pytest.fixture
def broken(app):
    """Routes with bugs: before the reply, and in the middle of it."""

    async def before() -> None:
        raise RuntimeError("secret")

    async def parts():
        yield b"half"
        raise RuntimeError("secret")

    async def during():
        from fastapi.responses import StreamingResponse  # noqa: PLC0415 - FastAPI would take it for a type

        return StreamingResponse(parts())

    app.router.add_api_route("/before", before)
    app.router.add_api_route("/during", during, response_model=None)


@pytest.mark.usefixtures("broken")
async def test_a_bug_of_ours(caller):
    with capture_logs() as logged:
        error = await caller.error("GET", "/before", 500, headers={"X-Request-Id": "find-me"})
    assert error["code"] == "INTERNAL_ERROR"
    assert error["requestId"] == "find-me"
    assert "secret" not in str(error)
    assert [(line["event"], line["request_id"], line["path"]) for line in logged] == [
        ("request failed", "find-me", "/before")
    ]
    assert logged[0]["exc_info"]


@pytest.mark.usefixtures("broken")
async def test_a_bug_in_the_middle_of_a_reply_breaks_the_connection(caller):
    with capture_logs() as logged, pytest.raises(RuntimeError):
        await caller.get("/during")
    assert [line["event"] for line in logged] == ["request failed"]


async def test_a_client_that_goes_away_is_no_error(app, caller):
    announced = await caller.data(
        "POST", "/api/v1/files/upload", 201, json={"filename": "a", "contentType": "x", "bytes": 10}
    )
    path = httpx.URL(announced["uploadUrl"]).path
    messages = [{"type": "http.request", "body": b"01234", "more_body": True}, {"type": "http.disconnect"}]
    sent = []

    async def receive():
        return messages.pop(0)

    async def send(message):
        sent.append(message)

    headers = [(b"content-type", b"x"), (b"content-length", b"10"), (b"host", b"cad.test")]
    scope = {"type": "http", "method": "PUT", "path": path, "raw_path": path.encode(), "query_string": b""}
    scope |= {"headers": headers, "scheme": "http", "server": ("cad.test", 80), "http_version": "1.1"}
    with capture_logs() as logged:
        await app(scope, receive, send)
    assert sent == []
    assert [line["event"] for line in logged] == ["client went away"]
    storage = app.state.context.storage
    assert list(storage.local_path("uploads").glob("*")) == []


async def test_with_its_database(caller):
    assert (await caller.data("GET", "/health?ready=true"))["status"] == "ok"
    assert (await caller.error("GET", "/health?ready=perhaps", 400))["details"][0]["path"] == "ready"


async def test_without_its_database(app, caller):
    dead = create_engine("postgresql://nobody@127.0.0.1:1/nothing")
    app.state.context = replace(app.state.context, sessions=make_sessions(dead))
    body = (await caller.get("/health")).json()
    assert body["ok"] is True
    assert body["data"]["status"] == "degraded"
    assert (await caller.error("GET", "/health?ready=true", 503))["code"] == "SERVICE_UNAVAILABLE"
    error = await caller.error("GET", "/api/v1/tasks", 503)
    assert "127.0.0.1" not in str(error)
    await dead.dispose()


async def test_every_status_has_the_envelope(caller):
    assert (await caller.error("GET", "/api/v1/tasks/", 404))["code"] == "NOT_FOUND"
    assert (await caller.error("GET", "/nothing", 404))["code"] == "NOT_FOUND"
    reply = await caller.put("/api/v1/cad/execute", json={})
    assert (reply.status_code, reply.headers["allow"]) == (405, "POST")
    assert (await caller.head("/health")).status_code == 405


async def test_request_ids_differ_unless_given(caller):
    first, second = [(await caller.get("/health")).headers["x-request-id"] for _ in range(2)]
    assert first != second
    for bad in ("a b", "x" * 65, "\u00e9", "a,b", "<b>"):
        named = await caller.get("/health", headers=[(b"x-request-id", bad.encode())])
        assert named.headers["x-request-id"].isalnum()
        assert len(named.headers["x-request-id"]) == 32


# --- scopes ---------------------------------------------------------------------------------------

ROOMS = {
    "cad": ("POST", "/api/v1/cad/execute"),
    "convert": ("POST", "/api/v1/convert/step-to-gltf"),
    "files": ("GET", "/api/v1/files"),
    "tasks": ("GET", "/api/v1/tasks"),
    "operations": ("GET", "/api/v1/operations"),
}


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("scope", ["models", "cad", "convert", "files", "tasks", "*"])
async def test_scopes(new_caller, room: str, scope: str):
    caller = await new_caller(scope)
    method, path = ROOMS[room]
    reply = await caller.request(method, path, json={} if method == "POST" else None)
    if SCOPES[room] in ("", scope) or scope == "*":
        assert reply.status_code in (200, 400)
    else:
        assert reply.status_code == 403
        assert reply.json()["error"]["code"] == "INSUFFICIENT_SCOPE"


async def test_only_a_few_addresses_need_no_key(app):
    """Every route of the OpenAPI document refuses a caller without a key, except those that cannot have one yet."""
    public = {"/health": 200, "/api/v1/account/ways": 200, "/api/v1/billing/stripe": 404}
    # To sign up, in or out, and what links in mails lead to.
    public |= {f"/api/v1/account/{way}": 400 for way in ("sign-in", "sign-up", "email/confirm")}
    public |= {f"/api/v1/account/password/{way}": 400 for way in ("forgot", "reset")}
    public |= {"/api/v1/account/sign-in/local": 403, "/api/v1/account/sign-out": 200}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://cad.test") as stranger:
        for path, methods in app.openapi()["paths"].items():
            for method in methods:
                reply = await stranger.request(method, path)
                assert reply.status_code == public.get(path, 401), path
        for path in ("/docs", "/openapi.json"):
            assert (await stranger.get(path)).status_code == 200


async def test_a_request_costs_one_query_more_for_its_key(app, caller):
    created = await caller.data("POST", "/api/v1/cad/execute", 202, json=BOX)
    statements = []
    engine = app.state.context.sessions.kw["bind"].sync_engine
    event.listen(engine, "before_cursor_execute", lambda *given: statements.append(given[2]))
    await caller.data("GET", created["statusUrl"])
    assert [" ".join(statement.split("FROM")[1].split()[:1]) for statement in statements] == ["api_keys", "tasks"]


# --- the process ----------------------------------------------------------------------------------


async def test_the_api_loads_no_geometry_kernel():
    program = (
        "import sys, cadcloud.server.app, cadcloud.server.openapi\n"
        "loaded = [name for name in sys.modules if name.split('.')[0] == 'OCP' or name.startswith('cadcloud.ops')]\n"
        "sys.exit(str(loaded) if loaded else 0)"
    )
    found = await asyncio.to_thread(subprocess.run, [sys.executable, "-c", program], capture_output=True, text=True)
    assert found.returncode == 0, found.stderr


async def test_forwarded_headers_are_not_believed(caller):
    headers = {"X-Forwarded-Host": "evil.test", "X-Forwarded-Proto": "https", "Forwarded": "host=evil.test"}
    body = {"filename": "a", "contentType": "x", "bytes": 1}
    announced = await caller.data("POST", "/api/v1/files/upload", 201, json=body, headers=headers)
    assert announced["uploadUrl"].startswith("http://cad.test/storage/")
