"""Solids: closing shells, and turning the right side out."""

from __future__ import annotations

from typing import Any

from OCP.BRep import BRep_Tool
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeSolid
from OCP.BRepLib import BRepLib
from OCP.TopoDS import TopoDS_Shape, TopoDS_Shell, TopoDS_Solid

from cadcloud.ops.brep.topology import downcast


def filled(shape: TopoDS_Shape) -> Any:
    """A closed shell as a solid with its faces outward; anything else as ``outward``."""
    if isinstance(shape, TopoDS_Shell) and BRep_Tool.IsClosed_s(shape):
        return outward(BRepBuilderAPI_MakeSolid(shape).Solid())
    return outward(shape)


def outward(shape: TopoDS_Shape) -> Any:
    """A solid with its faces outward; anything else as it is."""
    if isinstance(shape, TopoDS_Solid):
        BRepLib.OrientClosedSolid_s(shape)
    return downcast(shape)
