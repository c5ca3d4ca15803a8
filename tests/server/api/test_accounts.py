"""Signing up, in and out; what a session opens; and what keeps others from using it."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlsplit

import pytest
from pydantic import SecretStr
from sqlalchemy import func, select, update

from cadcloud.server.accounts import administration, repository
from cadcloud.server.accounts.tables import Account, AccountSession, AccountToken
from cadcloud.server.database.model import now
from cadcloud.server.mail.tables import Mail
from cadcloud.server.tasks.tables import Task
from cadcloud.server.throttle.tables import RateBucket

ACCOUNT = "/api/v1/account"
PASSWORD = "correct horse battery"
ADA = {"email": "ada@example.com", "password": PASSWORD}
ADD = {"operation": "math.add", "params": {}}
LOCAL = "http://127.0.0.1:8000"


def cookie_of(reply: Any) -> Any:
    return next(iter(SimpleCookie(reply.headers["set-cookie"]).values()))


@pytest.fixture
def rows(sessions):
    async def rows(table: Any) -> list[Any]:
        async with sessions() as session:
            return list(await session.scalars(select(table)))

    return rows


# --- signing up, in and out -----------------------------------------------------------------------


async def test_life_of_an_account(sign_up, new_browser, rows):
    browser = await sign_up("Ada@Example.com ".strip(), name="Ada")
    account = await browser.data("GET", ACCOUNT)
    assert account == {
        "accountId": account["accountId"],
        "email": "ada@example.com",
        "emailConfirmed": False,
        "name": "Ada",
        "role": "member",
        "hasPassword": True,
        "plan": {"name": "unlimited", "title": "Unlimited"},
        "createdAt": account["createdAt"],
    }
    await browser.data("POST", f"{ACCOUNT}/sign-out")
    assert not browser.cookies
    await browser.error("GET", ACCOUNT, 401)
    assert await rows(AccountSession) == []
    other = await new_browser()
    await other.data("POST", f"{ACCOUNT}/sign-in", json={**ADA, "email": " ADA@example.com"})
    assert (await other.data("GET", ACCOUNT))["accountId"] == account["accountId"]


async def test_nothing_secret_is_kept_as_it_is(sign_up, rows):
    browser = await sign_up()
    (token,) = browser.cookies.values()
    (account,) = [one for one in await rows(Account) if one.role == "member"]
    assert account.password_hash.startswith("$argon2id$")
    assert PASSWORD not in str(vars(account))
    (kept,) = await rows(AccountSession)
    assert token.encode() not in kept.digest
    assert len(kept.digest) == 32


async def test_the_cookie_is_out_of_reach(sign_up, new_browser, configure):
    await sign_up()
    plain = await (await new_browser()).post(f"{ACCOUNT}/sign-in", json=ADA)
    cookie = cookie_of(plain)
    assert cookie.key == "cadcloud_session"
    assert cookie["httponly"]
    assert (cookie["samesite"], cookie["path"], cookie["domain"], cookie["secure"]) == ("lax", "/", "", "")
    assert plain.headers["cache-control"] == "no-store"
    assert len(cookie.value) >= 43
    secure = cookie_of(await (await new_browser("https://cad.test")).post(f"{ACCOUNT}/sign-in", json=ADA))
    assert (secure.key, secure["secure"]) == ("__Host-cadcloud_session", True)
    configure(public_url="https://cad.example")
    behind_proxy = await new_browser(Origin="https://cad.example")
    assert cookie_of(await behind_proxy.post(f"{ACCOUNT}/sign-in", json=ADA))["secure"]


async def test_an_address_has_one_account_however_many_ask_at_once(sign_up, new_browser, rows):
    browsers = [await new_browser(address=f"203.0.113.{number}") for number in range(5)]
    await sign_up("first@example.com")
    replies = await asyncio.gather(*(one.post(f"{ACCOUNT}/sign-up", json=ADA) for one in browsers))
    assert sorted(reply.status_code for reply in replies) == [201, 409, 409, 409, 409]
    assert [one.email for one in await rows(Account)].count("ada@example.com") == 1


async def test_sign_up_is_closed_unless_opened(new_browser):
    browser = await new_browser()
    assert (await browser.data("GET", f"{ACCOUNT}/ways"))["signUp"] is False
    assert (await browser.error("POST", f"{ACCOUNT}/sign-up", 403, json=ADA))["code"] == "SIGN_UP_CLOSED"


@pytest.mark.parametrize(
    "change",
    [
        {"email": "ada"},
        {"email": "a da@example.com"},
        {"email": "ada@exa mple.com"},
        {"email": "ada@example.com\r\nBcc: x@y.z"},
        {"email": "Ada <ada@example.com>"},
        {"email": "ada@@example.com"},
        {"email": "a" * 250 + "@b.c"},
        {"password": "short"},
        {"password": "x" * 300},
        {"password": "aaaaaaaaaaaaaaaaa"},
        {"password": "ada@example.com"},
        {"name": "n" * 101},
        {"role": "owner"},
    ],
)
async def test_bad_sign_ups(new_browser, configure, change):
    configure(sign_up=True)
    problems = await (await new_browser()).problems(f"{ACCOUNT}/sign-up", json={**ADA, **change})
    assert set(problems) == set(change)


async def test_wrong_credentials_are_told_alike(sign_up, new_browser):
    await sign_up()
    browser = await new_browser()
    wrong = [{**ADA, "password": "wrong horse battery"}, {**ADA, "email": "eve@example.com"}, {**ADA, "password": ""}]
    errors = [await browser.error("POST", f"{ACCOUNT}/sign-in", 401, json=body) for body in wrong]
    assert {(error["code"], error["message"]) for error in errors} == {
        ("WRONG_CREDENTIALS", "Address or password is wrong.")
    }
    assert not browser.cookies


# --- fixation, expiry, other sites ------------------------------------------------------------------


async def test_a_planted_token_is_worth_nothing(sign_up, new_browser, rows):
    """Session fixation: whoever plants a token of his choice, or of his own session, gets nothing by the sign-in."""
    eve = await sign_up("eve@example.com")
    await sign_up()
    (of_eve,) = eve.cookies.values()
    victim = await new_browser()
    for planted in ("chosen-by-eve", of_eve):
        victim.cookies.clear()
        victim.cookies.set("cadcloud_session", planted, domain="cad.test")
        await victim.data("POST", f"{ACCOUNT}/sign-in", json=ADA)
        (token,) = set(victim.cookies.values()) - {planted}
        assert token != planted
        spy = await new_browser(Cookie=f"cadcloud_session={planted}")
        await spy.error("GET", ACCOUNT, 401)
    # A sign-in ends the session that the browser brought.
    assert len(await rows(AccountSession)) == 3


async def test_sign_in_changes_the_token(sign_up, new_browser):
    browser = await sign_up()
    (before,) = browser.cookies.values()
    await browser.data("POST", f"{ACCOUNT}/sign-in", json=ADA)
    (after,) = browser.cookies.values()
    assert before != after
    await (await new_browser(Cookie=f"cadcloud_session={before}")).error("GET", ACCOUNT, 401)


async def test_sessions_end(sign_up, sessions):
    browser = await sign_up()
    async with sessions.begin() as session:
        await session.execute(update(AccountSession).values(expires_at=now() - timedelta(seconds=1)))
    await browser.error("GET", ACCOUNT, 401)


async def test_disabled_accounts_open_nothing(sign_up, new_browser, database_url):
    browser = await sign_up()
    secret = (await browser.data("POST", "/api/v1/keys", 201, json={"name": "ci"}))["secret"]
    await administration.disable(database_url, "ada@example.com", disabled=True)
    await browser.error("GET", ACCOUNT, 401)
    stranger = await new_browser()
    await stranger.error("GET", "/api/v1/tasks", 401, headers={"x-api-key": secret})
    await stranger.error("POST", f"{ACCOUNT}/sign-in", 401, json=ADA)
    await administration.disable(database_url, "ada@example.com", disabled=False)
    await browser.data("GET", ACCOUNT)


FOREIGN = [
    {"Origin": "http://evil.test"},
    {"Origin": "null"},
    {"Origin": "http://cad.test:81"},
    {"Origin": "https://cad.test"},
    {"Origin": "http://cad.test.evil.test"},
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "cross-site", "Origin": "http://cad.test"},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
async def test_other_sites_cannot_use_a_session(sign_up, rows, headers):
    browser = await sign_up()
    for method, path, body in (
        ("POST", "/api/v1/cad/execute", ADD),
        ("POST", "/api/v1/keys", {"name": "evil"}),
        ("PATCH", ACCOUNT, {"name": "evil"}),
        ("POST", f"{ACCOUNT}/password", {"newPassword": "evil evil evil", "currentPassword": PASSWORD}),
        ("DELETE", "/api/v1/tasks/00000000-0000-0000-0000-000000000000", None),
        ("POST", f"{ACCOUNT}/sign-out", None),
        ("POST", f"{ACCOUNT}/sign-in", {"email": "eve@example.com", "password": PASSWORD}),
    ):
        error = await browser.error(method, path, 403, json=body, headers=headers)
        assert error["code"] == "FOREIGN_ORIGIN", path
    assert await rows(Task) == []
    await browser.data("GET", ACCOUNT)


async def test_a_form_of_another_site_cannot_use_a_session(sign_up, rows):
    """Bodies are JSON whatever their type says, so a form could send one."""
    browser = await sign_up()
    reply = await browser.post(
        "/api/v1/cad/execute",
        content=b'{"operation": "math.add", "params": {}}',
        headers={"Content-Type": "text/plain", "Origin": "http://evil.test"},
    )
    assert reply.status_code == 403
    assert await rows(Task) == []


async def test_a_session_without_any_origin_is_refused(sign_up):
    browser = await sign_up()
    del browser.headers["Origin"]
    await browser.error("POST", "/api/v1/cad/execute", 403, json=ADD)
    await browser.data("POST", "/api/v1/cad/execute", 202, json=ADD, headers={"Sec-Fetch-Site": "same-origin"})
    await browser.data("GET", "/api/v1/tasks")


async def test_keys_need_no_origin_and_stand_above_the_session(sign_up, caller):
    browser = await sign_up()
    key = caller.headers["x-api-key"]
    headers = {"x-api-key": key, "Origin": "http://evil.test"}
    created = await browser.data("POST", "/api/v1/cad/execute", 202, json=ADD, headers=headers)
    await caller.data("GET", created["statusUrl"])
    await browser.error("GET", created["statusUrl"], 404)
    await browser.error("GET", "/api/v1/tasks", 401, headers={"x-api-key": "bbk_wrong"})


async def test_what_a_session_shows_is_not_cached(sign_up, caller):
    browser = await sign_up()
    assert (await browser.get("/api/v1/tasks")).headers["cache-control"] == "no-store"
    assert "cache-control" not in (await caller.get("/api/v1/tasks")).headers


# --- guessing ---------------------------------------------------------------------------------------


async def test_guesses_at_once_are_limited(sign_up, new_browser):
    await sign_up()
    browser = await new_browser()
    guesses = [{**ADA, "password": f"guess number {number}"} for number in range(16)]
    replies = await asyncio.gather(*(browser.post(f"{ACCOUNT}/sign-in", json=guess) for guess in guesses))
    assert sorted(reply.status_code for reply in replies) == [401] * 10 + [429] * 6
    refused = next(reply for reply in replies if reply.status_code == 429)
    assert refused.json()["error"]["code"] == "TOO_MANY_ATTEMPTS"
    assert 1 <= int(refused.headers["retry-after"]) <= 60
    # The right password is refused too, or the limit would say when a guess was right.
    await browser.error("POST", f"{ACCOUNT}/sign-in", 429, json=ADA)
    # Its holder, elsewhere, is not locked out.
    await (await new_browser(address="203.0.113.9")).data("POST", f"{ACCOUNT}/sign-in", json=ADA)


async def test_one_address_cannot_try_many_accounts(new_browser, sessions):
    browser = await new_browser(address="2001:db8::1")
    await browser.error("POST", f"{ACCOUNT}/sign-in", 401, json=ADA)
    async with sessions.begin() as session:
        names = set(await session.scalars(select(RateBucket.name)))
        assert "sign-in:2001:db8::/64" in names
        assert not any("ada" in name for name in names)
        tired = now() + timedelta(hours=1)
        await session.execute(
            update(RateBucket).where(RateBucket.name == "sign-in:2001:db8::/64").values(full_at=tired)
        )
    neighbour = await new_browser(address="2001:db8::2")
    await neighbour.error("POST", f"{ACCOUNT}/sign-in", 429, json={**ADA, "email": "bob@example.com"})


async def test_a_sign_in_forgives_earlier_mistakes(sign_up, new_browser):
    await sign_up()
    browser = await new_browser()
    for _ in range(2):
        for _ in range(9):
            await browser.error("POST", f"{ACCOUNT}/sign-in", 401, json={**ADA, "password": "wrong"})
        await browser.data("POST", f"{ACCOUNT}/sign-in", json=ADA)


async def test_sign_ups_are_limited(new_browser, configure):
    configure(sign_up=True)
    browser = await new_browser()
    statuses = []
    for number in range(11):
        body = {"email": f"n{number}@example.com", "password": "ada"}
        statuses.append((await browser.post(f"{ACCOUNT}/sign-up", json={**body, "password": "n" * 12})).status_code)
    assert statuses == [400] * 10 + [429]


# --- passwords --------------------------------------------------------------------------------------

NEW = "another horse altogether"


async def test_changing_the_password_signs_others_out(sign_up, new_browser):
    browser = await sign_up()
    other = await new_browser()
    await other.data("POST", f"{ACCOUNT}/sign-in", json=ADA)
    for current in (None, "wrong"):
        body = {"currentPassword": current, "newPassword": NEW}
        await browser.error("POST", f"{ACCOUNT}/password", 401, json=body)
    await browser.data("POST", f"{ACCOUNT}/password", json={"currentPassword": PASSWORD, "newPassword": NEW})
    await browser.data("GET", ACCOUNT)
    await other.error("GET", ACCOUNT, 401)
    await other.error("POST", f"{ACCOUNT}/sign-in", 401, json=ADA)
    await other.data("POST", f"{ACCOUNT}/sign-in", json={**ADA, "password": NEW})


async def test_guessing_in_a_stolen_session_is_limited(sign_up):
    browser = await sign_up()
    body = {"currentPassword": "wrong", "newPassword": NEW}
    statuses = [(await browser.post(f"{ACCOUNT}/password", json=body)).status_code for _ in range(12)]
    assert statuses == [401] * 10 + [429] * 2


@pytest.fixture
def with_mail(configure):
    configure(
        sign_up=True,
        smtp_url=SecretStr("smtp://mail.test"),
        mail_from="CAD Cloud <no-reply@cad.test>",
        public_url="http://cad.test",
    )


async def newest_token(rows, page: str) -> str:
    bodies = [mail.body for mail in sorted(await rows(Mail), key=lambda mail: mail.created_at)]
    found = [match[1] for body in bodies if (match := re.search(rf"http://cad.test/{page}#token=([\w-]+)", body))]
    return found[-1]


@pytest.mark.usefixtures("with_mail")
async def test_forgotten_password(sign_up, new_browser, rows):
    browser = await sign_up()
    stranger = await new_browser()
    forgot = f"{ACCOUNT}/password/forgot"
    # The host that a request names never gets into a mail.
    evil = await new_browser("http://evil.test")
    for email in ("ada@example.com", "nobody@example.com"):
        assert await evil.data("POST", forgot, 202, json={"email": email}) == {"done": True}
    first = await newest_token(rows, "reset-password")
    await stranger.data("POST", forgot, 202, json={"email": "ada@example.com"})
    mails = await rows(Mail)
    assert {mail.recipient for mail in mails} == {"ada@example.com"}
    assert not any("evil" in mail.body for mail in mails)
    token = await newest_token(rows, "reset-password")
    assert all(token not in str(vars(kept)) for kept in await rows(AccountToken))

    reset = f"{ACCOUNT}/password/reset"
    for void in (first, "x", await newest_token(rows, "confirm")):
        assert set(await stranger.problems(reset, json={"token": void, "newPassword": NEW})) == {"token"}
    assert set(await stranger.problems(reset, json={"token": token, "newPassword": "aaaaaaaaaaaaaa"})) == {
        "newPassword"
    }
    replies = await asyncio.gather(*(stranger.post(reset, json={"token": token, "newPassword": NEW}) for _ in range(4)))
    assert sorted(reply.status_code for reply in replies) == [200, 400, 400, 400]
    await browser.error("GET", ACCOUNT, 401)
    await browser.data("POST", f"{ACCOUNT}/sign-in", json={**ADA, "password": NEW})
    assert (await browser.data("GET", ACCOUNT))["emailConfirmed"] is True
    assert "Your password was changed" in {mail.subject for mail in await rows(Mail)}


@pytest.mark.usefixtures("with_mail")
async def test_links_in_mails_end(sign_up, new_browser, rows, sessions):
    await sign_up()
    stranger = await new_browser()
    await stranger.data("POST", f"{ACCOUNT}/password/forgot", 202, json={"email": "ada@example.com"})
    async with sessions.begin() as session:
        await session.execute(update(AccountToken).values(expires_at=now() - timedelta(seconds=1)))
    body = {"token": await newest_token(rows, "reset-password"), "newPassword": NEW}
    assert set(await stranger.problems(f"{ACCOUNT}/password/reset", json=body)) == {"token"}


@pytest.mark.usefixtures("with_mail")
async def test_mail_to_one_address_is_limited(new_browser):
    browser = await new_browser()
    statuses = []
    for _ in range(4):
        reply = await browser.post(f"{ACCOUNT}/password/forgot", json={"email": "ada@example.com"})
        statuses.append(reply.status_code)
    assert statuses == [202, 202, 202, 429]


@pytest.mark.usefixtures("with_mail")
async def test_confirming_an_address(sign_up, new_browser, rows):
    browser = await sign_up()
    old = await newest_token(rows, "confirm")
    change = {"email": "countess@example.com"}
    await browser.error("PATCH", ACCOUNT, 401, json=change)
    changed = await browser.data("PATCH", ACCOUNT, json={**change, "currentPassword": PASSWORD, "name": "Ada"})
    assert (changed["email"], changed["name"], changed["emailConfirmed"]) == ("countess@example.com", "Ada", False)
    stranger = await new_browser()
    assert set(await stranger.problems(f"{ACCOUNT}/email/confirm", json={"token": old})) == {"token"}
    token = await newest_token(rows, "confirm")
    await stranger.data("POST", f"{ACCOUNT}/email/confirm", json={"token": token})
    assert (await browser.data("GET", ACCOUNT))["emailConfirmed"] is True
    taken = await sign_up("bob@example.com")
    body = {**change, "currentPassword": PASSWORD}
    assert (await taken.error("PATCH", ACCOUNT, 409, json=body))["code"] == "EMAIL_TAKEN"


async def test_without_mail_nobody_is_promised_any(new_browser):
    browser = await new_browser()
    assert (await browser.data("GET", f"{ACCOUNT}/ways"))["passwordReset"] is False
    error = await browser.error("POST", f"{ACCOUNT}/password/forgot", 403, json={"email": "ada@example.com"})
    assert error["code"] == "NO_MAIL"


# --- the owner, from this machine -------------------------------------------------------------------

SIGN_IN_LOCAL = f"{ACCOUNT}/sign-in/local"


@pytest.fixture
def local(configure):
    configure(local_sign_in=True)


@pytest.mark.usefixtures("local")
@pytest.mark.parametrize(
    ("url", "address"),
    [(LOCAL, "127.0.0.1"), ("http://localhost:8000", "127.0.0.1"), ("http://[::1]:8000", "::1")],
)
async def test_the_owner_on_this_machine(new_browser, caller, url, address):
    browser = await new_browser(url, address)
    assert (await browser.data("GET", f"{ACCOUNT}/ways"))["local"] is True
    owner = await browser.data("POST", SIGN_IN_LOCAL)
    assert (owner["role"], owner["email"], owner["hasPassword"]) == ("owner", None, False)
    # Keys made on the command line are the owner's, and so are their tasks.
    created = await caller.data("POST", "/api/v1/cad/execute", 202, json=ADD)
    listed = await browser.data("GET", "/api/v1/tasks")
    assert [task["taskId"] for task in listed["tasks"]] == [created["taskId"]]
    # Without a password to prove, the first one can be set, and an address.
    await browser.data("PATCH", ACCOUNT, json={"email": "me@example.com"})
    await browser.data("POST", f"{ACCOUNT}/password", json={"newPassword": NEW})
    remote = await new_browser()
    body = {"email": "me@example.com", "password": NEW}
    assert (await remote.data("POST", f"{ACCOUNT}/sign-in", json=body))["role"] == "owner"


@pytest.mark.usefixtures("local")
@pytest.mark.parametrize(
    ("url", "address", "headers"),
    [
        (LOCAL, "192.0.2.1", {}),
        (LOCAL, "::ffff:192.0.2.1", {}),
        ("http://cad.test", "127.0.0.1", {}),
        ("http://localhost.evil.test", "127.0.0.1", {}),
        ("http://127.0.0.1.evil.test", "127.0.0.1", {}),
        (LOCAL, "127.0.0.1", {"X-Forwarded-For": "127.0.0.1"}),
        (LOCAL, "127.0.0.1", {"Forwarded": "for=127.0.0.1"}),
        (LOCAL, "127.0.0.1", {"X-Forwarded-Host": "cad.test"}),
        (LOCAL, "127.0.0.1", {"Via": "1.1 proxy"}),
        (LOCAL, "127.0.0.1", {"X-Real-IP": "192.0.2.1"}),
        (LOCAL, "127.0.0.1", {"Origin": "http://evil.test"}),
        (LOCAL, "127.0.0.1", {"Origin": "http://localhost:3000"}),
        (LOCAL, "127.0.0.1", {"Sec-Fetch-Site": "same-site"}),
    ],
)
async def test_others_are_not_the_owner(new_browser, url, address, headers):
    browser = await new_browser(url, address, **headers)
    await browser.error("POST", SIGN_IN_LOCAL, 403)
    assert not browser.cookies


@pytest.mark.usefixtures("local")
async def test_the_plainest_proxy_is_seen_by_its_http(app):
    sent = []

    async def send(message):
        sent.append(message)

    async def receive():
        return {"type": "http.request", "body": b"", "more_body": False}

    parts = urlsplit(LOCAL)
    for version, status in (("1.0", 403), ("1.1", 200)):
        sent.clear()
        scope = {
            "type": "http", "method": "POST", "path": SIGN_IN_LOCAL, "raw_path": SIGN_IN_LOCAL.encode(),
            "query_string": b"", "headers": [(b"host", parts.netloc.encode())], "scheme": "http",
            "server": ("127.0.0.1", 8000), "client": ("127.0.0.1", 1), "http_version": version,
        }  # fmt: skip
        await app(scope, receive, send)
        assert sent[0]["status"] == status


async def test_local_sign_in_can_be_off(new_browser, configure):
    for changes in ({"local_sign_in": False}, {"local_sign_in": True, "public_url": LOCAL}, {"local_sign_in": None}):
        configure(**{"public_url": None, **changes})
        browser = await new_browser(LOCAL, "127.0.0.1")
        assert (await browser.data("GET", f"{ACCOUNT}/ways"))["local"] is False
        assert (await browser.error("POST", SIGN_IN_LOCAL, 403))["code"] == "NOT_LOCAL"


async def test_there_is_one_owner_however_many_ask_at_once(sessions, rows):
    async def ask():
        async with sessions.begin() as session:
            return (await repository.owner(session)).id

    assert len(set(await asyncio.gather(*(ask() for _ in range(8))))) == 1
    assert [account.role for account in await rows(Account)] == ["owner"]


# --- accounts apart ---------------------------------------------------------------------------------


async def test_what_belongs_to_others_does_not_exist(sign_up):
    ada, eve = await sign_up(), await sign_up("eve@example.com")
    task = await ada.data("POST", "/api/v1/cad/execute", 202, json=ADD)
    upload = {"filename": "a.step", "contentType": "application/step", "bytes": 4}
    file = await ada.data("POST", "/api/v1/files/upload", 201, json=upload)
    hook = await ada.data("POST", "/api/v1/webhooks", 201, json={"url": "https://example.com/hook"})
    key = await ada.data("POST", "/api/v1/keys", 201, json={"name": "ci"})
    paths = {
        f"/api/v1/tasks/{task['taskId']}": ("GET", "DELETE"),
        f"/api/v1/tasks/{task['taskId']}/result": ("GET",),
        f"/api/v1/tasks/{task['taskId']}/retry": ("POST",),
        f"/api/v1/tasks/{task['taskId']}/events": ("GET",),
        f"/api/v1/files/{file['fileId']}": ("GET", "DELETE"),
        f"/api/v1/files/{file['fileId']}/confirm": ("POST",),
        f"/api/v1/webhooks/{hook['webhookId']}": ("DELETE",),
        f"/api/v1/webhooks/{hook['webhookId']}/deliveries": ("GET",),
        f"/api/v1/keys/{key['keyId']}": ("DELETE",),
        f"/api/v1/keys/{key['keyId']}/rotate": ("POST",),
    }
    for path, methods in paths.items():
        for method in methods:
            error = await eve.error(method, path, 404)
            assert error["code"] == "NOT_FOUND"
    for path, field in (("tasks", "tasks"), ("files", "files"), ("webhooks", "webhooks"), ("keys", "keys")):
        assert (await eve.data("GET", f"/api/v1/{path}"))[field] == []
        assert len((await ada.data("GET", f"/api/v1/{path}"))[field]) == 1
    body = {"stepFileId": file["fileId"]}
    assert set(await eve.problems("/api/v1/convert/step-to-gltf", json=body)) == {"stepFileId"}


async def test_a_browser_sees_what_its_keys_made_and_keys_see_only_their_own(sign_up, new_browser):
    ada = await sign_up()
    made = []
    for name in ("one", "two"):
        secret = (await ada.data("POST", "/api/v1/keys", 201, json={"name": name}))["secret"]
        caller = await new_browser(**{"x-api-key": secret})
        created = await caller.data("POST", "/api/v1/cad/execute", 202, json=ADD)
        made.append((caller, created["statusUrl"]))
    own = (await ada.data("POST", "/api/v1/cad/execute", 202, json=ADD))["statusUrl"]
    (one, of_one), (two, of_two) = made
    for path in (own, of_one, of_two):
        await ada.data("GET", path)
    assert (await ada.data("GET", "/api/v1/tasks"))["total"] == 3
    await one.error("GET", of_two, 404)
    await two.error("GET", own, 404)
    assert (await one.data("GET", "/api/v1/tasks"))["total"] == 1
    # What is done to a key's task in the browser stays the key's.
    await ada.data("DELETE", of_one)
    again = await ada.data("POST", f"{of_one}/retry", 202)
    await one.data("GET", again["statusUrl"])


async def test_a_webhook_of_the_browser_hears_of_all_keys(sign_up, new_browser, end_tasks, caller):
    ada = await sign_up()
    hook = await ada.data("POST", "/api/v1/webhooks", 201, json={"url": "https://example.com/hook"})
    secret = (await ada.data("POST", "/api/v1/keys", 201, json={"name": "ci"}))["secret"]
    other = await new_browser(**{"x-api-key": secret})
    task = await other.data("POST", "/api/v1/cad/execute", 202, json=ADD)
    await caller.data("POST", "/api/v1/cad/execute", 202, json=ADD)
    await end_tasks()
    log = await ada.data("GET", f"/api/v1/webhooks/{hook['webhookId']}/deliveries")
    assert [one["payload"]["data"]["taskId"] for one in log["deliveries"]] == [task["taskId"]]


async def test_the_key_of_a_browser_is_made_once_and_shown_nowhere(sign_up, new_browser, sessions):
    await sign_up()
    browsers = [await new_browser(address=f"203.0.113.{number}") for number in range(4)]
    await asyncio.gather(*(one.data("POST", f"{ACCOUNT}/sign-in", json=ADA) for one in browsers))
    assert (await browsers[0].data("GET", "/api/v1/keys"))["keys"] == []
    async with sessions() as session:
        kinds = func.count().filter(AccountSession.id.is_not(None))
        assert await session.scalar(select(kinds)) == 5
