"""Guards around every request, before anything reads it: its id, the size and encoding of its body."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any, NoReturn
from uuid import uuid4

from fastapi import Request, Response
from fastapi.routing import APIRoute
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from cadcloud.server.errors import ApiError, PayloadTooLarge, UnsupportedMedia
from cadcloud.server.kit.envelope import error_response

REQUEST_ID = re.compile(r"[A-Za-z0-9._-]{1,64}")
DEEPEST_JSON = 100

SizeLimit = Callable[[str], int | None]


class Guard:
    """ASGI middleware: names each request and refuses bodies that are too large or encoded.

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
        scope.setdefault("state", {})["request_id"] = request_id

        async def named(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)["X-Request-Id"] = request_id
            await send(message)

        limit = self._limit(scope["path"])
        try:
            _refuse_early(headers, limit)
        except ApiError as error:
            await error_response(error, request_id)(scope, receive, named)
            return
        await self._app(scope, receive if limit is None else _counted(receive, limit), named)


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


class StrictRequest(Request):
    """A request whose JSON is held to the standard, and not nested so deeply that reading it is an attack."""

    async def json(self) -> Any:
        """The body as JSON."""
        if not hasattr(self, "_strict"):
            self._strict = _read(await self.body())
        return self._strict


def _read(body: bytes) -> Any:
    try:
        text = body.decode()
        _refuse_depth(text)
        return json.loads(text, parse_constant=_refuse_constant)
    except UnicodeDecodeError:
        raise json.JSONDecodeError("it is not UTF-8", "", 0) from None
    except json.JSONDecodeError:
        raise
    except ValueError as error:
        raise json.JSONDecodeError(str(error), "", 0) from None


def _refuse_constant(name: str) -> NoReturn:
    raise json.JSONDecodeError(f"{name} is no JSON number", name, 0)


def _refuse_depth(text: str) -> None:
    depth = 0
    # Strings first, so that brackets inside them are passed over.
    for token in re.finditer(r'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', text):
        mark = token.group()
        if mark in "[{":
            depth += 1
            if depth > DEEPEST_JSON:
                raise json.JSONDecodeError(f"it is nested more than {DEEPEST_JSON} levels deep", text, token.start())
        elif mark in "]}":
            depth -= 1


class StrictRoute(APIRoute):
    """A route that reads its body strictly."""

    def get_route_handler(self) -> Callable[[Request], Any]:
        """The handler, given strict requests."""
        handle = super().get_route_handler()

        async def strictly(request: Request) -> Response:
            try:
                return await handle(StrictRequest(request.scope, request.receive))
            except HTTPException as error:
                # FastAPI takes whatever happens while it reads a body for a bad body; ours knows better.
                if isinstance(error.__cause__, ApiError):
                    raise error.__cause__ from None
                raise

        return strictly
