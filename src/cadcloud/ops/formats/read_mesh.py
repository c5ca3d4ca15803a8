"""Reading files of triangles: STL, OBJ, 3MF and binary glTF, told apart by content."""

from __future__ import annotations

import re

import numpy as np

from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import glb_reader, obj, threemf
from cadcloud.ops.formats.read import unpacked
from cadcloud.ops.formats.triangles import Mesh, checked, welded

_STL_HEADER, _STL_RECORD = 84, 50
_VERTEX = re.compile(rb"\bvertex\s+(\S+)\s+(\S+)\s+(\S+)", re.IGNORECASE)
_OBJ = re.compile(rb"(?:^|\n)\s*v\s+[-+.\d]")
_HEAD = 1 << 16


def read_meshes(content: bytes, parameter: str) -> list[Mesh]:
    """The meshes of an STL, OBJ, 3MF or GLB file, plain or compressed by gzip, in their places.

    Raises:
        InvalidInput: it is none of these, is damaged, or holds no triangles.
    """
    content = unpacked(content, parameter)
    if threemf.is_threemf(content):
        return threemf.read(content, parameter).placed()
    if glb_reader.is_glb(content):
        return glb_reader.read(content, parameter)
    if _is_stl(content):
        return [read_stl(content, parameter)]
    if _OBJ.search(content[:_HEAD]):
        return obj.read(content, parameter)
    raise InvalidInput("This is no file of triangles that can be read: neither STL nor OBJ, 3MF or GLB.", parameter)


def _is_stl(content: bytes) -> bool:
    return _is_binary_stl(content) or bool(re.match(rb"\s*solid\b", content))


def _is_binary_stl(content: bytes) -> bool:
    """Whether the size is just what the number of triangles says; text may begin like the header of binary files."""
    if len(content) < _STL_HEADER:
        return False
    return len(content) == _STL_HEADER + _STL_RECORD * int.from_bytes(content[80:_STL_HEADER], "little")


def read_stl(content: bytes, parameter: str) -> Mesh:
    """The triangles of an STL file, text or binary, with corners in one place made one.

    Raises:
        InvalidInput: it is no STL file, is damaged, or holds no triangles.
    """
    if _is_binary_stl(content):
        record = np.dtype([("normal", "<f4", 3), ("corners", "<f4", 9), ("extra", "<u2")])
        positions = np.frombuffer(content, record, offset=_STL_HEADER)["corners"].astype(float)
    elif re.match(rb"\s*solid\b", content):
        positions = _text_corners(content, parameter)
    else:
        raise InvalidInput("This is no STL file, or it is cut off: its size does not fit its triangles.", parameter)
    if not positions.size or positions.size % 9:
        raise InvalidInput("The STL file is damaged or holds no triangles.", parameter)
    found, triangles = checked(positions, np.arange(positions.size // 3), parameter, "STL")
    mesh = welded(Mesh(found, triangles))
    if not len(mesh.triangles):
        raise InvalidInput("The STL file holds no triangles that enclose an area.", parameter)
    return mesh


def _text_corners(content: bytes, parameter: str) -> np.ndarray:
    if b"endsolid" not in content[-_HEAD:].lower():
        raise InvalidInput("The STL file is cut off: endsolid at its end is missing.", parameter)
    try:
        return np.array([[float(number) for number in match.groups()] for match in _VERTEX.finditer(content)])
    except ValueError:
        raise InvalidInput("The STL file is damaged: a corner is no number.", parameter) from None
