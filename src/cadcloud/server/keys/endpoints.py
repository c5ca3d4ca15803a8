"""/api/v1/keys: the API keys of the account that is signed in. Ours, beyond the contract.

None of these takes ``Idempotency-Key``: replies that can be sent again are kept, and a secret is told once.
"""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response

from cadcloud.server.accounts.access import BrowserKey
from cadcloud.server.database.model import now
from cadcloud.server.errors import Conflict, InvalidRequest, NotFound
from cadcloud.server.keys import service
from cadcloud.server.keys.errors import TooManyKeys, UnknownKey
from cadcloud.server.keys.schemas import KeyBody, KeyCreated, KeyDetail, KeyList, KeyState, KeyUsage
from cadcloud.server.keys.service import NewKey
from cadcloud.server.keys.tables import ApiKey
from cadcloud.server.kit.body import StrictRoute
from cadcloud.server.kit.context import Session
from cadcloud.server.kit.envelope import Reply
from cadcloud.server.kit.responses import errors
from cadcloud.server.tasks.results import timestamp
from cadcloud.server.usage.periods import month_of
from cadcloud.server.usage.repository import Ledger

router = APIRouter(prefix="/keys", tags=["Keys"], route_class=StrictRoute)
# Text, not a UUID: what is no UUID names no key either, and that is a 404.
KeyId = Annotated[str, Path(alias="keyId", json_schema_extra={"format": "uuid"})]
NOT_USED = KeyUsage(tasks=0, compute_minutes=0)


@router.get("", responses=errors(401, 403))
async def list_keys(asking: BrowserKey, session: Session) -> Reply[KeyList]:
    """List the account's keys, with what each has used this month. Secrets are never told again."""
    ledger = Ledger(session, asking.account_id, *month_of(now()))
    used = {
        row.id: KeyUsage(tasks=row.tasks, compute_minutes=round(row.compute_ms / 60_000, 3))
        for row in await ledger.by_key()
    }
    found = await service.list_all(session, asking.account_id)
    return Reply(ok=True, data=KeyList(keys=[_detail(key, used.get(key.id, NOT_USED)) for key in found]))


@router.post("", status_code=201, responses=errors(400, 401, 403, 409))
async def create_key(body: KeyBody, response: Response, asking: BrowserKey, session: Session) -> Reply[KeyCreated]:
    """Make a key. The reply holds its secret, and nothing else ever will."""
    if body.expires_at is not None and body.expires_at <= now():
        raise InvalidRequest([("expiresAt", "must be in the future")])
    try:
        made = await service.create_for(session, asking, name=body.name, scopes=body.scopes, expires_at=body.expires_at)
    except TooManyKeys as error:
        raise Conflict("TOO_MANY_KEYS", str(error)) from None
    return Reply(ok=True, data=_told_once(made, response))


@router.post("/{keyId}/rotate", responses=errors(401, 403, 404, 409))
async def rotate_key(key_id: KeyId, response: Response, asking: BrowserKey, session: Session) -> Reply[KeyCreated]:
    """Give a key a new secret; the old one is invalid at once. Its tasks and files stay its own."""
    key = await _found(session, key_id, asking)
    if _state(key) != "valid":
        raise Conflict("KEY_NOT_VALID", f"The key is {_state(key)}. Make a new one.")
    return Reply(ok=True, data=_told_once(await service.rotate(session, key), response))


@router.delete("/{keyId}", responses=errors(401, 403, 404))
async def revoke_key(key_id: KeyId, asking: BrowserKey, session: Session) -> Reply[KeyDetail]:
    """Revoke a key, at once and for ever. What it made stays with the account."""
    key = await _found(session, key_id, asking)
    return Reply(ok=True, data=_detail(await service.revoke(session, key.id), NOT_USED))


async def _found(session: Session, key_id: str, asking: ApiKey) -> ApiKey:
    try:
        return await service.find(session, key_id, asking.account_id)
    except UnknownKey as error:
        raise NotFound(str(error)) from None


def _told_once(made: NewKey, response: Response) -> KeyCreated:
    response.headers["Cache-Control"] = "no-store"
    return KeyCreated(**_detail(made.row, NOT_USED).model_dump(), secret=made.secret)


def _state(key: ApiKey) -> KeyState:
    if key.revoked_at is not None:
        return "revoked"
    return "expired" if key.expires_at is not None and key.expires_at <= now() else "valid"


def _detail(key: ApiKey, usage: KeyUsage) -> KeyDetail:
    return KeyDetail(
        key_id=key.id,
        name=key.name,
        prefix=key.prefix,
        scopes=key.scopes,
        state=_state(key),
        created_at=timestamp(key.created_at),
        expires_at=key.expires_at and timestamp(key.expires_at),
        last_used_at=key.last_used_at and timestamp(key.last_used_at),
        revoked_at=key.revoked_at and timestamp(key.revoked_at),
        usage=usage,
    )
