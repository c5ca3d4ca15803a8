"""Decomposed meshes: the triangles of each face and the polyline of each edge, as plain JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NotRequired

from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_Curve, BRepAdaptor_Surface
from OCP.BRepGProp import BRepGProp_Face
from OCP.BRepLib import BRepLib_ToolTriangulatedShape
from OCP.collections import IndexedDataMap_TopoDS_Shape_List_TopoDS_Shape_TopTools_ShapeMapHasher as Ancestors
from OCP.collections import IndexedMap_TopoDS_Shape_TopTools_ShapeMapHasher as ShapeMap
from OCP.GCPnts import GCPnts_TangentialDeflection
from OCP.GeomAbs import GeomAbs_CurveType, GeomAbs_SurfaceType
from OCP.gp import gp_Pnt, gp_Vec
from OCP.Poly import Poly_Triangulation
from OCP.Precision import Precision
from OCP.TopAbs import TopAbs_Orientation, TopAbs_ShapeEnum
from OCP.TopExp import TopExp
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_Edge, TopoDS_Face, TopoDS_Shape
from typing_extensions import TypedDict

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.brep.frames import Triple, triple
from cadcloud.ops.formats.tessellation import Tessellation, triangulation

FaceMesh = TypedDict(  # noqa: UP013 - as a class the names on the wire would break the naming rules
    "FaceMesh",
    {
        "faceIndex": int,
        "vertexCoord": list[float],
        "normalCoord": list[float],
        "uvs": list[float],
        "triIndexes": list[int],
        "vertexCoordVec": list[Triple],
        "numberOfTriangles": int,
        "centerPoint": Triple,
        "centerNormal": Triple,
        "area": NotRequired[float],
        "centerOfMass": NotRequired[Triple],
        "surfaceType": NotRequired[str],
        "tolerance": NotRequired[float],
        "adjacentFaces": NotRequired[list[int]],
    },
)
"""One face: flat lists of coordinates, normals and surface parameters per vertex, and triangles as indices."""

EdgeMesh = TypedDict(  # noqa: UP013 - as a class the names on the wire would break the naming rules
    "EdgeMesh",
    {
        "edgeIndex": int,
        "vertexCoord": list[Triple],
        "middlePoint": Triple,
        "length": NotRequired[float],
        "centerOfMass": NotRequired[Triple],
        "curveType": NotRequired[str],
        "degenerated": NotRequired[bool],
        "incidentFaces": NotRequired[list[int]],
    },
)
"""One edge: its polyline and the point at the middle of its parameter range."""

DecomposedMesh = TypedDict(  # noqa: UP013 - as a class the names on the wire would break the naming rules
    "DecomposedMesh",
    {"faceList": list[FaceMesh], "edgeList": list[EdgeMesh], "pointsList": list[Triple]},
)
"""A mesh by faces, edges and vertices; indices count from 0, in the order of getFaces and getEdges."""

_SURFACES = {
    GeomAbs_SurfaceType.GeomAbs_Plane: "Plane",
    GeomAbs_SurfaceType.GeomAbs_Cylinder: "Cylinder",
    GeomAbs_SurfaceType.GeomAbs_Cone: "Cone",
    GeomAbs_SurfaceType.GeomAbs_Sphere: "Sphere",
    GeomAbs_SurfaceType.GeomAbs_Torus: "Torus",
}
_CURVES = {
    GeomAbs_CurveType.GeomAbs_Line: "Line",
    GeomAbs_CurveType.GeomAbs_Circle: "Circle",
    GeomAbs_CurveType.GeomAbs_Ellipse: "Ellipse",
    GeomAbs_CurveType.GeomAbs_BezierCurve: "Bezier",
    GeomAbs_CurveType.GeomAbs_BSplineCurve: "BSpline",
}


def decomposed(shape: TopoDS_Shape, settings: Tessellation, *, metadata: bool = False) -> DecomposedMesh:
    """The mesh of a shape that has been tessellated.

    Edges of faces follow the triangles next to them exactly; edges without faces are divided anew.

    Args:
        shape: a meshed shape.
        settings: how it was meshed; free edges are divided by the same rules.
        metadata: add area, length, kind of surface or curve, and neighbours.

    Returns:
        Lists of faces, edges and the distinct vertices.
    """
    faces = topology.faces(shape)
    edges = topology.edges(shape)
    owners = Ancestors()
    TopExp.MapShapesAndAncestors_s(shape, TopAbs_ShapeEnum.TopAbs_EDGE, TopAbs_ShapeEnum.TopAbs_FACE, owners)
    face_list = [mesh for at, face in enumerate(faces) if (mesh := _face(at, face)) is not None]
    edge_list = [_edge(at, edge, _owners(owners, edge), settings) for at, edge in enumerate(edges)]
    if metadata:
        _describe(faces, edges, owners, face_list, edge_list)
    points = [triple(BRep_Tool.Pnt_s(vertex)) for vertex in topology.subshapes(shape, "vertex")]
    return {"faceList": face_list, "edgeList": edge_list, "pointsList": points}


def _face(index: int, face: TopoDS_Face) -> FaceMesh | None:
    mesh, location = triangulation(face)
    if mesh is None:
        return None
    reversed_ = face.Orientation() == TopAbs_Orientation.TopAbs_REVERSED
    points = _points(mesh, location)
    point, normal = _center(face)
    count = mesh.NbTriangles()
    return {
        "faceIndex": index,
        "vertexCoord": [number for coordinates in points for number in coordinates],
        "normalCoord": _normals(face, mesh, location, reversed_=reversed_),
        "uvs": _uvs(mesh),
        "triIndexes": list(_indices(mesh, reversed_=reversed_)),
        "vertexCoordVec": points,
        "numberOfTriangles": count,
        "centerPoint": point,
        "centerNormal": normal,
    }


def _points(mesh: Poly_Triangulation, location: TopLoc_Location) -> list[Triple]:
    nodes = (mesh.Node(at) for at in range(1, mesh.NbNodes() + 1))
    if location.IsIdentity():
        return [triple(node) for node in nodes]
    move = location.Transformation()
    return [triple(node.Transformed(move)) for node in nodes]


def _normals(face: TopoDS_Face, mesh: Poly_Triangulation, location: TopLoc_Location, *, reversed_: bool) -> list[float]:
    BRepLib_ToolTriangulatedShape.ComputeNormals_s(face, mesh)
    move = None if location.IsIdentity() else location.Transformation()
    sign = -1 if reversed_ else 1
    found: list[float] = []
    for at in range(1, mesh.NbNodes() + 1):
        normal = mesh.Normal(at)
        if move is not None:
            normal = normal.Transformed(move)
        found += (sign * normal.X(), sign * normal.Y(), sign * normal.Z())
    return found


def _uvs(mesh: Poly_Triangulation) -> list[float]:
    if not mesh.HasUVNodes():
        return []
    nodes = (mesh.UVNode(at) for at in range(1, mesh.NbNodes() + 1))
    return [number for node in nodes for number in (node.X(), node.Y())]


def _indices(mesh: Poly_Triangulation, *, reversed_: bool) -> Iterator[int]:
    """Corners counted from 0, counter-clockwise seen from outside."""
    for at in range(1, mesh.NbTriangles() + 1):
        first, second, third = mesh.Triangle(at).Get()
        yield from (second - 1, first - 1, third - 1) if reversed_ else (first - 1, second - 1, third - 1)


def _center(face: TopoDS_Face) -> tuple[Triple, Triple]:
    """Point and outward normal at the middle of the face's parameter range."""
    surface = BRepGProp_Face(face)
    u_min, u_max, v_min, v_max = surface.Bounds()
    point, normal = gp_Pnt(), gp_Vec()
    surface.Normal((u_min + u_max) / 2, (v_min + v_max) / 2, point, normal)
    if normal.Magnitude() > Precision.Confusion_s():
        normal.Normalize()
    return triple(point), triple(normal)


