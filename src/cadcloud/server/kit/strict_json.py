"""JSON as the standard means it, and as the database can keep it.

Python's reader takes more: NaN, numbers that become infinite, text that is no Unicode, and nesting until its
stack is full. All of these are refused here with the place where they stand.
"""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn, cast

from cadcloud.server.errors import InvalidRequest

DEEPEST = 100
LONGEST_INTEGER = 308
"""Digits. Larger whole numbers have no double, which is all that most readers of JSON have."""

# Strings first, so that brackets inside them are passed over. Possessive, and content with a missing end quote:
# whatever is sent, no character is looked at twice.
_TOKENS = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)
# Only escapes can bring these in; a body without any need not be walked.
_MAY_HOLD_UNSTORABLE = re.compile(r"\\u(?:0000|[dD][89a-fA-F])")
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


def read(body: bytes) -> Any:
    """Read a body.

    Raises:
        InvalidRequest: it is not JSON, or holds what no JSON should.
    """
    try:
        text = body.decode()
    except UnicodeDecodeError:
        raise _not_json("it is not UTF-8") from None
    _refuse_depth(text)
    try:
        value = json.loads(text, parse_constant=_constant, parse_float=_float, parse_int=_int)
    except json.JSONDecodeError as error:
        raise _not_json(f"{error.msg} at character {error.pos}") from None
    if _MAY_HOLD_UNSTORABLE.search(text):
        _refuse_unstorable(value)
    return value


def _not_json(reason: str) -> InvalidRequest:
    return InvalidRequest([("", f"the body is not JSON: {reason}")])


def _constant(name: str) -> NoReturn:
    raise _not_json(f"{name} is no number")


def _float(digits: str) -> float:
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        raise _not_json(f"{digits[:20]} is too large a number")
    return number


def _int(digits: str) -> int:
    if len(digits.removeprefix("-")) > LONGEST_INTEGER:
        raise _not_json(f"{digits[:20]}… is too large a number")
    return int(digits)


def _refuse_depth(text: str) -> None:
    depth = 0
    for token in _TOKENS.finditer(text):
        mark = text[token.start()]
        if mark in "[{":
            depth += 1
            if depth > DEEPEST:
                raise _not_json(f"it is nested more than {DEEPEST} levels deep at character {token.start()}")
        elif mark in "]}":
            depth -= 1


def _refuse_unstorable(value: Any) -> None:
    waiting: list[tuple[Any, list[str]]] = [(value, [])]
    while waiting:
        item, path = waiting.pop()
        if isinstance(item, str):
            if _UNSTORABLE.search(item):
                message = "text may hold neither the character U+0000 nor half of a surrogate pair"
                raise InvalidRequest([(".".join(path), message)])
        elif isinstance(item, dict):
            for key, inner in cast("dict[str, Any]", item).items():
                waiting += [(key, path), (inner, [*path, key])]
        elif isinstance(item, list):
            entries = cast("list[Any]", item)
            waiting += [(inner, [*path, str(position)]) for position, inner in enumerate(entries)]
