"""Wires that serve as profiles and paths of sweeps."""

from __future__ import annotations

from collections.abc import Sequence

from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_CompCurve
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakeWire
from OCP.collections import HArray1_gp_Pnt
from OCP.GCPnts import GCPnts_UniformAbscissa
from OCP.GeomAPI import GeomAPI_Interpolate
from OCP.gp import gp_Pnt
from OCP.TopExp import TopExp
from OCP.TopoDS import TopoDS_Edge, TopoDS_Shape, TopoDS_Vertex, TopoDS_Wire

from cadcloud.ops.brep.topology import as_kind
from cadcloud.ops.errors import InvalidInput, KernelError


def as_wire(shape: TopoDS_Shape, parameter: str) -> TopoDS_Wire:
    """A wire as it is, an edge as a wire of one edge.

    Raises:
        InvalidInput: the shape is something else.
    """
    wire = as_kind(shape, "wire")
    if wire is not None:
        return wire
    edge = as_kind(shape, "edge")
    if not isinstance(edge, TopoDS_Edge):
        raise InvalidInput(f"{parameter} must be a wire or an edge", parameter=parameter)
    return BRepBuilderAPI_MakeWire(edge).Wire()


def is_closed(wire: TopoDS_Wire) -> bool:
    """Whether a wire ends where it starts."""
    first, last = TopoDS_Vertex(), TopoDS_Vertex()
    TopExp.Vertices_s(wire, first, last)
    if first.IsNull() or last.IsNull():
        return bool(BRep_Tool.IsClosed_s(wire))
    return first.IsSame(last)


def crosswise(wires: Sequence[TopoDS_Wire], number: int) -> list[TopoDS_Wire]:
    """Smooth closed curves that run from wire to wire and back to the first, at equal lengths along each.

    Args:
        wires: at least three profiles.
        number: how many parts each wire is divided into; the curves run through the points between.

    Returns:
        A closed wire for each point; for closed profiles the first wire again at the end.
    """
    columns = list(zip(*(points_along(wire, number) for wire in wires), strict=True))
    if all(is_closed(wire) for wire in wires):
        curves = [_through(points) for points in columns[:-1]]
        return [*curves, curves[0]]
    return [_through(points) for points in columns]


def points_along(wire: TopoDS_Wire, number: int) -> list[gp_Pnt]:
    """The points that divide a wire into parts of equal length, its ends included."""
    curve = BRepAdaptor_CompCurve(wire)
    division = GCPnts_UniformAbscissa(curve, number + 1, -1.0)
    if not division.IsDone() or division.NbPoints() != number + 1:
        raise KernelError("A profile could not be divided into parts of equal length.")
    return [curve.Value(division.Parameter(position)) for position in range(1, number + 2)]


def _through(points: Sequence[gp_Pnt]) -> TopoDS_Wire:
    nodes = HArray1_gp_Pnt(1, len(points))
    for position, point in enumerate(points, 1):
        nodes.SetValue(position, point)
    interpolation = GeomAPI_Interpolate(nodes, True, 1e-7)
    interpolation.Perform()
    if not interpolation.IsDone():
        raise KernelError("No smooth curve runs through the profiles: neighbours must not touch.")
    edge = BRepBuilderAPI_MakeEdge(interpolation.Curve()).Edge()
    return BRepBuilderAPI_MakeWire(edge).Wire()
