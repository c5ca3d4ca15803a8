"""Who may call what: the key of a request and the scope of a route."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, Security
from fastapi.security import APIKeyHeader

from cadcloud.server.errors import InsufficientScope, Unauthorized
from cadcloud.server.keys import service
from cadcloud.server.keys.tables import ApiKey
from cadcloud.server.kit.context import Session

header = APIKeyHeader(name="x-api-key", scheme_name="apiKey", auto_error=False)

# Whoever may start tasks must be able to upload their inputs and fetch their results; files and tasks of
# other keys are out of reach anyway. So these two take any key, as clients of the contract expect.
ANY = ""
SCOPES = {
    "cad": "cad",
    "convert": "convert",
    "models": "models",
    "files": ANY,
    "tasks": ANY,
    "operations": ANY,
    "webhooks": ANY,
}
"""The scope that each room asks for."""


async def _key(session: Session, presented: Annotated[str | None, Security(header)] = None) -> ApiKey:
    key = await service.authenticate(session, presented) if presented else None
    if key is None:
        raise Unauthorized
    return key


AnyKey = Annotated[ApiKey, Depends(_key)]
"""The request's key, whatever it may do."""


def key_for(room: str) -> Callable[[ApiKey], Awaitable[ApiKey]]:
    """A dependency: the request's key, which must have the room's scope."""
    scope = SCOPES[room]

    async def check(key: AnyKey) -> ApiKey:
        if scope and not {scope, "*"} & set(key.scopes):
            raise InsufficientScope(scope)
        return key

    return check
