"""Rounding and bevelling edges of solids, and saying how far that can go where it fails."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from OCP.BRepFilletAPI import BRepFilletAPI_MakeChamfer, BRepFilletAPI_MakeFillet
from OCP.collections import Array1_gp_Pnt2d
from OCP.gp import gp_Pnt2d
from OCP.TopoDS import TopoDS_Edge, TopoDS_Face, TopoDS_Shape

from cadcloud.ops.brep import topology
from cadcloud.ops.brep.build import built, valid
from cadcloud.ops.errors import InvalidInput, KernelError, raised_by_geometry_kernel

# The search for the largest size that works runs only after a failure, and never for longer than this.
SEARCH_SECONDS = 1.0
SEARCH_STEPS = 7


class Scaled(Protocol):
    """Builds a result with all sizes multiplied by a factor."""

    def __call__(self, factor: float, /) -> Any: ...


class RadiusLaw(NamedTuple):
    """A radius that changes along an edge: the radii at shares of its length, from 0 to 1."""

    radii: Sequence[float]
    shares: Sequence[float]


class Bevel(NamedTuple):
    """A bevel with different sides.

    Attributes:
        edge: the edge.
        face: the face that ``distance`` is measured on.
        distance: from the edge, on the face.
        other: from the edge on the other face, or None where ``angle`` is given.
        angle: between the face and the bevel, in degrees.
    """

    edge: TopoDS_Edge
    face: TopoDS_Face
    distance: float
    other: float | None = None
    angle: float = 45


def rounded(shape: TopoDS_Shape, edges: Sequence[tuple[TopoDS_Edge, float]]) -> Any:
    """Round edges, each by its radius."""

    def build(factor: float) -> Any:
        maker = BRepFilletAPI_MakeFillet(shape)
        for edge, radius in edges:
            maker.Add(radius * factor, edge)
        return _finished(maker)

    return largest_named(build, max((radius for _, radius in edges), default=0), "filleted", "radius")


def rounded_by_laws(shape: TopoDS_Shape, edges: Sequence[tuple[TopoDS_Edge, RadiusLaw]]) -> Any:
    """Round edges by radii that change along them."""

    def build(factor: float) -> Any:
        maker = BRepFilletAPI_MakeFillet(shape)
        for edge, law in edges:
            maker.Add(_nodes(law, factor), edge)
        return _finished(maker)

    return largest_named(build, max(max(law.radii) for _, law in edges), "filleted", "radius")


def bevelled_evenly(shape: TopoDS_Shape, edges: Sequence[tuple[TopoDS_Edge, float]]) -> Any:
    """Bevel edges, each by the same distance on both sides."""

    def build(factor: float) -> Any:
        maker = BRepFilletAPI_MakeChamfer(shape)
        for edge, distance in edges:
            maker.Add(distance * factor, edge)
        return _finished(maker)

    return largest_named(build, max((distance for _, distance in edges), default=0), "chamfered", "distance")


def bevelled(shape: TopoDS_Shape, bevels: Sequence[Bevel]) -> Any:
    """Bevel edges by different distances, or by a distance and an angle."""

    def build(factor: float) -> Any:
        maker = BRepFilletAPI_MakeChamfer(shape)
        for bevel in bevels:
            if bevel.other is None:
                maker.AddDA(bevel.distance * factor, math.radians(bevel.angle), bevel.edge, bevel.face)
            else:
                maker.Add(bevel.distance * factor, bevel.other * factor, bevel.edge, bevel.face)
        return _finished(maker)

    largest = max(max(bevel.distance, bevel.other or 0) for bevel in bevels)
    return largest_named(build, largest, "chamfered", "distance")


def largest_named(build: Scaled, size: float, done: str, what: str) -> Any:
    """What is built at full size, or an error that names the largest size that works, where that is quickly found.

    Args:
        build: builds with all sizes multiplied by a factor; raises where that fails.
        size: the largest of the sizes.
        done: what happens to the edges: ``filleted``.
        what: what is too large: ``radius``.

    Raises:
        KernelError: it cannot be built at full size.
    """
    result = _attempt(build, 1)
    if result is not None:
        return result
    factor = _largest_factor(build)
    limit = f" (one of about {size * factor:.3g} works)" if factor else ""
    raise KernelError(f"The edges could not be {done}: use a smaller {what}{limit} or fewer edges.")


def _largest_factor(build: Scaled) -> float:
    """The largest factor below 1 that works, by bisection; 0 where none was found in time."""
    until = time.monotonic() + SEARCH_SECONDS
    low, high = 0.0, 1.0
    for _ in range(SEARCH_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if _attempt(build, middle) is not None else (low, middle)
        if time.monotonic() > until:
            break
    return low


def _attempt(build: Scaled, factor: float) -> Any | None:
    try:
        return build(factor)
    except KernelError:
        return None
    except Exception as error:
        if not raised_by_geometry_kernel(error):
            raise
        return None


def _finished(maker: BRepFilletAPI_MakeFillet | BRepFilletAPI_MakeChamfer) -> Any:
    # A fillet that eats up a whole face often claims success with faces that cross.
    return valid(topology.simplest(built(maker, "")), "")


def _nodes(law: RadiusLaw, factor: float) -> Array1_gp_Pnt2d:
    nodes = Array1_gp_Pnt2d(1, len(law.radii))
    for position, (share, radius) in enumerate(zip(law.shares, law.radii, strict=True), 1):
        nodes.SetValue(position, gp_Pnt2d(share, radius * factor))
    return nodes


def edges_between_faces(shape: TopoDS_Shape) -> list[TopoDS_Edge]:
    """All edges of a shape that has faces.

    Raises:
        InvalidInput: it has no edges or no faces.
    """
    found = topology.edges(shape)
    if not found or not topology.faces(shape):
        raise InvalidInput("shape must have edges between faces", parameter="shape")
    return found


def paired(count: int, values: Sequence[Any], name: str, other: str) -> None:
    """Refuse a list that is not as long as another."""
    if len(values) != count:
        raise InvalidInput(f"{name} must be as long as {other} ({count}), not {len(values)}", parameter=name)
