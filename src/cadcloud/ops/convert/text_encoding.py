"""Which encoding the text of a STEP file is in, told by its bytes.

The standard wants ASCII with escapes for everything else, and most systems keep to it. Many do not: they
write names as their operating system would, in UTF-8, in GB18030, in Shift JIS or in a Latin code page.
"""

from __future__ import annotations

import itertools
import re
from typing import Literal

Encoding = Literal["ascii", "utf-8", "gb18030", "shift-jis", "latin-1"]

_SAMPLE = 2000
_LONGEST = 1 << 20
_MOST, _SOME = 0.9, 0.4
_TEXT = re.compile(rb"'[^'\n\r]*[\x80-\xff][^'\n\r]*'")
_GB_PAIR = re.compile(rb"[\xa1-\xf7][\xa1-\xfe]|[\x81-\xfe][\x30-\x39][\x81-\xfe][\x30-\x39]")
_KANA = re.compile(rb"\x82[\x9f-\xf1]|\x83[\x40-\x96]|[\x88-\x9f\xe0-\xea][\x40-\x7e\x80-\xfc]|\x81[\x40-\x5b]")
# A run of high bytes between Latin letters is Latin too: "Größe" holds a pair that GB 18030 knows.
_IN_WORD = re.compile(rb"[A-Za-z][\x80-\xff]+[A-Za-z]")
_JAPANESE = re.compile(rb"[\x81-\x9f]")
_HIGH = re.compile(rb"[\x80-\xff]")
# How Python calls what is not called by its own name; the Latin code page of Windows has all of Latin 1.
_CODECS = {"latin-1": "cp1252", "shift-jis": "cp932"}


def encoding_of(content: bytes) -> Encoding:
    """Tell the encoding of a file from the strings in it that are not ASCII."""
    if content.isascii():
        return "ascii"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        found = (match.group() for match in itertools.islice(_TEXT.finditer(content), _SAMPLE))
        return _legacy(b"\n".join(found) or content[:_LONGEST])
    return "utf-8"


def as_utf8(content: bytes) -> tuple[bytes, Encoding]:
    """The file in UTF-8, which is what the reader expects, and the encoding that it was in."""
    encoding = encoding_of(content)
    if encoding in ("ascii", "utf-8"):
        return content, encoding
    return content.decode(_CODECS.get(encoding, encoding), "replace").encode(), encoding


def _legacy(text: bytes) -> Encoding:
    """Choose by how much of the text makes sense as pairs of bytes; Latin letters stand alone."""
    high = len(_HIGH.findall(text))
    # Neither GB 2312 nor Latin text has these; half of what Shift JIS begins its letters with is among them.
    low = len(_JAPANESE.findall(text))
    if low >= _SOME * high and _covered(text, _KANA) >= _MOST * high and _decodes(text, "shift-jis"):
        return "shift-jis"
    if 2 * sum(len(found) - 2 for found in _IN_WORD.findall(text)) > high:
        return "latin-1"
    if _covered(text, _GB_PAIR) >= _MOST * high and _decodes(text, "gb18030"):
        return "gb18030"
    return "latin-1"


def _covered(text: bytes, pair: re.Pattern[bytes]) -> int:
    return sum(len(_HIGH.findall(found)) for found in pair.findall(text))


def _decodes(text: bytes, encoding: Encoding) -> bool:
    try:
        text.decode(_CODECS.get(encoding, encoding))
    except UnicodeDecodeError:
        return False
    return True
