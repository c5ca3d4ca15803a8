"""From the description of an assembly to a document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from OCP.gp import gp_Trsf
from OCP.TDF import TDF_Label
from OCP.TDocStd import TDocStd_Document
from OCP.TopLoc import TopLoc_Location
from OCP.TopoDS import TopoDS_Shape
from OCP.XCAFDoc import XCAFDoc_ShapeTool

from cadcloud.ops.brep.build import baked, copied
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import document as xde
from cadcloud.ops.formats import placement
from cadcloud.ops.formats.clone import clone
from cadcloud.ops.occt.assembly._structure import (
    AssemblyLoadedPart,
    AssemblyNode,
    AssemblyPart,
    AssemblyPartUpdate,
    AssemblyStructure,
    Rgba,
    color,
)

_ROOT = "Assembly"


def build(
    structure: AssemblyStructure, existing: TDocStd_Document | None, sources: Sequence[TDocStd_Document]
) -> TDocStd_Document:
    """Make a document, or change an existing one.

    Raises:
        InvalidInput: the structure contradicts itself or refers to what is not there.
    """
    _check(structure)
    document = xde.new_document() if existing is None else existing
    if structure.get("clearDocument"):
        clear(document)
    for position, label in enumerate(structure.get("removals") or ()):
        remove(document, label, f"structure.removals.{position}")
    for position, update in enumerate(structure.get("partUpdates") or ()):
        _update(document, update, f"structure.partUpdates.{position}")
    building = _Building(document, roots=xde.roots(document))
    for part in structure["parts"]:
        building.parts[part["id"]] = _add_part(document, part)
    for position, loaded in enumerate(structure.get("loadedParts") or ()):
        building.parts[loaded["id"]] = _load(document, loaded, sources, f"structure.loadedParts.{position}")
    building.add_nodes(structure["nodes"])
    xde.shape_tool(document).UpdateAssemblies()
    return document


def clear(document: TDocStd_Document) -> None:
    """Remove everything from a document."""
    while labels := xde.roots(document):
        # What an assembly placed becomes a root when the assembly is gone.
        for label in labels:
            xde.shape_tool(document).RemoveShape(label, True)


def remove(document: TDocStd_Document, entry: str, parameter: str) -> None:
    """Remove an instance, or a part or assembly together with its instances."""
    label = xde.find(document, entry, parameter)
    tool = xde.shape_tool(document)
    if not XCAFDoc_ShapeTool.IsComponent_s(label):
        for user in xde.users(label):
            tool.RemoveComponent(user)
        tool.RemoveShape(label, True)
    else:
        tool.RemoveComponent(label)
    tool.UpdateAssemblies()


@dataclass
class _Building:
    """What nodes can refer to: parts and assemblies by their id in the structure, and how roots are placed."""

    document: TDocStd_Document
    roots: list[TDF_Label]
    parts: dict[str, TDF_Label] = field(default_factory=dict[str, TDF_Label])
    assemblies: dict[str, TDF_Label] = field(default_factory=dict[str, TDF_Label])
    placed_roots: dict[str, gp_Trsf] = field(default_factory=dict[str, gp_Trsf])

    def add_nodes(self, nodes: Sequence[AssemblyNode]) -> None:
        """Make all assemblies, then place what goes into them, in the order of the nodes."""
        for position, node in enumerate(nodes):
            if node["type"] == "assembly":
                label = xde.shape_tool(self.document).NewShape()
                xde.rename(label, node["name"])
                self.assemblies[node["id"]] = label
                if not node.get("parentId"):
                    self.placed_roots[node["id"]] = _placed(node, f"structure.nodes.{position}")
        for position, node in enumerate(nodes):
            where = f"structure.nodes.{position}"
            if node["type"] == "instance":
                self._place(node, self._part(node, where), where)
            elif node.get("parentId"):
                self._place(node, self.assemblies[node["id"]], where)

    def _place(self, node: AssemblyNode, definition: TDF_Label, where: str) -> None:
        parent = self._parent(node, where)
        if _holds(definition, parent):
            raise InvalidInput(f"{where}: {node['name']!r} would contain itself.", where)
        placed = _placed(node, where)
        outer = self.placed_roots.get(node.get("parentId") or "")
        if outer is not None:
            placed.PreMultiply(outer)
        tool = xde.shape_tool(self.document)
        component = tool.AddComponent(parent, definition, TopLoc_Location(placed))
        xde.rename(component, node["name"])
        if node["type"] == "instance":
            _paint(self.document, component, node.get("colorRgba"))

    def _part(self, node: AssemblyNode, where: str) -> TDF_Label:
        name = node.get("partId") or ""
        if name in self.parts:
            return self.parts[name]
        known = ", ".join(self.parts) or "none"
        try:
            label = xde.find(self.document, name, f"{where}.partId")
        except InvalidInput:
            raise InvalidInput(
                f"{where}: there is no part {name!r}; the parts are {known}.", f"{where}.partId"
            ) from None
        return xde.referred(label)

    def _parent(self, node: AssemblyNode, where: str) -> TDF_Label:
        name = node.get("parentId")
        if not name:
            return self._default()
        if name in self.assemblies:
            return self.assemblies[name]
        try:
            label = xde.referred(xde.find(self.document, name, f"{where}.parentId"))
        except InvalidInput:
            label = None
        if label is None or not XCAFDoc_ShapeTool.IsAssembly_s(label):
            known = ", ".join(self.assemblies) or "none"
            raise InvalidInput(
                f"{where}: there is no assembly {name!r}; the assemblies are {known}.", f"{where}.parentId"
            )
        return label

    def _default(self) -> TDF_Label:
        """Where instances without a parent go: the first assembly at the root, made if need be."""
        for name in self.placed_roots:
            return self.assemblies[name]
        for label in self.roots:
            if XCAFDoc_ShapeTool.IsAssembly_s(label):
                return label
        label = xde.shape_tool(self.document).NewShape()
        xde.rename(label, _ROOT)
        self.roots.append(label)
        return label


def _holds(definition: TDF_Label, wanted: TDF_Label) -> bool:
    """Whether an assembly is, or places anywhere inside, another one."""
    inside = (xde.referred(component) for component in xde.components(definition))
    return definition.IsEqual(wanted) or any(_holds(label, wanted) for label in inside)


def _placed(node: AssemblyNode, where: str) -> gp_Trsf:
    matrices = node.get("matrix")
    if matrices:
        return placement.from_matrices(matrices, f"{where}.matrix")
    return placement.from_steps(
        node.get("translation") or (0, 0, 0), node.get("rotation") or (0, 0, 0), node.get("scale") or 1
    )


def _add_part(document: TDocStd_Document, part: AssemblyPart) -> TDF_Label:
    label = xde.shape_tool(document).AddShape(_fresh(document, part["shape"]), False)
    xde.rename(label, part["name"])
    _paint(document, label, part.get("colorRgba"))
    return label


def _fresh(document: TDocStd_Document, shape: TopoDS_Shape) -> TopoDS_Shape:
    """The shape as documents want it: without a location, and not the same object as another part's."""
    shape = baked(shape)
    known = TDF_Label()
    return copied(shape) if xde.shape_tool(document).FindShape(shape, known, True) else shape


