"""Which of many shapes touch or overlap each other, judged by their boxes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from OCP.Bnd import Bnd_Box
from OCP.BRepBndLib import BRepBndLib
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep.frames import Triple, triple

Box = tuple[Triple, Triple]

# Boxes of the kernel are larger than their shapes by the tolerance of the vertices, 1e-7, on each side.
ROOM = 3e-7


def boxes(shapes: Sequence[TopoDS_Shape]) -> list[Box]:
    """The lowest and highest corner of a box around each shape; not always the tightest."""
    return [_box(shape) for shape in shapes]


def clusters(around: Sequence[Box]) -> list[list[int]]:
    """Groups of shapes that are joined by touching boxes; shapes of different groups cannot meet."""
    group = list(range(len(around)))

    def root(member: int) -> int:
        while group[member] != member:
            group[member] = group[group[member]]
            member = group[member]
        return member

    for one, other in close_pairs(around):
        group[max(root(one), root(other))] = min(root(one), root(other))
    found: dict[int, list[int]] = {}
    for member in range(len(around)):
        found.setdefault(root(member), []).append(member)
    return list(found.values())


def close_pairs(around: Sequence[Box], depth: float = -ROOM) -> Iterator[tuple[int, int]]:
    """Pairs of boxes that reach into each other by more than a depth along every axis; below 0 for boxes apart."""
    order = sorted(range(len(around)), key=lambda member: around[member][0][0])
    for place, one in enumerate(order):
        for other in order[place + 1 :]:
            if around[one][1][0] - around[other][0][0] <= depth:
                break
            if _overlap(around[one], around[other]) > depth:
                yield one, other


def only_touch(around: Sequence[Box]) -> bool:
    """Whether no two boxes share more than a side, so that no two shapes overlap."""
    return next(close_pairs(around, ROOM), None) is None


def _overlap(one: Box, other: Box) -> float:
    """How far two boxes reach into each other, along the axis where that is least."""
    return min(min(a, b) - max(c, d) for a, b, c, d in zip(one[1], other[1], one[0], other[0], strict=True))


def _box(shape: TopoDS_Shape) -> Box:
    box = Bnd_Box()
    BRepBndLib.Add_s(shape, box, False)
    if box.IsVoid():
        return (0, 0, 0), (0, 0, 0)
    return triple(box.CornerMin()), triple(box.CornerMax())
