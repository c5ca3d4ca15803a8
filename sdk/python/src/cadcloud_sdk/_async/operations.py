"""The operations that a service has."""

from __future__ import annotations

from cadcloud_sdk._async.transport import AsyncTransport
from cadcloud_sdk.paths import segment
from cadcloud_sdk.types import OperationDetail, OperationList, OperationSummary


class AsyncOperations:
    """``client.operations``: what the service can do, plugins included."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def list(self, query: str = "") -> list[OperationSummary]:
        """The operations whose name or summary has every word of the query."""
        reply = await self._transport.call("GET", "/api/v1/operations", query={"q": query})
        return OperationList.model_validate(reply.data).operations

    async def get(self, name: str) -> OperationDetail:
        """One operation, with the JSON schemas of what it takes and returns."""
        reply = await self._transport.call("GET", f"/api/v1/operations/{segment(name)}")
        return OperationDetail.model_validate(reply.data)
