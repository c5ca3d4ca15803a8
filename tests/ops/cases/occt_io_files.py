"""Cases of files in and out: STL text, STEP as JSON, STEP to glTF."""

from __future__ import annotations

import gzip
import io
import json
import struct
from math import isclose, pi
from typing import Any

import DracoPy
import numpy as np
import trimesh
from tests.ops.case import Case, error, evaluate, op, sample
from tests.ops.cases.occt_assembly import DOCUMENT, NESTED
from tests.ops.cases.occt_io import BOX, HIGH, LOW, PLAIN, TEXTS_DIFFER, _reads_back

from cadcloud.ops import registry

registry.load()

_FILE = "occt.assembly.manager.exportDocumentToStep"
ASSEMBLY = op(_FILE, document=DOCUMENT)
DEEP = op(_FILE, document=NESTED)
BALL = op("occt.shapes.solid.createSphere", radius=2)
STEP_BALL = op("occt.io.saveShapeSTEP", shape=BALL)
FILES_DIFFER = "files differ in their headers"
NO_BYTES = "the oracle takes text alone"


def _is_stl(low: Any, high: Any, volume: float, rel: float = 1e-6) -> Any:
    def check(text: str) -> None:
        mesh = trimesh.load(io.StringIO(text), file_type="stl")
        assert isinstance(mesh, trimesh.Trimesh)
        # The kernel's triangles at the poles of a ball have two corners in one place.
        mesh.update_faces(mesh.nondegenerate_faces())
        assert mesh.is_watertight
        assert isclose(mesh.volume, volume, rel_tol=rel), "a negative volume is a solid turned inside out"
        assert np.allclose(mesh.bounds, [low, high], atol=rel * 10)

    return check


def _is_fine(text: str) -> None:
    coarse = registry.call("occt.io.saveShapeStl", {"shape": evaluate(BALL), "precision": 0.5})
    assert len(text) > 5 * len(coarse)
    _is_stl([-2] * 3, [2] * 3, 4 / 3 * pi * 8, rel=0.01)(text)


_STL = [
    sample({"shape": BOX}, check=_is_stl(LOW, HIGH, 6)),
    sample({"shape": BOX, "binary": False, "fileName": "x.stl"}, check=_is_stl(LOW, HIGH, 6)),
    sample({"shape": BOX, "adjustYtoZ": True}, check=_is_stl([9.5, 29, 18.5], [10.5, 31, 21.5], 6), oracle="order"),
    sample({"shape": BALL, "precision": 0.005}, check=_is_fine, oracle="the order of triangles is the mesher's"),
    sample({"shape": BOX, "precision": 10, "tryDownload": False}, check=_is_stl(LOW, HIGH, 6)),
]
_NO_STL = [
    error({}, "shape", "missing"),
    error({"shape": op("occt.shapes.wire.createCircleWire")}, "shape", "has no faces"),
    error({"shape": BOX, "precision": 0}, "precision", "greater than"),
]


def _nodes(*wanted: dict[str, Any]) -> Any:
    def check(found: Any) -> None:
        assert found["version"] == "1.1"
        assert len(found["nodes"]) == len(wanted)
        for node, fields in zip(found["nodes"], wanted, strict=True):
            for key, value in fields.items():
                if key == "transform":
                    assert np.allclose(node[key], value, atol=1e-6), node[key]
                else:
                    assert node.get(key) == value, (key, node)

    return check


RED, GREEN = {"r": 1, "g": 0, "b": 0, "a": 1}, {"r": 0, "g": 1, "b": 0, "a": 0.5}
ROOT = "0:1:1:1."
_IS_TREE = _nodes(
    {"id": ROOT, "depth": 0, "name": "Root", "isAssembly": True, "isInstance": False, "parentId": None},
    {
        "id": f"{ROOT}/0:1:1:1:1.",
        "parentId": ROOT,
        "depth": 1,
        "name": "Box one",
        "isAssembly": False,
        "isInstance": True,
        "definitionId": "0:1:1:2",
        "colorRgba": RED,
        "color": RED,
        "visible": True,
        "transform": [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 2, 3, 1],
    },
    {"name": "Box two", "definitionId": "0:1:1:2", "colorRgba": GREEN},
    {
        "name": "Ball one",
        "definitionId": "0:1:1:3",
        "transform": [2, 0, 0, 0, 0, 0, 2, 0, 0, -2, 0, 0, 0, 0, 9, 1],
    },
)
_IS_DEEP = _nodes(
    {"name": "a", "isAssembly": True, "isInstance": False},
    {"name": "b", "isAssembly": True, "isInstance": True, "depth": 1},
    {"name": "i", "isAssembly": False, "isInstance": True, "depth": 2, "parentId": f"{ROOT}/0:1:1:1:1."},
)
_BROKEN = [
    error({}, "stepData", "missing"),
    error({"stepData": "garbage"}, "stepData", "no STEP"),
    error({"stepData": PLAIN[:2000]}, "stepData", "cut off"),
    error({"stepData": gzip.compress(PLAIN.encode())[:-20]}, "stepData", "cut off"),
]


