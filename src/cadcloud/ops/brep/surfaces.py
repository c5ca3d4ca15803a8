"""The surfaces under faces: their coordinates u and v, points, normals and lines of constant u or v."""

from __future__ import annotations

from typing import NamedTuple

from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_Surface
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakeWire
from OCP.BRepLProp import BRepLProp_SLProps
from OCP.BRepTools import BRepTools
from OCP.Geom import Geom_Surface
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopoDS import TopoDS_Face, TopoDS_Wire

from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.frames import Triple, triple
from cadcloud.ops.errors import InvalidInput, KernelError

UNBOUNDED = 1e50
"""Coordinates beyond this stand for infinity."""

# How far from a pole, as a share of the face, its normal is taken instead.
_BESIDE_POLE = 1e-4


class UVBox(NamedTuple):
    """The least rectangle of u and v that a face fits into."""

    u_min: float
    u_max: float
    v_min: float
    v_max: float

    def at(self, share_u: float, share_v: float) -> tuple[float, float]:
        """The coordinates at shares of the way from the least to the largest u and v."""
        u = self.u_min + (self.u_max - self.u_min) * share_u
        v = self.v_min + (self.v_max - self.v_min) * share_v
        return u, v


def uv_box(face: TopoDS_Face, parameter: str = "shape") -> UVBox:
    """The bounds of a face in the coordinates of its surface.

    Raises:
        InvalidInput: the face has no end.
    """
    box = UVBox(*BRepTools.UVBounds_s(face))
    if not all(abs(bound) < UNBOUNDED for bound in box):
        raise InvalidInput(f"{parameter} must be a face with bounds, but it has no end", parameter=parameter)
    return box


def surface_of(face: TopoDS_Face) -> Geom_Surface:
    """The surface under a face, in its place."""
    surface = BRep_Tool.Surface_s(face)
    if surface is None:  # pyright: ignore[reportUnnecessaryComparison]
        raise InvalidInput("the face has no surface; it may be made of triangles only", parameter="shape")
    return surface


def points(face: TopoDS_Face, coordinates: list[tuple[float, float]]) -> list[Triple]:
    """The points of a face's surface at coordinates u and v."""
    adaptor = BRepAdaptor_Surface(face, False)
    return [triple(adaptor.Value(u, v)) for u, v in coordinates]


def normals(face: TopoDS_Face, coordinates: list[tuple[float, float]]) -> list[Triple]:
    """The directions, of length one, in which a face looks at coordinates u and v; out of a solid's faces."""
    adaptor = BRepAdaptor_Surface(face, False)
    properties = BRepLProp_SLProps(adaptor, 1, 1e-9)
    box = UVBox(*BRepTools.UVBounds_s(face))
    flip = face.Orientation() == TopAbs_Orientation.TopAbs_REVERSED
    return [_normal(properties, box, u, v, flip=flip) for u, v in coordinates]


def _normal(properties: BRepLProp_SLProps, box: UVBox, u: float, v: float, *, flip: bool) -> Triple:
    properties.SetParameters(u, v)
    if not properties.IsNormalDefined():
        # At a tip, such as a cone's, every line has a normal of its own: that of the line that the point is on.
        middle_u, middle_v = box.at(0.5, 0.5)
        properties.SetParameters(u, v + (middle_v - v) * _BESIDE_POLE)
        if not properties.IsNormalDefined():
            properties.SetParameters(u + (middle_u - u) * _BESIDE_POLE, v)
        if not properties.IsNormalDefined():
            raise KernelError("The face has no normal there: its surface is folded or shrinks to a point.")
    normal = properties.Normal()
    return triple(normal.Reversed() if flip else normal)


def iso_wire(face: TopoDS_Face, share: float, *, is_u: bool) -> TopoDS_Wire | None:
    """A line of constant u or v across the whole range of the other coordinate.

    Args:
        face: whose surface it lies on; what the outline cuts away counts as well.
        share: where, as a share of the way from the least to the largest coordinate.
        is_u: whether u is constant and v runs.

    Returns:
        The line, or None where it shrinks to a point, as at a pole.
    """
    box = uv_box(face)
    surface = surface_of(face)
    u, v = box.at(share, share)
    curve = surface.UIso(u) if is_u else surface.VIso(v)
    first, last = (box.v_min, box.v_max) if is_u else (box.u_min, box.u_max)
    if _is_point(surface, u, v, box, is_u=is_u):
        return None
    edge = built(BRepBuilderAPI_MakeEdge(curve, first, last), "The line could not be built.")
    return built(BRepBuilderAPI_MakeWire(edge), "The line could not be built.")


def _is_point(surface: Geom_Surface, u: float, v: float, box: UVBox, *, is_u: bool) -> bool:
    places = (box.at(share, share) for share in (0.0, 0.3, 0.6, 1.0))
    start, *others = (surface.Value(u, other_v) if is_u else surface.Value(other_u, v) for other_u, other_v in places)
    return all(start.Distance(other) < 1e-7 for other in others)
