"""Cases of ``vector``."""

from __future__ import annotations

from math import sqrt
from typing import Any

from tests.ops.case import Case, Sample, error, sample

X, Y, Z = [1, 0, 0], [0, 1, 0], [0, 0, 1]


def _two(*samples: Sample) -> Case:
    return Case(
        list(samples),
        [error({"first": X}, "second", "missing"), error({"first": X, "second": [1, "2", 3]}, "second.1", "number")],
    )


def _pair(first: Any, second: Any, **expect: Any) -> Sample:
    return sample({"first": first, "second": second}, **expect)


def _one(*pairs: tuple[Any, Any], bad: Any = 5, where: str = "vector") -> Case:
    return Case(
        [sample({"vector": given}, value=wanted) for given, wanted in pairs],
        [error({}, "vector", "missing"), error({"vector": bad}, where)],
    )


CASES = {
    "vector.vectorXYZ": Case(
        [sample({}, value=[0, 0, 0]), sample({"x": 1, "y": 2.5, "z": -3}, value=[1, 2.5, -3])], [error({"x": "1"}, "x")]
    ),
    "vector.vectorXY": Case(
        [sample({}, value=[0, 0]), sample({"x": 1, "y": 2}, value=[1, 2])], [error({"y": []}, "y")]
    ),
    "vector.add": _two(
        _pair([1, 2, 3], [4, 5, 6], value=[5, 7, 9]),
        _pair([1], [-1], value=[0]),
        _pair([0.5, 1], [1, 1], value=[1.5, 2]),
    ),
    "vector.sub": _two(_pair([1, 2, 3], [4, 5, 7], value=[-3, -3, -4]), _pair([1], [1], value=[0])),
    "vector.dot": _two(_pair([1, 2, 3], [4, 5, 6], value=32), _pair(X, Y, value=0)),
    "vector.cross": Case(
        [_pair(X, Y, value=Z), _pair(Y, X, value=[0, 0, -1]), _pair([1, 2, 3], [4, 5, 6], value=[-3, 6, -3])],
        [error({"first": [1, 2], "second": X}, "first", "3 numbers")],
    ),
    "vector.dist": _two(_pair([1, 2, 3], [1, 2, 3], value=0), _pair([0, 0], [3, 4], value=5)),
    "vector.distSquared": _two(_pair([0, 0], [3, 4], value=25), _pair(X, Y, value=2)),
    "vector.angleBetween": Case(
        [_pair(X, Y, value=90), _pair(X, [1, 1, 0], value=45), _pair(X, [-2, 0, 0], value=180), _pair(X, X, value=0)],
        [
            error({"first": X, "second": [0, 0, 0]}, "second", "zero"),
            error({"first": X, "second": [1, 0]}, "second", "3 numbers"),
        ],
    ),
    "vector.angleBetweenNormalized2d": Case(
        [_pair([1, 0], [0, 1], value=90), _pair([1, 0], [0, -1], value=-90), _pair([1, 0], [-1, 0], value=180)],
        [error({"first": X, "second": [0, 1]}, "first", "2 numbers")],
    ),
    "vector.signedAngleBetween": Case(
        [
            sample({"reference": Z, "first": X, "second": Y}, value=90),
            sample({"reference": [0, 0, -1], "first": X, "second": Y}, value=-90),
            sample({"reference": Z, "first": X, "second": [1, -1, 0]}, value=-45),
        ],
        [
            error({"reference": Z, "first": [0, 0, 0], "second": Y}, "first", "zero"),
            error({"reference": [1], "first": X, "second": Y}, "reference"),
        ],
        difference="the angle is not signed there",
    ),
    "vector.positiveAngleBetween": Case(
        [
            sample({"reference": Z, "first": X, "second": Y}, value=90),
            sample({"reference": Z, "first": X, "second": [0, -1, 0]}, value=270),
        ],
        [error({"reference": Z, "first": X, "second": [0, 0, 0]}, "second", "zero")],
    ),
    "vector.addAll": Case(
        [sample({"vectors": [[1, 2], [3, 4], [5, 6]]}, value=[9, 12]), sample({"vectors": [X]}, value=X)],
        [
            error({"vectors": []}, "vectors", "at least one"),
            error({"vectors": [[1], [1, 2]]}, "vectors.1", "1 numbers"),
        ],
    ),
    "vector.mul": Case(
        [sample({"vector": [1, 2, 3]}, value=[1, 2, 3]), sample({"vector": [1, -2], "scalar": 2.5}, value=[2.5, -5])],
        [error({"vector": [1e200], "scalar": 1e200}, "scalar", "too large"), error({"scalar": 2}, "vector", "missing")],
    ),
    "vector.div": Case(
        [sample({"vector": [2, 4]}, value=[2, 4]), sample({"vector": [1, -2], "scalar": 2}, value=[0.5, -1])],
        [error({"vector": [1], "scalar": 0}, "scalar", "zero")],
    ),
    "vector.neg": _one(([1, -2, 0.5], [-1, 2, -0.5]), ([], [])),
    "vector.norm": _one(([3, 4], 5), ([1, 1, 1, 1], 2), ([0], 0)),
    "vector.normSquared": _one(([3, 4], 25), ([1, 1, 1, 1], 4)),
    "vector.length": _one(([1, 2, 2], 3), ([0, 0, 0], 0), bad=[1, 2], where="vector.2"),
    "vector.lengthSq": _one(([1, 2, 2], 9), ([0, 3, 0], 9), bad=[1, "a", 2], where="vector.1"),
    "vector.normalized": _one(([0, 5, 0], [0, 1, 0]), ([1, 1], [1 / sqrt(2), 1 / sqrt(2)]), bad=[0, 0]),
    "vector.lerp": Case(
        [
            _pair(X, Y, value=[0.5, 0.5, 0]),
            sample({"first": X, "second": [3, 0, 0], "fraction": 0.25}, value=[1.5, 0, 0]),
        ],
        [error({"first": X, "second": [1]}, "second.1")],
        difference="it runs backwards there",
    ),
    "vector.onRay": Case(
        [
            sample({"point": [1, 2, 3], "vector": X}, value=[2, 2, 3]),
            sample({"point": [0, 0, 0], "vector": [0, 2, 0], "distance": -1.5}, value=[0, -3, 0]),
        ],
        [error({"point": [0, 0, 0], "vector": [1]}, "vector", "3 numbers")],
    ),
    "vector.max": _one(([1, 5, -2], 5), ([2.5], 2.5), bad=[]),
    "vector.min": _one(([1, 5, -2], -2), ([2.5], 2.5), bad=[]),
    "vector.sum": _one(([1, 2, 3.5], 6.5), ([], 0), bad=["1"], where="vector.0"),
    "vector.domain": _one(([1, 5, 7], 6), ([3], 0), bad=[]),
    "vector.isZero": _one(([0, 0], True), ([0, 1e-12], False), bad="0"),
    "vector.finite": _one(([1, 1e300], [True, True]), ([], []), bad=[None], where="vector.0"),
    "vector.all": Case(
        [sample({"vector": [True, True]}, value=True), sample({"vector": [True, False]}, value=False)],
        [error({"vector": [1]}, "vector.0")],
    ),
    "vector.range": Case(
        [sample({}, value=list(range(10))), sample({"max": 3}, value=[0, 1, 2])],
        [error({"max": -1}, "max"), error({"max": 2_000_000}, "max", "at most")],
    ),
    "vector.span": Case(
        [
            sample(
                {},
                value=[0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
                oracle="rounding adds up there, which loses the last item",
            ),
            sample({"step": 2, "min": 1, "max": 6}, value=[1, 3, 5]),
            sample({"step": 1, "min": 5, "max": 1}, value=[]),
        ],
        [error({"step": 0}, "step", "more than zero"), error({"step": 1e-9}, "step", "too small")],
    ),
    "vector.spanLinearItems": Case(
        [
            sample({"nrItems": 5}, value=[0, 0.25, 0.5, 0.75, 1]),
            sample({"nrItems": 2, "min": 3, "max": -3}, value=[3, -3]),
        ],
        [error({"nrItems": 1}, "nrItems", "at least 2")],
    ),
    "vector.spanEaseItems": Case(
        [
            sample({"nrItems": 3, "ease": "easeInQuad"}, value=[0, 0.25, 1]),
            sample(
                {"nrItems": 3, "ease": "easeInQuad", "intervals": True}, value=[0.25, 0.75], oracle="the first interval"
            ),
        ],
        [error({"nrItems": 1}, "nrItems"), error({"ease": "x"}, "ease")],
    ),
    "vector.parseNumbers": _one((["1", "-2.5", "1e3"], [1, -2.5, 1000]), ([], []), bad=["1", "abc"], where="vector.1"),
    "vector.vectorsTheSame": Case(
        [
            sample({"vec1": [1, 2], "vec2": [1, 2]}, value=True),
            sample({"vec1": [1, 2], "vec2": [1, 2.05], "tolerance": 0.1}, value=True),
            sample({"vec1": [1, 2], "vec2": [1]}, value=False),
        ],
        [error({"vec1": [1]}, "vec2", "missing")],
    ),
    "vector.removeAllDuplicateVectors": Case(
        [sample({"vectors": [X, Y, X, [1, 1e-9, 0]]}, value=[X, Y]), sample({"vectors": []}, value=[])],
        [error({"vectors": [1]}, "vectors.0")],
    ),
    "vector.removeConsecutiveDuplicateVectors": Case(
        [
            sample({"vectors": [X, X, Y, Y, X]}, value=[X, Y, X]),
            sample({"vectors": [X, X, Y, X], "checkFirstAndLast": True}, value=[X, Y]),
        ],
        [error({"vectors": [X], "checkFirstAndLast": "yes"}, "checkFirstAndLast")],
    ),
}
