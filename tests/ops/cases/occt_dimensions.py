"""Cases of dimensions."""

from __future__ import annotations

from itertools import pairwise
from math import hypot, pi, radians, sin, sqrt
from typing import Any

from OCP.TopoDS import TopoDS_Shape
from tests.ops.case import Case, error, sample

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.text import vector_text

ENDS = {"start": [0, 0, 0], "end": [3, 0, 0], "direction": [0, 0, 1]}
BARE = {**ENDS, "labelSize": 0}
EMPTY = "fails there"


def says(text: str, size: float = 0.1, place: int = 3) -> Any:
    """The label, which stands at a place among the parts, has the strokes of a text."""

    def check(drawing: TopoDS_Shape) -> None:
        strokes = [path for row in vector_text(text, height=size) for char in row["chars"] for path in char["paths"]]
        wanted = sum(hypot(x - a, z - c) for path in strokes for (a, _, c), (x, _, z) in pairwise(path))
        label = topology.children(drawing)[place]
        assert len(topology.subshapes(label, "wire")) == len(strokes)
        assert abs(measure.length(label) - wanted) < 1e-6

    return check


def label_lies(low: tuple[float, float, float], high: tuple[float, float, float], place: int = 3) -> Any:
    """The label lies within a box, and reaches its middle."""

    def check(drawing: TopoDS_Shape) -> None:
        least, most = measure.bounds(topology.children(drawing)[place])
        assert all(a - 1e-6 <= b for a, b in zip(low, least, strict=True))
        assert all(a + 1e-6 >= b for a, b in zip(high, most, strict=True))

    return check


LOOK_ERRORS: list[tuple[dict[str, Any], str]] = [
    ({"labelSize": -1}, "labelSize"),
    ({"endType": "dot"}, "endType"),
    ({"arrowSize": -0.1}, "arrowSize"),
    ({"arrowAngle": 91}, "arrowAngle"),
    ({"labelRotation": 361}, "labelRotation"),
]

