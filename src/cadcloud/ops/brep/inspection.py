"""What faces, shells and solids are made of, for finding out what is wrong with one."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from OCP.BRepAdaptor import BRepAdaptor_Surface
from OCP.BRepCheck import BRepCheck_Analyzer
from OCP.GeomAbs import GeomAbs_SurfaceType
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopoDS import TopoDS_Face, TopoDS_Shape
from typing_extensions import TypedDict

from cadcloud.ops.brep import measure, topology

SurfaceTypeName: TypeAlias = Literal[
    "plane", "cylinder", "cone", "sphere", "torus", "bezier", "bspline", "revolution", "extrusion", "offset", "other"
]

_SURFACES: dict[GeomAbs_SurfaceType, SurfaceTypeName] = {
    GeomAbs_SurfaceType.GeomAbs_Plane: "plane",
    GeomAbs_SurfaceType.GeomAbs_Cylinder: "cylinder",
    GeomAbs_SurfaceType.GeomAbs_Cone: "cone",
    GeomAbs_SurfaceType.GeomAbs_Sphere: "sphere",
    GeomAbs_SurfaceType.GeomAbs_Torus: "torus",
    GeomAbs_SurfaceType.GeomAbs_BezierSurface: "bezier",
    GeomAbs_SurfaceType.GeomAbs_BSplineSurface: "bspline",
    GeomAbs_SurfaceType.GeomAbs_SurfaceOfRevolution: "revolution",
    GeomAbs_SurfaceType.GeomAbs_SurfaceOfExtrusion: "extrusion",
    GeomAbs_SurfaceType.GeomAbs_OffsetSurface: "offset",
}


class FaceDebugInfo(TypedDict):
    """A face: its surface, the part of it in use, and its outline. Degrees, poles and knots are those of splines."""

    valid: bool
    type: SurfaceTypeName
    uMin: float
    uMax: float
    vMin: float
    vMax: float
    uClosed: bool
    vClosed: bool
    uPeriodic: bool
    vPeriodic: bool
    isPlanar: bool
    uDegree: NotRequired[int]
    vDegree: NotRequired[int]
    nbUPoles: NotRequired[int]
    nbVPoles: NotRequired[int]
    nbUKnots: NotRequired[int]
    nbVKnots: NotRequired[int]
    uRational: NotRequired[bool]
    vRational: NotRequired[bool]
    area: float
    reversed: bool
    nbWires: int
    nbEdges: int


def is_valid(shape: TopoDS_Shape) -> bool:
    """Whether the topology and the geometry of a shape fit together."""
    return BRepCheck_Analyzer(shape).IsValid()


def face_info(face: TopoDS_Face) -> FaceDebugInfo:
    """Everything worth knowing about a face."""
    surface = BRepAdaptor_Surface(face, True)
    kind = _SURFACES.get(surface.GetType(), "other")
    info: FaceDebugInfo = {
        "valid": is_valid(face),
        "type": kind,
        "uMin": surface.FirstUParameter(),
        "uMax": surface.LastUParameter(),
        "vMin": surface.FirstVParameter(),
        "vMax": surface.LastVParameter(),
        "uClosed": surface.IsUClosed(),
        "vClosed": surface.IsVClosed(),
        "uPeriodic": surface.IsUPeriodic(),
        "vPeriodic": surface.IsVPeriodic(),
        "isPlanar": kind == "plane",
        "area": measure.area(face),
        "reversed": face.Orientation() == TopAbs_Orientation.TopAbs_REVERSED,
        "nbWires": len(topology.subshapes(face, "wire")),
        "nbEdges": len(topology.edges(face)),
    }
    if kind in {"bezier", "bspline"}:
        info["uDegree"], info["vDegree"] = surface.UDegree(), surface.VDegree()
        info["nbUPoles"], info["nbVPoles"] = surface.NbUPoles(), surface.NbVPoles()
        info["uRational"], info["vRational"] = surface.IsURational(), surface.IsVRational()
    if kind == "bspline":
        info["nbUKnots"], info["nbVKnots"] = surface.NbUKnots(), surface.NbVKnots()
    return info
