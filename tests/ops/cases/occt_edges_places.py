"""Cases of points and tangents of edges."""

from __future__ import annotations

from math import cos, pi, sin, sqrt, tau
from typing import Any

from tests.ops.case import Case, error, sample
from tests.ops.edge_inputs import (
    ARC,
    AROUND,
    BACK,
    BOX,
    CIRCLE,
    COARSE,
    CRASHES,
    ELLIPSE,
    HELIX,
    LINE,
    MOVED,
    NO_SHAPE,
    NO_SHAPES,
    POINT_AMONG,
    POINT_ONLY,
    POLE,
    SPOILS,
    E,
    chains,
    edges_of,
    evenly,
    on_circle,
)

DIVIDED = [
    sample({"shape": LINE, "nrOfDivisions": 4}, value=[[k * 0.75, 0, k] for k in range(5)]),
    sample({"shape": LINE, "nrOfDivisions": 1}, value=[[0, 0, 0], [3, 0, 4]]),
    sample({"shape": LINE, "nrOfDivisions": 2, "removeStartPoint": True}, value=[[1.5, 0, 2], [3, 0, 4]]),
    sample({"shape": LINE, "nrOfDivisions": 2, "removeEndPoint": True}, value=[[0, 0, 0], [1.5, 0, 2]]),
    sample({"shape": LINE, "nrOfDivisions": 1, "removeStartPoint": True, "removeEndPoint": True}, value=[]),
    sample({"shape": CIRCLE}, value=[on_circle(k * tau / 10) for k in range(11)], rel=1e-8),
    sample({"shape": BACK, "nrOfDivisions": 2}, value=[[-1, 0, 0], [0, 1, 0], [1, 0, 0]], rel=1e-8),
    sample({"shape": HELIX, "nrOfDivisions": 8}, check=evenly(8, sqrt(8)), oracle=SPOILS),
]
DIVIDED_LISTS = [
    sample(
        {"shapes": [LINE, BACK], "nrOfDivisions": 2},
        value=[[[0, 0, 0], [1.5, 0, 2], [3, 0, 4]], [[-1, 0, 0], [0, 1, 0], [1, 0, 0]]],
        rel=1e-8,
    ),
    sample({"shapes": [LINE], "nrOfDivisions": 1, "removeStartPoint": True}, value=[[[3, 0, 4]]]),
    sample({"shapes": edges_of(BOX), "removeEndPoint": True}, count=12, check=chains(*[10] * 12)),
    sample({"shapes": [CIRCLE, CIRCLE]}, count=2),
    sample({"shapes": []}, value=[]),
]
NOT_DIVISIBLE = [
    error({"nrOfDivisions": 0}, "nrOfDivisions", "greater than or equal to 1"),
    error({"nrOfDivisions": 2.5}, "nrOfDivisions", "whole"),
    error({"removeStartPoint": 1}, "removeStartPoint"),
]


def with_params(errors: list[Any], **params: Any) -> list[Any]:
    return [error({**params, **item.params}, item.parameter, item.says) for item in errors]


