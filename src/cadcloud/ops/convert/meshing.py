"""Meshing the parts of a document: shared out over processes, mended where needed, and measured.

Parts fall into bodies: solids, shells and single faces. Bodies are prepared and meshed in forked children,
each child with its share; only triangles come back. A body that crashes the kernel is found and left out.
"""

from __future__ import annotations

import functools
import json
import struct
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
import numpy.typing as npt
from OCP.Bnd import Bnd_Box
from OCP.BRepBuilderAPI import BRepBuilderAPI_MakeVertex
from OCP.collections import IndexedDataMap_TCollection_AsciiString_TCollection_AsciiString as FileInfo
from OCP.collections import IndexedMap_TopoDS_Shape_TopTools_ShapeMapHasher as ShapeMap
from OCP.gp import gp_Pnt
from OCP.Message import Message_ProgressRange
from OCP.RWGltf import RWGltf_CafWriter
from OCP.TCollection import TCollection_AsciiString
from OCP.TopoDS import TopoDS_Face, TopoDS_Shape

from cadcloud.ops.brep import topology
from cadcloud.ops.convert import feature_edges, figures, forked, healing
from cadcloud.ops.convert.figures import Figures
from cadcloud.ops.formats.document import new_document, shape_tool
from cadcloud.ops.formats.tessellation import Tessellation, refine, tessellate, triangulation

Vectors: TypeAlias = npt.NDArray[np.float32]
Indices: TypeAlias = npt.NDArray[np.uint32]
Table: TypeAlias = npt.NDArray[np.int64]

WORTH_FORKING = 300
"""Faces from which on forking costs less than it gains."""
_HEADER = 12
_CHUNK = struct.Struct("<II")
_LOOSE = 1e-4
_DOUBTFUL = 0.02
_ALONG, _FOLDED = 0.4, 0.02


@dataclass(frozen=True)
class Body:
    """A solid, shell or face of a part.

    Attributes:
        part: the position of the part.
        shape: the body, in the frame of the part.
        faces: the positions, in the part, of its faces in order.
        closed: whether it is a solid, so that its mesh must close.
    """

    part: int
    shape: TopoDS_Shape
    faces: list[int]
    closed: bool


@dataclass
class Mesh:
    """The triangles of some faces of a part.

    Attributes:
        positions: corners, in the frame and unit of the document.
        normals: one for each corner.
        uvs: surface parameters, where they were asked for.
        indices: three for each triangle, counter-clockwise from outside.
        faces: a row for each face: its position in the part, number of corners, number of triangles.
        lines: pairs of corners, the segments of the edges that are to be drawn; None where none are.
    """

    positions: Vectors
    normals: Vectors
    uvs: Vectors | None
    indices: Indices
    faces: Table
    lines: Table | None = None


@dataclass
class BodyMesh:
    """What became of a body.

    Attributes:
        failed: positions in the part of faces without a mesh, with the reason.
        mending: ``none``, ``light`` or ``full``.
        turned: whether the solid was inside out.
        open: whether the mesh of a solid does not close.
        closed: whether it is a solid.
        exact: figures of the body itself, where they were measured.
    """

    mesh: Mesh | None
    failed: list[tuple[int, str]] = field(default_factory=list[tuple[int, str]])
    mending: str = "light"
    turned: bool = False
    open: bool = False
    closed: bool = False
    refined: int = 0
    exact: Figures | None = None


@dataclass(frozen=True)
class Wanted:
    """How to mesh.

    Attributes:
        tessellation: precision and the like.
        size: the size that relative precision refers to: the largest extent of the whole; 0 for that of
            each part by itself.
        full: mend everything at once.
        uvs: give surface parameters too.
        measure: take figures of the bodies themselves too.
        edges: give edges where faces turn by more than this angle, in radians; None for no edges.
    """

    tessellation: Tessellation
    size: float = 0
    full: bool = False
    uvs: bool = False
    measure: bool = True
    edges: float | None = None


def bodies_of(part: int, shape: TopoDS_Shape) -> list[Body]:
    """Take a part apart into what can be meshed on its own."""
    order = ShapeMap()
    for face in topology.faces(shape):
        order.Add(face)
    seen: set[int] = set()
    found: list[Body] = []
    stack: list[TopoDS_Shape] = [shape]
    while stack:
        member = stack.pop()
        kind = topology.kind_of(member)
        if kind == "compound":
            stack.extend(topology.children(member)[::-1])
            continue
        faces = [order.FindIndex(face) - 1 for face in topology.faces(member)]
        # A face that two bodies share is drawn once.
        if faces and not seen.issuperset(faces):
            seen.update(faces)
            found.append(Body(part, member, faces, closed=kind == "solid"))
    return found


