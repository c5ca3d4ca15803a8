"""Cases of documents: made from descriptions, read, and changed."""

from __future__ import annotations

from math import isclose, pi
from typing import Any

import numpy as np
from OCP.TDocStd import TDocStd_Document
from tests.ops.case import Case, error, op, sample

from cadcloud.ops import registry
from cadcloud.ops.brep import measure

registry.load()

_M, _Q = "occt.assembly.manager", "occt.assembly.query"

BOX = op("occt.shapes.solid.createBox", width=1, length=2, height=3)
BALL = op("occt.shapes.solid.createSphere", radius=1)
CUBE = op("occt.shapes.solid.createBox", width=2, length=2, height=2)
RED = {"r": 1, "g": 0, "b": 0, "a": 1}
GREEN = {"r": 0, "g": 1, "b": 0, "a": 0.5}
GREY = {"r": 0.5, "g": 0.5, "b": 0.5, "a": 1}
MOVED = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 5, 6, 7, 1]
TURNED = [0, 1, 0, 0, -1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]  # a quarter about z
STILL = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]

P_BOX = op(f"{_M}.createPart", id="box", shape=BOX, name="Box", colorRgba=RED)
P_BALL = op(f"{_M}.createPart", id="ball", shape=BALL, name="Ball")
ROOT = op(f"{_M}.createAssemblyNode", id="root", name="Root")
ONE = op(f"{_M}.createInstanceNode", id="1", partId="box", name="Box one", parentId="root", translation=[1, 2, 3])
TWO = op(f"{_M}.createInstanceNode", id="2", partId="box", name="Box two", parentId="root", colorRgba=GREEN)
THREE = op(
    f"{_M}.createInstanceNode",
    id="3",
    partId="ball",
    name="Ball one",
    rotation=[90, 0, 0],
    scale=2,
    translation=[0, 0, 9],
)


def structure(**fields: Any) -> dict[str, Any]:
    return {"parts": [], "nodes": [], "clearDocument": False, **fields}


def document(**fields: Any) -> Any:
    return op(f"{_M}.buildAssemblyDocument", structure=structure(**fields))


def node(name: str, part: str, parent: str | None = None, **fields: Any) -> dict[str, Any]:
    where = {"parentId": parent} if parent else {}
    return {"id": name, "type": "instance", "name": name, "partId": part, **where, **fields}


def group(name: str, parent: str | None = None, **fields: Any) -> dict[str, Any]:
    return {"id": name, "type": "assembly", "name": name, **({"parentId": parent} if parent else {}), **fields}


# Labels: 0:1:1:1 Box, 0:1:1:2 Ball, 0:1:1:3 Root with the instances 0:1:1:3:1, 0:1:1:3:2 and 0:1:1:3:3.
DOCUMENT = document(parts=[P_BOX, P_BALL], nodes=[ROOT, ONE, TWO, THREE])
NESTED = document(
    parts=[P_BOX],
    nodes=[group("a"), group("b", "a", matrix=MOVED), node("i", "box", "b", translation=[1, 0, 0])],
)
EMPTY = document()


def tree(found: Any) -> list[dict[str, Any]]:
    return registry.call(f"{_Q}.getAssemblyHierarchy", {"document": found})["nodes"]


def names(found: Any) -> list[tuple[int, str]]:
    return [(item["depth"], item["name"]) for item in tree(found)]


def shape(found: Any, label: str) -> Any:
    return registry.call(f"{_Q}.getShapeFromLabel", {"document": found, "label": label})


def close(ours: Any, wanted: Any, rel: float = 1e-6) -> bool:
    return bool(np.allclose(ours, wanted, rtol=rel, atol=rel))


def _is_assembled(found: Any) -> None:
    assert isinstance(found, TDocStd_Document)
    assert names(found) == [(0, "Root"), (1, "Box one"), (1, "Box two"), (1, "Ball one")]
    assert isclose(measure.volume(shape(found, "0:1:1:3")), 6 + 6 + 8 * 4 * pi / 3, rel_tol=1e-6)
    assert close(measure.bounds(shape(found, "0:1:1:3:1")), ((0.5, 0.5, 2), (1.5, 3.5, 4)))
    assert close(measure.bounds(shape(found, "0:1:1:3:3")), ((-2, -2, 7), (2, 2, 11)))


def _has(*wanted: tuple[int, str], volume: float | None = None) -> Any:
    def check(found: Any) -> None:
        assert names(found) == list(wanted)
        if volume is not None:
            whole = sum(measure.volume(shape(found, item["label"])) for item in tree(found) if not item["depth"])
            assert isclose(whole, volume, rel_tol=1e-6)

    return check


