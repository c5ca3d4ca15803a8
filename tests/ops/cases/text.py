"""Cases of ``text``."""

from __future__ import annotations

from typing import Any

import pytest
from tests.ops.case import Case, Sample, error, sample

HELLO, EMOJI = "Hello World", "a😀b"
HALVES = "halves of an emoji there, which JSON cannot carry"
NO_TEXT = [error({"text": 5}, "text")]


def of(text: str, value: Any, /, *, oracle: bool | str = True, **params: Any) -> Sample:
    return sample({"text": text, **params}, value=value, oracle=oracle)


def plain(default: Any, *samples: Sample) -> Case:
    """An operation of one text."""
    return Case([sample({}, value=default), *samples], NO_TEXT)


def searching(default: Any, *samples: Sample) -> Case:
    return Case([sample({}, value=default), *samples], [*NO_TEXT, error({"search": None, "text": []}, "text")])


def pattern(default: Any, *samples: Sample) -> Case:
    return Case(
        [sample({}, value=default), *samples],
        [
            error({"pattern": "("}, "pattern", "no regular expression"),
            error({"flags": "gg"}, "flags", "each once"),
            error({"flags": "y"}, "flags"),
        ],
    )


def line_widths(*widths: float) -> Any:
    def check(lines: Any) -> None:
        assert [line["width"] for line in lines] == pytest.approx(widths)

    return check


