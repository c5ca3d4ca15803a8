"""Operations of ``math``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Integer, Number, Text, default


class MathOperations(Namespace):
    """Operations of ``math``."""

    def abs(self, number: Number = default(1)) -> Result[float]:
        """Drop the sign of a number.

        Args:
            number: any number.

        Returns:
            Its distance from zero.
        """
        return self._add("math.abs", {}, {"number": number})

    def acos(self, number: Number = default(1)) -> Result[float]:
        """Find the angle of a cosine.

        Args:
            number: from -1 to 1.

        Returns:
            The angle in radians, from 0 to pi.
        """
        return self._add("math.acos", {}, {"number": number})

    def add(self, first: Number = default(1), second: Number = default(2)) -> Result[float]:
        """Add two numbers.

        Args:
            first: a number.
            second: a number.

        Returns:
            Their sum.
        """
        return self._add("math.add", {}, {"first": first, "second": second})

    def asin(self, number: Number = default(1)) -> Result[float]:
        """Find the angle of a sine.

        Args:
            number: from -1 to 1.

        Returns:
            The angle in radians, from -pi/2 to pi/2.
        """
        return self._add("math.asin", {}, {"number": number})

    def atan(self, number: Number = default(1)) -> Result[float]:
        """Find the angle of a tangent.

        Args:
            number: any number.

        Returns:
            The angle in radians, between -pi/2 and pi/2.
        """
        return self._add("math.atan", {}, {"number": number})

    def ceil(self, number: Number = default(1)) -> Result[float]:
        """Round up to a whole number.

        Args:
            number: any number.

        Returns:
            The smallest whole number that is not below it.
        """
        return self._add("math.ceil", {}, {"number": number})

    def clamp(self, number: Number = default(0.5), min: Number = default(0), max: Number = default(1)) -> Result[float]:
        """Keep a number inside a range.

        Args:
            number: any number.
            min: the lowest result.
            max: the highest result; not below ``min``.

        Returns:
            The number, or the end of the range that it passed.
        """
        return self._add("math.clamp", {}, {"number": number, "min": min, "max": max})

    def cos(self, number: Number = default(1)) -> Result[float]:
        """Take the cosine of an angle.

        Args:
            number: the angle in radians.

        Returns:
            From -1 to 1.
        """
        return self._add("math.cos", {}, {"number": number})

    def deg_to_rad(self, number: Number = default(1)) -> Result[float]:
        """Turn degrees into radians.

        Args:
            number: an angle in degrees.

        Returns:
            The angle in radians.
        """
        return self._add("math.degToRad", {}, {"number": number})

    def divide(self, first: Number = default(1), second: Number = default(2)) -> Result[float]:
        """Divide one number by another.

        Known difference: a division by zero is an error, not infinity, which JSON cannot carry.

        Args:
            first: what to divide.
            second: what to divide by; not zero.

        Returns:
            The quotient.
        """
        return self._add("math.divide", {}, {"first": first, "second": second})

    def ease(
        self,
        x: Number = default(0.5),
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
    ) -> Result[float]:
        """Blend between two numbers along a curve.

        Args:
            x: where to look, from 0 to 1.
            min: the result at 0.
            max: the result at 1.
            ease: which curve.

        Returns:
            The blend; curves that overshoot leave the range for a while.
        """
        return self._add("math.ease", {}, {"x": x, "min": min, "max": max, "ease": ease})

    def eval_arithmetic(self, expression: Text = default("1+1")) -> Result[float]:
        """Compute an arithmetic expression.

        Args:
            expression: numbers, ``+ - * / % **`` and parentheses, up to 1000 characters.

        Returns:
            Its value.
        """
        return self._add("math.evalArithmetic", {}, {"expression": expression})

    def exp(self, number: Number = default(1)) -> Result[float]:
        """Raise e to a power.

        Args:
            number: the exponent, at most 709.

        Returns:
            The power.
        """
        return self._add("math.exp", {}, {"number": number})

    def floor(self, number: Number = default(1)) -> Result[float]:
        """Round down to a whole number.

        Args:
            number: any number.

        Returns:
            The largest whole number that is not above it.
        """
        return self._add("math.floor", {}, {"number": number})

    def fract(self, number: Number = default(1)) -> Result[float]:
        """Cut the whole part off a number.

        Convention: the result is never negative: the fraction of -1.25 is 0.75.

        Args:
            number: any number.

        Returns:
            What lies above the next lower whole number, from 0 up to but not including 1.
        """
        return self._add("math.fract", {}, {"number": number})

    def inverse_lerp(
        self, start: Number = default(0), end: Number = default(1), value: Number = default(0.5)
    ) -> Result[float]:
        """Find how far a number lies from one end to the other.

        Args:
            start: gives 0.
            end: gives 1.
            value: the number to place.

        Returns:
            Its place; 0 where both ends are the same.
        """
        return self._add("math.inverseLerp", {}, {"start": start, "end": end, "value": value})

    def lerp(self, start: Number = default(0), end: Number = default(1), t: Number = default(0.5)) -> Result[float]:
        """Blend from one number to another.

        Args:
            start: the result at 0.
            end: the result at 1.
            t: where to look; outside 0 to 1 it goes on in a straight line.

        Returns:
            The blend.
        """
        return self._add("math.lerp", {}, {"start": start, "end": end, "t": t})

    def ln(self, number: Number = default(1)) -> Result[float]:
        """Take the natural logarithm.

        Args:
            number: more than zero.

        Returns:
            The logarithm to the base e.
        """
        return self._add("math.ln", {}, {"number": number})

    def log10(self, number: Number = default(1)) -> Result[float]:
        """Take the logarithm to the base ten.

        Args:
            number: more than zero.

        Returns:
            The logarithm.
        """
        return self._add("math.log10", {}, {"number": number})

    def modulus(self, number: Number = default(1), modulus: Number = default(2)) -> Result[float]:
        """Find what is left of a division.

        Convention: the result has the sign of ``number``: -5 modulo 3 is -2.

        Args:
            number: what to divide.
            modulus: what to divide by; not zero.

        Returns:
            The remainder.
        """
        return self._add("math.modulus", {}, {"number": number, "modulus": modulus})

    def move_towards(
        self, current: Number = default(0), target: Number = default(1), max_delta: Number = default(0.1)
    ) -> Result[float]:
        """Step towards a number without passing it.

        Args:
            current: where to start.
            target: where to go.
            max_delta: the longest step.

        Returns:
            The target where it is near enough, else one step closer.
        """
        return self._add("math.moveTowards", {}, {"current": current, "target": target, "maxDelta": max_delta})

    def multiply(self, first: Number = default(1), second: Number = default(2)) -> Result[float]:
        """Multiply two numbers.

        Args:
            first: a number.
            second: a number.

        Returns:
            Their product.
        """
        return self._add("math.multiply", {}, {"first": first, "second": second})

    def negate(self, number: Number = default(1)) -> Result[float]:
        """Turn the sign of a number.

        Args:
            number: any number.

        Returns:
            The number with the other sign.
        """
        return self._add("math.negate", {}, {"number": number})

    def number(self, number: Number = default(1)) -> Result[float]:
        """Pass a number on.

        Args:
            number: any number.

        Returns:
            The same number.
        """
        return self._add("math.number", {}, {"number": number})

    def one_nr_operation(
        self,
        number: Number = default(1),
        operation: Literal[
            "absolute",
            "negate",
            "ln",
            "log10",
            "tenPow",
            "round",
            "floor",
            "ceil",
            "sqrt",
            "sin",
            "cos",
            "tan",
            "asin",
            "acos",
            "atan",
            "log",
            "exp",
            "radToDeg",
            "degToRad",
        ]
        | Reference[str] = default("absolute"),
    ) -> Result[float]:
        """Apply a function of one number, chosen by name.

        Convention: ``log`` and ``ln`` are both the natural logarithm; trigonometry is in radians.

        Args:
            number: what to apply it to.
            operation: which function.

        Returns:
            Its result.
        """
        return self._add("math.oneNrOperation", {}, {"number": number, "operation": operation})

    def pi(self) -> Result[float]:
        """Give the ratio of a circle's circumference to its diameter.

        Returns:
            3.141592653589793.
        """
        return self._add("math.pi", {}, {})

    def ping_pong(self, t: Number = default(0.5), length: Number = default(1)) -> Result[float]:
        """Run to and fro between zero and a length.

        Args:
            t: how far to run.
            length: where to turn round; more than zero.

        Returns:
            From 0 to ``length``.
        """
        return self._add("math.pingPong", {}, {"t": t, "length": length})

    def power(self, first: Number = default(1), second: Number = default(2)) -> Result[float]:
        """Raise a number to a power.

        Known difference: a result that is no finite real number, such as the root of -1, is an error.

        Args:
            first: the base.
            second: the exponent.

        Returns:
            The power.
        """
        return self._add("math.power", {}, {"first": first, "second": second})

    def rad_to_deg(self, number: Number = default(1)) -> Result[float]:
        """Turn radians into degrees.

        Args:
            number: an angle in radians.

        Returns:
            The angle in degrees.
        """
        return self._add("math.radToDeg", {}, {"number": number})

    def random(self) -> Result[float]:
        """Draw a random number.

        It takes no seed: every call differs.

        Returns:
            From 0 up to but not including 1.
        """
        return self._add("math.random", {}, {})

    def random_number(self, low: Number = default(0), high: Number = default(1)) -> Result[float]:
        """Draw a random number from a range.

        It takes no seed: every call differs.

        Args:
            low: the lowest.
            high: the highest; not below ``low``.

        Returns:
            A number in between.
        """
        return self._add("math.randomNumber", {}, {"low": low, "high": high})

    def random_numbers(
        self, low: Number = default(0), high: Number = default(1), count: Integer = default(10)
    ) -> Result[Sequence[float]]:
        """Draw several random numbers from a range.

        It takes no seed: every call differs.

        Args:
            low: the lowest.
            high: the highest; not below ``low``.
            count: how many, at most 1,000,000.

        Returns:
            The numbers.
        """
        return self._add("math.randomNumbers", {}, {"low": low, "high": high, "count": count})

    def remap(
        self,
        number: Number = default(0.5),
        from_low: Number = default(0),
        from_high: Number = default(1),
        to_low: Number = default(1),
        to_high: Number = default(2),
    ) -> Result[float]:
        """Carry a number from one range to another.

        Args:
            number: the number; it may lie outside the first range.
            from_low: start of the first range.
            from_high: end of the first range; not the same as its start.
            to_low: start of the second range.
            to_high: end of the second range.

        Returns:
            The number at the same place of the second range.
        """
        return self._add(
            "math.remap",
            {},
            {"number": number, "fromLow": from_low, "fromHigh": from_high, "toLow": to_low, "toHigh": to_high},
        )

    def round(self, number: Number = default(1)) -> Result[float]:
        """Round to the nearest whole number.

        Convention: halves go up, so -2.5 becomes -2.

        Args:
            number: any number.

        Returns:
            A whole number.
        """
        return self._add("math.round", {}, {"number": number})

    def round_and_remove_trailing_zeros(
        self, number: Number = default(1.123456), decimal_places: Integer = default(2)
    ) -> Result[float]:
        """Round to a count of decimals and drop the zeros at the end.

        Args:
            number: any number.
            decimal_places: how many decimals to keep at most, from 0 to 100.

        Returns:
            The rounded number; 1.50 is 1.5.
        """
        return self._add("math.roundAndRemoveTrailingZeros", {}, {"number": number, "decimalPlaces": decimal_places})

    def round_to_decimals(
        self, number: Number = default(1.123456), decimal_places: Integer = default(2)
    ) -> Result[float]:
        """Round to a count of decimals.

        Convention: halves go up; a negative count rounds to tens, hundreds and so on.

        Args:
            number: any number.
            decimal_places: how many decimals to keep, from -100 to 100.

        Returns:
            The rounded number.
        """
        return self._add("math.roundToDecimals", {}, {"number": number, "decimalPlaces": decimal_places})

    def sign(self, number: Number = default(1)) -> Result[float]:
        """Tell the sign of a number.

        Args:
            number: any number.

        Returns:
            -1, 0 or 1.
        """
        return self._add("math.sign", {}, {"number": number})

    def sin(self, number: Number = default(1)) -> Result[float]:
        """Take the sine of an angle.

        Args:
            number: the angle in radians.

        Returns:
            From -1 to 1.
        """
        return self._add("math.sin", {}, {"number": number})

    def smoothstep(self, number: Number = default(1)) -> Result[float]:
        """Blend softly from 0 to 1.

        Args:
            number: below 0 counts as 0, above 1 as 1.

        Returns:
            3n² - 2n³.
        """
        return self._add("math.smoothstep", {}, {"number": number})

    def sqrt(self, number: Number = default(1)) -> Result[float]:
        """Take the square root.

        Known difference: the root of a negative number is an error.

        Args:
            number: zero or more.

        Returns:
            The root.
        """
        return self._add("math.sqrt", {}, {"number": number})

    def subtract(self, first: Number = default(1), second: Number = default(2)) -> Result[float]:
        """Take one number from another.

        Args:
            first: what to take from.
            second: what to take away.

        Returns:
            The difference.
        """
        return self._add("math.subtract", {}, {"first": first, "second": second})

    def tan(self, number: Number = default(1)) -> Result[float]:
        """Take the tangent of an angle.

        Args:
            number: the angle in radians.

        Returns:
            The tangent.
        """
        return self._add("math.tan", {}, {"number": number})

    def ten_pow(self, number: Number = default(1)) -> Result[float]:
        """Raise ten to a power.

        Args:
            number: the exponent, at most 308.

        Returns:
            The power.
        """
        return self._add("math.tenPow", {}, {"number": number})

    def to_fixed(self, number: Number, decimal_places: Integer = default(2)) -> Result[str]:
        """Write a number with a fixed count of decimals.

        Args:
            number: any number.
            decimal_places: how many decimals to write, from 0 to 100.

        Returns:
            The text, such as ``1.50``.
        """
        return self._add("math.toFixed", {"number": number}, {"decimalPlaces": decimal_places})

    def two_nr_operation(
        self,
        first: Number = default(1),
        second: Number = default(1),
        operation: Literal["add", "subtract", "multiply", "divide", "power", "modulus"] | Reference[str] = default(
            "add"
        ),
    ) -> Result[float]:
        """Combine two numbers by an operation chosen by name.

        Args:
            first: left of the operator.
            second: right of it.
            operation: which one.

        Returns:
            The result.
        """
        return self._add("math.twoNrOperation", {}, {"first": first, "second": second, "operation": operation})

    def wrap(self, number: Number = default(1.5), min: Number = default(0), max: Number = default(1)) -> Result[float]:
        """Bring a number into a range by going round.

        Args:
            number: any number.
            min: start of the range, included.
            max: end of the range, excluded; above ``min``.

        Returns:
            The number plus or minus whole ranges.
        """
        return self._add("math.wrap", {}, {"number": number, "min": min, "max": max})
