"""Input files of a pipeline, read on demand in the form that a reference asks for."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from cadcloud.ops.errors import InvalidInput
from cadcloud.pipelines.references import Codec, FileFormat

GZIP_MAGIC = b"\x1f\x8b"
LARGEST = 1 << 30
"""How large a file may become by decompression; a small file can claim to be endless."""


class InputFiles:
    """The input files by their number; each form of each is read once."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = paths
        self._read: dict[tuple[int, FileFormat, Codec], Any] = {}

    def read(self, number: int, form: FileFormat, codec: Codec) -> Any:
        """The content of a file.

        Raises:
            InvalidInput: there is no such file, or it does not hold what the reference says.
        """
        if number >= len(self._paths):
            raise InvalidInput(f"$file:{number} does not exist: the pipeline has {len(self._paths)} input files")
        key = (number, form, codec)
        if key not in self._read:
            self._read[key] = _decoded(self._content(number, codec), form, number)
        return self._read[key]

    def _content(self, number: int, codec: Codec) -> bytes:
        content = self._paths[number].read_bytes()
        if codec == "raw" or (codec == "auto" and not content.startswith(GZIP_MAGIC)):
            return content
        return _decompressed(content, number)


def _decompressed(content: bytes, number: int) -> bytes:
    gzip = zlib.decompressobj(wbits=31)
    try:
        if not content.startswith(GZIP_MAGIC):
            raise zlib.error
        result = gzip.decompress(content, LARGEST)
    except zlib.error:
        raise InvalidInput(f"input file {number} is not valid gzip") from None
    if not gzip.eof:
        reason = f"is larger than {LARGEST:,} bytes when decompressed" if gzip.unconsumed_tail else "is cut short"
        raise InvalidInput(f"input file {number} {reason}")
    return result


def _decoded(content: bytes, form: FileFormat, number: int) -> Any:
    if form in ("buffer", "uint8"):
        return content
    if form == "base64":
        return base64.b64encode(content).decode("ascii")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InvalidInput(
            f"input file {number} is not UTF-8 text; read it by $file:{number}:buffer, or :text:gunzip if compressed"
        ) from None
    if form == "text":
        return text
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise InvalidInput(f"input file {number} is not JSON") from None
