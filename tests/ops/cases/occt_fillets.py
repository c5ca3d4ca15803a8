"""Cases of fillets and chamfers of edges."""

from __future__ import annotations

from math import pi, radians, tan

from tests.ops.case import Call, Case, error, op, sample

from cadcloud.ops.errors import KernelError

BOX = op("occt.shapes.solid.createBox", width=2, length=2, height=2)
OTHER = op("occt.shapes.solid.createBox", width=3, length=3, height=3)
CYLINDER = op("occt.shapes.solid.createCylinder", radius=1, height=2)
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=2)
SHARED = "edges must be those of that very shape there"
# Rounding one straight edge of length l by r takes away (1 - pi/4) r² l.
CORNER = 1 - pi / 4


def edge(shape: Call, index: int) -> Call:
    return op("lists.getItem", list=op("occt.shapes.edge.getEdges", shape=shape), index=index)


def face(shape: Call, index: int) -> Call:
    return op("lists.getItem", list=op("occt.shapes.face.getFaces", shape=shape), index=index)


# Of the box: the edges 0 and 5 are far apart, 0 and 1 meet; all three run beside the face 0 or the face 1.
FAR = [edge(BOX, 0), edge(BOX, 5)]
NEAR = [edge(BOX, 0), edge(BOX, 1)]
SIDE = face(BOX, 0)
SIDES = [SIDE, SIDE]

WRONG_EDGES = [
    error({"shape": BOX, "edges": []}, "edges"),
    error({"shape": BOX, "edges": [edge(OTHER, 0)]}, "edges.0", "one of the edges of shape"),
    error({"shape": BOX, "edges": [BOX]}, "edges.0", "a solid"),
]


def with_more(errors: list, **params: object) -> list:
    """The same errors, next to further parameters."""
    return [error({**one.params, **params}, one.parameter, one.says, one.error) for one in errors]


def bevel_errors(**params: object) -> list:
    return [
        error({"shape": BOX, "edge": edge(BOX, 0), **params}, "face", "missing"),
        error({"shape": BOX, "edge": edge(BOX, 0), "face": face(BOX, 1), **params}, "face", "beside"),
        error({"shape": BOX, "edge": edge(OTHER, 0), "face": SIDE, **params}, "edge", "one of the edges of shape"),
        error({"shape": CIRCLE, "edge": edge(CIRCLE, 0), "face": SIDE, **params}, "shape", "between faces"),
    ]


def bevels_errors(**params: object) -> list:
    return [
        error({"shape": BOX, "edges": FAR, "faces": [SIDE], **params}, "faces", "as long as"),
        error({"shape": BOX, "edges": FAR, "faces": SIDES, **params}, "faces.1", "beside"),
        *with_more(WRONG_EDGES, faces=[SIDE], **{name: value[:1] for name, value in params.items()}),
    ]


SLOPE = tan(radians(30))

