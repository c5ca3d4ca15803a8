"""What generated namespaces of operations are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cadcloud_sdk.builder.reference import Result
from cadcloud_sdk.builder.values import Default


class Recorder:
    """Where the steps go."""

    def step(self, operation: str, params: Mapping[str, Any] | None = None) -> Result[Any]:
        """Add a step."""
        raise NotImplementedError


class Namespace:
    """Operations under one name."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    def _add(self, operation: str, needed: Mapping[str, Any], optional: Mapping[str, Any]) -> Result[Any]:
        """Add a step; what was not given is left to the service."""
        given = {
            name: value for name, value in optional.items() if value is not None and not isinstance(value, Default)
        }
        return self._recorder.step(operation, {**needed, **given})
