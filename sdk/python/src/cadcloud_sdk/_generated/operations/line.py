"""Operations of ``line``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence

from cadcloud_sdk._generated.operations import structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Number, Point, Points, default


class LineOperations(Namespace):
    """Operations of ``line``."""

    def create(self, start: Point, end: Point) -> Result[structs.Line3]:
        """Make a line.

        Args:
            start: where it starts.
            end: where it ends.

        Returns:
            The line.
        """
        return self._add("line.create", {"start": start, "end": end}, {})

    def create_segment(self, start: Point, end: Point) -> Result[Sequence[Sequence[float]]]:
        """Make a segment.

        Args:
            start: where it starts.
            end: where it ends.

        Returns:
            The pair of points.
        """
        return self._add("line.createSegment", {"start": start, "end": end}, {})

    def get_end_point(self, line: structs.Line3 | Reference[structs.Line3]) -> Result[Sequence[float]]:
        """Read where a line ends.

        Args:
            line: the line.

        Returns:
            The point.
        """
        return self._add("line.getEndPoint", {"line": line}, {})

    def get_point_on_line(
        self, line: structs.Line3 | Reference[structs.Line3], param: Number = default(0.5)
    ) -> Result[Sequence[float]]:
        """Find a point on a line.

        Args:
            line: the line.
            param: 0 is its start, 1 its end; beyond that the line goes on.

        Returns:
            The point.
        """
        return self._add("line.getPointOnLine", {"line": line}, {"param": param})

    def get_start_point(self, line: structs.Line3 | Reference[structs.Line3]) -> Result[Sequence[float]]:
        """Read where a line starts.

        Args:
            line: the line.

        Returns:
            The point.
        """
        return self._add("line.getStartPoint", {"line": line}, {})

    def length(self, line: structs.Line3 | Reference[structs.Line3]) -> Result[float]:
        """Measure a line.

        Args:
            line: the line.

        Returns:
            Its length.
        """
        return self._add("line.length", {"line": line}, {})

    def line_line_intersection(
        self,
        line1: structs.Line3 | Reference[structs.Line3],
        line2: structs.Line3 | Reference[structs.Line3],
        check_segments_only: Boolean = default(True),
        tolerance: Number = default(0.01),
    ) -> Result[Sequence[float] | None]:
        """Find where two lines meet.

        Args:
            line1: a line.
            line2: another.
            check_segments_only: true looks between their ends only, false beyond them too.
            tolerance: how far apart they may pass each other.

        Returns:
            The point, half way between them where they only nearly meet; null where they do not meet or are
            parallel.
        """
        return self._add(
            "line.lineLineIntersection",
            {"line1": line1, "line2": line2},
            {"checkSegmentsOnly": check_segments_only, "tolerance": tolerance},
        )

    def line_to_segment(self, line: structs.Line3 | Reference[structs.Line3]) -> Result[Sequence[Sequence[float]]]:
        """Write a line as a segment.

        Args:
            line: the line.

        Returns:
            The pair of points.
        """
        return self._add("line.lineToSegment", {"line": line}, {})

    def lines_between_points(self, points: Points) -> Result[Sequence[structs.Line3]]:
        """Join points by lines.

        Args:
            points: at least two.

        Returns:
            A line from each point to the next.
        """
        return self._add("line.linesBetweenPoints", {"points": points}, {})

    def lines_between_start_and_end_points(
        self, start_points: Points, end_points: Points
    ) -> Result[Sequence[structs.Line3]]:
        """Join two lists of points, each point with its counterpart.

        Args:
            start_points: where the lines start.
            end_points: where they end; as many.

        Returns:
            The lines.
        """
        return self._add(
            "line.linesBetweenStartAndEndPoints", {"startPoints": start_points, "endPoints": end_points}, {}
        )

    def lines_to_segments(
        self, lines: Sequence[structs.Line3 | Reference[structs.Line3]] | Reference[Sequence[structs.Line3]]
    ) -> Result[Sequence[Sequence[Sequence[float]]]]:
        """Write lines as segments.

        Args:
            lines: the lines.

        Returns:
            A pair of points a line.
        """
        return self._add("line.linesToSegments", {"lines": lines}, {})

    def reverse(self, line: structs.Line3 | Reference[structs.Line3]) -> Result[structs.Line3]:
        """Turn a line round.

        Args:
            line: the line.

        Returns:
            The line from its end to its start.
        """
        return self._add("line.reverse", {"line": line}, {})

    def segment_to_line(self, segment: Points) -> Result[structs.Line3]:
        """Write a segment as a line.

        Args:
            segment: the pair of points.

        Returns:
            The line.
        """
        return self._add("line.segmentToLine", {"segment": segment}, {})

    def segments_to_lines(
        self, segments: Sequence[Points] | Reference[Sequence[Sequence[Sequence[float]]]]
    ) -> Result[Sequence[structs.Line3]]:
        """Write segments as lines.

        Args:
            segments: the pairs of points.

        Returns:
            A line a segment.
        """
        return self._add("line.segmentsToLines", {"segments": segments}, {})

    def transform_line(
        self, line: structs.Line3 | Reference[structs.Line3], transformation: Points
    ) -> Result[structs.Line3]:
        """Move a line by matrices.

        Args:
            line: the line.
            transformation: matrices, the first one first.

        Returns:
            The moved line.
        """
        return self._add("line.transformLine", {"line": line, "transformation": transformation}, {})

    def transforms_for_lines(
        self,
        lines: Sequence[structs.Line3 | Reference[structs.Line3]] | Reference[Sequence[structs.Line3]],
        transformation: Sequence[Points] | Reference[Sequence[Sequence[Sequence[float]]]],
    ) -> Result[Sequence[structs.Line3]]:
        """Move lines, each by its own matrices.

        Args:
            lines: the lines.
            transformation: a list of matrices for each line.

        Returns:
            The moved lines.
        """
        return self._add("line.transformsForLines", {"lines": lines, "transformation": transformation}, {})
