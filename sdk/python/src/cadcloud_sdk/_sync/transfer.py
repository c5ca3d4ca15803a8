# Generated from cadcloud_sdk/_async/transfer.py by sdk/python/tools; not edited by hand.
"""Bytes from and to signed URLs."""

from __future__ import annotations

import os
from pathlib import Path
from uuid import uuid4

from cadcloud_sdk import retrying
from cadcloud_sdk._sync import backend
from cadcloud_sdk._sync.transport import Transport
from cadcloud_sdk.errors import ConnectionError
from cadcloud_sdk.progress import Bars, Report


def save(transport: Transport, bars: Bars, url: str, target: Path) -> Path:
    """Save what a URL leads to. The file is there when it is whole, never half of it."""
    draft = target.with_name(f".{target.name}.{uuid4().hex[:8]}.part")
    with bars.bar(f"download {target.name}") as bar:
        try:
            _tried(transport, url, draft, bar)
            backend.in_thread(lambda: os.replace(draft, target))  # noqa: PTH105 - a function to call elsewhere
        finally:
            draft.unlink(missing_ok=True)
    return target


def read(transport: Transport, url: str) -> bytes:
    """The bytes that a URL leads to."""
    attempt = 0
    while True:
        try:
            with transport.fetch(url) as response:
                return response.read()
        except ConnectionError:
            if attempt >= transport.settings.retries:
                raise
        backend.sleep(retrying.back_off(attempt))
        attempt += 1


def _tried(transport: Transport, url: str, draft: Path, bar: Report | None) -> None:
    """Fetch a file, from its beginning again where the connection broke."""
    attempt = 0
    while True:
        try:
            return _fetched(transport, url, draft, bar)
        except ConnectionError:
            if attempt >= transport.settings.retries:
                raise
        backend.sleep(retrying.back_off(attempt))
        attempt += 1


def _fetched(transport: Transport, url: str, draft: Path, bar: Report | None) -> None:
    with transport.fetch(url) as response:
        announced = response.headers.get("content-length", "")
        total = float(announced) if announced.isdigit() and "content-encoding" not in response.headers else None
        done = 0
        with draft.open("wb") as file:
            for chunk in response.iter_bytes(backend.CHUNK):
                file.write(chunk)
                done += len(chunk)
                if bar:
                    bar(done, total)
