"""Reading a STEP file into a document with names, colours and assembly structure."""

from __future__ import annotations

import io
from pathlib import Path

from OCP.collections import DataMap_TCollection_AsciiString_TCollection_AsciiString as TextMap
from OCP.collections import Sequence_TCollection_AsciiString
from OCP.IFSelect import IFSelect_ReturnStatus
from OCP.STEPCAFControl import STEPCAFControl_Reader
from OCP.TCollection import TCollection_AsciiString
from OCP.TDocStd import TDocStd_Document

from cadcloud.ops.brep import topology
from cadcloud.ops.convert.options import ConvertOptions
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats.document import new_document, roots, shape_tool, silence
from cadcloud.ops.formats.read import unreadable

PARAMETER = "stepFileId"
_TAIL = 4096

# Nothing is mended on transfer: most of it is for modelling, takes most of the time, and can only be done
# one part after the other. Meshing prepares what needs it; see ``healing``.
_UNMENDED = (
    "FixFreeShellMode", "FixFreeFaceMode", "FixFreeWireMode", "FixSolidMode", "FixSameParameterMode",
    "FixVertexPositionMode", "FixVertexToleranceMode",
)  # fmt: skip


class StepFile:
    """A STEP file that has been read; its shapes can be transferred more than once."""

    def __init__(self, source: Path | bytes, options: ConvertOptions) -> None:
        """Read the text of a file.

        Args:
            source: the file, or its content. Text that is not ASCII must be UTF-8.
            options: what to read.

        Raises:
            InvalidInput: it is cut off or damaged.
        """
        silence()
        self._reader = STEPCAFControl_Reader()
        self._reader.SetColorMode(options.read_colors)
        self._reader.SetNameMode(options.read_names)
        self._reader.SetMatMode(options.read_materials)
        self._reader.SetLayerMode(options.read_layers)
        self._reader.SetPropsMode(options.read_props)
        self._reader.SetMetaMode(options.read_props)
        self._reader.SetProductMetaMode(options.read_props)
        # Dimensions and views have no place in glTF, and reading them is slow.
        self._reader.SetGDTMode(False)
        self._reader.SetViewMode(False)
        if isinstance(source, bytes):
            status = self._reader.ReadStream("file", io.BytesIO(source))  # pyright: ignore[reportUnknownMemberType]
        else:
            status = self._reader.ReadFile(str(source))  # pyright: ignore[reportUnknownMemberType]
        if status != IFSelect_ReturnStatus.IFSelect_RetDone:
            raise unreadable(_tail(source), PARAMETER)

    def units(self) -> list[str]:
        """The names of the units of length in the file."""
        lengths, angles, solid_angles = (Sequence_TCollection_AsciiString() for _ in range(3))
        self._reader.Reader().FileUnits(lengths, angles, solid_angles)
        return sorted({lengths.Value(at).ToCString().lower() for at in range(1, len(lengths) + 1)})

    def transfer(self, *, full: bool) -> TDocStd_Document:
        """Turn the contents into a document, lengths in millimetres.

        Args:
            full: mend everything the kernel can; otherwise nothing is, and faces may lack what modelling
                and meshing need.

        Raises:
            InvalidInput: the file holds no shapes.
        """
        fixes = TextMap()
        for name in () if full else _UNMENDED:
            fixes.Bind(TCollection_AsciiString(f"FixShape.{name}"), TCollection_AsciiString("0"))
        self._reader.SetShapeFixParameters(fixes)
        document = new_document()
        if not self._reader.Transfer(document) or not _holds_shapes(document):
            raise InvalidInput("The STEP file holds no shapes.", PARAMETER)
        return document


def _tail(source: Path | bytes) -> bytes:
    if isinstance(source, bytes):
        return source[-_TAIL:]
    with source.open("rb") as file:
        file.seek(max(source.stat().st_size - _TAIL, 0))
        return file.read()


def _holds_shapes(document: TDocStd_Document) -> bool:
    shapes = (shape_tool(document).GetShape_s(label) for label in roots(document))
    return any(not topology.is_null(shape) and topology.subshapes(shape, "vertex") for shape in shapes)
