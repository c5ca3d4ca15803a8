"""Cases of documents written to files."""

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
from tests.ops.case import Case, error, sample
from tests.ops.cases.occt_assembly import (
    BOX,
    DOCUMENT,
    EMPTY,
    close,
    tree,
)

from cadcloud.ops import registry
from cadcloud.ops.brep import measure

_M = "occt.assembly.manager"
FILES = "files differ in their headers"


def _step(volume: float, *texts: str, packed: bool = False) -> Any:
    def check(content: bytes) -> None:
        text = (gzip.decompress(content) if packed else content).decode()
        assert text.startswith("ISO-10303-21;")
        for wanted in texts:
            assert wanted in text, wanted
        read = registry.call("occt.io.loadSTEPorIGES", {"filetext": text, "adjustZtoY": False})
        assert isclose(measure.volume(read), volume, rel_tol=1e-6)
        again = registry.call(f"{_M}.loadStepToDoc", {"stepData": content})
        assert {"Root", "Box one", "Box two", "Ball one"} <= {item["name"] for item in tree(again)}
        assert {tuple(item["colorRgba"].values()) for item in tree(again) if item["isInstance"]} >= {(1, 0, 0, 1)}

    return check


def _glb(content: bytes) -> tuple[dict[str, Any], bytes]:
    magic, version, total = struct.unpack_from("<4sII", content)
    assert (magic, version, total) == (b"glTF", 2, len(content))
    length, _ = struct.unpack_from("<II", content, 12)
    return json.loads(content[20 : 20 + length]), content[20 + length + 8 :]


def _bounds(content: bytes) -> Any:
    return trimesh.load(io.BytesIO(content), file_type="glb", force="mesh").bounds


def _is_gltf(primitives: int, uv: bool = False) -> Any:
    def check(content: bytes) -> None:
        scene, _ = _glb(content)
        assert {item.get("name") for item in scene["nodes"]} == {"Root", "Box one", "Box two", "Ball one"}
        box = next(item for item in scene["meshes"] if item["name"] == "Box")
        assert len(box["primitives"]) == primitives
        assert ("TEXCOORD_0" in box["primitives"][0]["attributes"]) is uv
        colors = {tuple(item["pbrMetallicRoughness"]["baseColorFactor"]) for item in scene["materials"]}
        assert colors == {(1, 0, 0, 1), (0, 1, 0, 0.5), (0.5, 0.5, 0.5, 1)}
        # z up has become y up: the ball, 7 to 11 high in z, is so in y.
        assert close(_bounds(content), [[-2, -1, -3.5], [2, 11, 2]], rel=0.02)

    return check


def unpacked(content: bytes) -> dict[str, list[Any]]:
    """What Draco kept, by the name of the mesh; checked against the accessors of the file on the way."""
    scene, binary = _glb(content)
    assert "KHR_draco_mesh_compression" in scene["extensionsRequired"]
    found: dict[str, list[Any]] = {}
    for mesh in scene["meshes"]:
        for primitive in mesh["primitives"]:
            packed = primitive["extensions"]["KHR_draco_mesh_compression"]
            view = scene["bufferViews"][packed["bufferView"]]
            data = DracoPy.decode(binary[view["byteOffset"] :][: view["byteLength"]])
            assert {item["unique_id"] for item in data.attributes} == set(packed["attributes"].values())
            positions = scene["accessors"][primitive["attributes"]["POSITION"]]
            assert "bufferView" not in positions
            assert positions["count"] == len(data.points)
            assert close([positions["min"], positions["max"]], [data.points.min(0), data.points.max(0)])
            assert scene["accessors"][primitive["indices"]]["count"] == data.faces.size
            found.setdefault(mesh["name"], []).append(data)
    return found