def _update(document: TDocStd_Document, update: AssemblyPartUpdate, where: str) -> None:
    label = xde.find(document, update["label"], f"{where}.label")
    shape = update.get("shape")
    if shape is not None:
        if not XCAFDoc_ShapeTool.IsSimpleShape_s(label) or XCAFDoc_ShapeTool.IsSubShape_s(label):
            raise InvalidInput(f"{where}: only a part can get another shape; {update['label']} is none.", where)
        for mark in xde.marked_subshapes(label):
            mark.ForgetAllAttributes(True)
        tool = xde.shape_tool(document)
        tool.SetShape(label, _fresh(document, shape))
        tool.UpdateAssemblies()
    name = update.get("name")
    if name is not None:
        xde.rename(label, name)
    _paint(document, label, update.get("colorRgba"))


def _load(
    document: TDocStd_Document, loaded: AssemblyLoadedPart, sources: Sequence[TDocStd_Document], where: str
) -> TDF_Label:
    index = loaded["sourceDocumentIndex"]
    if index >= len(sources):
        parameter = f"{where}.sourceDocumentIndex"
        raise InvalidInput(f"{parameter} is {index}, but there are {len(sources)} sourceDocuments.", parameter)
    source, entry = sources[index], loaded.get("sourceLabel")
    wanted = [xde.referred(xde.find(source, entry, f"{where}.sourceLabel"))] if entry else xde.roots(source)
    if not wanted:
        raise InvalidInput(f"{where}: the source document holds no shapes.", where)
    label = clone(source, wanted, document)
    name = loaded.get("name")
    if name is not None:
        xde.rename(label, name)
    _paint(document, label, loaded.get("colorRgba"))
    return label


def _paint(document: TDocStd_Document, label: TDF_Label, wanted: Rgba | None) -> None:
    if wanted is not None:
        xde.paint(document, label, color(wanted))


def _check(structure: AssemblyStructure) -> None:
    """Refuse ids that are taken twice, and assemblies that contain themselves."""
    _unique([*structure["parts"], *(structure.get("loadedParts") or ())], "structure.parts")
    _unique(structure["nodes"], "structure.nodes")
    parents = {node["id"]: node.get("parentId") for node in structure["nodes"] if node["type"] == "assembly"}
    for start in parents:
        name, seen = start, {start}
        while (name := parents.get(name) or "") in parents:
            if name in seen:
                raise InvalidInput(f"The assembly {start!r} contains itself.", "structure.nodes")
            seen.add(name)


def _unique(items: Sequence[AssemblyPart | AssemblyLoadedPart | AssemblyNode], where: str) -> None:
    seen: set[str] = set()
    for item in items:
        if item["id"] in seen:
            raise InvalidInput(f"Two of {where} have the id {item['id']!r}; each needs its own.", where)
        seen.add(item["id"])
