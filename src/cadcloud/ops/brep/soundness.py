"""Refusing shapes that the kernel's sweeps and offsets crash on, or make nonsense of."""

from __future__ import annotations

from OCP.Bnd import Bnd_Box
from OCP.BRep import BRep_Tool
from OCP.BRepBndLib import BRepBndLib
from OCP.gp import gp_Vec
from OCP.TopoDS import TopoDS_Edge, TopoDS_Shape, TopoDS_Wire

from cadcloud.ops.brep import topology
from cadcloud.ops.brep.curves import is_degenerate, is_linear
from cadcloud.ops.brep.profiles import as_wire, is_closed
from cadcloud.ops.brep.wire_curves import TOUCHING, along, edge_length
from cadcloud.ops.errors import InvalidInput

SHORTEST = TOUCHING
"""The kernel takes the ends of anything shorter for one point."""


def path(shape: TopoDS_Shape, parameter: str) -> TopoDS_Wire:
    """A wire, or an edge as a wire, whose edges follow each other, have a length and end somewhere.

    Raises:
        InvalidInput: the shape is something else.
    """
    edge = topology.as_kind(shape, "edge")
    if isinstance(edge, TopoDS_Edge):
        refuse_short_edges(edge, parameter)
    wire = as_wire(shape, parameter)
    along(wire, parameter)
    refuse_short_edges(wire, parameter)
    if is_closed(wire) and is_straight(wire):
        raise InvalidInput(f"{parameter} must not run back along itself", parameter=parameter)
    return wire


def is_straight(wire: TopoDS_Wire) -> bool:
    """Whether a wire runs along a single straight line, perhaps there and back."""
    if not all(is_linear(edge) for edge in topology.edges(wire)):
        return False
    first, *rest = [gp_Vec(BRep_Tool.Pnt_s(corner).XYZ()) for corner in topology.subshapes(wire, "vertex")]
    ways = [corner.Subtracted(first) for corner in rest]
    along_most = max(ways, key=lambda way: way.Magnitude(), default=gp_Vec())
    return all(along_most.CrossMagnitude(way) <= TOUCHING * along_most.Magnitude() for way in ways)


def refuse_short_edges(shape: TopoDS_Shape, parameter: str, least: float = SHORTEST) -> None:
    """Refuse a shape with an edge that is, or is nearly, a mere point.

    Raises:
        InvalidInput: there is one.
    """
    for edge in topology.edges(shape):
        if is_degenerate(edge) or not BRep_Tool.IsGeometric_s(edge) or edge_length(edge) < least:
            raise InvalidInput(f"{parameter} must have no edges shorter than {least:g}", parameter=parameter)


def refuse_endless(shape: TopoDS_Shape, parameter: str) -> None:
    """Refuse a shape that goes on for ever, such as a plane without bounds.

    Raises:
        InvalidInput: it does.
    """
    box = Bnd_Box()
    BRepBndLib.Add_s(shape, box, False)
    if box.IsOpen():
        raise InvalidInput(f"{parameter} must not be endless: give it bounds", parameter=parameter)
