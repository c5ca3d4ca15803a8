"""Operations of ``occt.shapeFix``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Number, default


class ShapeFixOperations(Namespace):
    """Operations of ``occt.shapeFix``."""

    def basic_shape_repair(
        self,
        shape: Reference[kinds.Shape],
        precision: Number = default(0.001),
        max_tolerance: Number = default(0.01),
        min_tolerance: Number = default(0.0001),
    ) -> Result[kinds.Shape]:
        """Repair what can be repaired of a shape without changing what it looks like.

        Faces, wires and edges are put in order, gaps within the tolerances are closed, curves on surfaces are made
        to follow their edges.

        Args:
            shape: any shape.
            precision: how far apart two things may lie that count as one.
            max_tolerance: the largest tolerance that a part may get.
            min_tolerance: the smallest length that counts; shorter edges are removed.

        Returns:
            The repaired shape.
        """
        return self._add(
            "occt.shapeFix.basicShapeRepair",
            {"shape": shape},
            {"precision": precision, "maxTolerance": max_tolerance, "minTolerance": min_tolerance},
        )

    def fix_edge_orientations_along_wire(self, shape: Reference[kinds.Shape]) -> Result[kinds.Wire]:
        """Put the edges of a wire in order and turn them so that each starts where the one before it ends.

        Args:
            shape: a wire.

        Returns:
            The wire with all edges running the same way.
        """
        return self._add("occt.shapeFix.fixEdgeOrientationsAlongWire", {"shape": shape}, {})

    def fix_small_edge_on_wire(
        self, shape: Reference[kinds.Shape], lockvtx: Boolean = default(False), precsmall: Number = default(0)
    ) -> Result[kinds.Wire]:
        """Remove edges of a wire that are too short to matter.

        Known difference: short edges really are removed; elsewhere the wire always comes back as it was.

        Args:
            shape: a wire.
            lockvtx: true keeps every vertex in its place, so that only edges that start and end in one vertex go.
            precsmall: the length up to which an edge is too short; below 1e-7 that counts instead.

        Returns:
            The wire, with the ends of its remaining edges joined.
        """
        return self._add(
            "occt.shapeFix.fixSmallEdgeOnWire", {"shape": shape}, {"lockvtx": lockvtx, "precsmall": precsmall}
        )
