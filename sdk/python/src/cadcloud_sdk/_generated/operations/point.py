"""Operations of ``point``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence

from cadcloud_sdk._generated.operations import structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Integer, Number, Point, Points, default


class PointOperations(Namespace):
    """Operations of ``point``."""

    def average_point(self, points: Points) -> Result[Sequence[float]]:
        """Find the middle of points.

        Args:
            points: at least one.

        Returns:
            The mean of each coordinate.
        """
        return self._add("point.averagePoint", {"points": points}, {})

    def bounding_box_of_points(self, points: Points) -> Result[structs.BoundingBox]:
        """Find the box along the axes that just holds points.

        Args:
            points: at least one.

        Returns:
            Its lowest and highest corner, its centre, and its width (x), height (y) and length (z).
        """
        return self._add("point.boundingBoxOfPoints", {"points": points}, {})

    def closest_point_from_points(self, points: Points, point: Point) -> Result[Sequence[float]]:
        """Find the closest of several points.

        Args:
            points: at least one.
            point: where to measure from.

        Returns:
            The closest; of points equally close, the first.
        """
        return self._add("point.closestPointFromPoints", {"points": points, "point": point}, {})

    def closest_point_from_points_distance(self, points: Points, point: Point) -> Result[float]:
        """Measure how far the closest of several points is.

        Args:
            points: at least one.
            point: where to measure from.

        Returns:
            The distance.
        """
        return self._add("point.closestPointFromPointsDistance", {"points": points, "point": point}, {})

    def closest_point_from_points_index(self, points: Points, point: Point) -> Result[float]:
        """Find which of several points is closest.

        Convention: the first point counts as 1, not 0.

        Args:
            points: at least one.
            point: where to measure from.

        Returns:
            Its place in the list; of points equally close, the first one's.
        """
        return self._add("point.closestPointFromPointsIndex", {"points": points, "point": point}, {})

    def distance(self, start_point: Point, end_point: Point) -> Result[float]:
        """Measure how far apart two points are.

        Args:
            start_point: a point.
            end_point: another.

        Returns:
            The length of the straight line between them.
        """
        return self._add("point.distance", {"startPoint": start_point, "endPoint": end_point}, {})

    def distances_to_points(self, start_point: Point, end_points: Points) -> Result[Sequence[float]]:
        """Measure how far several points are from one.

        Args:
            start_point: where to measure from.
            end_points: the points.

        Returns:
            A distance a point.
        """
        return self._add("point.distancesToPoints", {"startPoint": start_point, "endPoints": end_points}, {})

    def get_x(self, point: Point) -> Result[float]:
        """Read the first coordinate of a point.

        Args:
            point: the point.

        Returns:
            Its x.
        """
        return self._add("point.getX", {"point": point}, {})

    def get_y(self, point: Point) -> Result[float]:
        """Read the second coordinate of a point.

        Args:
            point: the point.

        Returns:
            Its y.
        """
        return self._add("point.getY", {"point": point}, {})

    def get_z(self, point: Point) -> Result[float]:
        """Read the third coordinate of a point.

        Args:
            point: the point.

        Returns:
            Its z.
        """
        return self._add("point.getZ", {"point": point}, {})

    def hex_grid(
        self,
        nr_hexagons_y: Integer = default(21),
        nr_hexagons_x: Integer = default(21),
        radius_hexagon: Number = default(0.2),
        orient_on_center: Boolean = default(False),
        points_on_ground: Boolean = default(False),
    ) -> Result[Sequence[Sequence[float]]]:
        """Find the centres of a honeycomb of regular hexagons that stand on a corner.

        Args:
            nr_hexagons_y: how many rows; every second one is shifted by half a cell.
            nr_hexagons_x: how many cells in a row.
            radius_hexagon: from the centre of a cell to its corners.
            orient_on_center: true moves the middle between the first and the last centre to the origin.
            points_on_ground: true lays the grid into the plane of x and z, false into that of x and y.

        Returns:
            The centres, column after column; the first lies at the origin unless centred.
        """
        return self._add(
            "point.hexGrid",
            {},
            {
                "nrHexagonsY": nr_hexagons_y,
                "nrHexagonsX": nr_hexagons_x,
                "radiusHexagon": radius_hexagon,
                "orientOnCenter": orient_on_center,
                "pointsOnGround": points_on_ground,
            },
        )

    def hex_grid_scaled_to_fit(
        self,
        width: Number = default(10),
        height: Number = default(10),
        nr_hexagons_in_width: Integer = default(10),
        nr_hexagons_in_height: Integer = default(10),
        flat_top: Boolean = default(False),
        extend_top: Boolean = default(False),
        extend_bottom: Boolean = default(False),
        extend_left: Boolean = default(False),
        extend_right: Boolean = default(False),
        center_grid: Boolean = default(False),
        points_on_ground: Boolean = default(False),
    ) -> Result[structs.HexGridData]:
        """Fill a rectangle with a honeycomb, its cells stretched to fit.

        Known difference: with an extended side the lengths of the edges and the radius are those of the cells
        returned; elsewhere they are those of the cells before they were extended.

        Args:
            width: of the rectangle, along x.
            height: of the rectangle, along y.
            nr_hexagons_in_width: how many columns.
            nr_hexagons_in_height: how many rows.
            flat_top: true stands cells on an edge, false on a corner.
            extend_top: true lets the tips of the top row stick out of the rectangle.
            extend_bottom: true lets the tips of the bottom row stick out.
            extend_left: true lets the left column stick out.
            extend_right: true lets the right column stick out.
            center_grid: true puts the centre of the rectangle at the origin, false its lower left corner.
            points_on_ground: true lays the grid into the plane of x and z, false into that of x and y.

        Returns:
            The centres and corners of the cells, column after column; the lengths of their shortest and longest
            edges; and the largest radius that rounds every corner of a cell.
        """
        return self._add(
            "point.hexGridScaledToFit",
            {},
            {
                "width": width,
                "height": height,
                "nrHexagonsInWidth": nr_hexagons_in_width,
                "nrHexagonsInHeight": nr_hexagons_in_height,
                "flatTop": flat_top,
                "extendTop": extend_top,
                "extendBottom": extend_bottom,
                "extendLeft": extend_left,
                "extendRight": extend_right,
                "centerGrid": center_grid,
                "pointsOnGround": points_on_ground,
            },
        )

    def max_fillet_radius(
        self, start: Point, center: Point, end: Point, tolerance: Number = default(1e-07)
    ) -> Result[float]:
        """Find the largest rounding of a corner whose arc ends on both lines.

        Convention: ``end`` is the corner; ``start`` and ``center`` are the far ends of its two lines.

        Args:
            start: the far end of the first line.
            center: the far end of the second line.
            end: the corner that both lines share.
            tolerance: a line shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room.

        Returns:
            The radius; 0 where the lines are too short or go on straight.
        """
        return self._add(
            "point.maxFilletRadius", {"start": start, "center": center, "end": end}, {"tolerance": tolerance}
        )

    def max_fillet_radius_half_line(
        self, start: Point, center: Point, end: Point, tolerance: Number = default(1e-07)
    ) -> Result[float]:
        """Find the largest rounding of a corner that leaves the outer half of both lines alone.

        Convention: ``end`` is the corner; ``start`` and ``center`` are the far ends of its two lines.

        Args:
            start: the far end of the first line.
            center: the far end of the second line.
            end: the corner that both lines share.
            tolerance: a line shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room.

        Returns:
            The radius; 0 where the lines are too short or go on straight.
        """
        return self._add(
            "point.maxFilletRadiusHalfLine", {"start": start, "center": center, "end": end}, {"tolerance": tolerance}
        )

    def max_fillets_half_line(
        self, points: Points, check_last_with_first: Boolean = default(False), tolerance: Number = default(1e-07)
    ) -> Result[Sequence[float]]:
        """Find the largest rounding of each corner along points, so that no two roundings meet.

        Args:
            points: the points; fewer than three have no corner.
            check_last_with_first: true joins the last point to the first, which makes corners of both.
            tolerance: a line shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room.

        Returns:
            A radius a corner: those in between, then the first point's and the last point's if they are corners.
        """
        return self._add(
            "point.maxFilletsHalfLine",
            {"points": points},
            {"checkLastWithFirst": check_last_with_first, "tolerance": tolerance},
        )

    def multiply_point(self, point: Point, amount_of_points: Integer) -> Result[Sequence[Sequence[float]]]:
        """Repeat a point.

        Args:
            point: the point.
            amount_of_points: how often, at most 1,000,000.

        Returns:
            A list with that many of it.
        """
        return self._add("point.multiplyPoint", {"point": point, "amountOfPoints": amount_of_points}, {})

    def normal_from_three_points(
        self, point1: Point, point2: Point, point3: Point, reverse_normal: Boolean = default(False)
    ) -> Result[Sequence[float]]:
        """Find the direction at right angles to the plane through three points.

        Known difference: points on one line are an error here; elsewhere they give nothing, and so do points closer
        together than about 0.0001.

        Args:
            point1: where the right-hand rule starts.
            point2: the next point.
            point3: the last point; not on a line with the others.
            reverse_normal: true gives the opposite direction.

        Returns:
            The direction, of length 1.
        """
        return self._add(
            "point.normalFromThreePoints",
            {"point1": point1, "point2": point2, "point3": point3},
            {"reverseNormal": reverse_normal},
        )

    def point_xy(self, x: Number = default(0), y: Number = default(0)) -> Result[Sequence[float]]:
        """Make a point in a plane.

        Args:
            x: its first coordinate.
            y: its second.

        Returns:
            The point.
        """
        return self._add("point.pointXY", {}, {"x": x, "y": y})

    def point_xyz(
        self, x: Number = default(0), y: Number = default(0), z: Number = default(0)
    ) -> Result[Sequence[float]]:
        """Make a point in space.

        Args:
            x: its first coordinate.
            y: its second, upwards.
            z: its third.

        Returns:
            The point.
        """
        return self._add("point.pointXYZ", {}, {"x": x, "y": y, "z": z})

    def remove_consecutive_duplicates(
        self, points: Points, check_first_and_last: Boolean = default(False), tolerance: Number = default(1e-07)
    ) -> Result[Sequence[Sequence[float]]]:
        """Drop points that repeat their neighbour.

        Convention: points are the same if each coordinate differs by less than the tolerance. Of points that follow
        one another and are the same the last one stays.

        Known difference: where all points are the same, one stays; elsewhere ``checkFirstAndLast`` drops that too.

        Args:
            points: the points.
            check_first_and_last: true drops the last point too if it is the same as the first.
            tolerance: from which difference of a coordinate points count as different.

        Returns:
            The points that are left.
        """
        return self._add(
            "point.removeConsecutiveDuplicates",
            {"points": points},
            {"checkFirstAndLast": check_first_and_last, "tolerance": tolerance},
        )

    def rotate_points_center_axis(
        self,
        points: Points,
        angle: Number = default(90),
        axis: Point = default([0, 1, 0]),
        center: Point = default([0, 0, 0]),
    ) -> Result[Sequence[Sequence[float]]]:
        """Turn points about an axis.

        Args:
            points: the points.
            angle: how far, in degrees, by the right-hand rule.
            axis: the direction to turn about; its length does not matter.
            center: a point on the axis.

        Returns:
            The turned points.
        """
        return self._add(
            "point.rotatePointsCenterAxis", {"points": points}, {"angle": angle, "axis": axis, "center": center}
        )

    def safest_points_max_fillet_half_line(
        self, points: Points, check_last_with_first: Boolean = default(False), tolerance: Number = default(1e-07)
    ) -> Result[float]:
        """Find the largest radius that rounds every corner along points.

        Args:
            points: the points.
            check_last_with_first: true joins the last point to the first.
            tolerance: a line shorter than this, or a cosine of the angle this close to 1 or -1, leaves no room.

        Returns:
            The smallest of the corners' largest radii; 0 without corners.
        """
        return self._add(
            "point.safestPointsMaxFilletHalfLine",
            {"points": points},
            {"checkLastWithFirst": check_last_with_first, "tolerance": tolerance},
        )

    def scale_points_center_xyz(
        self, points: Points, center: Point = default([0, 0, 0]), scale_xyz: Point = default([1, 1, 1])
    ) -> Result[Sequence[Sequence[float]]]:
        """Scale points away from a centre, by a factor an axis.

        Args:
            points: the points.
            center: what stays in place.
            scale_xyz: the factors; a negative one mirrors.

        Returns:
            The scaled points.
        """
        return self._add("point.scalePointsCenterXYZ", {"points": points}, {"center": center, "scaleXyz": scale_xyz})

    def sort_points(self, points: Points) -> Result[Sequence[Sequence[float]]]:
        """Sort points by x, then by y, then by z.

        Args:
            points: the points.

        Returns:
            Them, lowest first.
        """
        return self._add("point.sortPoints", {"points": points}, {})

    def spiral(
        self,
        phi: Number = default(0.9),
        number_points: Integer = default(200),
        widening: Number = default(3),
        radius: Number = default(6),
        factor: Number = default(1),
    ) -> Result[Sequence[Sequence[float]]]:
        """Place points along a logarithmic spiral, at equal steps of their distance from the origin.

        Known difference: there are always as many points as asked for. Elsewhere the steps are summed up, so that
        their rounding adds a point for some counts.

        Args:
            phi: the ratio that the distance from the origin is measured in; not 1.
            number_points: how many points, at most 1,000,000.
            widening: the larger, the fewer turns.
            radius: where the spiral ends; the point there is left out.
            factor: the distance at which the angle is zero.

        Returns:
            The points in the plane of x and y; the first is the origin.
        """
        return self._add(
            "point.spiral",
            {},
            {"phi": phi, "numberPoints": number_points, "widening": widening, "radius": radius, "factor": factor},
        )

    def stretch_points_dir_from_center(
        self,
        points: Points,
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 0, 1]),
        scale: Number = default(2),
    ) -> Result[Sequence[Sequence[float]]]:
        """Stretch points along one direction.

        Args:
            points: the points.
            center: what stays in place, with all that lies square to the direction.
            direction: along which to stretch; its length does not matter.
            scale: how many times.

        Returns:
            The stretched points.
        """
        return self._add(
            "point.stretchPointsDirFromCenter",
            {"points": points},
            {"center": center, "direction": direction, "scale": scale},
        )

    def transform_point(self, point: Point, transformation: Points) -> Result[Sequence[float]]:
        """Move a point by matrices.

        Args:
            point: the point.
            transformation: matrices, the first one first.

        Returns:
            The moved point.
        """
        return self._add("point.transformPoint", {"point": point, "transformation": transformation}, {})

    def transform_points(self, points: Points, transformation: Points) -> Result[Sequence[Sequence[float]]]:
        """Move points by the same matrices.

        Args:
            points: the points.
            transformation: matrices, the first one first.

        Returns:
            The moved points.
        """
        return self._add("point.transformPoints", {"points": points, "transformation": transformation}, {})

    def transforms_for_points(
        self, points: Points, transformation: Sequence[Points] | Reference[Sequence[Sequence[Sequence[float]]]]
    ) -> Result[Sequence[Sequence[float]]]:
        """Move points, each by its own matrices.

        Args:
            points: the points.
            transformation: a list of matrices for each point.

        Returns:
            The moved points.
        """
        return self._add("point.transformsForPoints", {"points": points, "transformation": transformation}, {})

    def translate_points(self, points: Points, translation: Point) -> Result[Sequence[Sequence[float]]]:
        """Shift points.

        Args:
            points: the points.
            translation: how far along each axis.

        Returns:
            The shifted points.
        """
        return self._add("point.translatePoints", {"points": points, "translation": translation}, {})

    def translate_points_with_vectors(self, points: Points, translations: Points) -> Result[Sequence[Sequence[float]]]:
        """Shift points, each by its own vector.

        Args:
            points: the points.
            translations: a vector for each point.

        Returns:
            The shifted points.
        """
        return self._add("point.translatePointsWithVectors", {"points": points, "translations": translations}, {})

    def translate_xyz_points(
        self, points: Points, x: Number = default(0), y: Number = default(1), z: Number = default(0)
    ) -> Result[Sequence[Sequence[float]]]:
        """Shift points by three numbers.

        Args:
            points: the points.
            x: how far along the first axis.
            y: how far up.
            z: how far along the third axis.

        Returns:
            The shifted points.
        """
        return self._add("point.translateXYZPoints", {"points": points}, {"x": x, "y": y, "z": z})

    def two_points_almost_equal(self, point1: Point, point2: Point, tolerance: Number = default(1e-07)) -> Result[bool]:
        """Test whether two points are as good as the same.

        Args:
            point1: a point.
            point2: another.
            tolerance: how far apart they must not be.

        Returns:
            Whether they are closer than that.
        """
        return self._add("point.twoPointsAlmostEqual", {"point1": point1, "point2": point2}, {"tolerance": tolerance})
