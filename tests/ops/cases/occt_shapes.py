"""Cases of ``occt.shapes``."""

from __future__ import annotations

from math import pi

from tests.ops.case import Case, error, op, sample

from cadcloud.ops.errors import KernelError

BOX = op("occt.shapes.solid.createBox", width=2, length=4, height=3)
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=2)

CASES = {
    "occt.shapes.solid.createBox": Case(
        samples=[
            sample({}, kind="solid", volume=6, area=22, center=(0, 0, 0), bounds=((-0.5, -1.5, -1), (0.5, 1.5, 1))),
            sample({"width": 2, "length": 4, "height": 3}, volume=24, faces=6, edges=12, vertices=8, length=36),
            sample({"originOnCenter": False}, volume=6, bounds=((-0.5, 0, -1), (0.5, 3, 1))),
            sample({"center": [1, 2, 3]}, center=(1, 2, 3)),
            sample({"width": 0.001, "length": 1000, "height": 1}, volume=1, rel=1e-6),
        ],
        errors=[
            error({"width": 0}, "width", "greater than 0"),
            error({"height": -1}, "height", "greater than 0"),
            error({"length": "2"}, "length", "number"),
            error({"width": True}, "width", "number"),
            error({"width": float("nan")}, "width"),
            error({"width": 1e308}, "width", "less than or equal"),
            error({"center": [0, 0]}, "center.2"),
            error({"center": [0, "a", 0]}, "center.1", "number"),
            error({"originOnCenter": 1}, "originOnCenter"),
        ],
    ),
    "occt.shapes.solid.createSphere": Case(
        samples=[
            sample({}, volume=4 / 3 * pi, area=4 * pi, center=(0, 0, 0), faces=1),
            sample({"radius": 2.5, "center": [1, 2, 3]}, volume=4 / 3 * pi * 2.5**3, center=(1, 2, 3)),
        ],
        errors=[error({"radius": 0}, "radius", "greater than 0"), error({"radius": -2}, "radius")],
    ),
    "occt.shapes.solid.createCylinder": Case(
        samples=[
            sample({}, volume=2 * pi, area=6 * pi, center=(0, 1, 0), faces=3),
            sample({"originOnCenter": True}, volume=2 * pi, center=(0, 0, 0)),
            sample({"direction": [0, 0, 5], "radius": 2, "height": 3}, volume=12 * pi, center=(0, 0, 1.5)),
            sample({"angle": 90}, volume=pi / 2, faces=5),
            sample({"center": [1, 1, 1], "direction": [1, 1, 0]}, volume=2 * pi),
        ],
        errors=[
            error({"radius": 0}, "radius"),
            error({"height": 0}, "height"),
            error({"direction": [0, 0, 0]}, "direction", "zero vector"),
            error({"angle": 361}, "angle"),
        ],
    ),
    "occt.shapes.solid.createCone": Case(
        samples=[
            sample({}, volume=pi * 2 / 3 * (4 + 2 + 1), faces=3),
            sample(
                {"radius1": 3, "radius2": 0, "height": 4}, volume=12 * pi, area=pi * 9 + pi * 3 * 5, center=(0, 1, 0)
            ),
            sample({"angle": 180}, volume=pi / 3 * 7),
        ],
        errors=[
            error({"radius1": 1, "radius2": 1}, "radius2", "cylinder"),
            error({"radius1": -1}, "radius1"),
            error({"height": 0}, "height"),
        ],
        difference="its angle is taken for radians there, though documented as degrees",
    ),
    "occt.shapes.solid.getSolids": Case(
        samples=[
            sample({"shape": BOX}, count=1),
            sample({"shape": op("occt.shapes.compound.makeCompound", shapes=[BOX, BOX])}, count=2),
            sample({"shape": CIRCLE}, value=[]),
        ],
        errors=[error({}, "shape", "missing"), error({"shape": 5}, "shape", "must be a shape")],
    ),
    "occt.shapes.solid.getSolidVolume": Case(
        samples=[
            sample({"shape": BOX}, value=24),
            sample({"shape": op("occt.shapes.solid.createSphere")}, value=4 / 3 * pi),
        ],
        errors=[error({"shape": CIRCLE}, "shape", "it is a wire"), error({"shape": None}, "shape", "not null")],
    ),
    "occt.shapes.solid.getSolidSurfaceArea": Case(
        samples=[sample({"shape": BOX}, value=52)],
        errors=[error({"shape": "box"}, "shape", "text 'box'")],
    ),
    "occt.shapes.solid.getSolidCenterOfMass": Case(
        samples=[sample({"shape": op("occt.shapes.solid.createBox", center=[1, 2, 3])}, value=[1, 2, 3])],
        errors=[error({"shape": [1]}, "shape", "a list")],
    ),
    "occt.shapes.wire.createCircleWire": Case(
        samples=[
            sample({}, kind="wire", length=2 * pi, edges=1, center=(0, 0, 0)),
            sample({"radius": 3, "center": [1, 2, 3], "direction": [0, 0, 1]}, length=6 * pi, center=(1, 2, 3)),
        ],
        errors=[error({"radius": 0}, "radius"), error({"direction": [0, 0, 0]}, "direction")],
    ),
    "occt.shapes.wire.createPolygonWire": Case(
        samples=[
            sample({"points": [[0, 0, 0], [3, 0, 0], [0, 0, 4]]}, kind="wire", length=12, edges=3),
            sample({"points": [[0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 0]]}, length=4, vertices=4),
        ],
        errors=[
            error({"points": [[0, 0, 0], [1, 0, 0]]}, "points", "at least 3"),
            error({"points": [[0, 0, 0], [0, 0, 0], [1, 0, 0]]}, "points.1", "differ"),
            error({}, "points", "missing"),
        ],
    ),
    "occt.shapes.edge.getEdges": Case(
        samples=[sample({"shape": BOX}, count=12), sample({"shape": CIRCLE}, count=1)],
        errors=[error({"shape": {}}, "shape")],
    ),
    "occt.shapes.edge.getEdgeLength": Case(
        samples=[
            sample({"shape": op("lists.getItem", list=op("occt.shapes.edge.getEdges", shape=CIRCLE))}, value=4 * pi)
        ],
        errors=[error({"shape": BOX}, "shape", "it is a solid")],
        difference="cloning, the default of lists.getItem, loses a shape there",
    ),
    "occt.shapes.face.createFaceFromWire": Case(
        samples=[
            sample({"shape": CIRCLE}, kind="face", area=4 * pi),
            sample({"shape": CIRCLE, "planar": True}, area=4 * pi),
            sample(
                {"shape": op("occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [3, 0, 0], [0, 0, 4]])}, area=6
            ),
            # No plane runs through the corners: a skin does.
            sample(
                {
                    "shape": op(
                        "occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [2, 1, 0], [2, 0, 2], [0, 1, 2]]
                    )
                },
                area=4.316148065776839,
                edges=4,
                rel=1e-6,
            ),
        ],
        errors=[
            error({"shape": BOX}, "shape", "it is a solid"),
            error(
                {
                    "shape": op(
                        "occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 1]]
                    ),
                    "planar": True,
                },
                None,
                "flat",
                KernelError,
            ),
        ],
        difference="a flat wire is filled approximately there unless planar is true",
    ),
    "occt.shapes.face.getFaces": Case(
        samples=[sample({"shape": BOX}, count=6)],
        errors=[error({}, "shape", "missing")],
    ),
    "occt.shapes.face.getFaceArea": Case(
        samples=[
            sample({"shape": op("occt.shapes.face.createFaceFromWire", shape=CIRCLE)}, value=4 * pi),
        ],
        errors=[error({"shape": BOX}, "shape", "it is a solid")],
        difference="the sample comes from createFaceFromWire",
    ),
    "occt.shapes.compound.makeCompound": Case(
        samples=[
            sample(
                {"shapes": [BOX, op("occt.shapes.solid.createSphere", center=[9, 0, 0])]}, kind="compound", solids=2
            ),
            sample({"shapes": [CIRCLE]}, kind="compound", wires=1),
        ],
        errors=[error({"shapes": []}, "shapes", "at least one"), error({"shapes": [BOX, 1]}, "shapes.1")],
    ),
}
