"""What a face is made of, as plain data."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias

from OCP.BRepAdaptor import BRepAdaptor_Surface
from OCP.BRepCheck import BRepCheck_Analyzer
from OCP.BRepTools import BRepTools
from OCP.GeomAbs import GeomAbs_SurfaceType as Kind
from OCP.GeomLib import GeomLib_IsPlanarSurface
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopoDS import TopoDS_Face
from typing_extensions import TypedDict

from cadcloud.ops.brep import measure, topology
from cadcloud.ops.brep.surfaces import UNBOUNDED, surface_of

SurfaceTypeName: TypeAlias = Literal[
    "plane", "cylinder", "cone", "sphere", "torus", "bezier", "bspline", "revolution", "extrusion", "offset", "other"
]

_NAMES: dict[Kind, SurfaceTypeName] = {
    Kind.GeomAbs_Plane: "plane",
    Kind.GeomAbs_Cylinder: "cylinder",
    Kind.GeomAbs_Cone: "cone",
    Kind.GeomAbs_Sphere: "sphere",
    Kind.GeomAbs_Torus: "torus",
    Kind.GeomAbs_BezierSurface: "bezier",
    Kind.GeomAbs_BSplineSurface: "bspline",
    Kind.GeomAbs_SurfaceOfRevolution: "revolution",
    Kind.GeomAbs_SurfaceOfExtrusion: "extrusion",
    Kind.GeomAbs_OffsetSurface: "offset",
}


class FaceFacts(TypedDict):
    """What a face is made of; numbers that a face does not have are left out."""

    valid: bool
    type: SurfaceTypeName
    uMin: NotRequired[float]
    uMax: NotRequired[float]
    vMin: NotRequired[float]
    vMax: NotRequired[float]
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
    area: NotRequired[float]
    reversed: bool
    nbWires: int
    nbEdges: int


def of(face: TopoDS_Face) -> FaceFacts:
    """Gather everything about a face."""
    surface = BRepAdaptor_Surface(face, True)
    bounds = BRepTools.UVBounds_s(face)
    facts: FaceFacts = {
        "valid": BRepCheck_Analyzer(face).IsValid(),
        "type": _NAMES.get(surface.GetType(), "other"),
        "uClosed": surface.IsUClosed(),
        "vClosed": surface.IsVClosed(),
        "uPeriodic": surface.IsUPeriodic(),
        "vPeriodic": surface.IsVPeriodic(),
        "isPlanar": GeomLib_IsPlanarSurface(surface_of(face), 1e-7).IsPlanar(),
        "reversed": face.Orientation() == TopAbs_Orientation.TopAbs_REVERSED,
        "nbWires": topology.count(face, "wire"),
        "nbEdges": topology.count(face, "edge"),
    }
    if all(abs(bound) < UNBOUNDED for bound in bounds):
        facts["uMin"], facts["uMax"], facts["vMin"], facts["vMax"] = bounds
        facts["area"] = measure.area(face)
    if facts["type"] in {"bezier", "bspline"}:
        facts["uDegree"], facts["vDegree"] = surface.UDegree(), surface.VDegree()
        facts["nbUPoles"], facts["nbVPoles"] = surface.NbUPoles(), surface.NbVPoles()
        facts["uRational"], facts["vRational"] = surface.IsURational(), surface.IsVRational()
    if facts["type"] == "bspline":
        facts["nbUKnots"], facts["nbVKnots"] = surface.NbUKnots(), surface.NbVKnots()
    return facts
