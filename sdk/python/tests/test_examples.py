"""The examples, run as their readers run them."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.e2e.service import Service
from tests.places import REPOSITORY

from cadcloud_sdk import CadCloud

EXAMPLES = REPOSITORY / "examples"


@pytest.fixture(scope="module")
def variables(service: Service, key: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "CADCLOUD_URL": service.url, "CADCLOUD_API_KEY": key}


@pytest.mark.parametrize("name", ["python_script", "python_httpx", "fastapi_app", "curl"])
def test_each_says_how_it_is_run(name: str):
    readme = (EXAMPLES / name / "README.md").read_text()
    assert "CADCLOUD_API_KEY=" in readme
    assert len(readme.splitlines()) <= 8


def test_the_python_script(variables: dict[str, str], tmp_path: Path):
    command = [sys.executable, EXAMPLES / "python_script" / "main.py", tmp_path / "out"]
    ran = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    # Flange and collar less bore and holes, in closed form.
    volume = 3.14159265 * (24**2 * 5 + 12**2 * 15 - 7**2 * 20 - 6 * 2.5**2 * 5)
    assert f"Volume: {volume:.0f} mm³" in ran.stdout
    assert "Found before it was sent" in ran.stdout
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"bush.step", "bush.glb", "preview.glb"}


def test_curl(variables: dict[str, str], tmp_path: Path):
    command = [EXAMPLES / "curl" / "run.sh", tmp_path / "out"]
    ran = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    saved = {path.name for path in (tmp_path / "out").iterdir()}
    cups = {name for name in saved if name.startswith("cup-")}
    assert len(cups) == 2
    assert saved == {"box.glb", "rounded.step", "converted.glb", "cup.glb", "cup.3mf"} | cups
    wrong = subprocess.run(
        command, env={**variables, "CADCLOUD_API_KEY": "no"}, capture_output=True, text=True, check=False
    )
    assert wrong.returncode != 0
    assert "UNAUTHORIZED" in wrong.stdout + wrong.stderr


def test_models_with_httpx_alone(variables: dict[str, str], tmp_path: Path):
    command = [sys.executable, EXAMPLES / "python_httpx" / "main.py", tmp_path / "out"]
    ran = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    saved = {path.name: path.read_bytes()[:4] for path in (tmp_path / "out").iterdir()}
    assert saved.pop("cup.png") == b"\x89PNG"
    assert saved == dict.fromkeys(["cup.glb", "cup-0.glb", "cup-1.glb", "cup-2.glb"], b"glTF")


def test_the_pipeline_of_the_page(service: Service, key: str, capsys: pytest.CaptureFixture[str]):
    blocks = re.findall(r"```python\n(.*?)```", (REPOSITORY / "docs" / "sdk-python.md").read_text(), re.DOTALL)
    (block,) = [block for block in blocks if "Pipeline()" in block]
    with CadCloud(key, service.url) as client:
        exec(block, {"client": client})
    assert 100 < float(capsys.readouterr().out) < 4 / 3 * 3.1416 * 36


@pytest.fixture(scope="module")
def application(variables: dict[str, str]) -> Iterator[httpx.Client]:
    """The FastAPI application on a port of its own."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    serve = [sys.executable, "-m", "uvicorn", "main:app", "--port", str(port), "--log-level", "warning"]
    process = subprocess.Popen(serve, cwd=EXAMPLES / "fastapi_app", env=variables)
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60) as browser:
            for _ in range(600):
                with suppress(httpx.TransportError):
                    browser.get("/openapi.json")
                    break
                assert process.poll() is None
                time.sleep(0.1)
            yield browser
    finally:
        process.terminate()
        process.wait(30)


def ended(browser: httpx.Client, submitted: httpx.Response) -> Any:
    """The task that a request submitted, when it has ended."""
    assert submitted.status_code == 202, submitted.text
    while (found := browser.get(f"/api/tasks/{submitted.json()['taskId']}").json())["status"] in (
        "queued",
        "processing",
    ):
        pass
    return found


@pytest.mark.parametrize("values", [{"bracket": {}}, {"beads": {"count": 3}}, {"boxOrBall": {"size": 4}}])
def test_the_application_runs_pipelines_and_passes_files_on(application: httpx.Client, values: dict[str, Any]):
    ((name, numbers),) = values.items()
    found = ended(application, application.post(f"/api/pipelines/{name}", json=numbers))
    assert found["error"] is None
    urls = {result["format"]: result["url"] for result in found["results"]}
    assert urls.keys() == {"glb", "step"}
    glb = application.get(urls["glb"])
    assert glb.headers["content-type"] == "model/gltf-binary"
    assert "pipeline.glb" in glb.headers["content-disposition"]
    assert glb.content[:4] == b"glTF"
    assert application.get(urls["step"]).text.startswith("ISO-10303-21")


def test_the_application_takes_files(application: httpx.Client, service: Service, key: str):
    with CadCloud(key, service.url) as client:
        box = [{"operation": "occt.shapes.solid.createBox", "params": {"width": 9}}]
        step = client.cad.pipeline_and_wait(box, outputs=["step"]).read("step")
    sent = application.post("/api/files", params={"name": "box.step", "fillet": 0.2}, content=step)
    assert ended(application, sent)["status"] == "completed"


def test_the_application_tells_what_is_wrong(application: httpx.Client):
    wrong = application.post("/api/pipelines/bracket", json={"width": -1})
    assert wrong.status_code == 400
    assert "width: must be greater than 0" in wrong.json()["error"]
    assert application.post("/api/pipelines/bracket", json={"wide": 1}).status_code == 400
    assert application.post("/api/pipelines/none", json={}).json() == {"error": "There is no such pipeline."}
    assert application.get("/api/tasks/nothing").status_code == 404
    assert application.get("/api/download/nothing/glb").json()["code"] == "NOT_FOUND"


def test_the_application_makes_models(application: httpx.Client):
    if application.get("/api/models").status_code == 404:
        pytest.skip("the service has no models yet")
    assert "dragon-cup" in [model["name"] for model in application.get("/api/models").json()["models"]]
    wanted = {"model": "dragon-cup", "params": {"height": 6}}
    assert ended(application, application.post("/api/generate", json=wanted))["status"] == "completed"
    variants = {"model": "dragon-cup", "items": [{"height": 6}, {"height": 9}]}
    batch = ended(application, application.post("/api/batch", json=variants))
    assert [item["results"][0]["format"] for item in batch["items"]] == ["glb", "glb"]
