"""Cases of faces inside of wires, on surfaces, of triangles and round circles, and of points on faces."""

from __future__ import annotations

from math import hypot, pi, sqrt
from typing import Any

from OCP.Geom import (
    Geom_CylindricalSurface,
    Geom_Plane,
    Geom_RectangularTrimmedSurface,
    Geom_SphericalSurface,
    Geom_ToroidalSurface,
)
from OCP.gp import gp_Ax3, gp_Dir, gp_Pnt
from tests.ops.case import Case, error, op, sample

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.errors import KernelError

FACE = "occt.shapes.face."


def circle(radius: float, center: tuple[float, float, float] = (0, 0, 0), direction: Any = (0, 1, 0)) -> Any:
    return op("occt.shapes.wire.createCircleWire", radius=radius, center=list(center), direction=list(direction))


def polygon(*points: tuple[float, float, float]) -> Any:
    return op("occt.shapes.wire.createPolygonWire", points=[list(point) for point in points])


def square(half: float, x: float = 0, y: float = 0) -> Any:
    return polygon((x - half, y, -half), (x + half, y, -half), (x + half, y, half), (x - half, y, half))


def turned(half: float, x: float = 0) -> Any:
    return polygon((x - half, 0, -half), (x - half, 0, half), (x + half, 0, half), (x + half, 0, -half))


BOX = op("occt.shapes.solid.createBox", width=2, length=4, height=3)
SADDLE = polygon((0, 0, 0), (2, 1, 0), (2, 0, 2), (0, 1, 2))
OPEN = op("occt.shapes.face.wireAlongParam", shape=op(FACE + "createRectangleFace"))
FLOOR = op(FACE + "createRectangleFace", width=10, length=10)
LEFT = op(FACE + "getFace", shape=BOX)
CYLINDER = op(FACE + "getFace", shape=op("occt.shapes.solid.createCylinder", radius=2, height=3))
BALL = op(FACE + "getFace", shape=op("occt.shapes.solid.createSphere", radius=2))
# A quarter of the way round the cylinder and half its height.
PATCH = op(
    "lists.getItem",
    list=op(
        FACE + "subdivideToRectangleWires",
        shape=CYLINDER,
        nrRectanglesU=4,
        nrRectanglesV=2,
        scalePatternU=[0.5],
        scalePatternV=[0.5],
    ),
    index=0,
    clone=False,
)
CAP = circle(1, (sqrt(3), 0, 0), (1, 0, 0))
TURNED_CAP = circle(1, (sqrt(3), 0, 0), (-1, 0, 0))
NO_JSON = "a surface that is no result of an operation"
AXES = gp_Ax3(gp_Pnt(0, 0, 0), gp_Dir(0, 1, 0))
GROUND, ROUND, GLOBE = Geom_Plane(AXES), Geom_CylindricalSurface(AXES, 2), Geom_SphericalSurface(AXES, 2)
STRIP = Geom_RectangularTrimmedSurface(ROUND, 0, pi, 0, 3, True, True)
CAP_AREA = 2 * pi * 2 * (2 - sqrt(3))


def areas(*wanted: float, rel: float = 1e-9) -> Any:
    def check(found: Any) -> None:
        faces = found if isinstance(found, list) else topology.faces(found)
        assert len(faces) == len(wanted)
        for face, area in zip(faces, wanted, strict=True):
            assert topology.kind_of(face) == "face"
            assert abs(measure.area(face) - area) < max(rel * area, 1e-9), measure.area(face)

    return check


THREE = [circle(1), circle(1, (5, 0, 0)), circle(2, (0, 0, 6))]
ROW = [[circle(1), circle(1, (5, 0, 0))], [circle(1, (0, 0, 6)), circle(1, (5, 0, 6))]]
TRIANGLE = [[0, 0, 0], [3, 0, 0], [0, 0, 4]]
POINTS = [[0, 0, 0], [1, 0, 0], [1, 0, 1], [2, 0, 0], [0, 0.5, 0], [0.99995, 0, 0], [1.00005, 0, 0]]
SQUARE = op(FACE + "createSquareFace", size=2)
SHIFTED = op(FACE + "createSquareFace", size=2, center=[1, 0, 0])
RING = op(FACE + "createFaceFromWires", shapes=[square(3), turned(1)])
PLACES = {"shape": SQUARE, "points": POINTS}
INSIDE = [[0, 0, 0], [0, 0.5, 0]]
ON = [[1, 0, 0], [1, 0, 1], [0.99995, 0, 0], [1.00005, 0, 0]]

