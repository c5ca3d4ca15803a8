"""Cutting solids into flat slices."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import cycle

from OCP.Bnd import Bnd_Box
from OCP.BRepAlgoAPI import BRepAlgoAPI_Common
from OCP.BRepBndLib import BRepBndLib
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeFace, BRepBuilderAPI_Transform
from OCP.gp import gp_Ax3, gp_Pln, gp_Pnt, gp_Trsf
from OCP.TopoDS import TopoDS_Compound, TopoDS_Face, TopoDS_Shape

from cadcloud.ops.brep import frames, measure, topology
from cadcloud.ops.brep.booleans import shape_list
from cadcloud.ops.brep.frames import Triple
from cadcloud.ops.errors import InvalidInput, KernelError

MOST_SLICES = 10_000
# Planes this close to the end of a shape count as touching it.
TOUCHING = 1e-7
# Where a plane only touches a round shape, the kernel finds a sliver instead of a point.
SLIVER = 1e-5


def slices(shape: TopoDS_Shape, along: Triple, gaps: Sequence[float], parameter: str) -> TopoDS_Compound:
    """Flat faces across the solids of a shape, from its lowest point along a direction upwards.

    Args:
        shape: what holds the solids.
        along: the direction, normal to the slices.
        gaps: the distances between slices, used over and over again.
        parameter: what the caller calls the gaps, for messages.

    Returns:
        A compound of faces, solid by solid, each from the lowest slice to the highest.
    """
    solids = topology.subshapes(shape, "solid")
    if not solids:
        raise InvalidInput("shape must hold a solid to be sliced", parameter="shape")
    frame = gp_Ax3(gp_Pnt(0, 0, 0), frames.direction(along))
    low, high = _extent(topology.compound(solids), frame)
    heights = list(_heights(low, high, gaps, parameter))
    tools = [_plane_face(shape, frame, height) for height in heights]
    return topology.compound(face for solid in solids for face in _sections(solid, tools, frame))


def _heights(low: float, high: float, gaps: Sequence[float], parameter: str) -> Iterator[float]:
    if (high - low) / (sum(gaps) / len(gaps)) > MOST_SLICES:
        raise InvalidInput(f"{parameter} would give more than {MOST_SLICES} slices: use larger steps", parameter)
    height = low
    for gap in cycle(gaps):
        if height > high + TOUCHING:
            return
        yield height
        height += gap


def _extent(shape: TopoDS_Shape, frame: gp_Ax3) -> tuple[float, float]:
    """How far a shape reaches along the main axis of a frame."""
    move = gp_Trsf()
    move.SetTransformation(frame)
    low, high = measure.bounds(BRepBuilderAPI_Transform(shape, move, False).Shape())
    return low[2], high[2]


def _plane_face(shape: TopoDS_Shape, frame: gp_Ax3, height: float) -> TopoDS_Face:
    """A face across the whole shape; a bounded one, which the kernel intersects faster than an endless one."""
    box = Bnd_Box()
    BRepBndLib.Add_s(shape, box)
    reach = 1.1 * math.sqrt(box.SquareExtent()) + 1
    middle = box.CornerMin().Coord(), box.CornerMax().Coord()
    center = gp_Pnt(*((a + b) / 2 for a, b in zip(*middle, strict=True)))
    plane = gp_Pln(gp_Ax3(center, frame.Direction()))
    offset = frames.vector(frames.triple(frame.Direction())).Multiplied(height - _height(center, frame))
    return BRepBuilderAPI_MakeFace(plane.Translated(offset), -reach, reach, -reach, reach).Face()


def _height(point: gp_Pnt, frame: gp_Ax3) -> float:
    return sum(a * b for a, b in zip(point.Coord(), frames.triple(frame.Direction()), strict=True))


def _sections(solid: TopoDS_Shape, planes: Sequence[TopoDS_Face], frame: gp_Ax3) -> list[TopoDS_Face]:
    if not planes:
        return []
    algorithm = BRepAlgoAPI_Common()
    algorithm.SetArguments(shape_list([solid]))
    algorithm.SetTools(shape_list(planes))
    algorithm.SetRunParallel(True)
    algorithm.SetUseOBB(True)
    algorithm.Build()
    if not algorithm.IsDone() or topology.is_null(algorithm.Shape()):
        raise KernelError("A solid could not be sliced: check that it is valid and does not cross itself.")
    found = [face for face in topology.faces(algorithm.Shape()) if measure.area(face) > SLIVER]
    return sorted(found, key=lambda face: _height(gp_Pnt(*measure.center_of_mass(face)), frame))
