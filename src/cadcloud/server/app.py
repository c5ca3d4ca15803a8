"""The HTTP application."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI

from cadcloud.server import catalog
from cadcloud.server.api import operation_id, routes, size_limit
from cadcloud.server.database.engine import create_engine, database_url, sessions
from cadcloud.server.kit import envelope
from cadcloud.server.kit.body import Guard
from cadcloud.server.kit.context import Context
from cadcloud.server.plans.catalog import load as load_plans
from cadcloud.server.settings import Settings
from cadcloud.server.storage import open_storage
from cadcloud.server.studio.endpoints import Pages
from cadcloud.server.tasks.news import TaskNews

DATABASE_SECONDS = 60.0
DESCRIPTION = """Parametric CAD over HTTP: submit a job, get a task id, wait, download STEP, glTF, STL or JSON.

Every reply is an envelope: `{ok: true, data}` or `{ok: false, error: {code, message, details, requestId}}`."""


def create_app(settings: Settings) -> FastAPI:
    """Make the application; it connects to the database when it starts."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
        signatures = await asyncio.to_thread(catalog.load, settings)
        plans = await asyncio.to_thread(load_plans, settings)
        url = await asyncio.to_thread(database_url, settings, seconds=DATABASE_SECONDS)
        engine = create_engine(url, pool_size=10, max_overflow=20)
        news = TaskNews(url)
        app.state.context = Context(settings, sessions(engine), open_storage(settings), signatures, news, plans)
        async with news.listening():
            yield
        await engine.dispose()

    app = FastAPI(
        title="CAD Cloud API",
        version="1.1.1",
        description=DESCRIPTION,
        lifespan=lifespan,
        generate_unique_id_function=operation_id,
        docs_url=None,
        redoc_url=None,
        # A redirect has no envelope.
        redirect_slashes=False,
        strict_content_type=False,
        separate_input_output_schemas=False,
    )
    envelope.install(app)
    app.add_middleware(Guard, limit=size_limit(settings))
    app.include_router(routes(settings))
    # Last, so that it answers only what nothing else does.
    app.router.routes.append(Pages(settings))
    app.openapi = _without_422(app)
    return app


def _without_422(app: FastAPI) -> Callable[[], dict[str, Any]]:
    """The OpenAPI document; FastAPI declares its own validation error for every route, ours is the 400."""
    describe = app.openapi

    def openapi() -> dict[str, Any]:
        document = describe()
        for methods in document["paths"].values():
            for operation in methods.values():
                operation["responses"].pop("422", None)
        for name in ("HTTPValidationError", "ValidationError"):
            document["components"]["schemas"].pop(name, None)
        return document

    return openapi
