"""Drawings: the elements of an SVG document that paint something, in the order that they are painted."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import numpy as np

from cadcloud.ops.brep.plane_paths import Arc, Line, Matrix, Segment, Subpath, polygon, whole_ellipse
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats.svg import path_data
from cadcloud.ops.formats.svg.attributes import (
    INHERITED,
    StyleSheet,
    Viewport,
    fitted,
    length,
    numbers,
    transform,
    view_box,
)
from cadcloud.ops.formats.xml import Element, parse
from cadcloud.ops.types import LARGEST

_NAMESPACE = "http://www.w3.org/2000/svg"
_LINK = "http://www.w3.org/1999/xlink href"
_GROUPS = {"g", "a", "switch"}
_UNSUPPORTED = {"text", "image", "foreignObject", "video", "canvas", "iframe"}
_DEEPEST_USE = 16
_MOST_VISITS = 200_000
_MOST_SEGMENTS = 200_000
_MOST_WARNINGS = 100


@dataclass(frozen=True)
class Painted:
    """An element that paints.

    Attributes:
        tag: the name of the element.
        paths: in its own coordinates.
        matrix: from there to the coordinates of the outermost view box.
        style: the properties that paint.
        opacity: of the element and all groups around it.
        id: of the element; empty without one.
        class_name: of the element; empty without one.
        visible: whether anything of it can be seen.
        pen_width: the width of its stroke in its own coordinates.
    """

    tag: str
    paths: list[Subpath]
    matrix: Matrix
    style: dict[str, str]
    opacity: float
    id: str
    class_name: str
    visible: bool
    pen_width: float

    @property
    def is_filled(self) -> bool:
        """Whether the inside is painted."""
        return self.style["fill"] not in ("none", "transparent") and self.tag != "line"

    @property
    def is_stroked(self) -> bool:
        """Whether the outline is painted."""
        return self.style["stroke"] not in ("none", "transparent") and self.pen_width > 0


@dataclass
class Drawing:
    """What an SVG document paints."""

    painted: list[Painted]
    view_box: tuple[float, float, float, float] | None
    warnings: list[str]


@dataclass(frozen=True)
class _Scope:
    """What an element takes over from those around it."""

    matrix: Matrix
    viewport: Viewport
    style: dict[str, str]
    opacity: float = 1
    displayed: bool = True
    uses: tuple[str, ...] = field(default=())


def read(content: str | bytes, parameter: str) -> Drawing:
    """Read a drawing.

    Raises:
        InvalidInput: it is no SVG, is damaged, or is more than can be drawn.
    """
    root = parse(content, parameter, "SVG")
    if root.tag != "svg":
        raise InvalidInput(f"This is no SVG: its outermost element is {root.tag[:40]!r}.", parameter)
    return _Reader(root, parameter).drawing()


class _Reader:
    def __init__(self, root: Element, parameter: str) -> None:
        self._root = root
        self._parameter = parameter
        self._warnings: dict[str, None] = {}
        self._visits = 0
        self._segments = 0
        elements = list(_every(root))
        self._ids = {element.attributes["id"]: element for element in elements[::-1] if "id" in element.attributes}
        self._sheet = StyleSheet("\n".join(element.text for element in elements if element.tag == "style"))
        for selector in self._sheet.unknown[:_MOST_WARNINGS]:
            self._warn(f"The style rule for {selector[:40]!r} is not followed: only tags, classes and ids are.")

    def drawing(self) -> Drawing:
        attributes = self._root.attributes
        box = view_box(attributes.get("viewBox"))
        width, height = length(attributes.get("width"), 300, 300), length(attributes.get("height"), 150, 150)
        viewport = Viewport(box[2], box[3]) if box else Viewport(width, height)
        # A view box that begins elsewhere than at the origin moves nothing: what is drawn is aligned later.
        scope = self._scope(self._root, _Scope(Matrix(), viewport, dict(INHERITED)), own_transform=True)
        painted = list(self._inside(self._root, scope))
        return Drawing(painted, box, list(self._warnings)[:_MOST_WARNINGS])

    def _warn(self, message: str) -> None:
        self._warnings.setdefault(message)

    def _inside(self, element: Element, scope: _Scope) -> Iterator[Painted]:
        for child in element.children:
            yield from self._visit(child, scope)
            if element.tag == "switch" and child.tag in _SHAPES | _GROUPS | {"use", "svg"}:
                return

    def _visit(self, element: Element, outer: _Scope) -> Iterator[Painted]:
        self._visits += 1
        if self._visits > _MOST_VISITS:
            raise InvalidInput(f"The SVG paints more than {_MOST_VISITS} elements.", self._parameter)
        if element.namespace not in ("", _NAMESPACE):
            return
        if element.tag in _UNSUPPORTED:
            self._warn(f"<{element.tag}> is left out: turn it into paths.")
        elif element.tag in _GROUPS:
            yield from self._inside(element, self._scope(element, outer))
        elif element.tag == "svg":
            yield from self._inside(element, self._framed(element, element, self._scope(element, outer)))
        elif element.tag == "use":
            yield from self._use(element, outer)
        elif element.tag in _SHAPES:
            yield from self._shape(element, self._scope(element, outer))

    def _scope(self, element: Element, outer: _Scope, *, own_transform: bool = True) -> _Scope:
        """What holds inside an element."""
        style = self._sheet.style(element)
        for name in ("clip-path", "mask"):
            if style.get(name, "none") != "none":
                self._warn(f"{name} is not followed: the whole is drawn.")
        matrix = outer.matrix
        if own_transform and "transform" in style:
            step = transform(style["transform"])
            if step is None:
                self._warn(f"The transformation {style['transform'][:60]!r} makes no sense and is left out.")
            matrix = matrix.after(step or Matrix())
        inherited = {key: style.get(key, "inherit") for key in INHERITED}
        taken = {key: outer.style[key] if value == "inherit" else value for key, value in inherited.items()}
        return replace(
            outer,
            matrix=matrix,
            style=taken,
            opacity=outer.opacity * min(max(length(style.get("opacity"), 1, 1), 0), 1),
            displayed=outer.displayed and style.get("display") != "none",
        )

    def _use(self, element: Element, outer: _Scope) -> Iterator[Painted]:
        link = element.attributes.get("href") or element.attributes.get(_LINK) or ""
        target = self._ids.get(link.removeprefix("#")) if link.startswith("#") else None
        if target is None or link in outer.uses or len(outer.uses) >= _DEEPEST_USE:
            self._warn(f"<use> of {link[:60]!r} is left out: it is not in the file, or uses itself.")
            return
        scope = self._scope(element, outer)
        x = length(element.attributes.get("x"), scope.viewport.width, 0)
        y = length(element.attributes.get("y"), scope.viewport.height, 0)
        scope = replace(scope, matrix=scope.matrix.after(Matrix(e=x, f=y)), uses=(*outer.uses, link))
        if target.tag in ("symbol", "svg"):
            yield from self._inside(target, self._framed(target, element, self._scope(target, scope)))
        else:
            yield from self._visit(target, scope)

    def _framed(self, element: Element, sized: Element, scope: _Scope) -> _Scope:
        """Inside an inner drawing or symbol, with a viewport of its own."""
        around, given = scope.viewport, sized.attributes

        def extent(name: str, whole: float) -> float:
            return length(given.get(name, element.attributes.get(name)), whole, whole)

        matrix = scope.matrix
        if element.tag == "svg":
            x = length(element.attributes.get("x"), around.width, 0)
            y = length(element.attributes.get("y"), around.height, 0)
            matrix = matrix.after(Matrix(e=x, f=y))
        width, height = extent("width", around.width), extent("height", around.height)
        box = view_box(element.attributes.get("viewBox"))
        if box is None:
            return replace(scope, matrix=matrix, viewport=Viewport(width, height))
        ratio = element.attributes.get("preserveAspectRatio", "xMidYMid meet")
        return replace(scope, matrix=matrix.after(fitted(box, width, height, ratio)), viewport=Viewport(box[2], box[3]))

    def _shape(self, element: Element, scope: _Scope) -> Iterator[Painted]:
        if element.tag == "path":
            paths, broken = path_data.read(element.attributes.get("d", ""))
            if broken is not None:
                name = element.attributes.get("id", "without id")
                self._warn(f"The data of the path {name[:40]!r} breaks off at character {broken}.")
        else:
            paths = _SHAPE_READERS[element.tag](element.attributes, scope.viewport)
        paths = [path for path in paths if path.segments]
        if not paths:
            return
        self._segments += sum(len(path.segments) for path in paths)
        if self._segments > _MOST_SEGMENTS:
            raise InvalidInput(f"The SVG has more than {_MOST_SEGMENTS} segments.", self._parameter)
        if not all(_is_near(path.moved(scope.matrix)) for path in paths):
            raise InvalidInput(f"The SVG has coordinates beyond {LARGEST:g}.", self._parameter)
        if abs(scope.matrix.determinant) < 1e-12:
            self._warn(f"A <{element.tag}> is left out: its transformation leaves nothing of it.")
            return
        yield self._painted(element, paths, scope)

    def _painted(self, element: Element, paths: list[Subpath], scope: _Scope) -> Painted:
        style = {**scope.style}
        for key in ("fill", "stroke"):
            style[key] = scope.style["color"] if style[key].lower() == "currentcolor" else style[key]
        found = Painted(
            tag=element.tag,
            paths=paths,
            matrix=scope.matrix,
            style=style,
            opacity=scope.opacity,
            id=element.attributes.get("id", ""),
            class_name=element.attributes.get("class", ""),
            visible=True,
            pen_width=length(style["stroke-width"], scope.viewport.diagonal, 1),
        )
        if found.is_stroked and style["stroke-dasharray"] != "none":
            self._warn("stroke-dasharray is not followed: strokes are drawn without gaps.")
        seen = scope.displayed and scope.opacity > 0 and style["visibility"] == "visible"
        return replace(found, visible=seen and (found.is_filled or found.is_stroked))


def _every(root: Element) -> Iterator[Element]:
    stack = [root]
    while stack:
        element = stack.pop()
        yield element
        stack.extend(element.children[::-1])


def _is_near(path: Subpath) -> bool:
    points = path.sampled(4)
    return bool(np.all(np.isfinite(points)) and np.all(np.abs(points) <= LARGEST))


Attributes = dict[str, str]


def _rect(given: Attributes, around: Viewport) -> list[Subpath]:
    x, y = length(given.get("x"), around.width, 0), length(given.get("y"), around.height, 0)
    width = length(given.get("width"), around.width, 0)
    height = length(given.get("height"), around.height, 0)
    if width <= 0 or height <= 0:
        return []
    rx, ry = length(given.get("rx"), around.width, -1), length(given.get("ry"), around.height, -1)
    # A radius that is not given, or makes no sense, is that of the other direction.
    rx, ry = (rx if rx >= 0 else max(ry, 0)), (ry if ry >= 0 else max(rx, 0))
    rx, ry = min(rx, width / 2), min(ry, height / 2)
    if not rx or not ry:
        return [polygon([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])]
    right, bottom = x + width, y + height
    segments: list[Segment] = []
    corners = [
        ((right - rx, y), (right - rx, y + ry), (right, y + ry)),
        ((right, bottom - ry), (right - rx, bottom - ry), (right - rx, bottom)),
        ((x + rx, bottom), (x + rx, bottom - ry), (x, bottom - ry)),
        ((x, y + ry), (x + rx, y + ry), (x + rx, y)),
    ]
    for quarter, (begin, center, end) in enumerate(corners):
        first = (quarter - 1) * math.pi / 2
        segments += [Line(begin), Arc(center, (rx, 0), (0, ry), first, math.pi / 2, end)]
    return [Subpath((x + rx, y), segments, True)]


def _circle(given: Attributes, around: Viewport) -> list[Subpath]:
    center = length(given.get("cx"), around.width, 0), length(given.get("cy"), around.height, 0)
    radius = length(given.get("r"), around.diagonal, 0)
    return [whole_ellipse(center, radius, radius)] if radius > 0 else []


def _ellipse(given: Attributes, around: Viewport) -> list[Subpath]:
    center = length(given.get("cx"), around.width, 0), length(given.get("cy"), around.height, 0)
    rx, ry = length(given.get("rx"), around.width, -1), length(given.get("ry"), around.height, -1)
    rx, ry = (rx if rx >= 0 else ry), (ry if ry >= 0 else rx)
    return [whole_ellipse(center, rx, ry)] if rx > 0 and ry > 0 else []


def _line(given: Attributes, around: Viewport) -> list[Subpath]:
    start = length(given.get("x1"), around.width, 0), length(given.get("y1"), around.height, 0)
    end = length(given.get("x2"), around.width, 0), length(given.get("y2"), around.height, 0)
    return [polygon([start, end], closed=False)]


def _points(given: Attributes, *, closed: bool) -> list[Subpath]:
    found = numbers(given.get("points", ""))
    points = [(found[at], found[at + 1]) for at in range(0, len(found) - 1, 2)]
    return [polygon(points, closed=closed)] if len(points) > 1 else []


_SHAPE_READERS: dict[str, Callable[[Attributes, Viewport], list[Subpath]]] = {
    "rect": _rect,
    "circle": _circle,
    "ellipse": _ellipse,
    "line": _line,
    "polyline": lambda given, _around: _points(given, closed=False),
    "polygon": lambda given, _around: _points(given, closed=True),
}
_SHAPES = {"path", *_SHAPE_READERS}
