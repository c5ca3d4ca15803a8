"""Studio against a real service where Node and npm are, and in a real browser where there is one."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from tests import npm
from tests.e2e.service import Service

from cadcloud.server.studio.endpoints import RESERVED, STATIC

STUDIO = Path(__file__).parents[2] / "studio"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
BROWSER = os.environ.get("CADCLOUD_TEST_BROWSER") or next(filter(None, map(shutil.which, BROWSERS)), None)
FIRST_LOAD = 300_000
"""Bytes, as they are sent, before any page is seen; the viewer comes after that."""
PLANS = """
default = "small"
[plans.small]
title = "Small"
compute_minutes = 0.001
concurrency = 1
max_upload_bytes = 1000
"""
"""Whoever signs up soon hits an allowance; the owner has no limits."""

MODEL = '''
from cadcloud.ops.models import Part, model
from cadcloud.ops.occt.shapes.solid import create_box
from cadcloud.ops.types import Length

@model
def talkative_box(size: Length = 10) -> Part:
    """A box that tells its size.

    Args:
        size: of all edges.
    """
    print(f"The size is {size:g}.")
    return Part("Box", create_box(size, size, size))
'''


needs_node = pytest.mark.skipif(not npm.available(18), reason="needs Node 18 or newer and npm")
needs_browser = pytest.mark.skipif(BROWSER is None, reason="no Chromium on the PATH, nor in CADCLOUD_TEST_BROWSER")


@pytest.fixture(scope="module")
def packages() -> None:
    """What npm installs, if it is not there yet."""
    npm.install(STUDIO)


@pytest.fixture(scope="module")
def built(packages: None) -> None:  # noqa: ARG001 - installed first
    """Studio as it is in the repository."""
    index = STATIC / "index.html"
    sources = [path for part in ("src", "public") for path in (STUDIO / part).rglob("*") if path.is_file()]
    newest = max(path.stat().st_mtime for path in [*sources, STUDIO / "package-lock.json", STUDIO / "index.html"])
    if not index.is_file() or index.stat().st_mtime < newest:
        npm.run(STUDIO, "run", "build")


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service with two tasks at a time and a model of its own, open to whoever signs up, with a small plan."""
    folder = tmp_path_factory.mktemp("studio")
    (folder / "plans.toml").write_text(PLANS)
    (folder / "own-models").mkdir()
    (folder / "own-models" / "talkative.py").write_text(MODEL)
    environment = {
        "CADCLOUD_CONCURRENCY": "2",
        "CADCLOUD_MODELS": str(folder / "own-models"),
        "CADCLOUD_SIGN_UP": "true",
        "CADCLOUD_PLANS": str(folder / "plans.toml"),
    }
    running = Service(folder, environment)
    running.start()
    yield running
    running.stop()


@needs_node
@pytest.mark.usefixtures("packages")
def test_logic() -> None:
    npm.run(STUDIO, "test")


@needs_node
@pytest.mark.usefixtures("built")
def test_the_first_load_is_small() -> None:
    index = (STATIC / "index.html").read_text()
    named = [STATIC / path for path in re.findall(r'(?:src|href)="/studio/(assets/[^"]+)"', index)]
    assert {path.suffix for path in named} >= {".js", ".css"}
    assert not [path.name for path in named if path.name.startswith("viewer")]
    sent = [*(path.with_name(f"{path.name}.gz") for path in named), *STATIC.glob("assets/inter-*.woff2")]
    assert sum(path.stat().st_size for path in sent) <= FIRST_LOAD


@needs_node
@needs_browser
@pytest.mark.usefixtures("built")
def test_in_a_browser(service: Service) -> None:
    assert BROWSER is not None
    environment = {
        "STUDIO_URL": service.url,
        "STUDIO_KEY": (service.folder / "api-key").read_text().strip(),
        "STUDIO_CHROMIUM": BROWSER,
    }
    npm.run(STUDIO, "run", "e2e", **environment)


def test_pages_shadow_nothing(service: Service) -> None:
    page = {"accept": "text/html"}
    for path in ("/", "/models", "/tasks/some-id"):
        reply = httpx.get(service.url + path, headers=page)
        assert reply.status_code == 200
        assert reply.headers["content-type"].startswith("text/html")
        assert "script-src 'self'" in reply.headers["content-security-policy"]
        assert reply.headers["cache-control"] == "no-cache"
    for part in RESERVED:
        reply = httpx.get(f"{service.url}/{part}/nothing/here", headers=page)
        # The address of a stored file carries its grant, so that a wrong one is refused, not missed.
        assert reply.status_code == (403 if part == "storage" else 404), part
        assert reply.json()["ok"] is False
    assert httpx.get(f"{service.url}/nothing").json()["ok"] is False
    assert httpx.post(f"{service.url}/models", headers=page).status_code == 404
    assert httpx.get(f"{service.url}/health").json()["ok"] is True


def test_files_stay_inside(service: Service) -> None:
    for path in ("..%2Fendpoints.py", "%2Fetc%2Fpasswd", "assets/..%2F..%2Fendpoints.py", "nothing.js"):
        assert httpx.get(f"{service.url}/studio/{path}").status_code == 404
