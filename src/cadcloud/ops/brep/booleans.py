"""N-ary booleans: one call for all tools, in parallel, with oriented boxes to sort out what cannot touch."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from OCP.BRepAlgoAPI import (
    BRepAlgoAPI_BooleanOperation,
    BRepAlgoAPI_BuilderAlgo,
    BRepAlgoAPI_Common,
    BRepAlgoAPI_Cut,
    BRepAlgoAPI_Fuse,
)
from OCP.collections import List_TopoDS_Shape
from OCP.ShapeUpgrade import ShapeUpgrade_UnifySameDomain
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep.topology import children, downcast, is_null, kind_of, simplest
from cadcloud.ops.errors import KernelError


def fuse(shapes: Sequence[TopoDS_Shape], *, keep_edges: bool = False) -> Any:
    """Join shapes into one."""
    if len(shapes) == 1:
        return downcast(shapes[0])
    return _run(BRepAlgoAPI_Fuse(), shapes[:1], shapes[1:], "The union", keep_edges=keep_edges)


def cut(shape: TopoDS_Shape, tools: Sequence[TopoDS_Shape], *, keep_edges: bool = False) -> Any:
    """Take the tools away from a shape."""
    if not tools:
        return downcast(shape)
    return _run(BRepAlgoAPI_Cut(), [shape], tools, "The difference", keep_edges=keep_edges)


def common(shapes: Sequence[TopoDS_Shape], *, keep_edges: bool = False) -> Any:
    """Keep what all shapes share; taken one by one, since tools of one call count as their union."""
    result = downcast(shapes[0])
    for other in shapes[1:]:
        result = _run(BRepAlgoAPI_Common(), [result], [other], "The intersection", keep_edges=keep_edges)
    return result


def pieces(shapes: Sequence[TopoDS_Shape], *, tolerance: float = 0) -> list[Any]:
    """Cut shapes along each other: the pieces of all, shared ones once, those of lower dimension first.

    Args:
        shapes: what to cut; a single one stays whole.
        tolerance: parts that are closer than this count as touching.
    """
    if len(shapes) == 1:
        return [downcast(shapes[0])]
    algorithm = BRepAlgoAPI_BuilderAlgo()
    algorithm.SetArguments(shape_list(shapes))
    algorithm.SetFuzzyValue(tolerance)
    algorithm.SetRunParallel(True)
    algorithm.SetUseOBB(True)
    algorithm.SetNonDestructive(True)
    algorithm.Build()
    if not algorithm.IsDone() or is_null(algorithm.Shape()):
        raise KernelError("The split failed: check that every shape is valid and does not cross itself.")
    return children(algorithm.Shape())


def shape_list(shapes: Sequence[TopoDS_Shape]) -> List_TopoDS_Shape:
    """The kernel's own list of shapes."""
    found = List_TopoDS_Shape()
    for shape in shapes:
        found.Append(shape)
    return found


def _run(
    algorithm: BRepAlgoAPI_BooleanOperation,
    arguments: Sequence[TopoDS_Shape],
    tools: Sequence[TopoDS_Shape],
    what: str,
    *,
    keep_edges: bool,
) -> Any:
    algorithm.SetArguments(shape_list(arguments))
    algorithm.SetTools(shape_list(tools))
    algorithm.SetRunParallel(True)
    algorithm.SetUseOBB(True)
    algorithm.Build()
    if not algorithm.IsDone():
        raise KernelError(f"{what} failed: check that every shape is valid and does not cross itself.")
    result = algorithm.Shape()
    if is_null(result) or not _holds_anything(result):
        raise KernelError(f"{what} is empty: nothing is left of the shapes. Check where they lie.")
    return simplest(result if keep_edges else _merged(result))


def _merged(shape: TopoDS_Shape) -> TopoDS_Shape:
    """Merge neighbouring faces and edges that lie on one surface or curve."""
    merger = ShapeUpgrade_UnifySameDomain(shape, True, True, False)
    merger.Build()
    merged = merger.Shape()
    return shape if is_null(merged) else merged


def _holds_anything(shape: TopoDS_Shape) -> bool:
    return kind_of(shape) != "compound" or any(_holds_anything(child) for child in children(shape))
