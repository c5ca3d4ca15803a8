"""The HTTP application in this process, on a real database, with no worker: what is submitted stays queued."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from pydantic import SecretStr
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker

from cadcloud.server.app import create_app
from cadcloud.server.keys import service as keys
from cadcloud.server.settings import Settings


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
