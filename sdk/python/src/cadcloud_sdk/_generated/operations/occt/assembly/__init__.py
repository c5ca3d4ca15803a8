"""Operations of ``occt.assembly``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from cadcloud_sdk.builder.namespace import Namespace

if TYPE_CHECKING:
    from cadcloud_sdk._generated.operations.occt.assembly.manager import ManagerOperations
    from cadcloud_sdk._generated.operations.occt.assembly.query import QueryOperations


class AssemblyOperations(Namespace):
    """Operations of ``occt.assembly``."""

    @cached_property
    def manager(self) -> ManagerOperations:
        """Operations of ``occt.assembly.manager``."""
        from cadcloud_sdk._generated.operations.occt.assembly.manager import ManagerOperations

        return ManagerOperations(self._recorder)

    @cached_property
    def query(self) -> QueryOperations:
        """Operations of ``occt.assembly.query``."""
        from cadcloud_sdk._generated.operations.occt.assembly.query import QueryOperations

        return QueryOperations(self._recorder)
