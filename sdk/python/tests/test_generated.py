"""What is generated is fresh, typed, and works from a wheel."""

from __future__ import annotations

import doctest
import json
import os
import re
import subprocess
import sys
import venv
from pathlib import Path

import pytest
from tests.e2e.service import Service
from tests.places import REPOSITORY

SDK = REPOSITORY / "sdk" / "python"
TOOLS = SDK / "tools"


def test_the_generated_code_is_fresh():
    ran = subprocess.run(
        [sys.executable, TOOLS / "generate.py", "--check"], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_tool_finds_what_is_not_fresh(tmp_path: Path):
    import shutil

    copy = tmp_path / "repository"
    shutil.copytree(SDK, copy / "sdk" / "python", ignore=shutil.ignore_patterns("__pycache__", "tests"))
    shutil.copytree(REPOSITORY / "catalog", copy / "catalog")
    shutil.copy(REPOSITORY / "pyproject.toml", copy)
    package = copy / "sdk" / "python" / "src" / "cadcloud_sdk"
    (package / "_generated" / "operations" / "math.py").write_text("# edited\n")
    (package / "_sync" / "surplus.py").write_text("# left over\n")
    generate = [sys.executable, copy / "sdk" / "python" / "tools" / "generate.py"]
    ran = subprocess.run([*generate, "--check"], capture_output=True, text=True, check=False)
    assert ran.returncode != 0
    assert "operations/math.py" in ran.stdout
    assert "surplus.py" in ran.stdout
    subprocess.run(generate, check=True, capture_output=True)
    assert subprocess.run([*generate, "--check"], check=False, capture_output=True).returncode == 0


def test_names_in_python(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(str(TOOLS))
    import naming

    assert doctest.testmod(naming).failed == 0


def test_no_asynchronous_word_is_left_in_the_synchronous_half():
    for path in (SDK / "src" / "cadcloud_sdk" / "_sync").glob("*.py"):
        if path.name == "backend.py":
            continue
        text = path.read_text().split("\n", 1)[1]
        assert not re.search(r"\bawait\b|\basync\b|Async|_async", text), path.name


def test_operations_have_the_names_of_the_library(monkeypatch: pytest.MonkeyPatch):
    """``cadcloud.ops`` and the builder call an operation the same, so that code moves from one to the other."""
    from cadcloud.ops import registry

    monkeypatch.syspath_prepend(str(TOOLS))
    import naming

    registry.load()
    catalog = json.loads((REPOSITORY / "catalog" / "operations.json").read_text())["operations"]
    known = {name: registry.get(name).function.__name__.rstrip("_") for name in catalog}
    different = {
        name: python for name, python in known.items() if naming.snake(name.rsplit(".", 1)[1]).rstrip("_") != python
    }
    assert different == {}


def test_the_types_are_right():
    """The package is strict, and the builder refuses what cannot be, as the comments in the file say."""
    checker = Path(sys.executable).with_name("basedpyright")
    ran = subprocess.run(
        [checker, "--pythonpath", sys.executable, "-p", SDK / "tests" / "typing"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stdout


def test_it_works_from_a_wheel_in_an_empty_environment(tmp_path: Path, service: Service, key: str):
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path]
    subprocess.run(build, cwd=SDK, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("cadcloud_sdk-*.whl")
    environment = tmp_path / "venv"
    venv.create(environment)
    python = environment / "bin" / "python"
    install = [Path(sys.executable).with_name("uv"), "pip", "install", "--quiet", "--python", python, wheel]
    installed = subprocess.run(install, capture_output=True, text=True, check=False)
    if installed.returncode != 0 and re.search(r"dns|connect|network|fetch", installed.stderr, re.IGNORECASE):
        pytest.skip(f"no registry to install from: {installed.stderr[-200:]}")
    assert installed.returncode == 0, installed.stderr
    program = (
        "import cadcloud_sdk as sdk, importlib.resources as r\n"
        "assert (r.files('cadcloud_sdk') / 'py.typed').is_file()\n"
        "pipeline = sdk.Pipeline()\n"
        "pipeline.math.add(40, 2)\n"
        "with sdk.CadCloud() as client:\n"
        "    print(client.cad.pipeline_and_wait(pipeline).json(), sdk.__version__)\n"
    )
    variables = {"PATH": os.environ["PATH"], "CADCLOUD_URL": service.url, "CADCLOUD_API_KEY": key}
    ran = subprocess.run([python, "-I", "-c", program], env=variables, capture_output=True, text=True, check=False)
    assert ran.stdout.split() == ["42", "0.1.0"], ran.stderr
    command = subprocess.run([environment / "bin" / "cad"], env=variables, capture_output=True, text=True, check=False)
    assert "cadcloud-sdk[cli]" in command.stderr
