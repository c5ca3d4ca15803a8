"""Names on the wire and in Python: those of the operations are the names that the library ``cadcloud`` has."""

from __future__ import annotations

import keyword
import re

# Between words: before a capital, within capitals before the last one, and before a number that is a word (2d, 255).
_BETWEEN = re.compile(
    r"(?<=[a-z0-9])(?=[A-Z])(?<![0-9](?=D(?:[A-Z]|$)))"
    r"|(?<=[A-Z])(?=[A-Z][a-z](?!$))"
    r"|(?<=[a-z])(?<![gG]eom)(?=[0-9]+(?:[dD](?![a-z])|[A-Z]))"
)
_IRREGULAR = {"STEPor": "StepOr", "YtoZ": "YToZ", "ZtoY": "ZToY", "3MF": "3mf"}


def snake(name: str) -> str:
    """A name of the wire in Python.

    >>> [snake(name) for name in ("createBox", "normalsOnUVs", "loadSTEPorIGES", "fillet3DWire", "rgb1Color", "from")]
    ['create_box', 'normals_on_uvs', 'load_step_or_iges', 'fillet_3d_wire', 'rgb_1_color', 'from_']
    """
    for capitals, word in _IRREGULAR.items():
        name = name.replace(capitals, word)
    words = _BETWEEN.sub("_", name).lower()
    return f"{words}_" if keyword.iskeyword(words) else words


def pascal(name: str) -> str:
    """A name of the wire as the name of a class."""
    return name[:1].upper() + name[1:]
