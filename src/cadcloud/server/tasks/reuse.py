"""Results that are there already: the same bytes, the same options and the same version give the same files.

Only for requests whose result depends on nothing else, and only within a key: what one key computed tells
another nothing, not even by being fast.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, Protocol

import anyio.to_thread
import structlog
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from cadcloud.server.tasks import repository
from cadcloud.server.tasks.repository import Claim, Outcome
from cadcloud.server.tasks.tables import Task

KINDS = ("convert", "transcode", "inspect")
"""The kinds of requests whose results are used again. Those of operations may be random."""
PACKAGES = ("cadcloud", "cadquery-ocp-novtk")
"""What computes the results; a new version of any computes them anew."""

log = structlog.stdlib.get_logger(__name__)


class CopiesObjects(Protocol):
    """What this needs of storage."""

    async def copy(self, source: str, target: str) -> Any:
        """Copy an object."""
        ...


async def content_of(request: dict[str, Any], files: Sequence[str]) -> bytes | None:
    """The hash of all that the result of a request depends on; None if it is not used again.

    Args:
        request: of the task.
        files: local paths of its input files.
    """
    if request["kind"] not in KINDS:
        return None
    return await anyio.to_thread.run_sync(_hash, request, files)


def _hash(request: dict[str, Any], files: Sequence[str]) -> bytes:
    digest = hashlib.sha256(json.dumps([_versions(), request["kind"], request["payload"]], sort_keys=True).encode())
    for path in files:
        with Path(path).open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.digest()


@cache
def _versions() -> tuple[str, ...]:
    return tuple(version(name) for name in PACKAGES)


async def reused(
    sessions: async_sessionmaker[AsyncSession], storage: CopiesObjects, claim: Claim, content: bytes
) -> Outcome | None:
    """The outcome of an earlier task with that content, its files copied to this run; None if there is none."""
    async with sessions() as session:
        earlier = await repository.of_content(session, claim.key_id, content)
    if earlier is None or not earlier.parts:
        return None
    try:
        parts = {key: await _copied(storage, part, claim) for key, part in earlier.parts.items()}
    except FileNotFoundError:
        log.info("results expired while they were copied", task=str(claim.task_id))
        return None
    return _outcome(earlier, parts, content)


async def _copied(storage: CopiesObjects, part: dict[str, Any], claim: Claim) -> dict[str, Any]:
    path = f"{claim.prefix}{part['filename']}"
    await storage.copy(part["path"], path)
    return {**part, "path": path}


def _outcome(earlier: Task, parts: dict[str, Any], content: bytes) -> Outcome:
    return Outcome(
        status="completed",
        compute_ms=0,
        details={**(earlier.details or {}), "cached": True},
        parts=parts,
        primary_part=earlier.primary_part,
        content=content,
    )
