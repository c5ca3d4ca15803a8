"""The user-defined properties of labels as plain data.

The binding gives out the values of the kernel's maps without their keys. The kernel's glTF writer knows
both; so the properties go through it, each hung on one tiny triangle.
"""

from __future__ import annotations

import json
import struct
import tempfile
from pathlib import Path
from typing import Any

from OCP.BRep import BRep_Builder
from OCP.collections import IndexedDataMap_TCollection_AsciiString_TCollection_AsciiString as FileInfo
from OCP.gp import gp_Pnt
from OCP.Message import Message_ProgressRange
from OCP.Poly import Poly_Triangle, Poly_Triangulation
from OCP.RWGltf import RWGltf_CafWriter
from OCP.RWMesh import RWMesh_NameFormat
from OCP.TCollection import TCollection_AsciiString
from OCP.TDataStd import TDataStd_NamedData
from OCP.TDF import TDF_Label, TDF_RelocationTable
from OCP.TopoDS import TopoDS_Face

from cadcloud.ops.formats.document import new_document, rename, shape_tool

_HEADER = 12
_CHUNK = struct.Struct("<II")


def properties(labels: list[TDF_Label]) -> list[dict[str, Any]]:
    """The properties of each label, empty where it has none."""
    found: list[dict[str, Any]] = [{} for _ in labels]
    holders = [at for at, label in enumerate(labels) if label.IsAttribute(TDataStd_NamedData.GetID_s())]
    if not holders:
        return found
    document = new_document()
    for at in holders:
        data = TDataStd_NamedData()
        labels[at].FindAttribute(TDataStd_NamedData.GetID_s(), data)
        label = shape_tool(document).AddShape(_triangle(), False)
        rename(label, str(at))
        data.Paste(TDataStd_NamedData.Set_s(label), TDF_RelocationTable())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "properties.glb"
        writer = RWGltf_CafWriter(TCollection_AsciiString(str(path)), True)
        writer.SetNodeNameFormat(RWMesh_NameFormat.RWMesh_NameFormat_Product)
        writer.Perform(document, FileInfo(), Message_ProgressRange())
        content = path.read_bytes()
    length, _ = _CHUNK.unpack_from(content, _HEADER)
    tree = json.loads(content[_HEADER + _CHUNK.size :][:length])
    for node in tree["nodes"]:
        found[int(node["name"])] = node.get("extras", {})
    return found


def _triangle() -> TopoDS_Face:
    mesh = Poly_Triangulation(3, 1, False)
    for at, corner in enumerate((gp_Pnt(0, 0, 0), gp_Pnt(1, 0, 0), gp_Pnt(0, 1, 0)), start=1):
        mesh.SetNode(at, corner)
    mesh.SetTriangle(1, Poly_Triangle(1, 2, 3))
    face = TopoDS_Face()
    BRep_Builder().MakeFace(face, mesh)
    return face
