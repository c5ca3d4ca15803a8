"""Operations of ``polyline``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence

from cadcloud_sdk._generated.operations import structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Number, Points, default


class PolylineOperations(Namespace):
    """Operations of ``polyline``."""

    def count_points(self, polyline: structs.Polyline3 | Reference[structs.Polyline3]) -> Result[float]:
        """Count the points of a polyline.

        Args:
            polyline: the polyline.

        Returns:
            How many there are.
        """
        return self._add("polyline.countPoints", {"polyline": polyline}, {})

    def create(self, points: Points, is_closed: Boolean = default(False)) -> Result[structs.Polyline3]:
        """Make a polyline.

        Args:
            points: its points in order.
            is_closed: true joins the last point to the first.

        Returns:
            The polyline.
        """
        return self._add("polyline.create", {"points": points}, {"isClosed": is_closed})

    def get_points(
        self, polyline: structs.Polyline3 | Reference[structs.Polyline3]
    ) -> Result[Sequence[Sequence[float]]]:
        """Read the points of a polyline.

        Args:
            polyline: the polyline.

        Returns:
            Its points in order.
        """
        return self._add("polyline.getPoints", {"polyline": polyline}, {})

    def length(self, polyline: structs.Polyline3 | Reference[structs.Polyline3]) -> Result[float]:
        """Measure a polyline.

        Known difference: a closed polyline's length counts the side from its last point to its first; elsewhere
        that side is left out.

        Args:
            polyline: the polyline.

        Returns:
            The sum of the lengths of its sides.
        """
        return self._add("polyline.length", {"polyline": polyline}, {})

    def max_fillets_half_line(
        self, polyline: structs.Polyline3 | Reference[structs.Polyline3], tolerance: Number = default(1e-05)
    ) -> Result[Sequence[float]]:
        """Find the largest rounding of each corner of a polyline, so that no two roundings meet.

        Args:
            polyline: the polyline.
            tolerance: a side shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room.

        Returns:
            A radius a corner: those in between, then the first point's and the last point's of a closed polyline.
        """
        return self._add("polyline.maxFilletsHalfLine", {"polyline": polyline}, {"tolerance": tolerance})

    def polyline_self_intersection(
        self, polyline: structs.Polyline3 | Reference[structs.Polyline3], tolerance: Number = default(1e-05)
    ) -> Result[Sequence[Sequence[float]]]:
        """Find where a polyline crosses or touches itself.

        Neighbouring sides do not count: they meet anyway. Nor do sides that lie along each other. An open polyline
        that ends where it begins touches itself there.

        Args:
            polyline: the polyline.
            tolerance: how far apart sides may pass each other.

        Returns:
            The points, each once, in the order of the sides.
        """
        return self._add("polyline.polylineSelfIntersection", {"polyline": polyline}, {"tolerance": tolerance})

    def polyline_to_lines(
        self, polyline: structs.Polyline3 | Reference[structs.Polyline3]
    ) -> Result[Sequence[structs.Line3]]:
        """Split a polyline into lines.

        Args:
            polyline: the polyline.

        Returns:
            A line a side; the one that closes it comes last.
        """
        return self._add("polyline.polylineToLines", {"polyline": polyline}, {})

    def polyline_to_segments(
        self, polyline: structs.Polyline3 | Reference[structs.Polyline3]
    ) -> Result[Sequence[Sequence[Sequence[float]]]]:
        """Split a polyline into segments.

        Args:
            polyline: the polyline.

        Returns:
            A pair of points a side; the one that closes it comes last.
        """
        return self._add("polyline.polylineToSegments", {"polyline": polyline}, {})

    def reverse(self, polyline: structs.Polyline3 | Reference[structs.Polyline3]) -> Result[structs.Polyline3]:
        """Turn a polyline round.

        Known difference: a closed polyline stays closed; elsewhere ``isClosed`` is dropped.

        Args:
            polyline: the polyline.

        Returns:
            The polyline from its end to its start.
        """
        return self._add("polyline.reverse", {"polyline": polyline}, {})

    def safest_fillet_radius(
        self, polyline: structs.Polyline3 | Reference[structs.Polyline3], tolerance: Number = default(1e-05)
    ) -> Result[float]:
        """Find the largest radius that rounds every corner of a polyline.

        Args:
            polyline: the polyline.
            tolerance: a side shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room.

        Returns:
            The smallest of the corners' largest radii; 0 without corners.
        """
        return self._add("polyline.safestFilletRadius", {"polyline": polyline}, {"tolerance": tolerance})

    def sort_segments_into_polylines(
        self,
        segments: Sequence[Points] | Reference[Sequence[Sequence[Sequence[float]]]],
        tolerance: Number = default(1e-05),
    ) -> Result[Sequence[structs.Polyline3]]:
        """Join segments whose ends meet into polylines.

        Args:
            segments: pairs of points in any order and direction; those without a length are left out.
            tolerance: how far apart ends may lie that count as meeting.

        Returns:
            The polylines, open ones in the direction of their first segment; one whose ends meet is closed, and its
            first point is not repeated.
        """
        return self._add("polyline.sortSegmentsIntoPolylines", {"segments": segments}, {"tolerance": tolerance})

    def transform_polyline(
        self, polyline: structs.Polyline3 | Reference[structs.Polyline3], transformation: Points
    ) -> Result[structs.Polyline3]:
        """Move a polyline by matrices.

        Known difference: a closed polyline stays closed; elsewhere ``isClosed`` is dropped.

        Args:
            polyline: the polyline.
            transformation: matrices, the first one first.

        Returns:
            The moved polyline.
        """
        return self._add("polyline.transformPolyline", {"polyline": polyline, "transformation": transformation}, {})

    def two_polyline_intersection(
        self,
        polyline1: structs.Polyline3 | Reference[structs.Polyline3],
        polyline2: structs.Polyline3 | Reference[structs.Polyline3],
        tolerance: Number = default(1e-05),
    ) -> Result[Sequence[Sequence[float]]]:
        """Find where two polylines cross or touch.

        Sides that lie along each other do not count.

        Args:
            polyline1: a polyline.
            polyline2: another.
            tolerance: how far apart sides may pass each other.

        Returns:
            The points, each once, in the order of the first polyline's sides.
        """
        return self._add(
            "polyline.twoPolylineIntersection",
            {"polyline1": polyline1, "polyline2": polyline2},
            {"tolerance": tolerance},
        )
