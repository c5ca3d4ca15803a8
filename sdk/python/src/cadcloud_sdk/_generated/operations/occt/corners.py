"""Operations of ``occt.corners``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from typing import Literal

from cadcloud_sdk._generated.operations import kinds, structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Number, Points, default


class CornersOperations(Namespace):
    """Operations of ``occt.corners``."""

    def chamfer_corner_by_point(
        self,
        shape: Reference[kinds.Shape],
        points: Points = default([]),
        distance: Number = default(1),
        angle: Number = default(45),
        snap_tolerance: Number = default(0),
        mode: Literal["auto", "planarOnly"] | Reference[str] = default("auto"),
    ) -> Result[kinds.Shape]:
        """Cut off the corners of a shape that lie nearest to points.

        A corner of a flat wire or face is cut off straight, and so is one of a cylindrical or conical face as it is
        when unrolled; at a corner of a solid or shell all sharp edges that end in it are bevelled.

        Convention: each point takes the nearest vertex. What cannot be cut is left out as long as anything can;
        ``classifyCornerByPoint`` tells what kind of corner each is.

        Args:
            shape: a wire, a face, a shell, a solid, or a compound of them.
            points: near the corners; none leaves the shape as it is.
            distance: from the corner to the cut, along the side before it, or from an edge to its bevel on one of
                the faces beside it.
            angle: between that side or face and the cut, in degrees; less than 90 for solids and shells.
            snap_tolerance: how far a corner may lie from its point; 0 for any distance.
            mode: ``planarOnly`` leaves out all corners but those of flat wires and faces.

        Returns:
            The shape without these corners.
        """
        return self._add(
            "occt.corners.chamferCornerByPoint",
            {"shape": shape},
            {"points": points, "distance": distance, "angle": angle, "snapTolerance": snap_tolerance, "mode": mode},
        )

    def classify_corner_by_point(
        self, shape: Reference[kinds.Shape], points: Points = default([]), snap_tolerance: Number = default(0)
    ) -> Result[structs.CornerByPointReport]:
        """Tell what kind of corner lies nearest to each of some points.

        Convention: ``planar`` is a corner of a flat wire or face, ``developable`` one of a cylindrical or conical
        face, ``solid3d`` one where faces of a solid or shell meet. ``tooFar`` is a vertex beyond the tolerance,
        ``noVertex`` says that the shape has none, ``notFound`` that no such corner is there. ``action`` is what
        would be done: ``cutInPlane``, ``cutOnSurface``, ``cutEdges`` or ``none``.

        Args:
            shape: any shape.
            points: near the corners.
            snap_tolerance: how far a corner may lie from its point; 0 for any distance.

        Returns:
            For each point where the corner lies and how far off, how many edges (``valence``) and faces meet there,
            and its kind; ``ok`` tells whether every point has a corner.
        """
        return self._add(
            "occt.corners.classifyCornerByPoint", {"shape": shape}, {"points": points, "snapTolerance": snap_tolerance}
        )

    def corner_by_point_report(
        self,
        shape: Reference[kinds.Shape],
        points: Points = default([]),
        radius: Number = default(1),
        taper_factor: Number = default(1),
        snap_tolerance: Number = default(0),
        mode: Literal["auto", "planarOnly"] | Reference[str] = default("auto"),
    ) -> Result[structs.CornerByPointReport]:
        """Tell what ``filletCornerByPoint`` does with each of some points.

        Convention: kinds and actions are those of ``classifyCornerByPoint``. Corners of one wire, face, shell or
        solid are rounded all together or not at all.

        Args:
            shape: a wire, a face, a shell, a solid, or a compound of them.
            points: near the corners.
            radius: of the fillets, at the corners.
            taper_factor: the share of the radius that is left at the far ends of the edges of a solid or shell.
            snap_tolerance: how far a corner may lie from its point; 0 for any distance.
            mode: ``planarOnly`` leaves out all corners but those of flat wires and faces.

        Returns:
            For each point its corner, whether it is rounded, and why not; ``ok`` tells whether all are,
            ``modified`` whether any is, ``error`` the first reason.
        """
        return self._add(
            "occt.corners.cornerByPointReport",
            {"shape": shape},
            {
                "points": points,
                "radius": radius,
                "taperFactor": taper_factor,
                "snapTolerance": snap_tolerance,
                "mode": mode,
            },
        )

    def fillet_corner_by_point(
        self,
        shape: Reference[kinds.Shape],
        points: Points = default([]),
        radius: Number = default(1),
        taper_factor: Number = default(1),
        snap_tolerance: Number = default(0),
        mode: Literal["auto", "planarOnly"] | Reference[str] = default("auto"),
    ) -> Result[kinds.Shape]:
        """Round the corners of a shape that lie nearest to points.

        A corner of a flat wire or face gets an arc; one of a cylindrical or conical face gets what is an arc when
        the face is unrolled; at a corner of a solid or shell all sharp edges that end in it are rounded.

        Convention: each point takes the nearest vertex. What cannot be rounded is left out as long as anything can;
        ``cornerByPointReport`` tells about each point.

        Args:
            shape: a wire, a face, a shell, a solid, or a compound of them.
            points: near the corners; none leaves the shape as it is.
            radius: of the fillets, at the corners.
            taper_factor: the share of the radius that is left at the far ends of the edges of a solid or shell; 1
                rounds them evenly, 0 lets the rounding run out.
            snap_tolerance: how far a corner may lie from its point; 0 for any distance.
            mode: ``planarOnly`` leaves out all corners but those of flat wires and faces.

        Returns:
            The rounded shape.
        """
        return self._add(
            "occt.corners.filletCornerByPoint",
            {"shape": shape},
            {
                "points": points,
                "radius": radius,
                "taperFactor": taper_factor,
                "snapTolerance": snap_tolerance,
                "mode": mode,
            },
        )
