"""Triangles by the thousand, as arrays: how far points are from them, and whether they cross."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]
Integers: TypeAlias = NDArray[np.int64]

_BLOCK = 1_000_000
_SLACK = 1e-9
_FOLDED = 0.9999


def distances(points: Floats, triangles: Floats) -> Floats:
    """How far each point is from the nearest of the triangles.

    Args:
        points: shape (points, 3).
        triangles: shape (triangles, 3, 3).
    """
    rows = max(1, _BLOCK // len(triangles))
    return np.concatenate([_nearest(points[at : at + rows], triangles) for at in range(0, len(points), rows)])


def _nearest(points: Floats, triangles: Floats) -> Floats:
    # Balls around the triangles tell most of them too far away to matter.
    middles = triangles.mean(axis=1)
    reach = np.linalg.norm(triangles - middles[:, None], axis=2).max(axis=1)
    squared = (points**2).sum(axis=1)[:, None] - 2 * points @ middles.T + (middles**2).sum(axis=1)
    away = np.sqrt(np.maximum(squared, 0))
    slack = 1e-6 * (1 + np.abs(points).max())
    which, near = np.nonzero(away - reach <= (away + reach).min(axis=1)[:, None] + slack)
    apart = _distance(points[which], triangles[near])
    return np.minimum.reduceat(apart, np.searchsorted(which, np.arange(len(points))))


def _distance(points: Floats, triangles: Floats) -> Floats:
    """How far each point is from the triangle in the same row."""
    first, second = triangles[:, 1] - triangles[:, 0], triangles[:, 2] - triangles[:, 0]
    normal = np.cross(first, second)
    squared = _dot(normal, normal)
    flat = squared <= 0  # a triangle without area is all border
    squared = np.where(flat, 1.0, squared)
    arm = points - triangles[:, 0]
    along_first = _dot(np.cross(arm, second), normal) / squared
    along_second = _dot(np.cross(first, arm), normal) / squared
    inside = (along_first >= 0) & (along_second >= 0) & (along_first + along_second <= 1) & ~flat
    best = np.where(inside, _dot(arm, normal) ** 2 / squared, np.inf)
    for start in range(3):
        side = triangles[:, (start + 1) % 3] - triangles[:, start]
        arm = points - triangles[:, start]
        share = np.clip(_dot(arm, side) / np.maximum(_dot(side, side), 1e-300), 0, 1)
        arm = arm - share[:, None] * side
        best = np.minimum(best, _dot(arm, arm))
    return np.sqrt(best)


def _dot(first: Floats, second: Floats) -> Floats:
    return np.einsum("pk,pk->p", first, second)


def crossing(points: Floats, triangles: Integers, chosen: Integers) -> tuple[int, int] | None:
    """A pair of triangles that cross, or lie folded onto each other, None where there is no such pair.

    Args:
        points: shape (points, 3).
        triangles: indexes of points, shape (triangles, 3); neighbours share indexes.
        chosen: which triangles to hold against all.
    """
    corners = points[triangles]
    low, high = corners.min(axis=1), corners.max(axis=1)
    rows = max(1, _BLOCK // len(triangles))
    for at in range(0, len(chosen), rows):
        block = chosen[at : at + rows]
        close = ((low[block, None] <= high) & (high[block, None] >= low)).all(axis=2)
        first, second = np.nonzero(close)
        first = block[first]
        apart = first != second
        first, second = first[apart], second[apart]
        for begin in range(0, len(first), _BLOCK // 4):
            pair = slice(begin, begin + _BLOCK // 4)
            found = np.nonzero(_cross(points, triangles, first[pair], second[pair]))[0]
            if len(found):
                return int(first[pair][found[0]]), int(second[pair][found[0]])
    return None


def _cross(points: Floats, triangles: Integers, first: Integers, second: Integers) -> NDArray[np.bool_]:
    """Which pairs cross; touching in corners and edges that they share does not count."""
    same = triangles[first][:, :, None] == triangles[second][:, None, :]
    shared_first, shared_second = same.any(axis=2), same.any(axis=1)
    found = np.zeros(len(first), dtype=bool)
    for one, other, shared in ((first, second, shared_first), (second, first, shared_second)):
        for start in range(3):
            end = (start + 1) % 3
            free = np.nonzero(~shared[:, start] & ~shared[:, end] & ~found)[0]
            ends = points[triangles[one[free]]]
            found[free] |= _pierced(ends[:, start], ends[:, end], points[triangles[other[free]]])
    folded = np.nonzero((shared_first.sum(axis=1) == 2) & ~found)[0]
    if len(folded):
        found[folded] = _folded(
            points[triangles[first[folded]]], points[triangles[second[folded]]],
            shared_first[folded], shared_second[folded],
        )  # fmt: skip
    return found


def _pierced(start: Floats, end: Floats, triangles: Floats) -> NDArray[np.bool_]:
    """Which segments run through their triangle."""
    along = end - start
    first, second = triangles[:, 1] - triangles[:, 0], triangles[:, 2] - triangles[:, 0]
    across = np.cross(along, second)
    volume = _dot(first, across)
    size = np.linalg.norm(along, axis=1) * np.linalg.norm(first, axis=1) * np.linalg.norm(second, axis=1)
    steep = np.abs(volume) > 1e-12 * size
    volume = np.where(steep, volume, 1.0)
    arm = start - triangles[:, 0]
    u = _dot(arm, across) / volume
    turned = np.cross(arm, first)
    v = _dot(along, turned) / volume
    at = _dot(second, turned) / volume
    inside = (u >= -_SLACK) & (v >= -_SLACK) & (u + v <= 1 + _SLACK) & (at >= -_SLACK) & (at <= 1 + _SLACK)
    return steep & inside


def _folded(
    first: Floats, second: Floats, shared_first: NDArray[np.bool_], shared_second: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Which pairs with a common edge lie on the same side of it, one upon the other."""
    edge = first[shared_first].reshape(-1, 2, 3)
    axis = edge[:, 1] - edge[:, 0]
    axis /= np.linalg.norm(axis, axis=1)[:, None]
    arms: list[Floats] = []
    for corners, shared in ((first, shared_first), (second, shared_second)):
        arm = corners[~shared].reshape(-1, 3) - edge[:, 0]
        arm -= _dot(arm, axis)[:, None] * axis
        arms.append(arm / np.maximum(np.linalg.norm(arm, axis=1), 1e-300)[:, None])
    return _dot(arms[0], arms[1]) > _FOLDED