CASES = {
    "occt.fillets.filletEdgesList": Case(
        samples=[
            sample(
                {"shape": BOX, "edges": FAR, "radiusList": [0.1, 0.2]}, kind="solid", volume=8 - CORNER * 0.1, faces=8
            ),
            sample({"shape": BOX, "edges": [edge(BOX, 0)], "radiusList": [0.5]}, volume=8 - CORNER * 0.5, faces=7),
            sample({"shape": BOX, "edges": NEAR, "radiusList": [0.2, 0.2]}, kind="solid", faces=8),
            # The rim of a cylinder: Pappus for the corner outside a quarter of a circle.
            sample(
                {"shape": CYLINDER, "edges": [edge(CYLINDER, 0)], "radiusList": [0.3]},
                volume=2 * pi - 2 * pi * (CORNER * 0.09 * 0.7 + 0.027 / 6),
                rel=1e-6,
            ),
        ],
        errors=[
            *with_more(WRONG_EDGES, radiusList=[0.1]),
            error({"shape": BOX, "edges": FAR, "radiusList": [0.1]}, "radiusList", "as long as"),
            error({"shape": BOX, "edges": FAR, "radiusList": [0.1, 0]}, "radiusList.1"),
            error({"shape": BOX, "edges": FAR, "radiusList": [0.1, 3]}, None, "about 1.9", KernelError),
        ],
    ),
    "occt.fillets.filletEdgesListOneRadius": Case(
        samples=[
            sample({"shape": BOX, "edges": FAR}, kind="solid", volume=8 - CORNER * 0.04, faces=8),
            sample({"shape": BOX, "edges": [edge(BOX, 0)], "radius": 1}, volume=8 - CORNER * 2),
            sample({"shape": BOX, "edges": NEAR, "radius": 0.3}, kind="solid", faces=8),
        ],
        errors=[
            *with_more(WRONG_EDGES, radius=0.1),
            error({"shape": BOX, "edges": FAR, "radius": -1}, "radius"),
            error({"shape": BOX, "edges": FAR, "radius": 3}, None, "about 0.98", KernelError),
        ],
    ),
    "occt.fillets.filletEdgeVariableRadius": Case(
        samples=[
            sample({"shape": BOX, "edge": edge(BOX, 0), "radiusList": [0.3], "paramsU": [0]}, volume=8 - CORNER * 0.18),
            sample({"shape": BOX, "edge": edge(BOX, 0), "radiusList": [0.1, 0.3], "paramsU": [0, 1]}, faces=7),
            sample({"shape": BOX, "edge": edge(BOX, 0), "radiusList": [0.3, 0.1], "paramsU": [0, 1]}, faces=7),
            sample(
                {"shape": BOX, "edge": edge(BOX, 0), "radiusList": [0.1, 0.3, 0.1], "paramsU": [0, 0.5, 1]}, faces=7
            ),
            sample({"shape": BOX, "edge": edge(BOX, 0), "radiusList": [0.1, 0.3], "paramsU": [0.2, 0.6]}, faces=7),
        ],
        errors=[
            error({"shape": BOX, "edge": edge(BOX, 0), "radiusList": [], "paramsU": []}, "radiusList", "at least one"),
            error({"shape": BOX, "edge": edge(BOX, 0), "radiusList": [1], "paramsU": [0, 1]}, "paramsU", "as long as"),
            error({"shape": BOX, "edge": edge(BOX, 0), "radiusList": [1, 1], "paramsU": [1, 0]}, "paramsU", "increase"),
            error({"shape": BOX, "edge": edge(BOX, 0), "radiusList": [1], "paramsU": [2]}, "paramsU.0"),
            error(
                {"shape": BOX, "edge": edge(OTHER, 0), "radiusList": [1], "paramsU": [0]}, "edge", "one of the edges"
            ),
            error({"shape": BOX, "edge": edge(BOX, 0), "radiusList": [3], "paramsU": [0]}, None, "about", KernelError),
        ],
    ),
    "occt.fillets.filletEdgesSameVariableRadius": Case(
        samples=[
            sample({"shape": BOX, "edges": FAR, "radiusList": [0.3], "paramsU": [0]}, volume=8 - CORNER * 0.36),
            sample({"shape": BOX, "edges": FAR, "radiusList": [0.1, 0.3], "paramsU": [0, 1]}, kind="solid", faces=8),
            sample({"shape": BOX, "edges": FAR[:1], "radiusList": [0.1, 0.3], "paramsU": [0, 1]}, faces=7),
        ],
        errors=[
            *with_more(WRONG_EDGES, radiusList=[0.1], paramsU=[0]),
            error({"shape": BOX, "edges": FAR, "radiusList": [0.1, 0.2], "paramsU": [0, 0]}, "paramsU", "increase"),
            error({"shape": BOX, "edges": FAR, "radiusList": [3], "paramsU": [0]}, None, "about", KernelError),
        ],
    ),
    "occt.fillets.filletEdgesVariableRadius": Case(
        samples=[
            sample(
                {"shape": BOX, "edges": FAR, "radiusLists": [[0.3], [0.1]], "paramsULists": [[0], [0]]},
                volume=8 - CORNER * 0.2,
            ),
            sample(
                {"shape": BOX, "edges": FAR, "radiusLists": [[0.1, 0.3], [0.1, 0.2]], "paramsULists": [[0, 1], [0, 1]]},
                kind="solid",
                faces=8,
            ),
            sample({"shape": BOX, "edges": FAR[1:], "radiusLists": [[0.2, 0.1]], "paramsULists": [[0, 1]]}, faces=7),
        ],
        errors=[
            *with_more(WRONG_EDGES[1:], radiusLists=[[0.1]], paramsULists=[[0]]),
            error(
                {"shape": BOX, "edges": FAR, "radiusLists": [[0.1]], "paramsULists": [[0]]}, "radiusLists", "as long"
            ),
            error(
                {"shape": BOX, "edges": FAR, "radiusLists": [[0.1], [0.1, 0.2]], "paramsULists": [[0], [1, 0]]},
                "paramsULists.1",
                "increase",
            ),
            error(
                {"shape": BOX, "edges": FAR, "radiusLists": [[0.1], []], "paramsULists": [[0], []]},
                "radiusLists.1",
                "at least one",
            ),
        ],
    ),
    "occt.fillets.chamferEdgesList": Case(
        samples=[
            sample({"shape": BOX, "edges": FAR, "distanceList": [0.1, 0.2]}, kind="solid", volume=8 - 0.05, faces=8),
            sample({"shape": BOX, "edges": FAR[:1], "distanceList": [0.5]}, volume=7.75, faces=7),
            # Two bevels that meet share the corner between them: a pyramid of d³ / 3.
            sample({"shape": BOX, "edges": NEAR, "distanceList": [0.3, 0.3]}, volume=8 - 0.18 + 0.009, faces=8),
        ],
        errors=[
            *with_more(WRONG_EDGES, distanceList=[0.1]),
            error({"shape": BOX, "edges": FAR, "distanceList": [0.1]}, "distanceList", "as long as"),
            error({"shape": BOX, "edges": FAR, "distanceList": [3, 0.1]}, None, "smaller distance", KernelError),
        ],
    ),
    "occt.fillets.chamferEdgeTwoDistances": Case(
        samples=[
            sample({"shape": BOX, "edge": edge(BOX, 0), "face": SIDE}, kind="solid", volume=8 - 0.02, faces=7),
            sample(
                {"shape": BOX, "edge": edge(BOX, 0), "face": SIDE, "distance1": 0.1, "distance2": 0.3}, volume=8 - 0.03
            ),
            sample(
                {"shape": BOX, "edge": edge(BOX, 0), "face": face(BOX, 2), "distance1": 0.1, "distance2": 0.3},
                volume=8 - 0.03,
            ),
        ],
        errors=[
            *bevel_errors(),
            error({"shape": BOX, "edge": FAR[0], "face": SIDE, "distance1": 3}, None, "smaller", KernelError),
        ],
    ),
    "occt.fillets.chamferEdgesTwoDistances": Case(
        samples=[
            sample({"shape": BOX, "edges": NEAR[:1], "faces": SIDES[:1]}, volume=8 - 0.02, faces=7),
            sample(
                {"shape": BOX, "edges": NEAR, "faces": SIDES, "distance1": 0.2, "distance2": 0.1}, kind="solid", faces=8
            ),
            sample(
                {"shape": BOX, "edges": NEAR, "faces": SIDES, "distance1": 0.3, "distance2": 0.3},
                volume=8 - 0.18 + 0.009,
            ),
        ],
        errors=[*bevels_errors(), error({"shape": BOX, "edges": NEAR, "faces": SIDES, "distance1": 0}, "distance1")],
    ),
    "occt.fillets.chamferEdgesTwoDistancesLists": Case(
        samples=[
            sample(
                {"shape": BOX, "edges": NEAR, "faces": SIDES, "distances1": [0.2, 0.1], "distances2": [0.1, 0.2]},
                kind="solid",
                faces=8,
            ),
            sample(
                {"shape": BOX, "edges": NEAR[:1], "faces": SIDES[:1], "distances1": [0.2], "distances2": [0.4]},
                volume=8 - 0.08,
            ),
            sample(
                {"shape": BOX, "edges": NEAR, "faces": SIDES, "distances1": [0.3, 0.3], "distances2": [0.3, 0.3]},
                volume=8 - 0.18 + 0.009,
            ),
        ],
        errors=[
            *bevels_errors(distances1=[0.1, 0.1], distances2=[0.1, 0.1]),
            error(
                {"shape": BOX, "edges": NEAR, "faces": SIDES, "distances1": [1], "distances2": [1, 1]},
                "distances1",
                "as long",
            ),
            error(
                {"shape": BOX, "edges": NEAR, "faces": SIDES, "distances1": [1, 1], "distances2": []},
                "distances2",
                "as long",
            ),
        ],
    ),
    "occt.fillets.chamferEdgeDistAngle": Case(
        samples=[
            sample({"shape": BOX, "edge": edge(BOX, 0), "face": SIDE}, kind="solid", volume=8 - 0.01, faces=7),
            sample(
                {"shape": BOX, "edge": edge(BOX, 0), "face": SIDE, "distance": 0.2, "angle": 30},
                volume=8 - 0.04 * SLOPE,
            ),
            sample(
                {"shape": BOX, "edge": edge(BOX, 0), "face": face(BOX, 2), "distance": 0.2, "angle": 60},
                volume=8 - 0.04 / SLOPE,
            ),
        ],
        errors=[
            *bevel_errors(),
            error({"shape": BOX, "edge": FAR[0], "face": SIDE, "angle": 90}, "angle"),
            error({"shape": BOX, "edge": FAR[0], "face": SIDE, "angle": 0}, "angle"),
            error({"shape": BOX, "edge": FAR[0], "face": SIDE, "distance": 3}, None, "smaller", KernelError),
        ],
    ),
    "occt.fillets.chamferEdgesDistAngle": Case(
        samples=[
            sample({"shape": BOX, "edges": NEAR[:1], "faces": SIDES[:1]}, volume=8 - 0.01, faces=7),
            sample({"shape": BOX, "edges": NEAR, "faces": SIDES, "distance": 0.2, "angle": 30}, kind="solid", faces=8),
            sample({"shape": BOX, "edges": NEAR, "faces": SIDES, "distance": 0.3}, volume=8 - 0.18 + 0.009),
        ],
        errors=[*bevels_errors(), error({"shape": BOX, "edges": NEAR, "faces": SIDES, "angle": 100}, "angle")],
    ),
    "occt.fillets.chamferEdgesDistsAngles": Case(
        samples=[
            sample(
                {"shape": BOX, "edges": NEAR, "faces": SIDES, "distances": [0.2, 0.1], "angles": [30, 60]},
                kind="solid",
                faces=8,
            ),
            sample(
                {"shape": BOX, "edges": NEAR[:1], "faces": SIDES[:1], "distances": [0.2], "angles": [30]},
                volume=8 - 0.04 * SLOPE,
            ),
            sample(
                {"shape": BOX, "edges": NEAR, "faces": SIDES, "distances": [0.3, 0.3], "angles": [45, 45]},
                volume=8 - 0.18 + 0.009,
            ),
        ],
        errors=[
            *bevels_errors(distances=[0.1, 0.1], angles=[45, 45]),
            error(
                {"shape": BOX, "edges": NEAR, "faces": SIDES, "distances": [1], "angles": [45, 45]},
                "distances",
                "as long",
            ),
            error(
                {"shape": BOX, "edges": NEAR, "faces": SIDES, "distances": [1, 1], "angles": [45]}, "angles", "as long"
            ),
        ],
    ),
}
# No expression can name an edge of the very shape that it is to be rounded on, so these are compared by hand.
CASES = {
    name: Case([sample(one.params, rel=one.rel, oracle=SHARED, **one.expect) for one in case.samples], case.errors)
    for name, case in CASES.items()
}
