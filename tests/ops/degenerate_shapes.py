"""Shapes that are hard to work with: empty, without length, crossing themselves, inside out, without end."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from functools import cache
from typing import Any

from OCP.BRep import BRep_Builder, BRep_Tool
from OCP.BRepBuilderAPI import (
    BRepBuilderAPI_MakeEdge,
    BRepBuilderAPI_MakeFace,
    BRepBuilderAPI_MakePolygon,
    BRepBuilderAPI_MakeVertex,
    BRepBuilderAPI_MakeWire,
    BRepBuilderAPI_Transform,
)
from OCP.BRepPrimAPI import (
    BRepPrimAPI_MakeBox,
    BRepPrimAPI_MakeCone,
    BRepPrimAPI_MakeHalfSpace,
    BRepPrimAPI_MakeSphere,
    BRepPrimAPI_MakeTorus,
)
from OCP.Geom import Geom_CylindricalSurface, Geom_Line, Geom_Plane
from OCP.gp import gp_Ax2, gp_Ax3, gp_Circ, gp_Dir, gp_Elips, gp_Lin, gp_Pln, gp_Pnt, gp_Trsf
from OCP.TopoDS import (
    TopoDS_Edge,
    TopoDS_Face,
    TopoDS_Shape,
    TopoDS_Shell,
    TopoDS_Solid,
    TopoDS_Wire,
)

from cadcloud.ops.brep import topology

ORIGIN = gp_Pnt(0, 0, 0)
AXES = gp_Ax2(ORIGIN, gp_Dir(0, 1, 0))


def _empty(kind: str) -> TopoDS_Shape:
    builder = BRep_Builder()
    shape = {"wire": TopoDS_Wire, "shell": TopoDS_Shell, "solid": TopoDS_Solid}[kind]()
    {"wire": builder.MakeWire, "shell": builder.MakeShell, "solid": builder.MakeSolid}[kind](shape)
    return shape


def _is_point(edge: TopoDS_Edge) -> bool:
    return bool(BRep_Tool.Degenerated_s(edge))


def _short_edge(length: float) -> TopoDS_Edge:
    """An edge between two vertices, which the kernel's own maker would refuse to make."""
    edge, builder = TopoDS_Edge(), BRep_Builder()
    builder.MakeEdge(edge, Geom_Line(ORIGIN, gp_Dir(1, 0, 0)), 1e-7)
    ends = (BRepBuilderAPI_MakeVertex(ORIGIN).Vertex(), BRepBuilderAPI_MakeVertex(gp_Pnt(length, 0, 0)).Vertex())
    builder.Add(edge, ends[0])
    builder.Add(edge, ends[1].Reversed())
    builder.Range(edge, 0, length)
    return edge


def _edge(one: tuple[float, float, float], other: tuple[float, float, float]) -> TopoDS_Edge:
    return BRepBuilderAPI_MakeEdge(gp_Pnt(*one), gp_Pnt(*other)).Edge()


def _wire_of(*edges: TopoDS_Shape) -> TopoDS_Wire:
    """Edges thrown together, whether they meet or not."""
    wire, builder = TopoDS_Wire(), BRep_Builder()
    builder.MakeWire(wire)
    for edge in edges:
        builder.Add(wire, edge)
    return wire


def _polygon(*points: tuple[float, float, float], closed: bool = True) -> TopoDS_Wire:
    polygon = BRepBuilderAPI_MakePolygon()
    for point in points:
        polygon.Add(gp_Pnt(*point))
    if closed:
        polygon.Close()
    return polygon.Wire()


def _face_of(*wires: TopoDS_Wire) -> TopoDS_Face:
    maker = BRepBuilderAPI_MakeFace(gp_Pln(ORIGIN, gp_Dir(0, 1, 0)), wires[0])
    for wire in wires[1:]:
        maker.Add(wire)
    return maker.Face()


def _circle(radius: float) -> TopoDS_Edge:
    return BRepBuilderAPI_MakeEdge(gp_Circ(AXES, radius)).Edge()


def _box(size: float = 2, at: float = 0) -> TopoDS_Solid:
    return BRepPrimAPI_MakeBox(gp_Pnt(at, at, at), size, size, size).Solid()


def _open_shell() -> TopoDS_Shell:
    shell, builder = TopoDS_Shell(), BRep_Builder()
    builder.MakeShell(shell)
    for face in topology.faces(_box())[:5]:
        builder.Add(shell, face)
    return shell