CASES = {
    "occt.dimensions.simpleLinearLengthDimension": Case(
        samples=[
            sample(ENDS, kind="compound", wires=13, check=says("3.00 (cm)")),
            sample({**ENDS, "direction": [1, 2, 3]}, check=says("3.00 (cm)")),
            sample({**ENDS, "start": [3, 1, 0], "end": [0, 0, -1], "endType": "arrow"}),
            sample({**ENDS, "endType": "arrow", "arrowAngle": 50, "direction": [0, 1, 1]}, wires=17),
            sample({**ENDS, "endType": "arrow", "arrowsFlipped": True, "arrowSize": 0.5}),
            sample({**ENDS, "labelOverwrite": "2*val"}, check=says("6.00 (cm)")),
            sample({**ENDS, "labelOverwrite": "Length val"}, check=says("Length 3.00 (cm)")),
            sample({**ENDS, "labelOverwrite": "val mm", "removeTrailingZeros": True}, check=says("3 mm (cm)")),
            sample({**ENDS, "labelOverwrite": "val val"}, check=says("3.00 (cm)")),
            sample({**ENDS, "labelOverwrite": ""}, check=says("3.00 (cm)")),
            sample(
                {**ENDS, "end": [1.06, 0, 0], "decimalPlaces": 1, "labelOverwrite": "2*val"}, check=says("2.1 (cm)")
            ),
            sample({**ENDS, "end": [0.25, 0, 0], "decimalPlaces": 1, "labelSuffix": ""}, check=says("0.3 ")),
            sample({**ENDS, "labelSuffix": "a\nb"}),
            sample({**ENDS, "labelFlipHorizontal": True, "labelRotation": 20, "direction": [0, 1, 1]}),
            sample({**ENDS, "labelFlipVertical": True, "labelRotation": -70, "labelOffset": -0.5}),
            sample(
                {**ENDS, "labelRotation": 90, "offsetFromPoints": 0.5}, check=label_lies((1.4, 0, 0.9), (1.6, 0, 1.7))
            ),
            # Without a label and arrows: the line and two helpers, each with what it runs on.
            sample(BARE, wires=3, length=3.4 + 2 * 1.2, bounds=((-0.2, 0, 0), (3.2, 0, 1.2)), oracle=EMPTY),
            sample({**BARE, "crossingSize": 0, "offsetFromPoints": 0.25}, length=3 + 2 * 0.75, oracle=EMPTY),
            sample({**BARE, "endType": "arrow"}, wires=7, length=3.4 + 2.4 + 4 * 0.3, oracle=EMPTY),
            sample({**BARE, "endType": "arrow", "arrowSize": 0}, wires=3, oracle=EMPTY),
        ],
        errors=[
            error({"end": [1, 0, 0], "direction": [0, 0, 1]}, "start", "missing"),
            error({**ENDS, "direction": [0, 0, 0]}, "direction", "zero"),
            error({**ENDS, "direction": [-2, 0, 0]}, "direction", "along"),
            error({**ENDS, "end": [0, 0, 0]}, "end", "another point"),
            error({**ENDS, "crossingSize": -1}, "crossingSize"),
            error({**ENDS, "decimalPlaces": 1.5}, "decimalPlaces"),
            error({**ENDS, "decimalPlaces": 101}, "decimalPlaces"),
            error({**ENDS, "labelSuffix": "x" * 1001}, "labelSuffix"),
            *[error({**ENDS, **params}, name) for params, name in LOOK_ERRORS],
        ],
    ),
    "occt.dimensions.simpleAngularDimension": Case(
        samples=[
            sample({}, kind="compound", check=says("90.00 (deg)")),
            sample({"direction1": [1, 2, 3], "direction2": [3, 0, -1], "center": [1, 1, 1]}, check=says("90.00 (deg)")),
            sample({"direction2": [-1, 0, 1], "endType": "arrow", "extraSize": 0.5}, check=says("135.00 (deg)")),
            sample({"direction2": [1, 1, 0], "labelOverwrite": "180-val"}, check=says("135.00 (deg)")),
            sample(
                {"radians": True, "labelSuffix": "rad", "decimalPlaces": 4, "endType": "arrow", "arrowsFlipped": True},
                check=says("1.5708 rad"),
            ),
            sample(
                {"labelFlipHorizontal": True, "labelRotation": 20, "removeTrailingZeros": True}, check=says("90 (deg)")
            ),
            sample({"labelFlipVertical": True, "labelRotation": 20, "labelOffset": -1}),
            sample({"offsetFromCenter": -1, "radius": 2, "labelSize": 0.4}, check=says("90.00 (deg)", 0.4)),
            sample({"labelSize": 0}, wires=3, length=2 * 3.5 + 2 * pi, bounds=((0, 0, 0), (4, 0, 4)), oracle=EMPTY),
            sample({"labelSize": 0, "direction2": [1, 0, 1]}, length=2 * 3.5 + pi, oracle=EMPTY),
            sample(
                {"labelSize": 0, "offsetFromCenter": 4, "endType": "arrow"}, length=2 * pi + 1.2, wires=5, oracle=EMPTY
            ),
        ],
        errors=[
            error({"direction1": [0, 0, 0]}, "direction1", "zero"),
            error({"direction2": [2, 0, 0]}, "direction2", "parallel"),
            error({"direction2": [-1, 0, 0]}, "direction2", "parallel"),
            error({"radius": 0}, "radius"),
            error({"extraSize": -1}, "extraSize"),
            *[error(params, name) for params, name in LOOK_ERRORS],
        ],
    ),
    "occt.dimensions.pinWithLabel": Case(
        samples=[
            sample({}, kind="compound", check=says("Pin", place=1)),
            sample({"direction": [1, 2, 3], "endType": "arrow"}, check=says("Pin", place=1)),
            sample({"label": "A b\nCCCC", "labelSize": 0.4, "labelRotation": 30}),
            sample({"labelFlipHorizontal": True, "labelRotation": 20, "labelOffset": -0.3}),
            sample({"labelFlipVertical": True, "labelRotation": 20, "startPoint": [1, 1, 1]}),
            sample({"endType": "arrow", "arrowsFlipped": True, "offsetFromStart": 1, "arrowAngle": 60}),
            sample({"endPoint": [3, 0, 0], "direction": [0, 1, 0]}, check=label_lies((2.9, 1.3, 0), (3.1, 1.5, 0), 1)),
            sample({"label": " "}, wires=2, length=sqrt(29) + 1, bounds=((0, 0, 0), (0, 5, 3)), oracle=EMPTY),
            sample(
                {"label": "", "endType": "arrow", "arrowAngle": 90, "endPoint": [4, 0, 0]},
                length=4 + 1 + 0.6,
                bounds=((0, 0, -0.3 * sin(radians(45))), (4, 0, 1)),
                oracle=EMPTY,
            ),
            # Straight on: the letters stand upright.
            sample(
                {"endPoint": [3, 0, 0], "direction": [1, 0, 0]},
                check=label_lies((4.3, -0.1, 0), (4.6, 0.1, 0), 1),
                oracle=EMPTY,
            ),
            sample(
                {"endPoint": [0, 2, 0], "direction": [0, 1, 0], "endType": "arrow"},
                check=label_lies((0, 3.3, -0.1), (0, 3.6, 0.1), 1),
                oracle=EMPTY,
            ),
        ],
        errors=[
            error({"endPoint": [0, 0, 0]}, "endPoint", "another point"),
            error({"direction": [0, 0, 0]}, "direction", "zero"),
            error({"offsetFromStart": -1}, "offsetFromStart"),
            error({"label": 5}, "label"),
            error({"label": "x" * 1001}, "label"),
            *[error(params, name) for params, name in LOOK_ERRORS],
        ],
    ),
}
