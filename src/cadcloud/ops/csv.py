"""CSV text: tables as rows of text, as objects, and back."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Annotated, Any, TypeAlias

from pydantic import Field

from cadcloud.ops import _javascript as javascript
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Flag, Index, Text

Separator: TypeAlias = Annotated[str, Field(strict=True, min_length=1, max_length=16)]
Cell: TypeAlias = str | int | float | bool | None

PEOPLE = "name,age\nJohn,30"
MORE_PEOPLE = "name,age\nJohn,30\nJane,25"


@operation
def parse_to_array(
    csv: Text = PEOPLE, row_separator: Separator = "\n", column_separator: Separator = ","
) -> list[list[str]]:
    """Read CSV text as rows of text.

    Convention: cells may be quoted by ``"``, doubled to mean itself; empty lines are left out; spaces
    around cells that are not quoted are dropped.

    Args:
        csv: the text.
        row_separator: what ends a row; a line feed takes a carriage return before it too.
        column_separator: what ends a cell.

    Returns:
        A list of cells for each row, headers included.
    """
    return _rows(csv, row_separator, column_separator)


@lru_cache(maxsize=32)
def _cell(row_separator: str, column_separator: str) -> re.Pattern[str]:
    row = r"\r?\n" if row_separator == "\n" else re.escape(row_separator)
    column = re.escape(column_separator)
    return re.compile(
        rf'[ \t]*"((?:[^"]|"")*)"[ \t]*(?={column}|{row}|\Z)({column}|{row}|\Z)|(.*?)({column}|{row}|\Z)', re.DOTALL
    )


def _rows(csv: str, row_separator: str, column_separator: str) -> list[list[str]]:
    rows: list[list[str]] = []
    row: list[str] = []
    for match in _cell(row_separator, column_separator).finditer(csv):
        quoted, quoted_end, plain, plain_end = match.groups()
        row.append(plain.strip() if quoted is None else quoted.replace('""', '"'))
        end = plain_end if quoted is None else quoted_end
        if end != column_separator:
            rows.append(row)
            row = []
        if not end:
            break
    return [row for row in rows if any(row) or len(row) > 1]


@operation
def parse_to_json(
    csv: Text = MORE_PEOPLE,
    header_row: Index = 0,
    data_start_row: Index = 1,
    row_separator: Separator = "\n",
    column_separator: Separator = ",",
    number_columns: list[Text] | None = None,
) -> list[dict[str, Any]]:
    """Read CSV text with a row of headers as objects.

    Args:
        csv: the text.
        header_row: which row holds the headers, from 0.
        data_start_row: where the data start.
        row_separator: what ends a row.
        column_separator: what ends a cell.
        number_columns: headers of the columns that hold numbers.

    Returns:
        An object a row, its properties named by the headers.
    """
    rows = _rows(csv, row_separator, column_separator)
    headers = _headers(rows, header_row)
    return _objects(rows, headers, data_start_row, number_columns or [])


@operation
def parse_to_json_with_headers(
    csv: Text = "John,30\nJane,25",
    headers: list[Text] = ["name", "age"],
    data_start_row: Index = 0,
    row_separator: Separator = "\n",
    column_separator: Separator = ",",
    number_columns: list[Text] | None = None,
) -> list[dict[str, Any]]:
    """Read CSV text without headers as objects.

    Args:
        csv: the text.
        headers: names for the columns.
        data_start_row: where the data start.
        row_separator: what ends a row.
        column_separator: what ends a cell.
        number_columns: names of the columns that hold numbers.

    Returns:
        An object a row.
    """
    rows = _rows(csv, row_separator, column_separator)
    return _objects(rows, headers, data_start_row, number_columns or [])


def _headers(rows: list[list[str]], header_row: int) -> list[str]:
    if header_row >= len(rows):
        raise InvalidInput(f"headerRow must be below {len(rows)}, the count of rows", parameter="headerRow")
    return rows[header_row]


def _objects(rows: list[list[str]], headers: list[str], start: int, number_columns: list[str]) -> list[dict[str, Any]]:
    numeric = set(number_columns)
    return [
        {
            header: _number(text, header, start + position) if header in numeric else text
            for header, text in zip(headers, row + [""] * (len(headers) - len(row)), strict=False)
        }
        for position, row in enumerate(rows[start:])
    ]


def _number(text: str, column: str, row: int) -> int | float:
    try:
        return javascript.finite(float(text or 0), f"the number {text!r} is too large", "csv")
    except ValueError:
        raise InvalidInput(
            f"row {row} has {text!r} in the column {column!r}, which is no number", parameter="csv"
        ) from None


@operation
def query_column(
    csv: Text = MORE_PEOPLE,
    column: Text = "name",
    header_row: Index = 0,
    data_start_row: Index = 1,
    row_separator: Separator = "\n",
    column_separator: Separator = ",",
    as_number: Flag = False,
) -> list[str | int | float]:
    """Read one column.

    Args:
        csv: the text.
        column: its header.
        header_row: which row holds the headers, from 0.
        data_start_row: where the data start.
        row_separator: what ends a row.
        column_separator: what ends a cell.
        as_number: true reads numbers, false text.

    Returns:
        The column's cells.
    """
    rows = _rows(csv, row_separator, column_separator)
    headers = _headers(rows, header_row)
    _known(column, headers)
    numbers = [column] if as_number else []
    return [item[column] for item in _objects(rows, headers, data_start_row, numbers)]


def _known(column: str, headers: list[str]) -> None:
    if column not in headers:
        raise InvalidInput(f"column must be one of {', '.join(headers)}, not {column}", parameter="column")


@operation
def query_rows_by_value(
    csv: Text = MORE_PEOPLE,
    column: Text = "age",
    value: Text = "30",
    header_row: Index = 0,
    data_start_row: Index = 1,
    row_separator: Separator = "\n",
    column_separator: Separator = ",",
    number_columns: list[Text] | None = None,
) -> list[dict[str, Any]]:
    """Read the rows with a certain cell.

    Args:
        csv: the text.
        column: header of the column to look at.
        value: the text that its cell must hold.
        header_row: which row holds the headers, from 0.
        data_start_row: where the data start.
        row_separator: what ends a row.
        column_separator: what ends a cell.
        number_columns: headers of the columns that hold numbers.

    Returns:
        The rows as objects.
    """
    rows = _rows(csv, row_separator, column_separator)
    headers = _headers(rows, header_row)
    _known(column, headers)
    texts = _objects(rows, headers, data_start_row, [])
    found = _objects(rows, headers, data_start_row, number_columns or [])
    return [row for row, text in zip(found, texts, strict=True) if text[column] == value]


@operation
def get_headers(
    csv: Text = PEOPLE, header_row: Index = 0, row_separator: Separator = "\n", column_separator: Separator = ","
) -> list[str]:
    """Read the headers.

    Args:
        csv: the text.
        header_row: which row holds them, from 0.
        row_separator: what ends a row.
        column_separator: what ends a cell.

    Returns:
        The headers.
    """
    return _headers(_rows(csv, row_separator, column_separator), header_row)


@operation
def get_row_count(
    data_start_row: Index | None = None,
    csv: Text = MORE_PEOPLE,
    has_headers: Flag = True,
    row_separator: Separator = "\n",
    column_separator: Separator = ",",
) -> int:
    """Count the rows of data.

    Args:
        data_start_row: where the data start, from 0; without it ``has_headers`` tells.
        csv: the text.
        has_headers: true leaves the first row out, unless ``data_start_row`` is given.
        row_separator: what ends a row.
        column_separator: what ends a cell.

    Returns:
        How many there are.
    """
    start = int(has_headers) if data_start_row is None else data_start_row
    return max(len(_rows(csv, row_separator, column_separator)) - start, 0)


@operation
def get_column_count(csv: Text = PEOPLE, row_separator: Separator = "\n", column_separator: Separator = ",") -> int:
    """Count the columns, by the first row.

    Args:
        csv: the text.
        row_separator: what ends a row.
        column_separator: what ends a cell.

    Returns:
        How many there are; 0 for an empty text.
    """
    rows = _rows(csv, row_separator, column_separator)
    return len(rows[0]) if rows else 0


@operation
def array_to_csv(
    array: list[list[Cell]] = [["name", "age"], ["John", "30"]],
    row_separator: Separator = "\n",
    column_separator: Separator = ",",
) -> str:
    """Write rows as CSV text.

    Args:
        array: the rows, headers included.
        row_separator: goes between rows.
        column_separator: goes between cells.

    Returns:
        The text; cells that hold a separator or a quote are quoted.
    """
    return row_separator.join(
        column_separator.join(_quoted(cell, row_separator, column_separator) for cell in row) for row in array
    )


def _quoted(cell: Any, row_separator: str, column_separator: str) -> str:
    text = _plain(cell)
    if any(mark in text for mark in ('"', "\n", "\r", row_separator, column_separator)):
        return '"' + text.replace('"', '""') + '"'
    return text


def _plain(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return javascript.number_text(cell) if isinstance(cell, (int, float)) else str(cell)


@operation
def json_to_csv(
    json: list[dict[str, Any]] = [{"name": "John", "age": "30"}],
    headers: list[Text] = ["name", "age"],
    include_headers: Flag = True,
    row_separator: Separator = "\n",
    column_separator: Separator = ",",
) -> str:
    """Write objects as CSV text.

    Args:
        json: the objects, one a row.
        headers: which properties to write, in order.
        include_headers: true writes them as the first row.
        row_separator: goes between rows.
        column_separator: goes between cells.

    Returns:
        The text; properties that an object lacks are empty.
    """
    rows: list[list[Any]] = [[item.get(header) for header in headers] for item in json]
    return array_to_csv([list(headers), *rows] if include_headers else rows, row_separator, column_separator)


@operation
def json_to_csv_auto(
    json: list[dict[str, Any]] = [{"name": "John", "age": "30"}],
    include_headers: Flag = True,
    row_separator: Separator = "\n",
    column_separator: Separator = ",",
) -> str:
    """Write objects as CSV text, with the properties of the first one as columns.

    Args:
        json: the objects, one a row; an empty list gives an empty text.
        include_headers: true writes the properties' names as the first row.
        row_separator: goes between rows.
        column_separator: goes between cells.

    Returns:
        The text.
    """
    if not json:
        return ""
    return json_to_csv(json, list(json[0]), include_headers, row_separator, column_separator)
