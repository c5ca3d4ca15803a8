"""Cases of what is asked of shapes of any kind, and of repairs."""

from __future__ import annotations

from collections.abc import Sequence
from math import pi
from typing import Any

from OCP.BRep import BRep_Builder
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakePolygon
from OCP.BRepCheck import BRepCheck_Analyzer
from OCP.BRepPrimAPI import BRepPrimAPI_MakeBox
from OCP.BRepTools import BRepTools_WireExplorer
from OCP.gp import gp_Pnt, gp_Trsf, gp_Vec
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_CompSolid, TopoDS_Shape, TopoDS_Wire
from tests.ops.case import Case, error, op, sample

from cadcloud.ops.brep import topology
from cadcloud.ops.errors import KernelError

BOX = op("occt.shapes.solid.createBox", width=2, length=2, height=2)
SHIFTED = op("occt.shapes.solid.createBox", width=2, length=2, height=2, center=[1, 0, 0])
BESIDE = op("occt.shapes.solid.createBox", width=2, length=2, height=2, center=[2, 0, 0])
BALL = op("occt.shapes.solid.createSphere", radius=1)
CYLINDER = op("occt.shapes.solid.createCylinder", radius=1, height=2)
ABOVE = op("occt.shapes.solid.createCylinder", radius=1, height=2, center=[0, 2, 0])
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=2)
CORNERS = [[0, 0, 0], [1, 0, 0], [2, 0, 0], [2, 0, 2], [0, 0, 2]]
OUTLINE = op("occt.shapes.wire.createPolygonWire", points=CORNERS)
FACE = op("occt.shapes.face.createFaceFromWire", shape=OUTLINE)
PAIR = op("occt.shapes.compound.makeCompound", shapes=[BOX, BALL])
JOINED = op("occt.booleans.union", shapes=[BOX, SHIFTED], keepEdges=True)
STACKED = op("occt.booleans.union", shapes=[CYLINDER, ABOVE], keepEdges=True)
SHORT = op("occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [1, 0, 0], [1, 0, 5e-4], [2, 0, 2], [0, 0, 2]])
TINY = op("occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [1, 0, 0], [1, 0, 1e-6], [2, 0, 2], [0, 0, 2]])
# Round about SHORT without the short edge.
LONG_WAY = 5 + 5**0.5
LOOSE = "a face from a wire lies on a larger patch of its plane there"
OURS = "the very same shape cannot be had twice by a call"

SOLID = BRepPrimAPI_MakeBox(gp_Pnt(0, 0, 0), 1, 1, 1).Solid()


def moved(shape: TopoDS_Shape) -> TopoDS_Shape:
    move = gp_Trsf()
    move.SetTranslation(gp_Vec(5, 0, 0))
    return shape.Moved(TopLoc_Location(move))


def cells() -> TopoDS_CompSolid:
    result, builder = TopoDS_CompSolid(), BRep_Builder()
    builder.MakeCompSolid(result)
    builder.Add(result, SOLID)
    return result


def polygon(points: Sequence[Sequence[float]]) -> TopoDS_Wire:
    maker = BRepBuilderAPI_MakePolygon()
    for point in points:
        maker.Add(gp_Pnt(*point))
    maker.Close()
    return maker.Wire()


def tangled() -> TopoDS_Wire:
    """A square whose edges stand in the wrong order, one of them the wrong way round."""
    edges = topology.edges(polygon([[0, 0, 0], [1, 0, 0], [1, 0, 1], [0, 0, 1]]))
    result, builder = TopoDS_Wire(), BRep_Builder()
    builder.MakeWire(result)
    for place in (0, 2, 1, 3):
        builder.Add(result, edges[place].Reversed() if place == 1 else edges[place])
    return result


def scarred() -> TopoDS_Shape:
    """A square face with a line in it that bounds nothing."""
    face = topology.faces(SOLID)[0].EmptyCopied()
    builder = BRep_Builder()
    for wire in topology.subshapes(topology.faces(SOLID)[0], "wire"):
        builder.Add(face, wire)
    line = BRepBuilderAPI_MakeEdge(gp_Pnt(0, 0.2, 0.2), gp_Pnt(0, 0.8, 0.8)).Edge()
    wire = TopoDS_Wire()
    builder.MakeWire(wire)
    builder.Add(wire, line.Oriented(TopAbs_Orientation.TopAbs_INTERNAL))
    builder.Add(face, wire)
    return face


def in_order(count: int) -> Any:
    def check(wire: TopoDS_Wire) -> None:
        explorer, walked = BRepTools_WireExplorer(wire), 0
        while explorer.More():
            walked += 1
            explorer.Next()
        assert walked == count

    return check


def sound(shape: TopoDS_Shape) -> None:
    assert BRepCheck_Analyzer(shape).IsValid()


def flags(**wanted: bool) -> list[Any]:
    shapes = {"box": BOX, "circle": CIRCLE, "face": FACE, "pair": PAIR, "ball": BALL, "outline": OUTLINE}
    return [sample({"shape": shapes[name]}, value=value) for name, value in wanted.items()]


NO_SHAPE = [
    error({}, "shape", "missing"),
    error({"shape": None}, "shape", "null"),
    error({"shape": TopoDS_Shape()}, "shape", "empty"),
    error({"shape": "box"}, "shape", "the text"),
]
NO_PAIR = [
    error({"shape": BOX}, "otherShape", "missing"),
    error({"otherShape": BOX}, "shape", "missing"),
    error({"shape": BOX, "otherShape": [1]}, "otherShape", "a list"),
    error({"shape": BOX, "otherShape": TopoDS_Shape()}, "otherShape", "empty"),
]
WIRE_ERRORS = [*NO_SHAPE[:3], error({"shape": BOX}, "shape", "a solid")]


def compared(same: bool, turned: bool, elsewhere: bool, apart: bool) -> list[Any]:
    """Samples: a shape with itself, turned inside out, in another place, and one that was built apart."""
    return [
        sample({"shape": SOLID, "otherShape": SOLID}, value=same, oracle=OURS),
        sample({"shape": SOLID, "otherShape": SOLID.Reversed()}, value=turned, oracle=OURS),
        sample({"shape": SOLID, "otherShape": moved(SOLID)}, value=elsewhere, oracle=OURS),
        sample({"shape": BOX, "otherShape": BOX}, value=apart),
        sample({"shape": BOX, "otherShape": CIRCLE}, value=apart),
    ]


CASES = {
    "occt.shapes.shape.purgeInternalEdges": Case(
        samples=[
            sample({"shape": BOX}, kind="solid", volume=8, faces=6, edges=12),
            sample({"shape": JOINED}, volume=12, faces=14),
            sample({"shape": CIRCLE}, kind="wire", length=4 * pi),
            sample({"shape": FACE}, kind="face", area=4, edges=5, oracle=LOOSE),
            sample({"shape": scarred()}, kind="face", area=1, edges=4, oracle=OURS),
            sample({"shape": PAIR}, volume=8 + 4 / 3 * pi),
        ],
        errors=NO_SHAPE,
    ),
    "occt.shapes.shape.unifySameDomain": Case(
        samples=[
            sample({"shape": JOINED}, volume=12, area=32, faces=6, edges=12, vertices=8),
            sample({"shape": JOINED, "unifyEdges": False}, volume=12, faces=6, edges=20, vertices=16),
            sample({"shape": JOINED, "unifyFaces": False}, volume=12, faces=14, edges=28, vertices=16),
            sample({"shape": STACKED, "concatBSplines": False}, volume=4 * pi, faces=3, edges=3),
            sample({"shape": OUTLINE}, kind="wire", length=8, edges=4),
            sample({"shape": FACE, "unifyFaces": False}, kind="face", area=4, edges=4, oracle=LOOSE),
            sample({"shape": PAIR}, volume=8 + 4 / 3 * pi, faces=7),
        ],
        errors=[*NO_SHAPE, error({"shape": BOX, "unifyEdges": 1}, "unifyEdges")],
    ),
    "occt.shapes.shape.isClosed": Case(flags(box=False, circle=True, outline=True, face=False, pair=False), NO_SHAPE),
    "occt.shapes.shape.isConvex": Case(flags(box=False, circle=False, ball=False), NO_SHAPE),
    "occt.shapes.shape.isChecked": Case(flags(box=False, circle=False, pair=False), NO_SHAPE),
    "occt.shapes.shape.isFree": Case(flags(box=True, circle=True, pair=True), NO_SHAPE),
    "occt.shapes.shape.isInfinite": Case(flags(box=False, circle=False, pair=False), NO_SHAPE),
    "occt.shapes.shape.isModified": Case(flags(box=True, circle=True, face=True), NO_SHAPE),
    "occt.shapes.shape.isLocked": Case(flags(box=False, circle=False, face=False), NO_SHAPE),
    "occt.shapes.shape.isNull": Case(
        [
            *flags(box=False, circle=False),
            sample({"shape": None}, value=True, oracle="fails there"),
            sample({"shape": TopoDS_Shape()}, value=True, oracle="fails there"),
        ],
        [NO_SHAPE[0], error({"shape": "box"}, "shape", "the text"), error({"shape": [BOX]}, "shape", "a list")],
    ),
    "occt.shapes.shape.isEqual": Case(compared(True, False, False, False), NO_PAIR),
    "occt.shapes.shape.isNotEqual": Case(compared(False, True, True, True), NO_PAIR),
    "occt.shapes.shape.isPartner": Case(compared(True, True, True, False), NO_PAIR),
    "occt.shapes.shape.isSame": Case(compared(True, True, False, False), NO_PAIR),
    "occt.shapes.shape.getOrientation": Case(
        [
            sample({"shape": BOX}, value="forward"),
            sample({"shape": CIRCLE}, value="forward"),
            sample({"shape": SOLID.Reversed()}, value="reversed", oracle=OURS),
            sample({"shape": SOLID.Oriented(TopAbs_Orientation.TopAbs_INTERNAL)}, value="internal", oracle=OURS),
            sample({"shape": SOLID.Oriented(TopAbs_Orientation.TopAbs_EXTERNAL)}, value="external", oracle=OURS),
        ],
        NO_SHAPE,
    ),
    "occt.shapes.shape.getShapeType": Case(
        [
            sample({"shape": BOX}, value="solid"),
            sample({"shape": CIRCLE}, value="wire"),
            sample({"shape": FACE}, value="face"),
            sample({"shape": PAIR}, value="compound"),
            sample({"shape": topology.edges(SOLID)[0]}, value="edge", oracle=OURS),
            sample({"shape": topology.subshapes(SOLID, "vertex")[0]}, value="vertex", oracle=OURS),
            sample({"shape": topology.subshapes(SOLID, "shell")[0]}, value="shell", oracle=OURS),
            sample({"shape": cells()}, value="compSolid", oracle=OURS),
        ],
        NO_SHAPE,
    ),
    "occt.shapeFix.basicShapeRepair": Case(
        samples=[
            sample({"shape": BOX}, kind="solid", volume=8, faces=6),
            sample({"shape": JOINED}, volume=12, faces=14),
            sample({"shape": OUTLINE}, length=8, edges=5),
            # Shorter than the least tolerance of 1e-4; the next wire's short edge is not.
            sample({"shape": TINY}, kind="wire", edges=4, vertices=4, check=sound),
            sample({"shape": SHORT}, edges=5, vertices=5),
            sample({"shape": SHORT, "precision": 0.01, "maxTolerance": 0.1}, edges=5),
            sample({"shape": tangled()}, kind="wire", length=4, edges=4, check=in_order(4), oracle=OURS),
        ],
        errors=[
            *NO_SHAPE,
            error({"shape": BOX, "precision": -1}, "precision"),
            error({"shape": BOX, "maxTolerance": float("nan")}, "maxTolerance"),
            error({"shape": BOX, "minTolerance": 0.1}, "minTolerance", "larger than maxTolerance"),
        ],
    ),
    "occt.shapeFix.fixSmallEdgeOnWire": Case(
        samples=[
            sample({"shape": SHORT, "precsmall": 0.001}, edges=4, vertices=4, length=LONG_WAY, rel=1e-3, check=sound),
            sample({"shape": SHORT, "precsmall": 0.0001}, edges=5),
            sample({"shape": SHORT, "precsmall": 0.001, "lockvtx": True}, edges=5, vertices=5),
            sample({"shape": TINY, "precsmall": 0.001}, edges=4, length=LONG_WAY, rel=1e-5),
            sample({"shape": OUTLINE}, length=8, edges=5),
            sample({"shape": CIRCLE, "precsmall": 0.1}, length=4 * pi, edges=1),
        ],
        errors=[
            *WIRE_ERRORS,
            error({"shape": SHORT, "precsmall": -1}, "precsmall"),
            error({"shape": SHORT, "precsmall": 10}, None, "All edges", KernelError),
        ],
        difference="short edges are found but never removed there",
    ),
    "occt.shapeFix.fixEdgeOrientationsAlongWire": Case(
        samples=[
            sample({"shape": OUTLINE}, kind="wire", length=8, edges=5),
            sample({"shape": CIRCLE}, kind="wire", length=4 * pi),
            sample({"shape": tangled()}, kind="wire", length=4, edges=4, vertices=4, check=in_order(4), oracle=OURS),
        ],
        errors=WIRE_ERRORS,
    ),
}
