"""Results of the kernel's builders, taken only when they are really there.

Asking a builder that failed for its shape ends the process in some classes, so every result goes
through here.
"""

from __future__ import annotations

from typing import Any, Protocol

from OCP.BRepBuilderAPI import BRepBuilderAPI_Copy, BRepBuilderAPI_Transform
from OCP.BRepCheck import BRepCheck_Analyzer
from OCP.gp import gp_Trsf
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep.topology import downcast, is_null
from cadcloud.ops.errors import KernelError


class Builder(Protocol):
    """What the kernel's shape builders have in common."""

    def Build(self) -> None:  # noqa: N802
        """Compute the result; nothing to do for builders that compute on construction."""
        ...

    def IsDone(self) -> bool:  # noqa: N802
        """Whether there is a result."""
        ...

    def Shape(self) -> TopoDS_Shape:  # noqa: N802
        """The result."""
        ...


def built(builder: Builder, otherwise: str) -> Any:
    """The builder's shape as its own class.

    Args:
        builder: a builder with all its input; it is run here if it has not run yet.
        otherwise: what to tell the user when it failed: what is wrong and what to change.

    Raises:
        KernelError: the builder has no result.
    """
    if not builder.IsDone():
        builder.Build()
    if not builder.IsDone():
        raise KernelError(otherwise)
    shape = builder.Shape()
    if is_null(shape):
        raise KernelError(otherwise)
    return downcast(shape)


def valid(shape: TopoDS_Shape, otherwise: str) -> Any:
    """The shape, if its topology and geometry fit together.

    Some builders report success and return surfaces that cross each other; whatever is built by
    one of those is checked here rather than handed on.

    Raises:
        KernelError: the shape is broken; ``otherwise`` is its message.
    """
    if not BRepCheck_Analyzer(shape).IsValid():
        raise KernelError(otherwise)
    return downcast(shape)


def transformed(shape: TopoDS_Shape, move: gp_Trsf) -> Any:
    """A moved copy of a shape; rigid moves share its geometry."""
    return built(BRepBuilderAPI_Transform(shape, move, False), "The shape could not be transformed.")


def copied(shape: TopoDS_Shape) -> Any:
    """A deep copy of a shape, sharing nothing with it."""
    return built(BRepBuilderAPI_Copy(shape), "The shape could not be copied.")


def baked(shape: TopoDS_Shape) -> Any:
    """The shape in the same place, but without a location of its own; a copy where it had one."""
    if shape.Location().IsIdentity():
        return downcast(shape)
    move = shape.Location().Transformation()
    copier = BRepBuilderAPI_Transform(shape.Located(TopLoc_Location()), move, True)
    return built(copier, "The shape could not be copied.")
