"""The builder of pipelines."""

from __future__ import annotations

import inspect
import json
from typing import Any

import pytest
from tests.places import REPOSITORY

from cadcloud_sdk import Pipeline, PipelineError, Reference, ValidationError, schemas
from cadcloud_sdk.builder.namespace import Namespace

CATALOG = json.loads((REPOSITORY / "catalog" / "operations.json").read_text())


def test_only_what_was_given_is_sent():
    pipeline = Pipeline()
    pipeline.occt.shapes.solid.create_box(width=10, center=(1, 2, 3))
    assert pipeline.to_dict() == {
        "steps": [{"operation": "occt.shapes.solid.createBox", "params": {"width": 10, "center": [1, 2, 3]}}]
    }


def test_results_are_named_when_they_are_needed():
    pipeline = Pipeline()
    solid = pipeline.occt.shapes.solid
    first, second, unused = solid.create_box(), solid.create_box(width=2), solid.create_sphere()
    pipeline.occt.booleans.union([first, second]).as_output()
    pipeline.occt.booleans.difference(shape=second.named("tool"), shapes=[first])
    steps = pipeline.to_dict()["steps"]
    assert [step.get("id") for step in steps] == ["createBox", "tool", None, None, None]
    assert steps[3]["params"]["shapes"] == ["$ref:createBox", "$ref:tool"]
    assert steps[3]["output"] is True
    assert steps[4]["params"] == {"shape": "$ref:tool", "shapes": ["$ref:createBox"]}
    assert "sphere" in repr(unused).lower()
    assert pipeline.to_dict()["steps"] == steps


def test_names_have_to_be_good_and_new():
    pipeline = Pipeline()
    pipeline.math.add().named("sum").named("sum")
    with pytest.raises(PipelineError, match="called 'sum' already"):
        pipeline.math.add().named("sum")
    with pytest.raises(PipelineError, match="a letter first"):
        pipeline.math.add().named("1st")


def test_loops_and_branches():
    pipeline = Pipeline(outputs={"formats": ["gltf"], "meshPrecision": 0.1})
    file = pipeline.input_file("f-1", "points")
    points = pipeline.json.query(file.read("json", "auto"), "$..point")
    with pipeline.map(points) as balls:
        radius = pipeline.math.add(balls.index, 1)
        with pipeline.choice(radius, "gt", 2) as ball:
            pipeline.occt.shapes.solid.create_sphere(radius=radius, center=balls.item)
        with ball.otherwise():
            pipeline.occt.shapes.solid.create_box(center=balls.item)
    with balls.reduce() as made:
        pipeline.occt.booleans.union(made)
    pipeline.occt.fillets.fillet_edges(balls, radius=0.1)
    assert pipeline.to_dict() == {
        "steps": [
            {"id": "query", "operation": "json.query", "params": {"json": "$file:0:json:auto", "query": "$..point"}},
            {
                "id": "map",
                "type": "map",
                "items": "$ref:query",
                "steps": [
                    {"id": "add", "operation": "math.add", "params": {"first": "$index", "second": 1}},
                    {
                        "type": "choice",
                        "value": "$ref:add",
                        "operator": "gt",
                        "compareTo": 2,
                        "then": [
                            {
                                "operation": "occt.shapes.solid.createSphere",
                                "params": {"radius": "$ref:add", "center": "$item"},
                            }
                        ],
                        "else": [{"operation": "occt.shapes.solid.createBox", "params": {"center": "$item"}}],
                    },
                ],
                "reduce": [{"operation": "occt.booleans.union", "params": {"shapes": "$mapResult"}}],
            },
            {"operation": "occt.fillets.filletEdges", "params": {"shape": "$ref:map", "radius": 0.1}},
        ],
        "inputFiles": [{"fileId": "f-1", "role": "points"}],
        "outputs": {"formats": ["gltf"], "meshPrecision": 0.1},
    }


