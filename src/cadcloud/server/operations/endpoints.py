"""/api/v1/operations: what operations there are, and what they take. Ours, beyond the contract."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query

from cadcloud.server.errors import NotFound
from cadcloud.server.keys.access import key_for
from cadcloud.server.kit.context import Held
from cadcloud.server.kit.envelope import Reply, Wire
from cadcloud.server.kit.responses import errors

router = APIRouter(prefix="/operations", tags=["Operations"], dependencies=[Depends(key_for("operations"))])


class OperationSummary(Wire):
    """An operation in a list."""

    name: str
    summary: str


class OperationDetail(OperationSummary):
    """An operation with the JSON schemas of what it takes and returns."""

    description: str
    params: dict[str, Any]
    returns: dict[str, Any]


class OperationList(Wire):
    """The operations that match."""

    operations: list[OperationSummary]
    total: int


@router.get("")
async def list_operations(context: Held, q: Annotated[str, Query(max_length=100)] = "") -> Reply[OperationList]:
    """List the operations whose name or summary holds every word of ``q``."""
    words = q.lower().split()
    found = [
        OperationSummary(name=name, summary=context.signatures.describe(name)["summary"])
        for name in context.signatures.names
        if all(word in f"{name} {context.signatures.describe(name)['summary']}".lower() for word in words)
    ]
    return Reply(ok=True, data=OperationList(operations=found, total=len(found)))


@router.get("/{name}", responses=errors(404))
async def get_operation(name: str, context: Held) -> Reply[OperationDetail]:
    """Describe one operation."""
    if not context.signatures.knows(name):
        raise NotFound(f"There is no operation {name[:100]!r}.")
    return Reply(ok=True, data=OperationDetail(name=name, **context.signatures.describe(name)))
