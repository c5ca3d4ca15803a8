"""Cases of vertices, shells and compounds."""

from __future__ import annotations

from math import pi
from typing import Any

from tests.ops.case import Case, error, op, sample

from cadcloud.ops.brep import measure, topology

BOX = op("occt.shapes.solid.createBox", width=2, length=4, height=3, center=[1, 2, 3])
BALL = op("occt.shapes.solid.createSphere", radius=1)
TRIANGLE = op("occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [1, 0, 0], [1, 0, 1]])
VERTEX = op("occt.shapes.vertex.vertexFromPoint", point=[1, 2, 3])
VERTICES = op("occt.shapes.vertex.verticesFromPoints", points=[[1, 2, 3], [0, 0, 0], [1, 2, 3]])
FACES = op("occt.shapes.face.getFaces", shape=BOX)
SHELL = op("occt.shapes.shell.sewFaces", shapes=FACES)
ROUND = op(
    "occt.shapes.shell.sewFaces", shapes=op("occt.shapes.face.getFaces", shape=op("occt.shapes.solid.createCylinder"))
)
STACK = op(
    "occt.shapes.compound.makeCompound",
    shapes=[op("occt.transforms.translate", shape=BOX, translation=[0, 5, 0]), BOX],
)
NOTHING_THERE = "the origin stands for a miss there"
INSIDE = "a start or end within a solid counts as hit there"

TRIANGLE_POINTS = [[0, 0, 0], [1, 0, 0], [1, 0, 0], [1, 0, 1], [1, 0, 1], [0, 0, 0]]


def square(x: float, z: float = 0) -> Any:
    """A face of area 1 from x to x + 1 on the ground."""
    corners = [[x, 0, z], [x + 1, 0, z], [x + 1, 0, z + 1], [x, 0, z + 1]]
    wire = op("occt.shapes.wire.createPolygonWire", points=corners)
    return op("occt.shapes.face.createFaceFromWire", shape=wire, planar=True)


def lie_at(*wanted: tuple[float, float, float]) -> Any:
    def check(found: list[Any]) -> None:
        assert [topology.kind_of(shape) for shape in found] == ["vertex"] * len(wanted)
        for vertex, point in zip(found, wanted, strict=True):
            assert measure.center_of_mass(vertex) == point

    return check


def box_shell(found: dict[str, Any]) -> None:
    assert found.keys() == {"valid", "nbFaces", "nbEdges", "area", "faces"}
    assert (found["valid"], found["nbFaces"], found["nbEdges"]) == (True, 6, 12)
    assert abs(found["area"] - 52) < 1e-9
    assert all(face["type"] == "plane" and face["isPlanar"] and face["nbWires"] == 1 for face in found["faces"])
    assert all("uDegree" not in face for face in found["faces"])
    assert sorted(round(face["area"], 9) for face in found["faces"]) == [6, 6, 8, 8, 12, 12]
    assert sum(face["reversed"] for face in found["faces"]) == 3


def can_shell(found: dict[str, Any]) -> None:
    assert (found["valid"], found["nbFaces"], found["nbEdges"]) == (True, 3, 3)
    assert [face["type"] for face in found["faces"]].count("cylinder") == 1
    side = next(face for face in found["faces"] if face["type"] == "cylinder")
    assert side["uClosed"]
    assert side["uPeriodic"]
    assert not side["vClosed"]
    assert abs(side["uMax"] - side["uMin"] - 2 * pi) < 1e-9
    assert abs(side["area"] - 4 * pi) < 1e-9


def spline_shell(found: dict[str, Any]) -> None:
    assert found["valid"]
    assert {face["type"] for face in found["faces"]} == {"bspline"}
    assert all(face["uDegree"] >= 1 and face["nbUPoles"] >= 2 and face["nbUKnots"] >= 2 for face in found["faces"])
    assert not any(face["isPlanar"] for face in found["faces"])


def shell_of(shape: Any) -> Any:
    return op("occt.shapes.shell.sewFaces", shapes=op("occt.shapes.face.getFaces", shape=shape))


NO_SHAPE = [error({}, "shape", "missing"), error({"shape": [1, 2, 3]}, "shape", "must be a shape")]

CASES = {
    "occt.shapes.vertex.vertexFromPoint": Case(
        samples=[
            sample({}, kind="vertex", center=(0, 0, 0)),
            sample({"point": [1, 2, 3]}, kind="vertex", center=(1, 2, 3), vertices=1),
            sample({"point": [-1e6, 0, 0.5]}, center=(-1e6, 0, 0.5)),
        ],
        errors=[error({"point": [1, 2]}, "point.2"), error({"point": [1, 2, float("inf")]}, "point.2")],
    ),
    "occt.shapes.vertex.vertexFromXYZ": Case(
        samples=[
            sample({}, kind="vertex", center=(0, 0, 0)),
            sample({"x": 1, "y": 2, "z": 3}, center=(1, 2, 3)),
            sample({"y": -2.5}, center=(0, -2.5, 0)),
        ],
        errors=[error({"x": "1"}, "x"), error({"z": float("nan")}, "z")],
    ),
    "occt.shapes.vertex.verticesFromPoints": Case(
        samples=[
            sample({"points": [[1, 2, 3], [0, 0, 0]]}, check=lie_at((1, 2, 3), (0, 0, 0))),
            sample({"points": [[1, 2, 3], [1, 2, 3]]}, check=lie_at((1, 2, 3), (1, 2, 3))),
            sample({"points": []}, value=[]),
        ],
        errors=[error({}, "points", "missing"), error({"points": [[0, 0, 0], [1]]}, "points.1.1")],
    ),
    "occt.shapes.vertex.verticesCompoundFromPoints": Case(
        samples=[
            sample({"points": [[1, 2, 3], [0, 0, 0]]}, kind="compound", vertices=2, center=(0.5, 1, 1.5)),
            sample({"points": [[1, 2, 3], [1, 2, 3]]}, kind="compound", vertices=2),
            sample({"points": []}, kind="compound", vertices=0),
        ],
        errors=[error({}, "points", "missing"), error({"points": [[0, 0, 0], [1]]}, "points.1.1")],
    ),
    "occt.shapes.vertex.vertexToPoint": Case(
        samples=[
            sample({"shape": VERTEX}, value=[1, 2, 3]),
            sample({"shapes": VERTEX}, value=[1, 2, 3], oracle="only shape is read there"),
            sample({"shapes": [VERTEX]}, value=[1, 2, 3], oracle="only shape is read there"),
            sample({"shape": op("occt.transforms.translate", shape=VERTEX, translation=[1, 0, -3])}, value=[2, 2, 0]),
        ],
        errors=[
            error({}, "shapes", "missing"),
            error({"shapes": VERTICES}, "shapes", "one vertex, not 3"),
            error({"shape": BOX}, "shapes", "but it is a solid"),
            error({"shapes": []}, "shapes", "one vertex, not 0"),
        ],
    ),
    "occt.shapes.vertex.verticesToPoints": Case(
        samples=[
            sample({"shapes": VERTICES}, value=[[1, 2, 3], [0, 0, 0], [1, 2, 3]]),
            sample({"shapes": [VERTEX]}, value=[[1, 2, 3]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=[error({}, "shapes", "missing"), error({"shapes": [VERTEX, BOX]}, "shapes.1", "but it is a solid")],
    ),
    "occt.shapes.vertex.getVertices": Case(
        samples=[
            sample({"shape": BOX}, count=48),
            sample({"shape": TRIANGLE}, check=lie_at(*map(tuple, TRIANGLE_POINTS))),
            sample({"shape": BALL}, count=8),
            sample({"shape": VERTEX}, check=lie_at((1, 2, 3))),
        ],
        errors=NO_SHAPE,
    ),
    "occt.shapes.vertex.getVerticesAsPoints": Case(
        samples=[
            sample({"shape": BOX}, count=48),
            sample({"shape": TRIANGLE}, value=TRIANGLE_POINTS),
            sample({"shape": BALL}, count=8),
            sample({"shape": op("occt.shapes.compound.makeCompound", shapes=[TRIANGLE, TRIANGLE])}, count=12),
            sample({"shape": VERTEX}, value=[[1, 2, 3]]),
        ],
        errors=NO_SHAPE,
    ),
    "occt.shapes.vertex.projectPoints": Case(
        samples=[
            sample({"shape": BOX, "points": [[1, 0, 3]]}, value=[[1, 0.5, 3], [1, 3.5, 3]]),
            sample({"shape": BOX, "points": [[1, 0, 3], [0.5, -1, 2]], "projectionType": "closest"}, count=2),
            sample(
                {"shape": BALL, "points": [[0, -3, 0], [0.6, -3, 0]], "projectionType": "furthest"},
                value=[[0, 1, 0], [0.6, 0.8, 0]],
            ),
            sample(
                {"shape": STACK, "points": [[1, 20, 3]], "direction": [0, -30, 0]},
                value=[[1, 8.5, 3], [1, 5.5, 3], [1, 3.5, 3], [1, 0.5, 3]],
            ),
            sample(
                {
                    "shape": STACK,
                    "points": [[1, -20, 3]],
                    "direction": [0, 60, 0],
                    "projectionType": "closestAndFurthest",
                },
                value=[[1, 0.5, 3], [1, 8.5, 3]],
            ),
            # Through an edge: two faces, one hit.
            sample(
                {"shape": BOX, "points": [[-1, -0.5, 3]], "direction": [10, 10, 0]}, value=[[0, 0.5, 3], [2, 2.5, 3]]
            ),
            sample({"shape": BALL, "points": [[0, -3, 0], [5, 0, 0]], "direction": [0, 1.5, 0]}, value=[]),
            sample({"shape": TRIANGLE, "points": [[0.5, -1, 0]]}, value=[]),
            sample({"shape": BOX, "points": []}, value=[]),
            sample(
                {"shape": BALL, "points": [[9, 0, 0], [0, -2, 0]], "projectionType": "closest"},
                value=[[0, -1, 0]],
                oracle=NOTHING_THERE,
            ),
            sample({"shape": BALL, "points": [[0.6, 0, 0]]}, value=[[0.6, 0.8, 0]], oracle=INSIDE),
        ],
        errors=[
            error({"shape": BOX}, "points", "missing"),
            error({"points": [[0, 0, 0]]}, "shape", "missing"),
            error({"shape": BOX, "points": [], "direction": [0, 0, 0]}, "direction", "zero vector"),
            error({"shape": BOX, "points": [], "projectionType": "nearest"}, "projectionType"),
        ],
    ),
    "occt.shapes.shell.sewFaces": Case(
        samples=[
            sample({"shapes": FACES}, kind="shell", area=52, faces=6, edges=12, vertices=8),
            sample({"shapes": [square(0), square(1)]}, kind="shell", area=2, edges=7),
            sample({"shapes": [square(0), square(1.01)], "tolerance": 0.02}, kind="shell", area=2, edges=7),
            sample({"shapes": [square(0), square(1.01)]}, kind="compound", area=2, edges=8, shells=0),
            sample({"shapes": [square(0), square(1), square(10), square(11)]}, kind="compound", shells=2),
            sample({"shapes": [square(0), square(1)], "tolerance": 0}, kind="shell", edges=7),
            sample({"shapes": [square(0)]}, kind="shell", area=1, oracle="the face itself there"),
        ],
        errors=[
            error({"shapes": []}, "shapes", "at least one"),
            error({"shapes": [BOX]}, "shapes.0", "but it is a solid"),
            error({"shapes": [square(0)], "tolerance": -1}, "tolerance"),
            error({"shapes": [square(0), square(1)], "tolerance": 1e6}, "tolerance", "vanish"),
        ],
    ),
    "occt.shapes.shell.getShellSurfaceArea": Case(
        samples=[
            sample({"shape": SHELL}, value=52),
            sample({"shape": ROUND}, value=6 * pi),
            sample({"shape": op("occt.shapes.shell.sewFaces", shapes=[square(0), square(0, 1)])}, value=2),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": BOX}, "shape", "but it is a solid")],
    ),
    "occt.shapes.shell.debugInfo": Case(
        samples=[
            sample({"shape": SHELL}, check=box_shell),
            sample({"shape": ROUND}, check=can_shell),
            sample({"shape": shell_of(op("occt.transforms.scale3d", shape=BALL, scale=[1, 2, 3]))}, check=spline_shell),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": BOX}, "shape", "but it is a solid")],
    ),
    "occt.shapes.compound.getShapesOfCompound": Case(
        samples=[
            sample({"shape": STACK}, count=2),
            sample({"shape": op("occt.shapes.compound.makeCompound", shapes=[BOX, STACK, BOX])}, count=3),
            sample({"shape": op("occt.shapes.vertex.verticesCompoundFromPoints", points=[])}, value=[]),
            sample(
                {"shape": op("occt.shapes.vertex.verticesCompoundFromPoints", points=[[1, 2, 3]])},
                check=lie_at((1, 2, 3)),
            ),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": BOX}, "shape", "but it is a solid")],
    ),
}
