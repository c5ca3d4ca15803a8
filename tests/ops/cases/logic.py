"""Cases of ``logic``."""

from __future__ import annotations

from tests.ops.case import Case, error, op, sample

BOX = op("occt.shapes.solid.createBox")


def _flags(length: int):
    def check(result: list[bool]) -> None:
        assert len(result) == length
        assert all(isinstance(flag, bool) for flag in result)

    return check


CASES = {
    "logic.boolean": Case(
        [sample({}, value=False), sample({"boolean": True}, value=True)], [error({"boolean": 1}, "boolean")]
    ),
    "logic.not": Case(
        [sample({}, value=True), sample({"boolean": True}, value=False)], [error({"boolean": "no"}, "boolean")]
    ),
    "logic.notList": Case(
        [
            sample({"booleans": [True, False]}, value=[False, True]),
            sample({"booleans": [0, 1, "", "a", None]}, value=[True, False, True, False, True]),
            sample({"booleans": []}, value=[]),
        ],
        [error({"booleans": 3}, "booleans"), error({}, "booleans", "missing")],
    ),
    "logic.randomBooleans": Case(
        [
            sample({}, check=_flags(10), oracle="random"),
            sample({"length": 3, "trueThreshold": 1}, value=[True, True, True]),
            sample({"length": 2, "trueThreshold": 0}, value=[False, False]),
        ],
        [error({"length": 0}, "length"), error({"trueThreshold": 2}, "trueThreshold")],
    ),
    "logic.thresholdBooleanList": Case(
        [
            sample({"numbers": [0, 0.5, 1, 2]}, value=[True, True, False, False]),
            sample({"numbers": [1, 5], "threshold": 3, "inverse": True}, value=[False, True]),
            sample({"numbers": []}, value=[]),
        ],
        [error({"numbers": ["a"]}, "numbers.0")],
    ),
    "logic.thresholdGapsBooleanList": Case(
        [
            sample({"numbers": [0, 1, 2.5, 4], "gapThresholds": [[1, 2], [4, 5]]}, value=[False, True, False, True]),
            sample({"numbers": [1, 3], "gapThresholds": [[0, 2]], "inverse": True}, value=[False, True]),
            sample({"numbers": [1], "gapThresholds": []}, value=[False]),
        ],
        [error({"numbers": [1], "gapThresholds": [[1]]}, "gapThresholds.0.1")],
    ),
    "logic.twoThresholdRandomGradient": Case(
        [
            sample(
                {"numbers": [0, 1, 2, 5]},
                value=[True, True, False, False],
                oracle="the numbers at the thresholds are ours",
            ),
            sample({"numbers": [1.5] * 20, "nrLevels": 4}, check=_flags(20), oracle="random"),
        ],
        [error({"numbers": [1], "thresholdTotalTrue": 3}, "thresholdTotalFalse", "below")],
    ),
    "logic.compare": Case(
        [
            sample({"first": 1, "second": 2}, value=True),
            sample({"first": 2, "second": 2, "operator": "<="}, value=True),
            sample({"first": "b", "second": "a", "operator": ">"}, value=True),
            sample({"first": 1, "second": 1.0, "operator": "==="}, value=True),
            sample({"first": 1, "second": True, "operator": "==="}, value=False),
            sample({"first": "a", "second": "b", "operator": "!="}, value=True),
            sample(
                {"first": [1, {"a": 2}], "second": [1, {"a": 2}], "operator": "=="}, value=True, oracle="by content"
            ),
            sample({"first": 1, "second": "1", "operator": "=="}, value=False, oracle="nothing is converted"),
            sample({"first": BOX, "second": BOX, "operator": "=="}, value=False, oracle="handles"),
        ],
        [
            error({"first": 1, "second": "a"}, "second", "two numbers or two texts"),
            error({"first": 1}, "second", "missing"),
        ],
    ),
    "logic.valueGate": Case(
        [
            sample({"value": 5, "boolean": True}, value=5),
            sample({"value": 5}, value=None, oracle="undefined there, null here"),
            sample({"value": BOX, "boolean": True}, kind="solid"),
        ],
        [error({"boolean": True}, "value", "missing")],
    ),
    "logic.firstDefinedValueGate": Case(
        [
            sample({"value1": 1, "value2": 2}, value=1),
            sample({"value2": 2}, value=2),
            sample({"value1": 0, "value2": 2}, value=0),
            sample({}, value=None, oracle="undefined there, null here"),
        ],
        [error([], None, "must be an object")],
    ),
}
