"""Mending shapes from STEP files: as little as a mesh needs, or everything the kernel can."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_Surface
from OCP.GeomAbs import GeomAbs_SurfaceType
from OCP.ShapeBuild import ShapeBuild_ReShape
from OCP.ShapeCustom import ShapeCustom
from OCP.ShapeFix import ShapeFix_Face, ShapeFix_Shape
from OCP.TopoDS import TopoDS_Face, TopoDS_Shape

from cadcloud.ops.brep import topology

# What costs much and what a mesh does not need: a face that does suffer from one of these fails visibly when
# it is meshed, and is then mended fully.
_DISPENSABLE = (
    "FixIntersectingEdgesMode", "FixNonAdjacentIntersectingEdgesMode", "FixSelfIntersectingEdgeMode",
    "FixSelfIntersectionMode", "ModifyRemoveLoopMode", "FixNotchedEdgesMode", "FixTailMode", "FixLackingMode",
    "FixSameParameterMode",
)  # fmt: skip
_LARGEST_TOLERANCE = 1.0


def prepared(shape: TopoDS_Shape) -> TopoDS_Shape:
    """Give curved faces what the mesher needs: curves in their parameter plane, seams, bounds, directions.

    Plane faces need none of it, and are most of what there is.
    """
    context = ShapeBuild_ReShape()
    fixer = _light(context)
    for face in topology.faces(shape):
        if BRepAdaptor_Surface(face, False).GetType() != GeomAbs_SurfaceType.GeomAbs_Plane:
            fixer.Init(face)
            fixer.SetPrecision(BRep_Tool.Tolerance_s(face))
            fixer.SetMaxTolerance(_LARGEST_TOLERANCE)
            fixer.Perform()
    return context.Apply(shape)


def mended(shape: TopoDS_Shape) -> TopoDS_Shape:
    """Mend everything: faces, shells and solids."""
    fixer = ShapeFix_Shape(shape)
    fixer.SetMaxTolerance(_LARGEST_TOLERANCE)
    fixer.Perform()
    found = fixer.Shape()
    return shape if topology.is_null(found) else found


def revolved(shape: TopoDS_Shape) -> TopoDS_Shape:
    """Describe cylinders, cones, balls and rings as surfaces of revolution, which they are.

    The mesher fails on some cones that go up to their apex, by where in their period the curves lie.
    """
    found: TopoDS_Shape = ShapeCustom.ConvertToRevolution_s(shape)
    return found


def _light(context: ShapeBuild_ReShape) -> Any:
    fixer = ShapeFix_Face()
    fixer.SetContext(context)
    fixer.FixIntersectingWiresMode = 0
    wires = fixer.FixWireTool()
    for name in _DISPENSABLE:
        setattr(wires, name, 0)
    return fixer


def counterparts(before: Sequence[TopoDS_Face], after: TopoDS_Shape) -> list[tuple[int, TopoDS_Face]]:
    """The faces of a mended shape, each with the position of the one that it comes from.

    Mending keeps the order. Where it has split or dropped faces, those that follow are told by that.
    """
    found = topology.faces(after)
    if len(found) == len(before):
        return list(enumerate(found))
    last = len(before) - 1
    return [(min(at, last), face) for at, face in enumerate(found)]
