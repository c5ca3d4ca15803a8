"""Make the sample files of ``cadcloud.samples``: ``python tools/make_samples.py``.

The pillow block has z up and millimetres, as files from CAD systems do. It holds what a conversion can
get wrong: a nested assembly, parts that are placed several times, names, colours of parts, of single
faces and of one instance, materials, layers and properties. The same script always gives the same bytes.
"""

from __future__ import annotations

from importlib.resources import files
from math import cos, pi, sin
from pathlib import Path
from typing import Any

from OCP.BRep import BRep_Tool
from OCP.BRepAdaptor import BRepAdaptor_Surface
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeFace, BRepBuilderAPI_MakePolygon
from OCP.GeomAbs import GeomAbs_SurfaceType
from OCP.gp import gp_Pnt, gp_Trsf, gp_Vec
from OCP.Interface import Interface_Static
from OCP.Quantity import Quantity_Color, Quantity_TypeOfColor
from OCP.STEPControl import STEPControl_Controller
from OCP.TCollection import TCollection_ExtendedString, TCollection_HAsciiString
from OCP.TDF import TDF_Label
from OCP.TDocStd import TDocStd_Document
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_Shape
from OCP.XCAFDoc import XCAFDoc_ColorType, XCAFDoc_DocumentTool

from cadcloud.ops.brep import topology
from cadcloud.ops.formats.document import new_document, rename, shape_tool
from cadcloud.ops.formats.step import document_bytes
from cadcloud.ops.occt.booleans import difference, union
from cadcloud.ops.occt.fillets import fillet_edges
from cadcloud.ops.occt.operations import extrude
from cadcloud.ops.occt.shapes.solid import create_box, create_cylinder
from cadcloud.samples import PILLOW_BLOCK

BLUE, STEEL, MACHINED, ZINC, RED = (
    (0.1, 0.25, 0.6),
    (0.6, 0.6, 0.63),
    (0.85, 0.85, 0.8),
    (0.8, 0.7, 0.3),
    (0.8, 0.05, 0.05),
)
UP = (0, 0, 1)
HOLES = [(x, y) for x in (-48, 48) for y in (-18, 18)]


def housing() -> TopoDS_Shape:
    """A foot with four holes and an eye for the bearing; the bore runs along y."""
    foot = create_box(120, 18, 60, (0, 0, 9))
    foot = fillet_edges(foot, 8, indexes=_upright(foot))
    eye = create_cylinder(34, 44, (0, -22, 50), (0, 1, 0))
    web = create_box(68, 40, 44, (0, 0, 30))
    bore = create_cylinder(22, 60, (0, -30, 50), (0, 1, 0))
    holes = [create_cylinder(4.5, 40, (x, y, -10), UP) for x, y in HOLES]
    pins = [create_cylinder(3, 40, (x, 0, -10), UP) for x in (-48, 48)]
    return difference(union([foot, web, eye]), [bore, *holes, *pins])


def bearing() -> TopoDS_Shape:
    """A plain ring around the y axis."""
    return difference(
        create_cylinder(22, 40, (0, -20, 0), (0, 1, 0)), [create_cylinder(15, 50, (0, -25, 0), (0, 1, 0))]
    )


def bolt() -> TopoDS_Shape:
    """A hexagon bolt, its head resting on z = 0."""
    outline = BRepBuilderAPI_MakePolygon()
    for corner in range(6):
        outline.Add(gp_Pnt(7.5 * cos(corner * pi / 3), 7.5 * sin(corner * pi / 3), 0))
    outline.Close()
    head = extrude(BRepBuilderAPI_MakeFace(outline.Wire()).Face(), (0, 0, 5.3))
    return union([head, create_cylinder(4, 32, (0, 0, -32), UP)])


def washer() -> TopoDS_Shape:
    """A washer lying on z = 0."""
    return difference(create_cylinder(8, 1.6, (0, 0, 0), UP), [create_cylinder(4.3, 4, (0, 0, -1), UP)])


def dowel() -> TopoDS_Shape:
    """A pin standing on z = 0."""
    return create_cylinder(3, 24, (0, 0, 0), UP)


def _upright(shape: TopoDS_Shape) -> list[int]:
    """Which edges run along z, counted from 1."""
    found: list[int] = []
    for index, edge in enumerate(topology.edges(shape), start=1):
        first, last = [*topology.subshapes(edge, "vertex"), None][:2]
        if first is not None and last is not None and _level(first) != _level(last):
            found.append(index)
    return found


def _level(vertex: Any) -> float:
    return round(BRep_Tool.Pnt_s(vertex).Z(), 6)