CASES = {
    FACE + "createFacesFromWires": Case(
        samples=[
            sample({"shapes": [circle(3), circle(1)], "planar": True}, check=areas(9 * pi, pi)),
            sample({"shapes": [square(3)]}, check=areas(36)),
            sample({"shapes": [circle(2)]}, check=areas(4 * pi)),
            sample({"shapes": [SADDLE, square(1)]}, check=areas(4.316148065776839, 4, rel=1e-6)),
            sample({"shapes": []}, value=[]),
        ],
        errors=[
            error({"shapes": [square(1), SADDLE], "planar": True}, None, "flat", KernelError),
            error({"shapes": [square(1), OPEN]}, "shapes.1", "closed"),
            error({"shapes": [polygon((0, 0, 0), (1, 0, 0), (3, 0, 0))]}, "shapes.0", "enclose an area"),
            error({"shapes": [BOX]}, "shapes.0", "it is a solid"),
        ],
        difference="a flat wire is filled approximately there unless planar is true",
    ),
    FACE + "createFaceFromWires": Case(
        samples=[
            sample({"shapes": [square(3), turned(1)]}, kind="face", area=32, wires=2, edges=8),
            sample({"shapes": [square(3), square(1)], "planar": True}, area=32),
            sample({"shapes": [square(1), square(3)]}, area=32, wires=2),
            sample({"shapes": [square(5), turned(1, -2), circle(1, (2, 0, 0))]}, area=96 - pi, wires=3),
            sample({"shapes": [circle(3, (1, 2, 3), (1, 1, 0))]}, area=9 * pi, center=(1, 2, 3)),
            sample({"shapes": [SADDLE]}, area=4.316148065776839, rel=1e-6, edges=4),
        ],
        errors=[
            error({"shapes": []}, "shapes", "at least one"),
            error({"shapes": [square(1), square(1, 10)]}, "shapes.1", "inside"),
            error({"shapes": [square(3), square(1, 0, 1)]}, "shapes.1", "plane"),
            error({"shapes": [square(3), square(1, 2.5)]}, "shapes.1", "inside"),
            error({"shapes": [OPEN]}, "shapes.0", "closed"),
            error({"shapes": [SADDLE], "planar": True}, None, "flat", KernelError),
        ],
        difference="there a hole that runs as the outline does is added to the area, and skins are missing",
    ),
    FACE + "createFaceFromWireOnFace": Case(
        samples=[
            sample({"wire": circle(2), "face": FLOOR}, kind="face", area=4 * pi, edges=1),
            sample({"wire": circle(2, (0, 0, 0), (0, -1, 0)), "face": FLOOR}, area=4 * pi),
            sample({"wire": circle(2), "face": FLOOR, "inside": False}, area=4 * pi),
            # The border of the other face does not matter.
            sample({"wire": circle(20), "face": FLOOR}, area=400 * pi),
            sample({"wire": circle(1, (-1, 0, 0), (1, 0, 0)), "face": LEFT}, area=pi, center=(-1, 0, 0)),
            sample({"wire": PATCH, "face": CYLINDER}, area=pi / 2 * 0.75, edges=4),
            sample({"wire": CAP, "face": BALL}, area=CAP_AREA, rel=1e-4),
        ],
        errors=[
            error({"wire": circle(2, (0, 1, 0)), "face": FLOOR}, "wire", "lie on the surface"),
            error({"wire": circle(2, (0, 0, 0), (1, 0, 0)), "face": FLOOR}, "wire", "lie on the surface"),
            error({"wire": circle(2, (0, 1, 0)), "face": CYLINDER}, "wire", "all the way round"),
            error({"wire": OPEN, "face": FLOOR}, "wire", "closed"),
            error({"wire": circle(2, (0, 0, 0), (0, -1, 0)), "face": FLOOR, "inside": False}, "inside", "no end"),
            error({"wire": FLOOR, "face": FLOOR}, "wire", "it is a face"),
        ],
        difference="on bent surfaces the face is broken there",
    ),
    FACE + "createFacesFromWiresOnFace": Case(
        samples=[
            sample({"wires": [circle(3), square(1)], "face": FLOOR}, check=areas(9 * pi, 4)),
            sample({"wires": [PATCH], "face": CYLINDER}, check=areas(pi / 2 * 0.75)),
            sample({"wires": [turned(1)], "face": FLOOR}, check=areas(4)),
            sample({"wires": [], "face": FLOOR}, value=[]),
        ],
        errors=[
            error({"wires": [circle(1), circle(2, (0, 1, 0))], "face": FLOOR}, "wires.1", "lie on the surface"),
            error({"wires": [circle(1)], "face": BOX}, "face", "it is a solid"),
        ],
        difference="on bent surfaces the face is broken there",
    ),
    FACE + "createFaceFromWiresOnFace": Case(
        samples=[
            sample({"wires": [square(3), turned(1)], "face": FLOOR}, kind="face", area=32, wires=2),
            sample({"wires": [square(3), square(1)], "face": FLOOR}, area=32, wires=2),
            sample({"wires": [circle(3)], "face": FLOOR}, area=9 * pi),
            sample(
                {"wires": [square(4), circle(1, (2, 0, 0)), circle(1, (-2, 0, 0))], "face": FLOOR}, area=64 - 2 * pi
            ),
            sample({"wires": [PATCH], "face": CYLINDER}, area=pi / 2 * 0.75),
        ],
        errors=[
            error({"wires": [], "face": FLOOR}, "wires", "at least one"),
            error({"wires": [square(1), square(1, 5)], "face": FLOOR}, None, "check the wires", KernelError),
            error({"wires": [square(1), square(0.5, 0, 1)], "face": FLOOR}, "wires.1", "lie on the surface"),
        ],
        difference="there a hole that runs as the outline does is added to the area",
    ),
    FACE + "faceFromSurface": Case(
        samples=[
            sample({"shape": Geom_SphericalSurface(AXES, 2)}, kind="face", area=16 * pi, oracle=NO_JSON),
            sample({"shape": Geom_ToroidalSurface(AXES, 3, 1)}, area=12 * pi**2, faces=1, oracle=NO_JSON),
            sample({"shape": STRIP}, area=6 * pi, edges=4, oracle=NO_JSON),
        ],
        errors=[
            error({"shape": Geom_Plane(AXES)}, "shape", "no end"),
            error({"shape": Geom_CylindricalSurface(AXES, 2)}, "shape", "no end"),
            error({"shape": FLOOR}, "shape", "must be a surface"),
            error({}, "shape", "missing"),
        ],
    ),
    FACE + "faceFromSurfaceAndWire": Case(
        samples=[
            sample({"surface": GROUND, "wire": circle(2)}, kind="face", area=4 * pi, oracle=NO_JSON),
            sample({"surface": GROUND, "wire": turned(1), "inside": True}, area=4, oracle=NO_JSON),
            sample({"surface": GROUND, "wire": square(1, 5)}, area=4, center=(5, 0, 0), oracle=NO_JSON),
            sample({"surface": ROUND, "wire": PATCH}, area=pi / 2 * 0.75, edges=4, oracle=NO_JSON),
            sample({"surface": GLOBE, "wire": CAP}, area=CAP_AREA, rel=1e-4, oracle=NO_JSON),
            # The rest of the ball.
            sample(
                {"surface": GLOBE, "wire": TURNED_CAP, "inside": False},
                area=16 * pi - CAP_AREA,
                rel=1e-4,
                oracle=NO_JSON,
            ),
        ],
        errors=[
            error({"surface": GROUND, "wire": circle(2, (0, 1, 0))}, "wire", "lie on the surface"),
            error({"surface": ROUND, "wire": circle(2, (0, 1, 0))}, "wire", "all the way round"),
            error({"surface": ROUND, "wire": circle(1)}, "wire", "lie on the surface"),
            error({"surface": FLOOR, "wire": circle(1)}, "surface", "must be a surface"),
        ],
    ),
    FACE + "fromBaseTriangle": Case(
        samples=[
            sample({"triangle": TRIANGLE}, kind="face", area=6, center=(1, 0, 4 / 3), edges=3),
            sample({"triangle": [[0, 0, 0], [0, 0, 4], [3, 0, 0]]}, area=6),
            sample({"triangle": [[1, 0, 0], [0, 1, 0], [0, 0, 1]]}, area=sqrt(3) / 2),
        ],
        errors=[
            error({"triangle": [[0, 0, 0], [3, 0, 0], [6, 0, 0]]}, "triangle", "one line"),
            error({"triangle": [[0, 0, 0], [0, 0, 0], [6, 0, 0]]}, "triangle"),
            error({"triangle": [[0, 0, 0], [3, 0, 0]]}, "triangle.2"),
            error({}, "triangle", "missing"),
        ],
    ),
    FACE + "fromBaseMesh": Case(
        samples=[
            sample({"mesh": [TRIANGLE, [[0, 0, 0], [3, 0, 0], [0, 4, 0]]]}, check=areas(6, 6)),
            sample({"mesh": [TRIANGLE] * 3}, check=areas(6, 6, 6)),
            sample({"mesh": []}, value=[]),
        ],
        errors=[
            error({"mesh": [TRIANGLE, [[0, 0, 0], [3, 0, 0], [6, 0, 0]]]}, "mesh.1", "one line"),
            error({"mesh": [[[0, 0, 0]]]}, "mesh.0.1"),
        ],
    ),
    FACE + "createFaceFromMultipleCircleTanWires": Case(
        samples=[
            sample({"circles": [circle(1), circle(1, (5, 0, 0))]}, kind="compound", area=10 + pi, faces=1, edges=4),
            sample({"circles": THREE}, faces=1, wires=2),
            sample({"circles": THREE, "unify": False}, faces=3),
            sample({"circles": THREE, "combination": "inOrder"}, faces=1, wires=1),
            sample({"circles": THREE, "combination": "inOrder", "unify": False}, faces=2),
            sample({"circles": THREE, "combination": "inOrderClosed", "unify": False}, faces=3),
            sample({"circles": [circle(1, (0, 0, 0), (0, 0, 1)), circle(1, (4, 0, 0), (0, 0, 1))]}, area=8 + pi),
            sample({"circles": [circle(1), circle(1.5, (1, 0, 0))], "combination": "inOrderClosed"}, faces=1, edges=4),
            sample({"circles": [circle(1), circle(3, (1, 0, 0))]}, area=9 * pi, edges=1),
            sample({"circles": [circle(3), circle(1, (1, 0, 0))], "unify": False}, area=9 * pi),
        ],
        errors=[
            error({"circles": [circle(1)]}, "circles", "at least 2"),
            error({"circles": [circle(1), square(1)]}, "circles.1", "must be a circle"),
            error({"circles": [circle(1), circle(1, (5, 1, 0))]}, "circles", "one plane"),
            error({"circles": [circle(1), circle(1, (5, 0, 0), (1, 0, 0))]}, "circles", "one plane"),
            error({"circles": THREE, "combination": "all"}, "combination"),
            error({"circles": THREE, "tolerance": 0}, "tolerance"),
        ],
        difference="a circle inside of another fails there",
    ),
    FACE + "createFaceFromMultipleCircleTanWireCollections": Case(
        samples=[
            sample({"listsOfCircles": ROW}, faces=1, wires=3),
            sample({"listsOfCircles": ROW, "unify": False}, area=4 * (6 + hypot(5, 6)) + 4 * pi, faces=4),
            sample({"listsOfCircles": [ROW[0] * 60, ROW[1]]}, faces=1, wires=3),
            sample({"listsOfCircles": ROW, "combination": "inOrder"}, area=24 + 2 * pi, faces=2),
            sample({"listsOfCircles": ROW, "combination": "inOrderClosed"}, faces=1, wires=2),
            sample({"listsOfCircles": ROW, "combination": "inOrderClosed", "unify": False}, area=44 + 4 * pi, faces=4),
            sample({"listsOfCircles": [ROW[0], [*ROW[1], circle(1, (0, 0, 12))]], "unify": False}, faces=6),
        ],
        errors=[
            error({"listsOfCircles": [ROW[0]]}, "listsOfCircles", "at least 2"),
            error({"listsOfCircles": [ROW[0], []]}, "listsOfCircles.1", "at least one"),
            error({"listsOfCircles": [ROW[0], THREE], "combination": "inOrder"}, "listsOfCircles.1", "as long"),
            error({"listsOfCircles": [ROW[0], [circle(1), square(1)]]}, "listsOfCircles.1.1", "circle"),
            error({"listsOfCircles": THREE}, "listsOfCircles.0"),
        ],
        difference="closing lists of two circles gives faces twice there",
    ),
    FACE + "filterFacePoints": Case(
        samples=[
            sample(PLACES, value=[point for point in POINTS if point[0] < 2]),
            sample({**PLACES, "keepIn": False}, value=ON),
            sample({**PLACES, "keepOn": False}, value=INSIDE),
            sample({**PLACES, "keepIn": False, "keepOn": False, "keepOut": True}, value=[[2, 0, 0]]),
            sample({**PLACES, "keepIn": False, "keepOn": False, "keepUnknown": True}, value=[]),
            sample({**PLACES, "keepOn": False, "tolerance": 0}, value=[*INSIDE, [0.99995, 0, 0]]),
            sample({**PLACES, "keepOut": True, "useBndBox": True, "gapTolerance": 2}, value=POINTS),
            sample(
                {"shape": RING, "points": [[0, 0, 0], [2, 0, 0], [1, 0, 0], [4, 0, 0]]}, value=[[2, 0, 0], [1, 0, 0]]
            ),
            sample({"shape": CYLINDER, "points": [[2, 1, 0], [2, 4, 0], [3, 1, 0]]}, value=[[2, 1, 0], [3, 1, 0]]),
            sample({"shape": SQUARE, "points": []}, value=[]),
        ],
        errors=[
            error({"shape": SQUARE}, "points", "missing"),
            error({**PLACES, "tolerance": -1}, "tolerance"),
            error({**PLACES, "points": [[0, 0]]}, "points.0.2"),
            error({"shape": BOX, "points": POINTS}, "shape", "it is a solid"),
        ],
    ),
    FACE + "filterFacesPoints": Case(
        samples=[
            sample(
                {"shapes": [SQUARE, SHIFTED], "points": [[0.5, 0, 0], [1.5, 0, 0], [-0.5, 0, 0]]},
                value=[[0.5, 0, 0], [-0.5, 0, 0], [0.5, 0, 0], [1.5, 0, 0]],
            ),
            sample(
                {"shapes": [SQUARE, SHIFTED], "points": [[0.5, 0, 0], [1.5, 0, 0]], "flatPointsArray": False},
                value=[[[0.5, 0, 0]], [[0.5, 0, 0], [1.5, 0, 0]]],
            ),
            sample({"shapes": [SQUARE], "points": POINTS, "keepIn": False}, value=ON),
            sample({"shapes": [SQUARE], "points": [], "flatPointsArray": False}, value=[[]]),
            sample({"shapes": [], "points": POINTS}, value=[]),
        ],
        errors=[
            error({"shapes": SQUARE, "points": POINTS}, "shapes"),
            error({"shapes": [BOX], "points": POINTS}, "shapes.0", "it is a solid"),
        ],
    ),
}
