"""Operations of ``occt.shapes.edge``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence

from cadcloud_sdk._generated.operations import kinds
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result


class EdgeOperations(Namespace):
    """Operations of ``occt.shapes.edge``."""

    def get_edge_length(self, shape: Reference[kinds.Shape]) -> Result[float]:
        """Measure the length of an edge.

        Args:
            shape: the edge.

        Returns:
            Its length along the curve.
        """
        return self._add("occt.shapes.edge.getEdgeLength", {"shape": shape}, {})

    def get_edges(self, shape: Reference[kinds.Shape]) -> Result[Sequence[kinds.Edge]]:
        """List the edges of a shape.

        Args:
            shape: any shape.

        Returns:
            The distinct edges in the kernel's order; one shared by two faces is listed once.
        """
        return self._add("occt.shapes.edge.getEdges", {"shape": shape}, {})
