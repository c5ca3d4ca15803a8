"""Operations of ``occt.shapes``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cadcloud_sdk.builder.namespace import Namespace

if TYPE_CHECKING:
    from cadcloud_sdk._generated.operations.occt.shapes.compound import CompoundOperations
    from cadcloud_sdk._generated.operations.occt.shapes.edge import EdgeOperations
    from cadcloud_sdk._generated.operations.occt.shapes.face import FaceOperations
    from cadcloud_sdk._generated.operations.occt.shapes.shape import ShapeOperations
    from cadcloud_sdk._generated.operations.occt.shapes.shell import ShellOperations
    from cadcloud_sdk._generated.operations.occt.shapes.solid import SolidOperations
    from cadcloud_sdk._generated.operations.occt.shapes.vertex import VertexOperations
    from cadcloud_sdk._generated.operations.occt.shapes.wire import WireOperations


class ShapesOperations(Namespace):
    """Operations of ``occt.shapes``."""

    @cached_property
    def compound(self) -> CompoundOperations:
        """Operations of ``occt.shapes.compound``."""
        from cadcloud_sdk._generated.operations.occt.shapes.compound import CompoundOperations

        return CompoundOperations(self._recorder)

    @cached_property
    def edge(self) -> EdgeOperations:
        """Operations of ``occt.shapes.edge``."""
        from cadcloud_sdk._generated.operations.occt.shapes.edge import EdgeOperations

        return EdgeOperations(self._recorder)

    @cached_property
    def face(self) -> FaceOperations:
        """Operations of ``occt.shapes.face``."""
        from cadcloud_sdk._generated.operations.occt.shapes.face import FaceOperations

        return FaceOperations(self._recorder)

    @cached_property
    def shape(self) -> ShapeOperations:
        """Operations of ``occt.shapes.shape``."""
        from cadcloud_sdk._generated.operations.occt.shapes.shape import ShapeOperations

        return ShapeOperations(self._recorder)

    @cached_property
    def shell(self) -> ShellOperations:
        """Operations of ``occt.shapes.shell``."""
        from cadcloud_sdk._generated.operations.occt.shapes.shell import ShellOperations

        return ShellOperations(self._recorder)

    @cached_property
    def solid(self) -> SolidOperations:
        """Operations of ``occt.shapes.solid``."""
        from cadcloud_sdk._generated.operations.occt.shapes.solid import SolidOperations

        return SolidOperations(self._recorder)

    @cached_property
    def vertex(self) -> VertexOperations:
        """Operations of ``occt.shapes.vertex``."""
        from cadcloud_sdk._generated.operations.occt.shapes.vertex import VertexOperations

        return VertexOperations(self._recorder)

    @cached_property
    def wire(self) -> WireOperations:
        """Operations of ``occt.shapes.wire``."""
        from cadcloud_sdk._generated.operations.occt.shapes.wire import WireOperations

        return WireOperations(self._recorder)
