"""STEP files, written: AP214 text in millimetres.

AP214 rather than AP242: every CAD system in use reads it, and nothing written here needs more.
"""

from __future__ import annotations

import gzip
import io
import itertools
import re

from OCP.APIHeaderSection import APIHeaderSection_MakeHeader
from OCP.IFSelect import IFSelect_ReturnStatus
from OCP.Interface import Interface_Static
from OCP.STEPCAFControl import STEPCAFControl_Controller, STEPCAFControl_Writer
from OCP.STEPControl import STEPControl_StepModelType
from OCP.StepData import StepData_StepModel
from OCP.TCollection import TCollection_HAsciiString
from OCP.TDocStd import TDocStd_Document
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.errors import KernelError
from cadcloud.ops.formats.document import shape_document, silence

SCHEMA = "AP214IS"
_FOREIGN = re.compile(rb"[\x80-\xff]+")
_TIME = "1970-01-01T00:00:00"
_USE = re.compile(rb"(NEXT_ASSEMBLY_USAGE_OCCURRENCE\(')\d+")


def step_bytes(shape: TopoDS_Shape, name: str) -> bytes:
    """A shape as the text of a STEP file; a compound becomes an assembly.

    Args:
        shape: anything that is not null; one unit is one millimetre.
        name: of the product in the file.

    Raises:
        KernelError: the shape cannot be written.
    """
    return document_bytes(shape_document(shape, name), name)


def document_bytes(document: TDocStd_Document, name: str, author: str = "", organization: str = "") -> bytes:
    """A document with its names, colours and assemblies as the text of a STEP file.

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
    STEPCAFControl_Controller.Init_s()
    Interface_Static.SetCVal_s("write.step.schema", SCHEMA)
    writer = STEPCAFControl_Writer()
    as_is = STEPControl_StepModelType.STEPControl_AsIs
    if not writer.Transfer(document, as_is):  # pyright: ignore[reportUnknownMemberType]
        raise KernelError("The shape could not be written as STEP.")
    _sign(writer.ChangeWriter().Model(), name, author, organization)
    text = io.BytesIO()
    if writer.WriteStream(text) != IFSelect_ReturnStatus.IFSelect_RetDone:
        raise KernelError("The shape could not be written as STEP.")
    return _escaped(_renumbered(text.getvalue()))


def _renumbered(text: bytes) -> bytes:
    """Count the uses of parts from 1; the kernel counts through the whole life of the process."""
    uses = itertools.count(1)
    return _USE.sub(lambda found: found[1] + str(next(uses)).encode(), text)


def _sign(model: StepData_StepModel, name: str, author: str, organization: str) -> None:
    """Fill the header of a STEP file: its name, who made and wrote it, and a fixed time."""
    header = APIHeaderSection_MakeHeader(model)
    header.SetName(TCollection_HAsciiString(name))
    header.SetTimeStamp(TCollection_HAsciiString(_TIME))
    header.SetAuthorValue(1, TCollection_HAsciiString(author))
    header.SetOrganizationValue(1, TCollection_HAsciiString(organization))
    header.SetPreprocessorVersion(TCollection_HAsciiString("Open CASCADE Technology"))
    header.SetOriginatingSystem(TCollection_HAsciiString("CAD Cloud"))
    header.Apply(model)


def compressed(text: bytes) -> bytes:
    """STEP text as ``stpz``: gzip, without a time, so that equal text stays equal."""
    return gzip.compress(text, compresslevel=6, mtime=0)


def _escaped(text: bytes) -> bytes:
    """Write letters beyond ASCII as ISO 10303-21 wants them: as hexadecimal UTF-16 between marks.

    Beyond the basic plane it is UTF-32. The kernel writes raw UTF-8, which other readers take for Latin-1.
    """
    return text if text.isascii() else _FOREIGN.sub(_escape, text)


def _escape(found: re.Match[bytes]) -> bytes:
    letters = found[0].decode(errors="replace")
    if all(ord(letter) < 0x10000 for letter in letters):
        return b"\\X2\\" + letters.encode("utf-16-be").hex().upper().encode() + b"\\X0\\"
    return b"\\X4\\" + letters.encode("utf-32-be").hex().upper().encode() + b"\\X0\\"
