"""What the shipped presets look like, and what every parameter does."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from tests.ops import glb_file
from tests.ops.models.sweep import check_part, parts_of

from cadcloud.ops import models
from cadcloud.ops.brep import measure, topology
from cadcloud.ops.formats.export import export
from cadcloud.ops.formats.options import OutputOptions

SLUGS = models.load(installed=False)
PRESETS = [(slug, preset.name) for slug in SLUGS for preset in models.get(slug).presets]
PARAMETERS = [
    (slug, parameter.wire)
    for slug in SLUGS
    for parameter in models.get(slug).parameters
    if parameter.wire != "precision"
]
OTHER: dict[str, Any] = {
    "origin": [1, 2, 3], "direction": [0.3, 1, 0.2], "rotation": 7, "applyOrnaments": True, "scale": 1.1,
    "nrSkinCellsVertical": 6, "nrSkinCellsHorizontal": 11, "nrSkinCellDivisionsTop": 2,
    "nrSkinCellDivisionsBottom": 4, "ventCount": 8,
}  # fmt: skip


def params_of(slug: str, name: str) -> dict[str, Any]:
    (preset,) = (preset for preset in models.get(slug).presets if preset.name == name)
    return dict(preset.params)


def fingerprint(slug: str, params: dict[str, Any]) -> list[Any]:
    found: list[Any] = []
    for shape in parts_of(models.run(slug, params)):
        low, high = measure.bounds(shape)
        found += [measure.volume(shape), measure.area(shape), *low, *high, topology.counts(shape)["faces"]]
    return found


@cache
def default_fingerprint(slug: str) -> list[Any]:
    return fingerprint(slug, {})


@pytest.mark.parametrize(("slug", "name"), PRESETS)
def test_every_preset_is_printable(slug: str, name: str) -> None:
    for shape in parts_of(models.run(slug, params_of(slug, name))):
        check_part(shape)


@pytest.mark.parametrize(("slug", "name"), PRESETS)
def test_every_preset_names_parameters_of_its_model_and_has_a_picture(slug: str, name: str) -> None:
    assert set(params_of(slug, name)) <= {parameter.wire for parameter in models.get(slug).parameters}
    picture = Path(__file__).parents[3] / "docs" / "models" / f"{slug}-{name}.png"
    assert 0 < picture.stat().st_size < 60_000


def test_there_are_as_many_presets_as_promised() -> None:
    assert [len(models.get(slug).presets) for slug in SLUGS] == [12, 3, 4]


@pytest.mark.parametrize(("slug", "name"), PARAMETERS)
def test_every_parameter_changes_the_geometry(slug: str, name: str) -> None:
    default = models.resolve(slug)[name]
    changed = OTHER.get(name, 1.1 * default if name not in OTHER else None)
    before, after = default_fingerprint(slug), fingerprint(slug, {name: changed})
    assert len(before) == len(after)
    assert before != pytest.approx(after, rel=1e-6, abs=1e-6)


@pytest.mark.parametrize("slug", SLUGS)
def test_precision_is_what_meshes_are_made_with_where_the_request_does_not_say(slug: str) -> None:
    assert models.mesh_precision(slug) == models.resolve(slug)["precision"]
    assert models.mesh_precision(slug, {"precision": 0.5}) == 0.5


@pytest.mark.parametrize(
    ("slug", "root", "parts"),
    [
        ("dragon-cup", None, ["dragon-cup"]),
        ("phone-nest", "phone-nest-assembly", ["phone-nest", "phone"]),
        ("enclosure", "enclosure-assembly", ["enclosure-box", "enclosure-lid"]),
    ],
)
def test_files_carry_names_and_colours(slug: str, root: str | None, parts: list[str], tmp_path: Path) -> None:
    options = OutputOptions.parse({"formats": ["gltf", "step", "stpz", "stl", "decomposed-mesh"], "meshPrecision": 0.1})
    written = {part.key: part.path for part in export(models.run(slug, {"lidGap": 5}), options, tmp_path, slug)}
    assert list(written) == ["glb", "step", "stpz", "stl", "decomposed-mesh"]
    scene = glb_file.scene(written["glb"])
    names = [node["name"] for node in scene["nodes"] if "mesh" in node]
    assert names == parts
    if root is not None:
        assert root in [node["name"] for node in scene["nodes"]]
    colors = {json.dumps(material["pbrMetallicRoughness"]["baseColorFactor"]) for material in scene["materials"]}
    assert len(colors) == len(parts)
    text = written["step"].read_text()
    assert all(f"PRODUCT('{name}'" in text for name in (*parts, *([root] if root else [])))


def test_y_and_z_can_be_swapped() -> None:
    plain, swapped = (parts_of(models.run("phone-nest", z_up=z_up)) for z_up in (False, True))
    for before, after in zip(plain, swapped, strict=True):
        (low, high), found = measure.bounds(before), measure.bounds(after)
        assert found[0] == pytest.approx((low[0], low[2], low[1]), abs=1e-6)
        assert found[1] == pytest.approx((high[0], high[2], high[1]), abs=1e-6)
        assert measure.volume(after) == pytest.approx(measure.volume(before))
