"""Deleting an account: who may, what stops at once, and that nothing is left."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pydantic import SecretStr
from sqlalchemy import select, update

from cadcloud.server.accounts import administration, deletion
from cadcloud.server.accounts.tables import Account, AccountIdentity, AccountSession
from cadcloud.server.billing.tables import BillingCustomer
from cadcloud.server.database.model import now
from cadcloud.server.files.tables import File
from cadcloud.server.keys.tables import ApiKey
from cadcloud.server.mail.tables import Mail
from cadcloud.server.tasks.tables import Task
from cadcloud.server.usage.tables import UsageEntry
from cadcloud.server.webhooks.tables import Webhook

ACCOUNT = "/api/v1/account"
PASSWORD = "correct horse battery"
ADA = {"email": "ada@example.com", "password": PASSWORD}
DELETE = {"currentPassword": PASSWORD}
ADD = {"operation": "math.add", "params": {}}
CONTENT = b"ISO-10303-21;"


@pytest.fixture
def rows(sessions):
    async def rows(table):
        async with sessions() as session:
            return list(await session.scalars(select(table)))

    return rows


@pytest.fixture
def erase(app, sessions):
    """What a worker does now and then, ``later`` after the deletion."""

    async def erase(later: timedelta = deletion.GRACE * 2) -> int:
        async with sessions.begin() as session:
            deleted = Account.deleted_at.is_not(None)
            await session.execute(update(Account).where(deleted).values(deleted_at=now() - later))
        async with sessions.begin() as session:
            return await deletion.erase(session, app.state.context.storage)

    return erase


async def filled(browser, app) -> tuple[str, list[str]]:
    """An account with a key, tasks, a file and a webhook; the key, and the paths of its objects."""
    key = await browser.data("POST", "/api/v1/keys", 201, json={"name": "ci"})
    task = await browser.data("POST", "/api/v1/cad/execute", 202, json=ADD)
    upload = {"filename": "a.step", "contentType": "application/step", "bytes": len(CONTENT)}
    file = await browser.data("POST", "/api/v1/files/upload", 201, json=upload)
    await browser.data("POST", "/api/v1/webhooks", 201, json={"url": "https://example.com/hook"})
    paths = [f"results/{task['taskId']}/run/out.glb", f"files/{file['fileId']}", f"uploads/{file['fileId']}"]
    storage = app.state.context.storage
    for path in paths:
        local = storage.local_path(path)
        local.parent.mkdir(parents=True, exist_ok=True)
        local.write_bytes(CONTENT)
    return key["secret"], paths


async def test_nothing_is_left(app, sign_up, new_browser, rows, erase):
    ada, eve = await sign_up(name="Ada"), await sign_up("eve@example.com")
    secret, gone = await filled(ada, app)
    _, kept = await filled(eve, app)
    second = await new_browser(address="203.0.113.7")
    await second.data("POST", f"{ACCOUNT}/sign-in", json=ADA)
    await ada.data("POST", f"{ACCOUNT}/delete", json=DELETE)
    # At once: no session, key or password opens it, what was queued is cancelled, and the address is free.
    assert not ada.cookies
    for browser in (ada, second):
        await browser.error("GET", ACCOUNT, 401)
    program = await new_browser(**{"x-api-key": secret})
    await program.error("GET", "/api/v1/tasks", 401)
    await second.error("POST", f"{ACCOUNT}/sign-in", 401, json=ADA)
    assert sorted(task.status for task in await rows(Task)) == ["cancelled", "queued"]
    assert "ada" not in str([vars(account) for account in await rows(Account)]).lower()
    await sign_up()
    # What ran may still let go of its files.
    assert await erase(later=timedelta(0)) == 0
    assert await erase() == 1
    storage = app.state.context.storage
    assert [await storage.size(path) for path in gone] == [None] * 3
    assert [await storage.size(path) for path in kept] == [len(CONTENT)] * 3
    for table in (Task, File, Webhook):
        assert len(await rows(table)) == 1, table
    assert [one.name for one in await rows(ApiKey) if one.kind == "api"] == ["ci"]
    assert await rows(UsageEntry) == []
    assert {one.email for one in await rows(Account) if one.role == "member"} == {"ada@example.com", "eve@example.com"}
    await eve.data("GET", ACCOUNT)
    assert await erase() == 0


async def test_the_password_is_asked_and_guesses_are_limited(sign_up, rows):
    ada = await sign_up()
    for body in ({}, {"currentPassword": "wrong horse battery"}, {"currentPassword": None}):
        assert (await ada.error("POST", f"{ACCOUNT}/delete", 401, json=body))["code"] == "WRONG_CREDENTIALS"
    statuses = [(await ada.post(f"{ACCOUNT}/delete", json={})).status_code for _ in range(10)]
    assert statuses == [401] * 7 + [429] * 3
    assert [account.deleted_at for account in await rows(Account) if account.role == "member"] == [None]


async def test_who_has_no_password_must_have_signed_in_just_now(sign_up, sessions, rows):
    ada = await sign_up()
    async with sessions.begin() as session:
        (account,) = (await session.scalars(select(Account).where(Account.role == "member"))).all()
        account.password_hash = None
        session.add(AccountIdentity(issuer="https://id.example", subject="ada", account_id=account.id))
        await session.execute(update(AccountSession).values(created_at=now() - timedelta(minutes=11)))
    assert (await ada.error("POST", f"{ACCOUNT}/delete", 403, json={}))["code"] == "SIGN_IN_AGAIN"
    async with sessions.begin() as session:
        await session.execute(update(AccountSession).values(created_at=now()))
    await ada.data("POST", f"{ACCOUNT}/delete", json={})
    assert await rows(AccountIdentity) == []


async def test_the_owner_stays(new_browser, configure):
    configure(local_sign_in=True)
    owner = await new_browser("http://127.0.0.1:8000", "127.0.0.1")
    await owner.data("POST", f"{ACCOUNT}/sign-in/local")
    assert (await owner.error("POST", f"{ACCOUNT}/delete", 403, json={}))["code"] == "OWNER_STAYS"
    await owner.data("GET", ACCOUNT)


async def test_who_pays_cancels_first(sign_up, sessions):
    ada = await sign_up()
    account_id = (await ada.data("GET", ACCOUNT))["accountId"]
    async with sessions.begin() as session:
        session.add(BillingCustomer(customer="cus_1", account_id=account_id, status="active"))
    assert (await ada.error("POST", f"{ACCOUNT}/delete", 409, json=DELETE))["code"] == "SUBSCRIBED"
    async with sessions.begin() as session:
        await session.execute(update(BillingCustomer).values(status="canceled"))
    await ada.data("POST", f"{ACCOUNT}/delete", json=DELETE)


async def test_keys_and_other_sites_cannot(sign_up, caller, new_browser):
    ada = await sign_up()
    assert (await caller.error("POST", f"{ACCOUNT}/delete", 403, json=DELETE))["code"] == "SIGN_IN_REQUIRED"
    token = "; ".join(f"{name}={value}" for name, value in ada.cookies.items())
    foreign = await new_browser(Origin="https://evil.example", Cookie=token)
    assert (await foreign.error("POST", f"{ACCOUNT}/delete", 403, json=DELETE))["code"] == "FOREIGN_ORIGIN"
    await ada.data("GET", ACCOUNT)


async def test_a_mail_says_so(sign_up, rows, configure):
    ada = await sign_up()
    configure(smtp_url=SecretStr("smtp+plain://127.0.0.1:1"), public_url="http://cad.test")
    await ada.data("POST", f"{ACCOUNT}/delete", json=DELETE)
    (mail,) = [mail for mail in await rows(Mail) if "deleted" in mail.subject]
    assert mail.recipient == "ada@example.com"


async def test_operators_see_it_no_more(sign_up, database_url):
    ada = await sign_up()
    await ada.data("POST", f"{ACCOUNT}/delete", json=DELETE)
    assert [account.role for account in await administration.list_all(database_url)] in ([], ["owner"])
    with pytest.raises(administration.AccountError):
        await administration.disable(database_url, "ada@example.com", disabled=False)
