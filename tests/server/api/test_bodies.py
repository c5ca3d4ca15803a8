"""Bodies: what is no JSON, what JSON should not hold, and what is nearly of the right type."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest

from cadcloud.server.errors import InvalidRequest
from cadcloud.server.kit import strict_json

EXECUTE, PIPELINE, UPLOAD = "/api/v1/cad/execute", "/api/v1/cad/pipeline", "/api/v1/files/upload"
CONVERT = "/api/v1/convert/step-to-gltf"
BOX = {"operation": "occt.shapes.solid.createBox", "params": {}}


@pytest.mark.parametrize(
    ("value", "path"),
    [
        (r'"a\u0000b"', "params.text"),
        (r'"\ud83d"', "params.text"),
        (r'"\uDE00"', "params.text"),
        (r'{"\u0000": 1}', "params.text"),
        (r'[1, {"deep": ["\udfff"]}]', "params.text.1.deep.0"),
    ],
)
async def test_text_that_no_database_keeps(caller, value: str, path: str):
    body = b'{"operation": "json.parse", "params": {"text": %s}}' % value.encode()
    assert list(await caller.problems(EXECUTE, content=body)) == [path]


async def test_text_that_only_looks_like_it(caller):
    for value in (r'"\ud83d\ude00"', r'"\\u0000"', r'"\\\\ud800"', '"\u00e9"'):
        body = '{"operation": "json.parse", "params": {"text": %s}}' % value  # noqa: UP031
        await caller.data("POST", EXECUTE, 202, content=body.encode())


async def test_names_of_files_and_steps_are_held_to_it_too(caller):
    body = b'{"filename": "a\\u0000", "contentType": "x", "bytes": 1}'
    assert list(await caller.problems(UPLOAD, content=body)) == ["filename"]
    body = b'{"steps": [{"operation": "math.add", "params": {}, "id": "\\ud800"}]}'
    assert list(await caller.problems(PIPELINE, content=body)) == ["steps.0.id"]


@pytest.mark.parametrize(
    "number", [b"1e999", b"-1e999", b"NaN", b"Infinity", b"-Infinity", b"1" + b"0" * 400, b"-1" + b"0" * 400]
)
async def test_numbers_that_no_double_holds(caller, number: bytes):
    body = b'{"operation": "math.add", "params": {"first": %s}}' % number
    (message,) = (await caller.problems(EXECUTE, content=body)).values()
    assert "not JSON" in message


def test_numbers_up_to_the_limit():
    assert strict_json.read(b"[1.7976931348623157e308, -12, %s]" % (b"9" * 308)) == [
        1.7976931348623157e308,
        -12,
        10**308 - 1,
    ]


def test_depth():
    assert strict_json.read(b"[" * 100 + b"]" * 100)
    with pytest.raises(InvalidRequest, match="nested more than 100"):
        strict_json.read(b"[" * 101 + b"]" * 101)
    with pytest.raises(InvalidRequest, match="nested more than 100"):
        strict_json.read(b'["a\\"", {"]": ' + b"[" * 99 + b"]" * 99 + b"}]")
    # Brackets in text and brackets side by side are not deep.
    assert strict_json.read(json.dumps(["[" * 500, '"[' * 500, *[[]] * 500]).encode())


@pytest.mark.parametrize("hostile", [b'"' + b'\\"' * 60_000, b'"' * 120_000, b"\\" * 120_000, b'["' + b"\\" * 100_001])
def test_no_body_takes_long_to_refuse(hostile: bytes):
    """Quadratic time would be minutes here, and all of it on the one thread that answers everybody."""
    started = time.process_time()
    with pytest.raises(InvalidRequest):
        strict_json.read(hostile)
    assert time.process_time() - started < 10


async def test_where_the_json_breaks_is_said(caller):
    assert (await caller.problems(EXECUTE, content=b'{"operation": x}')) == {
        "": "the body is not JSON: Expecting value at character 14"
    }


@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "text/plain", "garbage", ""])
async def test_the_declared_type_does_not_matter(caller, kind: str):
    await caller.data("POST", EXECUTE, 202, content=json.dumps(BOX), headers={"Content-Type": kind})


@pytest.mark.parametrize(
    ("path", "body", "problem"),
    [
        (PIPELINE, {"steps": [BOX], "outputs": {"formats": ["gltf"], "adjustYtoZ": "yes"}}, "outputs.adjustYtoZ"),
        (PIPELINE, {"steps": [BOX], "outputs": {"formats": ["gltf"], "meshPrecision": "1"}}, "outputs.meshPrecision"),
        (PIPELINE, {"steps": [BOX], "outputs": {"formats": ["gltf"], "meshPrecision": True}}, "outputs.meshPrecision"),
        (PIPELINE, {"steps": [{**BOX, "output": 1}]}, "steps.0.output"),
        (CONVERT, {"stepFileId": "x", "meshRelative": "true"}, "meshRelative"),
        (CONVERT, {"stepFileId": "x", "meshAngle": "0.5"}, "meshAngle"),
        (CONVERT, {"stepFileId": 5}, "stepFileId"),
        (EXECUTE, {"operation": 5}, "operation"),
        (EXECUTE, {**BOX, "foo-bar": 1}, "foo-bar"),
        (EXECUTE, {**BOX, "map": 1}, "map"),
    ],
)
async def test_nothing_is_taken_for_another_type(caller, path: str, body: Any, problem: str):
    assert list(await caller.problems(path, json=body)) == [problem]


async def test_an_integer_is_a_number(caller):
    body = {"steps": [BOX], "outputs": {"formats": ["gltf"], "meshPrecision": 1}}
    await caller.data("POST", PIPELINE, 202, json=body)
