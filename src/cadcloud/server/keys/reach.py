"""What a key reaches: what it made itself, and for the key of a browser what any key of its account made."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import InstrumentedAttribute, aliased

from cadcloud.server.keys.tables import BROWSER, ApiKey


def within_reach(column: InstrumentedAttribute[UUID], key_id: UUID) -> ColumnElement[bool]:
    """The condition that ``column`` is a key whose things the key ``key_id`` may see and use."""
    asking, other = aliased(ApiKey), aliased(ApiKey)
    same_account = and_(asking.kind == BROWSER, other.account_id == asking.account_id)
    return column.in_(
        select(other.id).join(asking, or_(other.id == asking.id, same_account)).where(asking.id == key_id)
    )
