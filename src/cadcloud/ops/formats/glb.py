"""glTF 2.0, binary form: one mesh per part, shared by its instances."""

from __future__ import annotations

import json
import shutil
import struct
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from OCP.collections import IndexedDataMap_TCollection_AsciiString_TCollection_AsciiString as FileInfo
from OCP.Message import Message_ProgressRange
from OCP.RWGltf import RWGltf_CafWriter, RWGltf_WriterTrsfFormat
from OCP.RWMesh import RWMesh_CoordinateSystem, RWMesh_NameFormat
from OCP.TCollection import TCollection_AsciiString
from OCP.TDocStd import TDocStd_Document

from cadcloud.ops.errors import KernelError
from cadcloud.ops.formats import draco, gltf_scene

NameFormat = Literal[
    "empty", "product", "instance", "instanceOrProduct", "productOrInstance", "productAndInstance",
    "productAndInstanceAndOcaf",
]  # fmt: skip
TransformFormat = Literal["compact", "mat4", "trs"]

_NAME_FORMATS: dict[NameFormat, RWMesh_NameFormat] = {
    "empty": RWMesh_NameFormat.RWMesh_NameFormat_Empty,
    "product": RWMesh_NameFormat.RWMesh_NameFormat_Product,
    "instance": RWMesh_NameFormat.RWMesh_NameFormat_Instance,
    "instanceOrProduct": RWMesh_NameFormat.RWMesh_NameFormat_InstanceOrProduct,
    "productOrInstance": RWMesh_NameFormat.RWMesh_NameFormat_ProductOrInstance,
    "productAndInstance": RWMesh_NameFormat.RWMesh_NameFormat_ProductAndInstance,
    "productAndInstanceAndOcaf": RWMesh_NameFormat.RWMesh_NameFormat_ProductAndInstanceAndOcaf,
}
_TRANSFORM_FORMATS: dict[TransformFormat, RWGltf_WriterTrsfFormat] = {
    "compact": RWGltf_WriterTrsfFormat.RWGltf_WriterTrsfFormat_Compact,
    "mat4": RWGltf_WriterTrsfFormat.RWGltf_WriterTrsfFormat_Mat4,
    "trs": RWGltf_WriterTrsfFormat.RWGltf_WriterTrsfFormat_TRS,
}
_HEADER = struct.Struct("<4sII")
_CHUNK = struct.Struct("<II")
_JSON, _BINARY = 0x4E4F534A, 0x004E4942


@dataclass(frozen=True)
class GlbSettings:
    """How to write a document.

    Attributes:
        unit: metres in one unit of the document; 1 keeps numbers as they are.
        scale: makes everything larger.
        z_up: the document has z up and is turned to glTF's y up; otherwise coordinates stay.
        merge_faces: one primitive per part and colour instead of one per face.
        split_indices: split primitives so that 16-bit indices do.
        parallel: write in parallel.
        embed_textures: put textures into the file.
        force_uv: write texture coordinates also where there is no texture.
        node_names: where the names of nodes come from.
        mesh_names: where the names of meshes come from.
        transforms: how placements are written.
    """

    unit: float = 1
    scale: float = 1
    z_up: bool = False
    merge_faces: bool = True
    split_indices: bool = False
    parallel: bool = True
    embed_textures: bool = True
    force_uv: bool = False
    node_names: NameFormat = "instanceOrProduct"
    mesh_names: NameFormat = "product"
    transforms: TransformFormat = "compact"


def glb_bytes(
    document: TDocStd_Document, settings: GlbSettings, compression: draco.DracoSettings | None = None
) -> bytes:
    """A meshed document as the content of a GLB file; see ``write``."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "document.glb"
        write(document, path, settings)
        if compression is not None:
            compress(path, compression)
        return path.read_bytes()


def compress(path: Path, settings: draco.DracoSettings) -> None:
    """Compress the triangles of a GLB file by Draco, in place."""
    content = path.read_bytes()
    length, _ = _CHUNK.unpack_from(content, _HEADER.size)
    start = _HEADER.size + _CHUNK.size
    binary = content[start + length + _CHUNK.size :]
    tree, packed = draco.packed(json.loads(content[start : start + length]), binary, settings)
    text = json.dumps(tree, separators=(",", ":"), ensure_ascii=False).encode()
    chunks = ((text + b" " * (-len(text) % 4), _JSON), (packed + b"\0" * (-len(packed) % 4), _BINARY))
    body = b"".join(_CHUNK.pack(len(chunk), kind) + chunk for chunk, kind in chunks)
    path.write_bytes(_HEADER.pack(b"glTF", 2, _HEADER.size + len(body)) + body)


def write(document: TDocStd_Document, path: Path, settings: GlbSettings) -> None:
    """Write a meshed document; edges and vertices without faces become lines and points.

    Raises:
        KernelError: the document holds nothing that can be drawn.
    """
    writer = RWGltf_CafWriter(TCollection_AsciiString(str(path)), True)
    converter = writer.ChangeCoordinateSystemConverter()
    converter.SetInputLengthUnit(settings.unit)
    # A document that was read from a file knows its own unit, and the writer trusts it more than the
    # input unit set here: only the output unit can scale.
    converter.SetOutputLengthUnit(1 / settings.scale)
    if settings.z_up:
        converter.SetInputCoordinateSystem(RWMesh_CoordinateSystem.RWMesh_CoordinateSystem_Zup)
        converter.SetOutputCoordinateSystem(RWMesh_CoordinateSystem.RWMesh_CoordinateSystem_glTF)
    writer.SetMergeFaces(settings.merge_faces)
    writer.SetSplitIndices16(settings.split_indices)
    writer.SetParallel(settings.parallel)
    writer.SetToEmbedTexturesInGlb(settings.embed_textures)
    writer.SetForcedUVExport(settings.force_uv)
    writer.SetNodeNameFormat(_NAME_FORMATS[settings.node_names])
    writer.SetMeshNameFormat(_NAME_FORMATS[settings.mesh_names])
    writer.SetTransformationFormat(_TRANSFORM_FORMATS[settings.transforms])
    if not writer.Perform(document, FileInfo(), Message_ProgressRange()) or not path.exists():
        raise KernelError("glTF could not be written: the shape holds nothing that can be drawn.")
    _refine(path, document)


def _refine(path: Path, document: TDocStd_Document) -> None:
    """Rewrite the description of the scene, leaving the geometry as it is."""
    refined = path.with_suffix(".refined")
    with path.open("rb") as source, refined.open("wb") as target:
        _HEADER.unpack(source.read(_HEADER.size))
        length, kind = _CHUNK.unpack(source.read(_CHUNK.size))
        tree = json.loads(source.read(length))
        gltf_scene.refine(tree, document)
        text = json.dumps(tree, separators=(",", ":"), ensure_ascii=False).encode()
        text += b" " * (-len(text) % 4)
        total = path.stat().st_size - length + len(text)
        target.write(_HEADER.pack(b"glTF", 2, total) + _CHUNK.pack(len(text), kind) + text)
        shutil.copyfileobj(source, target)
    refined.replace(path)
