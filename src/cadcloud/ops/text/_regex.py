"""Regular expressions as JavaScript has them.

Known difference: a character beyond 65535, such as most emoji, is one character without the flag u too;
elsewhere an empty match may fall between its halves. The flag y is not accepted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from regress import Match, Regex, RegressError

from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.text._units import paired, units
from cadcloud.ops.types import Flag, Integer, Text

FLAGS = frozenset("dgimsuv")


def _compiled(pattern: str, flags: str) -> Regex:
    if len(set(flags)) < len(flags) or not FLAGS.issuperset(flags):
        raise InvalidInput("flags must be letters of d, g, i, m, s, u and v, each once", parameter="flags")
    try:
        return Regex(paired(pattern), flags)
    except RegressError as error:
        raise InvalidInput(f"pattern is no regular expression: {error}", parameter="pattern") from None


class _Search:
    """The matches of a pattern in a text. The engine counts bytes of UTF-8, hence the bytes."""

    def __init__(self, text: str, pattern: str, flags: str) -> None:
        self.text = paired(text)
        self.bytes = self.text.encode()
        self.pattern = pattern
        self.count = _groups(pattern)
        self.everywhere = "g" in flags
        self._regex = _compiled(pattern, flags)

    def first(self) -> Match | None:
        return self._regex.find(self.text)

    def all(self) -> Iterator[Match]:
        return iter(self._regex.find_iter(self.text) or ())

    def between(self, part: slice) -> str:
        return self.bytes[part].decode()

    def groups(self, match: Match) -> list[str | None]:
        """What the groups caught; None for a group that took no part."""
        found: list[str | None] = []
        for number in range(1, self.count + 1):
            part = match.group(number)
            found.append(None if part is None else self.between(part))
        return found


@operation
def regex_test(text: Text = "hello123world", pattern: Text = "[0-9]+", flags: Text = "g") -> Flag:
    """Test whether a pattern occurs in a text.

    Args:
        text: where to look.
        pattern: a regular expression as in JavaScript.
        flags: letters of d, g, i, m, s, u and v.

    Returns:
        Whether it occurs.
    """
    return _Search(text, pattern, flags).first() is not None


@operation
def regex_search(text: Text = "hello123world", pattern: Text = "[0-9]+", flags: Text = "g") -> Integer:
    """Find where a pattern first occurs in a text.

    Args:
        text: where to look.
        pattern: a regular expression as in JavaScript.
        flags: letters of d, g, i, m, s, u and v.

    Returns:
        The place, from 0, in UTF-16 units; -1 if nowhere.
    """
    search = _Search(text, pattern, flags)
    match = search.first()
    return -1 if match is None else units(search.between(slice(0, match.range().start)))


@operation
def regex_match(text: Text = "hello123world", pattern: Text = "[0-9]+", flags: Text = "g") -> list[str | None] | None:
    """List what a pattern matches in a text.

    Args:
        text: where to look.
        pattern: a regular expression as in JavaScript.
        flags: letters of d, g, i, m, s, u and v.

    Returns:
        With the flag g every match; without it the first match and what its groups caught, null for a group
        that took no part; null if nothing matches.
    """
    search = _Search(text, pattern, flags)
    if search.everywhere:
        return [search.between(match.range()) for match in search.all()] or None
    match = search.first()
    if match is None:
        return None
    return [search.between(match.range()), *search.groups(match)]


def _groups(pattern: str) -> int:
    """How many groups a valid pattern has: the round brackets that are not escaped, in a class, or special."""
    plain = re.sub(r"\\.|\[(?:\\.|[^\]\\])*\]", "", pattern, flags=re.DOTALL)
    return len(re.findall(r"\((?!\?)|\(\?<(?![=!])", plain))


@operation
def regex_split(text: Text = "hello123world", pattern: Text = "[0-9]+", flags: Text = "g") -> list[str | None]:
    """Split a text where a pattern matches.

    Args:
        text: the text.
        pattern: a regular expression as in JavaScript.
        flags: letters of d, g, i, m, s, u and v.

    Returns:
        The parts, with what groups caught in between; an empty pattern splits every character off.
    """
    search = _Search(text, pattern, flags)
    if not search.bytes:
        return [] if search.first() is not None else [""]
    parts: list[str | None] = []
    done = 0
    for match in search.all():
        start, end = match.range().start, match.range().stop
        if end == done or start >= len(search.bytes):
            continue
        parts += [search.between(slice(done, start)), *search.groups(match)]
        done = end
    return [*parts, search.between(slice(done, None))]


@operation
def regex_replace(
    text: Text = "hello123world456", pattern: Text = "[0-9]+", flags: Text = "g", replace_with: Text = "X"
) -> Text:
    """Replace what a pattern matches in a text.

    Args:
        text: the text.
        pattern: a regular expression as in JavaScript.
        flags: letters of d, g, i, m, s, u and v; with g every match is replaced, without it the first.
        replace_with: what to put there; ``$1`` stands for what the first group caught, ``$<name>`` for a named
            one, ``$&`` for the match, ``$$`` for a dollar.

    Returns:
        The new text.
    """
    search = _Search(text, pattern, flags)
    first = search.first()
    matches = search.all() if search.everywhere else iter([] if first is None else [first])
    parts: list[str] = []
    done = 0
    for match in matches:
        place = match.range()
        parts += [search.between(slice(done, place.start)), _filled(replace_with, search, match)]
        done = place.stop
    return "".join([*parts, search.between(slice(done, None))])


def _filled(template: str, search: _Search, match: Match) -> str:
    place, groups = match.range(), search.groups(match)
    whole = {
        "$": "$",
        "&": search.between(place),
        "`": search.between(slice(0, place.start)),
        "'": search.between(slice(place.stop, None)),
    }

    def value(found: re.Match[str]) -> str:
        key = found[1]
        if key in whole:
            return whole[key]
        if key.startswith("<"):
            part = match.named_group(key[1:-1])
            return search.between(part) if part else ""
        for digits in (key[:2], key[:1]):
            if 1 <= int(digits) <= len(groups):
                return (groups[int(digits) - 1] or "") + key[len(digits) :]
        return found[0]

    named = r"|<[^>]*>" if "(?<" in re.sub(r"\(\?<[=!]", "", search.pattern) else ""
    return re.sub(rf"\$([$&`']|\d\d?{named})", value, template)
