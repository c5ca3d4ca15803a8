"""Every operation of CAD Cloud, by namespace. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cadcloud_sdk.builder.namespace import Recorder

if TYPE_CHECKING:
    from cadcloud_sdk._generated.operations.color import ColorOperations
    from cadcloud_sdk._generated.operations.csv import CsvOperations
    from cadcloud_sdk._generated.operations.json import JsonOperations
    from cadcloud_sdk._generated.operations.line import LineOperations
    from cadcloud_sdk._generated.operations.lists import ListsOperations
    from cadcloud_sdk._generated.operations.logic import LogicOperations
    from cadcloud_sdk._generated.operations.math import MathOperations
    from cadcloud_sdk._generated.operations.occt import OcctOperations
    from cadcloud_sdk._generated.operations.point import PointOperations
    from cadcloud_sdk._generated.operations.polyline import PolylineOperations
    from cadcloud_sdk._generated.operations.text import TextOperations
    from cadcloud_sdk._generated.operations.vector import VectorOperations


class Operations(Recorder):
    """Every operation of CAD Cloud, by namespace."""

    @cached_property
    def color(self) -> ColorOperations:
        """Operations of ``color``."""
        from cadcloud_sdk._generated.operations.color import ColorOperations

        return ColorOperations(self)

    @cached_property
    def csv(self) -> CsvOperations:
        """Operations of ``csv``."""
        from cadcloud_sdk._generated.operations.csv import CsvOperations

        return CsvOperations(self)

    @cached_property
    def json(self) -> JsonOperations:
        """Operations of ``json``."""
        from cadcloud_sdk._generated.operations.json import JsonOperations

        return JsonOperations(self)

    @cached_property
    def line(self) -> LineOperations:
        """Operations of ``line``."""
        from cadcloud_sdk._generated.operations.line import LineOperations

        return LineOperations(self)

    @cached_property
    def lists(self) -> ListsOperations:
        """Operations of ``lists``."""
        from cadcloud_sdk._generated.operations.lists import ListsOperations

        return ListsOperations(self)

    @cached_property
    def logic(self) -> LogicOperations:
        """Operations of ``logic``."""
        from cadcloud_sdk._generated.operations.logic import LogicOperations

        return LogicOperations(self)

    @cached_property
    def math(self) -> MathOperations:
        """Operations of ``math``."""
        from cadcloud_sdk._generated.operations.math import MathOperations

        return MathOperations(self)

    @cached_property
    def occt(self) -> OcctOperations:
        """Operations of ``occt``."""
        from cadcloud_sdk._generated.operations.occt import OcctOperations

        return OcctOperations(self)

    @cached_property
    def point(self) -> PointOperations:
        """Operations of ``point``."""
        from cadcloud_sdk._generated.operations.point import PointOperations

        return PointOperations(self)

    @cached_property
    def polyline(self) -> PolylineOperations:
        """Operations of ``polyline``."""
        from cadcloud_sdk._generated.operations.polyline import PolylineOperations

        return PolylineOperations(self)

    @cached_property
    def text(self) -> TextOperations:
        """Operations of ``text``."""
        from cadcloud_sdk._generated.operations.text import TextOperations

        return TextOperations(self)

    @cached_property
    def vector(self) -> VectorOperations:
        """Operations of ``vector``."""
        from cadcloud_sdk._generated.operations.vector import VectorOperations

        return VectorOperations(self)
