"""Cases of ``polyline``."""

from __future__ import annotations

from typing import Any

from tests.ops.case import Case, error, sample

ORIGIN, A, B, C = [0, 0, 0], [4, 0, 0], [4, 3, 0], [0, 3, 0]
MOVE = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 10, 20, 30, 1]
NO_POLYLINE = [error({}, "polyline", "missing"), error({"polyline": {"points": [5]}}, "polyline.points.0")]


def chain(*points: Any, closed: bool = False) -> dict[str, Any]:
    return {"points": list(points), "isClosed": closed}


OPEN, CLOSED = chain(ORIGIN, A, B, C), chain(ORIGIN, A, B, C, closed=True)
BOW = chain(ORIGIN, [2, 2, 0], [2, 0, 0], [0, 2, 0])


def of(polyline: Any, value: Any, /, *, oracle: bool | str = True, **params: Any) -> Any:
    return sample({"polyline": polyline, **params}, value=value, oracle=oracle)


def joined(*segments: Any, value: Any) -> Any:
    return sample({"segments": list(segments)}, value=value)


CASES = {
    "polyline.create": Case(
        [
            sample({"points": [ORIGIN, A]}, value=chain(ORIGIN, A)),
            sample({"points": [], "isClosed": True}, value=chain(closed=True)),
        ],
        [error({}, "points", "missing"), error({"points": [], "isClosed": 1}, "isClosed")],
    ),
    "polyline.getPoints": Case([of(OPEN, [ORIGIN, A, B, C]), of(chain(), [])], NO_POLYLINE),
    "polyline.countPoints": Case([of(OPEN, 4), of(chain(), 0)], NO_POLYLINE),
    "polyline.length": Case(
        [of(OPEN, 11), of(CLOSED, 14), of(chain(ORIGIN, closed=True), 0), of({"points": [ORIGIN, B]}, 5)],
        NO_POLYLINE,
        difference="a closed polyline's length counts the closing side",
    ),
    "polyline.reverse": Case(
        [of(CLOSED, chain(C, B, A, ORIGIN, closed=True)), of({"points": [A, B]}, {"points": [B, A]})],
        NO_POLYLINE,
        difference="a closed polyline stays closed",
    ),
    "polyline.transformPolyline": Case(
        [
            of(chain(ORIGIN, A, closed=True), chain([10, 20, 30], [14, 20, 30], closed=True), transformation=[MOVE]),
            of({"points": [A]}, {"points": [A]}, transformation=[]),
        ],
        [error({"polyline": OPEN, "transformation": [[1]]}, "transformation.0")],
        difference="a closed polyline stays closed",
    ),
    "polyline.polylineToLines": Case(
        [
            of(chain(ORIGIN, A), [{"start": ORIGIN, "end": A}]),
            of(chain(ORIGIN, A, closed=True), [{"start": ORIGIN, "end": A}, {"start": A, "end": ORIGIN}]),
            of(chain(ORIGIN, closed=True), []),
        ],
        NO_POLYLINE,
    ),
    "polyline.polylineToSegments": Case(
        [
            of(CLOSED, [[ORIGIN, A], [A, B], [B, C], [C, ORIGIN]]),
            of(chain(ORIGIN, A, B, ORIGIN, closed=True), [[ORIGIN, A], [A, B], [B, ORIGIN]]),
            of(chain(), []),
        ],
        NO_POLYLINE,
    ),
    "polyline.maxFilletsHalfLine": Case(
        [of(OPEN, [1.5, 1.5]), of(CLOSED, [1.5] * 4), of(chain(ORIGIN, A), [])],
        [*NO_POLYLINE, error({"polyline": OPEN, "tolerance": -1}, "tolerance")],
    ),
    "polyline.safestFilletRadius": Case(
        [of(chain(ORIGIN, A, B, [2, 3, 0]), 1), of(CLOSED, 1.5), of(chain(), 0)], NO_POLYLINE
    ),
    "polyline.polylineSelfIntersection": Case(
        [
            of(BOW, [[1, 1, 0]]),
            of({**BOW, "isClosed": True}, [[1, 1, 0]]),
            of(CLOSED, []),
            of(chain(ORIGIN, A, [4, 2, 0], [2, -2, 0], [2, 2, 0]), [[3, 0, 0], [2, 0, 0]]),
            of(chain(), []),
        ],
        [*NO_POLYLINE, error({"polyline": OPEN, "tolerance": -1}, "tolerance")],
    ),
    "polyline.twoPolylineIntersection": Case(
        [
            sample(
                {"polyline1": chain(ORIGIN, A, [4, 4, 0]), "polyline2": chain([2, -1, 0], [2, 1, 0], [6, 1, 0])},
                value=[[2, 0, 0], [4, 1, 0]],
            ),
            sample(
                {"polyline1": chain(ORIGIN, A, [8, 0, 0]), "polyline2": chain([4, -1, 0], [4, 1, 0])}, value=[[4, 0, 0]]
            ),
            sample({"polyline1": chain(ORIGIN, A), "polyline2": chain([1, 0, 0], [2, 0, 0])}, value=[]),
            sample({"polyline1": chain(ORIGIN, A), "polyline2": chain([1, -1, 5], [1, 1, 5])}, value=[]),
            sample({"polyline1": chain(), "polyline2": CLOSED}, value=[]),
        ],
        [error({"polyline1": OPEN}, "polyline2", "missing")],
    ),
    "polyline.sortSegmentsIntoPolylines": Case(
        [
            joined([A, B], [ORIGIN, A], value=[chain(ORIGIN, A, B)]),
            joined([A, ORIGIN], [A, B], value=[chain(B, A, ORIGIN)]),
            joined([ORIGIN, A], [B, C], [A, B], [C, ORIGIN], value=[CLOSED]),
            joined([ORIGIN, A], [A, B], [A, C], [A, [5, 5, 5]], value=[chain(ORIGIN, A, B), chain([5, 5, 5], A, C)]),
            joined([A, A], [ORIGIN, [4, 1e-6, 0]], [A, B], value=[chain(ORIGIN, [4, 1e-6, 0], B)]),
            joined(value=[]),
        ],
        [error({"segments": [[ORIGIN]]}, "segments.0.1"), error({"segments": [], "tolerance": -1}, "tolerance")],
    ),
}
