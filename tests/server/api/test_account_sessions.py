"""The browsers that are signed in to an account: told, and signed out from another one."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select, update

from cadcloud.server.accounts.tables import AccountSession
from cadcloud.server.database.model import now

ACCOUNT = "/api/v1/account"
ADA = {"email": "ada@example.com", "password": "correct horse battery"}
NOWHERE = "00000000-0000-0000-0000-000000000000"


async def signed_in(new_browser, number: int, agent: str):
    browser = await new_browser(address=f"203.0.113.{number}", **{"User-Agent": agent})
    await browser.data("POST", f"{ACCOUNT}/sign-in", json=ADA)
    return browser


async def test_sessions_are_told_and_ended_one_by_one(sign_up, new_browser):
    first = await sign_up()
    second = await signed_in(new_browser, 1, "Second/1.0 " + "x" * 500)
    listed = (await first.data("GET", f"{ACCOUNT}/sessions"))["sessions"]
    assert [one["current"] for one in listed].count(True) == 1
    (other,) = [one for one in listed if not one["current"]]
    assert other["userAgent"].startswith("Second/1.0 ")
    assert len(other["userAgent"]) == 300
    assert other["createdAt"] <= other["lastUsedAt"] < other["expiresAt"]
    assert set(other) == {"sessionId", "current", "userAgent", "createdAt", "lastUsedAt", "expiresAt"}
    await first.data("DELETE", f"{ACCOUNT}/sessions/{other['sessionId']}")
    await second.error("GET", ACCOUNT, 401)
    await first.data("GET", ACCOUNT)
    await first.error("DELETE", f"{ACCOUNT}/sessions/{other['sessionId']}", 404)


async def test_all_others_are_signed_out_at_once(sign_up, new_browser):
    first = await sign_up()
    others = [await signed_in(new_browser, number, "Other") for number in range(3)]
    await first.data("POST", f"{ACCOUNT}/sessions/end-others")
    for browser in others:
        await browser.error("GET", ACCOUNT, 401)
    (left,) = (await first.data("GET", f"{ACCOUNT}/sessions"))["sessions"]
    assert left["current"]


async def test_sessions_of_others_do_not_exist(sign_up, caller):
    ada, eve = await sign_up(), await sign_up("eve@example.com")
    (mine,) = (await ada.data("GET", f"{ACCOUNT}/sessions"))["sessions"]
    assert len((await eve.data("GET", f"{ACCOUNT}/sessions"))["sessions"]) == 1
    for session_id in (mine["sessionId"], NOWHERE, "no-uuid"):
        await eve.error("DELETE", f"{ACCOUNT}/sessions/{session_id}", 404)
    await eve.data("POST", f"{ACCOUNT}/sessions/end-others")
    await ada.data("GET", ACCOUNT)
    assert (await caller.error("GET", f"{ACCOUNT}/sessions", 403))["code"] == "SIGN_IN_REQUIRED"
    assert (await caller.error("POST", f"{ACCOUNT}/sessions/end-others", 403))["code"] == "SIGN_IN_REQUIRED"


async def test_the_last_use_is_kept_to_the_minute_and_old_sessions_are_not_told(sign_up, new_browser, sessions):
    ada = await sign_up()
    await signed_in(new_browser, 1, "Old")
    hour_ago = now() - timedelta(hours=1)
    async with sessions.begin() as session:
        await session.execute(update(AccountSession).values(last_used_at=hour_ago))
        over = (AccountSession.user_agent == "Old",)
        await session.execute(update(AccountSession).where(*over).values(expires_at=hour_ago))
    for _ in range(2):
        await ada.data("GET", ACCOUNT)
    (left,) = (await ada.data("GET", f"{ACCOUNT}/sessions"))["sessions"]
    assert left["current"]
    async with sessions() as session:
        used = await session.scalar(select(AccountSession.last_used_at).where(AccountSession.user_agent != "Old"))
    assert used - hour_ago > timedelta(minutes=59)


async def test_another_site_cannot_end_sessions(sign_up, new_browser):
    ada = await sign_up()
    token = "; ".join(f"{name}={value}" for name, value in ada.cookies.items())
    foreign = await new_browser(Origin="https://evil.example", Cookie=token)
    error = await foreign.error("POST", f"{ACCOUNT}/sessions/end-others", 403)
    assert error["code"] == "FOREIGN_ORIGIN"
