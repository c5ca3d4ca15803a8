"""Rounding the corners of wires in space, as they look along a direction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from OCP.BRepAdaptor import BRepAdaptor_Curve
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeWire
from OCP.BRepFilletAPI import BRepFilletAPI_MakeFillet
from OCP.BRepPrimAPI import BRepPrimAPI_MakePrism
from OCP.collections import IndexedDataMap_TopoDS_Shape_List_TopoDS_Shape_TopTools_ShapeMapHasher as ShapeLists
from OCP.gp import gp_Vec
from OCP.TopAbs import TopAbs_ShapeEnum
from OCP.TopExp import TopExp
from OCP.TopoDS import TopoDS, TopoDS_Edge, TopoDS_Shape, TopoDS_Wire

from cadcloud.ops.brep import frames, topology
from cadcloud.ops.brep.booleans import shape_list
from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.distance import nearest_to_point
from cadcloud.ops.brep.frames import Triple, triple
from cadcloud.ops.errors import KernelError

TOO_LARGE = "A corner could not be rounded: its sides are too short for that radius, or run along the direction."


def with_rounded_corners(wire: TopoDS_Wire, radii: Mapping[int, float], along: Triple) -> Any:
    """Round corners of a wire that need not be flat.

    The wire is swept along the direction into a curtain, the upright edges of that are rounded, and its
    lower hem is the result.

    Args:
        wire: the wire.
        radii: the radius of a corner, by the index of its vertex.
        along: the direction that the arcs look round along.
    """
    up = frames.vector(frames.triple(frames.direction(along)))
    sweep = BRepPrimAPI_MakePrism(wire, up)
    curtain = built(sweep, TOO_LARGE)
    maker = BRepFilletAPI_MakeFillet(curtain)
    vertices = topology.subshapes(wire, "vertex")
    for index, radius in radii.items():
        for upright in topology.listed(sweep.Generated(vertices[index])):
            maker.Add(radius, upright)
    rounded = built(maker, TOO_LARGE)
    lower = [edge for edge in _borders(rounded) if _is_lower(edge, rounded, up)]
    # Where arcs overlap, the kernel claims success but swallows edges.
    if len(lower) != len(topology.edges(wire)) + len(radii):
        raise KernelError(TOO_LARGE)
    hem = BRepBuilderAPI_MakeWire()
    hem.Add(shape_list(lower))
    return built(hem, TOO_LARGE)


def _borders(shell: TopoDS_Shape) -> list[TopoDS_Edge]:
    """The edges beside one face only."""
    found = ShapeLists()
    TopExp.MapShapesAndUniqueAncestors_s(
        shell, TopAbs_ShapeEnum.TopAbs_EDGE, TopAbs_ShapeEnum.TopAbs_FACE, found, False
    )
    edges = [
        TopoDS.Edge(found.FindKey(at)) for at in range(1, found.Extent() + 1) if found.FindFromIndex(at).Size() == 1
    ]
    if not edges:
        raise KernelError(TOO_LARGE)
    return edges


def _is_lower(edge: TopoDS_Edge, curtain: TopoDS_Shape, up: gp_Vec) -> bool:
    """Whether the curtain goes up from the middle of an edge, and not down."""
    curve = BRepAdaptor_Curve(edge)
    middle = curve.Value((curve.FirstParameter() + curve.LastParameter()) / 2)
    above = nearest_to_point(curtain, triple(middle.Translated(up.Multiplied(0.25)))).distance < 1e-4
    below = nearest_to_point(curtain, triple(middle.Translated(up.Multiplied(-0.25)))).distance < 1e-4
    return above and not below
