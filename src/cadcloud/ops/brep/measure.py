"""Mass properties and bounds of shapes."""

from __future__ import annotations

from typing import Any

from OCP.Bnd import Bnd_Box
from OCP.BRep import BRep_Tool
from OCP.BRepBndLib import BRepBndLib
from OCP.BRepGProp import BRepGProp
from OCP.GProp import GProp_GProps
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep.frames import Triple, triple
from cadcloud.ops.brep.topology import counts, has, kind_of, subshapes
from cadcloud.ops.errors import InvalidInput

ENDLESS = 1e50
"""The kernel gives what has no end a size of this order, or far more."""


def volume_properties(shape: TopoDS_Shape) -> GProp_GProps:
    """Mass properties of what the shape encloses."""
    properties = GProp_GProps()
    BRepGProp.VolumeProperties_s(shape, properties)
    return properties


def surface_properties(shape: TopoDS_Shape) -> GProp_GProps:
    """Mass properties of the faces as a thin sheet."""
    properties = GProp_GProps()
    BRepGProp.SurfaceProperties_s(shape, properties)
    return properties


def linear_properties(shape: TopoDS_Shape) -> GProp_GProps:
    """Mass properties of the distinct edges as thin wires."""
    properties = GProp_GProps()
    BRepGProp.LinearProperties_s(shape, properties, True)
    return properties


def volume(shape: TopoDS_Shape) -> float:
    """Volume of the shape's solids; negative for a solid turned inside out."""
    return sum((volume_properties(solid).Mass() for solid in subshapes(shape, "solid")), 0.0)


def area(shape: TopoDS_Shape) -> float:
    """Total area of the faces."""
    return surface_properties(shape).Mass()


def length(shape: TopoDS_Shape) -> float:
    """Total length of the distinct edges."""
    return linear_properties(shape).Mass()


def center_of_mass(shape: TopoDS_Shape) -> Triple:
    """Centre of mass: by volume if there are solids, else by area, else by length, else of the vertices."""
    if has(shape, "solid"):
        return triple(volume_properties(shape).CentreOfMass())
    if has(shape, "face"):
        return triple(surface_properties(shape).CentreOfMass())
    if has(shape, "edge"):
        return triple(linear_properties(shape).CentreOfMass())
    points = [triple(BRep_Tool.Pnt_s(vertex)) for vertex in subshapes(shape, "vertex")]
    if not points:
        raise InvalidInput("The shape holds no geometry, so it has no centre of mass.", parameter="shape")
    x, y, z = (sum(values) / len(points) for values in zip(*points, strict=True))
    return (x, y, z)


def bounds(shape: TopoDS_Shape) -> tuple[Triple, Triple]:
    """The tight axis-aligned box of a shape: lowest and highest corner.

    Raises:
        InvalidInput: the shape holds no geometry, or is unbounded.
    """
    box = Bnd_Box()
    BRepBndLib.AddOptimal_s(shape, box, False, False)
    box.SetGap(0)
    # An endless line makes a box that is not open, but as large as the kernel's infinity.
    if box.IsVoid() or box.IsOpen() or box.SquareExtent() >= ENDLESS**2:
        raise InvalidInput("The shape is empty or unbounded, so it has no bounding box.", parameter="shape")
    return triple(box.CornerMin()), triple(box.CornerMax())


def measure(shape: TopoDS_Shape) -> dict[str, Any]:
    """Everything that tells one shape from another, as plain JSON."""
    low, high = bounds(shape)
    return {
        "kind": kind_of(shape),
        "volume": volume(shape),
        "area": area(shape),
        "length": length(shape),
        "center": center_of_mass(shape),
        "bounds": {"min": low, "max": high},
        "counts": counts(shape),
    }
