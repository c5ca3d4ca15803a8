"""Cases of ``json``."""

from __future__ import annotations

from tests.ops.case import Case, error, op, sample

SHOP = {"books": [{"title": "A", "price": 8}, {"title": "B", "price": 12.5}], "open": True}
MISSING = "undefined there, null here"

CASES = {
    "json.stringify": Case(
        [
            sample({"json": {"a": [1, 2.0, "é", None, True]}}, value='{"a":[1,2,"é",null,true]}'),
            sample({"json": [1e21, 1e-7, 0.1, -5]}, value="[1e+21,1e-7,0.1,-5]"),
            sample({"json": 'a"b\n'}, value='"a\\"b\\n"'),
        ],
        [
            error({}, "json", "missing"),
            error({"json": [op("occt.shapes.solid.createBox")]}, "json", "cannot be written"),
        ],
    ),
    "json.parse": Case(
        [
            sample({}, value=[0, 0, 0]),
            sample({"text": '{"a": [1, {"b": null}]}'}, value={"a": [1, {"b": None}]}),
            sample({"text": "10"}, value=10),
        ],
        [
            error({"text": "{"}, "text", "not JSON"),
            error({"text": "NaN"}, "text", "not JSON"),
            error({"text": "[" * 200_000}, "text", "not JSON"),
        ],
    ),
    "json.query": Case(
        [
            sample({"json": SHOP, "query": "$..price"}, value=[8, 12.5]),
            sample({"json": SHOP, "query": "$.books[?(@.price<10)].title"}, value=["A"]),
            sample({"json": SHOP["books"], "query": "$.[?(@.price<10)]"}, value=[{"title": "A", "price": 8}]),
            sample({"json": SHOP, "query": "$..[0]"}, value=[{"title": "A", "price": 8}]),
            sample({"json": SHOP, "query": "$.books[*].title"}, value=["A", "B"]),
            sample({"json": SHOP, "query": "$.books[(@.length-1)].title"}, value=["B"]),
            sample({"json": SHOP, "query": "$.books[?(@.title === 'B')].price"}, value=[12.5]),
            sample({"json": SHOP, "query": "$.none"}, value=[]),
        ],
        [error({"json": SHOP, "query": "$.["}, "query", "JSONPath"), error({"json": SHOP}, "query", "missing")],
    ),
    "json.paths": Case(
        [
            sample({"json": SHOP, "query": "$..price"}, value=["$['books'][0]['price']", "$['books'][1]['price']"]),
            sample({"json": SHOP, "query": "$.open"}, value=["$['open']"]),
            sample({"json": SHOP, "query": "$.none"}, value=[]),
        ],
        [error({"json": SHOP, "query": "((("}, "query", "JSONPath")],
    ),
    "json.setValueOnProp": Case(
        [
            sample({"json": {"a": 1}, "value": 2, "property": "a"}, value={"a": 2}),
            sample({"json": {}, "value": [1]}, value={"propName": [1]}),
        ],
        [error({"json": [1], "value": 2}, "json", "object"), error({"json": {}}, "value", "missing")],
    ),
    "json.getValueOnProp": Case(
        [
            sample({"json": {"propName": 5}}, value=5),
            sample({"json": SHOP, "property": "open"}, value=True),
            sample({"json": {}, "property": "x"}, value=None, oracle=MISSING),
        ],
        [error({"json": 5}, "json", "object")],
    ),
    "json.getJsonFromArrayByFirstPropMatch": Case(
        [
            sample(
                {"jsonArray": SHOP["books"], "property": "title", "match": "B"}, value={"title": "B", "price": 12.5}
            ),
            sample(
                {"jsonArray": [{"a": 1, "b": 1}, {"a": 1, "b": 2}], "property": "a", "match": 1}, value={"a": 1, "b": 1}
            ),
            sample({"jsonArray": [], "match": 1}, value=None, oracle=MISSING),
        ],
        [error({"jsonArray": {}, "match": 1}, "jsonArray")],
    ),
    "json.setValue": Case(
        [
            sample({"json": {"a": {"b": 1}}, "value": 2, "path": "$.a", "prop": "b"}, value={"a": {"b": 2}}),
            sample(
                {"json": {"l": [{"x": 1}, {"x": 2}]}, "value": 0, "path": "$.l[*]", "prop": "x"},
                value={"l": [{"x": 0}, {"x": 0}]},
            ),
        ],
        [
            error({"json": {"a": 1}, "value": 2, "path": "$.a"}, "path", "no object"),
            error({"json": {}, "value": 1, "path": "$["}, "path"),
        ],
    ),
    "json.setValuesOnPaths": Case(
        [
            sample(
                {"json": {"a": {}, "b": {}}, "values": [1, 2], "paths": ["$.a", "$.b"], "props": ["x", "y"]},
                value={"a": {"x": 1}, "b": {"y": 2}},
            ),
            sample({"json": {"a": 1}, "values": [], "paths": [], "props": []}, value={"a": 1}),
        ],
        [
            error({"json": {}, "values": [1], "paths": [], "props": []}, "values", "one length"),
            error({"json": {}, "values": [1], "paths": ["$["], "props": ["a"]}, "paths.0"),
        ],
    ),
    "json.createEmpty": Case([sample({}, value={})]),
    "json.previewJson": Case(
        [sample({"json": SHOP}, value=None, oracle="opens a browser window")], [error({}, "json", "missing")]
    ),
    "json.previewAndSaveJson": Case(
        [sample({"json": SHOP}, value=None, oracle="opens a browser window")], [error({}, "json", "missing")]
    ),
}
