"""Vectors: lists of numbers of any dimension."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

from cadcloud.ops import _javascript as javascript
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.math._ease import Easing
from cadcloud.ops.math._ease import ease as eased
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Count, Distance, Flag, Index, Number, Numbers, Point3, Text, Vector2, Vector3

LONGEST = 1_000_000


def _alike(first: Numbers, second: Numbers, parameter: str = "second") -> None:
    if len(first) != len(second):
        raise InvalidInput(f"{parameter} must have {len(first)} numbers, not {len(second)}", parameter=parameter)


def _finite(numbers: list[float], parameter: str) -> Numbers:
    return [javascript.finite(number, "the result is too large", parameter) for number in numbers]


def _not_empty(vector: Numbers) -> None:
    if not vector:
        raise InvalidInput("vector must hold at least one number", parameter="vector")


@operation("vectorXYZ")
def vector_xyz(x: Number = 0, y: Number = 0, z: Number = 0) -> Vector3:
    """Make a vector of three numbers.

    Args:
        x: the first.
        y: the second.
        z: the third.

    Returns:
        The vector.
    """
    return (x, y, z)


@operation("vectorXY")
def vector_xy(x: Number = 0, y: Number = 0) -> Vector2:
    """Make a vector of two numbers.

    Args:
        x: the first.
        y: the second.

    Returns:
        The vector.
    """
    return (x, y)


@operation
def add(first: Numbers, second: Numbers) -> Numbers:
    """Add two vectors.

    Args:
        first: a vector.
        second: one of the same dimension.

    Returns:
        Their sum.
    """
    _alike(first, second)
    return _finite([a + b for a, b in zip(first, second, strict=True)], "first")


@operation
def add_all(vectors: list[Numbers]) -> Numbers:
    """Add any count of vectors.

    Args:
        vectors: at least one, all of the same dimension.

    Returns:
        Their sum.
    """
    if not vectors:
        raise InvalidInput("vectors must hold at least one vector", parameter="vectors")
    for position, vector in enumerate(vectors):
        _alike(vectors[0], vector, f"vectors.{position}")
    return _finite([sum(column) for column in zip(*vectors, strict=True)], "vectors")


@operation
def sub(first: Numbers, second: Numbers) -> Numbers:
    """Take one vector from another.

    Args:
        first: what to take from.
        second: what to take away, of the same dimension.

    Returns:
        The difference.
    """
    _alike(first, second)
    return _finite([a - b for a, b in zip(first, second, strict=True)], "first")


@operation
def mul(vector: Numbers, scalar: Number = 1) -> Numbers:
    """Stretch a vector.

    Args:
        vector: the vector.
        scalar: how many times.

    Returns:
        The product.
    """
    return _finite([number * scalar for number in vector], "scalar")


@operation
def div(vector: Numbers, scalar: Number = 1) -> Numbers:
    """Shrink a vector.

    Args:
        vector: the vector.
        scalar: what to divide by; not zero.

    Returns:
        The quotient.
    """
    if scalar == 0:
        raise InvalidInput("scalar must not be zero", parameter="scalar")
    return _finite([number / scalar for number in vector], "scalar")


@operation
def neg(vector: Numbers) -> Numbers:
    """Turn a vector round.

    Args:
        vector: the vector.

    Returns:
        The opposite one.
    """
    return [-number for number in vector]


@operation
def dot(first: Numbers, second: Numbers) -> Number:
    """Multiply two vectors to a number.

    Args:
        first: a vector.
        second: one of the same dimension.

    Returns:
        The dot product.
    """
    _alike(first, second)
    return javascript.finite(sum(a * b for a, b in zip(first, second, strict=True)), "the result is too large", "first")


@operation
def cross(first: Numbers, second: Numbers) -> Numbers:
    """Find a vector at right angles to two others.

    Args:
        first: three numbers.
        second: three numbers.

    Returns:
        The cross product, by the right-hand rule.
    """
    _three(first, "first")
    _three(second, "second")
    (a, b, c), (d, e, f) = first, second
    return _finite([b * f - c * e, c * d - a * f, a * e - b * d], "first")


def _three(vector: Numbers, parameter: str) -> None:
    if len(vector) != 3:
        raise InvalidInput(f"{parameter} must have 3 numbers, not {len(vector)}", parameter=parameter)


@operation
def norm(vector: Numbers) -> Number:
    """Measure the length of a vector of any dimension.

    Args:
        vector: the vector.

    Returns:
        Its length.
    """
    return javascript.finite(math.hypot(*vector), "the vector is too long", "vector")


@operation
def norm_squared(vector: Numbers) -> Number:
    """Measure the squared length of a vector of any dimension.

    Args:
        vector: the vector.

    Returns:
        The sum of the squares.
    """
    return dot(vector, vector)


@operation
def length(vector: Vector3) -> Number:
    """Measure the length of a vector in space.

    Args:
        vector: three numbers.

    Returns:
        Its length.
    """
    return javascript.whole(math.hypot(*vector))


@operation
def length_sq(vector: Vector3) -> Number:
    """Measure the squared length of a vector in space.

    Args:
        vector: three numbers.

    Returns:
        The sum of the squares.
    """
    return javascript.whole(sum(number * number for number in vector))


@operation
def normalized(vector: Numbers) -> Numbers:
    """Bring a vector to the length 1.

    Args:
        vector: the vector; not zero.

    Returns:
        A vector of the same direction.
    """
    return div(vector, _length(vector, "vector"))


def _length(vector: Numbers | Vector3, parameter: str) -> float:
    size = math.hypot(*vector)
    if size == 0:
        raise InvalidInput(f"{parameter} must not be the zero vector", parameter=parameter)
    return size


@operation
def dist(first: Numbers, second: Numbers) -> Number:
    """Measure the distance between the ends of two vectors.

    Args:
        first: a vector.
        second: one of the same dimension.

    Returns:
        The distance.
    """
    return norm(sub(first, second))


@operation
def dist_squared(first: Numbers, second: Numbers) -> Number:
    """Measure the squared distance between the ends of two vectors.

    Args:
        first: a vector.
        second: one of the same dimension.

    Returns:
        The distance times itself.
    """
    return norm_squared(sub(first, second))


@operation
def angle_between(first: Numbers, second: Numbers) -> Number:
    """Measure the angle between two vectors.

    Args:
        first: a vector, not zero.
        second: one of the same dimension, not zero.

    Returns:
        The angle in degrees, from 0 to 180.
    """
    sizes = _length(first, "first") * _length(second, "second")
    cosine = dot(first, second) / sizes
    return javascript.whole(math.degrees(math.acos(max(-1.0, min(1.0, cosine)))))


@operation("angleBetweenNormalized2d")
def angle_between_normalized_2d(first: Numbers, second: Numbers) -> Number:
    """Measure the turn from one vector of the plane to another.

    Args:
        first: two numbers, of length 1.
        second: two numbers, of length 1.

    Returns:
        The angle in degrees, from -180 to 180; counter-clockwise is positive.
    """
    for parameter, vector in (("first", first), ("second", second)):
        if len(vector) != 2:
            raise InvalidInput(f"{parameter} must have 2 numbers, not {len(vector)}", parameter=parameter)
    crossed = first[0] * second[1] - first[1] * second[0]
    return javascript.whole(math.degrees(math.atan2(crossed, dot(first, second))))


@operation
def signed_angle_between(reference: Numbers, first: Vector3, second: Vector3) -> Number:
    """Measure the turn from one vector to another, seen along a third.

    Known difference: the result is signed, as the name says; elsewhere it runs from 0 to 360.

    Args:
        reference: tells which side is positive: the one where the turn is counter-clockwise around it.
        first: where the turn starts.
        second: where it ends.

    Returns:
        The angle in degrees, from -180 to 180.
    """
    _three(reference, "reference")
    _length(first, "first")
    _length(second, "second")
    normal = cross(list(first), list(second))
    angle = math.degrees(math.atan2(math.hypot(*normal), dot(list(first), list(second))))
    return javascript.whole(-angle if dot(reference, normal) < 0 else angle)


@operation
def positive_angle_between(reference: Numbers, first: Vector3, second: Vector3) -> Number:
    """Measure the turn from one vector to another, seen along a third, always the positive way round.

    Args:
        reference: the turn is counter-clockwise around it.
        first: where the turn starts.
        second: where it ends.

    Returns:
        The angle in degrees, from 0 up to 360.
    """
    angle = signed_angle_between(reference, first, second)
    return angle + 360 if angle < 0 else angle


@operation
def lerp(first: Vector3, second: Vector3, fraction: Number = 0.5) -> Numbers:
    """Blend from one vector to another.

    Known difference: the blend runs from the first vector to the second; elsewhere it runs backwards.

    Args:
        first: the result at 0.
        second: the result at 1.
        fraction: where to look.

    Returns:
        The blend.
    """
    return _finite([a + (b - a) * fraction for a, b in zip(first, second, strict=True)], "fraction")


@operation
def on_ray(point: Point3, vector: Numbers, distance: Number = 1) -> Numbers:
    """Go along a vector from a point.

    Args:
        point: where to start.
        vector: three numbers: where to go, and how far for each unit of ``distance``.
        distance: how many times.

    Returns:
        The point reached.
    """
    _three(vector, "vector")
    return _finite([start + step * distance for start, step in zip(point, vector, strict=True)], "distance")


@operation
def max_(vector: Numbers) -> Number:
    """Find the largest number.

    Args:
        vector: at least one number.

    Returns:
        The largest.
    """
    _not_empty(vector)
    return max(vector)


@operation
def min_(vector: Numbers) -> Number:
    """Find the smallest number.

    Args:
        vector: at least one number.

    Returns:
        The smallest.
    """
    _not_empty(vector)
    return min(vector)


@operation
def sum_(vector: Numbers) -> Number:
    """Add the numbers of a vector.

    Args:
        vector: the numbers.

    Returns:
        Their sum; 0 for none.
    """
    return javascript.finite(sum(vector), "the sum is too large", "vector")


@operation
def domain(vector: Numbers) -> Number:
    """Measure how far the last number lies from the first.

    Args:
        vector: at least one number.

    Returns:
        The last minus the first.
    """
    _not_empty(vector)
    return vector[-1] - vector[0]


@operation
def is_zero(vector: Numbers) -> bool:
    """Tell whether all numbers are zero.

    Args:
        vector: the numbers.

    Returns:
        Whether they are.
    """
    return not any(vector)


@operation
def finite(vector: Numbers) -> list[bool]:
    """Tell which numbers are finite.

    On the wire all are: JSON has no infinity.

    Args:
        vector: the numbers.

    Returns:
        A flag a number.
    """
    return [math.isfinite(number) for number in vector]


@operation
def all_(vector: list[Flag]) -> bool:
    """Tell whether all flags are true.

    Args:
        vector: the flags.

    Returns:
        Whether they are; true for none.
    """
    return all(vector)


@operation
def range_(max_: Index = 10) -> Numbers:
    """Count up from zero.

    Args:
        max_: how many numbers, at most 1,000,000.

    Returns:
        0, 1, 2 … up to but not including ``max``.
    """
    if max_ > LONGEST:
        raise InvalidInput(f"max must be at most {LONGEST:,}", parameter="max")
    return list(range(max_))


@operation
def span(step: Number = 0.1, min_: Number = 0, max_: Number = 1) -> Numbers:
    """Step from one number to another.

    Args:
        step: how far each step goes; more than zero.
        min_: where to start.
        max_: where to stop; included where a step hits it.

    Returns:
        The numbers.
    """
    if step <= 0:
        raise InvalidInput("step must be more than zero", parameter="step")
    # A hair more than the span, so that 0 to 1 by 0.1 ends at 1 in spite of rounding.
    steps = (max_ - min_) / step + 1e-9
    if steps >= LONGEST:
        raise InvalidInput(f"step is too small: it would give more than {LONGEST:,} numbers", parameter="step")
    return [javascript.whole(min_ + step * position) for position in range(math.floor(steps) + 1)] if steps >= 0 else []


@operation
def span_linear_items(nr_items: Count = 100, min_: Number = 0, max_: Number = 1) -> Numbers:
    """Spread numbers evenly over a range.

    Args:
        nr_items: how many, at least 2.
        min_: the first.
        max_: the last.

    Returns:
        The numbers.
    """
    return _spread(nr_items, lambda share: min_ + (max_ - min_) * share)


@operation
def span_ease_items(
    nr_items: Count = 100, min_: Number = 0, max_: Number = 1, ease: Easing = "easeInSine", intervals: Flag = False
) -> Numbers:
    """Spread numbers over a range along a curve.

    Args:
        nr_items: how many, at least 2.
        min_: the first.
        max_: the last.
        ease: the curve, see ``math.ease``.
        intervals: true gives the distances between neighbours instead.

    Returns:
        The numbers.
    """
    numbers = _spread(nr_items, lambda share: eased(share, min_, max_, ease))
    if not intervals:
        return numbers
    return [javascript.whole(after - before) for before, after in pairwise(numbers)]


def _spread(count: int, at: Callable[[float], float]) -> Numbers:
    if count < 2:
        raise InvalidInput("nrItems must be at least 2", parameter="nrItems")
    return [javascript.whole(at(position / (count - 1))) for position in range(count)]


@operation
def parse_numbers(vector: list[Text]) -> Numbers:
    """Read numbers from texts.

    Args:
        vector: the texts.

    Returns:
        A number a text.
    """
    return [_read(text, position) for position, text in enumerate(vector)]


def _read(text: str, position: int) -> int | float:
    parameter = f"vector.{position}"
    try:
        return javascript.finite(float(text), f"{parameter} must be a finite number", parameter)
    except ValueError:
        raise InvalidInput(f"{parameter} must be a number, not {text[:40]!r}", parameter=parameter) from None


@operation
def vectors_the_same(vec1: Numbers, vec2: Numbers, tolerance: Distance = 1e-7) -> bool:
    """Tell whether two vectors are nearly the same.

    Args:
        vec1: a vector.
        vec2: another.
        tolerance: by how much each number may differ, not included.

    Returns:
        Whether they are; never for vectors of different dimensions.
    """
    return len(vec1) == len(vec2) and all(abs(a - b) < tolerance for a, b in zip(vec1, vec2, strict=True))


@operation
def remove_all_duplicate_vectors(vectors: list[Numbers], tolerance: Distance = 1e-7) -> list[Numbers]:
    """Keep the first of vectors that are nearly the same.

    Args:
        vectors: the vectors.
        tolerance: by how much each number may differ.

    Returns:
        The vectors that differ, in order.
    """
    kept: list[Numbers] = []
    for vector in vectors:
        if not any(vectors_the_same(vector, other, tolerance) for other in kept):
            kept.append(vector)
    return kept


@operation
def remove_consecutive_duplicate_vectors(
    vectors: list[Numbers], check_first_and_last: Flag = False, tolerance: Distance = 1e-7
) -> list[Numbers]:
    """Keep one of neighbouring vectors that are nearly the same.

    Args:
        vectors: the vectors.
        check_first_and_last: true drops the last one too where it is the same as the first.
        tolerance: by how much each number may differ.

    Returns:
        The vectors kept, in order.
    """
    kept: list[Numbers] = []
    for vector in vectors:
        if not kept or not vectors_the_same(vector, kept[-1], tolerance):
            kept.append(vector)
    if check_first_and_last and len(kept) > 1 and vectors_the_same(kept[0], kept[-1], tolerance):
        kept.pop()
    return kept
