"""Compounds read as assemblies: products, and where they occur in each other."""

from __future__ import annotations

from typing import NamedTuple

from OCP.collections import IndexedMap_TopoDS_Shape_TopTools_ShapeMapHasher as ShapeMap
from OCP.gp import gp_Trsf
from OCP.TopoDS import TopoDS_Shape

from cadcloud.ops.brep.graph import definition
from cadcloud.ops.brep.topology import children, kind_of
from cadcloud.ops.errors import InvalidInput

DEEPEST = 200
"""How deep assemblies may be nested; far more than any real one is."""


class Product(NamedTuple):
    """Something that can be placed: a part, or an assembly of the products that occur in it.

    Attributes:
        shape: how it was first found.
        components: the occurrences in it; none in a part.
    """

    shape: TopoDS_Shape
    components: list[int]

    @property
    def is_assembly(self) -> bool:
        return kind_of(self.shape) == "compound"


class Occurrence(NamedTuple):
    """A product placed in an assembly."""

    product: int
    parent: int
    placement: gp_Trsf


class ProductStructure:
    """The products of a shape, the root first: compounds are assemblies, everything else is a part.

    Parts that share their geometry are one product that occurs several times.
    """

    def __init__(self, shape: TopoDS_Shape) -> None:
        self.products: list[Product] = []
        self.occurrences: list[Occurrence] = []
        self._known = ShapeMap()
        self._product(shape, 0)

    def _product(self, shape: TopoDS_Shape, depth: int) -> int:
        if depth > DEEPEST:
            raise InvalidInput(f"shape holds compounds in compounds more than {DEEPEST} deep", parameter="shape")
        bare = definition(shape)
        position = self._known.FindIndex(bare)
        if position:
            return position - 1
        index = self._known.Add(bare) - 1
        self.products.append(Product(shape, []))
        if self.products[index].is_assembly:
            for child in children(bare):
                placed = child.Location().Transformation()
                occurrence = Occurrence(self._product(child, depth + 1), index, placed)
                self.products[index].components.append(len(self.occurrences))
                self.occurrences.append(occurrence)
        return index