READING = {
    "startPointOnEdge": Case(
        samples=[
            sample({"shape": LINE}, value=[0, 0, 0]),
            sample({"shape": CIRCLE}, value=[0, 0, 2]),
            sample({"shape": BACK}, value=[-1, 0, 0]),
            sample({"shape": MOVED}, value=[1, 2, 5]),
            sample({"shape": POLE}, value=[0, 0, 2], oracle=CRASHES),
        ],
        errors=NO_SHAPE,
    ),
    "startPointsOnEdges": Case(
        samples=[
            sample({"shapes": edges_of(BOX)}, count=12),
            sample({"shapes": [LINE, BACK]}, value=[[0, 0, 0], [-1, 0, 0]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=NO_SHAPES,
    ),
    "endPointOnEdge": Case(
        samples=[
            sample({"shape": LINE}, value=[3, 0, 4]),
            sample({"shape": CIRCLE}, value=[0, 0, 2]),
            sample({"shape": BACK}, value=[1, 0, 0]),
            sample({"shape": POLE}, value=[0, 0, 2], oracle=CRASHES),
        ],
        errors=NO_SHAPE,
    ),
    "endPointsOnEdges": Case(
        samples=[
            sample({"shapes": edges_of(BOX)}, count=12),
            sample({"shapes": [LINE, BACK]}, value=[[3, 0, 4], [1, 0, 0]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=NO_SHAPES,
    ),
    "pointOnEdgeAtParam": Case(
        samples=[
            sample({"shape": LINE}, value=[1.5, 0, 2]),
            sample({"shape": LINE, "param": 1}, value=[3, 0, 4]),
            sample({"shape": CIRCLE, "param": 0.25}, value=[2, 0, 0]),
            sample({"shape": ELLIPSE, "param": 0.25}, value=[0, 1, 0]),
            # The parameter follows the curve, not the edge.
            sample({"shape": BACK, "param": 0}, value=[1, 0, 0]),
            sample({"shape": HELIX, "param": 0.5}, value=[2 * sin(0.5), 1, 2 * cos(0.5)], rel=1e-6, oracle=SPOILS),
        ],
        errors=[
            *NO_SHAPE,
            POINT_ONLY,
            error({"shape": LINE, "param": 1.5}, "param", "less than or equal to 1"),
            error({"shape": LINE, "param": -0.1}, "param"),
        ],
    ),
    "pointsOnEdgesAtParam": Case(
        samples=[
            sample({"shapes": edges_of(BOX), "param": 0.25}, count=12),
            sample({"shapes": [LINE, CIRCLE]}, value=[[1.5, 0, 2], [0, 0, -2]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=[*NO_SHAPES, POINT_AMONG, error({"shapes": [LINE], "param": 2}, "param")],
    ),
    "tangentOnEdgeAtParam": Case(
        samples=[
            sample({"shape": LINE}, value=[0.6, 0, 0.8]),
            sample({"shape": CIRCLE, "param": 0}, value=[2, 0, 0]),
            sample({"shape": CIRCLE, "param": 0.25}, value=[0, 0, -2]),
            sample({"shape": ELLIPSE, "param": 0.25}, value=[-2, 0, 0]),
            sample({"shape": BACK, "param": 0}, value=[0, 1, 0]),
        ],
        errors=[*NO_SHAPE, POINT_ONLY, error({"shape": LINE, "param": 2}, "param")],
    ),
    "tangentsOnEdgesAtParam": Case(
        samples=[
            sample({"shapes": edges_of(BOX), "param": 0.25}, count=12),
            sample({"shapes": [LINE, CIRCLE]}, value=[[0.6, 0, 0.8], [-2, 0, 0]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=[*NO_SHAPES, POINT_AMONG],
    ),
    "pointOnEdgeAtLength": Case(
        samples=[
            sample({"shape": LINE}, value=[0.3, 0, 0.4]),
            sample({"shape": LINE, "length": 5}, value=[3, 0, 4]),
            sample({"shape": LINE, "length": -1}, value=[-0.6, 0, -0.8]),
            sample({"shape": CIRCLE, "length": 1}, value=on_circle(0.5)),
            sample({"shape": ARC, "length": 4}, value=[cos(4), sin(4), 0]),
            sample({"shape": BACK, "length": 1}, value=[-cos(1), sin(1), 0]),
            sample({"shape": ELLIPSE, "length": AROUND / 4}, value=[0, 1, 0], oracle=COARSE),
            sample({"shape": ELLIPSE, "length": AROUND}, value=[2, 0, 0], oracle=COARSE),
            sample({"shape": ELLIPSE, "length": -AROUND / 4}, value=[0, -1, 0], oracle=COARSE),
            sample({"shape": HELIX, "length": sqrt(2)}, value=[2 * sin(0.5), 1, 2 * cos(0.5)], rel=1e-6, oracle=SPOILS),
            sample({"shape": LINE, "length": 100}, value=[60, 0, 80], oracle="cut short there"),
        ],
        errors=[*NO_SHAPE, POINT_ONLY, error({"shape": ELLIPSE, "length": 30}, "length", "must lie between")],
    ),
    "pointsOnEdgesAtLength": Case(
        samples=[
            sample({"shapes": edges_of(BOX), "length": 0.25}, count=12),
            sample({"shapes": [LINE, CIRCLE], "length": pi}, value=[[0.6 * pi, 0, 0.8 * pi], [2, 0, 0]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=[*NO_SHAPES, POINT_AMONG],
    ),
    "tangentOnEdgeAtLength": Case(
        samples=[
            sample({"shape": LINE}, value=[3, 0, 4]),
            sample({"shape": LINE, "length": -1}, value=[3, 0, 4]),
            sample({"shape": CIRCLE, "length": 0}, value=[2 * tau, 0, 0]),
            sample({"shape": CIRCLE, "length": pi}, value=[0, 0, -2 * tau]),
            sample({"shape": BACK, "length": 0}, value=[0, pi, 0]),
            sample({"shape": ELLIPSE, "length": AROUND / 2}, value=[0, -tau, 0], rel=1e-8, oracle=COARSE),
        ],
        errors=[*NO_SHAPE, POINT_ONLY, error({"shape": ELLIPSE, "length": -30}, "length", "must lie between")],
    ),
    "tangentsOnEdgesAtLength": Case(
        samples=[
            sample({"shapes": edges_of(BOX), "length": 0.25}, count=12),
            sample({"shapes": [LINE, CIRCLE], "length": pi}, value=[[3, 0, 4], [0, 0, -2 * tau]]),
            sample({"shapes": []}, value=[]),
        ],
        errors=[*NO_SHAPES, POINT_AMONG],
    ),
    "divideEdgeByParamsToPoints": Case(
        samples=[
            *DIVIDED,
            sample(
                {"shape": ELLIPSE, "nrOfDivisions": 4}, value=[[2, 0, 0], [0, 1, 0], [-2, 0, 0], [0, -1, 0], [2, 0, 0]]
            ),
        ],
        errors=[*NO_SHAPE, POINT_ONLY, *with_params(NOT_DIVISIBLE, shape=LINE)],
    ),
    "divideEdgesByParamsToPoints": Case(
        samples=DIVIDED_LISTS, errors=[*NO_SHAPES, POINT_AMONG, *with_params(NOT_DIVISIBLE, shapes=[LINE])]
    ),
    "divideEdgeByEqualDistanceToPoints": Case(
        samples=[
            *DIVIDED,
            sample(
                {"shape": ELLIPSE, "nrOfDivisions": 4},
                value=[[2, 0, 0], [0, 1, 0], [-2, 0, 0], [0, -1, 0], [2, 0, 0]],
                rel=1e-8,
                oracle=COARSE,
            ),
        ],
        errors=[*NO_SHAPE, POINT_ONLY, *with_params(NOT_DIVISIBLE, shape=LINE)],
    ),
    "divideEdgesByEqualDistanceToPoints": Case(
        samples=DIVIDED_LISTS, errors=[*NO_SHAPES, POINT_AMONG, *with_params(NOT_DIVISIBLE, shapes=[LINE])]
    ),
}


CASES = {E + name: case for name, case in READING.items()}
