"""The harness around the oracle works: calls, defaults, errors, restarts."""

from __future__ import annotations

import base64
import os
import signal
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from tests.oracle.client import Oracle, OracleCrash, OracleError, OracleMissing, available, prepare

pytestmark = pytest.mark.skipif(not available(), reason="the oracle needs Node 18 and npm")

BOX = {"$op": "occt.shapes.solid.createBox", "params": {}}


@pytest.fixture(scope="module")
def oracle() -> Iterator[Oracle]:
    prepare()
    with Oracle() as running:
        yield running


def call(name: str, **params: Any) -> dict[str, Any]:
    return {"$op": name, "params": params}


def test_omitted_parameters_have_the_defaults_of_the_library(oracle: Oracle):
    box = oracle.evaluate(BOX)
    assert box["$shape"] == "solid"
    assert box["volume"] == pytest.approx(6)
    assert box["area"] == pytest.approx(22)
    assert box["length"] == pytest.approx(24)
    assert box["center"] == pytest.approx([0, 0, 0], abs=1e-12)
    assert box["bounds"] == {"min": [-0.5, -1.5, -1], "max": [0.5, 1.5, 1]}
    assert box["counts"] == {"solids": 1, "shells": 1, "faces": 6, "wires": 6, "edges": 12, "vertices": 8}


def test_documented_defaults_count_where_the_library_sets_none(oracle: Oracle):
    assert oracle.evaluate(call("lists.repeat", item=1)) == [1] * 10
    assert oracle.evaluate(call("math.oneNrOperation", number=-2)) == 2


def test_calls_nest_in_lists(oracle: Oracle):
    shapes = [BOX, call("occt.shapes.solid.createBox", center=[0.5, 0, 0])]
    union = oracle.evaluate(call("occt.booleans.union", shapes=shapes, keepEdges=False))
    assert union["volume"] == pytest.approx(9)


def test_calls_nest_in_parameters(oracle: Oracle):
    moved = call("occt.transforms.translate", shape=BOX, translation=[1, 2, 3])
    assert oracle.evaluate(moved)["center"] == pytest.approx([1, 2, 3])


def test_a_face_has_the_center_of_its_area_and_a_wire_that_of_its_length(oracle: Oracle):
    face, wire = oracle.evaluate(
        [
            call("occt.shapes.face.createSquareFace", size=2, center=[1, 0, 0]),
            call("occt.shapes.wire.createPolygonWire", points=[[0, 0, 0], [4, 0, 0], [4, 0, 3]]),
        ]
    )
    assert (face["$shape"], face["area"]) == ("face", pytest.approx(4))
    assert face["center"] == pytest.approx([1, 0, 0])
    assert (wire["$shape"], wire["length"]) == ("wire", pytest.approx(12))
    assert wire["center"] == pytest.approx([(4 * 2 + 3 * 4 + 5 * 2) / 12, 0, (3 * 1.5 + 5 * 1.5) / 12])


def test_plain_values(oracle: Oracle):
    assert oracle.evaluate(call("math.add", first=2, second=3)) == 5
    assert oracle.evaluate(call("lists.reverse", list=[1, 2, 3])) == [3, 2, 1]
    assert oracle.evaluate(call("text.toUpperCase", text="abc")) == "ABC"
    assert oracle.evaluate(call("vector.cross", first=[1, 0, 0], second=[0, 1, 0])) == [0, 0, 1]
    assert oracle.evaluate(call("csv.getHeaders", csv="a,b\n1,2")) == ["a", "b"]
    assert oracle.evaluate(call("json.query", json={"a": [{"b": 1}, {"b": 2}]}, query="$.a[*].b")) == [1, 2]


def test_values_that_json_lacks(oracle: Oracle):
    assert oracle.evaluate(call("math.sqrt", number=-1)) == {"$number": "NaN"}
    assert oracle.evaluate(call("logic.valueGate", value=1, boolean=False)) == {"$undefined": True}


def test_handles_of_the_mesh_kernels(oracle: Oracle):
    cube, cross_section, geometry = oracle.evaluate(
        [
            call("manifold.manifold.shapes.cube", size=2),
            call("manifold.crossSection.shapes.square", size=2),
            call("jscad.shapes.cube", size=2),
        ]
    )
    assert (cube["volume"], cube["surfaceArea"], cube["numTri"], cube["genus"]) == (8, 24, 12, 0)
    assert (cross_section["area"], cross_section["numContour"]) == (4, 1)
    assert geometry["$jscad"] == "geom3"
    assert (geometry["volume"], geometry["area"], geometry["polygons"]) == (pytest.approx(8), pytest.approx(24), 6)


