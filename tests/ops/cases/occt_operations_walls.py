"""Cases of offsets, walls and pipes."""

from __future__ import annotations

from math import pi, sqrt, tau
from typing import Any

from tests.ops import degenerate_shapes
from tests.ops.case import Call, Case, error, op, sample

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.errors import KernelError

BOX = op("occt.shapes.solid.createBox", width=2, length=2, height=2)
BALL = op("occt.shapes.solid.createSphere", radius=1)
CYLINDER = op("occt.shapes.solid.createCylinder", radius=1, height=2)
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=2)
UNIT = op("occt.shapes.wire.createCircleWire", radius=1)
ENDLESS = degenerate_shapes.make("endlessCylinder")
SQUARE = op("occt.shapes.wire.createPolygonWire", points=[[-1, 0, -1], [1, 0, -1], [1, 0, 1], [-1, 0, 1]])
SADDLE = op("occt.shapes.wire.createPolygonWire", points=[[-1, 0, -1], [1, 1, -1], [1, 0, 1], [-1, 1, 1]])
FACE = op("occt.shapes.face.createFaceFromWire", shape=SQUARE)
SHARED = "openings must be faces of that very shape there"
LOOSE = "a face from a wire lies on a larger patch of its plane there"
SHEET = op("occt.operations.extrude", shape=SQUARE, direction=[0, 2, 0])
ARC_SHEET = op("occt.operations.extrude", shape=CIRCLE, direction=[0, 2, 0])
SMALL = op("occt.shapes.wire.createCircleWire", radius=0.5, center=[2, 0, 0], direction=[0, 0, 1])
LARGE = op("occt.shapes.wire.createCircleWire", radius=1, center=[-2, 0, 0], direction=[0, 0, 1])
THIN = op("occt.shapes.wire.createCircleWire", radius=0.1, center=[-1, 0, -1], direction=[1, 0, 0])
ROUNDED_OFF = 8 + 6 * 4 * 0.2 + 12 * 2 * pi * 0.04 / 4 + 4 / 3 * pi * 0.008


def item(values: Call, index: int) -> Call:
    return op("lists.getItem", list=values, index=index)


def face(shape: Call, index: int) -> Call:
    return item(op("occt.shapes.face.getFaces", shape=shape), index)


def edge(shape: Call, index: int) -> Call:
    return item(op("occt.shapes.edge.getEdges", shape=shape), index)


def circle(radius: float, y: float) -> Call:
    return op("occt.shapes.wire.createCircleWire", radius=radius, center=[0, y, 0])


STALK = edge(op("occt.shapes.wire.createPolygonWire", points=[[2, 0, 0], [2, 1, 0], [3, 1, 0]]), 0)
STRAIGHT = edge(SQUARE, 0)
NO_SHAPE = [error({}, "shape", "missing"), error({"shape": 1}, "shape", "a number")]
PIPE_ERRORS = [*NO_SHAPE, error({"shape": BOX}, "shape", "a solid"), error({"shape": CIRCLE, "radius": 0}, "radius")]


def solids_are(*volumes: float) -> Any:
    def check(found: list[Any]) -> None:
        assert [topology.kind_of(shape) for shape in found] == ["solid"] * len(volumes)
        for shape, volume in zip(found, volumes, strict=True):
            assert abs(measure.volume(shape) - volume) < 1e-4 * volume

    return check


def grown(found: Any) -> None:
    assert pi**2 < measure.volume(found) < 4 * pi**2


OFFSETS = [
    sample({"shape": SQUARE, "distance": 0.2}, kind="wire", length=8 + 0.4 * pi, edges=8),
    sample({"shape": SQUARE, "distance": -0.2}, kind="wire", length=6.4, edges=4),
    sample({"shape": CIRCLE}, length=2.2 * tau),
    sample({"shape": UNIT, "distance": -0.3}, length=0.7 * tau, oracle="crashes there"),
    sample({"shape": FACE, "distance": 0.2}, kind="shell", area=4, faces=1, oracle=LOOSE),
    sample({"shape": BALL, "distance": 0.2}, kind="solid", volume=4 / 3 * pi * 1.2**3, rel=1e-6),
    sample({"shape": BOX, "distance": -0.2}, kind="solid", volume=1.6**3, rel=1e-6),
    sample(
        {"shape": BOX, "distance": 0.2}, volume=ROUNDED_OFF, faces=26, rel=1e-6, oracle="fails at this tolerance there"
    ),
    sample({"shape": SQUARE, "distance": 0}, length=8, edges=4),
    # In the plane of a face even a straight line can be gone round.
    sample(
        {"shape": STRAIGHT, "face": FACE, "distance": 0.5}, kind="wire", length=4 + pi, oracle="offsets the face there"
    ),
]
OFFSET_ERRORS = [
    error({"shape": ENDLESS}, "shape", "endless"),
    *NO_SHAPE,
    error({"shape": SQUARE, "distance": -2}, None, "Nothing is left", KernelError),
    error({"shape": BOX, "distance": -1.5}, None, "smaller distance", KernelError),
    error({"shape": STRAIGHT}, "shape", "face"),
    error({"shape": SADDLE}, "shape", "flat"),
    error({"shape": SQUARE, "face": face(CYLINDER, 0)}, "face", "flat"),
]

