# Generated from cadcloud_sdk/_async/operations.py by sdk/python/tools; not edited by hand.
"""The operations that a service has."""

from __future__ import annotations

from cadcloud_sdk._sync.transport import Transport
from cadcloud_sdk.paths import segment
from cadcloud_sdk.types import OperationDetail, OperationList, OperationSummary


class Operations:
    """``client.operations``: what the service can do, plugins included."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def list(self, query: str = "") -> list[OperationSummary]:
        """The operations whose name or summary has every word of the query."""
        reply = self._transport.call("GET", "/api/v1/operations", query={"q": query})
        return OperationList.model_validate(reply.data).operations

    def get(self, name: str) -> OperationDetail:
        """One operation, with the JSON schemas of what it takes and returns."""
        reply = self._transport.call("GET", f"/api/v1/operations/{segment(name)}")
        return OperationDetail.model_validate(reply.data)
