"""STEP files as documents to work with, rather than to draw: everything is read and mended."""

from __future__ import annotations

import tempfile
from pathlib import Path

from OCP.TDocStd import TDocStd_Document

from cadcloud.ops.convert.options import ConvertOptions
from cadcloud.ops.convert.step_reader import StepFile
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats.read import kind_of, unpacked

_HEAD = 4096
_EVERYTHING = ConvertOptions(read_layers=True, read_props=True)


def read_document(content: str | bytes, parameter: str) -> TDocStd_Document:
    """Read a STEP file with names, colours, materials and assemblies; lengths become millimetres.

    Args:
        content: the file: text or bytes, plain or compressed by gzip.
        parameter: what the caller calls it, for messages.

    Raises:
        InvalidInput: it is no STEP file, is damaged, or holds no shapes.
    """
    data = content.encode() if isinstance(content, str) else content
    data = unpacked(data, parameter)
    if kind_of(data[:_HEAD], parameter) != "step":
        raise InvalidInput("This is an IGES file; only STEP can be read into a document.", parameter)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file.step"
        path.write_bytes(data)
        try:
            return StepFile(path, _EVERYTHING).transfer(full=True)
        except InvalidInput as error:
            raise InvalidInput(error.message, parameter) from None
