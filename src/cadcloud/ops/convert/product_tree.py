"""What a document says of its parts: tree, names, colours, materials, layers, properties; no geometry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias, cast

import numpy as np
import numpy.typing as npt
from OCP.collections import IndexedMap_TopoDS_Shape_TopTools_ShapeMapHasher as ShapeMap
from OCP.collections import Sequence_TDF_Attribute, Sequence_TDF_Label
from OCP.TDataStd import TDataStd_TreeNode
from OCP.TDF import TDF_Label
from OCP.TDocStd import TDocStd_Document
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_Face, TopoDS_Shape
from OCP.XCAFDoc import (
    XCAFDoc,
    XCAFDoc_ColorTool,
    XCAFDoc_DocumentTool,
    XCAFDoc_GraphNode,
    XCAFDoc_Material,
    XCAFDoc_ShapeTool,
)

from cadcloud.ops.brep import topology
from cadcloud.ops.convert import named_data
from cadcloud.ops.formats import document as xde
from cadcloud.ops.formats.document import Color

Matrix: TypeAlias = npt.NDArray[np.float64]
_KILOGRAM_PER_CUBIC_METRE = 1000.0
"""The kernel holds densities in grams per cubic centimetre."""


@dataclass
class Facts:
    """What is said of a product or an instance beside its shape."""

    name: str
    entry: str
    given_name: str = ""
    """A better name than the kernel's, which calls what has none after its kind."""
    color: Color | None = None
    visible: bool = True
    layers: list[str] = field(default_factory=list[str])
    properties: dict[str, Any] = field(default_factory=dict[str, Any])
    material: dict[str, Any] | None = None
    entity: dict[str, Any] = field(default_factory=dict[str, Any])


@dataclass
class Product:
    """A part or assembly, once, however often it is placed.

    Attributes:
        facts: name and the rest.
        shape: of a part, in its own frame; None for assemblies.
        faces: the distinct faces of a part, in order.
        face_colors: colours that single faces have, by position.
        marked: sub-shapes that have a colour of their own.
        children: what an assembly places.
    """

    facts: Facts
    shape: TopoDS_Shape | None = None
    faces: list[TopoDS_Face] = field(default_factory=list[TopoDS_Face])
    face_colors: dict[int, Color] = field(default_factory=dict[int, Color])
    marked: list[tuple[TopoDS_Shape, Color]] = field(default_factory=list[tuple[TopoDS_Shape, Color]])
    children: list[Instance] = field(default_factory=list["Instance"])


@dataclass
class Instance:
    """A place where a product is used; for a root the facts are those of the product itself."""

    facts: Facts
    product: Product
    matrix: Matrix
    inner_colors: dict[tuple[str, ...], Color] = field(default_factory=dict[tuple[str, ...], Color])
    """Colours that this instance gives to instances inside, by the entries on the way down to them."""


