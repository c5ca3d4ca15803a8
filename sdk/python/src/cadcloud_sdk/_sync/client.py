# Generated from cadcloud_sdk/_async/client.py by sdk/python/tools; not edited by hand.
"""The client."""

from __future__ import annotations

from datetime import date
from types import TracebackType
from typing import Self

import httpx

from cadcloud_sdk import config
from cadcloud_sdk._sync import backend
from cadcloud_sdk._sync.cad import Cad
from cadcloud_sdk._sync.convert import Convert
from cadcloud_sdk._sync.files import Files
from cadcloud_sdk._sync.models import Models
from cadcloud_sdk._sync.operations import Operations
from cadcloud_sdk._sync.tasks import Tasks
from cadcloud_sdk._sync.transport import Transport
from cadcloud_sdk._sync.webhooks import Webhooks
from cadcloud_sdk.progress import Bars
from cadcloud_sdk.types import HealthStatus, Usage


class CadCloud:
    """A synchronous client of CAD Cloud; use it in ``with``, or call ``close`` in the end.

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
        http_client: httpx.Client | None = None,
    ) -> None:
        url, key = config.resolved(base_url, api_key)
        settings = config.Settings(url, key, request_seconds=timeout, retries=retries, validate=validate)
        self._transport = Transport(settings, http_client)
        bars = Bars(progress)
        self.tasks = Tasks(self._transport, bars)
        self.models = Models(self._transport, self.tasks)
        self.cad = Cad(self._transport, self.tasks)
        self.convert = Convert(self._transport, self.tasks)
        self.files = Files(self._transport, bars)
        self.webhooks = Webhooks(self._transport)
        self.operations = Operations(self._transport)

    @property
    def base_url(self) -> str:
        """Where the service is."""
        return self._transport.settings.base_url

    def health(self) -> HealthStatus:
        """Whether the service is up; this needs no key."""
        reply = self._transport.call("GET", "/health")
        return HealthStatus.model_validate(reply.data)

    def usage(self, since: date | None = None, until: date | None = None) -> Usage:
        """What your key used, day by day, and what is left of the plan that all keys of the account share.

        Args:
            since: the first day, in UTC; the first of this month if left out.
            until: the last day, in UTC; today if left out.
        """
        days = {"from": since and since.isoformat(), "to": until and until.isoformat()}
        reply = self._transport.call("GET", "/api/v1/usage", query=days)
        return Usage.model_validate(reply.data)

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.base_url}>"
