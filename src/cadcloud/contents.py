"""What a file is, told by its first bytes; names and declared types are not trusted.

Pure Python, so that the API can refuse a file before any kernel process sees it.
"""

from __future__ import annotations

import re
import zlib
from typing import Literal, TypeAlias

ContentKind: TypeAlias = Literal["step", "iges", "brep", "stl", "obj", "3mf", "glb"]

HEAD = 1 << 16
"""How many bytes are enough to tell."""

UNKNOWN = "the file is of no kind that can be read: neither STEP nor IGES, BREP, STL, OBJ, 3MF or GLB"
"""What to tell of any other."""

EXACT: frozenset[ContentKind] = frozenset(("step", "iges", "brep"))
"""Kinds that hold exact shapes; the others hold triangles."""

_GZIP = b"\x1f\x8b"
_STEP = b"ISO-10303-21"
_STEP_WITHIN = 4096
_IGES = re.compile(rb"[^\r\n]{72}S *0*1\s*[\r\n]")
_BREP = re.compile(rb"\s*(DBRep_DrawableShape\s+)?(Open )?CASCADE Topology V[1-4]\b")
_OBJ = re.compile(rb"(?:^|\n)\s*v\s+[-+.\d]")
_STL_TEXT = re.compile(rb"\s*solid\b")
_STL_HEADER, _STL_RECORD = 84, 50


def kind_of(head: bytes, size: int | None = None) -> ContentKind | None:
    """Tell what a file is.

    Args:
        head: its first bytes, ``HEAD`` of them if there are so many; plain, or compressed by gzip.
        size: of the whole file, if it is not compressed; binary STL files are known by it.

    Returns:
        Its kind; None if it is none that can be read.
    """
    if head.startswith(_GZIP):
        head, size = _unpacked(head), None
    tests: tuple[tuple[ContentKind, bool], ...] = (
        ("step", _STEP in head[:_STEP_WITHIN]),
        ("iges", bool(_IGES.match(head))),
        ("brep", bool(_BREP.match(head))),
        ("glb", head.startswith(b"glTF")),
        ("3mf", head.startswith(b"PK\x03\x04")),
        ("stl", _is_stl(head, size)),
        ("obj", bool(_OBJ.search(head))),
    )
    return next((kind for kind, fits in tests if fits), None)


def _unpacked(head: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=31).decompress(head, HEAD)
    except zlib.error:
        return b""


def _is_stl(head: bytes, size: int | None) -> bool:
    # The header of a binary file may begin like text, so the size is asked first.
    if len(head) >= _STL_HEADER and size is not None:
        count = int.from_bytes(head[_STL_HEADER - 4 : _STL_HEADER], "little")
        if size == _STL_HEADER + _STL_RECORD * count:
            return True
    return bool(_STL_TEXT.match(head))
