"""What the types of the API are made of, and how values of Python go over the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from pathlib import PurePath
from typing import Any, TypeAlias, cast

from pydantic import BaseModel, ConfigDict, ValidationError, WrapValidator
from pydantic.alias_generators import to_camel

from cadcloud_sdk import errors

_TAGS = {"map", "choice", "pipeline"}

Plain: TypeAlias = Any
"""JSON."""


class _Model(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True, protected_namespaces=(), frozen=True)

    def to_dict(self) -> dict[str, Any]:
        """The fields that have been set, as they are on the wire."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)


class ReplyModel(_Model):
    """What a server says. Fields that this version does not know are kept in ``model_extra``."""

    model_config = ConfigDict(extra="allow")


class RequestModel(_Model):
    """What a client asks."""

    model_config = ConfigDict(extra="forbid")


class StepModel(_Model):
    """A step of a pipeline; fields that the service does not know are left to it."""

    model_config = ConfigDict(extra="allow")


def _keep_unknown(value: Any, check: Any) -> Any:
    try:
        return check(value)
    except ValidationError:
        if isinstance(value, str):
            return value
        raise


OPEN = WrapValidator(_keep_unknown)
"""Lets a reply have words that a newer server added to an enumeration."""


def step_kind(step: Any) -> str | None:
    """What kind of step this is, from its field ``type``."""
    fields = cast("Mapping[str, Any]", step) if isinstance(step, Mapping) else {"type": getattr(step, "type", None)}
    found = fields.get("type")
    if found is None:
        return "pipeline"
    return found if found in _TAGS else None


def plain(value: Any) -> Plain:
    """A value as JSON: models by the names of the wire, paths as text, sequences as lists, arrays by ``tolist``."""
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in cast("Mapping[Any, Any]", value).items()}
    if isinstance(value, (Sequence, AbstractSet)) and not isinstance(value, (bytes, bytearray)):
        return [plain(item) for item in cast("Sequence[Any]", value)]
    return _own_form(value)


def _own_form(value: Any) -> Plain:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, PurePath):
        return str(value)
    for method in ("to_wire", "tolist"):
        if hasattr(value, method):
            return plain(getattr(value, method)())
    raise TypeError(f"{type(value).__name__} is nothing that can be sent as JSON")


def body(model: type[BaseModel], values: Mapping[str, Any], *, validate: bool) -> dict[str, Any]:
    """The body of a request.

    Args:
        model: what it has to be.
        values: its fields by their names in Python; None is not sent.
        validate: whether to check it here, before the server does.

    Raises:
        ValidationError: it does not fit, with the path of everything that is wrong.
    """
    given = {_alias(model, name): plain(value) for name, value in values.items() if value is not None}
    if not validate:
        return given
    try:
        return model.model_validate(given).model_dump(mode="json", by_alias=True, exclude_unset=True)
    except ValidationError as error:
        raise errors.ValidationError.of_problems(_problems(error)) from None


def _alias(model: type[BaseModel], name: str) -> str:
    field = model.model_fields.get(name)
    return (field.serialization_alias if field else None) or to_camel(name)


def _problems(error: ValidationError) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for each in error.errors(include_url=False, include_context=False):
        path = ".".join(str(part) for part in each["loc"] if part not in _TAGS)
        found.append((path, each["msg"]))
    return found
