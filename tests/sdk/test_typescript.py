"""The TypeScript SDK passes its own tests, which start a service of their own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from tests.places import REPOSITORY

PACKAGE = REPOSITORY / "sdk" / "typescript"


@cache
def _has_node() -> bool:
    if not shutil.which("node") or not shutil.which("npm"):
        return False
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout
    major = re.match(r"v(\d+)\.", version)
    return bool(major) and int(major[1]) >= 18


pytestmark = pytest.mark.skipif(not _has_node(), reason="needs Node 18 and npm")


def _npm(*arguments: str) -> None:
    environment = {**os.environ, "CADCLOUD_COMMAND": str(Path(sys.executable).with_name("cadcloud")), "NO_COLOR": "1"}
    done = subprocess.run(
        ["npm", *arguments], cwd=PACKAGE, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        # The end tells what went wrong; what comes before is the list of what went well.
        pytest.fail(f"npm {' '.join(arguments)}\n{(done.stdout + done.stderr)[-6000:]}", pytrace=False)


@pytest.fixture(scope="module", autouse=True)
def installed() -> None:
    """Install what the lock file pins, unless that is there already."""
    stamp = PACKAGE / "node_modules" / ".package-lock.json"
    if not stamp.exists() or stamp.stat().st_mtime < (PACKAGE / "package-lock.json").stat().st_mtime:
        _npm("ci")


def test_types_fit():
    _npm("run", "check")


def test_units_end_to_end_and_the_package():
    _npm("test")