def _is_placed(*low: float, label: str = "0:1:1:2:1") -> Any:
    def check(found: Any) -> None:
        assert close(measure.bounds(shape(found, label))[0], low), measure.bounds(shape(found, label))

    return check


def _is_nested(found: Any) -> None:
    assert names(found) == [(0, "a"), (1, "b"), (2, "i")]
    # Placements add up: 5, 6, 7 of the inner assembly and 1, 0, 0 of the instance.
    assert close(measure.bounds(shape(found, "0:1:1:2")), ((5.5, 4.5, 6), (6.5, 7.5, 8)))


def _is_imported(found: Any) -> None:
    assert names(found) == [(0, "q"), (1, "n"), (2, "Box one"), (2, "Box two"), (2, "Ball one")]
    colors = [item.get("colorRgba") for item in tree(found)]
    assert colors == [None, None, RED, GREEN, GREY]
    placed = [item.get("transform", STILL)[12:15] for item in tree(found)]
    assert close(placed, [(0, 0, 0), (7, 7, 7), (1, 2, 3), (0, 0, 0), (0, 0, 9)])


def _is_updated(found: Any) -> None:
    assert names(found) == [(0, "Root"), (1, "Box one"), (1, "Box two"), (1, "Ball one")]
    assert isclose(measure.volume(shape(found, "0:1:1:3")), 8 + 8 + 8 * 4 * pi / 3, rel_tol=1e-6)
    part = registry.call(f"{_Q}.getDocumentParts", {"document": found})[0]
    assert (part["name"], part["color"]) == ("Cube", GREEN)


def _is_renamed_only(found: Any) -> None:
    part = registry.call(f"{_Q}.getDocumentParts", {"document": found})[0]
    assert (part["name"], part["color"]) == ("Other", RED)
    assert isclose(measure.volume(shape(found, "0:1:1:1")), 6)


def _is_combined(found: Any) -> None:
    assert found["clearDocument"] is True
    assert found["loadedParts"] == [{"id": "L", "sourceDocumentIndex": 0}]
    assert [item["id"] for item in found["nodes"]] == ["a", "i"]
    assert isclose(measure.volume(found["parts"][0]["shape"]), 6)


def _is_empty(found: Any) -> None:
    assert tree(found) == []


TEXT = op(f"{_M}.exportDocumentToStep", document=DOCUMENT)
OLDER = "the oracle is older and knows no matrix"