class ProductTree:
    """All products of a document.

    Attributes:
        roots: what no assembly uses.
        products: every product that is placed, in the order of the tree.
    """

    def __init__(self, document: TDocStd_Document, *, layers: bool = False, properties: bool = False) -> None:
        """Read the tree and the shapes; see ``describe`` for the rest."""
        self._document = document
        self._layers = layers
        self._properties = properties
        self._known: dict[str, Product] = {}
        self._labels: dict[str, TDF_Label] = {}
        self.roots = [
            Instance(found.facts, found, _matrix(XCAFDoc_ShapeTool.GetLocation_s(label)))
            for label in xde.roots(document)
            for found in [self._product(label)]
        ]

    @property
    def products(self) -> list[Product]:
        """Every product, in the order in which the tree first names it."""
        return list(self._known.values())

    @property
    def parts(self) -> list[Product]:
        """The products that have a shape of their own."""
        return [product for product in self._known.values() if product.shape is not None]

    def instances(self) -> Iterator[tuple[Product, Matrix]]:
        """Every part in every place, with where it ends up."""
        stack = [(root, np.eye(4)) for root in self.roots[::-1]]
        while stack:
            instance, outer = stack.pop()
            place = outer @ instance.matrix
            if instance.product.shape is None:
                stack.extend((child, place) for child in instance.product.children[::-1])
            else:
                yield instance.product, place

    def _product(self, label: TDF_Label) -> Product:
        entry = xde.entry_of(label)
        if entry in self._known:
            return self._known[entry]
        product = self._known[entry] = Product(Facts(xde.name_of(label), entry))
        self._labels[entry] = label
        if XCAFDoc_ShapeTool.IsAssembly_s(label):
            for component in xde.components(label):
                place = _matrix(XCAFDoc_ShapeTool.GetLocation_s(component))
                facts = Facts(xde.name_of(component), xde.entry_of(component))
                self._labels[facts.entry] = component
                product.children.append(Instance(facts, self._product(xde.referred(component)), place))
        else:
            product.shape = XCAFDoc_ShapeTool.GetShape_s(label)
            if not topology.is_null(product.shape):
                product.faces = topology.faces(product.shape)
        return product

    def describe(self) -> None:
        """Look up colours, materials and the rest, each once."""
        for product in self._known.values():
            self._facts(product.facts)
            if product.shape is not None:
                self._faces(product)
            for instance in product.children:
                self._facts(instance.facts)
                self._inner(instance)
        if self._properties:
            found = list(self.labels())
            for (facts, _), properties in zip(found, named_data.properties([label for _, label in found]), strict=True):
                facts.properties = properties

    def labels(self) -> Iterator[tuple[Facts, TDF_Label]]:
        """What is known of every product and instance, with its label."""
        for product in self._known.values():
            yield product.facts, self._labels[product.facts.entry]
            for instance in product.children:
                yield instance.facts, self._labels[instance.facts.entry]

    def _facts(self, facts: Facts) -> None:
        label = self._labels[facts.entry]
        facts.color = xde.color_of(label)
        facts.visible = XCAFDoc_ColorTool.IsVisible_s(label)
        facts.material = _material(label)
        if self._layers:
            found: Any = XCAFDoc_DocumentTool.LayerTool_s(self._document.Main()).GetLayers(label)
            facts.layers = [text.ToExtString() for text in found] if found is not None else []

    def _faces(self, product: Product) -> None:
        marked = xde.marked_subshapes(self._labels[product.facts.entry])
        if not marked:
            return
        order = ShapeMap()
        for face in product.faces:
            order.Add(face)
        # Smaller shapes have the last word: what is said of a shell goes for those of its faces that say nothing.
        shapes = [(XCAFDoc_ShapeTool.GetShape_s(label), xde.color_of(label)) for label in marked]
        found = [(shape, color) for shape, color in shapes if color is not None]
        product.marked = sorted(found, key=lambda pair: int(pair[0].ShapeType()))
        for shape, color in product.marked:
            for face in topology.faces(shape):
                if position := order.FindIndex(face):
                    product.face_colors[position - 1] = color

    def _inner(self, instance: Instance) -> None:
        """Colours that an assembly gives to one use of something deep inside it."""
        found = Sequence_TDF_Attribute()
        if not XCAFDoc_ShapeTool.GetAllComponentSHUO_s(self._labels[instance.facts.entry], found):
            return
        for at in range(1, len(found) + 1):
            usage = cast("XCAFDoc_GraphNode", found.Value(at))
            self._usage(instance, usage.Label(), ())

    def _usage(self, instance: Instance, label: TDF_Label, way: tuple[str, ...]) -> None:
        following = Sequence_TDF_Label()
        if XCAFDoc_ShapeTool.GetSHUONextUsage_s(label, following):
            for at in range(1, len(following) + 1):
                below = following.Value(at)
                step = (*way, xde.entry_of(below.Father()))
                color = xde.color_of(below)
                if color is not None:
                    instance.inner_colors[step] = color
                self._usage(instance, below, step)


def _matrix(location: TopLoc_Location) -> Matrix:
    matrix = np.eye(4)
    if not location.IsIdentity():
        placed = location.Transformation()
        matrix[:3] = [[placed.Value(row, column) for column in range(1, 5)] for row in range(1, 4)]
    return matrix


def _material(label: TDF_Label) -> dict[str, Any] | None:
    if not label.IsAttribute(XCAFDoc.MaterialRefGUID_s()):
        return None
    node = TDataStd_TreeNode()
    label.FindAttribute(XCAFDoc.MaterialRefGUID_s(), node)
    holder = node.Father().Label()
    if not holder.IsAttribute(XCAFDoc_Material.GetID_s()):
        return None
    material = XCAFDoc_Material()
    holder.FindAttribute(XCAFDoc_Material.GetID_s(), material)
    found: dict[str, Any] = {}
    texts: list[tuple[str, Any]] = [("name", material.GetName()), ("description", material.GetDescription())]
    for key, text in texts:
        if text is not None and not text.IsEmpty():
            found[key] = text.String().ToCString()
    if material.GetDensity() > 0:
        found["density"] = material.GetDensity() * _KILOGRAM_PER_CUBIC_METRE
        found["densityUnit"] = "kg/m3"
    return found or None


def distinct(colors: Iterable[Color | None]) -> set[Color]:
    """The colours without repetition."""
    return {color for color in colors if color is not None}