def glb(content: bytes) -> tuple[dict[str, Any], bytes]:
    magic, version, total = struct.unpack_from("<4sII", content)
    assert (magic, version, total) == (b"glTF", 2, len(content))
    length, _ = struct.unpack_from("<II", content, 12)
    return json.loads(content[20 : 20 + length]), content[20 + length + 8 :]


def triangles(content: bytes) -> int:
    scene, _ = glb(content)
    parts = [part for mesh in scene["meshes"] for part in mesh["primitives"]]
    return sum(scene["accessors"][part["indices"]]["count"] for part in parts) // 3


def _is_box(scale: float = 0.001, upright: bool = True) -> Any:
    """The box of ``PLAIN``, in metres times the scale over a thousandth, and turned to y up."""

    def check(content: bytes) -> None:
        mesh = trimesh.load(io.BytesIO(content), file_type="glb", force="mesh")
        wanted = np.array(PLAIN_BOUNDS) * scale
        if upright:
            (a, b, c), (d, e, f) = wanted
            wanted = np.array([[a, c, -e], [d, f, -b]])
        assert np.allclose(mesh.bounds, wanted, rtol=1e-6, atol=1e-9), (mesh.bounds, wanted)

    return check


PLAIN_BOUNDS = [[0, 0.5, 2], [2, 3.5, 4]]


def _named(*names: str) -> Any:
    def check(content: bytes) -> None:
        assert sorted({node.get("name", "") for node in glb(content)[0]["nodes"]}) == sorted(names)

    return check


def _all(*checks: Any) -> Any:
    def check(content: bytes) -> None:
        for one in checks:
            one(content)

    return check


def _colors(*wanted: tuple[float, ...]) -> Any:
    def check(content: bytes) -> None:
        materials = glb(content)[0]["materials"]
        found = {tuple(item["pbrMetallicRoughness"]["baseColorFactor"]) for item in materials}
        assert found == set(wanted), found

    return check


def _primitives(number: int, uv: bool = False) -> Any:
    def check(content: bytes) -> None:
        parts = glb(content)[0]["meshes"][0]["primitives"]
        assert len(parts) == number
        assert all(("TEXCOORD_0" in part["attributes"]) is uv for part in parts)

    return check


def _placed(*keys: str) -> Any:
    def check(content: bytes) -> None:
        found = {key for node in glb(content)[0]["nodes"] for key in node}
        assert set(keys) == found & {"matrix", "translation", "rotation", "scale"}

    return check


def _finer_than(**coarse: Any) -> Any:
    """Twice as many triangles at least as with other options."""

    def check(content: bytes) -> None:
        name = "occt.io.convertStepToGltfAdvanced"
        assert triangles(content) > 2 * triangles(registry.call(name, {"stepData": evaluate(STEP_BALL), **coarse}))

    return check


def unpacked(content: bytes) -> list[Any]:
    scene, binary = glb(content)
    assert "KHR_draco_mesh_compression" in scene["extensionsRequired"]
    found: list[Any] = []
    for primitive in (part for mesh in scene["meshes"] for part in mesh["primitives"]):
        view = scene["bufferViews"][primitive["extensions"]["KHR_draco_mesh_compression"]["bufferView"]]
        found.append(DracoPy.decode(binary[view["byteOffset"] :][: view["byteLength"]]))
    return found


def _is_packed(rel: float = 1e-3, exact: bool = False, uv: bool = False) -> Any:
    def check(content: bytes) -> None:
        (ball,) = unpacked(content)
        radii = np.linalg.norm(ball.points, axis=1)
        assert np.allclose(radii, 0.002, rtol=rel)
        assert np.allclose(radii, 0.002, rtol=1e-6) is exact
        assert (ball.tex_coord is not None and len(ball.tex_coord) > 0) is uv

    return check


