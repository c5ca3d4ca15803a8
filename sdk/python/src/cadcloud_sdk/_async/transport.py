"""Requests: the key, the envelope, retries, and errors."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import httpx

from cadcloud_sdk import errors, retrying
from cadcloud_sdk._async import backend
from cadcloud_sdk.config import Settings
from cadcloud_sdk.wire import plain


@dataclass(frozen=True)
class AsyncReply:
    """What the API answered."""

    status: int
    headers: Mapping[str, str]
    data: Any


class AsyncTransport:
    """Sends requests to one service.

    Args:
        settings: where it is, and how patient to be.
        http: a client of your own, for proxies, certificates and the like; it is not closed here.
    """

    def __init__(self, settings: Settings, http: httpx.AsyncClient | None = None) -> None:
        self.settings = settings
        self._owned = http is None
        self._http = http or httpx.AsyncClient(timeout=settings.request_seconds)

    async def aclose(self) -> None:
        """Close the connections."""
        if self._owned:
            await self._http.aclose()

    async def call(
        self,
        method: str,
        path: str,
        *,
        body: Any = None,
        query: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        hold: float = 0,
    ) -> AsyncReply:
        """Send a request to the API and open the envelope of its reply.

        Args:
            method: of HTTP.
            path: below the service's address.
            body: sent as JSON.
            query: parameters of the query; None is left out.
            headers: more of them.
            hold: for how many seconds the server was asked to hold its reply.

        Raises:
            ApiError: the server refused.
            ConnectionError: there was no reply.
        """
        sent = self._headers(method, headers)
        options: dict[str, Any] = {"timeout": self._timeout(hold), "headers": sent}
        if body is not None:
            options["json"] = plain(body)
        if query:
            options["params"] = {name: plain(value) for name, value in query.items() if value is not None}
        response = await self._sent(lambda: self._http.build_request(method, self._address(path), **options))
        await response.aread()
        return self._opened(response)

    @asynccontextmanager
    async def stream(self, path: str, headers: Mapping[str, str], silence: float) -> AsyncGenerator[httpx.Response]:
        """Follow a stream of the API, which must not be silent for longer than that many seconds."""
        sent = {**self._headers("GET", headers), "Accept": "text/event-stream"}
        timeout = httpx.Timeout(self.settings.request_seconds, read=silence)
        response = await self._sent(
            lambda: self._http.build_request("GET", self._address(path), headers=sent, timeout=timeout), retries=0
        )
        try:
            if not response.is_success:
                await response.aread()
                self._opened(response)
            yield response
        except httpx.TransportError as error:
            raise errors.ConnectionError(f"The connection broke: {_words(error)}") from error
        finally:
            await response.aclose()

    @asynccontextmanager
    async def fetch(self, url: str) -> AsyncGenerator[httpx.Response]:
        """Get what a signed URL leads to; it needs no key, and is not told ours."""
        response = await self._sent(lambda: self._http.build_request("GET", url), follow=True)
        try:
            if not response.is_success:
                await response.aread()
                self._opened(response)
            yield response
        except httpx.TransportError as error:
            raise errors.ConnectionError(f"The download broke off: {_words(error)}") from error
        finally:
            await response.aclose()

    async def put(self, url: str, content: Callable[[], AsyncIterator[bytes]], content_type: str, size: int) -> None:
        """Send bytes to a signed URL.

        Args:
            url: where to.
            content: gives the bytes, from the beginning at each call.
            content_type: as announced.
            size: how many bytes there are.

        Raises:
            UploadFailed: they did not arrive.
        """
        headers = {"Content-Type": content_type, "Content-Length": str(size)}
        timeout = httpx.Timeout(self.settings.request_seconds, read=max(self.settings.request_seconds, 300))
        try:
            response = await self._sent(
                lambda: self._http.build_request("PUT", url, content=content(), headers=headers, timeout=timeout)
            )
            await response.aread()
        except errors.ConnectionError as error:
            raise errors.UploadFailed(f"The upload broke off: {error.message}") from error
        if not response.is_success:
            wrong = self._error(response)
            raise errors.UploadFailed(
                f"The upload was refused: {wrong.message}",
                status=wrong.status,
                details=wrong.details,
                request_id=wrong.request_id,
            ) from wrong

    def _address(self, path: str) -> str:
        return f"{self.settings.base_url}{path}"

    def _headers(self, method: str, more: Mapping[str, str] | None) -> dict[str, str]:
        headers = {"Accept": "application/json", "User-Agent": retrying.USER_AGENT}
        if self.settings.api_key:
            headers["x-api-key"] = self.settings.api_key
        if method == "POST":
            headers["Idempotency-Key"] = str(uuid4())
        return headers | dict(more or {})

    def _timeout(self, hold: float) -> httpx.Timeout:
        seconds = self.settings.request_seconds
        return httpx.Timeout(seconds, read=hold + max(seconds, 10) if hold else seconds)

    async def _sent(
        self, build: Callable[[], httpx.Request], *, retries: int | None = None, follow: bool = False
    ) -> httpx.Response:
        """The reply to a request, which is made again for each try; its body is still to be read."""
        retries = self.settings.retries if retries is None else retries
        attempt = 0
        while True:
            try:
                response = await self._http.send(build(), stream=True, follow_redirects=follow)
            except httpx.TransportError as error:
                if attempt >= retries or not retrying.worth_another_try(error):
                    raise errors.ConnectionError(
                        f"{self.settings.base_url} cannot be reached: {_words(error)}"
                    ) from error
                delay = retrying.back_off(attempt)
            else:
                if attempt >= retries or response.status_code not in retrying.STATUSES:
                    return response
                delay = retrying.after(response.headers, time.time()) or retrying.back_off(attempt)
                await response.aclose()
            await backend.sleep(delay)
            attempt += 1

    def _opened(self, response: httpx.Response) -> AsyncReply:
        content = _json(response)
        if not response.is_success or not isinstance(content, dict) or "data" not in content:
            raise self._error(response)
        return AsyncReply(response.status_code, response.headers, content["data"])

    def _error(self, response: httpx.Response) -> errors.ApiError:
        return errors.of_reply(
            response.status_code,
            _json(response),
            reason=response.reason_phrase if not response.is_success else "without an envelope: is this a CAD Cloud?",
            request_id=response.headers.get("x-request-id"),
            retry_after=retrying.after(response.headers, time.time()),
        )


def _json(response: httpx.Response) -> Any:
    try:
        return response.json()
    except ValueError:
        return None


def _words(error: Exception) -> str:
    return str(error) or type(error).__name__
