"""Cases of ``csv``."""

from __future__ import annotations

from tests.ops.case import Case, error, sample

QUOTED = 'name,note\n"Doe, John","says ""hi"""\nJane,"two\nlines"\n'
PEOPLE = [{"name": "John", "age": "30"}, {"name": "Jane", "age": "25"}]

CASES = {
    "csv.parseToArray": Case(
        [
            sample({}, value=[["name", "age"], ["John", "30"]]),
            sample(
                {"csv": QUOTED},
                value=[["name", "note"], ["Doe, John", 'says "hi"'], ["Jane", "two\nlines"]],
                oracle="lines in cells",
            ),
            sample({"csv": "a;b|c;d", "rowSeparator": "|", "columnSeparator": ";"}, value=[["a", "b"], ["c", "d"]]),
            sample({"csv": "a,,c\r\n1,2,"}, value=[["a", "", "c"], ["1", "2", ""]]),
            sample({"csv": "a::b", "columnSeparator": "::"}, value=[["a", "b"]]),
            sample({"csv": ""}, value=[]),
        ],
        [error({"csv": 5}, "csv"), error({"columnSeparator": ""}, "columnSeparator")],
        difference="separators of several characters are not seen there",
    ),
    "csv.parseToJson": Case(
        [
            sample({}, value=PEOPLE),
            sample({"numberColumns": ["age"]}, value=[{"name": "John", "age": 30}, {"name": "Jane", "age": 25}]),
            sample({"csv": "title\na,b\n1,2", "headerRow": 1, "dataStartRow": 2}, value=[{"a": "1", "b": "2"}]),
        ],
        [
            error({"headerRow": 9}, "headerRow", "below 3"),
            error({"numberColumns": ["name"]}, "csv", "no number"),
        ],
    ),
    "csv.parseToJsonWithHeaders": Case(
        [
            sample({}, value=PEOPLE),
            sample({"csv": "1,2", "headers": ["a", "b"], "numberColumns": ["b"]}, value=[{"a": "1", "b": 2}]),
        ],
        [error({"headers": "name"}, "headers")],
    ),
    "csv.queryColumn": Case(
        [sample({}, value=["John", "Jane"]), sample({"column": "age", "asNumber": True}, value=[30, 25])],
        [
            error({"column": "height"}, "column", "one of name, age"),
            error({"column": "name", "asNumber": True}, "csv", "no number"),
        ],
    ),
    "csv.queryRowsByValue": Case(
        [
            sample({}, value=[PEOPLE[0]]),
            sample({"column": "name", "value": "Jane", "numberColumns": ["age"]}, value=[{"name": "Jane", "age": 25}]),
            sample({"value": "99"}, value=[]),
        ],
        [error({"column": "x"}, "column", "one of")],
    ),
    "csv.getHeaders": Case(
        [sample({}, value=["name", "age"]), sample({"headerRow": 1}, value=["John", "30"])],
        [error({"headerRow": 5}, "headerRow")],
    ),
    "csv.getRowCount": Case(
        [
            sample({"dataStartRow": 1}, value=2),
            sample({"dataStartRow": 0, "hasHeaders": False}, value=3),
            sample({"dataStartRow": 0}, value=3),
            sample({}, value=2),
            sample({"dataStartRow": 9}, value=0, oracle="never below zero"),
        ],
        [error({"dataStartRow": 1.5}, "dataStartRow"), error({"dataStartRow": -1}, "dataStartRow")],
    ),
    "csv.getColumnCount": Case(
        [sample({}, value=2), sample({"csv": "a;b;c", "columnSeparator": ";"}, value=3)], [error({"csv": []}, "csv")]
    ),
    "csv.arrayToCsv": Case(
        [
            sample({}, value="name,age\nJohn,30"),
            sample({"array": [["a,b", 'q"q', 1.5, True, None]]}, value='"a,b","q""q",1.5,true,'),
            sample({"array": [[1, 2], [3, 4]], "rowSeparator": "|", "columnSeparator": ";"}, value="1;2|3;4"),
        ],
        [error({"array": [1]}, "array.0")],
    ),
    "csv.jsonToCsv": Case(
        [
            sample({}, value="name,age\nJohn,30"),
            sample({"json": [{"a": 1}], "headers": ["a", "b"], "includeHeaders": False}, value="1,"),
        ],
        [error({"json": [1]}, "json.0"), error({"headers": [1]}, "headers.0")],
    ),
    "csv.jsonToCsvAuto": Case(
        [
            sample({}, value="name,age\nJohn,30"),
            sample({"json": []}, value=""),
            sample({"json": [{"x": 1.0}], "includeHeaders": False}, value="1"),
        ],
        [error({"json": {}}, "json")],
    ),
}
