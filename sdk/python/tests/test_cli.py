"""The command ``cad``, run as people run it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from sdk.python.tests.misbehaving import CREATED, Answer, Misbehaving, task
from tests.e2e.service import Service

from cadcloud import samples
from cadcloud_sdk import config

BOX = "occt.shapes.solid.createBox"


class Command:
    """Runs ``cad`` in a folder, with a service and a key in the environment."""

    def __init__(self, folder: Path, **variables: str) -> None:
        self.folder = folder
        self.variables = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "COLUMNS": "200", **variables}

    def __call__(self, *words: str, code: int = 0, given: str | None = None) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "cadcloud_sdk.cli", *words]
        ran = subprocess.run(
            command,
            cwd=self.folder,
            env=self.variables,
            capture_output=True,
            text=True,
            input=given,
            timeout=120,
            check=False,
        )
        assert ran.returncode == code, ran.stdout + ran.stderr
        return ran

    def json(self, *words: str, **options: Any) -> Any:
        return json.loads(self(*words, "--json", **options).stdout)


@pytest.fixture
def cad(service: Service, key: str, tmp_path: Path) -> Command:
    return Command(tmp_path, CADCLOUD_URL=service.url, CADCLOUD_API_KEY=key)


@pytest.fixture
def part(tmp_path: Path) -> Path:
    with samples.path() as path:
        copy = tmp_path / "part.step"
        copy.write_bytes(path.read_bytes())
    return copy


def test_convert(cad: Command, part: Path):
    said = cad("convert", part.name, "-o", "part.glb")
    assert said.stdout.startswith("part.glb  ")
    assert (cad.folder / "part.glb").read_bytes()[:4] == b"glTF"
    told = cad.json("convert", part.name, "--set", "readColors=false", "--precision", "0.1")
    assert told["saved"] == ["part.glb"]
    assert told["downloads"][0]["downloadUrl"].startswith("http")
    assert cad.json("files", "list") == []
    piped = subprocess.run(
        [sys.executable, "-m", "cadcloud_sdk.cli", "convert", part.name, "-o", "-", "--keep"],
        cwd=cad.folder, env=cad.variables, capture_output=True, check=True,
    )  # fmt: skip
    assert piped.stdout[:4] == b"glTF"
    assert [file["filename"] for file in cad.json("files", "list")] == ["part.step"]
    cad("files", "delete", cad.json("files", "list")[0]["fileId"])


def test_convert_says_what_it_cannot(cad: Command, part: Path):
    assert "end it with one of .glb" in cad("convert", part.name, "-o", "part.exe", code=2).stderr
    assert "does not exist" in cad("convert", "none.step", code=2).stderr
    (cad.folder / "broken.step").write_text("this is no STEP file")
    assert "Error: Task" in cad("convert", "broken.step", code=1).stderr
    error = json.loads(cad("convert", "broken.step", "--json", code=1).stderr)["error"]
    assert error["code"] == "TASK_FAILED"
    assert error["task_id"]


def test_one_operation(cad: Command):
    assert json.loads(cad("run", "math.add", "first=40", "second=2").stdout) == 42
    cad("run", BOX, "width=3", "center=[0,1,0]", "-o", "box.step", "-o", "box.glb")
    assert {path.name for path in cad.folder.iterdir()} == {"box.step", "box.glb"}
    assert "params.width: must be greater than 0" in cad("run", BOX, "width=-1", code=1).stderr
    assert "write NAME=VALUE" in cad("run", BOX, "width", code=2).stderr


def test_pipelines(cad: Command, part: Path):
    steps = [
        {"operation": BOX, "params": {"width": 4}},
        {"operation": "occt.fillets.filletEdges", "params": {"shape": "$prev"}},
    ]
    (cad.folder / "p.json").write_text(
        json.dumps({"steps": steps, "outputs": {"formats": ["gltf"], "meshPrecision": 0.1}})
    )
    assert "Valid; 2 of 50 steps" in cad("pipeline", "validate", "p.json").stdout
    cad("pipeline", "run", "p.json", "-o", "a.step", "-o", "a.glb")
    assert (cad.folder / "a.step").stat().st_size > 1000
    listed = cad("pipeline", "run", "p.json").stdout
    assert "  glb " in listed
    (cad.folder / "out").mkdir()
    told = cad.json("pipeline", "run", "p.json", "-o", "out")
    assert sorted(path.name for path in (cad.folder / "out").iterdir()) == ["metadata.json", "pipeline.glb"]
    assert len(told["saved"]) == 2
    value = [{"operation": "text.length", "params": {"text": "$file:0"}}]
    counted = cad("pipeline", "run", "-", "-i", part.name, given=json.dumps(value))
    assert json.loads(counted.stdout) == len(part.read_text())
    assert cad.json("files", "list") == []
    (cad.folder / "bad.json").write_text('[{"operation": "occt.nothing", "params": {}}]')
    refused = cad("pipeline", "validate", "bad.json", code=1)
    assert "steps.0.operation: There is no operation" in refused.stdout
    assert "Error" in cad("pipeline", "run", "bad.json", code=1).stderr
    (cad.folder / "no.json").write_text("{")
    assert "no.json" in cad("pipeline", "run", "no.json", code=2).stderr
    late = cad("pipeline", "run", "-", "--timeout", "1.2", given='[{"operation": "test.sleep", "params": {}}]', code=1)
    assert "was cancelled" in late.stderr


def test_tasks(cad: Command):
    task_id = cad.json("pipeline", "run", "-", given='[{"operation": "math.add", "params": {}}]')["taskId"]
    assert task_id in cad("tasks", "list", "--limit", "3", "--status", "completed").stdout
    assert len(cad.json("tasks", "list", "--limit", "1")) == 1
    assert cad.json("tasks", "get", task_id)["status"] == "completed"
    assert "completed" in cad("tasks", "get", task_id).stdout
    assert "completed" in cad("tasks", "wait", task_id, "--timeout", "9").stdout
    assert "It was completed." in cad("tasks", "cancel", task_id).stdout
    assert "NOT_RETRYABLE" in cad("tasks", "retry", task_id, code=1).stderr
    assert cad.json("tasks", "download", task_id, "-o", "sum.json")["saved"] == "sum.json"
    assert (cad.folder / "sum.json").read_text().strip() == "3"
    assert "There is no task" in cad("tasks", "get", "nothing", code=1).stderr


def test_files(cad: Command, part: Path):
    (uploaded,) = cad.json("files", "upload", part.name)
    assert "part.step" in cad("files", "list").stdout
    assert "confirmed" in cad("files", "get", uploaded["fileId"]).stdout
    cad("files", "download", uploaded["fileId"], "-o", "copy.step")
    assert (cad.folder / "copy.step").read_bytes() == part.read_bytes()
    assert "Deleted 1." in cad("files", "delete", uploaded["fileId"]).stdout
    assert cad("files", "upload", part.name).stdout.endswith("part.step\n")
    cad("files", "delete", *[file["fileId"] for file in cad.json("files", "list")])


def test_operations_and_health(cad: Command):
    assert "createBox" in cad("operations", "list", "make", "box").stdout
    shown = cad("operations", "show", BOX).stdout
    assert "width [1]  extent along x." in shown
    assert cad.json("operations", "show", BOX)["returns"]["x-handle"] == "solid"
    assert cad("health").stdout.endswith(": ok\n")
    assert cad("--version").stdout.strip()
    assert "convert" in cad(code=2).stderr + cad("--help").stdout


def test_login_stores_what_later_commands_use(service: Service, key: str, tmp_path: Path):
    cad = Command(tmp_path, XDG_CONFIG_HOME=str(tmp_path / "config"))
    assert "cannot be reached" in Command(tmp_path, CADCLOUD_URL="http://127.0.0.1:1")("health", code=1).stderr
    assert "does not know this key" in cad("login", "--url", service.url, "--key", "wrong", code=1).stderr
    assert not (tmp_path / "config").exists()
    said = cad("login", "--url", service.url, "--key", "-", given=f"{key}\n").stdout
    stored = tmp_path / "config" / "cadcloud" / "login.json"
    assert str(stored) in said
    assert stored.stat().st_mode & 0o777 == 0o600
    assert key not in said
    assert json.loads(cad("run", "math.add").stdout) == 3
    assert (
        "UNAUTHORIZED" in Command(tmp_path, **cad.variables, CADCLOUD_API_KEY="wrong")("tasks", "list", code=1).stderr
    )
    assert "UNAUTHORIZED" in cad("--key", "wrong", "tasks", "list", code=1).stderr
    assert "Logged out" in cad("logout").stdout
    assert "Nothing" in cad("logout").stdout
    assert config.DEFAULT_URL == "http://127.0.0.1:8000"


BOUNDS = {"exclusiveMinimum": 0, "maximum": 50}
DEFINITION = {
    "name": "dragon-cup",
    "displayName": "Dragon Cup",
    "description": "A cup.",
    "params": [
        {"name": "height", "type": "number", "description": "How high.", "default": 8, "bounds": BOUNDS},
        {"name": "nrSkinCellsVertical", "type": "integer", "description": "Rows.", "default": 5},
        {"name": "smooth", "type": "boolean", "description": "Whether.", "default": False},
        {"name": "origin", "type": "array", "items": {"type": "number"}, "description": "Where.", "default": [0, 0, 0]},
    ],
    "defaults": {"height": 8, "nrSkinCellsVertical": 5, "smooth": False, "origin": [0, 0, 0]},
}  # fmt: skip


@pytest.fixture
def models(bad: Misbehaving) -> Misbehaving:
    """A server with one model; what it makes is not to be looked at."""
    bad.answer("GET /api/v1/models", Answer(data={"models": ["dragon-cup"]}))
    bad.answer("POST /api/v1/models/definitions", Answer(data={"definitions": {"dragon-cup": DEFINITION}}))
    bad.answer("GET /api/v1/models/dragon-cup/params", Answer(data=DEFINITION))
    downloads = [
        {"format": key, "downloadUrl": f"{bad.url}/{key}", "filename": f"cup.{key}"} for key in ("glb", "step")
    ]
    ended = {**CREATED, "status": "completed", "task": task("completed", kind="model"), "downloads": downloads}
    bad.answer("POST /api/v1/models/dragon-cup", Answer(200, data=ended))
    for key in ("glb", "step"):
        bad.answer(f"GET /{key}", Answer(raw=key.encode()))
    return bad


def test_the_options_of_a_model_are_its_own(models: Misbehaving, tmp_path: Path):
    cad = Command(tmp_path, CADCLOUD_URL=models.url, CADCLOUD_API_KEY="k")
    shown = cad("model", "dragon-cup", "--help").stdout
    assert "--height FLOAT" in shown
    assert "How high. (> 0, ≤ 50) [default: 8]" in shown
    assert "--nr-skin-cells-vertical INTEGER" in shown
    assert "--smooth / --no-smooth" in shown
    given = ["--height", "10", "--no-smooth", "--origin", "0,1.5,-2", "--precision", "0.1"]
    said = cad("model", "dragon-cup", *given, "-o", "cup.glb", "-o", "cup.step").stdout
    assert said == "cup.glb  3 bytes\ncup.step  4 bytes\n"
    assert json.loads(models.to("POST /api/v1/models/dragon-cup")[0].body) == {
        "params": {"height": 10, "smooth": False, "origin": [0, 1.5, -2]},
        "outputs": {"formats": ["gltf", "step"], "meshPrecision": 0.1},
    }
    assert "dragon-cup" in cad("model").stdout
    assert cad.json("model")[0]["displayName"] == "Dragon Cup"
    assert "No such option" in cad("model", "dragon-cup", "--hight", "1", code=2).stderr
    assert "is not a valid float" in cad("model", "dragon-cup", "--height", "high", code=2).stderr
    assert "is no list" in cad("model", "dragon-cup", "--origin", "a,b", code=2).stderr
    assert cad.json("model", "dragon-cup")["downloads"][0]["format"] == "glb"


def test_a_real_model(cad: Command, service: Service, key: str):
    import httpx

    if httpx.get(f"{service.url}/api/v1/models", headers={"x-api-key": key}).status_code == 404:
        pytest.skip("the service has no models yet")
    cad("model", "dragon-cup", "--height", "10", "-o", "cup.glb")
    assert (cad.folder / "cup.glb").read_bytes()[:4] == b"glTF"
    assert "--radius-bottom" in cad("model", "dragon-cup", "--help").stdout
    assert "Error: There is no model" in cad("model", "no-cup", code=1).stderr
