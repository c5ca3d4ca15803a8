"""Writes ``_generated/operations/``: for each operation of the catalog a method that adds it to a pipeline.

A namespace is a class in a module of its own. Defaults are shown and never sent: the service knows them.
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from naming import pascal, snake

Schema = dict[str, Any]

HEAD = '"""{words} Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""\n\n'
FUTURE = "from __future__ import annotations\n\n"
TOPOLOGY = ("compound", "compsolid", "solid", "shell", "face", "wire", "edge", "vertex")
PLAIN = {"string": "str", "number": "float", "integer": "int", "boolean": "bool", "null": "None"}
GIVEN = {"string": "Text", "number": "Number", "integer": "Integer", "boolean": "Boolean", "null": "None"}
WORDS = {"description", "title", "unit", "default", "example"}
PACKAGE = "cadcloud_sdk._generated.operations"
BUILDER = "from cadcloud_sdk.builder.values import {names}\n"
VALUES = "Boolean, Integer, Number, Numbers, Point, Points, Shapes, Text, default"


@dataclass
class _Node:
    """A namespace."""

    path: tuple[str, ...]
    children: dict[str, _Node] = field(default_factory=dict)
    operations: dict[str, Schema] = field(default_factory=dict)

    @property
    def modules(self) -> list[str]:
        return [snake(part) for part in self.path]

    @property
    def module(self) -> str:
        return ".".join([PACKAGE, *self.modules])

    @property
    def name(self) -> str:
        return "".join(pascal(part) for part in self.path[-1:]) + "Operations"

    @property
    def file(self) -> str:
        return "/".join(self.modules) + ("/__init__.py" if self.children else ".py")


def write(catalog: Schema) -> dict[str, str]:
    """The modules by their paths."""
    types = _Types(catalog)
    root = _tree(catalog["operations"])
    files = {node.file: _namespace(node, types) for node in _all(root) if node.path}
    return files | {
        "__init__.py": _root(root),
        "kinds.py": types.kinds(),
        "structs.py": types.structs(),
        "names.py": _names(catalog["operations"]),
        "schemas.json": _schemas(catalog),
    }


def _tree(operations: Schema) -> _Node:
    root = _Node(())
    for name, operation in sorted(operations.items()):
        node = root
        *parts, leaf = name.split(".")
        for part in parts:
            node = node.children.setdefault(part, _Node((*node.path, part)))
        node.operations[leaf] = operation
    return root


def _all(node: _Node) -> Iterator[_Node]:
    yield node
    for child in node.children.values():
        yield from _all(child)


def _root(root: _Node) -> str:
    words = "Every operation of CAD Cloud, by namespace."
    accessors = "\n\n".join(_accessor(child, "self") for child in root.children.values())
    return (
        HEAD.format(words=words)
        + FUTURE
        + "from functools import cached_property\nfrom typing import TYPE_CHECKING\n\n"
        "from cadcloud_sdk.builder.namespace import Recorder\n\nif TYPE_CHECKING:\n"
        + "".join(f"    from {child.module} import {child.name}\n" for child in root.children.values())
        + f'\n\nclass Operations(Recorder):\n    """{words}"""\n\n{accessors}\n'
    )


def _accessor(node: _Node, recorder: str) -> str:
    return (
        f"    @cached_property\n    def {snake(node.path[-1])}(self) -> {node.name}:\n"
        f'        """Operations of ``{".".join(node.path)}``."""\n'
        f"        from {node.module} import {node.name}\n\n        return {node.name}({recorder})"
    )


def _namespace(node: _Node, types: _Types) -> str:
    taken = {snake(name) for name in node.children} & {snake(name) for name in node.operations}
    assert not taken, f"{node.path}: {taken} are namespace and operation at once"
    assert "default" not in node.operations, f"{node.path}: default means something else here"
    dotted = ".".join(node.path)
    parts = [_accessor(child, "self._recorder") for child in node.children.values()]
    parts += [_method(f"{dotted}.{leaf}", leaf, operation, types) for leaf, operation in node.operations.items()]
    children = "".join(f"    from {child.module} import {child.name}\n" for child in node.children.values())
    return (
        HEAD.format(words=f"Operations of ``{dotted}``.")
        + FUTURE
        + ("from functools import cached_property\n" if node.children else "")
        + "from collections.abc import Mapping, Sequence\n"
        + f"from typing import {'TYPE_CHECKING, ' if children else ''}Any, Literal\n\n"
        + f"from {PACKAGE} import kinds, structs\n"
        + "from cadcloud_sdk.builder.namespace import Namespace\n"
        + "from cadcloud_sdk.builder.reference import Reference, Result\n"
        + BUILDER.format(names=VALUES)
        + (f"\nif TYPE_CHECKING:\n{children}" if children else "")
        + f'\n\nclass {node.name}(Namespace):\n    """Operations of ``{dotted}``."""\n\n'
        + "\n\n".join(parts)
        + "\n"
    )


