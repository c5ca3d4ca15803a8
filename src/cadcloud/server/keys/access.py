"""Who may call what: the key or session of a request, the scope of a route, and how fast the plan lets it ask."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, Request, Security
from fastapi.security import APIKeyCookie, APIKeyHeader

from cadcloud.server.accounts import cookies
from cadcloud.server.accounts import sessions as account_sessions
from cadcloud.server.errors import InsufficientScope, Unauthorized
from cadcloud.server.keys import service
from cadcloud.server.keys.tables import ApiKey
from cadcloud.server.kit.body import reply_headers
from cadcloud.server.kit.context import Held, Session
from cadcloud.server.kit.origin import refuse_foreign
from cadcloud.server.plans import service as plans

header = APIKeyHeader(name="x-api-key", scheme_name="apiKey", auto_error=False)
# Only says so in the document: over https the cookie has another name.
cookie = APIKeyCookie(name=cookies.NAME, scheme_name="session", auto_error=False)

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
    "usage": ANY,
}
"""The scope that each room asks for."""


async def _key(
    request: Request,
    session: Session,
    context: Held,
    presented: Annotated[str | None, Security(header)] = None,
    _: Annotated[str | None, Security(cookie)] = None,
) -> ApiKey:
    if presented:
        key = await service.authenticate(session, presented)
    else:
        key = await _key_of_session(request, session, context)
    if key is None:
        raise Unauthorized
    await plans.admit_request(session, context.plans, key.account, reply_headers(request))
    return key


async def _key_of_session(request: Request, session: Session, context: Held) -> ApiKey | None:
    """The key by which a browser acts that is signed in, and sent the request from a page of ours."""
    token = cookies.read(request, context.settings)
    signed_in = await account_sessions.find(session, token) if token else None
    if signed_in is None:
        return None
    refuse_foreign(request, context.settings, known=True)
    # What the browser's user may see must not stay in its cache for the next one.
    reply_headers(request)["Cache-Control"] = "no-store"
    await service.note_use(session, signed_in.key)
    await account_sessions.note_use(session, signed_in)
    request.state.signed_in = signed_in
    return signed_in.key


AnyKey = Annotated[ApiKey, Depends(_key)]
"""The request's key, whatever it may do; for one that is signed in by a session, the key of its browser."""


def key_for(room: str) -> Callable[[ApiKey], Awaitable[ApiKey]]:
    """A dependency: the request's key, which must have the room's scope."""
    scope = SCOPES[room]

    async def check(key: AnyKey) -> ApiKey:
        if scope and not {scope, "*"} & set(key.scopes):
            raise InsufficientScope(scope)
        return key

    return check