class Assembly:
    """A document under construction."""

    def __init__(self) -> None:
        self.document: TDocStd_Document = new_document()
        self._shapes = shape_tool(self.document)
        self._colors = XCAFDoc_DocumentTool.ColorTool_s(self.document.Main())
        self._materials = XCAFDoc_DocumentTool.MaterialTool_s(self.document.Main())
        self._layers = XCAFDoc_DocumentTool.LayerTool_s(self.document.Main())

    def part(self, name: str, shape: TopoDS_Shape, color: tuple[float, float, float]) -> TDF_Label:
        """Add a part of one colour."""
        label = self._shapes.AddShape(shape, False)
        rename(label, name)
        self.paint(label, color)
        return label

    def group(
        self, name: str, members: list[tuple[str, TDF_Label, tuple[float, float, float]]]
    ) -> tuple[TDF_Label, list[TDF_Label]]:
        """Add an assembly of parts and other assemblies, each moved to its place."""
        label = self._shapes.NewShape()
        rename(label, name)
        placed: list[TDF_Label] = []
        for title, member, offset in members:
            move = gp_Trsf()
            move.SetTranslation(gp_Vec(*offset))
            component = self._shapes.AddComponent(label, member, TopLoc_Location(move))
            rename(component, title)
            placed.append(component)
        return label, placed

    def paint(self, label: TDF_Label, color: tuple[float, float, float]) -> None:
        """Colour a part or an instance."""
        self._colors.SetColor(label, _color(color), XCAFDoc_ColorType.XCAFDoc_ColorSurf)

    def paint_bores(self, label: TDF_Label, shape: TopoDS_Shape, color: tuple[float, float, float]) -> None:
        """Colour the hollow cylindrical faces of a part."""
        for face in topology.faces(shape):
            hollow = face.Orientation() == TopAbs_Orientation.TopAbs_REVERSED
            if hollow and BRepAdaptor_Surface(face).GetType() == GeomAbs_SurfaceType.GeomAbs_Cylinder:
                self.paint(self._shapes.AddSubShape(label, face), color)

    def describe(self, label: TDF_Label, material: str, density: float, layer: str) -> None:
        """Give a part a material, with its density in g/cm³, and a layer."""
        words = [TCollection_HAsciiString(text) for text in (material, "", "g/cm3", "POSITIVE_RATIO_MEASURE")]
        self._materials.SetMaterial(label, words[0], words[1], density, words[2], words[3])
        self._layers.SetLayer(label, TCollection_ExtendedString(layer))

    def note(self, label: TDF_Label, key: str, text: str) -> None:
        """Give a part a user-defined property."""
        properties = self._shapes.GetNamedProperties(label, True)
        properties.SetString(TCollection_ExtendedString(key), TCollection_ExtendedString(text))

    def step(self, name: str) -> bytes:
        """The finished document as STEP."""
        self._shapes.UpdateAssemblies()
        STEPControl_Controller.Init_s()
        # Curves in the parameter space of surfaces follow from the others and would double the size.
        Interface_Static.SetIVal_s("write.surfacecurve.mode", 0)
        return document_bytes(self.document, name)


def _color(color: tuple[float, float, float]) -> Quantity_Color:
    return Quantity_Color(*color, Quantity_TypeOfColor.Quantity_TOC_sRGB)


def pillow_block() -> bytes:
    """The assembly as the text of a STEP file."""
    assembly = Assembly()
    body = housing()
    parts = {
        "Housing": assembly.part("Housing", body, BLUE),
        "Bearing": assembly.part("Bearing", bearing(), STEEL),
        "Bolt": assembly.part("Bolt", bolt(), ZINC),
        "Washer": assembly.part("Washer", washer(), STEEL),
        "Dowel": assembly.part("Dowel", dowel(), STEEL),
    }
    assembly.paint_bores(parts["Housing"], body, MACHINED)
    assembly.describe(parts["Housing"], "Cast iron", 7.2, "housing")
    assembly.describe(parts["Bolt"], "Steel 8.8", 7.85, "fasteners")
    assembly.note(parts["Washer"], "standard", "ISO 7089")
    fastener, _ = assembly.group(
        "Fastener", [("bolt", parts["Bolt"], (0, 0, 1.6)), ("washer", parts["Washer"], (0, 0, 0))]
    )
    members = [("housing", parts["Housing"], (0, 0, 0)), ("bearing", parts["Bearing"], (0, 0, 50))]
    members += [(f"fastener {number}", fastener, (x, y, 18)) for number, (x, y) in enumerate(HOLES, start=1)]
    members += [("dowel left", parts["Dowel"], (-48, 0, -2)), ("dowel right", parts["Dowel"], (48, 0, -2))]
    _, placed = assembly.group("Pillow block", members)
    assembly.paint(placed[-1], RED)
    return assembly.step("pillow-block")


def main() -> None:
    """Write all samples into the package."""
    target = Path(str(files("cadcloud.samples"))) / PILLOW_BLOCK
    target.write_bytes(pillow_block())
    print(target.name, target.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
