"""What can go wrong with API keys.

ApiKeyError
├── UnknownScope  a key is to get a scope that does not exist
├── UnknownKey    there is no such key
└── TooManyKeys   the account has as many as it may have
"""

from __future__ import annotations

from collections.abc import Sequence


class ApiKeyError(Exception):
    """The root of this room's errors."""


class UnknownScope(ApiKeyError):
    """A key is to get a scope that does not exist, or none.

    Attributes:
        allowed: the scopes that exist.
    """

    def __init__(self, message: str, *, allowed: Sequence[str]) -> None:
        super().__init__(f"{message} Choose from {', '.join(allowed)}.")
        self.allowed = tuple(allowed)


class UnknownKey(ApiKeyError):
    """There is no key with this id."""


class TooManyKeys(ApiKeyError):
    """The account has as many valid keys as it may have."""

    def __init__(self, most: int) -> None:
        super().__init__(f"An account may have {most} valid keys. Revoke one first.")
