"""Cases of asking documents what they hold."""

from __future__ import annotations

from math import pi
from typing import Any

from tests.ops.case import Case, error, op, sample
from tests.ops.cases.occt_assembly import (
    BOX,
    DOCUMENT,
    EMPTY,
    GREEN,
    GREY,
    NESTED,
    P_BOX,
    RED,
    close,
    document,
    group,
    node,
    structure,
)

_M, _Q = "occt.assembly.manager", "occt.assembly.query"


def _is_tree(found: Any) -> None:
    root, one, two, three = found["nodes"]
    assert found["totalNodes"] == 4
    assert [item["id"] for item in found["nodes"]] == ["0:1:1:3", "0:1:1:3:1", "0:1:1:3:2", "0:1:1:3:3"]
    assert "parentId" not in root
    assert {item["parentId"] for item in (one, two, three)} == {"0:1:1:3"}
    assert (root["nodeType"], root["isAssembly"], root["isInstance"]) == ("assembly", True, False)
    assert root["subShapeCounts"] == {"solids": 3, "shells": 3, "faces": 13, "wires": 13, "edges": 27}
    assert (one["nodeType"], one["refersToPart"], one["definitionId"]) == ("instance-part", True, "0:1:1:1")
    assert [item["colorRgba"] for item in (one, two, three)] == [RED, GREEN, GREY]
    assert one["transform"] == [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 2, 3, 1]
    # Scaled by 2 and turned by 90 degrees about x: y becomes z, and z becomes -y.
    assert close(three["transform"], [2, 0, 0, 0, 0, 0, 2, 0, 0, -2, 0, 0, 0, 0, 9, 1])


# An assembly that is used twice: the label of the inner assembly serves as a part.
TWICE = op(
    f"{_M}.buildAssemblyDocument",
    existingDocument=document(parts=[P_BOX], nodes=[group("a"), node("i", "box", "a")]),
    structure=structure(
        nodes=[group("outer"), node("x", "0:1:1:2", "outer"), node("y", "0:1:1:2", "outer", translation=[9, 0, 0])]
    ),
)


def _is_tree_of_copies(found: Any) -> None:
    outer = next(item for item in found["nodes"] if item["name"] == "outer")
    inside = [item for item in found["nodes"] if item["id"] != outer["id"]]
    assert [(item["depth"], item["name"]) for item in inside] == [(1, "x"), (2, "i"), (1, "y"), (2, "i")]
    ids = [item["id"] for item in found["nodes"]]
    assert len(set(ids)) == len(ids), ids
    x, first, y, second = inside
    assert (first["label"], first["parentId"], second["parentId"]) == (second["label"], x["id"], y["id"])
    assert x["refersToAssembly"]
    assert x["nodeType"] == "instance-assembly"


