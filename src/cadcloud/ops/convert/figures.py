"""Volume, area and box of shapes themselves, quickly; and the size of shapes that are not mended yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from OCP.Bnd import Bnd_Box
from OCP.BRep import BRep_Builder
from OCP.BRepAdaptor import BRepAdaptor_Surface
from OCP.BRepBndLib import BRepBndLib
from OCP.BRepGProp import BRepGProp
from OCP.collections import IndexedMap_TopoDS_Shape_TopTools_ShapeMapHasher as ShapeMap
from OCP.GeomAbs import GeomAbs_SurfaceType
from OCP.gp import gp_Pnt
from OCP.GProp import GProp_GProps
from OCP.TopAbs import TopAbs_ShapeEnum
from OCP.TopExp import TopExp
from OCP.TopoDS import TopoDS_Compound, TopoDS_Face, TopoDS_Shape

from cadcloud.ops.brep import topology

_RING = 2
_NEAR = 5e-4


@dataclass
class Figures:
    """Volume, area and box of a body; the corners of the box are empty where there is none."""

    volume: float = 0
    area: float = 0
    low: tuple[float, ...] = ()
    high: tuple[float, ...] = ()


def extent(shapes: Sequence[TopoDS_Shape]) -> float:
    """The largest side of the box around shapes, mended or not; 0 where there is none."""
    box = Bnd_Box()
    for shape in shapes:
        enclose(box, shape)
    if box.IsVoid() or box.IsOpen():
        return 0
    low, high = box.CornerMin(), box.CornerMax()
    return max(high.X() - low.X(), high.Y() - low.Y(), high.Z() - low.Z())


def enclose(box: Bnd_Box, shape: TopoDS_Shape) -> None:
    """Enlarge a box around a shape.

    Curved faces as STEP holds them know no bounds of their own yet, and for the kernel go on for ever. So
    the edges count, and the whole surface where it is a ball or a ring.
    """
    edges = _all(shape, TopAbs_ShapeEnum.TopAbs_EDGE)
    BRepBndLib.Add_s(edges if edges.NbChildren() else _all(shape, TopAbs_ShapeEnum.TopAbs_VERTEX), box, False)
    for face in topology.faces(shape):
        surface = BRepAdaptor_Surface(face, False)
        if surface.GetType() == GeomAbs_SurfaceType.GeomAbs_Sphere:
            _add_ball(box, surface.Sphere().Location(), surface.Sphere().Radius())
        elif surface.GetType() == GeomAbs_SurfaceType.GeomAbs_Torus and len(topology.edges(face)) <= _RING:
            torus = surface.Torus()
            _add_ball(box, torus.Location(), torus.MajorRadius() + torus.MinorRadius())


def _all(shape: TopoDS_Shape, kind: TopAbs_ShapeEnum) -> TopoDS_Compound:
    """One compound of the distinct sub-shapes of a kind."""
    found = ShapeMap()
    TopExp.MapShapes_s(shape, kind, found)
    result, builder = TopoDS_Compound(), BRep_Builder()
    builder.MakeCompound(result)
    for position in range(1, found.Extent() + 1):
        builder.Add(result, found.FindKey(position))
    return result


def _add_ball(box: Bnd_Box, middle: gp_Pnt, radius: float) -> None:
    ball = Bnd_Box(middle, middle)
    ball.Enlarge(radius)
    box.Add(ball)


def exact_all(shapes: list[TopoDS_Shape]) -> list[Figures]:
    """The figures of each mended body."""
    return [_exact(shape) for shape in shapes]


def _exact(shape: TopoDS_Shape) -> Figures:
    volume, area = GProp_GProps(), GProp_GProps()
    BRepGProp.VolumeProperties_s(shape, volume)
    BRepGProp.SurfaceProperties_s(shape, area)
    box = _tight_box(shape)
    if box.IsVoid() or box.IsOpen():
        return Figures(volume.Mass(), area.Mass())
    low, high = box.CornerMin(), box.CornerMax()
    return Figures(volume.Mass(), area.Mass(), (low.X(), low.Y(), low.Z()), (high.X(), high.Y(), high.Z()))


def _tight_box(shape: TopoDS_Shape) -> Bnd_Box:
    """The tight box of a shape. Curved faces take long, so that only those that reach beyond the rest count."""
    plane, curved = _by_curvature(topology.faces(shape))
    box = Bnd_Box()
    BRepBndLib.AddOptimal_s(topology.compound([*plane, *topology.subshapes(shape, "vertex")]), box, False, False)
    box.SetGap(0)
    slack = 0 if box.IsVoid() else _NEAR * box.CornerMin().Distance(box.CornerMax())
    for face in curved:
        loose, reach = Bnd_Box(), Bnd_Box()
        BRepBndLib.Add_s(face, loose, False)
        reach.Add(box)
        reach.Enlarge(slack)
        if not _within(loose, reach):
            tight = Bnd_Box()
            BRepBndLib.AddOptimal_s(face, tight, False, False)
            tight.SetGap(0)
            box.Add(tight)
    return box


def _by_curvature(faces: list[TopoDS_Face]) -> tuple[list[TopoDS_Face], list[TopoDS_Face]]:
    plane: list[TopoDS_Face] = []
    curved: list[TopoDS_Face] = []
    for face in faces:
        kind = BRepAdaptor_Surface(face, False).GetType()
        (plane if kind == GeomAbs_SurfaceType.GeomAbs_Plane else curved).append(face)
    return plane, curved


def _within(inner: Bnd_Box, outer: Bnd_Box) -> bool:
    if inner.IsVoid():
        return True
    if inner.IsOpen() or outer.IsVoid():
        return False
    low, high, least, most = inner.CornerMin(), inner.CornerMax(), outer.CornerMin(), outer.CornerMax()
    return (
        low.X() >= least.X() and low.Y() >= least.Y() and low.Z() >= least.Z()
        and high.X() <= most.X() and high.Y() <= most.Y() and high.Z() <= most.Z()
    )  # fmt: skip
