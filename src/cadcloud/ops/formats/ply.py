"""PLY files, written: binary, with the colours of triangles."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cadcloud.ops.formats.triangles import Mesh, joined, srgb

_GREY = (0.6, 0.6, 0.6, 1.0)


def ply_bytes(meshes: Sequence[Mesh]) -> bytes:
    """Meshes as the content of one PLY file, as 32-bit numbers; colours if any mesh has one."""
    mesh = joined(meshes)
    lines = ["ply", "format binary_little_endian 1.0", f"element vertex {len(mesh.positions)}"]
    lines += [f"property float {axis}" for axis in "xyz"]
    lines += [f"element face {len(mesh.triangles)}", "property list uchar int vertex_indices"]
    fields: list[tuple[str, str, tuple[int, ...]]] = [("count", "u1", ()), ("corners", "<i4", (3,))]
    if mesh.palette:
        lines += [f"property uchar {name}" for name in ("red", "green", "blue", "alpha")]
        fields.append(("color", "u1", (4,)))
    faces = np.zeros(len(mesh.triangles), np.dtype(fields))
    faces["count"], faces["corners"] = 3, mesh.triangles
    if mesh.palette:
        colors = np.array([srgb(color) for color in (*mesh.palette, _GREY)], np.uint8)
        faces["color"] = colors[mesh.paint]
    header = "\n".join([*lines, "end_header", ""]).encode()
    return header + mesh.positions.astype("<f4").tobytes() + faces.tobytes()