def _method(name: str, leaf: str, operation: Schema, types: _Types) -> str:
    properties: Schema = operation["params"].get("properties", {})
    required = operation["params"].get("required", [])
    # What has to be given comes first, as Python wants it; the order is else that of the catalog.
    ordered = [wire for wire in properties if wire in required] + [wire for wire in properties if wire not in required]
    arguments = ["self", *(_argument(wire, properties[wire], wire in required, types) for wire in ordered)]
    if list(properties)[: len(required)] != ordered[: len(required)]:
        arguments.insert(1, "*")
    needed = ", ".join(f'"{wire}": {snake(wire)}' for wire in ordered if wire in required)
    optional = ", ".join(f'"{wire}": {snake(wire)}' for wire in ordered if wire not in required)
    return (
        f"    def {snake(leaf)}({', '.join(arguments)}) -> Result[{types.plain(operation['returns'])}]:\n"
        + textwrap.indent(_docstring(operation, ordered), " " * 8)
        + f'\n        return self._add("{name}", {{{needed}}}, {{{optional}}})'
    )


def _argument(wire: str, schema: Schema, required: bool, types: _Types) -> str:
    kind = types.given(schema)
    if required:
        return f"{snake(wire)}: {kind}"
    if schema.get("default") is None:
        optional = kind if kind == "Any" or kind.endswith("None") else f"{kind} | None"
        return f"{snake(wire)}: {optional} = None"
    return f"{snake(wire)}: {kind} = default({schema['default']!r})"


def _docstring(operation: Schema, ordered: list[str]) -> str:
    lines = [operation["summary"]]
    for paragraph in operation.get("description", "").split("\n\n"):
        if paragraph.strip() and not paragraph.lstrip().startswith(">>>"):
            lines += ["", *_wrapped(paragraph)]
    described: Schema = operation["params"].get("properties", {})
    if described:
        lines += ["", "Args:"]
        for wire in ordered:
            lines += _wrapped(f"{snake(wire)}: {described[wire].get('description', 'no words.')}", "    ", "        ")
    if operation["returns"].get("description"):
        lines += ["", "Returns:", *_wrapped(operation["returns"]["description"], "    ", "    ")]
    text = "\n".join(line.rstrip() for line in lines).replace('"""', "'''")
    return f'{"r" if chr(92) in text else ""}"""{text}\n"""' if len(lines) > 1 else f'"""{text}"""'


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    return textwrap.wrap(
        " ".join(text.split()), 108, initial_indent=first, subsequent_indent=rest, break_long_words=False
    )


def _names(operations: Schema) -> str:
    listed = ", ".join(json.dumps(name) for name in sorted(operations))
    return (
        HEAD.format(words="The names of all operations.") + FUTURE + "from typing import Literal, TypeAlias\n\n"
        f"OperationName: TypeAlias = Literal[{listed},]\n"
    )


def _schemas(catalog: Schema) -> str:
    """What parameters have to be, without words, an operation a line."""
    lines = []
    for name, operation in sorted(catalog["operations"].items()):
        params = {key: value for key, value in operation["params"].items() if key in ("properties", "required")}
        lines.append(f" {json.dumps(name)}: {_packed(params)}")
    return f'{{"$defs": {_packed(catalog.get("$defs", {}))},\n"operations": {{\n' + ",\n".join(lines) + "\n}}\n"


def _packed(schema: Any) -> str:
    return json.dumps(_bare(schema), separators=(",", ":"), ensure_ascii=False)


