"""Operations of ``occt.shapes.wire``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Result
from cadcloud_sdk.builder.values import Number, Point, Points, default


class WireOperations(Namespace):
    """Operations of ``occt.shapes.wire``."""

    def create_circle_wire(
        self, radius: Number = default(1), center: Point = default([0, 0, 0]), direction: Point = default([0, 1, 0])
    ) -> Result[kinds.Wire]:
        """Make a circle.

        Args:
            radius: from the centre to the line.
            center: the middle.
            direction: normal of the plane that the circle lies in.

        Returns:
            A closed wire of one edge.
        """
        return self._add(
            "occt.shapes.wire.createCircleWire", {}, {"radius": radius, "center": center, "direction": direction}
        )

    def create_polygon_wire(self, points: Points) -> Result[kinds.Wire]:
        """Join points by straight lines and close the outline.

        Args:
            points: the corners in order, at least three; neighbours must differ.

        Returns:
            A closed wire with an edge a side.
        """
        return self._add("occt.shapes.wire.createPolygonWire", {"points": points}, {})
