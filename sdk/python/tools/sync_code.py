"""Makes the synchronous half of the SDK from the asynchronous one, token by token.

Words that only asynchronous code has are left out, names are exchanged, in docstrings too. What is really different,
sleeping and reading files, stands in the two handwritten modules ``backend``.
"""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Mapping

HEAD = "# Generated from cadcloud_sdk/_async/{name} by sdk/python/tools; not edited by hand.\n"
NAMES = {
    "AsyncGenerator": "Generator",
    "AsyncIterator": "Iterator",
    "AsyncIterable": "Iterable",
    "AsyncClient": "Client",
    "AsyncBaseTransport": "BaseTransport",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "StopAsyncIteration": "StopIteration",
    "asynccontextmanager": "contextmanager",
    "aclose": "close",
    "aread": "read",
    "aiter_bytes": "iter_bytes",
    "aiter_lines": "iter_lines",
    "_async": "_sync",
}
_STRING = re.compile(
    r"\b(?:await|async) (?=[\w(])|\bAsync(?=[A-Z])|\b_async\b|\bAn asynchronous\b|\basynchronous\b|\baclose\b"
)
_STRINGS = {"_async": "_sync", "An asynchronous": "A synchronous", "asynchronous": "synchronous", "aclose": "close"}


def write(modules: Mapping[str, str]) -> dict[str, str]:
    """The synchronous modules by the names of the asynchronous ones."""
    made = {name: HEAD.format(name=name) + _transformed(text) for name, text in modules.items() if name != "backend.py"}
    made["__init__.py"] = '"""The synchronous half; generated, but for ``backend``."""\n'
    return made


def _transformed(text: str) -> str:
    lines = text.splitlines(keepends=True)
    out: list[str] = []
    row, column = 1, 0
    drop_space = False
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        gap = _between(lines, (row, column), token.start)
        out.append(gap.lstrip(" ") if drop_space else gap)
        drop_space = token.type == tokenize.NAME and token.string in ("async", "await")
        if not drop_space:
            out.append(_exchanged(token))
        row, column = token.end
    return "".join(out)


def _between(lines: list[str], start: tuple[int, int], end: tuple[int, int]) -> str:
    if start[0] > len(lines):
        return ""
    if start[0] == end[0]:
        return lines[start[0] - 1][start[1] : end[1]]
    middle = lines[start[0] : end[0] - 1]
    last = lines[end[0] - 1][: end[1]] if end[0] <= len(lines) else ""
    return lines[start[0] - 1][start[1] :] + "".join(middle) + last


def _exchanged(token: tokenize.TokenInfo) -> str:
    if token.type == tokenize.NAME:
        return NAMES.get(token.string) or re.sub(r"^(_?)Async(?=[A-Z])", r"\1", token.string)
    if token.type in (tokenize.STRING, tokenize.COMMENT):
        return _STRING.sub(lambda found: _STRINGS.get(found[0], ""), token.string)
    return token.string