CASES = {
    f"{_Q}.getAssemblyHierarchy": Case(
        samples=[
            sample({"document": DOCUMENT}, check=_is_tree),
            sample({"document": EMPTY}, value={"version": "2.0", "totalNodes": 0, "nodes": []}),
            sample({"document": TWICE}, check=_is_tree_of_copies),
            sample({"document": NESTED}),
        ],
        errors=[error({}, "document", "missing"), error({"document": BOX}, "document", "must be a document")],
        difference="the oracle counts shared edges twice and leaves wires and shells out",
    ),
    f"{_Q}.getDocumentParts": Case(
        samples=[
            sample(
                {"document": DOCUMENT},
                value=[
                    {
                        "label": "0:1:1:1",
                        "name": "Box",
                        "type": "part",
                        "isFree": False,
                        "instanceCount": 2,
                        "color": RED,
                    },
                    {
                        "label": "0:1:1:2",
                        "name": "Ball",
                        "type": "part",
                        "isFree": False,
                        "instanceCount": 1,
                        "color": GREY,
                    },
                    {"label": "0:1:1:3", "name": "Root", "type": "assembly", "isFree": True, "instanceCount": 0},
                ],
            ),
            sample({"document": NESTED}),
            sample({"document": EMPTY}, value=[]),
        ],
        errors=[error({}, "document", "missing"), error({"document": "x"}, "document", "must be a document")],
    ),
    f"{_Q}.getLabelColor": Case(
        samples=[
            sample({"document": DOCUMENT, "label": "0:1:1:1"}, value={"hasColor": True, **RED}),
            sample({"document": DOCUMENT, "label": "0:1:1:3:2"}, value={"hasColor": True, **GREEN}),
            sample({"document": DOCUMENT, "label": "0:1:1:3:1"}),
        ],
        errors=[
            error({"document": DOCUMENT}, "label", "missing"),
            error({"document": DOCUMENT, "label": "0:1:1:4"}, "label", "no shape labelled"),
        ],
    ),
    f"{_Q}.getLabelInfo": Case(
        samples=[
            sample(
                {"document": DOCUMENT, "label": "0:1:1:3"},
                value={
                    "label": "0:1:1:3",
                    "name": "Root",
                    "type": "assembly",
                    "isSimpleShape": False,
                    "isAssembly": True,
                    "isReference": False,
                    "isComponent": False,
                    "isCompound": False,
                    "isSubShape": False,
                    "isFreeShape": True,
                    "isFree": True,
                    "shapeType": "compound",
                    "children": ["0:1:1:3:1", "0:1:1:3:2", "0:1:1:3:3"],
                },
            ),
            sample(
                {"document": DOCUMENT, "label": "0:1:1:3:3"},
                value={
                    "label": "0:1:1:3:3",
                    "name": "Ball one",
                    "type": "instance",
                    "isSimpleShape": False,
                    "isAssembly": False,
                    "isReference": True,
                    "isComponent": True,
                    "isCompound": False,
                    "isSubShape": False,
                    "isFreeShape": True,
                    "isFree": True,
                    "shapeType": "solid",
                    "children": [],
                    "refLabel": "0:1:1:2",
                    "refersTo": "0:1:1:2",
                },
            ),
            sample({"document": DOCUMENT, "label": "0:1:1:1"}),
        ],
        errors=[
            error({"document": DOCUMENT}, "label", "missing"),
            error({"document": DOCUMENT, "label": ""}, "label", "no shape labelled"),
        ],
        difference="fields are added under the names that the interface declares",
    ),
    f"{_Q}.getLabelTransform": Case(
        samples=[
            sample(
                {"document": DOCUMENT, "label": "0:1:1:3:1"},
                value={
                    "matrix": [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 2, 3, 1],
                    "translation": [1, 2, 3],
                    "quaternion": [0, 0, 0, 1],
                    "scale": 1,
                },
            ),
            sample({"document": DOCUMENT, "label": "0:1:1:1"}),
            sample(
                {"document": DOCUMENT, "label": "0:1:1:3:3"},
                value={
                    "matrix": [2, 0, 0, 0, 0, 0, 2, 0, 0, -2, 0, 0, 0, 0, 9, 1],
                    "translation": [0, 0, 9],
                    "quaternion": [0.5**0.5, 0, 0, 0.5**0.5],
                    "scale": 2,
                },
                oracle="the oracle's quaternion of a scaled instance is wrong",
            ),
        ],
        errors=[
            error({"document": DOCUMENT}, "label", "missing"),
            error({"document": DOCUMENT, "label": "0:1:1:3:9"}, "label", "no shape labelled"),
        ],
    ),
    f"{_Q}.getShapeFromLabel": Case(
        samples=[
            sample({"document": DOCUMENT, "label": "0:1:1:1"}, kind="solid", volume=6),
            sample({"document": DOCUMENT, "label": "0:1:1:3:1"}, bounds=([0.5, 0.5, 2], [1.5, 3.5, 4]), rel=1e-6),
            sample({"document": DOCUMENT, "label": "0:1:1:3"}, kind="compound", solids=3, faces=13, rel=1e-6),
            sample({"document": DOCUMENT, "label": "0:1:1:3:3"}, volume=8 * 4 * pi / 3, center=[0, 0, 9], rel=1e-6),
        ],
        errors=[
            error({"document": DOCUMENT}, "label", "missing"),
            error({"document": DOCUMENT, "label": "0:1:1:3:4"}, "label", "no shape labelled"),
        ],
    ),
}
