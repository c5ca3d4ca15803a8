"""Operations of ``occt.geom.curves``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Number, Numbers, Point, default


class CurvesOperations(Namespace):
    """Operations of ``occt.geom.curves``."""

    def geom2d_ellipse(
        self,
        center: Numbers = default([0, 0]),
        direction: Numbers = default([1, 0]),
        radius_minor: Number = default(1),
        radius_major: Number = default(2),
        sense: Boolean = default(False),
    ) -> Result[kinds.Curve2d]:
        """Make an ellipse in the plane.

        Convention: it starts at the end of its long axis and runs counter-clockwise whatever ``sense`` says, as
        existing clients expect; its parameter is an angle in radians.

        Args:
            center: the middle.
            direction: of the long axis; its length does not matter.
            radius_minor: half the short axis.
            radius_major: half the long axis; at least ``radius_minor``.
            sense: without effect; a trimmed curve can be turned round.

        Returns:
            The curve, for ``makeEdgeFromGeom2dCurveAndSurface`` and the like.
        """
        return self._add(
            "occt.geom.curves.geom2dEllipse",
            {},
            {
                "center": center,
                "direction": direction,
                "radiusMinor": radius_minor,
                "radiusMajor": radius_major,
                "sense": sense,
            },
        )

    def geom2d_segment(self, start: Numbers = default([0, 0]), end: Numbers = default([1, 0])) -> Result[kinds.Curve2d]:
        """Make a straight line between two points of the plane.

        Convention: its parameter is the distance from the start.

        Args:
            start: where it starts.
            end: where it ends; must differ from ``start``.

        Returns:
            The curve, for ``makeEdgeFromGeom2dCurveAndSurface`` and the like.
        """
        return self._add("occt.geom.curves.geom2dSegment", {}, {"start": start, "end": end})

    def geom2d_trimmed_curve(
        self,
        shape: Reference[kinds.Curve2d],
        u1: Number = default(0),
        u2: Number = default(1),
        sense: Boolean = default(True),
        adjust_periodic: Boolean = default(True),
    ) -> Result[kinds.Curve2d]:
        """Cut a piece out of a curve of the plane.

        Known difference: ``sense`` is followed; elsewhere the piece has run backwards in any case.

        Args:
            shape: the curve.
            u1: the parameter of one end: the distance from the start of a segment, radians on an ellipse.
            u2: the parameter of the other end; must differ from ``u1``.
            sense: true lets the piece run as the curve does, false turns it round.
            adjust_periodic: true counts parameters of closed curves round and round, so that the piece runs from
                ``u1`` on to ``u2``.

        Returns:
            The piece.
        """
        return self._add(
            "occt.geom.curves.geom2dTrimmedCurve",
            {"shape": shape},
            {"u1": u1, "u2": u2, "sense": sense, "adjustPeriodic": adjust_periodic},
        )

    def geom_circle_curve(
        self, radius: Number = default(1), center: Point = default([0, 0, 0]), direction: Point = default([0, 1, 0])
    ) -> Result[kinds.Wire]:
        """Make a circle.

        Convention: a wire, as ``occt.shapes.wire.createCircleWire`` makes it.

        Args:
            radius: from the centre to the line.
            center: the middle.
            direction: normal of the plane that the circle lies in.

        Returns:
            A closed wire of one edge.
        """
        return self._add(
            "occt.geom.curves.geomCircleCurve", {}, {"radius": radius, "center": center, "direction": direction}
        )

    def geom_ellipse_curve(
        self,
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        radius_minor: Number = default(1),
        radius_major: Number = default(2),
    ) -> Result[kinds.Wire]:
        """Make an ellipse.

        Convention: a wire. For a normal along y the long axis lies along z, for one along z it lies along x.

        Args:
            center: the middle.
            direction: normal of the plane that the ellipse lies in.
            radius_minor: half the short axis.
            radius_major: half the long axis; at least ``radius_minor``.

        Returns:
            A closed wire of one edge.
        """
        return self._add(
            "occt.geom.curves.geomEllipseCurve",
            {},
            {"center": center, "direction": direction, "radiusMinor": radius_minor, "radiusMajor": radius_major},
        )

    def get_2d_point_from_2d_curve_on_param(
        self, shape: Reference[kinds.Curve2d], param: Number = default(0.5)
    ) -> Result[Sequence[float]]:
        """Find the point of a curve of the plane at a parameter.

        Convention: the parameter is the curve's own: the distance from the start of a segment, radians on an
        ellipse. Beyond the ends the curve goes on.

        Args:
            shape: the curve.
            param: where on the curve.

        Returns:
            The point.
        """
        return self._add("occt.geom.curves.get2dPointFrom2dCurveOnParam", {"shape": shape}, {"param": param})
