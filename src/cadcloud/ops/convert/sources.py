"""Reading files of every kind: exact shapes as documents, triangles as meshes."""

from __future__ import annotations

from pathlib import Path

from OCP.TDocStd import TDocStd_Document

from cadcloud.contents import ContentKind
from cadcloud.ops.convert.step_document import read_document
from cadcloud.ops.formats import brep, iges
from cadcloud.ops.formats.document import shape_document
from cadcloud.ops.formats.read import unpacked


def content_of(source: Path) -> bytes:
    """A whole file, unpacked if it is compressed by gzip.

    Raises:
        InvalidInput: it is damaged, or unpacks to too much.
    """
    return unpacked(source.read_bytes(), "fileId")


def document_of(content: bytes, kind: ContentKind, parameter: str) -> TDocStd_Document:
    """The document of a file that holds exact shapes; lengths become millimetres.

    Args:
        content: the file, unpacked.
        kind: ``step``, ``iges`` or ``brep``.
        parameter: what the caller calls it, for messages.

    Raises:
        InvalidInput: it is damaged, or holds no shapes.
    """
    if kind == "step":
        return read_document(content, parameter)
    if kind == "iges":
        return iges.read_document(content, parameter)
    return shape_document(brep.read(content, parameter), "shape")
