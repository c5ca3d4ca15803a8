"""Cases of graphs of shapes."""

from __future__ import annotations

from collections.abc import Callable
from math import pi
from typing import Any

from OCP.BRep import BRep_Builder
from OCP.BRepPrimAPI import BRepPrimAPI_MakeBox, BRepPrimAPI_MakePrism
from OCP.gp import gp_Pnt, gp_Vec
from OCP.TopoDS import TopoDS_Compound, TopoDS_Shell, TopoDS_Solid
from tests.ops.case import Call, Case, error, op, sample

from cadcloud.ops.brep import topology
from cadcloud.ops.occt.transforms import translate

BOX = op("occt.shapes.solid.createBox", width=2, length=3, height=4)
CYLINDER = op("occt.shapes.solid.createCylinder", radius=1, height=2)
BALL = op("occt.shapes.solid.createSphere", radius=1)
CONE = op("occt.shapes.solid.createCone", radius1=1, radius2=0)
SQUARE = op("occt.shapes.wire.createPolygonWire", points=[[-1, 0, -1], [1, 0, -1], [1, 0, 1], [-1, 0, 1]])
FACE = op("occt.shapes.face.createFaceFromWire", shape=SQUARE)
BOW = op("occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [2, 0, 1], [2, 0, 0], [0, 0, 2]])
BOW_FACE = op("occt.shapes.face.createFaceFromWire", shape=BOW)
DRILLED = op(
    "occt.booleans.difference",
    shape=op("occt.shapes.solid.createBox", width=4, length=4, height=2),
    shapes=[op("occt.shapes.solid.createCylinder", radius=1, height=6, origin_on_center=True, center=[0, -3, 0])],
)
PAIR = op("occt.shapes.compound.makeCompound", shapes=[BOX, BALL])
NESTED = op("occt.shapes.compound.makeCompound", shapes=[PAIR, CYLINDER])
NO_SHAPE = [error({}, "shape", "missing"), error({"shape": [1]}, "shape", "a list"), error({"shape": None}, "shape")]

CUBE = BRepPrimAPI_MakeBox(gp_Pnt(0, 0, 0), 1, 1, 1).Solid()
EDGE = op("lists.getItem", list=op("occt.shapes.edge.getEdges", shape=BOX), index=5)
IDENTITY = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]
EMPTY = TopoDS_Compound()
BRep_Builder().MakeCompound(EMPTY)
OURS = "a shape that is built by hand cannot be sent there"


def twins() -> TopoDS_Compound:
    """A cube twice, once 5 along x."""
    return topology.compound([CUBE, translate(CUBE, (5, 0, 0))])


def nested(depth: int) -> TopoDS_Compound:
    """A cube in compounds in compounds."""
    found = topology.compound([CUBE])
    for _ in range(depth):
        found = topology.compound([found])
    return found


def leaky() -> TopoDS_Solid:
    """A solid whose shell lacks a face."""
    builder, shell, solid = BRep_Builder(), TopoDS_Shell(), TopoDS_Solid()
    builder.MakeShell(shell)
    for face in topology.faces(CUBE)[:5]:
        builder.Add(shell, face)
    builder.MakeSolid(solid)
    builder.Add(solid, shell)
    return solid


def book() -> TopoDS_Shell:
    """Three pages that meet in one edge."""
    edge = topology.edges(CUBE)[0]
    builder, shell = BRep_Builder(), TopoDS_Shell()
    builder.MakeShell(shell)
    for way in ((1, 0, 0), (-1, 0, 0), (0, -1, 0)):
        builder.Add(shell, BRepPrimAPI_MakePrism(edge, gp_Vec(*way)).Shape())
    return shell


def euler(characteristic: int) -> Callable[[Any], None]:
    def check(found: Any) -> None:
        inner = found["wires"] - found["faces"]
        assert found["vertices"] - found["edges"] + found["faces"] - inner == characteristic
        parts = ("solids", "shells", "faces", "wires", "edges", "vertices", "compounds", "compSolids")
        others = ("coedges", "products", "occurrences")
        assert found["nodes"] == sum(found[name] for name in (*parts, *others))

    return check


def counts(**wanted: Any) -> Callable[[Any], None]:
    def check(found: Any) -> None:
        assert {name: found[name] for name in wanted} == wanted

    return check


def closed_surface(found: Any) -> None:
    """Every edge that is no pole lies between two faces, or is the seam of one."""
    for edge in found["edges"]:
        assert not edge["boundary"]
        assert edge["manifold"] != edge["degenerated"]
        assert edge["nbFaces"] == len(edge["faces"]) == len(set(edge["faces"]))
        assert edge["startVertex"] >= 0
        assert edge["endVertex"] >= 0


