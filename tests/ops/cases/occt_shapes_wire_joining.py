"""Cases of wires that are joined, turned round, cut, rebuilt, drawn between others and laid on faces."""

from __future__ import annotations

from itertools import pairwise
from math import acos, dist, pi, sqrt
from typing import Any

from tests.ops.case import Case, error, op, sample
from tests.ops.cases.occt_shapes_wire_points import (
    ARC,
    BACK,
    BALL,
    BENT,
    BOX,
    CIRCLE,
    CYLINDER,
    GAP,
    LEANING,
    LINE,
    NO_WIRE,
    RECTANGLE,
    ROUNDED,
    STEPS,
    around,
    edge,
    open_wire,
)

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.errors import KernelError
from cadcloud.ops.occt.shapes import wire as wires


def face(shape: Any, index: int) -> Any:
    return op("lists.getItem", list=op("occt.shapes.face.getFaces", shape=shape), index=index, clone=False)


def edge_wire(start: list[float], end: list[float]) -> Any:
    outline = op("occt.shapes.wire.createPolygonWire", points=[start, end, [9, 9, 9]])
    return op("occt.shapes.wire.createWireFromEdge", shape=edge(outline, 0))


WIDE = op("occt.shapes.solid.createBox", width=20, length=20, height=2)
UPRIGHT = op(
    "lists.getItem",
    list=op(
        "occt.shapes.wire.splitOnPoints",
        shape=op("occt.shapes.wire.createCircleWire", radius=2, direction=[0, 0, 1]),
        points=[[0, 2, 0]],
    ),
    index=0,
    clone=False,
)
# A skin between two lines lies on a B-spline, which ends somewhere.
SKIN = op("occt.operations.loft", shapes=[LINE, op("occt.transforms.translate", shape=LINE, translation=[1, 1, 1])])
ABOVE = op("occt.transforms.translate", shape=STEPS, translation=[0, 3, 0])
RECTANGLE_ABOVE = op("occt.transforms.translate", shape=RECTANGLE, translation=[0, 3, 0])
SHORT = op("occt.transforms.translate", shape=LINE, translation=[0, 0, 5])
# From the end of the steps on, to their start, and away from both.
ON = open_wire([5, 0, 1], [6, 0, 1], [6, 0, 4])
TO_START = edge_wire([-1, 0, 0], [0, 0, 0])
FROM_START = edge_wire([0, 0, 0], [-1, 0, 0])
HOME = open_wire([5, 0, 1], [5, 2, 1], [0, 0, 0])
AWAY = edge_wire([6, 0, 1], [7, 0, 1])
SIDES = [edge(RECTANGLE, index) for index in range(4)]
ON_BALL = op("occt.shapes.wire.createCircleWire", radius=1, center=[0, 6, 0])
NO_WIRES = [error({}, "shapes", "missing"), error({"shapes": [STEPS, BOX]}, "shapes.1", "a wire or an edge")]


def circle(radius: float, x: float, z: float = 0, direction: list[float] | None = None) -> Any:
    return op("occt.shapes.wire.createCircleWire", radius=radius, center=[x, 0, z], direction=direction or [0, 1, 0])


def runs(*points: list[float]) -> Any:
    """Check that a wire of straight edges runs through points."""

    def check(wire: Any) -> None:
        found = wires.divide_wire_by_params_to_points(wire, len(points) - 1)
        for one, other in zip(found, points, strict=True):
            assert dist(one, other) < 1e-7, found

    return check


def pieces(*lengths: float) -> Any:
    """Check the lengths of wires that follow each other."""

    def check(found: list[Any]) -> None:
        assert len(found) == len(lengths)
        for wire, length in zip(found, lengths, strict=True):
            assert abs(measure.length(wire) - length) < 1e-6
        for before, after in pairwise(found):
            assert dist(wires.end_point_on_wire(before), wires.start_point_on_wire(after)) < 1e-6

    return check


