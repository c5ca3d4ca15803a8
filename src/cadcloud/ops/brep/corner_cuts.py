"""Rounding and cutting off corners, be they of wires, faces, shells or solids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Protocol

from OCP.BRepBuilderAPI import BRepBuilderAPI_Sewing
from OCP.TopoDS import TopoDS_Edge, TopoDS_Face, TopoDS_Shape

from cadcloud.ops.brep import topology
from cadcloud.ops.brep.corners import Corner, Corners
from cadcloud.ops.brep.fillets import Bevel, RadiusLaw, bevelled, largest_named, rounded, rounded_by_laws
from cadcloud.ops.brep.flat_corners import CutCorner, bevelling, rounding, with_cut_corners
from cadcloud.ops.brep.graph import Node
from cadcloud.ops.brep.unrolled_corners import with_cut_corners_on_surface
from cadcloud.ops.errors import InvalidInput, KernelError


class Cut(Protocol):
    """A way to cut corners."""

    @property
    def size(self) -> float:
        """How much of a corner in a wire or a face is cut."""
        ...

    @property
    def flat(self) -> CutCorner:
        """Cuts a corner between two edges in a plane."""
        ...

    @property
    def done(self) -> str:
        """What happens: ``filleted``."""
        ...

    @property
    def measure(self) -> str:
        """What the size is called: ``radius``."""
        ...

    def solid(self, corners: Corners, owner: TopoDS_Shape, vertices: Sequence[int]) -> Any:
        """Cut corners between faces."""
        ...


class Rounding(NamedTuple):
    """Round corners by a radius, which tapers off along the edges of solids to a share of it."""

    size: float
    taper: float = 1
    done: str = "filleted"
    measure: str = "radius"

    @property
    def flat(self) -> CutCorner:
        return rounding

    def solid(self, corners: Corners, owner: TopoDS_Shape, vertices: Sequence[int]) -> Any:
        edges = _edges(corners, owner, vertices)
        if self.taper == 1:
            return rounded(owner, [(edge, self.size) for edge in edges])
        return rounded_by_laws(owner, [(edge, self._law(corners, edge, vertices)) for edge in edges])

    def _law(self, corners: Corners, edge: TopoDS_Edge, vertices: Sequence[int]) -> RadiusLaw:
        radii = [self.size if end in vertices else self.size * self.taper for end in corners.graph.ends(edge)]
        return RadiusLaw(radii, [0, 1])


class Bevelling(NamedTuple):
    """Cut corners straight, at a distance along one side and at an angle to it."""

    size: float
    angle: float = 45
    done: str = "chamfered"
    measure: str = "distance"

    @property
    def flat(self) -> CutCorner:
        return bevelling(self.angle)

    def solid(self, corners: Corners, owner: TopoDS_Shape, vertices: Sequence[int]) -> Any:
        if self.angle >= 90:
            raise InvalidInput("angle must be less than 90 degrees between faces", parameter="angle")
        bevels = [
            Bevel(edge, _face_at(corners, edge), self.size, angle=self.angle)
            for edge in _edges(corners, owner, vertices)
        ]
        return bevelled(owner, bevels)


class Outcome(NamedTuple):
    """A shape with its corners cut, and for each corner why it could not be; empty where it could."""

    shape: Any
    reasons: list[str]


def cut_corners(corners: Corners, wanted: Sequence[Corner], cut: Cut) -> Outcome:
    """Cut corners of a shape; those of one wire, face, shell or solid all or none."""
    replaced: list[tuple[TopoDS_Shape, Any]] = []
    failed: dict[Node, str] = {}
    for owner in dict.fromkeys(corner.owner for corner in wanted if corner.owner):
        part = corners.graph.parts(owner.kind)[owner.index]
        vertices = sorted({corner.vertex for corner in wanted if corner.owner == owner})
        on_surface = any(corner.classification == "developable" for corner in wanted if corner.owner == owner)
        try:
            replaced.append((part, _cut(corners, part, vertices, cut, on_surface=on_surface)))
        except (KernelError, InvalidInput) as error:
            failed[owner] = error.message
    reasons = [corner.message or failed.get(corner.owner, "") if corner.owner else corner.message for corner in wanted]
    return Outcome(_rebuilt(corners.graph.shape, replaced), reasons)


def _cut(corners: Corners, part: TopoDS_Shape, vertices: Sequence[int], cut: Cut, *, on_surface: bool) -> Any:
    if topology.kind_of(part) in ("solid", "shell"):
        return cut.solid(corners, part, vertices)
    chosen = [corners.graph.parts("vertex")[vertex] for vertex in vertices]
    if on_surface and isinstance(part, TopoDS_Face):
        return with_cut_corners_on_surface(part, chosen, cut.size, cut.flat)
    own = topology.subshapes(part, "vertex")
    indexes = [index for index, vertex in enumerate(own) if any(vertex.IsSame(wanted) for wanted in chosen)]

    def build(factor: float) -> Any:
        return with_cut_corners(part, dict.fromkeys(indexes, cut.size * factor), cut.flat)

    return largest_named(build, cut.size, cut.done, cut.measure)


def _rebuilt(shape: TopoDS_Shape, replaced: Sequence[tuple[TopoDS_Shape, Any]]) -> Any:
    """The shape with parts of it replaced, down through compounds and shells."""
    for old, new in replaced:
        if old.IsSame(shape):
            return new
    if not replaced or topology.kind_of(shape) not in ("compound", "compsolid", "shell"):
        return topology.downcast(shape)
    members = topology.children(shape)
    changed = [_rebuilt(member, replaced) for member in members]
    if all(new.IsSame(old) for old, new in zip(members, changed, strict=True)):
        return topology.downcast(shape)
    return _sewn(changed) if topology.kind_of(shape) == "shell" else topology.compound(changed)


def _sewn(faces: Sequence[TopoDS_Shape]) -> Any:
    sewing = BRepBuilderAPI_Sewing(1e-6)
    for face in faces:
        sewing.Add(face)
    sewing.Perform()
    return topology.simplest(sewing.SewedShape())


def _edges(corners: Corners, owner: TopoDS_Shape, vertices: Sequence[int]) -> list[TopoDS_Edge]:
    """The sharp edges of a solid or shell that end in the vertices, each once."""
    own = {node.index for node in map(corners.graph.find, topology.edges(owner)) if node}
    sharp: Mapping[int, None] = dict.fromkeys(edge for vertex in vertices for edge in corners.sharp_edges(vertex))
    return [corners.graph.parts("edge")[edge] for edge in sharp if edge in own]


def _face_at(corners: Corners, edge: TopoDS_Edge) -> TopoDS_Face:
    node = corners.graph.find(edge)
    if node is None:
        raise KernelError("An edge of the corner was lost.")
    return corners.graph.parts("face")[corners.graph.faces_of_edges[node.index][0]]
