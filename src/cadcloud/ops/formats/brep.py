"""The kernel's own formats: shapes exactly as they are, as text (BREP) or binary (BinTools)."""

from __future__ import annotations

import io
import re
from typing import Any

from OCP.BinTools import BinTools, BinTools_FormatVersion
from OCP.BRep import BRep_Builder
from OCP.BRepTools import BRepTools
from OCP.TopoDS import TopoDS_Shape
from OCP.TopTools import TopTools_FormatVersion

from cadcloud.ops.brep import topology
from cadcloud.ops.errors import InvalidInput, raised_by_geometry_kernel
from cadcloud.ops.formats.document import silence

_TEXT = re.compile(rb"\s*(DBRep_DrawableShape\s+)?CASCADE Topology V[123]\b")
_BINARY = re.compile(rb"\s*Open CASCADE Topology V[1-4]\b")
_SECTIONS = (
    b"Locations", b"Curve2ds", b"Curves", b"Polygon3D", b"PolygonOnTriangulations", b"Surfaces", b"Triangulations",
    b"TShapes",
)  # fmt: skip
# In binary files a section follows the one before it without a line break.
_COUNT = re.compile(rb"(" + b"|".join(_SECTIONS) + rb")[ \t]+(\d+)")
# The least that an item of any section takes.
_SMALLEST = 2


def text(shape: TopoDS_Shape, *, with_triangles: bool = False) -> bytes:
    """A shape as BREP text.

    Args:
        shape: anything that is not null.
        with_triangles: write its mesh too.
    """
    target = io.BytesIO()
    version = TopTools_FormatVersion.TopTools_FormatVersion_VERSION_2
    BRepTools.Write_s(shape, target, with_triangles, False, version)
    return target.getvalue()


def binary(shape: TopoDS_Shape, *, with_triangles: bool = False) -> bytes:
    """A shape in the binary format, which is smaller and ten times faster than text.

    Args:
        shape: anything that is not null.
        with_triangles: write its mesh too.
    """
    target = io.BytesIO()
    version = BinTools_FormatVersion.BinTools_FormatVersion_VERSION_4
    BinTools.Write_s(shape, target, with_triangles, False, version)
    return target.getvalue()


def is_brep(content: bytes) -> bool:
    """Whether content is one of the kernel's own formats."""
    return bool(_TEXT.match(content) or _BINARY.match(content))


def read(content: bytes, parameter: str) -> Any:
    """The shape of a BREP file, text or binary.

    The kernel trusts these files: one that is made to mislead it, or is damaged in the midst of its numbers,
    can crash the process or keep it busy for ever. Those of strangers belong behind the process wall.

    Raises:
        InvalidInput: it is no BREP file, is damaged, or holds no shape.
    """
    silence()
    shape = TopoDS_Shape()
    try:
        if _TEXT.match(content):
            _require_sections(content, parameter)
            BRepTools.Read_s(shape, io.BytesIO(content), BRep_Builder())
        elif _BINARY.match(content):
            _require_counts(content, parameter)
            BinTools.Read_s(shape, io.BytesIO(content))
        else:
            raise InvalidInput("This is no BREP file: it does not begin with CASCADE Topology.", parameter)
    except Exception as error:
        if not raised_by_geometry_kernel(error):
            raise
        raise InvalidInput("The BREP file is damaged and cannot be read.", parameter) from None
    if topology.is_null(shape) or not topology.subshapes(shape, "vertex"):
        raise InvalidInput("The BREP file is damaged or holds no shape.", parameter)
    return topology.downcast(shape)


def _require_sections(content: bytes, parameter: str) -> None:
    """Refuse text that lacks a section: the kernel would look for it for ever."""
    found = [match[1] for match in _COUNT.finditer(content)]
    if [name for name in _SECTIONS if name in found] != list(_SECTIONS):
        raise InvalidInput("The BREP file is cut off or damaged: not all of its sections are there.", parameter)
    _require_counts(content, parameter)


def _require_counts(content: bytes, parameter: str) -> None:
    """Refuse sections with more items than fit into the file: the kernel would read on for ever."""
    for match in _COUNT.finditer(content):
        left = len(content) - match.end()
        if len(match[2]) > 10 or int(match[2]) * _SMALLEST > left:
            raise InvalidInput(
                f"The BREP file is damaged: it is too short for {match[2][:20].decode()} {match[1].decode()}.",
                parameter,
            )