CASES = {
    "text.create": plain(HELLO, of("", ""), of(EMOJI, EMOJI)),
    "text.split": Case(
        [
            sample({}, value=["a", "b", "c"]),
            of("abc", ["a", "b", "c"], separator=""),
            of("", [""]),
            of(EMOJI, ["a", "😀", "b"], separator="", oracle=HALVES),
        ],
        NO_TEXT,
    ),
    "text.replaceAll": Case(
        [
            sample({}, value="abc"),
            of("a-c", "a$&c", replaceWith="$&"),
            of("abc", "a.b.c", search="", replaceWith="."),
        ],
        [*NO_TEXT, error({"text": "a" * 1000, "search": "a", "replaceWith": "b" * 2000}, "replaceWith", "at most")],
    ),
    "text.join": Case(
        [
            sample({"list": ["a", "b"]}, value="a,b"),
            sample({"list": ["a", 1, None, [1, 2]], "separator": "-"}, value="a-1--1,2"),
            sample({"list": []}, value=""),
        ],
        [error({}, "list", "missing"), error({"list": "ab"}, "list")],
    ),
    "text.toString": Case(
        [
            sample({"item": 3.0}, value="3"),
            sample({"item": True}, value="true"),
            sample({"item": [1, [2, None, 3]]}, value="1,2,,3"),
            sample({"item": {"a": 1}}, value="[object Object]"),
            sample({"item": 1e21}, value="1e+21"),
        ],
        [error({}, "item", "missing"), error({"item": None}, "item", "null")],
    ),
    "text.toStringEach": Case(
        [sample({"list": [1, "a", False, [1, []]]}, value=["1", "a", "false", "1,"]), sample({"list": []}, value=[])],
        [error({"list": 5}, "list"), error({"list": [None]}, "list", "null")],
    ),
    "text.format": Case(
        [
            sample({}, value="Hello World"),
            of("{0} {1} {0} {x}", "a {1} a {x}", values=["a"]),
            of("{1}{0}", "21", values=[1, 2]),
        ],
        [*NO_TEXT, error({"values": "a"}, "values")],
    ),
    "text.includes": searching(True, of("abc", False, search="x"), of("", True, search="")),
    "text.startsWith": searching(False, of("abc", True, search="ab")),
    "text.endsWith": searching(True, of("abc", False, search="ab")),
    "text.indexOf": searching(6, of(EMOJI, 3, search="b"), of("abc", -1, search="x")),
    "text.lastIndexOf": searching(6, of("aba", 2, search="a"), of("aba", 3, search="")),
    "text.substring": Case(
        [sample({}, value="hello"), of("hello", "ell", start=4, end=1), of("hello", "he", start=-3, end=2)],
        [*NO_TEXT, error({"start": 0.5}, "start")],
    ),
    "text.slice": Case(
        [
            sample({}, value="hello"),
            of("hello", "", start=4, end=1),
            of("hello", "ll", start=-3, end=-1),
            of(EMOJI, "a�", start=0, end=2, oracle=HALVES),
        ],
        [*NO_TEXT, error({"end": "1"}, "end")],
    ),
    "text.charAt": Case(
        [
            sample({}, value="h"),
            of("abc", "", index=5),
            of("abc", "", index=-1),
            of(EMOJI, "�", index=1, oracle=HALVES),
        ],
        [*NO_TEXT, error({"index": 0.5}, "index")],
    ),
    "text.trim": plain(HELLO, of("\ufeff a \u00a0\n", "a"), of("\x1ca", "\x1ca")),
    "text.trimStart": plain(HELLO, of(" a ", "a ")),
    "text.trimEnd": plain(HELLO, of(" a ", " a")),
    "text.padStart": Case(
        [sample({}, value="aax"), of("x", "ababax", length=6, padString="ab"), of("x", "x", length=6, padString="")],
        [*NO_TEXT, error({"length": 2_000_000}, "length", "at most"), error({"length": -1}, "length")],
    ),
    "text.padEnd": Case(
        [sample({}, value="xaa"), of("x", "xababa", length=6, padString="ab"), of("long", "long")],
        [*NO_TEXT, error({"length": 2_000_000}, "length", "at most")],
    ),
    "text.toUpperCase": plain("HELLO WORLD", of("straße", "STRASSE")),
    "text.toLowerCase": plain("hello world", of("ΑΣ", "ας")),
    "text.toUpperCaseFirst": plain("Hello World", of("ab", "Ab"), of("", "")),
    "text.toLowerCaseFirst": plain("hello World", of("AB", "aB"), of("", "")),
    "text.repeat": Case(
        [sample({}, value="hahaha"), of("ab", "", count=0)],
        [*NO_TEXT, error({"count": 2_000_000}, "count", "at most"), error({"count": -1}, "count")],
    ),
    "text.reverse": plain("dlroW olleH", of("", ""), of(EMOJI, "b😀a", oracle=HALVES)),
    "text.length": plain(11, of(EMOJI, 4), of("", 0)),
    "text.isEmpty": plain(False, of(" \n", True), of("", True)),
    "text.concat": Case(
        [sample({}, value="hello world"), sample({"texts": ["a", 1]}, value="a1"), sample({"texts": []}, value="")],
        [error({"texts": "ab"}, "texts")],
    ),
    "text.regexTest": pattern(True, of("A", True, pattern="a", flags="i"), of("A", False, pattern="a")),
    "text.regexSearch": pattern(5, of("😀é1", 3), of("abc", -1)),
    "text.regexMatch": pattern(
        ["123"],
        of("a1b22", ["1", "22"]),
        of("a1", ["a1", "a", "1", None], pattern="([a-z])([0-9])(x)?", flags=""),
        of("abc", None),
        of("(b", ["(b", "b"], pattern=r"[(](?:x)?(\w)", flags=""),
    ),
    "text.regexSplit": pattern(
        ["hello", "world"],
        of("a1b2c", ["a", "1", "b", "2", "c"], pattern="([0-9])"),
        of("abc", ["a", "b", "c"], pattern=""),
        of("", [""]),
        of("", [], pattern=""),
        of("a😀", ["a", "😀"], pattern="", oracle=HALVES),
    ),
    "text.regexReplace": pattern(
        "helloXworldX",
        of("a1b2", "1aa1$2bb2$", pattern="([a-z])([0-9])", replaceWith="$2$1$&$$"),
        of("a1b2", "aXb2", flags=""),
        of("a1", "a<1>", pattern="(?<n>[0-9])", replaceWith="<$<n>>"),
        of("xay", "x[x|y]y", pattern="a", replaceWith="[$`|$']"),
    ),
    "text.vectorChar": Case(
        [
            sample(
                {"height": 21},
                value={
                    "width": 18,
                    "height": 21,
                    "paths": [
                        [[9, 0, 21], [1, 0, 0]],
                        [[9, 0, 21], [17, 0, 0]],
                        [[4, 0, 7], [14, 0, 7]],
                    ],
                },
            ),
            sample({"char": " ", "height": 21}, value={"width": 16, "height": 21, "paths": []}),
            sample({"char": "é", "xOffset": 1, "yOffset": 2, "extrudeOffset": 0.2}),
            sample({"char": ""}),
            *(sample({"char": chr(code), "height": 3}) for code in range(33, 127)),
        ],
        [error({"char": 5}, "char"), error({"height": "1"}, "height")],
    ),
    "text.vectorText": Case(
        [
            sample({}, count=1),
            sample({"text": "A\nBB", "height": 21, "align": "center"}, check=line_widths(18, 42)),
            sample(
                {
                    "text": "A b\n\n~é",
                    "height": 21,
                    "align": "right",
                    "letterSpacing": 0.5,
                    "lineSpacing": 2,
                    "extrudeOffset": 2.1,
                    "xOffset": 3,
                    "yOffset": 4,
                },
                count=2,
            ),
            sample({"text": "A\nBB", "centerOnOrigin": True, "xOffset": 5}, count=2),
            sample({"text": " \n"}, value=[]),
            sample({"text": "A\r\nB", "height": 21}, check=line_widths(18, 21), oracle="a question mark for \\r there"),
        ],
        [error({"text": 5}, "text"), error({"align": "middle"}, "align")],
    ),
}
