"""Objects that operations take and return, with the names of their fields on the wire. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import NotRequired, TypedDict

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.reference import Reference
from cadcloud_sdk.builder.values import Boolean, Integer, Number, Numbers, Point, Points, Text


class AssemblyHierarchyNode(TypedDict):
    """An assembly, a part, an instance of either, or a marked sub-shape of a part."""

    id: Text
    parentId: NotRequired[Text]
    depth: Integer
    label: Text
    name: Text
    isAssembly: Boolean
    isInstance: Boolean
    definitionId: NotRequired[Text]
    refersToAssembly: NotRequired[Boolean]
    refersToPart: NotRequired[Boolean]
    nodeType: Text
    isPart: Boolean
    isSubShape: Boolean
    isFreeShape: Boolean
    isCompound: Boolean
    hasGeometry: Boolean
    shapeType: NotRequired[Text]
    subShapeCounts: NotRequired[SubShapeCounts | Reference[SubShapeCounts]]
    visible: Boolean
    colorRgba: NotRequired[Rgba | Reference[Rgba]]
    transform: NotRequired[Numbers]


class AssemblyHierarchyResult(TypedDict):
    """The nodes, parents before children, and their number."""

    version: Text
    totalNodes: Integer
    nodes: (
        Sequence[AssemblyHierarchyNode | Reference[AssemblyHierarchyNode]] | Reference[Sequence[AssemblyHierarchyNode]]
    )


class AssemblyJsonResult(TypedDict):
    """The nodes, parents before children."""

    version: Text
    nodes: Sequence[AssemblyNodeJson | Reference[AssemblyNodeJson]] | Reference[Sequence[AssemblyNodeJson]]


class AssemblyLoadedPart(TypedDict):
    """A part or assembly to take over from another document."""

    id: Text
    sourceDocumentIndex: Integer
    sourceLabel: NotRequired[Text | None]
    name: NotRequired[Text | None]
    colorRgba: NotRequired[Rgba | Reference[Rgba] | None]


class AssemblyNode(TypedDict):
    """An assembly, or an instance of a part, within another assembly."""

    id: Text
    type: Literal["assembly", "instance"] | Reference[str]
    name: Text
    parentId: NotRequired[Text | None]
    partId: NotRequired[Text | None]
    translation: NotRequired[Point | None]
    rotation: NotRequired[Point | None]
    scale: NotRequired[Number | None]
    matrix: NotRequired[Numbers | Points | None]
    colorRgba: NotRequired[Rgba | Reference[Rgba] | None]


class AssemblyNodeJson(TypedDict):
    """An assembly, a part, or an instance of either, at one place of the tree."""

    id: Text
    parentId: NotRequired[Text]
    depth: Integer
    name: Text
    isAssembly: Boolean
    isInstance: Boolean
    definitionId: NotRequired[Text]
    visible: Boolean
    colorRgba: NotRequired[Rgba | Reference[Rgba]]
    color: NotRequired[Rgba | Reference[Rgba]]
    transform: NotRequired[Numbers]


class AssemblyPart(TypedDict):
    """A shape that instances can place, with its name and colour."""

    id: Text
    shape: Reference[kinds.Shape]
    name: Text
    colorRgba: NotRequired[Rgba | Reference[Rgba] | None]


class AssemblyPartUpdate(TypedDict):
    """What to change of something that a document has already."""

    label: Text
    shape: NotRequired[Reference[kinds.Shape] | None]
    name: NotRequired[Text | None]
    colorRgba: NotRequired[Rgba | Reference[Rgba] | None]


class AssemblyStructure(TypedDict):
    """parts, nodes and changes, as ``combineStructure`` puts them together."""

    parts: Sequence[AssemblyPart | Reference[AssemblyPart]] | Reference[Sequence[AssemblyPart]]
    nodes: Sequence[AssemblyNode | Reference[AssemblyNode]] | Reference[Sequence[AssemblyNode]]
    removals: NotRequired[Sequence[Text] | Reference[Sequence[str]] | None]
    partUpdates: NotRequired[
        Sequence[AssemblyPartUpdate | Reference[AssemblyPartUpdate]] | Reference[Sequence[AssemblyPartUpdate]] | None
    ]
    loadedParts: NotRequired[
        Sequence[AssemblyLoadedPart | Reference[AssemblyLoadedPart]] | Reference[Sequence[AssemblyLoadedPart]] | None
    ]
    clearDocument: NotRequired[Boolean | None]


class BRepGraphAnalysis(TypedDict):
    """The number of parts of each kind, of surfaces and curves, of products and their occurrences, and of all
    nodes: parts, coedges, products and occurrences."""

    ok: Boolean
    error: NotRequired[Text]
    solids: Integer
    shells: Integer
    faces: Integer
    wires: Integer
    edges: Integer
    coedges: Integer
    vertices: Integer
    compounds: Integer
    compSolids: Integer
    surfaces: Integer
    curves3d: Integer
    curves2d: Integer
    nodes: Integer
    products: Integer
    occurrences: Integer
    rootProducts: Integer
    generation: Integer


class BRepGraphAssemblyResult(TypedDict):
    """The products, the root first, each with the occurrences in it (``components``), and a part with its node
    in the graph (``shapeRoot``); and the occurrences, each with its product, the assembly that it is in,
    and its placement."""

    ok: Boolean
    error: NotRequired[Text]
    rootProducts: Sequence[Integer] | Reference[Sequence[int]]
    products: Sequence[BRepGraphProduct | Reference[BRepGraphProduct]] | Reference[Sequence[BRepGraphProduct]]
    occurrences: (
        Sequence[BRepGraphOccurrence | Reference[BRepGraphOccurrence]] | Reference[Sequence[BRepGraphOccurrence]]
    )


class BRepGraphContainmentResult(TypedDict):
    """For each face its shells, for each shell its solids, for each face its solids, by index."""

    ok: Boolean
    error: NotRequired[Text]
    shellsOfFace: Sequence[Sequence[Integer] | Reference[Sequence[int]]] | Reference[Sequence[Sequence[int]]]
    solidsOfShell: Sequence[Sequence[Integer] | Reference[Sequence[int]]] | Reference[Sequence[Sequence[int]]]
    solidsOfFace: Sequence[Sequence[Integer] | Reference[Sequence[int]]] | Reference[Sequence[Sequence[int]]]


class BRepGraphDumpEdge(TypedDict):
    """An edge, its ends and the faces beside it."""

    index: Integer
    uid: Integer
    startVertex: Integer
    endVertex: Integer
    degenerated: Boolean
    faces: Sequence[Integer] | Reference[Sequence[int]]


class BRepGraphDumpFace(TypedDict):
    """A face, its edges and what it is in."""

    index: Integer
    uid: Integer
    surfaceType: (
        Literal[
            "Plane",
            "Cylinder",
            "Cone",
            "Sphere",
            "Torus",
            "BezierSurface",
            "BSplineSurface",
            "SurfaceOfRevolution",
            "SurfaceOfExtrusion",
            "OffsetSurface",
            "OtherSurface",
            "None",
        ]
        | Reference[str]
    )
    shells: Sequence[Integer] | Reference[Sequence[int]]
    edges: Sequence[Integer] | Reference[Sequence[int]]


class BRepGraphDumpResult(TypedDict):
    """The solids, shells, faces, edges and vertices, each with the indexes of the parts around it."""

    ok: Boolean
    error: NotRequired[Text]
    solids: Sequence[BRepGraphDumpSolid | Reference[BRepGraphDumpSolid]] | Reference[Sequence[BRepGraphDumpSolid]]
    shells: Sequence[BRepGraphDumpShell | Reference[BRepGraphDumpShell]] | Reference[Sequence[BRepGraphDumpShell]]
    faces: Sequence[BRepGraphDumpFace | Reference[BRepGraphDumpFace]] | Reference[Sequence[BRepGraphDumpFace]]
    edges: Sequence[BRepGraphDumpEdge | Reference[BRepGraphDumpEdge]] | Reference[Sequence[BRepGraphDumpEdge]]
    vertices: Sequence[BRepGraphDumpVertex | Reference[BRepGraphDumpVertex]] | Reference[Sequence[BRepGraphDumpVertex]]


class BRepGraphDumpShell(TypedDict):
    """A shell and what it is in."""

    index: Integer
    uid: Integer
    nbFaces: Integer
    closed: Boolean
    solids: Sequence[Integer] | Reference[Sequence[int]]


class BRepGraphDumpSolid(TypedDict):
    """A solid."""

    index: Integer
    uid: Integer


class BRepGraphDumpVertex(TypedDict):
    """A vertex and the edges that end in it."""

    index: Integer
    uid: Integer
    point: Point
    edges: Sequence[Integer] | Reference[Sequence[int]]


class BRepGraphEdgeFace(TypedDict):
    """An edge and the faces beside it."""

    index: Integer
    faces: Sequence[Integer] | Reference[Sequence[int]]
    nbFaces: Integer
    boundary: Boolean
    manifold: Boolean
    degenerated: Boolean
    startVertex: Integer
    endVertex: Integer
    tolerance: Number


class BRepGraphEdgeFaceMapResult(TypedDict):
    """For each edge the faces beside it; whether a surface ends there (``boundary``) or two faces meet
    (``manifold``); the vertices where its curve starts and ends, -1 for none; and its tolerance."""

    ok: Boolean
    error: NotRequired[Text]
    edges: Sequence[BRepGraphEdgeFace | Reference[BRepGraphEdgeFace]] | Reference[Sequence[BRepGraphEdgeFace]]


class BRepGraphEdgeGeometry(TypedDict):
    """The curve of an edge."""

    index: Integer
    curveType: (
        Literal[
            "Line",
            "Circle",
            "Ellipse",
            "Hyperbola",
            "Parabola",
            "BezierCurve",
            "BSplineCurve",
            "OffsetCurve",
            "OtherCurve",
            "None",
        ]
        | Reference[str]
    )
    hasCurve: Boolean
    degenerated: Boolean
    sameParameter: Boolean
    maxContinuity: Literal["C0", "G1", "C1", "G2", "C2", "C3", "CN"] | Reference[str]
    range: Numbers | None
    uid: Integer


class BRepGraphEdgeInfoResult(TypedDict):
    """For each edge the kind of its curve and the range of its parameter, how smoothly the faces meet in it,
    and whether its curves on the faces run along with it."""

    ok: Boolean
    error: NotRequired[Text]
    edges: (
        Sequence[BRepGraphEdgeGeometry | Reference[BRepGraphEdgeGeometry]] | Reference[Sequence[BRepGraphEdgeGeometry]]
    )


class BRepGraphFaceAdjacency(TypedDict):
    """A face and its neighbours."""

    index: Integer
    adjacent: Sequence[Integer] | Reference[Sequence[int]]
    edges: Sequence[Integer] | Reference[Sequence[int]]
    nbWires: Integer
    outerWire: Integer


class BRepGraphFaceAdjacencyResult(TypedDict):
    """For each face its neighbours in rising order, its edges, how many wires it has, and which of them is the
    outer one; -1 for none."""

    ok: Boolean
    error: NotRequired[Text]
    faces: (
        Sequence[BRepGraphFaceAdjacency | Reference[BRepGraphFaceAdjacency]]
        | Reference[Sequence[BRepGraphFaceAdjacency]]
    )


class BRepGraphFaceGeometry(TypedDict):
    """The surface of a face."""

    index: Integer
    surfaceType: (
        Literal[
            "Plane",
            "Cylinder",
            "Cone",
            "Sphere",
            "Torus",
            "BezierSurface",
            "BSplineSurface",
            "SurfaceOfRevolution",
            "SurfaceOfExtrusion",
            "OffsetSurface",
            "OtherSurface",
            "None",
        ]
        | Reference[str]
    )
    tolerance: Number
    hasTriangulation: Boolean
    naturalRestriction: Boolean
    uvBounds: Numbers
    nbWires: Integer
    uid: Integer


class BRepGraphFaceInfoResult(TypedDict):
    """For each face the kind of its surface and the bounds of its parameters as lowest and highest u, then
    lowest and highest v; its tolerance, its number of wires, and whether it carries a mesh."""

    ok: Boolean
    error: NotRequired[Text]
    faces: (
        Sequence[BRepGraphFaceGeometry | Reference[BRepGraphFaceGeometry]] | Reference[Sequence[BRepGraphFaceGeometry]]
    )


class BRepGraphIssue(TypedDict):
    """What is wrong with a part."""

    severity: Literal["error", "warning"] | Reference[str]
    node: BRepGraphNodeRef | Reference[BRepGraphNodeRef]
    description: Text


class BRepGraphNodeLookup(TypedDict):
    """The kind, the index and the number of the part; or ``valid`` false where the shape has no such part."""

    valid: Boolean
    kind: NotRequired[Text]
    index: NotRequired[Integer]
    uid: NotRequired[Integer]


class BRepGraphNodeRef(TypedDict):
    """A part: its kind, and its place among the parts of that kind."""

    kind: Text
    index: Integer


class BRepGraphOccurrence(TypedDict):
    """A product placed in an assembly."""

    index: Integer
    product: Integer
    parentProduct: Integer
    matrix: Numbers


class BRepGraphProduct(TypedDict):
    """A part or an assembly, and the occurrences in it."""

    index: Integer
    isAssembly: Boolean
    isPart: Boolean
    shapeRoot: BRepGraphNodeRef | Reference[BRepGraphNodeRef] | None
    components: Sequence[Integer] | Reference[Sequence[int]]


class BRepGraphValidationResult(TypedDict):
    """Whether there are no errors; how many errors and warnings there are; and each of them with its part."""

    ok: Boolean
    error: NotRequired[Text]
    valid: Boolean
    errors: Integer
    warnings: Integer
    issues: Sequence[BRepGraphIssue | Reference[BRepGraphIssue]] | Reference[Sequence[BRepGraphIssue]]


class BRepGraphVertex(TypedDict):
    """A vertex and the edges that end in it."""

    index: Integer
    point: Point
    tolerance: Number
    edges: Sequence[Integer] | Reference[Sequence[int]]


class BRepGraphVertexEdgeMapResult(TypedDict):
    """For each vertex its place, its tolerance and its edges."""

    ok: Boolean
    error: NotRequired[Text]
    vertices: Sequence[BRepGraphVertex | Reference[BRepGraphVertex]] | Reference[Sequence[BRepGraphVertex]]


class BRepGraphWire(TypedDict):
    """A wire, and the face that it bounds."""

    index: Integer
    closed: Boolean
    outer: Boolean
    nbCoEdges: Integer
    nbDistinctEdges: Integer
    face: Integer


class BRepGraphWireInfoResult(TypedDict):
    """For each wire whether it is closed and the outer one of its face, its numbers of coedges and of distinct
    edges, and the index of its face; -1 for a wire without a face."""

    ok: Boolean
    error: NotRequired[Text]
    wires: Sequence[BRepGraphWire | Reference[BRepGraphWire]] | Reference[Sequence[BRepGraphWire]]


class BSplineDto(TypedDict):
    """A B-spline by the points that it keeps near."""

    points: Points
    closed: NotRequired[Boolean]


class BezierDto(TypedDict):
    """A Bézier curve by its control points."""

    points: Points
    closed: NotRequired[Boolean]
    degree: NotRequired[Integer | None]
    periodic: NotRequired[Boolean | None]


class BoundingBox(TypedDict):
    """Its lowest and highest corner, its centre, and its width (x), height (y) and length (z)."""

    min: Point
    max: Point
    center: Point
    width: Number
    height: Number
    length: Number


class Box(TypedDict):
    """The corners, the middle and the extents of the box."""

    min: Point
    max: Point
    center: Point
    size: Point


class ColorRgb(TypedDict):
    """Red, green and blue from 0 to 255."""

    r: Number
    g: Number
    b: Number


class ColorRgba(TypedDict):
    """the colour; its opacity runs from 0 to 1."""

    r: Number
    g: Number
    b: Number
    a: Number


class CornerByPointReport(TypedDict):
    """For each point where the corner lies and how far off, how many edges (``valence``) and faces meet there,
    and its kind; ``ok`` tells whether every point has a corner."""

    ok: Boolean
    modified: Boolean
    results: Sequence[CornerResult | Reference[CornerResult]] | Reference[Sequence[CornerResult]]
    error: NotRequired[Text]


class CornerResult(TypedDict):
    """What was found at a point, and what became of it."""

    index: Integer
    point: Point
    snapDistance: Number
    valence: Integer
    incidentFaces: Integer
    classification: Literal["planar", "developable", "solid3d", "tooFar", "noVertex", "notFound"] | Reference[str]
    action: Text
    taperFactor: Number
    applied: Boolean
    message: Text


class DecomposedMesh(TypedDict):
    """DecomposedMesh."""

    faceList: Sequence[FaceMesh | Reference[FaceMesh]] | Reference[Sequence[FaceMesh]]
    edgeList: Sequence[EdgeMesh | Reference[EdgeMesh]] | Reference[Sequence[EdgeMesh]]
    pointsList: Points


class DocumentPartInfo(TypedDict):
    """A part or assembly, and how many instances there are of it."""

    label: Text
    name: Text
    type: Text
    isFree: Boolean
    color: NotRequired[Rgba | Reference[Rgba]]
    instanceCount: Integer


class DxfArcSegment(TypedDict):
    """A part of a circle, counter-clockwise from one angle to the other, in degrees."""

    center: Numbers
    radius: Number
    startAngle: Number
    endAngle: Number


class DxfCircleSegment(TypedDict):
    """A circle."""

    center: Numbers
    radius: Number


class DxfLineSegment(TypedDict):
    """A straight line."""

    start: Numbers
    end: Numbers


class DxfPath(TypedDict):
    """Segments that belong together."""

    segments: Sequence[Any] | Reference[Sequence[Any]]


class DxfPathsPart(TypedDict):
    """Paths on one layer, in one colour."""

    layer: NotRequired[Text | None]
    color: NotRequired[Text | None]
    paths: Sequence[DxfPath | Reference[DxfPath]] | Reference[Sequence[DxfPath]]


class DxfPolylineSegment(TypedDict):
    """Points joined by lines, or by arcs where ``bulges``, a quarter of the arc's angle as a tangent, are not
    zero."""

    points: Points
    closed: NotRequired[Boolean | None]
    bulges: NotRequired[Numbers | None]


class DxfSplineSegment(TypedDict):
    """A B-spline with even knots; an open one begins and ends at its outer control points."""

    controlPoints: Points
    degree: NotRequired[Integer | None]
    closed: NotRequired[Boolean | None]


class EdgeDebugInfo(TypedDict):
    """An edge and its curve; what a kind of curve does not have is left out."""

    valid: Boolean
    type: NotRequired[
        Literal["line", "circle", "ellipse", "hyperbola", "parabola", "bezier", "bspline", "offset", "other"]
        | Reference[str]
    ]
    firstParameter: NotRequired[Number]
    lastParameter: NotRequired[Number]
    closed: NotRequired[Boolean]
    periodic: NotRequired[Boolean]
    period: NotRequired[Number]
    length: NotRequired[Number]
    isLinear: NotRequired[Boolean]
    isCircular: NotRequired[Boolean]
    degree: NotRequired[Integer]
    nbPoles: NotRequired[Integer]
    nbKnots: NotRequired[Integer]
    rational: NotRequired[Boolean]
    start: NotRequired[Point]
    end: NotRequired[Point]


class EdgeMesh(TypedDict):
    """EdgeMesh."""

    edgeIndex: Integer
    vertexCoord: Points
    middlePoint: Point
    length: NotRequired[Number]
    centerOfMass: NotRequired[Point]
    curveType: NotRequired[Text]
    degenerated: NotRequired[Boolean]
    incidentFaces: NotRequired[Sequence[Integer] | Reference[Sequence[int]]]


class FaceFacts(TypedDict):
    """What a face is made of; numbers that a face does not have are left out."""

    valid: Boolean
    type: (
        Literal[
            "plane",
            "cylinder",
            "cone",
            "sphere",
            "torus",
            "bezier",
            "bspline",
            "revolution",
            "extrusion",
            "offset",
            "other",
        ]
        | Reference[str]
    )
    uMin: NotRequired[Number]
    uMax: NotRequired[Number]
    vMin: NotRequired[Number]
    vMax: NotRequired[Number]
    uClosed: Boolean
    vClosed: Boolean
    uPeriodic: Boolean
    vPeriodic: Boolean
    isPlanar: Boolean
    uDegree: NotRequired[Integer]
    vDegree: NotRequired[Integer]
    nbUPoles: NotRequired[Integer]
    nbVPoles: NotRequired[Integer]
    nbUKnots: NotRequired[Integer]
    nbVKnots: NotRequired[Integer]
    uRational: NotRequired[Boolean]
    vRational: NotRequired[Boolean]
    area: NotRequired[Number]
    reversed: Boolean
    nbWires: Integer
    nbEdges: Integer


class FaceMesh(TypedDict):
    """FaceMesh."""

    faceIndex: Integer
    vertexCoord: Numbers
    normalCoord: Numbers
    uvs: Numbers
    triIndexes: Sequence[Integer] | Reference[Sequence[int]]
    vertexCoordVec: Points
    numberOfTriangles: Integer
    centerPoint: Point
    centerNormal: Point
    area: NotRequired[Number]
    centerOfMass: NotRequired[Point]
    surfaceType: NotRequired[Text]
    tolerance: NotRequired[Number]
    adjacentFaces: NotRequired[Sequence[Integer] | Reference[Sequence[int]]]


class HexGridData(TypedDict):
    """The centres and corners of the cells, column after column; the lengths of their shortest and longest
    edges; and the largest radius that rounds every corner of a cell."""

    centers: Points
    hexagons: Sequence[Points] | Reference[Sequence[Sequence[Sequence[float]]]]
    shortestDistEdge: Number
    longestDistEdge: Number
    maxFilletRadius: Number


class InterpolationDto(TypedDict):
    """A smooth curve by the points that it runs through."""

    points: Points
    periodic: NotRequired[Boolean]
    tolerance: NotRequired[Number]
    parametrization: NotRequired[Literal["uniform", "chordLength", "centripetal"] | Reference[str] | None]
    startTangent: NotRequired[Point | None]
    endTangent: NotRequired[Point | None]
    tangents: NotRequired[Points | None]


class LabelColorInfo(TypedDict):
    """Whether there is a colour, and which: linear light and opacity from 0 to 1. Without one it is yellow."""

    hasColor: Boolean
    r: Number
    g: Number
    b: Number
    a: Number


class LabelInfo(TypedDict):
    """Name, kind and neighbours."""

    label: Text
    name: Text
    type: Text
    isSimpleShape: Boolean
    isAssembly: Boolean
    isReference: Boolean
    isComponent: Boolean
    isCompound: Boolean
    isSubShape: Boolean
    isFreeShape: Boolean
    isFree: Boolean
    refLabel: NotRequired[Text]
    refersTo: NotRequired[Text]
    children: Sequence[Text] | Reference[Sequence[str]]
    shapeType: Text


class LabelTransformInfo(TypedDict):
    """The placement as a matrix, and as translation, rotation and scale."""

    matrix: Numbers
    translation: Point
    quaternion: Numbers
    scale: Number


class Line3(TypedDict):
    """A straight line from one point to another."""

    start: Point
    end: Point


class LineDto(TypedDict):
    """A straight line; from the origin to 1 along y where its ends are not given."""

    start: NotRequired[Point]
    end: NotRequired[Point]


class PathArcSegment(TypedDict):
    """An arc of an ellipse; angles in degrees, ``xAxisRotation`` and ``deltaAngle`` from x towards y."""

    type: NotRequired[Text]
    to: Numbers
    center: Numbers
    rx: NotRequired[Number | None]
    ry: NotRequired[Number | None]
    xAxisRotation: NotRequired[Number | None]
    startAngle: NotRequired[Number | None]
    deltaAngle: NotRequired[Number | None]


class PathCubicSegment(TypedDict):
    """A Bézier curve with two control points."""

    type: NotRequired[Text]
    c1: Numbers
    c2: Numbers
    to: Numbers


class PathLineSegment(TypedDict):
    """A straight line to a point."""

    type: NotRequired[Text]
    to: Numbers


class PathQuadraticSegment(TypedDict):
    """A Bézier curve with one control point."""

    type: NotRequired[Text]
    c: Numbers
    to: Numbers


class PathSubpath(TypedDict):
    """A chain of segments; a closed one is completed by a straight line where its end is not its start."""

    start: Numbers
    segments: Sequence[Any] | Reference[Sequence[Any]]
    closed: NotRequired[Boolean | None]


class PointsDto(TypedDict):
    """The points of a polygon or polyline, in order."""

    points: Points


class Polyline3(TypedDict):
    """A chain of straight lines through points."""

    points: Points
    isClosed: NotRequired[Boolean]


class Rgba(TypedDict):
    """A colour in linear light with its opacity, each from 0 to 1."""

    r: Number
    g: Number
    b: Number
    a: Number


class SVGResult(TypedDict):
    """The shapes in the order that they are painted, the outermost view box, and warnings about what could not
    be followed, such as texts and clipping."""

    shapes: Sequence[SVGShape | Reference[SVGShape]] | Reference[Sequence[SVGShape]]
    viewBox: NotRequired[Numbers]
    warnings: Sequence[Text] | Reference[Sequence[str]]


class SVGShape(TypedDict):
    """A wire, face or set of edges, and the element that it is of. ``strokeWidth`` is that of the result:
    transformed and scaled like the shape."""

    shape: Reference[kinds.Shape]
    isFace: Boolean
    elementType: Text
    closed: Boolean
    fill: NotRequired[Text]
    stroke: NotRequired[Text]
    strokeWidth: NotRequired[Number]
    opacity: NotRequired[Number]
    id: NotRequired[Text]
    className: NotRequired[Text]


class ShapeTransform(TypedDict):
    """The move as a matrix, and taken apart into translation, quaternion and scale."""

    matrix: Numbers
    translation: Point
    quaternion: Numbers
    scale: Number


class ShellDebugInfo(TypedDict):
    """Whether it is valid, how many faces and edges it has, its area, and the same for each face."""

    valid: Boolean
    nbFaces: Integer
    nbEdges: Integer
    area: Number
    faces: Sequence[FaceFacts | Reference[FaceFacts]] | Reference[Sequence[FaceFacts]]


class SolidDebugInfo(TypedDict):
    """Whether it is valid, how many faces and edges it has, its area and volume, and what is known of each
    face."""

    valid: Boolean
    nbFaces: Integer
    nbEdges: Integer
    area: Number
    volume: Number
    faces: Sequence[FaceFacts | Reference[FaceFacts]] | Reference[Sequence[FaceFacts]]


class Sphere(TypedDict):
    """The middle and the radius of the sphere."""

    center: Point
    radius: Number


class SubShapeCounts(TypedDict):
    """How many distinct sub-shapes of each kind there are."""

    solids: Integer
    shells: Integer
    faces: Integer
    wires: Integer
    edges: Integer


class TextWiresCharShapePart(TypedDict):
    """A character of a text, by its place among those that show anything."""

    id: Text
    shapes: TextWiresCharShapes | Reference[TextWiresCharShapes]


class TextWiresCharShapes(TypedDict):
    """The strokes of a character."""

    compound: Reference[kinds.Shape]


class TextWiresDataDto(TypedDict):
    """All strokes in one compound, those of each character in a compound, and the width along x, the height
    along z and the middle of the whole."""

    type: Text
    name: Text
    compound: Reference[kinds.Shape]
    characters: (
        Sequence[TextWiresCharShapePart | Reference[TextWiresCharShapePart]]
        | Reference[Sequence[TextWiresCharShapePart]]
    )
    width: Number
    height: Number
    center: Point


class VectorCharData(TypedDict):
    """The strokes of a character, in the plane of x and z, and how far the next one is."""

    width: Number
    height: Number
    paths: Sequence[Points] | Reference[Sequence[Sequence[Sequence[float]]]]


class VectorTextData(TypedDict):
    """A line of text: its width and height, and its characters in place."""

    width: Number
    height: Number
    chars: Sequence[VectorCharData | Reference[VectorCharData]] | Reference[Sequence[VectorCharData]]


class WireDebugInfo(TypedDict):
    """Whether the wire is valid and closed, its length, and its edges with type and parameters of their
    curves."""

    valid: Boolean
    nbEdges: Integer
    closed: Boolean
    totalLength: Number
    edges: Sequence[EdgeDebugInfo | Reference[EdgeDebugInfo]] | Reference[Sequence[EdgeDebugInfo]]
