"""Operations of ``occt.shapes.compound``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Shapes


class CompoundOperations(Namespace):
    """Operations of ``occt.shapes.compound``."""

    def get_shapes_of_compound(self, shape: Reference[kinds.Shape]) -> Result[Sequence[kinds.Shape]]:
        """Take a compound apart.

        Convention: one level deep; compounds within it stay together.

        Args:
            shape: the compound.

        Returns:
            What it holds directly, in order.
        """
        return self._add("occt.shapes.compound.getShapesOfCompound", {"shape": shape}, {})

    def make_compound(self, shapes: Shapes) -> Result[kinds.Compound]:
        """Put shapes into one compound.

        Args:
            shapes: what to hold together, at least one; they stay as they are.

        Returns:
            The compound.
        """
        return self._add("occt.shapes.compound.makeCompound", {"shapes": shapes}, {})
