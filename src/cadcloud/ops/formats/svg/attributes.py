"""Attributes: lengths, transformations, view boxes, and styles from style sheets and attributes."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cadcloud.ops.brep.plane_paths import Matrix
from cadcloud.ops.formats.svg.path_data import NUMBER
from cadcloud.ops.formats.xml import Element

_UNITS = {
    "": 1, "px": 1, "pt": 4 / 3, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54, "q": 96 / 101.6, "in": 96,
    "em": 16, "rem": 16, "ex": 8, "ch": 8,
}  # fmt: skip
"""How many user units a unit is; those of fonts are for letters of 16."""

_LENGTH = re.compile(rf"\s*({NUMBER.pattern})\s*([a-z%]*)\s*", re.IGNORECASE)
_TRANSFORM = re.compile(r"\s*,?\s*([a-zA-Z]+)\s*\(([^()]*)\)")
_COMMENT = re.compile(r"/\*.*?(?:\*/|$)", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SELECTOR = re.compile(r"(\*|[\w-]+)?((?:[.#][\w-]+)*)")
_MARK = re.compile(r"[.#][\w-]+")
_MOST_RULES = 10_000

INHERITED = {
    "fill": "black", "fill-rule": "nonzero", "stroke": "none", "stroke-width": "1", "stroke-linecap": "butt",
    "stroke-linejoin": "miter", "stroke-miterlimit": "4", "stroke-dasharray": "none", "visibility": "visible",
    "color": "black",
}  # fmt: skip
"""The properties that elements take over from those around them, with their initial values."""

_OWN = ("display", "opacity", "transform", "clip-path", "mask")


@dataclass(frozen=True)
class Viewport:
    """What percentages refer to."""

    width: float
    height: float

    @property
    def diagonal(self) -> float:
        """What percentages refer to that are neither along x nor along y."""
        return math.hypot(self.width, self.height) / math.sqrt(2)


def length(text: str | None, whole: float, otherwise: float) -> float:
    """A length in user units.

    Args:
        text: as it is written; None if it is not given.
        whole: what percentages refer to.
        otherwise: where it is not given or makes no sense.
    """
    found = _LENGTH.fullmatch(text) if text else None
    if not found:
        return otherwise
    number, unit = float(found[1]), found[2].lower()
    if unit == "%":
        return number * whole / 100
    return number * _UNITS[unit] if unit in _UNITS else otherwise


def numbers(text: str) -> list[float]:
    """All numbers of a list."""
    return [float(number) for number in NUMBER.findall(text)]


def transform(text: str) -> Matrix | None:
    """A list of transformations as one matrix; None where it makes no sense."""
    result, at = Matrix(), 0
    text = text.strip()
    while at < len(text):
        found = _TRANSFORM.match(text, at)
        if not found:
            return None
        step = _step(found[1], numbers(found[2]))
        if step is None:
            return None
        result = result.after(step)
        at = found.end()
    return result


def _step(name: str, given: list[float]) -> Matrix | None:
    step = _STEPS.get(name.lower())
    return step[1](*given) if step and len(given) in step[0] else None


def _rotate(degrees: float, x: float = 0, y: float = 0) -> Matrix:
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return Matrix(cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y)


_STEPS: dict[str, tuple[tuple[int, ...], Callable[..., Matrix]]] = {
    "matrix": ((6,), Matrix),
    "translate": ((1, 2), lambda *by: Matrix(e=by[0], f=by[1] if len(by) > 1 else 0)),
    "scale": ((1, 2), lambda *by: Matrix(a=by[0], d=by[-1])),
    "rotate": ((1, 3), _rotate),
    "skewx": ((1,), lambda *by: Matrix(c=math.tan(math.radians(by[0])))),
    "skewy": ((1,), lambda *by: Matrix(b=math.tan(math.radians(by[0])))),
}
"""The transformations, with how many numbers each may have."""


def view_box(text: str | None) -> tuple[float, float, float, float] | None:
    """Left, top, width and height; None where there is no view box or one without extent."""
    found = numbers(text or "")
    if len(found) != 4 or found[2] <= 0 or found[3] <= 0:
        return None
    left, top, width, height = found
    return (left, top, width, height)


def fitted(box: tuple[float, float, float, float], width: float, height: float, ratio: str) -> Matrix:
    """Where a view box goes in a viewport whose corner is the origin, as ``preserveAspectRatio`` says."""
    left, top, across, down = box
    x, y = width / across, height / down
    align, _, mode = ratio.strip().partition(" ")
    if align != "none":
        x = y = max(x, y) if mode.strip() == "slice" else min(x, y)
    shares = {"min": 0.0, "mid": 0.5, "max": 1.0}
    horizontal = 0.0 if align == "none" else shares.get(align[1:4].lower(), 0.5)
    vertical = 0.0 if align == "none" else shares.get(align[5:8].lower(), 0.5)
    dx, dy = horizontal * (width - across * x), vertical * (height - down * y)
    return Matrix(a=x, d=y, e=dx - left * x, f=dy - top * y)


@dataclass(frozen=True)
class _Selector:
    tag: str
    classes: frozenset[str]
    ids: frozenset[str]
    declarations: Mapping[str, str]

    @property
    def weight(self) -> tuple[int, int, int]:
        return (len(self.ids), len(self.classes), int(bool(self.tag)))

    def matches(self, element: Element, classes: frozenset[str]) -> bool:
        return (
            self.tag in ("", element.tag)
            and self.classes <= classes
            and self.ids <= frozenset([element.attributes.get("id", "")])
        )


class StyleSheet:
    """Rules that select elements by tag, class and id; others are counted, but not followed."""

    def __init__(self, text: str) -> None:
        self.unknown: list[str] = []
        self._selectors: list[_Selector] = []
        for rule in _RULE.finditer(_COMMENT.sub("", text)):
            declared = declarations(rule[2])
            for selector in rule[1].split(","):
                self._add(selector.strip(), declared)
        # Where weights are equal, the later rule wins: the sort keeps their order.
        self._selectors.sort(key=lambda selector: selector.weight)

    def _add(self, text: str, declared: Mapping[str, str]) -> None:
        found = _SELECTOR.fullmatch(text)
        if not text or not found or len(self._selectors) >= _MOST_RULES:
            self.unknown += [text] if text else []
            return
        marks: list[str] = _MARK.findall(found[2])
        classes = frozenset(mark[1:] for mark in marks if mark.startswith("."))
        ids = frozenset(mark[1:] for mark in marks if mark.startswith("#"))
        tag = "" if found[1] in (None, "*") else found[1]
        self._selectors.append(_Selector(tag, classes, ids, declared))

    def style(self, element: Element) -> dict[str, str]:
        """The properties of an element itself: attributes, then rules, then its own ``style``."""
        found = {key: value for key, value in element.attributes.items() if key in INHERITED or key in _OWN}
        classes = frozenset(element.attributes.get("class", "").split())
        for selector in self._selectors:
            if selector.matches(element, classes):
                found |= selector.declarations
        return found | declarations(element.attributes.get("style", ""))


def declarations(text: str) -> dict[str, str]:
    """The properties of ``name: value; name: value``."""
    pairs = (part.partition(":") for part in _COMMENT.sub("", text).split(";"))
    return {name.strip().lower(): value.replace("!important", "").strip() for name, _, value in pairs if value.strip()}