def _is_plain_ball(content: bytes) -> None:
    assert "extensionsRequired" not in glb(content)[0]


NAMES = ("Root", "Box one", "Box two", "Ball one")
GREY = (0.5, 0.5, 0.5, 1)
PAINTS = _colors((1, 0, 0, 1), (0, 1, 0, 0.5), GREY)
_NOT_STEP = [*_BROKEN, error({"stepData": 3}, "stepData", "as text or as bytes")]

CASES = {
    "occt.io.saveShapeSTEPAndReturn": Case(
        samples=[
            sample({"shape": BOX}, check=_reads_back(LOW, HIGH), oracle=TEXTS_DIFFER),
            sample(
                {"shape": BOX, "adjustYtoZ": True, "fileName": "a.step", "tryDownload": False},
                check=_reads_back([9.5, 29, 18.5], [10.5, 31, 21.5]),
                oracle=TEXTS_DIFFER,
            ),
            sample(
                {"shape": BOX, "adjustYtoZ": True, "fromRightHanded": True},
                check=_reads_back([9.5, -31, 18.5], [10.5, -29, 21.5]),
                oracle=TEXTS_DIFFER,
            ),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": 3}, "shape", "a number")],
    ),
    "occt.io.saveShapeStl": Case(samples=_STL, errors=_NO_STL),
    "occt.io.saveShapeStlAndReturn": Case(samples=_STL, errors=_NO_STL),
    "occt.io.parseStepToJson": Case(
        samples=[
            sample({"stepData": ASSEMBLY}, check=_IS_TREE),
            sample({"stepData": DEEP}, check=_IS_DEEP),
            sample(
                {"stepData": PLAIN},
                check=_nodes({"id": ROOT, "name": "shape", "isAssembly": False, "color": None, "parentId": None}),
            ),
            sample(
                {"stepData": gzip.compress(PLAIN.encode())}, check=_nodes({"id": ROOT, "depth": 0}), oracle=NO_BYTES
            ),
        ],
        errors=_BROKEN,
        difference="definitionId is a label, colorRgba is given too",
    ),
    "occt.io.convertStepToGltf": Case(
        samples=[
            sample({"stepData": PLAIN}, check=_is_box(), oracle=FILES_DIFFER),
            sample({"stepData": ASSEMBLY}, check=_all(_named(*NAMES), PAINTS), oracle=FILES_DIFFER),
            sample({"stepData": gzip.compress(PLAIN.encode())}, check=_is_box(), oracle=NO_BYTES),
            sample({"stepData": STEP_BALL, "meshPrecision": 0.0005}, check=_finer_than(), oracle=FILES_DIFFER),
        ],
        errors=[*_NOT_STEP, error({"stepData": PLAIN, "meshPrecision": 20}, "meshPrecision", "less than")],
    ),
    "occt.io.convertStepToGltfAdvanced": Case(
        samples=[
            sample({"stepData": PLAIN}, check=_all(_is_box(), _primitives(1)), oracle=FILES_DIFFER),
            sample(
                {"stepData": PLAIN, "scale": 10, "adjustZtoY": False}, check=_is_box(0.01, False), oracle=FILES_DIFFER
            ),
            sample(
                {"stepData": PLAIN, "mergeFaces": False, "forceUVExport": True, "splitIndices16": False},
                check=_primitives(6, uv=True),
                oracle=FILES_DIFFER,
            ),
            sample(
                {"stepData": ASSEMBLY, "readColors": False},
                check=_all(_named(*NAMES), _colors((0.6, 0.6, 0.6, 1))),
                oracle=FILES_DIFFER,
            ),
            sample(
                {"stepData": ASSEMBLY, "nodeNameFormat": "product"},
                check=_named("Root", "Box", "Ball"),
                oracle=FILES_DIFFER,
            ),
            sample({"stepData": ASSEMBLY, "nodeNameFormat": "empty"}, check=_named(""), oracle=FILES_DIFFER),
            sample({"stepData": ASSEMBLY, "readNames": False}, check=PAINTS, oracle=FILES_DIFFER),
            sample({"stepData": ASSEMBLY, "transformFormat": "mat4"}, check=_placed("matrix"), oracle=FILES_DIFFER),
            sample(
                {"stepData": ASSEMBLY, "transformFormat": "trs"},
                check=_placed("translation", "rotation", "scale"),
                oracle=FILES_DIFFER,
            ),
            sample(
                {"stepData": STEP_BALL, "meshDeflection": 0.0005, "meshParallel": False, "parallelWrite": False},
                check=_finer_than(),
                oracle=FILES_DIFFER,
            ),
            sample({"stepData": STEP_BALL, "meshAngle": 0.1}, check=_finer_than(meshAngle=1), oracle=FILES_DIFFER),
            sample(
                {"stepData": STEP_BALL, "meshDeflection": 0.001, "meshRelative": False},
                check=_finer_than(meshDeflection=0.1, meshRelative=False),
                oracle=FILES_DIFFER,
            ),
            sample({"stepData": ASSEMBLY, "faceCountThreshold": 1}, check=_named(*NAMES), oracle=FILES_DIFFER),
            sample(
                {
                    "stepData": ASSEMBLY,
                    "readMaterials": False,
                    "readLayers": True,
                    "readProps": True,
                    "internalVerticesMode": True,
                    "controlSurfaceDeflection": True,
                    "embedTextures": False,
                },
                check=PAINTS,
                oracle=FILES_DIFFER,
            ),
        ],
        errors=[
            *_NOT_STEP,
            error({"stepData": PLAIN, "meshAngle": 4}, "meshAngle", "less than"),
            error({"stepData": PLAIN, "scale": 0}, "scale", "greater than"),
            error({"stepData": PLAIN, "faceCountThreshold": -2}, "faceCountThreshold", "greater than"),
            error({"stepData": PLAIN, "transformFormat": "quaternion"}, "transformFormat", "compact"),
        ],
    ),
    "occt.io.convertStepToGltfWithDraco": Case(
        samples=[
            sample({"stepData": STEP_BALL}, check=_is_packed()),
            sample({"stepData": STEP_BALL, "dracoQuantizePositionBits": 6}, check=_is_packed(rel=0.1)),
            sample(
                {"stepData": STEP_BALL, "dracoQuantizePositionBits": 0, "dracoCompressionLevel": 0},
                check=_is_packed(exact=True),
            ),
            sample({"stepData": STEP_BALL, "dracoUnifiedQuantization": True}, check=_is_packed()),
            sample({"stepData": STEP_BALL, "useDraco": False, "meshPrecision": 0.0005}, check=_finer_than()),
            sample({"stepData": STEP_BALL, "useDraco": False, "meshAngle": 0.1}, check=_finer_than(meshAngle=1)),
            sample({"stepData": ASSEMBLY, "useDraco": False}, check=_all(_is_plain_ball, PAINTS, _named(*NAMES))),
        ],
        errors=[
            *_NOT_STEP,
            error({"stepData": PLAIN, "dracoCompressionLevel": 11}, "dracoCompressionLevel", "less than"),
            error({"stepData": PLAIN, "dracoQuantizeNormalBits": -1}, "dracoQuantizeNormalBits", "greater than"),
        ],
    ),
    "occt.io.convertStepToGltfAdvancedWithDraco": Case(
        samples=[
            sample({"stepData": STEP_BALL}, check=_is_packed()),
            sample({"stepData": STEP_BALL, "forceUVExport": True}, check=_is_packed(uv=True)),
            sample(
                {"stepData": PLAIN, "useDraco": False, "scale": 10, "adjustZtoY": False}, check=_is_box(0.01, False)
            ),
            sample({"stepData": ASSEMBLY, "nodeNameFormat": "product"}, check=_named("Root", "Box", "Ball")),
            sample({"stepData": ASSEMBLY, "transformFormat": "mat4"}, check=_placed("matrix")),
            sample({"stepData": PLAIN, "mergeFaces": False}, check=_primitives(6)),
            sample({"stepData": ASSEMBLY, "readColors": False}, check=_colors((0.6, 0.6, 0.6, 1))),
        ],
        errors=[
            *_NOT_STEP,
            error({"stepData": PLAIN, "scale": 0}, "scale", "greater than"),
            error({"stepData": PLAIN, "dracoQuantizeNormalBits": 32}, "dracoQuantizeNormalBits", "less than"),
        ],
    ),
}
