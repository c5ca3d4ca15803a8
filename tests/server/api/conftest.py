"""The HTTP application in this process, on a real database, with no worker: what is submitted stays queued."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from pydantic import SecretStr
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from cadcloud.server.app import create_app
from cadcloud.server.database.model import now
from cadcloud.server.keys import service as keys
from cadcloud.server.settings import Settings
from cadcloud.server.tasks.tables import Task


class Caller(httpx.AsyncClient):
    """A client of the application that knows the envelope."""

    async def data(self, method: str, path: str, status: int = 200, **options: Any) -> Any:
        """``data`` of a reply, which must have the status."""
        reply = await self.request(method, path, **options)
        assert reply.status_code == status, reply.text
        return reply.json()["data"]

    async def error(self, method: str, path: str, status: int, **options: Any) -> Any:
        """``error`` of a reply, which must have the status and be a whole envelope."""
        reply = await self.request(method, path, **options)
        assert reply.status_code == status, reply.text
        body = reply.json()
        assert body.keys() == {"ok", "error"}
        assert body["ok"] is False
        assert body["error"].keys() <= {"code", "message", "details", "requestId"}
        assert body["error"]["requestId"] == reply.headers["x-request-id"]
        return body["error"]

    async def problems(self, path: str, **options: Any) -> dict[str, str]:
        """The messages of the validation error that a POST is answered by, by path."""
        error = await self.error("POST", path, 400, **options)
        assert error["code"] == "VALIDATION_ERROR"
        return {problem["path"]: problem["message"] for problem in error["details"]}


NewCaller = Callable[..., Awaitable[Caller]]
NewBrowser = Callable[..., Awaitable[Caller]]
PASSWORD = "correct horse battery"


@pytest.fixture
def settings(data_dir: Path, database_url: str) -> Settings:
    return Settings(data_dir=data_dir, database_url=SecretStr(database_url))


@pytest.fixture
async def app(settings: Settings, engine: AsyncEngine) -> AsyncIterator[FastAPI]:  # noqa: ARG001 - empties tables
    app = create_app(settings)
    async with app.router.lifespan_context(app):
        yield app


@pytest.fixture
async def new_caller(app: FastAPI, sessions: async_sessionmaker[AsyncSession]) -> AsyncIterator[NewCaller]:
    """Makes clients, each with a key of its own."""
    async with AsyncExitStack() as stack:

        async def new(*scopes: str) -> Caller:
            async with sessions.begin() as session:
                key = await keys.create(session, name="test", scopes=scopes or ("*",))
            caller = Caller(
                transport=httpx.ASGITransport(app), base_url="http://cad.test", headers={"x-api-key": key.secret}
            )
            return await stack.enter_async_context(caller)

        yield new


@pytest.fixture
async def caller(new_caller: NewCaller) -> Caller:
    return await new_caller()


@pytest.fixture
def configure(app: FastAPI):
    """Changes settings of the running application."""

    def configure(**changes: Any) -> None:
        context = app.state.context
        app.state.context = replace(context, settings=context.settings.model_copy(update=changes))

    return configure


@pytest.fixture
async def new_browser(app: FastAPI) -> AsyncIterator[NewBrowser]:
    """Makes browsers: they keep cookies, and say which page a request comes from."""
    async with AsyncExitStack() as stack:

        async def new(url: str = "http://cad.test", address: str = "192.0.2.1", **headers: str) -> Caller:
            transport = httpx.ASGITransport(app, client=(address, 50000))
            browser = Caller(transport=transport, base_url=url, headers={"Origin": url, **headers})
            return await stack.enter_async_context(browser)

        yield new


@pytest.fixture
async def sign_up(new_browser: NewBrowser, configure: Callable[..., None]):
    """Makes accounts, and returns a browser that is signed in to each."""
    configure(sign_up=True)

    async def sign_up(email: str = "ada@example.com", **more: str) -> Caller:
        # Each from an address of its own: how many one may make is limited.
        browser = await new_browser(address=f"198.51.100.{hash(email) % 250}")
        await browser.data("POST", "/api/v1/account/sign-up", 201, json={"email": email, "password": PASSWORD, **more})
        return browser

    return sign_up


@pytest.fixture
def end_tasks(sessions: async_sessionmaker[AsyncSession]):
    """Ends all tasks that are not finished, as a worker would."""

    async def end_tasks(status: str = "completed", compute_ms: float | None = 60_000) -> None:
        ended = (Task.status.in_(("queued", "processing")), Task.kind != "compound")
        async with sessions.begin() as session:
            await session.execute(
                update(Task).where(*ended).values(status=status, compute_ms=compute_ms, finished_at=now())
            )

    return end_tasks
