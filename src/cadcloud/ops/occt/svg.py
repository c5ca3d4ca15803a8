"""Shapes from SVG drawings."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Literal, NotRequired, TypeAlias, cast, get_args

from OCP.gp import gp_Dir, gp_Trsf, gp_Vec
from OCP.TopoDS import TopoDS_Shape
from typing_extensions import TypedDict

from cadcloud.ops.brep import frames, measure, plane_shapes, strokes, topology
from cadcloud.ops.brep.build import transformed
from cadcloud.ops.brep.plane_paths import Line, Matrix, Subpath, tidied
from cadcloud.ops.errors import InvalidInput, KernelError
from cadcloud.ops.formats.svg import drawing
from cadcloud.ops.formats.svg.attributes import length
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Compound, Direction3, Factor, FileContent, Flag, Point3, Shape, Tolerance

FaceStrategy: TypeAlias = Literal["none", "auto", "nonzero", "evenOdd", "perSubpath"]
Alignment: TypeAlias = Literal[
    "topLeft", "topMid", "topRight", "midLeft", "midMid", "midRight", "bottomLeft", "bottomMid", "bottomRight"
]

_MOST_RIBBON_SEGMENTS = 2000
_SIDES = {"Left": 0.0, "Mid": 0.5, "Right": 1.0, "bottom": 0.0, "mid": 0.5, "top": 1.0}


class SVGShape(TypedDict):
    """A wire, face or set of edges, and the element that it is of.

    ``strokeWidth`` is that of the result: transformed and scaled like the shape.
    """

    shape: Shape
    isFace: bool
    elementType: str
    closed: bool
    fill: NotRequired[str]
    stroke: NotRequired[str]
    strokeWidth: NotRequired[float]
    opacity: NotRequired[float]
    id: NotRequired[str]
    className: NotRequired[str]


class SVGResult(TypedDict):
    """The shapes of a drawing in the order that they are painted, and what of it could not be followed."""

    shapes: list[SVGShape]
    viewBox: NotRequired[tuple[float, float, float, float]]
    warnings: list[str]


@operation("loadSVG")
def load_svg(
    svg: FileContent,
    face_strategy: FaceStrategy = "none",
    make_ribbons: Flag = False,
    include_invisible: Flag = False,
    join_segments: Flag = True,
    tolerance: Tolerance = 1e-7,
    scale: Factor = 1,
    flip_y: Flag = True,
    alignment: Alignment = "midMid",
    direction: Direction3 = (0, 1, 0),
    center: Point3 = (0, 0, 0),
) -> Compound:
    """Make wires or faces from an SVG drawing.

    Convention: one user unit of the outermost view box is one unit; ``width`` and ``height``, which say how
    large it is shown, change nothing. On the ground x goes to the right of the page and z up, or down
    without ``flip_y``, as for texts and DXF. On any other plane the page's up is as near to y as the plane
    allows, and x goes to the right for whom the direction points at, in left-handed axes. Lines, arcs and
    Bézier curves stay what they are.

    Args:
        svg: the drawing: text, or bytes.
        face_strategy: what becomes a face. ``none``: nothing, only wires. ``auto``: what the drawing fills,
            by the rule that it gives, open paths as if they were closed. ``nonzero`` and ``evenOdd``: all
            closed paths of an element together, by that rule. ``perSubpath``: each closed path by itself.
        make_ribbons: turn strokes into faces of their width, with their joins and caps, in place of the
            wires of elements that are not filled.
        include_invisible: take what is hidden, transparent or painted with nothing too.
        join_segments: one wire for each path; false leaves an edge for each segment. Faces are not affected.
        tolerance: segments that are smaller are left out, and paths whose ends are nearer are closed.
        scale: makes everything larger, strokes too.
        flip_y: turn the y of SVG, which goes down, round.
        alignment: which point of the drawing's bounding box lies at the centre.
        direction: what the drawing looks along.
        center: where the drawing is.

    Returns:
        A compound of all shapes, in the order that they are painted.

    Raises:
        InvalidInput: it is no SVG, is damaged or not safe to read, or paints nothing.
        KernelError: an outline could not be filled.
    """
    found = load_svg_structured(
        svg, face_strategy, make_ribbons, include_invisible, join_segments, tolerance, scale, flip_y, alignment,
        direction, center,
    )  # fmt: skip
    if not found["shapes"]:
        hint = f" {found['warnings'][0]}" if found["warnings"] else ""
        raise InvalidInput(f"The SVG paints nothing that can become a shape.{hint}", "svg")
    return topology.compound(shape["shape"] for shape in found["shapes"])


@operation("loadSVGStructured")
def load_svg_structured(
    svg: FileContent,
    face_strategy: FaceStrategy = "none",
    make_ribbons: Flag = False,
    include_invisible: Flag = False,
    join_segments: Flag = True,
    tolerance: Tolerance = 1e-7,
    scale: Factor = 1,
    flip_y: Flag = True,
    alignment: Alignment = "midMid",
    direction: Direction3 = (0, 1, 0),
    center: Point3 = (0, 0, 0),
) -> SVGResult:
    """Make wires or faces from an SVG drawing, each with its paints and its element.

    Convention: as for ``loadSVG``. Paints are as the drawing writes them, inherited ones too.

    Args:
        svg: the drawing: text, or bytes.
        face_strategy: what becomes a face: ``none``, ``auto`` (what is filled), ``nonzero``, ``evenOdd``
            (closed paths of an element together) or ``perSubpath`` (each by itself).
        make_ribbons: turn strokes into faces of their width.
        include_invisible: take what is hidden, transparent or painted with nothing too.
        join_segments: one wire for each path; false leaves an edge for each segment.
        tolerance: segments that are smaller are left out, and paths whose ends are nearer are closed.
        scale: makes everything larger, strokes too.
        flip_y: turn the y of SVG, which goes down, round.
        alignment: which point of the drawing's bounding box lies at the centre.
        direction: what the drawing looks along.
        center: where the drawing is.

    Returns:
        The shapes in the order that they are painted, the outermost view box, and warnings about what could
        not be followed, such as texts and clipping.

    Raises:
        InvalidInput: it is no SVG, or is damaged or not safe to read.
        KernelError: an outline could not be filled.
    """
    content = drawing.read(svg, "svg")
    page = Matrix(a=scale, d=-scale if flip_y else scale)
    maker = _Maker(page, face_strategy, tolerance, ribbons=make_ribbons, join=join_segments)
    shapes = [
        shape for element in content.painted if element.visible or include_invisible for shape in maker.shapes(element)
    ]
    if shapes:
        move = _placement([shape["shape"] for shape in shapes], alignment, direction, center)
        shapes = [cast("SVGShape", {**shape, "shape": transformed(shape["shape"], move)}) for shape in shapes]
    result: SVGResult = {"shapes": shapes, "warnings": content.warnings}
    if content.view_box:
        result["viewBox"] = content.view_box
    return result


class _Maker:
    """Makes the shapes of elements."""

    def __init__(self, page: Matrix, strategy: FaceStrategy, tolerance: float, *, ribbons: bool, join: bool) -> None:
        self._page = page
        self._strategy = strategy
        self._tolerance = tolerance
        self._ribbons = ribbons
        self._join = join

    def shapes(self, element: drawing.Painted) -> Iterator[SVGShape]:
        """The shapes of an element: what it fills or its wires, then its stroke."""
        ribbon = self._ribbons and element.is_stroked
        matrix = self._page.after(element.matrix)
        try:
            if element.is_filled or not ribbon:
                for shape, closed in self._outlines(element, matrix):
                    yield self._described(element, shape, closed=closed)
            if ribbon:
                for face in self._stroke(element, matrix):
                    described = self._described(element, face, closed=True)
                    yield cast("SVGShape", {key: value for key, value in described.items() if key != "fill"})
        except KernelError as error:
            name = f" with the id {element.id[:60]!r}" if element.id else ""
            raise KernelError(f"The <{element.tag}>{name}: {error.message}") from None

    def _outlines(self, element: drawing.Painted, matrix: Matrix) -> Iterator[tuple[TopoDS_Shape, bool]]:
        moved = (tidied(path.moved(matrix), self._tolerance) for path in element.paths)
        paths = [path for path in moved if path is not None]
        if self._strategy == "auto" and element.is_filled:
            paths = [_completed(path) for path in paths]
        to_fill = [path for path in paths if path.closed and self._fills(element)]
        for path in paths:
            if not any(path is other for other in to_fill):
                yield from self._unfilled(path)
        groups = [[path] for path in to_fill] if self._strategy == "perSubpath" else [to_fill]
        for group in groups:
            for face in plane_shapes.filled(group, self._rule(element)) if group else ():
                yield face, True

    def _fills(self, element: drawing.Painted) -> bool:
        return self._strategy != "none" and (self._strategy != "auto" or element.is_filled)

    def _rule(self, element: drawing.Painted) -> plane_shapes.Rule:
        if self._strategy == "auto":
            return "evenOdd" if element.style["fill-rule"] == "evenodd" else "nonzero"
        return "evenOdd" if self._strategy == "evenOdd" else "nonzero"

    def _unfilled(self, path: Subpath) -> Iterator[tuple[TopoDS_Shape, bool]]:
        if self._join:
            yield plane_shapes.wire(path), path.closed
        else:
            edges = plane_shapes.segments(path)
            yield (topology.compound(edges) if len(edges) > 1 else edges[0]), path.closed

    def _stroke(self, element: drawing.Painted, matrix: Matrix) -> list[Any]:
        pen = strokes.Pen(
            element.pen_width,
            _known(strokes.Join, element.style["stroke-linejoin"], "miter"),
            _known(strokes.Cap, element.style["stroke-linecap"], "butt"),
            max(length(element.style["stroke-miterlimit"], 1, 4), 1),
        )
        # The stroke is made before it is transformed, which may make it wider one way than another.
        reach = self._tolerance / math.sqrt(abs(matrix.determinant))
        found: list[Subpath] = []
        for path in element.paths:
            tidy = tidied(path, reach)
            found += [outline.moved(matrix) for outline in strokes.outlines(tidy, pen)] if tidy else []
        if sum(len(outline.segments) for outline in found) > 4 * _MOST_RIBBON_SEGMENTS:
            raise KernelError("The stroke has too many segments for a ribbon; simplify the path.")
        return plane_shapes.filled(found, "nonzero") if found else []

    def _described(self, element: drawing.Painted, shape: TopoDS_Shape, *, closed: bool) -> SVGShape:
        found: SVGShape = {
            "shape": shape,
            "isFace": topology.kind_of(shape) == "face",
            "elementType": element.tag,
            "closed": closed,
            "opacity": element.opacity,
        }
        if element.is_filled:
            found["fill"] = element.style["fill"]
        if element.is_stroked:
            found["stroke"] = element.style["stroke"]
            found["strokeWidth"] = element.pen_width * math.sqrt(abs(self._page.after(element.matrix).determinant))
        if element.id:
            found["id"] = element.id
        if element.class_name:
            found["className"] = element.class_name
        return found


def _completed(path: Subpath) -> Subpath:
    """An open path, closed by a straight line if that leaves an inside."""
    if path.closed or (len(path.segments) == 1 and isinstance(path.segments[0], Line)):
        return path
    return Subpath(path.start, [*path.segments, Line(path.start)], closed=True)


def _known(names: Any, given: str, otherwise: Any) -> Any:
    return given if given in get_args(names) else otherwise


def _placement(shapes: list[TopoDS_Shape], alignment: Alignment, direction: Point3, center: Point3) -> gp_Trsf:
    """From the ground to where the drawing belongs."""
    low, high = measure.bounds(topology.compound(shapes))
    up = next(side for side in ("top", "mid", "bottom") if alignment.startswith(side))
    across = _SIDES[alignment.removeprefix(up)]
    anchor = (low[0] + across * (high[0] - low[0]), 0.0, low[2] + _SIDES[up] * (high[2] - low[2]))
    back, there = gp_Trsf(), gp_Trsf()
    back.SetTranslation(frames.vector(anchor).Reversed())
    there.SetTranslation(frames.vector(center))
    return there.Multiplied(_turn(frames.direction(direction))).Multiplied(back)


def _turn(normal: gp_Dir) -> gp_Trsf:
    """From the ground to a plane: the page's up, which is z, becomes as steep as the plane allows."""
    level = abs(normal.Y()) > 1 - 1e-12
    up = gp_Vec(0, 0, 1) if level else gp_Vec(0, 1, 0).Subtracted(gp_Vec(normal).Multiplied(normal.Y())).Normalized()
    across, along = gp_Vec(normal).Crossed(up), gp_Vec(normal)
    turn = gp_Trsf()
    turn.SetValues(
        across.X(), along.X(), up.X(), 0,
        across.Y(), along.Y(), up.Y(), 0,
        across.Z(), along.Z(), up.Z(), 0,
    )  # fmt: skip
    return turn
