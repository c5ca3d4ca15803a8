"""Cases of ``math``."""

from __future__ import annotations

from math import acos, asin, atan, cos, e, exp, log, pi, radians, sin, sqrt, tan

from tests.ops.case import Case, error, sample


def _unary(*pairs: tuple[float, float], bad: float | None = None) -> Case:
    """A function of one number, by pairs of input and output, and an input that it refuses."""
    errors = [error({"number": "1"}, "number", "number")]
    if bad is not None:
        errors.append(error({"number": bad}, "number"))
    return Case([sample({"number": given}, value=wanted) for given, wanted in pairs], errors)


def _within(low: float, high: float):
    def check(result: object) -> None:
        numbers = result if isinstance(result, list) else [result]
        assert all(low <= number <= high for number in numbers)

    return check


RANDOM = "random"

CASES = {
    "math.number": _unary((1, 1), (-2.5, -2.5), (0, 0)),
    "math.pi": Case([sample({}, value=pi)]),
    "math.abs": _unary((-3, 3), (2.5, 2.5), (0, 0)),
    "math.negate": _unary((3, -3), (-2.5, 2.5)),
    "math.sign": _unary((3, 1), (-0.5, -1), (0, 0)),
    "math.fract": _unary((1.25, 0.25), (-1.25, 0.75), (3, 0)),
    "math.round": _unary((2.5, 3), (-2.5, -2), (2.4, 2), (-2.6, -3)),
    "math.floor": _unary((2.9, 2), (-2.1, -3), (4, 4)),
    "math.ceil": _unary((2.1, 3), (-2.9, -2), (4, 4)),
    "math.sqrt": _unary((9, 3), (2, sqrt(2)), (0, 0), bad=-1),
    "math.ln": _unary((e, 1), (1, 0), (10, log(10)), bad=0),
    "math.log10": _unary((1000, 3), (1, 0), (0.01, -2), bad=-1),
    "math.tenPow": _unary((2, 100), (-1, 0.1), (0, 1), bad=400),
    "math.exp": _unary((0, 1), (1, e), (-1, exp(-1)), bad=1000),
    "math.sin": _unary((0, 0), (pi / 2, 1), (1, sin(1))),
    "math.cos": _unary((0, 1), (pi, -1), (1, cos(1))),
    "math.tan": _unary((0, 0), (pi / 4, 1), (1, tan(1))),
    "math.asin": _unary((0, 0), (1, pi / 2), (0.5, asin(0.5)), bad=1.5),
    "math.acos": _unary((1, 0), (-1, pi), (0.5, acos(0.5)), bad=-1.5),
    "math.atan": _unary((0, 0), (1, pi / 4), (-5, atan(-5))),
    "math.degToRad": _unary((180, pi), (0, 0), (-90, -pi / 2), (12.5, radians(12.5))),
    "math.radToDeg": _unary((pi, 180), (0, 0), (-pi / 2, -90), bad=1e308),
    "math.smoothstep": _unary((0, 0), (0.5, 0.5), (0.25, 0.15625), (2, 1), (-1, 0)),
    "math.add": Case(
        [
            sample({}, value=3),
            sample({"first": 1.5, "second": -2}, value=-0.5),
            sample({"first": 0.1, "second": 0.2}, value=0.1 + 0.2),
        ],
        [error({"first": "1"}, "first"), error({"first": 1e308, "second": 1e308}, "first", "too large")],
    ),
    "math.subtract": Case(
        [sample({}, value=-1), sample({"first": 5, "second": 2.5}, value=2.5)], [error({"second": True}, "second")]
    ),
    "math.multiply": Case(
        [sample({}, value=2), sample({"first": -3, "second": 0.5}, value=-1.5), sample({"first": 0}, value=0)],
        [error({"first": 1e200, "second": 1e200}, "first", "too large")],
    ),
    "math.divide": Case(
        [
            sample({}, value=0.5),
            sample({"first": 9, "second": 3}, value=3),
            sample({"first": -1, "second": 8}, value=-0.125),
        ],
        [error({"second": 0}, "second", "not be zero")],
    ),
    "math.power": Case(
        [
            sample({}, value=1),
            sample({"first": 2, "second": 10}, value=1024),
            sample({"first": 4, "second": -0.5}, value=0.5),
        ],
        [error({"first": -1, "second": 0.5}, "second"), error({"first": 10, "second": 400}, "second")],
    ),
    "math.modulus": Case(
        [
            sample({"number": 5, "modulus": 3}, value=2),
            sample({"number": -5, "modulus": 3}, value=-2),
            sample({"number": 5, "modulus": -3}, value=2),
            sample({"number": 5.5, "modulus": 2}, value=1.5),
        ],
        [error({"number": 5, "modulus": 0}, "modulus", "not be zero")],
    ),
    "math.roundToDecimals": Case(
        [
            sample({}, value=1.12),
            sample({"number": 2.675, "decimalPlaces": 1}, value=2.7),
            sample({"number": -1.5, "decimalPlaces": 0}, value=-1),
            sample({"number": 1234, "decimalPlaces": -2}, value=1200),
        ],
        [
            error({"decimalPlaces": 200}, "decimalPlaces", "between"),
            error({"decimalPlaces": 0.5}, "decimalPlaces", "whole"),
        ],
    ),
    "math.roundAndRemoveTrailingZeros": Case(
        [
            sample({}, value=1.12),
            sample({"number": 1.5, "decimalPlaces": 4}, value=1.5),
            sample({"number": 3}, value=3),
        ],
        [error({"decimalPlaces": -1}, "decimalPlaces", "between")],
    ),
    "math.toFixed": Case(
        [
            sample({"number": 1.5}, value="1.50"),
            sample({"number": 2.345, "decimalPlaces": 2}, value="2.35"),
            sample({"number": 1.005, "decimalPlaces": 2}, value="1.00"),
            sample({"number": -7, "decimalPlaces": 0}, value="-7"),
        ],
        [error({}, "number", "missing"), error({"number": 1, "decimalPlaces": 101}, "decimalPlaces")],
    ),
    "math.oneNrOperation": Case(
        [
            sample({"number": -2}, value=2),
            sample({"number": 2.5, "operation": "round"}, value=3),
            sample({"number": 100, "operation": "log10"}, value=2),
            sample({"number": e, "operation": "log"}, value=1),
            sample({"number": 180, "operation": "degToRad"}, value=pi),
        ],
        [error({"operation": "cube"}, "operation"), error({"number": -1, "operation": "sqrt"}, "number")],
    ),
    "math.twoNrOperation": Case(
        [
            sample({}, value=2),
            sample({"first": 7, "second": 3, "operation": "modulus"}, value=1),
            sample({"first": 2, "second": 8, "operation": "power"}, value=256),
        ],
        [
            error({"second": 0, "operation": "divide"}, "second", "zero"),
            error({"second": 0, "operation": "modulus"}, "second", "zero"),
            error({"operation": "plus"}, "operation"),
        ],
    ),
    "math.clamp": Case(
        [sample({}, value=0.5), sample({"number": 5}, value=1), sample({"number": -5, "min": -2, "max": 2}, value=-2)],
        [error({"min": 2, "max": 1}, "max", "below min")],
    ),
    "math.lerp": Case(
        [sample({}, value=0.5), sample({"start": 10, "end": 20, "t": 0.25}, value=12.5), sample({"t": 2}, value=2)],
        [error({"t": None, "start": "0"}, "start")],
    ),
    "math.inverseLerp": Case(
        [
            sample({}, value=0.5),
            sample({"start": 10, "end": 20, "value": 12.5}, value=0.25),
            sample({"start": 1, "end": 1}, value=0),
        ],
        [error({"value": []}, "value")],
    ),
    "math.remap": Case(
        [
            sample({}, value=1.5),
            sample({"number": 5, "fromLow": 0, "fromHigh": 10, "toLow": 100, "toHigh": 200}, value=150),
            sample({"number": 2}, value=3),
        ],
        [error({"fromLow": 1, "fromHigh": 1}, "fromHigh", "differ")],
    ),
    "math.wrap": Case(
        [
            sample({}, value=0.5),
            sample({"number": -0.25}, value=0.75),
            sample({"number": 370, "min": 0, "max": 360}, value=10),
            sample({"number": 1}, value=0),
        ],
        [error({"min": 1, "max": 1}, "max", "above min")],
    ),
    "math.pingPong": Case(
        [
            sample({}, value=0.5),
            sample({"t": 1.25}, value=0.75),
            sample({"t": 2.5}, value=0.5),
            sample({"t": 7, "length": 3}, value=1),
        ],
        [error({"length": 0}, "length", "more than zero")],
    ),
    "math.moveTowards": Case(
        [sample({}, value=0.1), sample({"current": 1, "target": 0}, value=0.9), sample({"current": 0.95}, value=1)],
        [error({"target": {}}, "target")],
    ),
    "math.ease": Case(
        [
            sample({"x": 0.5, "ease": "easeInQuad"}, value=0.25),
            sample({"x": 0.5, "ease": "easeOutCubic"}, value=0.875),
            sample({"x": 0.25, "ease": "easeInOutSine", "min": 10, "max": 20}, value=10 + 10 * (1 - cos(pi / 4)) / 2),
            *(
                sample({"x": x, "ease": f"ease{way}{curve}"}, value=x, rel=1e-9)
                for way in ("In", "Out", "InOut")
                for curve in ("Sine", "Quad", "Cubic", "Quart", "Quint", "Expo", "Circ", "Elastic", "Back", "Bounce")
                for x in (0, 1)
            ),
            *(
                sample({"x": x, "ease": f"ease{way}{curve}"})
                for way in ("In", "Out", "InOut")
                for curve in ("Quart", "Quint", "Expo", "Circ", "Elastic", "Back", "Bounce")
                for x in (0.1, 0.4, 0.8)
            ),
        ],
        [error({"x": 1.5}, "x"), error({"ease": "linear"}, "ease")],
    ),
    "math.evalArithmetic": Case(
        [
            sample({}, value=2),
            sample({"expression": "(1 + 2) * 3 - 4 / 8"}, value=8.5),
            sample({"expression": "-2 ** 2 + 10 % 4"}, value=-2, oracle="JavaScript refuses a sign before **"),
            sample({"expression": "2 ** 10"}, value=1024),
        ],
        [
            error({"expression": "__import__('os')"}, "expression", "arithmetic"),
            error({"expression": "1 / 0"}, "expression"),
            error({"expression": "9 ** 9 ** 9"}, "expression"),
            error({"expression": "("}, "expression"),
            error({"expression": "1+" * 600 + "1"}, "expression", "1000"),
        ],
    ),
    "math.random": Case([sample({}, check=_within(0, 1), oracle=RANDOM)]),
    "math.randomNumber": Case(
        [
            sample({}, check=_within(0, 1), oracle=RANDOM),
            sample({"low": -5, "high": -4}, check=_within(-5, -4), oracle=RANDOM),
        ],
        [error({"low": 1, "high": 0}, "high", "below low")],
    ),
    "math.randomNumbers": Case(
        [
            sample({}, count=10, check=_within(0, 1), oracle=RANDOM),
            sample({"low": 2, "high": 3, "count": 4}, count=4, check=_within(2, 3), oracle=RANDOM),
            sample({"count": 0}, value=[], oracle=RANDOM),
        ],
        [error({"count": -1}, "count"), error({"count": 2_000_000}, "count", "at most")],
    ),
}
