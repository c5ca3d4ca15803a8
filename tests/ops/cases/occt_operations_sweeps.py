"""Cases of extrusions, revolutions, lofts, slices and splits."""

from __future__ import annotations

from math import pi, sqrt
from typing import Any

from tests.ops.case import Call, Case, error, op, sample

from cadcloud.ops.brep import measure, topology

BOX = op("occt.shapes.solid.createBox", width=2, length=2, height=2)
BALL = op("occt.shapes.solid.createSphere", radius=1)
CONE = op("occt.shapes.solid.createCone", radius1=1, radius2=0, height=2)
CIRCLE = op("occt.shapes.wire.createCircleWire", radius=2)
UPRIGHT = op("occt.shapes.wire.createCircleWire", radius=1, center=[5, 0, 0], direction=[0, 0, 1])


def moved(shape: Call, *by: float) -> Call:
    return op("occt.transforms.translate", shape=shape, translation=list(by))


def square(half: float, y: float = 0) -> Call:
    corners = [[-half, y, -half], [half, y, -half], [half, y, half], [-half, y, half]]
    return op("occt.shapes.wire.createPolygonWire", points=corners)


def circle(radius: float, y: float) -> Call:
    return op("occt.shapes.wire.createCircleWire", radius=radius, center=[0, y, 0])


def ring(number: int) -> list[Call]:
    """Circles about the points of a circle round the y axis, like slices of a torus."""
    return [
        op("occt.transforms.rotate", shape=UPRIGHT, axis=[0, 1, 0], angle=360 / number * turn) for turn in range(number)
    ]


def pieces_are(*wanted: tuple[str, float]) -> Any:
    """Check the kinds and sizes (volume, area or length) of pieces, in order."""

    def check(found: list[Any]) -> None:
        size = {"solid": measure.volume, "face": measure.area, "edge": measure.length}
        kinds = [topology.kind_of(piece) for piece in found]
        assert kinds == [kind for kind, _ in wanted]
        for piece, (kind, much) in zip(found, wanted, strict=True):
            assert abs(size[kind](piece) - much) < 1e-6 * much

    return check


