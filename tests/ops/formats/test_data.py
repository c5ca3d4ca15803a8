"""Options, JSON and CSV."""

from __future__ import annotations

import csv
import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats.csv import csv_bytes
from cadcloud.ops.formats.export import export
from cadcloud.ops.formats.json import json_bytes
from cadcloud.ops.formats.options import OutputOptions
from cadcloud.ops.occt.shapes.solid import create_box


def test_options_default_to_no_wishes():
    options = OutputOptions.parse(None)
    assert options == OutputOptions()
    assert (options.formats, options.mesh_precision, options.adjust_y_to_z) == ((), None, False)


def test_options_in_wire_form():
    options = OutputOptions.parse(
        {
            "formats": ["gltf", "step"],
            "meshPrecision": 0.5,
            "gltfMeshPrecision": 1,
            "adjustYtoZ": True,
            "includePipelineInMetadata": False,
        }
    )
    assert options == OutputOptions(
        formats=("gltf", "step"), mesh_precision=0.5, gltf_mesh_precision=1.0, adjust_y_to_z=True
    )


@pytest.mark.parametrize(
    ("outputs", "path"),
    [
        ({"formats": ["gltf", "dwg"]}, "outputs.formats.1"),
        ({"formats": "gltf"}, "outputs.formats"),
        ({"meshPrecision": 0.00009}, "outputs.meshPrecision"),
        ({"meshPrecision": 11}, "outputs.meshPrecision"),
        ({"gltfMeshPrecision": "fine"}, "outputs.gltfMeshPrecision"),
        ({"meshPrecision": math.nan}, "outputs.meshPrecision"),
        ({"adjustYtoZ": "yes"}, "outputs.adjustYtoZ"),
    ],
)
def test_bad_options_are_named(outputs: dict[str, Any], path: str):
    with pytest.raises(InvalidInput) as caught:
        OutputOptions.parse(outputs)
    assert caught.value.details["parameter"] == path
    assert path in caught.value.message


@dataclass
class Point:
    x: float
    y: float


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (2.0, "2"),
        (-0.0, "0"),
        (0.1, "0.1"),
        (3e5, "300000"),
        (2**60, "1152921504606846976"),
        (True, "true"),
        (None, "null"),
        ("ü\n", '"ü\\n"'),
        ((1.0, 2.5), "[1,2.5]"),
        ({"a": (1,), 2: None}, '{"a":[1],"2":null}'),
        (np.array([[1.0, 2.0], [3.0, 4.5]]), "[[1,2],[3,4.5]]"),
        ([np.float64(2), np.int64(3), np.bool_(True)], "[2,3,true]"),
        (Point(1.0, 0.5), '{"x":1,"y":0.5}'),
    ],
)
def test_json_is_written_as_javascript_does(value: Any, text: str):
    assert json_bytes(value).decode() == text


def test_json_spells_half_a_character():
    assert json_bytes("é\ud800") == b'"\xc3\xa9\\ud800"'
    assert json.loads(json_bytes("é\ud800")) == "é\ud800"


def test_json_names_what_it_cannot_carry():
    for value, says in (
        ({"a": [1, math.nan]}, r"result\.a\.1 is nan"),
        ([math.inf], r"result\.0 is inf"),
        ({"part": create_box()}, r"result\.part is a shape"),
        ([b"bytes"], "bytes"),
        (np.array([np.nan]), "nan"),
    ):
        with pytest.raises(InvalidInput, match=says):
            json_bytes(value)


def test_json_of_endless_data_is_refused():
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(InvalidInput, match="too deeply"):
        json_bytes(endless)


@pytest.mark.parametrize(
    ("value", "rows"),
    [
        (
            [{"a": 1, "b": "x, y"}, {"b": 'say "hi"', "c": True}],
            [["a", "b", "c"], ["1", "x, y", ""], ["", 'say "hi"', "true"]],
        ),
        ([[0.0, 1.5], (2, None)], [["0", "1.5"], ["2", ""]]),
        ([1.0, "two\nlines", None], [["1"], ["two\nlines"], [""]]),
        ([], []),
    ],
)
def test_csv_reads_back(value: Any, rows: list[list[str]]):
    text = csv_bytes(value).decode()
    assert [row or [""] for row in csv.reader(text.splitlines(keepends=True))] == rows


def test_csv_passes_finished_text_on():
    assert csv_bytes("a;b\n1;2") == b"a;b\n1;2"


@pytest.mark.parametrize("value", [{"a": 1}, 3, [{"a": 1}, [2]], [[1, [2]]], [{"a": {"b": 1}}]])
def test_csv_refuses_what_is_no_table(value: Any):
    with pytest.raises(InvalidInput, match="table"):
        csv_bytes(value)


def test_data_files(tmp_path: Path):
    options = OutputOptions.parse({"formats": ["json", "csv"]})
    parts = export([{"x": 1.0}], options, tmp_path, stem="pipeline")
    assert [(part.key, part.filename, part.mime) for part in parts] == [
        ("json", "pipeline.json", "application/json"),
        ("csv", "pipeline.csv", "text/csv"),
    ]
    assert json.loads(parts[0].path.read_text()) == [{"x": 1}]
    assert parts[1].path.read_bytes() == b"x\r\n1\r\n"
