"""The header ``Idempotency-Key`` of routes that change something."""

from __future__ import annotations

import hashlib
import re
from typing import Annotated

from fastapi import Depends, Header, Request, Response

from cadcloud.server.errors import InvalidRequest
from cadcloud.server.idempotency import service
from cadcloud.server.keys.access import AnyKey
from cadcloud.server.kit.context import Session
from cadcloud.server.kit.transaction import AnsweredBefore, transaction_of

NAME = re.compile(r"[\x21-\x7e]{1,255}")


async def _once(
    request: Request,
    key: AnyKey,
    session: Session,
    idempotency_key: Annotated[
        str | None,
        Header(description="A name of yours for this request. Sent again within 24 hours, it is answered, not done."),
    ] = None,
) -> None:
    """Answer a request that was answered before, else keep its answer with what it does."""
    if idempotency_key is None:
        return
    if not NAME.fullmatch(idempotency_key):
        raise InvalidRequest([("Idempotency-Key", "must be 1 to 255 visible ASCII characters, such as a UUID")])
    name, key_id = idempotency_key, key.id
    known = await service.begin(session, key_id, name, await _fingerprint(request))
    if known is not None:
        replay = Response(known.body, known.status or 200, {"Idempotency-Replayed": "true"}, "application/json")
        await session.rollback()
        raise AnsweredBefore(replay)

    async def keep(response: Response) -> None:
        await service.complete(session, key_id, name, response.status_code, bytes(response.body).decode())

    transaction_of(request).before_commit.append(keep)


async def _fingerprint(request: Request) -> bytes:
    asked = f"{request.method} {request.url.path}?{request.url.query}\n".encode()
    return hashlib.sha256(asked + await request.body()).digest()


ONCE = Depends(_once)
"""Lets a route take ``Idempotency-Key``."""
