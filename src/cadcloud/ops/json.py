"""JSON documents: reading, querying and changing them. Every change is made to a copy."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterable
from typing import Any, cast

import jsonpath
from jsonpath.exceptions import JSONPathError

from cadcloud.ops import _javascript as javascript
from cadcloud.ops._equality import same
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.registry import operation
from cadcloud.ops.types import Text

DEEPEST = 100


@operation
def stringify(json: Any) -> str:
    """Write a value as JSON text.

    Convention: no spaces; numbers as JavaScript writes them, 1 for 1.0.

    Args:
        json: plain data.

    Returns:
        The text.
    """
    return _text(json, DEEPEST)


def _text(value: Any, levels: int) -> str:
    if levels == 0:
        raise InvalidInput(f"json is nested more than {DEEPEST} levels deep", parameter="json")
    if isinstance(value, (list, tuple)):
        return f"[{','.join(_text(item, levels - 1) for item in cast('list[Any]', value))}]"
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value).items()
        return f"{{{','.join(f'{_scalar(key)}:{_text(item, levels - 1)}' for key, item in fields)}}}"
    return _scalar(value)


def _scalar(value: Any) -> str:
    if isinstance(value, bool) or value is None or isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, (int, float)):
        return javascript.number_text(value)
    raise InvalidInput(f"json holds a {type(value).__name__}, which cannot be written as JSON", parameter="json")


@operation
def parse(text: Text = "[0, 0, 0]") -> Any:
    """Read JSON text.

    Args:
        text: a JSON document.

    Returns:
        What it says.
    """
    try:
        return json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        reason = str(error) if isinstance(error, json.JSONDecodeError) else "it is nested too deeply or holds NaN"
        raise InvalidInput(f"text is not JSON: {reason}", parameter="text") from None


def _no_constant(name: str) -> Any:
    raise ValueError(name)


@operation
def query(json: Any, query: Text) -> list[Any]:
    """Find values by a JSONPath.

    Convention: JSONPath as JSONPath-Plus spells it: ``$..name``, ``$.list[0]``, ``$.[?(@.price < 10)]``.

    Known difference: filters cannot call JavaScript, and the ``^`` and ``~`` extensions are refused.

    Args:
        json: where to look.
        query: the path.

    Returns:
        The values found, in document order; an empty list where there are none.
    """
    return [match.obj for match in _matches(json, query, "query")]


@operation
def paths(json: Any, query: Text) -> list[str]:
    """Find where the values of a JSONPath lie.

    Args:
        json: where to look.
        query: the path, see ``json.query``.

    Returns:
        A path a value, such as ``$['list'][0]``.
    """
    return [match.path for match in _matches(json, query, "query")]


def _matches(document: Any, path: str, parameter: str) -> Iterable[Any]:
    if not path:
        return []  # as JSONPath-Plus has it; the standard's empty path is the whole document
    try:
        return list(jsonpath.finditer(_standard(path), document))
    except (JSONPathError, RecursionError) as error:
        reason = str(error).split("\n", 1)[0]
        raise InvalidInput(f"{parameter} is not a JSONPath that is understood: {reason}", parameter=parameter) from None


def _standard(path: str) -> str:
    """Turn what JSONPath-Plus allows and the standard does not into the standard's spelling."""
    path = re.sub(r"(?<!\.)\.\[", "[", path)
    path = re.sub(r"\[\(@\.length\s*-\s*(\d+)\)\]", r"[-\1]", path)
    return path.replace("===", "==").replace("!==", "!=")


@operation
def set_value_on_prop(json: Any, value: Any, property: Text = "propName") -> Any:
    """Set a property of an object.

    Args:
        json: the object.
        value: what to set.
        property: its name.

    Returns:
        A changed copy.
    """
    changed = copy.deepcopy(_an_object(json, "json"))
    changed[property] = value
    return changed


def _an_object(value: Any, parameter: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise InvalidInput(f"{parameter} must be an object", parameter=parameter)
    return cast("dict[str, Any]", value)


@operation
def get_value_on_prop(json: Any, property: Text = "propName") -> Any:
    """Read a property of an object.

    Args:
        json: the object.
        property: its name.

    Returns:
        Its value; null where there is none.
    """
    return _an_object(json, "json").get(property)


@operation
def get_json_from_array_by_first_prop_match(json_array: list[Any], match: Any, property: Text = "propName") -> Any:
    """Find the first object with a certain property.

    Args:
        json_array: the objects to go through.
        match: the value that the property must have.
        property: its name.

    Returns:
        The object; null where none matches.
    """
    for item in json_array:
        if isinstance(item, dict) and property in item and same(item[property], match):
            return cast("dict[str, Any]", item)
    return None


@operation
def set_value(json: Any, value: Any, path: Text = "$.pathToParent", prop: Text = "propertyName") -> Any:
    """Set a property of every object that a JSONPath finds.

    Args:
        json: the document.
        value: what to set.
        path: finds the objects to change, see ``json.query``.
        prop: the name of the property.

    Returns:
        A changed copy.
    """
    return _changed(copy.deepcopy(json), value, path, prop, "path")


@operation
def set_values_on_paths(json: Any, values: list[Any], paths: list[Text], props: list[Text]) -> Any:
    """Set several properties, each on the objects of its own JSONPath.

    Args:
        json: the document.
        values: what to set.
        paths: a path for each value.
        props: a name for each value.

    Returns:
        A changed copy.
    """
    if not len(values) == len(paths) == len(props):
        raise InvalidInput("values, paths and props must be of one length", parameter="values")
    changed = copy.deepcopy(json)
    for position, (value, path, prop) in enumerate(zip(values, paths, props, strict=True)):
        changed = _changed(changed, value, path, prop, f"paths.{position}")
    return changed


def _changed(document: Any, value: Any, path: str, prop: str, parameter: str) -> Any:
    for match in _matches(document, path, parameter):
        if not isinstance(match.obj, dict):
            raise InvalidInput(f"{parameter} finds {match.path}, which is no object", parameter=parameter)
        cast("dict[str, Any]", match.obj)[prop] = value
    return document


@operation
def create_empty() -> dict[str, Any]:
    """Make an object without properties.

    Returns:
        An empty object.
    """
    return {}


@operation
def preview_json(json: Any) -> None:
    """Do nothing: it shows a document in a browser, and there is none here.

    Args:
        json: the document.
    """


@operation
def preview_and_save_json(json: Any) -> None:
    """Do nothing: it shows and saves a document in a browser, and there is none here.

    Args:
        json: the document.
    """
