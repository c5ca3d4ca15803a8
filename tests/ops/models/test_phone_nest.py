"""The nest against its own numbers, and what cannot be."""

from __future__ import annotations

import math
from typing import Any

import pytest
from tests.ops.models.sweep import check_part, parts_of

from cadcloud.ops import models
from cadcloud.ops.brep import measure, topology
from cadcloud.ops.errors import InvalidInput


@pytest.fixture(autouse=True, scope="module")
def _loaded() -> None:
    models.load(installed=False)


def nest(**params: Any) -> tuple[Any, Any]:
    holder, phone = parts_of(models.run("phone-nest", params))
    return holder, phone


@pytest.mark.parametrize(
    "params",
    [{}, {"filletRadius": 0}, {"backOffset": 0}, {"heightTop": 30, "thickness": 1, "length": 20}, {"widthFront": 30}],
)
def test_the_box_around_it_is_as_the_parameters_say(params: dict[str, Any]) -> None:
    wanted = models.resolve("phone-nest", params)
    low, high = measure.bounds(nest(**params)[0])
    half_width, half_length = max(wanted["widthBack"], wanted["widthFront"]) / 2, wanted["length"] / 2
    assert low == pytest.approx((-half_width, 0, -half_length), abs=1e-6)
    assert high == pytest.approx((half_width, wanted["heightTop"], half_length), abs=1e-6)


@pytest.mark.parametrize("params", [{}, {"filletRadius": 0}, {"thickness": 1}, {"thickness": 0.05}, {"backOffset": 0}])
def test_the_strip_is_as_thick_as_it_says_everywhere(params: dict[str, Any]) -> None:
    wanted = models.resolve("phone-nest", params)
    (holder, _), width = nest(**params, widthFront=12, widthBack=12), 12
    # A ribbon's area and border from the side give its thickness: area = t * (border / 2 - t).
    side = measure.volume(holder) / width
    border = (measure.area(holder) - 2 * side) / width
    thickness = border / 4 - math.sqrt(border**2 / 16 - side)
    # At the outside of a sharp bend the border is rounded about the inside: the ribbon stays as thick.
    assert thickness == pytest.approx(wanted["thickness"], rel=1e-3)


def test_the_lip_ends_at_its_height_and_reaches_past_the_phone() -> None:
    holder, phone = nest(heightBottom=6)
    corners = [measure.bounds(vertex)[0] for vertex in topology.subshapes(holder, "vertex")]
    lowest = min(corner[1] for corner in corners if corner[1] > 2 and corner[2] > 4)
    assert lowest == pytest.approx(6, abs=1e-6)
    assert measure.bounds(phone)[1][2] < measure.bounds(holder)[1][2]


def test_the_phone_is_a_slab_of_its_measures_and_touches_the_nest() -> None:
    _, phone = nest(phoneHeight=10, phoneWidth=6, phoneThickness=1)
    assert measure.volume(phone) == pytest.approx(60, rel=0.1)
    low, high = measure.bounds(phone)
    assert high[0] - low[0] == pytest.approx(6, abs=1e-6)
    assert math.hypot(high[1] - low[1], high[2] - low[2]) == pytest.approx(math.hypot(10, 1), rel=0.2)
    check_part(phone)


def test_ornaments_go_all_the_way_through() -> None:
    plain, cut = nest(widthFront=12, widthBack=16)[0], nest(widthFront=12, widthBack=16, applyOrnaments=True)[0]
    assert measure.bounds(plain)[1] == pytest.approx(measure.bounds(cut)[1], abs=1e-6)
    assert 0.4 < measure.volume(cut) / measure.volume(plain) < 0.85
    mesh = check_part(cut)
    # Every hole makes a handle; a handle takes two from the Euler number, which is 2 for a ball.
    assert 60 < (2 - mesh.euler_number) / 2 < 200
    assert check_part(plain).euler_number == 2


def test_a_sharp_bend_has_no_slots() -> None:
    check_part(nest(filletRadius=0, applyOrnaments=True)[0])


def test_scale_makes_everything_larger() -> None:
    small, large = nest(applyOrnaments=True), nest(applyOrnaments=True, scale=100, rotation=30, direction=[1, 1, 1])
    for before, after in zip(small, large, strict=True):
        assert measure.volume(after) == pytest.approx(1e6 * measure.volume(before), rel=1e-4)
        check_part(after)


@pytest.mark.parametrize(
    ("params", "parameter"),
    [
        ({"heightBottom": 0.4}, "heightBottom"), ({"heightBottom": 16}, "heightBottom"),
        ({"backOffset": 15}, "backOffset"),
        ({"filletRadius": 9}, "filletRadius"), ({"length": 3}, "length"), ({"length": 2}, "filletRadius"),
        ({"heightTop": 0.6}, "thickness"), ({"applyOrnaments": True, "widthFront": 1}, "applyOrnaments"),
        ({"scale": 1e-6}, "scale"), ({"heightBottom": 15.9}, "heightBottom"),
    ],
)  # fmt: skip
def test_impossible_numbers_are_refused_by_name(params: dict[str, Any], parameter: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        nest(**params)
    assert refused.value.details["parameter"] == parameter, refused.value.message
    assert refused.value.message.startswith(f"{parameter}: ")
