"""The container as far as it can be checked without an engine: its parts are there and ask for what the service has."""

from __future__ import annotations

import json
import re
from typing import Any

import yaml
from tests.places import REPOSITORY

from cadcloud.server.settings import Settings

DOCKERFILE = (REPOSITORY / "Dockerfile").read_text()
COMPOSE: dict[str, Any] = yaml.safe_load((REPOSITORY / "compose.yaml").read_text())


def test_what_is_copied_is_there_and_let_through():
    copied = {
        source for line in re.findall(r"^COPY (?!--from)(.+) \S+$", DOCKERFILE, re.MULTILINE) for source in line.split()
    }
    let_through = re.findall(r"^!(.+)$", (REPOSITORY / ".dockerignore").read_text(), re.MULTILINE)
    assert {"src", "catalog", "requirements.lock"} <= copied
    for source in copied:
        assert (REPOSITORY / source).exists()
        assert any(source == path or source.startswith(f"{path}/") for path in let_through), source


def test_the_wheel_finds_all_that_it_packs():
    wheel = re.search(r"only-include = \[(.*?)\]", (REPOSITORY / "pyproject.toml").read_text(), re.DOTALL)
    assert wheel
    build = DOCKERFILE.split(" AS build")[1]
    for path in re.findall(r'"(.+)"', wheel[1]):
        assert re.search(rf"^COPY (.* )?({'|'.join(_above(path))})( .*)? \S+$", build, re.MULTILINE), path


def _above(path: str) -> list[str]:
    parts = path.split("/")
    return ["/".join(parts[: count + 1]) for count in range(len(parts))]


def test_the_health_check_asks_what_the_service_answers():
    asked = re.search(r"8000(/health)\?(\w+)=true", DOCKERFILE)
    assert asked
    api = json.loads((REPOSITORY / "catalog" / "openapi.json").read_text())
    route = api["paths"][asked[1]]["get"]
    assert [parameter["name"] for parameter in route["parameters"]] == [asked[2]]
    assert "503" in route["responses"]


def test_the_services_set_what_there_is():
    services = COMPOSE["services"]
    assert services.keys() == {"api", "worker", "database"}
    for name in ("api", "worker"):
        assert services[name]["command"] == ["cadcloud", name]
        assert "data:/data" in services[name]["volumes"]
        ours = {each for each in services[name]["environment"] if each.startswith("CADCLOUD_")}
        assert ours <= {f"CADCLOUD_{field.upper()}" for field in Settings.model_fields}
    assert "CADCLOUD_DATA_DIR=/data" in DOCKERFILE