def test_text_goes_in_and_out(oracle: Oracle):
    text = oracle.evaluate(call("occt.io.saveShapeSTEP", shape=BOX))
    assert text.startswith("ISO-10303-21;")
    loaded = call("occt.io.loadSTEPorIGES", filetext={"$text": text}, fileName="box.step")
    assert oracle.evaluate(loaded)["volume"] == pytest.approx(6)


def test_files_go_in_as_base64_and_come_out_as_lists(oracle: Oracle):
    step = oracle.evaluate(call("occt.io.saveShapeSTEP", shape=BOX)).encode()
    gltf = oracle.evaluate(call("occt.io.convertStepToGltf", stepData={"$file": base64.b64encode(step).decode()}))
    assert bytes(gltf[:4]) == b"glTF"


def test_names(oracle: Oracle):
    names = oracle.names()
    assert {"occt.shapes.solid.createBox", "jscad.shapes.cube", "json.query", "csv.arrayToCsv"} <= set(names)
    assert len(names) == len(set(names))


def test_unknown_operation(oracle: Oracle):
    with pytest.raises(OracleMissing, match=r"occt\.shapes\.solid\.createTeapot"):
        oracle.evaluate(call("occt.shapes.solid.createTeapot"))


def test_a_refusal_is_an_error_and_the_process_goes_on(oracle: Oracle):
    starts = oracle.starts
    with pytest.raises(OracleError) as caught:
        oracle.evaluate(call("occt.fillets.filletEdges", shape=BOX, radius=50))
    assert not isinstance(caught.value, OracleMissing)
    assert oracle.evaluate(BOX)["volume"] == pytest.approx(6)
    assert oracle.starts == starts


def test_recovers_from_a_killed_process(oracle: Oracle):
    starts = oracle.starts
    os.kill(oracle.pid, signal.SIGKILL)
    with suppress(OracleError):  # which it is only if the request was sent before the process was gone
        oracle.evaluate(BOX)
    assert oracle.evaluate(BOX)["volume"] == pytest.approx(6)
    assert oracle.starts == starts + 1


def test_recovers_from_a_timeout(oracle: Oracle):
    starts = oracle.starts
    spheres = [call("occt.shapes.solid.createSphere", center=[i * 0.1, 0, 0]) for i in range(30)]
    with pytest.raises(OracleError, match="no answer"):
        oracle.evaluate(call("occt.booleans.union", shapes=spheres), timeout=0.2)
    assert oracle.evaluate(BOX)["volume"] == pytest.approx(6)
    assert oracle.starts == starts + 1


def test_many_requests_at_once_outlive_a_crash(oracle: Oracle):
    add = {"$op": "math.add", "params": {"first": 1, "second": 2}}
    # This error is taken for a crash of the process, which ends.
    refused = {"$op": "math.toFixed", "params": {"number": 1, "decimalPlaces": -3}}
    answers = oracle.evaluate_all([add, refused, add, {"$op": "math.nonsense"}, add])
    assert [answer for answer in answers if not isinstance(answer, OracleError)] == [3, 3, 3]
    assert [type(answer).__name__ for answer in answers[1::2]] == ["OracleCrash", "OracleMissing"]


def test_a_call_that_crashes_is_asked_once_more_in_a_new_process(oracle: Oracle):
    oracle.ping()
    starts = oracle.starts
    with pytest.raises(OracleCrash):
        oracle.evaluate({"$op": "math.toFixed", "params": {"number": 1, "decimalPlaces": -3}})
    assert oracle.starts == starts + 1
    assert oracle.evaluate(BOX)["volume"] == pytest.approx(6)


def test_one_process_answers_many_requests(oracle: Oracle):
    oracle.ping()
    starts = oracle.starts
    for size in range(1, 301):
        assert oracle.evaluate(call("occt.shapes.solid.createCube", size=size))["volume"] == pytest.approx(size**3)
    assert oracle.starts == starts


def test_prepare_does_nothing_when_it_is_done(monkeypatch: pytest.MonkeyPatch):
    prepare()
    monkeypatch.setenv("PATH", "")
    prepare()
