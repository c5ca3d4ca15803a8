"""Skins over profiles."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from annotated_types import Le
from OCP.Approx import Approx_ParametrizationType
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeVertex
from OCP.BRepOffsetAPI import BRepOffsetAPI_ThruSections
from OCP.TopoDS import TopoDS_Shape, TopoDS_Wire

from cadcloud.ops.brep import frames
from cadcloud.ops.brep.build import built
from cadcloud.ops.brep.profiles import crosswise, is_closed
from cadcloud.ops.brep.soundness import path
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Count, Flag, Point3, Shape, Tolerance

Parametrization: TypeAlias = Literal["approxChordLength", "approxCentripetal", "approxIsoParametric"]
Sections: TypeAlias = Annotated[Count, Le(1000)]
# The kernel's own limit for Bézier and B-spline surfaces.
Degree: TypeAlias = Annotated[Count, Le(25)]

_PARAMETRIZATIONS = {
    "approxChordLength": Approx_ParametrizationType.Approx_ChordLength,
    "approxCentripetal": Approx_ParametrizationType.Approx_Centripetal,
    "approxIsoParametric": Approx_ParametrizationType.Approx_IsoParametric,
}
# Smooth second derivatives need this much room; the kernel fails with less.
LEAST_SMOOTH_DEGREE = 6
NO_SKIN = "No skin fits the profiles; check that they follow each other and do not cross."


@operation
def loft(shapes: list[Shape], make_solid: Flag = False) -> Shape:
    """Stretch a skin over profiles.

    Args:
        shapes: at least two wires or edges, in order.
        make_solid: true closes the ends of closed profiles, giving a solid; false leaves a shell.

    Returns:
        The skin or the solid.
    """
    maker = BRepOffsetAPI_ThruSections(make_solid)
    for wire in _profiles(shapes, 2):
        maker.AddWire(wire)
    maker.CheckCompatibility(False)
    return built(maker, NO_SKIN)


@operation
def loft_advanced(
    shapes: list[Shape],
    make_solid: Flag = False,
    closed: Flag = False,
    periodic: Flag = False,
    straight: Flag = False,
    nr_periodic_sections: Sections = 10,
    use_smoothing: Flag = False,
    max_u_degree: Degree = 3,
    tolerance: Tolerance = 1e-7,
    par_type: Parametrization = "approxCentripetal",
    start_vertex: Point3 | None = None,
    end_vertex: Point3 | None = None,
) -> Shape:
    """Stretch a skin over profiles, with a say in how it runs between them.

    Convention: a periodic loft runs through as many points of each profile as ``nr_periodic_sections``,
    at equal lengths, so it follows closely only profiles without corners.

    Known difference: a periodic loft of closed profiles closes up and so makes a true solid; elsewhere it
    keeps a seam with two caps in it. Smoothing raises the degree as far as it needs; elsewhere it fails.

    Args:
        shapes: wires or edges in order; two at least, one where a start or end point is given.
        make_solid: true closes the ends of closed profiles, giving a solid; false leaves a shell.
        closed: true leads from the last profile back to the first.
        periodic: true makes the way back as smooth as the rest; needs ``closed``.
        straight: true joins neighbouring profiles by straight lines, false by a smooth skin.
        nr_periodic_sections: how many points of each profile a periodic loft runs through.
        use_smoothing: true fits the smoothest skin instead of one exactly through the profiles.
        max_u_degree: the highest degree of the skin between profiles; at most 25.
        tolerance: how exactly the skin fits.
        par_type: how the distances between profiles are weighed.
        start_vertex: a point that the skin starts from, before the first profile.
        end_vertex: a point that the skin ends in, after the last profile.

    Returns:
        The skin or the solid.

    Raises:
        KernelError: no skin fits.
    """
    if periodic and not closed:
        raise InvalidInput("periodic needs closed: set closed to true as well", parameter="periodic")
    tips = [tip for tip in (start_vertex, end_vertex) if tip is not None]
    if closed and tips:
        raise InvalidInput("a closed loft has no start and no end point", parameter="closed")
    wires = _profiles(shapes, 1 if tips else 3 if closed else 2)
    if periodic:
        wires = crosswise(wires, max(nr_periodic_sections, 2))
    elif closed:
        wires = [*wires, wires[0]]
    maker = BRepOffsetAPI_ThruSections(make_solid, straight, tolerance)
    _add_sections(maker, wires, start_vertex, end_vertex)
    maker.SetSmoothing(use_smoothing)
    maker.SetMaxDegree(max(max_u_degree, LEAST_SMOOTH_DEGREE) if use_smoothing else max_u_degree)
    maker.SetParType(_PARAMETRIZATIONS[par_type])
    maker.CheckCompatibility(False)
    return built(maker, NO_SKIN)


def _add_sections(maker: Any, wires: list[TopoDS_Wire], start: Point3 | None, end: Point3 | None) -> None:
    if start is not None:
        maker.AddVertex(BRepBuilderAPI_MakeVertex(frames.point(start)).Vertex())
    for wire in wires:
        maker.AddWire(wire)
    if end is not None:
        maker.AddVertex(BRepBuilderAPI_MakeVertex(frames.point(end)).Vertex())


def _profiles(shapes: list[TopoDS_Shape], least: int) -> list[TopoDS_Wire]:
    if len(shapes) < least:
        raise InvalidInput(f"shapes must hold at least {least} profiles, not {len(shapes)}", parameter="shapes")
    wires = [path(shape, f"shapes.{position}") for position, shape in enumerate(shapes)]
    # The kernel crashes where three or more are mixed.
    if len({is_closed(wire) for wire in wires}) > 1:
        raise InvalidInput("shapes must be all closed or all open", parameter="shapes")
    return wires
