"""Usage on the wire."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from cadcloud.server.kit.envelope import Wire


class Counts(Wire):
    """How many tasks ended how, and the minutes that they ran in kernel processes."""

    tasks: int
    completed: int
    failed: int
    cancelled: int
    compute_minutes: float


class Quantiles(Wire):
    """How long completed tasks took, in milliseconds; null where there are none."""

    p50: float | None
    p90: float | None
    p95: float | None
    p99: float | None


class Latency(Wire):
    """How long completed tasks took from submission to end, and how long of that in kernel processes."""

    total_ms: Quantiles
    compute_ms: Quantiles


class Period(Wire):
    """A span of time: from the first moment until before the last."""

    start: str
    end: str


class Allowance(Wire):
    """How much is used of what there is; null where there is no limit."""

    used: float
    limit: float | None


class Allowances(Wire):
    """What the account has used of its plan: compute time this calendar month in UTC, the rest now."""

    plan: str
    plan_title: str
    resets_at: str
    compute_minutes: Allowance
    storage_bytes: Allowance
    unfinished_tasks: Allowance
    max_upload_bytes: int | None
    requests_per_second: float | None
    retention_hours: float


class UsageDay(Counts):
    """A day in UTC."""

    date: str


class UsageOperation(Counts):
    """An operation, a model, or a kind of task."""

    operation: str
    p50_ms: float | None
    p95_ms: float | None


class UsageKey(Counts):
    """A key, or the browsers of the account together."""

    key_id: UUID
    name: str
    prefix: str
    kind: Literal["api", "browser"]


class Usage(Wire):
    """What was used."""

    period: Period
    total: Counts
    latency: Latency
    days: list[UsageDay]
    """Every day of the period until today, oldest first, those without tasks too."""
    operations: list[UsageOperation]
    keys: list[UsageKey]
    allowances: Allowances
