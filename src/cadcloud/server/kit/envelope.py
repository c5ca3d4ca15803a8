"""The envelope around every reply: ``{ok: true, data}`` or ``{ok: false, error}``."""

from __future__ import annotations

from typing import Annotated, Any, Generic, Literal, TypeAlias, TypeVar

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel
from sqlalchemy.exc import InterfaceError, OperationalError
from starlette.exceptions import HTTPException

from cadcloud.server.errors import ApiError, InvalidRequest, Unavailable

log = structlog.stdlib.get_logger(__name__)

Data = TypeVar("Data")


class Wire(BaseModel):
    """A body or reply: camelCase on the wire, no unknown fields."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="forbid")


Flag: TypeAlias = Annotated[bool, Field(strict=True)]
"""True or false, and nothing that only resembles them, such as "yes" and 1."""


class Reply(Wire, Generic[Data]):
    """A reply that succeeded."""

    ok: Literal[True]
    data: Data


class ErrorDetail(Wire):
    """What went wrong."""

    code: str
    message: str
    details: Any = None
    request_id: str | None = None


class ErrorReply(Wire):
    """A reply that failed."""

    ok: Literal[False]
    error: ErrorDetail


UNION_TAGS = ("plain", "map", "choice")
"""Pydantic's names for the branches of a step."""

_STATUS_CODES = {404: "NOT_FOUND", 405: "METHOD_NOT_ALLOWED"}
_MESSAGES = {404: "There is nothing at this address.", 405: "This address does not take this method."}


def error_response(error: ApiError, request_id: str | None, headers: dict[str, str] | None = None) -> JSONResponse:
    """The envelope of an error."""
    body: dict[str, Any] = {"code": error.code, "message": error.message}
    if error.details is not None:
        body["details"] = error.details
    if request_id is not None:
        body["requestId"] = request_id
    return JSONResponse({"ok": False, "error": body}, error.status, {**error.headers, **(headers or {})})


def install(app: FastAPI) -> None:
    """Put the envelope around every error that an application foresees; the guard answers for the others."""

    async def api_error(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, ApiError)
        return error_response(error, request.state.request_id)

    async def invalid(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, RequestValidationError)
        return error_response(InvalidRequest(_problems(error)), request.state.request_id)

    async def http(request: Request, error: Exception) -> JSONResponse:
        assert isinstance(error, HTTPException)
        found = ApiError(_MESSAGES.get(error.status_code, str(error.detail)))
        found.status = error.status_code
        found.code = _STATUS_CODES.get(error.status_code, "HTTP_ERROR")
        return error_response(found, request.state.request_id, dict(error.headers or {}))

    async def database(request: Request, error: Exception) -> JSONResponse:
        log.warning("database unavailable", path=request.url.path, reason=str(error).split("\n", 1)[0])
        return error_response(Unavailable(), request.state.request_id, {"Retry-After": "2"})

    app.add_exception_handler(ApiError, api_error)
    # What a connection that was lost, or cannot be made, looks like; mistakes of ours in SQL are neither.
    app.add_exception_handler(OperationalError, database)
    app.add_exception_handler(InterfaceError, database)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, http)


def _problems(error: RequestValidationError) -> list[tuple[str, str]]:
    return [(_path(found["loc"]), _message(found)) for found in error.errors()[:50]]


def _path(location: tuple[int | str, ...]) -> str:
    # The first step says only that it is the body, the query or the path. What follows the place of a step in
    # its list names the branch of the union, which is no field.
    steps = list(location[1:])
    fields = [
        str(step)
        for position, step in enumerate(steps)
        if not (step in UNION_TAGS and position and isinstance(steps[position - 1], int))
    ]
    return ".".join(fields)


def _message(found: Any) -> str:
    if found["type"] == "extra_forbidden":
        return "there is no such field"
    return str(found["msg"]).removeprefix("Value error, ")
