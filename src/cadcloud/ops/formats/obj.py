"""Wavefront OBJ: text with groups; colours stand at the corners, where most readers know them, and in a library."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np

from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats.document import Color
from cadcloud.ops.formats.triangles import BARE, Mesh, checked, linear, srgb, welded

_GREY: Color = (0.6, 0.6, 0.6, 1)
_SPACE = re.compile(r"\s+")


def obj_bytes(meshes: Sequence[Mesh], library: str = "") -> bytes:
    """Meshes as the content of an OBJ file, an object each, with a group for each colour.

    Args:
        meshes: in their places.
        library: the name of the file that ``mtl_bytes`` goes to; without it colours stand at the corners alone.
    """
    lines = [f"mtllib {library}"] if library else []
    start = 1
    for number, mesh in enumerate(meshes, 1):
        lines.append(f"o {_word(mesh.name) or f'part-{number}'}")
        lines += _body(mesh, start, with_library=bool(library))
        start += len(mesh.positions) * max(len(_paints(mesh)), 1)
    return ("\n".join(lines) + "\n").encode()


def mtl_bytes(meshes: Sequence[Mesh]) -> bytes:
    """The colours of meshes as the library of an OBJ file."""
    colors = dict.fromkeys(color for mesh in meshes for color in mesh.palette)
    lines: list[str] = []
    for color in colors:
        red, green, blue, _ = (f"{value / 255:.6g}" for value in srgb(color))
        lines += [f"newmtl {_material(color)}", f"Kd {red} {green} {blue}", f"d {color[3]:.6g}", "illum 1", ""]
    return "\n".join(lines).encode()


def _body(mesh: Mesh, start: int, *, with_library: bool) -> Iterator[str]:
    """The corners and triangles; corners once for each colour, since a corner has but one."""
    paints = _paints(mesh)
    if not paints:
        yield from (f"v {x:.9g} {y:.9g} {z:.9g}" for x, y, z in mesh.positions.tolist())
        yield from (f"f {a} {b} {c}" for a, b, c in (mesh.triangles + start).tolist())
        return
    for number in paints:
        color = mesh.palette[number] if number != BARE else _GREY
        red, green, blue, _ = (f"{value / 255:.6g}" for value in srgb(color))
        yield from (f"v {x:.9g} {y:.9g} {z:.9g} {red} {green} {blue}" for x, y, z in mesh.positions.tolist())
        name = _material(color) if number != BARE else "none"
        yield f"g {_word(mesh.name) or 'part'}_{name}"
        if with_library and number != BARE:
            yield f"usemtl {name}"
        yield from (f"f {a} {b} {c}" for a, b, c in (mesh.triangles[mesh.paint == number] + start).tolist())
        start += len(mesh.positions)


def _paints(mesh: Mesh) -> list[int]:
    return [int(number) for number in np.unique(mesh.paint)]


def _material(color: Color) -> str:
    return "color_" + "".join(f"{value:02x}" for value in srgb(color))


def _word(name: str) -> str:
    return _SPACE.sub("_", name.strip())


class _Object:
    """The triangles of one object, by the corners of the whole file."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.corners: list[int] = []


def read(content: bytes, parameter: str) -> list[Mesh]:
    """The objects of an OBJ file; colours are those of corners, where they have them.

    Polygons are cut into triangles from their first corner, which suits convex ones. Lines and points are left out.

    Raises:
        InvalidInput: it is no OBJ file, is damaged, or holds no faces.
    """
    positions: list[float] = []
    colors: list[tuple[int, int, int]] = []
    objects = [_Object("")]
    # Groups are objects where there are none; within objects they tell materials apart.
    dividers = ("o",) if re.search(rb"^o\s", content, re.MULTILINE) else ("o", "g")
    for number, line in enumerate(content.decode("utf-8", "replace").replace("\\\n", " ").split("\n"), 1):
        word, *rest = line.split() or [""]
        try:
            if word == "v":
                positions += [float(rest[0]), float(rest[1]), float(rest[2])]
                if len(rest) >= 6:
                    _keep(colors, len(positions) // 3, rest[3:6])
            elif word == "f":
                _face(objects[-1], rest, len(positions) // 3)
            elif word in dividers:
                objects.append(_Object(" ".join(rest)))
        except (ValueError, IndexError, OverflowError):
            raise InvalidInput(f"The OBJ file is damaged in line {number}.", parameter) from None
    found = [_mesh(item, positions, colors, parameter) for item in objects if item.corners]
    if not found:
        raise InvalidInput("The OBJ file holds no faces.", parameter)
    return found


def _keep(colors: list[tuple[int, int, int]], corner: int, values: Sequence[str]) -> None:
    red, green, blue = (min(max(round(float(value) * 255), 0), 255) for value in values)
    colors += [(-1, -1, -1)] * (corner - 1 - len(colors))
    colors.append((red, green, blue))


def _face(target: _Object, words: Sequence[str], count: int) -> None:
    # Numbers count from 1, negative ones back from the last corner so far.
    numbers = [int(word.split("/", 1)[0]) for word in words]
    corners = [number - 1 if number > 0 else count + number for number in numbers]
    if len(corners) < 3 or 0 in numbers or min(corners) < 0:
        raise ValueError
    for second, third in pairwise(corners[1:]):
        target.corners += [corners[0], second, third]


def _mesh(item: _Object, positions: list[float], colors: list[tuple[int, int, int]], parameter: str) -> Mesh:
    found, triangles = checked(positions, item.corners, parameter, "OBJ")
    used, numbers = np.unique(triangles, return_inverse=True)
    palette: dict[tuple[int, int, int], int] = {}
    paint: list[int] = []
    if colors:
        known = colors + [(-1, -1, -1)] * (len(found) - len(colors))
        firsts: list[int] = triangles[:, 0].tolist()
        for first in firsts:
            color = known[first]
            paint.append(palette.setdefault(color, len(palette)) if color[0] >= 0 else BARE)
    shades = tuple(linear((*color, 255)) for color in palette)
    mesh = Mesh(found[used], numbers.reshape(-1, 3), item.name, shades, np.array(paint if palette else [], np.int64))
    return welded(mesh)