def _edge(index: int, edge: TopoDS_Edge, owners: list[TopoDS_Face], settings: Tessellation) -> EdgeMesh:
    points = _polyline(edge, owners, settings)
    return {"edgeIndex": index, "vertexCoord": points, "middlePoint": _middle(edge, points)}


def _polyline(edge: TopoDS_Edge, owners: list[TopoDS_Face], settings: Tessellation) -> list[Triple]:
    if owners:
        mesh, location = triangulation(owners[0])
        polygon = None if mesh is None else BRep_Tool.PolygonOnTriangulation_s(edge, mesh, location)
        if mesh is not None and polygon is not None:
            nodes = polygon.Nodes()
            corners = (mesh.Node(nodes.Value(at)) for at in range(1, polygon.NbNodes() + 1))
            return [triple(corner.Transformed(location.Transformation())) for corner in corners]
    if BRep_Tool.Degenerated_s(edge) or not BRep_Tool.IsGeometric_s(edge):
        return [triple(BRep_Tool.Pnt_s(vertex)) for vertex in topology.subshapes(edge, "vertex")]
    divided = GCPnts_TangentialDeflection(BRepAdaptor_Curve(edge), settings.angle, settings.deflection)
    return [triple(divided.Value(at)) for at in range(1, divided.NbPoints() + 1)]


