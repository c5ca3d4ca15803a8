"""How functions become models: definitions, checks of parameters, discovery."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest
from OCP.BRepPrimAPI import BRepPrimAPI_MakeBox

from cadcloud.ops import models
from cadcloud.ops.brep import measure
from cadcloud.ops.errors import InvalidInput
from cadcloud.ops.formats import document as xde
from cadcloud.ops.models import discovery, registry
from cadcloud.ops.types import Flag, Length, Text

BRICK = """
    from typing import Annotated

    from OCP.BRepPrimAPI import BRepPrimAPI_MakeBox

    from cadcloud.ops.models import Limits, Part, Preset, model
    from cadcloud.ops.types import Flag, Length


    @model(presets=[Preset("half", "Half as long.", {"brickLength": 4})])
    def test_brick(
        brick_length: Annotated[Length, Limits(min=1, max=20, step=0.5, unit="cm")] = 8, red: Flag = True
    ) -> Part:
        \"\"\"A brick.

        As in walls.

        Args:
            brick_length: of the long side.
            red: or else grey.
        \"\"\"
        return Part("brick", BRepPrimAPI_MakeBox(brick_length, 2, 4).Solid(), "#aa3322" if red else "#888888")
"""


@pytest.fixture(autouse=True)
def registered(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever a test registers is gone after it."""
    models.load(installed=False)
    monkeypatch.setattr(registry, "_registered", dict(registry._registered))
    registry._describe.cache_clear()
    discovery._named.cache_clear()
    modules = set(sys.modules)
    yield
    registry._describe.cache_clear()
    discovery._named.cache_clear()
    for name in set(sys.modules) - modules:
        del sys.modules[name]


@pytest.fixture
def brick(tmp_path: Path) -> Path:
    (tmp_path / "bricks.py").write_text(dedent(BRICK))
    (tmp_path / "_notes.py").write_text("raise RuntimeError('not a model')")
    return tmp_path


def test_a_folder_of_models_is_found_and_described(brick: Path) -> None:
    assert "test-brick" in models.load([brick])
    assert "test-brick" in models.load([brick])  # a second time changes nothing
    described = models.describe([brick])["models"]["test-brick"]
    assert described == {
        "name": "test-brick",
        "displayName": "Test Brick",
        "description": "A brick. As in walls.",
        "params": [
            {
                "name": "brickLength",
                "type": "number",
                "description": "of the long side.",
                "default": 8,
                "bounds": {"minimum": 1, "maximum": 20, "step": 0.5, "unit": "cm"},
            },
            {"name": "red", "type": "boolean", "description": "or else grey.", "default": True},
        ],
        "defaults": {"brickLength": 8, "red": True},
        "presets": [
            {
                "name": "half",
                "displayName": "Half",
                "description": "Half as long.",
                "params": {"brickLength": 4, "red": True},
            }
        ],
        "schema": {
            "type": "object",
            "properties": {
                "brickLength": {"type": "number", "minimum": 1, "maximum": 20, "unit": "length"},
                "red": {"type": "boolean"},
            },
            "additionalProperties": False,
        },
    }
    document = models.run("test-brick", {"brickLength": 4})
    assert measure.volume(xde.whole(document)) == pytest.approx(32)
    assert [xde.name_of(label) for label in xde.roots(document)] == ["brick"]


def test_files_modules_and_entry_points_are_found_too(brick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(brick)
    entry = EntryPoint("bricks", "bricks", discovery.GROUP)
    monkeypatch.setattr(discovery, "entry_points", lambda group: [entry] if group == discovery.GROUP else [])
    assert "test-brick" not in models.load(installed=False)
    assert "test-brick" in models.load()
    assert "test-brick" in models.load(["bricks"])


def test_a_file_is_found_by_its_path(brick: Path) -> None:
    assert "test-brick" in models.load([brick / "bricks.py"])
    assert "test-brick" in models.load([str(brick / "bricks.py")])


@pytest.mark.parametrize("source", ["no.such.module", Path("/no/such/folder"), "/no/such/file.py"])
def test_a_source_that_is_missing_is_named(source: Any) -> None:
    with pytest.raises(RuntimeError, match=r"no.such"):
        models.load([source])


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "broken.py").write_text("1 / 0")
    with pytest.raises(RuntimeError, match=r"broken\.py could not be imported: division by zero"):
        models.load([tmp_path])