def starts(point: list[float], *, length: float, edges: int) -> Any:
    """Check a closed wire."""

    def check(wire: Any) -> None:
        assert wires.is_wire_closed(wire)
        assert dist(wires.start_point_on_wire(wire), point) < 1e-6
        assert abs(measure.length(wire) - length) < 1e-6
        assert topology.counts(wire)["edges"] == edges
        assert wires.debug_info(wire)["valid"]

    return check


def splines(degree: int, length: float, *, rel: float, edges: int = 1) -> Any:
    """Check that all edges of a wire are splines of a degree."""

    def check(wire: Any) -> None:
        info = wires.debug_info(wire)
        assert info["valid"]
        assert [each.get("degree") for each in info["edges"]] == [degree] * edges
        assert abs(info["totalLength"] - length) < rel * length

    return check


def touches(start: list[float]) -> Any:
    """Check where a belt starts, in x and z, and that it is smooth and valid."""

    def check(wire: Any) -> None:
        assert wires.is_wire_closed(wire)
        assert dist(wires.start_point_on_wire(wire), (start[0], 0, start[1])) < 1e-7
        assert wires.debug_info(wire)["valid"]

    return check


def smooth(number: int, *, closed: bool) -> Any:
    """Check that wires are single splines."""

    def check(found: list[Any]) -> None:
        assert len(found) == number
        for wire in found:
            assert wires.is_wire_closed(wire) is closed
            assert [each.get("type") for each in wires.debug_info(wire)["edges"]] == ["bspline"]

    return check


def projected(*lengths: float) -> Any:
    def check(found: list[Any]) -> None:
        for shape, length in zip(found, lengths, strict=True):
            assert topology.kind_of(shape) == "compound"
            assert abs(measure.length(shape) - length) < 1e-5

    return check


def measured(*lengths: float) -> Any:
    def check(found: list[Any]) -> None:
        for wire, length in zip(found, lengths, strict=True):
            assert abs(measure.length(wire) - length) < 1e-5

    return check


def narrowed(wire: Any) -> None:
    """A circle of radius 2 that leans by 45 degrees, seen from above."""
    low, high = measure.bounds(wire)
    assert abs(high[0] - low[0] - 4 / sqrt(2)) < 1e-6
    assert abs(high[2] - low[2] - 4) < 1e-6


def straight_wires(*rows: list[list[float]]) -> Any:
    def check(found: list[Any]) -> None:
        assert len(found) == len(rows)
        for wire, row in zip(found, rows, strict=True):
            runs(*row)(wire)

    return check


def belt(crossed: bool, far1: bool, far2: bool) -> float:
    """The length of a belt round circles of radius 1 and 2 that are 5 apart."""
    difference = 3 if crossed else -1
    angle = acos(difference / 5)
    arc1 = 2 * (pi - angle if far1 else angle)
    arc2 = 2 * (pi - angle if far2 == crossed else angle)
    return 2 * sqrt(25 - difference**2) + arc1 + 2 * arc2


NEAR_AND_FAR = {"circle1": circle(1, 0), "circle2": circle(2, 5)}
ZIG = {"wire1": STEPS, "wire2": ABOVE}
TANGENT_ERRORS = [
    error({"circle1": CIRCLE}, "circle2", "missing"),
    error({"circle1": RECTANGLE, "circle2": CIRCLE}, "circle1", "must be a circle"),
    error({"circle1": circle(1, 0), "circle2": circle(3, 1)}, "circle2", "inside each other"),
    error({"circle1": circle(1, 0), "circle2": circle(1, 2), "keepLines": "inside"}, "circle2", "lie apart"),
    error({"circle1": circle(1, 0), "circle2": LEANING}, "circle2", "one plane"),
    error({"circle1": circle(1, 0), "circle2": circle(1, 5), "keepLines": "left"}, "keepLines"),
]