def test_references_that_mean_nothing_where_they_stand():
    pipeline = Pipeline()
    with pipeline.map([1, 2]) as outer:
        inner = pipeline.math.add(outer.item, 1)
        with pipeline.map([3]) as nested, pytest.raises(PipelineError, match=r"\$item is here that of the inner block"):
            pipeline.math.add(nested.item)
            pipeline.math.add(outer.item)
    with pytest.raises(PipelineError, match="seen only inside the block"):
        pipeline.math.add(inner)
    with pytest.raises(PipelineError, match="only inside its own block"):
        pipeline.math.add(outer.index)
    with pytest.raises(PipelineError, match="another pipeline"):
        pipeline.math.add(Pipeline().math.add())
    pipeline.math.add(Reference("$prev"), Reference("$ref:0"))


def test_blocks_stand_where_they_belong():
    pipeline = Pipeline()
    with pytest.raises(PipelineError, match="has no steps"):
        pipeline.to_dict()
    with pytest.raises(PipelineError, match="steps of map has no steps"), pipeline.map([1]):
        pass
    with pipeline.choice(1, "exists") as branch:
        pipeline.math.add()
        with pytest.raises(PipelineError, match="still open"):
            pipeline.to_dict()
        with pytest.raises(PipelineError, match="right after it"), branch.otherwise():
            pass
    with branch.otherwise():
        pipeline.math.add()
    with pytest.raises(PipelineError, match="there already"), branch.otherwise():
        pass
    with pytest.raises(RuntimeError, match="mine"), pipeline.map([1]):
        raise RuntimeError("mine")
    assert pipeline.block.pipeline is pipeline


def test_a_reference_is_no_value():
    result = Pipeline().math.add()
    with pytest.raises(PipelineError, match=r"pipeline\.choice"):
        bool(result)
    with pytest.raises(TypeError):
        list(result)  # type: ignore[call-overload]


def test_wrong_parameters_are_refused_at_their_step():
    pipeline = Pipeline()
    with pytest.raises(ValidationError, match=r"createBox: width: must be greater than 0"):
        pipeline.occt.shapes.solid.create_box(width=0)
    with pytest.raises(ValidationError, match=r"center: must have 3 items, not 2"):
        pipeline.occt.shapes.solid.create_box(center=[1, 2])
    with pytest.raises(ValidationError, match=r"shape: must be a reference to a shape"):
        pipeline.step("occt.fillets.filletEdges", {"shape": 7})
    with pytest.raises(ValidationError, match="shape: is required"):
        pipeline.step("occt.fillets.filletEdges")
    pipeline.step("plugin.ofYours", {"anything": [1, {"a": Reference("$prev")}]})
    unchecked = Pipeline(validate=False)
    unchecked.occt.shapes.solid.create_box(width=0)
    assert unchecked.to_dict()["steps"][0]["params"] == {"width": 0}


def _namespaces(found: Any) -> dict[str, Any]:
    methods: dict[str, Any] = {}
    for name in dir(type(found)):
        if name.startswith("_"):
            continue
        member = getattr(found, name)
        if isinstance(member, Namespace):
            methods |= _namespaces(member)
        elif isinstance(found, Namespace):
            methods[f"{type(found).__module__}.{name}"] = member
    return methods


def test_every_operation_is_a_documented_method():
    methods = _namespaces(Pipeline())
    assert len(methods) == len(CATALOG["operations"])
    for name, method in methods.items():
        assert inspect.getdoc(method), name
        assert inspect.signature(method).return_annotation.startswith("Result["), name


def test_every_operation_can_be_added_and_its_defaults_fit():
    """Each method sends what it is given under the names of the catalog, and the schemas take the defaults."""
    for method in _namespaces(Pipeline()).values():
        pipeline = Pipeline(validate=False)
        bound = type(method.__self__)(pipeline)
        arguments = {name: Reference("$prev") for name in inspect.signature(method).parameters}
        getattr(bound, method.__name__)(**arguments)
        (step,) = pipeline.to_dict()["steps"]
        params = CATALOG["operations"][step["operation"]]["params"].get("properties", {})
        assert step["params"] == dict.fromkeys(params, "$prev")
        assert schemas.misfits(step["operation"], step["params"]) == []
        defaults = {key: value["default"] for key, value in params.items() if value.get("default") is not None}
        required = CATALOG["operations"][step["operation"]]["params"].get("required", [])
        assert schemas.misfits(step["operation"], {**dict.fromkeys(required, "$prev"), **defaults}) == []


