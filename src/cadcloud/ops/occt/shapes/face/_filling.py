"""Faces that fill wires."""

from __future__ import annotations

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeFace

from cadcloud.ops.brep.build import built
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Face, Flag, Wire


@operation
def create_face_from_wire(shape: Wire, planar: Flag = False) -> Face:
    """Fill a closed wire with a face.

    Known difference: a flat wire gets an exactly flat face whatever ``planar`` says; elsewhere it is
    approximated unless ``planar`` is true.

    Args:
        shape: the closed outline.
        planar: true accepts flat wires only.

    Returns:
        The face inside the wire.
    """
    maker = BRepBuilderAPI_MakeFace(shape, planar)
    return built(maker, "No face fits the wire; it must be closed and, unless planar is false, flat.")
