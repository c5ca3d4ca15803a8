"""Addresses."""

from __future__ import annotations

from urllib.parse import quote


def segment(value: object) -> str:
    """A value as one segment of a path; dots would be taken for a way up.

    >>> segment("a/b")
    'a%2Fb'
    """
    text = quote(str(value), safe="")
    return text.replace(".", "%2E") if text.strip(".") == "" else text
