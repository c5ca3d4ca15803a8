"""Easing: blends that start or end softly, overshoot or bounce. The formulas are Robert Penner's."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Literal, TypeAlias

from cadcloud.ops import _javascript as javascript
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Number, Ratio

Easing: TypeAlias = Literal[
    "easeInSine", "easeOutSine", "easeInOutSine", "easeInQuad", "easeOutQuad", "easeInOutQuad",
    "easeInCubic", "easeOutCubic", "easeInOutCubic", "easeInQuart", "easeOutQuart", "easeInOutQuart",
    "easeInQuint", "easeOutQuint", "easeInOutQuint", "easeInExpo", "easeOutExpo", "easeInOutExpo",
    "easeInCirc", "easeOutCirc", "easeInOutCirc", "easeInElastic", "easeOutElastic", "easeInOutElastic",
    "easeInBack", "easeOutBack", "easeInOutBack", "easeInBounce", "easeOutBounce", "easeInOutBounce",
]  # fmt: skip

Curve: TypeAlias = Callable[[float], float]

OVERSHOOT = 1.70158
OVERSHOOT_BOTH = OVERSHOOT * 1.525


@operation
def ease(x: Ratio = 0.5, min_: Number = 0, max_: Number = 1, ease: Easing = "easeInSine") -> Number:
    """Blend between two numbers along a curve.

    Args:
        x: where to look, from 0 to 1.
        min_: the result at 0.
        max_: the result at 1.
        ease: which curve.

    Returns:
        The blend; curves that overshoot leave the range for a while.
    """
    return javascript.finite(min_ + (max_ - min_) * _CURVES[ease](x), "the range is too large", "max")


def _power(exponent: int) -> Curve:
    return lambda x: x**exponent


def _exponential(x: float) -> float:
    return 0 if x == 0 else 2 ** (10 * x - 10)


def _circle(x: float) -> float:
    return 1 - math.sqrt(1 - x * x)


def _sine(x: float) -> float:
    return 1 - math.cos(x * math.pi / 2)


def _elastic(x: float) -> float:
    return x if x in (0, 1) else -(2 ** (10 * x - 10)) * math.sin((10 * x - 10.75) * 2 * math.pi / 3)


def _elastic_both(x: float) -> float:
    if x in (0, 1):
        return x
    swing = math.sin((20 * x - 11.125) * 2 * math.pi / 4.5)
    return -(2 ** (20 * x - 10)) * swing / 2 if x < 0.5 else 2 ** (-20 * x + 10) * swing / 2 + 1


def _back(overshoot: float) -> Curve:
    return lambda x: (overshoot + 1) * x**3 - overshoot * x * x


def _bounce_out(x: float) -> float:
    for start, height in ((1 / 2.75, 0.0), (2 / 2.75, 0.75), (2.5 / 2.75, 0.9375)):
        if x < start:
            middle = {0.0: 0.0, 0.75: 1.5, 0.9375: 2.25}[height] / 2.75
            return 7.5625 * (x - middle) ** 2 + height
    return 7.5625 * (x - 2.625 / 2.75) ** 2 + 0.984375


def _out(curve: Curve) -> Curve:
    """The curve turned round, so that it ends the way it started."""
    return lambda x: 1 - curve(1 - x)


def _both(curve: Curve) -> Curve:
    """The curve on the way in, and turned round on the way out."""
    return lambda x: curve(2 * x) / 2 if x < 0.5 else 1 - curve(2 - 2 * x) / 2


def _family(name: str, curve: Curve, both: Curve | None = None) -> dict[str, Curve]:
    return {f"easeIn{name}": curve, f"easeOut{name}": _out(curve), f"easeInOut{name}": both or _both(curve)}


_CURVES: dict[str, Curve] = {
    **_family("Sine", _sine),
    **_family("Quad", _power(2)),
    **_family("Cubic", _power(3)),
    **_family("Quart", _power(4)),
    **_family("Quint", _power(5)),
    **_family("Expo", _exponential),
    **_family("Circ", _circle),
    **_family("Elastic", _elastic, _elastic_both),
    **_family("Back", _back(OVERSHOOT), _both(_back(OVERSHOOT_BOTH))),
    **_family("Bounce", _out(_bounce_out)),
}
