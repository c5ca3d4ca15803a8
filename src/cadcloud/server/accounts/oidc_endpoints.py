"""/api/v1/account/oidc: the two stops of a browser that signs in at the OpenID provider.

Both are pages that the browser is sent to, so what goes wrong is told to the page ``/sign-in``, not in an envelope.
"""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlencode

import structlog
from fastapi import APIRouter, Query, Request
from fastapi.responses import RedirectResponse

from cadcloud.server.accounts import cookies, oidc
from cadcloud.server.accounts.endpoints import begin_session
from cadcloud.server.accounts.oidc import Flow, OidcFailed, Provider
from cadcloud.server.errors import NotFound
from cadcloud.server.kit.body import StrictRoute
from cadcloud.server.kit.context import BaseUrl, Context, Held, Session

router = APIRouter(prefix="/account/oidc", include_in_schema=False, route_class=StrictRoute)
COOKIE = "cadcloud_oidc"
PATH = "/api/v1/account/oidc"
Text = Annotated[str, Query(max_length=4000)]

log = structlog.stdlib.get_logger(__name__)


def _provider(request: Request, context: Context) -> Provider:
    if context.settings.oidc_issuer is None:
        raise NotFound("No OpenID provider is set.")
    # One a process, as it remembers what the provider says of itself.
    if not hasattr(request.app.state, "oidc"):
        request.app.state.oidc = Provider(context.settings)
    return request.app.state.oidc


@router.get("/start")
async def start(
    request: Request, context: Held, base: BaseUrl, next_path: Annotated[Text, Query(alias="next")] = "/"
) -> RedirectResponse:
    """Send the browser to the provider."""
    provider = _provider(request, context)
    flow = Flow.begin(oidc.own_path(next_path))
    try:
        reply = RedirectResponse(await provider.address(flow, _callback(base)), 303)
    except OidcFailed as error:
        return _failed(error)
    reply.set_cookie(
        COOKIE,
        oidc.seal(context.settings, flow),
        max_age=oidc.FLOW_SECONDS,
        path=PATH,
        secure=cookies.secure(request, context.settings),
        httponly=True,
        samesite="lax",
    )
    return reply


@router.get("/callback")
async def callback(
    request: Request,
    context: Held,
    session: Session,
    base: BaseUrl,
    code: Text = "",
    state: Text = "",
    error: Text = "",
) -> RedirectResponse:
    """Sign in who comes back from the provider."""
    provider = _provider(request, context)
    try:
        flow = oidc.unseal(context.settings, request.cookies.get(COOKIE, ""), state)
        if error or not code:
            raise OidcFailed("refused", f"the provider says {error[:100]!r}")
        person = await provider.person(flow, code, _callback(base))
        account = await oidc.account_of(session, person)
    except OidcFailed as failed:
        await session.rollback()
        return _failed(failed)
    reply = RedirectResponse(flow.next, 303)
    await begin_session(request, reply, session, context, account)
    reply.delete_cookie(COOKIE, path=PATH)
    return reply


def _callback(base: str) -> str:
    return f"{base.rstrip('/')}{PATH}/callback"


def _failed(error: OidcFailed) -> RedirectResponse:
    log.warning("sign-in at the provider failed", problem=error.problem, reason=str(error))
    return RedirectResponse(f"/sign-in?{urlencode({'problem': error.problem})}", 303)
