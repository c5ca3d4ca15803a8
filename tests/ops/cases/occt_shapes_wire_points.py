"""Cases of points, tangents and derivatives along wires, and of what can be asked of wires."""

from __future__ import annotations

from math import cos, pi, sin, sqrt
from typing import Any

from OCP.BRep import BRep_Builder
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeEdge, BRepBuilderAPI_MakeWire
from OCP.gp import gp_Dir, gp_Lin, gp_Pnt
from OCP.TopoDS import TopoDS_Edge, TopoDS_Wire
from tests.ops.case import Call, Case, error, op, sample


def edge(shape: Call, index: int) -> Call:
    return op("lists.getItem", list=op("occt.shapes.edge.getEdges", shape=shape), index=index, clone=False)


def open_wire(*points: list[float]) -> Call:
    """The sides of a polygon without the last."""
    outline = op("occt.shapes.wire.createPolygonWire", points=list(points))
    sides = [edge(outline, index) for index in range(len(points) - 1)]
    return op("occt.shapes.wire.combineEdgesAndWiresIntoAWire", shapes=sides)


STEPS = open_wire([0, 0, 0], [2, 0, 0], [2, 0, 1], [5, 0, 1])
BACK = op("occt.shapes.wire.reversedWire", shape=STEPS)
LINE = op(
    "occt.shapes.wire.createWireFromEdge",
    shape=edge(op("occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [3, 0, 0], [0, 4, 0]]), 0),
)
RECTANGLE = op("occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [4, 0, 0], [4, 0, 2], [0, 0, 2]])
# Two lines of length 4 and two half circles.
ROUNDED = op(
    "occt.shapes.wire.createWireFromTwoCirclesTan",
    circle1=op("occt.shapes.wire.createCircleWire", radius=1),
    circle2=op("occt.shapes.wire.createCircleWire", radius=1, center=[4, 0, 0]),
)
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=2)
LEANING = op("occt.shapes.wire.createCircleWire", radius=2, center=[1, 2, 3], direction=[1, 1, 0])
ARC = op(
    "lists.getItem",
    list=op("occt.shapes.wire.splitOnPoints", shape=CIRCLE, points=[[2, 0, 0]]),
    index=0,
    clone=False,
)
BOX = op("occt.shapes.solid.createBox", width=2, length=2, height=2)
BALL = op("occt.shapes.solid.createSphere", radius=3)
CYLINDER = op("occt.shapes.solid.createCylinder", radius=2, height=4)
# A smooth line of no simple kind.
BENT = op(
    "occt.shapes.wire.getWire",
    shape=op(
        "occt.shapes.wire.project",
        wire=op("occt.shapes.wire.createCircleWire", radius=1, center=[0, 6, 0]),
        shape=BALL,
        direction=[1, -6, 0],
    ),
)
WIRES = (STEPS, BACK, RECTANGLE, CIRCLE, LEANING, ROUNDED, BENT)


def loose_wire(*pieces: TopoDS_Edge) -> TopoDS_Wire:
    """A wire of edges as they are, whether they meet or not."""
    wire = TopoDS_Wire()
    builder = BRep_Builder()
    builder.MakeWire(wire)
    for piece in pieces:
        builder.Add(wire, piece)
    return wire


def segment(start: float, end: float) -> TopoDS_Edge:
    return BRepBuilderAPI_MakeEdge(gp_Pnt(start, 0, 0), gp_Pnt(end, 0, 0)).Edge()


GAP = loose_wire(segment(0, 1), segment(5, 6))
ENDLESS = BRepBuilderAPI_MakeWire(BRepBuilderAPI_MakeEdge(gp_Lin(gp_Pnt(), gp_Dir(1, 0, 0))).Edge()).Wire()
BROKEN = [
    error({"shape": loose_wire()}, "shape", "empty"),
    error({"shape": GAP}, "shape", "gaps"),
    error({"shape": ENDLESS}, "shape", "endless"),
]
BELTS = [
    op(
        "occt.shapes.wire.createWireFromTwoCirclesTan",
        circle1=op("occt.shapes.wire.createCircleWire", radius=1, direction=[0, up, 0]),
        circle2=op("occt.shapes.wire.createCircleWire", radius=2, center=[5, 0, 0], direction=[0, up, 0]),
        keepLines=lines,
        circleRemainders=arcs,
    )
    for up in (1, -1)
    for lines in ("outside", "inside")
    for arcs in ("outside", "inside", "outsideInside", "insideOutside")
]
ON_AND_BACK = op(
    "occt.shapes.wire.addEdgesAndWiresToWire", shape=STEPS, shapes=[open_wire([5, 0, 1], [5, 2, 1], [0, 0, 0])]
)
MADE = [
    *BELTS,
    ON_AND_BACK,
    op("occt.shapes.wire.closeOpenWire", shape=STEPS),
    op("occt.shapes.wire.reversedWireFromReversedEdges", shape=ON_AND_BACK),
    op("occt.shapes.wire.reversedWire", shape=ON_AND_BACK),
    op("occt.shapes.wire.combineEdgesAndWiresIntoAWire", shapes=[edge(RECTANGLE, 2), edge(RECTANGLE, 1)]),
    op("occt.shapes.wire.combineEdgesAndWiresIntoAWire", shapes=[edge(RECTANGLE, 1), edge(RECTANGLE, 2)]),
    op(
        "occt.shapes.wire.createZigZagBetweenTwoWires", wire1=RECTANGLE, wire2=CIRCLE, nrZigZags=1, zigZagsPerEdge=False
    ),
    *(
        op(
            "lists.getItem",
            list=op("occt.shapes.wire.splitOnPoints", shape=RECTANGLE, points=[[1, 0, 2], [3, 0, 0]]),
            index=index,
            clone=False,
        )
        for index in range(3)
    ),
]
NO_WIRE = [error({}, "shape", "missing"), error({"shape": BOX}, "shape", "it is a solid")]
NO_WIRES = [error({}, "shapes", "missing"), error({"shapes": [STEPS, BOX]}, "shapes.1", "it is a solid")]
OFF = "beyond its ends a wire is carried on by less there"
# The length of a circle as an integral.
ABOUT = 1e-8


def around(angle: float) -> list[float]:
    """The point of the circle at an angle; it starts on the z axis and turns to x."""
    return [2 * sin(angle), 0, 2 * cos(angle)]


def straight_on(found: Any) -> None:
    first, second, third = found
    assert sqrt(sum(value * value for value in first)) > 1
    assert list(second) == list(third) == [0, 0, 0]


DIVIDE_ERRORS = [
    error({"shape": STEPS, "nrOfDivisions": 0}, "nrOfDivisions"),
    error({"shape": STEPS, "nrOfDivisions": 2.5}, "nrOfDivisions", "whole"),
    error({"shape": STEPS, "nrOfDivisions": 10_000_000}, "nrOfDivisions"),
]


def without_ends() -> list[Any]:
    """Samples that leave out the first point, the last, and both."""
    return [
        sample({"shape": STEPS, "removeStartPoint": True}, count=10),
        sample({"shape": CIRCLE, "removeEndPoint": True}, count=10),
        sample({"shape": STEPS, "nrOfDivisions": 1, "removeStartPoint": True, "removeEndPoint": True}, value=[]),
    ]


CASES = {
    "occt.shapes.wire.getWire": Case(
        samples=[
            sample({"shape": BOX}, kind="wire", length=8, center=(-1, 0, 0)),
            sample({"shape": BOX, "index": 3}, length=8, center=(0, 1, 0)),
            sample({"shape": CYLINDER, "index": 1}, length=4 * pi, edges=1),
            sample({"shape": op("occt.shapes.compound.makeCompound", shapes=[STEPS, CIRCLE]), "index": 1}, edges=1),
            sample({"shape": STEPS}, length=6, oracle="a wire is refused there"),
        ],
        errors=[
            error({"shape": BOX, "index": 6}, "index", "at most 5"),
            error({"shape": BOX, "index": -1}, "index"),
            error({"shape": edge(BOX, 0)}, "shape", "must hold a wire"),
            error({"index": 1}, "shape", "missing"),
        ],
    ),
    "occt.shapes.wire.getWires": Case(
        samples=[
            sample({"shape": BOX}, count=6),
            sample({"shape": CYLINDER}, count=3),
            sample({"shape": STEPS}, count=1),
            sample({"shape": edge(BOX, 0)}, value=[]),
            sample(
                {"shape": op("occt.shapes.compound.makeCompound", shapes=[CIRCLE, CIRCLE])},
                count=2,
                oracle="each call makes a circle of its own",
            ),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": [BOX]}, "shape")],
    ),
    "occt.shapes.wire.getWireLength": Case(
        samples=[
            sample({"shape": STEPS}, value=6),
            sample({"shape": BACK}, value=6),
            sample({"shape": RECTANGLE}, value=12),
            sample({"shape": CIRCLE}, value=4 * pi, rel=ABOUT),
            sample({"shape": ROUNDED}, value=8 + 2 * pi, rel=ABOUT),
            sample({"shape": LEANING}, value=4 * pi, rel=ABOUT),
            sample({"shape": BENT}, value=6.452144217, rel=1e-6),
            sample({"shape": GAP}, value=2, oracle="cannot be made there"),
            sample({"shape": loose_wire()}, value=0, oracle="cannot be made there"),
        ],
        errors=[*NO_WIRE, error({"shape": ENDLESS}, "shape", "endless")],
    ),
    "occt.shapes.wire.getWiresLengths": Case(
        samples=[
            sample({"shapes": [STEPS, CIRCLE, LINE]}, value=[6, 4 * pi, 3], rel=ABOUT),
            sample({"shapes": [RECTANGLE]}, value=[12]),
            sample({"shapes": []}, value=[]),
        ],
        errors=NO_WIRES,
    ),
    "occt.shapes.wire.getWireCenterOfMass": Case(
        samples=[
            sample({"shape": STEPS}, value=[(2 * 1 + 1 * 2 + 3 * 3.5) / 6, 0, 3.5 / 6]),
            sample({"shape": RECTANGLE}, value=[2, 0, 1]),
            sample({"shape": LEANING}, value=[1, 2, 3]),
            sample({"shape": ARC}, value=[4 / pi, 0, 4 / pi]),
            sample({"shape": ROUNDED}, value=[2, 0, 0]),
        ],
        errors=NO_WIRE,
    ),
    "occt.shapes.wire.getWiresCentersOfMass": Case(
        samples=[
            sample({"shapes": [LINE, RECTANGLE]}, value=[[1.5, 0, 0], [2, 0, 1]]),
            sample({"shapes": [LEANING]}, value=[[1, 2, 3]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=NO_WIRES,
    ),
    "occt.shapes.wire.isWireClosed": Case(
        samples=[
            sample({"shape": STEPS}, value=False),
            sample({"shape": BACK}, value=False),
            sample({"shape": RECTANGLE}, value=True),
            sample({"shape": CIRCLE}, value=True),
            sample({"shape": ARC}, value=False),
            sample({"shape": op("occt.shapes.wire.closeOpenWire", shape=ARC)}, value=True),
        ],
        errors=NO_WIRE,
    ),
    "occt.shapes.wire.startPointOnWire": Case(
        samples=[
            sample({"shape": STEPS}, value=[0, 0, 0]),
            sample({"shape": BACK}, value=[5, 0, 1]),
            sample({"shape": RECTANGLE}, value=[0, 0, 0]),
            sample({"shape": op("occt.shapes.wire.reversedWire", shape=RECTANGLE)}, value=[4, 0, 0]),
            sample({"shape": CIRCLE}, value=[0, 0, 2]),
            sample({"shape": LEANING}),
            sample({"shape": BENT}),
        ],
        errors=[*NO_WIRE, *BROKEN],
    ),
    "occt.shapes.wire.midPointOnWire": Case(
        samples=[
            sample({"shape": STEPS}, value=[2, 0, 0.5]),
            sample({"shape": BACK}, value=[2, 0, 0.5]),
            sample({"shape": RECTANGLE}, value=[4, 0, 2]),
            sample({"shape": CIRCLE}, value=[0, 0, -2]),
            sample({"shape": ROUNDED}),
        ],
        errors=[*NO_WIRE, *BROKEN],
    ),
    "occt.shapes.wire.endPointOnWire": Case(
        samples=[
            sample({"shape": STEPS}, value=[5, 0, 1]),
            sample({"shape": BACK}, value=[0, 0, 0]),
            sample({"shape": RECTANGLE}, value=[0, 0, 0]),
            sample({"shape": ARC}, value=[2, 0, 0]),
            sample({"shape": LEANING}),
        ],
        errors=[*NO_WIRE, *BROKEN],
    ),
    "occt.shapes.wire.debugInfo": Case(
        samples=[
            sample(
                {"shape": STEPS},
                check=lambda info: expect_info(info, 3, 6, closed=False, kinds={"line"}),
            ),
            sample(
                {"shape": CIRCLE},
                value={
                    "valid": True,
                    "nbEdges": 1,
                    "closed": True,
                    "totalLength": 4 * pi,
                    "edges": [
                        {
                            "valid": True,
                            "type": "circle",
                            "firstParameter": 0,
                            "lastParameter": 2 * pi,
                            "closed": True,
                            "periodic": True,
                            "length": 4 * pi,
                            "isLinear": False,
                            "isCircular": True,
                            "start": [0, 0, 2],
                            "end": [0, 0, 2],
                            "period": 2 * pi,
                        }
                    ],
                },
            ),
            sample(
                {"shape": ROUNDED},
                check=lambda info: expect_info(info, 4, 8 + 2 * pi, closed=True, kinds={"line", "circle"}),
            ),
            sample(
                {"shape": op("occt.shapes.wire.rebuildWireDegree", shape=ARC, degree=5)},
                check=lambda info: expect_spline(info, degree=5, rational=True),
            ),
            sample({"shape": BACK}, check=lambda info: expect_ends(info, [5, 0, 1], [0, 0, 0])),
        ],
        errors=NO_WIRE,
    ),
    "occt.shapes.wire.pointOnWireAtParam": Case(
        samples=[
            sample({"shape": STEPS}, value=[2, 0, 0.5]),
            sample({"shape": STEPS, "param": 0.25}, value=[1.5, 0, 0]),
            sample({"shape": BACK, "param": 0.25}, value=[2.75, 0, 1]),
            sample({"shape": RECTANGLE, "param": 1}, value=[0, 0, 0]),
            sample({"shape": CIRCLE, "param": 0.125}, value=around(pi / 4)),
            *(sample({"shape": wire, "param": 0.3}) for wire in (LEANING, ROUNDED, BENT)),
        ],
        errors=[
            *NO_WIRE,
            error({"shape": STEPS, "param": 1.5}, "param"),
            error({"shape": STEPS, "param": -0.1}, "param"),
        ],
    ),
    "occt.shapes.wire.pointOnWireAtLength": Case(
        samples=[
            sample({"shape": STEPS}, value=[0.5, 0, 0]),
            sample({"shape": STEPS, "length": 2.5}, value=[2, 0, 0.5]),
            sample({"shape": STEPS, "length": 6}, value=[5, 0, 1]),
            sample({"shape": BACK, "length": 2.5}, value=[2.5, 0, 1]),
            sample({"shape": CIRCLE, "length": 3}, value=around(1.5)),
            sample({"shape": LINE, "length": -0.5}, value=[-0.5, 0, 0]),
            sample({"shape": CIRCLE, "length": 14}, value=around(7)),
            sample({"shape": STEPS, "length": 100}, value=[99, 0, 1], oracle=OFF),
            sample({"shape": ARC, "length": -1}, value=around(-0.5), rel=ABOUT),
            *(sample({"shape": wire, "length": 2.3}, rel=1e-6) for wire in (LEANING, ROUNDED, BENT)),
        ],
        errors=[
            *NO_WIRE,
            error({"shape": STEPS, "length": "1"}, "length"),
            error({"shape": STEPS, "length": 1e12}, "length"),
        ],
    ),
    "occt.shapes.wire.tangentOnWireAtParam": Case(
        samples=[
            sample({"shape": STEPS}, value=[0, 0, 1]),
            sample({"shape": STEPS, "param": 0.1}, value=[2, 0, 0]),
            sample({"shape": BACK, "param": 0.1}, value=[-3, 0, 0]),
            sample({"shape": RECTANGLE}, value=[-4, 0, 0]),
            sample({"shape": CIRCLE, "param": 0.25}, value=[0, 0, -4 * pi]),
            *(sample({"shape": wire, "param": 0.3}) for wire in (LEANING, ROUNDED, BENT)),
        ],
        errors=[*NO_WIRE, error({"shape": STEPS, "param": 2}, "param")],
    ),
    "occt.shapes.wire.tangentOnWireAtLength": Case(
        samples=[
            sample({"shape": STEPS}, value=[2, 0, 0]),
            sample({"shape": STEPS, "length": 2.5}, value=[0, 0, 1]),
            sample({"shape": BACK}, value=[-3, 0, 0]),
            sample({"shape": CIRCLE, "length": pi}, value=[0, 0, -4 * pi]),
            sample({"shape": STEPS, "length": 50}, value=[3, 0, 0]),
            *(sample({"shape": wire, "length": 2.3}, rel=1e-6) for wire in (LEANING, ROUNDED, BENT)),
        ],
        errors=[*NO_WIRE, error({"length": 1}, "shape", "missing")],
    ),
    "occt.shapes.wire.derivativesOnWireAtParam": Case(
        samples=[
            sample({"shape": STEPS}, value=[[0, 0, 1], [0, 0, 0], [0, 0, 0]]),
            sample({"shape": BACK, "param": 0.1}, value=[[-3, 0, 0], [0, 0, 0], [0, 0, 0]]),
            sample(
                {"shape": CIRCLE, "param": 0.25},
                value=[[0, 0, -4 * pi], [-8 * pi**2, 0, 0], [0, 0, 16 * pi**3]],
            ),
            *(sample({"shape": wire, "param": 0.3}, rel=1e-8) for wire in (LEANING, ROUNDED, BENT)),
        ],
        errors=[*NO_WIRE, error({"shape": STEPS, "param": 2}, "param")],
    ),
    "occt.shapes.wire.derivativesOnWireAtLength": Case(
        samples=[
            sample({"shape": STEPS}, value=[[2, 0, 0], [0, 0, 0], [0, 0, 0]]),
            sample({"shape": BACK, "length": 3.5}, value=[[0, 0, -1], [0, 0, 0], [0, 0, 0]]),
            sample(
                {"shape": CIRCLE, "length": pi},
                value=[[0, 0, -4 * pi], [-8 * pi**2, 0, 0], [0, 0, 16 * pi**3]],
            ),
            # Beyond a curve of no simple kind it goes straight on.
            sample(
                {"shape": BENT, "length": 7},
                check=straight_on,
                oracle=OFF,
            ),
            *(sample({"shape": wire, "length": 2.3}, rel=1e-5) for wire in (LEANING, ROUNDED, BENT)),
        ],
        errors=[*NO_WIRE, error({"shape": STEPS, "length": True}, "length")],
    ),
    "occt.shapes.wire.pointsOnWireAtLengths": Case(
        samples=[
            sample({"shape": STEPS, "lengths": [0, 1, 2.5, 6]}, value=[[0, 0, 0], [1, 0, 0], [2, 0, 0.5], [5, 0, 1]]),
            sample({"shape": STEPS, "lengths": [3, 1]}, value=[[2, 0, 1], [1, 0, 0]]),
            sample({"shape": CIRCLE, "lengths": [-1, 1, 20]}, value=[around(-0.5), around(0.5), around(10)]),
            sample({"shape": STEPS, "lengths": [-1, 8]}, value=[[-1, 0, 0], [7, 0, 1]], oracle=OFF),
            sample({"shape": STEPS, "lengths": []}, value=[]),
            *(sample({"shape": wire, "lengths": [0.3, 1, 2.3]}, rel=1e-6) for wire in (LEANING, ROUNDED, BENT)),
        ],
        errors=[
            *NO_WIRE,
            error({"shape": STEPS}, "lengths", "missing"),
            error({"shape": STEPS, "lengths": [1, "2"]}, "lengths.1"),
        ],
    ),
    "occt.shapes.wire.pointsOnWireAtEqualLength": Case(
        samples=[
            sample({"shape": STEPS}, count=11),
            sample({"shape": STEPS, "length": 1.5}, value=[[1.5, 0, 0], [2, 0, 1], [3.5, 0, 1]]),
            sample(
                {"shape": STEPS, "length": 2.5, "includeFirst": True, "includeLast": True},
                value=[[0, 0, 0], [2, 0, 0.5], [4, 0, 1], [5, 0, 1]],
            ),
            sample({"shape": STEPS, "length": 50}, value=[]),
            sample(
                {"shape": STEPS, "length": 2.5, "tryNext": True},
                value=[[2, 0, 0.5], [4, 0, 1], [6.5, 0, 1]],
                oracle="a point is skipped there",
            ),
            sample(
                {"shape": CIRCLE, "length": 4 * pi / 3, "includeFirst": True},
                value=[around(0), around(2 * pi / 3), around(4 * pi / 3)],
                rel=1e-8,
                oracle="rounding decides there whether the end is listed",
            ),
            *(sample({"shape": wire, "length": 0.7}, rel=1e-6) for wire in (LEANING, ROUNDED, BENT)),
        ],
        errors=[
            *NO_WIRE,
            error({"shape": STEPS, "length": 0}, "length"),
            error({"shape": STEPS, "length": -1}, "length"),
            error({"shape": STEPS, "length": 1e-8}, "length", "more than"),
        ],
    ),
    "occt.shapes.wire.pointsOnWireAtPatternOfLengths": Case(
        samples=[
            sample(
                {"shape": STEPS, "lengths": [0.5, 1.5]},
                value=[[0.5, 0, 0], [2, 0, 0], [2, 0, 0.5], [3, 0, 1], [3.5, 0, 1], [5, 0, 1]],
            ),
            sample({"shape": STEPS, "lengths": [2.5, 0.3, 4]}, value=[[2, 0, 0.5], [2, 0, 0.8]]),
            sample(
                {"shape": STEPS, "lengths": [4], "includeFirst": True, "includeLast": True},
                value=[[0, 0, 0], [3, 0, 1], [5, 0, 1]],
            ),
            sample({"shape": STEPS, "lengths": [0.5, 1.5], "includeLast": True, "tryNext": True}, count=8),
            sample({"shape": CIRCLE, "lengths": [5, 1], "tryNext": True}, count=5),
            sample({"shape": STEPS, "lengths": [3, 9], "tryNext": True}, value=[[2, 0, 1], [11, 0, 1]], oracle=OFF),
            *(sample({"shape": wire, "lengths": [0.7, 0.2]}, rel=1e-6) for wire in (LEANING, ROUNDED, BENT)),
        ],
        errors=[
            *NO_WIRE,
            error({"shape": STEPS, "lengths": []}, "lengths"),
            error({"shape": STEPS, "lengths": [1, 0]}, "lengths.1"),
            error({"shape": STEPS, "lengths": [1e-8, 1e-8]}, "lengths", "more than"),
        ],
    ),
    "occt.shapes.wire.divideWireByParamsToPoints": Case(
        samples=[
            sample({"shape": STEPS}, count=11),
            sample(
                {"shape": STEPS, "nrOfDivisions": 4},
                value=[[0, 0, 0], [1.5, 0, 0], [2, 0, 0.5], [2.75, 0, 1], [5, 0, 1]],
            ),
            sample({"shape": RECTANGLE, "nrOfDivisions": 1}, value=[[0, 0, 0], [0, 0, 0]]),
            *without_ends(),
            *(sample({"shape": wire, "nrOfDivisions": 7}) for wire in WIRES),
            # Which way the wires of other operations run.
            *(sample({"shape": wire, "nrOfDivisions": 8}) for wire in MADE),
        ],
        errors=[*NO_WIRE, *DIVIDE_ERRORS],
    ),
    "occt.shapes.wire.divideWireByEqualDistanceToPoints": Case(
        samples=[
            sample({"shape": STEPS}, count=11),
            sample(
                {"shape": STEPS, "nrOfDivisions": 4},
                value=[[0, 0, 0], [1.5, 0, 0], [2, 0, 1], [3.5, 0, 1], [5, 0, 1]],
            ),
            sample({"shape": RECTANGLE, "nrOfDivisions": 1}, value=[[0, 0, 0], [0, 0, 0]]),
            *without_ends(),
            *(sample({"shape": wire, "nrOfDivisions": 7}, rel=1e-6) for wire in WIRES),
        ],
        errors=[*NO_WIRE, *DIVIDE_ERRORS],
    ),
    "occt.shapes.wire.divideWiresByParamsToPoints": Case(
        samples=[
            sample(
                {"shapes": [STEPS, LINE], "nrOfDivisions": 2},
                value=[[[0, 0, 0], [2, 0, 0.5], [5, 0, 1]], [[0, 0, 0], [1.5, 0, 0], [3, 0, 0]]],
            ),
            sample({"shapes": [CIRCLE, ROUNDED, BENT], "removeStartPoint": True}, count=3),
            sample({"shapes": [LINE], "nrOfDivisions": 2, "removeEndPoint": True}, value=[[[0, 0, 0], [1.5, 0, 0]]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=[*NO_WIRES, error({"shapes": [LINE], "nrOfDivisions": 0}, "nrOfDivisions")],
    ),
    "occt.shapes.wire.divideWiresByEqualDistanceToPoints": Case(
        samples=[
            sample(
                {"shapes": [STEPS, LINE], "nrOfDivisions": 2},
                value=[[[0, 0, 0], [2, 0, 1], [5, 0, 1]], [[0, 0, 0], [1.5, 0, 0], [3, 0, 0]]],
            ),
            sample({"shapes": [CIRCLE, ROUNDED, BENT], "removeStartPoint": True}, count=3, rel=1e-6),
            sample({"shapes": [LINE], "nrOfDivisions": 2, "removeEndPoint": True}, value=[[[0, 0, 0], [1.5, 0, 0]]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=[*NO_WIRES, error({"shapes": [LINE], "nrOfDivisions": 0}, "nrOfDivisions")],
    ),
    "occt.shapes.wire.wiresToPoints": Case(
        samples=[
            sample({"shape": STEPS}, value=[[[0, 0, 0], [2, 0, 0], [2, 0, 1], [5, 0, 1]]]),
            sample({"shape": BACK}, value=[[[5, 0, 1], [2, 0, 1], [2, 0, 0], [0, 0, 0]]]),
            sample({"shape": CIRCLE}, check=lambda found: on_circle(found, 64)),
            sample(
                {"shape": CIRCLE, "angularDeflection": 1, "minimumOfPoints": 10},
                check=lambda found: on_circle(found, 11),
            ),
            sample({"shape": CIRCLE, "angularDeflection": 1, "curvatureDeflection": 0.01}, rel=1e-8),
            sample({"shape": ROUNDED, "angularDeflection": 0.5, "curvatureDeflection": 0.5, "minimumLength": 0.3}),
            sample({"shape": BENT}, rel=1e-6),
            sample({"shape": BOX}, count=6),
            sample({"shape": BALL}, count=1, oracle="crashes there"),
            sample({"shape": edge(BOX, 0)}, value=[]),
        ],
        errors=[
            error({}, "shape", "missing"),
            error({"shape": CIRCLE, "angularDeflection": 0}, "angularDeflection"),
            error({"shape": CIRCLE, "curvatureDeflection": 0}, "curvatureDeflection"),
            error({"shape": CIRCLE, "minimumOfPoints": -1}, "minimumOfPoints"),
            error(
                {
                    "shape": op("occt.shapes.wire.createCircleWire", radius=1e7),
                    "curvatureDeflection": 1e-6,
                },
                "curvatureDeflection",
                "too fine",
            ),
        ],
    ),
}


def expect_info(info: Any, edges: int, length: float, *, closed: bool, kinds: set[str]) -> None:
    assert info["valid"]
    assert info["nbEdges"] == len(info["edges"]) == edges
    assert info["closed"] is closed
    assert abs(info["totalLength"] - length) < 1e-8
    assert {each["type"] for each in info["edges"]} == kinds
    for each in info["edges"]:
        assert each["isLinear"] is (each["type"] == "line")
        assert each["isCircular"] is (each["type"] == "circle")
        assert "degree" not in each
    for before, after in zip(info["edges"], info["edges"][1:], strict=False):
        assert abs(sum(before["end"]) - sum(after["start"])) < 1e-9


def expect_spline(info: Any, *, degree: int, rational: bool) -> None:
    (each,) = info["edges"]
    assert each["type"] == "bspline"
    assert (each["degree"], each["rational"]) == (degree, rational)
    assert each["nbPoles"] >= degree + 1
    assert each["nbKnots"] >= 2


def expect_ends(info: Any, start: list[float], end: list[float]) -> None:
    assert list(info["edges"][0]["start"]) == start
    assert list(info["edges"][-1]["end"]) == end


def on_circle(found: Any, number: int) -> None:
    (points,) = found
    assert len(points) == number
    for x, y, z in points:
        assert abs(sqrt(x * x + z * z) - 2) < 1e-9
        assert y == 0
