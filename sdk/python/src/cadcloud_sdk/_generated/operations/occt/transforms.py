"""Operations of ``occt.transforms``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Number, Point, default


class TransformsOperations(Namespace):
    """Operations of ``occt.transforms``."""

    def rotate(
        self, shape: Reference[kinds.Shape], axis: Point = default([0, 0, 1]), angle: Number = default(0)
    ) -> Result[kinds.Shape]:
        """Turn a shape about an axis through the origin.

        Convention: counter-clockwise when the axis points at the viewer.

        Args:
            shape: what to turn.
            axis: direction of the axis.
            angle: how far, in degrees.

        Returns:
            The turned shape.
        """
        return self._add("occt.transforms.rotate", {"shape": shape}, {"axis": axis, "angle": angle})

    def scale(self, shape: Reference[kinds.Shape], factor: Number = default(1)) -> Result[kinds.Shape]:
        """Scale a shape about the origin.

        Args:
            shape: what to scale.
            factor: how many times larger.

        Returns:
            The scaled shape.
        """
        return self._add("occt.transforms.scale", {"shape": shape}, {"factor": factor})

    def translate(self, shape: Reference[kinds.Shape], translation: Point = default([0, 0, 0])) -> Result[kinds.Shape]:
        """Move a shape.

        Args:
            shape: what to move.
            translation: how far along x, y and z.

        Returns:
            The moved shape; the given one stays where it is.
        """
        return self._add("occt.transforms.translate", {"shape": shape}, {"translation": translation})
