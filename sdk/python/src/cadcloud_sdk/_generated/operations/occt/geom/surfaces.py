"""Operations of ``occt.geom.surfaces``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Number, Point, default


class SurfacesOperations(Namespace):
    """Operations of ``occt.geom.surfaces``."""

    def cylindrical_surface(
        self, radius: Number = default(1), center: Point = default([0, 0, 0]), direction: Point = default([0, 1, 0])
    ) -> Result[kinds.Surface]:
        """Make the surface of a cylinder without ends.

        Convention: its first parameter is the angle round the axis in radians, its second the height above
        ``center``. For an axis along y the angle counts from the z axis towards x.

        Args:
            radius: from the axis to the surface.
            center: a point on the axis, where heights count from.
            direction: the axis.

        Returns:
            The surface.
        """
        return self._add(
            "occt.geom.surfaces.cylindricalSurface", {}, {"radius": radius, "center": center, "direction": direction}
        )

    def surface_from_face(self, shape: Reference[kinds.Shape]) -> Result[kinds.Surface]:
        """Take the surface that a face lies on.

        Args:
            shape: the face.

        Returns:
            The surface, which reaches beyond the face's outline.
        """
        return self._add("occt.geom.surfaces.surfaceFromFace", {"shape": shape}, {})
