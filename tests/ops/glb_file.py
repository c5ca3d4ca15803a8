"""GLB files as the tests look at them: the scene as JSON, and the geometry through an independent reader."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
import trimesh


def scene(path: Path) -> dict[str, Any]:
    """The JSON of a GLB file, its container checked on the way."""
    content = path.read_bytes()
    magic, version, total = struct.unpack_from("<4sII", content)
    assert (magic, version, total) == (b"glTF", 2, len(content))
    length, kind = struct.unpack_from("<I4s", content, 12)
    assert kind == b"JSON"
    assert length % 4 == 0
    binary = 20 + length
    size, kind = struct.unpack_from("<I4s", content, binary)
    assert kind == b"BIN\0"
    assert binary + 8 + size == len(content)
    return json.loads(content[20:binary])


def mesh(path: Path) -> trimesh.Trimesh:
    """All triangles in their places, equal corners merged."""
    found = trimesh.load(path, force="mesh")
    assert isinstance(found, trimesh.Trimesh)
    found.merge_vertices(merge_tex=True, merge_norm=True)
    return found


def world(path: Path) -> list[trimesh.Trimesh]:
    """Each instance in its place, equal corners merged."""
    found = trimesh.load(path, force="scene").dump()
    for part in found:
        part.merge_vertices(merge_tex=True, merge_norm=True)
    return list(found)


def attribute(path: Path, primitive: dict[str, Any], name: str) -> np.ndarray:
    """The vectors of one attribute of a primitive, as they stand in the file."""
    tree = scene(path)
    content = path.read_bytes()
    start = content.index(b"BIN\0", 12) + 4
    accessor = tree["accessors"][primitive["attributes"][name]]
    view = tree["bufferViews"][accessor["bufferView"]]
    assert accessor["componentType"] == 5126, "32-bit floats"
    size = {"VEC2": 2, "VEC3": 3}[accessor["type"]]
    assert view.get("byteStride", 4 * size) == 4 * size
    offset = start + view.get("byteOffset", 0) + accessor.get("byteOffset", 0)
    return np.frombuffer(content, "<f4", accessor["count"] * size, offset).reshape(-1, size)