CASES = {
    f"{_M}.createPart": Case(
        samples=[
            sample({"id": "a", "shape": BOX, "name": "A"}),
            sample({"id": "a", "shape": BALL, "name": "", "colorRgba": RED}),
        ],
        errors=[
            error({"shape": BOX, "name": "A"}, "id", "missing"),
            error({"id": "", "shape": BOX, "name": "A"}, "id", "at least 1"),
            error({"id": "a", "shape": 5, "name": "A"}, "shape", "a number"),
            error({"id": "a", "shape": BOX, "name": "A", "colorRgba": {**RED, "r": 255}}, "colorRgba.r", "less than"),
        ],
    ),
    f"{_M}.createAssemblyNode": Case(
        samples=[
            sample({"id": "a", "name": "A", "parentId": "b"}),
            sample(
                {"id": "a", "name": "A"},
                value={"id": "a", "type": "assembly", "name": "A", "colorRgba": GREY},
                oracle="undefined is left out",
            ),
            sample(
                {"id": "a", "name": "A", "matrix": MOVED, "colorRgba": RED},
                value={"id": "a", "type": "assembly", "name": "A", "matrix": [MOVED], "colorRgba": RED},
                oracle=OLDER,
            ),
        ],
        errors=[
            error({"id": "a"}, "name", "missing"),
            error({"id": "a", "name": "A", "matrix": MOVED[:12]}, "matrix.0", "at least 16"),
            error({"id": "a", "name": "A", "matrix": [MOVED, 3]}, "matrix.1"),
        ],
    ),
    f"{_M}.createInstanceNode": Case(
        samples=[
            sample({"id": "i", "partId": "p", "name": "I", "parentId": "a", "colorRgba": RED}),
            sample(
                {
                    "id": "i",
                    "partId": "p",
                    "name": "I",
                    "parentId": "a",
                    "colorRgba": RED,
                    "translation": [1, 2, 3],
                    "rotation": [10, 20, 30],
                    "scale": 3,
                }
            ),
            sample(
                {"id": "i", "partId": "p", "name": "I", "matrix": [MOVED, TURNED]},
                value={
                    "id": "i",
                    "type": "instance",
                    "name": "I",
                    "partId": "p",
                    "matrix": [MOVED, TURNED],
                    "translation": [0, 0, 0],
                    "rotation": [0, 0, 0],
                    "scale": 1,
                },
                oracle=OLDER,
            ),
        ],
        errors=[
            error({"id": "i", "name": "I"}, "partId", "missing"),
            error({"id": "i", "partId": "p", "name": "I", "scale": 0}, "scale", "greater than"),
            error({"id": "i", "partId": "p", "name": "I", "translation": [1, 2]}, "translation.2", "required"),
        ],
    ),
    f"{_M}.createPartUpdate": Case(
        samples=[
            sample({"label": "0:1:1:1", "shape": BOX, "name": "N", "colorRgba": RED}),
            sample({"label": "0:1:1:1", "name": "N"}, value={"label": "0:1:1:1", "name": "N"}, oracle="undefined"),
        ],
        errors=[error({"name": "N"}, "label", "missing"), error({"label": "0:1:1:1", "shape": []}, "shape", "a list")],
    ),
    f"{_M}.createImportedPart": Case(
        samples=[
            sample({"id": "a"}, value={"id": "a", "sourceDocumentIndex": 0}),
            sample(
                {"id": "a", "sourceLabel": "0:1:1:1", "name": "A", "colorRgba": RED, "sourceDocumentIndex": 2},
                value={
                    "id": "a",
                    "sourceLabel": "0:1:1:1",
                    "name": "A",
                    "colorRgba": RED,
                    "sourceDocumentIndex": 2,
                },
            ),
        ],
        errors=[
            error({}, "id", "missing"),
            error({"id": "a", "sourceDocumentIndex": -1}, "sourceDocumentIndex", "greater than"),
        ],
    ),
    f"{_M}.combineStructure": Case(
        samples=[
            sample(
                {"removals": [], "partUpdates": [], "loadedParts": []},
                value={
                    "parts": [],
                    "nodes": [],
                    "removals": [],
                    "partUpdates": [],
                    "loadedParts": [],
                    "clearDocument": False,
                },
                oracle="the oracle is older and leaves loadedParts out",
            ),
            sample(
                {
                    "removals": ["0:1:1:1"],
                    "loadedParts": [{"id": "L", "sourceDocumentIndex": 0}],
                    "parts": [P_BOX],
                    "nodes": [group("a"), node("i", "box", "a")],
                    "clearDocument": True,
                },
                check=_is_combined,
                oracle="the oracle is older and leaves loadedParts out",
            ),
        ],
        errors=[
            error({"removals": "0:1:1:1"}, "removals", "list"),
            error({"nodes": [{"id": "a", "type": "thing", "name": "A"}]}, "nodes.0.type", "assembly"),
            error({"parts": [{"id": "a", "name": "A"}]}, "parts.0.shape", "required"),
        ],
    ),
    f"{_M}.buildAssemblyDocument": Case(
        samples=[
            sample(DOCUMENT.params, check=_is_assembled, oracle="a handle"),
            sample(NESTED.params, check=_is_nested, oracle="a handle"),
            sample({"structure": structure()}, check=_is_empty, oracle="a handle"),
            sample(
                {"structure": structure(parts=[P_BOX, P_BALL])},
                check=_has((0, "Box"), (0, "Ball"), volume=6 + 4 * pi / 3),
                oracle="a handle",
            ),
            sample(
                {"structure": structure(parts=[P_BOX], nodes=[node("i", "box"), node("j", "box")])},
                check=_has((0, "Assembly"), (1, "i"), (1, "j"), volume=12),
                oracle="a handle",
            ),
            sample(
                {"structure": structure(parts=[P_BOX], nodes=[node("i", "box", "a"), group("a")])},
                check=_has((0, "a"), (1, "i"), volume=6),
                oracle="a handle",
            ),
            # Two parts of the same shape stay two.
            sample(
                {
                    "structure": structure(
                        parts=[{"id": "a", "shape": CUBE, "name": "A"}, {"id": "b", "shape": CUBE, "name": "B"}]
                    )
                },
                check=_has((0, "A"), (0, "B"), volume=16),
                oracle="a handle",
            ),
            # A shape that was moved keeps its place, and the instance moves it further.
            sample(
                {
                    "structure": structure(
                        parts=[
                            {
                                "id": "a",
                                "name": "A",
                                "shape": op("occt.transforms.translate", shape=CUBE, translation=[10, 0, 0]),
                            }
                        ],
                        nodes=[group("g"), node("i", "a", "g", translation=[0, 5, 0])],
                    )
                },
                check=_is_placed(9, 4, -1),
                oracle="a handle",
            ),
            # First moved, then turned a quarter about z: (5, 6, 7) becomes (-6, 5, 7).
            sample(
                {
                    "structure": structure(
                        parts=[P_BOX], nodes=[group("g"), node("i", "box", "g", matrix=[MOVED, TURNED])]
                    )
                },
                check=_is_placed(-7.5, 4.5, 6),
                oracle="a handle",
            ),
            # A root passes its placement on.
            sample(
                {"structure": structure(parts=[P_BOX], nodes=[group("g", matrix=MOVED), node("i", "box", "g")])},
                check=_is_placed(4.5, 4.5, 6),
                oracle="a handle",
            ),
            sample(
                {"structure": structure(removals=["0:1:1:3:1"]), "existingDocument": DOCUMENT},
                check=_has((0, "Root"), (1, "Box two"), (1, "Ball one"), volume=6 + 8 * 4 * pi / 3),
                oracle="a handle",
            ),
            sample(
                {"structure": structure(removals=["0:1:1:1"]), "existingDocument": DOCUMENT},
                check=_has((0, "Root"), (1, "Ball one"), volume=8 * 4 * pi / 3),
                oracle="a handle",
            ),
            sample(
                {
                    "structure": structure(
                        partUpdates=[
                            op(f"{_M}.createPartUpdate", label="0:1:1:1", shape=CUBE, name="Cube", colorRgba=GREEN)
                        ]
                    ),
                    "existingDocument": DOCUMENT,
                },
                check=_is_updated,
                oracle="a handle",
            ),
            sample(
                {
                    "structure": structure(partUpdates=[{"label": "0:1:1:1", "name": "Other"}]),
                    "existingDocument": DOCUMENT,
                },
                check=_is_renamed_only,
                oracle="a handle",
            ),
            sample(
                {
                    "structure": structure(parts=[P_BOX], nodes=[node("n", "box", "0:1:1:3")]),
                    "existingDocument": DOCUMENT,
                },
                check=_has((0, "Root"), (1, "Box one"), (1, "Box two"), (1, "Ball one"), (1, "n")),
                oracle="a handle",
            ),
            sample(
                {"structure": structure(nodes=[node("n", "0:1:1:1")]), "existingDocument": DOCUMENT},
                check=_has((0, "Root"), (1, "Box one"), (1, "Box two"), (1, "Ball one"), (1, "n")),
                oracle="a handle",
            ),
            sample(
                {
                    "structure": structure(
                        clearDocument=True, parts=[P_BALL], nodes=[group("q"), node("n", "ball", "q")]
                    ),
                    "existingDocument": DOCUMENT,
                },
                check=_has((0, "q"), (1, "n"), volume=4 * pi / 3),
                oracle="a handle",
            ),
            sample(
                {
                    "structure": structure(
                        loadedParts=[op(f"{_M}.createImportedPart", id="L", sourceLabel="0:1:1:3")],
                        nodes=[group("q"), node("n", "L", "q", translation=[7, 7, 7])],
                    ),
                    "sourceDocuments": [DOCUMENT],
                },
                check=_is_imported,
                oracle="a handle",
            ),
            sample(
                {
                    "structure": structure(
                        loadedParts=[{"id": "L", "sourceDocumentIndex": 1, "name": "Everything"}],
                        nodes=[group("q"), node("n", "L", "q")],
                    ),
                    "sourceDocuments": [EMPTY, document(parts=[P_BOX, P_BALL])],
                },
                check=_has((0, "q"), (1, "n"), (2, "Box"), (2, "Ball"), volume=6 + 4 * pi / 3),
                oracle="a handle",
            ),
        ],
        errors=[
            error({}, "structure", "missing"),
            error({"structure": structure(parts=[P_BOX, P_BOX])}, "structure.parts", "have the id 'box'"),
            error({"structure": structure(nodes=[group("a"), group("a")])}, "structure.nodes", "have the id 'a'"),
            error({"structure": structure(nodes=[node("i", "x")])}, "structure.nodes.0.partId", "no part 'x'"),
            error(
                {"structure": structure(parts=[P_BOX], nodes=[group("a"), node("i", "box", "z")])},
                "structure.nodes.1.parentId",
                "no assembly 'z'; the assemblies are a",
            ),
            error(
                {"structure": structure(nodes=[group("a", "b"), group("b", "a")])},
                "structure.nodes",
                "contains itself",
            ),
            error(
                {
                    "structure": structure(
                        parts=[P_BOX], nodes=[node("i", "box", matrix=[2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1])]
                    )
                },
                "structure.nodes.0.matrix",
                "evenly",
            ),
            error(
                {
                    "structure": structure(
                        parts=[P_BOX],
                        nodes=[node("i", "box", matrix=[-1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1])],
                    )
                },
                "structure.nodes.0.matrix",
                "mirroring",
            ),
            error(
                {"structure": structure(removals=["0:1:1:9"]), "existingDocument": DOCUMENT},
                "structure.removals.0",
                "no shape labelled '0:1:1:9'; it has 0:1:1:1, 0:1:1:2, 0:1:1:3",
            ),
            error(
                {
                    "structure": structure(partUpdates=[{"label": "0:1:1:3", "shape": BOX}]),
                    "existingDocument": DOCUMENT,
                },
                "structure.partUpdates.0",
                "only a part",
            ),
            error(
                {
                    "structure": structure(loadedParts=[{"id": "L", "sourceDocumentIndex": 1}]),
                    "sourceDocuments": [DOCUMENT],
                },
                "structure.loadedParts.0.sourceDocumentIndex",
                "there are 1 sourceDocuments",
            ),
            error(
                {
                    "structure": structure(loadedParts=[{"id": "L", "sourceDocumentIndex": 0, "sourceLabel": "x"}]),
                    "sourceDocuments": [DOCUMENT],
                },
                "structure.loadedParts.0.sourceLabel",
                "no shape labelled 'x'",
            ),
            error(
                {"structure": structure(nodes=[node("n", "0:1:1:3", "0:1:1:3")]), "existingDocument": DOCUMENT},
                "structure.nodes.0",
                "would contain itself",
            ),
            error({"structure": structure(), "existingDocument": BOX}, "existingDocument", "must be a document"),
        ],
    ),
    f"{_M}.loadStepToDoc": Case(
        samples=[
            sample(
                {"stepData": TEXT},
                check=_has((0, "Root"), (1, "Box one"), (1, "Box two"), (1, "Ball one")),
                oracle="a handle",
            ),
            sample(
                {"stepData": op(f"{_M}.exportDocumentToStep", document=DOCUMENT, compress=True)},
                check=_has((0, "Root"), (1, "Box one"), (1, "Box two"), (1, "Ball one")),
                oracle="a handle",
            ),
            sample(
                {"stepData": op("occt.io.saveShapeSTEP", shape=BOX, fileName="box.step")},
                check=_has((0, "box")),
                oracle="a handle",
            ),
        ],
        errors=[
            error({}, "stepData", "missing"),
            error({"stepData": "garbage"}, "stepData", "ISO-10303-21"),
            error({"stepData": 5}, "stepData", "as text or as bytes"),
            error({"stepData": "ISO-10303-21;\nHEADER;"}, "stepData", "cut off"),
        ],
    ),
    f"{_M}.setDocLabelColor": Case(
        samples=[
            sample({"document": DOCUMENT, "label": "0:1:1:1"}, value=True),
            sample({"document": DOCUMENT, "label": "0:1:1:3:2", "r": 1, "g": 0.25, "b": 0, "a": 0.5}, value=True),
        ],
        errors=[
            error({"document": DOCUMENT}, "label", "missing"),
            error({"document": DOCUMENT, "label": "0:1:1:9"}, "label", "no shape labelled"),
            error({"document": DOCUMENT, "label": "0:1:1:1", "r": 2}, "r", "less than"),
            error({"document": BOX, "label": "0:1:1:1"}, "document", "must be a document"),
        ],
    ),
    f"{_M}.setDocLabelName": Case(
        samples=[
            sample({"document": DOCUMENT, "label": "0:1:1:1"}, value=True),
            sample({"document": DOCUMENT, "label": "0:1:1:3", "name": "späße"}, value=True),
        ],
        errors=[
            error({"document": DOCUMENT, "label": "junk"}, "label", "no shape labelled 'junk'"),
            error({"document": DOCUMENT, "label": "0:1:1"}, "label", "no shape labelled"),
            error({"document": EMPTY, "label": "0:1:1:1"}, "label", "it is empty"),
        ],
    ),
    f"{_M}.deleteDocument": Case(
        samples=[sample({"document": DOCUMENT}, value=None)],
        errors=[error({}, "document", "missing"), error({"document": 3}, "document", "a number")],
    ),
}
