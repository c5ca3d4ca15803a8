"""IGES files: written as version 5.3 with solids, in millimetres, and read with names and colours."""

from __future__ import annotations

import io
import tempfile
from pathlib import Path

from OCP.IFSelect import IFSelect_ReturnStatus
from OCP.IGESCAFControl import IGESCAFControl_Reader, IGESCAFControl_Writer
from OCP.IGESControl import IGESControl_Controller
from OCP.Interface import Interface_Static
from OCP.TCollection import TCollection_HAsciiString
from OCP.TDocStd import TDocStd_Document
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.errors import InvalidInput, KernelError
from cadcloud.ops.formats.document import new_document, shape_document, silence, whole
from cadcloud.ops.formats.read import kind_of

_HEAD = 4096
_TIME = "19700101.000000"


def iges_bytes(shape: TopoDS_Shape, name: str) -> bytes:
    """A shape as the content of an IGES file.

    Args:
        shape: anything that is not null; one unit is one millimetre.
        name: of the shape in the file.

    Raises:
        KernelError: the shape cannot be written.
    """
    return document_bytes(shape_document(shape, _plain(name)), name)


def document_bytes(document: TDocStd_Document, name: str, author: str = "", organization: str = "") -> bytes:
    """A document with its names and colours as the content of an IGES file; placements are applied.

    The header holds a fixed time: the same document always gives the same bytes.

    Args:
        document: what to write; one unit is one millimetre.
        name: for the header, as are author and organization.
        author: who made the document.
        organization: where they belong to.

    Raises:
        KernelError: the document cannot be written.
    """
    silence()
    IGESControl_Controller.Init_s()
    # Solids rather than loose trimmed surfaces.
    Interface_Static.SetIVal_s("write.iges.brep.mode", 1)
    Interface_Static.SetCVal_s("write.iges.unit", "MM")
    writer = IGESCAFControl_Writer()
    if not writer.Transfer(document):
        raise KernelError("The shape could not be written as IGES.")
    model = writer.Model()
    header = model.GlobalSection()
    header.SetDate(TCollection_HAsciiString(_TIME))
    header.SetLastChangeDate(TCollection_HAsciiString(_TIME))
    header.SetFileName(TCollection_HAsciiString(_plain(name)))
    header.SetSendName(TCollection_HAsciiString(_plain(name)))
    header.SetAuthorName(TCollection_HAsciiString(_plain(author)))
    header.SetCompanyName(TCollection_HAsciiString(_plain(organization)))
    model.SetGlobalSection(header)
    target = io.BytesIO()
    if not writer.Write(target):
        raise KernelError("The shape could not be written as IGES.")
    return target.getvalue()


def _plain(text: str) -> str:
    # The format knows ASCII alone.
    return text.encode("ascii", "replace").decode()


def read_document(content: bytes, parameter: str) -> TDocStd_Document:
    """Read an IGES file with names and colours; lengths become millimetres.

    Raises:
        InvalidInput: it is no IGES file, is damaged, or holds no shapes.
    """
    silence()
    if kind_of(content[:_HEAD], parameter) != "iges":
        raise InvalidInput("This is a STEP file, no IGES file.", parameter)
    reader = IGESCAFControl_Reader()
    with tempfile.TemporaryDirectory() as folder:  # the kernel reads IGES from files only
        path = Path(folder) / "file.igs"
        path.write_bytes(content)
        if reader.ReadFile(str(path)) != IFSelect_ReturnStatus.IFSelect_RetDone:
            raise InvalidInput("The IGES file is damaged and cannot be read.", parameter)
    document = new_document()
    if not reader.Transfer(document):
        raise InvalidInput("The IGES file holds no shapes.", parameter)
    whole(document, parameter)
    return document
