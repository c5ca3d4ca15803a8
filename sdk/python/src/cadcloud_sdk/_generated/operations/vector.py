"""Operations of ``vector``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Integer, Number, Numbers, Point, Points, Text, default


class VectorOperations(Namespace):
    """Operations of ``vector``."""

    def add(self, first: Numbers, second: Numbers) -> Result[Sequence[float]]:
        """Add two vectors.

        Args:
            first: a vector.
            second: one of the same dimension.

        Returns:
            Their sum.
        """
        return self._add("vector.add", {"first": first, "second": second}, {})

    def add_all(self, vectors: Points) -> Result[Sequence[float]]:
        """Add any count of vectors.

        Args:
            vectors: at least one, all of the same dimension.

        Returns:
            Their sum.
        """
        return self._add("vector.addAll", {"vectors": vectors}, {})

    def all(self, vector: Sequence[Boolean] | Reference[Sequence[bool]]) -> Result[bool]:
        """Tell whether all flags are true.

        Args:
            vector: the flags.

        Returns:
            Whether they are; true for none.
        """
        return self._add("vector.all", {"vector": vector}, {})

    def angle_between(self, first: Numbers, second: Numbers) -> Result[float]:
        """Measure the angle between two vectors.

        Args:
            first: a vector, not zero.
            second: one of the same dimension, not zero.

        Returns:
            The angle in degrees, from 0 to 180.
        """
        return self._add("vector.angleBetween", {"first": first, "second": second}, {})

    def angle_between_normalized_2d(self, first: Numbers, second: Numbers) -> Result[float]:
        """Measure the turn from one vector of the plane to another.

        Args:
            first: two numbers, of length 1.
            second: two numbers, of length 1.

        Returns:
            The angle in degrees, from -180 to 180; counter-clockwise is positive.
        """
        return self._add("vector.angleBetweenNormalized2d", {"first": first, "second": second}, {})

    def cross(self, first: Numbers, second: Numbers) -> Result[Sequence[float]]:
        """Find a vector at right angles to two others.

        Args:
            first: three numbers.
            second: three numbers.

        Returns:
            The cross product, by the right-hand rule.
        """
        return self._add("vector.cross", {"first": first, "second": second}, {})

    def dist(self, first: Numbers, second: Numbers) -> Result[float]:
        """Measure the distance between the ends of two vectors.

        Args:
            first: a vector.
            second: one of the same dimension.

        Returns:
            The distance.
        """
        return self._add("vector.dist", {"first": first, "second": second}, {})

    def dist_squared(self, first: Numbers, second: Numbers) -> Result[float]:
        """Measure the squared distance between the ends of two vectors.

        Args:
            first: a vector.
            second: one of the same dimension.

        Returns:
            The distance times itself.
        """
        return self._add("vector.distSquared", {"first": first, "second": second}, {})

    def div(self, vector: Numbers, scalar: Number = default(1)) -> Result[Sequence[float]]:
        """Shrink a vector.

        Args:
            vector: the vector.
            scalar: what to divide by; not zero.

        Returns:
            The quotient.
        """
        return self._add("vector.div", {"vector": vector}, {"scalar": scalar})

    def domain(self, vector: Numbers) -> Result[float]:
        """Measure how far the last number lies from the first.

        Args:
            vector: at least one number.

        Returns:
            The last minus the first.
        """
        return self._add("vector.domain", {"vector": vector}, {})

    def dot(self, first: Numbers, second: Numbers) -> Result[float]:
        """Multiply two vectors to a number.

        Args:
            first: a vector.
            second: one of the same dimension.

        Returns:
            The dot product.
        """
        return self._add("vector.dot", {"first": first, "second": second}, {})

    def finite(self, vector: Numbers) -> Result[Sequence[bool]]:
        """Tell which numbers are finite.

        On the wire all are: JSON has no infinity.

        Args:
            vector: the numbers.

        Returns:
            A flag a number.
        """
        return self._add("vector.finite", {"vector": vector}, {})

    def is_zero(self, vector: Numbers) -> Result[bool]:
        """Tell whether all numbers are zero.

        Args:
            vector: the numbers.

        Returns:
            Whether they are.
        """
        return self._add("vector.isZero", {"vector": vector}, {})

    def length(self, vector: Point) -> Result[float]:
        """Measure the length of a vector in space.

        Args:
            vector: three numbers.

        Returns:
            Its length.
        """
        return self._add("vector.length", {"vector": vector}, {})

    def length_sq(self, vector: Point) -> Result[float]:
        """Measure the squared length of a vector in space.

        Args:
            vector: three numbers.

        Returns:
            The sum of the squares.
        """
        return self._add("vector.lengthSq", {"vector": vector}, {})

    def lerp(self, first: Point, second: Point, fraction: Number = default(0.5)) -> Result[Sequence[float]]:
        """Blend from one vector to another.

        Known difference: the blend runs from the first vector to the second; elsewhere it runs backwards.

        Args:
            first: the result at 0.
            second: the result at 1.
            fraction: where to look.

        Returns:
            The blend.
        """
        return self._add("vector.lerp", {"first": first, "second": second}, {"fraction": fraction})

    def max(self, vector: Numbers) -> Result[float]:
        """Find the largest number.

        Args:
            vector: at least one number.

        Returns:
            The largest.
        """
        return self._add("vector.max", {"vector": vector}, {})

    def min(self, vector: Numbers) -> Result[float]:
        """Find the smallest number.

        Args:
            vector: at least one number.

        Returns:
            The smallest.
        """
        return self._add("vector.min", {"vector": vector}, {})

    def mul(self, vector: Numbers, scalar: Number = default(1)) -> Result[Sequence[float]]:
        """Stretch a vector.

        Args:
            vector: the vector.
            scalar: how many times.

        Returns:
            The product.
        """
        return self._add("vector.mul", {"vector": vector}, {"scalar": scalar})

    def neg(self, vector: Numbers) -> Result[Sequence[float]]:
        """Turn a vector round.

        Args:
            vector: the vector.

        Returns:
            The opposite one.
        """
        return self._add("vector.neg", {"vector": vector}, {})

    def norm(self, vector: Numbers) -> Result[float]:
        """Measure the length of a vector of any dimension.

        Args:
            vector: the vector.

        Returns:
            Its length.
        """
        return self._add("vector.norm", {"vector": vector}, {})

    def norm_squared(self, vector: Numbers) -> Result[float]:
        """Measure the squared length of a vector of any dimension.

        Args:
            vector: the vector.

        Returns:
            The sum of the squares.
        """
        return self._add("vector.normSquared", {"vector": vector}, {})

    def normalized(self, vector: Numbers) -> Result[Sequence[float]]:
        """Bring a vector to the length 1.

        Args:
            vector: the vector; not zero.

        Returns:
            A vector of the same direction.
        """
        return self._add("vector.normalized", {"vector": vector}, {})

    def on_ray(self, point: Point, vector: Numbers, distance: Number = default(1)) -> Result[Sequence[float]]:
        """Go along a vector from a point.

        Args:
            point: where to start.
            vector: three numbers: where to go, and how far for each unit of ``distance``.
            distance: how many times.

        Returns:
            The point reached.
        """
        return self._add("vector.onRay", {"point": point, "vector": vector}, {"distance": distance})

    def parse_numbers(self, vector: Sequence[Text] | Reference[Sequence[str]]) -> Result[Sequence[float]]:
        """Read numbers from texts.

        Args:
            vector: the texts.

        Returns:
            A number a text.
        """
        return self._add("vector.parseNumbers", {"vector": vector}, {})

    def positive_angle_between(self, reference: Numbers, first: Point, second: Point) -> Result[float]:
        """Measure the turn from one vector to another, seen along a third, always the positive way round.

        Args:
            reference: the turn is counter-clockwise around it.
            first: where the turn starts.
            second: where it ends.

        Returns:
            The angle in degrees, from 0 up to 360.
        """
        return self._add("vector.positiveAngleBetween", {"reference": reference, "first": first, "second": second}, {})

    def range(self, max: Integer = default(10)) -> Result[Sequence[float]]:
        """Count up from zero.

        Args:
            max: how many numbers, at most 1,000,000.

        Returns:
            0, 1, 2 … up to but not including ``max``.
        """
        return self._add("vector.range", {}, {"max": max})

    def remove_all_duplicate_vectors(
        self, vectors: Points, tolerance: Number = default(1e-07)
    ) -> Result[Sequence[Sequence[float]]]:
        """Keep the first of vectors that are nearly the same.

        Args:
            vectors: the vectors.
            tolerance: by how much each number may differ.

        Returns:
            The vectors that differ, in order.
        """
        return self._add("vector.removeAllDuplicateVectors", {"vectors": vectors}, {"tolerance": tolerance})

    def remove_consecutive_duplicate_vectors(
        self, vectors: Points, check_first_and_last: Boolean = default(False), tolerance: Number = default(1e-07)
    ) -> Result[Sequence[Sequence[float]]]:
        """Keep one of neighbouring vectors that are nearly the same.

        Args:
            vectors: the vectors.
            check_first_and_last: true drops the last one too where it is the same as the first.
            tolerance: by how much each number may differ.

        Returns:
            The vectors kept, in order.
        """
        return self._add(
            "vector.removeConsecutiveDuplicateVectors",
            {"vectors": vectors},
            {"checkFirstAndLast": check_first_and_last, "tolerance": tolerance},
        )

    def signed_angle_between(self, reference: Numbers, first: Point, second: Point) -> Result[float]:
        """Measure the turn from one vector to another, seen along a third.

        Known difference: the result is signed, as the name says; elsewhere it runs from 0 to 360.

        Args:
            reference: tells which side is positive: the one where the turn is counter-clockwise around it.
            first: where the turn starts.
            second: where it ends.

        Returns:
            The angle in degrees, from -180 to 180.
        """
        return self._add("vector.signedAngleBetween", {"reference": reference, "first": first, "second": second}, {})

    def span(
        self, step: Number = default(0.1), min: Number = default(0), max: Number = default(1)
    ) -> Result[Sequence[float]]:
        """Step from one number to another.

        Args:
            step: how far each step goes; more than zero.
            min: where to start.
            max: where to stop; included where a step hits it.

        Returns:
            The numbers.
        """
        return self._add("vector.span", {}, {"step": step, "min": min, "max": max})

    def span_ease_items(
        self,
        nr_items: Integer = default(100),
        min: Number = default(0),
        max: Number = default(1),
        ease: Literal[
            "easeInSine",
            "easeOutSine",
            "easeInOutSine",
            "easeInQuad",
            "easeOutQuad",
            "easeInOutQuad",
            "easeInCubic",
            "easeOutCubic",
            "easeInOutCubic",
            "easeInQuart",
            "easeOutQuart",
            "easeInOutQuart",
            "easeInQuint",
            "easeOutQuint",
            "easeInOutQuint",
            "easeInExpo",
            "easeOutExpo",
            "easeInOutExpo",
            "easeInCirc",
            "easeOutCirc",
            "easeInOutCirc",
            "easeInElastic",
            "easeOutElastic",
            "easeInOutElastic",
            "easeInBack",
            "easeOutBack",
            "easeInOutBack",
            "easeInBounce",
            "easeOutBounce",
            "easeInOutBounce",
        ]
        | Reference[str] = default("easeInSine"),
        intervals: Boolean = default(False),
    ) -> Result[Sequence[float]]:
        """Spread numbers over a range along a curve.

        Args:
            nr_items: how many, at least 2.
            min: the first.
            max: the last.
            ease: the curve, see ``math.ease``.
            intervals: true gives the distances between neighbours instead.

        Returns:
            The numbers.
        """
        return self._add(
            "vector.spanEaseItems",
            {},
            {"nrItems": nr_items, "min": min, "max": max, "ease": ease, "intervals": intervals},
        )

    def span_linear_items(
        self, nr_items: Integer = default(100), min: Number = default(0), max: Number = default(1)
    ) -> Result[Sequence[float]]:
        """Spread numbers evenly over a range.

        Args:
            nr_items: how many, at least 2.
            min: the first.
            max: the last.

        Returns:
            The numbers.
        """
        return self._add("vector.spanLinearItems", {}, {"nrItems": nr_items, "min": min, "max": max})

    def sub(self, first: Numbers, second: Numbers) -> Result[Sequence[float]]:
        """Take one vector from another.

        Args:
            first: what to take from.
            second: what to take away, of the same dimension.

        Returns:
            The difference.
        """
        return self._add("vector.sub", {"first": first, "second": second}, {})

    def sum(self, vector: Numbers) -> Result[float]:
        """Add the numbers of a vector.

        Args:
            vector: the numbers.

        Returns:
            Their sum; 0 for none.
        """
        return self._add("vector.sum", {"vector": vector}, {})

    def vector_xy(self, x: Number = default(0), y: Number = default(0)) -> Result[Sequence[float]]:
        """Make a vector of two numbers.

        Args:
            x: the first.
            y: the second.

        Returns:
            The vector.
        """
        return self._add("vector.vectorXY", {}, {"x": x, "y": y})

    def vector_xyz(
        self, x: Number = default(0), y: Number = default(0), z: Number = default(0)
    ) -> Result[Sequence[float]]:
        """Make a vector of three numbers.

        Args:
            x: the first.
            y: the second.
            z: the third.

        Returns:
            The vector.
        """
        return self._add("vector.vectorXYZ", {}, {"x": x, "y": y, "z": z})

    def vectors_the_same(self, vec1: Numbers, vec2: Numbers, tolerance: Number = default(1e-07)) -> Result[bool]:
        """Tell whether two vectors are nearly the same.

        Args:
            vec1: a vector.
            vec2: another.
            tolerance: by how much each number may differ, not included.

        Returns:
            Whether they are; never for vectors of different dimensions.
        """
        return self._add("vector.vectorsTheSame", {"vec1": vec1, "vec2": vec2}, {"tolerance": tolerance})
