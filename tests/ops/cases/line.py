"""Cases of ``line``."""

from __future__ import annotations

from typing import Any

from tests.ops.case import Case, error, sample


def line(*ends: Any) -> dict[str, Any]:
    """A line between two points."""
    return {"start": ends[0], "end": ends[1]}


ORIGIN, A, B = [0, 0, 0], [3, 4, 0], [1, 2, 3]
LINE, SEGMENT = line(ORIGIN, A), [ORIGIN, A]
MOVE = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 10, 20, 30, 1]
DOUBLE = [2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1]
NO_LINE = [error({}, "line", "missing"), error({"line": {"start": ORIGIN}}, "line.end")]

CASES = {
    "line.create": Case(
        [sample({"start": ORIGIN, "end": A}, value=LINE)], [error({"start": ORIGIN}, "end", "missing")]
    ),
    "line.createSegment": Case(
        [sample({"start": ORIGIN, "end": A}, value=SEGMENT)], [error({"start": [1], "end": A}, "start.1")]
    ),
    "line.getStartPoint": Case([sample({"line": LINE}, value=ORIGIN)], NO_LINE),
    "line.getEndPoint": Case([sample({"line": LINE}, value=A)], NO_LINE),
    "line.length": Case([sample({"line": LINE}, value=5), sample({"line": line(A, A)}, value=0)], NO_LINE),
    "line.reverse": Case([sample({"line": LINE}, value=line(A, ORIGIN))], NO_LINE),
    "line.getPointOnLine": Case(
        [
            sample({"line": LINE}, value=[1.5, 2, 0]),
            sample({"line": LINE, "param": 0}, value=ORIGIN),
            sample({"line": LINE, "param": 2}, value=[6, 8, 0]),
        ],
        [*NO_LINE, error({"line": LINE, "param": "half"}, "param")],
    ),
    "line.linesBetweenPoints": Case(
        [sample({"points": [ORIGIN, A, B]}, value=[line(ORIGIN, A), line(A, B)])],
        [error({"points": [ORIGIN]}, "points", "at least 2")],
    ),
    "line.linesBetweenStartAndEndPoints": Case(
        [sample({"startPoints": [ORIGIN, B], "endPoints": [A, A]}, value=[line(ORIGIN, A), line(B, A)])],
        [error({"startPoints": [ORIGIN], "endPoints": []}, "endPoints", "1 points")],
    ),
    "line.lineToSegment": Case([sample({"line": LINE}, value=SEGMENT)], NO_LINE),
    "line.linesToSegments": Case(
        [sample({"lines": [LINE, line(A, B)]}, value=[SEGMENT, [A, B]]), sample({"lines": []}, value=[])],
        [error({"lines": [5]}, "lines.0")],
    ),
    "line.segmentToLine": Case([sample({"segment": SEGMENT}, value=LINE)], [error({"segment": [ORIGIN]}, "segment.1")]),
    "line.segmentsToLines": Case(
        [sample({"segments": [SEGMENT]}, value=[LINE])], [error({"segments": ORIGIN}, "segments.0")]
    ),
    "line.transformLine": Case(
        [
            sample({"line": LINE, "transformation": [MOVE]}, value=line([10, 20, 30], [13, 24, 30])),
            sample({"line": LINE, "transformation": [DOUBLE, MOVE]}, value=line([10, 20, 30], [16, 28, 30])),
        ],
        [error({"line": LINE, "transformation": [[1, 2]]}, "transformation.0")],
    ),
    "line.transformsForLines": Case(
        [
            sample(
                {"lines": [LINE, LINE], "transformation": [[MOVE], [DOUBLE]]},
                value=[line([10, 20, 30], [13, 24, 30]), line(ORIGIN, [6, 8, 0])],
            )
        ],
        [error({"lines": [LINE], "transformation": []}, "transformation", "each of the 1 lines")],
    ),
    "line.lineLineIntersection": Case(
        [
            sample({"line1": line(ORIGIN, [2, 0, 0]), "line2": line([1, -1, 0], [1, 1, 0])}, value=[1, 0, 0]),
            sample(
                {"line1": line(ORIGIN, [1, 0, 0]), "line2": line([5, -1, 0], [5, 1, 0]), "checkSegmentsOnly": False},
                value=[5, 0, 0],
            ),
            sample(
                {"line1": line(ORIGIN, [2, 0, 0]), "line2": line([5, 1, 0], [5, 2, 0])},
                value=None,
                oracle="undefined there, null here",
            ),
            sample(
                {"line1": line(ORIGIN, [1, 0, 0]), "line2": line([0, 1, 0], [1, 1, 0])},
                value=None,
                oracle="undefined there, null here",
            ),
        ],
        [error({"line1": LINE}, "line2", "missing")],
    ),
}
