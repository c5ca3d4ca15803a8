"""Make, cut, search, change and write text."""

from __future__ import annotations

import re
from typing import Any, cast

from cadcloud.ops import _javascript as javascript
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.text._units import part, units
from cadcloud.ops.types import Flag, Index, Integer, Text

LONGEST = 1_000_000
BLANKS = (
    "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)
"""What JavaScript trims."""


def _short_enough(length: int, parameter: str) -> None:
    if length > LONGEST:
        raise InvalidInput(f"the result must have at most {LONGEST:,} characters, not {length:,}", parameter=parameter)


def as_text(value: Any) -> str:
    """A value as JavaScript writes it: lists by commas, nothing for null within them."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return javascript.number_text(float(value) if abs(value) >= 1e21 else value)
    if isinstance(value, (list, tuple)):
        return _joined(cast("list[Any]", value), ",")
    return "[object Object]"


def _joined(items: list[Any], separator: str) -> str:
    return separator.join("" if item is None else as_text(item) for item in items)


@operation
def create(text: Text = "Hello World") -> Text:
    """Make a text.

    Args:
        text: the text.

    Returns:
        The text.
    """
    return text


@operation
def split(text: Text = "a,b,c", separator: Text = ",") -> list[str]:
    """Split a text.

    Known difference: an empty separator keeps characters beyond 65535, such as emoji, whole.

    Args:
        text: the text.
        separator: where to split; an empty one splits every character off.

    Returns:
        The parts.
    """
    return text.split(separator) if separator else list(text)


@operation
def replace_all(text: Text = "a-c", search: Text = "-", replace_with: Text = "b") -> Text:
    """Replace every occurrence of a text by another.

    Convention: an empty text is found between all characters, but not at the ends.

    Args:
        text: the text.
        search: what to replace.
        replace_with: what to put there, taken literally.

    Returns:
        The new text.
    """
    _short_enough(len(text) + text.count(search) * (len(replace_with) - len(search)), "replaceWith")
    return text.replace(search, replace_with) if search else replace_with.join(text)


@operation
def join(list_: list[Any], separator: Text = ",") -> Text:
    """Join texts.

    Args:
        list_: the texts; anything else is written as text, null as nothing.
        separator: what to put in between.

    Returns:
        The text.
    """
    return _joined(list_, separator)


@operation
def to_string(item: Any) -> Text:
    """Write anything as text.

    Args:
        item: a text, number, boolean, list or object; not null.

    Returns:
        The text, as JavaScript writes it.
    """
    if item is None:
        raise InvalidInput("item must not be null", parameter="item")
    return as_text(item)


@operation
def to_string_each(list_: list[Any]) -> list[str]:
    """Write each item of a list as text.

    Args:
        list_: texts, numbers, booleans, lists or objects; none null.

    Returns:
        A text an item, as JavaScript writes it.
    """
    if None in [None if item is None else True for item in list_]:
        raise InvalidInput("list must not hold null", parameter="list")
    return [as_text(item) for item in list_]


@operation
def format(text: Text = "Hello {0}", values: list[Any] = ["World"]) -> Text:  # noqa: A001 - the operation is called so
    """Fill values into a text.

    Args:
        text: the text; ``{0}`` stands for the first value, ``{1}`` for the second.
        values: the values; a place without one stays as it is.

    Returns:
        The filled text.
    """

    def value(found: re.Match[str]) -> str:
        place = int(found[1])
        return as_text(values[place]) if place < len(values) else found[0]

    return re.sub(r"\{([0-9]{1,9})\}", value, text)


@operation
def includes(text: Text = "hello world", search: Text = "world") -> Flag:
    """Test whether a text holds another.

    Args:
        text: the text.
        search: what to look for.

    Returns:
        Whether it does.
    """
    return search in text


@operation
def starts_with(text: Text = "hello world", search: Text = "world") -> Flag:
    """Test whether a text starts with another.

    Args:
        text: the text.
        search: what to look for.

    Returns:
        Whether it does.
    """
    return text.startswith(search)


@operation
def ends_with(text: Text = "hello world", search: Text = "world") -> Flag:
    """Test whether a text ends with another.

    Args:
        text: the text.
        search: what to look for.

    Returns:
        Whether it does.
    """
    return text.endswith(search)


@operation
def index_of(text: Text = "hello world", search: Text = "world") -> Integer:
    """Find where a text first occurs in another.

    Args:
        text: where to look.
        search: what to look for.

    Returns:
        The place, from 0, in UTF-16 units; -1 if nowhere.
    """
    place = text.find(search)
    return place if place < 0 else units(text[:place])


@operation
def last_index_of(text: Text = "hello world", search: Text = "world") -> Integer:
    """Find where a text last occurs in another.

    Args:
        text: where to look.
        search: what to look for.

    Returns:
        The place, from 0, in UTF-16 units; -1 if nowhere.
    """
    place = text.rfind(search)
    return place if place < 0 else units(text[:place])


@operation
def substring(text: Text = "hello world", start: Integer = 0, end: Integer = 5) -> Text:
    """Cut a part out of a text.

    Known difference: half of a character beyond 65535 becomes the replacement character, as JSON cannot carry it.

    Args:
        text: the text.
        start: where the part starts, from 0, in UTF-16 units; below 0 counts as 0.
        end: where it ends, this unit excluded; if below ``start`` the two are exchanged.

    Returns:
        The part.
    """
    low, high = sorted((max(start, 0), max(end, 0)))
    return part(text, low, high)


@operation
def slice(text: Text = "hello world", start: Integer = 0, end: Integer = 5) -> Text:  # noqa: A001 - the operation is called so
    """Cut a part out of a text, counting from either end.

    Known difference: half of a character beyond 65535 becomes the replacement character, as JSON cannot carry it.

    Args:
        text: the text.
        start: where the part starts, from 0, in UTF-16 units; a negative one counts from the end.
        end: where it ends, this unit excluded; a negative one counts from the end.

    Returns:
        The part; empty if it would end before it starts.
    """
    count = units(text)
    low, high = (max(place + count, 0) if place < 0 else place for place in (start, end))
    return part(text, low, max(low, high))


@operation
def char_at(text: Text = "hello", index: Integer = 0) -> Text:
    """Read one character of a text.

    Known difference: half of a character beyond 65535 becomes the replacement character, as JSON cannot carry it.

    Args:
        text: the text.
        index: its place, from 0, in UTF-16 units.

    Returns:
        The character; empty beyond the text.
    """
    return part(text, index, index + 1) if index >= 0 else ""


@operation
def trim(text: Text = "Hello World") -> Text:
    """Take blanks off both ends of a text.

    Args:
        text: the text.

    Returns:
        The text without them.
    """
    return text.strip(BLANKS)


@operation
def trim_start(text: Text = "Hello World") -> Text:
    """Take blanks off the start of a text.

    Args:
        text: the text.

    Returns:
        The text without them.
    """
    return text.lstrip(BLANKS)


@operation
def trim_end(text: Text = "Hello World") -> Text:
    """Take blanks off the end of a text.

    Args:
        text: the text.

    Returns:
        The text without them.
    """
    return text.rstrip(BLANKS)


@operation
def pad_start(text: Text = "x", length: Index = 3, pad_string: Text = "a") -> Text:
    """Lengthen a text at its start.

    Args:
        text: the text.
        length: how many UTF-16 units it should have, at most 1,000,000.
        pad_string: what to repeat until it has.

    Returns:
        The text; as it is if it is long enough or there is nothing to repeat.
    """
    return _padding(text, length, pad_string) + text


@operation
def pad_end(text: Text = "x", length: Index = 3, pad_string: Text = "a") -> Text:
    """Lengthen a text at its end.

    Args:
        text: the text.
        length: how many UTF-16 units it should have, at most 1,000,000.
        pad_string: what to repeat until it has.

    Returns:
        The text; as it is if it is long enough or there is nothing to repeat.
    """
    return text + _padding(text, length, pad_string)


def _padding(text: str, length: int, pad: str) -> str:
    _short_enough(length, "length")
    missing = length - units(text)
    return part(pad * (missing // units(pad) + 1), 0, missing) if missing > 0 and pad else ""


@operation
def to_upper_case(text: Text = "Hello World") -> Text:
    """Write a text in capital letters.

    Args:
        text: the text.

    Returns:
        The new text.
    """
    return text.upper()


@operation
def to_lower_case(text: Text = "Hello World") -> Text:
    """Write a text in small letters.

    Args:
        text: the text.

    Returns:
        The new text.
    """
    return text.lower()


@operation
def to_upper_case_first(text: Text = "Hello World") -> Text:
    """Write the first letter of a text as a capital.

    Args:
        text: the text.

    Returns:
        The new text.
    """
    return text[:1].upper() + text[1:]


@operation
def to_lower_case_first(text: Text = "Hello World") -> Text:
    """Write the first letter of a text as a small one.

    Args:
        text: the text.

    Returns:
        The new text.
    """
    return text[:1].lower() + text[1:]


@operation
def repeat(text: Text = "ha", count: Index = 3) -> Text:
    """Repeat a text.

    Args:
        text: the text.
        count: how often.

    Returns:
        The repetitions, joined.
    """
    _short_enough(len(text) * count, "count")
    return text * count


@operation
def reverse(text: Text = "Hello World") -> Text:
    """Write a text backwards.

    Known difference: characters beyond 65535, such as emoji, stay whole; elsewhere their halves change places.

    Args:
        text: the text.

    Returns:
        Its characters from the last to the first.
    """
    return text[::-1]


@operation
def length(text: Text = "Hello World") -> Integer:
    """Measure a text.

    Args:
        text: the text.

    Returns:
        How many UTF-16 units it has; most emoji count as two.
    """
    return units(text)


@operation
def is_empty(text: Text = "Hello World") -> Flag:
    """Test whether a text is empty.

    Args:
        text: the text.

    Returns:
        Whether it holds nothing but blanks.
    """
    return not text.strip(BLANKS)


@operation
def concat(texts: list[Any] = ["hello", " ", "world"]) -> Text:
    """Put texts one after another.

    Args:
        texts: the texts; anything else is written as text, null as nothing.

    Returns:
        The text.
    """
    return _joined(texts, "")
