"""The registry of models: what each is called, what it takes, and how to run it.

A function becomes a model by ``@model``. Its name gives the slug, its signature the parameters and
defaults, its annotations the bounds, its docstring the words. Nothing is declared twice.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, TypeAlias, TypeVar, cast, get_args, get_origin, overload

from OCP.TDocStd import TDocStd_Document
from pydantic import AfterValidator, TypeAdapter

from cadcloud.ops.errors import InvalidInput, KernelError, OperationError, raised_by_geometry_kernel
from cadcloud.ops.models.parameters import Limits
from cadcloud.ops.models.parts import document_of
from cadcloud.ops.registry import Parameter, adapter, parameters_of, validated, words_of

F = TypeVar("F", bound=Callable[..., Any])
Json: TypeAlias = dict[str, Any]

PRECISION = "precision"
"""The parameter that says how finely a model is meshed, where a model has one."""


@dataclass(frozen=True)
class Preset:
    """A model with values that look well.

    Attributes:
        name: lower case, with hyphens.
        description: what it looks like.
        params: the values that differ from the defaults, by their wire names.
    """

    name: str
    description: str
    params: Mapping[str, Any]

    @property
    def display_name(self) -> str:
        """The name as people write it."""
        return _title(self.name)


@dataclass(frozen=True)
class Model:
    """A registered function with everything that can be derived from it."""

    slug: str
    display_name: str
    description: str
    parameters: tuple[Parameter, ...]
    presets: tuple[Preset, ...]
    function: Callable[..., Any]


@dataclass(frozen=True)
class _Registered:
    function: Callable[..., Any]
    presets: tuple[Preset, ...]


_registered: dict[str, _Registered] = {}


@overload
def model(target: F) -> F: ...
@overload
def model(*, presets: Sequence[Preset] = ()) -> Callable[[F], F]: ...
def model(target: F | None = None, *, presets: Sequence[Preset] = ()) -> F | Callable[[F], F]:
    """Register a function as a model and return it untouched.

    ``dragon_cup`` becomes the model ``dragon-cup``, called Dragon Cup. Every parameter needs a default.
    The function returns a shape, a ``Part``, an ``Assembly`` or a document.

    Args:
        target: the function.
        presets: values that look well.
    """

    def register(function: F) -> F:
        slug = function.__name__.strip("_").replace("_", "-")
        known = _registered.get(slug)
        if known is not None and known.function.__module__ != function.__module__:
            raise RuntimeError(f"two models are called {slug}: {known.function.__module__} and {function.__module__}")
        if known is not None and known.function.__qualname__ != function.__qualname__:
            raise RuntimeError(f"two models are called {slug}, both in {function.__module__}")
        _registered[slug] = _Registered(function, tuple(presets))
        _describe.cache_clear()
        return function

    return register if target is None else register(target)


def names() -> list[str]:
    """The slugs of all models that were loaded, sorted."""
    return sorted(_registered)


def get(slug: str) -> Model:
    """Look a model up.

    Raises:
        InvalidInput: there is none; the message names close matches.
    """
    if slug in _registered:
        return _describe(slug)
    close = difflib.get_close_matches(slug, names(), n=3, cutoff=0.5)
    hint = f"Did you mean {', '.join(close)}?" if close else f"There are {', '.join(names()) or 'none'}."
    raise InvalidInput(f"There is no model {slug!r}. {hint}", model=slug, suggestions=close)


@cache
def _describe(slug: str) -> Model:
    found = _registered[slug]
    words = words_of(found.function)
    parameters = parameters_of(found.function)
    without = [parameter.name for parameter in parameters if parameter.required]
    if without:
        raise RuntimeError(f"the model {slug} has parameters without a default: {', '.join(without)}")
    about = [part for part in (words.short_description, words.long_description) if part]
    return Model(
        slug=slug,
        display_name=_title(slug),
        description=" ".join(" ".join(about).split()),
        parameters=parameters,
        presets=found.presets,
        function=found.function,
    )


def run(
    slug: str, params: Mapping[str, Any] | None = None, *, strict: bool = False, z_up: bool = False
) -> TDocStd_Document:
    """Make a model.

    Args:
        slug: which one.
        params: values by their wire names; the defaults stand for those that are missing.
        strict: hold values to the published limits and refuse parameters that the model does not have.
            Otherwise values are held to what the model can work with, others are ignored, and null
            means not given.
        z_up: swap y and z of everything, as ``outputs.adjustYtoZ`` asks for; documents cannot be swapped
            when they are written.

    Returns:
        A document of named and coloured parts.

    Raises:
        InvalidInput: a value is out of bounds, or cannot work next to the others; says which to change.
        KernelError: the geometry kernel failed.
    """
    found = get(slug)
    arguments = bind(found, params, strict=strict)
    try:
        return document_of(found.function(**arguments), slug, z_up=z_up)
    except OperationError as error:
        error.details.setdefault("model", slug)
        raise
    except Exception as error:
        if not raised_by_geometry_kernel(error):
            raise
        reason = str(error).strip() or type(error).__name__
        raise KernelError(f"the geometry kernel gave up: {reason}", model=slug) from error


def resolve(slug: str, params: Mapping[str, Any] | None = None, *, strict: bool = False) -> Json:
    """The values that ``run`` would make a model with, by their wire names, as plain JSON.

    Raises:
        InvalidInput: as ``run`` does for values on their own.
    """
    found = get(slug)
    given = bind(found, params, strict=strict)
    return {parameter.wire: plain(given.get(parameter.name, parameter.default)) for parameter in found.parameters}


def mesh_precision(slug: str, params: Mapping[str, Any] | None = None) -> float | None:
    """How finely the model is to be meshed where the request does not say; None where the model does not either."""
    return resolve(slug, params).get(PRECISION)


def bind(found: Model, params: Mapping[str, Any] | None, *, strict: bool) -> Json:
    """Turn wire-form values into keyword arguments, each checked; see ``run``."""
    given: Mapping[str, Any] = {} if params is None else params
    if not isinstance(cast("object", given), Mapping):
        raise InvalidInput(f"params must be an object, not {type(given).__name__}", "params", model=found.slug)
    known = {parameter.wire: parameter for parameter in found.parameters}
    unknown = next((name for name in given if name not in known), None)
    if strict and unknown is not None:
        close = difflib.get_close_matches(unknown, known, n=1)
        hint = f"did you mean {close[0]}?" if close else f"it has {', '.join(known)}."
        raise InvalidInput(f"{found.slug} has no parameter {unknown!r}; {hint}", unknown, model=found.slug)
    try:
        return {
            parameter.name: validated(wire, _strict(parameter.annotation) if strict else parameter.adapter, given[wire])
            for wire, parameter in known.items()
            if wire in given and (strict or given[wire] is not None)
        }
    except InvalidInput as error:
        error.details["model"] = found.slug
        raise


def limits_of(annotation: Any) -> Limits | None:
    """The limits that a type declares, None where it leaves them to the type."""
    if get_origin(annotation) is not Annotated:
        return None
    return next((item for item in get_args(annotation)[:0:-1] if isinstance(item, Limits)), None)


def plain(value: Any) -> Any:
    """A value as JSON has it: lists for tuples, and whole numbers without a fraction."""
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in cast("Sequence[Any]", value)]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value


@cache
def _strict(annotation: Any) -> TypeAdapter[Any]:
    limits = limits_of(annotation)
    return adapter(annotation if limits is None else Annotated[annotation, AfterValidator(limits.check)])


def _title(name: str) -> str:
    return " ".join(word.capitalize() for word in name.split("-"))
