"""The client."""

from __future__ import annotations

from datetime import date
from types import TracebackType
from typing import Self

import httpx

from cadcloud_sdk import config
from cadcloud_sdk._async import backend
from cadcloud_sdk._async.cad import AsyncCad
from cadcloud_sdk._async.convert import AsyncConvert
from cadcloud_sdk._async.files import AsyncFiles
from cadcloud_sdk._async.models import AsyncModels
from cadcloud_sdk._async.operations import AsyncOperations
from cadcloud_sdk._async.tasks import AsyncTasks
from cadcloud_sdk._async.transport import AsyncTransport
from cadcloud_sdk._async.webhooks import AsyncWebhooks
from cadcloud_sdk.progress import Bars
from cadcloud_sdk.types import HealthStatus, Usage


class AsyncCadCloud:
    """An asynchronous client of CAD Cloud; use it in ``async with``, or call ``aclose`` in the end.

    Args:
        api_key: the key; by default that of the variable CADCLOUD_API_KEY, or of ``cad login``.
        base_url: where the service is; by default CADCLOUD_URL, or that of ``cad login``, or this machine.
        timeout: seconds to wait for a connection, for bytes, and for a reply. How long to wait for a task is said
            where one waits.
        retries: how often a request is sent again if the server is away, busy or at fault.
        validate: whether requests are checked before they are sent.
        progress: whether bars are shown; None means where there is a terminal and ``rich`` is installed.
        http_client: a client of your own, for proxies, certificates and the like; it is not closed.

    Attributes:
        models: parametric models.
        cad: operations and pipelines.
        convert: conversions and reports.
        files: uploads.
        tasks: what became of what was submitted.
        webhooks: who hears of it.
        operations: what the service can do.
    """

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        *,
        timeout: float = 30,
        retries: int = 3,
        validate: bool = True,
        progress: bool | None = backend.SHOWS_PROGRESS,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        url, key = config.resolved(base_url, api_key)
        settings = config.Settings(url, key, request_seconds=timeout, retries=retries, validate=validate)
        self._transport = AsyncTransport(settings, http_client)
        bars = Bars(progress)
        self.tasks = AsyncTasks(self._transport, bars)
        self.models = AsyncModels(self._transport, self.tasks)
        self.cad = AsyncCad(self._transport, self.tasks)
        self.convert = AsyncConvert(self._transport, self.tasks)
        self.files = AsyncFiles(self._transport, bars)
        self.webhooks = AsyncWebhooks(self._transport)
        self.operations = AsyncOperations(self._transport)

    @property
    def base_url(self) -> str:
        """Where the service is."""
        return self._transport.settings.base_url

    async def health(self) -> HealthStatus:
        """Whether the service is up; this needs no key."""
        reply = await self._transport.call("GET", "/health")
        return HealthStatus.model_validate(reply.data)

    async def usage(self, since: date | None = None, until: date | None = None) -> Usage:
        """What your key used, day by day, and what is left of the plan that all keys of the account share.

        Args:
            since: the first day, in UTC; the first of this month if left out.
            until: the last day, in UTC; today if left out.
        """
        days = {"from": since and since.isoformat(), "to": until and until.isoformat()}
        reply = await self._transport.call("GET", "/api/v1/usage", query=days)
        return Usage.model_validate(reply.data)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.base_url}>"
