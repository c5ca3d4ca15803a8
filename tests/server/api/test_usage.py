"""The ledger, plans and their limits, and what Stripe says of them."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import select, text, update

from cadcloud.server.accounts.tables import Account
from cadcloud.server.database.model import now
from cadcloud.server.plans.catalog import Plans, PlansBroken, load
from cadcloud.server.settings import Settings
from cadcloud.server.tasks.tables import Task
from cadcloud.server.usage.tables import UsageEntry

USAGE = "/api/v1/usage"
EXECUTE = "/api/v1/cad/execute"
ADD = {"operation": "math.add", "params": {}}
FILE = {"filename": "a.step", "contentType": "application/step"}


@pytest.fixture
def entries(sessions):
    async def entries() -> list[UsageEntry]:
        async with sessions() as session:
            return list(await session.scalars(select(UsageEntry).order_by(UsageEntry.compute_ms)))

    return entries


@pytest.fixture
def use_plans(app):
    def use_plans(**limits: Any) -> None:
        found = Plans.model_validate({"default": "free", "plans": {"free": limits, "pro": {"stripe_price": "price_1"}}})
        app.state.context = replace(app.state.context, plans=found)

    return use_plans


# --- the ledger -------------------------------------------------------------------------------------


async def test_usage_of_an_account(sign_up, new_browser, end_tasks):
    ada = await sign_up()
    secret = (await ada.data("POST", "/api/v1/keys", 201, json={"name": "ci"}))["secret"]
    caller = await new_browser(**{"x-api-key": secret})
    for _ in range(3):
        await ada.data("POST", EXECUTE, 202, json=ADD)
    await end_tasks(compute_ms=60_000)
    await caller.data("POST", EXECUTE, 202, json={"operation": "math.pi"})
    await end_tasks("failed", compute_ms=30_000)
    await caller.data("POST", "/api/v1/cad/pipeline", 202, json={"steps": [ADD]})
    await (await sign_up("eve@example.com")).data("POST", EXECUTE, 202, json=ADD)

    usage = await ada.data("GET", USAGE)
    assert usage["total"] == {"tasks": 4, "completed": 3, "failed": 1, "cancelled": 0, "computeMinutes": 3.5}
    assert usage["latency"]["computeMs"] == {"p50": 60_000, "p90": 60_000, "p95": 60_000, "p99": 60_000}
    assert usage["latency"]["totalMs"]["p50"] > 0
    assert [(one["operation"], one["tasks"], one["computeMinutes"]) for one in usage["operations"]] == [
        ("math.add", 3, 3.0),
        ("math.pi", 1, 0.5),
    ]
    assert [(one["name"], one["kind"], one["tasks"]) for one in usage["keys"]] == [
        ("Browser", "browser", 3),
        ("ci", "api", 1),
    ]
    today = usage["days"][-1]
    assert (today["date"], today["tasks"]) == (f"{now():%Y-%m-%d}", 4)
    assert len(usage["days"]) == now().day
    left = usage["allowances"]
    assert left["computeMinutes"] == {"used": 3.5, "limit": None}
    assert left["unfinishedTasks"] == {"used": 1, "limit": None}
    assert (left["plan"], left["maxUploadBytes"], left["retentionHours"]) == ("unlimited", None, 24)

    of_key = await caller.data("GET", USAGE)
    assert of_key["total"]["tasks"] == 1
    assert [one["name"] for one in of_key["keys"]] == ["ci"]
    assert of_key["allowances"]["computeMinutes"]["used"] == 3.5
    (listed,) = (await ada.data("GET", "/api/v1/keys"))["keys"]
    assert listed["usage"] == {"tasks": 1, "computeMinutes": 0.5}


async def test_an_account_that_did_nothing(sign_up):
    usage = await (await sign_up()).data("GET", USAGE)
    assert usage["total"]["tasks"] == 0
    assert usage["latency"]["totalMs"] == {"p50": None, "p90": None, "p95": None, "p99": None}
    assert (usage["operations"], usage["keys"]) == ([], [])


async def test_other_spans_of_time(sign_up, end_tasks, sessions):
    ada = await sign_up()
    await ada.data("POST", EXECUTE, 202, json=ADD)
    await end_tasks()
    async with sessions.begin() as session:
        await session.execute(update(UsageEntry).values(ended_at=now() - timedelta(days=40)))
    assert (await ada.data("GET", USAGE))["total"]["tasks"] == 0
    since = f"{now() - timedelta(days=60):%Y-%m-%d}"
    usage = await ada.data("GET", USAGE, params={"from": since, "to": f"{now():%Y-%m-%d}"})
    assert usage["total"]["tasks"] == 1
    assert len(usage["days"]) == 61
    assert sum(day["tasks"] for day in usage["days"]) == 1
    for bad in ({"from": "2026-01-02", "to": "2026-01-01"}, {"from": "1999-01-01"}, {"from": "x"}):
        await ada.error("GET", USAGE, 400, params=bad)


async def test_an_entry_is_written_with_the_end_of_its_task(caller, entries, sessions):
    """In one transaction, once, whoever ends it."""
    task_id = (await caller.data("POST", EXECUTE, 202, json=ADD))["taskId"]
    ended = update(Task).where(Task.id == task_id).values(status="failed", compute_ms=5, finished_at=now())
    async with sessions() as session:
        await session.execute(ended)
        await session.rollback()
    assert await entries() == []
    async with sessions.begin() as session:
        await session.execute(ended)
    async with sessions.begin() as session:
        await session.execute(update(Task).values(status="expired"))
    (entry,) = await entries()
    assert (entry.compute_ms, entry.status, entry.operation, entry.kind) == (5, "failed", "math.add", "cad")
    async with sessions.begin() as session:
        await session.execute(text("DELETE FROM tasks"))
    assert len(await entries()) == 1


async def test_what_cancelled_tasks_cost(caller, entries, sessions):
    """The time since the start of the run, and nothing for one that was never run or lost its worker."""
    waiting, running, lost = [(await caller.data("POST", EXECUTE, 202, json=ADD))["statusUrl"] for _ in range(3)]
    async with sessions.begin() as session:
        for path, values in (
            (running, {"status": "processing", "started_at": now() - timedelta(seconds=90)}),
            (lost, {"status": "processing", "started_at": now() - timedelta(seconds=90)}),
        ):
            await session.execute(update(Task).where(Task.id == path.split("/")[-1]).values(values))
    await caller.data("DELETE", waiting)
    await caller.data("DELETE", running)
    async with sessions.begin() as session:
        await session.execute(
            update(Task).where(Task.id == lost.split("/")[-1]).values(status="failed", finished_at=now())
        )
    assert sorted((one.status, round(one.compute_ms / 1000)) for one in await entries()) == [
        ("cancelled", 0),
        ("cancelled", 90),
        ("failed", 0),
    ]


async def test_sub_tasks_are_metered_and_their_parent_is_not(caller, end_tasks, entries):
    await caller.data("POST", "/api/v1/cad/compound", 202, json={"parallel": True, "items": [ADD] * 3})
    await end_tasks()
    assert [one.kind for one in await entries()] == ["cad"] * 3


# --- plans ------------------------------------------------------------------------------------------


async def test_the_allowance(sign_up, end_tasks, use_plans, sessions):
    use_plans(compute_minutes=2, title="Free")
    ada = await sign_up()
    for _ in range(2):
        task = await ada.data("POST", EXECUTE, 202, json=ADD)
        await end_tasks("failed")
    error = await ada.error("POST", EXECUTE, 402, json=ADD)
    assert error["code"] == "ALLOWANCE_EXHAUSTED"
    assert error["details"] == {"usedMinutes": 2.0, "allowanceMinutes": 2.0, "plan": "free"}
    body = {"parallel": True, "items": [ADD]}
    for path, more in (
        ("/api/v1/cad/pipeline", {"steps": [ADD]}),
        ("/api/v1/cad/compound", body),
        (f"{task['statusUrl']}/retry", None),
    ):
        await ada.error("POST", path, 402, json=more)
    usage = await ada.data("GET", USAGE)
    assert usage["allowances"]["computeMinutes"] == {"used": 2.0, "limit": 2.0}
    assert (await ada.data("GET", "/api/v1/account"))["plan"] == {"name": "free", "title": "Free"}
    # Others are others, next month is another, and another plan helps.
    await (await sign_up("eve@example.com")).data("POST", EXECUTE, 202, json=ADD)
    async with sessions.begin() as session:
        await session.execute(update(UsageEntry).values(ended_at=now() - timedelta(days=32)))
    await ada.data("POST", EXECUTE, 202, json=ADD)


async def test_a_refused_request_can_be_sent_again(sign_up, end_tasks, use_plans):
    use_plans(compute_minutes=1)
    ada = await sign_up()
    await ada.data("POST", EXECUTE, 202, json=ADD)
    await end_tasks()
    headers = {"Idempotency-Key": "order-17"}
    await ada.error("POST", EXECUTE, 402, json=ADD, headers=headers)
    use_plans(compute_minutes=10)
    await ada.data("POST", EXECUTE, 202, json=ADD, headers=headers)


async def test_whoever_owns_the_installation_is_not_limited(caller, use_plans, sessions):
    use_plans(compute_minutes=0, requests_per_second=0.001)
    for _ in range(3):
        await caller.data("POST", EXECUTE, 202, json=ADD)
    async with sessions.begin() as session:
        await session.execute(update(Account).values(plan="free"))
    await caller.error("POST", EXECUTE, 402, json=ADD)
    await caller.error("POST", EXECUTE, 429, json=ADD)


async def test_concurrency_holds_however_many_ask_at_once(sign_up, end_tasks, use_plans):
    use_plans(concurrency=3)
    ada = await sign_up()
    replies = await asyncio.gather(*(ada.post(EXECUTE, json=ADD) for _ in range(10)))
    assert sorted(reply.status_code for reply in replies) == [202] * 3 + [429] * 7
    refused = next(reply for reply in replies if reply.status_code == 429)
    assert refused.json()["error"]["code"] == "TOO_MANY_TASKS"
    assert int(refused.headers["retry-after"]) >= 1
    assert refused.headers["ratelimit-policy"] == '"tasks";q=3'
    assert refused.headers["ratelimit"].startswith('"tasks";r=0;t=')
    await end_tasks()
    body = {"parallel": True, "items": [ADD] * 3}
    await ada.data("POST", "/api/v1/cad/compound", 202, json=body)
    await ada.error("POST", EXECUTE, 429, json=ADD)
    error = await ada.error("POST", "/api/v1/cad/compound", 402, json={**body, "items": [ADD] * 4})
    assert error["code"] == "TOO_MANY_AT_ONCE"
    await (await sign_up("eve@example.com")).data("POST", EXECUTE, 202, json=ADD)


async def test_the_rate_holds_however_many_ask_at_once(sign_up, use_plans):
    ada, eve = await sign_up(), await sign_up("eve@example.com")
    use_plans(requests_per_second=0.1)
    first = await eve.get("/api/v1/tasks")
    assert first.headers["ratelimit-policy"] == '"requests";q=1;w=10'
    assert first.headers["ratelimit"] == '"requests";r=0;t=10'
    assert (await eve.get("/api/v1/tasks")).headers["retry-after"] in ("9", "10")
    use_plans(requests_per_second=5)
    began = time.monotonic()
    replies = await asyncio.gather(*(ada.get("/api/v1/tasks") for _ in range(40)))
    passed = [reply.status_code for reply in replies].count(200)
    # The bucket holds a second's worth, and more trickles in while the requests are handled.
    assert passed <= 5 + 5 * (time.monotonic() - began) + 1
    refused = next(reply for reply in replies if reply.status_code == 429)
    assert refused.json()["error"]["code"] == "RATE_LIMITED"
    assert refused.headers["retry-after"] == "1"
    assert refused.headers["ratelimit-policy"] == '"requests";q=5;w=1'


async def test_no_headers_without_a_limit(caller):
    assert "ratelimit" not in (await caller.get("/api/v1/tasks")).headers


async def test_sizes_of_uploads(sign_up, use_plans):
    use_plans(max_upload_bytes=1000, storage_bytes=1500)
    ada = await sign_up()
    error = await ada.error("POST", "/api/v1/files/upload", 413, json={**FILE, "bytes": 1001})
    assert (error["code"], error["details"]["limitBytes"]) == ("UPLOAD_TOO_LARGE", 1000)
    replies = await asyncio.gather(*(ada.post("/api/v1/files/upload", json={**FILE, "bytes": 500}) for _ in range(6)))
    assert sorted(reply.status_code for reply in replies) == [201] * 3 + [413] * 3
    full = next(reply for reply in replies if reply.status_code == 413)
    assert full.json()["error"]["code"] == "STORAGE_FULL"
    assert (await ada.data("GET", USAGE))["allowances"]["storageBytes"] == {"used": 1500, "limit": 1500}
    file_id = next(reply for reply in replies if reply.status_code == 201).json()["data"]["fileId"]
    await ada.data("DELETE", f"/api/v1/files/{file_id}")
    await ada.data("POST", "/api/v1/files/upload", 201, json={**FILE, "bytes": 500})


async def test_results_count_as_stored(sign_up, use_plans, sessions):
    use_plans(storage_bytes=1000)
    ada = await sign_up()
    await ada.data("POST", EXECUTE, 202, json=ADD)
    part = {"mime": "x", "bytes": 900, "filename": "x", "path": "x"}
    async with sessions.begin() as session:
        values = {"status": "completed", "parts": {"glb": part, "step": part}, "finished_at": now()}
        await session.execute(update(Task).values(values))
    assert (await ada.data("GET", USAGE))["allowances"]["storageBytes"] == {"used": 1800, "limit": 1000}
    assert (await ada.error("POST", EXECUTE, 413, json=ADD))["code"] == "STORAGE_FULL"
    async with sessions.begin() as session:
        await session.execute(update(Task).values(status="expired", parts=None))
    await ada.data("POST", EXECUTE, 202, json=ADD)


async def test_retention(sign_up, use_plans, sessions):
    use_plans(retention_hours=2)
    await (await sign_up()).data("POST", EXECUTE, 202, json=ADD)
    async with sessions() as session:
        (task,) = await session.scalars(select(Task))
    assert task.expires_at - task.created_at == timedelta(hours=2)


def test_plans_are_read_from_a_file(tmp_path):
    path = tmp_path / "plans.toml"
    path.write_text('default = "free"\n[plans.free]\ncompute_minutes = 60\n[plans.pro]\nstripe_price = "price_1"\n')
    plans = load(Settings(plans=path))
    assert plans.of(None, "member").compute_minutes == 60
    assert plans.of("gone", "member").name == "free"
    assert plans.of(None, "owner").name == "unlimited"
    assert plans.of_price("price_1").name == "pro"
    assert load(Settings()).limited is False
    for wrong in ('default = "x"', "[plans.a]\nconcurrency = 0", "[plans.a]\nspeed = 1", "plans = 3", "= ="):
        path.write_text(wrong)
        with pytest.raises(PlansBroken, match=r"plans\.toml"):
            load(Settings(plans=path))
    with pytest.raises(PlansBroken):
        load(Settings(plans=tmp_path / "none.toml"))


# --- payments ---------------------------------------------------------------------------------------

STRIPE = "/api/v1/billing/stripe"
SECRET = "whsec_test"


@pytest.fixture
async def stripe(new_browser, configure, use_plans):
    """Sends events as Stripe does."""
    configure(stripe_webhook_secret=SecretStr(SECRET))
    use_plans(compute_minutes=1)
    sender = await new_browser()
    del sender.headers["Origin"]

    async def send(event: dict[str, Any], *, secret: str = SECRET, at: float | None = None, scheme: str = "v1") -> Any:
        body = json.dumps(event).encode()
        moment = str(int(at or time.time()))
        signature = hmac.new(secret.encode(), f"{moment}.".encode() + body, hashlib.sha256).hexdigest()
        header = f"t={moment},{scheme}={signature},v0=unused"
        return await sender.post(STRIPE, content=body, headers={"Stripe-Signature": header})

    return send


def checkout(account_id: str, customer: str | None = "cus_1", event_id: str = "evt_checkout") -> dict[str, Any]:
    session = {"id": "cs_1", "object": "checkout.session", "customer": customer, "client_reference_id": account_id}
    session |= {"mode": "subscription", "subscription": "sub_1", "payment_status": "paid"}
    return event_of("checkout.session.completed", session, event_id)


def event_of(kind: str, thing: dict[str, Any], event_id: str, created: int = 1_700_000_000) -> dict[str, Any]:
    return {
        "id": event_id, "object": "event", "api_version": "2025-09-30.clover", "created": created, "livemode": False,
        "type": kind, "data": {"object": thing}, "pending_webhooks": 1, "request": {"id": None},
    }  # fmt: skip


def subscription(
    event_id: str,
    status: str = "active",
    *,
    kind: str = "updated",
    created: int = 1_700_000_000,
    price: str = "price_1",
    name: str = "sub_1",
    **metadata: str,
) -> dict[str, Any]:
    item = {"id": "si_1", "object": "subscription_item", "price": {"id": price, "object": "price"}}
    thing = {"id": name, "object": "subscription", "customer": "cus_1", "status": status, "metadata": metadata}
    thing["items"] = {"object": "list", "data": [item], "has_more": False}
    return event_of(f"customer.subscription.{kind}", thing, event_id, created)


async def plan(browser: Any) -> str:
    return (await browser.data("GET", "/api/v1/account"))["plan"]["name"]


async def test_paying_gives_the_plan_in_any_order_of_events(stripe, sign_up):
    ada = await sign_up()
    account_id = (await ada.data("GET", "/api/v1/account"))["accountId"]
    early = await stripe(subscription("evt_1", kind="created"))
    assert early.json() == {"ok": True, "data": {"handled": True}}
    assert await plan(ada) == "free"
    await stripe(checkout(account_id))
    assert await plan(ada) == "pro"
    for status in ("past_due", "active"):
        await stripe(subscription(f"evt_{status}", status, created=1_700_000_010))
        assert await plan(ada) == "pro"
    await stripe(subscription("evt_unpaid", "unpaid", created=1_700_000_020))
    assert await plan(ada) == "free"
    # One that happened earlier and comes later.
    await stripe(subscription("evt_late", "active", created=1_700_000_015))
    assert await plan(ada) == "free"
    await stripe(subscription("evt_again", "active", created=1_700_000_030))
    assert await plan(ada) == "pro"
    await stripe(subscription("evt_end", "canceled", kind="deleted", created=1_700_000_040))
    assert await plan(ada) == "free"
    await stripe(subscription("evt_same_second", "active", created=1_700_000_040))
    assert await plan(ada) == "free"


async def test_the_end_of_an_old_subscription_is_not_the_end_of_the_new_one(stripe, sign_up):
    ada = await sign_up()
    account_id = (await ada.data("GET", "/api/v1/account"))["accountId"]
    await stripe(subscription("evt_1", kind="created", accountId=account_id, name="sub_old"))
    await stripe(subscription("evt_2", kind="created", created=1_700_000_010, name="sub_new"))
    await stripe(subscription("evt_3", "canceled", kind="deleted", created=1_700_000_020, name="sub_old"))
    assert await plan(ada) == "pro"


async def test_an_event_is_handled_once_however_often_it_comes(stripe, sign_up):
    ada = await sign_up()
    account_id = (await ada.data("GET", "/api/v1/account"))["accountId"]
    event = subscription("evt_1", accountId=account_id)
    replies = await asyncio.gather(*(stripe(event) for _ in range(5)))
    assert sorted(reply.json()["data"]["handled"] for reply in replies) == [False] * 4 + [True]
    assert await plan(ada) == "pro"


async def test_nobody_else_can_give_plans(stripe, sign_up, new_browser):
    ada = await sign_up()
    account_id = (await ada.data("GET", "/api/v1/account"))["accountId"]
    event = subscription("evt_1", accountId=account_id)
    for options in ({"secret": "whsec_other"}, {"at": time.time() - 400}, {"at": time.time() + 400}, {"scheme": "v0"}):
        reply = await stripe(event, **options)
        assert (reply.status_code, reply.json()["error"]["code"]) == (403, "SIGNATURE_INVALID")
    stranger = await new_browser()
    for header in ("", "t=,v1=", "t=1", "t=٣,v1=x", f"t={int(time.time())},v1=é"):
        headers = {"Stripe-Signature": header.encode()}
        await stranger.error("POST", STRIPE, 403, json=event, headers=headers)
    assert await plan(ada) == "free"


async def test_events_that_say_nothing_here(stripe, sign_up):
    ada = await sign_up()
    ignored = await stripe(event_of("invoice.paid", {"id": "in_1"}, "evt_1"))
    assert ignored.json()["data"] == {"handled": False}
    await stripe(subscription("evt_2", price="price_unknown", accountId="nobody"))
    await stripe(subscription("evt_3", accountId="00000000-0000-0000-0000-000000000000"))
    assert (await stripe(checkout("x", customer=None, event_id="evt_guest"))).json()["data"] == {"handled": True}
    broken = await stripe(event_of("customer.subscription.updated", {"id": "sub_1"}, "evt_4"))
    assert broken.status_code == 400
    assert (await stripe({"no": "event"})).status_code == 400
    assert await plan(ada) == "free"


async def test_without_the_secret_there_are_no_payments(new_browser):
    await (await new_browser()).error("POST", STRIPE, 404, json={})
