"""Reading STEP and IGES: what a file is, by content, and the shapes in it."""

from __future__ import annotations

import io
import re
import tempfile
import zlib
from pathlib import Path
from typing import IO, Any, Literal

from OCP.IFSelect import IFSelect_ReturnStatus
from OCP.IGESControl import IGESControl_Reader
from OCP.STEPControl import STEPControl_Reader
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep import topology
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats.document import silence

Kind = Literal["step", "iges"]

LARGEST = 1 << 30
"""The most bytes a compressed file may unpack to, which is also the most an upload may have."""

_HEAD = 4096
_BLOCK = 1 << 20
_GZIP = b"\x1f\x8b"
_STEP = b"ISO-10303-21"
_STEP_END = b"END-ISO-10303-21"
_IGES = re.compile(rb"[^\r\n]{72}S *0*1\s*[\r\n]")
_KNOWN = {
    b"PK\x03\x04": "a ZIP archive",
    b"%PDF": "a PDF document",
    b"glTF": "a binary glTF file",
    b"solid": "an STL file",
    b"{": "JSON",
    b"<": "XML or HTML",
}


def kind_of(head: bytes, parameter: str) -> Kind:
    """Tell STEP from IGES by how a file begins.

    Raises:
        InvalidInput: it is neither; says what it looks like instead.
    """
    if _STEP in head[:_HEAD]:
        return "step"
    if _IGES.match(head):
        return "iges"
    raise InvalidInput(f"This is no STEP or IGES file: it {_looks(head)}.", parameter)


def _looks(head: bytes) -> str:
    bare = head.lstrip()
    if not bare:
        return "is empty"
    for start, name in _KNOWN.items():
        if bare.startswith(start):
            return f"looks like {name}"
    if b"\0" in head:
        return "holds binary data"
    return "does not begin with ISO-10303-21, as STEP does"


def is_gzip(head: bytes) -> bool:
    """Whether content is compressed by gzip."""
    return head.startswith(_GZIP)


def unpack(source: IO[bytes], target: IO[bytes], parameter: str, largest: int = LARGEST) -> None:
    """Decompress gzip, in bounded memory and up to a bounded size.

    Raises:
        InvalidInput: the data is damaged or cut off, or unpacks to more than ``largest`` bytes.
    """
    engine = zlib.decompressobj(wbits=31)
    left = largest
    try:
        while not engine.eof:
            block = engine.unconsumed_tail or source.read(_BLOCK)
            if not block:
                raise InvalidInput("The gzip data is cut off: the end is missing.", parameter)
            unpacked = engine.decompress(block, _BLOCK)
            left -= len(unpacked)
            if left < 0:
                raise InvalidInput(f"The gzip data unpacks to more than {largest} bytes.", parameter)
            target.write(unpacked)
    except zlib.error:
        raise InvalidInput("The gzip data is damaged.", parameter) from None


def unpacked(content: bytes, parameter: str) -> bytes:
    """A file's content, unpacked if it is compressed by gzip.

    Raises:
        InvalidInput: it is damaged, or unpacks to too much.
    """
    if not is_gzip(content):
        return content
    target = io.BytesIO()
    unpack(io.BytesIO(content), target, parameter)
    return target.getvalue()


def read_shape(content: bytes, parameter: str) -> Any:
    """The shapes of a STEP or IGES file, plain or compressed, as one; lengths become millimetres.

    Args:
        content: the file.
        parameter: what the caller calls it, for messages.

    Raises:
        InvalidInput: it is no STEP or IGES file, is damaged, or holds no shapes.
    """
    silence()
    content = unpacked(content, parameter)
    shape = _STEP_OR_IGES[kind_of(content[:_HEAD], parameter)](content, parameter)
    if topology.is_null(shape) or not topology.subshapes(shape, "vertex"):
        raise InvalidInput("The file holds no shapes.", parameter)
    return topology.simplest(shape)


def _read_step(content: bytes, parameter: str) -> TopoDS_Shape:
    reader = STEPControl_Reader()
    status = reader.ReadStream("file", io.BytesIO(content))  # pyright: ignore[reportUnknownMemberType]
    if status != IFSelect_ReturnStatus.IFSelect_RetDone:
        raise unreadable(content[-_HEAD:], parameter)
    # Transferring after a failed read would crash the process.
    reader.TransferRoots()
    return reader.OneShape()


def _read_iges(content: bytes, parameter: str) -> TopoDS_Shape:
    reader = IGESControl_Reader()
    with tempfile.TemporaryDirectory() as folder:  # the kernel reads IGES from files only
        path = Path(folder) / "file.igs"
        path.write_bytes(content)
        if reader.ReadFile(str(path)) != IFSelect_ReturnStatus.IFSelect_RetDone:
            raise InvalidInput("The IGES file is damaged and cannot be read.", parameter)
    reader.TransferRoots()
    return reader.OneShape()


_STEP_OR_IGES = {"step": _read_step, "iges": _read_iges}


def unreadable(tail: bytes, parameter: str) -> InvalidInput:
    """The error for STEP text that the kernel refused."""
    if _STEP_END not in tail:
        return InvalidInput(f"The STEP file is cut off: {_STEP_END.decode()} at its end is missing.", parameter)
    return InvalidInput("The STEP file is damaged: its text breaks the rules of ISO 10303-21.", parameter)
