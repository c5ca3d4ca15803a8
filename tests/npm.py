"""npm for the tests: whether it is there, and how to run it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest


@cache
def available(*least: int) -> bool:
    """Whether npm and at least this version of Node are installed.

    Args:
        least: major and minor version.
    """
    if not shutil.which("node") or not shutil.which("npm"):
        return False
    version = subprocess.run(["node", "--version"], capture_output=True, text=True, check=True).stdout
    found = re.match(r"v(\d+)\.(\d+)", version)
    return bool(found) and (int(found[1]), int(found[2])) >= least


def install(folder: Path) -> None:
    """Install what the lock file pins, unless that is there already."""
    stamp = folder / "node_modules" / ".package-lock.json"
    if not stamp.exists() or stamp.stat().st_mtime < (folder / "package-lock.json").stat().st_mtime:
        run(folder, "ci")


def run(folder: Path, *arguments: str, **variables: str) -> None:
    """Run npm in a folder; its programs find the command of this environment in ``CADCLOUD_COMMAND``."""
    command = str(Path(sys.executable).with_name("cadcloud"))
    environment = {**os.environ, "CADCLOUD_COMMAND": command, "NO_COLOR": "1", **variables}
    done = subprocess.run(["npm", *arguments], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        # The end tells what went wrong; what comes before is the list of what went well.
        pytest.fail(f"npm {' '.join(arguments)}\n{(done.stdout + done.stderr)[-6000:]}", pytrace=False)