CASES = {
    "occt.shapes.wire.createWireFromEdge": Case(
        samples=[
            sample({"shape": SIDES[0]}, kind="wire", length=4, edges=1, check=runs([0, 0, 0], [4, 0, 0])),
            sample({"shape": edge(CIRCLE, 0)}, kind="wire", length=4 * pi, rel=1e-8),
            sample({"shape": edge(BOX, 3)}, kind="wire", length=2),
            sample({"shape": edge(ROUNDED, 1)}, kind="wire"),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": CIRCLE}, "shape", "it is a wire")],
    ),
    "occt.shapes.wire.addEdgesAndWiresToWire": Case(
        samples=[
            sample(
                {"shape": STEPS, "shapes": [ON]},
                kind="wire",
                length=10,
                check=runs([0, 0, 0], [2, 0, 0], [2, 0, 1], [5, 0, 1], [6, 0, 1], [6, 0, 4]),
            ),
            sample(
                {"shape": STEPS, "shapes": [TO_START]},
                length=7,
                check=runs([-1, 0, 0], [0, 0, 0], [2, 0, 0], [2, 0, 1], [5, 0, 1]),
            ),
            sample(
                {"shape": STEPS, "shapes": [FROM_START]},
                length=7,
                check=runs([-1, 0, 0], [0, 0, 0], [2, 0, 0], [2, 0, 1], [5, 0, 1]),
            ),
            sample({"shape": STEPS, "shapes": [HOME]}, check=starts([0, 0, 0], length=8 + sqrt(30), edges=5)),
            sample({"shape": STEPS, "shapes": []}, length=6, edges=3),
            sample({"shape": BACK, "shapes": [ON]}, length=10, oracle="fails there"),
            sample(
                {"shape": STEPS, "shapes": [AWAY, edge_wire([6, 0, 1], [5, 0, 1])]},
                length=8,
                edges=5,
                oracle="the first of the added edges is lost there",
            ),
        ],
        errors=[
            error({"shapes": [ON]}, "shape", "missing"),
            error({"shape": STEPS, "shapes": [BOX]}, "shapes.0", "a wire or an edge"),
            error({"shape": STEPS, "shapes": [ON, AWAY]}, "shapes.1", "meet"),
            error({"shape": STEPS, "shapes": [GAP]}, "shapes.0", "gaps"),
            error({"shape": RECTANGLE, "shapes": [TO_START]}, "shapes.0", "meet"),
        ],
    ),
    "occt.shapes.wire.combineEdgesAndWiresIntoAWire": Case(
        samples=[
            sample({"shapes": SIDES}, check=starts([0, 0, 0], length=12, edges=4)),
            sample({"shapes": SIDES[:3]}, kind="wire", length=10, edges=3),
            sample({"shapes": [STEPS, ON]}, length=10, edges=5),
            sample({"shapes": [CIRCLE]}, length=4 * pi, edges=1, rel=1e-8),
            sample(
                {"shapes": [SIDES[1], SIDES[0]]},
                length=6,
                check=runs([0, 0, 0], [4, 0, 0], [4, 0, 2]),
            ),
            sample(
                {"shapes": [SIDES[0], SIDES[2], SIDES[1]]},
                length=10,
                edges=3,
                check=runs([0, 0, 0], [4, 0, 0], [4, 0, 2], [0, 0, 2]),
                oracle="an edge is lost there",
            ),
        ],
        errors=[
            *NO_WIRES,
            error({"shapes": []}, "shapes"),
            error({"shapes": [SIDES[0], SIDES[2]]}, "shapes.1", "meet"),
            error({"shapes": [STEPS, ON, edge_wire([2, 0, 0], [2, 0, -3])]}, "shapes.2", "branches"),
        ],
    ),
    "occt.shapes.wire.closeOpenWire": Case(
        samples=[
            sample({"shape": STEPS}, check=starts([0, 0, 0], length=6 + sqrt(26), edges=4)),
            sample({"shape": BACK}, check=starts([5, 0, 1], length=6 + sqrt(26), edges=4)),
            sample({"shape": RECTANGLE}, length=12, edges=4),
            sample({"shape": CIRCLE}, edges=1),
            sample({"shape": ARC}, check=starts([0, 0, 2], length=pi + 2 * sqrt(2), edges=2)),
            sample({"shape": LINE}, length=6, edges=2),
        ],
        errors=NO_WIRE,
    ),
    "occt.shapes.wire.reversedWire": Case(
        samples=[
            sample({"shape": STEPS}, length=6, check=runs([5, 0, 1], [2, 0, 1], [2, 0, 0], [0, 0, 0])),
            sample({"shape": BACK}, check=runs([0, 0, 0], [2, 0, 0], [2, 0, 1], [5, 0, 1])),
            sample({"shape": RECTANGLE}, check=runs([4, 0, 0], [0, 0, 0], [0, 0, 2], [4, 0, 2], [4, 0, 0])),
            sample({"shape": ARC}, kind="wire", length=pi, rel=1e-8),
            sample({"shape": ROUNDED}, edges=4),
        ],
        errors=NO_WIRE,
    ),
    "occt.shapes.wire.reversedWireFromReversedEdges": Case(
        samples=[
            sample({"shape": STEPS}, length=6, check=runs([5, 0, 1], [2, 0, 1], [2, 0, 0], [0, 0, 0])),
            sample({"shape": BACK}, check=runs([0, 0, 0], [2, 0, 0], [2, 0, 1], [5, 0, 1])),
            sample({"shape": RECTANGLE}, check=runs([0, 0, 0], [0, 0, 2], [4, 0, 2], [4, 0, 0], [0, 0, 0])),
            sample({"shape": CIRCLE}, check=lambda wire: runs(around(0), around(-1), around(-2))(two_radians(wire))),
            sample({"shape": ROUNDED}, edges=4),
        ],
        errors=NO_WIRE,
    ),
    "occt.shapes.wire.splitOnPoints": Case(
        samples=[
            sample({"shape": STEPS, "points": [[1, 0, 0], [2, 0, 0.5], [4, 0, 1]]}, check=pieces(1, 1.5, 2.5, 1)),
            sample({"shape": STEPS, "points": [[4, 0, 1], [1, 0, 0], [1, 0, 0]]}, check=pieces(1, 4, 1)),
            sample({"shape": STEPS, "points": [[2, 0, 0]]}, check=pieces(2, 4)),
            sample({"shape": STEPS, "points": [[0, 0, 0], [5, 0, 1]]}, check=pieces(6)),
            sample({"shape": STEPS, "points": []}, check=pieces(6)),
            sample({"shape": RECTANGLE, "points": [[1, 0, 0], [4, 0, 1]]}, check=pieces(1, 4, 7)),
            sample({"shape": CIRCLE, "points": [[2, 0, 0]]}, check=pieces(pi, 3 * pi)),
            sample({"shape": CIRCLE, "points": [[-2, 0, 0], [0, 0, 2], [2, 0, 0]]}, check=pieces(pi, 2 * pi, pi)),
            sample({"shape": LINE, "points": [[1, 0, 7]]}, check=pieces(1, 2)),
            sample(
                {"shape": BACK, "points": [[1, 0, 0], [4, 0, 1]]}, check=pieces(1, 4, 1), oracle="loses pieces there"
            ),
            sample({"shape": STEPS, "points": [[1, 0, 5]]}, check=pieces(3, 3), oracle="corners do not count there"),
        ],
        errors=[*NO_WIRE, error({"shape": STEPS, "points": [[1, 0]]}, "points.0.2"), error({"shape": STEPS}, "points")],
    ),
    "occt.shapes.wire.moveWireSeamByLength": Case(
        samples=[
            sample({"shape": RECTANGLE}, check=starts([0, 0, 0], length=12, edges=4)),
            sample({"shape": RECTANGLE, "length": 1}, check=starts([1, 0, 0], length=12, edges=5)),
            sample({"shape": RECTANGLE, "length": 4}, check=starts([4, 0, 0], length=12, edges=4)),
            sample({"shape": RECTANGLE, "length": -1}, check=starts([0, 0, 1], length=12, edges=5)),
            sample({"shape": RECTANGLE, "length": 29}, check=starts([4, 0, 1], length=12, edges=5)),
            sample({"shape": CIRCLE, "length": pi}, check=starts([2, 0, 0], length=4 * pi, edges=1)),
            sample({"shape": ROUNDED, "length": 3.5}, length=8 + 2 * pi, edges=5, rel=1e-8),
            sample({"shape": BENT, "length": 2}, edges=2, length=6.452144217, rel=1e-6),
            sample(
                {"shape": op("occt.shapes.wire.reversedWire", shape=CIRCLE), "length": pi},
                check=starts([-2, 0, 0], length=4 * pi, edges=1),
            ),
        ],
        errors=[
            *NO_WIRE,
            error({"shape": STEPS, "length": 1}, "shape", "closed"),
            error({"shape": CIRCLE, "length": "1"}, "length"),
        ],
    ),
    "occt.shapes.wire.moveWireSeamByParameter": Case(
        samples=[
            sample({"shape": RECTANGLE}, check=starts([0, 0, 0], length=12, edges=4)),
            sample({"shape": RECTANGLE, "parameter": 0.125}, check=starts([2, 0, 0], length=12, edges=5)),
            sample({"shape": RECTANGLE, "parameter": 0.5}, check=starts([4, 0, 2], length=12, edges=4)),
            sample({"shape": RECTANGLE, "parameter": -0.125}, check=starts([0, 0, 1], length=12, edges=5)),
            sample({"shape": CIRCLE, "parameter": 1.25}, check=starts([2, 0, 0], length=4 * pi, edges=1)),
            sample({"shape": LEANING, "parameter": 0.3}, length=4 * pi, edges=1, center=(1, 2, 3), rel=1e-8),
        ],
        errors=[*NO_WIRE, error({"shape": ARC, "parameter": 0.5}, "shape", "closed")],
    ),
    "occt.shapes.wire.rebuildWireDegree": Case(
        samples=[
            sample({"shape": STEPS}, check=splines(3, 6, rel=1e-9, edges=3)),
            sample({"shape": BACK, "degree": 1}, check=runs([5, 0, 1], [2, 0, 1], [2, 0, 0], [0, 0, 0])),
            sample({"shape": CIRCLE, "degree": 5}, check=splines(5, 4 * pi, rel=1e-8)),
            sample({"shape": CIRCLE, "degree": 2}, check=splines(2, 4 * pi, rel=1e-8)),
            sample({"shape": CIRCLE, "degree": 1, "tolerance": 0.01}, check=splines(1, 4 * pi, rel=0.01)),
            sample({"shape": ROUNDED, "degree": 4}, check=splines(4, 8 + 2 * pi, rel=1e-8, edges=4)),
            sample({"shape": BENT, "degree": 3}, check=splines(3, 6.452144217, rel=1e-4)),
            sample({"shape": BENT, "degree": 2, "tolerance": 1e-3}, check=splines(2, 6.452144217, rel=1e-2)),
        ],
        errors=[
            *NO_WIRE,
            error({"shape": STEPS, "degree": 0}, "degree"),
            error({"shape": STEPS, "degree": 26}, "degree"),
            error({"shape": STEPS, "tolerance": 0}, "tolerance"),
            error({"shape": CIRCLE, "degree": 1, "tolerance": 1e-12}, "tolerance", "too small"),
        ],
    ),
    "occt.shapes.wire.createWireFromTwoCirclesTan": Case(
        samples=[
            sample(NEAR_AND_FAR, kind="wire", length=belt(False, True, True), check=touches([-0.2, -sqrt(0.96)])),
            sample(
                {**NEAR_AND_FAR, "circleRemainders": "inside"},
                length=belt(False, False, False),
                check=touches([-0.2, sqrt(0.96)]),
            ),
            sample({**NEAR_AND_FAR, "circleRemainders": "outsideInside"}, length=belt(False, True, False)),
            sample({**NEAR_AND_FAR, "circleRemainders": "insideOutside"}, length=belt(False, False, True)),
            sample({**NEAR_AND_FAR, "keepLines": "inside"}, length=belt(True, True, True), check=touches([0.6, -0.8])),
            sample(
                {**NEAR_AND_FAR, "keepLines": "inside", "circleRemainders": "inside"},
                length=belt(True, False, False),
                check=touches([0.6, 0.8]),
            ),
            sample(
                {**NEAR_AND_FAR, "keepLines": "inside", "circleRemainders": "outsideInside"},
                length=belt(True, True, False),
            ),
            sample(
                {**NEAR_AND_FAR, "keepLines": "inside", "circleRemainders": "insideOutside"},
                length=belt(True, False, True),
            ),
            sample({"circle1": circle(2, 0), "circle2": circle(1, 5, 3)}, edges=4),
            sample(
                {"circle1": circle(1, 0, direction=[0, 0, 1]), "circle2": circle(2, 5, direction=[0, 0, 1])}, edges=4
            ),
            sample(
                {"circle1": circle(1, 0, direction=[0, -1, 0]), "circle2": circle(2, 5, direction=[0, -1, 0])}, edges=4
            ),
            sample({"circle1": circle(1, 0), "circle2": circle(3, 3)}, edges=4),
            sample(
                {"circle1": circle(1, 0), "circle2": circle(2, 5, direction=[0, -1, 0])},
                length=belt(False, True, True),
                oracle="opposite axes exchange the arcs there",
            ),
        ],
        errors=TANGENT_ERRORS,
    ),
    "occt.shapes.wire.createZigZagBetweenTwoWires": Case(
        samples=[
            sample(ZIG, kind="wire", edges=120),
            sample(
                {**ZIG, "nrZigZags": 1},
                check=runs([0, 0, 0], [1, 3, 0], [2, 0, 0], [2, 3, 0.5], [2, 0, 1], [3.5, 3, 1], [5, 0, 1]),
            ),
            sample(
                {**ZIG, "nrZigZags": 1, "inverse": True},
                check=runs([0, 3, 0], [1, 0, 0], [2, 3, 0], [2, 0, 0.5], [2, 3, 1], [3.5, 0, 1], [5, 3, 1]),
            ),
            sample(
                {**ZIG, "nrZigZags": 2, "zigZagsPerEdge": False},
                check=runs([0, 0, 0], [1.5, 3, 0], [2, 0, 0.5], [2.75, 3, 1], [5, 0, 1]),
            ),
            sample(
                {**ZIG, "nrZigZags": 2, "zigZagsPerEdge": False, "divideByEqualDistance": True},
                check=runs([0, 0, 0], [1.5, 3, 0], [2, 0, 1], [3.5, 3, 1], [5, 0, 1]),
            ),
            sample({"wire1": RECTANGLE, "wire2": RECTANGLE_ABOVE, "nrZigZags": 2}, edges=16),
            sample({"wire1": CIRCLE, "wire2": RECTANGLE_ABOVE, "nrZigZags": 5, "zigZagsPerEdge": False}, edges=10),
            sample({"wire1": BACK, "wire2": ABOVE, "nrZigZags": 1, "inverse": True}, edges=6),
            sample({"wire1": LINE, "wire2": ABOVE, "nrZigZags": 2}, edges=4),
            sample(
                {"wire1": SHORT, "wire2": ROUNDED, "zigZagsPerEdge": False, "divideByEqualDistance": True}, edges=40
            ),
        ],
        errors=[
            error({"wire1": STEPS}, "wire2", "missing"),
            error({"wire1": STEPS, "wire2": SHORT}, "wire2", "as many edges"),
            error({**ZIG, "nrZigZags": 0}, "nrZigZags"),
            error({**ZIG, "nrZigZags": 1_000_000}, "nrZigZags"),
            error({"wire1": ARC, "wire2": BOX}, "wire2", "it is a solid"),
        ],
    ),
    "occt.shapes.wire.createWiresBetweenStartEndPointsOfWiresAndEdges": Case(
        samples=[
            sample(
                {"shapes": [STEPS, ABOVE, edge(RECTANGLE, 1)]},
                check=straight_wires([[0, 0, 0], [0, 3, 0], [4, 0, 0]], [[5, 0, 1], [5, 3, 1], [4, 0, 2]]),
            ),
            sample({"shapes": [STEPS, ABOVE]}, check=straight_wires([[0, 0, 0], [0, 3, 0]], [[5, 0, 1], [5, 3, 1]])),
            sample(
                {"shapes": [STEPS, ABOVE, SHORT], "closed": True},
                check=straight_wires(
                    [[0, 0, 0], [0, 3, 0], [0, 0, 5], [0, 0, 0]], [[5, 0, 1], [5, 3, 1], [3, 0, 5], [5, 0, 1]]
                ),
            ),
            sample({"shapes": [STEPS, ABOVE, SHORT], "wireType": "interpolated"}, check=smooth(2, closed=False)),
            sample(
                {"shapes": [STEPS, ABOVE, SHORT], "wireType": "interpolated", "closed": True},
                check=smooth(2, closed=True),
            ),
            sample({"shapes": [STEPS, ABOVE, ABOVE], "tolerance": 0.1}, count=2),
        ],
        errors=[
            *NO_WIRES,
            error({"shapes": [STEPS]}, "shapes"),
            error({"shapes": [STEPS, STEPS]}, "shapes", "different points"),
            error({"shapes": [STEPS, ABOVE], "closed": True}, "shapes", "at least 3"),
            error({"shapes": [STEPS, ABOVE], "wireType": "bezier"}, "wireType"),
        ],
    ),
    "occt.shapes.wire.createWiresBetweenSubdividedPointsOfWiresAndEdges": Case(
        samples=[
            sample({"shapes": [STEPS, ABOVE]}, count=11),
            sample(
                {"shapes": [STEPS, ABOVE], "nrOfDivisions": 2},
                check=straight_wires([[0, 0, 0], [0, 3, 0]], [[2, 0, 0.5], [2, 3, 0.5]], [[5, 0, 1], [5, 3, 1]]),
            ),
            sample(
                {"shapes": [STEPS, ABOVE], "nrOfDivisions": 2, "divideByEqualDistance": True},
                check=straight_wires([[0, 0, 0], [0, 3, 0]], [[2, 0, 1], [2, 3, 1]], [[5, 0, 1], [5, 3, 1]]),
            ),
            sample(
                {"shapes": [STEPS, ABOVE, SHORT], "nrOfDivisions": 4, "wireType": "interpolated", "closed": True},
                check=smooth(5, closed=True),
            ),
            sample(
                {"shapes": [CIRCLE, RECTANGLE_ABOVE, SHORT], "wireType": "interpolated"}, check=smooth(11, closed=False)
            ),
        ],
        errors=[
            *NO_WIRES,
            error({"shapes": [STEPS, ABOVE], "nrOfDivisions": 0}, "nrOfDivisions"),
            error({"shapes": [STEPS] * 30, "nrOfDivisions": 10_000}, "nrOfDivisions", "too high"),
            error({"shapes": [CIRCLE, CIRCLE]}, "shapes", "different points"),
        ],
    ),
    "occt.shapes.wire.project": Case(
        samples=[
            sample({"wire": ON_BALL, "shape": BALL}, kind="compound", wires=2, length=4 * pi, rel=1e-6),
            sample({"wire": ON_BALL, "shape": WIDE, "direction": [0, -1, 0]}, length=4 * pi, wires=2, rel=1e-6),
            sample({"wire": ON_BALL, "shape": BALL, "direction": [1, -6, 0]}, wires=2, rel=1e-5),
            sample({"wire": STEPS, "shape": WIDE}),
            sample({"wire": ON_BALL, "shape": CYLINDER, "direction": [1, -3, 0]}, rel=1e-3),
            sample({"wire": ARC, "shape": WIDE, "direction": [1, 3, 1]}, rel=1e-5),
        ],
        errors=[
            error({"wire": ON_BALL}, "shape", "missing"),
            error({"wire": ON_BALL, "shape": BALL, "direction": [0, 0, 0]}, "direction", "zero"),
            error({"wire": ON_BALL, "shape": STEPS}, "shape", "faces"),
            error({"wire": ON_BALL, "shape": BALL, "direction": [1, 0, 0]}, "wire", "misses", KernelError),
            error({"wire": BOX, "shape": BALL}, "wire", "it is a solid"),
        ],
    ),
    "occt.shapes.wire.projectWires": Case(
        samples=[
            sample({"wires": [ON_BALL, LINE], "shape": WIDE}, check=projected(4 * pi, 6)),
            sample({"wires": [LEANING], "shape": WIDE, "direction": [1, 1, 0]}, count=1, rel=1e-5),
            sample({"wires": [], "shape": BALL}, value=[]),
        ],
        errors=[
            error({"shape": BALL}, "wires", "missing"),
            error({"wires": [ON_BALL], "shape": STEPS}, "shape", "faces"),
            error(
                {"wires": [circle(1, 0, direction=[1, 0, 0]), ON_BALL], "shape": BALL, "direction": [1, 0, 0]},
                "wires.1",
                "misses",
                KernelError,
            ),
        ],
    ),
    "occt.shapes.wire.placeWireOnFace": Case(
        samples=[
            sample({"wire": STEPS, "face": face(CYLINDER, 0)}, kind="wire", length=7, edges=3, rel=1e-6),
            sample({"wire": CIRCLE, "face": face(CYLINDER, 0)}, edges=1, rel=1e-6),
            sample({"wire": STEPS, "face": face(CYLINDER, 1)}, length=6),
            sample({"wire": BACK, "face": face(CYLINDER, 2)}, length=6),
            sample({"wire": LINE, "face": face(BALL, 0)}, length=9, rel=1e-6),
            sample({"wire": ROUNDED, "face": face(BALL, 0)}, edges=4, rel=1e-5),
            sample(
                {"wire": LEANING, "face": face(CYLINDER, 1)},
                check=narrowed,
                oracle="a leaning circle stays round there",
            ),
            sample({"wire": CIRCLE, "face": face(BOX, 3)}, length=4 * pi, rel=1e-6),
            # Seen from above, a quarter of an upright circle is a straight line.
            sample({"wire": UPRIGHT, "face": face(CYLINDER, 1)}, length=2, rel=1e-5, oracle="fails there"),
        ],
        errors=[
            error({"wire": STEPS}, "face", "missing"),
            error({"wire": STEPS, "face": BOX}, "face", "it is a solid"),
            error({"wire": edge_wire([0, 0, 0], [0, 1, 0]), "face": face(BOX, 0)}, "wire", "upright"),
            error({"wire": STEPS, "face": face(SKIN, 0)}, "wire", "stay on the surface"),
        ],
    ),
    "occt.shapes.wire.placeWiresOnFace": Case(
        samples=[
            sample({"wires": [STEPS, CIRCLE], "face": face(CYLINDER, 1)}, check=measured(6, 4 * pi)),
            sample({"wires": [LINE], "face": face(BALL, 0)}, check=measured(9), rel=1e-6),
            sample({"wires": [], "face": face(BALL, 0)}, value=[]),
        ],
        errors=[
            error({"face": face(BALL, 0)}, "wires", "missing"),
            error({"wires": [STEPS, BOX], "face": face(BALL, 0)}, "wires.1", "it is a solid"),
            error({"wires": [LINE, edge_wire([0, 0, 0], [0, 1, 0])], "face": face(BOX, 0)}, "wires.1", "upright"),
        ],
    ),
}


def two_radians(wire: Any) -> Any:
    """The first two radians of a circle that runs backwards."""
    x, y, z = around(-2)
    return wires.split_on_points(wire, [(x, y, z)])[0]