def two_faces_each(found: Any) -> None:
    closed_surface(found)
    assert all(edge["nbFaces"] == 2 for edge in found["edges"])


def all_boundary(found: Any) -> None:
    assert [edge["boundary"] for edge in found["edges"]] == [True] * 4
    assert [edge["faces"] for edge in found["edges"]] == [[0]] * 4


def symmetric(found: Any) -> None:
    faces = found["faces"]
    for face in faces:
        assert face["index"] not in face["adjacent"]
        assert all(face["index"] in faces[other]["adjacent"] for other in face["adjacent"])
        assert all(set(face["edges"]) & set(faces[other]["edges"]) for other in face["adjacent"])


def each_face_of_a_box(found: Any) -> None:
    symmetric(found)
    assert [len(face["adjacent"]) for face in found["faces"]] == [4] * 6
    assert [len(face["edges"]) for face in found["faces"]] == [4] * 6
    assert [face["outerWire"] for face in found["faces"]] == list(range(6))


def field(group: str, name: str, *wanted: Any) -> Callable[[Any], None]:
    def check(found: Any) -> None:
        assert [part[name] for part in found[group]] == list(wanted)
        assert [part["index"] for part in found[group]] == list(range(len(wanted)))

    return check


def own_numbers(found: Any) -> None:
    """Numbers are never given twice, and all references hold in both directions."""
    numbers = [part["uid"] for group in ("solids", "shells", "faces", "edges", "vertices") for part in found[group]]
    assert len(numbers) == len(set(numbers))
    for face in found["faces"]:
        assert all(face["index"] in found["edges"][edge]["faces"] for edge in face["edges"])
    for vertex in found["vertices"]:
        for edge in vertex["edges"]:
            assert vertex["index"] in (found["edges"][edge]["startVertex"], found["edges"][edge]["endVertex"])


def handshakes(found: Any) -> None:
    """A box has three edges at each corner, and each edge has two corners."""
    assert [len(vertex["edges"]) for vertex in found["vertices"]] == [3] * 8
    assert sorted(edge for vertex in found["vertices"] for edge in vertex["edges"]) == sorted(list(range(12)) * 2)
    assert sorted(vertex["point"] for vertex in found["vertices"]) == sorted(
        (x, y, z) for x in (-1, 1) for y in (-2, 2) for z in (-1.5, 1.5)
    )


def finds(*words: str) -> Callable[[Any], None]:
    def check(found: Any) -> None:
        assert [issue["description"] for issue in found["issues"]] == list(words)
        assert found["errors"] == sum(issue["severity"] == "error" for issue in found["issues"])
        assert found["errors"] + found["warnings"] == len(words)
        assert found["valid"] == (found["errors"] == 0)

    return check


def outer_wires(count: int) -> Callable[[Any], None]:
    def check(found: Any) -> None:
        assert sum(wire["outer"] for wire in found["wires"]) == count

    return check


def part(shape: Call, kind: str, index: int = 0) -> dict[str, Any]:
    return {"shape": shape, "kind": kind, "index": index}


