"""Draws the presets of the models into docs/models/, on the processor alone: no display, no graphics card.

    python tools/make_model_pictures.py [MODEL …]

A z-buffer, one sun, a little light from the sky, and darker lines where faces meet at an angle.
"""

from __future__ import annotations

import struct
import sys
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from OCP.BRep import BRep_Tool
from OCP.BRepMesh import BRepMesh_IncrementalMesh
from OCP.TopAbs import TopAbs_Orientation
from OCP.TopLoc import TopLoc_Location

from cadcloud.ops import models
from cadcloud.ops.brep import topology
from cadcloud.ops.formats import document as xde

Floats = NDArray[np.float64]

SIZE, FINER, COLORS = 360, 3, 48
VIEWS = {"dragon-cup": (35, 32), "phone-nest": (38, 22), "enclosure": (35, 28)}
TARGET = Path(__file__).resolve().parents[1] / "docs" / "models"


def triangles_of(document: object) -> tuple[Floats, Floats]:
    """All triangles of a document, and the colour of each in linear light."""
    corners: list[Floats] = []
    colors: list[Floats] = []
    for shape, label in zip(xde.placed_parts(document), xde.instances(document), strict=True):  # type: ignore[arg-type]
        BRepMesh_IncrementalMesh(shape, 0.01 if len(topology.faces(shape)) < 5000 else 0.1, False, 0.2, True)
        color = (xde.color_of(label) or (0.6, 0.6, 0.6, 1))[:3]
        for face in topology.faces(shape):
            place = TopLoc_Location()
            mesh = BRep_Tool.Triangulation_s(face, place)
            move = place.Transformation()
            nodes = [mesh.Node(at + 1).Transformed(move) for at in range(mesh.NbNodes())]
            points = np.array([(node.X(), node.Y(), node.Z()) for node in nodes])
            indexes = np.array([mesh.Triangle(at + 1).Get() for at in range(mesh.NbTriangles())]) - 1
            if face.Orientation() == TopAbs_Orientation.TopAbs_REVERSED:
                indexes = indexes[:, ::-1]
            corners.append(points[indexes])
            colors.append(np.tile(color, (len(indexes), 1)))
    return np.concatenate(corners), np.concatenate(colors)


def draw(corners: Floats, colors: Floats, turn: float, tilt: float) -> NDArray[np.uint8]:
    """A picture, seen from ``turn`` degrees to the right of the front and ``tilt`` degrees from above."""
    a, b = np.radians([turn, tilt])
    right = np.array([np.cos(a), 0, -np.sin(a)])
    toward = np.array([np.sin(a) * np.cos(b), np.sin(b), np.cos(a) * np.cos(b)])
    up = np.cross(toward, right)
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    normals /= np.maximum(np.linalg.norm(normals, axis=1), 1e-12)[:, None]
    sun = right * -0.45 + up * 0.75 + toward * 0.6
    light = 0.9 * np.clip(normals @ (sun / np.linalg.norm(sun)), 0, 1) + 0.22 * (1 + normals[:, 1]) / 2 + 0.1
    light += 0.12 * np.clip(normals @ right, 0, 1)
    shades = np.clip(colors * light[:, None], 0, 1) ** (1 / 2.2)
    seen = corners @ np.stack([right, up, toward]).T
    low, high = seen[..., :2].min(axis=(0, 1)), seen[..., :2].max(axis=(0, 1))
    size = SIZE * FINER
    scale = 0.9 * size / (high - low).max()
    seen[..., :2] = (seen[..., :2] - (low + high) / 2) * scale + size / 2
    image = np.full((size, size, 3), 0.965)
    depth = np.full((size, size), -np.inf)
    facing = np.full((size, size, 3), 0.0)
    for corner, shade, normal in zip(seen, shades, normals, strict=True):
        if normal @ toward > 0:
            _fill(corner, shade, normal, (image, depth, facing))
    edge = np.zeros((size, size), bool)
    for axis in (0, 1):
        for step in (1, -1):
            other = np.roll(facing, step, axis)
            bent = (facing * other).sum(axis=2) < 0.96
            near = depth >= np.roll(depth, step, axis) - 1e-9
            edge |= bent & near & np.isfinite(depth)
    image[edge] *= 0.72
    image = image.reshape(SIZE, FINER, SIZE, FINER, 3).mean(axis=(1, 3))[::-1]
    return (image * 255).round().astype(np.uint8)


def _fill(corner: Floats, shade: Floats, normal: Floats, into: tuple[Floats, Floats, Floats]) -> None:
    image, depth, facing = into
    low = np.maximum(np.floor(corner[:, :2].min(axis=0)).astype(int), 0)
    high = np.minimum(np.ceil(corner[:, :2].max(axis=0)).astype(int) + 1, len(depth))
    if (high <= low).any():
        return
    x, y = np.meshgrid(np.arange(low[0], high[0]) + 0.5, np.arange(low[1], high[1]) + 0.5)
    (ax, ay, az), (bx, by, bz), (cx, cy, cz) = corner
    area = (bx - ax) * (cy - ay) - (cx - ax) * (by - ay)
    if abs(area) < 1e-12:
        return
    u = ((x - ax) * (cy - ay) - (cx - ax) * (y - ay)) / area
    v = ((bx - ax) * (y - ay) - (x - ax) * (by - ay)) / area
    z = az + u * (bz - az) + v * (cz - az)
    window = np.s_[low[1] : high[1], low[0] : high[0]]
    wins = (u >= 0) & (v >= 0) & (u + v <= 1) & (z > depth[window])
    depth[window][wins], image[window][wins], facing[window][wins] = z[wins], shade, normal


def png(image: NDArray[np.uint8]) -> bytes:
    """A picture as a PNG file of few colours, which keeps it small."""
    levels = np.unique(image.reshape(-1, 3) // 6 * 6 + 3, axis=0, return_inverse=True)
    palette, indexes = levels[0], levels[1].reshape(image.shape[:2])
    if len(palette) > 256:
        levels = np.unique(image.reshape(-1, 3) // 12 * 12 + 6, axis=0, return_inverse=True)
        palette, indexes = levels[0], levels[1].reshape(image.shape[:2])
    palette, indexes = palette[:256].astype(np.uint8), np.minimum(indexes, 255).astype(np.uint8)
    rows = b"".join(b"\0" + row.tobytes() for row in indexes)
    head = struct.pack(">IIBBBBB", image.shape[1], image.shape[0], 8, 3, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"PLTE", palette.tobytes()), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )


def main() -> None:
    """Draw the presets of the models named, or of all."""
    models.load()
    for slug in sys.argv[1:] or models.names():
        for preset in models.get(slug).presets:
            picture = png(draw(*triangles_of(models.run(slug, preset.params)), *VIEWS[slug]))
            path = TARGET / f"{slug}-{preset.name}.png"
            path.write_bytes(picture)
            sys.stdout.write(f"{path.name} {len(picture)}\n")


if __name__ == "__main__":
    main()
