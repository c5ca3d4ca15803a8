"""EXT_meshopt_compression, by the library ``meshopt`` where it is installed, as the extra of that name does."""

from __future__ import annotations

import importlib
import importlib.util
from typing import Any, Literal, TypeAlias

import numpy as np

from cadcloud.ops.errors import InvalidInput

Mode: TypeAlias = Literal["ATTRIBUTES", "TRIANGLES", "INDICES"]

EXTENSION = "EXT_meshopt_compression"


def available() -> bool:
    """Whether the library is there."""
    return importlib.util.find_spec("meshopt") is not None


def encoded(content: bytes, stride: int, mode: Mode) -> bytes:
    """Compress a buffer view.

    Args:
        content: elements, one after the other.
        stride: bytes of an element.
        mode: what it holds; triangles come in threes.

    Raises:
        InvalidInput: the library is not installed.
    """
    library = _library()
    if mode == "ATTRIBUTES":
        rows = np.frombuffer(content, np.uint8).reshape(-1, stride)
    else:
        rows = np.frombuffer(content, "<u2" if stride == 2 else "<u4").astype(np.uint32)
    found: Any = library.encode_gltf_buffer(rows, mode)
    return bytes(found)


def reordered(indices: Any) -> tuple[Any, Any]:
    """Triangles and corners in the order that compresses best: indices, and where each corner came from."""
    library = _library()
    found, remap, unique = library.reorder_mesh(np.ascontiguousarray(indices, np.uint32), triangles=True, optsize=True)
    return found, np.argsort(remap)[:unique]


def _library() -> Any:
    if not available():
        raise InvalidInput("The extra cadcloud[meshopt] is not installed; use draco.", "options.compression")
    return importlib.import_module("meshopt")
