"""Offsets of shapes, and walls around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from OCP.BRepAdaptor import BRepAdaptor_Surface
from OCP.BRepBuilderAPI import BRepBuilderAPI_FindPlane, BRepBuilderAPI_MakeFace
from OCP.BRepOffset import BRepOffset_Mode
from OCP.BRepOffsetAPI import BRepOffsetAPI_MakeOffset, BRepOffsetAPI_MakeOffsetShape, BRepOffsetAPI_MakeThickSolid
from OCP.GeomAbs import GeomAbs_JoinType, GeomAbs_SurfaceType
from OCP.gp import gp_Pln
from OCP.TopoDS import TopoDS_Face, TopoDS_Shape, TopoDS_Wire

from cadcloud.ops.brep.booleans import shape_list
from cadcloud.ops.brep.build import built, copied, valid
from cadcloud.ops.brep.measure import volume
from cadcloud.ops.brep.offset_curves import full_circle, with_radius_changed
from cadcloud.ops.brep.solids import filled, outward
from cadcloud.ops.brep.topology import edges, simplest
from cadcloud.ops.errors import InvalidInput, KernelError

Join: TypeAlias = Literal["arc", "intersection", "tangent"]

# Offsets of less than the kernel's tolerance leave everything where it is.
NOTHING = 1e-7
# The kernel takes corners for round ones if its tolerance comes near the distance; a twentieth is safe.
FINEST = 0.05
TOO_FAR = "The shape could not be offset so far: use a smaller distance or another joinType."


@dataclass(frozen=True)
class Walls:
    """How walls are built.

    Attributes:
        tolerance: how exactly.
        join: what fills the gaps that open at convex edges.
        every_intersection: whether walls of faces that are not neighbours are intersected too.
        self_intersection: whether walls that cross themselves are looked for.
        merge: whether edges inside a face of the result are removed.
    """

    tolerance: float
    join: Join = "arc"
    every_intersection: bool = False
    self_intersection: bool = False
    merge: bool = False


def offset_wire(wire: TopoDS_Wire, distance: float, join: Join, support: TopoDS_Face | None) -> Any:
    """A flat wire at a distance from a flat wire; an open one is gone round on both sides.

    Args:
        wire: the wire.
        distance: positive grows a closed wire, negative shrinks it.
        join: how corners are filled.
        support: a flat face in whose plane the wire lies; needed for straight wires only.
    """
    if abs(distance) < NOTHING:
        return copied(wire)
    otherwise = "Nothing is left of the wire at that distance: use a smaller one."
    if full_circle(wire) is not None:
        found = with_radius_changed(wire, distance)
        if found is None:
            raise KernelError(otherwise)
        return found
    maker = BRepOffsetAPI_MakeOffset(_on_plane(wire, support), _joins(join), False)
    maker.Perform(distance)
    result = built(maker, otherwise)
    if not edges(result):
        raise KernelError(otherwise)
    return simplest(result)


def offset_shape(shape: TopoDS_Shape, distance: float, walls: Walls) -> Any:
    """A shell or solid whose faces lie at a distance from those of the shape, outward where positive."""
    if abs(distance) < NOTHING:
        return copied(shape)
    maker = BRepOffsetAPI_MakeOffsetShape()
    maker.PerformByJoin(
        shape,
        distance,
        min(walls.tolerance, abs(distance) * FINEST),
        BRepOffset_Mode.BRepOffset_Skin,
        walls.every_intersection,
        walls.self_intersection,
        _joins(walls.join),
        walls.merge,
    )
    return valid(outward(simplest(built(maker, TOO_FAR))), TOO_FAR)


def hollow(solid: TopoDS_Shape, openings: Sequence[TopoDS_Face], thickness: float, walls: Walls) -> Any:
    """Walls along all faces of a solid but the openings, outside it where the thickness is positive."""
    if abs(thickness) < NOTHING:
        raise InvalidInput("offset must not be 0", parameter="offset")
    maker = BRepOffsetAPI_MakeThickSolid()
    maker.MakeThickSolidByJoin(
        solid,
        shape_list(openings),
        thickness,
        min(walls.tolerance, abs(thickness) * FINEST),
        BRepOffset_Mode.BRepOffset_Skin,
        walls.every_intersection,
        walls.self_intersection,
        _joins(walls.join),
        walls.merge,
    )
    otherwise = "The solid could not be hollowed out: use thinner walls, or another joinType."
    walled = valid(filled(simplest(built(maker, otherwise))), otherwise)
    # Walls that pass each other inside the solid come out as a larger one.
    if thickness < 0 and not 0 < volume(walled) < volume(solid):
        raise KernelError(otherwise)
    return walled


def thickened(sheet: TopoDS_Shape, thickness: float) -> Any:
    """The solid between a face or open shell and its offset."""
    if abs(thickness) < NOTHING:
        raise InvalidInput("offset must not be 0", parameter="offset")
    maker = BRepOffsetAPI_MakeThickSolid()
    maker.MakeThickSolidBySimple(sheet, thickness)
    otherwise = "The shape could not be thickened: it must be an open sheet, less curved than it is to be thick."
    return valid(filled(simplest(built(maker, otherwise))), otherwise)


def _on_plane(wire: TopoDS_Wire, support: TopoDS_Face | None) -> Any:
    if support is not None:
        return BRepBuilderAPI_MakeFace(_plane_of(support), wire, False).Face()
    if not BRepBuilderAPI_FindPlane(wire, 1e-6).Found():
        raise InvalidInput("shape must be flat and not straight; give the face that a straight wire lies on", "shape")
    return wire


def _plane_of(face: TopoDS_Face) -> gp_Pln:
    surface = BRepAdaptor_Surface(face)
    if surface.GetType() != GeomAbs_SurfaceType.GeomAbs_Plane:
        raise InvalidInput("face must be flat", parameter="face")
    return surface.Plane()


def _joins(join: Join) -> GeomAbs_JoinType:
    if join == "arc":
        return GeomAbs_JoinType.GeomAbs_Arc
    if join == "intersection":
        return GeomAbs_JoinType.GeomAbs_Intersection
    return GeomAbs_JoinType.GeomAbs_Tangent
