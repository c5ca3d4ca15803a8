"""What arguments of operations may be: values, or references to values of the run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from cadcloud_sdk.builder.reference import Reference

if TYPE_CHECKING:
    from cadcloud_sdk._generated.operations.kinds import Shape

T = TypeVar("T")

Number: TypeAlias = float | Reference[float]
# Results of arithmetic are numbers to the type checker, and may well be whole.
Integer: TypeAlias = int | Reference[float]
Boolean: TypeAlias = bool | Reference[bool]
Text: TypeAlias = str | Reference[str]
Numbers: TypeAlias = Sequence[Number] | Reference[Sequence[float]]
Point: TypeAlias = Numbers
Points: TypeAlias = Sequence[Numbers] | Reference[Sequence[Sequence[float]]]
Shapes: TypeAlias = "Sequence[Reference[Shape]] | Reference[Sequence[Shape]]"


class Default:
    """The value that the service takes where none is given. It is shown, and never sent."""

    def __init__(self, value: Any) -> None:
        self._value = value

    def __repr__(self) -> str:
        return repr(self._value)


def default(value: T) -> T:
    """A default that is known to the service."""
    return cast("T", Default(value))