def test_a_signature_shows_the_defaults():
    shown = str(inspect.signature(Pipeline().occt.shapes.solid.create_box))
    assert "width: 'Number' = 1" in shown


@pytest.mark.parametrize(
    ("operation", "params", "problem"),
    [
        ("math.add", {"first": True}, ("first", "must be a number")),
        ("math.add", {"first": float("nan")}, ("first", "must be a number")),
        ("lists.getItem", {"list": [1], "index": 0.5}, ("index", "must be a whole number")),
        ("lists.getItem", {"list": [1], "index": -1}, ("index", "must be at least 0")),
        ("lists.getItem", {"list": "abc"}, ("list", "must be a list")),
        ("lists.getItem", {"list": [1], "clone": 1}, ("clone", "must be true or false")),
        ("text.create", {"text": 5}, ("text", "must be text")),
        ("color.hexToRgb", {"color": "blue"}, ("color", "must match ^#?[0-9a-fA-F]{6}$")),
        ("line.length", {"line": {"start": [0, 0, 0]}}, ("line.end", "is required")),
        ("line.length", {"line": {"start": [0, 0, 0], "end": [0, 0]}}, ("line.end", "must have 3 items, not 2")),
        ("line.length", {"line": 1}, ("line", "must be an object")),
        ("math.add", [1, 2], ("params", "must be an object")),
    ],
)
def test_what_schemas_refuse(operation: str, params: Any, problem: tuple[str, str]):
    assert problem in schemas.misfits(operation, params)


def test_what_schemas_let_pass():
    assert schemas.misfits("json.setValue", {"json": None, "value": None, "prop": "a"}) == []
    assert schemas.misfits("math.add", "$prev") == []
    assert schemas.misfits("math.add", {"first": None, "second": "$ref:3"}) == []
    assert schemas.misfits("math.nothing", {"first": []}) == []


# Some of everything that JSON can say.
VALUES = [
    True, 0, 1, -1, 0.5, 2.0, 91, 1e12, "", "x", "#00ff00", "round", "$price", [], [0, 0, 0], [0, 0], [[0, 0, 0]],
    [[[0, 0, 0]]], ["a"], [True], [{}], [1.5], [[1, 2], [3, 4]], {}, {"r": 1, "g": 1, "b": 1}, {"points": [[0, 0, 0]]},
    {"start": [0, 0, 0], "end": [1, 1, 1]}, {"start": 1, "end": 2}, [{"start": [0, 0, 0], "end": [1, 1, 1]}],
]  # fmt: skip


def test_schemas_are_read_as_the_service_reads_them():
    """Every parameter of every operation takes, of all these values, those that its schema in the catalog takes."""
    import jsonschema_rs

    different: list[tuple[str, str, Any]] = []
    for name, operation in CATALOG["operations"].items():
        for parameter, schema in operation["params"].get("properties", {}).items():
            validator = jsonschema_rs.Draft202012Validator({**schema, "$defs": CATALOG["$defs"]})
            for value in VALUES:
                ours = not [
                    path for path, _ in schemas.misfits(name, {parameter: value}) if path.split(".")[0] == parameter
                ]
                if ours != validator.is_valid(value):
                    different.append((name, parameter, value))
    assert different == []


def test_second_spellings_are_taken():
    aliased = [
        (name, wire, alias, operation["params"].get("required", []))
        for name, operation in CATALOG["operations"].items()
        for wire, schema in operation["params"].get("properties", {}).items()
        for alias in schema.get("x-aliases", ())
    ]
    for name, wire, alias, required in aliased:
        given = {**dict.fromkeys(required, "$prev"), alias: "$prev"}
        given.pop(wire, None)
        assert schemas.misfits(name, given) == []
