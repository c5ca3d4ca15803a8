"""What the operations on graphs return; keys as on the wire.

``ok`` is true in every result: what cannot be done ends in an error instead.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from typing_extensions import TypedDict

from cadcloud.ops.types import Point3

SurfaceType: TypeAlias = Literal[
    "Plane", "Cylinder", "Cone", "Sphere", "Torus", "BezierSurface", "BSplineSurface",
    "SurfaceOfRevolution", "SurfaceOfExtrusion", "OffsetSurface", "OtherSurface", "None",
]  # fmt: skip
CurveType: TypeAlias = Literal[
    "Line", "Circle", "Ellipse", "Hyperbola", "Parabola", "BezierCurve", "BSplineCurve", "OffsetCurve", "OtherCurve",
    "None",
]  # fmt: skip
Continuity: TypeAlias = Literal["C0", "G1", "C1", "G2", "C2", "C3", "CN"]
NodeKind: TypeAlias = Literal["solid", "shell", "face", "wire", "edge", "vertex", "compound", "compsolid"]


class Outcome(TypedDict):
    """What all results have in common."""

    ok: bool
    error: NotRequired[str]


class BRepGraphNodeRef(TypedDict):
    """A part: its kind, and its place among the parts of that kind."""

    kind: str
    index: int


class BRepGraphAnalysis(Outcome):
    """How many parts of each kind there are."""

    solids: int
    shells: int
    faces: int
    wires: int
    edges: int
    coedges: int
    vertices: int
    compounds: int
    compSolids: int
    surfaces: int
    curves3d: int
    curves2d: int
    nodes: int
    products: int
    occurrences: int
    rootProducts: int
    generation: int


class BRepGraphProduct(TypedDict):
    """A part or an assembly, and the occurrences in it."""

    index: int
    isAssembly: bool
    isPart: bool
    shapeRoot: BRepGraphNodeRef | None
    components: list[int]


class BRepGraphOccurrence(TypedDict):
    """A product placed in an assembly."""

    index: int
    product: int
    parentProduct: int
    matrix: list[float]


class BRepGraphAssemblyResult(Outcome):
    """The products of a shape and where they occur."""

    rootProducts: list[int]
    products: list[BRepGraphProduct]
    occurrences: list[BRepGraphOccurrence]


class BRepGraphContainmentResult(Outcome):
    """For each part the parts that it is in."""

    shellsOfFace: list[list[int]]
    solidsOfShell: list[list[int]]
    solidsOfFace: list[list[int]]


class BRepGraphDumpSolid(TypedDict):
    """A solid."""

    index: int
    uid: int


class BRepGraphDumpShell(TypedDict):
    """A shell and what it is in."""

    index: int
    uid: int
    nbFaces: int
    closed: bool
    solids: list[int]


class BRepGraphDumpFace(TypedDict):
    """A face, its edges and what it is in."""

    index: int
    uid: int
    surfaceType: SurfaceType
    shells: list[int]
    edges: list[int]


class BRepGraphDumpEdge(TypedDict):
    """An edge, its ends and the faces beside it."""

    index: int
    uid: int
    startVertex: int
    endVertex: int
    degenerated: bool
    faces: list[int]


class BRepGraphDumpVertex(TypedDict):
    """A vertex and the edges that end in it."""

    index: int
    uid: int
    point: Point3
    edges: list[int]


class BRepGraphDumpResult(Outcome):
    """All parts and how they hang together."""

    solids: list[BRepGraphDumpSolid]
    shells: list[BRepGraphDumpShell]
    faces: list[BRepGraphDumpFace]
    edges: list[BRepGraphDumpEdge]
    vertices: list[BRepGraphDumpVertex]


class BRepGraphEdgeFace(TypedDict):
    """An edge and the faces beside it."""

    index: int
    faces: list[int]
    nbFaces: int
    boundary: bool
    manifold: bool
    degenerated: bool
    startVertex: int
    endVertex: int
    tolerance: float


class BRepGraphEdgeFaceMapResult(Outcome):
    """For each edge the faces beside it."""

    edges: list[BRepGraphEdgeFace]


class BRepGraphEdgeGeometry(TypedDict):
    """The curve of an edge."""

    index: int
    curveType: CurveType
    hasCurve: bool
    degenerated: bool
    sameParameter: bool
    maxContinuity: Continuity
    range: tuple[float, float] | None
    uid: int


class BRepGraphEdgeInfoResult(Outcome):
    """The curves of all edges."""

    edges: list[BRepGraphEdgeGeometry]


class BRepGraphFaceAdjacency(TypedDict):
    """A face and its neighbours."""

    index: int
    adjacent: list[int]
    edges: list[int]
    nbWires: int
    outerWire: int


class BRepGraphFaceAdjacencyResult(Outcome):
    """For each face its neighbours."""

    faces: list[BRepGraphFaceAdjacency]


class BRepGraphFaceGeometry(TypedDict):
    """The surface of a face."""

    index: int
    surfaceType: SurfaceType
    tolerance: float
    hasTriangulation: bool
    naturalRestriction: bool
    uvBounds: list[float]
    nbWires: int
    uid: int


class BRepGraphFaceInfoResult(Outcome):
    """The surfaces of all faces."""

    faces: list[BRepGraphFaceGeometry]


class BRepGraphNodeLookup(TypedDict):
    """Where a part stands in the graph; ``valid`` is false where it does not."""

    valid: bool
    kind: NotRequired[str]
    index: NotRequired[int]
    uid: NotRequired[int]


class BRepGraphIssue(TypedDict):
    """What is wrong with a part."""

    severity: Literal["error", "warning"]
    node: BRepGraphNodeRef
    description: str


class BRepGraphValidationResult(Outcome):
    """Whether a shape is valid, and what is wrong with it."""

    valid: bool
    errors: int
    warnings: int
    issues: list[BRepGraphIssue]


class BRepGraphVertex(TypedDict):
    """A vertex and the edges that end in it."""

    index: int
    point: Point3
    tolerance: float
    edges: list[int]


class BRepGraphVertexEdgeMapResult(Outcome):
    """For each vertex the edges that end in it."""

    vertices: list[BRepGraphVertex]


class BRepGraphWire(TypedDict):
    """A wire, and the face that it bounds."""

    index: int
    closed: bool
    outer: bool
    nbCoEdges: int
    nbDistinctEdges: int
    face: int


class BRepGraphWireInfoResult(Outcome):
    """All wires."""

    wires: list[BRepGraphWire]
