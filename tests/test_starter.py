"""`cadcloud new` makes projects that run, the same as `npm create @cadcloud/app`, and from an installed wheel too."""

from __future__ import annotations

import os
import pty
import socket
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests import npm
from tests.e2e.service import Service, running
from tests.places import REPOSITORY

from cadcloud import starter

BACKENDS = list(starter.backends())
SAID = ["--url", "http://cad.test", "--key", "bbk_1", "--no-install"]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that a wheel is unpacked into: all there is to an installation but its dependencies."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder]
    subprocess.run(build, cwd=REPOSITORY, check=True, capture_output=True)
    (wheel,) = folder.glob("cadcloud-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def new(installed: Path, cwd: Path, *given: str, **options: Any) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    environment.pop("CADCLOUD_API_KEY", None)
    command = [sys.executable, "-m", "cadcloud.cli", "new", *given]
    options = {"stdin": subprocess.DEVNULL, **options}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False, **options)


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_project_is_whole(installed: Path, tmp_path: Path, backend: str):
    made = new(installed, tmp_path, "app", "--backend", backend, *SAID)
    assert made.returncode == 0, made.stderr
    assert "npm run dev" in made.stdout
    found = files(tmp_path / "app")
    assert found[".env"] == b"CADCLOUD_URL=http://cad.test\nCADCLOUD_API_KEY=bbk_1\nPORT=3000\n"
    assert found[".env.example"] == b"CADCLOUD_URL=http://cad.test\nCADCLOUD_API_KEY=\nPORT=3000\n"
    assert (tmp_path / "app" / ".env").stat().st_mode & 0o077 == 0
    assert found["README.md"].startswith(b"# app\n")
    assert not any(b"{{" in found[name] for name in ("README.md", "package.json"))
    if npm.available(20, 19):
        command = ["node", REPOSITORY / "sdk" / "create-app" / "bin" / "create-app.js", "app", "--backend", backend]
        (tmp_path / "npm").mkdir()
        subprocess.run(
            [*command, *SAID], cwd=tmp_path / "npm", check=True, capture_output=True, stdin=subprocess.DEVNULL
        )
        assert files(tmp_path / "npm" / "app") == found


def test_the_checkout_has_what_the_wheel_has(installed: Path, tmp_path: Path):
    new(installed, tmp_path, "app", *SAID)
    starter.create(tmp_path / "here" / "app", BACKENDS[0], url="http://cad.test", key="bbk_1")
    assert files(tmp_path / "here" / "app") == files(tmp_path / "app")


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (["Bad Name"], "cannot be the name of a package"),
        (["app", "--backend", "cobol"], "There is no backend cobol; there are node-sdk"),
        (["full"], "is not empty"),
        (["file"], "is not empty"),
    ],
)
def test_what_cannot_be_made(tmp_path: Path, given: list[str], message: str):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    (tmp_path / "file").write_text("mine")
    before = files(tmp_path)
    refused = new(REPOSITORY / "src", tmp_path, *given, "--no-install")
    assert refused.returncode == 1
    assert message in refused.stderr
    assert files(tmp_path) == before


def test_at_a_terminal_it_asks(tmp_path: Path):
    ours, its = pty.openpty()
    os.write(ours, b"asked\n5\nhttp://cad.test\nbbk_2\n")
    made = new(REPOSITORY / "src", tmp_path, "--no-install", stdin=its)
    os.close(its)
    os.close(ours)
    assert made.returncode == 0, made.stderr
    assert "  5  Python, FastAPI and the SDK" in made.stdout
    assert "backend/.venv/bin/pip install -r backend/requirements.txt" in made.stdout
    found = files(tmp_path / "asked")
    assert found[".env"].startswith(b"CADCLOUD_URL=http://cad.test\nCADCLOUD_API_KEY=bbk_2\n")
    assert "backend/main.py" in found


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    with running(tmp_path_factory.mktemp("service")) as started:
        yield started


def test_the_python_project_runs(installed: Path, service: Service, tmp_path: Path):
    key = (service.folder / "api-key").read_text().strip()
    said = ["--backend", "fastapi_app", "--url", service.url, "--key", key, "--no-install"]
    assert new(installed, tmp_path, "app", *said).returncode == 0
    page = tmp_path / "app" / "frontend" / "dist"
    page.mkdir()
    (page / "index.html").write_text("<div id=root>")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    serve = ["-m", "uvicorn", "main:app", "--env-file", "../.env", "--port", str(port), "--log-level", "warning"]
    process = subprocess.Popen([sys.executable, *serve], cwd=tmp_path / "app" / "backend")
    try:
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60) as browser:
            deadline = time.monotonic() + 60
            while time.monotonic() < deadline and process.poll() is None:
                with suppress(httpx.TransportError):
                    assert "root" in browser.get("/").text
                    break
                time.sleep(0.1)
            task_id = browser.post("/api/pipelines/bracket", json={"width": 60}).json()["taskId"]
            while (task := browser.get(f"/api/tasks/{task_id}").json())["status"] in ("queued", "processing"):
                pass
            urls = {result["format"]: result["url"] for result in task["results"]}
            assert browser.get(urls["glb"]).content.startswith(b"glTF")
    finally:
        process.terminate()
        process.wait(30)


def test_npm_install_is_run_where_npm_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "npm").write_text("#!/bin/sh\npwd > installed-in; test ! -e ../broken\n")
    (tools / "npm").chmod(0o755)
    monkeypatch.setenv("PATH", str(tools), prepend=os.pathsep)
    assert "npm install" not in new(REPOSITORY / "src", tmp_path, "app", "--key", "k").stdout
    assert (tmp_path / "app" / "installed-in").read_text().strip() == str(tmp_path / "app")
    (tmp_path / "broken").touch()
    failed = new(REPOSITORY / "src", tmp_path, "other", "--key", "k")
    assert (failed.returncode, "npm install failed" in failed.stderr) == (1, True)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "There is no npm here" in new(REPOSITORY / "src", tmp_path, "third", "--key", "k").stderr
