"""Bytes from and to signed URLs."""

from __future__ import annotations

import os
from pathlib import Path
from uuid import uuid4

from cadcloud_sdk import retrying
from cadcloud_sdk._async import backend
from cadcloud_sdk._async.transport import AsyncTransport
from cadcloud_sdk.errors import ConnectionError
from cadcloud_sdk.progress import Bars, Report


async def save(transport: AsyncTransport, bars: Bars, url: str, target: Path) -> Path:
    """Save what a URL leads to. The file is there when it is whole, never half of it."""
    draft = target.with_name(f".{target.name}.{uuid4().hex[:8]}.part")
    with bars.bar(f"download {target.name}") as bar:
        try:
            await _tried(transport, url, draft, bar)
            await backend.in_thread(lambda: os.replace(draft, target))  # noqa: PTH105 - a function to call elsewhere
        finally:
            draft.unlink(missing_ok=True)
    return target


async def read(transport: AsyncTransport, url: str) -> bytes:
    """The bytes that a URL leads to."""
    attempt = 0
    while True:
        try:
            async with transport.fetch(url) as response:
                return await response.aread()
        except ConnectionError:
            if attempt >= transport.settings.retries:
                raise
        await backend.sleep(retrying.back_off(attempt))
        attempt += 1


async def _tried(transport: AsyncTransport, url: str, draft: Path, bar: Report | None) -> None:
    """Fetch a file, from its beginning again where the connection broke."""
    attempt = 0
    while True:
        try:
            return await _fetched(transport, url, draft, bar)
        except ConnectionError:
            if attempt >= transport.settings.retries:
                raise
        await backend.sleep(retrying.back_off(attempt))
        attempt += 1


async def _fetched(transport: AsyncTransport, url: str, draft: Path, bar: Report | None) -> None:
    async with transport.fetch(url) as response:
        announced = response.headers.get("content-length", "")
        total = float(announced) if announced.isdigit() and "content-encoding" not in response.headers else None
        done = 0
        with draft.open("wb") as file:
            async for chunk in response.aiter_bytes(backend.CHUNK):
                file.write(chunk)
                done += len(chunk)
                if bar:
                    bar(done, total)