SHEET = op("occt.shapes.face.createFaceFromWire", shape=square(5))
DISC = op("occt.shapes.face.createFaceFromWire", shape=UPRIGHT)
LOOSE = "a face from a wire lies on a larger patch of its plane there"
NO_SOLID = "must be a face"
LINE = op("occt.shapes.edge.line", start=[0, 9, 0], end=[1, 9, 0])
FOLDED = op("occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [1, 0, 0], [2, 0, 0]])


CASES = {
    "occt.operations.extrudeShapes": Case(
        samples=[
            sample(
                {"shapes": [CIRCLE, square(1)], "direction": [0, 3, 0]}, check=lambda found: areas(found, 12 * pi, 24)
            ),
            sample({"shapes": [CIRCLE]}, check=lambda found: areas(found, 4 * pi)),
            sample({"shapes": []}, value=[]),
        ],
        errors=[
            error({"shapes": [CIRCLE, BOX]}, "shapes.1", NO_SOLID),
            error({"shapes": [CIRCLE], "direction": [0, 0, 0]}, "direction", "zero vector"),
            error({}, "shapes", "missing"),
        ],
    ),
    "occt.operations.revolve": Case(
        samples=[
            # Pappus: a disc of area pi whose middle runs 2 pi 5.
            sample({"shape": DISC, "direction": [0, 1, 0]}, kind="solid", volume=10 * pi**2, rel=1e-5),
            sample({"shape": DISC, "angle": 90}, kind="solid", volume=2.5 * pi**2, faces=3, oracle=LOOSE),
            sample({"shape": UPRIGHT, "angle": 180}, area=10 * pi**2, length=4 * pi + 6 * pi, rel=1e-5),
            sample({"shape": UPRIGHT, "copy": True}, area=20 * pi**2, center=(0, 0, 0), rel=1e-5),
        ],
        errors=[
            error({"shape": BOX}, "shape", NO_SOLID),
            error({"shape": DISC, "angle": 0}, "angle"),
            error({"shape": DISC, "direction": [0, 0, 0]}, "direction", "zero vector"),
        ],
    ),
    "occt.operations.rotatedExtrude": Case(
        samples=[
            # Whatever the twist, each level has the area of the profile.
            sample(
                {"shape": square(1), "height": 3, "angle": 90}, kind="solid", volume=12, center=(0, 1.5, 0), rel=1e-5
            ),
            sample({"shape": square(1)}, volume=4, faces=6, rel=1e-5),
            sample(
                {"shape": CIRCLE, "height": 3, "angle": -90, "makeSolid": False}, kind="shell", area=12 * pi, rel=1e-5
            ),
            sample({"shape": square(1), "height": 3, "angle": 0}, volume=12, area=32, rel=1e-6),
            # An upright profile makes a coil: Pappus again, since rising does not change the volume.
            sample({"shape": UPRIGHT, "height": 3}, volume=10 * pi**2, rel=1e-5, oracle="fails there"),
            # It turns about the y axis of the world, and rises from where it lies.
            sample(
                {"shape": moved(square(1), 3, 2, 1), "height": 3, "angle": 90},
                volume=12,
                center=(3 * 2 / pi + 2 / pi, 3.5, 2 / pi - 6 / pi),
                rel=1e-5,
            ),
        ],
        errors=[
            error({"shape": UPRIGHT, "height": 2, "angle": 0}, "shape", "no volume"),
            error({"shape": BOX}, "shape", "wire or an edge"),
            error({"shape": square(1), "height": 0}, "height"),
            error({"shape": square(1), "angle": 50000}, "angle", "36000"),
        ],
        difference="the twisted sides keep the volume to 1e-6 here, to 1e-4 there",
    ),
    "occt.operations.loftAdvanced": Case(
        samples=[
            sample({"shapes": [circle(2, 0), circle(1, 2), circle(2, 4)]}, kind="shell", faces=1),
            sample(
                {"shapes": [square(1, 0), square(2, 1), square(1, 2)], "straight": True, "makeSolid": True},
                kind="solid",
                volume=2 * (4 + 8 + 16) / 3,
                faces=10,
                rel=1e-6,
            ),
            sample(
                {"shapes": [square(1)], "endVertex": [0, 1, 0], "straight": True, "makeSolid": True},
                volume=4 / 3,
                faces=5,
                rel=1e-6,
            ),
            sample(
                {"shapes": [circle(1, 0)], "startVertex": [0, -1, 0], "endVertex": [0, 2, 0], "makeSolid": True},
                kind="solid",
                bounds=((-1, -1, -1), (1, 2, 1)),
                rel=1e-1,
            ),
            sample({"shapes": ring(4), "closed": True, "makeSolid": True}, kind="solid", faces=1),
            sample({"shapes": ring(6), "closed": True, "straight": True}, kind="shell", faces=6),
            # Many sections come close to the torus.
            sample(
                {"shapes": ring(8), "closed": True, "periodic": True, "makeSolid": True, "nrPeriodicSections": 20},
                kind="solid",
                volume=10 * pi**2,
                area=20 * pi**2,
                faces=1,
                rel=2e-3,
            ),
            sample(
                {"shapes": [circle(1, 0), circle(1.2, 1), circle(1, 2)], "useSmoothing": True},
                kind="shell",
                length=2 * pi * 2,
                rel=2e-1,
                oracle="smoothing fails there",
            ),
        ],
        errors=[
            error({"shapes": ring(4), "periodic": True}, "periodic", "closed"),
            error({"shapes": [square(1)]}, "shapes", "at least 2"),
            error({"shapes": [square(1), BOX]}, "shapes.1", "wire or an edge"),
            error({"shapes": [*ring(2), LINE]}, "shapes", "all closed or all open"),
            error({"shapes": [FOLDED, *ring(2)]}, "shapes.0", "back along itself"),
            error({"shapes": ring(4), "closed": True, "startVertex": [0, 0, 0]}, "closed", "no start"),
            error({"shapes": ring(4), "parType": "linear"}, "parType"),
        ],
        difference="a periodic loft of closed profiles closes up; there it keeps a seam, which counts twice",
    ),
    "occt.operations.slice": Case(
        samples=[
            sample({"shape": BOX, "step": 0.5}, kind="compound", faces=5, area=20, length=40),
            sample(
                {"shape": BOX, "step": 0.3, "direction": [0, -1, 0]}, faces=7, area=28, center=(0, 0.1, 0), rel=1e-6
            ),
            sample({"shape": BOX}, faces=21, area=84, rel=1e-6),
            sample(
                {"shape": CONE, "step": 0.5},
                faces=4,
                area=pi * (1 + 0.5625 + 0.25 + 0.0625),
                rel=1e-6,
                oracle="the lowest slice gets lost there",
            ),
            sample(
                {"shape": op("occt.shapes.compound.makeCompound", shapes=[BOX, moved(BALL, 5, 0, 0)]), "step": 0.8},
                faces=5,
                area=12 + 1.6 * pi,
                rel=1e-6,
                oracle="slices of the second solid get lost there",
            ),
            sample({"shape": BALL, "step": 0.3, "direction": [1, 0, 0]}, faces=6, rel=1e-6),
            # A plane through the lowest edge alone gives no slice.
            sample(
                {"shape": BOX, "step": sqrt(2), "direction": [1, 1, 0]},
                faces=1,
                area=4 * sqrt(2),
                rel=1e-6,
            ),
            sample({"shape": BOX, "step": 5}, faces=1, area=4, oracle="a step that is too long gives nothing there"),
        ],
        errors=[
            error({"shape": CIRCLE}, "shape", "solid"),
            error({"shape": BOX, "step": 0}, "step"),
            error({"shape": BOX, "step": 1e-6}, "step", "larger"),
            error({"shape": BOX, "direction": [0, 0, 0]}, "direction", "zero vector"),
        ],
    ),
    "occt.operations.sliceInStepPattern": Case(
        samples=[
            sample({"shape": BOX}, faces=14, area=56, center=(0, 0, 0), rel=1e-6),
            sample({"shape": BOX, "steps": [0.5, 1]}, faces=3, center=(0, -1 / 6, 0), rel=1e-6),
            sample({"shape": BOX, "steps": [0.3, 0.5, 0.2]}, faces=7, area=28, rel=1e-6),
            sample({"shape": BOX, "steps": [1]}, faces=3, area=12, rel=1e-6),
        ],
        errors=[
            error({"shape": BOX, "steps": []}, "steps"),
            error({"shape": BOX, "steps": [0.1, 0]}, "steps.1"),
            error({"shape": CIRCLE}, "shape", "solid"),
        ],
    ),
    "occt.operations.splitShapeWithShapes": Case(
        samples=[
            sample(
                {"shape": BOX, "shapes": [moved(BOX, 1, 0, 0)]},
                check=pieces_are(("solid", 4), ("solid", 4), ("solid", 4)),
            ),
            sample(
                {"shape": BOX, "shapes": [SHEET]},
                check=pieces_are(("face", 96), ("face", 4), ("solid", 4), ("solid", 4)),
                oracle=LOOSE,
            ),
            sample({"shape": BOX, "shapes": [moved(BOX, 9, 0, 0)]}, check=pieces_are(("solid", 8), ("solid", 8))),
            sample({"shape": BOX, "shapes": []}, check=pieces_are(("solid", 8)), oracle="gives nothing there"),
            # A gap below the tolerance closes up.
            sample(
                {"shape": BOX, "shapes": [moved(BOX, 2.00001, 0, 0)], "localFuzzyTolerance": 1e-3},
                check=lambda found: shared_faces(found, 1),
            ),
        ],
        errors=[
            error({"shape": BOX}, "shapes", "missing"),
            error({"shape": BOX, "shapes": [3]}, "shapes.0", "a number"),
            error({"shape": BOX, "shapes": [BOX], "localFuzzyTolerance": -1}, "localFuzzyTolerance"),
        ],
    ),
}


def areas(found: list[Any], *wanted: float) -> None:
    assert len(found) == len(wanted)
    for shape, area in zip(found, wanted, strict=True):
        assert abs(measure.area(shape) - area) < 1e-6


def shared_faces(found: list[Any], wanted: int) -> None:
    apart = sum(len(topology.faces(piece)) for piece in found)
    assert apart - len(topology.faces(topology.compound(found))) == wanted
