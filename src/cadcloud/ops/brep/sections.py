"""Lines in which shapes cut each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from OCP.BRepAdaptor import BRepAdaptor_Curve
from OCP.BRepAlgoAPI import BRepAlgoAPI_Section
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakePolygon
from OCP.collections import HSequence_TopoDS_Shape
from OCP.GCPnts import GCPnts_QuasiUniformDeflection
from OCP.GeomAbs import GeomAbs_CurveType
from OCP.gp import gp_Pnt
from OCP.ShapeAnalysis import ShapeAnalysis_FreeBounds
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopoDS import TopoDS, TopoDS_Edge, TopoDS_Shape, TopoDS_Wire

from cadcloud.ops.brep.booleans import shape_list
from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.frames import Triple, triple
from cadcloud.ops.brep.offset_curves import ordered_edges
from cadcloud.ops.brep.topology import edges, is_null
from cadcloud.ops.errors import KernelError

# Ends of pieces that are this close belong together; intersections are computed to about 1e-7.
TOUCHING = 1e-5


def section_polylines(first: TopoDS_Shape, second: TopoDS_Shape, precision: float) -> list[list[Triple]]:
    """The lines in which the surfaces of two shapes cut each other, as chains of points.

    Args:
        first: a shape with faces.
        second: another.
        precision: how far the straight pieces may stray from the true line.

    Returns:
        A chain for each line; the first point of a closed one is its last again.
    """
    algorithm = BRepAlgoAPI_Section()
    algorithm.SetArguments(shape_list([first]))
    algorithm.SetTools(shape_list([second]))
    algorithm.SetRunParallel(True)
    algorithm.SetUseOBB(True)
    algorithm.Build()
    if not algorithm.IsDone() or is_null(algorithm.Shape()):
        raise KernelError("The intersection failed: check that both shapes are valid and do not cross themselves.")
    chains = [_points(wire, precision) for wire in _connected(edges(algorithm.Shape()))]
    return [chain for chain in chains if len(chain) > 1]


def polyline_wire(points: Sequence[Triple]) -> TopoDS_Wire:
    """A wire of straight edges through points; closed where the last is the first."""
    maker = BRepBuilderAPI_MakePolygon()
    closed = gp_Pnt(*points[0]).Distance(gp_Pnt(*points[-1])) < TOUCHING
    for point in points[:-1] if closed else points:
        maker.Add(gp_Pnt(*point))
    if closed:
        maker.Close()
    return built(maker, "A line of the intersection could not be built.")


def _connected(pieces: Sequence[TopoDS_Edge]) -> Iterator[TopoDS_Wire]:
    given, found = HSequence_TopoDS_Shape(), HSequence_TopoDS_Shape()
    for piece in pieces:
        given.Append(piece)
    if pieces:
        ShapeAnalysis_FreeBounds.ConnectEdgesToWires_s(given, TOUCHING, False, found)
    for position in range(1, len(found) + 1):
        yield TopoDS.Wire(found.Value(position))


def _points(wire: TopoDS_Wire, precision: float) -> list[Triple]:
    chain: list[gp_Pnt] = []
    for edge in ordered_edges(wire):
        for point in _along(edge, precision):
            if not chain or chain[-1].Distance(point) > TOUCHING:
                chain.append(point)
    return [triple(point) for point in chain]


def _along(edge: TopoDS_Edge, precision: float) -> list[gp_Pnt]:
    """Points of an edge, the way its wire runs."""
    curve = BRepAdaptor_Curve(edge)
    first, last = curve.FirstParameter(), curve.LastParameter()
    points = [curve.Value(first), curve.Value(last)]
    if curve.GetType() != GeomAbs_CurveType.GeomAbs_Line:
        division = GCPnts_QuasiUniformDeflection(curve, precision)
        if not division.IsDone():
            raise KernelError("A line of the intersection could not be divided: use a larger precision.")
        points = [division.Value(position) for position in range(1, division.NbPoints() + 1)]
    return points[::-1] if edge.Orientation() == TopAbs_Orientation.TopAbs_REVERSED else points
