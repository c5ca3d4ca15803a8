"""The registry of operations: the only place that knows names, signatures and their wire form.

A function becomes an operation by ``@operation``. Its place gives its name, its signature the
parameters and defaults, its annotations (``cadcloud.ops.types``) the bounds and JSON form, its
docstring the words. Nothing is declared twice.
"""

from __future__ import annotations

import difflib
import importlib
import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Annotated, Any, TypeVar, cast, get_args, get_origin, get_type_hints, overload

from docstring_parser import Docstring
from docstring_parser import parse as parse_docstring
from pydantic import TypeAdapter, ValidationError

from cadcloud.ops.errors import InvalidInput, KernelError, UnknownOperation, raised_by_geometry_kernel
from cadcloud.ops.types import Alias

F = TypeVar("F", bound=Callable[..., Any])

ROOT = "cadcloud.ops."
NAMESPACES = (
    "color", "csv", "jscad", "json", "line", "lists", "logic", "manifold",
    "math", "occt", "occtPro", "point", "polyline", "text", "vector",
)  # fmt: skip

_functions: dict[str, Callable[..., Any]] = {}


@dataclass(frozen=True)
class Parameter:
    """One parameter of an operation: ``name`` in Python, ``wire`` in JSON, ``aliases`` other spellings."""

    name: str
    wire: str
    annotation: Any
    default: Any
    description: str
    aliases: tuple[str, ...] = ()

    @property
    def required(self) -> bool:
        return self.default is inspect.Parameter.empty

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        """The validator of the annotation."""
        return adapter(self.annotation)


@dataclass(frozen=True)
class Operation:
    """A registered function with everything that can be derived from it."""

    name: str
    function: Callable[..., Any]
    summary: str
    description: str
    parameters: tuple[Parameter, ...]
    returns: Any
    returns_description: str


@overload
def operation(target: F) -> F: ...
@overload
def operation(target: str) -> Callable[[F], F]: ...
def operation(target: F | str) -> F | Callable[[F], F]:
    """Register a function as an operation and return it untouched.

    Args:
        target: the function, or its wire name where that cannot be derived: the leaf alone
            (``@operation("normalOnUV")``), or the whole dotted name outside ``cadcloud.ops``.
    """
    if callable(target):
        _register(target, camel_case(target.__name__))
        return target
    leaf = target

    def register(function: F) -> F:
        _register(function, leaf)
        return function

    return register


def _register(function: Callable[..., Any], leaf: str) -> None:
    name = leaf if "." in leaf else f"{_namespace(function.__module__)}.{leaf}"
    known = _functions.get(name)
    if known is not None and known.__module__ != function.__module__:
        raise RuntimeError(f"two operations are called {name}: {known.__module__} and {function.__module__}")
    if known is not None and known.__qualname__ != function.__qualname__:
        raise RuntimeError(f"two operations are called {name}, both in {function.__module__}")
    _functions[name] = function


def _namespace(module: str) -> str:
    if not module.startswith(ROOT):
        raise RuntimeError(f"{module} lies outside cadcloud.ops: give its operations a full dotted name")
    parts = module.removeprefix(ROOT).split(".")
    return ".".join(camel_case(part) for part in parts if not part.startswith("_"))


def camel_case(name: str) -> str:
    """Turn ``origin_on_center`` into ``originOnCenter``."""
    head, *rest = name.rstrip("_").split("_")
    return head + "".join(part[:1].upper() + part[1:] for part in rest)


@cache
def load(*plugins: str) -> None:
    """Import every module that holds operations, and get everything a call needs ready.

    Args:
        plugins: more modules to import, holding operations with full dotted names.
    """
    for module in _modules():
        importlib.import_module(module)
    for plugin in plugins:
        importlib.import_module(plugin)
    for name in names():
        for parameter in get(name).parameters:
            _ = parameter.adapter


def _modules() -> Iterator[str]:
    package = importlib.import_module("cadcloud.ops")
    for top in pkgutil.iter_modules(package.__path__, ROOT):
        if camel_case(top.name.removeprefix(ROOT)) not in NAMESPACES:
            continue
        yield top.name
        if top.ispkg:
            room = importlib.import_module(top.name)
            yield from (found.name for found in pkgutil.walk_packages(room.__path__, top.name + "."))


def names() -> list[str]:
    """Every registered name, sorted."""
    return sorted(_functions)


def get(name: str) -> Operation:
    """Look an operation up by its wire name.

    Raises:
        UnknownOperation: there is none; the message names close matches.
    """
    if name not in _functions:
        load()
    if name in _functions:
        return _describe(name)
    raise unknown_operation(name, names())


def unknown_operation(name: str, known: list[str]) -> UnknownOperation:
    """The error for a name that is not registered, with the closest names."""
    close = difflib.get_close_matches(name, known, n=3, cutoff=0.5)
    hint = f" Did you mean {', '.join(close)}?" if close else ""
    return UnknownOperation(f"There is no operation {name!r}.{hint}", operation=name, suggestions=close)


