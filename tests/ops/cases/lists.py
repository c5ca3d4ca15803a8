"""Cases of ``lists``."""

from __future__ import annotations

from typing import Any

from tests.ops.case import Case, error, op, sample

from cadcloud.ops.brep import topology

BOX = op("occt.shapes.solid.createBox")
ABC = ["a", "b", "c", "d", "e"]
BY_CONTENT = "lists and objects are the same by their content here"


def _same_items(wanted: list[Any]):
    def check(result: list[Any]) -> None:
        assert sorted(result) == sorted(wanted)

    return check


def _some_of(wanted: list[Any]):
    def check(result: list[Any]) -> None:
        assert [item for item in wanted if item in result] == result

    return check


def _is_edge(result: Any) -> None:
    assert topology.kind_of(result) == "edge"


NO_LIST = [error({}, "list", "missing"), error({"list": 5}, "list")]
NO_LISTS = [error({}, "lists", "missing"), error({"lists": [1]}, "lists.0")]

CASES = {
    "lists.createEmptyList": Case([sample({}, value=[])]),
    "lists.getItem": Case(
        [
            sample({"list": ABC}, value="a"),
            sample({"list": ABC, "index": 4}, value="e"),
            sample({"list": [None, {"a": 1}], "index": 1, "clone": False}, value={"a": 1}),
            sample({"list": op("occt.shapes.edge.getEdges", shape=BOX), "index": 3}, check=_is_edge),
        ],
        [
            *NO_LIST,
            error({"list": ABC, "index": 5}, "index", "below 5"),
            error({"list": ABC, "index": -1}, "index"),
            error({"list": [], "index": 0}, "index"),
        ],
        difference="cloning loses a shape there",
    ),
    "lists.getFirstItem": Case(
        [sample({"list": ABC}, value="a"), sample({"list": [[1]]}, value=[1])],
        [*NO_LIST, error({"list": []}, "list", "empty")],
    ),
    "lists.getLastItem": Case(
        [sample({"list": ABC}, value="e"), sample({"list": [0]}, value=0)],
        [*NO_LIST, error({"list": []}, "list", "empty")],
    ),
    "lists.getSubList": Case(
        [
            sample({"list": ABC}, value=["a"]),
            sample({"list": ABC, "indexStart": 1, "indexEnd": 3}, value=["b", "c"]),
            sample({"list": ABC, "indexStart": 3, "indexEnd": 99}, value=["d", "e"]),
            sample({"list": ABC, "indexStart": 3, "indexEnd": 1}, value=[]),
        ],
        NO_LIST,
    ),
    "lists.getNthItem": Case(
        [
            sample({"list": ABC}, value=["a", "c", "e"]),
            sample({"list": ABC, "nth": 3, "offset": 1}, value=["c"]),
            sample({"list": ABC, "nth": 1}, value=ABC),
        ],
        [*NO_LIST, error({"list": ABC, "nth": 0}, "nth")],
    ),
    "lists.removeNthItem": Case(
        [
            sample({"list": ABC}, value=["b", "d"]),
            sample({"list": ABC, "nth": 3, "offset": 1}, value=["a", "b", "d", "e"]),
        ],
        [*NO_LIST, error({"list": ABC, "nth": 1.5}, "nth", "whole")],
    ),
    "lists.getByPattern": Case(
        [
            sample({"list": ABC}, value=["a", "b", "d", "e"]),
            sample({"list": ABC, "pattern": [False, True]}, value=["b", "d"]),
            sample({"list": [], "pattern": [True]}, value=[]),
        ],
        [
            *NO_LIST,
            error({"list": ABC, "pattern": []}, "pattern", "at least one"),
            error({"list": ABC, "pattern": [1]}, "pattern.0"),
        ],
    ),
    "lists.addItem": Case(
        [
            sample({"list": [1], "item": 2}, value=[1, 2]),
            sample({"list": [], "item": None}, value=[None]),
            sample({"list": [1], "item": BOX}, count=2),
        ],
        [*NO_LIST, error({"list": [1]}, "item", "missing")],
    ),
    "lists.prependItem": Case(
        [sample({"list": [1], "item": 2}, value=[2, 1]), sample({"list": [], "item": [3]}, value=[[3]])],
        [error({"list": [1]}, "item", "missing")],
    ),
    "lists.addItemFirstLast": Case(
        [
            sample({"list": [1], "item": 2}, value=[1, 2]),
            sample({"list": [1], "item": 2, "position": "first"}, value=[2, 1]),
        ],
        [error({"list": [1], "item": 2, "position": "middle"}, "position")],
    ),
    "lists.addItemAtIndex": Case(
        [
            sample({"list": ABC, "item": "x"}, value=["x", *ABC]),
            sample({"list": ABC, "item": "x", "index": 2}, value=["a", "b", "x", "c", "d", "e"]),
            sample({"list": ["a"], "item": "x", "index": 9}, value=["a", "x"]),
        ],
        [error({"list": ABC, "item": "x", "index": -1}, "index")],
        difference="past the end the item is dropped there",
    ),
    "lists.addItemAtIndexes": Case(
        [
            sample({"list": ABC, "item": "x"}, value=["x", *ABC]),
            sample({"list": ABC, "item": "x", "indexes": [0, 2]}, value=["x", "a", "b", "x", "c", "d", "e"]),
        ],
        [error({"list": ABC, "item": "x", "indexes": [-1]}, "indexes.0")],
    ),
    "lists.addItemsAtIndexes": Case(
        [
            sample({"list": ABC, "items": ["x"]}, value=["x", *ABC]),
            sample({"list": ABC, "items": ["x", "y"], "indexes": [0, 2]}, value=["x", "a", "b", "y", "c", "d", "e"]),
        ],
        [
            error({"list": ABC, "items": ["x", "y"], "indexes": [1]}, "indexes", "as long as"),
            error({"list": ABC, "items": ["x", "y"], "indexes": [2, 1]}, "indexes", "rise"),
        ],
    ),
    "lists.removeItemAtIndex": Case(
        [
            sample({"list": ABC}, value=["b", "c", "d", "e"]),
            sample({"list": ABC, "index": 2}, value=["a", "b", "d", "e"]),
            sample({"list": ["a"], "index": 5}, value=["a"]),
        ],
        [*NO_LIST, error({"list": ABC, "index": "0"}, "index")],
    ),
    "lists.removeItemAtIndexFromEnd": Case(
        [
            sample({"list": ABC}, value=["a", "b", "c", "d"]),
            sample({"list": ABC, "index": 4}, value=["b", "c", "d", "e"]),
        ],
        [error({"list": ABC, "index": -2}, "index")],
    ),
    "lists.removeItemsAtIndexes": Case(
        [
            sample({"list": ABC, "indexes": [0, 4]}, value=["b", "c", "d"]),
            sample({"list": ABC, "indexes": []}, value=ABC),
            sample({"list": ABC, "indexes": [3, 1]}, value=["a", "c", "e"]),
        ],
        [error({"list": ABC}, "indexes", "missing")],
    ),
    "lists.removeFirstItem": Case(
        [sample({"list": ABC}, value=["b", "c", "d", "e"]), sample({"list": []}, value=[])], NO_LIST
    ),
    "lists.removeLastItem": Case(
        [sample({"list": ABC}, value=["a", "b", "c", "d"]), sample({"list": []}, value=[])], NO_LIST
    ),
    "lists.removeAllItems": Case([sample({"list": ABC}, value=[])], NO_LIST),
    "lists.findIndex": Case(
        [
            sample({"list": ABC, "item": "c"}, value=2),
            sample({"list": ABC, "item": "z"}, value=-1),
            sample({"list": [1, True, "1"], "item": True}, value=1),
            sample({"list": [[1], {"a": 2}], "item": {"a": 2}}, value=1, oracle=BY_CONTENT),
        ],
        [error({"list": ABC}, "item", "missing")],
    ),
    "lists.includes": Case(
        [
            sample({"list": ABC, "item": "c"}, value=True),
            sample({"list": [0], "item": False}, value=False),
            sample({"list": [[1]], "item": [1]}, value=True, oracle=BY_CONTENT),
        ],
        [error({"list": ABC}, "item", "missing")],
    ),
    "lists.listLength": Case([sample({"list": ABC}, value=5), sample({"list": []}, value=0)], NO_LIST),
    "lists.repeat": Case(
        [
            sample({"item": 1}, value=[1] * 10),
            sample({"item": "a", "times": 0}, value=[]),
            sample({"item": [1], "times": 2}, value=[[1], [1]]),
        ],
        [error({"item": 1, "times": 2_000_000}, "times", "at most"), error({"times": 3}, "item", "missing")],
    ),
    "lists.repeatInPattern": Case(
        [sample({"list": [1, 2, 3], "lengthLimit": 5}, value=[1, 2, 3, 1, 2]), sample({"list": [1]}, value=[1] * 100)],
        [error({"list": []}, "list", "empty"), error({"list": [1], "lengthLimit": 0}, "lengthLimit")],
    ),
    "lists.concatenate": Case(
        [sample({"lists": [[1], [2, 3], []]}, value=[1, 2, 3]), sample({"lists": []}, value=[])], NO_LISTS
    ),
    "lists.interleave": Case(
        [sample({"lists": [[1, 2, 3], ["a", "b"]]}, value=[1, "a", 2, "b", 3]), sample({"lists": [[0]]}, value=[0])],
        [*NO_LISTS, error({"lists": []}, "lists", "at least one")],
    ),
    "lists.flipLists": Case(
        [
            sample({"list": [[1, 2, 3], [4, 5, 6]]}, value=[[1, 4], [2, 5], [3, 6]]),
            sample({"list": [[1]]}, value=[[1]]),
        ],
        [error({"list": [[1, 2], [3]]}, "list", "one length"), error({"list": [1]}, "list.0")],
    ),
    "lists.mergeElementsOfLists": Case(
        [
            sample({"lists": [[1, 2], [3, 4]]}, value=[[1, 3], [2, 4]]),
            sample(
                {"lists": [[[1, 2], [3, 4]], [[5, 6], [7, 8]]], "level": 1},
                value=[[[1, 5], [2, 6]], [[3, 7], [4, 8]]],
                oracle="the levels are ours",
            ),
        ],
        [
            error({"lists": [[1], [2]], "level": 1}, "level", "deeper"),
            error({"lists": [[1]], "level": 17}, "level", "at most 16"),
        ],
    ),
    "lists.groupNth": Case(
        [
            sample({"list": ABC}, value=[["a", "b"], ["c", "d"]]),
            sample({"list": ABC, "keepRemainder": True}, value=[["a", "b"], ["c", "d"], ["e"]]),
            sample({"list": ABC, "nrElements": 5}, value=[ABC]),
        ],
        [*NO_LIST, error({"list": ABC, "nrElements": 0}, "nrElements")],
    ),
    "lists.getListDepth": Case(
        [
            sample({"list": [1, 2]}, value=1),
            sample({"list": [[1], [[2]]]}, value=3),
            sample({"list": [[[[]]]]}, value=4),
        ],
        NO_LIST,
    ),
    "lists.getLongestListLength": Case([sample({"lists": [[1], [1, 2, 3], []]}, value=3)], NO_LISTS),
    "lists.reverse": Case(
        [sample({"list": ABC}, value=["e", "d", "c", "b", "a"]), sample({"list": []}, value=[])], NO_LIST
    ),
    "lists.shuffle": Case(
        [sample({"list": ABC}, check=_same_items(ABC), oracle="random"), sample({"list": [1]}, value=[1])], NO_LIST
    ),
    "lists.sortNumber": Case(
        [
            sample({"list": [3, -1, 10, 2.5]}, value=[-1, 2.5, 3, 10]),
            sample({"list": [1, 2], "orderAsc": False}, value=[2, 1]),
        ],
        [*NO_LIST, error({"list": ["a"]}, "list.0")],
    ),
    "lists.sortTexts": Case(
        [
            sample({"list": ["b", "a", "B", "é", "10", "9"]}, value=["10", "9", "B", "a", "b", "é"]),
            sample({"list": ["a", "c", "b"], "orderAsc": False}, value=["c", "b", "a"]),
            sample({"list": ["\uffee", "\U0001f600"]}, value=["\U0001f600", "\uffee"]),
        ],
        [error({"list": [1]}, "list.0")],
    ),
    "lists.sortByPropValue": Case(
        [
            sample({"list": [{"n": 2}, {"n": 1}], "property": "n"}, value=[{"n": 1}, {"n": 2}]),
            sample({"list": [{"n": 1}, {"n": 2}], "property": "n", "orderAsc": False}, value=[{"n": 2}, {"n": 1}]),
        ],
        [error({"list": [{"n": 1}, {"m": 1}], "property": "n"}, "list.1", "no number"), error({"list": [3]}, "list.0")],
    ),
    "lists.removeDuplicates": Case(
        [
            sample({"list": [1, "1", 1, "a", "a"]}, value=[1, "1", "a"]),
            sample({"list": [[1], [1]]}, value=[[1]], oracle=BY_CONTENT),
        ],
        NO_LIST,
    ),
    "lists.removeDuplicateNumbers": Case(
        [sample({"list": [1, 2, 1, 2.0, 3]}, value=[1, 2, 3])], [error({"list": ["1"]}, "list.0")]
    ),
    "lists.removeDuplicateNumbersTolerance": Case(
        [
            sample({"list": [1, 1.05, 2, 2.2], "tolerance": 0.1}, value=[1, 2, 2.2]),
            sample({"list": [1, 1 + 1e-9, 3]}, value=[1, 3]),
        ],
        [error({"list": [1], "tolerance": -1}, "tolerance")],
    ),
    "lists.randomGetThreshold": Case(
        [
            sample({"list": ABC}, value=ABC),
            sample({"list": ABC, "threshold": 0}, value=[]),
            sample({"list": ABC, "threshold": 0.5}, check=_some_of(ABC), oracle="random"),
        ],
        [error({"list": ABC, "threshold": 2}, "threshold")],
    ),
    "lists.randomRemoveThreshold": Case(
        [
            sample({"list": ABC}, value=[]),
            sample({"list": ABC, "threshold": 0}, value=ABC),
            sample({"list": ABC, "threshold": 0.5}, check=_some_of(ABC), oracle="random"),
        ],
        [error({"list": ABC, "threshold": -1}, "threshold")],
    ),
}
