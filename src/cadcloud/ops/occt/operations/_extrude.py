"""Operations that grow shapes from profiles."""

from __future__ import annotations

from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeWire
from OCP.BRepOffsetAPI import BRepOffsetAPI_ThruSections
from OCP.BRepPrimAPI import BRepPrimAPI_MakePrism
from OCP.TopoDS import TopoDS_Edge, TopoDS_Shape, TopoDS_Wire

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.build import built
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Direction3, Flag, Shape


@operation
def extrude(shape: Shape, direction: Direction3 = (0, 1, 0)) -> Shape:
    """Sweep a shape along a straight line.

    Args:
        shape: a face gives a solid, a wire a shell, an edge a face.
        direction: which way and, by its length, how far.

    Returns:
        The swept shape.
    """
    return built(BRepPrimAPI_MakePrism(shape, frames.vector(direction)), "The shape could not be extruded.")


@operation
def loft(shapes: list[Shape], make_solid: Flag = False) -> Shape:
    """Stretch a skin over profiles.

    Args:
        shapes: at least two wires or edges, in order.
        make_solid: true closes the ends of closed profiles, giving a solid; false leaves a shell.

    Returns:
        The skin or the solid.
    """
    if len(shapes) < 2:
        raise InvalidInput(f"shapes must hold at least 2 profiles, not {len(shapes)}", parameter="shapes")
    maker = BRepOffsetAPI_ThruSections(make_solid)
    for position, profile in enumerate(shapes):
        maker.AddWire(_profile(profile, position))
    maker.CheckCompatibility(False)
    return built(maker, "No skin fits the profiles; check that they follow each other and do not cross.")


def _profile(shape: TopoDS_Shape, position: int) -> TopoDS_Wire:
    if isinstance(shape, TopoDS_Wire):
        return shape
    if isinstance(shape, TopoDS_Edge):
        return BRepBuilderAPI_MakeWire(shape).Wire()
    raise InvalidInput(f"shapes.{position} must be a wire or an edge", parameter=f"shapes.{position}")
