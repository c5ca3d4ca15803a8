"""STEP files, written: AP214 text in millimetres.

AP214 rather than AP242: every CAD system in use reads it, and nothing written here needs more.
"""

from __future__ import annotations

import gzip
import io

from OCP.APIHeaderSection import APIHeaderSection_MakeHeader
from OCP.IFSelect import IFSelect_ReturnStatus
from OCP.Interface import Interface_Static
from OCP.StepData import StepData_StepModel
from OCP.STEPControl import STEPControl_Controller, STEPControl_StepModelType, STEPControl_Writer
from OCP.TCollection import TCollection_HAsciiString
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.errors import KernelError
from cadcloud.ops.formats.document import silence

SCHEMA = "AP214IS"
_TIME = "1970-01-01T00:00:00"


def step_bytes(shape: TopoDS_Shape, name: str) -> bytes:
    """A shape as the text of a STEP file.

    The header holds a fixed time: the same shape always gives the same bytes.

    Args:
        shape: anything that is not null; one unit is one millimetre.
        name: of the product in the file.

    Raises:
        KernelError: the shape cannot be written.
    """
    silence()
    STEPControl_Controller.Init_s()
    Interface_Static.SetCVal_s("write.step.schema", SCHEMA)
    Interface_Static.SetCVal_s("write.step.product.name", _plain(name))
    writer = STEPControl_Writer()
    if writer.Transfer(shape, STEPControl_StepModelType.STEPControl_AsIs) != IFSelect_ReturnStatus.IFSelect_RetDone:
        raise KernelError("The shape could not be written as STEP.")
    sign(writer.Model(), name)
    text = io.BytesIO()
    if writer.WriteStream(text) != IFSelect_ReturnStatus.IFSelect_RetDone:
        raise KernelError("The shape could not be written as STEP.")
    return text.getvalue()


def sign(model: StepData_StepModel, name: str) -> None:
    """Fill the header of a STEP file: its name, who wrote it, and a fixed time."""
    header = APIHeaderSection_MakeHeader(model)
    header.SetName(TCollection_HAsciiString(_plain(name)))
    header.SetTimeStamp(TCollection_HAsciiString(_TIME))
    header.SetAuthorValue(1, TCollection_HAsciiString(""))
    header.SetOrganizationValue(1, TCollection_HAsciiString(""))
    header.SetPreprocessorVersion(TCollection_HAsciiString("Open CASCADE Technology"))
    header.SetOriginatingSystem(TCollection_HAsciiString("CAD Cloud"))
    header.Apply(model)


def compressed(text: bytes) -> bytes:
    """STEP text as ``stpz``: gzip, without a time, so that equal text stays equal."""
    return gzip.compress(text, compresslevel=6, mtime=0)


def _plain(name: str) -> str:
    """The part of a name that STEP's 7-bit strings can hold as it is."""
    return "".join(letter if letter.isascii() and letter.isprintable() else "_" for letter in name)
