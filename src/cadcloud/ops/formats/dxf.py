"""DXF files, written: ASCII, of release 12 (AC1009) or AutoCAD 2000 (AC1015)."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np

from cadcloud.ops.errors import InvalidInput

Version: TypeAlias = Literal["AC1009", "AC1015"]
Pair: TypeAlias = tuple[float, float]
Group: TypeAlias = tuple[int, str | int | float]
"""A code and its value, which are two lines of the file."""

_FORBIDDEN = re.compile(r"[<>/\\\":;?*|=`,\x00-\x1f\x7f]")
_LONGEST_NAME = 255
_SPLINE_LINES = 32
_BLACK_OR_WHITE = 7
_BASIC = (0xFF0000, 0xFFFF00, 0x00FF00, 0x00FFFF, 0x0000FF, 0xFF00FF, 0xFFFFFF, 0x808080, 0xC0C0C0)
_SHADES = (255, 165, 127, 76, 38)
_GREYS = (51, 91, 132, 173, 214, 255)


@dataclass(frozen=True)
class Line:
    """A straight line."""

    start: Pair
    end: Pair


@dataclass(frozen=True)
class Circle:
    """A circle."""

    center: Pair
    radius: float


@dataclass(frozen=True)
class Arc:
    """A part of a circle, counter-clockwise; angles in degrees."""

    center: Pair
    radius: float
    start: float
    end: float


@dataclass(frozen=True)
class Polyline:
    """Points joined by lines, or by arcs where the bulge at their beginning is not zero."""

    points: Sequence[Pair]
    bulges: Sequence[float]
    closed: bool


@dataclass(frozen=True)
class Spline:
    """A B-spline with even knots: clamped at its ends, or closed and smooth all round."""

    poles: Sequence[Pair]
    degree: int
    closed: bool


Entity: TypeAlias = Line | Circle | Arc | Polyline | Spline


@dataclass(frozen=True)
class Part:
    """What is drawn on one layer in one colour, 0xrrggbb."""

    layer: str
    color: int
    entities: Sequence[Entity]


def require_layer_name(name: str) -> None:
    """Refuse what cannot be the name of a layer.

    Raises:
        ValueError: says why.
    """
    if not name.strip() or len(name) > _LONGEST_NAME or _FORBIDDEN.search(name):
        raise ValueError(
            f"must be 1 to {_LONGEST_NAME} characters long, without line breaks "
            'and without any of < > / \\ " : ; ? * | = ` ,'
        )


def text(parts: Sequence[Part], version: Version, *, true_color: bool = False) -> str:
    """Write a drawing.

    Args:
        parts: what to draw; several may share a layer, which then has the colour of the first.
        version: of the format.
        true_color: give each colour with 24 bits beside the index of the nearest in the palette.

    Raises:
        InvalidInput: a layer has an impossible name.
    """
    for part in parts:
        try:
            require_layer_name(part.layer)
        except ValueError as error:
            raise InvalidInput(f"layer {error}", "layer") from None
    writer = (
        _Release12(parts, true_color=true_color) if version == "AC1009" else _Release2000(parts, true_color=true_color)
    )
    return "".join(f"{code}\n{_value(value)}\n" for code, value in writer.groups())


def color_index(color: int) -> int:
    """The number of the nearest colour in AutoCAD's palette; black is 7, which is drawn in black on white."""
    if color == 0:
        return _BLACK_OR_WHITE
    distances = ((_PALETTE - _rgb(color)) ** 2).sum(axis=1)
    return int(distances.argmin()) + 1


def _rgb(color: int) -> np.ndarray:
    return np.array([color >> 16 & 255, color >> 8 & 255, color & 255])


def _palette() -> np.ndarray:
    """The colours 1 to 255: nine basic ones, 24 hues in five shades, each full and pale, and greys."""
    colors = [_rgb(color) for color in _BASIC]
    for hue in range(24):
        pure = np.clip(np.abs((hue / 4 + np.array([0, 4, 2])) % 6 - 3) - 1, 0, 1)
        for shade in _SHADES:
            colors += [(shade * pure).astype(int), (shade * (1 + pure) / 2).astype(int)]
    return np.array([*colors, *([grey] * 3 for grey in _GREYS)])


_PALETTE = _palette()


