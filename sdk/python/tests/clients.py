"""The two clients, so that one text tests both."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any, Self

from cadcloud_sdk import AsyncCadCloud, CadCloud


def connected(flavour: str, key: str | None, url: str, **options: Any) -> Any:
    """A client of one flavour, to be used in ``async with``."""
    return AsyncCadCloud(key, url, **options) if flavour == "async" else Dressed(CadCloud(key, url, **options))


class Dressed:
    """A synchronous object with asynchronous methods."""

    def __init__(self, target: Any) -> None:
        self._target = target

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._target, name)
        if not callable(found):
            return _dressed(found)

        def call(*args: Any, **options: Any) -> Any:
            if name in ("events", "stream"):
                return _iterated(found(*args, **options))
            if name in ("deliveries", "url") or (name == "list" and type(self._target).__name__ in ("Tasks", "Files")):
                return _dressed(found(*args, **options))
            if name == "pages":
                return _iterated(found(*args, **options))
            return _in_thread(lambda: found(*args, **options))

        return call

    def __aiter__(self) -> AsyncIterator[Any]:
        return _iterated(iter(self._target))

    async def __aenter__(self) -> Self:
        self._target.__enter__()
        return self

    async def __aexit__(self, *error: object) -> None:
        self._target.__exit__(*error)


async def _in_thread(call: Any) -> Any:
    return _dressed(await asyncio.to_thread(call))


async def _iterated(iterator: Any) -> AsyncIterator[Any]:
    end = object()
    while (item := await asyncio.to_thread(next, iterator, end)) is not end:
        yield _dressed(item)


def _dressed(value: Any) -> Any:
    if isinstance(value, list):
        return [_dressed(item) for item in value]
    return Dressed(value) if type(value).__module__.startswith("cadcloud_sdk._sync") else value