def _middle(edge: TopoDS_Edge, points: list[Triple]) -> Triple:
    if BRep_Tool.Degenerated_s(edge) or not BRep_Tool.IsGeometric_s(edge):
        return points[len(points) // 2] if points else (0.0, 0.0, 0.0)
    curve = BRepAdaptor_Curve(edge)
    return triple(curve.Value((curve.FirstParameter() + curve.LastParameter()) / 2))


def _owners(ancestors: Ancestors, edge: TopoDS_Edge) -> list[TopoDS_Face]:
    if not ancestors.Contains(edge):
        return []
    return topology.listed(ancestors.FindFromKey(edge))


def _describe(
    faces: list[TopoDS_Face],
    edges: list[TopoDS_Edge],
    ancestors: Ancestors,
    face_list: list[FaceMesh],
    edge_list: list[EdgeMesh],
) -> None:
    order = ShapeMap()
    for face in faces:
        order.Add(face)
    incident = [sorted({order.FindIndex(owner) - 1 for owner in _owners(ancestors, edge)}) for edge in edges]
    neighbours: list[set[int]] = [set() for _ in faces]
    for owners in incident:
        for owner in owners:
            neighbours[owner].update(other for other in owners if other != owner)
    for mesh in face_list:
        at = mesh["faceIndex"]
        mesh.update(_face_facts(faces[at]), adjacentFaces=sorted(neighbours[at]))  # pyright: ignore[reportCallIssue]
    for edge, mesh, owners in zip(edges, edge_list, incident, strict=True):
        mesh.update(_edge_facts(edge), incidentFaces=owners)  # pyright: ignore[reportCallIssue]


def _face_facts(face: TopoDS_Face) -> Any:
    return {
        "area": measure.area(face),
        "centerOfMass": measure.center_of_mass(face),
        "surfaceType": _SURFACES.get(BRepAdaptor_Surface(face).GetType(), "Other"),
        "tolerance": BRep_Tool.Tolerance_s(face),
    }


def _edge_facts(edge: TopoDS_Edge) -> Any:
    degenerated = BRep_Tool.Degenerated_s(edge)
    facts: dict[str, Any] = {"length": measure.length(edge), "degenerated": degenerated}
    if not degenerated:
        facts["centerOfMass"] = measure.center_of_mass(edge)
        facts["curveType"] = _CURVES.get(BRepAdaptor_Curve(edge).GetType(), "Other")
    return facts
