"""Operations of ``occt.path``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence

from cadcloud_sdk._generated.operations import kinds, structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Number, Point, default


class PathOperations(Namespace):
    """Operations of ``occt.path``."""

    def shape_from_path(
        self,
        subpaths: Sequence[structs.PathSubpath | Reference[structs.PathSubpath]]
        | Reference[Sequence[structs.PathSubpath]],
        make_faces: Boolean = default(False),
        join_segments: Boolean = default(True),
        tolerance: Number = default(1e-07),
        scale: Number = default(1),
        flip_y: Boolean = default(True),
        origin: Point = default([0, 0, 0]),
    ) -> Result[kinds.Shape]:
        """Make wires or faces from paths in the plane.

        Convention: the plane is the ground, its x along x and its y along z, or against z with ``flip_y``, as suits
        drawings whose y goes down. An arc runs from where the segment before it ends to ``to``; of the arcs that do
        so with the given radii, it is the one in the direction of ``deltaAngle`` whose centre is nearest to
        ``center``, so that ``startAngle`` and the size of ``deltaAngle`` need not be exact. Faces look up; closed
        paths inside others are holes by the nonzero rule of SVG, so if they run the other way.

        Args:
            subpaths: the paths.
            make_faces: fill closed paths; open ones stay wires.
            join_segments: one wire for each path; false leaves an edge for each segment. Faces are not affected.
            tolerance: segments that are smaller are left out, and paths whose ends are nearer are closed.
            scale: makes everything larger.
            flip_y: turn y round.
            origin: where the origin of the plane goes.

        Returns:
            The wire, edge or face; a compound of several, wires and edges first.
        """
        return self._add(
            "occt.path.shapeFromPath",
            {"subpaths": subpaths},
            {
                "makeFaces": make_faces,
                "joinSegments": join_segments,
                "tolerance": tolerance,
                "scale": scale,
                "flipY": flip_y,
                "origin": origin,
            },
        )
