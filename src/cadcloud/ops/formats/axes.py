"""Between y up and z up."""

from __future__ import annotations

from typing import Any

from OCP.gp import gp_Ax2, gp_Dir, gp_Pnt, gp_Trsf
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.build import transformed


def swapped(shape: TopoDS_Shape) -> Any:
    """A copy with y and z swapped: (x, y, z) becomes (x, z, y).

    This mirrors, so the kernel turns the orientation of the copy too: solids keep a positive volume.
    """
    mirror = gp_Trsf()
    mirror.SetMirror(gp_Ax2(gp_Pnt(0, 0, 0), gp_Dir(0, -1, 1)))
    return transformed(shape, mirror)


def stood_up(shape: TopoDS_Shape) -> Any:
    """A copy turned so that y up becomes z up, without mirroring: (x, y, z) becomes (x, -z, y)."""
    return transformed(shape, frames.rotation((0, 0, 0), (1, 0, 0), 90))
