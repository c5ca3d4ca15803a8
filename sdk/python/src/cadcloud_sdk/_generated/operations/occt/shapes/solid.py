"""Operations of ``occt.shapes.solid``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Number, Point, default


class SolidOperations(Namespace):
    """Operations of ``occt.shapes.solid``."""

    def create_box(
        self,
        width: Number = default(1),
        length: Number = default(2),
        height: Number = default(3),
        center: Point = default([0, 0, 0]),
        origin_on_center: Boolean = default(True),
    ) -> Result[kinds.Solid]:
        """Make a box with edges along the axes.

        Args:
            width: extent along x.
            length: extent along z.
            height: extent along y, the up axis.
            center: where the box stands, see ``origin_on_center``.
            origin_on_center: true puts the middle of the box at ``center``, false the middle of its bottom.

        Returns:
            A solid with six faces.
        """
        return self._add(
            "occt.shapes.solid.createBox",
            {},
            {"width": width, "length": length, "height": height, "center": center, "originOnCenter": origin_on_center},
        )

    def create_cone(
        self,
        radius1: Number = default(2),
        radius2: Number = default(1),
        height: Number = default(2),
        angle: Number = default(360),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
    ) -> Result[kinds.Solid]:
        """Make a cone, cut off where both radii are positive.

        Known difference: ``angle`` is degrees, as documented; elsewhere it has been taken for radians.

        Args:
            radius1: at the base.
            radius2: at the top; must differ from ``radius1``.
            height: along ``direction``.
            angle: how far round it goes, in degrees.
            center: middle of the base.
            direction: the axis, from base to top.

        Returns:
            A solid.
        """
        return self._add(
            "occt.shapes.solid.createCone",
            {},
            {
                "radius1": radius1,
                "radius2": radius2,
                "height": height,
                "angle": angle,
                "center": center,
                "direction": direction,
            },
        )

    def create_cylinder(
        self,
        radius: Number = default(1),
        height: Number = default(2),
        center: Point = default([0, 0, 0]),
        direction: Point = default([0, 1, 0]),
        angle: Number = default(360),
        origin_on_center: Boolean = default(False),
    ) -> Result[kinds.Solid]:
        """Make a cylinder, or a wedge of one.

        Args:
            radius: of the round side.
            height: along ``direction``.
            center: middle of the base, or of the whole, see ``origin_on_center``.
            direction: the axis; its length does not matter.
            angle: how far round it goes, in degrees; 360 is a full cylinder.
            origin_on_center: true puts the middle of the cylinder at ``center``, false its base.

        Returns:
            A solid with three faces, or five where ``angle`` is under 360.
        """
        return self._add(
            "occt.shapes.solid.createCylinder",
            {},
            {
                "radius": radius,
                "height": height,
                "center": center,
                "direction": direction,
                "angle": angle,
                "originOnCenter": origin_on_center,
            },
        )

    def create_sphere(self, radius: Number = default(1), center: Point = default([0, 0, 0])) -> Result[kinds.Solid]:
        """Make a ball.

        Args:
            radius: from the centre to the surface.
            center: the middle.

        Returns:
            A solid with one spherical face.
        """
        return self._add("occt.shapes.solid.createSphere", {}, {"radius": radius, "center": center})

    def get_solid_center_of_mass(self, shape: Reference[kinds.Shape]) -> Result[Sequence[float]]:
        """Find the centre of mass of a solid of even density.

        Args:
            shape: the solid.

        Returns:
            The point.
        """
        return self._add("occt.shapes.solid.getSolidCenterOfMass", {"shape": shape}, {})

    def get_solid_surface_area(self, shape: Reference[kinds.Shape]) -> Result[float]:
        """Measure the surface of a solid, holes and inner shells included.

        Args:
            shape: the solid.

        Returns:
            Its area in squared length units.
        """
        return self._add("occt.shapes.solid.getSolidSurfaceArea", {"shape": shape}, {})

    def get_solid_volume(self, shape: Reference[kinds.Shape]) -> Result[float]:
        """Measure the volume of a solid.

        Args:
            shape: the solid.

        Returns:
            Its volume in cubed length units.
        """
        return self._add("occt.shapes.solid.getSolidVolume", {"shape": shape}, {})

    def get_solids(self, shape: Reference[kinds.Shape]) -> Result[Sequence[kinds.Solid]]:
        """List the solids in a shape.

        Args:
            shape: any shape.

        Returns:
            The distinct solids, in the kernel's order.
        """
        return self._add("occt.shapes.solid.getSolids", {"shape": shape}, {})
