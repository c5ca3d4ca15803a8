"""Operations of ``csv``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Integer, Number, Text, default


class CsvOperations(Namespace):
    """Operations of ``csv``."""

    def array_to_csv(
        self,
        array: Sequence[
            Sequence[Text | Integer | Number | Boolean | None] | Reference[Sequence[str | int | float | bool | None]]
        ]
        | Reference[Sequence[Sequence[str | int | float | bool | None]]] = default([["name", "age"], ["John", "30"]]),
        row_separator: Text = default("\n"),
        column_separator: Text = default(","),
    ) -> Result[str]:
        """Write rows as CSV text.

        Args:
            array: the rows, headers included.
            row_separator: goes between rows.
            column_separator: goes between cells.

        Returns:
            The text; cells that hold a separator or a quote are quoted.
        """
        return self._add(
            "csv.arrayToCsv", {}, {"array": array, "rowSeparator": row_separator, "columnSeparator": column_separator}
        )

    def get_column_count(
        self,
        csv: Text = default("name,age\nJohn,30"),
        row_separator: Text = default("\n"),
        column_separator: Text = default(","),
    ) -> Result[int]:
        """Count the columns, by the first row.

        Args:
            csv: the text.
            row_separator: what ends a row.
            column_separator: what ends a cell.

        Returns:
            How many there are; 0 for an empty text.
        """
        return self._add(
            "csv.getColumnCount", {}, {"csv": csv, "rowSeparator": row_separator, "columnSeparator": column_separator}
        )

    def get_headers(
        self,
        csv: Text = default("name,age\nJohn,30"),
        header_row: Integer = default(0),
        row_separator: Text = default("\n"),
        column_separator: Text = default(","),
    ) -> Result[Sequence[str]]:
        """Read the headers.

        Args:
            csv: the text.
            header_row: which row holds them, from 0.
            row_separator: what ends a row.
            column_separator: what ends a cell.

        Returns:
            The headers.
        """
        return self._add(
            "csv.getHeaders",
            {},
            {"csv": csv, "headerRow": header_row, "rowSeparator": row_separator, "columnSeparator": column_separator},
        )

    def get_row_count(
        self,
        data_start_row: Integer | None = None,
        csv: Text = default("name,age\nJohn,30\nJane,25"),
        has_headers: Boolean = default(True),
        row_separator: Text = default("\n"),
        column_separator: Text = default(","),
    ) -> Result[int]:
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
        return self._add(
            "csv.getRowCount",
            {},
            {
                "dataStartRow": data_start_row,
                "csv": csv,
                "hasHeaders": has_headers,
                "rowSeparator": row_separator,
                "columnSeparator": column_separator,
            },
        )

    def json_to_csv(
        self,
        json: Sequence[Mapping[str, Any] | Reference[Any]] | Reference[Sequence[Mapping[str, Any]]] = default(
            [{"name": "John", "age": "30"}]
        ),
        headers: Sequence[Text] | Reference[Sequence[str]] = default(["name", "age"]),
        include_headers: Boolean = default(True),
        row_separator: Text = default("\n"),
        column_separator: Text = default(","),
    ) -> Result[str]:
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
        return self._add(
            "csv.jsonToCsv",
            {},
            {
                "json": json,
                "headers": headers,
                "includeHeaders": include_headers,
                "rowSeparator": row_separator,
                "columnSeparator": column_separator,
            },
        )

    def json_to_csv_auto(
        self,
        json: Sequence[Mapping[str, Any] | Reference[Any]] | Reference[Sequence[Mapping[str, Any]]] = default(
            [{"name": "John", "age": "30"}]
        ),
        include_headers: Boolean = default(True),
        row_separator: Text = default("\n"),
        column_separator: Text = default(","),
    ) -> Result[str]:
        """Write objects as CSV text, with the properties of the first one as columns.

        Args:
            json: the objects, one a row; an empty list gives an empty text.
            include_headers: true writes the properties' names as the first row.
            row_separator: goes between rows.
            column_separator: goes between cells.

        Returns:
            The text.
        """
        return self._add(
            "csv.jsonToCsvAuto",
            {},
            {
                "json": json,
                "includeHeaders": include_headers,
                "rowSeparator": row_separator,
                "columnSeparator": column_separator,
            },
        )

    def parse_to_array(
        self,
        csv: Text = default("name,age\nJohn,30"),
        row_separator: Text = default("\n"),
        column_separator: Text = default(","),
    ) -> Result[Sequence[Sequence[str]]]:
        """Read CSV text as rows of text.

        Convention: cells may be quoted by ``"``, doubled to mean itself; empty lines are left out; spaces around
        cells that are not quoted are dropped.

        Args:
            csv: the text.
            row_separator: what ends a row; a line feed takes a carriage return before it too.
            column_separator: what ends a cell.

        Returns:
            A list of cells for each row, headers included.
        """
        return self._add(
            "csv.parseToArray", {}, {"csv": csv, "rowSeparator": row_separator, "columnSeparator": column_separator}
        )

    def parse_to_json(
        self,
        csv: Text = default("name,age\nJohn,30\nJane,25"),
        header_row: Integer = default(0),
        data_start_row: Integer = default(1),
        row_separator: Text = default("\n"),
        column_separator: Text = default(","),
        number_columns: Sequence[Text] | Reference[Sequence[str]] | None = None,
    ) -> Result[Sequence[Mapping[str, Any]]]:
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
        return self._add(
            "csv.parseToJson",
            {},
            {
                "csv": csv,
                "headerRow": header_row,
                "dataStartRow": data_start_row,
                "rowSeparator": row_separator,
                "columnSeparator": column_separator,
                "numberColumns": number_columns,
            },
        )

    def parse_to_json_with_headers(
        self,
        csv: Text = default("John,30\nJane,25"),
        headers: Sequence[Text] | Reference[Sequence[str]] = default(["name", "age"]),
        data_start_row: Integer = default(0),
        row_separator: Text = default("\n"),
        column_separator: Text = default(","),
        number_columns: Sequence[Text] | Reference[Sequence[str]] | None = None,
    ) -> Result[Sequence[Mapping[str, Any]]]:
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
        return self._add(
            "csv.parseToJsonWithHeaders",
            {},
            {
                "csv": csv,
                "headers": headers,
                "dataStartRow": data_start_row,
                "rowSeparator": row_separator,
                "columnSeparator": column_separator,
                "numberColumns": number_columns,
            },
        )

    def query_column(
        self,
        csv: Text = default("name,age\nJohn,30\nJane,25"),
        column: Text = default("name"),
        header_row: Integer = default(0),
        data_start_row: Integer = default(1),
        row_separator: Text = default("\n"),
        column_separator: Text = default(","),
        as_number: Boolean = default(False),
    ) -> Result[Sequence[str | int | float]]:
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
        return self._add(
            "csv.queryColumn",
            {},
            {
                "csv": csv,
                "column": column,
                "headerRow": header_row,
                "dataStartRow": data_start_row,
                "rowSeparator": row_separator,
                "columnSeparator": column_separator,
                "asNumber": as_number,
            },
        )

    def query_rows_by_value(
        self,
        csv: Text = default("name,age\nJohn,30\nJane,25"),
        column: Text = default("age"),
        value: Text = default("30"),
        header_row: Integer = default(0),
        data_start_row: Integer = default(1),
        row_separator: Text = default("\n"),
        column_separator: Text = default(","),
        number_columns: Sequence[Text] | Reference[Sequence[str]] | None = None,
    ) -> Result[Sequence[Mapping[str, Any]]]:
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
        return self._add(
            "csv.queryRowsByValue",
            {},
            {
                "csv": csv,
                "column": column,
                "value": value,
                "headerRow": header_row,
                "dataStartRow": data_start_row,
                "rowSeparator": row_separator,
                "columnSeparator": column_separator,
                "numberColumns": number_columns,
            },
        )
