"""Meshing shapes, and what came of it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_Surface
from OCP.BRepMesh import BRepMesh_IncrementalMesh
from OCP.BRepTools import BRepTools
from OCP.GeomAbs import GeomAbs_SurfaceType
from OCP.gp import gp_Vec
from OCP.IMeshTools import IMeshTools_Parameters
from OCP.Poly import Poly_Triangulation, Poly_TriangulationParameters
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_Face, TopoDS_Shape

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats.options import FINEST

PARTS_PER_DIAGONAL = 2000
"""The default deviation: a sphere gets some 50 segments round its equator, whatever its size."""

MOST_TRIANGLES = 3e6
"""What a mesh may hold, by a rough guess; more would not fit into the memory of a task, or its time."""

THICKEST = 10_000
"""How many times its ring's radius that of a torus' tube may be; the mesher takes time in proportion."""

# Where along a curve it is measured whether it stays in one plane.
_SAMPLES = 16

_FINE_ENOUGH = Poly_TriangulationParameters(1e-9)

# Bits of the kernel's mesh status that mean a face is missing or wrong: open wire, wire that crosses
# itself, failure, wire of mixed orientation, too few points. The others tell of retries and reuse.
_DEFECTS = 1 | 2 | 4 | 16 | 32


@dataclass(frozen=True)
class Tessellation:
    """How to mesh.

    Attributes:
        deflection: how far the mesh may stray from the surface: a length, or with ``relative`` a
            fraction of the length of each edge.
        angle: how far neighbouring segments of a curve may turn, in radians.
        relative: what ``deflection`` means.
        parallel: mesh faces in parallel.
        internal_vertices: take vertices inside faces into the mesh.
        control_surface: check the deviation inside faces too, rather than at their edges alone.
        allow_coarser: let the mesher fall back to a coarser mesh where the fine one fails.
        force_deflection: hold every face to the deflection, ignoring the size of the edges.
    """

    deflection: float
    angle: float = 0.5
    relative: bool = False
    parallel: bool = True
    internal_vertices: bool = True
    control_surface: bool = True
    allow_coarser: bool = True
    force_deflection: bool = False


def default_precision(shape: TopoDS_Shape) -> float:
    """The deviation that suits the size of a shape; never finer than the wire allows.

    A fixed number would be wrong at both ends: 0.01 leaves nothing of a part 0.1 across and asks for
    millions of triangles on one of 1000.
    """
    low, high = measure.bounds(shape)
    return max(math.dist(low, high) / PARTS_PER_DIAGONAL, FINEST)


def tessellate(shape: TopoDS_Shape, settings: Tessellation) -> bool:
    """Mesh a shape in place, replacing any mesh it has.

    Returns:
        Whether the mesher met no defect. Faces that have no mesh afterwards are a defect too, but not
        looked for here: see ``unmeshed``.
    """
    faces = topology.faces(shape)
    _refuse_endless_work(faces, settings)
    BRepTools.Clean_s(shape, False)
    if settings.control_surface and all(_is_flat(face, settings.deflection) for face in faces):
        settings = replace(settings, control_surface=False)
    return _mesh(shape, settings)


def refine(shape: TopoDS_Shape, faces: Iterable[TopoDS_Face], settings: Tessellation) -> bool:
    """Mesh some faces of a meshed shape anew, with corners inside them; all others and all edges stay.

    Returns:
        Whether the mesher met no defect.
    """
    for face in faces:
        BRepTools.Clean_s(face, False)
    # The mesher keeps what it takes for fine enough; by what it noted itself, it would keep nothing where the
    # deflection is relative.
    for face in topology.faces(shape):
        mesh, _ = triangulation(face)
        if mesh is not None:
            mesh.Parameters(_FINE_ENOUGH)
    return _mesh(shape, replace(settings, internal_vertices=True, control_surface=True, allow_coarser=False))


def _mesh(shape: TopoDS_Shape, settings: Tessellation) -> bool:
    parameters = IMeshTools_Parameters()
    parameters.Deflection = settings.deflection
    parameters.Angle = settings.angle
    parameters.Relative = settings.relative
    parameters.InParallel = settings.parallel
    parameters.InternalVerticesMode = settings.internal_vertices
    parameters.ControlSurfaceDeflection = settings.control_surface
    parameters.AllowQualityDecrease = settings.allow_coarser
    parameters.ForceFaceDeflection = settings.force_deflection
    status = BRepMesh_IncrementalMesh(shape, parameters).GetStatusFlags()
    return status & _DEFECTS == 0


def _is_flat(face: TopoDS_Face, deflection: float) -> bool:
    """Whether no point inside a face can lie off its mesh.

    A closed curve that is turned round an axis across its own plane covers a disc several times over; where the
    layers fold, the mesher would look for the surface with ever more triangles.
    """
    surface = BRepAdaptor_Surface(face)
    if surface.GetType() == GeomAbs_SurfaceType.GeomAbs_Plane:
        return True
    if surface.GetType() != GeomAbs_SurfaceType.GeomAbs_SurfaceOfRevolution:
        return False
    axis = surface.AxeOfRevolution()
    up, foot = gp_Vec(axis.Direction()), axis.Location()
    first, last = surface.FirstVParameter(), surface.LastVParameter()
    steps = (first + (last - first) * step / _SAMPLES for step in range(_SAMPLES + 1))
    heights = [gp_Vec(foot, surface.Value(surface.FirstUParameter(), step)).Dot(up) for step in steps]
    return max(heights) - min(heights) < deflection / 100


def _refuse_endless_work(faces: list[TopoDS_Face], settings: Tessellation) -> None:
    for face in faces:
        _refuse_spindle(face)
    # A relative deflection is a share of each edge, so it grows with the shape.
    wanted = sum(_triangles(face, settings) for face in faces) if not settings.relative else 0.0
    if wanted > MOST_TRIANGLES:
        raise InvalidInput(
            f"The mesh would have about {wanted:.0e} triangles, more than {MOST_TRIANGLES:.0e}: "
            "use a coarser precision, deflection or angle, or a shape that is less slender.",
        )


def _refuse_spindle(face: TopoDS_Face) -> None:
    """Refuse a ring so thick that it is a ball with a thread for a core; meshing it does not end."""
    surface = BRepAdaptor_Surface(face, False)  # without the bounds of the face, which take time
    if surface.GetType() != GeomAbs_SurfaceType.GeomAbs_Torus:
        return
    ring, tube = surface.Torus().MajorRadius(), surface.Torus().MinorRadius()
    if tube > THICKEST * ring:
        raise InvalidInput(
            f"A ring of radius {ring:g} with a tube of radius {tube:g} cannot be meshed, as the tube crosses itself: "
            "use a radius of the tube, or of the pipe, that is smaller than the ring."
        )


def _triangles(face: TopoDS_Face, settings: Tessellation) -> float:
    """About how many triangles a face takes; 0 for those that are flat or of no simple kind."""
    surface = BRepAdaptor_Surface(face)
    if surface.GetType() == GeomAbs_SurfaceType.GeomAbs_Cone:
        return _triangles_of_cone(surface, settings)
    radii = _RADII.get(surface.GetType())
    if radii is None:
        return 0.0
    around, along = radii(surface)
    turns = (
        (surface.LastUParameter() - surface.FirstUParameter(), around),
        (surface.LastVParameter() - surface.FirstVParameter(), along),
    )
    return 2 * math.prod(max(turn / _step(radius, settings), 1.0) for turn, radius in turns if radius)


def _triangles_of_cone(surface: BRepAdaptor_Surface, settings: Tessellation) -> float:
    """The mesher covers a cone with squares, so a needle takes a great many."""
    cone = surface.Cone()
    ends = (surface.FirstVParameter(), surface.LastVParameter())
    radius = max(abs(cone.RefRadius() + end * math.sin(cone.SemiAngle())) for end in ends)
    if not radius:
        return 0.0
    step = _step(radius, settings)
    around = (surface.LastUParameter() - surface.FirstUParameter()) / step
    return 2 * max(around, 1.0) * max(abs(ends[1] - ends[0]) / (radius * step), 1.0)


def _step(radius: float, settings: Tessellation) -> float:
    """How far a chord that strays from a circle as far as it may turns about the middle, in radians."""
    return min(settings.angle, math.sqrt(8 * settings.deflection / radius))


# The radii of the circles along u and v; 0 where there are straight lines instead.
_RADII: dict[GeomAbs_SurfaceType, Callable[[BRepAdaptor_Surface], tuple[float, float]]] = {
    GeomAbs_SurfaceType.GeomAbs_Sphere: lambda surface: (surface.Sphere().Radius(), surface.Sphere().Radius()),
    GeomAbs_SurfaceType.GeomAbs_Cylinder: lambda surface: (surface.Cylinder().Radius(), 0.0),
    GeomAbs_SurfaceType.GeomAbs_Torus: lambda surface: (surface.Torus().MajorRadius(), surface.Torus().MinorRadius()),
}


def triangulation(face: TopoDS_Face) -> tuple[Poly_Triangulation | None, TopLoc_Location]:
    """The mesh of a face, None if it has none, and where it is placed."""
    location = TopLoc_Location()
    return BRep_Tool.Triangulation_s(face, location), location


def unmeshed(shape: TopoDS_Shape) -> list[int]:
    """Positions, from 0, of the faces that have no mesh."""
    return [at for at, face in enumerate(topology.faces(shape)) if triangulation(face)[0] is None]


def triangle_count(shape: TopoDS_Shape) -> int:
    """How many triangles the distinct faces of a shape hold."""
    meshes = (triangulation(face)[0] for face in topology.faces(shape))
    return sum(mesh.NbTriangles() for mesh in meshes if mesh is not None)
