"""What the parameters of models promise to forms and clients, and the types that models share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any, TypeAlias, cast

from cadcloud.ops.types import Angle, Direction3, Factor, Point3, Precision


@dataclass(frozen=True)
class Limits:
    """The range that a parameter is offered in; for a list, the range of each of its numbers.

    The type below it says what the model can work with, which may be more: requests that ask for strict
    checks must keep to the limits, others to the type alone.

    Attributes:
        min: the lowest value.
        above: what the value must be greater than; instead of ``min``.
        max: the highest value.
        step: how far a slider moves.
        unit: what forms print beside the number, such as ``cm``.
    """

    min: float | None = None
    above: float | None = None
    max: float | None = None
    step: float | None = None
    unit: str | None = None

    def check(self, value: Any) -> Any:
        """Return the value if it, or everything in it, is within the limits.

        Raises:
            ValueError: it is not; says which limit it breaks.
        """
        many = isinstance(value, (list, tuple))
        for number in cast("Sequence[float]", value) if many else [cast("float", value)]:
            if self.above is not None and number <= self.above:
                raise ValueError(f"must be greater than {self.above:g}")
            if self.min is not None and number < self.min:
                raise ValueError(f"must be at least {self.min:g}")
            if self.max is not None and number > self.max:
                raise ValueError(f"must be at most {self.max:g}")
        return cast("object", value)

    def schema(self) -> dict[str, float]:
        """The limits in the words of JSON schema."""
        bounds = {"minimum": self.min, "exclusiveMinimum": self.above, "maximum": self.max}
        return {word: bound for word, bound in bounds.items() if bound is not None}


MeshingPrecision: TypeAlias = Annotated[Precision, Limits(min=0.0001, max=10, step=0.001)]
"""How far meshes of the model may stray from its true surface, where the request does not say."""

Turn: TypeAlias = Annotated[Angle, Limits(min=-360, max=360, step=1, unit="deg")]
"""A turn of up to one round either way."""

Scale: TypeAlias = Annotated[Factor, Limits(min=1e-6, max=1000, step=0.1)]
"""How many times larger than its measures say the model is made."""

Origin: TypeAlias = Annotated[Point3, Limits(min=-1000, max=1000)]
"""Where the model stands."""

Up: TypeAlias = Annotated[Direction3, Limits(min=-1000, max=1000)]
"""Which way the model's own up axis points."""
