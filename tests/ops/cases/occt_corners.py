"""Cases of corners that are picked by points."""

from __future__ import annotations

from collections.abc import Callable
from math import asin, pi, sqrt
from typing import Any

from OCP.BRep import BRep_Builder
from OCP.BRepPrimAPI import BRepPrimAPI_MakeBox, BRepPrimAPI_MakeCone, BRepPrimAPI_MakeCylinder, BRepPrimAPI_MakeSphere
from OCP.TopoDS import TopoDS_Compound, TopoDS_Face, TopoDS_Shape, TopoDS_Shell
from tests.ops.case import Case, error, op, sample

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.errors import KernelError

BOX = op("occt.shapes.solid.createBox", width=2, length=2, height=2)
SQUARE = op("occt.shapes.wire.createPolygonWire", points=[[-1, 0, -1], [1, 0, -1], [1, 0, 1], [-1, 0, 1]])
FACE = op("occt.shapes.face.createFaceFromWire", shape=SQUARE)
SADDLE = op("occt.shapes.wire.createPolygonWire", points=[[-1, 0, -1], [1, 1, -1], [1, 0, 1], [-1, 1, 1]])
AWAY = op("occt.transforms.translate", shape=FACE, translation=[10, 0, 0])
BOTH = op("occt.shapes.compound.makeCompound", shapes=[BOX, AWAY])
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=1)
EMPTY = TopoDS_Compound()
BRep_Builder().MakeCompound(EMPTY)

QUARTER = BRepPrimAPI_MakeCylinder(4, 2, pi / 2).Solid()
CURVED = topology.faces(QUARTER)[0]
PIE = topology.faces(QUARTER)[1]
HORN = topology.faces(BRepPrimAPI_MakeCone(2, 1, 2, pi / 2).Solid())[0]
PEEL = topology.faces(BRepPrimAPI_MakeSphere(1, 0, pi / 4, pi / 2).Solid())[0]

# What an arc of radius 1 takes from a right corner: in area, and of the length of its sides.
CUT, SHORTER = 1 - pi / 4, 2 - pi / 2
R = 0.3
# Three edges of a cube of 2 and the ball in their corner.
CORNER = 3 * CUT * R**2 * (2 - R) + (1 - pi / 6) * R**3
TOP, LOW = [1, 1, 1], [-1, -1, -1]
OURS = "a shape that is built by hand cannot be sent there"


def pie_cut(radius: float, r: float) -> float:
    """What an arc of radius r takes from a corner between a radius of a disc and its rim."""
    angle = asin(r / (radius - r))
    return (radius**2 * angle - sqrt((radius - r) ** 2 - r**2) * r - r**2 * (pi / 2 + angle)) / 2


def horn_cuts(r: float) -> float:
    """What arcs take from all corners of the quarter of a cone, whose rims have these radii when it is unrolled."""
    inner, outer = sqrt(5), 2 * sqrt(5)
    angle = asin(r / (inner + r))
    reach = sqrt((inner + r) ** 2 - r**2)
    return 2 * pie_cut(outer, r) + reach * r - inner**2 * angle - r**2 * (pi / 2 - angle)


def bent() -> TopoDS_Shell:
    """Two sides of a cube that share the edge at x = y = 0, as a shell."""
    builder, shell = BRep_Builder(), TopoDS_Shell()
    builder.MakeShell(shell)
    sides = topology.faces(BRepPrimAPI_MakeBox(1, 1, 1).Solid())
    builder.Add(shell, sides[0])
    builder.Add(shell, sides[2])
    return shell


def lies_on_rim(face: TopoDS_Face) -> None:
    """What is left of the curved side still is a part of the cylinder, and smaller by the cut."""
    assert abs(measure.area(CURVED) - measure.area(face) - CUT * R**2) < 1e-5
    for vertex in topology.subshapes(face, "vertex"):
        x, y, _ = measure.center_of_mass(vertex)
        assert abs(x * x + y * y - 16) < 1e-6


def between(low: float, high: float) -> Callable[[TopoDS_Shape], None]:
    def check(found: TopoDS_Shape) -> None:
        assert low < measure.volume(found) < high

    return check


def kinds(*wanted: str, ok: bool = True, **each: Any) -> Callable[[Any], None]:
    """The classifications of the points, and lists of other fields."""

    def check(found: Any) -> None:
        results = found["results"]
        assert [result["classification"] for result in results] == list(wanted)
        assert [result["index"] for result in results] == list(range(len(wanted)))
        assert found["ok"] == ok == ("error" not in found)
        assert ok == (not any(result["message"] for result in results))
        assert found["modified"] == any(result["applied"] for result in results)
        for name, values in each.items():
            assert [result[name] for result in results] == values

    return check


def at(face: TopoDS_Shape, index: int) -> list[float]:
    return list(measure.center_of_mass(topology.subshapes(face, "vertex")[index]))