CASES = {
    "occt.brepGraph.analyze": Case(
        samples=[
            sample({"shape": BOX}, check=euler(2)),
            sample({"shape": CYLINDER}, check=euler(2)),
            sample({"shape": BALL}, check=euler(0)),
            # A hole through it makes the surface a torus.
            sample({"shape": DRILLED}, check=euler(0)),
            sample({"shape": FACE}, check=euler(1)),
            sample({"shape": NESTED}, check=counts(compounds=2, solids=3, products=5, occurrences=4, rootProducts=1)),
            sample(
                {"shape": twins()},
                oracle=OURS,
                check=counts(solids=2, surfaces=6, curves3d=12, curves2d=24, products=2),
            ),
            sample(
                {"shape": BALL},
                check=counts(coedges=4, curves3d=1, curves2d=4, generation=1, ok=True),
            ),
            sample({"shape": EMPTY}, oracle=OURS, check=counts(compounds=1, nodes=2)),
        ],
        errors=NO_SHAPE,
    ),
    "occt.brepGraph.assembly": Case(
        samples=[
            sample(
                {"shape": BOX},
                value={
                    "rootProducts": [0],
                    "products": [
                        {
                            "index": 0,
                            "isAssembly": False,
                            "isPart": True,
                            "shapeRoot": {"kind": "solid", "index": 0},
                            "components": [],
                        }
                    ],
                    "occurrences": [],
                    "ok": True,
                },
            ),
            sample({"shape": twins()}, oracle=OURS, check=field("products", "components", [0, 1], [])),
            sample(
                {"shape": twins()},
                oracle=OURS,
                check=field("occurrences", "matrix", IDENTITY, [*IDENTITY[:12], 5, 0, 0, 1]),
            ),
            sample({"shape": NESTED}, check=field("products", "isAssembly", True, True, False, False, False)),
            sample({"shape": NESTED}, check=field("occurrences", "parentProduct", 1, 1, 0, 0)),
            sample({"shape": EMPTY}, oracle=OURS, check=field("products", "shapeRoot", None)),
        ],
        errors=[*NO_SHAPE, error({"shape": nested(300)}, "shape", "deep")],
    ),
    "occt.brepGraph.containment": Case(
        samples=[
            sample(
                {"shape": BOX},
                value={"shellsOfFace": [[0]] * 6, "solidsOfShell": [[0]], "solidsOfFace": [[0]] * 6, "ok": True},
            ),
            sample({"shape": PAIR}, check=counts(solidsOfShell=[[0], [1]], solidsOfFace=[[0]] * 6 + [[1]])),
            sample({"shape": FACE}, check=counts(shellsOfFace=[[]], solidsOfShell=[], solidsOfFace=[[]])),
            sample({"shape": SQUARE}, value={"shellsOfFace": [], "solidsOfShell": [], "solidsOfFace": [], "ok": True}),
            sample(
                {"shape": topology.compound([CUBE, CUBE.Reversed()])}, oracle=OURS, check=counts(solidsOfShell=[[0]])
            ),
        ],
        errors=NO_SHAPE,
    ),
    "occt.brepGraph.dump": Case(
        samples=[
            sample({"shape": BOX}, check=own_numbers),
            sample({"shape": NESTED}, check=own_numbers),
            sample({"shape": CYLINDER}, check=field("faces", "surfaceType", "Cylinder", "Plane", "Plane")),
            sample({"shape": BALL}, check=field("edges", "degenerated", True, False, True)),
            sample({"shape": leaky()}, oracle=OURS, check=field("shells", "closed", False)),
            sample({"shape": PAIR}, check=field("shells", "nbFaces", 6, 1)),
        ],
        errors=NO_SHAPE,
    ),
    "occt.brepGraph.edgeFaceMap": Case(
        samples=[
            sample({"shape": BOX}, check=two_faces_each),
            sample({"shape": DRILLED}, check=closed_surface),
            sample({"shape": BALL}, check=closed_surface),
            sample({"shape": CONE}, check=closed_surface),
            sample({"shape": FACE}, check=all_boundary),
            sample({"shape": SQUARE}, check=field("edges", "nbFaces", 0, 0, 0, 0)),
            sample({"shape": SQUARE}, check=field("edges", "boundary", False, False, False, False)),
        ],
        errors=NO_SHAPE,
    ),
    "occt.brepGraph.edgeInfo": Case(
        samples=[
            sample({"shape": BALL}, check=field("edges", "curveType", "None", "Circle", "None")),
            sample({"shape": BALL}, check=field("edges", "hasCurve", False, True, False)),
            sample({"shape": CYLINDER}, check=field("edges", "curveType", "Circle", "Line", "Circle")),
            sample({"shape": CYLINDER}, check=field("edges", "range", (0, 2 * pi), (0, 2), (0, 2 * pi))),
            sample({"shape": CYLINDER}, check=field("edges", "maxContinuity", "C0", "CN", "C0")),
            sample({"shape": SQUARE}, check=field("edges", "range", *[(0, 2)] * 4)),
        ],
        errors=NO_SHAPE,
    ),
    "occt.brepGraph.faceAdjacency": Case(
        samples=[
            sample({"shape": BOX}, check=each_face_of_a_box),
            sample({"shape": DRILLED}, check=symmetric),
            sample({"shape": CYLINDER}, check=field("faces", "adjacent", [1, 2], [0], [0])),
            sample({"shape": BALL}, check=field("faces", "adjacent", [])),
            sample({"shape": PAIR}, check=symmetric),
        ],
        errors=NO_SHAPE,
    ),
    "occt.brepGraph.faceInfo": Case(
        samples=[
            sample({"shape": CYLINDER}, check=field("faces", "surfaceType", "Cylinder", "Plane", "Plane")),
            sample({"shape": BALL}, check=field("faces", "uvBounds", [0, 2 * pi, -pi / 2, pi / 2])),
            sample({"shape": CONE}, check=field("faces", "surfaceType", "Cone", "Plane")),
            sample({"shape": BOX}, check=field("faces", "hasTriangulation", *[False] * 6)),
            sample({"shape": FACE}, check=field("faces", "nbWires", 1)),
        ],
        errors=NO_SHAPE,
    ),
    "occt.brepGraph.nodeOfShape": Case(
        samples=[
            sample(
                {"shape": CUBE, "subShape": topology.faces(CUBE)[3]},
                oracle=OURS,
                value={"valid": True, "kind": "face", "index": 3, "uid": 6},
            ),
            sample(
                {"shape": CUBE, "subShape": topology.edges(CUBE)[11].Reversed()},
                oracle=OURS,
                check=counts(valid=True, kind="edge", index=11),
            ),
            sample(
                {"shape": CUBE, "subShape": CUBE},
                oracle=OURS,
                value={"valid": True, "kind": "solid", "index": 0, "uid": 1},
            ),
            # The edge of an equal box.
            sample(
                {
                    "shape": BOX,
                    "subShape": op("lists.getItem", list=op("occt.shapes.edge.getEdges", shape=BOX), index=5),
                },
                check=counts(valid=True, kind="edge", index=5),
            ),
            sample({"shape": BOX, "subShape": BALL}, value={"valid": False}),
            sample({"shape": FACE, "subShape": BOX}, value={"valid": False}),
        ],
        errors=[
            *NO_SHAPE,
            error({"shape": BOX}, "subShape", "missing"),
            error({"shape": BOX, "subShape": 5}, "subShape", "a number"),
        ],
    ),
    "occt.brepGraph.reconstruct": Case(
        samples=[
            sample({"shape": BOX}, kind="solid", volume=24, faces=6),
            sample(part(NESTED, "solid", 1), kind="solid", volume=4 / 3 * pi),
            sample(part(NESTED, "compound", 1), kind="compound", volume=24 + 4 / 3 * pi),
            sample(part(BOX, "shell"), kind="shell", area=2 * (6 + 8 + 12)),
            sample(part(CYLINDER, "face", 1), kind="face", area=pi),
            sample(part(BOX, "wire", 2), kind="wire", edges=4),
            sample(part(CYLINDER, "edge", 0), kind="edge", length=2 * pi),
            sample(part(BOX, "vertex", 7), kind="vertex"),
        ],
        errors=[
            *NO_SHAPE,
            error({"shape": FACE}, "kind", "no parts"),
            error(part(BOX, "compsolid"), "kind", "no parts"),
            error(part(BOX, "face", 6), "index", "between 0 and 5"),
            error(part(BOX, "face", -1), "index"),
            error(part(BOX, "lump"), "kind"),
        ],
    ),
    "occt.brepGraph.validate": Case(
        samples=[
            sample({"shape": BOX}, value={"valid": True, "errors": 0, "warnings": 0, "issues": [], "ok": True}),
            sample({"shape": DRILLED}, check=finds()),
            sample({"shape": SQUARE}, check=finds()),
            sample({"shape": BOW_FACE}, check=finds("self intersecting wire")),
            sample({"shape": leaky()}, oracle=OURS, check=finds("not closed")),
            sample({"shape": book()}, oracle=OURS, check=counts(valid=True, warnings=1)),
        ],
        errors=NO_SHAPE,
    ),
    "occt.brepGraph.vertexEdgeMap": Case(
        samples=[
            sample({"shape": BOX}, check=handshakes),
            sample({"shape": SQUARE}, check=field("vertices", "edges", [0, 3], [0, 1], [1, 2], [2, 3])),
            sample({"shape": BALL}, check=field("vertices", "edges", [0, 1], [1, 2])),
            sample({"shape": topology.subshapes(CUBE, "vertex")[0]}, oracle=OURS, check=field("vertices", "edges", [])),
        ],
        errors=NO_SHAPE,
    ),
    "occt.brepGraph.wireInfo": Case(
        samples=[
            sample({"shape": CYLINDER}, check=field("wires", "nbCoEdges", 4, 1, 1)),
            sample({"shape": CYLINDER}, check=field("wires", "nbDistinctEdges", 3, 1, 1)),
            sample({"shape": BOX}, check=field("wires", "face", 0, 1, 2, 3, 4, 5)),
            sample({"shape": SQUARE}, check=field("wires", "face", -1)),
            sample({"shape": SQUARE}, check=field("wires", "closed", True)),
            # The two faces that the hole goes through have an inner wire each.
            sample(
                {"shape": DRILLED},
                check=outer_wires(7),
            ),
        ],
        errors=NO_SHAPE,
    ),
}
