"""Guards around every request, before anything reads it: its id, the size and encoding of its body."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import structlog
from fastapi import Request, Response
from fastapi.routing import APIRoute
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from cadcloud.server.errors import ApiError, PayloadTooLarge, UnsupportedMedia
from cadcloud.server.kit import strict_json
from cadcloud.server.kit.envelope import error_response
from cadcloud.server.kit.transaction import AnsweredBefore, finished, transaction_of

REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
UNFORESEEN = "The service could not answer. Try again; if it stays, tell the operator the request id."

SizeLimit = Callable[[str], int | None]

log = structlog.stdlib.get_logger(__name__)


class Guard:
    """ASGI middleware: names each request, refuses bodies that are too large or encoded, and answers for bugs.

    Args:
        app: what is guarded.
        limit: how many bytes a path takes; None for paths that count themselves.
    """

    def __init__(self, app: ASGIApp, limit: SizeLimit) -> None:
        self._app = app
        self._limit = limit

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one connection."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        given = headers.get("x-request-id", "")
        request_id = given if REQUEST_ID.fullmatch(given) else uuid4().hex
        more: dict[str, str] = {}
        scope.setdefault("state", {}).update(request_id=request_id, reply_headers=more)
        answered = False

        async def named(message: Message) -> None:
            nonlocal answered
            if message["type"] == "http.response.start":
                answered = True
                sent = MutableHeaders(scope=message)
                sent["X-Request-Id"] = request_id
                for name, value in more.items():
                    sent.setdefault(name, value)
            await send(message)

        limit = self._limit(scope["path"])
        try:
            _refuse_early(headers, limit)
            await self._app(scope, receive if limit is None else _counted(receive, limit), named)
        except ClientDisconnect:
            log.info("client went away", path=scope["path"], request_id=request_id)
        except ApiError as error:
            await error_response(error, request_id)(scope, receive, named)
        except Exception:
            log.exception("request failed", path=scope["path"], request_id=request_id)
            if answered:
                raise  # only breaking the connection can tell the client that the reply is not whole
            await error_response(ApiError(UNFORESEEN), request_id)(scope, receive, named)


def _refuse_early(headers: Headers, limit: int | None) -> None:
    if limit is None:
        return
    if headers.get("content-encoding", "identity") != "identity":
        raise UnsupportedMedia("Compressed bodies are not read. Send the JSON as it is.")
    declared = headers.get("content-length", "0")
    if declared.isdigit() and int(declared) > limit:
        raise PayloadTooLarge(limit)


def _counted(receive: Receive, limit: int) -> Receive:
    """Receive a body, whatever its headers claim, up to the limit."""
    total = 0

    async def counted() -> Message:
        nonlocal total
        message = await receive()
        total += len(message.get("body", b""))
        if total > limit:
            raise PayloadTooLarge(limit)
        return message

    return counted


def reply_headers(request: Request) -> dict[str, str]:
    """Headers that the reply to a request gets, whatever it will be, unless it has them itself."""
    return request.state.reply_headers


class StrictRequest(Request):
    """A request whose JSON is held to the standard."""

    async def json(self) -> Any:
        """The body as JSON."""
        if not hasattr(self, "_strict"):
            self._strict = strict_json.read(await self.body())
        return self._strict


def _untyped(scope: Scope) -> Scope:
    """The scope without the body's declared type: bodies are JSON here, though ``curl -d`` says otherwise."""
    return {**scope, "headers": [(name, value) for name, value in scope["headers"] if name != b"content-type"]}


class StrictRoute(APIRoute):
    """A route that reads its body strictly, and whose work is committed when its reply is known."""

    def get_route_handler(self) -> Callable[[Request], Any]:
        """The handler, given strict requests."""
        handle = super().get_route_handler()

        async def strictly(request: Request) -> Response:
            strict = StrictRequest(_untyped(request.scope), request.receive)
            try:
                return await finished(strict, await handle(strict))
            except AnsweredBefore as answered:
                return await transaction_of(strict).exchange(answered.response)
            except HTTPException as error:
                # FastAPI takes whatever happens while it reads a body for a bad body; ours knows better.
                if isinstance(error.__cause__, (ApiError, ClientDisconnect)):
                    raise error.__cause__ from None
                raise

        return strictly
