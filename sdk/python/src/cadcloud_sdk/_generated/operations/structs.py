"""Objects that operations take and return, with the names of their fields on the wire. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

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
