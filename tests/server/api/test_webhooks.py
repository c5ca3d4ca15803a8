"""Webhooks over HTTP."""

from __future__ import annotations

from tests.server.api.conftest import Caller, NewCaller


async def test_a_webhook_lives_and_dies(caller: Caller):
    made = await caller.data("POST", "/api/v1/webhooks", 201, json={"url": "https://example.com/hook"})
    assert made["secret"].startswith("whsec_")
    assert made["events"] == ["task.cancelled", "task.completed", "task.failed"]
    [listed] = (await caller.data("GET", "/api/v1/webhooks"))["webhooks"]
    assert listed == {name: value for name, value in made.items() if name != "secret"}
    path = f"/api/v1/webhooks/{made['webhookId']}"
    sent = await caller.data("POST", f"{path}/test", 202)
    assert (sent["event"], sent["status"]) == ("webhook.test", "pending")
    log = await caller.data("GET", f"{path}/deliveries")
    assert log == {"deliveries": [sent], "page": 1, "limit": 20, "total": 1}
    assert await caller.data("DELETE", path) == {"deleted": True}
    assert (await caller.error("DELETE", path, 404))["code"] == "NOT_FOUND"


async def test_webhooks_of_others_are_out_of_reach(caller: Caller, new_caller: NewCaller):
    made = await caller.data("POST", "/api/v1/webhooks", 201, json={"url": "https://example.com/hook"})
    other = await new_caller()
    path = f"/api/v1/webhooks/{made['webhookId']}"
    assert (await other.data("GET", "/api/v1/webhooks"))["webhooks"] == []
    for method, what in (("DELETE", ""), ("POST", "/test"), ("GET", "/deliveries")):
        await other.error(method, path + what, 404)


async def test_bad_webhooks_are_refused(caller: Caller):
    for url in ("http://example.com/", "https://127.0.0.1/", "https://u:p@example.com/", "nonsense"):
        assert set(await caller.problems("/api/v1/webhooks", json={"url": url})) == {"url"}
    problems = await caller.problems("/api/v1/webhooks", json={"url": "https://example.com/", "events": ["task.x"]})
    assert set(problems) == {"events.0"}
    await caller.error("GET", "/api/v1/webhooks/nonsense/deliveries", 404)


async def test_a_key_has_only_so_many(caller: Caller):
    for _ in range(20):
        await caller.data("POST", "/api/v1/webhooks", 201, json={"url": "https://example.com/"})
    assert (await caller.error("POST", "/api/v1/webhooks", 409, json={"url": "https://example.com/"}))["code"] == (
        "TOO_MANY_WEBHOOKS"
    )