NO_SHAPE = [error({}, "shape", "missing"), error({"shape": 5, "points": []}, "shape", "a number")]
BAD_POINTS = [
    *NO_SHAPE,
    error({"shape": BOX, "points": [[0, 0]]}, "points.0.2"),
    error({"shape": BOX, "points": [TOP] * 1001}, "points"),
    error({"shape": BOX, "points": [TOP], "snapTolerance": -1}, "snapTolerance"),
]
UNUSABLE = [
    error({"shape": BOX, "points": [[5, 0, 0]], "snapTolerance": 0.5}, "points", "more than snapTolerance"),
    error({"shape": BOX, "points": [TOP], "mode": "planarOnly"}, "points", "planarOnly"),
    error({"shape": BOX, "points": [TOP], "mode": "flat"}, "mode"),
    error({"shape": CIRCLE, "points": [[1, 0, 0]]}, "points", "1 edges meet"),
    error({"shape": SADDLE, "points": [[1, 1, -1]]}, "points", "not flat"),
    error({"shape": EMPTY, "points": [TOP]}, "points", "no vertices"),
]

CASES = {
    "occt.corners.filletCornerByPoint": Case(
        samples=[
            sample({"shape": BOX, "points": [TOP], "radius": R}, kind="solid", volume=8 - CORNER, faces=10),
            sample({"shape": BOX, "points": [[1.2, 0.9, 1.4]], "radius": R, "snapTolerance": 0.5}, volume=8 - CORNER),
            sample({"shape": BOX, "points": [TOP, LOW], "radius": R}, volume=8 - 2 * CORNER, faces=14),
            # The same corner twice, and one that is too far.
            sample({"shape": BOX, "points": [TOP, TOP, [9, 9, 9]], "radius": R, "snapTolerance": 1}, volume=8 - CORNER),
            sample(
                {"shape": BOX, "points": [TOP], "radius": R, "taperFactor": 0.5}, check=between(8 - CORNER, 8), faces=10
            ),
            sample(
                {"shape": BOX, "points": [TOP], "radius": R, "taperFactor": 0}, check=between(8 - CORNER, 8), faces=10
            ),
            # The edge between two picked corners keeps its radius.
            sample({"shape": BOX, "points": [TOP, [1, 1, -1]], "radius": R, "taperFactor": 0}, check=between(7.8, 8)),
            sample({"shape": SQUARE, "points": [[1, 0, 1]], "radius": R}, kind="wire", length=8 - SHORTER * R, edges=5),
            sample({"shape": FACE, "points": [[1, 0, 1], [-1, 0, -1]], "radius": R}, area=4 - 2 * CUT * R**2, edges=6),
            sample(
                {"shape": BOTH, "points": [[11, 0, 1]], "mode": "planarOnly", "radius": R},
                kind="compound",
                volume=8,
                faces=7,
            ),
            sample(
                {"shape": BOTH, "points": [TOP, [11, 0, 1]], "radius": R},
                volume=8 - CORNER,
                area=24 + 4 - CUT * R**2 - 24 + 23.15674755352505,
            ),
            sample(
                {"shape": CURVED, "points": [at(CURVED, 0)], "radius": R},
                oracle=OURS,
                kind="face",
                edges=5,
                check=lies_on_rim,
            ),
            sample(
                {"shape": CURVED, "points": [at(CURVED, n) for n in range(4)], "radius": R},
                oracle=OURS,
                area=4 * pi - 4 * CUT * R**2,
                rel=1e-6,
                edges=8,
            ),
            sample(
                {"shape": HORN, "points": [at(HORN, n) for n in range(4)], "radius": 0.1},
                oracle=OURS,
                edges=8,
                area=measure.area(HORN) - horn_cuts(0.1),
                rel=1e-6,
            ),
            sample(
                {"shape": PIE, "points": [at(PIE, n) for n in range(3)], "radius": R},
                oracle=OURS,
                area=4 * pi - 2 * pie_cut(4, R) - CUT * R**2,
                edges=6,
                rel=1e-7,
            ),
            # A shell: its inner edge is rounded, or the corner of one of its faces.
            sample(
                {"shape": bent(), "points": [[0, 0, 0]], "radius": R},
                oracle=OURS,
                kind="shell",
                area=2 - SHORTER * R,
                faces=3,
            ),
            sample(
                {"shape": bent(), "points": [[0, 1, 0]], "radius": R},
                oracle=OURS,
                kind="shell",
                area=2 - CUT * R**2,
                edges=8,
            ),
            sample({"shape": BOX}, kind="solid", volume=8),
        ],
        errors=[
            *BAD_POINTS,
            *UNUSABLE,
            error({"shape": BOX, "points": [TOP], "radius": 0}, "radius"),
            error({"shape": BOX, "points": [TOP], "taperFactor": 1.5}, "taperFactor"),
            error({"shape": PEEL, "points": [at(PEEL, 0)]}, "points", "edges meet|neither flat"),
            error({"shape": BOX, "points": [TOP], "radius": 3}, None, "about 1.9", KernelError),
            error({"shape": FACE, "points": [[1, 0, 1]], "radius": 3}, None, "about 1.9", KernelError),
            error({"shape": CURVED, "points": [at(CURVED, 0)], "radius": 3}, None, "too short", KernelError),
        ],
    ),
    "occt.corners.chamferCornerByPoint": Case(
        samples=[
            # Three bevels that meet: each takes a wedge, and two share a part of the corner.
            sample(
                {"shape": BOX, "points": [TOP], "distance": R},
                kind="solid",
                volume=8 - 3 * R**2 / 2 * 2 + 2 * R**3 / 3,
                faces=10,
            ),
            sample(
                {"shape": SQUARE, "points": [[1, 0, 1]], "distance": R},
                kind="wire",
                length=8 - 2 * R + R * sqrt(2),
                edges=5,
            ),
            sample(
                {"shape": SQUARE, "points": [[1, 0, 1]], "distance": R, "angle": 60}, length=8 - R - R * sqrt(3) + 2 * R
            ),
            sample(
                {"shape": FACE, "points": [[1, 0, 1], [1, 0, -1]], "distance": R}, kind="face", area=4 - R**2, edges=6
            ),
            sample(
                {"shape": CURVED, "points": [at(CURVED, 1)], "distance": R},
                oracle=OURS,
                area=4 * pi - R**2 / 2,
                edges=5,
                rel=1e-7,
            ),
            sample(
                {"shape": BOTH, "points": [[11, 0, 1]], "distance": R, "mode": "planarOnly"},
                volume=8,
                area=28 - R**2 / 2,
            ),
            sample({"shape": BOX, "points": []}, volume=8),
        ],
        errors=[
            *BAD_POINTS,
            *UNUSABLE,
            error({"shape": BOX, "points": [TOP], "distance": 0}, "distance"),
            error({"shape": BOX, "points": [TOP], "angle": 0}, "angle"),
            error({"shape": BOX, "points": [TOP], "angle": 120}, None, "less than 90", KernelError),
            error({"shape": BOX, "points": [TOP], "distance": 5}, None, "use a smaller", KernelError),
            error({"shape": HORN, "points": [at(HORN, 0)], "distance": 0.1}, None, "straight", KernelError),
        ],
    ),
    "occt.corners.classifyCornerByPoint": Case(
        samples=[
            sample(
                {"shape": BOX, "points": [TOP]},
                check=kinds("solid3d", valence=[3], incidentFaces=[3], action=["cutEdges"]),
            ),
            sample(
                {"shape": FACE, "points": [[1.5, 0, 1]]}, check=kinds("planar", point=[(1, 0, 1)], snapDistance=[0.5])
            ),
            sample({"shape": SQUARE, "points": [[1, 0, 1]]}, check=kinds("planar", valence=[2], incidentFaces=[0])),
            sample(
                {"shape": CURVED, "points": [at(CURVED, 0)]},
                oracle=OURS,
                check=kinds("developable", action=["cutOnSurface"]),
            ),
            sample(
                {"shape": BOX, "points": [TOP, [5, 0, 0]], "snapTolerance": 0.1},
                check=kinds("solid3d", "tooFar", ok=False),
            ),
            sample(
                {"shape": EMPTY, "points": [[1, 2, 3]]},
                oracle=OURS,
                check=kinds("noVertex", ok=False, point=[(1, 2, 3)], action=["none"]),
            ),
            sample({"shape": CIRCLE, "points": [[1, 0, 0]]}, check=kinds("notFound", ok=False, valence=[1])),
            sample(
                {"shape": bent(), "points": [[0, 0, 0], [0, 1, 0]]},
                oracle=OURS,
                check=kinds("solid3d", "planar", valence=[3, 2]),
            ),
            sample({"shape": BOX}, check=kinds()),
        ],
        errors=BAD_POINTS,
    ),
    "occt.corners.cornerByPointReport": Case(
        samples=[
            sample(
                {"shape": BOX, "points": [TOP], "radius": R}, check=kinds("solid3d", applied=[True], taperFactor=[1])
            ),
            sample(
                {"shape": BOX, "points": [TOP], "taperFactor": 0.5, "radius": R},
                check=kinds("solid3d", taperFactor=[0.5]),
            ),
            sample({"shape": BOX, "points": [TOP], "radius": 3}, check=kinds("solid3d", ok=False, applied=[False])),
            sample(
                {"shape": BOTH, "points": [TOP, [11, 0, 1]], "mode": "planarOnly", "radius": R},
                check=kinds("solid3d", "planar", ok=False, applied=[False, True]),
            ),
            sample(
                {"shape": FACE, "points": [[1, 0, 1]], "radius": R},
                check=kinds("planar", applied=[True], action=["cutInPlane"]),
            ),
            sample(
                {"shape": HORN, "points": [at(HORN, 0)], "radius": R},
                oracle=OURS,
                check=kinds("developable", applied=[True]),
            ),
            sample({"shape": BOX}, check=kinds()),
        ],
        errors=[*BAD_POINTS, error({"shape": BOX, "points": [TOP], "radius": -1}, "radius")],
    ),
}
