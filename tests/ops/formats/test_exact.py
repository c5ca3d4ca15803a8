"""Formats that keep shapes as they are: BREP, BinTools and IGES."""

from __future__ import annotations

import time
from math import pi
from typing import Any

import pytest
from tests.ops.case import evaluate
from tests.ops.cases.occt_assembly import DOCUMENT

from cadcloud.ops import registry
from cadcloud.ops.brep import measure, topology
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import brep, iges
from cadcloud.ops.formats import document as xde
from cadcloud.ops.formats.read import read_shape
from cadcloud.ops.formats.step import step_bytes
from cadcloud.ops.formats.tessellation import Tessellation, tessellate, triangle_count
from cadcloud.ops.occt.shapes.solid import create_box, create_cylinder, create_sphere
from cadcloud.ops.occt.shapes.wire import create_circle_wire


def shapes() -> list[Any]:
    box, ring = create_box(1, 2, 3, (10, 20, 30)), create_circle_wire(2)
    return [box, create_sphere(2), create_cylinder(1, 4), ring, topology.compound([box, ring])]


@pytest.mark.parametrize("at", range(5))
def test_brep_comes_back(at: int):
    shape = shapes()[at]
    for content in (brep.text(shape), brep.binary(shape)):
        assert brep.is_brep(content)
        found = brep.read(content, "file")
        assert topology.kind_of(found) == topology.kind_of(shape)
        assert topology.counts(found) == topology.counts(shape)
        for one, other in zip(measure.bounds(found), measure.bounds(shape), strict=True):
            assert one == pytest.approx(other)
        assert measure.volume(found) == pytest.approx(measure.volume(shape))
        assert measure.length(found) == pytest.approx(measure.length(shape))


def test_brep_keeps_triangles_if_asked():
    shape = create_sphere(1)
    tessellate(shape, Tessellation(0.1))
    for write in (brep.text, brep.binary):
        assert triangle_count(brep.read(write(shape), "file")) == 0
        assert triangle_count(brep.read(write(shape, with_triangles=True), "file")) == triangle_count(shape)


TEXT, BINARY = brep.text(create_box(1, 2, 3)), brep.binary(create_box(1, 2, 3))


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "no BREP"),
        (b"garbage", "no BREP"),
        (step_bytes(create_box(), "box"), "no BREP"),
        (TEXT[:-400], "cut off|damaged"),
        (TEXT[:300], "cut off"),
        (TEXT.replace(b"Locations 0", b"Locations 999999999"), "too short for 999999999 Locations"),
        (TEXT.replace(b"Curves 12", b"Curves 99999999999999999999"), "too short"),
        (BINARY.replace(b"Curves 12", b"Curves 99999999"), "too short"),
        (BINARY[: len(BINARY) // 2], "damaged"),
        (BINARY[:60], "damaged"),
    ],
)
def test_brep_that_cannot_be_read_is_refused(content: bytes, says: str):
    start = time.perf_counter()
    with pytest.raises(InvalidInput, match=says) as caught:
        brep.read(content, "file")
    assert caught.value.details["parameter"] == "file"
    assert time.perf_counter() - start < 5


def test_iges_comes_back():
    for shape in shapes()[:3]:
        content = iges.iges_bytes(shape, "späße")
        assert content.isascii()
        assert content == iges.iges_bytes(shape, "späße"), "equal shapes give equal bytes"
        found = read_shape(content, "file")
        assert topology.kind_of(found) == "solid"
        assert measure.volume(found) == pytest.approx(measure.volume(shape), rel=1e-6)
        for one, other in zip(measure.bounds(found), measure.bounds(shape), strict=True):
            assert one == pytest.approx(other, abs=1e-5)
    ring = read_shape(iges.iges_bytes(create_circle_wire(2), "ring"), "file")
    assert measure.length(ring) == pytest.approx(4 * pi)


def test_iges_keeps_names_and_colours():
    registry.load()
    content = iges.document_bytes(evaluate(DOCUMENT), "pump", "Ann", "Works")
    text = content.decode()
    assert "4Hpump" in text
    assert "3HAnn" in text
    found = iges.read_document(content, "file")
    assert measure.volume(xde.whole(found)) == pytest.approx(12 + 8 * 4 / 3 * pi, rel=1e-4)
    # All becomes one shape, whose solids keep their names and colours.
    (root,) = xde.roots(found)
    marks = {xde.name_of(mark): xde.color_of(mark) for mark in xde.marked_subshapes(root)}
    assert {"Box one", "Box two", "Ball one"} <= marks.keys()
    assert marks["Box one"] == pytest.approx((1, 0, 0, 1), abs=0.01)
    assert marks["Box two"] == pytest.approx((0, 1, 0, 1), abs=0.01), "the format has no opacity"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "is empty"),
        (b"garbage", "no STEP or IGES"),
        (step_bytes(create_box(), "box"), "no IGES"),
        (iges.iges_bytes(create_box(), "box")[:81] + b"G rubbish", "damaged|no shapes"),
    ],
)
def test_iges_that_cannot_be_read_is_refused(content: bytes, says: str):
    with pytest.raises(InvalidInput, match=says):
        iges.read_document(content, "file")