@cache
def _describe(name: str) -> Operation:
    function = _functions[name]
    words = words_of(function)
    return Operation(
        name=name,
        function=function,
        summary=words.short_description or "",
        description=words.long_description or "",
        parameters=parameters_of(function),
        returns=get_type_hints(function, include_extras=True).get("return", Any),
        returns_description=" ".join(((words.returns and words.returns.description) or "").split()),
    )


def words_of(function: Callable[..., Any]) -> Docstring:
    """The docstring of a function, taken apart."""
    return parse_docstring(inspect.cleandoc(function.__doc__ or ""))


def parameters_of(function: Callable[..., Any]) -> tuple[Parameter, ...]:
    """The parameters of a function: names, types and defaults from its signature, words from its docstring."""
    hints = get_type_hints(function, include_extras=True)
    about = {param.arg_name: " ".join((param.description or "").split()) for param in words_of(function).params}
    return tuple(
        Parameter(
            name=param.name,
            wire=camel_case(param.name),
            annotation=hints[param.name],
            default=param.default,
            description=about.get(param.name, ""),
            aliases=_aliases(hints[param.name]),
        )
        for param in inspect.signature(function).parameters.values()
    )


def _aliases(annotation: Any) -> tuple[str, ...]:
    if get_origin(annotation) is not Annotated:
        return ()
    found = (item.names for item in get_args(annotation)[1:] if isinstance(item, Alias))
    return next(found, ())


@cache
def adapter(annotation: Any) -> TypeAdapter[Any]:
    """The validator of an annotation; shared by all parameters that use it."""
    return TypeAdapter(annotation)


def call(name: str, params: Any = None) -> Any:
    """Run an operation on wire-form parameters.

    Args:
        name: the wire name.
        params: an object with camelCase keys; unknown keys are ignored, null means not given.

    Raises:
        UnknownOperation: no operation has that name.
        InvalidInput: a parameter is missing or does not fit; ``details["parameter"]`` is its path.
        KernelError: the geometry kernel failed, or the input is nested too deeply.
    """
    found = get(name)
    arguments = bind(found, {} if params is None else params)
    try:
        return found.function(**arguments)
    except (InvalidInput, KernelError) as error:
        error.details.setdefault("operation", name)
        raise
    except RecursionError as error:
        raise KernelError("the input is nested too deeply: flatten it", operation=name) from error
    except Exception as error:
        if not raised_by_geometry_kernel(error):
            raise
        reason = str(error).strip() or type(error).__name__
        raise KernelError(
            f"the geometry kernel gave up ({reason}): check that the shapes have no gaps, no crossings and no edges "
            "without length and that they end somewhere, or change the numbers a little",
            operation=name,
        ) from error


def bind(found: Operation, params: Any) -> dict[str, Any]:
    """Turn wire-form parameters into keyword arguments, each checked."""
    if type(params) is not dict and not isinstance(params, Mapping):
        kind = type(cast("object", params)).__name__
        raise InvalidInput(f"params must be an object, not {kind}", operation=found.name)
    given = cast("Mapping[str, Any]", params)
    arguments: dict[str, Any] = {}
    for parameter in found.parameters:
        key = parameter.wire
        if key not in given and parameter.aliases:
            key = next((alias for alias in parameter.aliases if alias in given), key)
        value = given.get(key)
        # null means not given, except where a value is required: there it may be the value itself.
        if value is not None or (parameter.required and key in given):
            arguments[parameter.name] = _checked(found, parameter, value)
        elif parameter.required:
            raise InvalidInput(
                f"the parameter {parameter.wire!r} is missing",
                parameter=parameter.wire,
                operation=found.name,
            )
    return arguments


def _checked(found: Operation, parameter: Parameter, value: Any) -> Any:
    try:
        return validated(parameter.wire, parameter.adapter, value)
    except InvalidInput as error:
        error.details["operation"] = found.name
        raise


def validated(name: str, by: TypeAdapter[Any], value: Any) -> Any:
    """A value in the form that its type says.

    Args:
        name: what the value is called on the wire, for messages.
        by: the validator.
        value: as it came.

    Raises:
        InvalidInput: it does not fit; the message names the place inside the value.
    """
    try:
        # The validator itself, as the adapter in front of it adds to every call.
        return by.validator.validate_python(value)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        where = [step for step in first["loc"] if isinstance(step, int) or re.fullmatch(r"[A-Za-z_]\w*", step)]
        path = ".".join([name, *map(str, where)])
        reason = "must be a number" if first["type"] == "float_type" else first["msg"].removeprefix("Value error, ")
        raise InvalidInput(f"{path}: {reason}", parameter=path) from None
