"""The enclosure against its own numbers, and what cannot be."""

from __future__ import annotations

import math
from typing import Any

import pytest
from tests.ops.models.sweep import check_part, parts_of

from cadcloud.ops import models
from cadcloud.ops.brep import measure
from cadcloud.ops.errors import InvalidInput

BARE = {"cornerRadius": 0, "lipHeight": 0, "ventCount": 0, "cableDiameter": 0}


@pytest.fixture(autouse=True, scope="module")
def _loaded() -> None:
    models.load(installed=False)


def enclosure(**params: Any) -> tuple[Any, Any]:
    box, lid = parts_of(models.run("enclosure", params))
    return box, lid


def test_a_bare_box_is_what_its_measures_make_it() -> None:
    box, lid = enclosure(**BARE)
    low, high = measure.bounds(box)
    assert low == pytest.approx((-42, 0, -27), abs=1e-6)
    assert high == pytest.approx((42, 27, 27), abs=1e-6)
    walls = 84 * 54 * 27 - 80 * 50 * 25
    posts = 4 * 25 * (math.pi / 4) * (7**2 - 0.8 * 2.5**2)
    assert measure.volume(box) == pytest.approx(walls + posts, rel=0.02)
    assert measure.bounds(lid)[0][1] == pytest.approx(27 + 15, abs=1e-6)
    assert measure.volume(lid) == pytest.approx(84 * 54 * 2, rel=0.03)


def test_holes_go_through() -> None:
    closed, open_ = (
        check_part(enclosure(ventCount=count, cableDiameter=cable)[0]) for count, cable in ((0, 0), (6, 5))
    )
    # Twelve slots and a hole for a cable into one room that was open at the top: as many handles.
    assert (closed.euler_number, open_.euler_number) == (2, 2 - 2 * 13)
    assert check_part(enclosure()[1]).euler_number == 2 - 2 * 4


def test_the_lid_fits_into_the_box() -> None:
    box, lid = enclosure(lidGap=0, lipHeight=3, clearance=0.3)
    assert measure.bounds(lid)[0][1] == pytest.approx(measure.bounds(box)[1][1] - 3, abs=1e-6)


@pytest.mark.parametrize(
    ("params", "parameter"),
    [
        ({"cornerRadius": 30}, "cornerRadius"), ({"screwDiameter": 6}, "screwDiameter"),
        ({"postDiameter": 40}, "postDiameter"), ({"lipHeight": 13}, "lipHeight"), ({"clearance": 1}, "clearance"),
        ({"ventCount": 40}, "ventCount"), ({"height": 10, "ventWidth": 6, "ventCount": 1}, "ventWidth"),
        ({"cableDiameter": 30}, "cableDiameter"), ({"scale": 1e-6}, "scale"),
    ],
)  # fmt: skip
def test_impossible_numbers_are_refused_by_name(params: dict[str, Any], parameter: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        enclosure(**params)
    assert refused.value.details["parameter"] == parameter, refused.value.message
