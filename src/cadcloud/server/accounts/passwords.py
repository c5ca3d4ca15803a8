"""Passwords: Argon2id, in threads of their own, so that sign-ins neither stop the event loop nor fill the memory."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from cadcloud.server.errors import InvalidRequest

SHORTEST = 10
LONGEST = 256

# RFC 9106's choice for little memory: 64 MiB a hash, so two threads take 128 MiB at most.
_HASHER = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=4)
_THREADS = ThreadPoolExecutor(max_workers=2, thread_name_prefix="password")


async def hashed(password: str) -> str:
    """What is kept of a password."""
    return await asyncio.get_running_loop().run_in_executor(_THREADS, _HASHER.hash, password)


async def fits(password: str, kept: str | None) -> bool:
    """Whether a password is the one of which ``kept`` is. Takes as long where there is none to compare with."""
    fitting = await asyncio.get_running_loop().run_in_executor(_THREADS, _verify, password, kept)
    return fitting and kept is not None


def outdated(kept: str) -> bool:
    """Whether a hash was made with other settings than today's."""
    return _HASHER.check_needs_rehash(kept)


def check(password: str, *, email: str | None, field: str = "password") -> None:
    """Refuse a new password that is too easy to guess. Length is what counts, so no kinds of characters are asked for.

    Raises:
        InvalidRequest: it is too short, or says no more than the address or one character does.
    """
    # Bounds of the length are in the schema.
    told = {password.lower()} & {email or "", (email or "").split("@")[0]}
    if told or len(set(password)) < 4:
        raise InvalidRequest([(field, "must not be so easy to guess")])


@cache
def _nobodys() -> str:
    return _HASHER.hash("")


def _verify(password: str, kept: str | None) -> bool:
    try:
        return _HASHER.verify(kept or _nobodys(), password)
    except (VerificationError, InvalidHashError):
        return False
