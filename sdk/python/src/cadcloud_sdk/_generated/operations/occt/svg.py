"""Operations of ``occt.svg``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from typing import Literal

from cadcloud_sdk._generated.operations import kinds, structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Number, Point, Text, default


class SvgOperations(Namespace):
    """Operations of ``occt.svg``."""

    def load_svg(
        self,
        svg: Text | Text | Reference[bytes],
        face_strategy: Literal["none", "auto", "nonzero", "evenOdd", "perSubpath"] | Reference[str] = default("none"),
        make_ribbons: Boolean = default(False),
        include_invisible: Boolean = default(False),
        join_segments: Boolean = default(True),
        tolerance: Number = default(1e-07),
        scale: Number = default(1),
        flip_y: Boolean = default(True),
        alignment: Literal[
            "topLeft", "topMid", "topRight", "midLeft", "midMid", "midRight", "bottomLeft", "bottomMid", "bottomRight"
        ]
        | Reference[str] = default("midMid"),
        direction: Point = default([0, 1, 0]),
        center: Point = default([0, 0, 0]),
    ) -> Result[kinds.Compound]:
        """Make wires or faces from an SVG drawing.

        Convention: one user unit of the outermost view box is one unit; ``width`` and ``height``, which say how
        large it is shown, change nothing. On the ground x goes to the right of the page and z up, or down without
        ``flip_y``, as for texts and DXF. On any other plane the page's up is as near to y as the plane allows, and
        x goes to the right for whom the direction points at, in left-handed axes. Lines, arcs and Bézier curves
        stay what they are.

        Args:
            svg: the drawing: text, or bytes.
            face_strategy: what becomes a face. ``none``: nothing, only wires. ``auto``: what the drawing fills, by
                the rule that it gives, open paths as if they were closed. ``nonzero`` and ``evenOdd``: all closed
                paths of an element together, by that rule. ``perSubpath``: each closed path by itself.
            make_ribbons: turn strokes into faces of their width, with their joins and caps, in place of the wires
                of elements that are not filled.
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
        """
        return self._add(
            "occt.svg.loadSVG",
            {"svg": svg},
            {
                "faceStrategy": face_strategy,
                "makeRibbons": make_ribbons,
                "includeInvisible": include_invisible,
                "joinSegments": join_segments,
                "tolerance": tolerance,
                "scale": scale,
                "flipY": flip_y,
                "alignment": alignment,
                "direction": direction,
                "center": center,
            },
        )

    def load_svg_structured(
        self,
        svg: Text | Text | Reference[bytes],
        face_strategy: Literal["none", "auto", "nonzero", "evenOdd", "perSubpath"] | Reference[str] = default("none"),
        make_ribbons: Boolean = default(False),
        include_invisible: Boolean = default(False),
        join_segments: Boolean = default(True),
        tolerance: Number = default(1e-07),
        scale: Number = default(1),
        flip_y: Boolean = default(True),
        alignment: Literal[
            "topLeft", "topMid", "topRight", "midLeft", "midMid", "midRight", "bottomLeft", "bottomMid", "bottomRight"
        ]
        | Reference[str] = default("midMid"),
        direction: Point = default([0, 1, 0]),
        center: Point = default([0, 0, 0]),
    ) -> Result[structs.SVGResult]:
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
            The shapes in the order that they are painted, the outermost view box, and warnings about what could not
            be followed, such as texts and clipping.
        """
        return self._add(
            "occt.svg.loadSVGStructured",
            {"svg": svg},
            {
                "faceStrategy": face_strategy,
                "makeRibbons": make_ribbons,
                "includeInvisible": include_invisible,
                "joinSegments": join_segments,
                "tolerance": tolerance,
                "scale": scale,
                "flipY": flip_y,
                "alignment": alignment,
                "direction": direction,
                "center": center,
            },
        )
