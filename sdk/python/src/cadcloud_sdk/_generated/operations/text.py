"""Operations of ``text``. Generated from catalog/operations.json by sdk/python/tools; not edited by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from cadcloud_sdk._generated.operations import structs
from cadcloud_sdk.builder.namespace import Namespace
from cadcloud_sdk.builder.reference import Reference, Result
from cadcloud_sdk.builder.values import Boolean, Integer, Number, Text, default


class TextOperations(Namespace):
    """Operations of ``text``."""

    def char_at(self, text: Text = default("hello"), index: Integer = default(0)) -> Result[str]:
        """Read one character of a text.

        Known difference: half of a character beyond 65535 becomes the replacement character, as JSON cannot carry
        it.

        Args:
            text: the text.
            index: its place, from 0, in UTF-16 units.

        Returns:
            The character; empty beyond the text.
        """
        return self._add("text.charAt", {}, {"text": text, "index": index})

    def concat(self, texts: Sequence[Any] | Reference[Sequence[Any]] = default(["hello", " ", "world"])) -> Result[str]:
        """Put texts one after another.

        Args:
            texts: the texts; anything else is written as text, null as nothing.

        Returns:
            The text.
        """
        return self._add("text.concat", {}, {"texts": texts})

    def create(self, text: Text = default("Hello World")) -> Result[str]:
        """Make a text.

        Args:
            text: the text.

        Returns:
            The text.
        """
        return self._add("text.create", {}, {"text": text})

    def ends_with(self, text: Text = default("hello world"), search: Text = default("world")) -> Result[bool]:
        """Test whether a text ends with another.

        Args:
            text: the text.
            search: what to look for.

        Returns:
            Whether it does.
        """
        return self._add("text.endsWith", {}, {"text": text, "search": search})

    def format(
        self, text: Text = default("Hello {0}"), values: Sequence[Any] | Reference[Sequence[Any]] = default(["World"])
    ) -> Result[str]:
        """Fill values into a text.

        Args:
            text: the text; ``{0}`` stands for the first value, ``{1}`` for the second.
            values: the values; a place without one stays as it is.

        Returns:
            The filled text.
        """
        return self._add("text.format", {}, {"text": text, "values": values})

    def includes(self, text: Text = default("hello world"), search: Text = default("world")) -> Result[bool]:
        """Test whether a text holds another.

        Args:
            text: the text.
            search: what to look for.

        Returns:
            Whether it does.
        """
        return self._add("text.includes", {}, {"text": text, "search": search})

    def index_of(self, text: Text = default("hello world"), search: Text = default("world")) -> Result[int]:
        """Find where a text first occurs in another.

        Args:
            text: where to look.
            search: what to look for.

        Returns:
            The place, from 0, in UTF-16 units; -1 if nowhere.
        """
        return self._add("text.indexOf", {}, {"text": text, "search": search})

    def is_empty(self, text: Text = default("Hello World")) -> Result[bool]:
        """Test whether a text is empty.

        Args:
            text: the text.

        Returns:
            Whether it holds nothing but blanks.
        """
        return self._add("text.isEmpty", {}, {"text": text})

    def join(self, list: Sequence[Any] | Reference[Sequence[Any]], separator: Text = default(",")) -> Result[str]:
        """Join texts.

        Args:
            list: the texts; anything else is written as text, null as nothing.
            separator: what to put in between.

        Returns:
            The text.
        """
        return self._add("text.join", {"list": list}, {"separator": separator})

    def last_index_of(self, text: Text = default("hello world"), search: Text = default("world")) -> Result[int]:
        """Find where a text last occurs in another.

        Args:
            text: where to look.
            search: what to look for.

        Returns:
            The place, from 0, in UTF-16 units; -1 if nowhere.
        """
        return self._add("text.lastIndexOf", {}, {"text": text, "search": search})

    def length(self, text: Text = default("Hello World")) -> Result[int]:
        """Measure a text.

        Args:
            text: the text.

        Returns:
            How many UTF-16 units it has; most emoji count as two.
        """
        return self._add("text.length", {}, {"text": text})

    def pad_end(
        self, text: Text = default("x"), length: Integer = default(3), pad_string: Text = default("a")
    ) -> Result[str]:
        """Lengthen a text at its end.

        Args:
            text: the text.
            length: how many UTF-16 units it should have, at most 1,000,000.
            pad_string: what to repeat until it has.

        Returns:
            The text; as it is if it is long enough or there is nothing to repeat.
        """
        return self._add("text.padEnd", {}, {"text": text, "length": length, "padString": pad_string})

    def pad_start(
        self, text: Text = default("x"), length: Integer = default(3), pad_string: Text = default("a")
    ) -> Result[str]:
        """Lengthen a text at its start.

        Args:
            text: the text.
            length: how many UTF-16 units it should have, at most 1,000,000.
            pad_string: what to repeat until it has.

        Returns:
            The text; as it is if it is long enough or there is nothing to repeat.
        """
        return self._add("text.padStart", {}, {"text": text, "length": length, "padString": pad_string})

    def regex_match(
        self, text: Text = default("hello123world"), pattern: Text = default("[0-9]+"), flags: Text = default("g")
    ) -> Result[Sequence[str | None] | None]:
        """List what a pattern matches in a text.

        Args:
            text: where to look.
            pattern: a regular expression as in JavaScript.
            flags: letters of d, g, i, m, s, u and v.

        Returns:
            With the flag g every match; without it the first match and what its groups caught, null for a group
            that took no part; null if nothing matches.
        """
        return self._add("text.regexMatch", {}, {"text": text, "pattern": pattern, "flags": flags})

    def regex_replace(
        self,
        text: Text = default("hello123world456"),
        pattern: Text = default("[0-9]+"),
        flags: Text = default("g"),
        replace_with: Text = default("X"),
    ) -> Result[str]:
        """Replace what a pattern matches in a text.

        Args:
            text: the text.
            pattern: a regular expression as in JavaScript.
            flags: letters of d, g, i, m, s, u and v; with g every match is replaced, without it the first.
            replace_with: what to put there; ``$1`` stands for what the first group caught, ``$<name>`` for a named
                one, ``$&`` for the match, ``$$`` for a dollar.

        Returns:
            The new text.
        """
        return self._add(
            "text.regexReplace", {}, {"text": text, "pattern": pattern, "flags": flags, "replaceWith": replace_with}
        )

    def regex_search(
        self, text: Text = default("hello123world"), pattern: Text = default("[0-9]+"), flags: Text = default("g")
    ) -> Result[int]:
        """Find where a pattern first occurs in a text.

        Args:
            text: where to look.
            pattern: a regular expression as in JavaScript.
            flags: letters of d, g, i, m, s, u and v.

        Returns:
            The place, from 0, in UTF-16 units; -1 if nowhere.
        """
        return self._add("text.regexSearch", {}, {"text": text, "pattern": pattern, "flags": flags})

    def regex_split(
        self, text: Text = default("hello123world"), pattern: Text = default("[0-9]+"), flags: Text = default("g")
    ) -> Result[Sequence[str | None]]:
        """Split a text where a pattern matches.

        Args:
            text: the text.
            pattern: a regular expression as in JavaScript.
            flags: letters of d, g, i, m, s, u and v.

        Returns:
            The parts, with what groups caught in between; an empty pattern splits every character off.
        """
        return self._add("text.regexSplit", {}, {"text": text, "pattern": pattern, "flags": flags})

    def regex_test(
        self, text: Text = default("hello123world"), pattern: Text = default("[0-9]+"), flags: Text = default("g")
    ) -> Result[bool]:
        """Test whether a pattern occurs in a text.

        Args:
            text: where to look.
            pattern: a regular expression as in JavaScript.
            flags: letters of d, g, i, m, s, u and v.

        Returns:
            Whether it occurs.
        """
        return self._add("text.regexTest", {}, {"text": text, "pattern": pattern, "flags": flags})

    def repeat(self, text: Text = default("ha"), count: Integer = default(3)) -> Result[str]:
        """Repeat a text.

        Args:
            text: the text.
            count: how often.

        Returns:
            The repetitions, joined.
        """
        return self._add("text.repeat", {}, {"text": text, "count": count})

    def replace_all(
        self, text: Text = default("a-c"), search: Text = default("-"), replace_with: Text = default("b")
    ) -> Result[str]:
        """Replace every occurrence of a text by another.

        Convention: an empty text is found between all characters, but not at the ends.

        Args:
            text: the text.
            search: what to replace.
            replace_with: what to put there, taken literally.

        Returns:
            The new text.
        """
        return self._add("text.replaceAll", {}, {"text": text, "search": search, "replaceWith": replace_with})

    def reverse(self, text: Text = default("Hello World")) -> Result[str]:
        """Write a text backwards.

        Known difference: characters beyond 65535, such as emoji, stay whole; elsewhere their halves change places.

        Args:
            text: the text.

        Returns:
            Its characters from the last to the first.
        """
        return self._add("text.reverse", {}, {"text": text})

    def slice(
        self, text: Text = default("hello world"), start: Integer = default(0), end: Integer = default(5)
    ) -> Result[str]:
        """Cut a part out of a text, counting from either end.

        Known difference: half of a character beyond 65535 becomes the replacement character, as JSON cannot carry
        it.

        Args:
            text: the text.
            start: where the part starts, from 0, in UTF-16 units; a negative one counts from the end.
            end: where it ends, this unit excluded; a negative one counts from the end.

        Returns:
            The part; empty if it would end before it starts.
        """
        return self._add("text.slice", {}, {"text": text, "start": start, "end": end})

    def split(self, text: Text = default("a,b,c"), separator: Text = default(",")) -> Result[Sequence[str]]:
        """Split a text.

        Known difference: an empty separator keeps characters beyond 65535, such as emoji, whole.

        Args:
            text: the text.
            separator: where to split; an empty one splits every character off.

        Returns:
            The parts.
        """
        return self._add("text.split", {}, {"text": text, "separator": separator})

    def starts_with(self, text: Text = default("hello world"), search: Text = default("world")) -> Result[bool]:
        """Test whether a text starts with another.

        Args:
            text: the text.
            search: what to look for.

        Returns:
            Whether it does.
        """
        return self._add("text.startsWith", {}, {"text": text, "search": search})

    def substring(
        self, text: Text = default("hello world"), start: Integer = default(0), end: Integer = default(5)
    ) -> Result[str]:
        """Cut a part out of a text.

        Known difference: half of a character beyond 65535 becomes the replacement character, as JSON cannot carry
        it.

        Args:
            text: the text.
            start: where the part starts, from 0, in UTF-16 units; below 0 counts as 0.
            end: where it ends, this unit excluded; if below ``start`` the two are exchanged.

        Returns:
            The part.
        """
        return self._add("text.substring", {}, {"text": text, "start": start, "end": end})

    def to_lower_case(self, text: Text = default("Hello World")) -> Result[str]:
        """Write a text in small letters.

        Args:
            text: the text.

        Returns:
            The new text.
        """
        return self._add("text.toLowerCase", {}, {"text": text})

    def to_lower_case_first(self, text: Text = default("Hello World")) -> Result[str]:
        """Write the first letter of a text as a small one.

        Args:
            text: the text.

        Returns:
            The new text.
        """
        return self._add("text.toLowerCaseFirst", {}, {"text": text})

    def to_string(self, item: Any) -> Result[str]:
        """Write anything as text.

        Args:
            item: a text, number, boolean, list or object; not null.

        Returns:
            The text, as JavaScript writes it.
        """
        return self._add("text.toString", {"item": item}, {})

    def to_string_each(self, list: Sequence[Any] | Reference[Sequence[Any]]) -> Result[Sequence[str]]:
        """Write each item of a list as text.

        Args:
            list: texts, numbers, booleans, lists or objects; none null.

        Returns:
            A text an item, as JavaScript writes it.
        """
        return self._add("text.toStringEach", {"list": list}, {})

    def to_upper_case(self, text: Text = default("Hello World")) -> Result[str]:
        """Write a text in capital letters.

        Args:
            text: the text.

        Returns:
            The new text.
        """
        return self._add("text.toUpperCase", {}, {"text": text})

    def to_upper_case_first(self, text: Text = default("Hello World")) -> Result[str]:
        """Write the first letter of a text as a capital.

        Args:
            text: the text.

        Returns:
            The new text.
        """
        return self._add("text.toUpperCaseFirst", {}, {"text": text})

    def trim(self, text: Text = default("Hello World")) -> Result[str]:
        """Take blanks off both ends of a text.

        Args:
            text: the text.

        Returns:
            The text without them.
        """
        return self._add("text.trim", {}, {"text": text})

    def trim_end(self, text: Text = default("Hello World")) -> Result[str]:
        """Take blanks off the end of a text.

        Args:
            text: the text.

        Returns:
            The text without them.
        """
        return self._add("text.trimEnd", {}, {"text": text})

    def trim_start(self, text: Text = default("Hello World")) -> Result[str]:
        """Take blanks off the start of a text.

        Args:
            text: the text.

        Returns:
            The text without them.
        """
        return self._add("text.trimStart", {}, {"text": text})

    def vector_char(
        self,
        y_offset: Number = default(0),
        char: Text = default("A"),
        x_offset: Number = default(0),
        height: Number = default(1),
        extrude_offset: Number = default(0),
    ) -> Result[structs.VectorCharData]:
        """Draw a character by strokes of a pen.

        Convention: the strokes lie in the plane of x and z. The letters are those of Hershey's Roman Simplex; a
        question mark stands for a character that it lacks.

        Args:
            y_offset: where the baseline lies along z.
            char: the character; further ones are ignored.
            x_offset: where the character starts along x.
            height: of a capital letter.
            extrude_offset: how thick the pen is; the strokes are drawn that much smaller.

        Returns:
            The strokes, and the width and height of the character.
        """
        return self._add(
            "text.vectorChar",
            {},
            {"yOffset": y_offset, "char": char, "xOffset": x_offset, "height": height, "extrudeOffset": extrude_offset},
        )

    def vector_text(
        self,
        text: Text | None = None,
        x_offset: Number = default(0),
        y_offset: Number = default(0),
        height: Number = default(1),
        line_spacing: Number = default(1.4),
        letter_spacing: Number = default(0),
        align: Literal["left", "center", "right"] | Reference[str] = default("left"),
        extrude_offset: Number = default(0),
        center_on_origin: Boolean = default(False),
    ) -> Result[Sequence[structs.VectorTextData]]:
        r"""Draw lines of text by strokes of a pen.

        Convention: the strokes lie in the plane of x and z. The letters are those of Hershey's Roman Simplex; a
        question mark stands for a character that it lacks.

        Known difference: a line may also end in ``\r\n``; elsewhere the ``\r`` is drawn as a question mark.

        Args:
            text: what to draw; without it, ``Hello World``.
            x_offset: where the lines start along x.
            y_offset: where the first baseline lies along z.
            height: of a capital letter.
            line_spacing: from a baseline to the next, in heights.
            letter_spacing: how far letters are pulled apart, in heights.
            align: where shorter lines stand: left, center or right.
            extrude_offset: how thick the pen is; the strokes are drawn that much smaller.
            center_on_origin: true moves the middle of all strokes to the origin, whatever the offsets.

        Returns:
            The lines that show anything, each with its characters in place; blanks only take room.
        """
        return self._add(
            "text.vectorText",
            {},
            {
                "text": text,
                "xOffset": x_offset,
                "yOffset": y_offset,
                "height": height,
                "lineSpacing": line_spacing,
                "letterSpacing": letter_spacing,
                "align": align,
                "extrudeOffset": extrude_offset,
                "centerOnOrigin": center_on_origin,
            },
        )