def mesh_all(bodies: list[Body], wanted: Wanted, progress: Callable[[float], None]) -> Callable[[], list[BodyMesh]]:
    """Start to mesh, and return what waits for the result: one for each body, in order.

    Small work is done at once, in this process.
    """
    weights = [len(body.faces) for body in bodies]
    if sum(weights) < WORTH_FORKING:
        found = _share(bodies, replace(wanted, tessellation=replace(wanted.tessellation, parallel=False)), apart=False)
        return lambda: found
    shares = _shares(weights, forked.processors())
    if len(shares) > 1 or not forked.single_threaded():
        wanted = replace(wanted, tessellation=replace(wanted.tessellation, parallel=False))
    work = [functools.partial(_share, [bodies[at] for at in share], wanted, apart=True) for share in shares]
    running = forked.Group(work)

    def wait() -> list[BodyMesh]:
        results: list[BodyMesh | None] = [None] * len(bodies)
        done = 0
        for at, found in running.results():
            share = shares[at]
            each = (
                _one_by_one([bodies[at] for at in share], wanted, found) if isinstance(found, forked.Crash) else found
            )
            for body, result in zip(share, each, strict=True):
                results[body] = result
            done += sum(weights[body] for body in share)
            progress(done / sum(weights))
        return [result for result in results if result is not None]

    return wait


def _shares(weights: list[int], processors: int) -> list[list[int]]:
    """Positions of bodies, shared out evenly: the heaviest first, each to whom has least."""
    shares: list[list[int]] = [[] for _ in range(min(processors, len(weights)))]
    loads = [0.0] * len(shares)
    for at in sorted(range(len(weights)), key=lambda at: -weights[at]):
        least = loads.index(min(loads))
        shares[least].append(at)
        loads[least] += weights[at]
    return [sorted(share) for share in shares]


def _one_by_one(bodies: list[Body], wanted: Wanted, crash: forked.Crash) -> list[BodyMesh]:
    """After a crash: each body in a process of its own, to find the one that it was."""
    if len(bodies) == 1:
        reason = f"the geometry kernel crashed on this body ({crash.reason})"
        return [BodyMesh(None, [(face, reason) for face in bodies[0].faces], mending="none")]
    half = len(bodies) // 2
    found: list[BodyMesh] = []
    for some in (bodies[:half], bodies[half:]):
        ((_, result),) = forked.Group([functools.partial(_share, some, wanted, apart=False)]).results()
        found += _one_by_one(some, wanted, result) if isinstance(result, forked.Crash) else result
    return found


def _share(bodies: list[Body], wanted: Wanted, *, apart: bool) -> list[BodyMesh]:
    """Everything about some bodies, in this process; ``apart`` measures in another one meanwhile."""
    ready = [_Attempt(body, wanted) for body in bodies]
    measuring = None
    if wanted.measure:
        work = functools.partial(figures.exact_all, [attempt.shape for attempt in ready])
        measuring = forked.Forked(work) if apart else work
    for some in _together(ready, wanted):
        _mesh(some, wanted)
    found = [attempt.result() for attempt in ready]
    if measuring is not None:
        exact_ones = measuring.result() if isinstance(measuring, forked.Forked) else measuring()
        if not isinstance(exact_ones, forked.Crash):
            for body, result, exact in zip(bodies, found, exact_ones, strict=True):
                result.exact = _confirmed(exact, body, result)
    return found


def _confirmed(exact: Figures, body: Body, result: BodyMesh) -> Figures:
    """Figures of a body; where they are far from those of its mesh, of the fully mended body.

    What a mesh does not need may mislead the integrals.
    """
    if result.mesh is None:
        return exact
    rough = figures_of(result.mesh)
    pairs = [(exact.area, rough.area), *([(exact.volume, rough.volume)] if body.closed else [])]
    near = all(abs(abs(one) - abs(other)) <= _DOUBTFUL * abs(one) for one, other in pairs)
    return exact if near else figures.exact_all([healing.mended(body.shape)])[0]


def _together(attempts: list[_Attempt], wanted: Wanted) -> Iterator[list[_Attempt]]:
    """What is to be meshed together: everything, or part by part where each is measured by itself."""
    if wanted.size:
        yield attempts
        return
    for part in sorted({attempt.body.part for attempt in attempts}):
        yield [attempt for attempt in attempts if attempt.body.part == part]


