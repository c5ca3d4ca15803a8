"""The envelope around every reply: ``{ok: true, data}`` or ``{ok: false, error}``."""

from __future__ import annotations

from typing import Any, Generic, Literal, TypeVar

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel
from starlette.exceptions import HTTPException

from cadcloud.server.errors import ApiError, InvalidRequest

Data = TypeVar("Data")

log = structlog.stdlib.get_logger(__name__)


class Wire(BaseModel):
    """A body or reply: camelCase on the wire, no unknown fields."""

    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, extra="forbid")


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


_STATUS_CODES = {404: "NOT_FOUND", 405: "METHOD_NOT_ALLOWED"}
_MESSAGES = {404: "There is nothing at this address.", 405: "This address does not take this method."}


def error_response(error: ApiError, request_id: str | None, headers: dict[str, str] | None = None) -> JSONResponse:
    """The envelope of an error."""
    body: dict[str, Any] = {"code": error.code, "message": error.message}
    if error.details is not None:
        body["details"] = error.details
    if request_id is not None:
        body["requestId"] = request_id
    return JSONResponse({"ok": False, "error": body}, error.status, headers)


def install(app: FastAPI) -> None:
    """Put the envelope around every error of an application."""

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

    async def unforeseen(request: Request, error: Exception) -> JSONResponse:
        log.error("request failed", path=request.url.path, request_id=request.state.request_id, exc_info=error)
        message = "The service could not answer. Try again; if it stays, tell the operator the request id."
        return error_response(ApiError(message), request.state.request_id)

    app.add_exception_handler(ApiError, api_error)
    app.add_exception_handler(RequestValidationError, invalid)
    app.add_exception_handler(HTTPException, http)
    app.add_exception_handler(Exception, unforeseen)


def _problems(error: RequestValidationError) -> list[tuple[str, str]]:
    return [(_path(found["loc"]), _message(found)) for found in error.errors()[:50]]


def _path(location: tuple[int | str, ...]) -> str:
    # The first step says only that it is the body, the query or the path. Branches of unions are no fields.
    steps = [str(step) for step in location[1:] if not (isinstance(step, str) and not _is_field(step))]
    return ".".join(steps)


def _is_field(step: str) -> bool:
    return step.isidentifier() and step not in ("PlainStep", "MapStep", "ChoiceStep", "plain", "map", "choice")


def _message(found: Any) -> str:
    if found["type"] == "json_invalid":
        context: dict[str, Any] = found.get("ctx") or {}
        return f"the body is not JSON: {context.get('error', '')}"
    if found["type"] == "extra_forbidden":
        return "there is no such field"
    return str(found["msg"]).removeprefix("Value error, ")