def _solid_of(shell: TopoDS_Shape) -> TopoDS_Solid:
    solid, builder = TopoDS_Solid(), BRep_Builder()
    builder.MakeSolid(solid)
    builder.Add(solid, shell)
    return solid


def _mirrored(shape: TopoDS_Shape) -> TopoDS_Shape:
    mirror = gp_Trsf()
    mirror.SetMirror(ORIGIN)
    return BRepBuilderAPI_Transform(shape, mirror, False).Shape()


def _nested(depth: int) -> TopoDS_Shape:
    shape: TopoDS_Shape = _box()
    for _ in range(depth):
        shape = topology.compound([shape])
    return shape


def _plane_without_wire() -> TopoDS_Face:
    face = TopoDS_Face()
    BRep_Builder().MakeFace(face, Geom_Plane(gp_Pln(ORIGIN, gp_Dir(0, 1, 0))), 1e-7)
    return face


_SQUARE = ((0, 0, 0), (2, 0, 0), (2, 0, 2), (0, 0, 2))

MAKERS: dict[str, Callable[[], TopoDS_Shape]] = {
    "null": TopoDS_Shape,
    "nullEdge": TopoDS_Edge,
    "emptyCompound": lambda: topology.compound([]),
    "compoundOfEmpty": lambda: topology.compound([topology.compound([])]),
    "emptyWire": lambda: _empty("wire"),
    "emptyShell": lambda: _empty("shell"),
    "emptySolid": lambda: _empty("solid"),
    "solidOfEmptyShell": lambda: _solid_of(_empty("shell")),
    "vertex": lambda: BRepBuilderAPI_MakeVertex(ORIGIN).Vertex(),
    "farVertex": lambda: BRepBuilderAPI_MakeVertex(gp_Pnt(1e9, -1e9, 1e9)).Vertex(),
    "zeroEdge": lambda: _short_edge(0),
    "tinyEdge": lambda: _short_edge(1e-8),
    "poleEdge": lambda: next(edge for edge in topology.edges(BRepPrimAPI_MakeSphere(1).Shape()) if _is_point(edge)),
    "endlessEdge": lambda: BRepBuilderAPI_MakeEdge(gp_Lin(ORIGIN, gp_Dir(1, 0, 0))).Edge(),
    "line": lambda: _edge((0, 0, 0), (1, 2, 3)),
    "circle": lambda: _circle(1),
    "arc": lambda: BRepBuilderAPI_MakeEdge(gp_Circ(AXES, 1.0), 0.5, 2.0).Edge(),
    "ellipse": lambda: BRepBuilderAPI_MakeEdge(gp_Elips(AXES, 2.0, 1.0)).Edge(),
    "hugeCircle": lambda: _circle(1e9),
    "tinyCircle": lambda: _circle(1e-6),
    "openWire": lambda: _polygon((0, 0, 0), (1, 0, 0), (1, 0, 1), closed=False),
    "straightWire": lambda: _polygon((0, 0, 0), (1, 0, 0), (3, 0, 0), closed=False),
    "circleWire": lambda: BRepBuilderAPI_MakeWire(_circle(1)).Wire(),
    "square": lambda: _polygon(*_SQUARE),
    "gappedWire": lambda: _wire_of(_edge((0, 0, 0), (1, 0, 0)), _edge((2, 0, 0), (3, 0, 1))),
    "branchedWire": lambda: _wire_of(*(_edge((0, 0, 0), end) for end in ((1, 0, 0), (0, 0, 1), (-1, 0, -1)))),
    "foldedWire": lambda: _polygon((0, 0, 0), (1, 0, 0)),
    "crossedWire": lambda: _polygon((0, 0, 0), (2, 0, 2), (2, 0, 0), (0, 0, 2)),
    "warpedWire": lambda: _polygon((0, 0, 0), (2, 1, 0), (2, 0, 2), (0, 1, 2)),
    "endlessWire": lambda: _wire_of(BRepBuilderAPI_MakeEdge(gp_Lin(ORIGIN, gp_Dir(1, 0, 0))).Edge()),
    "wireOfZeroEdge": lambda: _wire_of(_short_edge(0)),
    "wireOfPole": lambda: _wire_of(make("poleEdge")),
    "wireWithZeroEdge": lambda: _wire_of(_short_edge(0), _edge((0, 0, 0), (1, 0, 0))),
    "hugeWire": lambda: _polygon(*((x * 1e9, 0, z * 1e9) for x, _, z in ((0, 0, 0), (1, 0, 0), (1, 0, 1)))),
    "squareFace": lambda: _face_of(_polygon(*_SQUARE)),
    "crossedFace": lambda: _face_of(_polygon((0, 0, 0), (2, 0, 2), (2, 0, 0), (0, 0, 2))),
    "openFace": lambda: _face_of(_polygon((0, 0, 0), (1, 0, 0), (1, 0, 1), closed=False)),
    "sliverFace": lambda: _face_of(_polygon((0, 0, 0), (2, 0, 0), (2, 0, 1e-7), (0, 0, 1e-7))),
    "holeOutside": lambda: _face_of(_polygon(*_SQUARE), _polygon((5, 0, 5), (5, 0, 6), (6, 0, 6), (6, 0, 5))),
    "endlessFace": lambda: BRepBuilderAPI_MakeFace(gp_Pln(ORIGIN, gp_Dir(0, 1, 0))).Face(),
    "endlessCylinder": lambda: BRepBuilderAPI_MakeFace(Geom_CylindricalSurface(gp_Ax3(AXES), 1), 1e-7).Face(),
    "faceWithoutWire": _plane_without_wire,
    "ballFace": lambda: topology.faces(BRepPrimAPI_MakeSphere(1).Shape())[0],
    "reversedFace": lambda: _face_of(_polygon(*_SQUARE)).Reversed(),
    "openShell": _open_shell,
    "shellOfEndlessFace": lambda: _shell_of(make("endlessFace")),
    "closedShell": lambda: topology.subshapes(_box(), "shell")[0],
    "box": _box,
    "ball": lambda: BRepPrimAPI_MakeSphere(1).Solid(),
    "cone": lambda: BRepPrimAPI_MakeCone(AXES, 1, 0, 2).Solid(),
    "torus": lambda: BRepPrimAPI_MakeTorus(AXES, 2, 0.5).Solid(),
    "insideOut": lambda: _box().Reversed(),
    "mirrored": lambda: _mirrored(_box()),
    "openSolid": lambda: _solid_of(_open_shell()),
    "crossedSolid": lambda: _solid_of(_shell_of(make("crossedFace"))),
    "halfSpace": lambda: BRepPrimAPI_MakeHalfSpace(_face_of(_polygon(*_SQUARE)), gp_Pnt(0, 1, 0)).Solid(),
    "hugeBox": lambda: _box(1e9),
    "tinyBox": lambda: _box(1e-6),
    "farBox": lambda: _box(1, 1e9),
    "flatBox": lambda: BRepPrimAPI_MakeBox(gp_Pnt(0, 0, 0), 2, 2, 1e-6).Solid(),
    "nested": lambda: _nested(3),
    "deeplyNested": lambda: _nested(2000),
    "sameTwice": lambda: topology.compound([make("box"), make("box")]),
    "overlapping": lambda: topology.compound([_box(), _box(2, 1)]),
    "mixed": lambda: topology.compound(make(name) for name in ("vertex", "line", "openWire", "squareFace", "box")),
    "looseEdges": lambda: topology.compound([_edge((0, 0, 0), (1, 0, 0)), _edge((5, 0, 0), (6, 1, 0))]),
    "withEndless": lambda: topology.compound([make("box"), make("endlessFace")]),
}


def _shell_of(face: TopoDS_Shape) -> TopoDS_Shell:
    shell, builder = TopoDS_Shell(), BRep_Builder()
    builder.MakeShell(shell)
    builder.Add(shell, face)
    return shell


@cache
def make(name: str) -> Any:
    """One of them; the same each time."""
    shape = MAKERS[name]()
    return shape if topology.is_null(shape) else topology.downcast(shape)


@cache
def of_kind(kind: str) -> tuple[str, ...]:
    """The names of those that pass for a kind of shape, and a few that do not."""
    wrong = ("null", "nullEdge", "vertex" if kind != "vertex" else "line", "emptyCompound")
    fitting = (
        name for name in MAKERS if not topology.is_null(make(name)) and topology.as_kind(make(name), kind) is not None
    )
    return tuple(dict.fromkeys(itertools.chain(wrong, fitting)))