class _Attempt:
    """A body on its way to a mesh."""

    def __init__(self, body: Body, wanted: Wanted) -> None:
        self.body = body
        self.mesh: Mesh | None = None
        self.refined = 0
        self._raw = topology.faces(body.shape)
        self.mend(full=wanted.full)

    def mend(self, *, full: bool) -> None:
        self.mending = "full" if full else "light"
        self.shape: TopoDS_Shape = healing.mended(self.body.shape) if full else healing.prepared(self.body.shape)
        self.faces = healing.counterparts(self._raw, self.shape)

    def revolve(self) -> None:
        """For faces that the mesher cannot do as they are: the same surfaces, described in another way."""
        self.shape = healing.revolved(self.shape)
        self.faces = healing.counterparts(self._raw, self.shape)

    def missing(self) -> list[int]:
        """Positions in the body of faces that have no mesh."""
        had = {at for at, face in self.faces if triangulation(face)[0] is not None}
        return [at for at in range(len(self._raw)) if at not in had]

    def sound(self) -> bool:
        """Whether every face has a mesh and that of a solid closes, its outside outside."""
        return not self.missing() and (self.mesh is None or not self.body.closed or self._gap() < _LOOSE)

    def _gap(self) -> float:
        """How far the areas of the triangles, as vectors, are from adding up to nothing; relative."""
        assert self.mesh is not None
        vectors = _areas(self.mesh)
        return float(np.linalg.norm(vectors.sum(0)) / max(np.linalg.norm(vectors, axis=1).sum(), 1e-300))

    def folded(self) -> list[TopoDS_Face]:
        """Faces with triangles that cut through what the face goes around, as their normals tell."""
        if self.mesh is None:
            return []
        areas = _areas(self.mesh)
        sizes = np.linalg.norm(areas, axis=1)
        normals = self.mesh.normals[self.mesh.indices].reshape(-1, 3, 3).astype(np.float64)
        along = np.einsum("ij,ikj->ik", areas, normals)
        # One corner may be an apex, where any normal will do; and opposite normals must not make up for each other.
        bad = np.median(along, axis=1) < _ALONG * sizes
        ends = np.cumsum(self.mesh.faces[:, 2])
        owner = np.repeat(np.arange(len(ends)), self.mesh.faces[:, 2])
        total = np.bincount(owner, sizes, len(ends))
        rows = np.flatnonzero(np.bincount(owner[bad], sizes[bad], len(ends)) > _FOLDED * total)
        meshed = [face for _, face in self.faces if triangulation(face)[0] is not None]
        return [meshed[row] for row in rows.tolist()]

    def result(self) -> BodyMesh:
        failed = [(self.body.faces[at], "the face could not be meshed") for at in self.missing()]
        if self.mesh is None or not len(self.mesh.indices):
            return BodyMesh(None, failed, self.mending)
        is_open = self.body.closed and self._gap() >= _LOOSE
        turned = self.body.closed and not is_open and _volume(self.mesh) < 0
        if turned:
            self.mesh.indices = self.mesh.indices.reshape(-1, 3)[:, ::-1].reshape(-1)
            self.mesh.normals = -self.mesh.normals
        return BodyMesh(self.mesh, failed, self.mending, turned, is_open, self.body.closed, self.refined)


def _mesh(attempts: list[_Attempt], wanted: Wanted) -> None:
    """Mesh bodies together, and once more those that have a defect: mended fully, then with simpler surfaces."""
    clean = _pass(attempts, wanted)
    doubtful = [attempt for attempt in attempts if not attempt.sound()]
    if not wanted.full and (doubtful or not clean):
        for attempt in doubtful or attempts:
            _again(attempt, wanted, functools.partial(attempt.mend, full=True))
    for attempt in attempts:
        if attempt.missing():
            _again(attempt, wanted, attempt.revolve)


def _again(attempt: _Attempt, wanted: Wanted, change: Callable[[], None]) -> None:
    """Mesh a body once more after a change, unless that makes things worse."""
    before = (attempt.mesh, attempt.shape, attempt.faces, attempt.mending)
    missing, sound = len(attempt.missing()), attempt.sound()
    change()
    _pass([attempt], wanted)
    if len(attempt.missing()) > missing or (sound and not attempt.sound()):
        attempt.mesh, attempt.shape, attempt.faces, attempt.mending = before


def _pass(attempts: list[_Attempt], wanted: Wanted) -> bool:
    """Mesh, and take the triangles."""
    whole = topology.compound([*(attempt.shape for attempt in attempts), *_markers(attempts, wanted.size)])
    clean = tessellate(whole, wanted.tessellation)
    if not _collect(attempts, wanted):
        return False
    folded: list[TopoDS_Face] = []
    for attempt in attempts:
        found = attempt.folded()
        attempt.refined = len(found)
        folded += found
    if folded:
        clean = refine(whole, folded, wanted.tessellation) and clean
        _collect(attempts, wanted)
    return clean


