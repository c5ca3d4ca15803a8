"""Faces inside of wires, flat or on surfaces, and of triangles."""

from __future__ import annotations

from cadcloud.ops.brep import faces
from cadcloud.ops.brep.surfaces import surface_of
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Face, Flag, Mesh3, Surface, Triangle3, Wire


@operation
def create_face_from_wire(shape: Wire, planar: Flag = False) -> Face:
    """Fill a closed wire with a face.

    Known difference: a flat wire gets an exactly flat face whatever ``planar`` says; elsewhere it is
    approximated unless ``planar`` is true.

    Args:
        shape: the closed outline.
        planar: true accepts flat wires only, false fills others with a smooth skin.

    Returns:
        The face inside the wire.
    """
    return faces.filled(shape, planar=planar)


@operation
def create_faces_from_wires(shapes: list[Wire], planar: Flag = False) -> list[Face]:
    """Fill closed wires with a face each.

    Known difference: as ``createFaceFromWire``.

    Args:
        shapes: the closed outlines.
        planar: true accepts flat wires only, false fills others with a smooth skin.

    Returns:
        The faces, in order.
    """
    return [faces.filled(shape, planar=planar, parameter=f"shapes.{at}") for at, shape in enumerate(shapes)]


@operation
def create_face_from_wires(shapes: list[Wire], planar: Flag = False) -> Face:
    """Make a face of an outline and holes.

    Convention: the face looks to where its outline runs counter-clockwise.

    Known difference: the largest wire is the outline and the others become holes however they run; elsewhere a
    hole must run the other way. A single wire that is not flat is filled with a smooth skin unless ``planar``
    is true; elsewhere the result is empty.

    Args:
        shapes: closed wires: an outline and, inside of it, holes; more than one must be flat and in one plane.
        planar: true accepts flat wires only.

    Returns:
        The face between the wires.
    """
    if not shapes:
        raise InvalidInput("shapes must hold at least one wire", parameter="shapes")
    if len(shapes) == 1:
        return faces.filled(shapes[0], planar=planar, parameter="shapes.0")
    return faces.with_holes(shapes, "shapes")


@operation
def create_face_from_wire_on_face(wire: Wire, face: Face, inside: Flag = True) -> Face:
    """Make a face of a wire that lies on another face.

    Convention: the other face lends its surface only: its own outline does not matter, and the result looks as the
    surface does, even if the other face is turned round.

    Known difference: the wire must lie on the surface; elsewhere the result is broken if it does not, or if the
    surface is not flat. Without ``inside`` a wire that runs clockwise gives the rest of a closed surface, and an
    error on one without end; elsewhere it gives a face of negative area.

    Args:
        wire: the closed outline.
        face: whose surface it lies on.
        inside: true takes what the wire encloses, however it runs, false what lies on its left.

    Returns:
        The face.
    """
    return faces.on_surface(surface_of(face), [wire], ["wire"], inside=inside)


@operation
def create_faces_from_wires_on_face(wires: list[Wire], face: Face, inside: Flag = True) -> list[Face]:
    """Make a face of each of several wires that lie on another face.

    Convention: as ``createFaceFromWireOnFace``.

    Known difference: as ``createFaceFromWireOnFace``.

    Args:
        wires: the closed outlines.
        face: whose surface they lie on.
        inside: true takes what a wire encloses, however it runs, false what lies on its left.

    Returns:
        The faces, in order.
    """
    surface = surface_of(face)
    return [faces.on_surface(surface, [wire], [f"wires.{at}"], inside=inside) for at, wire in enumerate(wires)]


@operation
def create_face_from_wires_on_face(wires: list[Wire], face: Face, inside: Flag = True) -> Face:
    """Make a face with holes of wires that lie on another face.

    Convention: as ``createFaceFromWireOnFace``; the first wire is the outline.

    Known difference: as ``createFaceFromWireOnFace``. The other wires become holes however they run; elsewhere
    they must run the other way.

    Args:
        wires: closed wires: the outline, then holes inside of it.
        face: whose surface they lie on.
        inside: true takes what the outline encloses, however it runs, false what lies on its left.

    Returns:
        The face between the wires.
    """
    if not wires:
        raise InvalidInput("wires must hold at least one wire", parameter="wires")
    names = [f"wires.{position}" for position in range(len(wires))]
    return faces.on_surface(surface_of(face), wires, names, inside=inside)


@operation
def face_from_surface(shape: Surface) -> Face:
    """Make a face of a whole surface.

    Known difference: a surface without end, such as a plane, is refused; elsewhere it gives a face without end that
    nothing can be done with.

    Args:
        shape: a surface that ends in all directions, or is closed.

    Returns:
        The face.
    """
    return faces.from_surface(shape, "shape")


@operation
def face_from_surface_and_wire(surface: Surface, wire: Wire, inside: Flag = True) -> Face:
    """Make a face of a wire that lies on a surface.

    Convention: the face looks as the surface does.

    Known difference: as ``createFaceFromWireOnFace``; elsewhere surfaces that are not flat crash or give broken faces.

    Args:
        surface: what the wire lies on.
        wire: the closed outline.
        inside: true takes what the wire encloses, however it runs, false what lies on its left.

    Returns:
        The face.
    """
    return faces.on_surface(surface, [wire], ["wire"], inside=inside)


@operation
def from_base_triangle(triangle: Triangle3) -> Face:
    """Make a face of a triangle.

    Convention: the face looks to where the corners run counter-clockwise.

    Args:
        triangle: the three corners; they must not lie on one line.

    Returns:
        The flat face.
    """
    return faces.triangle(triangle, "triangle")


@operation
def from_base_mesh(mesh: Mesh3) -> list[Face]:
    """Make a face of every triangle of a mesh.

    Convention: as ``fromBaseTriangle``; neighbours share no edges until they are sewn.

    Args:
        mesh: triangles, each by its three corners.

    Returns:
        The flat faces, in order.
    """
    return [faces.triangle(corners, f"mesh.{position}") for position, corners in enumerate(mesh)]
