"""Server-sent events, as far as the API sends them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Event:
    """One event.

    Attributes:
        id: what to say as ``Last-Event-ID``; None if it has none.
        name: of what kind it is.
        data: its text.
    """

    id: str | None
    name: str
    data: str

    def json(self) -> Any:
        """Its text, read as JSON."""
        return json.loads(self.data)


class Parser:
    """Takes a stream line by line."""

    def __init__(self) -> None:
        self._id: str | None = None
        self._name = ""
        self._data: list[str] = []

    def line(self, line: str) -> Event | None:
        """Take a line, without its end; an event if that ended one."""
        if not line:
            return self._ended()
        field, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if field == "data":
            self._data.append(value)
        elif field == "event":
            self._name = value
        elif field == "id" and "\0" not in value:
            self._id = value
        return None

    def _ended(self) -> Event | None:
        name, data = self._name or "message", "\n".join(self._data)
        found = bool(self._data)
        self._name, self._data = "", []
        return Event(self._id, name, data) if found else None
