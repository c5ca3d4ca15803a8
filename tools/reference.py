"""Write the reference of operations: ``python -m tools.reference`` fills ``docs/reference/``.

Names, parameters and words come from the catalog, what is checked of each operation from its test case, and what
the oracle said from ``tests/oracle/verdicts.json``.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from tests.ops.case import Case, cases

from cadcloud.ops.catalog import describe

REPOSITORY = Path(__file__).parent.parent
FOLDER = REPOSITORY / "docs" / "reference"
VERDICTS = REPOSITORY / "tests" / "oracle" / "verdicts.json"
_FORMULA = {"volume", "area", "length", "center", "bounds", "value"}
_WORDS = {
    "equal": "equal",
    "different": "differs on purpose",
    "missing": "has none",
    "left out": "not compared",
}


def pages() -> dict[str, str]:
    """All files of the reference, by name."""
    catalog = describe()
    rooms: dict[str, dict[str, Any]] = {}
    for name, found in catalog["operations"].items():
        rooms.setdefault(name.rpartition(".")[0], {})[name] = found
    written = {f"{room}.md": page(room, found, catalog["$defs"]) for room, found in rooms.items()}
    return {"operations.md": index(rooms), **written}


@cache
def verdicts() -> dict[str, str]:
    """What the oracle said of each operation: equal, different, missing, left out."""
    return json.loads(VERDICTS.read_text())


def index(rooms: dict[str, dict[str, Any]]) -> str:
    """The list of all operations, and how many are checked in which way."""
    names = [name for found in rooms.values() for name in found]
    kernel = [name for name in names if name.startswith("occt.")]
    lines = [
        "# Operations",
        "",
        "Written by `make catalog`; do not edit.",
        "",
        f"There are {len(names):,} operations, {len(kernel):,} of them on the OpenCascade kernel. Each is checked by",
        "samples in `tests/ops/cases/`: against a **formula** (a volume, area, length or coordinates that are known",
        "exactly), against an **invariant** (counts of faces, edges and vertices, or a property that must hold), and",
        "against the **oracle**: the upstream npm package, run in Node and compared by numbers, where it has the",
        "operation. Degenerate inputs for every parameter are swept through real kernel processes besides.",
        "",
        *figure(names, kernel),
        "",
    ]
    for room, found in rooms.items():
        lines += [
            f"## [{room}]({room}.md)",
            "",
            "| operation | what it does | checked by | oracle |",
            "|---|---|---|---|",
        ]
        for name, words in found.items():
            link = f"[{leaf(name)}]({room}.md#{leaf(name).lower()})"
            checked = ", ".join(checks(cases()[name]))
            lines.append(f"| {link} | {words['summary']} | {checked} | {_WORDS[verdict(name)]} |")
        lines.append("")
    return "\n".join(lines)


def figure(names: list[str], kernel: list[str]) -> Iterator[str]:
    """How many operations the oracle agrees with."""
    yield "| oracle | all operations | `occt` alone |"
    yield "|---|---|---|"
    counts = [Counter(verdict(name) for name in some) for some in (names, kernel)]
    samples = [sum(len(cases()[name].samples) for name in some) for some in (names, kernel)]
    for kind, words in (
        ("equal", "equal in every sample"),
        ("different", "different on purpose; each is told under *Known difference*"),
        ("missing", "not in the oracle"),
        ("left out", "not compared, such as random numbers"),
    ):
        yield f"| {words} | {counts[0][kind]:,} | {counts[1][kind]:,} |"
    yield f"| samples | {samples[0]:,} | {samples[1]:,} |"


def verdict(name: str) -> str:
    """What the oracle said of an operation."""
    return verdicts().get(name, "left out")


def checks(case: Case) -> list[str]:
    """How an operation is checked beside the oracle."""
    known = {key for sample in case.samples for key in sample.expect}
    found = [word for word, there in (("formula", known & _FORMULA), ("invariant", known - _FORMULA)) if there]
    return found or ["oracle alone"]


def leaf(name: str) -> str:
    """The last part of a name."""
    return name.rpartition(".")[2]


def page(room: str, found: dict[str, Any], definitions: dict[str, Any]) -> str:
    """All operations of one namespace."""
    lines = [f"# {room}", "", "[All operations](operations.md). Written by `make catalog`; do not edit.", ""]
    for name, words in found.items():
        lines += [f"## {leaf(name)}", "", *operation(name, words), ""]
    text = json.dumps(found)
    used = structures(text, definitions)
    if used:
        lines += ["# Structures", ""]
    for struct in used:
        lines += [f"## {struct}", "", *structure(definitions[struct]), ""]
    return "\n".join(lines)


def operation(name: str, words: dict[str, Any]) -> Iterator[str]:
    """One operation: words, parameters, result, how it is checked."""
    yield words["summary"]
    for paragraph in paragraphs(words["description"]):
        yield ""
        yield paragraph
    yield ""
    properties = words["params"].get("properties", {})
    if properties:
        required = words["params"].get("required", [])
        yield "| parameter | type | default | |"
        yield "|---|---|---|---|"
        for key, schema in properties.items():
            yield row(key, schema, key in required)
        yield ""
    returns = words["returns"]
    yield f"Returns {kind(returns)}{': ' + returns['description'] if 'description' in returns else ''}"
    yield ""
    case = cases()[name]
    oracle = _WORDS[verdict(name)]
    yield (
        f"Checked by {', '.join(checks(case))}; oracle: {oracle}; "
        f"{len(case.samples)} samples, {len(case.errors)} of bad input."
    )
    if case.difference:
        yield ""
        yield f"Difference from the oracle: {case.difference}{'' if case.difference.endswith('.') else '.'}"


def paragraphs(text: str) -> Iterator[str]:
    """Paragraphs, those of conventions and known differences marked."""
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        joined = " ".join(paragraph.split()).replace("``", "`")
        if joined:
            yield re.sub(r"^(Convention|Known differences?):", r"**\1:**", joined)


def row(key: str, schema: dict[str, Any], required: bool) -> str:
    """One parameter of a table."""
    default = f"`{json.dumps(schema['default'], ensure_ascii=False)}`" if "default" in schema else ""
    default = "required" if required else default
    names = "".join(f" or `{alias}`" for alias in schema.get("x-aliases", []))
    about = schema.get("description", "").replace("|", "\\|").replace("``", "`")
    return f"| `{key}`{names} | {kind(schema)} | {default} | {about} |"


def kind(schema: dict[str, Any]) -> str:  # noqa: PLR0911 - a table
    """A type in words."""
    if "$ref" in schema:
        struct = schema["$ref"].rpartition("/")[2]
        return f"[{struct}](#{struct.lower()})"
    if "x-handle" in schema:
        return str(schema["x-handle"])
    if "enum" in schema:
        return " \\| ".join(f"`{value}`" for value in schema["enum"])
    if "const" in schema:
        return f"`{schema['const']}`"
    if "anyOf" in schema:
        return " or ".join(dict.fromkeys(kind(branch) for branch in schema["anyOf"]))
    found = schema.get("type", "any")
    if found == "array":
        return array(schema)
    if found in ("number", "integer"):
        return number(schema, found)
    return {"string": "text", "object": "object", "null": "nothing", "any": "anything"}.get(found, str(found))


def array(schema: dict[str, Any]) -> str:
    """The type of a list or tuple in words."""
    if "prefixItems" in schema:
        items = ({key: value for key, value in item.items() if "imum" not in key} for item in schema["prefixItems"])
        inner = [kind(item) for item in items]
        return f"{len(inner)} numbers" if set(inner) == {"number"} else f"[{', '.join(inner)}]"
    inner = schema.get("items", {})
    least = f", {schema['minItems']} or more" if schema.get("minItems") else ""
    return f"list of {kind(inner)}{least}"


def number(schema: dict[str, Any], found: str) -> str:
    """The type of a number in words, with its bounds."""
    bounds = [
        f"{sign} {schema[key]:,g}"
        for key, sign in (
            ("exclusiveMinimum", ">"), ("minimum", "≥"), ("exclusiveMaximum", "<"), ("maximum", "≤"),
        )
        # The largest coordinate bounds every length: it would stand everywhere.
        if key in schema and abs(schema[key]) < 1e9
    ]  # fmt: skip
    unit = {"degree": " in degrees", "length": ""}.get(schema.get("unit", ""), "")
    word = "whole number" if found == "integer" else "number"
    return f"{word}{unit}{' ' + ', '.join(bounds) if bounds else ''}"


def structures(text: str, definitions: dict[str, Any]) -> list[str]:
    """The structures that a page refers to, and those that these refer to."""
    found: dict[str, None] = {}
    waiting = [text]
    while waiting:
        for struct in re.findall(r'"#/\$defs/(\w+)"', waiting.pop()):
            if struct not in found:
                found[struct] = None
                waiting.append(json.dumps(definitions[struct]))
    return sorted(found)


def structure(schema: dict[str, Any]) -> Iterator[str]:
    """One structure: words and fields."""
    yield " ".join(schema.get("description", "An object.").split()).replace("``", "`")
    yield ""
    yield "| field | type | |"
    yield "|---|---|---|"
    for key, inner in schema.get("properties", {}).items():
        yield f"| `{key}` | {kind(inner)} | {'required' if key in schema.get('required', []) else ''} |"


def main() -> None:
    """Write all pages, and remove those of namespaces that are gone."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    written = pages()
    for name, text in written.items():
        (FOLDER / name).write_text(text)
    for stale in {path.name for path in FOLDER.glob("*.md")} - written.keys():
        (FOLDER / stale).unlink()
    sys.stdout.write(f"{len(written)} pages\n")


if __name__ == "__main__":
    main()