CASES = {
    "occt.operations.offset": Case(samples=OFFSETS, errors=OFFSET_ERRORS),
    "occt.operations.offsetAdv": Case(
        samples=[
            *OFFSETS,
            sample({"shape": SQUARE, "joinType": "intersection"}, length=9.6, edges=4),
            sample({"shape": SQUARE, "joinType": "tangent"}, length=9.6),
            sample({"shape": BOX, "joinType": "intersection"}, volume=2.4**3, faces=6, rel=1e-6),
            sample({"shape": BOX, "joinType": "intersection", "removeIntEdges": True}, volume=2.4**3, rel=1e-6),
        ],
        errors=[
            *OFFSET_ERRORS,
            error({"shape": BOX, "joinType": "tangent"}, "joinType", "arc or intersection"),
            error({"shape": BOX, "joinType": "round"}, "joinType"),
        ],
    ),
    "occt.operations.offset3DWire": Case(
        samples=[
            sample({"shape": SQUARE, "offset": 0.3}, kind="wire", length=8 * 1.3, edges=4),
            sample({"shape": SQUARE, "offset": -0.3}, length=8 * 0.7),
            sample({"shape": CIRCLE, "offset": -0.5}, length=2.5 * tau, center=(0, 0, 0)),
            sample({"shape": CIRCLE}, length=tau),
            # The kernel's own offset crashes on small circles that shrink.
            sample({"shape": UNIT, "offset": 0.3}, length=0.7 * tau),
            # Corners keep their height.
            sample({"shape": SADDLE, "offset": 1}, length=4 * sqrt(17), bounds=((-2, 0, -2), (2, 1, 2))),
            # Seen from below, left is right.
            sample({"shape": SQUARE, "offset": 0.3, "direction": [0, -1, 0]}, length=8 * 0.7),
            # A circle leaning at 45 degrees has an offset whose plan is that of an ellipse, at the same heights.
            sample(
                {"shape": op("occt.shapes.wire.createCircleWire", radius=2, direction=[1, 1, 0]), "offset": -0.5},
                bounds=((-sqrt(2) - 0.5, -sqrt(2), -2.5), (sqrt(2) + 0.5, sqrt(2), 2.5)),
                rel=1e-4,
            ),
        ],
        errors=[
            *NO_SHAPE,
            error({"shape": BOX}, "shape", "a solid"),
            error({"shape": SQUARE, "offset": -1.5}, None, "smaller", KernelError),
            error({"shape": CIRCLE, "offset": 3}, None, "smaller", KernelError),
            error({"shape": SQUARE, "direction": [1, 0, 0]}, "direction", "along"),
        ],
        difference="each edge is moved by itself there, so the pieces do not meet; circles end up at another height",
    ),
    "occt.operations.makeThickSolidSimple": Case(
        samples=[
            sample({"shape": FACE, "offset": 0.5}, kind="solid", volume=2, faces=6),
            sample({"shape": FACE, "offset": -0.5}, kind="solid", volume=2, bounds=((-1, 0, -1), (1, 0.5, 1))),
            sample({"shape": ARC_SHEET, "offset": 0.5}, kind="solid", volume=2 * pi * 1.75, rel=1e-6),
            sample({"shape": ARC_SHEET, "offset": -0.5}, kind="solid", volume=2 * pi * 2.25, rel=1e-6),
        ],
        errors=[
            error({"shape": ENDLESS}, "shape", "endless"),
            *NO_SHAPE,
            error({"shape": BOX}, None, "open sheet", KernelError),
            error({"shape": CIRCLE}, "shape", "faces"),
            error({"shape": FACE, "offset": 0}, "offset"),
        ],
        difference="the solid may be an inverted shell there",
    ),
    "occt.operations.makeThickSolidByJoin": Case(
        samples=[
            sample(
                {"shape": BOX, "shapes": [face(BOX, 0)], "offset": -0.2},
                kind="solid",
                volume=8 - 1.6 * 1.6 * 1.8,
                rel=1e-6,
                oracle=SHARED,
            ),
            sample(
                {"shape": BOX, "shapes": [face(BOX, 0)], "offset": 0.2, "joinType": "intersection"},
                volume=2.4 * 2.4 * 2.2 - 8,
                rel=1e-6,
                oracle=SHARED,
            ),
            sample(
                {"shape": CYLINDER, "shapes": [face(CYLINDER, 1)], "offset": -0.1},
                volume=2 * pi - 0.81 * pi * 1.9,
                rel=1e-6,
                oracle=SHARED,
            ),
            sample(
                {"shape": BOX, "shapes": [face(BOX, 0)], "offset": 0.2, "removeIntEdges": True, "intersection": True},
                kind="solid",
                oracle=SHARED,
            ),
            sample({"shape": BOX, "shapes": [], "offset": -0.2}, volume=1.6**3, rel=1e-6),
            sample({"shape": BOX, "shapes": [], "offset": 0.2}, volume=ROUNDED_OFF, rel=1e-6, oracle="inverted there"),
        ],
        errors=[
            error({"shape": BOX}, "shapes", "missing"),
            error({"shape": BOX, "shapes": [face(CYLINDER, 0)]}, "shapes.0", "faces of shape"),
            error({"shape": BOX, "shapes": [BALL]}, "shapes.0", "a solid"),
            error({"shape": BOX, "shapes": [face(BOX, 0)], "offset": 0}, "offset"),
            error({"shape": BOX, "shapes": [face(BOX, 0)], "joinType": "tangent"}, "joinType", "arc"),
            error({"shape": BOX, "shapes": [face(BOX, 0)], "offset": -3}, None, "thinner", KernelError),
        ],
    ),
    "occt.operations.pipe": Case(
        samples=[
            sample({"shape": CIRCLE, "shapes": [SMALL]}, kind="solid", volume=pi**2, area=4 * pi**2, rel=1e-5),
            sample({"shape": SQUARE, "shapes": [THIN]}, kind="solid", volume=8 * pi * 0.01, rel=1e-5),
            # Half way round the section has grown.
            sample({"shape": CIRCLE, "shapes": [SMALL, LARGE]}, kind="solid", oracle="fails there", check=grown),
            # An open profile makes a sheet: a band as broad as the profile.
            sample({"shape": CIRCLE, "shapes": [STALK]}, kind="shell", area=4 * pi, rel=1e-5, oracle="fails there"),
        ],
        errors=[
            *NO_SHAPE,
            error({"shape": CIRCLE, "shapes": []}, "shapes", "at least one"),
            error({"shape": CIRCLE, "shapes": [BOX]}, "shapes.0", "wire or an edge"),
        ],
        difference="beyond a corner the pipe is flattened there",
    ),
    "occt.operations.pipeWireCylindrical": Case(
        samples=[
            sample({"shape": CIRCLE, "radius": 0.5}, kind="solid", volume=pi**2, rel=1e-5),
            sample({"shape": CIRCLE, "radius": 0.5, "makeSolid": False}, kind="shell", area=4 * pi**2, rel=1e-5),
            sample({"shape": CIRCLE, "radius": 0.5, "trihedronEnum": "isFrenet"}, volume=pi**2, rel=1e-5),
            sample({"shape": CIRCLE, "radius": 0.5, "trihedronEnum": "isDiscreteTrihedron"}, volume=pi**2, rel=1e-5),
            # A mitre takes away as much as it adds.
            sample({"shape": SQUARE}, kind="solid", volume=8 * pi * 0.01, rel=1e-5),
            sample({"shape": SADDLE, "radius": 0.2}, kind="solid", rel=1e-5, volume=4 * sqrt(5) * pi * 0.04),
        ],
        errors=[*PIPE_ERRORS, error({"shape": CIRCLE, "trihedronEnum": "frenet"}, "trihedronEnum")],
        difference="beyond a corner the pipe is flattened there",
    ),
    "occt.operations.pipeWiresCylindrical": Case(
        samples=[
            sample({"shapes": [CIRCLE, circle(3, 1)], "radius": 0.5}, check=solids_are(pi**2, 1.5 * pi**2)),
            sample({"shapes": [CIRCLE]}, check=solids_are(0.04 * pi**2)),
            sample({"shapes": []}, value=[]),
        ],
        errors=[
            error({}, "shapes", "missing"),
            error({"shapes": [CIRCLE, BOX]}, "shapes.1", "a solid"),
            error({"shapes": [CIRCLE], "radius": -1}, "radius"),
        ],
    ),
    "occt.operations.pipePolylineWireNGon": Case(
        samples=[
            # Pappus, for the area of the polygon.
            sample({"shape": CIRCLE, "radius": 0.5}, kind="solid", volume=4 * pi * 0.25 * 1.5 * sqrt(3), rel=1e-5),
            sample({"shape": CIRCLE, "radius": 0.5, "nrCorners": 4, "makeSolid": False}, kind="shell", faces=4),
            sample({"shape": SQUARE, "radius": 0.2, "nrCorners": 4}, kind="solid", volume=8 * 0.08, faces=16, rel=1e-5),
            sample(
                {"shape": CIRCLE, "nrCorners": 3, "trihedronEnum": "isFrenet"},
                volume=4 * pi * 0.01 * 0.75 * sqrt(3),
                rel=1e-5,
            ),
        ],
        errors=[*PIPE_ERRORS, error({"shape": CIRCLE, "nrCorners": 2}, "nrCorners")],
        difference="beyond a corner the pipe is flattened there",
    ),
}
