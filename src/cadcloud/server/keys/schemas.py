"""API keys on the wire."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias
from uuid import UUID

from pydantic import AwareDatetime, Field

from cadcloud.server.kit.envelope import Wire

Scope: TypeAlias = Literal["models", "cad", "convert", "files", "tasks", "*"]
KeyState: TypeAlias = Literal["valid", "expired", "revoked"]


class KeyBody(Wire):
    """A key to be."""

    name: Annotated[str, Field(min_length=1, max_length=100)]
    scopes: Annotated[list[Scope], Field(min_length=1, max_length=6)] = Field(default_factory=lambda: ["*"])
    expires_at: AwareDatetime | None = None
    """Without it the key is valid until it is revoked."""


class KeyUsage(Wire):
    """What a key's tasks have used this month."""

    tasks: int
    compute_minutes: float


class KeyDetail(Wire):
    """A key, without its secret."""

    key_id: UUID
    name: str
    prefix: str
    """How the secret begins."""
    scopes: list[str]
    state: KeyState
    created_at: str
    expires_at: str | None
    last_used_at: str | None
    revoked_at: str | None
    usage: KeyUsage


class KeyCreated(KeyDetail):
    """A key at the only moment when its secret is told."""

    secret: str


class KeyList(Wire):
    """The keys of the account, oldest first, with those that are no longer valid."""

    keys: list[KeyDetail]