def _collect(attempts: list[_Attempt], wanted: Wanted) -> bool:
    """Take the triangles of all bodies; false where there are none."""
    faces = [(attempt, at, face) for attempt in attempts for at, face in attempt.faces]
    meshes = [(entry, triangulation(entry[2])[0]) for entry in faces]
    drawn = [(entry, mesh.NbNodes(), mesh.NbTriangles()) for entry, mesh in meshes if mesh is not None]
    if not drawn:
        return False
    all_at_once = _taken([entry[2] for entry, _, _ in drawn], uvs=wanted.uvs)
    _distribute(all_at_once, drawn)
    if wanted.edges is not None:
        for attempt in attempts:
            if attempt.mesh is not None:
                own = [entry[2] for entry, _, _ in drawn if entry[0] is attempt]
                attempt.mesh.lines = feature_edges.segments(own, attempt.mesh.normals, wanted.edges)
    return True


def _markers(attempts: list[_Attempt], size: float) -> list[TopoDS_Shape]:
    """Two points that make what is meshed as large as the whole: relative precision depends on that size."""
    if not size:
        return []
    box = Bnd_Box()
    for attempt in attempts:
        figures.enclose(box, attempt.shape)
    if box.IsVoid() or box.IsOpen():
        return []
    low = box.CornerMin()
    far = gp_Pnt(low.X() + size, low.Y(), low.Z())
    return [BRepBuilderAPI_MakeVertex(point).Vertex() for point in (low, far)]


def _distribute(found: Mesh, drawn: list[tuple[tuple[_Attempt, int, TopoDS_Face], int, int]]) -> None:
    """Give each body the share of the triangles that is its own."""
    corner = triangle = at = 0
    while at < len(drawn):
        attempt = drawn[at][0][0]
        end = at
        while end < len(drawn) and drawn[end][0][0] is attempt:
            end += 1
        rows = [(attempt.body.faces[entry[1]], nodes, triangles) for entry, nodes, triangles in drawn[at:end]]
        table = np.array(rows, np.int64)
        nodes, triangles = int(table[:, 1].sum()), int(table[:, 2].sum())
        corners = slice(corner, corner + nodes)
        attempt.mesh = Mesh(
            found.positions[corners],
            found.normals[corners],
            None if found.uvs is None else found.uvs[corners],
            found.indices[3 * triangle : 3 * (triangle + triangles)] - np.uint32(corner),
            table,
        )
        corner, triangle, at = corner + nodes, triangle + triangles, end


_TYPES = {5121: "u1", 5123: "<u2", 5125: "<u4", 5126: "<f4"}
_WIDTHS = {"SCALAR": 1, "VEC2": 2, "VEC3": 3}


def _taken(faces: list[TopoDS_Face], *, uvs: bool) -> Mesh:
    """The triangles of faces, one face after the other, by way of the kernel's writer.

    Asking for each corner through the binding would take longer than meshing.
    """
    document = new_document()
    shape_tool(document).AddShape(topology.compound(faces), False)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "faces.glb"
        writer = RWGltf_CafWriter(TCollection_AsciiString(str(path)), True)
        writer.SetMergeFaces(True)
        writer.SetForcedUVExport(uvs)
        writer.Perform(document, FileInfo(), Message_ProgressRange())
        content = path.read_bytes()
    length, _ = _CHUNK.unpack_from(content, _HEADER)
    start = _HEADER + _CHUNK.size
    tree = json.loads(content[start : start + length])
    (primitive,) = tree["meshes"][0]["primitives"]

    def read(number: int) -> Any:
        accessor = tree["accessors"][number]
        view = tree["bufferViews"][accessor["bufferView"]]
        offset = start + length + _CHUNK.size + view.get("byteOffset", 0) + accessor.get("byteOffset", 0)
        width = _WIDTHS[accessor["type"]]
        return np.frombuffer(content, _TYPES[accessor["componentType"]], accessor["count"] * width, offset)

    attributes = primitive["attributes"]
    return Mesh(
        read(attributes["POSITION"]).reshape(-1, 3),
        read(attributes["NORMAL"]).reshape(-1, 3),
        read(attributes["TEXCOORD_0"]).reshape(-1, 2) if "TEXCOORD_0" in attributes else None,
        read(primitive["indices"]).astype(np.uint32),
        np.empty((0, 3), np.int64),
    )


def _areas(mesh: Mesh) -> npt.NDArray[np.float64]:
    """The area of each triangle as a vector along its normal."""
    a, b, c = (mesh.positions[mesh.indices[start::3]].astype(np.float64) for start in range(3))
    return np.cross(b - a, c - a) / 2


def _volume(mesh: Mesh) -> float:
    corner = mesh.positions[mesh.indices[::3]].astype(np.float64)
    return float(np.einsum("ij,ij->", corner - corner.mean(0), _areas(mesh)) / 3)


def figures_of(mesh: Mesh) -> Figures:
    """Volume, area and box of a mesh."""
    used = mesh.positions[np.unique(mesh.indices)]
    area = float(np.linalg.norm(_areas(mesh), axis=1).sum())
    low, high = (tuple(float(x) for x in edge) for edge in (used.min(0), used.max(0)))
    return Figures(_volume(mesh), area, low, high)
