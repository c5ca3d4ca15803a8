"""Paging, the same for every list."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Query
from pydantic import BaseModel, ConfigDict


class Paging(BaseModel):
    """Which page, and how long pages are."""

    model_config = ConfigDict(frozen=True)

    page: int
    limit: int


def _paging(page: Annotated[int, Query(ge=1, le=1000)] = 1, limit: Annotated[int, Query(ge=1, le=50)] = 20) -> Paging:
    return Paging(page=page, limit=limit)


PageQuery = Annotated[Paging, Depends(_paging)]
