"""Webhooks over HTTP."""

from __future__ import annotations

import base64

import pytest
from tests.server.api.conftest import Caller, NewCaller

EXECUTE = "/api/v1/cad/execute"
SECRET = "whsec_" + base64.b64encode(b"s" * 24).decode()


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


async def test_a_webhook_can_come_with_a_request(caller: Caller):
    body = {"operation": "math.pi", "webhook": {"url": "https://example.com/", "secret": SECRET}}
    task_id = (await caller.data("POST", EXECUTE, 202, json=body))["taskId"]
    assert (await caller.data("GET", "/api/v1/webhooks"))["webhooks"] == []
    [listed] = (await caller.data("GET", f"/api/v1/webhooks?taskId={task_id}"))["webhooks"]
    assert (listed["taskId"], listed["url"]) == (task_id, "https://example.com/")
    assert "secret" not in listed
    assert "webhook" not in str(await caller.data("GET", f"/api/v1/tasks/{task_id}"))
    await caller.data("DELETE", f"/api/v1/tasks/{task_id}")
    log = await caller.data("GET", f"/api/v1/webhooks/{listed['webhookId']}/deliveries")
    assert [one["event"] for one in log["deliveries"]] == ["task.cancelled"]
    again = (await caller.data("POST", f"/api/v1/tasks/{task_id}/retry", 202))["taskId"]
    assert len((await caller.data("GET", f"/api/v1/webhooks?taskId={again}"))["webhooks"]) == 1


async def test_a_webhook_of_one_task_hears_of_no_other(caller: Caller):
    webhook = {"url": "https://example.com/", "secret": SECRET, "events": ["task.cancelled"]}
    compound = {"parallel": True, "items": [{"operation": "math.pi"}], "webhook": webhook}
    mine = (await caller.data("POST", "/api/v1/cad/compound", 202, json=compound))["taskId"]
    other = (await caller.data("POST", EXECUTE, 202, json={"operation": "math.pi"}))["taskId"]
    [listed] = (await caller.data("GET", f"/api/v1/webhooks?taskId={mine}"))["webhooks"]
    log = f"/api/v1/webhooks/{listed['webhookId']}/deliveries"
    await caller.data("DELETE", f"/api/v1/tasks/{other}")
    assert (await caller.data("GET", log))["total"] == 0
    await caller.data("DELETE", f"/api/v1/tasks/{mine}")
    assert (await caller.data("GET", log))["total"] == 1


@pytest.mark.parametrize(
    ("webhook", "path"),
    [
        ({"url": "http://example.com/", "secret": SECRET}, "webhook.url"),
        ({"url": "https://10.0.0.1/", "secret": SECRET}, "webhook.url"),
        ({"url": "https://example.com/", "secret": "whsec_short"}, "webhook.secret"),
        ({"url": "https://example.com/", "secret": SECRET.removeprefix("whsec_")}, "webhook.secret"),
        ({"url": "https://example.com/"}, "webhook.secret"),
        ({"url": "https://example.com/", "secret": SECRET, "events": []}, "webhook.events"),
    ],
)
async def test_a_bad_webhook_submits_nothing(caller: Caller, webhook: dict[str, object], path: str):
    problems = await caller.problems(EXECUTE, json={"operation": "math.pi", "webhook": webhook})
    assert set(problems) == {path}
    assert (await caller.data("GET", "/api/v1/tasks"))["total"] == 0