def _value(value: str | float) -> str:
    if isinstance(value, str):
        return "".join(letter if letter.isascii() else _escaped(letter) for letter in value)
    if isinstance(value, int):
        return str(value)
    written = f"{value:.15g}"
    return written if "." in written or "e" in written else f"{written}.0"


def _escaped(letter: str) -> str:
    units = letter.encode("utf-16-be")
    return "".join(f"\\U+{units[at]:02X}{units[at + 1]:02X}" for at in range(0, len(units), 2))


def _point(at: Pair, code: int = 10) -> list[Group]:
    return [(code, at[0]), (code + 10, at[1]), (code + 20, 0.0)]


def _flattened(spline: Spline) -> Polyline:
    """A spline as straight lines, for versions without splines."""
    poles, knots = _complete(spline)
    spans = [knots[at : at + 2] for at in range(spline.degree, len(poles))]
    steps = [np.linspace(low, high, _SPLINE_LINES, endpoint=False) for low, high in spans if high > low]
    points = [_at(poles, knots, spline.degree, step) for step in np.concatenate(steps)]
    if not spline.closed:
        points.append(poles[-1])
    return Polyline([(float(x), float(y)) for x, y in points], [0.0] * len(points), spline.closed)


def _complete(spline: Spline) -> tuple[np.ndarray, list[float]]:
    """All control points, with those repeated that close the curve, and the knots."""
    poles, degree = np.array(spline.poles, dtype=float), spline.degree
    if spline.closed:
        poles = np.vstack([poles, poles[:degree]])
        return poles, [float(at) for at in range(-degree, len(poles) + 1)]
    spans = len(poles) - degree
    inner = [float(at) for at in range(spans + 1)]
    return poles, [0.0] * degree + inner + [float(spans)] * degree


def _at(poles: np.ndarray, knots: Sequence[float], degree: int, where: float) -> np.ndarray:
    """A point of a B-spline, by de Boor's algorithm."""
    span = max(at for at in range(degree, len(poles)) if knots[at] <= where)
    found = [poles[at] for at in range(span - degree, span + 1)]
    for level in range(1, degree + 1):
        for at in range(degree, level - 1, -1):
            left = knots[span - degree + at]
            share = (where - left) / (knots[at + 1 + span - level] - left)
            found[at] = (1 - share) * found[at - 1] + share * found[at]
    return found[degree]


class _Release12:
    """Release 12: no handles, no owners, old polylines."""

    def __init__(self, parts: Sequence[Part], *, true_color: bool) -> None:
        self._parts = parts
        self._true_color = true_color
        self._layers = {part.layer: part.color for part in reversed(parts)}
        self._layers = dict(sorted(self._layers.items()))

    def groups(self) -> Iterator[Group]:
        """Everything that is in the file."""
        yield from self._section("HEADER", [(9, "$ACADVER"), (1, "AC1009")])
        yield from self._section("TABLES", [*self._line_types(), *self._layer_table(), *self._styles()])
        yield from self._section("BLOCKS", [])
        yield from self._section("ENTITIES", self._entities())
        yield (0, "EOF")

    def _section(self, name: str, groups: Sequence[Group] | Iterator[Group]) -> Iterator[Group]:
        yield from [(0, "SECTION"), (2, name)]
        yield from groups
        yield (0, "ENDSEC")

    def _line_types(self) -> list[Group]:
        continuous: list[Group] = [(2, "CONTINUOUS"), (70, 0), (3, "Solid line"), (72, 65), (73, 0), (40, 0.0)]
        return [(0, "TABLE"), (2, "LTYPE"), (70, 1), (0, "LTYPE"), *continuous, (0, "ENDTAB")]

    def _layer_table(self) -> list[Group]:
        layers = {"0": 0, **self._layers}
        found: list[Group] = [(0, "TABLE"), (2, "LAYER"), (70, len(layers))]
        for name, color in layers.items():
            found += [(0, "LAYER"), (2, name), (70, 0), *self._color(color), (6, "CONTINUOUS")]
        return [*found, (0, "ENDTAB")]

    def _styles(self) -> list[Group]:
        style: list[Group] = [(2, "STANDARD"), (70, 0), (40, 0.0), (41, 1.0), (50, 0.0), (71, 0), (42, 0.2), (3, "txt")]
        return [(0, "TABLE"), (2, "STYLE"), (70, 1), (0, "STYLE"), *style, (4, ""), (0, "ENDTAB")]

    def _color(self, color: int) -> list[Group]:
        index: list[Group] = [(62, color_index(color))]
        return [*index, (420, color)] if self._true_color else index

    def _entities(self) -> Iterator[Group]:
        for part in self._parts:
            common: list[Group] = [(8, part.layer), *self._color(part.color)]
            for entity in part.entities:
                yield from self._entity(entity, common)

    def _entity(self, entity: Entity, common: list[Group]) -> list[Group]:
        match entity:
            case Line():
                return [(0, "LINE"), *common, *_point(entity.start), *_point(entity.end, 11)]
            case Circle():
                return [(0, "CIRCLE"), *common, *_point(entity.center), (40, entity.radius)]
            case Arc():
                angles: list[Group] = [(50, entity.start), (51, entity.end)]
                return [(0, "ARC"), *common, *_point(entity.center), (40, entity.radius), *angles]
            case Polyline():
                return self._polyline(entity, common)
            case Spline():
                return self._polyline(_flattened(entity), common)

    def _polyline(self, entity: Polyline, common: list[Group]) -> list[Group]:
        found: list[Group] = [(0, "POLYLINE"), *common, (66, 1), *_point((0, 0)), (70, int(entity.closed))]
        for at, bulge in zip(entity.points, entity.bulges, strict=True):
            found += [(0, "VERTEX"), *common, *_point(at), *(((42, bulge),) if bulge else ())]
        return [*found, (0, "SEQEND"), *common]