def _bare(schema: Any, named: bool = False) -> Any:
    """A schema without words; ``named`` if the keys are names, which are never words."""
    if isinstance(schema, list):
        return [_bare(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    if "x-handle" in schema:
        return {key: schema[key] for key in ("x-handle", "x-aliases") if key in schema}
    kept = {key: value for key, value in schema.items() if named or key not in WORDS}
    return {key: _bare(value, key in ("properties", "$defs") and not named) for key, value in kept.items()}


class _Types:
    """Types of Python for schemas: what may be given, where references stand for values, and what comes of it."""

    def __init__(self, catalog: Schema) -> None:
        self._handles: set[str] = set()
        self._structs: dict[str, Schema] = {}
        for name, schema in catalog.get("$defs", {}).items():
            self._structs.setdefault(name, schema)
        self._collect(catalog)

    def _collect(self, value: Any) -> None:
        if isinstance(value, list):
            for item in value:
                self._collect(item)
        elif isinstance(value, dict):
            if isinstance(value.get("x-handle"), str):
                self._handles.add(value["x-handle"])
            if value.get("type") == "object" and isinstance(value.get("title"), str) and "properties" in value:
                self._structs.setdefault(value["title"], value)
            for item in value.values():
                self._collect(item)

    def given(self, schema: Schema) -> str:  # noqa: PLR0911 - one for each kind of schema
        """The type of an argument."""
        if "x-handle" in schema:
            return f"Reference[{self._handle(schema['x-handle'], given=True)}]"
        if "enum" in schema:
            return f"{_literal(schema['enum'])} | Reference[str]"
        struct = self._struct(schema)
        if struct:
            return f"{struct} | Reference[{struct}]"
        if "anyOf" in schema:
            return " | ".join(dict.fromkeys(self.given(branch) for branch in schema["anyOf"]))
        kind = schema.get("type")
        if kind == "array":
            return self._array(schema)
        if kind == "object":
            return "Mapping[str, Any] | Reference[Any]"
        if schema.get("format") == "binary":
            return "Text | Reference[bytes]"  # a file that is read as bytes, or text; JSON has no bytes
        return GIVEN.get(str(kind), "Any")

    def _array(self, schema: Schema) -> str:
        plain = self.plain(schema)
        if plain == "Sequence[Sequence[float]]":
            return "Points"
        if plain == "Sequence[float]":
            return "Point" if len(schema.get("prefixItems", [])) == 3 else "Numbers"
        if plain == "Sequence[kinds.Shape]":
            return "Shapes"
        items = self._item(schema)
        inner = self.given(items)
        if "x-handle" in items:
            return "Shapes" if items["x-handle"] in (*TOPOLOGY, "shape") else f"Sequence[{inner}] | Reference[{plain}]"
        return f"Sequence[{inner}] | Reference[{plain}]"

    def plain(self, schema: Schema) -> str:  # noqa: PLR0911 - one for each kind of schema
        """The type of a value."""
        if "x-handle" in schema:
            return self._handle(schema["x-handle"])
        if "enum" in schema:
            return "str"
        struct = self._struct(schema)
        if struct:
            return struct
        if "anyOf" in schema:
            return " | ".join(dict.fromkeys(self.plain(branch) for branch in schema["anyOf"]))
        kind = schema.get("type")
        if kind == "array":
            return f"Sequence[{self.plain(self._item(schema))}]"
        if kind == "object":
            return "Mapping[str, Any]"
        return "bytes" if schema.get("format") == "binary" else PLAIN.get(str(kind), "Any")

    def _item(self, schema: Schema) -> Schema:
        """What the items of a list are; those of a tuple are all of one kind, as far as there are tuples here."""
        prefix = schema.get("prefixItems")
        return prefix[0] if prefix else schema.get("items") or {}

    def _handle(self, kind: str, given: bool = False) -> str:
        if kind in TOPOLOGY and given:
            # The kernel knows what kind a shape is only when it runs: a rounded solid comes back as a shape.
            return "kinds.Shape"
        return f"kinds.{pascal(kind)}"

    def _struct(self, schema: Schema) -> str | None:
        name = str(schema["$ref"]).rsplit("/", 1)[1] if "$ref" in schema else schema.get("title")
        target = self._structs.get(name) if isinstance(name, str) else None
        return (
            f"structs.{name}"
            if target and "properties" in target and ("$ref" in schema or "properties" in schema)
            else None
        )

    def kinds(self) -> str:
        """The module of what references can stand for."""
        found = [f'class {pascal(kind)}(Shape):\n    """Of kind {kind}."""' for kind in TOPOLOGY]
        others = sorted(self._handles - {*TOPOLOGY, "shape"})
        found += [f'class {pascal(kind)}:\n    """Of kind {kind}."""' for kind in others]
        words = "Kinds of values that never leave the service, for the types of references to them."
        return (
            HEAD.format(words=words)
            + FUTURE
            + 'class Shape:\n    """A shape of any kind."""\n\n\n'
            + "\n\n\n".join(found)
            + "\n"
        )

    def structs(self) -> str:
        """The module of objects with known fields."""
        found = [
            self._typed_dict(name, schema) for name, schema in sorted(self._structs.items()) if "properties" in schema
        ]
        words = "Objects that operations take and return, with the names of their fields on the wire."
        text = "\n\n\n".join(found).replace("structs.", "")
        return (
            HEAD.format(words=words) + FUTURE + "from collections.abc import Mapping, Sequence\n"
            "from typing import Any, Literal\n\nfrom typing_extensions import NotRequired, TypedDict\n\n"
            f"from {PACKAGE} import kinds\nfrom cadcloud_sdk.builder.reference import Reference\n"
            + BUILDER.format(names=VALUES)
            + f"\n\n{text}\n"
        )

    def _typed_dict(self, name: str, schema: Schema) -> str:
        required = schema.get("required", [])
        words = _wrapped(schema.get("description") or f"{name}.", "    ", "    ")
        lines = [f"class {name}(TypedDict):", '    """' + "\n".join(words).strip() + '"""', ""]
        for wire, value in schema["properties"].items():
            kind = self.given(value)
            lines.append(f"    {wire}: {kind if wire in required else f'NotRequired[{kind}]'}")
        return "\n".join(lines)


def _literal(values: list[Any]) -> str:
    return f"Literal[{', '.join(json.dumps(value) for value in values)}]"
