"""The structure of a document: its tree, its parts, and how often each is used."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any, TypeAlias

from OCP.TDF import TDF_Label
from OCP.TDocStd import TDocStd_Document
from OCP.XCAFDoc import XCAFDoc_ShapeTool

from cadcloud.ops.formats import document as xde
from cadcloud.ops.formats.placement import matrix_of

Json: TypeAlias = dict[str, Any]


@dataclass(frozen=True)
class Use:
    """A product in its parent, as often as it stands there.

    Attributes:
        product: the label of the part or assembly.
        count: how often.
    """

    product: str
    count: int


class Structure:
    """Products by their labels, and what each assembly is made of."""

    def __init__(self, document: TDocStd_Document) -> None:
        self._document = document
        self._labels: dict[str, TDF_Label] = {}
        self._uses: dict[str, list[Use]] = {}
        self.roots = [self._visit(xde.referred(label)) for label in xde.roots(document)]
        self.parts = [product for product in self._labels if not self._uses[product]]

    def _visit(self, label: TDF_Label) -> str:
        entry = xde.entry_of(label)
        if entry not in self._labels:
            self._labels[entry] = label
            inside = Counter(self._visit(xde.referred(component)) for component in xde.components(label))
            self._uses[entry] = [Use(product, count) for product, count in inside.items()]
        return entry

    def name(self, product: str) -> str:
        """What a product is called; a name is made for one without."""
        return xde.name_of(self._labels[product]) or f"product-{product}"

    def label(self, product: str) -> TDF_Label:
        """The label of a product."""
        return self._labels[product]

    def quantities(self) -> dict[str, int]:
        """How often each part is used in the whole, parts in the order of the file."""
        total: Counter[str] = Counter()
        # Assemblies before what is in them, each multiplied by how often it stands there itself.
        waiting: Counter[str] = Counter(self.roots)
        for product in self._assemblies_first():
            times = waiting[product]
            if not self._uses[product]:
                total[product] += times
            for use in self._uses[product]:
                waiting[use.product] += times * use.count
        return {part: total[part] for part in self.parts}

    def _assemblies_first(self) -> list[str]:
        order: list[str] = []
        seen: set[str] = set()

        def visit(product: str) -> None:
            if product in seen:
                return
            seen.add(product)
            for use in self._uses[product]:
                visit(use.product)
            order.append(product)

        for root in self.roots:
            visit(root)
        return order[::-1]

    def nested(self) -> list[Json]:
        """The bill of materials as a tree, equal members of an assembly counted."""
        return [self._nested(Use(root, 1)) for root in self.roots]

    def _nested(self, use: Use) -> Json:
        line: Json = {"product": use.product, "name": self.name(use.product), "quantity": use.count}
        inside = [self._nested(inner) for inner in self._uses[use.product]]
        return {**line, "components": inside} if inside else line

    def tree(self) -> list[Json]:
        """Every instance in its place."""
        return [self._node(label) for label in xde.roots(self._document)]

    def _node(self, label: TDF_Label) -> Json:
        product = xde.referred(label)
        entry = xde.entry_of(product)
        node: Json = {"name": xde.name_of(label) or self.name(entry), "product": entry}
        if XCAFDoc_ShapeTool.IsReference_s(label):
            node["transform"] = matrix_of(XCAFDoc_ShapeTool.GetLocation_s(label).Transformation())
        if color := (xde.color_of(label) or xde.color_of(product)):
            node["color"] = [round(share, 6) for share in color]
        inside = [self._node(component) for component in xde.components(product)]
        return {**node, "children": inside} if inside else node
