"""Operations of ``json``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Text, default


class JsonOperations(Namespace):
    """Operations of ``json``."""

    def create_empty(self) -> Result[Mapping[str, Any]]:
        """Make an object without properties.

        Returns:
            An empty object.
        """
        return self._add("json.createEmpty", {}, {})

    def get_json_from_array_by_first_prop_match(
        self, json_array: Sequence[Any] | Reference[Sequence[Any]], match: Any, property: Text = default("propName")
    ) -> Result[Any]:
        """Find the first object with a certain property.

        Args:
            json_array: the objects to go through.
            match: the value that the property must have.
            property: its name.

        Returns:
            The object; null where none matches.
        """
        return self._add(
            "json.getJsonFromArrayByFirstPropMatch", {"jsonArray": json_array, "match": match}, {"property": property}
        )

    def get_value_on_prop(self, json: Any, property: Text = default("propName")) -> Result[Any]:
        """Read a property of an object.

        Args:
            json: the object.
            property: its name.

        Returns:
            Its value; null where there is none.
        """
        return self._add("json.getValueOnProp", {"json": json}, {"property": property})

    def parse(self, text: Text = default("[0, 0, 0]")) -> Result[Any]:
        """Read JSON text.

        Args:
            text: a JSON document.

        Returns:
            What it says.
        """
        return self._add("json.parse", {}, {"text": text})

    def paths(self, json: Any, query: Text) -> Result[Sequence[str]]:
        """Find where the values of a JSONPath lie.

        Args:
            json: where to look.
            query: the path, see ``json.query``.

        Returns:
            A path a value, such as ``$['list'][0]``.
        """
        return self._add("json.paths", {"json": json, "query": query}, {})

    def preview_and_save_json(self, json: Any) -> Result[None]:
        """Do nothing: it shows and saves a document in a browser, and there is none here.

        Args:
            json: the document.
        """
        return self._add("json.previewAndSaveJson", {"json": json}, {})

    def preview_json(self, json: Any) -> Result[None]:
        """Do nothing: it shows a document in a browser, and there is none here.

        Args:
            json: the document.
        """
        return self._add("json.previewJson", {"json": json}, {})

    def query(self, json: Any, query: Text) -> Result[Sequence[Any]]:
        """Find values by a JSONPath.

        Convention: JSONPath as JSONPath-Plus spells it: ``$..name``, ``$.list[0]``, ``$.[?(@.price < 10)]``.

        Known difference: filters cannot call JavaScript, and the ``^`` and ``~`` extensions are refused.

        Args:
            json: where to look.
            query: the path.

        Returns:
            The values found, in document order; an empty list where there are none.
        """
        return self._add("json.query", {"json": json, "query": query}, {})

    def set_value(
        self, json: Any, value: Any, path: Text = default("$.pathToParent"), prop: Text = default("propertyName")
    ) -> Result[Any]:
        """Set a property of every object that a JSONPath finds.

        Args:
            json: the document.
            value: what to set.
            path: finds the objects to change, see ``json.query``.
            prop: the name of the property.

        Returns:
            A changed copy.
        """
        return self._add("json.setValue", {"json": json, "value": value}, {"path": path, "prop": prop})

    def set_value_on_prop(self, json: Any, value: Any, property: Text = default("propName")) -> Result[Any]:
        """Set a property of an object.

        Args:
            json: the object.
            value: what to set.
            property: its name.

        Returns:
            A changed copy.
        """
        return self._add("json.setValueOnProp", {"json": json, "value": value}, {"property": property})

    def set_values_on_paths(
        self,
        json: Any,
        values: Sequence[Any] | Reference[Sequence[Any]],
        paths: Sequence[Text] | Reference[Sequence[str]],
        props: Sequence[Text] | Reference[Sequence[str]],
    ) -> Result[Any]:
        """Set several properties, each on the objects of its own JSONPath.

        Args:
            json: the document.
            values: what to set.
            paths: a path for each value.
            props: a name for each value.

        Returns:
            A changed copy.
        """
        return self._add("json.setValuesOnPaths", {"json": json, "values": values, "paths": paths, "props": props}, {})

    def stringify(self, json: Any) -> Result[str]:
        """Write a value as JSON text.

        Convention: no spaces; numbers as JavaScript writes them, 1 for 1.0.

        Args:
            json: plain data.

        Returns:
            The text.
        """
        return self._add("json.stringify", {"json": json}, {})
