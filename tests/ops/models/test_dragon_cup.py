"""The cup against closed forms, its own numbers, and what cannot be."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import trimesh
from tests.ops.models.sweep import PLACEMENT, check_part, mesh_of, parts_of, random_params

from cadcloud.ops import models
from cadcloud.ops.brep import measure, topology
from cadcloud.ops.errors import InvalidInput

FLAT = dict.fromkeys(("skinCellOuterHeight", "skinCellInnerHeight", "skinCellTopHeight", "skinCellBottomHeight"), 0)
TUBE = {"radiusTopOffset": 0, "radiusMidOffset": 0, "rotationTopAngle": 0, "rotationMidAngle": 0}


@pytest.fixture(autouse=True, scope="module")
def _loaded() -> None:
    models.load(installed=False)


def cup(**params: Any) -> Any:
    (shape,) = parts_of(models.run("dragon-cup", params))
    return shape


def polygon(corners: int, radius: float) -> float:
    return corners / 2 * radius**2 * math.sin(2 * math.pi / corners)


@pytest.mark.parametrize("corners", [3, 4, 10, 50])
def test_a_plain_tube_is_a_prism_in_a_prism(corners: int) -> None:
    shape = cup(**TUBE, **FLAT, nrSkinCellsHorizontal=corners)
    inner = 4 - 0.6 / math.cos(math.pi / corners)
    expected = 8 * polygon(corners, 4) - 7 * polygon(corners, inner)
    assert measure.volume(shape) == pytest.approx(expected, rel=0.04)


def test_scales_are_pyramids_on_the_cells() -> None:
    flat, scaled = cup(**TUBE, **FLAT), cup(**TUBE, **{**FLAT, "skinCellOuterHeight": 0.9})
    around = 10 * 2 * 4 * math.sin(math.pi / 10) * 8
    assert measure.volume(scaled) - measure.volume(flat) == pytest.approx(around * 0.9 / 3)
    toothed = cup(**TUBE, **{**FLAT, "skinCellBottomHeight": 0.9})
    base = polygon(10, 4) - polygon(10, 1)
    assert measure.volume(toothed) - measure.volume(flat) == pytest.approx(base * 0.9 / 3)
    crowned = cup(**TUBE, **{**FLAT, "skinCellTopHeight": 0.9})
    lip = polygon(10, 4) - polygon(10, 4 - 0.6 / math.cos(math.pi / 10))
    assert measure.volume(crowned) - measure.volume(flat) == pytest.approx(lip * 0.9 / 3, rel=0.02)


def test_pits_take_away_what_scales_add() -> None:
    flat, pits, scales = (cup(**TUBE, **{**FLAT, "skinCellInnerHeight": height}) for height in (0, -0.3, 0.3))
    assert measure.volume(flat) - measure.volume(pits) == pytest.approx(measure.volume(scales) - measure.volume(flat))
    assert measure.volume(scales) > measure.volume(flat) + 1


@pytest.mark.parametrize("seed", range(1, 40, 6))
def test_the_box_around_it_is_as_the_parameters_say(seed: int) -> None:
    params = {**models.resolve("dragon-cup"), **random_params("dragon-cup", seed)}
    params |= {name: value for name, value in models.resolve("dragon-cup").items() if name in PLACEMENT}
    params |= {"thickness": 0.2, "bottomThickness": params["height"] / 4, "radiusBottom": 3 + params["radiusBottom"]}
    params |= FLAT
    low, high = measure.bounds(cup(**params))
    assert (low[1], high[1]) == pytest.approx((0, params["height"]), abs=1e-6)
    rings = params["radiusBottom"], params["radiusBottom"] + params["radiusTopOffset"]
    widest = max(*rings, params["radiusBottom"] + params["radiusMidOffset"])
    reach = max(abs(low[0]), abs(high[0]), abs(low[2]), abs(high[2]))
    assert max(rings) * math.cos(math.pi / max(3, params["nrSkinCellsHorizontal"])) - 1e-6 <= reach <= widest + 1e-6


def test_scales_on_lip_and_base_reach_as_far_as_they_say() -> None:
    low, high = measure.bounds(cup(**TUBE, skinCellTopHeight=0.7, skinCellBottomHeight=0.9, rotation=15))
    assert (low[1], high[1]) == pytest.approx((-0.9, 8.7), abs=1e-6)


def skins(mesh: trimesh.Trimesh, floor: float, height: float) -> tuple[trimesh.Trimesh, trimesh.Trimesh]:
    """The outer and the inner skin of a cup without scales: what is left without the level faces."""
    levels = mesh.triangles[:, :, 1]
    level = np.ptp(levels, axis=1) < 1e-9
    keep = ~(level & np.isclose(levels[:, 0, None], [0, floor, height]).any(axis=1))
    parts = mesh.submesh([np.nonzero(keep)[0]], append=True).split(only_watertight=False, repair=False)
    inner, outer = sorted(parts, key=lambda part: np.linalg.norm(part.vertices[:, [0, 2]], axis=1).max())
    return outer, inner


@pytest.mark.parametrize(
    "params",
    [
        {}, TUBE,
        {"rotationTopAngle": 180, "rotationMidAngle": 90, "nrSkinCellsHorizontal": 4, "nrSkinCellsVertical": 9},
        {"radiusTopOffset": 9, "height": 3, "bottomThickness": 0.6}, {"radiusMidOffset": 5, "radiusTopOffset": 0},
        {"nrSkinCellsHorizontal": 3, "radiusBottom": 6}, {"nrSkinCellsVertical": 1, "rotationTopAngle": 40},
        {"thickness": 2, "radiusBottom": 9}, {"radiusMidOffset": 0, "radiusTopOffset": 8, "nrSkinCellsVertical": 2},
    ],
)  # fmt: skip
def test_the_wall_is_as_thick_as_it_says(params: dict[str, Any]) -> None:
    wanted = models.resolve("dragon-cup", params)
    outer, inner = skins(mesh_of(cup(**{**params, **FLAT})), wanted["bottomThickness"], wanted["height"])
    weights = np.array([(a, b, 8 - a - b) for a in range(9) for b in range(9 - a)]) / 8
    points = np.einsum("wk,tkc->twc", weights, inner.triangles).reshape(-1, 3)
    # Every column is like any other: one of them is enough.
    angles = np.degrees(np.arctan2(points[:, 2], points[:, 0])) % 360
    points = points[angles < 360 / wanted["nrSkinCellsHorizontal"]]
    near = np.full(len(points), np.inf)
    for triangle in outer.triangles:
        found = trimesh.triangles.closest_point(np.broadcast_to(triangle, (len(points), 3, 3)), points)
        near = np.minimum(near, np.linalg.norm(found - points, axis=1))
    assert near.min() == pytest.approx(wanted["thickness"], rel=0.05)
    for low in np.linspace(wanted["bottomThickness"], wanted["height"], wanted["nrSkinCellsVertical"] + 1)[:-1]:
        row = (points[:, 1] >= low - 1e-9) & (points[:, 1] <= low + wanted["height"] / wanted["nrSkinCellsVertical"])
        assert near[row].min() == pytest.approx(wanted["thickness"], rel=0.05)


def test_everything_is_flat_and_built_of_few_faces() -> None:
    shape = cup()
    assert topology.counts(shape) == {
        "solids": 1, "shells": 1, "wires": 562, "faces": 562, "edges": 850, "vertices": 290,
    }  # fmt: skip


def test_fewer_than_three_columns_count_as_three() -> None:
    volumes = [measure.volume(cup(nrSkinCellsHorizontal=count)) for count in (1, 2, 3)]
    assert volumes[0] == volumes[1] == volumes[2]


def test_placement_scales_turns_tips_and_moves() -> None:
    still, moved = cup(), cup(scale=2, rotation=90, direction=[0, 0, 3], origin=[100, 10, 1])
    assert measure.volume(moved) == pytest.approx(8 * measure.volume(still))
    center = measure.center_of_mass(still)
    assert measure.center_of_mass(moved) == pytest.approx((100, 10, 1 + 2 * center[1]), abs=1e-6)
    check_part(moved)
    upside = cup(direction=[0, -1, 0])
    assert measure.bounds(upside)[0][1] == pytest.approx(-measure.bounds(still)[1][1])
    check_part(upside)


@pytest.mark.parametrize(
    ("params", "parameter", "message"),
    [
        ({"thickness": 5}, "thickness", "use at most"),
        ({"bottomThickness": 8}, "bottomThickness", "use at most 7.6"),
        ({"skinCellInnerHeight": -0.6}, "skinCellInnerHeight", "keep them to 0.54"),
        ({"skinCellOuterHeight": -0.6}, "skinCellOuterHeight", "keep them to 0.54"),
        ({"skinCellBottomHeight": -2}, "skinCellBottomHeight", "use at least -0.9"),
        ({"skinCellInnerHeight": 5}, "skinCellInnerHeight", "use at most"),
        ({"scale": 1e-6}, "scale", "use a scale of at least"),
        ({"rotationTopAngle": 360, "rotationMidAngle": -360, "nrSkinCellsVertical": 3, "nrSkinCellsHorizontal": 3,
          "thickness": 2}, None, "use"),
    ],
)  # fmt: skip
def test_impossible_numbers_are_refused_by_name(params: dict[str, Any], parameter: str | None, message: str) -> None:
    with pytest.raises(InvalidInput, match=message) as refused:
        cup(**params)
    assert parameter in (None, refused.value.details["parameter"])


def test_the_height_that_is_offered_instead_fits() -> None:
    with pytest.raises(InvalidInput) as refused:
        cup(skinCellInnerHeight=5)
    check_part(cup(skinCellInnerHeight=float(refused.value.message.rsplit(" ", 1)[1].rstrip("."))))
