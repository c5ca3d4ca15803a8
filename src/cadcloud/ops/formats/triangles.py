"""Meshes as plain triangles: what formats without surfaces hold, taken from shapes and documents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from OCP.collections import IndexedMap_TopoDS_Shape_TopTools_ShapeMapHasher as ShapeMap
from OCP.TDF import TDF_Label
from OCP.TDocStd import TDocStd_Document
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_Face, TopoDS_Shape
from OCP.XCAFDoc import XCAFDoc_ShapeTool

from cadcloud.ops.brep import topology
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import document as xde
from cadcloud.ops.formats.document import Color
from cadcloud.ops.formats.tessellation import Tessellation, tessellate, triangulation

Positions: TypeAlias = npt.NDArray[np.float64]
Indices: TypeAlias = npt.NDArray[np.int64]

# Corners of neighbouring faces that differ by less than this share of the size of the mesh are one.
_SAME = 1e-9
BARE = -1
"""The paint of a triangle without colour."""


def _no_indices() -> Indices:
    return np.empty(0, np.int64)


@dataclass(frozen=True, eq=False)
class Mesh:
    """Triangles with shared corners, counter-clockwise seen from outside.

    Attributes:
        positions: the corners, one row of x, y and z each.
        triangles: three rows of ``positions`` each, counted from 0.
        name: of the part; may be empty.
        palette: the colours that triangles have.
        paint: for each triangle its colour in the palette, or -1; empty where none has a colour.
    """

    positions: Positions
    triangles: Indices
    name: str = ""
    palette: tuple[Color, ...] = ()
    paint: Indices = field(default_factory=_no_indices)

    def painted(self, color: Color) -> Mesh:
        """The same mesh in one colour."""
        return replace(self, palette=(color,), paint=np.zeros(len(self.triangles), np.int64))

    def moved(self, matrix: Positions) -> Mesh:
        """The same mesh elsewhere: a matrix of 3 or 4 rows and 4 columns, applied to columns."""
        linear = matrix[:3, :3]
        triangles = self.triangles if np.linalg.det(linear) >= 0 else self.triangles[:, ::-1]
        return replace(self, positions=self.positions @ linear.T + matrix[:3, 3], triangles=triangles)

    def colors(self, otherwise: Color) -> Positions:
        """The colour of each triangle."""
        if not len(self.paint):
            return np.tile(otherwise, (len(self.triangles), 1))
        return np.array([*self.palette, otherwise])[self.paint]


@dataclass(frozen=True, eq=False)
class Instance:
    """A part in its place.

    Attributes:
        part: the number of the part.
        placement: a matrix of 4 rows and columns, applied to columns.
        name: of the instance; may be empty.
    """

    part: int
    placement: Positions
    name: str


@dataclass(frozen=True, eq=False)
class Scene:
    """Parts, each once, and where they are used; a part in two colours counts as two."""

    parts: list[Mesh]
    instances: list[Instance]

    @classmethod
    def of(cls, meshes: Sequence[Mesh]) -> Scene:
        """Meshes that stand where they are, each used once."""
        return cls(list(meshes), [Instance(number, np.eye(4), mesh.name) for number, mesh in enumerate(meshes)])

    def swapped(self) -> Scene:
        """The same with y and z swapped, which mirrors; parts used several times become several."""
        swap = np.eye(4)[:, [0, 2, 1, 3]]
        return Scene.of([mesh.moved(swap) for mesh in self.placed()])

    def placed(self) -> list[Mesh]:
        """A mesh for each instance, in its place."""
        found: list[Mesh] = []
        for instance in self.instances:
            part = self.parts[instance.part]
            found.append(replace(part.moved(instance.placement), name=instance.name or part.name))
        return found


def of_shape(shape: TopoDS_Shape, settings: Tessellation, name: str) -> Scene:
    """The triangles of a shape, which is meshed.

    Raises:
        InvalidInput: it has no faces.
    """
    tessellate(shape, settings)
    mesh = _mesh(shape, name, {})
    if not len(mesh.triangles):
        raise InvalidInput("The format holds triangles, but the shape has no faces.", "shape")
    return Scene([mesh], [Instance(0, np.eye(4), name)])


def of_document(document: TDocStd_Document, settings: Tessellation) -> Scene:
    """The triangles of a document, which is meshed, with the colours of parts, faces and instances.

    Raises:
        InvalidInput: it has no faces.
    """
    tessellate(xde.whole(document), settings)
    parts: dict[tuple[str, Color | None], int] = {}
    scene = Scene([], [])
    for label, place, color, name in _leaves(document):
        key = (xde.entry_of(label), color)
        if key not in parts:
            mesh = _part(label)
            if not len(mesh.triangles):
                continue
            parts[key] = len(scene.parts)
            scene.parts.append(mesh.painted(color) if color else mesh)
        scene.instances.append(Instance(parts[key], _matrix(place), name))
    if not scene.parts:
        raise InvalidInput("The format holds triangles, but the document has no faces.", "document")
    return scene


def _leaves(document: TDocStd_Document) -> Iterator[tuple[TDF_Label, TopLoc_Location, Color | None, str]]:
    """Every place of a part: its label, where, in which colour instead of its own, and the name there.

    The colour of an outer assembly wins over inner ones.
    """
    start: list[tuple[TDF_Label, TopLoc_Location, Color | None]] = [
        (label, TopLoc_Location(), None) for label in xde.roots(document)[::-1]
    ]
    stack = start
    while stack:
        label, place, color = stack.pop()
        definition = xde.referred(label)
        if XCAFDoc_ShapeTool.IsReference_s(label):
            place = place.Multiplied(XCAFDoc_ShapeTool.GetLocation_s(label))
            color = color or xde.color_of(label)
        if XCAFDoc_ShapeTool.IsAssembly_s(definition):
            stack.extend((component, place, color) for component in xde.components(definition)[::-1])
        else:
            yield definition, place, color, xde.name_of(label)


def _matrix(place: TopLoc_Location) -> Positions:
    move = place.Transformation()
    rows = [[move.Value(row, column) for column in range(1, 5)] for row in range(1, 4)]
    return np.array([*rows, [0, 0, 0, 1]])


def _part(label: TDF_Label) -> Mesh:
    shape = XCAFDoc_ShapeTool.GetShape_s(label)
    numbers = ShapeMap()
    for face in topology.faces(shape):
        numbers.Add(face)
    colors: dict[int, Color] = {}
    own = xde.color_of(label)
    if own is not None:
        colors = dict.fromkeys(range(1, numbers.Extent() + 1), own)
    marked = [(XCAFDoc_ShapeTool.GetShape_s(mark), xde.color_of(mark)) for mark in xde.marked_subshapes(label)]
    # Solids come before shells and shells before faces: what is smaller wins.
    for inner, color in sorted(marked, key=lambda item: int(item[0].ShapeType())):
        if color is not None:
            colors |= {numbers.FindIndex(face): color for face in topology.faces(inner)}
    return _mesh(shape, xde.name_of(label), colors)


def _mesh(shape: TopoDS_Shape, name: str, colors: Mapping[int, Color]) -> Mesh:
    """The triangles of a meshed shape; colours by the numbers of faces, from 1."""
    palette = tuple(dict.fromkeys(colors.values()))
    numbers = {color: number for number, color in enumerate(palette)}
    pieces = [(at, *_face(face)) for at, face in enumerate(topology.faces(shape), 1)]
    pieces = [piece for piece in pieces if len(piece[2])]
    if not pieces:
        return Mesh(np.empty((0, 3)), np.empty((0, 3), np.int64), name)
    starts = np.cumsum([0, *(len(positions) for _, positions, _ in pieces)])
    triangles = np.vstack([start + corners for start, (_, _, corners) in zip(starts[:-1], pieces, strict=True)])
    paint = np.concatenate([
        np.full(len(corners), numbers[colors[at]] if at in colors else BARE, np.int64) for at, _, corners in pieces
    ])  # fmt: skip
    whole = Mesh(np.vstack([positions for _, positions, _ in pieces]), triangles, name, palette, paint)
    return welded(whole if palette else replace(whole, paint=_no_indices()))


def _face(face: TopoDS_Face) -> tuple[Positions, Indices]:
    mesh, location = triangulation(face)
    if mesh is None:
        return np.empty((0, 3)), np.empty((0, 3), np.int64)
    nodes = (mesh.Node(at) for at in range(1, mesh.NbNodes() + 1))
    positions = np.array([(node.X(), node.Y(), node.Z()) for node in nodes])
    if not location.IsIdentity():
        matrix = _matrix(location)
        positions = positions @ matrix[:3, :3].T + matrix[:3, 3]
    corners = np.array([mesh.Triangle(at).Get() for at in range(1, mesh.NbTriangles() + 1)], np.int64) - 1
    if face.Orientation() == TopAbs_Orientation.TopAbs_REVERSED:
        corners = corners[:, ::-1]
    return positions, corners


def welded(mesh: Mesh) -> Mesh:
    """The same mesh with corners in one place made one, and without triangles that have two corners in one place."""
    if not len(mesh.positions):
        return mesh
    step = max(float(np.ptp(mesh.positions, axis=0).max()), 1e-300) * _SAME
    _, first, numbers = np.unique(np.round(mesh.positions / step), axis=0, return_index=True, return_inverse=True)
    triangles = numbers.reshape(-1)[mesh.triangles]
    a, b, c = triangles.T
    kept = (a != b) & (b != c) & (c != a)
    paint = mesh.paint[kept] if len(mesh.paint) else mesh.paint
    return replace(mesh, positions=mesh.positions[first], triangles=triangles[kept], paint=paint)


def joined(meshes: Sequence[Mesh], name: str = "") -> Mesh:
    """All meshes as one."""
    starts = np.cumsum([0, *(len(mesh.positions) for mesh in meshes)])
    palette = tuple(dict.fromkeys(color for mesh in meshes for color in mesh.palette))
    paints: list[Indices] = []
    for mesh in meshes:
        # The last number stands for no colour, which -1 finds.
        numbers = np.array([*(palette.index(color) for color in mesh.palette), BARE])
        paints.append(numbers[mesh.paint] if len(mesh.paint) else np.full(len(mesh.triangles), BARE))
    return Mesh(
        np.vstack([mesh.positions for mesh in meshes]),
        np.vstack([mesh.triangles + start for mesh, start in zip(meshes, starts[:-1], strict=True)]),
        name,
        palette,
        np.concatenate(paints) if palette else _no_indices(),
    )


def checked(positions: Any, triangles: Any, parameter: str, what: str) -> tuple[Positions, Indices]:
    """Corners and triangles from a file, as arrays.

    Raises:
        InvalidInput: a corner is not finite, or a triangle refers to a corner that is not there.
    """
    found = np.asarray(positions, np.float64).reshape(-1, 3)
    corners = np.asarray(triangles, np.int64).reshape(-1, 3)
    if not np.isfinite(found).all():
        raise InvalidInput(f"The {what} file has corners that are not finite.", parameter)
    if len(corners) and (corners.min() < 0 or corners.max() >= len(found)):
        raise InvalidInput(f"The {what} file has triangles between corners that it does not have.", parameter)
    return found, corners


def srgb(color: Color) -> tuple[int, int, int, int]:
    """A colour in linear light as bytes of sRGB, which files without light have."""
    red, green, blue, alpha = color
    linear = np.clip([red, green, blue], 0, 1)
    curved = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    values = np.rint(np.append(curved, np.clip(alpha, 0, 1)) * 255).astype(int).tolist()
    return (values[0], values[1], values[2], values[3])


def linear(color: tuple[int, int, int, int]) -> Color:
    """A colour in bytes of sRGB in linear light."""
    *curved, alpha = (value / 255 for value in color)
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in curved)
    return (red, green, blue, alpha)