def _is_packed(content: bytes) -> None:
    meshes = unpacked(content)
    whole = trimesh.Trimesh(
        np.vstack([data.points for data in meshes["Box"][:6]]),
        np.vstack([data.faces + 4 * at for at, data in enumerate(meshes["Box"][:6])]),
    )
    assert close(whole.bounds, [[-0.5, -1, -1.5], [0.5, 1, 1.5]], rel=1e-3)
    assert isclose(abs(whole.volume), 6, rel_tol=1e-3)


def _is_packed_ball(content: bytes) -> None:
    (ball,) = unpacked(content)["Ball"]
    radii = np.linalg.norm(ball.points, axis=1)
    assert close(radii, 1, rel=1e-3)
    assert close(np.einsum("ij,ij->i", ball.normals, ball.points), radii, rel=1e-2), "normals point outward"


def _is_exact(content: bytes) -> None:
    corners = {tuple(point) for data in unpacked(content)["Box"] for point in data.points.tolist()}
    assert corners == {(x, y, z) for x in (-0.5, 0.5) for y in (-1, 1) for z in (-1.5, 1.5)}


def _has_texture_coordinates(content: bytes) -> None:
    assert unpacked(content)["Ball"][0].tex_coord.shape[1] == 2


CASES = {
    f"{_M}.exportDocumentToStep": Case(
        samples=[
            sample(
                {"document": DOCUMENT},
                check=_step(12 + 8 * 4 * pi / 3, "FILE_NAME('assembly'", "('Bitbybit user')", "PRODUCT('Box'"),
                oracle=FILES,
            ),
            sample(
                {
                    "document": DOCUMENT,
                    "fileName": "x/pump.stp",
                    "author": "Zoë",
                    "organization": "O",
                    "compress": True,
                },
                check=_step(12 + 8 * 4 * pi / 3, "FILE_NAME('pump'", "('Zo\\X2\\00EB\\X0\\')", "('O'", packed=True),
                oracle=FILES,
            ),
        ],
        errors=[
            error({"document": EMPTY}, "document", "holds no shapes"),
            error({"document": BOX}, "document", "must be a document"),
        ],
    ),
    f"{_M}.exportDocumentToGltf": Case(
        samples=[
            sample({"document": DOCUMENT}, check=_is_gltf(6), oracle=FILES),
            sample({"document": DOCUMENT, "mergeFaces": True}, check=_is_gltf(1), oracle=FILES),
            sample(
                {
                    "document": DOCUMENT,
                    "forceUVExport": True,
                    "internalVerticesMode": True,
                    "controlSurfaceDeflection": True,
                },
                check=_is_gltf(6, uv=True),
                oracle=FILES,
            ),
        ],
        errors=[
            error({"document": EMPTY}, "document", "holds no shapes"),
            error({"document": DOCUMENT, "meshDeflection": 0}, "meshDeflection", "greater than"),
            error({"document": DOCUMENT, "meshAngle": 4}, "meshAngle", "less than"),
        ],
    ),
    f"{_M}.exportDocumentToGltfWithDraco": Case(
        samples=[
            sample({"document": DOCUMENT}, check=_is_packed),
            sample({"document": DOCUMENT, "dracoUnifiedQuantization": True}, check=_is_packed),
            sample({"document": DOCUMENT, "mergeFaces": True, "meshDeflection": 0.01}, check=_is_packed_ball),
            sample(
                {"document": DOCUMENT, "dracoQuantizePositionBits": 0, "dracoQuantizeNormalBits": 0}, check=_is_exact
            ),
            sample({"document": DOCUMENT, "forceUVExport": True}, check=_has_texture_coordinates),
            sample({"document": DOCUMENT, "useDraco": False}, check=_is_gltf(6)),
        ],
        errors=[
            error({"document": EMPTY}, "document", "holds no shapes"),
            error({"document": DOCUMENT, "dracoCompressionLevel": 11}, "dracoCompressionLevel", "less than"),
            error({"document": DOCUMENT, "dracoQuantizeNormalBits": 32}, "dracoQuantizeNormalBits", "less than"),
        ],
    ),
}
