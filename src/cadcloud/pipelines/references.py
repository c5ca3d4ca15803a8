"""References: strings in a step's parameters that stand for values of the run."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, cast, get_args

Kind: TypeAlias = Literal["ref", "local", "prev", "item", "index", "mapResult", "file"]
FileFormat: TypeAlias = Literal["text", "json", "buffer", "uint8", "base64"]
Codec: TypeAlias = Literal["raw", "gunzip", "auto"]

FILE_FORMATS: tuple[str, ...] = get_args(FileFormat)
CODECS: tuple[str, ...] = get_args(Codec)
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,63}")
"""What an id of a step looks like: never like a number."""

_BARE = ("prev", "item", "index", "mapResult")
_LOOKS_LIKE_ONE = re.compile(r"\$(?:(ref|local|file):|(prev|item|index|mapResult)(?![A-Za-z0-9_]))")


class BadReference(ValueError):
    """A string looks like a reference but is none; the message says how to write it."""


@dataclass(frozen=True)
class Reference:
    """A parsed reference.

    Attributes:
        kind: what it stands for.
        number: the N of ``$ref:N``, ``$local:N`` and ``$file:N``.
        name: the id of ``$ref:id``.
        format: how a file is read.
        codec: whether a file is decompressed first.
    """

    kind: Kind
    number: int | None = None
    name: str | None = None
    format: FileFormat = "text"
    codec: Codec = "raw"


def parse(text: str) -> Reference | None:
    """Read a string as a reference; None if it is just a string, such as a JSONPath.

    Raises:
        BadReference: it begins like a reference but does not go on like one.
    """
    match = _LOOKS_LIKE_ONE.match(text)
    if match is None:
        return None
    tagged, bare = match.groups()
    if bare:
        return _bare(text, bare)
    rest = text[match.end() :]
    return _file(text, rest) if tagged == "file" else _step(text, tagged, rest)


def _bare(text: str, word: str) -> Reference:
    if text != f"${word}":
        raise BadReference(
            f"{text!r}: nothing may follow ${word}; take a part of it by a step, such as json.getValueOnProp"
        )
    return Reference(cast("Kind", word))


def _step(text: str, tag: str, rest: str) -> Reference:
    if re.fullmatch(r"[0-9]{1,6}", rest):
        return Reference(cast("Kind", tag), number=int(rest))
    if tag == "ref" and NAME.fullmatch(rest):
        return Reference("ref", name=rest)
    raise BadReference(f"{text!r}: write ${tag}: with the number of a step" + (" or its id" if tag == "ref" else ""))


def _file(text: str, rest: str) -> Reference:
    number, *words = rest.split(":")
    # The format may be left out: $file:0:auto.
    form, codec = "text", "raw"
    if words and words[0] in FILE_FORMATS:
        form = words.pop(0)
    if words and words[0] in CODECS:
        codec = words.pop(0)
    if words or not re.fullmatch(r"[0-9]{1,6}", number):
        raise BadReference(
            f"{text!r}: write $file:N, $file:N:format or $file:N:format:codec, "
            f"with one of {', '.join(FILE_FORMATS)} and one of {', '.join(CODECS)}"
        )
    return Reference("file", number=int(number), format=cast("FileFormat", form), codec=cast("Codec", codec))


def resolve(value: Any, look_up: Callable[[Reference], Any]) -> Any:
    """Replace the references in plain data by what they stand for; data without any is returned as it is."""
    if isinstance(value, str):
        found = parse(value)
        return value if found is None else look_up(found)
    if isinstance(value, Mapping):
        return {key: resolve(item, look_up) for key, item in cast("Mapping[str, Any]", value).items()}
    if isinstance(value, (list, tuple)):
        return [resolve(item, look_up) for item in cast("list[Any]", value)]
    return value


def references(value: Any, path: str) -> Iterator[tuple[str, Reference | BadReference]]:
    """Every reference in plain data with its path; malformed ones as the error."""
    if isinstance(value, str):
        try:
            found = parse(value)
        except BadReference as error:
            yield path, error
        else:
            if found is not None:
                yield path, found
    elif isinstance(value, Mapping):
        for key, item in cast("Mapping[str, Any]", value).items():
            yield from references(item, f"{path}.{key}")
    elif isinstance(value, list):
        for position, item in enumerate(cast("list[Any]", value)):
            yield from references(item, f"{path}.{position}")
