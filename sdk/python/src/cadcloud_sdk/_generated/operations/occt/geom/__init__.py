"""Operations of ``occt.geom``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cadcloud_sdk.builder.namespace import Namespace

if TYPE_CHECKING:
    from cadcloud_sdk._generated.operations.occt.geom.curves import CurvesOperations
    from cadcloud_sdk._generated.operations.occt.geom.surfaces import SurfacesOperations


class GeomOperations(Namespace):
    """Operations of ``occt.geom``."""

    @cached_property
    def curves(self) -> CurvesOperations:
        """Operations of ``occt.geom.curves``."""
        from cadcloud_sdk._generated.operations.occt.geom.curves import CurvesOperations

        return CurvesOperations(self._recorder)

    @cached_property
    def surfaces(self) -> SurfacesOperations:
        """Operations of ``occt.geom.surfaces``."""
        from cadcloud_sdk._generated.operations.occt.geom.surfaces import SurfacesOperations

        return SurfacesOperations(self._recorder)
