"""What no cup can be made of, told by the parameter to change."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.models._cup import Cup, Mesh, Relief, Skin, mesh, rounded
from cadcloud.ops.models.placement import Placement

_LEFT = 0.1
_TRIES = 8
_FLAT = Relief(0, 0, 0, 0)
_NAMES = {
    "outer": "skinCellOuterHeight",
    "inner": "skinCellInnerHeight",
    "lip": "skinCellTopHeight",
    "base": "skinCellBottomHeight",
}


def check_numbers(cup: Cup) -> None:
    """Refuse measures that contradict each other.

    Raises:
        InvalidInput: they do.
    """
    if cup.floor > 0.95 * cup.height:
        raise InvalidInput(
            f"bottomThickness: a floor of {cup.floor:g} fills the cup; use at most {0.95 * cup.height:g}, "
            f"less than the height of {cup.height:g}.",
            "bottomThickness",
        )
    pits = max(0.0, -cup.relief.outer) + max(0.0, -cup.relief.inner)
    if pits > (1 - _LEFT) * cup.thickness:
        deeper = "outer" if cup.relief.outer < cup.relief.inner else "inner"
        raise InvalidInput(
            f"{_NAMES[deeper]}: pits that are {pits:g} deep go through a wall of {cup.thickness:g}; keep "
            f"them to {(1 - _LEFT) * cup.thickness:g}, or raise thickness.",
            _NAMES[deeper],
        )
    if -cup.relief.base > (1 - _LEFT) * cup.floor:
        raise InvalidInput(
            f"skinCellBottomHeight: pits that are {-cup.relief.base:g} deep go through a floor of {cup.floor:g}; "
            f"use at least {-(1 - _LEFT) * cup.floor:g}, or raise bottomThickness.",
            "skinCellBottomHeight",
        )


def check_mesh(cup: Cup, skins: tuple[Skin, Skin], made: Mesh) -> None:
    """Refuse a cup whose faces cross.

    Raises:
        InvalidInput: they do; names the scales that are too high and what would fit, or what bends the wall
            too far.
    """
    found = made.crossing()
    if found is None:
        return
    plain = mesh(replace(cup, relief=_FLAT), skins).crossing()
    if plain is not None:
        raise _bent(cup, plain)
    for skin in _suspects(cup.relief, found):
        # Others may be too high as well: first each skin alone, then next to the rest.
        alone = replace(_FLAT, **{skin: getattr(cup.relief, skin)})
        for relief in (alone, cup.relief):
            fitting = _highest(replace(cup, relief=relief), skins, skin)
            if fitting is not None:
                height = getattr(cup.relief, skin)
                limit = "at most" if height > 0 else "at least"
                raise InvalidInput(
                    f"{_NAMES[skin]}: scales of {height:g} would cross each other or the wall; "
                    f"use {limit} {rounded(fitting)}.",
                    _NAMES[skin],
                )
    raise InvalidInput(
        "skinCellOuterHeight: scales cross each other; use lower ones on all sides.", "skinCellOuterHeight"
    )


def _suspects(relief: Relief, found: tuple[str, str]) -> list[str]:
    """The skins whose scales may be to blame, most likely first."""
    crossed = [skin for skin in dict.fromkeys(found) if skin in _NAMES]
    others = [skin for skin in _NAMES if skin not in crossed]
    heights = {skin: abs(getattr(relief, skin)) for skin in _NAMES}
    return [skin for skin in (*sorted(crossed, key=lambda skin: -heights[skin]), *others) if heights[skin]]


def _highest(cup: Cup, skins: tuple[Skin, Skin], skin: str) -> float | None:
    """The height nearest to the wanted one at which the scales of a skin fit; None if it, or no other, fits."""
    wanted = getattr(cup.relief, skin)

    def fits(share: float) -> bool:
        changed = replace(cup, relief=replace(cup.relief, **{skin: share * wanted}))
        return mesh(changed, skins).crossing() is None

    if fits(1) or not fits(0):
        return None
    low, high = 0.0, 1.0
    for _ in range(_TRIES):
        middle = (low + high) / 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low * wanted


def _bent(cup: Cup, found: tuple[str, str]) -> InvalidInput:
    """What to change where the walls cross even without scales."""
    if found[0] != found[1]:
        return InvalidInput(
            f"thickness: a wall of {cup.thickness:g} is thinner than its flat cells are uneven; use a larger "
            "thickness, or more nrSkinCellsVertical.",
            "thickness",
        )
    first, second = abs(cup.turns[1] - cup.turns[0]), abs(cup.turns[2] - cup.turns[1])
    steepest = "rotationMidAngle" if first > second and cup.rows > 1 else "rotationTopAngle"
    return InvalidInput(
        f"{steepest}: the wall turns so far from one row of cells to the next that its sides cross; "
        "use a smaller angle, a smaller thickness, or more nrSkinCellsVertical.",
        steepest,
    )


def check_detail(made: Mesh, placement: Placement) -> None:
    """Refuse a cup with details that the kernel cannot tell from points, at its scale.

    Raises:
        InvalidInput: it has some.
    """
    points, corners = made.array, np.array(made.triangles)
    sides = points[corners] - points[np.roll(corners, 1, axis=1)]
    placement.check_detail(float(np.linalg.norm(sides, axis=2).min()), float(np.abs(points).max()))