def test_two_models_of_one_name_are_refused(brick: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("other")
    (other / "more_bricks.py").write_text(dedent(BRICK))
    models.load([brick])
    with pytest.raises(RuntimeError, match="two models are called test-brick"):
        models.load([other])


def test_every_parameter_needs_a_default() -> None:
    @models.model
    def test_no_default(size: Length) -> Any: ...

    with pytest.raises(RuntimeError, match="without a default: size"):
        models.get("test-no-default")


def test_forms_cannot_ask_for_everything() -> None:
    @models.model
    def test_texts(words: Text = "") -> Any: ...

    with pytest.raises(RuntimeError, match="words of the model test-texts must be a number"):
        models.describe(installed=False)


def test_a_model_may_return_a_shape_or_a_document() -> None:
    @models.model
    def test_plain(size: Length = 1, as_document: Flag = False) -> Any:
        shape = BRepPrimAPI_MakeBox(size, 1, 1).Solid()
        return xde.shape_document(shape, "mine") if as_document else shape

    made = models.run("test-plain")
    assert [xde.name_of(label) for label in xde.roots(made)] == ["test-plain"]
    made = models.run("test-plain", {"asDocument": True})
    assert [xde.name_of(label) for label in xde.roots(made)] == ["mine"]
    with pytest.raises(InvalidInput, match="adjustYtoZ does not fit"):
        models.run("test-plain", {"asDocument": True}, z_up=True)
    bounds = models.describe(installed=False)["models"]["test-plain"]["params"][0]["bounds"]
    assert bounds == {"exclusiveMinimum": 0, "maximum": 1e9, "unit": "length"}


def test_an_unknown_model_is_refused_with_what_there_is() -> None:
    with pytest.raises(InvalidInput, match="Did you mean dragon-cup"):
        models.run("dragon-cups")
    with pytest.raises(InvalidInput, match="There are dragon-cup, enclosure, phone-nest"):
        models.get("xyz")


def test_resolved_parameters_are_plain_json() -> None:
    models.load(installed=False)
    found = models.resolve("dragon-cup", {"height": 9.0, "origin": (1, 2.5, 3), "radiusBottom": None, "unknown": 1})
    assert json.loads(json.dumps(found)) == found
    assert (found["height"], found["origin"], found["radiusBottom"]) == (9, [1, 2.5, 3], 4)
    assert isinstance(found["height"], int)
    assert "unknown" not in found
    assert len(found) == 21


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"skinCellTopHeight": 0}, "skinCellTopHeight: must be greater than 0"),
        ({"skinCellInnerHeight": -0.3}, "skinCellInnerHeight: must be greater than 0"),
        ({"height": 50.1}, "height: must be at most 50"),
        ({"nrSkinCellsVertical": 31}, "nrSkinCellsVertical: must be at most 30"),
        ({"radiusMidOffset": -0.1}, "radiusMidOffset: "),
        ({"origin": [0, 0, 1000.5]}, "origin: must be at most 1000"),
        ({"height": None}, "height: "),
        ({"heigth": 5}, "dragon-cup has no parameter 'heigth'; did you mean height?"),
        ({"zzz": 5}, "dragon-cup has no parameter 'zzz'; it has height, "),
    ],
)
def test_strict_parameters_keep_to_the_published_limits(params: dict[str, Any], message: str) -> None:
    models.load(installed=False)
    with pytest.raises(InvalidInput) as refused:
        models.resolve("dragon-cup", params, strict=True)
    assert refused.value.message.startswith(message)
    assert refused.value.details["model"] == "dragon-cup"


@pytest.mark.parametrize(
    "params",
    [
        {"height": "8"}, {"height": True}, {"height": float("nan")}, {"height": 0}, {"height": -1},
        {"nrSkinCellsVertical": 2.5}, {"nrSkinCellsVertical": 201}, {"nrSkinCellsHorizontal": 0},
        {"direction": [0, 0, 0]}, {"origin": [1, 2]}, {"origin": "here"}, {"scale": 0}, {"precision": 0},
    ],
)  # fmt: skip
def test_what_no_model_can_work_with_is_refused_always(params: dict[str, Any]) -> None:
    models.load(installed=False)
    (name,) = params
    for strict in (False, True):
        with pytest.raises(InvalidInput) as refused:
            models.run("dragon-cup", params, strict=strict)
        assert refused.value.details["parameter"].split(".")[0] == name


def test_parameters_must_be_an_object() -> None:
    models.load(installed=False)
    with pytest.raises(InvalidInput, match="params must be an object, not list"):
        models.run("dragon-cup", [1])  # type: ignore[arg-type]


def test_the_committed_catalog_is_fresh() -> None:
    committed = Path(__file__).parents[3] / "catalog" / "models.json"
    assert json.loads(committed.read_text()) == json.loads(json.dumps(models.describe(installed=False)))
