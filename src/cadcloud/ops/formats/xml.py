"""XML from strangers: a tree of bounded size, without anything that reaches beyond the text itself."""

from __future__ import annotations

from dataclasses import dataclass, field

# The parser itself; what it must not do is switched off below, and what it offers to do is refused.
from xml.parsers import expat

from cadcloud.ops.errors import InvalidInput

_DEEPEST = 256
_MOST_ELEMENTS = 1_000_000
_LONGEST_ENTITY = 200
_MOST_ENTITIES = 32
_SEPARATOR = " "


@dataclass
class Element:
    """An element: its name and those of its attributes are local, without namespace, but for foreign attributes.

    Attributes:
        tag: the name.
        namespace: the address that the prefix of the name stands for; empty without one.
        attributes: values by name; attributes of another namespace have it before the name, with a space.
        children: the elements inside.
        text: the text inside, apart from that of children.
    """

    tag: str
    namespace: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list["Element"])
    text: str = ""


def parse(content: str | bytes, parameter: str, what: str) -> Element:
    """Read an XML document.

    Entities that the document itself defines are filled in if they are short plain text, as some drawing
    programs write them for the addresses of namespaces; everything else of a DTD is refused or ignored.

    Args:
        content: the document.
        parameter: what the caller calls it, for messages.
        what: the kind of file, for messages.

    Raises:
        InvalidInput: it is not well-formed, too large, nested too deeply, or defines entities that are
            not harmless.
    """
    reader = _Reader(parameter, what)
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.EntityDeclHandler = reader.entity
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        reason = expat.ErrorString(error.code)
        raise InvalidInput(f"The {what} is damaged: {reason} in line {error.lineno}.", parameter) from None
    except (ValueError, LookupError) as error:
        raise InvalidInput(f"The {what} cannot be read: {error}.", parameter) from None
    assert reader.root is not None
    return reader.root


class _Reader:
    def __init__(self, parameter: str, what: str) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self._elements = 0
        self._entities = 0
        self._parameter = parameter
        self._what = what

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        if self._elements > _MOST_ELEMENTS:
            raise self._refused(f"has more than {_MOST_ELEMENTS} elements")
        if len(self._open) >= _DEEPEST:
            raise self._refused(f"is nested more than {_DEEPEST} elements deep")
        namespace, _, tag = name.rpartition(_SEPARATOR)
        element = Element(tag, namespace, attributes)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def end(self, _name: str) -> None:
        self._open.pop()

    def characters(self, text: str) -> None:
        self._open[-1].text += text

    def entity(
        self,
        name: str,
        is_parameter: bool,
        value: str | None,
        _base: str | None,
        _system: str | None,
        _public: str | None,
        _notation: str | None,
    ) -> None:
        self._entities += 1
        harmless = value is not None and len(value) <= _LONGEST_ENTITY and "&" not in value and "%" not in value
        if is_parameter or not harmless or self._entities > _MOST_ENTITIES:
            raise self._refused(f"defines the entity {name!r}, which is refused: write out what it stands for")

    def _refused(self, reason: str) -> InvalidInput:
        return InvalidInput(f"The {self._what} {reason}.", self._parameter)
