# Generated from cadcloud_sdk/_async/pages.py by sdk/python/tools; not edited by hand.
"""Lists that come page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from cadcloud_sdk._sync.transport import Transport
from cadcloud_sdk.wire import ReplyModel

ItemT = TypeVar("ItemT", bound=ReplyModel)
LAST_PAGE = 1000


class Page(Generic[ItemT]):
    """One page.

    Attributes:
        items: what is on it.
        page: its number, from 1.
        limit: how many there are on a full one.
        total: how many there are on all.
    """

    def __init__(self, items: Sequence[ItemT], page: int, limit: int, total: int) -> None:
        self.items = list(items)
        self.page = page
        self.limit = limit
        self.total = total


class Pages(Generic[ItemT]):
    """All items, fetched as they are iterated over, each once, newest first. ``page`` fetches a single page."""

    def __init__(
        self,
        transport: Transport,
        path: str,
        query: dict[str, Any],
        read: Callable[[Any], tuple[Sequence[ItemT], int, int, int]],
        key: Callable[[ItemT], str],
    ) -> None:
        self._transport = transport
        self._path = path
        self._query = query
        self._read = read
        self._key = key

    def page(self, number: int = 1) -> Page[ItemT]:
        """Fetch one page."""
        reply = self._transport.call("GET", self._path, query={**self._query, "page": number})
        items, page, limit, total = self._read(reply.data)
        return Page(items, page, limit, total)

    def pages(self) -> Iterator[Page[ItemT]]:
        """Fetch page by page."""
        for number in range(1, LAST_PAGE + 1):
            page = self.page(number)
            yield page
            if page.page * page.limit >= page.total or not page.items:
                return

    def __iter__(self) -> Iterator[ItemT]:
        # What is added meanwhile moves the rest to later pages, where it would be met again.
        seen: set[str] = set()
        for page in self.pages():
            for item in page.items:
                if self._key(item) not in seen:
                    seen.add(self._key(item))
                    yield item
