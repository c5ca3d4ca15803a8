"""The span of time that an allowance is for."""

from __future__ import annotations

from datetime import UTC, datetime

MONTHS = 12


def month_of(moment: datetime) -> tuple[datetime, datetime]:
    """The calendar month in UTC that a moment is in: its first moment, and that of the next.

    >>> [str(bound.date()) for bound in month_of(datetime(2026, 12, 31, 23, tzinfo=UTC))]
    ['2026-12-01', '2027-01-01']
    """
    moment = moment.astimezone(UTC)
    start = datetime(moment.year, moment.month, 1, tzinfo=UTC)
    return start, start.replace(year=start.year + start.month // MONTHS, month=start.month % MONTHS + 1)
