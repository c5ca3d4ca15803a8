"""Small pictures of scenes, as PNG, by a depth buffer in numpy: no graphics card, no display, no further library."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from cadcloud.ops.errors import KernelError
from cadcloud.ops.formats import gltf

Array: TypeAlias = npt.NDArray[Any]
View: TypeAlias = Literal["iso", "front", "back", "left", "right", "top", "bottom"]

SMALLEST, LARGEST = 16, 2048
# Where the eye is, and what is up, in the frame of glTF: y up, front towards z.
_VIEWS: dict[View, tuple[tuple[float, float, float], tuple[float, float, float]]] = {
    "iso": ((1, 0.8, 1.3), (0, 1, 0)),
    "front": ((0, 0, 1), (0, 1, 0)),
    "back": ((0, 0, -1), (0, 1, 0)),
    "left": ((-1, 0, 0), (0, 1, 0)),
    "right": ((1, 0, 0), (0, 1, 0)),
    "top": ((0, 1, 0), (0, 0, -1)),
    "bottom": ((0, -1, 0), (0, 0, 1)),
}
_OVERSAMPLING = 2
_MARGIN = 0.06
_AT_ONCE = 1_000_000
_CREASE = 0.85
_STEP = 0.02
_LIGHT = np.array([0.35, 0.8, 0.5]) / np.linalg.norm([0.35, 0.8, 0.5])
_LINE = 0.15
_GREY = (0.6, 0.6, 0.6, 1.0)


@dataclass(frozen=True)
class ThumbnailSettings:
    """How to draw.

    Attributes:
        size: width and height in pixels.
        view: from where; ``iso`` is from the front, the right and above.
        edges: draw outlines and creases.
        background: red, green and blue from 0 to 255; None for a transparent one.
    """

    size: int = 256
    view: View = "iso"
    edges: bool = True
    background: tuple[int, int, int] | None = (255, 255, 255)


@dataclass
class _Triangles:
    """All triangles in their places: corners, normals at the corners, and the colour of each."""

    corners: Array
    normals: Array
    colors: Array


def png(scene: gltf.Scene, settings: ThumbnailSettings) -> bytes:
    """Draw a scene.

    Raises:
        KernelError: there is nothing in it that can be drawn.
    """
    triangles, segments = _triangles(scene), _segments(scene)
    points = [each.reshape(-1, 3) for each in (triangles.corners, segments) if len(each)]
    if not points:
        raise KernelError("A picture could not be drawn: there is nothing in it that can be seen.")
    turn = _turn(settings.view)
    side = settings.size * _OVERSAMPLING
    fit = _Fit(np.concatenate(points) @ turn.T, side)
    canvas = _Canvas(side)
    if len(triangles.corners):
        canvas.fill(fit.placed(triangles.corners @ turn.T))
    image = canvas.shaded(triangles, turn, edges=settings.edges)
    if len(segments):
        canvas.draw(image, fit.placed(segments @ turn.T))
    return encoded(_reduced(image, settings))


def _turn(view: View) -> Array:
    eye, up = (np.array(each, float) for each in _VIEWS[view])
    back = eye / np.linalg.norm(eye)
    right = np.cross(up, back)
    right /= np.linalg.norm(right)
    return np.stack([right, np.cross(back, right), back])


class _Fit:
    """Moves and scales what is seen into the picture: x to the right, y down, z towards the eye."""

    def __init__(self, points: Array, side: int) -> None:
        low, high = points.min(0), points.max(0)
        self._middle = (low + high) / 2
        largest = max(float((high - low)[:2].max()), 1e-12)
        self._scale = side * (1 - 2 * _MARGIN) / largest
        self._side = side

    def placed(self, points: Array) -> Array:
        found = (points - self._middle) * self._scale
        found[..., 1] *= -1
        found[..., :2] += self._side / 2
        return found


class _Canvas:
    """What is nearest to the eye at each pixel."""

    def __init__(self, side: int) -> None:
        self.side = side
        self.depth = np.full(side * side, -np.inf)
        self.owner = np.full(side * side, -1, np.int64)
        self.weights = np.zeros((side * side, 3))

    def fill(self, corners: Array) -> None:
        """Draw triangles: row by row, and in each row from its left to its right end."""
        first = np.ceil(corners[:, :, 1].min(1) - 0.5).clip(0, self.side).astype(np.int64)
        last = np.floor(corners[:, :, 1].max(1) - 0.5).clip(-1, self.side - 1).astype(np.int64)
        heights = np.maximum(last - first + 1, 0)
        drawn = np.flatnonzero(heights)
        for some in _batches(drawn, heights[drawn] * 8):
            self._rows(some, corners[some], first[some], heights[some])
        self._weigh(corners)

    def _rows(self, numbers: Array, corners: Array, first: Array, heights: Array) -> None:
        owner, along = _runs(heights)
        y = first[owner] + along
        ends = _crossings(corners[owner], y + 0.5)
        left = np.ceil(np.nanmin(ends, axis=1) - 0.5).clip(0, self.side).astype(np.int64)
        right = np.floor(np.nanmax(ends, axis=1) - 0.5).clip(-1, self.side - 1).astype(np.int64)
        widths = np.maximum(right - left + 1, 0)
        slopes = _slopes(corners)
        for some in _batches(np.arange(len(owner)), widths):
            row, step = _runs(widths[some])
            at = some[row]
            x, triangle = left[at] + step, owner[at]
            corner, slope = corners[triangle, 0], slopes[triangle]
            depth = corner[:, 2] + (x + 0.5 - corner[:, 0]) * slope[:, 0] + (y[at] + 0.5 - corner[:, 1]) * slope[:, 1]
            target = x + self.side * y[at]
            np.maximum.at(self.depth, target, depth)
            nearest = depth >= self.depth[target]
            self.owner[target[nearest]] = numbers[triangle[nearest]]

    def _weigh(self, corners: Array) -> None:
        """How much each corner counts at each pixel."""
        seen = np.flatnonzero(self.owner >= 0)
        a, b, c = (corners[self.owner[seen], at, :2] for at in range(3))
        center = np.stack([seen % self.side, seen // self.side], axis=1) + 0.5
        with np.errstate(divide="ignore", invalid="ignore"):
            found = np.stack([_cross(b - center, c - center), _cross(c - center, a - center)], axis=1)
            found /= _cross(b - a, c - a)[:, None]
        found = np.nan_to_num(found, nan=1 / 3, posinf=1, neginf=0).clip(0, 1)
        self.weights[seen] = np.concatenate([found, (1 - found.sum(1, keepdims=True)).clip(0, 1)], axis=1)

    def shaded(self, triangles: _Triangles, turn: Array, *, edges: bool) -> Array:
        """The picture so far: red, green, blue and opacity from 0 to 1."""
        image = np.zeros((self.side * self.side, 4))
        seen = np.flatnonzero(self.owner >= 0)
        if len(seen):
            owner = self.owner[seen]
            normals = np.einsum("ij,ijk->ik", self.weights[seen], triangles.normals[owner]) @ turn.T
            normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
            normals[normals[:, 2] < 0] *= -1
            light = 0.25 + 0.6 * np.clip(normals @ _LIGHT, 0, 1) + 0.25 * normals[:, 2]
            image[seen, :3] = _to_srgb(triangles.colors[owner, :3] * np.minimum(light, 1.1)[:, None])
            image[seen, 3] = 1
            if edges:
                facing = np.zeros((self.side * self.side, 3))
                facing[seen] = normals
                image[self._creases(facing), :3] *= _LINE
        return image.reshape(self.side, self.side, 4)

    def _creases(self, normals: Array) -> Array:
        """Pixels at outlines and where neighbours face elsewhere or lie much deeper."""
        shape = (self.side, self.side)
        depth, covered = self.depth.reshape(shape), self.owner.reshape(shape) >= 0
        facing = normals.reshape(*shape, 3)
        found = np.zeros(shape, bool)
        for rows, columns in ((1, 0), (0, 1)):
            here = (slice(0, self.side - rows), slice(0, self.side - columns))
            there = (slice(rows, None), slice(columns, None))
            both = covered[here] & covered[there]
            apart = np.zeros(both.shape, bool)
            turned = np.einsum("ijk,ijk->ij", facing[here], facing[there]) < _CREASE
            steep = 1 / np.maximum(np.minimum(facing[here][..., 2], facing[there][..., 2]), 0.05)
            with np.errstate(invalid="ignore"):
                deep = np.abs(depth[here] - depth[there]) > _STEP * self.side + 2 * steep
            apart |= both & (turned | deep)
            apart |= covered[here] != covered[there]
            found[here] |= apart & covered[here]
            found[there] |= apart & covered[there]
        return found.reshape(-1)

    def draw(self, image: Array, segments: Array) -> None:
        """Draw lines over the picture, where nothing is nearer."""
        steps: Array = np.ceil(np.abs(segments[:, 1, :2] - segments[:, 0, :2]).max(1)).astype(np.int64) + 1
        owner, place = _runs(steps)
        along = place / np.maximum(steps[owner] - 1, 1)
        points = segments[owner, 0] + along[:, None] * (segments[owner, 1] - segments[owner, 0])
        for offset in ((0, 0), (1, 0), (0, 1)):
            pixels = np.floor(points[:, :2] + offset).astype(np.int64)
            visible = ((pixels >= 0) & (pixels < self.side)).all(1)
            target = pixels[visible] @ np.array([1, self.side])
            near = points[visible, 2] >= self.depth[target] - 2
            flat = image.reshape(-1, 4)
            flat[target[near], :3] = _LINE
            flat[target[near], 3] = 1


def _batches(numbers: Array, loads: Array) -> Iterator[Array]:
    """Split numbers so that the loads of each part stay within bounds."""
    if len(numbers):
        parts = np.cumsum(loads) // _AT_ONCE
        yield from np.split(numbers, np.flatnonzero(np.diff(parts)) + 1)


def _runs(counts: Array) -> tuple[Array, Array]:
    """For runs of some lengths, one after the other: which run each member is of, and its place in it."""
    owner = np.repeat(np.arange(len(counts)), counts)
    return owner, np.arange(len(owner)) - np.repeat(np.cumsum(counts) - counts, counts)


def _crossings(corners: Array, y: Array) -> Array:
    """Where the three sides of each triangle cross a row; not a number for those that do not."""
    found = np.full((len(y), 3), np.nan)
    for side in range(3):
        one, other = corners[:, side], corners[:, (side + 1) % 3]
        rise = other[:, 1] - one[:, 1]
        with np.errstate(divide="ignore", invalid="ignore"):
            part = (y - one[:, 1]) / rise
        crosses = (part >= 0) & (part <= 1)
        found[crosses, side] = one[crosses, 0] + part[crosses] * (other[:, 0] - one[:, 0])[crosses]
    # Rounding may leave a row at a corner without any.
    none = np.isnan(found).all(1)
    found[none] = corners[none, :, 0].mean(1, keepdims=True)
    return found


def _slopes(corners: Array) -> Array:
    """How the depth of each triangle changes along x and y."""
    one, other = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    normal = np.cross(one, other)
    with np.errstate(divide="ignore", invalid="ignore"):
        found = -normal[:, :2] / normal[:, 2:]
    return np.where(np.abs(normal[:, 2:]) > 1e-12, found, 0)


def _cross(a: Array, b: Array) -> Array:
    return a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0]


def _to_srgb(linear: Array) -> Array:
    clipped = np.clip(linear, 0, 1)
    return np.where(clipped <= 0.0031308, 12.92 * clipped, 1.055 * clipped ** (1 / 2.4) - 0.055)


def _reduced(image: Array, settings: ThumbnailSettings) -> Array:
    """From several samples to one pixel, in bytes."""
    size = settings.size
    samples = image.reshape(size, _OVERSAMPLING, size, _OVERSAMPLING, 4)
    cover = samples[..., 3].mean((1, 3))
    color = (samples[..., :3] * samples[..., 3:]).sum((1, 3)) / np.maximum(samples[..., 3].sum((1, 3)), 1e-9)[..., None]
    if settings.background is None:
        found = np.concatenate([color, cover[..., None]], axis=2)
    else:
        behind = np.array(settings.background) / 255
        found = color * cover[..., None] + behind * (1 - cover[..., None])
    return np.rint(np.clip(found, 0, 1) * 255).astype(np.uint8)


def encoded(pixels: Array) -> bytes:
    """Pixels, three or four bytes each, as a PNG file."""
    height, width, channels = pixels.shape
    header = struct.pack(">IIBBBBB", width, height, 8, 6 if channels == 4 else 2, 0, 0, 0)
    rows = np.concatenate([np.zeros((height, 1), np.uint8), pixels.reshape(height, -1)], axis=1).tobytes()
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in chunks)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _placed(scene: gltf.Scene) -> Iterator[tuple[gltf.Primitive, Array]]:
    """Every primitive in every place."""
    stack = [(node, np.eye(4)) for node in scene.roots]
    while stack:
        at, outer = stack.pop()
        node = scene.nodes[at]
        if node.hidden:
            continue
        place = outer @ node.matrix
        stack.extend((child, place) for child in node.children)
        if node.mesh is not None:
            for primitive in scene.meshes[node.mesh].primitives:
                yield primitive, place


def _triangles(scene: gltf.Scene) -> _Triangles:
    corners, normals, colors = [np.empty((0, 3, 3))], [np.empty((0, 3, 3))], [np.empty((0, 4))]
    for primitive, place in _placed(scene):
        if primitive.mode != "triangles":
            continue
        points = primitive.positions.astype(float) @ place[:3, :3].T + place[:3, 3]
        found = points[primitive.indices].reshape(-1, 3, 3)
        corners.append(found)
        normals.append(_normals(primitive, place, found))
        colors.append(np.tile(_color(scene, primitive.material), (len(found), 1)))
    return _Triangles(np.concatenate(corners), np.concatenate(normals), np.concatenate(colors))


def _normals(primitive: gltf.Primitive, place: Array, corners: Array) -> Array:
    if primitive.normals is not None:
        return (primitive.normals.astype(float) @ place[:3, :3].T)[primitive.indices].reshape(-1, 3, 3)
    flat = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    return np.repeat(flat[:, None], 3, axis=1)


def _segments(scene: gltf.Scene) -> Array:
    found = [np.empty((0, 2, 3))]
    for primitive, place in _placed(scene):
        if primitive.mode == "lines":
            points = primitive.positions.astype(float) @ place[:3, :3].T + place[:3, 3]
            found.append(points[primitive.indices].reshape(-1, 2, 3))
    return np.concatenate(found)


def _color(scene: gltf.Scene, material: int) -> Array:
    if not 0 <= material < len(scene.materials):
        return np.array(_GREY)
    surface = scene.materials[material].get("pbrMetallicRoughness", {})
    return np.array(surface.get("baseColorFactor", (1, 1, 1, 1)), float)
