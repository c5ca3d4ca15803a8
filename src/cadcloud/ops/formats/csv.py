"""Tables as CSV (RFC 4180): objects under a header, lists as rows, plain values as one column."""

from __future__ import annotations

import csv
import io
from typing import Any, cast

from cadcloud.ops._javascript import number_text
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats.json import plain


def csv_bytes(value: Any) -> bytes:
    """A result as CSV text.

    Args:
        value: a list of objects (the keys, in order of appearance, become the header), a list of lists,
            or a list of plain values; text is taken for finished CSV.

    Raises:
        InvalidInput: it is no table.
    """
    table = plain(value)
    if isinstance(table, str):
        return table.encode()
    if not isinstance(table, list):
        raise _no_table("the result is no list")
    rows = _rows(cast("list[Any]", table))
    text = io.StringIO()
    csv.writer(text).writerows([_cell(cell, row) for cell in cells] for row, cells in enumerate(rows))
    return text.getvalue().encode()


def _rows(table: list[Any]) -> list[list[Any]]:
    if table and all(isinstance(row, dict) for row in table):
        header = list(dict.fromkeys(key for row in table for key in row))
        return [header, *([row.get(key) for key in header] for row in table)]
    if any(isinstance(row, dict) for row in table):
        raise _no_table("some of its rows are objects and some are not")
    return [row if isinstance(row, list) else [row] for row in table]


def _cell(value: Any, row: int) -> str:
    if isinstance(value, (list, dict)):
        raise _no_table(f"row {row} holds a {'list' if isinstance(value, list) else 'n object'} in a cell")
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return number_text(value) if isinstance(value, (int, float)) else value


def _no_table(reason: str) -> InvalidInput:
    return InvalidInput(f"CSV holds a table: a list of rows, but {reason}; use json.", "outputs.formats")
