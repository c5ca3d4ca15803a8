"""Text counted in UTF-16 units, as JavaScript counts it."""

from __future__ import annotations


def units(text: str) -> int:
    """How many units a text has: two for a character beyond 65535, such as most emoji."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def part(text: str, start: int, end: int) -> str:
    """The units from one place up to another; half a character becomes the replacement character."""
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "replace")


def paired(text: str) -> str:
    """A text without halves of characters, which no encoding can carry."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
