"""What a STEP file says of products, in its own words: numbers of entities, and what the kernel does not pass on."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from cadcloud.ops.convert.product_tree import Product, ProductTree

Arguments: TypeAlias = list[str]

_NUMBER = re.compile(rb"#(\d+)\s*\Z")
_STATEMENT = re.compile(rb"(?:[^';]|'[^']*')*")
_TOKEN = re.compile(r"'(?:[^']|'')*'|[(),]|[^'(),]+")
_ESCAPE = re.compile(
    r"\\X2\\(?P<two>(?:[0-9A-F]{4})*)\\X0\\|\\X4\\(?P<four>(?:[0-9A-F]{8})*)\\X0\\|\\X\\(?P<one>[0-9A-F]{2})"
    r"|\\S\\(?P<shift>.)|\\P[A-I]\\(?P<page>)|(?P<quote>'')|(?P<slash>\\\\)"
)
_PRODUCTS = (
    "PRODUCT", "PRODUCT_DEFINITION", "PRODUCT_DEFINITION_FORMATION",
    "PRODUCT_DEFINITION_FORMATION_WITH_SPECIFIED_SOURCE", "PRODUCT_DEFINITION_WITH_ASSOCIATED_DOCUMENTS",
    "PRODUCT_DEFINITION_SHAPE", "NEXT_ASSEMBLY_USAGE_OCCURRENCE", "SHAPE_DEFINITION_REPRESENTATION",
    "SHAPE_REPRESENTATION", "ADVANCED_BREP_SHAPE_REPRESENTATION", "MANIFOLD_SURFACE_SHAPE_REPRESENTATION",
    "SHAPE_REPRESENTATION_RELATIONSHIP", "MANIFOLD_SOLID_BREP", "BREP_WITH_VOIDS", "SHELL_BASED_SURFACE_MODEL",
    "REPRESENTATION", "DESCRIPTIVE_REPRESENTATION_ITEM",
)  # fmt: skip
_FACES = ("CLOSED_SHELL", "OPEN_SHELL", "ORIENTED_CLOSED_SHELL", "ADVANCED_FACE")
_BODIES = {"MANIFOLD_SOLID_BREP", "BREP_WITH_VOIDS", "SHELL_BASED_SURFACE_MODEL"}
_DEPTH = 8


@dataclass
class StepIndex:
    """Entities of some kinds, with their arguments as text, by number.

    Attributes:
        kinds: the kind of each.
        arguments: the arguments of each; lists within them stay one argument.
    """

    kinds: dict[int, str] = field(default_factory=dict[int, str])
    arguments: dict[int, Arguments] = field(default_factory=dict[int, Arguments])

    @classmethod
    def of(cls, content: bytes, *, faces: bool = False) -> StepIndex:
        """Read the entities of a file that the rest needs; its geometry is skipped.

        Args:
            content: the file, in UTF-8.
            faces: read faces and shells too.
        """
        names = _PRODUCTS + (_FACES if faces else ())
        pattern = re.compile(
            rb"=\s*(" + b"|".join(sorted((name.encode() for name in names), reverse=True)) + rb")\s*\("
        )
        index = cls()
        for match in pattern.finditer(content):
            number = _NUMBER.search(content, max(match.start() - 24, 0), match.start())
            statement = _STATEMENT.match(content, match.end())
            if number is not None and statement is not None:
                text = statement.group().decode("utf-8", "replace").rstrip().removesuffix(")")
                at = int(number.group(1))
                index.kinds[at] = match.group(1).decode()
                index.arguments[at] = arguments_of(text)
        return index

    def materials(self) -> set[str]:
        """The names of materials; the kernel takes every descriptive property for one."""
        found: set[str] = set()
        for at in self._all("REPRESENTATION"):
            name, *rest = self.arguments[at]
            if text_of(name) == "material name" and rest:
                items = [item for item in references_of(rest[0]) if item in self.arguments]
                found.update(text_of(self.arguments[item][0]) for item in items)
        return found

    def identify(self, tree: ProductTree, *, faces: bool = False) -> dict[int, list[int]]:
        """Note the entities behind products and instances in their facts.

        Args:
            tree: the products, as the kernel has read them.
            faces: find those of faces too.

        Returns:
            For each part, by its position, the numbers of the entities of its faces in order, where they
            could be told for certain.
        """
        return _Identification(self, tree).run(faces=faces)

    def _all(self, kind: str) -> Iterable[int]:
        return [at for at, found in self.kinds.items() if found == kind]

    def of_kind(self, *kinds: str) -> list[int]:
        """The numbers of the entities of some kinds, in the order of the file."""
        return [at for at, found in self.kinds.items() if found in kinds]

    def reference(self, at: int, position: int) -> int:
        """The entity that an argument refers to; 0 for none."""
        given = self.arguments.get(at, [])
        found = references_of(given[position]) if position < len(given) else []
        return found[0] if found else 0

    def references(self, at: int, position: int) -> list[int]:
        """The entities that a list refers to."""
        given = self.arguments.get(at, [])
        return references_of(given[position]) if position < len(given) else []


class _Identification:
    """Walks the tree beside the file."""

    def __init__(self, index: StepIndex, tree: ProductTree) -> None:
        self._index = index
        self._tree = tree
        self._definitions = index.of_kind("PRODUCT_DEFINITION", "PRODUCT_DEFINITION_WITH_ASSOCIATED_DOCUMENTS")
        self._usages: dict[int, list[int]] = {}
        used: set[int] = set()
        for at in index.of_kind("NEXT_ASSEMBLY_USAGE_OCCURRENCE"):
            self._usages.setdefault(index.reference(at, 3), []).append(at)
            used.add(index.reference(at, 4))
        self._roots = [at for at in self._definitions if at not in used]
        self._bodies = self._bodies_by_definition()
        self._found: dict[str, int] = {}

    def run(self, *, faces: bool) -> dict[int, list[int]]:
        left = list(self._roots)
        for root in self._tree.roots:
            name = root.product.facts.name
            matching = [at for at in left if name in (self._product(at)["name"], self._product(at)["id"])]
            if matching:
                left.remove(matching[0])
                self._product_of(root.product, matching[0])
        if not faces:
            return {}
        result: dict[int, list[int]] = {}
        for position, part in enumerate(self._tree.parts):
            numbers = [face for body in part.facts.entity.get("bodies", []) for face in self._faces(body)]
            if len(numbers) == len(part.faces):
                result[position] = numbers
        return result

    def _product_of(self, product: Product, definition: int) -> None:
        if product.facts.entry in self._found:
            return
        self._found[product.facts.entry] = definition
        found = self._product(definition)
        product.facts.entity = {"product": found["number"], "productId": found["id"]}
        bodies = self._bodies.get(definition, [])
        if product.shape is not None:
            product.facts.entity["bodies"] = bodies
            return
        usages = self._usages.get(definition, [])
        if len(usages) == len(product.children):
            for usage, child in zip(usages, product.children, strict=True):
                child.facts.entity = {"instance": usage}
                self._product_of(child.product, self._index.reference(usage, 4))
        elif not usages:
            self._expanded(product, bodies)

    def _expanded(self, product: Product, bodies: list[int]) -> None:
        """Where the kernel has made parts of the bodies of one product: name and number them after these."""
        parts = [child.product for child in product.children if child.product.shape is not None]
        solids = [part for part in parts if part.faces]
        if len(solids) == len(bodies):
            for part, body in zip(solids, bodies, strict=True):
                part.facts.entity = {"bodies": [body]}
                part.facts.given_name = text_of(self._index.arguments[body][0])

    def _product(self, definition: int) -> dict[str, Any]:
        number = self._index.reference(self._index.reference(definition, 2), 2)
        given = self._index.arguments.get(number, ["", ""])
        return {"number": number, "id": text_of(given[0]), "name": text_of(given[1])}

    def _bodies_by_definition(self) -> dict[int, list[int]]:
        index = self._index
        related: dict[int, list[int]] = {}
        for at in index.of_kind("SHAPE_REPRESENTATION_RELATIONSHIP"):
            one, other = index.reference(at, 2), index.reference(at, 3)
            related.setdefault(one, []).append(other)
            related.setdefault(other, []).append(one)
        found: dict[int, list[int]] = {}
        for at in index.of_kind("SHAPE_DEFINITION_REPRESENTATION"):
            definition = index.reference(index.reference(at, 0), 2)
            if definition:
                found.setdefault(definition, []).extend(self._items(index.reference(at, 1), related))
        return found

    def _items(self, representation: int, related: dict[int, list[int]]) -> list[int]:
        seen: set[int] = set()
        waiting = [representation]
        found: list[int] = []
        while waiting:
            at = waiting.pop(0)
            if at not in seen:
                seen.add(at)
                found += [item for item in self._index.references(at, 1) if self._index.kinds.get(item) in _BODIES]
                waiting += related.get(at, [])
        return found

    def _faces(self, at: int, depth: int = 0) -> list[int]:
        """The faces of a body, by way of its shells, in order."""
        kind = self._index.kinds.get(at)
        if kind == "ADVANCED_FACE":
            return [at]
        if kind is None or depth > _DEPTH:
            return []
        below = [number for argument in self._index.arguments[at][1:] for number in references_of(argument)]
        return [face for number in below for face in self._faces(number, depth + 1)]


def arguments_of(text: str) -> Arguments:
    """Split arguments at the commas between them."""
    found: Arguments = []
    depth, start, at = 0, 0, 0
    for token in _TOKEN.finditer(text):
        at = token.end()
        if token.group() == "(":
            depth += 1
        elif token.group() == ")":
            depth -= 1
        elif token.group() == "," and depth == 0:
            found.append(text[start : token.start()].strip())
            start = at
    return [*found, text[start:at].strip()]


def references_of(argument: str) -> list[int]:
    """The numbers of the entities that an argument refers to."""
    return [int(number) for number in re.findall(r"#(\d+)", argument)]


def text_of(argument: str) -> str:
    """A string without its quotes, its escapes resolved; empty for anything else."""
    if not argument.startswith("'"):
        return ""
    return _ESCAPE.sub(_unescaped, argument[1:-1])


def _unescaped(match: re.Match[str]) -> str:
    if match["two"] is not None:
        return bytes.fromhex(match["two"]).decode("utf-16-be", "replace")
    if match["four"] is not None:
        return bytes.fromhex(match["four"]).decode("utf-32-be", "replace")
    if match["one"] is not None:
        return chr(int(match["one"], 16))
    if match["shift"] is not None:
        return chr(ord(match["shift"]) + 128)
    if match["page"] is not None:
        return ""
    return "'" if match["quote"] is not None else "\\"