class _Release2000(_Release12):
    """AutoCAD 2000: everything has a handle, an owner and marks of its classes."""

    def __init__(self, parts: Sequence[Part], *, true_color: bool) -> None:
        super().__init__(parts, true_color=true_color)
        self._numbers = itertools.count(0x30)
        self._model = "1F"
        self._paper = "1B"

    def groups(self) -> Iterator[Group]:
        """Everything that is in the file."""
        body = [
            *self._section("CLASSES", []),
            *self._section("TABLES", self._tables()),
            *self._section("BLOCKS", self._blocks()),
            *self._section("ENTITIES", self._entities()),
            *self._section("OBJECTS", self._objects()),
        ]
        header: list[Group] = [(9, "$ACADVER"), (1, "AC1015"), (9, "$DWGCODEPAGE"), (3, "ANSI_1252")]
        # The seed must lie above all handles, which is known only now.
        yield from self._section("HEADER", [*header, (9, "$HANDSEED"), (5, self._handle())])
        yield from body
        yield (0, "EOF")

    def _handle(self) -> str:
        return f"{next(self._numbers):X}"

    def _tables(self) -> list[Group]:
        solid: list[Group] = [(3, "Solid line"), (72, 65), (73, 0), (40, 0.0)]
        unnamed: list[Group] = [(3, ""), (72, 65), (73, 0), (40, 0.0)]
        style: list[Group] = [(40, 0.0), (41, 1.0), (50, 0.0), (71, 0), (42, 0.2), (3, "txt"), (4, "")]
        layers: list[tuple[str, str, list[Group]]] = [
            ("10" if name == "0" else self._handle(), name, [*self._color(color), (6, "CONTINUOUS")])
            for name, color in {"0": 0, **self._layers}.items()
        ]
        lines = [("14", "BYBLOCK", unnamed), ("15", "BYLAYER", unnamed), ("16", "CONTINUOUS", solid)]
        blocks: list[tuple[str, str, list[Group]]] = [
            (self._model, "*MODEL_SPACE", []),
            (self._paper, "*PAPER_SPACE", []),
        ]
        return [
            *self._table("VPORT", "8", "AcDbViewportTableRecord", [("29", "*ACTIVE", _VIEW)]),
            *self._table("LTYPE", "5", "AcDbLinetypeTableRecord", lines),
            *self._table("LAYER", "2", "AcDbLayerTableRecord", layers),
            *self._table("STYLE", "3", "AcDbTextStyleTableRecord", [("11", "STANDARD", style)]),
            *self._table("VIEW", "6", "AcDbViewTableRecord", []),
            *self._table("UCS", "7", "AcDbUCSTableRecord", []),
            *self._table("APPID", "9", "AcDbRegAppTableRecord", [("12", "ACAD", [])]),
            *self._table("DIMSTYLE", "A", "AcDbDimStyleTableRecord", []),
            *self._table("BLOCK_RECORD", "1", "AcDbBlockTableRecord", blocks),
        ]

    def _table(self, name: str, handle: str, mark: str, records: Sequence[tuple[str, str, list[Group]]]) -> list[Group]:
        found: list[Group] = [
            (0, "TABLE"), (2, name), (5, handle), (330, "0"), (100, "AcDbSymbolTable"), (70, len(records)),
        ]  # fmt: skip
        if name == "DIMSTYLE":
            found += [(100, "AcDbDimStyleTable"), (71, 0)]
        for number, title, groups in records:
            found += [(0, name), (5, number), (330, handle), (100, "AcDbSymbolTableRecord"), (100, mark), (2, title)]
            # Records of blocks have no flags.
            found += groups if name == "BLOCK_RECORD" else [(70, 0), *groups]
        return [*found, (0, "ENDTAB")]

    def _blocks(self) -> list[Group]:
        found: list[Group] = []
        for owner, name, begin, end in (
            (self._model, "*MODEL_SPACE", "20", "21"),
            (self._paper, "*PAPER_SPACE", "1C", "1D"),
        ):
            aside: list[Group] = [(67, 1)] if owner == self._paper else []
            entity: list[Group] = [(330, owner), (100, "AcDbEntity"), *aside, (8, "0")]
            names: list[Group] = [(2, name), (70, 0), *_point((0, 0)), (3, name), (1, "")]
            found += [(0, "BLOCK"), (5, begin), *entity, (100, "AcDbBlockBegin"), *names]
            found += [(0, "ENDBLK"), (5, end), *entity, (100, "AcDbBlockEnd")]
        return found

    def _objects(self) -> list[Group]:
        root: list[Group] = [(0, "DICTIONARY"), (5, "C"), (330, "0"), (100, "AcDbDictionary"), (281, 1)]
        group: list[Group] = [(0, "DICTIONARY"), (5, "D"), (330, "C"), (100, "AcDbDictionary"), (281, 1)]
        return [*root, (3, "ACAD_GROUP"), (350, "D"), *group]

    def _entity(self, entity: Entity, common: list[Group]) -> list[Group]:
        def opened(name: str, mark: str) -> list[Group]:
            return [
                (0, name), (5, self._handle()), (330, self._model), (100, "AcDbEntity"), *common, (100, mark),
            ]  # fmt: skip

        match entity:
            case Line():
                return [*opened("LINE", "AcDbLine"), *_point(entity.start), *_point(entity.end, 11)]
            case Circle():
                return [*opened("CIRCLE", "AcDbCircle"), *_point(entity.center), (40, entity.radius)]
            case Arc():
                angles: list[Group] = [(100, "AcDbArc"), (50, entity.start), (51, entity.end)]
                return [*opened("ARC", "AcDbCircle"), *_point(entity.center), (40, entity.radius), *angles]
            case Polyline():
                found = [*opened("LWPOLYLINE", "AcDbPolyline"), (90, len(entity.points)), (70, int(entity.closed))]
                for at, bulge in zip(entity.points, entity.bulges, strict=True):
                    found += [*_point(at)[:2], *(((42, bulge),) if bulge else ())]
                return found
            case Spline():
                poles, knots = _complete(entity)
                flags = 8 | (3 if entity.closed else 0)
                counts: list[Group] = [(70, flags), (71, entity.degree), (72, len(knots)), (73, len(poles)), (74, 0)]
                places = [group for x, y in poles for group in _point((float(x), float(y)))]
                normal: list[Group] = [(210, 0.0), (220, 0.0), (230, 1.0)]
                return [*opened("SPLINE", "AcDbSpline"), *normal, *counts, *((40, knot) for knot in knots), *places]


_VIEW: list[Group] = [
    (10, 0.0), (20, 0.0), (11, 1.0), (21, 1.0), (12, 0.0), (22, 0.0), (13, 0.0), (23, 0.0), (14, 0.5), (24, 0.5),
    (15, 0.5), (25, 0.5), (16, 0.0), (26, 0.0), (36, 1.0), (17, 0.0), (27, 0.0), (37, 0.0), (40, 100.0), (41, 1.5),
    (42, 50.0), (43, 0.0), (44, 0.0), (50, 0.0), (51, 0.0), (71, 0), (72, 1000), (73, 1), (74, 3), (75, 0), (76, 0),
    (77, 0), (78, 0),
]  # fmt: skip
"""The window that a reader opens first; most fit it to what is drawn."""
